use std::collections::BTreeMap;

use baton_domain::record::Kind;
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use crate::sql::Id;
use crate::{Change, Row, StoreError};

/// The rows that the journal makes, folded from its first entry. They are kept in a temporary table, because a workspace may
/// be larger than the memory.
pub(super) struct Replay<'c> {
    conn: &'c Connection,
}

/// A row that is not what the journal makes of it.
pub(super) struct Difference {
    pub kind: Kind,
    pub id: Uuid,
}

impl<'c> Replay<'c> {
    /// Nothing yet. `conn` must be in a transaction, which takes the temporary table away when it ends.
    pub fn begin(conn: &'c Connection) -> Result<Self, StoreError> {
        conn.execute_batch(include_str!("replay.sql"))?;
        Ok(Self { conn })
    }

    /// Makes the row what the change made it; says whether the row was what the change says it was.
    pub fn apply(&self, change: &Change) -> Result<bool, StoreError> {
        let key = params![change.kind.table(), Id(change.id)];
        let body: Option<String> =
            self.conn.prepare_cached(include_str!("replayed_get.sql"))?.query_row(key, |row| row.get(0)).optional()?;
        let row: Option<Row> = body.map(|body| serde_json::from_str(&body)).transpose()?;
        let fits = change.inverse().overwritten(row.as_ref()).is_empty();
        match change.apply(row) {
            Some(row) => self.conn.prepare_cached(include_str!("replayed_put.sql"))?.execute(params![
                change.kind.table(),
                Id(change.id),
                serde_json::to_string(&row)?
            ])?,
            None => self.conn.prepare_cached(include_str!("replayed_remove.sql"))?.execute(key)?,
        };
        Ok(fits)
    }

    /// The rows of a kind that are not what the journal makes of them.
    pub fn differences(&self, kind: Kind) -> Result<Vec<Difference>, StoreError> {
        let sql = include_str!("differing.sql").replace("{table}", kind.table());
        let mut statement = self.conn.prepare(&sql)?;
        let mut rows = statement.query([kind.table()])?;
        let mut differences = Vec::new();
        while let Some(row) = rows.next()? {
            let replayed: Option<String> = row.get(1)?;
            let stored: Option<String> = row.get(2)?;
            if parsed(replayed.as_deref()) != parsed(stored.as_deref()) {
                differences.push(Difference { kind, id: row.get::<_, Id<_>>(0)?.0 });
            }
        }
        Ok(differences)
    }

    /// All rows.
    pub fn rows(&self) -> Result<BTreeMap<(Kind, Uuid), Row>, StoreError> {
        let mut rows = BTreeMap::new();
        for kind in Kind::ALL {
            let mut statement = self.conn.prepare("SELECT id, body FROM temp.replayed WHERE kind = ?1")?;
            collect(&mut statement, [kind.table()], *kind, &mut rows)?;
        }
        Ok(rows)
    }
}

/// All rows of the tables.
pub(super) fn stored(conn: &Connection) -> Result<BTreeMap<(Kind, Uuid), Row>, StoreError> {
    let mut rows = BTreeMap::new();
    for kind in Kind::ALL {
        let mut statement = conn.prepare(&format!("SELECT id, body FROM {}", kind.table()))?;
        collect(&mut statement, [], *kind, &mut rows)?;
    }
    Ok(rows)
}

fn collect(
    statement: &mut rusqlite::Statement<'_>,
    params: impl rusqlite::Params,
    kind: Kind,
    into: &mut BTreeMap<(Kind, Uuid), Row>,
) -> Result<(), StoreError> {
    let rows = statement.query_map(params, |row| Ok((row.get::<_, Id<Uuid>>(0)?.0, row.get::<_, String>(1)?)))?;
    for row in rows {
        let (id, body) = row?;
        into.insert((kind, id), serde_json::from_str(&body)?);
    }
    Ok(())
}

/// Two texts of the same JSON are the same row: the order of the fields is not part of it.
fn parsed(body: Option<&str>) -> Option<Result<Row, String>> {
    body.map(|body| serde_json::from_str(body).map_err(|_| body.to_owned()))
}
