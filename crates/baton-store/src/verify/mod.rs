//! The proof that the file says one thing: the journal is whole, the tables are what it makes of them, every body is what
//! its hash says, and the index holds what the records say.

mod journal;
mod replay;

use std::collections::BTreeMap;

use baton_domain::record::Kind;
use rusqlite::Connection;
use serde::Serialize;
use uuid::Uuid;

use crate::sql::Id;
use crate::{Row, Store, StoreError, content, search};
use replay::Replay;

/// More findings than this are only counted: nobody reads a longer list.
const MOST: usize = 100;

/// What came of a check.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Verified {
    /// How many entries the journal has.
    pub entries: u64,
    /// What is wrong; empty when all is well. Of very many, the first.
    pub findings: Vec<Finding>,
}

/// Something that is wrong with the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What, in a full sentence.
    pub what: String,
    /// The next step, in a full sentence.
    pub hint: &'static str,
}

const FROM_BACKUP: &str = "Do not work on in this file: open the newest backup that passes this check.";
const REBUILD: &str = "Nothing is lost: let Baton build the search index anew.";

impl Verified {
    /// Whether all is well.
    #[must_use]
    pub fn is_ok(&self) -> bool {
        self.findings.is_empty()
    }

    fn find(&mut self, what: String, hint: &'static str) {
        if self.findings.len() < MOST {
            self.findings.push(Finding { what, hint });
        }
    }
}

impl Store {
    /// Checks the whole file: SQLite's own check, the chain of hashes, the places in the streams, that the tables are what
    /// the journal makes of them, the hashes of the bodies, and the search index. Reads everything once, and keeps in memory
    /// only what does not grow with the bodies.
    ///
    /// # Errors
    /// When the file cannot be read at all; damage is a finding, not an error.
    pub fn verify(&self) -> Result<Verified, StoreError> {
        let mut verified = Verified::default();
        let snapshot = self.conn.unchecked_transaction()?;
        for check in [sqlite, journal_and_tables, bodies] {
            noted(check(&snapshot, &mut verified), &mut verified)?;
        }
        snapshot.rollback()?;
        let search = search::differences(&self.conn).map(|differences| {
            for difference in differences {
                verified.find(format!("The search index is not what the records say: {difference}."), REBUILD);
            }
        });
        noted(search, &mut verified)?;
        Ok(verified)
    }

    /// Drops the search index and builds it from the records.
    ///
    /// # Errors
    /// When the file cannot be written to.
    pub fn rebuild_search(&mut self) -> Result<(), StoreError> {
        search::rebuild(&mut self.conn)
    }

    /// All rows as the journal makes them, folded from its first entry: for tests, which hold them against
    /// [`Store::stored`].
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn replayed(&self) -> Result<BTreeMap<(Kind, Uuid), Row>, StoreError> {
        let snapshot = self.conn.unchecked_transaction()?;
        let replay = Replay::begin(&snapshot)?;
        crate::journal::each_line(&snapshot, |line| {
            line?.changes()?.iter().try_for_each(|change| replay.apply(change).map(drop))
        })?;
        replay.rows()
    }

    /// All rows of the tables.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn stored(&self) -> Result<BTreeMap<(Kind, Uuid), Row>, StoreError> {
        replay::stored(&self.conn)
    }
}

/// Damage that a check ran into is a finding as well.
fn noted(checked: Result<(), StoreError>, verified: &mut Verified) -> Result<(), StoreError> {
    match checked {
        Err(StoreError::Corrupt(what)) => verified.find(format!("The file is damaged: {what}."), FROM_BACKUP),
        Err(error @ (StoreError::Json(_) | StoreError::Unreadable { .. })) => {
            verified.find(error.message(), error.hint());
        }
        other => return other,
    }
    Ok(())
}

/// SQLite's own checks: pages, indices, constraints, references.
fn sqlite(conn: &Connection, verified: &mut Verified) -> Result<(), StoreError> {
    // FTS5 remembers the shape of its index from the last time it was asked, and the check trusts that: what somebody else
    // wrote since would look like damage. An index that cannot be asked is a finding of the check itself.
    conn.prepare("SELECT 1 FROM search_index LIMIT 1").and_then(|mut any| any.exists([])).ok();
    let mut statement = conn.prepare("PRAGMA integrity_check(10)")?;
    for line in statement.query_map([], |row| row.get::<_, String>(0))? {
        let line = line?;
        if line != "ok" {
            verified.find(format!("The file is damaged: {line}."), FROM_BACKUP);
        }
    }
    for dangling in crate::table::dangling(conn)? {
        let (kind, missing) = (dangling.kind.table(), dangling.missing.table());
        verified
            .find(format!("{kind} {} refers to something ({missing}) that is not there.", dangling.id), FROM_BACKUP);
    }
    Ok(())
}

fn journal_and_tables(conn: &Connection, verified: &mut Verified) -> Result<(), StoreError> {
    let replay = Replay::begin(conn)?;
    journal::check(conn, &replay, verified)?;
    for kind in Kind::ALL {
        for difference in replay.differences(*kind)? {
            let kind = difference.kind.table();
            let what = format!("{kind} {} is not what the journal makes of it.", difference.id);
            verified.find(what, FROM_BACKUP);
        }
    }
    Ok(())
}

fn bodies(conn: &Connection, verified: &mut Verified) -> Result<(), StoreError> {
    let mut statement = conn.prepare(include_str!("all_content.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let hash = blake3::Hash::from_bytes(row.get(0)?);
        let bytes = content::unpack(row.get(1)?, row.get(2)?);
        if !bytes.is_ok_and(|bytes| blake3::hash(&bytes) == hash) {
            verified.find(format!("The body {hash} is not what it was."), FROM_BACKUP);
        }
    }
    let mut statement = conn.prepare(include_str!("missing_content.sql"))?;
    for id in statement.query_map([], |row| row.get::<_, Id<Uuid>>(0))? {
        verified.find(format!("A body of history_entry {} is not there.", id?.0), FROM_BACKUP);
    }
    Ok(())
}
