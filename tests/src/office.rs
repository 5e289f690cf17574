use std::path::{Path, PathBuf};

use baton_desk::view::{ChangeRow, PageRequest};
use baton_desk::{Desk, DeskError, Done, UndoTarget, Undone};
use baton_domain::ids::{AccountId, EntryId, HandoverId, PersonId};
use baton_domain::op::Op;
use baton_domain::person::WorkspaceFounded;
use baton_domain::record::{Handover, Recorded, Role};
use baton_domain::refusal::Refusal;
use baton_store::{Audience, EntryFilter, Reads, Store};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use tempfile::TempDir;

use crate::account::NewAccount;
use crate::book::Book;
use crate::environment::{Numbers, StoppedClock, environment};
use crate::memory::remembers;
use crate::ops;

/// The people of the office.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Staff {
    /// A manager, who founded the workspace.
    pub mara: PersonId,
    /// The other manager.
    pub jonas: PersonId,
    /// A rep.
    pub anna: PersonId,
    /// A rep.
    pub hana: PersonId,
    /// A rep.
    pub tomas: PersonId,
}

/// A firm of five with a workspace in a folder of its own, numbered ids, and a clock that stands still. After every step
/// it makes sure that the tables are what the journal makes of them.
#[derive(Debug)]
pub struct Office {
    /// The desk at which everyone works in turn.
    pub desk: Desk,
    /// The clock on its wall.
    pub clock: StoppedClock,
    /// Who works here.
    pub staff: Staff,
    reader: Store,
    folder: TempDir,
}

impl Default for Office {
    fn default() -> Self {
        Self::new()
    }
}

impl Office {
    /// Opens on Monday 7 September 2026 at nine.
    #[must_use]
    pub fn new() -> Self {
        let folder = quick_folder();
        let path = folder.path().join("Office.baton");
        let clock = StoppedClock::at("2026-09-07T09:00:00Z".parse().unwrap());
        let founding = WorkspaceFounded { name: "Lindqvist & Sons".to_owned(), manager: "Mara Lindqvist".to_owned() };
        let (mut desk, mara) = Desk::create(&path, environment(&clock, Numbers::after(0)), founding).unwrap();
        let mut joins = |name: &str, role| {
            let (done, _) = desk.perform(mara, ops::person(name, role)).unwrap();
            PersonId(done.created[0].id)
        };
        let staff = Staff {
            mara,
            jonas: joins("Jonas Weber", Role::Manager),
            anna: joins("Anna Lind", Role::Rep),
            hana: joins("Hana Okafor", Role::Rep),
            tomas: joins("Tomás Ruiz", Role::Rep),
        };
        Self { desk, clock, staff, reader: Store::open(&path).unwrap(), folder }
    }

    /// The workspace's file.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.desk.path()
    }

    /// A path in the office's folder, which goes away with it.
    #[must_use]
    pub fn place(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The file as its tables and its journal say, past the desk.
    #[must_use]
    pub const fn file(&self) -> &Store {
        &self.reader
    }

    /// All records.
    #[must_use]
    pub fn book(&self) -> Book {
        Book::read(&self.reader)
    }

    /// The record with that id.
    ///
    /// # Panics
    /// If it is not there.
    #[must_use]
    pub fn the<R: Recorded>(&self, id: impl Into<uuid::Uuid>) -> R {
        self.reader.get(id).unwrap().expect("the record is there")
    }

    /// The handover as it stands.
    #[must_use]
    pub fn handover(&self, id: HandoverId) -> Handover {
        self.the(id)
    }

    /// Now.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        baton_desk::Clock::now(&self.clock)
    }

    /// Today.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }

    /// It becomes that day, at nine.
    ///
    /// # Panics
    /// If `day` is no day, or lies behind.
    pub fn is_on(&mut self, day: &str) {
        let nine = format!("{day}T09:00:00Z").parse().unwrap();
        assert!(nine >= self.now(), "a story goes on: {day} lies behind");
        self.clock.set(nine);
    }

    /// Somewhat later.
    pub fn waits(&mut self, time: TimeDelta) {
        self.clock.turn(time);
    }

    /// An account to add.
    pub fn account(&mut self, name: &str) -> NewAccount<'_> {
        NewAccount::new(self, name)
    }

    /// Someone does something.
    ///
    /// # Panics
    /// If it is refused, or tables and journal disagree after it.
    pub fn does(&mut self, who: PersonId, op: impl Into<Op>) -> Done {
        let done = self.performs(who, op.into());
        self.agrees();
        done
    }

    pub(crate) fn performs(&mut self, who: PersonId, op: Op) -> Done {
        let what = format!("{op:?}");
        self.desk.perform(who, op).unwrap_or_else(|error| panic!("{}: {what}", told(&error))).0
    }

    /// Someone does something that adds a record, which is given back.
    ///
    /// # Panics
    /// As [`Office::does`], and if nothing of that kind was added.
    pub fn adds<R: Recorded>(&mut self, who: PersonId, op: impl Into<Op>) -> R {
        let done = self.does(who, op);
        let added = done.created.iter().find(|created| created.kind == R::KIND);
        self.the(added.expect("the operation adds such a record").id)
    }

    /// Someone tries something and is told why not.
    ///
    /// # Panics
    /// If it is done, breaks, or leaves a trace.
    pub fn refuses(&mut self, who: PersonId, op: impl Into<Op>) -> Refusal {
        let before = self.journal_length();
        let refusal = refused(self.desk.perform(who, op));
        assert_eq!(self.journal_length(), before, "a refusal leaves no trace");
        refusal
    }

    /// Someone takes the last step back.
    ///
    /// # Panics
    /// As [`Office::does`].
    pub fn undoes(&mut self, who: PersonId) -> Undone {
        let undone = self.desk.undo(who, UndoTarget::Last).unwrap_or_else(|error| panic!("{}", told(&error)));
        self.agrees();
        undone.0
    }

    /// Someone brings back what was taken back.
    ///
    /// # Panics
    /// As [`Office::does`].
    pub fn redoes(&mut self, who: PersonId) -> Undone {
        let redone = self.desk.redo(who, UndoTarget::Last).unwrap_or_else(|error| panic!("{}", told(&error)));
        self.agrees();
        redone.0
    }

    /// Who answered for the account on that day at noon, and why, in a sentence.
    ///
    /// # Panics
    /// If `day` is no day.
    #[must_use]
    pub fn who(&self, account: AccountId, day: &str) -> String {
        let noon = format!("{day}T12:00:00Z").parse().unwrap();
        let who = self.desk.who(account, noon).unwrap();
        let name = who.accountable.map_or_else(|| "nobody".to_owned(), |person| person.name);
        format!("{name}: {}", who.why)
    }

    /// What was done with the account, oldest first. The same thing done several times in a row is told once.
    ///
    /// # Panics
    /// If the journal cannot be read.
    #[must_use]
    pub fn log(&self, account: AccountId) -> String {
        let everything = PageRequest { cursor: None, limit: 10_000 };
        let rows = self.desk.changes(self.staff.mara, Some(account), &everything).unwrap().rows;
        let mut lines: Vec<(ChangeRow, usize)> = Vec::new();
        for row in rows.into_iter().rev() {
            let kind = |row: &ChangeRow| (row.author.id, row.op.clone(), row.at.date_naive(), row.undone);
            match lines.last_mut() {
                Some((before, more)) if kind(before) == kind(&row) => *more += 1,
                _ => lines.push((row, 0)),
            }
        }
        let line = |(row, more): &(ChangeRow, usize)| {
            let more = if *more > 0 { format!(" … and {more} more") } else { String::new() };
            let undone = if row.undone { " (taken back)" } else { "" };
            format!("{} {} {}{more}{undone}", row.at.format("%e %b"), row.author.name, row.sentence)
        };
        lines.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// How many entries the journal has.
    ///
    /// # Panics
    /// If it cannot be read.
    #[must_use]
    pub fn journal_length(&self) -> u64 {
        let newest = self.reader.entries(&EntryFilter::newest(1, Audience::Managers)).unwrap();
        newest.first().map_or(0, |entry| entry.seq)
    }

    /// The newest entry of the journal.
    ///
    /// # Panics
    /// If there is none.
    #[must_use]
    pub fn newest(&self) -> EntryId {
        let newest = self.reader.entries(&EntryFilter::newest(1, Audience::Managers)).unwrap();
        newest.first().expect("something was done").id
    }

    /// Makes sure that the tables are what the journal makes of them.
    ///
    /// # Panics
    /// If they are not.
    pub fn agrees(&self) {
        let (replayed, stored) = (self.reader.replayed().unwrap(), self.reader.stored().unwrap());
        assert!(replayed == stored, "replay equals tables: {:?}", differing(&replayed, &stored));
        remembers(&self.reader, self.now());
    }

    /// Makes sure that everything in the file holds together, contents and search included.
    ///
    /// # Panics
    /// If something does not.
    pub fn verifies(&self) {
        assert_eq!(self.reader.verify().unwrap().findings, []);
    }
}

/// The refusal that came of it.
///
/// # Panics
/// If it was done, or something broke.
pub fn refused<T: std::fmt::Debug>(outcome: Result<T, DeskError>) -> Refusal {
    match outcome {
        Err(DeskError::Refused(refusal)) => refusal,
        other => panic!("this should have been refused: {other:?}"),
    }
}

/// A folder in memory where the system has one, so that a suite of thousands of commits waits for no disk.
#[must_use]
pub fn quick_folder() -> TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

fn told(error: &DeskError) -> String {
    match error {
        DeskError::Refused(refusal) => {
            let missing = refusal.missing.iter().map(|item| format!("\n  {}", item.what));
            format!("{refusal} {}{}", refusal.hint, missing.collect::<String>())
        }
        DeskError::Failed(failure) => format!("{} ({})", failure.message, failure.detail),
    }
}

fn differing<K: Ord + Clone, V: PartialEq>(
    one: &std::collections::BTreeMap<K, V>,
    other: &std::collections::BTreeMap<K, V>,
) -> Vec<K> {
    let all: std::collections::BTreeSet<_> = one.keys().chain(other.keys()).collect();
    all.into_iter().filter(|key| one.get(key) != other.get(key)).cloned().collect()
}
