use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Stage;
use crate::ids::{AccountId, ChecklistItemId, HandoverId, PersonId, QuestionId, ReadBackId};

/// Whose part a checklist item is (method d3: O, N, M).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum PartOf {
    /// The outgoing rep's.
    Outgoing,
    /// The incoming rep's.
    Incoming,
    /// The manager's.
    Manager,
}

/// One line of a handover's checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChecklistItem {
    /// Its id.
    pub id: ChecklistItemId,
    /// Of which account.
    pub account: AccountId,
    /// Of which handover.
    pub handover: HandoverId,
    /// Its place in the list, from 1.
    pub number: u32,
    /// What to do.
    pub text: String,
    /// Whose part.
    pub part: PartOf,
    /// Who does it.
    pub owner: PersonId,
    /// The stage that it must be done to leave.
    pub stage: Stage,
    /// By when.
    pub due: NaiveDate,
    /// When it was done.
    #[serde(default)]
    pub done_at: Option<DateTime<Utc>>,
    /// Who did it.
    #[serde(default)]
    pub done_by: Option<PersonId>,
    /// Why it does not apply; written out, never blank.
    #[serde(default)]
    pub not_applicable: Option<String>,
}

impl ChecklistItem {
    /// Whether nothing is left to do.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.done_at.is_some() || self.not_applicable.is_some()
    }
}

/// One question of the receiver's question bank (method d4): the incoming rep answers first, the outgoing one corrects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// Of which account.
    pub account: AccountId,
    /// Of which handover.
    pub handover: HandoverId,
    /// Its place in the bank, from 1.
    pub number: u32,
    /// The question.
    pub text: String,
    /// The incoming rep's answer.
    #[serde(default)]
    pub answer: Option<String>,
    /// When it was answered.
    #[serde(default)]
    pub answered_at: Option<DateTime<Utc>>,
    /// What the outgoing rep put right.
    #[serde(default)]
    pub correction: Option<String>,
}

/// What the outgoing rep says to a read-back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "verdict", rename_all = "snake_case")]
pub enum ReadBackVerdict {
    /// Not heard yet.
    Waiting,
    /// Nothing is missing.
    Accepted {
        /// By whom.
        by: PersonId,
        /// When.
        at: DateTime<Utc>,
    },
    /// Something is missing.
    Insufficient {
        /// By whom.
        by: PersonId,
        /// When.
        at: DateTime<Utc>,
        /// "It does not say what was promised on the price."
        does_not_say: String,
    },
}

/// The incoming rep's synthesis in own words (I-PASS "S", method d0). The newest one counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReadBack {
    /// Its id.
    pub id: ReadBackId,
    /// Of which account.
    pub account: AccountId,
    /// Of which handover.
    pub handover: HandoverId,
    /// Who said it.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Where the client stands.
    pub situation: String,
    /// What was promised.
    pub promises: String,
    /// What could go wrong.
    pub risks: String,
    /// What I do first.
    pub next_action: String,
    /// What the outgoing rep says to it.
    pub verdict: ReadBackVerdict,
}
