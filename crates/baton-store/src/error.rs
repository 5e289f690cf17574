use std::path::{Path, PathBuf};

use baton_domain::record::Kind;
use chrono::{DateTime, Utc};
use rusqlite::ErrorCode;
use uuid::Uuid;

/// A reference to a record that is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dangling {
    /// The kind of the record that refers.
    pub kind: Kind,
    /// Its id.
    pub id: Uuid,
    /// The kind of the record that is missing.
    pub missing: Kind,
}

/// Why the file could not be opened, read or written. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no such file.
    #[error("no file at {0}")]
    Missing(PathBuf),
    /// A file is in the way.
    #[error("{0} exists already")]
    Exists(PathBuf),
    /// The file is something else.
    #[error("{0} is not a workspace")]
    NotAWorkspace(PathBuf),
    /// A newer Baton has changed the form of the file.
    #[error("the file has form {found}, known are forms up to {known}")]
    Newer {
        /// The form of the file.
        found: u32,
        /// The newest form that this version can read.
        known: u32,
    },
    /// The folder cannot be written to; a workspace keeps its journal files beside itself.
    #[error("the folder {0} is read-only")]
    ReadOnlyFolder(PathBuf),
    /// The file cannot be written to.
    #[error("the file is read-only")]
    ReadOnly,
    /// Another program is writing, and did not finish in time.
    #[error("the file is busy")]
    Busy,
    /// No room is left.
    #[error("the disk is full")]
    DiskFull,
    /// The file is damaged.
    #[error("the file is damaged: {0}")]
    Corrupt(String),
    /// A record's JSON does not have the form that this version knows.
    #[error("cannot read {} {id}", kind.table())]
    Unreadable {
        /// Its kind.
        kind: Kind,
        /// Its id.
        id: Uuid,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// Something could not be turned into JSON, or out of it.
    #[error("wrong JSON")]
    Json(#[from] serde_json::Error),
    /// The transaction would leave references to records that are not there.
    #[error("{} references would lead nowhere", .0.len())]
    Dangling(Vec<Dangling>),
    /// An entry is older than the last one of its stream.
    #[error("time ran back in stream {stream}: {at} is before {last}")]
    TimeRanBack {
        /// The stream.
        stream: Uuid,
        /// Its last instant.
        last: DateTime<Utc>,
        /// The instant of the entry.
        at: DateTime<Utc>,
    },
    /// The copy did not pass its check and was not kept.
    #[error("the copy is not sound: {0}")]
    UnsoundCopy(String),
    /// The operating system refused.
    #[error("the operating system refused")]
    Io(#[from] std::io::Error),
    /// Any other failure of the database.
    #[error("the database failed")]
    Database(#[source] rusqlite::Error),
}

impl StoreError {
    /// What happened, in a full sentence for a person.
    #[must_use]
    pub fn message(&self) -> String {
        match self {
            Self::Missing(path) => format!("There is no file {}.", name(path)),
            Self::Exists(path) => format!("There is already a file {}.", name(path)),
            Self::NotAWorkspace(path) => format!("{} is not a Baton workspace.", name(path)),
            Self::Newer { .. } => "This workspace was last used by a newer version of Baton.".to_owned(),
            Self::ReadOnlyFolder(path) => format!("Baton may not write in the folder {}.", path.display()),
            Self::ReadOnly => "This workspace is read-only.".to_owned(),
            Self::Busy => "Another program is using this workspace at the moment.".to_owned(),
            Self::DiskFull => "The disk is full. Nothing of this step was saved.".to_owned(),
            Self::Corrupt(_) => "This workspace is damaged.".to_owned(),
            Self::Unreadable { kind, .. } => {
                format!("A record ({}) is written in a way that this version does not know.", kind.table())
            }
            Self::Dangling(found) => match found.as_slice() {
                [one] => format!("A record ({}) would refer to something that is not there.", one.kind.table()),
                many => format!("{} records would refer to something that is not there.", many.len()),
            },
            Self::TimeRanBack { .. } => "The clock of this computer is behind the last step.".to_owned(),
            Self::UnsoundCopy(_) => "The copy did not pass its check, so it was not kept.".to_owned(),
            Self::Io(_) => "The computer could not read or write a file.".to_owned(),
            Self::Json(_) | Self::Database(_) => "Baton could not read or write the workspace.".to_owned(),
        }
    }

    /// The next step, a full sentence for a person.
    #[must_use]
    pub fn hint(&self) -> &'static str {
        match self {
            Self::Missing(_) => "It may have been moved or renamed; look for it and open it again.",
            Self::Exists(_) => "Choose another name, or move the other file away first.",
            Self::NotAWorkspace(_) => {
                "Choose a workspace, a file whose name ends in .baton; if this was one, it is damaged: open its newest backup."
            }
            Self::Newer { .. } => "Update Baton on this computer, then open the workspace again.",
            Self::ReadOnlyFolder(_) => "Copy the workspace to a folder of your own and open the copy.",
            Self::ReadOnly => "Allow writing to the file, or copy it to a folder of your own and open the copy.",
            Self::Busy => "Close other windows that use it, wait a moment and try again.",
            Self::DiskFull => "Make room on the disk, then do the step again.",
            Self::Corrupt(_) => "Do not work on in it: open the newest backup instead.",
            Self::Unreadable { .. } => "Update Baton on this computer, then try again.",
            Self::Dangling(_) => "Take back what refers to it first.",
            Self::TimeRanBack { .. } => "Check the date and time of this computer, then do the step again.",
            Self::UnsoundCopy(_) => "Check the workspace, then make the copy again, best on another disk.",
            Self::Io(_) => "Check that the disk is connected and that you may use the folder, then try again.",
            Self::Json(_) | Self::Database(_) => "Try again; if it happens again, check the workspace.",
        }
    }
}

/// The file's own name, as a person knows it.
fn name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| format!("“{}”", name.to_string_lossy()))
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Corrupt(error.to_string()),
            _ => Self::Database(error),
        }
    }
}
