//! What happened with a client.

mod page;

use baton_domain::ids::{AccountId, HistoryEntryId, PersonId};
use baton_domain::record::HistoryEntry;
use baton_domain::refusal::Refusal;
use baton_store::{Reads, SnippetPart, StoreError};

use super::look::Look;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{HistoryEntryView, HistoryPage, HistoryQuery, HistoryRow, PageRequest};

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
            None => look.history_page(account, query.kind, page),
        }
    }

    /// One history entry with its whole text.
    ///
    /// # Errors
    /// A refusal when there is no such entry for this viewer; a failure when the file cannot be read.
    pub fn history_entry(&self, viewer: PersonId, id: HistoryEntryId) -> Result<HistoryEntryView, DeskError> {
        let look = self.look(Some(viewer))?;
        let entry: Option<HistoryEntry> = self.store.get(id)?;
        let entry = entry.filter(|entry| look.may_see(entry.sensitivity));
        let entry = entry.ok_or_else(|| Refusal::not_found("history entry"))?;
        let accounts = look.accounts(entry.account)?;
        let contacts = look.contacts(entry.contacts.iter().copied())?;
        let body = entry.body.as_ref().map(|hash| self.store.content(hash)).transpose()?.flatten();
        Ok(HistoryEntryView {
            account: entry.account.map(|account| accounts.get(account)),
            by: entry.by.map(|by| look.person(by)),
            contacts: entry.contacts.iter().filter_map(|contact| contacts.get(contact).cloned()).collect(),
            body: body.map_or_else(String::new, |bytes| String::from_utf8_lossy(&bytes).into_owned()),
            entry,
        })
    }
}

impl Look<'_> {
    /// Entries with their names; each with the snippet that goes with it.
    fn history_rows(&self, entries: Vec<(Vec<SnippetPart>, HistoryEntry)>) -> Result<Vec<HistoryRow>, StoreError> {
        let contacts = self.contacts(entries.iter().flat_map(|(_, entry)| entry.contacts.iter().copied()))?;
        Ok(entries
            .into_iter()
            .map(|(snippet, entry)| {
                let known: Vec<_> = entry.contacts.iter().filter_map(|id| contacts.get(id).cloned()).collect();
                HistoryRow {
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
