use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Sensitivity;
use crate::ids::{AccountId, ContactId, HandoverId, HistoryEntryId, PersonId, PromiseId};

/// How firm a promise is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Firmness {
    /// In a contract.
    Contract,
    /// In a mail or a letter.
    Written,
    /// Said.
    Spoken,
}

/// Who promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Promiser {
    /// We did.
    Us,
    /// They did.
    Them,
}

/// Where a promise stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum PromiseState {
    /// Still to be kept.
    Open,
    /// Kept.
    Kept,
    /// Ended by agreement, with words.
    Closed,
}

/// What the incoming rep answers to each open promise of a handover.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum PromiseAnswerKind {
    /// I will keep it as it is.
    Accepted,
    /// I agreed something else with the client.
    Renegotiated,
    /// The client let us off, or it is done.
    Closed,
}

/// An incoming rep's answer to a promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PromiseAnswer {
    /// In which handover.
    pub handover: HandoverId,
    /// What.
    pub kind: PromiseAnswerKind,
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// What was agreed instead, or why it ended.
    #[serde(default)]
    pub words: String,
}

/// Something that was said to happen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Promise {
    /// Its id.
    pub id: PromiseId,
    /// For which account.
    pub account: AccountId,
    /// "Winter rate as last year".
    pub text: String,
    /// Who promised.
    pub promiser: Promiser,
    /// To whom at the client, or who there promised.
    #[serde(default)]
    pub contact: Option<ContactId>,
    /// By when.
    #[serde(default)]
    pub due: Option<NaiveDate>,
    /// How firm.
    pub firmness: Firmness,
    /// Who keeps it, or watches that they do.
    pub owner: PersonId,
    /// Where it stands.
    pub state: PromiseState,
    /// Who made it or wrote it down.
    pub made_by: PersonId,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// When it was kept or closed.
    #[serde(default)]
    pub ended_at: Option<DateTime<Utc>>,
    /// The entry that proves it.
    #[serde(default)]
    pub evidence: Option<HistoryEntryId>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
    /// The newest answer of an incoming rep.
    #[serde(default)]
    pub answer: Option<PromiseAnswer>,
}
