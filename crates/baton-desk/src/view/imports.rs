use baton_domain::ids::{EntryId, ImportRunId};
use baton_domain::record::{ImportRun, Kind, Made};
use schemars::JsonSchema;
use serde::Serialize;

use super::{AccountRef, PersonRef};

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
    /// Values that could not be read, of rows that were taken all the same.
    pub remarks: Vec<ImportProblem>,
    /// What was created and changed, kind by kind.
    pub made: Vec<Made>,
    /// The first accounts and colleagues that are new, by name.
    pub named: Vec<NewNames>,
    /// Where the mails went; none without mails.
    pub mails: Option<ImportedMails>,
}

/// The first new records of a kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NewNames {
    /// Of which kind.
    pub kind: Kind,
    /// What they are called, ten at the most.
    pub names: Vec<String>,
}

/// Where the mails of an import went.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ImportedMails {
    /// Mails that found their account.
    pub filed: u32,
    /// Mails that wait for one.
    pub unfiled: u32,
    /// The accounts with the most mails, most first.
    pub accounts: Vec<AccountMails>,
    /// Who sent the most of what waits, most first.
    pub senders: Vec<SenderMails>,
}

/// How many mails an account gets.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AccountMails {
    /// Which account.
    pub account: AccountRef,
    /// How many.
    pub mails: u32,
}

/// Who sent the mails that belong to no account yet, most first.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SendersView {
    /// Who.
    pub senders: Vec<SenderMails>,
}

/// How many mails somebody sent.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SenderMails {
    /// The address; empty when the mails name none.
    pub email: String,
    /// The name that stands with it.
    pub name: String,
    /// How many.
    pub mails: u32,
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
    /// The row of the table, if it is one.
    pub row: Option<u32>,
    /// The column that is to blame, if it is one.
    pub column: Option<String>,
    /// What stands there.
    pub value: Option<String>,
}
