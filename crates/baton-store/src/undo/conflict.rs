use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use baton_domain::ids::EntryId;
use baton_domain::record::Kind;
use rusqlite::Connection;
use serde_json::Value;
use uuid::Uuid;

use super::undone_by;
use crate::journal::{self, Change, JournalEntry};
use crate::{Row, StoreError};

/// A record that later steps wrote too, or made to refer to one that the undo removes.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: Uuid,
    /// The fields that were written since, by name.
    pub fields: Vec<String>,
    /// The newest step that stands and wrote one of them; none if an older version of Baton let it be undone too early.
    pub changed_by: Option<ChangedBy>,
}

/// The entry that stands in the way.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangedBy {
    /// Which.
    pub entry: EntryId,
    /// What was done.
    pub op: Value,
}

impl ChangedBy {
    fn of(entry: &JournalEntry) -> Self {
        Self { entry: entry.id, op: entry.op.clone() }
    }
}

/// What later steps that stand did to the records of a step, by stream, newest first.
pub(super) struct Since(BTreeMap<Uuid, Vec<JournalEntry>>);

impl Since {
    /// Of the entries of one step, given newest first.
    pub fn read(conn: &Connection, entries: &[JournalEntry]) -> Result<Self, StoreError> {
        let records: BTreeSet<_> = entries.iter().flat_map(|entry| &entry.changes).map(record).collect();
        // The oldest entry of each stream is the last one.
        let oldest: BTreeMap<_, _> = entries.iter().map(|entry| (entry.stream, entry)).collect();
        let read = |(stream, entry)| {
            Ok((stream, standing(conn, entry, Some(stream), |change| records.contains(&record(change)))?))
        };
        Ok(Self(oldest.into_iter().map(read).collect::<Result<_, StoreError>>()?))
    }

    /// What stands against taking a change of this entry back: the record holds something else by now; or it holds the same
    /// again, and the steps that led there could not be taken back any more.
    pub fn against(&self, entry: &JournalEntry, change: &Change, row: Option<&Row>) -> Option<Conflict> {
        let later = self.0.get(&entry.stream).into_iter().flatten().take_while(|later| later.seq > entry.seq);
        let mut rewritten = later.filter_map(|later| {
            let other = later.changes.iter().find(|other| record(other) == record(change))?;
            Some((change.fields_of_both(other), later)).filter(|(fields, _)| !fields.is_empty())
        });
        let (again, by) = rewritten.next().unzip();
        let overwritten = change.overwritten(row);
        let fields = if overwritten.is_empty() { again? } else { overwritten };
        Some(Conflict { kind: change.kind, id: change.id, fields, changed_by: by.map(ChangedBy::of) })
    }
}

/// What later steps that stand made to refer to a record that is gone with this step, and led elsewhere since: taken back, it
/// would refer to nothing.
pub(super) fn referred_since(conn: &Connection, entries: &[JournalEntry]) -> Result<Vec<Conflict>, StoreError> {
    let inserted = entries.iter().flat_map(|entry| &entry.changes).filter(|change| change.before.is_none());
    let gone: BTreeSet<_> = inserted.map(|change| change.id).collect();
    let Some(oldest) = entries.last().filter(|_| !gone.is_empty()) else { return Ok(Vec::new()) };
    let mut conflicts = Vec::new();
    for later in standing(conn, oldest, None, |change| !change.refers_to(&gone).is_empty())? {
        conflicts.extend(later.changes.iter().filter_map(|change| {
            let fields = change.refers_to(&gone);
            let by = Some(ChangedBy::of(&later));
            (!fields.is_empty()).then_some(Conflict { kind: change.kind, id: change.id, fields, changed_by: by })
        }));
    }
    Ok(conflicts)
}

fn standing(
    conn: &Connection,
    since: &JournalEntry,
    stream: Option<Uuid>,
    counts: impl Fn(&Change) -> bool,
) -> Result<Vec<JournalEntry>, StoreError> {
    let mut later = journal::done_since(conn, since, stream, counts)?;
    let mut stands = BTreeMap::new();
    for step in later.iter().map(JournalEntry::step) {
        if let Entry::Vacant(unknown) = stands.entry(step) {
            unknown.insert(undone_by(conn, step)?.is_none());
        }
    }
    later.retain(|entry| stands[&entry.step()]);
    Ok(later)
}

const fn record(change: &Change) -> (Kind, Uuid) {
    (change.kind, change.id)
}
