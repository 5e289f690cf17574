use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{
    AccountId, ApprovalId, HandoverId, IssueId, PersonId, PromiseId, ResistanceCaseId, ResponsibilityId, RollbackId,
    TaskId, TouchId,
};

/// Something with an owner, that a transfer moves and a rollback gives back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "item", rename_all = "snake_case")]
pub enum Item {
    /// Who answers for the account.
    Accountability,
    /// A promise.
    Promise {
        /// Which.
        id: PromiseId,
    },
    /// An issue.
    Issue {
        /// Which.
        id: IssueId,
    },
    /// A planned contact.
    Touch {
        /// Which.
        id: TouchId,
    },
    /// A task.
    Task {
        /// Which.
        id: TaskId,
    },
    /// The outgoing rep's backup or on-call role.
    Backup {
        /// Which.
        id: ResponsibilityId,
    },
}

/// When the handover is tried again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "retry", rename_all = "snake_case")]
pub enum Retry {
    /// On that day; it becomes a task.
    On {
        /// The day.
        day: NaiveDate,
    },
    /// Not again.
    Never,
}

/// Where a rollback stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum RollbackState {
    /// It waits for a second person.
    Asked,
    /// It took effect.
    Done,
    /// The second person said no.
    Declined,
    /// The asker took it back.
    Withdrawn,
}

/// A handover taken back: from now on, with the past untouched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Rollback {
    /// Its id.
    pub id: RollbackId,
    /// Of which account.
    pub account: AccountId,
    /// Which handover.
    pub handover: HandoverId,
    /// The case that led to it.
    #[serde(default)]
    pub case: Option<ResistanceCaseId>,
    /// The second person's answer.
    pub approval: ApprovalId,
    /// Who asked.
    pub asked_by: PersonId,
    /// When.
    pub asked_at: DateTime<Utc>,
    /// Who takes the account back: the outgoing rep, or a substitute.
    pub to: PersonId,
    /// Why.
    pub reason: String,
    /// What goes back.
    pub give_back: Vec<Item>,
    /// What the client is told.
    pub client_message: String,
    /// What we do for the rep whose handover did not work.
    pub care_note: String,
    /// When it is tried again.
    pub retry: Retry,
    /// Where it stands.
    pub state: RollbackState,
    /// When it took effect.
    #[serde(default)]
    pub effective_at: Option<DateTime<Utc>>,
}
