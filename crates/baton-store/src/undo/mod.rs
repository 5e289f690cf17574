//! Undo is an entry whose changes are the inverse of another's. Nothing of the journal is removed, and the undo can be
//! undone in turn, which is redo.

mod candidate;
mod conflict;
mod take_back;

use baton_domain::ids::{DeviceId, PersonId};
use baton_domain::record::Kind;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::{Step, StoreError};

pub use candidate::UndoCandidate;
pub(crate) use candidate::{redo_candidate, undo_candidate, undone_by};
pub use conflict::{ChangedBy, Conflict};

/// What is known of an undo before it is written. Streams and audience are those of the entries that are undone.
pub struct UndoHead<'a, O: ?Sized> {
    /// What was done: an undo or a redo, of which step.
    pub op: &'a O,
    /// Who did it.
    pub author: PersonId,
    /// On which machine.
    pub device: DeviceId,
    /// When. A stream that has a later entry takes that instant instead.
    pub at: DateTime<Utc>,
    /// Gives a fresh id at each call: for each entry, and for the batch if a batch is undone.
    pub ids: &'a mut dyn FnMut() -> Uuid,
}

/// Why a step was not undone. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum UndoError {
    /// There is no such step.
    #[error("no such step")]
    NotFound(Step),
    /// It changed no record.
    #[error("the step changed nothing")]
    NothingToUndo(Step),
    /// It was undone before.
    #[error("the step was undone already")]
    AlreadyUndone {
        /// By this step.
        by: Step,
    },
    /// Something was done since that builds on it.
    #[error("{} records were changed since, {} depend on it", conflicts.len(), dependants.len())]
    Blocked {
        /// Records that later steps wrote too.
        conflicts: Vec<Conflict>,
        /// Records that would refer to one that the undo removes.
        dependants: Vec<(Kind, Uuid)>,
    },
    /// The file could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}
