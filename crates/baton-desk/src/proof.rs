use std::path::Path;

use baton_store::Verified;

use crate::desk::Desk;
use crate::error::DeskError;

impl Desk {
    /// Proves that the journal, the tables, the contents and the search agree.
    ///
    /// # Errors
    /// When the file cannot be read at all; what is found wrong is in the answer.
    pub fn verify(&self) -> Result<Verified, DeskError> {
        Ok(self.store.verify()?)
    }

    /// Copies the workspace to `dest`, opens the copy and verifies it before it counts.
    ///
    /// # Errors
    /// When `dest` exists or cannot be written, or the copy does not pass.
    pub fn backup(&self, dest: &Path) -> Result<Verified, DeskError> {
        Ok(self.store.backup(dest)?)
    }
}
