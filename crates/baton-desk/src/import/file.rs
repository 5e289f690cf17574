//! Mails that wait in "unfiled" are given to an account, all of a sender or of a domain at once.

use baton_domain::account::AccountEdited;
use baton_domain::contact::ContactAdded;
use baton_domain::history::EntryFiled;
use baton_domain::ids::{AccountId, HistoryEntryId, PersonId};
use baton_domain::record::{Account, Contact};
use baton_domain::refusal::Refusal;
use baton_store::sql::Id;
use baton_store::{Changed, Reads};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::desk::Desk;
use crate::error::DeskError;
use crate::perform::{Batch, Done};

/// Whose mails are filed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum UnfiledFrom {
    /// Of one sender.
    Sender {
        /// The address.
        email: String,
        /// The name that stands with it; a contact of that name is added where it is to be remembered.
        name: String,
    },
    /// Of everyone at a domain.
    Domain {
        /// The domain.
        domain: String,
    },
}

/// Whether the next mail from there finds its account by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum FromNowOn {
    /// The address becomes a contact's, or the domain the account's.
    Remember,
    /// Only what waits is filed.
    Forget,
}

impl Desk {
    /// Files everything that waits from there, as one step for undo; answers how many mails it was.
    ///
    /// # Errors
    /// A refusal when nothing waits from there, or when `actor` may not change the account; a failure when the file cannot be
    /// written. Then nothing is filed.
    pub fn file_unfiled(
        &mut self,
        actor: PersonId,
        from: &UnfiledFrom,
        account: AccountId,
        then: FromNowOn,
    ) -> Result<(Done, Changed), DeskError> {
        let found = match from {
            UnfiledFrom::Sender { email, .. } => self.store.rows(include_str!("unfiled_from.sql"), [email], entry)?,
            UnfiledFrom::Domain { domain } => self.store.rows(include_str!("unfiled_at.sql"), [domain], entry)?,
        };
        if found.is_empty() {
            return Err(Refusal::state("No mail from there waits any more.", "Look who else is on the list.").into());
        }
        let learned = match then {
            FromNowOn::Remember => self.remembered(from, account)?,
            FromNowOn::Forget => None,
        };
        self.perform_all(actor, |batch| {
            let first = filed(batch, &found, account)?;
            if let Some(op) = learned {
                batch.perform(&op)?;
            }
            let sentence = match found.len() {
                1 => first.sentence,
                several => format!("filed {several} mails"),
            };
            Ok(Done { sentence, ..first })
        })
    }

    /// What makes the next mail find its account; none when it would anyway.
    fn remembered(&self, from: &UnfiledFrom, account: AccountId) -> Result<Option<baton_domain::op::Op>, DeskError> {
        match from {
            UnfiledFrom::Sender { email, name } => {
                let contacts: Vec<Contact> = self.store.of_account(account)?;
                let known = contacts.iter().any(|contact| contact.emails.contains(email));
                let name = if name.trim().is_empty() { email } else { name };
                Ok((!known).then(|| added(account, name, email).into()))
            }
            UnfiledFrom::Domain { domain } => {
                let known = self.store.get::<Account>(account)?.ok_or_else(|| Refusal::not_found("account"))?;
                let mut domains = known.domains;
                if domains.contains(domain) {
                    return Ok(None);
                }
                domains.push(domain.clone());
                Ok(Some(AccountEdited { domains: Some(domains), ..AccountEdited::nothing(account) }.into()))
            }
        }
    }
}

fn entry(row: &baton_store::sql::Row<'_>) -> baton_store::sql::Result<HistoryEntryId> {
    Ok(row.get::<_, Id<HistoryEntryId>>(0)?.0)
}

fn filed(batch: &mut Batch<'_, '_>, found: &[HistoryEntryId], account: AccountId) -> Result<Done, DeskError> {
    let mut first = None;
    for entry in found {
        let done = batch.perform(&EntryFiled { entry: *entry, account }.into())?;
        first.get_or_insert(done);
    }
    Ok(first.expect("BUG: it was looked whether there is any"))
}

fn added(account: AccountId, name: &str, email: &str) -> ContactAdded {
    ContactAdded {
        account,
        name: name.to_owned(),
        title: None,
        emails: vec![email.to_owned()],
        phone: None,
        part: None,
        key: false,
    }
}
