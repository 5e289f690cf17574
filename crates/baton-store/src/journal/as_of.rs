use std::collections::BTreeMap;

use baton_domain::record::{Kind, Recorded};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use serde_json::Value;
use uuid::Uuid;

use super::Line;
use super::read::SELECT;
use crate::sql::{Id, Instant};
use crate::{Row, StoreError};

/// The records of a stream as they were at an instant. What was taken back later still stands in them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AsOf {
    rows: BTreeMap<(Kind, Uuid), Row>,
}

impl AsOf {
    /// The records of a kind, oldest id first.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`] if one has a form that this version does not know.
    pub fn of<R: Recorded>(&self) -> Result<Vec<R>, StoreError> {
        let rows = self.rows.range((R::KIND, Uuid::nil())..=(R::KIND, Uuid::max()));
        rows.map(|(&(kind, id), row)| {
            serde_json::from_value(Value::Object(row.clone())).map_err(|source| StoreError::Unreadable {
                kind,
                id,
                source,
            })
        })
        .collect()
    }
}

/// Folds a stream's entries up to the end of that second. `wanted` says which kinds are kept, because a stream may hold more
/// than the memory.
pub(crate) fn as_of(
    conn: &Connection,
    stream: Uuid,
    at: DateTime<Utc>,
    wanted: impl Fn(Kind) -> bool,
) -> Result<AsOf, StoreError> {
    let mut statement = conn.prepare_cached(&format!("{SELECT} WHERE stream = ?1 AND at <= ?2 ORDER BY version"))?;
    let lines = statement.query_and_then(params![Id(stream), Instant(at)], Line::from_row)?;
    let mut rows = BTreeMap::new();
    for line in lines {
        for change in line?.parsed()?.changes.into_iter().filter(|change| wanted(change.kind)) {
            let key = (change.kind, change.id);
            let before = rows.remove(&key);
            if let Some(after) = change.apply(before) {
                rows.insert(key, after);
            }
        }
    }
    Ok(AsOf { rows })
}
