//! What a person brings, and what comes out: tables, mails and mailboxes as real programs write them.

#![expect(clippy::unwrap_used, reason = "the whole program is a test")]

mod accounts;
mod contacts;
mod hostile;
mod mailboxes;
mod mails;
mod mappings;

use baton_import::{AccountRow, ContactRow, Entity, MailRecord, Mapping, Parsed, Problem, Table, read_message};
use chrono::{DateTime, TimeZone, Utc};

/// The present, as far as the tests are concerned.
fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 21, 12, 0, 0).unwrap()
}

fn accounts(text: impl AsRef<[u8]>) -> Parsed<AccountRow> {
    let table = Table::read("accounts.csv", text.as_ref()).unwrap();
    let mapping = Mapping::guess(&table, Entity::Accounts);
    let parsed: Parsed<_> = table.accounts(&mapping).unwrap().collect();
    assert_eq!(parsed.items(), table.rows().len(), "every row is a record or a problem");
    parsed
}

fn contacts(text: impl AsRef<[u8]>) -> Parsed<ContactRow> {
    let table = Table::read("contacts.csv", text.as_ref()).unwrap();
    let mapping = Mapping::guess(&table, Entity::Contacts);
    let parsed: Parsed<_> = table.contacts(&mapping).unwrap().collect();
    assert_eq!(parsed.items(), table.rows().len(), "every row is a record or a problem");
    parsed
}

fn mail(text: impl AsRef<[u8]>) -> MailRecord {
    read_message("letter.eml", text.as_ref(), now()).unwrap()
}

fn mail_problem(text: impl AsRef<[u8]>) -> Problem {
    read_message("letter.eml", text.as_ref(), now()).unwrap_err()
}
