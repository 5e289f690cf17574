//! Where it stands which column of a table feeds which field.

use baton_import::{Reading, TableChoice};

/// Which column feeds which field, as somebody says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Columns {
    /// In a mapping file.
    File {
        /// The mapping file's own name.
        name: String,
        /// What it says, in TOML.
        toml: String,
    },
    /// Chosen column by column by a person who looked at the table.
    Chosen(TableChoice),
}

impl Columns {
    /// What it says beyond what the headers tell; two files with the same bytes that are told the same say the same.
    pub(super) fn said(&self) -> String {
        match self {
            Self::File { toml, .. } => toml.clone(),
            Self::Chosen(choice) if choice.is_plain() => String::new(),
            Self::Chosen(choice) => serde_json::to_string(choice).expect("BUG: a choice is plain data"),
        }
    }

    /// How the table is to be read.
    pub(super) fn reading(&self) -> Reading {
        match self {
            Self::File { .. } => Reading::default(),
            Self::Chosen(choice) => choice.reading.clone(),
        }
    }
}
