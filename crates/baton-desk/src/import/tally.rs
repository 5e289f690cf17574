//! What an import makes, counted while it is made.

use std::collections::BTreeMap;

use baton_domain::ids::AccountId;
use baton_domain::record::{Account, Kind, Made, Record};
use baton_import::MailRecord;
use baton_store::{Reads, StoreError, Written};

use crate::view::{AccountMails, AccountRef, ImportedMails, NewNames, SenderMails};

/// New accounts and colleagues that a summary names.
const NAMED_NEW: usize = 10;

/// Senders and accounts that a summary names.
const NAMED: usize = 200;

/// Counts of what was written.
#[derive(Debug, Default)]
pub(super) struct Tally {
    made: BTreeMap<Kind, Made>,
    named: BTreeMap<Kind, Vec<String>>,
    accounts: BTreeMap<AccountId, u32>,
    senders: BTreeMap<String, SenderMails>,
    filed: u32,
    unfiled: u32,
}

impl Tally {
    /// A record was put. Who answers for an account comes with the account, and is not told by itself.
    pub fn put(&mut self, record: &Record, written: Written) {
        let kind = record.kind();
        if kind == Kind::Responsibility {
            return;
        }
        if written == Written::Inserted {
            self.name(record);
        }
        let made = self.made.entry(kind).or_insert(Made { kind, created: 0, updated: 0 });
        match written {
            Written::Inserted => made.created += 1,
            Written::Updated => made.updated += 1,
            Written::Unchanged => {}
        }
    }

    /// A mail that is new goes to an account, or waits.
    pub fn mail(&mut self, mail: &MailRecord, account: Option<AccountId>) {
        if let Some(account) = account {
            self.filed += 1;
            *self.accounts.entry(account).or_default() += 1;
            return;
        }
        self.unfiled += 1;
        let from = mail.from.first();
        let email = from.and_then(|from| from.email.clone()).unwrap_or_default();
        let name = from.and_then(|from| from.name.clone()).unwrap_or_default();
        let sender = self.senders.entry(email.clone()).or_insert(SenderMails { email, name, mails: 0 });
        sender.mails += 1;
    }

    /// Whoever imports can tell by the names of the first ones whether they are meant.
    fn name(&mut self, record: &Record) {
        let name = match record {
            Record::Account(account) => &account.name,
            Record::Person(person) => &person.name,
            _ => return,
        };
        let named = self.named.entry(record.kind()).or_default();
        if named.len() < NAMED_NEW {
            named.push(name.clone());
        }
    }

    /// The first ones that are new, by name.
    pub fn named(&self) -> Vec<NewNames> {
        self.named.iter().map(|(kind, names)| NewNames { kind: *kind, names: names.clone() }).collect()
    }

    /// What was created and changed, kind by kind.
    pub fn made(&self) -> Vec<Made> {
        self.made.values().filter(|made| made.created + made.updated > 0).cloned().collect()
    }

    /// Where the mails went; none without mails.
    pub fn mails(self, reads: &impl Reads) -> Result<Option<ImportedMails>, StoreError> {
        if self.filed + self.unfiled == 0 {
            return Ok(None);
        }
        let mut accounts = Vec::new();
        for (id, mails) in most(self.accounts.into_iter().collect(), |(_, mails)| *mails) {
            let name = reads.get::<Account>(id)?.map(|account| account.name).unwrap_or_default();
            accounts.push(AccountMails { account: AccountRef { id, name }, mails });
        }
        let senders = most(self.senders.into_values().collect(), |sender| sender.mails);
        Ok(Some(ImportedMails { filed: self.filed, unfiled: self.unfiled, accounts, senders }))
    }
}

/// The items with the most mails, most first.
fn most<T>(mut items: Vec<T>, mails: impl Fn(&T) -> u32) -> Vec<T> {
    items.sort_by_key(|item| std::cmp::Reverse(mails(item)));
    items.truncate(NAMED);
    items
}
