//! What a file holds and how it is understood, before anything of it is taken.

use std::io::{Cursor, Read};

use baton_import::{Entity, Kind, Mapping, Problem, Reading, TABLE_BYTES, Table, TableChoice, detect_as};
use baton_store::content_hash;

use super::ImportFile;
use super::columns::Columns;
use super::open::unread;
use crate::view::{ColumnPreview, FilePreview, ImportProblem, MailsPreview, TablePreview, TopRow};

/// How much of a file is looked at to tell whether it is a table.
const GLANCE_BYTES: u64 = 64 << 10;

/// Values of a column that are shown.
const SAMPLES: usize = 3;

/// Characters of a value that are shown.
const SAMPLE_CHARS: usize = 80;

/// Cells of a row at the top that are shown.
const TOP_CELLS: usize = 12;

/// Looks at a file without taking anything. `remembered` tells how files with these columns were taken before; it is asked
/// for when nobody says how this one is to be.
pub fn preview(file: ImportFile, remembered: impl FnOnce(&str) -> Option<TableChoice>) -> FilePreview {
    let ImportFile { name, bytes, mapping, mut content, .. } = file;
    let choice = match mapping {
        Some(Columns::Chosen(choice)) => Some(choice),
        Some(Columns::File { .. }) | None => None,
    };
    let mut seen = Vec::new();
    if let Err(error) = content.by_ref().take(GLANCE_BYTES).read_to_end(&mut seen) {
        let (what, hint) = unread(&error);
        return FilePreview::Unread(Problem::new(name, what, hint).into());
    }
    match detect_as(&name, &seen, Entity::Accounts) {
        Kind::Mail | Kind::Mailbox => {
            FilePreview::Mails(MailsPreview { file: name, kilobytes: u32::try_from(bytes >> 10).unwrap_or(u32::MAX) })
        }
        Kind::Unknown { why, hint } => FilePreview::Unread(Problem::new(name, why, hint).into()),
        Kind::Accounts | Kind::Contacts => match read(&name, Cursor::new(seen).chain(content), choice, remembered) {
            Ok(table) => FilePreview::Table(Box::new(table)),
            Err(problem) => FilePreview::Unread(problem.into()),
        },
    }
}

/// The rows of a table that have problems, to be corrected and imported by themselves.
///
/// # Errors
/// The problem with the whole table, when it cannot be read any more.
pub fn bad_rows(file: ImportFile, problems: &[ImportProblem]) -> Result<Vec<u8>, Problem> {
    let reading = file.mapping.as_ref().map(Columns::reading).unwrap_or_default();
    let whole = whole(&file.name, file.content)?;
    let table = Table::read_as(&file.name, &whole, &reading)?;
    let problems: Vec<_> = problems.iter().cloned().map(Problem::from).collect();
    Ok(table.excerpt(&problems))
}

fn read(
    name: &str,
    content: impl Read,
    choice: Option<TableChoice>,
    remembered: impl FnOnce(&str) -> Option<TableChoice>,
) -> Result<TablePreview, Problem> {
    let whole = whole(name, content)?;
    let reading = choice.as_ref().map(|choice| choice.reading.clone()).unwrap_or_default();
    let mut table = Table::read_as(name, &whole, &reading)?;
    let known = if choice.is_none() { remembered(&mark(&table)) } else { None };
    if let Some(known) = &known {
        table = Table::read_as(name, &whole, &known.reading)?;
    }
    Ok(understood(&table, &choice.or(known).unwrap_or_default()))
}

fn whole(name: &str, content: impl Read) -> Result<Vec<u8>, Problem> {
    let mut whole = Vec::new();
    content.take(TABLE_BYTES as u64 + 1).read_to_end(&mut whole).map_err(|error| {
        let (what, hint) = unread(&error);
        Problem::new(name, what, hint)
    })?;
    Ok(whole)
}

fn mark(table: &Table) -> String {
    content_hash(table.columns().join("\n").as_bytes()).0
}

fn understood(table: &Table, choice: &TableChoice) -> TablePreview {
    let entity = choice.entity(table);
    let guess = Mapping::guess(table, entity);
    let mapping = Mapping::chosen(table, choice);
    let columns = table.columns().iter().enumerate().map(|(column, name)| {
        let mut samples = Vec::new();
        let mut filled = 0;
        for cell in table.rows().iter().filter_map(|row| row.cells().get(column)).map(str::trim) {
            filled += u32::from(!cell.is_empty());
            let sample: String = cell.chars().take(SAMPLE_CHARS).collect();
            if samples.len() < SAMPLES && !sample.is_empty() && !samples.contains(&sample) {
                samples.push(sample);
            }
        }
        ColumnPreview { name: name.clone(), field: mapping.field(column), guess: guess.field(column), filled, samples }
    });
    let top = table.top().iter().map(|row| TopRow {
        number: number(row.number()),
        cells: row.cells().iter().take(TOP_CELLS).map(|cell| cell.chars().take(SAMPLE_CHARS).collect()).collect(),
    });
    TablePreview {
        file: table.name().to_owned(),
        mark: mark(table),
        choice: TableChoice { entity: Some(entity), ..choice.clone() },
        entity,
        system: mapping.system().map(|system| system.to_string()),
        encoding: table.encoding().to_owned(),
        encodings: Reading::ENCODINGS.map(str::to_owned).to_vec(),
        delimiter: table.delimiter(),
        header: table.header(),
        top: top.collect(),
        rows: number(table.rows().len()),
        columns: columns.collect(),
        fields: entity.fields().to_vec(),
        problem: mapping.check(table).err().map(Into::into),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
