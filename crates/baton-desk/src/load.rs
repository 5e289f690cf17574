//! Reads what a decision needs to see.

use baton_domain::context::{People, Subject};
use baton_domain::dossier::Dossier;
use baton_domain::ids::{AccountId, HistoryEntryId};
use baton_domain::record::{Contact, HistoryEntry, Kind, Workspace};
use baton_domain::refusal::Refusal;
use baton_store::sql::{Id, Instant};
use baton_store::{Reads, StoreError};
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::error::DeskError;

/// Everyone of the firm.
pub(crate) fn people(reads: &impl Reads) -> Result<People, StoreError> {
    Ok(People { persons: reads.all()?, absences: reads.all()? })
}

/// The firm; none before it is founded.
pub(crate) fn workspace(reads: &impl Reads) -> Result<Option<Workspace>, StoreError> {
    Ok(reads.all::<Workspace>()?.into_iter().next())
}

/// Everything of an account but its history.
pub(crate) fn dossier(reads: &impl Reads, account: AccountId) -> Result<Dossier, StoreError> {
    let (contacts, merged) = apart(reads.of_account(account)?);
    Ok(Dossier {
        account: reads.get(account.0)?,
        contacts,
        merged,
        facts: reads.of_account(account)?,
        promises: reads.of_account(account)?,
        issues: reads.of_account(account)?,
        touches: reads.of_account(account)?,
        tasks: reads.of_account(account)?,
        responsibilities: reads.of_account(account)?,
        handovers: reads.of_account(account)?,
        checklist: reads.of_account(account)?,
        questions: reads.of_account(account)?,
        read_backs: reads.of_account(account)?,
        introductions: reads.of_account(account)?,
        cases: reads.of_account(account)?,
        rollbacks: reads.of_account(account)?,
        approvals: reads.of_account(account)?,
        last_heard_at: last_heard(reads, account)?,
        cited: Vec::new(),
    })
}

/// Everything of an account but its history, as it was at the end of that second. When the client was last heard is left
/// out: it follows from the history.
pub(crate) fn dossier_as_of(reads: &impl Reads, account: AccountId, at: DateTime<Utc>) -> Result<Dossier, StoreError> {
    let then = reads.as_of(account.0, at, |kind| kind != Kind::HistoryEntry)?;
    let (contacts, merged) = apart(then.of()?);
    Ok(Dossier {
        account: then.of()?.into_iter().next(),
        contacts,
        merged,
        facts: then.of()?,
        promises: then.of()?,
        issues: then.of()?,
        touches: then.of()?,
        tasks: then.of()?,
        responsibilities: then.of()?,
        handovers: then.of()?,
        checklist: then.of()?,
        questions: then.of()?,
        read_backs: then.of()?,
        introductions: then.of()?,
        cases: then.of()?,
        rollbacks: then.of()?,
        approvals: then.of()?,
        last_heard_at: None,
        cited: Vec::new(),
    })
}

/// The contacts, and those who turned out to be another one.
fn apart(contacts: Vec<Contact>) -> (Vec<Contact>, Vec<Contact>) {
    contacts.into_iter().partition(|contact| contact.merged_into.is_none())
}

/// The condition on a history entry that the client was heard in it.
pub(crate) const HEARD: &str = include_str!("heard.sql");

/// When the client was last heard.
fn last_heard(reads: &impl Reads, account: AccountId) -> Result<Option<DateTime<Utc>>, StoreError> {
    let sql = include_str!("last_heard.sql").replace("{heard}", HEARD);
    let found = reads.rows(&sql, [Id(account)], |row| row.get::<_, Instant>(0))?;
    Ok(found.first().map(|at| at.0))
}

/// The history entries that an operation cites, those that are there.
pub(crate) fn cited(reads: &impl Reads, ids: &[HistoryEntryId]) -> Result<Vec<HistoryEntry>, StoreError> {
    let found: Result<Vec<Option<HistoryEntry>>, _> = ids.iter().map(|id| reads.get(id.0)).collect();
    Ok(found?.into_iter().flatten().collect())
}

/// Where an operation's entry belongs.
pub(crate) enum Place {
    /// In this stream, about no account.
    Stream(Uuid),
    /// In the stream of an account that is there.
    Account(AccountId),
    /// In the stream of the first record that the operation creates.
    Created,
}

/// Finds the stream of an operation's subject.
pub(crate) fn place(reads: &impl Reads, subject: Subject) -> Result<Place, DeskError> {
    Ok(match subject {
        Subject::Workspace => workspace(reads)?.map_or(Place::Created, |workspace| Place::Stream(workspace.id.0)),
        Subject::Person(person) => Place::Stream(person.0),
        Subject::NewPerson | Subject::NewAccount => Place::Created,
        Subject::Account(account) => Place::Account(account),
        Subject::Of(kind, id) => {
            let account = reads.account_of(kind, id)?;
            Place::Account(account.ok_or_else(|| Refusal::not_found(&kind.table().replace('_', " ")))?)
        }
    })
}
