//! The firm's philosophy, and who has read it.

use std::cmp::Reverse;

use baton_domain::ids::{EntryId, PersonId};
use baton_domain::record::{Kind, Philosophy, Workspace};
use baton_store::sql::Id;
use baton_store::{Reads, StoreError};

use super::look::Look;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{PhilosophyReader, PhilosophyVersion, PhilosophyView};

impl Desk {
    /// The firm's philosophy in its versions, and who has read it.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn philosophy(&self, viewer: PersonId) -> Result<PhilosophyView, DeskError> {
        let look = self.look(Some(viewer))?;
        let newest = look.firm.as_ref().and_then(|firm| firm.philosophy.clone());
        let earlier = match (&look.firm, &newest) {
            (Some(firm), Some(newest)) => look.earlier(firm, newest)?,
            _ => Vec::new(),
        };
        Ok(PhilosophyView {
            readers: newest.as_ref().map_or_else(Vec::new, |newest| look.readers(newest)),
            newest: newest.map(|newest| look.version(newest)),
            earlier: earlier.into_iter().map(|one| look.version(one)).collect(),
        })
    }
}

impl Look<'_> {
    fn version(&self, philosophy: Philosophy) -> PhilosophyVersion {
        PhilosophyVersion { by: self.person(philosophy.by), philosophy }
    }

    /// The versions that the journal remembers, as they were replaced.
    fn earlier(&self, workspace: &Workspace, newest: &Philosophy) -> Result<Vec<Philosophy>, StoreError> {
        let ids = self
            .store
            .rows(include_str!("written.sql"), [Id(workspace.id)], |row| Ok(row.get::<_, Id<EntryId>>(0)?.0))?;
        let mut entries = Vec::new();
        for id in ids {
            entries.extend(self.store.journal_entry(id)?);
        }
        let written = entries.iter().flat_map(|entry| &entry.changes).filter(|change| change.kind == Kind::Workspace);
        let mut earlier: Vec<Philosophy> = written
            .filter_map(|change| change.after.as_ref()?.get("philosophy"))
            .filter_map(|value| serde_json::from_value(value.clone()).ok())
            .filter(|one: &Philosophy| one.version < newest.version)
            .collect();
        earlier.sort_by_key(|one| (Reverse(one.version), Reverse(one.at)));
        earlier.dedup_by_key(|one| one.version);
        Ok(earlier)
    }

    fn readers(&self, newest: &Philosophy) -> Vec<PhilosophyReader> {
        let here = self.people.persons.iter().filter(|person| person.is_here(self.today()));
        let mut readers: Vec<_> = here
            .map(|person| PhilosophyReader {
                person: self.person(person.id),
                read: person.philosophy_read,
                is_due: newest.is_due(person.philosophy_read, self.now),
            })
            .collect();
        readers.sort_by_cached_key(|one| (!one.is_due, one.person.name.to_lowercase(), one.person.id));
        readers
    }

    /// Whether the viewer is to read the firm's philosophy now.
    pub(super) fn philosophy_is_due(&self, workspace: &Workspace) -> bool {
        let read = self.viewer.as_ref().map(|viewer| viewer.philosophy_read);
        match (&workspace.philosophy, read) {
            (Some(philosophy), Some(read)) => philosophy.is_due(read, self.now),
            _ => false,
        }
    }
}
