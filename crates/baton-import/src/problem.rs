//! What an importer says about an item that it could not take.

use serde::{Deserialize, Serialize};

/// One item of a file that was not taken, told in full sentences to the person who imports it.
///
/// A problem never loses the rest of the file: importers hand out records and problems side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{place}: {what} {hint}")]
pub struct Problem {
    /// Where the item is, as a person would look for it: `accounts.csv, row 17` or `inbox.mbox, message 4`.
    pub place: String,
    /// What is wrong with it, in full sentences.
    pub what: String,
    /// What the person can do about it, in full sentences.
    pub hint: String,
    /// The cell that is to blame, as far as it is known.
    #[serde(default)]
    pub cell: Box<Cell>,
}

/// A cell of a table, as far as it is known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// The number of its row, as a spreadsheet program shows it.
    pub row: Option<u32>,
    /// The name of its column.
    pub column: Option<String>,
    /// What stands there.
    pub value: Option<String>,
}

impl Problem {
    /// A problem with the whole item at a place.
    pub fn new(place: impl Into<String>, what: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { place: place.into(), what: what.into(), hint: hint.into(), cell: Box::default() }
    }

    /// The same problem, with the number of its row.
    #[must_use]
    pub fn in_row(mut self, row: u32) -> Self {
        self.cell.row = Some(row);
        self
    }

    /// The same problem, with the cell that is to blame.
    #[must_use]
    pub fn at(mut self, column: Option<String>, value: Option<String>) -> Self {
        self.cell.column = column;
        self.cell.value = value;
        self
    }
}

/// What came out of a file: the records and the problems, which together are all of its items.
///
/// Collect one from any of this crate's iterators: `table.accounts(&mapping)?.collect::<Parsed<_>>()`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Parsed<T> {
    /// The items that were read, in the order of the file.
    pub records: Vec<T>,
    /// The items that were not, in the order of the file.
    pub problems: Vec<Problem>,
}

impl<T> Parsed<T> {
    /// How many items the file held: records and problems together.
    pub fn items(&self) -> usize {
        self.records.len() + self.problems.len()
    }
}

impl<T> Default for Parsed<T> {
    fn default() -> Self {
        Self { records: Vec::new(), problems: Vec::new() }
    }
}

impl<T> Extend<Result<T, Problem>> for Parsed<T> {
    fn extend<I: IntoIterator<Item = Result<T, Problem>>>(&mut self, items: I) {
        for item in items {
            match item {
                Ok(record) => self.records.push(record),
                Err(problem) => self.problems.push(problem),
            }
        }
    }
}

impl<T> FromIterator<Result<T, Problem>> for Parsed<T> {
    fn from_iter<I: IntoIterator<Item = Result<T, Problem>>>(items: I) -> Self {
        let mut parsed = Self::default();
        parsed.extend(items);
        parsed
    }
}
