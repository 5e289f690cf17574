//! A copy that was proven before it got its name.

use std::path::Path;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use crate::{Store, StoreError, Verified, open};

impl Store {
    /// Copies the workspace to `to`, while it is open and as it is at this moment. The copy is opened and verified under
    /// another name first, so that what is called a backup is one.
    ///
    /// # Errors
    /// [`StoreError::Exists`] if there is such a file; [`StoreError::UnsoundCopy`] if the copy is not sound, which it is not
    /// when this file is not; what keeps the folder from being written to.
    pub fn backup(&self, to: impl AsRef<Path>) -> Result<Verified, StoreError> {
        let to = to.as_ref();
        let unfinished = open::unfinished(to)?;
        let mut copy = Connection::open(&unfinished)?;
        match Backup::new(&self.conn, &mut copy)?.step(-1)? {
            StepResult::Done => {}
            _ => return Err(StoreError::Busy),
        }
        copy.close().map_err(|(_, error)| error)?;
        let copy = Self::open(&*unfinished)?;
        let verified = copy.verify()?;
        if let Some(finding) = verified.findings.first() {
            return Err(StoreError::UnsoundCopy(finding.what.clone()));
        }
        open::seal(copy.conn)?;
        open::keep(unfinished, to)?;
        Ok(verified)
    }
}
