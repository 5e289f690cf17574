//! What this machine remembers between two starts: which workspaces were open, who sat at the desk, the views of lists that
//! each of them named, and when each workspace was backed up.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use baton_domain::ids::{DeviceId, PersonId, WorkspaceId};
use baton_import::TableChoice;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How many workspaces the welcome page offers.
const RECENT: usize = 6;

/// A look at a list that somebody gave a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SavedView {
    /// Which.
    pub id: Uuid,
    /// Its name in the sidebar.
    pub name: String,
    /// What the address of the list says after the question mark.
    pub query: String,
}

/// How many kinds of tables are remembered.
const MAPPINGS: usize = 100;

/// How a table is to be taken, and what the next file with the same columns is known by.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TableSettings {
    /// The names of its columns in one word.
    pub mark: String,
    /// How it is taken.
    pub choice: TableChoice,
}

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
    /// The views of each person in each workspace; nobody has any until they keep some.
    #[serde(default)]
    views: BTreeMap<Uuid, BTreeMap<PersonId, Vec<SavedView>>>,
    /// When each workspace was backed up last.
    #[serde(default)]
    backed_up: BTreeMap<Uuid, DateTime<Utc>>,
    /// How tables with these columns were taken, by the mark of the columns, the last one last.
    #[serde(default)]
    mappings: Vec<TableSettings>,
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
        Self {
            device,
            recent: Vec::new(),
            at_desk: BTreeMap::new(),
            views: BTreeMap::new(),
            backed_up: BTreeMap::new(),
            mappings: Vec::new(),
            file: PathBuf::new(),
        }
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

    /// The views that this person kept; none if they never kept any.
    #[must_use]
    pub fn views(&self, workspace: WorkspaceId, person: PersonId) -> Option<Vec<SavedView>> {
        self.views.get(&workspace.into())?.get(&person).cloned()
    }

    /// Keeps the views of this person, in this order.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn keep_views(&mut self, workspace: WorkspaceId, person: PersonId, views: Vec<SavedView>) -> io::Result<()> {
        self.views.entry(workspace.into()).or_default().insert(person, views);
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

    /// How a table with these columns was taken the last time.
    #[must_use]
    pub fn mapping(&self, mark: &str) -> Option<TableChoice> {
        self.mappings.iter().rfind(|one| one.mark == mark).map(|one| one.choice.clone())
    }

    /// Remembers how tables are taken.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remember_mappings(&mut self, tables: impl Iterator<Item = TableSettings>) -> io::Result<()> {
        for table in tables {
            self.mappings.retain(|one| one.mark != table.mark);
            self.mappings.push(table);
        }
        let old = self.mappings.len().saturating_sub(MAPPINGS);
        self.mappings.drain(..old);
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
    use uuid::Uuid;

    use super::{SavedView, Settings};

    #[test]
    fn views_belong_to_one_person_in_one_workspace_and_an_empty_list_is_not_none() {
        let folder = tempfile::tempdir().unwrap();
        let load = || Settings::load(folder.path(), || Uuid::from_u128(1).into());
        let (here, there, mara, hana) = (id(2).into(), id(3).into(), id(4).into(), id(5).into());
        let silent = SavedView { id: id(6), name: "Silent".to_owned(), query: "silent=21".to_owned() };
        load().keep_views(here, mara, vec![silent.clone()]).unwrap();
        assert_eq!(load().views(here, mara), Some(vec![silent]));
        assert_eq!((load().views(here, hana), load().views(there, mara)), (None, None));
        load().keep_views(here, mara, Vec::new()).unwrap();
        assert_eq!(load().views(here, mara), Some(Vec::new()));
    }

    const fn id(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

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
