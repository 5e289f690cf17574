//! Operations with what they must say, and nothing of what they may leave out.

use baton_domain::account::{AccountAdded, AccountEdited, AccountabilityCorrected};
use baton_domain::contact::{ContactAdded, ContactEdited, ContactsMerged};
use baton_domain::fact::FactRecorded;
use baton_domain::handover::{
    GuardsWaived, HandBackGiven, HandoverAdvanced, HandoverClosed, HandoverPlanned, IntroductionMade,
    KeepByExceptionAsked, PackagePartNotApplicable, ReadBackGiven, TransferAcknowledged,
};
use baton_domain::history::EntryWritten;
use baton_domain::ids::{
    AccountId, ContactId, HandoverId, IntroductionId, IssueId, PersonId, PromiseId, ResistanceCaseId,
};
use baton_domain::issue::{IssueEdited, IssueOpened, IssueResolved};
use baton_domain::lock::LockPassed;
use baton_domain::person::{PersonAdded, PersonEdited};
use baton_domain::profile::{ProfileWritten, as_practice_has_it};
use baton_domain::promise::{PromiseAnswered, PromiseEdited, PromiseMade};
use baton_domain::record::{
    AccountKind, Cadence, CaseOption, Channel, Direction, FactKind, Firmness, HandoverReason, HistoryKind, LockKind,
    PackagePart, Profile, ProfileVersion, PromiseAnswerKind, Promiser, Retry, Role, Sensitivity, Stage,
};
use baton_domain::relationship::EndOfRelationshipAsked;
use baton_domain::resistance::{ResistanceDecided, ResistanceOpened, SilenceReported};
use baton_domain::rollback::{RollbackAsked, Selection};
use baton_domain::touch::{TaskAdded, TouchPlanned};
use chrono::{DateTime, NaiveDate, Utc};

/// Someone joins.
#[must_use]
pub fn person(name: &str, role: Role) -> PersonAdded {
    PersonAdded {
        name: name.to_owned(),
        role,
        email: None,
        phone: None,
        title: None,
        introduction: None,
        country: None,
        capacity: None,
    }
}

/// Nothing of a person changes.
#[must_use]
pub const fn edit_person(person: PersonId) -> PersonEdited {
    PersonEdited {
        person,
        name: None,
        role: None,
        email: None,
        phone: None,
        title: None,
        introduction: None,
        country: None,
        capacity: None,
        left_on: None,
        emptied: Vec::new(),
    }
}

/// A client whom that person carries.
#[must_use]
pub fn account(name: &str, accountable: PersonId) -> AccountAdded {
    AccountAdded {
        name: name.to_owned(),
        kind: AccountKind::Client,
        accountable: Some(accountable),
        city: None,
        country: None,
        industry: None,
        website: None,
        phone: None,
        domains: Vec::new(),
        renewal_on: None,
    }
}

/// Nothing of an account changes.
#[must_use]
pub const fn edit_account(account: AccountId) -> AccountEdited {
    AccountEdited::nothing(account)
}

/// The situation is written.
#[must_use]
pub fn situation(account: AccountId, text: &str) -> AccountEdited {
    AccountEdited { situation: Some(text.to_owned()), ..edit_account(account) }
}

/// How often we talk is written.
#[must_use]
pub fn cadence(account: AccountId, every_days: u32, channel: Channel) -> AccountEdited {
    AccountEdited { cadence: Some(Cadence { every_days, channel, note: String::new() }), ..edit_account(account) }
}

/// A manager's correction.
#[must_use]
pub fn correction(account: AccountId, to: PersonId, reason: &str) -> AccountabilityCorrected {
    AccountabilityCorrected { account, to, reason: reason.to_owned() }
}

/// Someone at the client who is no key stakeholder.
#[must_use]
pub fn contact(account: AccountId, name: &str) -> ContactAdded {
    ContactAdded {
        account,
        name: name.to_owned(),
        title: None,
        emails: Vec::new(),
        phone: None,
        part: None,
        key: false,
    }
}

/// What part somebody has at the client.
#[must_use]
pub fn part(contact: ContactId, part: &str) -> ContactEdited {
    ContactEdited {
        contact,
        name: None,
        title: None,
        emails: None,
        phone: None,
        part: Some(part.to_owned()),
        key: None,
    }
}

/// Two contacts are one person; everything stays as the kept one has it.
#[must_use]
pub const fn merge(kept: ContactId, merged: ContactId) -> ContactsMerged {
    ContactsMerged { kept, merged, name: None, title: None, phone: None, part: None }
}

/// A call, a meeting or a note, just now.
#[must_use]
pub fn entry(account: AccountId, kind: HistoryKind, title: &str, body: &str) -> EntryWritten {
    EntryWritten {
        account,
        kind,
        at: None,
        title: title.to_owned(),
        body: body.to_owned(),
        direction: Direction::Internal,
        contacts: Vec::new(),
        sensitivity: Sensitivity::Internal,
    }
}

/// A thing to know.
#[must_use]
pub fn fact(account: AccountId, kind: FactKind, text: &str) -> FactRecorded {
    FactRecorded {
        account,
        kind,
        text: text.to_owned(),
        then: (kind == FactKind::IfThen).then(|| "say that it stands".to_owned()),
        sensitivity: Sensitivity::Internal,
        evidence: None,
        supersedes: None,
        raise_by: None,
    }
}

/// Something unpleasant that we say first, by that day.
#[must_use]
pub fn topic(account: AccountId, text: &str, raise_by: NaiveDate) -> FactRecorded {
    FactRecorded { raise_by: Some(raise_by), ..fact(account, FactKind::AwkwardTopic, text) }
}

/// An issue is mended.
#[must_use]
pub fn resolve(issue: IssueId, resolution: &str) -> IssueResolved {
    IssueResolved { issue, resolution: resolution.to_owned(), learned: None }
}

/// Something we said we would do.
#[must_use]
pub fn promise(account: AccountId, text: &str) -> PromiseMade {
    PromiseMade {
        account,
        text: text.to_owned(),
        promiser: Promiser::Us,
        contact: None,
        due: None,
        firmness: Firmness::Spoken,
        owner: None,
        evidence: None,
        sensitivity: Sensitivity::Internal,
    }
}

/// A promise is given to someone.
#[must_use]
pub const fn give_promise(promise: PromiseId, owner: PersonId) -> PromiseEdited {
    PromiseEdited {
        promise,
        text: None,
        due: None,
        undated: false,
        owner: Some(owner),
        evidence: None,
        sensitivity: None,
    }
}

/// The incoming rep will keep a promise as it is.
#[must_use]
pub const fn accept_promise(promise: PromiseId) -> PromiseAnswered {
    PromiseAnswered { promise, answer: PromiseAnswerKind::Accepted, words: String::new(), due: None }
}

/// Something is wrong.
#[must_use]
pub fn issue(account: AccountId, title: &str) -> IssueOpened {
    IssueOpened {
        account,
        title: title.to_owned(),
        owner: None,
        ours: false,
        client_told: false,
        escalated: false,
        evidence: None,
        sensitivity: Sensitivity::Internal,
    }
}

/// An issue is given to someone.
#[must_use]
pub const fn give_issue(issue: IssueId, owner: PersonId) -> IssueEdited {
    IssueEdited { issue, title: None, owner: Some(owner), client_told: None, escalated: None }
}

/// A call is planned.
#[must_use]
pub fn touch(account: AccountId, at: DateTime<Utc>, about: &str) -> TouchPlanned {
    TouchPlanned { account, at, channel: Channel::Call, about: about.to_owned(), owner: None, contacts: Vec::new() }
}

/// Something to do for whoever says so.
#[must_use]
pub fn task(account: AccountId, text: &str) -> TaskAdded {
    TaskAdded { account, text: text.to_owned(), owner: None, due: None }
}

/// A handover of the standard profile.
#[must_use]
pub fn plan(account: AccountId, to: PersonId, transfer_on: NaiveDate) -> HandoverPlanned {
    HandoverPlanned {
        account,
        to,
        transfer_on,
        reason: HandoverReason::Workload,
        client_sentence: "From November on, someone who knows your trade well looks after you.".to_owned(),
        profile: Profile::Standard,
        cover_until: None,
        growth: None,
    }
}

/// Somebody stands in from one day to another.
#[must_use]
pub fn cover(account: AccountId, to: PersonId, from: NaiveDate, until: NaiveDate) -> HandoverPlanned {
    HandoverPlanned { profile: Profile::Cover, cover_until: Some(until), ..plan(account, to, from) }
}

/// What happened during a cover.
#[must_use]
pub fn hand_back(handover: HandoverId, summary: &str) -> HandBackGiven {
    HandBackGiven { handover, summary: summary.to_owned(), next_action: "Call Ingrid before Thursday.".to_owned() }
}

/// A stage is left.
#[must_use]
pub const fn advance(handover: HandoverId, from: Stage) -> HandoverAdvanced {
    HandoverAdvanced { handover, from }
}

/// What is missing is passed.
#[must_use]
pub fn waive(handover: HandoverId, reason: &str) -> GuardsWaived {
    GuardsWaived { handover, reason: reason.to_owned() }
}

/// A part of the package is left out.
#[must_use]
pub fn leave_out(handover: HandoverId, part: PackagePart, reason: &str) -> PackagePartNotApplicable {
    PackagePartNotApplicable { handover, part, reason: reason.to_owned() }
}

/// Said back in own words.
#[must_use]
pub fn read_back(handover: HandoverId, situation: &str, promises: &str) -> ReadBackGiven {
    ReadBackGiven {
        handover,
        situation: situation.to_owned(),
        promises: promises.to_owned(),
        risks: "A second late container.".to_owned(),
        next_action: "Call before the winter plan is fixed.".to_owned(),
    }
}

/// They met, and nothing was fixed.
#[must_use]
pub fn introduce(introduction: IntroductionId, reaction: &str) -> IntroductionMade {
    IntroductionMade { introduction, reaction: reaction.to_owned(), next: None }
}

/// One side of the transfer.
#[must_use]
pub const fn acknowledge(handover: HandoverId) -> TransferAcknowledged {
    TransferAcknowledged { handover }
}

/// The handover is closed.
#[must_use]
pub const fn close(handover: HandoverId) -> HandoverClosed {
    HandoverClosed { handover }
}

/// A client refuses.
#[must_use]
pub fn resist(handover: HandoverId, contact: ContactId, words: &str) -> ResistanceOpened {
    ResistanceOpened {
        handover,
        contact,
        words: words.to_owned(),
        grade: 3,
        about: None,
        concern: String::new(),
        evidence: None,
        answer_due: None,
    }
}

/// A profile as practice has it, to be written otherwise.
#[must_use]
pub fn profile(profile: Profile) -> ProfileWritten {
    let ProfileVersion { profile, conduct, checklist, questions, .. } = as_practice_has_it(profile);
    ProfileWritten {
        profile,
        days: conduct.days,
        introduces_by: conduct.introduces_by,
        demands: conduct.demands,
        check_in_days: conduct.check_in_days,
        checklist,
        questions,
    }
}

/// A client who used to talk with us says nothing any more.
#[must_use]
pub const fn silent(handover: HandoverId, contact: ContactId) -> SilenceReported {
    SilenceReported { handover, contact, answer_due: None }
}

/// Everything that the transfer moved is to go back, for good.
#[must_use]
pub fn ask_rollback(handover: HandoverId, reason: &str) -> RollbackAsked {
    RollbackAsked {
        handover,
        reason: reason.to_owned(),
        give_back: Selection::All,
        also: Vec::new(),
        substitute: None,
        client_message: "The person you know looks after you again, from today.".to_owned(),
        care_note: "It was the timing, not the person.".to_owned(),
        retry: Retry::Never,
    }
}

/// The outgoing rep is to keep the account until that day.
#[must_use]
pub fn ask_to_keep(handover: HandoverId, reason: &str, review_on: NaiveDate) -> KeepByExceptionAsked {
    KeepByExceptionAsked {
        handover,
        reason: reason.to_owned(),
        review_on,
        client_message: "The person you know stays with you.".to_owned(),
        effect_on_incoming: "Another account, which fits better.".to_owned(),
    }
}

/// We are to part from a client whom we owe nothing.
#[must_use]
pub fn ask_to_part(account: AccountId, reason: &str) -> EndOfRelationshipAsked {
    EndOfRelationshipAsked {
        account,
        reason: reason.to_owned(),
        duties: Vec::new(),
        client_message: "We thank you for the years, and name you who can do it better.".to_owned(),
        effect_on_reps: "It was nobody's fault; we talk about it on Friday.".to_owned(),
    }
}

/// A manager lets a lock pass until that day.
#[must_use]
pub fn pass_lock(account: AccountId, lock: LockKind, until: NaiveDate) -> LockPassed {
    LockPassed { account, lock, reason: "The client knows, and agrees.".to_owned(), until }
}

/// A manager's decision that needs nothing but words.
#[must_use]
pub fn decide(case: ResistanceCaseId, option: CaseOption) -> ResistanceDecided {
    ResistanceDecided {
        case,
        option,
        reason: "They want a plan, not a person.".to_owned(),
        effect_on_incoming: "None, if we are quick.".to_owned(),
        until: None,
        lesson: None,
    }
}
