//! What a mail was kept with: its original, and the files that came with it.

use baton_domain::ids::{HistoryEntryId, PersonId};
use baton_domain::record::{ContentHash, HistoryEntry};
use baton_domain::refusal::Refusal;
use baton_import::original_look;
use baton_store::Reads;

use crate::desk::Desk;
use crate::error::DeskError;
use crate::query::look::Look;
use crate::view::OriginalLook;

impl Desk {
    /// A mail as it looked, made safe.
    ///
    /// # Errors
    /// A refusal when there is no such entry for this viewer; a failure when the file cannot be read.
    pub fn original_look(&self, viewer: PersonId, entry: HistoryEntryId) -> Result<OriginalLook, DeskError> {
        let entry = self.look(Some(viewer))?.entry(entry)?;
        let Some(original) = self.kept(entry.original.as_ref())? else { return Ok(OriginalLook::NotKept) };
        Ok(original_look(&original).map_or(OriginalLook::TextOnly, |html| OriginalLook::Html { html }))
    }

    /// A file that came with an entry, counted from 0: its name and its bytes.
    ///
    /// # Errors
    /// A refusal when there is no such file for this viewer; a failure when the workspace cannot be read.
    pub fn attachment(
        &self,
        viewer: PersonId,
        entry: HistoryEntryId,
        number: usize,
    ) -> Result<(String, Vec<u8>), DeskError> {
        let entry = self.look(Some(viewer))?.entry(entry)?;
        let file = entry.attachments.into_iter().nth(number).ok_or_else(|| Refusal::not_found("file"))?;
        let bytes = self.kept(Some(&file.content))?.ok_or_else(|| Refusal::not_found("file"))?;
        Ok((file.name, bytes))
    }

    /// Bytes that are kept under a hash.
    pub(super) fn kept(&self, hash: Option<&ContentHash>) -> Result<Option<Vec<u8>>, DeskError> {
        Ok(hash.map(|hash| self.store.content(hash)).transpose()?.flatten())
    }
}

impl Look<'_> {
    /// An entry that the viewer may see.
    pub(super) fn entry(&self, id: HistoryEntryId) -> Result<HistoryEntry, DeskError> {
        let entry: Option<HistoryEntry> = self.store.get(id)?;
        let entry = entry.filter(|entry| self.may_see(entry.sensitivity));
        Ok(entry.ok_or_else(|| Refusal::not_found("history entry"))?)
    }
}
