//! A row of an accounts table becomes an account with whoever answers for it.

use std::collections::BTreeMap;

use baton_domain::ids::{AccountId, PersonId};
use baton_domain::record::{Account, AccountKind, Record, Responsibility, ResponsibilityRole, Severity, Why};
use baton_import::{AccountRow, Problem};
use baton_store::Reads;

use super::OnMatch;
use super::directory::source;
use super::writer::Writer;
use crate::error::DeskError;

/// The account of a row, brought up to date, or a new one with its accountable person. Where the row and Baton disagree
/// on who answers for the account, nothing of the row is taken, unless what is here is to stay as it is anyway.
pub(super) fn account(
    writer: &mut Writer<'_, '_>,
    row: &AccountRow,
) -> Result<Result<(AccountId, Vec<Record>), Problem>, DeskError> {
    let by_source = row.source.as_ref().and_then(|id| writer.directory.account_of_source(id));
    let by_name = match writer.directory.accounts_named(&row.name) {
        _ if by_source.is_some() || row.source.is_some() => None,
        [] => None,
        [only] => Some(*only),
        several => {
            return Ok(Err(Problem {
                place: row.place.clone(),
                what: format!("{} accounts are called “{}”.", several.len(), row.name),
                hint: "Import a file that has an id column, so that they can be told apart.".to_owned(),
            }));
        }
    };
    let found = by_source.or(if writer.run.on_match == OnMatch::Create { None } else { by_name });
    if let Some(id) = found {
        let known = known_account(writer, id)?;
        if writer.run.on_match == OnMatch::Skip {
            return Ok(Ok((id, vec![Record::Account(known)])));
        }
        let problem = writer.other_owner(id, row.owner.as_ref(), &row.place)?;
        return Ok(problem.map_or_else(|| Ok((id, vec![Record::Account(updated_account(known, row))])), Err));
    }
    let owner = match writer.owner(row.owner.as_ref(), &row.place)? {
        Ok(owner) => owner,
        Err(problem) => return Ok(Err(problem)),
    };
    let account = updated_account(new_account(writer, &row.name), row);
    Ok(Ok((account.id, begin(writer, account, owner))))
}

pub(super) fn new_account(writer: &mut Writer<'_, '_>, name: &str) -> Account {
    Account {
        id: writer.fresh(),
        name: name.to_owned(),
        kind: AccountKind::Client,
        since: writer.now(),
        severity: Severity::Stable,
        situation: String::new(),
        city: None,
        country: None,
        industry: None,
        website: None,
        phone: None,
        domains: Vec::new(),
        renewal_on: None,
        cadence: None,
        source: None,
        extra: BTreeMap::new(),
    }
}

/// A new account with whoever answers for it: no account is without one (invariant 1).
pub(super) fn begin(writer: &mut Writer<'_, '_>, account: Account, owner: PersonId) -> Vec<Record> {
    let held = Responsibility {
        id: writer.fresh(),
        account: account.id,
        person: owner,
        role: ResponsibilityRole::Accountable,
        from: account.since,
        until: None,
        why: Why::Imported { run: writer.run.id },
    };
    writer.directory.add_account(&account);
    vec![Record::Account(account), Record::Responsibility(held)]
}

/// What the file says replaces what is here; what it does not say stays.
fn updated_account(mut account: Account, row: &AccountRow) -> Account {
    account.name.clone_from(&row.name);
    if let Some(kind) = row.kind.as_deref().and_then(kind_of) {
        account.kind = kind;
    }
    account.city = row.city.clone().or(account.city);
    account.country = row.country.clone().or(account.country);
    account.industry = row.industry.clone().or(account.industry);
    account.website = row.website.clone().or(account.website);
    account.phone = row.phone.clone().or(account.phone);
    account.renewal_on = row.renewal_on.or(account.renewal_on);
    account.source = row.source.as_ref().map(source).or(account.source);
    let new = row.domains.iter().filter(|domain| !account.domains.contains(domain)).cloned().collect::<Vec<_>>();
    account.domains.extend(new);
    account.extra.extend(row.extra.clone());
    if let Some(description) = &row.description {
        account.extra.insert("Description".to_owned(), description.clone());
    }
    account
}

fn kind_of(word: &str) -> Option<AccountKind> {
    match word.to_lowercase().as_str() {
        "customer" | "client" | "customer - direct" | "customer - channel" => Some(AccountKind::Client),
        "consultant" | "advisor" | "adviser" => Some(AccountKind::Consultant),
        "vendor" | "supplier" => Some(AccountKind::Vendor),
        _ => None,
    }
}

/// The account as it is, with what waits to be written.
fn known_account(writer: &mut Writer<'_, '_>, id: AccountId) -> Result<Account, DeskError> {
    if let Some(account) = writer.tx.get::<Account>(id)? {
        return Ok(account);
    }
    writer.flush()?;
    Ok(writer.tx.get(id)?.expect("BUG: the directory knows an account that is nowhere"))
}
