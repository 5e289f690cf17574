//! Files on their way in: the paths stay here, the screens get a handle and the names.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::{Deserialize, Serialize};

use crate::Stopping;
use crate::chosen::Chosen;

/// Files that were chosen or dropped and wait to be imported.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportChoice {
    /// What the import is asked for with.
    pub handle: u32,
    /// File names, without their folders.
    pub files: Vec<String>,
}

/// The last choice, and whether an import runs and was asked to stop.
#[derive(Debug, Default)]
pub struct Imports {
    chosen: Chosen<Vec<PathBuf>>,
    running: AtomicBool,
    stopping: Stopping,
}

impl Imports {
    /// Keeps the paths and gives the screens a handle.
    pub fn offer(&self, paths: Vec<PathBuf>) -> ImportChoice {
        let names = paths.iter().filter_map(|path| path.file_name()).map(|name| name.to_string_lossy().into_owned());
        let files = names.collect();
        ImportChoice { handle: self.chosen.keep(paths), files }
    }

    /// The paths of a choice; none when it is no longer the last one.
    #[must_use]
    pub fn paths(&self, handle: u32) -> Option<Vec<PathBuf>> {
        self.chosen.get(handle)
    }

    /// Notes that an import runs, until the answer is dropped; none while another one does.
    pub fn begin(&self) -> Option<Running<'_>> {
        if self.running.swap(true, Ordering::SeqCst) {
            return None;
        }
        self.stopping.begin();
        Some(Running(&self.running))
    }

    /// Whether an import runs: it holds the pen, and everything else that is written waits.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.running.load(Ordering::SeqCst)
    }

    /// What the running import is asked to stop by.
    pub const fn stopping(&self) -> &Stopping {
        &self.stopping
    }
}

/// An import that runs.
#[derive(Debug)]
pub struct Running<'a>(&'a AtomicBool);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_choice_is_there() {
        let imports = Imports::default();
        let first = imports.offer(vec![PathBuf::from("book/accounts.csv")]);
        assert_eq!(first.files, ["accounts.csv"], "the screens get no path");
        let second = imports.offer(vec![PathBuf::from("inbox.mbox")]);
        assert_eq!(imports.paths(first.handle), None);
        assert_eq!(
            imports.paths(second.handle),
            Some(vec![PathBuf::from("inbox.mbox")]),
            "as often as it is asked for"
        );
    }

    #[test]
    fn one_import_runs_at_a_time_and_an_old_stop_does_not_stop_the_next() {
        let imports = Imports::default();
        let running = imports.begin();
        assert!(running.is_some() && imports.begin().is_none());
        imports.stopping().stop();
        drop(running);
        assert!(!imports.is_running());
        let _next = imports.begin();
        assert!(!imports.stopping().is_asked());
    }
}
