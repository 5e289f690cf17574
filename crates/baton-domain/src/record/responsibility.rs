use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{AccountId, HandoverId, ImportRunId, PersonId, ResistanceCaseId, ResponsibilityId, RollbackId};

/// What a person is to an account for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum ResponsibilityRole {
    /// Answers for it; exactly one person at every instant (invariant 1).
    Accountable,
    /// A familiar face who can step in.
    Backup,
    /// The outgoing rep, reachable after the transfer.
    OnCall,
}

/// Why a responsibility began. Accountability changes only for these reasons (invariant 2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Why {
    /// The account was created.
    AccountCreated,
    /// The account came with a file.
    Imported {
        /// Which import.
        run: ImportRunId,
    },
    /// Both acknowledged the transfer.
    Transferred {
        /// Of which handover.
        handover: HandoverId,
    },
    /// Someone stands in.
    CoverStarted {
        /// Until when it is planned.
        until: Option<DateTime<Utc>>,
    },
    /// The covered person is back.
    CoverEnded,
    /// The handover was taken back.
    RolledBack {
        /// By which rollback.
        rollback: RollbackId,
    },
    /// A client who resisted keeps a familiar face beside the accountable one.
    Added {
        /// As decided in which case.
        case: ResistanceCaseId,
    },
    /// A manager corrected it.
    Corrected {
        /// With this reason.
        reason: String,
    },
}

/// An interval in which a person holds a role for an account: from `from` on, up to but not including `until`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Responsibility {
    /// Its id.
    pub id: ResponsibilityId,
    /// For which account.
    pub account: AccountId,
    /// Who.
    pub person: PersonId,
    /// As what.
    pub role: ResponsibilityRole,
    /// The first instant.
    pub from: DateTime<Utc>,
    /// The first instant after it; none while it lasts.
    #[serde(default)]
    pub until: Option<DateTime<Utc>>,
    /// Why it began.
    pub why: Why,
}

impl Responsibility {
    /// Whether it holds at `at`.
    #[must_use]
    pub fn holds_at(&self, at: DateTime<Utc>) -> bool {
        self.from <= at && self.until.is_none_or(|until| at < until)
    }
}
