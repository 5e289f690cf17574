use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Sensitivity;
use crate::ids::{AccountId, HistoryEntryId, IssueId, PersonId};

/// Where an issue stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum IssueState {
    /// Still wrong.
    Open,
    /// Mended.
    Resolved,
}

/// Something that is or was wrong for the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Issue {
    /// Its id.
    pub id: IssueId,
    /// For which account.
    pub account: AccountId,
    /// One line.
    pub title: String,
    /// Who sees to it.
    pub owner: PersonId,
    /// Where it stands.
    pub state: IssueState,
    /// Whether it was our own mistake (mission, principle 7).
    #[serde(default)]
    pub ours: bool,
    /// For a mistake of ours: whether the client has been told.
    #[serde(default)]
    pub client_told: bool,
    /// Whether leadership looks at it; while it does, the account stays with its rep.
    #[serde(default)]
    pub escalated: bool,
    /// When it was opened.
    pub opened_at: DateTime<Utc>,
    /// When it was resolved.
    #[serde(default)]
    pub resolved_at: Option<DateTime<Utc>>,
    /// How it was resolved.
    #[serde(default)]
    pub resolution: String,
    /// What we learned from a mistake of ours.
    #[serde(default)]
    pub learned: Option<String>,
    /// The entry that proves it.
    #[serde(default)]
    pub evidence: Option<HistoryEntryId>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}
