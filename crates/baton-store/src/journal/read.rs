use baton_domain::ids::{BatchId, EntryId};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Params, ToSql, params};
use uuid::Uuid;

use super::{Audience, Change, EntryFilter, JournalEntry, Line, Step};
use crate::StoreError;
use crate::sql::{Id, Instant};

/// The columns of an entry, for a statement that goes on with its conditions.
pub(super) const SELECT: &str = include_str!("select.sql");

/// The newest entry of a stream.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Last {
    pub version: u64,
    pub at: DateTime<Utc>,
}

/// The newest entry of a stream; none if nothing happened in it yet.
pub(crate) fn last_of(conn: &Connection, stream: Uuid) -> Result<Option<Last>, StoreError> {
    Ok(conn
        .prepare_cached(include_str!("last_of_stream.sql"))?
        .query_row([Id(stream)], |row| Ok(Last { version: row.get(0)?, at: row.get::<_, Instant>(1)?.0 }))
        .optional()?)
}

/// The entry with that id.
pub(crate) fn entry(conn: &Connection, id: EntryId) -> Result<Option<JournalEntry>, StoreError> {
    let found = lines(conn, "WHERE id = ?1", [Id(id)])?;
    found.first().map(Line::parsed).transpose()
}

/// The entries that meet the filter, newest first.
pub(crate) fn entries(conn: &Connection, filter: &EntryFilter) -> Result<Vec<JournalEntry>, StoreError> {
    let (stream, batch, author) = (filter.stream.map(Id), filter.batch.map(Id), filter.author.map(Id));
    let mut conditions = vec!["TRUE"];
    let mut values: Vec<&dyn ToSql> = Vec::new();
    if let Some(stream) = &stream {
        conditions.push("stream = ?");
        values.push(stream);
    }
    if let Some(batch) = &batch {
        conditions.push("batch = ?");
        values.push(batch);
    }
    if let Some(author) = &author {
        conditions.push("author = ?");
        values.push(author);
    }
    if let Some(seq) = &filter.before_seq {
        conditions.push("seq < ?");
        values.push(seq);
    }
    if filter.audience == Audience::Everyone {
        conditions.push("audience = 'everyone'");
    }
    values.push(&filter.limit);
    let rest = format!("WHERE {} ORDER BY seq DESC LIMIT ?", conditions.join(" AND "));
    lines(conn, &rest, values.as_slice())?.iter().map(Line::parsed).collect()
}

/// What later steps did, in one stream or in all, with a change that `counts`, newest first; what undoes or brings back is not
/// among it.
pub(crate) fn done_since(
    conn: &Connection,
    entry: &JournalEntry,
    stream: Option<Uuid>,
    counts: impl Fn(&Change) -> bool,
) -> Result<Vec<JournalEntry>, StoreError> {
    let whose = if stream.is_some() { "stream = ?1" } else { "?1 IS NULL" };
    let mut statement = conn.prepare_cached(&format!(
        "{SELECT} WHERE {whose} AND seq > ?2 AND (batch IS NULL OR batch IS NOT ?3)
            AND undoes_entry IS NULL AND undoes_batch IS NULL
         ORDER BY seq DESC"
    ))?;
    let mut found = Vec::new();
    let values = params![stream.map(Id), entry.seq, entry.batch.map(Id)];
    for line in statement.query_and_then(values, Line::from_row)? {
        let line = line?;
        if line.changes()?.iter().any(&counts) {
            found.push(line.parsed()?);
        }
    }
    Ok(found)
}

/// The entries of a step, newest first.
pub(crate) fn newest_first(conn: &Connection, step: Step) -> Result<Vec<JournalEntry>, StoreError> {
    let found = match step {
        Step::Entry(id) => lines(conn, "WHERE id = ?1", [Id(id)])?,
        Step::Batch(id) => lines(conn, "WHERE batch = ?1 ORDER BY seq DESC", [Id(id)])?,
    };
    found.iter().map(Line::parsed).collect()
}

/// The step that is undone when this one is: an entry's batch, if it has one; none if there is no such step.
pub(crate) fn whole(conn: &Connection, step: Step) -> Result<Option<Step>, StoreError> {
    let (sql, key) = match step {
        Step::Entry(id) => ("SELECT batch FROM entry WHERE id = ?1", Id(id.0)),
        Step::Batch(id) => ("SELECT batch FROM entry WHERE batch = ?1 LIMIT 1", Id(id.0)),
    };
    let batch: Option<Option<Id<BatchId>>> = conn.prepare_cached(sql)?.query_row([key], |row| row.get(0)).optional()?;
    Ok(batch.map(|batch| batch.map_or(step, |batch| Step::Batch(batch.0))))
}

/// Shows every entry to `look`, oldest first, and keeps none of them: a journal may be longer than the memory. An entry that
/// cannot be read is shown as the error that it is.
pub(crate) fn each_line(
    conn: &Connection,
    mut look: impl FnMut(Result<Line, StoreError>) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut statement = conn.prepare(&format!("{SELECT} ORDER BY seq"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        look(Line::from_row(row))?;
    }
    Ok(())
}

fn lines(conn: &Connection, rest: &str, values: impl Params) -> Result<Vec<Line>, StoreError> {
    let mut statement = conn.prepare_cached(&format!("{SELECT} {rest}"))?;
    let rows = statement.query_and_then(values, Line::from_row)?;
    rows.collect()
}
