//! Rows of a table to records.

mod account;
mod cells;
mod contact;
mod date;
pub(crate) mod source;

use serde::{Deserialize, Serialize};

pub use account::AccountRow;
pub use contact::ContactRow;
pub use source::SourceId;

/// The person who owns a record, as far as the file says: an export may hold a name, a mail address, an id, or several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    /// The person's name.
    pub name: Option<String>,
    /// The person's mail address, normalised.
    pub email: Option<String>,
    /// The person's id in the system that the record comes from.
    pub source: Option<SourceId>,
}
