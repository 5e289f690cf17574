//! Opens the files of an import.

use baton_desk::{Columns, ImportFile, ImportRule, TableChoice};
use baton_machine::{Imports, TableSettings};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::{Answer, ApiError};

/// How chosen files are to be taken.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
pub struct ImportSettings {
    /// How rows meet what is here.
    pub rule: ImportRule,
    /// For each file in turn: how its table is taken; none for what is no table.
    pub tables: Vec<Option<TableSettings>>,
}

/// The files of a choice, each with how it is taken.
pub fn open(imports: &Imports, handle: u32, tables: &[Option<TableChoice>]) -> Answer<Vec<ImportFile>> {
    let gone = || ApiError::stale_choice("These files are no longer chosen.", "Choose them again.");
    let choices = tables.iter().cloned().chain(std::iter::repeat(None));
    let paths = imports.paths(handle).ok_or_else(gone)?;
    paths.iter().zip(choices).map(|(path, choice)| Ok(ImportFile::at(path, choice.map(Columns::Chosen))?)).collect()
}
