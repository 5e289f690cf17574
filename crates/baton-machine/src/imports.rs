//! Files on their way in: the paths stay here, the screens get a handle and the names.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use crate::Stopping;

/// Files that were chosen or dropped and wait to be imported.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportChoice {
    /// What the import is asked for with.
    pub handle: u32,
    /// File names, without their folders.
    pub files: Vec<String>,
}

/// The last choice, and whether the running import was asked to stop.
#[derive(Debug, Default)]
pub struct Imports {
    choice: Mutex<Option<(u32, Vec<PathBuf>)>>,
    handles: AtomicU32,
    stopping: Stopping,
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

    /// Takes the paths of a choice; each choice is imported once, and none when it is chosen no longer.
    pub fn take(&self, handle: u32) -> Option<Vec<PathBuf>> {
        let mut choice = self.choice.lock().unwrap_or_else(PoisonError::into_inner);
        self.stopping.begin();
        match choice.take() {
            Some((known, paths)) if known == handle => Some(paths),
            other => {
                *choice = other;
                None
            }
        }
    }

    /// What the running import is asked to stop by.
    pub const fn stopping(&self) -> &Stopping {
        &self.stopping
    }
}
