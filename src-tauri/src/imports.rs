//! Files on their way in: the paths stay here, the screens get a handle and the names.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use baton_desk::view::ImportProblem;
use baton_desk::{Columns, ImportFile, ImportRule, TableChoice};
use baton_machine::TableSettings;
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

/// How chosen files are to be taken.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
pub struct ImportSettings {
    /// How rows meet what is here.
    pub rule: ImportRule,
    /// For each file in turn: how its table is taken; none for what is no table.
    pub tables: Vec<Option<TableSettings>>,
}

/// The last choice, what came of it, and whether something runs and was asked to stop.
#[derive(Default)]
pub struct Imports {
    choice: Mutex<Option<(u32, Vec<PathBuf>)>>,
    refused: Mutex<Vec<ImportProblem>>,
    handles: AtomicU32,
    running: AtomicBool,
    cancelled: AtomicBool,
}

impl Imports {
    /// Keeps the paths and gives the screens a handle.
    pub fn offer(&self, paths: Vec<PathBuf>) -> ImportChoice {
        let handle = self.handles.fetch_add(1, Ordering::Relaxed);
        let files = paths.iter().filter_map(|path| path.file_name()).map(|name| name.to_string_lossy().into_owned());
        let choice = ImportChoice { handle, files: files.collect() };
        *lock(&self.choice) = Some((handle, paths));
        choice
    }

    /// The paths of a choice.
    pub fn paths(&self, handle: u32) -> Answer<Vec<PathBuf>> {
        match &*lock(&self.choice) {
            Some((known, paths)) if *known == handle => Ok(paths.clone()),
            _ => Err(ApiError::stale_choice("These files are no longer chosen.", "Choose them again.")),
        }
    }

    /// The files of a choice, opened, each with how it is taken.
    pub fn files(&self, handle: u32, tables: &[Option<TableChoice>]) -> Answer<Vec<ImportFile>> {
        let choices = tables.iter().cloned().chain(std::iter::repeat(None));
        self.paths(handle)?.iter().zip(choices).map(|(path, choice)| open(path, choice)).collect()
    }

    /// Notes that an import runs, until the answer is dropped; a second one has to wait.
    pub fn begin(&self) -> Answer<Running<'_>> {
        if self.running.swap(true, Ordering::SeqCst) {
            return Err(ApiError::busy("Another import is running.", "Wait until it is done, or stop it."));
        }
        self.cancelled.store(false, Ordering::SeqCst);
        Ok(Running(&self.running))
    }

    /// Whether an import runs: it holds the pen, and everything else that is written waits.
    pub fn is_running(&self) -> bool {
        self.running.load(Ordering::SeqCst)
    }

    /// Asks the running import to stop.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::SeqCst);
    }

    /// Whether it was asked to.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::SeqCst)
    }

    /// What the last import or its trial refused.
    pub fn refused(&self) -> MutexGuard<'_, Vec<ImportProblem>> {
        lock(&self.refused)
    }
}

/// An import that runs.
pub struct Running<'a>(&'a AtomicBool);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::SeqCst);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn open(path: &Path, choice: Option<TableChoice>) -> Answer<ImportFile> {
    let file = File::open(path)?;
    let bytes = file.metadata()?.len();
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    Ok(ImportFile { name, bytes, kind: None, mapping: choice.map(Columns::Chosen), content: Box::new(file) })
}
