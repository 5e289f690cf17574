use baton_domain::record::{Contact, Promise};
use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::Serialize;

use super::{AccountRef, ContactRef, PersonRef};

/// A part of a long list.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct List<T> {
    /// The items.
    pub items: Vec<T>,
    /// Where the next part begins; none at the end.
    pub next: Option<String>,
}

/// Contacts of all clients, a page of them.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ContactsPage {
    /// The rows, by name.
    pub rows: Vec<ContactRow>,
    /// Where the next page begins; none at the end.
    pub next: Option<String>,
}

/// Someone at a client, in a list of all clients.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ContactRow {
    /// The contact.
    pub contact: Contact,
    /// At which client.
    pub account: AccountRef,
    /// When we last heard from this person: a call, a meeting, or a mail of theirs; none if never.
    pub last_heard_at: Option<DateTime<Utc>>,
}

/// A promise, in a list of all accounts.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PromiseRow {
    /// The promise.
    pub promise: Promise,
    /// For which account.
    pub account: AccountRef,
    /// Who keeps it.
    pub owner: PersonRef,
    /// To whom, or who promised.
    pub contact: Option<ContactRef>,
}
