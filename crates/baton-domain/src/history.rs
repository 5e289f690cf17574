//! What happened with a client.

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::context::{Context, Draft, Subject, named};
use crate::ids::{AccountId, ContactId, HandoverId, HistoryEntryId};
use crate::op::Operation;
use crate::record::{Direction, HistoryEntry, HistoryKind, Sensitivity};
use crate::refusal::Refusal;

/// Characters of a body that lists show.
pub const PREVIEW_CHARS: usize = 240;

/// A call, a meeting, a note or a mail is written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EntryWritten {
    /// Of which account.
    pub account: AccountId,
    /// What happened.
    pub kind: HistoryKind,
    /// When it happened; now when left out.
    #[serde(default)]
    pub at: Option<DateTime<Utc>>,
    /// The headline.
    pub title: String,
    /// The story.
    #[serde(default)]
    pub body: String,
    /// Who started it.
    #[serde(default = "internal")]
    pub direction: Direction,
    /// The contacts who were in it.
    #[serde(default)]
    pub contacts: Vec<ContactId>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

const fn internal() -> Direction {
    Direction::Internal
}

impl Operation for EntryWritten {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        for contact in &self.contacts {
            cx.dossier.contact(*contact)?;
        }
        let at = self.at.unwrap_or(cx.at);
        if at > cx.at {
            return Err(Refusal::invalid(
                "This has not happened yet.",
                "History tells what was; plan a touch for what is to come.",
            ));
        }
        let written = Written {
            kind: self.kind,
            at,
            title: &self.title,
            body: &self.body,
            direction: self.direction,
            contacts: self.contacts.clone(),
            handover: None,
            sensitivity: self.sensitivity,
        };
        put_written(cx, draft, written)
    }
}

/// What somebody writes down.
pub(crate) struct Written<'a> {
    pub kind: HistoryKind,
    pub at: DateTime<Utc>,
    pub title: &'a str,
    pub body: &'a str,
    pub direction: Direction,
    pub contacts: Vec<ContactId>,
    pub handover: Option<HandoverId>,
    pub sensitivity: Sensitivity,
}

/// Puts it into the account's history.
///
/// # Errors
/// A refusal when it has no headline.
pub(crate) fn put_written(cx: &Context<'_>, draft: &mut Draft, written: Written<'_>) -> Result<(), Refusal> {
    let entry = HistoryEntry {
        id: draft.id(),
        account: Some(cx.dossier.account()?.id),
        kind: written.kind,
        at: written.at,
        at_doubt: None,
        title: named(written.title, "The headline")?,
        preview: preview(written.body),
        body: None,
        original: None,
        direction: written.direction,
        by: Some(cx.acting()?.id),
        contacts: written.contacts,
        from: None,
        to: Vec::new(),
        attachments: Vec::new(),
        handover: written.handover,
        sensitivity: written.sensitivity,
        key: None,
        run: None,
    };
    draft.seen_by(written.sensitivity);
    draft.put_entry(entry, written.body);
    Ok(())
}

/// A mail that waited in "unfiled" is given to an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EntryFiled {
    /// Which entry.
    pub entry: HistoryEntryId,
    /// To which account.
    pub account: AccountId,
}

impl Operation for EntryFiled {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn cites(&self) -> Vec<HistoryEntryId> {
        vec![self.entry]
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let account = cx.dossier.account()?.id;
        let entry = cx.dossier.cited.first().ok_or_else(|| Refusal::not_found("history entry"))?;
        if entry.account.is_some() {
            return Err(Refusal::state("This entry is filed already.", "Look it up in its account's history."));
        }
        draft.seen_by(entry.sensitivity);
        draft.put(HistoryEntry { account: Some(account), ..entry.clone() });
        Ok(())
    }
}

/// The beginning of a body for lists: white space folded, at most [`PREVIEW_CHARS`] characters.
#[must_use]
pub fn preview(body: &str) -> String {
    let mut preview = String::new();
    for word in body.split_whitespace() {
        if preview.chars().count() + word.chars().count() >= PREVIEW_CHARS {
            preview.extend(word.chars().take(PREVIEW_CHARS.saturating_sub(preview.chars().count() + 1)));
            preview.push('…');
            return preview;
        }
        if !preview.is_empty() {
            preview.push(' ');
        }
        preview.push_str(word);
    }
    preview
}
