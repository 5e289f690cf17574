//! A row of a contacts table becomes a contact, and brings its account along where the file names one that is not here.

use std::collections::BTreeMap;

use baton_domain::ids::{AccountId, ContactId};
use baton_domain::record::{Contact, Record};
use baton_import::{ContactRow, Problem};
use baton_store::Reads;

use super::account_row::{begin, new_account};
use super::directory::{folded, source};
use super::rule::{MatchBy, OnMatch};
use super::writer::Writer;
use crate::error::DeskError;

/// The contact of a row, brought up to date or new, and its account where the file brings that along.
pub(super) fn contact(
    writer: &mut Writer<'_, '_>,
    row: &ContactRow,
) -> Result<Result<(AccountId, Vec<Record>), Problem>, DeskError> {
    let known = row.source.as_ref().and_then(|id| writer.directory.contact_of_source(id));
    let mut records = Vec::new();
    let account = match account_of(writer, row, known)? {
        Ok(Some(account)) => account,
        Ok(None) => {
            let name = row.account_name.as_deref().unwrap_or_default();
            let owner = match writer.owner(row.owner.as_ref(), &row.place)? {
                Ok(owner) => owner,
                Err(problem) => return Ok(Err(problem)),
            };
            let mut account = new_account(writer, name);
            account.domains = domains_of(&row.emails);
            let id = account.id;
            records = begin(writer, account, owner);
            id
        }
        Err(problem) => return Ok(Err(problem)),
    };
    let found = known.or_else(|| match (writer.run.rule.on_match, writer.run.rule.match_by) {
        (OnMatch::Create, _) | (_, MatchBy::Id) => None,
        (_, MatchBy::Name) => writer.directory.contact_of(account, &row.emails, &row.name),
        (_, MatchBy::Address) => writer.directory.contact_at(account, &row.emails),
    });
    let contact = match found {
        Some(id) => known_contact(writer, id)?,
        None => Contact {
            id: writer.fresh(),
            account,
            name: row.name.clone(),
            title: None,
            emails: Vec::new(),
            phone: None,
            part: None,
            key: false,
            source: None,
            extra: BTreeMap::new(),
            merged_into: None,
            apart: Vec::new(),
        },
    };
    let skip = found.is_some() && writer.run.rule.on_match == OnMatch::Skip;
    let contact = if skip {
        contact
    } else if writer.directory.is_other_name(&contact, &row.name) {
        completed_contact(contact, row)
    } else {
        updated_contact(contact, row)
    };
    writer.directory.add_contact(&contact);
    records.insert(0, Record::Contact(contact));
    Ok(Ok((account, records)))
}

/// The account that a contact's row names; none when it names one that is to be created.
fn account_of(
    writer: &mut Writer<'_, '_>,
    row: &ContactRow,
    known: Option<ContactId>,
) -> Result<Result<Option<AccountId>, Problem>, DeskError> {
    if let Some(id) = known {
        return Ok(Ok(Some(known_contact(writer, id)?.account)));
    }
    if let Some(account) = row.account.as_ref().and_then(|id| writer.directory.account_of_source(id)) {
        return Ok(Ok(Some(account)));
    }
    if let Some(name) = row.account_name.as_deref().filter(|name| !folded(name).is_empty()) {
        return Ok(match writer.directory.accounts_named(name) {
            [] => Ok(None),
            [only] => Ok(Some(*only)),
            several => Err(Problem::new(
                &row.place,
                format!("{} accounts are called “{name}”.", several.len()),
                "Import contacts with the account's id, so that they can be told apart.",
            )
            .at(None, Some(name.to_owned()))),
        });
    }
    let hosts = domains_of(&row.emails);
    if let Some(account) = hosts.iter().find_map(|host| writer.directory.account_of_domain(host)) {
        return Ok(Ok(Some(account)));
    }
    Ok(Err(Problem::new(
        &row.place,
        format!("It is not clear whose contact {} is.", row.name),
        "Import the accounts first, or add a column with the account's name.",
    )
    .at(None, Some(row.name.clone()))))
}

fn known_contact(writer: &mut Writer<'_, '_>, id: ContactId) -> Result<Contact, DeskError> {
    if let Some(contact) = writer.tx.get::<Contact>(id)? {
        return Ok(contact);
    }
    writer.flush()?;
    Ok(writer.tx.get(id)?.expect("BUG: the directory knows a contact that is nowhere"))
}

/// What the row of someone who turned out to be this contact adds: what was kept of both is not overwritten by one of them.
fn completed_contact(contact: Contact, row: &ContactRow) -> Contact {
    let kept = contact.clone();
    let mut completed = updated_contact(contact, row);
    completed.name = kept.name;
    completed.title = kept.title.or(completed.title);
    completed.phone = kept.phone.or(completed.phone);
    completed.source = kept.source.or(completed.source);
    completed.extra.extend(kept.extra);
    completed
}

fn updated_contact(mut contact: Contact, row: &ContactRow) -> Contact {
    contact.name.clone_from(&row.name);
    contact.title = row.title.clone().or(contact.title);
    contact.phone = row.phone.clone().or(contact.phone);
    contact.source = row.source.as_ref().map(source).or(contact.source);
    let new = row.emails.iter().filter(|email| !contact.emails.contains(email)).cloned().collect::<Vec<_>>();
    contact.emails.extend(new);
    contact.extra.extend(row.extra.clone());
    contact
}

fn domains_of(emails: &[String]) -> Vec<String> {
    let hosts = emails.iter().filter_map(|email| email.rsplit_once('@')).map(|(_, host)| host.to_owned());
    hosts.filter(|host| !baton_import::is_shared_host(host)).collect()
}
