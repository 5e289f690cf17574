use baton_domain::record::Kind;
use rusqlite::Connection;
use uuid::Uuid;

use crate::sql::Id;
use crate::{Dangling, StoreError};

/// The records that refer to a record, whether it is there or not.
pub(crate) fn dependants(conn: &Connection, kind: Kind, id: Uuid) -> Result<Vec<(Kind, Uuid)>, StoreError> {
    let mut found = Vec::new();
    for (child, column) in columns_to(conn, kind)? {
        let sql = format!("SELECT id FROM {} WHERE {column} = ?1 ORDER BY id", child.table());
        let mut statement = conn.prepare_cached(&sql)?;
        let ids = statement.query_map([Id(id)], |row| row.get::<_, Id<Uuid>>(0))?;
        for child_id in ids {
            found.push((child, child_id?.0));
        }
    }
    Ok(found)
}

/// References of the open transaction that lead nowhere. Looks through all tables, so it is for the case that a commit was
/// refused.
pub(crate) fn dangling(conn: &Connection) -> Result<Vec<Dangling>, StoreError> {
    let mut statement = conn.prepare(include_str!("dangling.sql"))?;
    let rows = statement
        .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?, row.get::<_, String>(2)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    let mut found = Vec::new();
    for (child, rowid, parent) in rows {
        let (Some(kind), Some(missing)) = (Kind::from_table(&child), Kind::from_table(&parent)) else { continue };
        let sql = format!("SELECT id FROM {child} WHERE rowid = ?1");
        let id: Id<Uuid> = conn.query_row(&sql, [rowid], |row| row.get(0))?;
        found.push(Dangling { kind, id: id.0, missing });
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

fn columns_to(conn: &Connection, kind: Kind) -> Result<Vec<(Kind, String)>, StoreError> {
    let mut statement = conn.prepare_cached(include_str!("references.sql"))?;
    let rows = statement.query_map([kind.table()], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let columns = rows.collect::<Result<Vec<_>, _>>()?;
    Ok(columns.into_iter().filter_map(|(child, column)| Some((Kind::from_table(&child)?, column))).collect())
}
