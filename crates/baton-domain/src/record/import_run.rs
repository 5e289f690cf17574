use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::ids::{BatchId, ImportRunId, PersonId};

/// One import of one or more files, and what came of it. `items = taken + unchanged + problems`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportRun {
    /// Its id.
    pub id: ImportRunId,
    /// The batch of its entries; undoing that takes the whole import back.
    pub batch: BatchId,
    /// File names, without their folders.
    pub files: Vec<String>,
    /// Marks of the tables that were read, so that the same file changes nothing the second time.
    #[serde(default)]
    pub tables: Vec<String>,
    /// Who imported.
    pub by: PersonId,
    /// When.
    pub at: DateTime<Utc>,
    /// Rows and messages seen.
    pub items: u32,
    /// Created or updated.
    pub taken: u32,
    /// Already here.
    pub unchanged: u32,
    /// Refused, each with a sentence.
    pub problems: u32,
}
