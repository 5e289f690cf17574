//! What happened with a client.

mod conversation;
mod kept;
mod page;
mod proven;

use baton_domain::ids::{AccountId, HistoryEntryId, PersonId};
use baton_domain::record::HistoryEntry;
use baton_store::{SnippetPart, StoreError};
use chrono::{DateTime, Utc};

use self::page::{Towards, place_at};
use super::look::{Look, evidence_ref, known_contacts};
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{EvidenceRef, HistoryEntryView, HistoryMonth, HistoryPage, HistoryQuery, HistoryRow, PageRequest};

impl Desk {
    /// One page of the history of an account, or of what waits to be filed; the newest first.
    ///
    /// # Errors
    /// A refusal when the cursor is none of this list's; a failure when the file cannot be read.
    pub fn history(
        &self,
        viewer: PersonId,
        account: Option<AccountId>,
        query: &HistoryQuery,
        page: &PageRequest,
    ) -> Result<HistoryPage, DeskError> {
        let look = self.look(Some(viewer))?;
        match query.text.as_deref().filter(|text| !text.trim().is_empty()) {
            Some(words) => look.history_with(words, account, query.kind, page),
            None => look.history_page(account, query, Towards::Older, page),
        }
    }

    /// The history of an account from an instant on into the past; what is newer is read with [`Desk::history_newer`].
    /// Words are looked for from the newest.
    ///
    /// # Errors
    /// A failure when the file cannot be read.
    pub fn history_at(
        &self,
        viewer: PersonId,
        account: AccountId,
        query: &HistoryQuery,
        at: DateTime<Utc>,
        limit: u32,
    ) -> Result<HistoryPage, DeskError> {
        let page = PageRequest { cursor: Some(place_at(at)), limit };
        self.look(Some(viewer))?.history_page(Some(account), query, Towards::Older, &page)
    }

    /// What is newer than the first row of a page, still the newest first.
    ///
    /// # Errors
    /// A refusal when the cursor is none of this list's; a failure when the file cannot be read.
    pub fn history_newer(
        &self,
        viewer: PersonId,
        account: AccountId,
        query: &HistoryQuery,
        page: &PageRequest,
    ) -> Result<HistoryPage, DeskError> {
        self.look(Some(viewer))?.history_page(Some(account), query, Towards::Newer, page)
    }

    /// The months in which something happened, whatever words are looked for; the newest first.
    ///
    /// # Errors
    /// A failure when the file cannot be read.
    pub fn history_months(
        &self,
        viewer: PersonId,
        account: AccountId,
        query: &HistoryQuery,
    ) -> Result<Vec<HistoryMonth>, DeskError> {
        Ok(self.look(Some(viewer))?.history_months(account, query)?)
    }

    /// One history entry with its whole text.
    ///
    /// # Errors
    /// A refusal when there is no such entry for this viewer; a failure when the file cannot be read.
    pub fn history_entry(&self, viewer: PersonId, id: HistoryEntryId) -> Result<HistoryEntryView, DeskError> {
        let look = self.look(Some(viewer))?;
        let entry = look.entry(id)?;
        let conversation = look.conversation(&entry)?;
        self.to_read(&look, entry, conversation.iter().map(evidence_ref).collect())
    }

    /// The mails of a conversation with their whole texts, the oldest first; the entry alone when it stands alone.
    ///
    /// # Errors
    /// A refusal when there is no such entry for this viewer; a failure when the file cannot be read.
    pub fn conversation(&self, viewer: PersonId, id: HistoryEntryId) -> Result<Vec<HistoryEntryView>, DeskError> {
        let look = self.look(Some(viewer))?;
        let entry = look.entry(id)?;
        let mut mails = look.conversation(&entry)?;
        if mails.is_empty() {
            mails.push(entry);
        }
        mails.into_iter().map(|mail| self.to_read(&look, mail, Vec::new())).collect()
    }

    fn to_read(
        &self,
        look: &Look<'_>,
        entry: HistoryEntry,
        conversation: Vec<EvidenceRef>,
    ) -> Result<HistoryEntryView, DeskError> {
        let accounts = look.accounts(entry.account)?;
        let contacts = look.contacts(entry.contacts.iter().copied())?;
        let proves = look.proven([entry.id])?.remove(&entry.id).unwrap_or_default();
        let body = self.kept(entry.body.as_ref())?;
        Ok(HistoryEntryView {
            account: entry.account.map(|account| accounts.get(account)),
            by: entry.by.map(|by| look.person(by)),
            contacts: known_contacts(&entry.contacts, &contacts),
            body: body.map_or_else(String::new, |bytes| String::from_utf8_lossy(&bytes).into_owned()),
            conversation,
            proves,
            entry,
        })
    }
}

impl Look<'_> {
    /// Entries with their names; each with the snippet that goes with it.
    fn history_rows(&self, entries: Vec<(Vec<SnippetPart>, HistoryEntry)>) -> Result<Vec<HistoryRow>, StoreError> {
        let contacts = self.contacts(entries.iter().flat_map(|(_, entry)| entry.contacts.iter().copied()))?;
        let mut proven = self.proven(entries.iter().map(|(_, entry)| entry.id))?;
        Ok(entries
            .into_iter()
            .map(|(snippet, entry)| {
                let known = known_contacts(&entry.contacts, &contacts);
                HistoryRow {
                    proves: proven.remove(&entry.id).unwrap_or_default(),
                    id: entry.id,
                    kind: entry.kind,
                    at: entry.at,
                    at_doubt: entry.at_doubt,
                    title: entry.title,
                    snippet: snippet.into_iter().map(Into::into).collect(),
                    direction: entry.direction,
                    by: entry.by.map(|by| self.person(by)),
                    from: if known.is_empty() { entry.from } else { None },
                    contacts: known,
                    attachments: u32::try_from(entry.attachments.len()).unwrap_or(u32::MAX),
                    sensitivity: entry.sensitivity,
                }
            })
            .collect())
    }
}
