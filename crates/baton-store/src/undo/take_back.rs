use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use baton_domain::ids::{BatchId, EntryId};
use baton_domain::record::Kind;
use rusqlite::Connection;
use serde::Serialize;
use uuid::Uuid;

use super::conflict::{self, ChangedBy, Overwritten};
use super::{UndoError, UndoHead, undone_by};
use crate::journal::{self, Head, JournalEntry, NewEntry, Step};
use crate::transact::{EntryWriter, Log, Tx};
use crate::{Change, StoreError, table};

impl Tx<'_> {
    /// Puts back what a step changed, newest entry first, by entries that name it. An entry of a batch is undone with the
    /// whole batch: what happened together is taken back together. To redo, undo the undo.
    ///
    /// # Errors
    /// [`UndoError::Blocked`] if a later step that stands wrote a field that the step wrote, or if a record would refer to
    /// one that is removed; it names them all.
    pub fn undo<O: Serialize + ?Sized>(&mut self, step: Step, head: UndoHead<'_, O>) -> Result<(), UndoError> {
        let savepoint = self.savepoint()?;
        let step = journal::whole(&savepoint, step)?.ok_or(UndoError::NotFound(step))?;
        let entries = journal::newest_first(&savepoint, step)?;
        if entries.iter().all(|entry| entry.changes.is_empty()) {
            return Err(UndoError::NothingToUndo(step));
        }
        if let Some(by) = undone_by(&savepoint, step)? {
            return Err(UndoError::AlreadyUndone { by });
        }
        let inverses = invert(&savepoint, &entries)?;
        let log = append(&savepoint, step, &inverses, head)?;
        savepoint.commit().map_err(StoreError::from)?;
        self.extend_log(log);
        Ok(())
    }
}

/// An entry, and the changes that take it back.
type Inverse<'e> = (&'e JournalEntry, Vec<Change>);

/// Takes back the changes of all entries, given newest first, or says everything that stands against it.
fn invert<'e>(conn: &Connection, entries: &'e [JournalEntry]) -> Result<Vec<Inverse<'e>>, UndoError> {
    let mut overwritten = Vec::new();
    let mut inverses = Vec::new();
    let standing = standing_since(conn, entries)?;
    for entry in entries.iter().filter(|entry| !entry.changes.is_empty()) {
        let since = standing.get(&entry.stream).map_or(&[][..], Vec::as_slice);
        inverses.push((entry, invert_one(conn, entry, since, &mut overwritten)?));
    }
    let dependants = dependants(conn, entries)?;
    if dependants.is_empty() {
        overwritten.extend(named_since(conn, entries)?);
    }
    if overwritten.is_empty() && dependants.is_empty() {
        return Ok(inverses);
    }
    Err(UndoError::Blocked { conflicts: conflict::explain(conn, entries, overwritten)?, dependants })
}

/// Takes back the changes of one entry as far as nothing stands against it, and notes what does.
fn invert_one(
    conn: &Connection,
    entry: &JournalEntry,
    standing: &[JournalEntry],
    overwritten: &mut Vec<Overwritten>,
) -> Result<Vec<Change>, StoreError> {
    let mut writer = EntryWriter::new(conn);
    for change in entry.changes.iter().rev() {
        let (kind, id) = (change.kind, change.id);
        let row = table::read(conn, kind, id)?;
        let against = match change.overwritten(row.as_ref()) {
            fields if fields.is_empty() => written_again(entry, standing, change),
            fields => Some(Overwritten { kind, id, fields, by: None }),
        };
        match against {
            None => {
                let restored = change.inverse().apply(row.clone());
                writer.write(kind, id, row, restored)?;
            }
            Some(against) if !overwritten.iter().any(|known| (known.kind, known.id) == (kind, id)) => {
                overwritten.push(against);
            }
            Some(_) => {}
        }
    }
    Ok(writer.into_changes())
}

/// The entries of later steps that stand, by the streams of these entries, which are one step and given newest first.
fn standing_since(
    conn: &Connection,
    entries: &[JournalEntry],
) -> Result<BTreeMap<Uuid, Vec<JournalEntry>>, StoreError> {
    // The oldest entry of each stream is the last one.
    let oldest: BTreeMap<_, _> = entries.iter().map(|entry| (entry.stream, entry)).collect();
    let mut standing = BTreeMap::new();
    for (stream, entry) in oldest {
        let mut later = journal::done_since(conn, entry)?;
        let mut stands = BTreeMap::new();
        for step in later.iter().map(JournalEntry::step) {
            if let Entry::Vacant(unknown) = stands.entry(step) {
                unknown.insert(undone_by(conn, step)?.is_none());
            }
        }
        later.retain(|entry| stands[&entry.step()]);
        standing.insert(stream, later);
    }
    Ok(standing)
}

/// A field that later steps have left as it was builds on this step all the same: they could not be taken back any more.
fn written_again(entry: &JournalEntry, standing: &[JournalEntry], change: &Change) -> Option<Overwritten> {
    let (kind, id) = (change.kind, change.id);
    standing.iter().take_while(|later| later.version > entry.version).find_map(|later| {
        let rewrites = later.changes.iter().find(|other| (other.kind, other.id) == (kind, id))?;
        let fields = change.fields_of_both(rewrites);
        let by = ChangedBy { entry: later.id, op: later.op.clone() };
        (!fields.is_empty()).then_some(Overwritten { kind, id, fields, by: Some(by) })
    })
}

/// What later steps that stand pointed at a record that is gone now, and led elsewhere since: taken back, they would point
/// at nothing.
fn named_since(conn: &Connection, entries: &[JournalEntry]) -> Result<Vec<Overwritten>, StoreError> {
    let gone: BTreeSet<_> = entries
        .iter()
        .flat_map(|entry| &entry.changes)
        .filter(|change| change.before.is_none())
        .map(|change| change.id)
        .collect();
    let Some(oldest) = entries.last().filter(|_| !gone.is_empty()) else { return Ok(Vec::new()) };
    let mut named = Vec::new();
    for later in journal::done_anywhere_since(conn, oldest, |change| !change.refers_to(&gone).is_empty())? {
        if undone_by(conn, later.step())?.is_some() {
            continue;
        }
        for change in &later.changes {
            let fields = change.refers_to(&gone);
            if !fields.is_empty() {
                let by = Some(ChangedBy { entry: later.id, op: later.op.clone() });
                named.push(Overwritten { kind: change.kind, id: change.id, fields, by });
            }
        }
    }
    Ok(named)
}

/// Appends one entry for each that was taken back, in its stream and for its audience.
fn append<O: Serialize + ?Sized>(
    conn: &Connection,
    step: Step,
    inverses: &[Inverse<'_>],
    head: UndoHead<'_, O>,
) -> Result<Log, StoreError> {
    let UndoHead { op, author, device, at, ids } = head;
    let batch = match step {
        Step::Entry(_) => None,
        Step::Batch(_) => Some(BatchId(ids())),
    };
    let mut log = Log::default();
    for (entry, changes) in inverses {
        let (stream, audience) = (entry.stream, entry.audience);
        let at = journal::last_of(conn, stream)?.map_or(at, |last| at.max(last.at));
        let head = Head { id: EntryId(ids()), stream, op, author, device, at, batch, audience };
        journal::append(conn, &NewEntry { head: &head, undoes: Some(step), changes })?;
        log.note(head.id, stream, changes);
    }
    Ok(log)
}

/// Who would refer to a record that is gone now.
fn dependants(conn: &Connection, entries: &[JournalEntry]) -> Result<Vec<(Kind, Uuid)>, StoreError> {
    let mut found = BTreeSet::new();
    for change in entries.iter().flat_map(|entry| &entry.changes) {
        if change.before.is_none() && table::read(conn, change.kind, change.id)?.is_none() {
            found.extend(table::dependants(conn, change.kind, change.id)?);
        }
    }
    Ok(found.into_iter().collect())
}
