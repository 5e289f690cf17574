use std::collections::{BTreeMap, BTreeSet};

use baton_domain::record::Kind;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use uuid::Uuid;

use super::TABLES;
use super::document::{Document, Findable};
use super::index::{Words, known, update};
use crate::StoreError;
use crate::sql::Id;

/// The rules by which text becomes words. Counted up when they change, so that the next opening builds the index anew.
const FORM: u32 = 5;

/// Notes by which rules and which SQLite the index was built.
pub(crate) fn note_form(conn: &Connection) -> Result<(), StoreError> {
    conn.execute(include_str!("note_form.sql"), params![FORM, rusqlite::version()])?;
    Ok(())
}

/// Builds the index anew if other rules made it, or if another SQLite made it that this one does not get on with.
pub(crate) fn renew(conn: &mut Connection) -> Result<(), StoreError> {
    let state: Option<(u32, String)> =
        conn.query_row(include_str!("state.sql"), [], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    match state {
        Some((FORM, sqlite)) if sqlite == rusqlite::version() => Ok(()),
        Some((FORM, _)) if is_sound(conn)? => {
            conn.execute(include_str!("note_sqlite.sql"), [rusqlite::version()])?;
            Ok(())
        }
        _ => rebuild(conn),
    }
}

/// Drops the index and builds it from the records.
pub(crate) fn rebuild(conn: &mut Connection) -> Result<(), StoreError> {
    let tx = Transaction::new(conn, TransactionBehavior::Immediate)?;
    tx.execute_batch(include_str!("drop.sql"))?;
    tx.execute_batch(TABLES)?;
    note_form(&tx)?;
    update(&tx, &findable_records(&tx)?)?;
    Ok(tx.commit()?)
}

/// Where the index does not hold what the records say, each in half a sentence.
pub(crate) fn differences(conn: &Connection) -> Result<Vec<String>, StoreError> {
    let mut differences = Vec::new();
    if !is_sound(conn)? {
        differences.push("it is damaged".to_owned());
    }
    let mut documents: u64 = 0;
    for (kind, ids) in findable_records(conn)? {
        let Some(findable) = Findable::of(kind) else { continue };
        documents += ids.len() as u64;
        for id in ids {
            let document = Document::read(conn, findable, id)?;
            let wanted = document.map(|document| Words::of(&document).digest(document.base));
            if known(conn, kind, id)?.map(|known| known.digest) != wanted {
                differences.push(format!("it does not know {} {id} as it is", kind.table()));
            }
        }
    }
    let (known, indexed, astray): (u64, u64, u64) =
        conn.query_row(include_str!("counts.sql"), [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    if known != documents || indexed != documents || astray > 0 {
        differences.push(format!("it holds {indexed} records instead of {documents}"));
    }
    Ok(differences)
}

/// SQLite's own check of the index.
fn is_sound(conn: &Connection) -> Result<bool, StoreError> {
    match conn.execute_batch(include_str!("check.sql")).map_err(StoreError::from) {
        Ok(()) => Ok(true),
        Err(StoreError::Corrupt(_)) => Ok(false),
        Err(error) => Err(error),
    }
}

fn findable_records(conn: &Connection) -> Result<BTreeMap<Kind, BTreeSet<Uuid>>, StoreError> {
    let mut records = BTreeMap::new();
    for kind in Findable::kinds() {
        let mut statement = conn.prepare(&format!("SELECT id FROM {}", kind.table()))?;
        let ids = statement.query_map([], |row| row.get::<_, Id<Uuid>>(0).map(|id| id.0))?;
        records.insert(kind, ids.collect::<Result<BTreeSet<_>, _>>()?);
    }
    Ok(records)
}
