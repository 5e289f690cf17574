use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{
    AccountId, ContactId, HandoverId, HistoryEntryId, PersonId, ResistanceCaseId, RollbackId, TaskId, TouchId,
};

/// How we meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
// The window's protocol has a `Channel` of its own; in JSON a type's name is never seen.
#[serde(rename = "TouchChannel", rename_all = "snake_case")]
pub enum Channel {
    /// On the client's ground.
    InPerson,
    /// On a screen.
    Video,
    /// By phone.
    Call,
    /// By mail.
    Mail,
}

/// Where a touch stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum TouchState {
    /// Still to come.
    Planned,
    /// It happened.
    Done,
    /// It will not happen.
    Cancelled,
}

/// A planned contact that we initiate: the next call, the visit in Gothenburg.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Touch {
    /// Its id.
    pub id: TouchId,
    /// With whom.
    pub account: AccountId,
    /// When.
    pub at: DateTime<Utc>,
    /// How.
    pub channel: Channel,
    /// About what; the client may read it.
    pub about: String,
    /// Who initiates it.
    pub owner: PersonId,
    /// Who is asked to come.
    #[serde(default)]
    pub contacts: Vec<ContactId>,
    /// Where it stands.
    pub state: TouchState,
    /// The entry that tells how it went.
    #[serde(default)]
    pub entry: Option<HistoryEntryId>,
}

/// Where a task stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum TaskState {
    /// Still to do.
    Open,
    /// Done.
    Done,
    /// No longer needed.
    Dropped,
}

/// When the client is asked how it goes (mission, principle 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum FeedbackMoment {
    /// A week after the first introduction.
    Introduction,
    /// A week after the transfer.
    Transfer,
    /// At the end of the watch.
    Watch,
}

/// What a handover has somebody tell others, the same day (method d1, stages 6 and 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Announcement {
    /// Whom somebody at the client has just met, and how to reach them.
    FollowUp,
    /// Who answers for the account now: to the client.
    Client,
    /// The same, to everyone of us who works for the client.
    Colleagues,
    /// The same, in every other system that names an owner.
    Systems,
}

/// A thing one of us has to do for an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Task {
    /// Its id.
    pub id: TaskId,
    /// For which account.
    pub account: AccountId,
    /// What to do.
    pub text: String,
    /// Who does it.
    pub owner: PersonId,
    /// By when.
    #[serde(default)]
    pub due: Option<NaiveDate>,
    /// Where it stands.
    pub state: TaskState,
    /// The handover it belongs to.
    #[serde(default)]
    pub handover: Option<HandoverId>,
    /// The rollback that asked for it, as a retry date does.
    #[serde(default)]
    pub rollback: Option<RollbackId>,
    /// The moment of its handover at which it asks the client how it goes.
    #[serde(default)]
    pub asks: Option<FeedbackMoment>,
    /// What it has told to whom.
    #[serde(default)]
    pub announces: Option<Announcement>,
    /// The decided case after which it asks the incoming rep how it goes.
    #[serde(default)]
    pub follows: Option<ResistanceCaseId>,
    /// When it ended.
    #[serde(default)]
    pub ended_at: Option<DateTime<Utc>>,
}

impl Task {
    /// A task that is still to do, and that nothing has asked for.
    #[must_use]
    pub const fn open(id: TaskId, account: AccountId, text: String, owner: PersonId, due: Option<NaiveDate>) -> Self {
        Self {
            id,
            account,
            text,
            owner,
            due,
            state: TaskState::Open,
            handover: None,
            rollback: None,
            asks: None,
            announces: None,
            follows: None,
            ended_at: None,
        }
    }
}
