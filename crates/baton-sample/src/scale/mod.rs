//! Books of any size from a seed. They come in the way that a firm's own data would, as tables and a mailbox through the
//! import, and some of their accounts are given a life of promises, plans and handovers.

mod cast;
mod life;
mod tables;

use std::io::{Cursor, Read};
use std::ops::ControlFlow;
use std::path::Path;

use baton_desk::{Desk, DeskError, Environment, FileKind, ImportFile, OnMatch, Trial};
use baton_domain::ids::{DeviceId, PersonId};
use baton_domain::person::WorkspaceFounded;
use chrono::{DateTime, TimeDelta, Utc};

use crate::chance::SeededIds;
use crate::clock::StoryClock;
use crate::mail::{Length, MailStream};
pub(crate) use cast::{CLOSINGS, CONTACTS, Cast, SENTENCES, SUBJECTS, Someone};

/// The host of our own addresses in a generated book.
pub(crate) const DOMAIN: &str = "grandtotal.example";

/// How large a book is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// How many accounts.
    pub accounts: u32,
    /// How many history entries; all of them mails.
    pub entries: u32,
    /// The same seed gives the same book.
    pub seed: u64,
}

/// Writes a book of that size into a new file: accounts since four years, two contacts each, mails of three years, and a
/// part of the accounts with promises, next touches and handovers.
///
/// # Errors
/// When the file exists or cannot be written; then none is left behind.
pub fn generate(path: &Path, size: Size, now: DateTime<Utc>, device: DeviceId) -> Result<(), DeskError> {
    let clock = StoryClock::at(now - TimeDelta::weeks(4 * 52));
    let env = Environment { clock: Box::new(clock.clone()), ids: Box::new(SeededIds::new(size.seed)), device };
    let founding = WorkspaceFounded { name: "Grand Total".to_owned(), manager: "Vilma Ek".to_owned() };
    let (mut desk, manager) = Desk::create(path, env, founding)?;
    let filled = fill(&mut desk, manager, &clock, size, now);
    drop(desk);
    if filled.is_err() {
        // The first error is the one to tell; a file that cannot be removed either is in the way next time.
        let _ = std::fs::remove_file(path);
    }
    filled
}

fn fill(
    desk: &mut Desk,
    manager: PersonId,
    clock: &StoryClock,
    size: Size,
    now: DateTime<Utc>,
) -> Result<(), DeskError> {
    let cast = Cast { accounts: size.accounts, seed: size.seed };
    let accounts = file("accounts.csv", FileKind::Accounts, Cursor::new(tables::accounts(cast)));
    let contacts = file("contacts.csv", FileKind::Contacts, Cursor::new(tables::contacts(cast)));
    let mails = MailStream::new(cast, Length::Brief, size.entries, now - TimeDelta::hours(1));
    for (at, file) in [
        (now - TimeDelta::weeks(4 * 52), accounts),
        (now - TimeDelta::weeks(4 * 52), contacts),
        (now - TimeDelta::hours(1), file("mails.mbox", FileKind::Mailbox, mails)),
    ] {
        clock.set(at);
        desk.import(manager, vec![file], OnMatch::Create, Trial::Keep, &mut |_| ControlFlow::Continue(()))?;
    }
    clock.set(now);
    life::live(desk, manager, size, now)
}

fn file(name: &str, kind: FileKind, content: impl Read + Send + 'static) -> ImportFile {
    ImportFile { name: name.to_owned(), bytes: 0, kind: Some(kind), mapping: None, content: Box::new(content) }
}

#[cfg(test)]
mod tests {
    use baton_desk::view::{HandoverScope, PageRequest};
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_book_has_the_size_that_was_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book.baton");
        let now: DateTime<Utc> = "2026-10-12T09:00:00Z".parse().unwrap();
        let size = Size { accounts: 120, entries: 300, seed: 5 };
        generate(&path, size, now, DeviceId(Uuid::nil())).unwrap();

        let env = Environment {
            clock: Box::new(StoryClock::at(now)),
            ids: Box::new(SeededIds::new(1)),
            device: DeviceId(Uuid::nil()),
        };
        let desk = Desk::open(&path, env).unwrap();
        let manager = desk.person_ref("Vilma Ek").unwrap();
        let rows = desk.list_accounts(Some(manager), None, &PageRequest { cursor: None, limit: 500 }).unwrap().items;
        assert_eq!(rows.len(), 120);
        let history = rows.iter().map(|row| desk.account(manager, row.account.id).unwrap().history_count);
        assert_eq!(history.sum::<u32>(), 300, "every mail found its account");
        assert!(!desk.handovers(manager, HandoverScope::Running).unwrap().rows.is_empty());
        assert_eq!(desk.verify().unwrap().findings, []);
    }
}
