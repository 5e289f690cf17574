//! Who looks, when, and what that person may see.

use std::collections::BTreeMap;

use baton_domain::context::{Context, People};
use baton_domain::dossier::Dossier;
use baton_domain::ids::{AccountId, ContactId, HistoryEntryId, PersonId};
use baton_domain::record::{Contact, Handover, HistoryEntry, Person, Role, Sensitivity, Workspace};
use baton_store::sql::Id;
use baton_store::{Audience, Reads, Store, StoreError};
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::row::{Body, ids};
use crate::desk::Desk;
use crate::error::DeskError;
use crate::load;
use crate::view::{AccountRef, ContactRef, EvidenceRef, HandoverRef, PersonRef};

/// One look at the workspace. Nothing that it gives is for other eyes than the viewer's.
#[derive(Debug)]
pub(crate) struct Look<'a> {
    pub(super) store: &'a Store,
    /// Now, in whole seconds.
    pub(super) now: DateTime<Utc>,
    pub(super) people: People,
    /// The firm; none before it is founded.
    pub(super) firm: Option<Workspace>,
    /// None sees what everyone of the firm may see.
    pub(super) viewer: Option<Person>,
}

impl Desk {
    pub(crate) fn look(&self, viewer: Option<PersonId>) -> Result<Look<'_>, DeskError> {
        let people = load::people(&self.store)?;
        let firm = load::workspace(&self.store)?;
        let viewer = viewer.map(|viewer| people.get(viewer).cloned()).transpose()?;
        Ok(Look { store: &self.store, now: self.env.now(), people, firm, viewer })
    }
}

impl Look<'_> {
    pub(super) fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    pub(super) fn is_manager(&self) -> bool {
        self.viewer.as_ref().is_some_and(|viewer| viewer.role == Role::Manager)
    }

    pub(super) fn is_viewer(&self, person: PersonId) -> bool {
        self.viewer.as_ref().is_some_and(|viewer| viewer.id == person)
    }

    /// Whether the viewer has a part in the handover: either rep, or any manager.
    pub(super) fn takes_part(&self, handover: &Handover) -> bool {
        self.is_manager() || self.is_viewer(handover.from) || handover.to.is_some_and(|to| self.is_viewer(to))
    }

    pub(super) fn may_see(&self, sensitivity: Sensitivity) -> bool {
        sensitivity != Sensitivity::ManagersOnly || self.is_manager()
    }

    pub(super) fn audience(&self) -> Audience {
        if self.is_manager() { Audience::Managers } else { Audience::Everyone }
    }

    /// The condition on a row of a table with `managers_only` that the viewer may see it.
    pub(super) fn seen(&self) -> &'static str {
        if self.is_manager() { "TRUE" } else { "NOT managers_only" }
    }

    pub(super) fn context<'b>(&'b self, dossier: &'b Dossier) -> Context<'b> {
        Context {
            at: self.now,
            actor: self.viewer.as_ref(),
            workspace: self.firm.as_ref(),
            people: &self.people,
            dossier,
        }
    }

    pub(super) fn person(&self, id: PersonId) -> PersonRef {
        PersonRef { id, name: self.people.name(id).to_owned() }
    }

    /// Who answers for an account. Somebody always does (invariant 1); a file that says otherwise can still be read.
    pub(super) fn accountable(&self, id: Option<PersonId>) -> PersonRef {
        self.person(id.unwrap_or(PersonId(Uuid::nil())))
    }

    /// How many accounts this person answers for.
    pub(super) fn load_of(&self, person: PersonId) -> Result<u32, StoreError> {
        let found = self.store.rows(include_str!("load.sql"), [Id(person)], |row| row.get(0))?;
        Ok(found.first().copied().unwrap_or(0))
    }

    /// The names of these accounts, for those that are there.
    pub(super) fn accounts(&self, of: impl IntoIterator<Item = AccountId>) -> Result<Accounts, StoreError> {
        let rows = self.store.rows(include_str!("account_names.sql"), [ids(of)], |row| {
            Ok((row.get::<_, Id<AccountId>>(0)?.0, row.get(1)?))
        })?;
        Ok(Accounts(rows.into_iter().collect()))
    }

    /// The contacts with these ids, for those that are there; one who turned out to be another one is that one.
    pub(super) fn contacts(
        &self,
        of: impl IntoIterator<Item = ContactId>,
    ) -> Result<BTreeMap<ContactId, ContactRef>, StoreError> {
        let rows = self.store.rows(include_str!("contacts.sql"), [ids(of)], |row| {
            Ok((row.get::<_, Id<ContactId>>(0)?.0, row.get::<_, Body<Contact>>(1)?.0))
        })?;
        Ok(rows.into_iter().map(|(id, contact)| (id, contact_ref(&contact))).collect())
    }

    /// The entries with these ids, for those that are there and that the viewer may see.
    pub(super) fn evidence(
        &self,
        of: impl IntoIterator<Item = HistoryEntryId>,
    ) -> Result<BTreeMap<HistoryEntryId, EvidenceRef>, StoreError> {
        let rows =
            self.store.rows(include_str!("evidence.sql"), [ids(of)], |row| row.get::<_, Body<HistoryEntry>>(0))?;
        let seen = rows.into_iter().filter(|Body(entry)| self.may_see(entry.sensitivity));
        Ok(seen.map(|Body(entry)| (entry.id, evidence_ref(&entry))).collect())
    }

    pub(super) fn handover_ref(&self, handover: &Handover, account: AccountRef) -> HandoverRef {
        HandoverRef {
            id: handover.id,
            account,
            from: self.person(handover.from),
            to: handover.to.map(|to| self.person(to)),
            stage: handover.stage,
            transfer_on: handover.transfer_on,
        }
    }
}

/// Names of accounts.
#[derive(Debug)]
pub(super) struct Accounts(BTreeMap<AccountId, String>);

impl Accounts {
    pub(super) fn get(&self, id: AccountId) -> AccountRef {
        let name = self.0.get(&id).cloned();
        AccountRef { id, name: name.unwrap_or_else(|| "an account that is no longer listed".to_owned()) }
    }
}

/// The contacts of these ids that are known, each once.
pub(super) fn known_contacts(of: &[ContactId], known: &BTreeMap<ContactId, ContactRef>) -> Vec<ContactRef> {
    let mut contacts = Vec::new();
    for contact in of.iter().filter_map(|id| known.get(id)) {
        if !contacts.contains(contact) {
            contacts.push(contact.clone());
        }
    }
    contacts
}

pub(super) fn contact_ref(contact: &Contact) -> ContactRef {
    ContactRef { id: contact.id, name: contact.name.clone() }
}

pub(super) fn evidence_ref(entry: &HistoryEntry) -> EvidenceRef {
    EvidenceRef { id: entry.id, kind: entry.kind, at: entry.at, title: entry.title.clone() }
}
