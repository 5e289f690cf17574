//! A workspace in a folder of its own, with numbered ids and a clock that stands still.

use baton_domain::ids::{AccountId, BatchId, ContactId, DeviceId, EntryId, FactId, HistoryEntryId, PersonId};
use baton_domain::record::{
    Account, Contact, Direction, Fact, FactKind, HistoryEntry, HistoryKind, Person, Role, Sensitivity,
};
use baton_store::{Audience, Committed, EntryWriter, Head, Reads, Step, Store, StoreError, UndoError, UndoHead};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

pub const ANNA: PersonId = PersonId(Uuid::from_u128(0xA));
pub const BEN: PersonId = PersonId(Uuid::from_u128(0xB));
pub const DEVICE: DeviceId = DeviceId(Uuid::from_u128(0xD));
pub const FIRM: Uuid = Uuid::from_u128(0xF);

pub struct Workspace {
    pub folder: tempfile::TempDir,
    pub store: Store,
    next: u128,
}

/// Noon of a Monday, and some seconds later.
pub fn at(seconds: i64) -> DateTime<Utc> {
    "2026-10-12T12:00:00Z".parse::<DateTime<Utc>>().unwrap() + TimeDelta::seconds(seconds)
}

impl Workspace {
    /// With Anna and Ben in it.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(folder.path().join("Nordic.baton")).unwrap();
        let mut workspace = Self { folder, store, next: 0x100 };
        workspace.by(ANNA, FIRM, "founded", |e| {
            e.put(&person(ANNA, "Anna Lind"))?;
            e.put(&person(BEN, "Ben Okafor"))?;
            Ok(())
        });
        workspace
    }

    pub fn id(&mut self) -> Uuid {
        self.next += 1;
        Uuid::from_u128(self.next)
    }

    pub fn head<'a>(&mut self, author: PersonId, stream: Uuid, op: &'a Value) -> Head<'a, Value> {
        Self::head_of(EntryId(self.id()), author, stream, op)
    }

    pub fn head_of(id: EntryId, author: PersonId, stream: Uuid, op: &Value) -> Head<'_, Value> {
        Head { id, stream, op, author, device: DEVICE, at: at(0), batch: None, audience: Audience::Everyone }
    }

    /// One entry by that person; gives back its step.
    pub fn by(
        &mut self,
        author: PersonId,
        stream: Uuid,
        op: &str,
        work: impl FnOnce(&mut EntryWriter<'_>) -> Result<(), StoreError>,
    ) -> Step {
        let op = json!({ "op": op });
        let head = self.head(author, stream, &op);
        self.store.transact(|tx| tx.entry(&head, work)).unwrap();
        Step::Entry(head.id)
    }

    /// One entry by Anna in the stream of an account.
    pub fn entry(
        &mut self,
        account: AccountId,
        op: &str,
        work: impl FnOnce(&mut EntryWriter<'_>) -> Result<(), StoreError>,
    ) -> Step {
        self.by(ANNA, account.into(), op, work)
    }

    /// Several entries by Anna that happen together.
    pub fn batch(&mut self, op: &str, records: &[Account]) -> Step {
        let batch = BatchId(self.id());
        let op = json!({ "op": op });
        let ids: Vec<_> = records.iter().map(|_| EntryId(self.id())).collect();
        let head = self.head(ANNA, FIRM, &op);
        self.store
            .transact(|tx| {
                for (record, id) in records.iter().zip(ids) {
                    let head = Head { id, stream: record.id.into(), batch: Some(batch), ..head };
                    tx.entry(&head, |e| e.put(record).map(drop))?;
                }
                Ok::<_, StoreError>(())
            })
            .unwrap();
        Step::Batch(batch)
    }

    pub fn undo(&mut self, step: Step) -> Result<Committed<()>, UndoError> {
        self.undo_by(ANNA, step)
    }

    pub fn undo_by(&mut self, author: PersonId, step: Step) -> Result<Committed<()>, UndoError> {
        let op = json!({ "op": "undone", "step": step });
        let mut next = self.next;
        let mut ids = || {
            next += 1;
            Uuid::from_u128(next)
        };
        let head = UndoHead { op: &op, author, device: DEVICE, at: at(0), ids: &mut ids };
        let done = self.store.transact(|tx| tx.undo(step, head));
        self.next = next;
        done
    }

    /// The step that undo would take back, for everyone together.
    pub fn undoable(&self) -> Option<Step> {
        self.store.undo_candidate(None, &[]).unwrap().map(|candidate| candidate.step)
    }

    /// What redo would bring back, by its operation.
    pub fn redoable(&self) -> Option<Value> {
        self.store.redo_candidate(None).unwrap().map(|candidate| candidate.op["op"].clone())
    }

    /// A connection past the store, as only someone who means harm has one.
    pub fn tamper(&self, sql: &str) {
        let conn = rusqlite::Connection::open(self.store.path()).unwrap();
        conn.execute_batch(sql).unwrap();
    }
}

pub fn person(id: PersonId, name: &str) -> Person {
    Person {
        id,
        name: name.to_owned(),
        role: Role::Rep,
        email: None,
        phone: None,
        title: None,
        introduction: None,
        country: None,
        capacity: None,
        left_on: None,
        philosophy_read: None,
    }
}

/// From its JSON, so that a field that is added with a default changes no test.
pub fn account(id: u128, name: &str) -> Account {
    serde_json::from_value(json!({ "id": Uuid::from_u128(id), "name": name, "since": "2020-01-01T00:00:00Z" })).unwrap()
}

/// One for each id, all of the same name.
pub fn accounts(ids: std::ops::RangeInclusive<u128>) -> Vec<Account> {
    ids.map(|id| account(id, "Acme")).collect()
}

pub fn contact(id: u128, account: AccountId, name: &str) -> Contact {
    serde_json::from_value(json!({ "id": ContactId(Uuid::from_u128(id)), "account": account, "name": name })).unwrap()
}

pub fn fact(id: u128, account: AccountId, text: &str) -> Fact {
    Fact {
        id: FactId(Uuid::from_u128(id)),
        account,
        kind: FactKind::WatchOut,
        text: text.to_owned(),
        then: None,
        sensitivity: Sensitivity::Internal,
        evidence: None,
        checked: None,
        by: ANNA,
        at: at(0),
        raise_by: None,
        raised: None,
        superseded_by: None,
    }
}

pub fn mail(id: u128, account: Option<AccountId>, title: &str) -> HistoryEntry {
    serde_json::from_value(json!({
        "id": HistoryEntryId(Uuid::from_u128(id)), "account": account, "kind": HistoryKind::Mail, "at": at(0),
        "title": title, "direction": Direction::Inward,
    }))
    .unwrap()
}
