use baton_domain::ids::{EntryId, PersonId};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row};
use serde_json::Value;
use uuid::Uuid;

use crate::sql::{Id, Instant};
use crate::{Step, StoreError};

/// What undo would take back, or redo bring back.
#[derive(Debug, Clone, PartialEq)]
pub struct UndoCandidate {
    /// The step to undo: for redo, the undo itself.
    pub step: Step,
    /// The entry that would be taken back or brought back; of a batch, its first.
    pub entry: EntryId,
    /// What that entry did.
    pub op: Value,
    /// Who did it.
    pub author: PersonId,
    /// When.
    pub at: DateTime<Utc>,
}

/// A step that was not taken back.
struct Standing {
    step: Step,
    undoes: Option<Step>,
}

/// The newest step that is no undo and stands; steps that do what `passing` names are passed over.
pub(crate) fn undo_candidate(
    conn: &Connection,
    author: Option<PersonId>,
    passing: &[&str],
) -> Result<Option<UndoCandidate>, StoreError> {
    let done = newest(conn, author, passing, |undoes| Ok(undoes.is_none()))?;
    done.map(|done| candidate(conn, done.step, done.step)).transpose()
}

/// The newest undo that stands, if nothing but undos and redos followed it.
pub(crate) fn redo_candidate(conn: &Connection, author: Option<PersonId>) -> Result<Option<UndoCandidate>, StoreError> {
    let found = newest(conn, author, &[], |undoes| undoes.map_or(Ok(true), |of| takes_back(conn, of)))?;
    let Some(Standing { step, undoes: Some(of) }) = found else { return Ok(None) };
    Ok(Some(candidate(conn, step, origin(conn, of)?)?))
}

/// The step that took this one back and stands.
pub(crate) fn undone_by(conn: &Connection, step: Step) -> Result<Option<Step>, StoreError> {
    let mut statement = conn.prepare_cached(include_str!("undone_by.sql"))?;
    let undoers = statement.query_map(keys(step), step_of)?.collect::<Result<Vec<_>, _>>()?;
    for undoer in undoers {
        if undone_by(conn, undoer)?.is_none() {
            return Ok(Some(undoer));
        }
    }
    Ok(None)
}

/// The newest step that stands and counts, by what it undoes.
fn newest(
    conn: &Connection,
    author: Option<PersonId>,
    passing: &[&str],
    counts: impl Fn(Option<Step>) -> Result<bool, StoreError>,
) -> Result<Option<Standing>, StoreError> {
    let mut statement = conn.prepare_cached(&steps(author))?;
    let mut rows = statement.query([author.map(Id)])?;
    let mut seen = None;
    while let Some(row) = rows.next()? {
        let step = step_of(row)?;
        let undoes = undoes_of(row)?;
        let name: Option<String> = row.get("name")?;
        if name.is_some_and(|name| passing.contains(&name.as_str())) {
            continue;
        }
        // The entries of a batch follow each other.
        if seen.replace(step) != Some(step) && counts(undoes)? && undone_by(conn, step)?.is_none() {
            return Ok(Some(Standing { step, undoes }));
        }
    }
    Ok(None)
}

/// One person's steps are read by their index: every screen asks, also for those who only read and have none.
fn steps(author: Option<PersonId>) -> String {
    let whose = if author.is_some() { "author = ?1" } else { "?1 IS NULL" };
    include_str!("steps.sql").replace("{author}", whose)
}

/// Whether undoing this step takes something back, rather than bringing it back.
fn takes_back(conn: &Connection, step: Step) -> Result<bool, StoreError> {
    Ok(match undoes(conn, step)? {
        Some(of) => !takes_back(conn, of)?,
        None => true,
    })
}

/// What it was all about: the step at the end of the undos.
fn origin(conn: &Connection, step: Step) -> Result<Step, StoreError> {
    match undoes(conn, step)? {
        Some(of) => origin(conn, of),
        None => Ok(step),
    }
}

fn undoes(conn: &Connection, step: Step) -> Result<Option<Step>, StoreError> {
    let mut statement = conn.prepare_cached(include_str!("undoes.sql"))?;
    Ok(statement.query_row(keys(step), undoes_of).optional()?.flatten())
}

/// `about` is the step whose entry is shown.
fn candidate(conn: &Connection, step: Step, about: Step) -> Result<UndoCandidate, StoreError> {
    let mut statement = conn.prepare_cached(include_str!("first_entry.sql"))?;
    let candidate = statement.query_row(keys(about), |row| {
        Ok(UndoCandidate {
            step,
            entry: row.get::<_, Id<_>>(0)?.0,
            op: row.get(1)?,
            author: row.get::<_, Id<_>>(2)?.0,
            at: row.get::<_, Instant>(3)?.0,
        })
    })?;
    Ok(candidate)
}

/// The entry's id and the batch's id, of which a step has one.
fn keys(step: Step) -> [Option<Id<Uuid>>; 2] {
    match step {
        Step::Entry(id) => [Some(Id(id.into())), None],
        Step::Batch(id) => [None, Some(Id(id.into()))],
    }
}

/// From the columns `id` and `batch`.
fn step_of(row: &Row<'_>) -> rusqlite::Result<Step> {
    let batch: Option<Id<_>> = row.get("batch")?;
    Ok(match batch {
        Some(batch) => Step::Batch(batch.0),
        None => Step::Entry(row.get::<_, Id<_>>("id")?.0),
    })
}

/// From the columns `undoes_entry` and `undoes_batch`.
fn undoes_of(row: &Row<'_>) -> rusqlite::Result<Option<Step>> {
    let entry: Option<Id<_>> = row.get("undoes_entry")?;
    let batch: Option<Id<_>> = row.get("undoes_batch")?;
    Ok(entry.map(|entry| Step::Entry(entry.0)).or(batch.map(|batch| Step::Batch(batch.0))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_of_one_person_are_found_without_reading_those_of_others() {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(include_str!("../migrations/02_journal.sql")).unwrap();
        let plan = format!("EXPLAIN QUERY PLAN {}", steps(Some(PersonId(Uuid::nil()))));
        let plan: String = conn.query_row(&plan, [Uuid::nil().to_string()], |row| row.get("detail")).unwrap();
        assert!(plan.contains("entry_by_author (author=?)"), "{plan}");
    }
}
