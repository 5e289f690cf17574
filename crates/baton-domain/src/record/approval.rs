use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{AccountId, ApprovalId, PersonId, RollbackId};

/// What needs a second person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "subject", rename_all = "snake_case")]
pub enum ApprovalSubject {
    /// Taking a handover back.
    Rollback {
        /// Which rollback.
        rollback: RollbackId,
    },
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
