//! "Not now, because …": what the state does not allow, and the way forward.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{
    ApprovalId, ChecklistItemId, ContactId, HandoverId, IntroductionId, IssueId, PersonId, PromiseId, QuestionId,
    ReadBackId, ResistanceCaseId, RollbackId, TaskId, TouchId,
};
use crate::record::LockKind;

/// The kinds of refusals; a kind exists only where a screen or a script branches on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum RefusalKind {
    /// The record is not there.
    NotFound,
    /// What was typed cannot be right.
    Invalid,
    /// This person may not do it.
    NotAllowed,
    /// Something must be supplied first; see `missing`.
    Missing,
    /// A second person is needed.
    SecondPerson,
    /// Things have changed since.
    Stale,
    /// The state does not fit.
    State,
}

/// The state does not allow it now. Nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, thiserror::Error)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[error("{message}")]
pub struct Refusal {
    /// Which kind.
    pub kind: RefusalKind,
    /// One or two full sentences that a manager understands.
    pub message: String,
    /// The next step, a full sentence.
    pub hint: String,
    /// What is missing, item by item.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Missing>,
}

impl Refusal {
    /// A refusal without missing items.
    #[must_use]
    pub fn new(kind: RefusalKind, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { kind, message: message.into(), hint: hint.into(), missing: Vec::new() }
    }

    /// What was typed cannot be right.
    #[must_use]
    pub fn invalid(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::new(RefusalKind::Invalid, message, hint)
    }

    /// The state does not fit.
    #[must_use]
    pub fn state(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::new(RefusalKind::State, message, hint)
    }

    /// This person may not do it.
    #[must_use]
    pub fn not_allowed(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::new(RefusalKind::NotAllowed, message, hint)
    }

    /// A record that is named is not there.
    #[must_use]
    pub fn not_found(what: &str) -> Self {
        Self::new(
            RefusalKind::NotFound,
            format!("There is no such {what} in this workspace."),
            "It may have been undone in the meantime; look it up again.",
        )
    }

    /// Something must be supplied first.
    #[must_use]
    pub fn missing(message: impl Into<String>, missing: Vec<Missing>) -> Self {
        let hint = missing.first().map_or_else(String::new, |first| first.hint.clone());
        Self { kind: RefusalKind::Missing, message: message.into(), hint, missing }
    }
}

/// Where a missing thing is supplied; a screen turns it into the button that fixes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "fix", rename_all = "snake_case")]
pub enum Fix {
    /// Name the incoming rep, the date and the sentence for the client.
    Plan,
    /// Let a lock pass, or wait.
    Lock {
        /// Which.
        lock: LockKind,
    },
    /// Write the situation on the account's brief.
    Situation,
    /// Write down the top three things.
    TopThings,
    /// Write what to do if something happens.
    IfThen,
    /// Plan the next touch.
    NextTouch {
        /// The one whose day has gone by.
        missed: Option<TouchId>,
    },
    /// Set how often we talk.
    Cadence,
    /// Write down what prices were traded for.
    PriceStory,
    /// Write down a landmine.
    WatchOuts,
    /// Write down what part a key stakeholder has.
    PeopleMap {
        /// Whose.
        contact: ContactId,
    },
    /// Write down where something is.
    WhereItLives,
    /// Answer a question of the bank.
    Question {
        /// Which.
        id: QuestionId,
    },
    /// Give or repeat the read-back.
    ReadBack,
    /// Hear the read-back and say whether something is missing.
    JudgeReadBack {
        /// Which.
        id: ReadBackId,
    },
    /// Accept the package or send it back.
    AcceptPackage,
    /// Make an introduction.
    Introduction {
        /// Which.
        id: IntroductionId,
    },
    /// Plan an introduction.
    PlanIntroduction {
        /// Whom.
        contact: ContactId,
    },
    /// Say what the incoming rep led alone.
    LedAlone,
    /// Answer a promise: accept, renegotiate or close it.
    Promise {
        /// Which.
        id: PromiseId,
    },
    /// Do a checklist item or write why it does not apply.
    ChecklistItem {
        /// Which.
        id: ChecklistItemId,
    },
    /// Give an issue to someone who is here.
    Issue {
        /// Which.
        id: IssueId,
    },
    /// Give a touch to someone who is here.
    Touch {
        /// Which.
        id: TouchId,
    },
    /// Ask the client how it goes.
    Feedback {
        /// As which task.
        id: TaskId,
    },
    /// Tell those who are to know of the handover.
    Announcement {
        /// As which task.
        id: TaskId,
    },
    /// Give a task to someone who is here.
    Task {
        /// Which.
        id: TaskId,
    },
    /// Answer the resisting client.
    Resistance {
        /// Which case.
        id: ResistanceCaseId,
    },
    /// Answer the rollback that somebody asked for.
    Rollback {
        /// Which.
        id: RollbackId,
    },
    /// Answer what somebody has asked for.
    Approval {
        /// Which.
        id: ApprovalId,
    },
    /// Nothing that whoever looks can supply: only managers may see it.
    Hidden,
    /// Say what happened during a cover.
    HandBack {
        /// Of which cover.
        handover: HandoverId,
    },
    /// Take the account back after a cover, or say what the summary does not say.
    JudgeHandBack {
        /// Of which cover.
        handover: HandoverId,
    },
    /// Say what was learned.
    Learned {
        /// Who still has to.
        person: PersonId,
    },
    /// Let the handover go on.
    Resume,
    /// Acknowledge the transfer.
    Acknowledge {
        /// Who still has to.
        person: PersonId,
    },
    /// Make someone who is here accountable.
    Accountable,
    /// Wait until the watch period ends.
    Watch {
        /// Of which handover.
        handover: HandoverId,
        /// Its last day.
        until: NaiveDate,
    },
}

/// One thing that must be supplied before a move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Missing {
    /// Where it is supplied.
    pub fix: Fix,
    /// What is missing: "Hana has not said it back yet."
    pub what: String,
    /// The next step: "Hana gives the read-back in her own words."
    pub hint: String,
    /// A hard guard never yields; a soft one can be passed by a manager with a written reason.
    pub hard: bool,
    /// Why a manager goes on without it; it still can be supplied.
    pub passed: Option<String>,
}

impl Missing {
    /// A hard guard's item.
    #[must_use]
    pub fn hard(fix: Fix, what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { fix, what: what.into(), hint: hint.into(), hard: true, passed: None }
    }

    /// A soft guard's item.
    #[must_use]
    pub fn soft(fix: Fix, what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { fix, what: what.into(), hint: hint.into(), hard: false, passed: None }
    }

    /// Whether it counts against the move: no manager has passed it.
    #[must_use]
    pub const fn is_blocking(&self) -> bool {
        self.passed.is_none()
    }

    /// Whether a manager may go on without it, and none has yet.
    #[must_use]
    pub const fn is_passable(&self) -> bool {
        !self.hard && self.is_blocking()
    }
}
