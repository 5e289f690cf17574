//! The people of the firm.

use baton_domain::ids::PersonId;
use baton_domain::record::{Absence, Person};
use baton_store::StoreError;

use super::look::Look;
use super::today::Loads;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{PeopleView, PersonRow};

impl Desk {
    /// The people of the firm: who is here first, then who has left, by name.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn people(&self, viewer: PersonId) -> Result<PeopleView, DeskError> {
        let look = self.look(Some(viewer))?;
        Ok(PeopleView { day: look.today(), people: look.person_rows()? })
    }
}

impl Look<'_> {
    pub(super) fn person_rows(&self) -> Result<Vec<PersonRow>, StoreError> {
        let loads = self.loads(&self.running_handovers()?)?;
        let mut people: Vec<_> = self.people.persons.iter().map(|person| self.person_row(person, &loads)).collect();
        people.sort_by_cached_key(|row| (!row.is_here, row.person.name.to_lowercase(), row.person.id));
        Ok(people)
    }

    fn person_row(&self, person: &Person, loads: &Loads) -> PersonRow {
        let coming = self.people.absences.iter().filter(|absence| absence.person == person.id);
        let mut absences: Vec<_> = coming.filter(|absence| absence.until >= self.today()).cloned().collect();
        absences.sort_by_key(|absence| (absence.from, absence.id));
        PersonRow {
            is_here: person.is_here(self.today()),
            accounts: loads.accounts(person.id),
            arriving: loads.arriving(person.id),
            leaving: loads.leaving(person.id),
            absences: absences.into_iter().map(|absence| self.without_note(absence)).collect(),
            person: person.clone(),
        }
    }

    /// Why someone is away is for managers, and for whoever is away.
    fn without_note(&self, absence: Absence) -> Absence {
        if self.is_manager() || self.is_viewer(absence.person) {
            return absence;
        }
        Absence { note: String::new(), ..absence }
    }
}
