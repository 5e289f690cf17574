//! Who and what is here already, by everything that a file may call it.

use std::collections::{BTreeMap, HashMap, HashSet};

use baton_domain::ids::{AccountId, ContactId};
use baton_domain::record::{Account, Contact, Person, Source};
use baton_import::{SourceId, is_shared_host};
use baton_store::{Reads, StoreError};

use super::people::People;

/// Accounts, contacts and people by their names, addresses and ids elsewhere.
#[derive(Debug, Default)]
pub(super) struct Directory {
    accounts_by_source: BTreeMap<Source, AccountId>,
    /// Which systems know an account by an id.
    systems: HashSet<(AccountId, String)>,
    accounts_by_name: HashMap<String, Vec<AccountId>>,
    accounts_by_domain: HashMap<String, Vec<AccountId>>,
    contacts_by_source: BTreeMap<Source, ContactId>,
    contacts_by_email: HashMap<String, Vec<(ContactId, AccountId)>>,
    contacts_by_name: HashMap<(AccountId, String), ContactId>,
    pub(super) people: People,
    own_domains: HashSet<String>,
}

/// A name as it is compared: white space folded, case ignored.
pub(super) fn folded(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

pub(super) fn source(id: &SourceId) -> Source {
    Source { system: id.system.clone(), id: id.id.clone() }
}

fn host(email: &str) -> Option<&str> {
    email.rsplit_once('@').map(|(_, host)| host)
}

impl Directory {
    pub(super) fn read(reads: &impl Reads) -> Result<Self, StoreError> {
        let mut directory = Self::default();
        for person in reads.all::<Person>()? {
            directory.add_person(&person);
        }
        for account in reads.all::<Account>()? {
            directory.add_account(&account);
        }
        for contact in reads.all::<Contact>()? {
            directory.add_contact(&contact);
        }
        Ok(directory)
    }

    pub(super) fn add_person(&mut self, person: &Person) {
        self.people.add(person);
        let host = person.email.as_deref().and_then(host).filter(|host| !is_shared_host(host));
        self.own_domains.extend(host.map(str::to_owned));
    }

    pub(super) fn add_account(&mut self, account: &Account) {
        if let Some(source) = &account.source {
            self.add_source(account.id, source.clone());
        }
        push(&mut self.accounts_by_name, folded(&account.name), account.id);
        for domain in &account.domains {
            push(&mut self.accounts_by_domain, domain.clone(), account.id);
        }
    }

    /// An account's id elsewhere.
    pub(super) fn add_source(&mut self, account: AccountId, source: Source) {
        self.systems.insert((account, source.system.clone()));
        self.accounts_by_source.insert(source, account);
    }

    /// A contact; what is known of one who turned out to be another one leads there.
    pub(super) fn add_contact(&mut self, contact: &Contact) {
        let id = contact.merged_into.unwrap_or(contact.id);
        if let Some(source) = &contact.source {
            self.contacts_by_source.insert(source.clone(), id);
        }
        for email in &contact.emails {
            push(&mut self.contacts_by_email, email.clone(), (id, contact.account));
        }
        self.contacts_by_name.entry((contact.account, folded(&contact.name))).or_insert(id);
    }

    pub(super) fn account_of_source(&self, id: &SourceId) -> Option<AccountId> {
        self.accounts_by_source.get(&source(id)).copied()
    }

    /// The accounts with that name.
    pub(super) fn accounts_named(&self, name: &str) -> &[AccountId] {
        self.accounts_by_name.get(&folded(name)).map_or(&[], Vec::as_slice)
    }

    /// The accounts with that name that a system knows by no id yet: what came without ids may be what has one now.
    pub(super) fn accounts_without_id(&self, name: &str, system: &str) -> Vec<AccountId> {
        let named = self.accounts_named(name).iter().copied();
        named.filter(|account| !self.systems.contains(&(*account, system.to_owned()))).collect()
    }

    /// The accounts with one of these domains, but none that the system of `id` knows by another id.
    pub(super) fn accounts_at(&self, domains: &[String], id: Option<&SourceId>) -> Vec<AccountId> {
        let mut found = Vec::new();
        for account in domains.iter().flat_map(|domain| self.accounts_by_domain.get(domain).into_iter().flatten()) {
            let other = id.is_some_and(|id| self.systems.contains(&(*account, id.system.clone())));
            if !other && !found.contains(account) {
                found.push(*account);
            }
        }
        found
    }

    /// The one account that a domain, or a domain above it, belongs to.
    pub(super) fn account_of_domain(&self, host: &str) -> Option<AccountId> {
        let mut host = host;
        loop {
            if let Some([only]) = self.accounts_by_domain.get(host).map(Vec::as_slice) {
                return Some(*only);
            }
            host = host.split_once('.')?.1;
        }
    }

    pub(super) fn contact_of_source(&self, id: &SourceId) -> Option<ContactId> {
        self.contacts_by_source.get(&source(id)).copied()
    }

    /// Whether that name is not the contact's own, but of someone who turned out to be this contact.
    pub(super) fn is_other_name(&self, contact: &Contact, name: &str) -> bool {
        let led = self.contacts_by_name.get(&(contact.account, folded(name)));
        led == Some(&contact.id) && folded(name) != folded(&contact.name)
    }

    /// A contact of that account, by an address or the name.
    pub(super) fn contact_of(&self, account: AccountId, emails: &[String], name: &str) -> Option<ContactId> {
        let by_name = || self.contacts_by_name.get(&(account, folded(name))).copied();
        self.contact_at(account, emails).or_else(|| if emails.is_empty() { by_name() } else { None })
    }

    /// A contact of that account, by an address.
    pub(super) fn contact_at(&self, account: AccountId, emails: &[String]) -> Option<ContactId> {
        emails.iter().find_map(|email| {
            let known = self.contacts_by_email.get(email)?;
            known.iter().find(|(_, of)| *of == account).map(|(contact, _)| *contact)
        })
    }

    /// The contacts with that address.
    pub(super) fn contacts_at(&self, email: &str) -> &[(ContactId, AccountId)] {
        self.contacts_by_email.get(email).map_or(&[], Vec::as_slice)
    }

    /// Whether an address is one of ours.
    pub(super) fn is_ours(&self, email: &str) -> bool {
        self.people.has(email) || host(email).is_some_and(|host| self.own_domains.contains(host))
    }

    /// The account of a mail: that of a contact's address, else that of an address's domain, in the order given.
    pub(super) fn account_of_mail<'a>(&self, emails: impl Iterator<Item = &'a str> + Clone) -> Option<AccountId> {
        let foreign = emails.filter(|email| !self.is_ours(email));
        let by_contact = foreign.clone().find_map(|email| match self.contacts_at(email) {
            [(_, account)] => Some(*account),
            _ => None,
        });
        by_contact.or_else(|| {
            let hosts = foreign.filter_map(host).filter(|host| !is_shared_host(host));
            hosts.filter_map(|host| self.account_of_domain(host)).next()
        })
    }
}

pub(super) fn push<K: std::hash::Hash + Eq, V: PartialEq>(map: &mut HashMap<K, Vec<V>>, key: K, value: V) {
    let values = map.entry(key).or_default();
    if !values.contains(&value) {
        values.push(value);
    }
}
