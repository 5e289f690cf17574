//! A table in a text file: its encoding, its delimiter, its header row and its rows, however they were written.

mod delimiter;
mod excerpt;
mod header;
mod reading;
mod rows;

use crate::{Problem, charset};

pub use reading::{Header, Reading};
pub use rows::Row;

/// The largest table that is read, in bytes of the file. A CRM export of 20,000 accounts has about 20 MB.
pub const TABLE_BYTES: usize = 100 << 20;

/// The most rows and columns of a table: beyond them a small file could fill the memory.
const ROWS: usize = 500_000;
const COLUMNS: usize = 5_000;

/// How many rows at the top are shown to a person who looks for the names of the columns.
const TOP: usize = 8;

/// A table read from a file of comma-, semicolon-, tab- or bar-separated values.
#[derive(Debug, Clone)]
pub struct Table {
    name: String,
    encoding: &'static str,
    delimiter: char,
    header: Header,
    top: Vec<Row>,
    columns: Vec<String>,
    rows: Vec<Row>,
}

impl Table {
    /// Reads a table. `name` is the file's name as the person knows it; it appears in the places of problems.
    ///
    /// # Errors
    /// A problem with the whole file: it is empty, too large, or not text.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self, Problem> {
        Self::read_as(name, bytes, &Reading::default())
    }

    /// Reads a table as a person says, and finds out what they leave open.
    ///
    /// # Errors
    /// As for [`Table::read`].
    pub fn read_as(name: &str, bytes: &[u8], reading: &Reading) -> Result<Self, Problem> {
        if bytes.len() > TABLE_BYTES {
            return Err(too_large(name, &format!("{} MB; tables up to {} MB", bytes.len() >> 20, TABLE_BYTES >> 20)));
        }
        let decoded = charset::decode_file_as(bytes, reading.encoding());
        if is_binary(&decoded.text) {
            let hint = "If it is a workbook, open it in the spreadsheet program and save it as “CSV UTF-8”.";
            return Err(Problem::new(name, "The file is not a table of text.", hint));
        }
        let text = if decoded.text.contains('\0') { decoded.text.replace('\0', "").into() } else { decoded.text };
        let (found, skipped) = delimiter::find(&text);
        let delimiter = reading.delimiter().unwrap_or(found);
        let text = &text[skipped..];
        if rows::has_endless_line(text, delimiter) {
            return Err(too_large(name, &format!("a row of too many cells; tables up to {COLUMNS} columns")));
        }
        let mut rows = rows::split(text, delimiter, 1 + usize::from(skipped > 0));
        if rows.len() > ROWS {
            return Err(too_large(name, &format!("more than {ROWS} rows; tables up to that")));
        }
        let top = rows.iter().take(TOP).cloned().collect();
        let Some((header, columns)) = header::take(&mut rows, reading.header) else {
            return Err(Problem::new(name, "The file is empty.", "Export it again and check that it holds rows."));
        };
        if columns.len() > COLUMNS {
            return Err(too_large(name, &format!("{} columns; tables up to {COLUMNS} columns", columns.len())));
        }
        rows.retain(|row| !row.is_blank());
        rows::mark_swallowed(&mut rows, columns.len(), delimiter);
        let encoding = decoded.encoding;
        Ok(Self { name: name.to_owned(), encoding, delimiter: delimiter.into(), header, top, columns, rows })
    }

    /// The file's name as the person knows it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The encoding that the file was in, by its usual name, such as `UTF-8` or `windows-1252`.
    pub fn encoding(&self) -> &'static str {
        self.encoding
    }

    /// What separates the cells: `,`, `;`, tab or `|`.
    pub fn delimiter(&self) -> char {
        self.delimiter
    }

    /// Where the names of the columns are.
    pub fn header(&self) -> Header {
        self.header
    }

    /// The first rows of the file, titles and header among them.
    pub fn top(&self) -> &[Row] {
        &self.top
    }

    /// The names of the columns, each once: a column without a header is named by its position, a repeated header is
    /// numbered.
    pub fn columns(&self) -> &[String] {
        &self.columns
    }

    /// The rows below the header that hold anything at all.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Where a row is, for a problem or a record: `accounts.csv, row 17`.
    pub(crate) fn place(&self, row: &Row) -> String {
        format!("{}, row {}", self.name, row.number())
    }
}

fn too_large(name: &str, size: &str) -> Problem {
    let hint = "Export fewer columns, or export the records in several files.";
    Problem::new(name, format!("The file has {size} are read."), hint)
}

/// Whether a file that was decoded as text is a picture, an archive or the like: text holds next to no control
/// characters.
fn is_binary(text: &str) -> bool {
    let control = |letter: &char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t' | '\0');
    let (seen, strange) = text
        .chars()
        .take(4096)
        .fold((0, 0), |(seen, strange), letter| (seen + 1, strange + usize::from(control(&letter))));
    strange * 20 > seen
}
