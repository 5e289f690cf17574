use baton_domain::record::Contact;
use schemars::JsonSchema;
use serde::Serialize;

use super::{AccountRef, PersonRef};

/// Contacts who may be one person, each pair with the reason.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DuplicatesView {
    /// Two contacts of one account: they can be merged.
    pub of_one: Vec<ContactPair>,
    /// Contacts of two accounts: a person whom two clients have, or who went from one to the other.
    pub of_two: Vec<ContactPair>,
    /// Whether there are more than are shown.
    pub is_cut: bool,
}

/// Two contacts who may be one person.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ContactPair {
    /// Who was here first.
    pub first: PairedContact,
    /// Who came later.
    pub second: PairedContact,
    /// What speaks for it, the strongest first.
    pub reasons: Vec<SameContact>,
}

/// A contact as it stands beside another.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PairedContact {
    /// The contact.
    pub contact: Contact,
    /// Whose contact.
    pub account: AccountRef,
}

/// Why two contacts may be one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "same", rename_all = "snake_case")]
pub enum SameContact {
    /// They have the same mail address.
    Address {
        /// Which.
        email: String,
    },
    /// They have the same name.
    Name,
    /// They have the same name, written otherwise: an accent, the order, an initial.
    NameOtherwise,
    /// They have the same number.
    Phone {
        /// Which, as the first one has it.
        phone: String,
    },
}

/// What hangs on a contact, and follows when the contact turns out to be another one.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HangsOn {
    /// History entries they took part in.
    pub entries: u32,
    /// What was promised to them or by them.
    pub promises: Vec<String>,
    /// What is planned with them.
    pub touches: Vec<String>,
    /// Introductions of theirs.
    pub introductions: u32,
    /// Resistance of theirs.
    pub cases: u32,
    /// Who of us knows them, the closest first.
    pub known_by: Vec<PersonRef>,
}
