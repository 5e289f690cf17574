//! What this machine remembers between two starts: which workspaces were open, who sat at the desk,
//! and when each was backed up.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use baton_domain::ids::{DeviceId, PersonId, WorkspaceId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How many workspaces the welcome page offers.
const RECENT: usize = 6;

/// One small file in the person's configuration folder.
#[derive(Debug, Serialize, Deserialize)]
pub struct Settings {
    /// This machine, as the journal names it.
    pub device: DeviceId,
    /// Workspaces that were open, the newest first.
    #[serde(default)]
    recent: Vec<PathBuf>,
    /// Who sat at the desk of each workspace.
    #[serde(default)]
    at_desk: BTreeMap<Uuid, PersonId>,
    /// When each workspace was backed up last.
    #[serde(default)]
    backed_up: BTreeMap<Uuid, DateTime<Utc>>,
    #[serde(skip)]
    file: PathBuf,
}

impl Settings {
    /// Reads them; a machine without any, or with a file that cannot be read, starts anew.
    pub fn load(folder: &Path, new_device: impl FnOnce() -> DeviceId) -> Self {
        let file = folder.join("settings.json");
        let read = fs::read(&file).ok().and_then(|bytes| serde_json::from_slice::<Self>(&bytes).ok());
        Self { file, ..read.unwrap_or_else(|| Self::of(new_device())) }
    }

    const fn of(device: DeviceId) -> Self {
        Self { device, recent: Vec::new(), at_desk: BTreeMap::new(), backed_up: BTreeMap::new(), file: PathBuf::new() }
    }

    /// Workspaces that were open and are still there, the newest first.
    #[must_use]
    pub fn recent(&self) -> Vec<PathBuf> {
        self.recent.iter().filter(|place| place.exists()).cloned().collect()
    }

    /// Who sat at the desk of this workspace.
    #[must_use]
    pub fn at_desk(&self, workspace: WorkspaceId) -> Option<PersonId> {
        self.at_desk.get(&workspace.into()).copied()
    }

    /// Remembers that this workspace was opened.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn opened(&mut self, place: &Path) -> io::Result<()> {
        self.recent.retain(|other| other != place);
        self.recent.insert(0, place.to_owned());
        self.recent.truncate(RECENT);
        self.save()
    }

    /// Remembers who sits at the desk.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn sat_down(&mut self, workspace: WorkspaceId, person: PersonId) -> io::Result<()> {
        self.at_desk.insert(workspace.into(), person);
        self.save()
    }

    /// When this workspace was backed up last from this machine.
    #[must_use]
    pub fn last_backup(&self, workspace: WorkspaceId) -> Option<DateTime<Utc>> {
        self.backed_up.get(&workspace.into()).copied()
    }

    /// Remembers that this workspace was backed up.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn backed_up(&mut self, workspace: WorkspaceId, at: DateTime<Utc>) -> io::Result<()> {
        self.backed_up.insert(workspace.into(), at);
        self.save()
    }

    fn save(&self) -> io::Result<()> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        let draft = self.file.with_extension("new");
        fs::write(&draft, serde_json::to_vec_pretty(self)?)?;
        fs::rename(draft, &self.file)
    }
}

#[cfg(test)]
mod tests {
    use super::Settings;

    #[test]
    fn the_last_backup_of_each_workspace_is_remembered() {
        let folder = tempfile::tempdir().unwrap();
        let load = || Settings::load(folder.path(), || uuid::Uuid::from_u128(1).into());
        let (ours, theirs) = (uuid::Uuid::from_u128(7).into(), uuid::Uuid::from_u128(8).into());
        let at = "2026-10-12T13:05:00Z".parse().unwrap();
        load().backed_up(ours, at).unwrap();
        assert_eq!((load().last_backup(ours), load().last_backup(theirs)), (Some(at), None));
    }

    #[test]
    fn a_file_that_cannot_be_read_is_started_anew() {
        let folder = tempfile::tempdir().unwrap();
        let load = |number: u128| Settings::load(folder.path(), || uuid::Uuid::from_u128(number).into());
        let book = folder.path().join("Book.baton");
        std::fs::write(&book, "").unwrap();
        load(1).opened(&book).unwrap();
        assert_eq!((load(2).device, load(2).recent()), (load(1).device, vec![book]));
        std::fs::write(folder.path().join("settings.json"), "{ torn").unwrap();
        assert_eq!((load(3).device, load(3).recent().len()), (uuid::Uuid::from_u128(3).into(), 0));
    }
}
