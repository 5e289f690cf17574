//! Who of the firm a file means by a name or an address.

use std::collections::{BTreeMap, HashMap};

use baton_domain::ids::PersonId;
use baton_domain::record::Person;
use baton_import::Owner;

use super::directory::{folded, push};

/// Everyone of the firm, by their names and addresses. Two people may share either.
#[derive(Debug, Default)]
pub(super) struct People {
    persons: BTreeMap<PersonId, Person>,
    by_email: HashMap<String, Vec<PersonId>>,
    by_name: HashMap<String, Vec<PersonId>>,
}

impl People {
    /// Someone who is new, or of whom more is known than before.
    pub(super) fn add(&mut self, person: &Person) {
        push(&mut self.by_name, folded(&person.name), person.id);
        if let Some(email) = &person.email {
            push(&mut self.by_email, email.clone(), person.id);
        }
        self.persons.insert(person.id, person.clone());
    }

    pub(super) fn get(&self, id: PersonId) -> Option<&Person> {
        self.persons.get(&id)
    }

    /// The one person with that address.
    pub(super) fn at(&self, email: &str) -> Option<PersonId> {
        match self.by_email.get(email).map(Vec::as_slice) {
            Some([only]) => Some(*only),
            _ => None,
        }
    }

    /// Whether anyone has that address.
    pub(super) fn has(&self, email: &str) -> bool {
        self.by_email.contains_key(email)
    }

    /// Everyone whom an owner may be. An address decides; a name tells apart those who share one. With an address that
    /// nobody has, a name means only people whose address is not known: whoever has another address is someone else.
    pub(super) fn meant_by(&self, owner: &Owner) -> Vec<&Person> {
        let named = owner.name.as_deref().map_or_else(Vec::new, |name| self.found(&self.by_name, &folded(name)));
        let Some(email) = owner.email.as_deref() else { return named };
        let there = self.found(&self.by_email, email);
        if there.is_empty() {
            return named.into_iter().filter(|person| person.email.is_none()).collect();
        }
        let both: Vec<_> = there.iter().copied().filter(|one| named.iter().any(|other| one.id == other.id)).collect();
        if both.is_empty() { there } else { both }
    }

    fn found(&self, by: &HashMap<String, Vec<PersonId>>, key: &str) -> Vec<&Person> {
        by.get(key).into_iter().flatten().filter_map(|id| self.persons.get(id)).collect()
    }
}
