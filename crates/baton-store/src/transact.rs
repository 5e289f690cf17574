use std::collections::{BTreeMap, BTreeSet};

use baton_domain::ids::EntryId;
use baton_domain::record::{ContentHash, Kind, Record, Recorded};
use rusqlite::{Connection, ErrorCode, Savepoint, Transaction, TransactionBehavior};
use serde::Serialize;
use uuid::Uuid;

use crate::journal::{self, Change, Head, NewEntry};
use crate::reads::Connected;
use crate::table::{self, Row};
use crate::{Store, StoreError, content, search};

/// What a transaction changed: what a screen that shows it must read again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Changed {
    /// The records that were put or removed.
    pub records: BTreeMap<Kind, BTreeSet<Uuid>>,
    /// The streams that went on.
    pub streams: BTreeSet<Uuid>,
}

/// What came of a transaction that is on the disk.
#[derive(Debug)]
pub struct Committed<T> {
    /// What the work gave back.
    pub value: T,
    /// What it changed.
    pub changed: Changed,
    /// The entries that were appended, oldest first; empty when nothing was changed.
    pub entries: Vec<EntryId>,
}

/// What a put did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// The record is new.
    Inserted,
    /// Some fields differ.
    Updated,
    /// The record was there already, just so.
    Unchanged,
}

impl Store {
    /// Does `work` in one transaction: all of it is on the disk when this returns, or none of it happened. An error, a
    /// panic and a crash leave no trace.
    ///
    /// # Errors
    /// What `work` returns; [`StoreError::Busy`] and [`StoreError::DiskFull`]; [`StoreError::Dangling`] if a record would
    /// refer to one that is not there.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<Committed<T>, E> {
        let mut tx = Tx::begin(&mut self.conn)?;
        let value = work(&mut tx)?;
        let log = tx.commit()?;
        Ok(Committed { value, changed: log.changed, entries: log.entries })
    }
}

/// An open transaction. It reads what it wrote.
#[derive(Debug)]
pub struct Tx<'c> {
    inner: Transaction<'c>,
    log: Log,
}

/// What was appended so far.
#[derive(Debug, Default)]
pub(crate) struct Log {
    pub changed: Changed,
    pub entries: Vec<EntryId>,
}

impl Log {
    pub fn note(&mut self, id: EntryId, stream: Uuid, changes: &[Change]) {
        self.entries.push(id);
        self.changed.streams.insert(stream);
        for change in changes {
            self.changed.records.entry(change.kind).or_default().insert(change.id);
        }
    }

    pub fn extend(&mut self, other: Self) {
        self.entries.extend(other.entries);
        self.changed.streams.extend(other.changed.streams);
        for (kind, ids) in other.changed.records {
            self.changed.records.entry(kind).or_default().extend(ids);
        }
    }
}

impl<'c> Tx<'c> {
    fn begin(conn: &'c mut Connection) -> Result<Self, StoreError> {
        let inner = Transaction::new(conn, TransactionBehavior::Immediate)?;
        Ok(Self { inner, log: Log::default() })
    }

    /// Writes one entry: `work` puts and removes records, and the entry keeps what that changed. If nothing was, no entry
    /// is appended. An error of `work` leaves nothing of the entry in the transaction.
    ///
    /// # Errors
    /// What `work` returns, and [`StoreError::TimeRanBack`] if the stream has a later entry: see
    /// [`Reads::last_at`](crate::Reads::last_at).
    pub fn entry<O: Serialize + ?Sized, T, E: From<StoreError>>(
        &mut self,
        head: &Head<'_, O>,
        work: impl FnOnce(&mut EntryWriter<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let savepoint = self.savepoint()?;
        let mut writer = EntryWriter::new(&savepoint);
        let value = work(&mut writer)?;
        let changes = writer.into_changes();
        if changes.is_empty() {
            return Ok(value);
        }
        journal::append(&savepoint, &NewEntry { head, undoes: None, changes: &changes })?;
        savepoint.commit().map_err(StoreError::from)?;
        self.log.note(head.id, head.stream, &changes);
        Ok(value)
    }

    /// Appends an entry that changes no record: something that happened, such as a packet that was printed. It cannot be
    /// undone.
    ///
    /// # Errors
    /// As for [`Tx::entry`].
    pub fn note<O: Serialize + ?Sized>(&mut self, head: &Head<'_, O>) -> Result<(), StoreError> {
        journal::append(&self.inner, &NewEntry { head, undoes: None, changes: &[] })?;
        self.log.note(head.id, head.stream, &[]);
        Ok(())
    }

    /// A part of the transaction that is rolled back unless it is committed.
    pub(crate) fn savepoint(&mut self) -> Result<Savepoint<'_>, StoreError> {
        Ok(self.inner.savepoint()?)
    }

    pub(crate) fn extend_log(&mut self, log: Log) {
        self.log.extend(log);
    }

    fn commit(self) -> Result<Log, StoreError> {
        if self.log.entries.is_empty() {
            return Ok(self.log);
        }
        search::update(&self.inner, &self.log.changed.records)?;
        // Not `Transaction::commit`: when references are refused, the transaction is still open and can say which.
        match self.inner.execute_batch("COMMIT") {
            Ok(()) => Ok(self.log),
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
                Err(StoreError::Dangling(table::dangling(&self.inner)?))
            }
            Err(error) => Err(error.into()),
        }
    }
}

impl Connected for Tx<'_> {
    fn connection(&self) -> &Connection {
        &self.inner
    }
}

/// Puts and removes the records of one entry. It reads what it wrote.
#[derive(Debug)]
pub struct EntryWriter<'t> {
    conn: &'t Connection,
    /// Each record that was touched: as it was before the entry, and as it is now.
    touched: BTreeMap<(Kind, Uuid), (Option<Row>, Option<Row>)>,
}

impl<'t> EntryWriter<'t> {
    pub(crate) const fn new(conn: &'t Connection) -> Self {
        Self { conn, touched: BTreeMap::new() }
    }

    /// Makes the record's row be its JSON. Fields that are in the row but not in the JSON come from a newer version, because
    /// a record writes all of its fields; they stay.
    ///
    /// # Errors
    /// When the row cannot be read or written.
    pub fn put<R: Recorded>(&mut self, record: &R) -> Result<Written, StoreError> {
        self.put_row(R::KIND, record.uuid(), table::row_of(record)?)
    }

    /// As [`EntryWriter::put`], for a record of any kind.
    ///
    /// # Errors
    /// When the row cannot be read or written.
    pub fn put_record(&mut self, record: &Record) -> Result<Written, StoreError> {
        self.put_row(record.kind(), record.uuid(), table::row_of(record)?)
    }

    /// Removes the record with that id, if it is there.
    ///
    /// # Errors
    /// When the row cannot be read or removed.
    pub fn remove<R: Recorded>(&mut self, id: impl Into<Uuid>) -> Result<(), StoreError> {
        let id = id.into();
        match table::read(self.conn, R::KIND, id)? {
            Some(old) => self.write(R::KIND, id, Some(old), None),
            None => Ok(()),
        }
    }

    /// Keeps a body. It is there as long as the file, even if the entry is undone.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn put_content(&mut self, bytes: &[u8]) -> Result<ContentHash, StoreError> {
        content::put(self.conn, bytes)
    }

    /// Makes a row be `new`, or be absent; `old` is what it is until now.
    pub(crate) fn write(&mut self, kind: Kind, id: Uuid, old: Option<Row>, new: Option<Row>) -> Result<(), StoreError> {
        table::write(self.conn, kind, id, new.as_ref())?;
        self.touched.entry((kind, id)).or_insert((old, None)).1 = new;
        Ok(())
    }

    pub(crate) fn into_changes(self) -> Vec<Change> {
        let changed = self.touched.iter();
        changed.filter_map(|((kind, id), (old, new))| Change::between(*kind, *id, old.as_ref(), new.as_ref())).collect()
    }

    fn put_row(&mut self, kind: Kind, id: Uuid, row: Row) -> Result<Written, StoreError> {
        let Some(old) = table::read(self.conn, kind, id)? else {
            self.write(kind, id, None, Some(row))?;
            return Ok(Written::Inserted);
        };
        let mut new = old.clone();
        new.extend(row);
        if new == old {
            return Ok(Written::Unchanged);
        }
        self.write(kind, id, Some(old), Some(new))?;
        Ok(Written::Updated)
    }
}

impl Connected for EntryWriter<'_> {
    fn connection(&self) -> &Connection {
        self.conn
    }
}
