//! What was imported.

use std::collections::BTreeMap;

use baton_domain::ids::{EntryId, ImportRunId, PersonId};
use baton_domain::record::{ImportRun, Kind};
use baton_store::sql::Id;
use baton_store::{Reads, StoreError};
use serde_json::Value;

use super::look::Look;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::load;
use crate::view::{ImportRunView, ImportsView, SenderMails, SendersView};

/// Senders that are listed.
const SENDERS: u32 = 100;

impl Desk {
    /// Every import, the newest first, those that were taken back included.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn imports(&self, viewer: PersonId) -> Result<ImportsView, DeskError> {
        let look = self.look(Some(viewer))?;
        let mut runs: BTreeMap<ImportRunId, ImportRunView> = BTreeMap::new();
        for (entry, run) in look.imported()? {
            let undone = self.store.get::<ImportRun>(run.id)?.is_none();
            runs.insert(run.id, ImportRunView { by: look.person(run.by), entry, undone, run });
        }
        let mut runs: Vec<_> = runs.into_values().collect();
        runs.sort_by_key(|one| std::cmp::Reverse((one.run.at, one.run.id)));
        Ok(ImportsView { runs, unfiled: look.unfiled()? })
    }
}

impl Desk {
    /// Who sent the mails that belong to no account yet, most first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn unfiled_senders(&self) -> Result<SendersView, DeskError> {
        let senders = self.store.rows(include_str!("unfiled_senders.sql"), [SENDERS], |row| {
            Ok(SenderMails { email: row.get(0)?, name: row.get(1)?, mails: row.get(2)? })
        })?;
        Ok(SendersView { senders })
    }
}

impl Look<'_> {
    /// The runs as the journal wrote them down, with the entries that did: the record of one that was taken back is gone.
    fn imported(&self) -> Result<Vec<(EntryId, ImportRun)>, StoreError> {
        let Some(workspace) = load::workspace(self.store)? else { return Ok(Vec::new()) };
        let last_of_batches = self
            .store
            .rows(include_str!("imported.sql"), [Id(workspace.id)], |row| Ok(row.get::<_, Id<EntryId>>(0)?.0))?;
        let mut runs = Vec::new();
        for entry in last_of_batches {
            let Some(entry) = self.store.journal_entry(entry)? else { continue };
            let mut changes = entry.changes.into_iter().filter(|change| change.kind == Kind::ImportRun);
            let run = changes.find_map(|change| change.after).map(Value::Object).map(serde_json::from_value);
            runs.extend(run.transpose()?.map(|run| (entry.id, run)));
        }
        Ok(runs)
    }
}
