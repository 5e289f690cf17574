//! What someone means by a name: an id, a whole name, or the beginning of only one.

use baton_domain::ids::{AccountId, ContactId, HandoverId, PersonId};
use baton_domain::record::{Account, Contact, Handover, Kind, Person, Recorded};
use baton_domain::refusal::{Refusal, RefusalKind};
use baton_store::Reads;
use baton_store::sql::Id;
use uuid::Uuid;

use crate::desk::Desk;
use crate::error::DeskError;

/// Matches that are listed at the most.
const LISTED: usize = 8;

/// A record that could be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Candidate {
    id: Uuid,
    name: String,
    /// What tells it from others of the same name.
    detail: Option<String>,
}

impl Desk {
    /// The account with that id or name.
    ///
    /// # Errors
    /// A refusal when there is none, or more than one: it lists them. A failure when the file cannot be read.
    pub fn account_ref(&self, text: &str) -> Result<AccountId, DeskError> {
        account_named(&self.store, text)
    }

    /// The person of the firm with that id or name.
    ///
    /// # Errors
    /// As for [`Desk::account_ref`].
    pub fn person_ref(&self, text: &str) -> Result<PersonId, DeskError> {
        person_named(&self.store, text)
    }

    /// The contact with that id or name.
    ///
    /// # Errors
    /// As for [`Desk::account_ref`].
    pub fn contact_ref(&self, text: &str) -> Result<ContactId, DeskError> {
        contact_named(&self.store, text)
    }

    /// The handover with that id, or the newest one of the account with that name.
    ///
    /// # Errors
    /// As for [`Desk::account_ref`].
    pub fn handover_ref(&self, text: &str) -> Result<HandoverId, DeskError> {
        handover_named(&self.store, text)
    }
}

/// The id of the record of that kind that a word means: its own id, or, for an account, a person, a contact and a handover,
/// a name. It sees what an open transaction has written.
///
/// # Errors
/// A refusal when there is none, or more than one.
pub(crate) fn named(reads: &impl Reads, kind: Kind, text: &str) -> Result<Uuid, DeskError> {
    match kind {
        Kind::Account => account_named(reads, text).map(Into::into),
        Kind::Person => person_named(reads, text).map(Into::into),
        Kind::Contact => contact_named(reads, text).map(Into::into),
        Kind::Handover => handover_named(reads, text).map(Into::into),
        other => Uuid::try_parse(text.trim()).map_err(|_| {
            let what = other.table().replace('_', " ");
            let message = format!("There is no {what} with the id “{text}”.");
            Refusal::invalid(message, "Write its id, as “baton show --json” gives it.").into()
        }),
    }
}

fn account_named(reads: &impl Reads, text: &str) -> Result<AccountId, DeskError> {
    meant::<Account>(reads, text, "account", include_str!("lookup_account.sql")).map(AccountId)
}

fn person_named(reads: &impl Reads, text: &str) -> Result<PersonId, DeskError> {
    meant::<Person>(reads, text, "person", include_str!("lookup_person.sql")).map(PersonId)
}

fn contact_named(reads: &impl Reads, text: &str) -> Result<ContactId, DeskError> {
    meant::<Contact>(reads, text, "contact", include_str!("lookup_contact.sql")).map(ContactId)
}

fn handover_named(reads: &impl Reads, text: &str) -> Result<HandoverId, DeskError> {
    if let Some(id) = by_id::<Handover>(reads, text)? {
        return Ok(HandoverId(id));
    }
    let account = account_named(reads, text)?;
    let handovers: Vec<Handover> = reads.of_account(account)?;
    let newest = handovers.iter().max_by_key(|handover| (handover.entered.values().min().copied(), handover.id));
    let none = || {
        Refusal::new(
            RefusalKind::NotFound,
            format!("No handover of “{}” was ever planned.", text.trim()),
            "Plan one first, or name another account.",
        )
    };
    Ok(newest.map(|handover| handover.id).ok_or_else(none)?)
}

fn by_id<R: Recorded>(reads: &impl Reads, text: &str) -> Result<Option<Uuid>, DeskError> {
    let Ok(id) = Uuid::try_parse(text.trim()) else { return Ok(None) };
    Ok(reads.get::<R>(id)?.map(|_| id))
}

fn meant<R: Recorded>(reads: &impl Reads, text: &str, what: &str, sql: &str) -> Result<Uuid, DeskError> {
    if let Some(id) = by_id::<R>(reads, text)? {
        return Ok(id);
    }
    // SQLite folds the case of ASCII alone: what it cannot compare is compared here.
    let text = text.trim();
    let begins = if text.is_ascii() { format!("{}%", escaped(text)) } else { "%".to_owned() };
    let candidates = reads.rows(sql, [begins], |row| {
        Ok(Candidate { id: row.get::<_, Id<Uuid>>(0)?.0, name: row.get(1)?, detail: row.get(2)? })
    })?;
    Ok(choose(text, what, candidates)?)
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

/// The one that has the whole name, or the only one whose name begins like that.
fn choose(text: &str, what: &str, candidates: Vec<Candidate>) -> Result<Uuid, Refusal> {
    let wanted = text.to_lowercase();
    let begins = |one: &Candidate| !wanted.is_empty() && one.name.to_lowercase().starts_with(&wanted);
    let (whole, others): (Vec<_>, Vec<_>) =
        candidates.into_iter().filter(begins).partition(|one| one.name.to_lowercase() == wanted);
    let matches = if whole.is_empty() { others } else { whole };
    match matches.as_slice() {
        [only] => Ok(only.id),
        [] => Err(Refusal::new(
            RefusalKind::NotFound,
            format!("There is no {what} called “{text}”."),
            "Write the beginning of the name as it is listed, or the id.",
        )),
        many => Err(Refusal::invalid(
            format!("“{text}” could be {}.", listed(many)),
            "Write more of the name, or the id of the one you mean.",
        )),
    }
}

/// "Nordkaj Shipping or Nordlys": with ids where the names are the same.
fn listed(many: &[Candidate]) -> String {
    let twins = |one: &Candidate| many.iter().filter(|other| other.name == one.name).count() > 1;
    let name = |one: &Candidate| match (&one.detail, twins(one)) {
        (Some(detail), true) => format!("{} ({detail}, {})", one.name, one.id),
        (None, true) => format!("{} ({})", one.name, one.id),
        (Some(detail), false) => format!("{} ({detail})", one.name),
        (None, false) => one.name.clone(),
    };
    let mut names: Vec<_> = many.iter().take(LISTED).map(name).collect();
    let last = match many.len().saturating_sub(LISTED) {
        0 => names.pop().unwrap_or_default(),
        more => format!("one of {more} others"),
    };
    format!("{} or {last}", names.join(", "))
}
