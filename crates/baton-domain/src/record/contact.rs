use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Source;
use crate::ids::{AccountId, ContactId};

/// Someone at the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Contact {
    /// Its id.
    pub id: ContactId,
    /// Whose contact.
    pub account: AccountId,
    /// As printed: "Ingrid Aas".
    pub name: String,
    /// "Terminal director".
    #[serde(default)]
    pub title: Option<String>,
    /// Addresses, lower case, the main one first.
    #[serde(default)]
    pub emails: Vec<String>,
    /// Number.
    #[serde(default)]
    pub phone: Option<String>,
    /// "Decides", "signs", "opens invoices"; internal.
    #[serde(default)]
    pub part: Option<String>,
    /// A key stakeholder must be introduced before the transfer.
    #[serde(default)]
    pub key: bool,
    /// Where it was imported from.
    #[serde(default)]
    pub source: Option<Source>,
    /// Columns of the imported file that Baton has no field for, as they were.
    #[serde(default)]
    pub extra: std::collections::BTreeMap<String, String>,
    /// The contact who turned out to be the same person; this record only says where it went.
    #[serde(default)]
    pub merged_into: Option<ContactId>,
    /// Contacts of whom somebody said that they are another person, however alike they look.
    #[serde(default)]
    pub apart: Vec<ContactId>,
}
