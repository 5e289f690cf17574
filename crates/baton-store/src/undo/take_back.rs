use std::collections::BTreeSet;

use baton_domain::ids::{BatchId, EntryId};
use baton_domain::record::Kind;
use rusqlite::Connection;
use serde::Serialize;
use uuid::Uuid;

use super::conflict::{Conflict, Since, referred_since};
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
    let since = Since::read(conn, entries)?;
    let mut conflicts = Vec::new();
    let mut inverses = Vec::new();
    for entry in entries.iter().filter(|entry| !entry.changes.is_empty()) {
        inverses.push((entry, invert_one(conn, entry, &since, &mut conflicts)?));
    }
    let dependants = dependants(conn, entries)?;
    if dependants.is_empty() {
        conflicts.extend(referred_since(conn, entries)?);
    }
    if conflicts.is_empty() && dependants.is_empty() {
        return Ok(inverses);
    }
    Err(UndoError::Blocked { conflicts, dependants })
}

/// Takes back the changes of one entry as far as nothing stands against it, and notes what does.
fn invert_one(
    conn: &Connection,
    entry: &JournalEntry,
    since: &Since,
    conflicts: &mut Vec<Conflict>,
) -> Result<Vec<Change>, StoreError> {
    let mut writer = EntryWriter::new(conn);
    for change in entry.changes.iter().rev() {
        let row = table::read(conn, change.kind, change.id)?;
        match since.against(entry, change, row.as_ref()) {
            None => {
                let restored = change.inverse().apply(row.clone());
                writer.write(change.kind, change.id, row, restored)?;
            }
            Some(conflict) if !conflicts.iter().any(|known| (known.kind, known.id) == (conflict.kind, conflict.id)) => {
                conflicts.push(conflict);
            }
            Some(_) => {}
        }
    }
    Ok(writer.into_changes())
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
