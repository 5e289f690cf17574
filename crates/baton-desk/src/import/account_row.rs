//! A row of an accounts table becomes an account with whoever answers for it.

use std::collections::BTreeMap;

use baton_domain::ids::{AccountId, PersonId};
use baton_domain::record::{Account, AccountKind, Record, Responsibility, ResponsibilityRole, Severity, Why};
use baton_import::{AccountRow, Problem};
use baton_store::Reads;

use super::directory::source;
use super::rule::{MatchBy, OnMatch};
use super::writer::Writer;
use crate::error::DeskError;

/// The account of a row, brought up to date, or a new one with its accountable person. Where the row and Baton disagree
/// on who answers for the account, nothing of the row is taken, unless what is here is to stay as it is anyway.
pub(super) fn account(
    writer: &mut Writer<'_, '_>,
    row: &AccountRow,
) -> Result<Result<(AccountId, Vec<Record>), Problem>, DeskError> {
    let by_source = row.source.as_ref().and_then(|id| writer.directory.account_of_source(id));
    let alike = if by_source.is_some() { Vec::new() } else { alike(writer, row) };
    if alike.len() > 1 {
        return Ok(Err(undecided(writer, row, alike.len())));
    }
    let found = by_source.or(if writer.run.rule.on_match == OnMatch::Create { None } else { alike.first().copied() });
    if let Some(id) = found {
        let known = known_account(writer, id)?;
        let skip = writer.run.rule.on_match == OnMatch::Skip;
        if !skip && let Some(problem) = writer.other_owner(id, row.owner.as_ref(), &row.place)? {
            return Ok(Err(problem));
        }
        if let Some(source_id) = &row.source {
            writer.directory.add_source(id, source(source_id));
        }
        let known = if skip { known } else { updated_account(known, row) };
        return Ok(Ok((id, vec![Record::Account(known)])));
    }
    let owner = match writer.owner(row.owner.as_ref(), &row.place)? {
        Ok(owner) => owner,
        Err(problem) => return Ok(Err(problem)),
    };
    let account = updated_account(new_account(writer, &row.name), row);
    Ok(Ok((account.id, begin(writer, account, owner))))
}

/// The accounts that a row may mean, by what the person who imports lets decide.
fn alike(writer: &Writer<'_, '_>, row: &AccountRow) -> Vec<AccountId> {
    match writer.run.rule.match_by {
        MatchBy::Name => namesakes(writer, row),
        MatchBy::Address => writer.directory.accounts_at(&row.domains, row.source.as_ref()),
        MatchBy::Id => Vec::new(),
    }
}

/// The accounts that a row may mean by its name. With an id these are only accounts without one of the same system, as
/// they begin from a contact's company; two ids are two accounts, whatever they are called.
fn namesakes(writer: &Writer<'_, '_>, row: &AccountRow) -> Vec<AccountId> {
    match &row.source {
        Some(_) if writer.run.rule.on_match == OnMatch::Create => Vec::new(),
        Some(id) => writer.directory.accounts_without_id(&row.name, &id.system),
        None => writer.directory.accounts_named(&row.name).to_vec(),
    }
}

fn undecided(writer: &Writer<'_, '_>, row: &AccountRow, count: usize) -> Problem {
    let hint = if writer.run.rule.match_by == MatchBy::Address {
        "Give each of them a domain of its own here, or match by name."
    } else if row.source.is_some() {
        "Give all but one of them another name here, then import this row in a file of its own."
    } else {
        "Import a file that has an id column, so that they can be told apart."
    };
    let what = if writer.run.rule.match_by == MatchBy::Address {
        format!("{count} accounts share a domain with “{}”.", row.name)
    } else {
        format!("{count} accounts are called “{}”.", row.name)
    };
    Problem::new(&row.place, what, hint).at(None, Some(row.name.clone()))
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
        strategic: false,
        live_deal: None,
        veto: None,
        passed_locks: Vec::new(),
        ended: None,
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
    let new = row.domains.iter().filter(|domain| !account.domains.contains(domain)).cloned().collect::<Vec<_>>();
    account.domains.extend(new);
    account.extra.extend(row.extra.clone());
    if let Some(description) = &row.description {
        account.extra.insert("Description".to_owned(), description.clone());
    }
    identified(account, row)
}

/// The id of the file becomes the account's, unless another system has given it one already; that stays, and the new one
/// is kept among the rest.
fn identified(mut account: Account, row: &AccountRow) -> Account {
    let Some(new) = row.source.as_ref().map(source) else { return account };
    if account.source.as_ref().is_some_and(|known| known.system != new.system) {
        account.extra.insert(format!("{} id", new.system), new.id);
    } else {
        account.source = Some(new);
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
