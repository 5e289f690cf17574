use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;

use super::{Change, EntryHash, Head, Last, Line, Step, hash_of, last_of};
use crate::StoreError;
use crate::sql::Instant;

/// An entry that is about to be written.
pub(crate) struct NewEntry<'a, O: ?Sized> {
    pub head: &'a Head<'a, O>,
    pub undoes: Option<Step>,
    pub changes: &'a [Change],
}

/// Writes the entry at the end of the journal and of its stream.
pub(crate) fn append<O: Serialize + ?Sized>(conn: &Connection, new: &NewEntry<'_, O>) -> Result<(), StoreError> {
    let head = new.head;
    let last: Option<(u64, [u8; 32])> = conn
        .prepare_cached(include_str!("last.sql"))?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (last_seq, prev) = last.unwrap_or((0, EntryHash::ZERO.0));
    let version = match last_of(conn, head.stream)? {
        Some(last) => last.expect_not_after(head.at, head.stream)?.version + 1,
        None => 1,
    };
    let (undoes_entry, undoes_batch) = match new.undoes {
        Some(Step::Entry(entry)) => (Some(entry.to_string()), None),
        Some(Step::Batch(batch)) => (None, Some(batch.to_string())),
        None => (None, None),
    };
    let mut line = Line {
        seq: last_seq + 1,
        id: head.id.to_string(),
        stream: head.stream.to_string(),
        version,
        op: serde_json::to_string(head.op)?,
        author: head.author.to_string(),
        device: head.device.to_string(),
        at: Instant(head.at).to_string(),
        undoes_entry,
        undoes_batch,
        batch: head.batch.map(|batch| batch.to_string()),
        audience: head.audience.name().to_owned(),
        changes: serde_json::to_string(new.changes)?,
        prev: EntryHash(prev),
        hash: EntryHash::ZERO,
    };
    line.hash = hash_of(&line);
    insert(conn, &line)
}

fn insert(conn: &Connection, line: &Line) -> Result<(), StoreError> {
    conn.prepare_cached(include_str!("append.sql"))?.execute(params![
        line.seq,
        line.id,
        line.stream,
        line.version,
        line.op,
        line.author,
        line.device,
        line.at,
        line.undoes_entry,
        line.undoes_batch,
        line.batch,
        line.audience,
        line.packed_changes()?,
        line.prev.0,
        line.hash.0,
    ])?;
    Ok(())
}

impl Last {
    fn expect_not_after(self, at: DateTime<Utc>, stream: uuid::Uuid) -> Result<Self, StoreError> {
        if at.timestamp() < self.at.timestamp() {
            return Err(StoreError::TimeRanBack { stream, last: self.at, at });
        }
        Ok(self)
    }
}
