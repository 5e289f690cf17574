//! The people at the client.

mod apart;
mod merge;

pub use apart::ContactsToldApart;
pub use merge::ContactsMerged;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::context::{Context, Draft, Subject, edited, named};
use crate::ids::{AccountId, ContactId};
use crate::op::Operation;
use crate::record::{Contact, Kind};
use crate::refusal::Refusal;

/// Someone at the client is added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ContactAdded {
    /// Whose contact.
    pub account: AccountId,
    /// As printed.
    pub name: String,
    /// "Terminal director".
    #[serde(default)]
    pub title: Option<String>,
    /// Addresses, the main one first.
    #[serde(default)]
    pub emails: Vec<String>,
    /// Number.
    #[serde(default)]
    pub phone: Option<String>,
    /// "Decides", "signs"; internal.
    #[serde(default)]
    pub part: Option<String>,
    /// A key stakeholder must be introduced before the transfer.
    #[serde(default)]
    pub key: bool,
}

impl Operation for ContactAdded {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let contact = Contact {
            id: draft.id(),
            account: cx.dossier.account()?.id,
            name: named(&self.name, "The name")?,
            title: self.title.clone(),
            emails: addresses(&self.emails),
            phone: self.phone.clone(),
            part: self.part.clone(),
            key: self.key,
            source: None,
            extra: std::collections::BTreeMap::new(),
            merged_into: None,
            apart: Vec::new(),
        };
        draft.put(contact);
        Ok(())
    }
}

/// What is known of a contact changes. Fields that are left out stay as they are; an empty text clears one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ContactEdited {
    /// Whom.
    pub contact: ContactId,
    /// As printed.
    #[serde(default)]
    pub name: Option<String>,
    /// "Terminal director".
    #[serde(default)]
    pub title: Option<String>,
    /// Addresses, the main one first.
    #[serde(default)]
    pub emails: Option<Vec<String>>,
    /// Number.
    #[serde(default)]
    pub phone: Option<String>,
    /// "Decides", "signs"; internal.
    #[serde(default)]
    pub part: Option<String>,
    /// A key stakeholder must be introduced before the transfer.
    #[serde(default)]
    pub key: Option<bool>,
}

impl Operation for ContactEdited {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Contact, self.contact.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        draft.put(self.applied(cx.dossier.contact(self.contact)?.clone())?);
        Ok(())
    }
}

impl ContactEdited {
    /// The contact with what changes.
    fn applied(&self, mut contact: Contact) -> Result<Contact, Refusal> {
        if let Some(name) = &self.name {
            contact.name = named(name, "The name")?;
        }
        if let Some(emails) = &self.emails {
            contact.emails = addresses(emails);
        }
        contact.title = edited(self.title.as_deref(), contact.title);
        contact.phone = edited(self.phone.as_deref(), contact.phone);
        contact.part = edited(self.part.as_deref(), contact.part);
        contact.key = self.key.unwrap_or(contact.key);
        Ok(contact)
    }
}

fn addresses(emails: &[String]) -> Vec<String> {
    emails.iter().map(|email| email.trim().to_lowercase()).filter(|email| !email.is_empty()).collect()
}
