//! A workspace in memory, folded from its records: what a test looks at, and what the rules alone can be tried on.

use std::borrow::Cow;
use std::collections::BTreeMap;

use baton_domain::context::{Context, Draft, People, Subject};
use baton_domain::dossier::Dossier;
use baton_domain::ids::{AccountId, EntryId, HistoryEntryId, PersonId};
use baton_domain::op::{Op, Operation};
use baton_domain::record::{Direction, HistoryEntry, HistoryKind, ImportRun, Kind, Record, Recorded, Workspace};
use baton_domain::refusal::Refusal;
use baton_store::Reads;
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// All records of a workspace.
#[derive(Debug, Clone, Default)]
pub struct Book {
    /// The firm; none before it is founded.
    pub workspace: Option<Workspace>,
    /// Everyone, with their absences.
    pub people: People,
    /// Each account with everything of it but its history.
    pub dossiers: BTreeMap<AccountId, Dossier>,
    /// What happened.
    pub history: BTreeMap<HistoryEntryId, HistoryEntry>,
    /// The imports.
    pub imports: Vec<ImportRun>,
    /// Whose record is whose.
    owners: BTreeMap<(Kind, Uuid), AccountId>,
}

macro_rules! read {
    ($book:ident, $reads:ident, $($record:ident),*) => {$(
        for record in $reads.all::<baton_domain::record::$record>().unwrap() {
            $book.put(record.into());
        }
    )*};
}

macro_rules! of_account {
    ($book:ident, $record:ident, $($kind:ident => $field:ident),*) => {
        match $record {
            $(Record::$kind(record) => {
                $book.owners.insert((Kind::$kind, record.uuid()), record.account);
                upsert(&mut $book.dossiers.entry(record.account).or_default().$field, record);
            })*
            other => unreachable!("BUG: a {} has no place in a book", other.kind().table()),
        }
    };
}

impl Book {
    /// Reads all records.
    ///
    /// # Panics
    /// If one cannot be read.
    pub fn read(reads: &impl Reads) -> Self {
        let mut book = Self::default();
        read!(book, reads, Workspace, Person, Absence, Account, Contact, ImportRun, HistoryEntry, Fact, Promise, Issue);
        read!(book, reads, Touch, Handover, Rollback, Task, Responsibility, ChecklistItem, Question, ReadBack);
        read!(book, reads, Introduction, ResistanceCase, Approval);
        book
    }

    /// Puts a record in the place of the one with its id.
    pub fn put(&mut self, record: Record) {
        match record {
            Record::Workspace(workspace) => self.workspace = Some(workspace),
            Record::Person(person) => upsert(&mut self.people.persons, person),
            Record::Absence(absence) => upsert(&mut self.people.absences, absence),
            Record::Account(account) => {
                let dossier = self.dossiers.entry(account.id).or_default();
                dossier.account = Some(account);
            }
            Record::Contact(contact) => {
                let account = contact.account;
                self.owners.insert((Kind::Contact, contact.id.0), account);
                upsert(&mut self.dossiers.entry(account).or_default().contacts, contact);
                self.set_merged_apart(account);
            }
            Record::ImportRun(run) => upsert(&mut self.imports, run),
            Record::HistoryEntry(entry) => self.put_entry(entry),
            record => of_account!(self, record,
                Fact => facts, Promise => promises, Issue => issues, Touch => touches,
                Handover => handovers, Rollback => rollbacks, Task => tasks, Responsibility => responsibilities,
                ChecklistItem => checklist, Question => questions, ReadBack => read_backs,
                Introduction => introductions, ResistanceCase => cases, Approval => approvals),
        }
    }

    /// Contacts who turned out to be another one stand apart from the others, each in the order of their ids.
    fn set_merged_apart(&mut self, account: AccountId) {
        let dossier = self.dossiers.entry(account).or_default();
        dossier.merged.retain(|old| dossier.contacts.iter().all(|contact| contact.id != old.id));
        let mut all = std::mem::take(&mut dossier.contacts);
        all.append(&mut dossier.merged);
        all.sort_by_key(|contact| contact.id);
        (dossier.contacts, dossier.merged) = all.into_iter().partition(|contact| contact.merged_into.is_none());
    }

    fn put_entry(&mut self, entry: HistoryEntry) {
        let sent = entry.kind == HistoryKind::Mail && entry.direction != Direction::Inward;
        if let Some(account) = entry.account
            && entry.kind != HistoryKind::Note
            && entry.at_doubt.is_none()
            && !sent
        {
            let dossier = self.dossiers.entry(account).or_default();
            dossier.last_heard_at = dossier.last_heard_at.max(Some(entry.at));
        }
        self.history.insert(entry.id, entry);
    }

    /// Everything of an account; nothing if it is not here.
    #[must_use]
    pub fn dossier(&self, account: AccountId) -> Dossier {
        self.dossiers.get(&account).cloned().unwrap_or_default()
    }

    /// Lets the rules decide an operation, and puts what they draft. `entry` numbers what is new.
    ///
    /// # Errors
    /// The refusal; then nothing was put.
    pub fn perform(&mut self, actor: PersonId, op: &Op, at: DateTime<Utc>, entry: u64) -> Result<(), Refusal> {
        let records = self.decide(actor, op, at, entry)?;
        records.into_iter().for_each(|record| self.put(record));
        Ok(())
    }

    /// What the rules draft for an operation; nothing is put yet. `entry` numbers what is new.
    ///
    /// # Errors
    /// The refusal.
    pub fn decide(&self, actor: PersonId, op: &Op, at: DateTime<Utc>, entry: u64) -> Result<Vec<Record>, Refusal> {
        let account = match op.subject() {
            Subject::Account(account) => Some(account),
            Subject::Of(kind, id) => self.owners.get(&(kind, id)).copied(),
            Subject::Workspace | Subject::NewPerson | Subject::Person(_) | Subject::NewAccount => None,
        };
        let known = account.and_then(|account| self.dossiers.get(&account));
        let cited: Vec<_> = op.cites().iter().filter_map(|id| self.history.get(id).cloned()).collect();
        let dossier = match known {
            // Most operations cite nothing, and a copy of everything would be the slowest part of deciding.
            Some(dossier) if cited.is_empty() => Cow::Borrowed(dossier),
            known => Cow::Owned(Dossier { cited, ..known.cloned().unwrap_or_default() }),
        };
        let people = &self.people;
        let actor = people.get(actor).ok();
        let context = Context { at, actor, workspace: self.workspace.as_ref(), people, dossier: &dossier };
        let mut draft = Draft::new(EntryId(Uuid::from_u128(u128::from(entry) << 32)));
        op.decide(&context, &mut draft)?;
        let written = draft.bodies.into_iter().map(|(entry, _)| Record::from(entry));
        Ok(written.chain(draft.puts).collect())
    }
}

fn upsert<R: Recorded>(records: &mut Vec<R>, record: R) {
    match records.iter_mut().find(|known| known.uuid() == record.uuid()) {
        Some(known) => *known = record,
        None => records.push(record),
    }
}
