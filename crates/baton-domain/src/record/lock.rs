use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::PersonId;

/// Why an account should not change hands now (method, section 0 [X1][X2][P3]).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum LockKind {
    /// The contract renews soon.
    Renewal,
    /// Something is wrong, and leadership looks at it.
    Escalation,
    /// A deal is being negotiated.
    LiveDeal,
    /// It changed hands not long ago.
    RecentHandover,
    /// It would be the third rep within two years.
    ThirdRep,
    /// Leadership wants to be asked before it changes hands.
    Strategic,
    /// Leadership has said no.
    Veto,
}

/// A manager lets a lock pass, by name and until a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LockException {
    /// Which lock.
    pub lock: LockKind,
    /// Who lets it pass.
    pub by: PersonId,
    /// When that was said.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: String,
    /// The last day on which it passes.
    pub until: NaiveDate,
}

/// Leadership does not want an account to change hands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Veto {
    /// Who said so.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: String,
}
