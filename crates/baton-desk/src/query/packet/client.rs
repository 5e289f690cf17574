//! What the client is handed: every text comes through [`Shareable`].

use baton_domain::ids::PersonId;
use baton_domain::packet::ClientPacket;
use baton_domain::record::{Channel, FactKind, Handover, IntroductionState, SideState, Workspace};
use baton_domain::refusal::Refusal;
use baton_domain::share::{Shareable, SharedContact};
use chrono::{NaiveDate, Utc};

use crate::error::DeskError;
use crate::query::shown::Shown;

pub(super) fn packet(firm: &Workspace, shown: &Shown<'_>, handover: &Handover) -> Result<ClientPacket, DeskError> {
    let people = &shown.look.people;
    let turn = Turn::of(shown, handover)?;
    let mut promises: Vec<_> = shown.seen.open_promises().collect();
    promises.sort_by_key(|promise| (promise.due.is_none(), promise.due, promise.id));
    let mut touches: Vec<_> = shown.seen.planned_touches().collect();
    touches.sort_by_key(|touch| (touch.at, touch.id));
    let next = touches.into_iter().find(|touch| touch.at >= shown.look.now && touch.channel != Channel::Mail);
    Ok(ClientPacket {
        firm: Shareable::firm(firm),
        account: Shareable::account(&shown.account),
        prepared_on: shown.look.today(),
        addressees: addressees(shown, handover),
        why: turn.why,
        outgoing: Shareable::person(people.get(turn.from)?),
        incoming: Shareable::person(people.get(turn.to)?),
        manager: Shareable::person(people.get(handover.manager)?),
        transfer_on: turn.on,
        reachable_until: turn.reachable_until,
        results: shown.seen.facts_of(FactKind::Result).filter_map(Shareable::result).collect(),
        rhythm: shown.account.cadence.as_ref().map(Shareable::rhythm),
        stays: shown.seen.facts_of(FactKind::Preference).filter_map(Shareable::preference).collect(),
        promises: promises.into_iter().filter_map(Shareable::promise).collect(),
        next_meeting: next.map(|touch| Shareable::meeting(touch, &Utc)),
    })
}

/// Who looks after the client from when on: the handover, or the way back once it was taken back.
struct Turn {
    from: PersonId,
    to: PersonId,
    why: Option<Shareable<String>>,
    on: Option<Shareable<NaiveDate>>,
    reachable_until: Option<Shareable<NaiveDate>>,
}

impl Turn {
    fn of(shown: &Shown<'_>, handover: &Handover) -> Result<Self, Refusal> {
        let to = handover.to.ok_or_else(|| {
            Refusal::state("Nobody is named to take this account over yet.", "Plan the handover before you print this.")
        })?;
        match &handover.side {
            Some(SideState::RolledBack { rollback }) => {
                let rollback = shown.seen.rollback(*rollback)?;
                Ok(Self {
                    from: to,
                    to: rollback.to,
                    why: Some(Shareable::client_message(rollback)),
                    on: Shareable::taken_back_on(rollback),
                    reachable_until: Shareable::taken_back_on(rollback),
                })
            }
            Some(SideState::Cancelled { .. }) => Err(Refusal::state(
                "This handover was cancelled; there is nothing to tell the client.",
                "Plan a new one if the account should change hands.",
            )),
            Some(SideState::KeptByException { .. }) => Err(Refusal::state(
                format!(
                    "{} keeps this account; nobody else is to be introduced.",
                    shown.look.people.name(handover.from)
                ),
                "Tell the client what was agreed with them; a new handover has a new packet.",
            )),
            Some(SideState::RelationshipEnded { .. }) => Err(Refusal::state(
                "The relationship with this client has ended.",
                "Print the internal packet if you need what is known of them.",
            )),
            None | Some(SideState::OnHold { .. } | SideState::Resisted { .. }) => Ok(Self {
                from: handover.from,
                to,
                why: Shareable::client_sentence(handover),
                on: Shareable::transfer_day(handover),
                reachable_until: Shareable::reachable_until(handover),
            }),
        }
    }
}

/// Those who meet the incoming rep, in the order of the introductions.
fn addressees(shown: &Shown<'_>, handover: &Handover) -> Vec<Shareable<SharedContact>> {
    let met = |one: &&baton_domain::record::Introduction| {
        one.handover == handover.id && !matches!(one.state, IntroductionState::NotNeeded { .. })
    };
    let mut introductions: Vec<_> = shown.seen.introductions.iter().filter(met).collect();
    introductions.sort_by_key(|one| one.number);
    let contacts = introductions.into_iter().filter_map(|one| shown.seen.contact(one.contact).ok());
    contacts.map(Shareable::contact).collect()
}
