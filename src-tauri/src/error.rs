use std::error::Error;
use std::fmt::Write;

use baton_desk::{DeskError, Failure};
use baton_domain::refusal::{Missing, Refusal, RefusalKind};
use baton_machine::SaveError;
use serde::Serialize;
use specta::Type;

/// The kinds of errors a screen tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ApiErrorKind {
    /// The state does not allow it now; shown as a notice with the way forward.
    Refused,
    /// What the screen shows is not there any more.
    NotFound,
    /// No workspace is open: the welcome page comes up.
    NotOpen,
    /// Nobody sits at the desk: the page that asks who comes up.
    NobodyAtDesk,
    /// Something broke.
    Failed,
}

/// A refusal or a failure on its way to a screen.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ApiError {
    /// Which kind.
    pub kind: ApiErrorKind,
    /// Full sentences.
    pub message: String,
    /// The next step, a full sentence; may be empty.
    pub hint: String,
    /// What is missing, item by item.
    pub missing: Vec<Missing>,
    /// The chain of causes of a failure, for "Copy details".
    pub detail: Option<String>,
}

/// What every command answers.
pub type Answer<T> = Result<T, ApiError>;

impl ApiError {
    /// No workspace is open.
    pub fn not_open() -> Self {
        Self::plain(ApiErrorKind::NotOpen, "No workspace is open.", "Open one, or start a new one.")
    }

    /// Nobody sits at the desk.
    pub fn nobody_at_desk() -> Self {
        Self::plain(ApiErrorKind::NobodyAtDesk, "Nobody is at the desk.", "Say who you are.")
    }

    /// What was chosen is gone.
    pub fn stale_choice(message: &str, hint: &str) -> Self {
        Self::plain(ApiErrorKind::NotFound, message, hint)
    }

    /// It cannot be done just now.
    pub fn busy(message: &str, hint: &str) -> Self {
        Self::plain(ApiErrorKind::Refused, message, hint)
    }

    fn plain(kind: ApiErrorKind, message: &str, hint: &str) -> Self {
        Self { kind, message: message.into(), hint: hint.into(), missing: Vec::new(), detail: None }
    }

    /// Something broke; `error` tells the rest.
    pub fn failed(message: impl Into<String>, hint: impl Into<String>, error: &(dyn Error + 'static)) -> Self {
        Self {
            kind: ApiErrorKind::Failed,
            message: message.into(),
            hint: hint.into(),
            missing: Vec::new(),
            detail: Some(chain(error)),
        }
    }
}

impl From<Refusal> for ApiError {
    fn from(refusal: Refusal) -> Self {
        let kind = match refusal.kind {
            RefusalKind::NotFound => ApiErrorKind::NotFound,
            RefusalKind::Invalid
            | RefusalKind::NotAllowed
            | RefusalKind::Missing
            | RefusalKind::SecondPerson
            | RefusalKind::Stale
            | RefusalKind::State => ApiErrorKind::Refused,
        };
        Self { kind, message: refusal.message, hint: refusal.hint, missing: refusal.missing, detail: None }
    }
}

impl From<DeskError> for ApiError {
    fn from(error: DeskError) -> Self {
        match error {
            DeskError::Refused(refusal) => refusal.into(),
            DeskError::Failed(Failure { message, hint, detail }) => {
                Self { kind: ApiErrorKind::Failed, message, hint, missing: Vec::new(), detail: Some(detail) }
            }
        }
    }
}

impl From<SaveError> for ApiError {
    fn from(error: SaveError) -> Self {
        match error {
            SaveError::Gone => Self::stale_choice("This folder is no longer chosen.", "Choose it again."),
            SaveError::Disk(error) => error.into(),
        }
    }
}

impl From<std::io::Error> for ApiError {
    fn from(error: std::io::Error) -> Self {
        Self::failed(
            "Baton could not read or write a file.",
            "Look whether the disk is full or the folder is locked.",
            &error,
        )
    }
}

/// The error and its causes, one a line.
fn chain(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        write!(text, "\n  because {error}").expect("BUG: a string takes everything");
        cause = error.source();
    }
    text
}
