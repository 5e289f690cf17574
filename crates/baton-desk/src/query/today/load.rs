//! How much each rep carries.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use baton_domain::ids::PersonId;
use baton_domain::record::{Handover, Person, Role};
use baton_store::sql::Id;
use baton_store::{Reads, StoreError};

use crate::query::look::Look;
use crate::view::Load;

/// What everyone carries, and what running handovers will change.
#[derive(Debug, Default)]
pub(in crate::query) struct Loads {
    accounts: BTreeMap<PersonId, u32>,
    arriving: BTreeMap<PersonId, u32>,
    leaving: BTreeMap<PersonId, u32>,
}

impl Loads {
    pub fn accounts(&self, person: PersonId) -> u32 {
        self.accounts.get(&person).copied().unwrap_or(0)
    }

    pub fn arriving(&self, person: PersonId) -> u32 {
        self.arriving.get(&person).copied().unwrap_or(0)
    }

    pub fn leaving(&self, person: PersonId) -> u32 {
        self.leaving.get(&person).copied().unwrap_or(0)
    }
}

impl Look<'_> {
    pub(in crate::query) fn loads(&self, running: &[Handover]) -> Result<Loads, StoreError> {
        let carried = self
            .store
            .rows(include_str!("carried.sql"), [], |row| Ok((row.get::<_, Id<PersonId>>(0)?.0, row.get(1)?)))?;
        let mut loads = Loads { accounts: carried.into_iter().collect(), ..Loads::default() };
        for handover in running.iter().filter(|handover| !handover.stage.is_transferred()) {
            let Some(to) = handover.to else { continue };
            *loads.arriving.entry(to).or_default() += 1;
            *loads.leaving.entry(handover.from).or_default() += 1;
        }
        Ok(loads)
    }

    /// Everyone who is here and carries accounts, or could; the fullest first.
    pub(super) fn load(&self, running: &[Handover]) -> Result<Vec<Load>, StoreError> {
        let loads = self.loads(running)?;
        let carries = |person: &&Person| {
            let any = loads.accounts(person.id) + loads.arriving(person.id) > 0;
            person.is_here(self.today()) && (person.role == Role::Rep || any)
        };
        let mut load: Vec<_> = self
            .people
            .persons
            .iter()
            .filter(carries)
            .map(|person| Load {
                person: self.person(person.id),
                accounts: loads.accounts(person.id),
                arriving: loads.arriving(person.id),
                leaving: loads.leaving(person.id),
                capacity: person.capacity,
            })
            .collect();
        load.sort_by_cached_key(|one| (Reverse(fullness(one)), Reverse(one.accounts), one.person.name.to_lowercase()));
        Ok(load)
    }
}

/// Thousandths of the capacity; nobody without one is called full.
fn fullness(load: &Load) -> usize {
    let carried = (load.accounts + load.arriving) as usize;
    load.capacity.map_or(0, |capacity| carried * 1000 / capacity.max(1) as usize)
}
