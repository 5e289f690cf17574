//! Rows of tables become accounts and contacts.

use std::collections::BTreeMap;

use baton_domain::ids::AccountId;
use baton_domain::record::Record;
use baton_import::{AccountRow, ContactRow, Entity, Kind, Mapping, Problem, Table};
use baton_store::{Reads, content_hash};

use super::Meter;
use super::account_row::account;
use super::columns::Columns;
use super::contact_row::contact;
use super::writer::{Item, Writer};
use crate::error::DeskError;

/// Imports a table. One with the same bytes, mapping and rule that was imported before, and not taken back, changes
/// nothing: that file has said what it had to say, whatever was edited since (invariant 8).
pub(super) fn import_table(
    writer: &mut Writer<'_, '_>,
    meter: &mut Meter<'_, '_>,
    table: &Table,
    kind: &Kind,
    columns: Option<&Columns>,
    bytes: &[u8],
) -> Result<(), DeskError> {
    let entity = if *kind == Kind::Contacts { Entity::Contacts } else { Entity::Accounts };
    let mapped = match columns {
        Some(Columns::File { name, toml }) => Mapping::from_toml(name, toml, table, entity),
        Some(Columns::Chosen(choice)) => Ok(Mapping::chosen(table, choice)),
        None => Ok(Mapping::guess(table, entity)),
    };
    let mapped = match mapped {
        Ok(mapped) => mapped,
        Err(problem) => {
            writer.problem(problem);
            return Ok(());
        }
    };
    let stated = columns.map(Columns::said).unwrap_or_default();
    let rule = writer.run.rule.mark();
    let mark = content_hash(format!("{kind}\n{rule}\n{stated}\n{}", content_hash(bytes).0).as_bytes());
    let known = !writer.tx.rows(include_str!("table_was_imported.sql"), [&mark.0], |_| Ok(()))?.is_empty();
    let twice = writer.tables.contains(&mark.0);
    let rows = Rows { known: known || twice, first: BTreeMap::new() };
    let imported = match entity {
        Entity::Contacts => table.contacts(&mapped).map(|items| each(writer, meter, rows, items, contact)),
        Entity::Accounts => table.accounts(&mapped).map(|items| each(writer, meter, rows, items, account)),
    };
    match imported {
        Ok(done) => done?,
        Err(problem) => writer.problem(problem),
    }
    writer.flush()?;
    if !known && !twice {
        writer.tables.push(mark.0);
    }
    Ok(())
}

/// What is remembered while a table is read.
struct Rows {
    known: bool,
    /// The row that first spoke of a record; a later one that says something else is a problem.
    first: BTreeMap<uuid::Uuid, (String, Vec<Record>)>,
}

type TakeRow<R> = fn(&mut Writer<'_, '_>, &R) -> Result<Result<(AccountId, Vec<Record>), Problem>, DeskError>;

fn each<R: Placed>(
    writer: &mut Writer<'_, '_>,
    meter: &mut Meter<'_, '_>,
    mut rows: Rows,
    items: impl Iterator<Item = Result<R, Problem>>,
    take: TakeRow<R>,
) -> Result<(), DeskError> {
    for item in items {
        meter.item(0)?;
        let row = match item {
            Ok(mut row) => {
                writer.remarks(row.take_remarks());
                row
            }
            Err(problem) => {
                writer.problem(problem);
                continue;
            }
        };
        if rows.known {
            writer.unchanged();
            continue;
        }
        let (account, records) = match take(writer, &row)? {
            Ok(taken) => taken,
            Err(problem) => {
                writer.problem(problem.in_row(row.number()));
                continue;
            }
        };
        let about = records.first().map(Record::uuid).unwrap_or_default();
        match rows.first.get(&about) {
            Some((_, before)) if before.first() == records.first() => writer.unchanged(),
            Some((place, _)) => {
                let problem = Problem::new(
                    row.place(),
                    format!("This row speaks of the same record as {place}, but says something else."),
                    "Keep the row that is right, or give both rows an id column.",
                );
                writer.problem(problem.in_row(row.number()));
            }
            None => {
                rows.first.insert(about, (row.place().to_owned(), records.clone()));
                writer.put(account.0, Item { records, bodies: Vec::new() })?;
            }
        }
    }
    Ok(())
}

trait Placed {
    fn place(&self) -> &str;
    fn number(&self) -> u32;
    fn take_remarks(&mut self) -> Vec<Problem>;
}

impl Placed for AccountRow {
    fn place(&self) -> &str {
        &self.place
    }

    fn number(&self) -> u32 {
        self.number
    }

    fn take_remarks(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.remarks)
    }
}

impl Placed for ContactRow {
    fn place(&self) -> &str {
        &self.place
    }

    fn number(&self) -> u32 {
        self.number
    }

    fn take_remarks(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.remarks)
    }
}
