//! The frame around every screen.

use baton_domain::ids::PersonId;
use baton_domain::record::{Handover, Person};
use baton_store::{Reads, StoreError};

use super::look::Look;
use super::row::Body;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{DeskPerson, PlaceCounts, ShellView};

impl Desk {
    /// The frame around every screen, for whoever is at the desk.
    ///
    /// # Errors
    /// A refusal when there is no such person; a failure when the file cannot be read.
    pub fn shell(&self, at_desk: Option<PersonId>) -> Result<ShellView, DeskError> {
        let look = self.look(at_desk)?;
        let running = look.running_handovers()?;
        let mut people: Vec<_> = look.people.persons.iter().filter(|one| one.is_here(look.today())).collect();
        people.sort_by_cached_key(|person| (person.name.to_lowercase(), person.id));
        let firm = look.firm.as_ref();
        Ok(ShellView {
            philosophy_is_due: firm.is_some_and(|firm| look.philosophy_is_due(firm)),
            philosophy: firm.and_then(|firm| firm.philosophy.clone()),
            workspace: firm.map_or_else(String::new, |firm| firm.name.clone()),
            at_desk: look.viewer.as_ref().map(desk_person),
            people: people.into_iter().map(desk_person).collect(),
            counts: PlaceCounts {
                today: look.needs(&running)?.count(look.today()),
                accounts: look.count(include_str!("accounts_count.sql"))?,
                handovers: u32::try_from(running.len()).unwrap_or(u32::MAX),
                unfiled: look.unfiled()?,
            },
            undo: look.undo_label()?,
            redo: look.redo_label()?,
        })
    }
}

fn desk_person(person: &Person) -> DeskPerson {
    DeskPerson { id: person.id, name: person.name.clone(), role: person.role }
}

impl Look<'_> {
    /// Every handover in which something can still happen, by account.
    pub(crate) fn running_handovers(&self) -> Result<Vec<Handover>, StoreError> {
        let found = self.store.rows(include_str!("running.sql"), [], |row| row.get::<_, Body<Handover>>(0))?;
        Ok(found.into_iter().map(|found| found.0).filter(Handover::is_running).collect())
    }

    /// How many history entries wait to be filed.
    pub(super) fn unfiled(&self) -> Result<u32, StoreError> {
        self.count(&include_str!("unfiled_count.sql").replace("{seen}", self.seen()))
    }

    fn count(&self, sql: &str) -> Result<u32, StoreError> {
        let found = self.store.rows(sql, [], |row| row.get(0))?;
        Ok(found.first().copied().unwrap_or(0))
    }
}
