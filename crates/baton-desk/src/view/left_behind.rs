use baton_domain::ids::{
    ApprovalId, ChecklistItemId, HandoverId, IntroductionId, IssueId, PromiseId, ResponsibilityId, TaskId, TouchId,
};
use baton_domain::record::{Channel, PartOf, ResponsibilityRole, Stage};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

use super::{AccountRef, ContactRef, PersonRef};

/// Everything that still hangs on a person, by account.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PersonLeftBehind {
    /// The day that "late" is about.
    pub day: NaiveDate,
    /// Who.
    pub person: PersonRef,
    /// Whether this person is here and carries things.
    pub can_carry: bool,
    /// How many of the lines nobody sees to.
    pub ownerless: u32,
    /// What hangs on this person, by the name of the account.
    pub accounts: Vec<LeftGroup>,
}

/// What hangs on a person of one account.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LeftGroup {
    /// Which.
    pub account: AccountRef,
    /// The lines: who is what to it first, then by day.
    pub lines: Vec<LeftLine>,
}

/// What of an account is left behind.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountLeftBehind {
    /// The day that "late" is about.
    pub day: NaiveDate,
    /// Which account.
    pub account: AccountRef,
    /// Who answers for it.
    pub accountable: PersonRef,
    /// What is carried by someone who cannot carry it, or who has passed the account on.
    pub lines: Vec<LeftLine>,
    /// Whether no next contact is planned.
    pub lacks_next_touch: bool,
}

/// One thing that someone carries.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LeftLine {
    /// What.
    pub what: LeftWhat,
    /// Who carries it.
    pub owner: PersonRef,
    /// By when it is due or over; none when no day was set.
    pub due: Option<NaiveDate>,
    /// Whether its owner has left or only reads, so that nobody sees to it.
    pub is_ownerless: bool,
}

/// What someone carries.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "left", rename_all = "snake_case")]
pub enum LeftWhat {
    /// A role for the account.
    Responsibility {
        /// Which.
        id: ResponsibilityId,
        /// As what.
        role: ResponsibilityRole,
    },
    /// A part in a handover that runs.
    Handover {
        /// Which.
        id: HandoverId,
        /// Whose part.
        part: PartOf,
        /// Where it stands.
        stage: Stage,
    },
    /// A promise.
    Promise {
        /// Which.
        id: PromiseId,
        /// What was promised.
        text: String,
    },
    /// An issue.
    Issue {
        /// Which.
        id: IssueId,
        /// One line.
        title: String,
    },
    /// A planned contact.
    Touch {
        /// Which.
        id: TouchId,
        /// About what.
        about: String,
        /// How.
        channel: Channel,
    },
    /// A task.
    Task {
        /// Which.
        id: TaskId,
        /// What to do.
        text: String,
    },
    /// An introduction to make.
    Introduction {
        /// Which.
        id: IntroductionId,
        /// Of which handover.
        handover: HandoverId,
        /// Whom.
        contact: ContactRef,
        /// How.
        channel: Channel,
    },
    /// A line of a handover's checklist.
    ChecklistItem {
        /// Which.
        id: ChecklistItemId,
        /// Of which handover.
        handover: HandoverId,
        /// What to do.
        text: String,
    },
    /// Something asked of a second person who has not answered.
    Approval {
        /// Which.
        id: ApprovalId,
        /// Of which handover; none when it is about the account.
        handover: Option<HandoverId>,
        /// For what.
        asked: AskedFor,
    },
}

/// What a second person was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum AskedFor {
    /// To take a handover back.
    Rollback,
    /// To leave the account with the outgoing rep.
    KeepByException,
    /// To part from the client.
    EndRelationship,
}
