use baton_domain::ids::{AccountId, ContactId, HandoverId, HistoryEntryId, PersonId};
use baton_domain::record::{HistoryKind, Stage};
use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::Serialize;

/// Someone of the firm, by name.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PersonRef {
    /// Who.
    pub id: PersonId,
    /// As printed.
    pub name: String,
}

/// An account, by name.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountRef {
    /// Which.
    pub id: AccountId,
    /// As printed.
    pub name: String,
}

/// Someone at the client, by name.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ContactRef {
    /// Who.
    pub id: ContactId,
    /// As printed.
    pub name: String,
}

/// The history entry that proves something.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EvidenceRef {
    /// Which.
    pub id: HistoryEntryId,
    /// A mail, a call, a meeting or a note.
    pub kind: HistoryKind,
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Its subject or headline.
    pub title: String,
}

/// A handover in one line: whose account goes from whom to whom, and where it stands.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandoverRef {
    /// Which.
    pub id: HandoverId,
    /// Of which account.
    pub account: AccountRef,
    /// The outgoing rep.
    pub from: PersonRef,
    /// The incoming rep; none while proposed.
    pub to: Option<PersonRef>,
    /// Where it stands.
    pub stage: Stage,
    /// The day planned for the transfer.
    pub transfer_on: Option<NaiveDate>,
}
