//! Things to know, promises, issues and tasks.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::record::{AssumptionState, Firmness, HistoryKind, PromiseAnswerKind, Promiser};

/// The mail, call, meeting or note that proves something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Which it is.
    pub kind: HistoryKind,
    /// When it happened.
    pub on: NaiveDate,
    /// Its headline.
    pub title: String,
}

/// A one-line thing to know: a fact as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thing {
    /// The line.
    pub text: String,
    /// Its second half, where its kind has one.
    pub then: Option<String>,
    /// What proves it.
    pub evidence: Option<Evidence>,
}

/// Something we believe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assumption {
    /// What.
    pub text: String,
    /// How far it has been checked.
    pub checked: AssumptionState,
    /// What proves it.
    pub evidence: Option<Evidence>,
}

/// An awkward topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// What.
    pub text: String,
    /// The day by which we raise it.
    pub raise_by: Option<NaiveDate>,
    /// What they said when it was raised.
    pub answer: Option<String>,
    /// What proves it.
    pub evidence: Option<Evidence>,
}

/// An open promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PromiseLine {
    /// What.
    pub text: String,
    /// Who promised.
    pub promiser: Promiser,
    /// To whom at the client, or who there promised.
    pub contact: Option<String>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// How firm.
    pub firmness: Firmness,
    /// Who keeps it, or watches that they do.
    pub owner: String,
    /// What the incoming rep answered.
    pub answer: Option<Answer>,
    /// What proves it.
    pub evidence: Option<Evidence>,
}

/// An incoming rep's answer to a promise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// What.
    pub kind: PromiseAnswerKind,
    /// Who.
    pub by: String,
    /// What was agreed instead, or why it ended; may be empty.
    pub words: String,
}

/// An open issue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssueLine {
    /// What is wrong.
    pub title: String,
    /// Who sees to it.
    pub owner: String,
    /// Since when.
    pub opened_on: NaiveDate,
    /// Whether it was our own mistake.
    pub ours: bool,
    /// Whether the client has been told.
    pub client_told: bool,
    /// What proves it.
    pub evidence: Option<Evidence>,
}

/// An open task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskLine {
    /// What to do.
    pub text: String,
    /// Who does it.
    pub owner: String,
    /// By when.
    pub due: Option<NaiveDate>,
}
