use std::borrow::Cow;
use std::str::FromStr;

use baton_domain::ids::{BatchId, EntryId};
use serde::Deserialize;
use uuid::Uuid;

use super::{Audience, Change, EntryHash, JournalEntry, Step};
use crate::StoreError;

/// Changes that are longer than this are kept as a zstd frame.
const LONG: usize = 1024;

/// An entry as the table holds it, with the changes as JSON: what the hash is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    pub seq: u64,
    pub id: String,
    pub stream: String,
    pub version: u64,
    pub op: String,
    pub author: String,
    pub device: String,
    pub at: String,
    pub undoes_entry: Option<String>,
    pub undoes_batch: Option<String>,
    pub batch: Option<String>,
    pub audience: String,
    pub changes: String,
    pub prev: EntryHash,
    pub hash: EntryHash,
}

impl Line {
    /// Reads the columns of `select.sql`.
    pub fn from_row(row: &rusqlite::Row<'_>) -> Result<Self, StoreError> {
        let packed: Vec<u8> = row.get("changes")?;
        Ok(Self {
            seq: row.get("seq")?,
            id: row.get("id")?,
            stream: row.get("stream")?,
            version: row.get("version")?,
            op: row.get("op")?,
            author: row.get("author")?,
            device: row.get("device")?,
            at: row.get("at")?,
            undoes_entry: row.get("undoes_entry")?,
            undoes_batch: row.get("undoes_batch")?,
            batch: row.get("batch")?,
            audience: row.get("audience")?,
            changes: unpack(&packed)?,
            prev: EntryHash(row.get("prev")?),
            hash: EntryHash(row.get("hash")?),
        })
    }

    /// The changes as the table keeps them.
    pub fn packed_changes(&self) -> Result<Cow<'_, [u8]>, StoreError> {
        let json = self.changes.as_bytes();
        if json.len() <= LONG {
            return Ok(Cow::Borrowed(json));
        }
        Ok(Cow::Owned(zstd::bulk::compress(json, zstd::DEFAULT_COMPRESSION_LEVEL)?))
    }

    /// What the entry did.
    pub fn changes(&self) -> Result<Vec<Change>, StoreError> {
        serde_json::from_str(&self.changes).map_err(|error| self.unreadable(&error))
    }

    /// What the entry takes back.
    pub fn undoes(&self) -> Result<Option<Step>, StoreError> {
        Ok(match (&self.undoes_entry, &self.undoes_batch) {
            (Some(entry), _) => Some(Step::Entry(EntryId(self.parse(entry)?))),
            (None, Some(batch)) => Some(Step::Batch(BatchId(self.parse(batch)?))),
            (None, None) => None,
        })
    }

    /// The entry with its values parsed.
    pub fn parsed(&self) -> Result<JournalEntry, StoreError> {
        Ok(JournalEntry {
            seq: self.seq,
            id: self.parse::<Uuid>(&self.id)?.into(),
            stream: self.parse(&self.stream)?,
            version: self.version,
            op: self.json(&self.op)?,
            author: self.parse::<Uuid>(&self.author)?.into(),
            device: self.parse::<Uuid>(&self.device)?.into(),
            at: self.parse(&self.at)?,
            undoes: self.undoes()?,
            batch: self.batch.as_deref().map(|batch| self.parse::<Uuid>(batch)).transpose()?.map(BatchId),
            audience: match self.audience.as_str() {
                "everyone" => Audience::Everyone,
                // What cannot be read is shown to as few as possible.
                _ => Audience::Managers,
            },
            changes: self.changes()?,
            prev: self.prev,
            hash: self.hash,
        })
    }

    fn json<'a, T: Deserialize<'a>>(&self, json: &'a str) -> Result<T, StoreError> {
        serde_json::from_str(json).map_err(|error| self.unreadable(&error))
    }

    fn parse<T: FromStr<Err: std::fmt::Display>>(&self, text: &str) -> Result<T, StoreError> {
        text.parse().map_err(|error| self.unreadable(&error))
    }

    fn unreadable(&self, error: &impl std::fmt::Display) -> StoreError {
        StoreError::Corrupt(format!("entry {} cannot be read: {error}", self.seq))
    }
}

fn unpack(packed: &[u8]) -> Result<String, StoreError> {
    let json = match packed.first() {
        Some(b'[') => packed.to_vec(),
        _ => {
            zstd::decode_all(packed).map_err(|error| StoreError::Corrupt(format!("changes cannot be read: {error}")))?
        }
    };
    String::from_utf8(json).map_err(|error| StoreError::Corrupt(format!("changes are no text: {error}")))
}
