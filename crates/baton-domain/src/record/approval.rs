use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{AccountId, ApprovalId, HandoverId, PersonId, RollbackId};

/// The outgoing rep keeps the account, by exception and until it is looked at again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Exception {
    /// Which handover ends with it.
    pub handover: HandoverId,
    /// Why.
    pub reason: String,
    /// When to look at it again; it becomes a task.
    pub review_on: NaiveDate,
    /// What the client is told.
    pub client_message: String,
    /// What it means for the rep who does not take it over, and what we do about it.
    pub effect_on_incoming: String,
}

/// What we still owe a client from whom we part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Duty {
    /// What is still to do.
    pub text: String,
    /// Who does it.
    pub owner: PersonId,
    /// By when.
    pub due: NaiveDate,
}

/// The end of a relationship.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Parting {
    /// Why.
    pub reason: String,
    /// What is still owed; each becomes a task.
    #[serde(default)]
    pub duties: Vec<Duty>,
    /// What the client is told.
    pub client_message: String,
    /// What it means for the reps, and what we do about it.
    pub effect_on_reps: String,
}

/// What needs a second person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "subject", rename_all = "snake_case")]
pub enum ApprovalSubject {
    /// Taking a handover back.
    Rollback {
        /// Which rollback.
        rollback: RollbackId,
    },
    /// Leaving the account with the outgoing rep.
    KeepByException(Exception),
    /// Parting from the client.
    EndRelationship(Parting),
}

/// Where an approval stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ApprovalState {
    /// Nobody has answered.
    Waiting,
    /// A second person said yes.
    Granted {
        /// Who.
        by: PersonId,
        /// When.
        at: DateTime<Utc>,
    },
    /// A second person said no.
    Declined {
        /// Who.
        by: PersonId,
        /// When.
        at: DateTime<Utc>,
        /// Why.
        reason: String,
    },
    /// The asker took it back.
    Withdrawn {
        /// When.
        at: DateTime<Utc>,
    },
}

/// A second person's yes or no (mission, principle 4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Approval {
    /// Its id.
    pub id: ApprovalId,
    /// Of which account.
    pub account: AccountId,
    /// To what.
    pub subject: ApprovalSubject,
    /// Who asked.
    pub asked_by: PersonId,
    /// When.
    pub asked_at: DateTime<Utc>,
    /// Where it stands.
    pub state: ApprovalState,
}
