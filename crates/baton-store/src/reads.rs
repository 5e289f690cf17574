use baton_domain::ids::{AccountId, EntryId, PersonId};
use baton_domain::record::{ContentHash, Kind, Recorded};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Params};
use uuid::Uuid;

use crate::{
    AsOf, EntryFilter, EntryWriter, Found, Hit, JournalEntry, SearchQuery, Step, Store, StoreError, Tx, UndoCandidate,
    content, journal, search, table, undo,
};

mod sealed {
    /// Something with a connection, which is nobody else's business.
    pub trait Connected {
        fn connection(&self) -> &rusqlite::Connection;
    }
}

pub(crate) use sealed::Connected;

impl Connected for Store {
    fn connection(&self) -> &Connection {
        &self.conn
    }
}

/// What can be read of a workspace, outside a transaction and inside one, where it includes what was written so far.
pub trait Reads: Connected {
    /// The record with that id.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`] if it has a form that this version does not know.
    fn get<R: Recorded>(&self, id: impl Into<Uuid>) -> Result<Option<R>, StoreError> {
        table::get(self.connection(), id.into())
    }

    /// All records of a kind, oldest id first.
    ///
    /// # Errors
    /// As for [`Reads::get`].
    fn all<R: Recorded>(&self) -> Result<Vec<R>, StoreError> {
        table::all(self.connection())
    }

    /// The records of a kind that belong to an account, oldest id first. The kind must be one that has an account.
    ///
    /// # Errors
    /// As for [`Reads::get`].
    fn of_account<R: Recorded>(&self, account: AccountId) -> Result<Vec<R>, StoreError> {
        table::of_account(self.connection(), account)
    }

    /// The account that a record belongs to: an account to itself, a person to none.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn account_of(&self, kind: Kind, id: Uuid) -> Result<Option<AccountId>, StoreError> {
        table::account_of(self.connection(), kind, id)
    }

    /// The bytes with that hash.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] if they are there but cannot be read.
    fn content(&self, hash: &ContentHash) -> Result<Option<Vec<u8>>, StoreError> {
        content::get(self.connection(), hash)
    }

    /// The rows of a query that only reads. The statement is kept prepared.
    ///
    /// # Errors
    /// When the query is wrong, or `map` is.
    ///
    /// # Panics
    /// If the statement would write: everything is written through [`Store::transact`].
    fn rows<T>(
        &self,
        sql: &str,
        params: impl Params,
        map: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.connection().prepare_cached(sql)?;
        assert!(statement.readonly(), "BUG: a query that writes: {sql}");
        let rows = statement.query_map(params, map)?.collect::<Result<_, _>>()?;
        Ok(rows)
    }

    /// The entry of the journal with that id.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] if it is there but cannot be read.
    fn journal_entry(&self, id: EntryId) -> Result<Option<JournalEntry>, StoreError> {
        journal::entry(self.connection(), id)
    }

    /// The entries of the journal that meet the filter, newest first.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] if one of them cannot be read.
    fn entries(&self, filter: &EntryFilter) -> Result<Vec<JournalEntry>, StoreError> {
        journal::entries(self.connection(), filter)
    }

    /// The records of a stream as its entries had made them by the end of that second: what was taken back later still stands.
    /// Only of the kinds that are `wanted`, because a stream may hold more than the memory.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] if an entry cannot be read.
    fn as_of(&self, stream: Uuid, at: DateTime<Utc>, wanted: impl Fn(Kind) -> bool) -> Result<AsOf, StoreError> {
        journal::as_of(self.connection(), stream, at, wanted)
    }

    /// The instant of the newest entry of a stream: the next one may not be earlier.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn last_at(&self, stream: Uuid) -> Result<Option<DateTime<Utc>>, StoreError> {
        Ok(journal::last_of(self.connection(), stream)?.map(|last| last.at))
    }

    /// The step that took this one back and was not taken back itself; none if this one stands. An entry of a batch was taken
    /// back with its batch.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn undone_by(&self, step: Step) -> Result<Option<Step>, StoreError> {
        match journal::whole(self.connection(), step)? {
            Some(step) => undo::undone_by(self.connection(), step),
            None => Ok(None),
        }
    }

    /// What undo would take back: the newest step that changed something, is no undo, and stands; of one person, or of
    /// everyone. Operations named in `passing` are passed over.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn undo_candidate(&self, author: Option<PersonId>, passing: &[&str]) -> Result<Option<UndoCandidate>, StoreError> {
        undo::undo_candidate(self.connection(), author, passing)
    }

    /// What redo would bring back: the step that the newest undo took back, unless something else was done since. Undoing
    /// `UndoCandidate::step` brings it back.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn redo_candidate(&self, author: Option<PersonId>) -> Result<Option<UndoCandidate>, StoreError> {
        undo::redo_candidate(self.connection(), author)
    }

    /// What says these words. The index is brought up to date when a transaction commits, not before.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn search(&self, query: &SearchQuery<'_>) -> Result<Found, StoreError> {
        search::search(self.connection(), query)
    }

    /// The page of [`Reads::search`], without counting the rest.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn search_hits(&self, query: &SearchQuery<'_>) -> Result<Vec<Hit>, StoreError> {
        search::hits(self.connection(), query)
    }

    /// How much [`Reads::search`] finds in all.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn search_count(&self, query: &SearchQuery<'_>) -> Result<u64, StoreError> {
        search::count(self.connection(), query)
    }

    /// The ids of what says these words, in the order of [`Reads::search`]: enough to filter a list by.
    ///
    /// # Errors
    /// When the file cannot be read.
    fn search_ids(&self, query: &SearchQuery<'_>) -> Result<Vec<Uuid>, StoreError> {
        search::search_ids(self.connection(), query)
    }
}

impl Reads for Store {}
impl Reads for Tx<'_> {}
impl Reads for EntryWriter<'_> {}
