//! Names of records, for sentences about them.

use baton_domain::record::Sensitivity;
use baton_store::{Reads, StoreError};
use uuid::Uuid;

use crate::sentence::Names;

/// What a record that is gone is called.
const GONE: &str = "something that was taken back";

/// What a record is called, and who may know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named {
    pub name: String,
    pub sensitivity: Sensitivity,
}

impl Named {
    /// What a record is called that is not there any more.
    pub fn gone() -> Self {
        Self { name: GONE.to_owned(), sensitivity: Sensitivity::Internal }
    }
}

/// What the record with this id is called, of whatever kind it is; none if there is no such record.
pub(crate) fn named(reads: &impl Reads, id: Uuid) -> Result<Option<Named>, StoreError> {
    let found = reads.rows(include_str!("names.sql"), [baton_store::sql::Id(id)], |row| {
        let sensitivity = match row.get::<_, String>(1)?.as_str() {
            "managers_only" => Sensitivity::ManagersOnly,
            "shareable" => Sensitivity::Shareable,
            _ => Sensitivity::Internal,
        };
        Ok(Named { name: row.get(0)?, sensitivity })
    })?;
    Ok(found.into_iter().next())
}

/// Looks names up in a workspace, for whoever did what the sentence says and so knows the names.
pub(crate) struct StoredNames<'a, R>(pub &'a R);

impl<R: Reads> Names for StoredNames<'_, R> {
    fn name(&self, id: Uuid) -> String {
        named(self.0, id).ok().flatten().unwrap_or_else(Named::gone).name
    }
}
