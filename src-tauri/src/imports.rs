//! Files on their way in: the paths stay here, the screens get a handle and the names.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Answer, ApiError};

/// Files that were chosen or dropped and wait to be imported.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
pub struct ImportChoice {
    /// What the import is asked for with.
    pub handle: u32,
    /// File names, without their folders.
    pub files: Vec<String>,
}

/// The last choice, and whether the running import was asked to stop.
#[derive(Default)]
pub struct Imports {
    choice: Mutex<Option<(u32, Vec<PathBuf>)>>,
    handles: AtomicU32,
    cancelled: AtomicBool,
}

impl Imports {
    /// Keeps the paths and gives the screens a handle.
    pub fn offer(&self, paths: Vec<PathBuf>) -> ImportChoice {
        let handle = self.handles.fetch_add(1, Ordering::Relaxed);
        let files = paths.iter().filter_map(|path| path.file_name()).map(|name| name.to_string_lossy().into_owned());
        let choice = ImportChoice { handle, files: files.collect() };
        *self.choice.lock().unwrap_or_else(PoisonError::into_inner) = Some((handle, paths));
        choice
    }

    /// Takes the paths of a choice; each choice is imported once.
    pub fn take(&self, handle: u32) -> Answer<Vec<PathBuf>> {
        let mut choice = self.choice.lock().unwrap_or_else(PoisonError::into_inner);
        self.cancelled.store(false, Ordering::Relaxed);
        match choice.take() {
            Some((known, paths)) if known == handle => Ok(paths),
            other => {
                *choice = other;
                Err(ApiError::stale_choice("These files are no longer chosen.", "Choose them again."))
            }
        }
    }

    /// Asks the running import to stop.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether it was asked to.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}
