use baton_domain::ids::{EntryId, ImportRunId};
use baton_domain::record::ImportRun;
use schemars::JsonSchema;
use serde::Serialize;

use super::PersonRef;

/// What was imported, the newest first.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportsView {
    /// The runs.
    pub runs: Vec<ImportRunView>,
    /// History entries that belong to no account yet.
    pub unfiled: u32,
}

/// One import.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportRunView {
    /// The run.
    pub run: ImportRun,
    /// Who imported.
    pub by: PersonRef,
    /// The journal entry that wrote it down; undoing that takes the whole import back.
    pub entry: EntryId,
    /// Whether it was taken back.
    pub undone: bool,
}

/// What came of an import: `items = taken + unchanged + problems`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportSummary {
    /// The run; none when nothing was taken.
    pub run: Option<ImportRunId>,
    /// Rows and messages seen.
    pub items: u32,
    /// Created or updated.
    pub taken: u32,
    /// Already here.
    pub unchanged: u32,
    /// Each refused row or message with its sentence.
    pub problems: Vec<ImportProblem>,
}

/// One bad row or message.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportProblem {
    /// "accounts.csv, row 17".
    pub place: String,
    /// What is wrong, a full sentence.
    pub what: String,
    /// What can be done, a full sentence.
    pub hint: String,
}
