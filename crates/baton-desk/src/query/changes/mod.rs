//! The journal of an account, or of the whole workspace.

mod fields;
mod put_back;
mod readable;

use baton_domain::ids::{AccountId, PersonId};
use baton_store::{EntryFilter, JournalEntry, Reads, StoreError};
use serde_json::Value;

use super::look::Look;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{ChangeRow, ChangesPage, PageRequest};

impl Desk {
    /// One page of what was done with an account, or in the whole workspace; the newest first.
    ///
    /// # Errors
    /// A refusal when the cursor is none of this list's; a failure when the file cannot be read.
    pub fn changes(
        &self,
        viewer: PersonId,
        account: Option<AccountId>,
        page: &PageRequest,
    ) -> Result<ChangesPage, DeskError> {
        let look = self.look(Some(viewer))?;
        let filter = EntryFilter {
            stream: account.map(|account| account.0),
            before_seq: page.from()?,
            ..EntryFilter::newest(page.reach(), look.audience())
        };
        let mut entries = self.store.entries(&filter)?;
        let next = page.cut(&mut entries, |last| last.seq.to_string());
        let rows = entries.iter().map(|entry| look.change_row(entry)).collect::<Result<_, _>>()?;
        Ok(ChangesPage { rows, next })
    }
}

impl Look<'_> {
    fn change_row(&self, entry: &JournalEntry) -> Result<ChangeRow, StoreError> {
        Ok(ChangeRow {
            entry: entry.id,
            at: entry.at,
            author: self.person(entry.author),
            sentence: self.told(&entry.op)?,
            op: entry.op.get("op").and_then(Value::as_str).unwrap_or_default().to_owned(),
            fields: self.fields(entry)?,
            undone: self.store.undone_by(entry.step())?.is_some(),
        })
    }
}
