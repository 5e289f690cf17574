use baton_domain::ids::{BatchId, DeviceId, EntryId, PersonId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use super::{Change, EntryHash};

/// Who may see an entry or a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Everyone of the firm.
    Everyone,
    /// Managers.
    Managers,
}

impl Audience {
    /// Its name in JSON and in the table.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::Managers => "managers",
        }
    }
}

/// What is undone as one: an entry that stands alone, or a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// One entry.
    Entry(EntryId),
    /// Entries that happened together.
    Batch(BatchId),
}

/// What is known of an entry before it is written: everything but its changes and its place in the journal.
#[derive(Debug)]
pub struct Head<'a, O: ?Sized> {
    /// Its id.
    pub id: EntryId,
    /// The account, person or workspace whose consistency it concerns.
    pub stream: Uuid,
    /// What was done, with its arguments; its JSON is kept as it is.
    pub op: &'a O,
    /// Who did it.
    pub author: PersonId,
    /// On which machine.
    pub device: DeviceId,
    /// When; fractions of a second are dropped.
    pub at: DateTime<Utc>,
    /// What it happened together with.
    pub batch: Option<BatchId>,
    /// Who may see it.
    pub audience: Audience,
}

/// An entry of the journal.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct JournalEntry {
    /// Its place in this file's journal, from 1, without gaps.
    pub seq: u64,
    /// Its id.
    pub id: EntryId,
    /// The account, person or workspace whose consistency it concerns.
    pub stream: Uuid,
    /// Its place in the stream, from 1, without gaps.
    pub version: u64,
    /// What was done; may be an operation of a newer version.
    pub op: Value,
    /// Who did it.
    pub author: PersonId,
    /// On which machine.
    pub device: DeviceId,
    /// When, in whole seconds.
    pub at: DateTime<Utc>,
    /// What it takes back.
    pub undoes: Option<Step>,
    /// What it happened together with.
    pub batch: Option<BatchId>,
    /// Who may see it.
    pub audience: Audience,
    /// Its effect, by kind and id; at most one change for each record.
    pub changes: Vec<Change>,
    /// The hash of the entry before it; zero for the first.
    pub prev: EntryHash,
    /// The hash over all of the above.
    pub hash: EntryHash,
}

impl JournalEntry {
    /// What is undone when this entry is: its batch, if it has one.
    #[must_use]
    pub fn step(&self) -> Step {
        self.batch.map_or(Step::Entry(self.id), Step::Batch)
    }
}

/// Which entries to read. Each condition that is there must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryFilter {
    /// Who looks: everyone does not see entries for managers.
    pub audience: Audience,
    /// Only of this stream.
    pub stream: Option<Uuid>,
    /// Only of this batch.
    pub batch: Option<BatchId>,
    /// Only by this person.
    pub author: Option<PersonId>,
    /// Only older ones than this place.
    pub before_seq: Option<u64>,
    /// How many at most.
    pub limit: u32,
}

impl EntryFilter {
    /// The newest `limit` entries that `audience` may see.
    #[must_use]
    pub const fn newest(limit: u32, audience: Audience) -> Self {
        Self { audience, stream: None, batch: None, author: None, before_seq: None, limit }
    }
}
