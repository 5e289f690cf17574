use baton_domain::contact::ContactAdded;
use baton_domain::ids::{AccountId, PersonId};
use baton_domain::record::Account;

use crate::office::Office;
use crate::ops;

/// An account that is told in a sentence: `office.account("Nordkaj").owned_by(anna).with_promise("…").add()`.
#[derive(Debug)]
#[must_use = "nothing is added before `add`"]
pub struct NewAccount<'o> {
    office: &'o mut Office,
    name: String,
    owner: PersonId,
    contacts: Vec<(String, bool)>,
    promises: Vec<String>,
}

impl<'o> NewAccount<'o> {
    pub(crate) fn new(office: &'o mut Office, name: &str) -> Self {
        let owner = office.staff.anna;
        Self { office, name: name.to_owned(), owner, contacts: Vec::new(), promises: Vec::new() }
    }

    /// Who answers for it; Anna when nobody is named.
    pub const fn owned_by(mut self, owner: PersonId) -> Self {
        self.owner = owner;
        self
    }

    /// Someone there whom the incoming rep must meet.
    pub fn with_key_contact(mut self, name: &str) -> Self {
        self.contacts.push((name.to_owned(), true));
        self
    }

    /// Someone there.
    pub fn with_contact(mut self, name: &str) -> Self {
        self.contacts.push((name.to_owned(), false));
        self
    }

    /// Something its owner has promised.
    pub fn with_promise(mut self, text: &str) -> Self {
        self.promises.push(text.to_owned());
        self
    }

    /// Adds it all, by the owner.
    pub fn add(self) -> AccountId {
        let Self { office, name, owner, contacts, promises } = self;
        let account = office.adds::<Account>(owner, ops::account(&name, owner)).id;
        for (name, key) in contacts {
            office.does(owner, ContactAdded { key, ..ops::contact(account, &name) });
        }
        for text in promises {
            office.does(owner, ops::promise(account, &text));
        }
        account
    }
}
