use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Channel;
use crate::ids::{AccountId, ContactId, HandoverId, IntroductionId, PersonId, TouchId};

/// Where an introduction stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum IntroductionState {
    /// Still to come.
    Planned,
    /// They met.
    Made {
        /// When.
        at: DateTime<Utc>,
        /// What the contact said, in their words.
        reaction: String,
        /// The next meeting that was fixed.
        next: Option<TouchId>,
    },
    /// It is not needed.
    NotNeeded {
        /// Why; written out.
        reason: String,
    },
}

/// Somebody was asked to meet the incoming rep, and did not answer or would not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Attempt {
    /// Who asked.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// How they were asked, and what came of it.
    pub words: String,
}

/// One stakeholder meeting the incoming rep.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Introduction {
    /// Its id.
    pub id: IntroductionId,
    /// Of which account.
    pub account: AccountId,
    /// Of which handover.
    pub handover: HandoverId,
    /// Whom.
    pub contact: ContactId,
    /// Its place in the order, from 1.
    pub number: u32,
    /// Who introduces.
    pub owner: PersonId,
    /// How; in person first.
    pub channel: Channel,
    /// By when.
    pub due: NaiveDate,
    /// Where it stands.
    pub state: IntroductionState,
    /// When they were asked without an answer, the oldest first.
    #[serde(default)]
    pub attempts: Vec<Attempt>,
}

/// Attempts after which nobody waits for an answer any more (method d6, a proposal: "refuses two meetings").
const REFUSED_AFTER: usize = 2;

impl Introduction {
    /// Whether they were asked so often that their silence is an answer.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        !self.is_settled() && self.attempts.len() >= REFUSED_AFTER
    }

    /// Whether nothing is left to do.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        !matches!(self.state, IntroductionState::Planned)
    }
}
