use chrono::NaiveDate;
use serde::Serialize;

use crate::share::{Shareable, SharedContact, SharedMeeting, SharedPerson, SharedPromise, SharedResult, SharedRhythm};

/// What a client is handed at the introduction.
///
/// Every text comes through [`Shareable`], so a text that the client may not read cannot be put here. A sentence that was
/// agreed for the client fits:
///
/// ```
/// use baton_domain::packet::ClientPacket;
/// use baton_domain::record::Handover;
/// use baton_domain::share::Shareable;
///
/// fn explain(packet: &mut ClientPacket, handover: &Handover) {
///     packet.why = Shareable::client_sentence(handover);
/// }
/// ```
///
/// The internal situation does not, neither as it is nor wrapped by hand:
///
/// ```compile_fail,E0308
/// use baton_domain::packet::ClientPacket;
/// use baton_domain::record::Account;
///
/// fn explain(packet: &mut ClientPacket, account: &Account) {
///     packet.why = Some(account.situation.clone());
/// }
/// ```
///
/// ```compile_fail,E0423
/// use baton_domain::packet::ClientPacket;
/// use baton_domain::record::Account;
/// use baton_domain::share::Shareable;
///
/// fn explain(packet: &mut ClientPacket, account: &Account) {
///     packet.why = Some(Shareable(account.situation.clone()));
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClientPacket {
    /// The firm's name.
    pub firm: Shareable<String>,
    /// The client's name.
    pub account: Shareable<String>,
    /// The day it was prepared.
    pub prepared_on: NaiveDate,
    /// Whom it is handed to; may be empty.
    pub addressees: Vec<Shareable<SharedContact>>,
    /// Why, in the one sentence agreed for the client.
    pub why: Option<Shareable<String>>,
    /// Who looked after them so far.
    pub outgoing: Shareable<SharedPerson>,
    /// Who looks after them from now on.
    pub incoming: Shareable<SharedPerson>,
    /// Whom to call if something is not right.
    pub manager: Shareable<SharedPerson>,
    /// The day from which the incoming rep answers for them; none while it is not agreed.
    pub transfer_on: Option<Shareable<NaiveDate>>,
    /// The last day on which the outgoing rep can still be reached for them.
    pub reachable_until: Option<Shareable<NaiveDate>>,
    /// What we delivered and what it was worth to them.
    pub results: Vec<Shareable<SharedResult>>,
    /// How often we talk, which stays as it is.
    pub rhythm: Option<Shareable<SharedRhythm>>,
    /// What else stays as they like it.
    pub stays: Vec<Shareable<String>>,
    /// Open promises, ours and theirs, the earliest first.
    pub promises: Vec<Shareable<SharedPromise>>,
    /// The next meeting.
    pub next_meeting: Option<Shareable<SharedMeeting>>,
}
