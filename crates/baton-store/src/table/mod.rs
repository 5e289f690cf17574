//! Records as rows: one table for each kind, a row is the record's JSON.

mod reference;

use baton_domain::ids::AccountId;
use baton_domain::record::{Kind, Recorded};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use crate::StoreError;
use crate::sql::Id;
pub(crate) use reference::{dangling, dependants};

/// A record's JSON: the fields by name. A field that is absent is something else than a field that is null.
pub type Row = serde_json::Map<String, Value>;

/// The table's own copy of a statement that is the same for every kind.
fn statement(template: &str, kind: Kind) -> String {
    template.replace("{table}", kind.table())
}

/// The fields of a record.
pub(crate) fn row_of(record: &impl Serialize) -> Result<Row, StoreError> {
    match serde_json::to_value(record)? {
        Value::Object(row) => Ok(row),
        _ => unreachable!("BUG: a record is a struct with fields"),
    }
}

/// The row with that id.
pub(crate) fn read(conn: &Connection, kind: Kind, id: Uuid) -> Result<Option<Row>, StoreError> {
    let body: Option<String> = body(conn, kind, id)?;
    body.map(|body| serde_json::from_str(&body).map_err(|source| StoreError::Unreadable { kind, id, source }))
        .transpose()
}

/// Makes the row with that id be `row`, or be absent.
pub(crate) fn write(conn: &Connection, kind: Kind, id: Uuid, row: Option<&Row>) -> Result<(), StoreError> {
    if let Some(row) = row {
        conn.prepare_cached(&statement(include_str!("put.sql"), kind))?
            .execute(params![Id(id), serde_json::to_string(row)?])?;
    } else {
        conn.prepare_cached(&statement(include_str!("remove.sql"), kind))?.execute([Id(id)])?;
    }
    Ok(())
}

/// The record with that id.
pub(crate) fn get<R: Recorded>(conn: &Connection, id: Uuid) -> Result<Option<R>, StoreError> {
    body(conn, R::KIND, id)?.map(|body| record(&body, Some(id))).transpose()
}

/// All records of a kind, oldest id first.
pub(crate) fn all<R: Recorded>(conn: &Connection) -> Result<Vec<R>, StoreError> {
    let mut statement = conn.prepare_cached(&statement(include_str!("all.sql"), R::KIND))?;
    let bodies = statement.query_map([], |row| row.get::<_, String>(0))?;
    bodies.map(|body| record(&body?, None)).collect()
}

/// The records of a kind that belong to an account, oldest id first.
pub(crate) fn of_account<R: Recorded>(conn: &Connection, account: AccountId) -> Result<Vec<R>, StoreError> {
    let mut statement = conn.prepare_cached(&statement(include_str!("of_account.sql"), R::KIND))?;
    let bodies = statement.query_map([Id(account)], |row| row.get::<_, String>(0))?;
    bodies.map(|body| record(&body?, None)).collect()
}

/// The account that a record belongs to: an account to itself, a person to none.
pub(crate) fn account_of(conn: &Connection, kind: Kind, id: Uuid) -> Result<Option<AccountId>, StoreError> {
    if kind == Kind::Account {
        return Ok(body(conn, kind, id)?.map(|_| AccountId(id)));
    }
    let account: Option<Option<Id<AccountId>>> = conn
        .prepare_cached(&statement(include_str!("account_of.sql"), kind))?
        .query_row([Id(id)], |row| row.get(0))
        .optional()?;
    Ok(account.flatten().map(|account| account.0))
}

fn body(conn: &Connection, kind: Kind, id: Uuid) -> Result<Option<String>, StoreError> {
    Ok(conn
        .prepare_cached(&statement(include_str!("get.sql"), kind))?
        .query_row([Id(id)], |row| row.get(0))
        .optional()?)
}

/// `id` names the record in an error, if it is known without reading the record.
fn record<R: Recorded>(body: &str, id: Option<Uuid>) -> Result<R, StoreError> {
    serde_json::from_str(body).map_err(|source| {
        let id = id.or_else(|| serde_json::from_str::<Row>(body).ok()?.get("id")?.as_str()?.parse().ok());
        StoreError::Unreadable { kind: R::KIND, id: id.unwrap_or_default(), source }
    })
}
