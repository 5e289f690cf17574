//! The columns of CRM exports: which header feeds which field, and how that is found out or said.

mod chosen;
mod known;
mod mapping;
mod stated;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use chosen::TableChoice;
pub use known::System;
pub(crate) use known::{is_known, other_records};
pub use mapping::Mapping;
pub(crate) use stated::spoken_of;

/// Which kind of record the rows of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Entity {
    /// Each row is an account: a client's firm.
    Accounts,
    /// Each row is a contact: a person at a client's firm.
    Contacts,
}

impl Entity {
    /// Both of them.
    pub const ALL: [Self; 2] = [Self::Accounts, Self::Contacts];

    /// The fields that a column can feed, in the order in which they are offered.
    pub fn fields(self) -> &'static [Field] {
        use Field::*;
        match self {
            Self::Accounts => &[
                Name,
                Website,
                Domain,
                Email,
                City,
                Country,
                Industry,
                Kind,
                Phone,
                Owner,
                OwnerEmail,
                OwnerId,
                RenewalOn,
                Description,
                Id,
                ParentId,
                Deleted,
                Ignored,
            ],
            Self::Contacts => &[
                Name,
                FirstName,
                LastName,
                Email,
                Phone,
                Title,
                AccountName,
                AccountId,
                Owner,
                OwnerEmail,
                OwnerId,
                Id,
                Deleted,
                Ignored,
            ],
        }
    }
}

impl fmt::Display for Entity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Accounts => "accounts",
            Self::Contacts => "contacts",
        })
    }
}

/// What a column can hold. In mapping files the names are written in snake case: `first_name`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The record's own id in the system it comes from.
    Id,
    /// The name of the account, or the full name of the contact.
    Name,
    /// A contact's first name.
    FirstName,
    /// A contact's last name.
    LastName,
    /// A contact's position.
    Title,
    /// What the account is to us: customer, prospect, partner.
    Kind,
    /// The account's website; its host becomes a domain of the account.
    Website,
    /// A mail domain of the account.
    Domain,
    /// A mail address; several columns and several addresses in a cell are read.
    Email,
    /// A phone number.
    Phone,
    /// The town of the account's main address.
    City,
    /// The country of the account's main address.
    Country,
    /// The account's line of business.
    Industry,
    /// The name of the person who owns the record.
    Owner,
    /// The mail address of the person who owns the record.
    OwnerEmail,
    /// The id of the person who owns the record.
    OwnerId,
    /// The id of the account that this one belongs to.
    ParentId,
    /// The name of the contact's account.
    AccountName,
    /// The id of the contact's account.
    AccountId,
    /// The day on which the contract is renewed or ends.
    RenewalOn,
    /// Free text about the account.
    Description,
    /// Whether the record was deleted in the system it comes from.
    Deleted,
    /// A technical column that says nothing about the record.
    Ignored,
}

impl Field {
    /// The field's name in mapping files.
    fn from_name(name: &str) -> Option<Self> {
        Self::deserialize(serde::de::value::StrDeserializer::<serde::de::value::Error>::new(name)).ok()
    }
}

/// The first few column names as a person reads them: `“Name”, “City” and 3 more`.
pub(crate) fn list(columns: &[String]) -> String {
    const SHOWN: usize = 12;
    let shown: Vec<_> = columns.iter().take(SHOWN).map(|name| format!("“{name}”")).collect();
    match columns.len().saturating_sub(SHOWN) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
