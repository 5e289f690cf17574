//! What this machine remembers between two starts: which workspaces were open and who sat at the desk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use baton_domain::ids::{DeviceId, PersonId, WorkspaceId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::clock;

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
    #[serde(skip)]
    file: PathBuf,
}

impl Settings {
    /// Reads them; a machine without any, or with a file that cannot be read, starts anew.
    pub fn load(folder: &Path) -> Self {
        let file = folder.join("settings.json");
        let read = fs::read(&file).ok().and_then(|bytes| serde_json::from_slice::<Self>(&bytes).ok());
        Self { file, ..read.unwrap_or_else(Self::new) }
    }

    fn new() -> Self {
        Self { device: clock::new_device(), recent: Vec::new(), at_desk: BTreeMap::new(), file: PathBuf::new() }
    }

    /// Workspaces that were open and are still there, the newest first.
    pub fn recent(&self) -> Vec<PathBuf> {
        self.recent.iter().filter(|place| place.exists()).cloned().collect()
    }

    /// Who sat at the desk of this workspace.
    pub fn at_desk(&self, workspace: WorkspaceId) -> Option<PersonId> {
        self.at_desk.get(&workspace.into()).copied()
    }

    /// Remembers that this workspace was opened.
    pub fn opened(&mut self, place: &Path) -> io::Result<()> {
        self.recent.retain(|other| other != place);
        self.recent.insert(0, place.to_owned());
        self.recent.truncate(RECENT);
        self.save()
    }

    /// Remembers who sits at the desk.
    pub fn sat_down(&mut self, workspace: WorkspaceId, person: PersonId) -> io::Result<()> {
        self.at_desk.insert(workspace.into(), person);
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
