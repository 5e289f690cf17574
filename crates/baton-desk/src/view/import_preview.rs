use baton_import::{Entity, Field, Header, TableChoice};
use serde::Serialize;

use super::ImportProblem;

/// What a file holds, before anything of it is taken.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum FilePreview {
    /// A table, and how it is understood.
    Table(Box<TablePreview>),
    /// One mail, or a mailbox of many.
    Mails(MailsPreview),
    /// Something that is not read.
    Unread(ImportProblem),
}

/// A file of mails.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MailsPreview {
    /// The file.
    pub file: String,
    /// Its length.
    pub kilobytes: u32,
}

/// A table, and how it is understood.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TablePreview {
    /// The file.
    pub file: String,
    /// The names of its columns in one word: files with the same mark have the same columns.
    pub mark: String,
    /// How it is taken: as somebody says, or as one with the same columns was the last time.
    pub choice: TableChoice,
    /// What each row is.
    pub entity: Entity,
    /// The system whose export it looks like.
    pub system: Option<String>,
    /// The encoding by its usual name.
    pub encoding: String,
    /// The encodings that can be asked for, the usual ones first.
    pub encodings: Vec<String>,
    /// What separates the cells.
    pub delimiter: char,
    /// Where the names of the columns are.
    pub header: Header,
    /// The first rows of the file, to see where the names of the columns are.
    pub top: Vec<TopRow>,
    /// Rows below the header.
    pub rows: u32,
    /// The columns, in the order of the file.
    pub columns: Vec<ColumnPreview>,
    /// The fields that a column can feed, in the order in which they are offered.
    pub fields: Vec<Field>,
    /// Why no record can be read as the columns are matched now.
    pub problem: Option<ImportProblem>,
}

/// One of the first rows of a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TopRow {
    /// Its number, as a spreadsheet program shows it.
    pub number: u32,
    /// Its cells.
    pub cells: Vec<String>,
}

/// A column, and what it feeds.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ColumnPreview {
    /// Its name.
    pub name: String,
    /// The field that it feeds; none when it is kept under its own name.
    pub field: Option<Field>,
    /// The field that its name tells.
    pub guess: Option<Field>,
    /// Rows that hold something there.
    pub filled: u32,
    /// The first different values.
    pub samples: Vec<String>,
}
