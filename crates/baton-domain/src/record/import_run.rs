use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Kind;
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
    /// What it created and changed, kind by kind.
    #[serde(default)]
    pub made: Vec<Made>,
    /// The first refused rows and messages, each with its sentence.
    #[serde(default)]
    pub refused: Vec<RefusedItem>,
}

/// Records of a kind that an import made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Made {
    /// Which kind.
    pub kind: Kind,
    /// Records that are new.
    pub created: u32,
    /// Records of which something changed.
    pub updated: u32,
}

/// A row or message that an import did not take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RefusedItem {
    /// "accounts.csv, row 17".
    pub place: String,
    /// What is wrong, a full sentence.
    pub what: String,
    /// What can be done, a full sentence.
    pub hint: String,
}
