//! The only door to a client document (invariant 3): a [`Shareable`] value can be made in this file alone, and only from
//! something whose sensitivity says that the client may read it, or whose nature is to be told to the client: who we are,
//! the sentence agreed for them, and what we meet them about.

use chrono::{NaiveDate, NaiveDateTime, TimeZone};
use serde::Serialize;

use crate::record::{
    Account, Cadence, Channel, Contact, Fact, FactKind, Handover, Person, Promise, Promiser, Rollback, Sensitivity,
    Touch, Workspace,
};

/// A value that the client may read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Shareable<T>(T);

impl<T> Shareable<T> {
    /// The value itself.
    #[must_use]
    pub const fn get(&self) -> &T {
        &self.0
    }
}

/// A promise as the client may read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SharedPromise {
    /// What was promised.
    pub text: String,
    /// Who promised.
    pub promiser: Promiser,
    /// By when.
    pub due: Option<NaiveDate>,
}

/// A result as the client may read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SharedResult {
    /// What we delivered.
    pub text: String,
    /// What it was worth to them.
    pub worth: Option<String>,
}

/// One of us as we introduce ourselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SharedPerson {
    /// Name.
    pub name: String,
    /// Title.
    pub title: Option<String>,
    /// Number.
    pub phone: Option<String>,
    /// Address.
    pub email: Option<String>,
    /// Two or three sentences about this person.
    pub introduction: Option<String>,
}

/// Someone at the client as we would address them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SharedContact {
    /// Name.
    pub name: String,
    /// Title.
    pub title: Option<String>,
}

/// How often we talk, without the note that we keep beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct SharedRhythm {
    /// Calendar days between two touches.
    pub every_days: u32,
    /// How.
    pub channel: Channel,
}

/// A planned meeting as the client has it in the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SharedMeeting {
    /// When, on the clock of the reader.
    pub at: NaiveDateTime,
    /// How.
    pub channel: Channel,
    /// About what.
    pub about: String,
}

impl Shareable<SharedPromise> {
    /// The promise, if the client may read it.
    #[must_use]
    pub fn promise(promise: &Promise) -> Option<Self> {
        (promise.sensitivity == Sensitivity::Shareable)
            .then(|| Self(SharedPromise { text: promise.text.clone(), promiser: promise.promiser, due: promise.due }))
    }
}

impl Shareable<SharedResult> {
    /// The result we delivered, if the client may read it; none for other kinds of facts.
    #[must_use]
    pub fn result(fact: &Fact) -> Option<Self> {
        (fact.sensitivity == Sensitivity::Shareable && fact.kind == FactKind::Result)
            .then(|| Self(SharedResult { text: fact.text.clone(), worth: fact.then.clone() }))
    }
}

impl Shareable<SharedPerson> {
    /// One of us: whatever is printed on a business card may be told to a client.
    #[must_use]
    pub fn person(person: &Person) -> Self {
        Self(SharedPerson {
            name: person.name.clone(),
            title: person.title.clone(),
            phone: person.phone.clone(),
            email: person.email.clone(),
            introduction: person.introduction.clone(),
        })
    }
}

impl Shareable<SharedContact> {
    /// The contact's name and title; their part in the decision is ours to know.
    #[must_use]
    pub fn contact(contact: &Contact) -> Self {
        Self(SharedContact { name: contact.name.clone(), title: contact.title.clone() })
    }
}

impl Shareable<SharedRhythm> {
    /// How often we talk; the cadence's note stays with us.
    #[must_use]
    pub const fn rhythm(cadence: &Cadence) -> Self {
        Self(SharedRhythm { every_days: cadence.every_days, channel: cadence.channel })
    }
}

impl Shareable<SharedMeeting> {
    /// The touch, whose `about` is written for the client, with its time on the clock of `zone`.
    #[must_use]
    pub fn meeting(touch: &Touch, zone: &impl TimeZone) -> Self {
        Self(SharedMeeting {
            at: touch.at.with_timezone(zone).naive_local(),
            channel: touch.channel,
            about: touch.about.clone(),
        })
    }
}

impl Shareable<String> {
    /// The firm's name.
    #[must_use]
    pub fn firm(workspace: &Workspace) -> Self {
        Self(workspace.name.clone())
    }

    /// The account's name, which is the client's own.
    #[must_use]
    pub fn account(account: &Account) -> Self {
        Self(account.name.clone())
    }

    /// What the client is told of a handover that was taken back.
    #[must_use]
    pub fn client_message(rollback: &Rollback) -> Self {
        Self(rollback.client_message.clone())
    }

    /// The sentence agreed for the client; none while it is not agreed.
    #[must_use]
    pub fn client_sentence(handover: &Handover) -> Option<Self> {
        let sentence = handover.client_sentence.trim();
        (!sentence.is_empty()).then(|| Self(sentence.to_owned()))
    }

    /// How they like things, if the client may read it; none for other kinds of facts.
    #[must_use]
    pub fn preference(fact: &Fact) -> Option<Self> {
        (fact.sensitivity == Sensitivity::Shareable && fact.kind == FactKind::Preference)
            .then(|| Self(fact.text.clone()))
    }
}

impl Shareable<NaiveDate> {
    /// The day of the transfer; none while it is not planned.
    #[must_use]
    pub fn transfer_day(handover: &Handover) -> Option<Self> {
        handover.transfer_on.map(Self)
    }

    /// The day on which a handover was taken back; none while it is only asked for.
    #[must_use]
    pub fn taken_back_on(rollback: &Rollback) -> Option<Self> {
        rollback.effective_at.map(|at| Self(at.date_naive()))
    }

    /// The last day on which the outgoing rep can be reached.
    #[must_use]
    pub fn reachable_until(handover: &Handover) -> Option<Self> {
        handover.watch_until.map(Self)
    }
}
