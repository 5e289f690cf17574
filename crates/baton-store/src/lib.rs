//! One workspace file: journal, tables, content, search, backup, verify.
//!
//! A [`Store`] is an open file. Everything is written through [`Store::transact`]: a transaction holds journal entries,
//! an entry puts and removes records, and the entry keeps what it changed field by field. Everything is read through
//! [`Reads`], which a store and an open transaction share, so that a decision sees what was written before it.
//!
//! - `table`: a record's row is its JSON; which row refers to which.
//! - `journal`: entries, their changes, and the chain of hashes over them.
//! - `content`: bodies by their hash.
//! - `search`: a full-text index of what the records say, derived and rebuildable.
//! - `undo`: an entry that puts back what another one changed.
//! - `verify` and `backup`: the proof that all of this agrees, and a copy that was proven.
//!
//! The store knows no rule of the method: it keeps whatever it is given, together or not at all.

mod backup;
mod content;
mod error;
mod journal;
mod open;
mod reads;
mod search;
pub mod sql;
mod table;
mod transact;
mod undo;
mod verify;

use std::path::{Path, PathBuf};

use rusqlite::Connection;

pub use content::content_hash;
pub use error::{Dangling, StoreError};
pub use journal::{AsOf, Audience, Change, EntryFilter, EntryHash, Head, JournalEntry, Step};
pub use reads::Reads;
pub use search::{Found, Hit, Scope, SearchQuery, SnippetPart, bare_words};
pub use table::Row;
pub use transact::{Changed, Committed, EntryWriter, Tx, Written};
pub use undo::{ChangedBy, Conflict, UndoCandidate, UndoError, UndoHead};
pub use verify::{Finding, Verified};

/// An open workspace file.
#[derive(Debug)]
pub struct Store {
    conn: Connection,
    path: PathBuf,
}

impl Store {
    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}
