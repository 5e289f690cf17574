use baton_domain::ids::{EntryId, HistoryEntryId};
use baton_domain::op::Op;
use baton_domain::record::{Direction, FactKind, HistoryEntry, HistoryKind, Kind, MailAddress, Sensitivity};
use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{AccountRef, ContactRef, EvidenceRef, PersonRef};

/// Which part of a history.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HistoryQuery {
    /// Words to find; none for all.
    pub text: Option<String>,
    /// Only this kind; none for all.
    pub kind: Option<HistoryKind>,
    /// Only what came into the workspace after this one, whenever it happened; none for all. Words are found in everything.
    pub since: Option<HistoryEntryId>,
}

/// One page of a history, the newest first.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HistoryPage {
    /// The entries.
    pub rows: Vec<HistoryRow>,
    /// How many match in all.
    pub total: u32,
    /// Where the next page begins; none at the end.
    pub next: Option<String>,
    /// Where what is newer than the first row begins; none on a page from the newest, or when words were looked for.
    pub newer: Option<String>,
}

/// A month in which something happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HistoryMonth {
    /// "2026-10", in UTC.
    pub month: String,
    /// How many entries it has.
    pub entries: u32,
}

/// One entry in a list.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HistoryRow {
    /// Which.
    pub id: HistoryEntryId,
    /// What happened.
    pub kind: HistoryKind,
    /// When.
    pub at: DateTime<Utc>,
    /// Why `at` may be wrong.
    pub at_doubt: Option<String>,
    /// The subject or headline.
    pub title: String,
    /// The beginning of the body; with a search, the place where the words are.
    pub snippet: Vec<SnippetPart>,
    /// Who started it.
    pub direction: Direction,
    /// The one of us.
    pub by: Option<PersonRef>,
    /// The contacts who were in it.
    pub contacts: Vec<ContactRef>,
    /// A mail's sender, when no contact is known for it.
    pub from: Option<MailAddress>,
    /// How many files came with it.
    pub attachments: u32,
    /// Who may see it.
    pub sensitivity: Sensitivity,
    /// What it is the proof of.
    pub proves: Vec<Proven>,
}

/// What an entry is the proof of.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Proven {
    /// A promise, a fact or an issue.
    pub kind: Kind,
    /// Which.
    pub id: Uuid,
    /// Which kind of fact; none when it is no fact.
    pub fact: Option<FactKind>,
    /// What was promised, is known or is wrong.
    pub text: String,
}

/// A piece of text, found or not.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SnippetPart {
    /// The text.
    pub text: String,
    /// Whether it is one of the words that were looked for.
    pub hit: bool,
}

impl From<baton_store::SnippetPart> for SnippetPart {
    fn from(part: baton_store::SnippetPart) -> Self {
        Self { text: part.text, hit: part.hit }
    }
}

/// One entry, to be read.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HistoryEntryView {
    /// The entry.
    pub entry: HistoryEntry,
    /// Whose history; none while unfiled.
    pub account: Option<AccountRef>,
    /// The one of us.
    pub by: Option<PersonRef>,
    /// The contacts who were in it.
    pub contacts: Vec<ContactRef>,
    /// The readable text, whole.
    pub body: String,
    /// The mails of its conversation, the oldest first and this one among them; empty when it stands alone.
    pub conversation: Vec<EvidenceRef>,
    /// What it is the proof of.
    pub proves: Vec<Proven>,
}

/// How a mail looked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "look", rename_all = "snake_case")]
pub enum OriginalLook {
    /// As HTML without scripts, forms, links, pictures or anything else from elsewhere.
    Html {
        /// The markup.
        html: String,
    },
    /// It was text and nothing else.
    TextOnly,
    /// It was written down here, or came without its original.
    NotKept,
}

/// One page of the journal of an account, the newest first.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChangesPage {
    /// The entries.
    pub rows: Vec<ChangeRow>,
    /// Where the next page begins; none at the end.
    pub next: Option<String>,
}

/// One entry of the journal.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChangeRow {
    /// Which.
    pub entry: EntryId,
    /// When.
    pub at: DateTime<Utc>,
    /// Who did it.
    pub author: PersonRef,
    /// What was done, from the operation.
    pub sentence: String,
    /// The operation's name: "promise_kept".
    pub op: String,
    /// The fields that differ, in the order of the record.
    pub fields: Vec<FieldChange>,
    /// Whether a later entry took it back.
    pub undone: bool,
}

/// One field that an entry changed.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FieldChange {
    /// Of which kind of record.
    pub kind: Kind,
    /// What the record is called: "Winter rate as last year".
    pub record: String,
    /// The field's name as in the record.
    pub field: String,
    /// What it held, as a reader would write it; none if it held nothing.
    pub before: Option<String>,
    /// What it holds since.
    pub after: Option<String>,
    /// The edit that gives it back what it held; none when it holds that, or cannot be edited by itself.
    pub put_back: Option<PutBack>,
}

/// How a field is given back what it held before.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PutBack {
    /// What does it.
    pub op: Op,
    /// What the field holds now, as a reader would write it; none if it holds nothing.
    pub now: Option<String>,
}
