use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Sensitivity;
use crate::ids::{AccountId, ContactId, HandoverId, HistoryEntryId, ImportRunId, PersonId};

/// The BLAKE3 hash of a body, 64 hexadecimal digits; the body is stored once under it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(transparent)]
pub struct ContentHash(pub String);

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum HistoryKind {
    /// A mail.
    Mail,
    /// A call.
    Call,
    /// A meeting, on site or not.
    Meeting,
    /// A note to ourselves.
    Note,
}

/// Who started it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From us to them.
    Outward,
    /// From them to us.
    Inward,
    /// Among ourselves, or nobody knows.
    Internal,
}

/// A name and an address as a mail wrote them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MailAddress {
    /// The display name; may be empty.
    pub name: String,
    /// The address, lower case; may be empty when the mail gives none.
    pub email: String,
}

/// A file that came with a mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Attachment {
    /// Its name, without a path.
    pub name: String,
    /// "application/pdf".
    pub media_type: String,
    /// Bytes.
    pub size: u32,
    /// Where its bytes are.
    pub content: ContentHash,
}

/// One mail, call, meeting or note. What was captured is never removed by a handover, a rollback or a second import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HistoryEntry {
    /// Its id.
    pub id: HistoryEntryId,
    /// The account it belongs to; none while it waits in "unfiled".
    #[serde(default)]
    pub account: Option<AccountId>,
    /// What happened.
    pub kind: HistoryKind,
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Why `at` may be wrong: "the mail gives no date; the newest relay's date is used".
    #[serde(default)]
    pub at_doubt: Option<String>,
    /// The subject, or the headline of a call.
    pub title: String,
    /// The first 240 characters of the body, for lists.
    #[serde(default)]
    pub preview: String,
    /// The readable text.
    #[serde(default)]
    pub body: Option<ContentHash>,
    /// The original, byte for byte.
    #[serde(default)]
    pub original: Option<ContentHash>,
    /// Who started it.
    pub direction: Direction,
    /// The one of us who was in it, or who wrote it down.
    #[serde(default)]
    pub by: Option<PersonId>,
    /// The contacts who were in it.
    #[serde(default)]
    pub contacts: Vec<ContactId>,
    /// A mail's sender.
    #[serde(default)]
    pub from: Option<MailAddress>,
    /// A mail's receivers, copies included.
    #[serde(default)]
    pub to: Vec<MailAddress>,
    /// Files.
    #[serde(default)]
    pub attachments: Vec<Attachment>,
    /// The handover in which the reps told it each other.
    #[serde(default)]
    pub handover: Option<HandoverId>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
    /// The identity of an imported mail; the same mail twice has the same key.
    #[serde(default)]
    pub key: Option<String>,
    /// The import that brought it.
    #[serde(default)]
    pub run: Option<ImportRunId>,
}
