//! Who may do what, on which account. The table itself is [`Op::PERMITTED`](crate::op::Op::PERMITTED): an operation stands there
//! with whom it is permitted to, and is decided only after this was asked. A refusal says who can.
//!
//! Viewers read and print. Beyond that a rule may ask for more of one field (only a manager makes an account strategic): that
//! stands with the operation.

use schemars::JsonSchema;
use serde::Serialize;

use crate::account::is_beside;
use crate::approval;
use crate::context::{Context, Subject};
use crate::ids::PersonId;
use crate::record::{Approval, ApprovalState, ApprovalSubject, Handover, Kind, Role};
use crate::refusal::Refusal;

/// Whom an operation is permitted to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Permitted {
    /// Whoever founds the workspace, before anybody is there.
    Founder,
    /// Nobody does it: it happens by itself.
    Itself,
    /// Managers.
    Managers,
    /// Reps and managers, on any account: what somebody knows or hears is written down by whoever knows it.
    Anyone,
    /// Whoever has a part in the account, and managers.
    Part,
    /// Whoever is accountable, and managers.
    Accountable,
    /// Either rep of the handover, and managers.
    Parties,
    /// The rep who hands the account over, or gets it back after a cover, and managers.
    Outgoing,
    /// The rep who takes the account over, or covers it, and managers.
    Incoming,
    /// The outgoing rep alone: nobody can be spoken for.
    OutgoingAlone,
    /// The incoming rep alone: it is said in own words.
    IncomingAlone,
    /// Either rep of the handover, each for themselves.
    PartiesAlone,
    /// The person it is about, and managers.
    Themselves,
    /// The person it is about alone, viewers too.
    ThemselvesAlone,
    /// Whoever asked, and managers.
    Asker,
    /// A second person beside whoever asked; one of the two is a manager (invariant 5).
    SecondPerson,
}

impl Permitted {
    /// Who that is: "whoever takes it over, or a manager".
    #[must_use]
    pub const fn whom(self) -> &'static str {
        match self {
            Self::Founder => "whoever founds the workspace",
            Self::Itself => "nobody: it happens by itself",
            Self::Managers => "a manager",
            Self::Anyone => "any rep or manager",
            Self::Part => "whoever has a part in the account, or a manager",
            Self::Accountable => "whoever is accountable, or a manager",
            Self::Parties => "either rep of the handover, or a manager",
            Self::Outgoing => "the outgoing rep, or a manager",
            Self::Incoming => "the incoming rep, or a manager",
            Self::OutgoingAlone => "the outgoing rep alone",
            Self::IncomingAlone => "the incoming rep alone",
            Self::PartiesAlone => "either rep of the handover alone",
            Self::Themselves => "the person it is about, or a manager",
            Self::ThemselvesAlone => "the person it is about alone",
            Self::Asker => "whoever asked, or a manager",
            Self::SecondPerson => "a second person beside whoever asked, one of the two a manager",
        }
    }
}

/// Refuses whoever may not do it; `deed` completes "Only a manager can …".
///
/// # Errors
/// A refusal that says who can.
pub(crate) fn permit(
    cx: &Context<'_>,
    subject: Subject,
    permitted: Permitted,
    deed: &'static str,
) -> Result<(), Refusal> {
    let handover = || concerned(cx, subject);
    match permitted {
        Permitted::Founder | Permitted::Itself => return Ok(()),
        Permitted::ThemselvesAlone => return themselves_alone(cx, subject, deed),
        Permitted::Managers => drop(cx.manager(deed)?),
        Permitted::Anyone => {}
        Permitted::Part => part(cx, subject, deed)?,
        Permitted::Accountable => drop(cx.person_or_manager(cx.dossier.accountable()?.person, deed)?),
        Permitted::Parties => parties(cx, handover(), deed)?,
        Permitted::Outgoing => person_or_manager(cx, handover().map(|one| one.from), deed)?,
        Permitted::Incoming => person_or_manager(cx, handover().and_then(|one| one.to), deed)?,
        Permitted::OutgoingAlone => alone(cx, handover().map(|one| one.from), deed)?,
        Permitted::IncomingAlone => alone(cx, handover().and_then(|one| one.to), deed)?,
        Permitted::PartiesAlone => parties_alone(cx, handover(), deed)?,
        Permitted::Themselves => {
            if let Subject::Person(person) = subject {
                cx.person_or_manager(person, deed)?;
            }
        }
        Permitted::Asker => person_or_manager(cx, asker(cx, subject), deed)?,
        Permitted::SecondPerson => {
            if let Some(asker) = asker(cx, subject) {
                approval::second_person(cx, asker)?;
            }
        }
    }
    cx.writer().map(drop)
}

/// Whether whoever is at the desk has a part in the account: a manager, who is accountable or stands beside them, and either rep
/// of the running handover.
#[must_use]
pub fn has_part(cx: &Context<'_>) -> bool {
    let Ok(actor) = cx.writer() else { return false };
    let dossier = cx.dossier;
    let accountable = dossier.accountable().is_ok_and(|held| held.person == actor.id);
    let beside = || dossier.responsibilities.iter().any(|held| is_beside(cx, held, actor.id));
    let in_handover = || dossier.running_handover().is_some_and(|handover| is_party(handover, actor.id));
    actor.role == Role::Manager || accountable || beside() || in_handover()
}

fn part(cx: &Context<'_>, subject: Subject, deed: &str) -> Result<(), Refusal> {
    let actor = cx.writer()?;
    if has_part(cx) || owner(cx, subject) == Some(actor.id) || looks_in(cx, subject, actor.id) {
        return Ok(());
    }
    // An account that is not there is refused by the operation itself.
    let Ok(accountable) = cx.dossier.accountable() else { return Ok(()) };
    Err(Refusal::not_allowed(
        format!("Only those who have a part in this account can {deed}."),
        format!("Ask {}, who is accountable, or a manager.", cx.people.name(accountable.person)),
    ))
}

/// Whoever carries the thing that the operation names, on whosever account.
fn owner(cx: &Context<'_>, subject: Subject) -> Option<PersonId> {
    let Subject::Of(kind, id) = subject else { return None };
    match kind {
        Kind::Promise => cx.dossier.promise(id.into()).ok().map(|promise| promise.owner),
        Kind::Issue => cx.dossier.issue(id.into()).ok().map(|issue| issue.owner),
        Kind::Touch => cx.dossier.touch(id.into()).ok().map(|touch| touch.owner),
        Kind::Task => cx.dossier.task(id.into()).ok().map(|task| task.owner),
        _ => None,
    }
}

/// Whoever wrote down that the client resists, or was asked to look in, works on that case, and on nothing else.
fn looks_in(cx: &Context<'_>, subject: Subject, person: PersonId) -> bool {
    let Subject::Of(Kind::ResistanceCase, id) = subject else { return false };
    cx.dossier.case(id.into()).is_ok_and(|case| case.opened_by == person || case.consulted.contains(&person))
}

fn is_party(handover: &Handover, person: PersonId) -> bool {
    person == handover.from || Some(person) == handover.to
}

fn parties(cx: &Context<'_>, handover: Option<&Handover>, deed: &str) -> Result<(), Refusal> {
    let actor = cx.writer()?;
    let Some(handover) = handover.filter(|handover| !is_party(handover, actor.id)) else { return Ok(()) };
    if actor.role == Role::Manager {
        return Ok(());
    }
    let from = cx.people.name(handover.from);
    let both = handover.to.map_or_else(|| from.to_owned(), |to| format!("{from}, {}", cx.people.name(to)));
    Err(Refusal::not_allowed(
        format!("Only {both} or a manager can {deed}."),
        format!("Ask {from}, or choose who is at the desk."),
    ))
}

fn parties_alone(cx: &Context<'_>, handover: Option<&Handover>, deed: &str) -> Result<(), Refusal> {
    let actor = cx.writer()?;
    let Some(handover) = handover.filter(|handover| !is_party(handover, actor.id)) else { return Ok(()) };
    let from = cx.people.name(handover.from);
    let both = handover.to.map_or_else(|| from.to_owned(), |to| format!("{from} or {}", cx.people.name(to)));
    Err(Refusal::not_allowed(format!("Only {both} can {deed}."), format!("Ask {from}, or choose who is at the desk.")))
}

fn person_or_manager(cx: &Context<'_>, person: Option<PersonId>, deed: &str) -> Result<(), Refusal> {
    // What names nobody is refused by the operation itself.
    person.map_or(Ok(()), |person| cx.person_or_manager(person, deed).map(drop))
}

fn alone(cx: &Context<'_>, person: Option<PersonId>, deed: &str) -> Result<(), Refusal> {
    let actor = cx.writer()?;
    let Some(person) = person.filter(|person| *person != actor.id) else { return Ok(()) };
    let name = cx.people.name(person);
    Err(Refusal::not_allowed(format!("Only {name} can {deed}."), format!("Ask {name}, or choose who is at the desk.")))
}

fn themselves_alone(cx: &Context<'_>, subject: Subject, deed: &str) -> Result<(), Refusal> {
    let actor = cx.acting()?;
    if subject == Subject::Person(actor.id) && actor.is_here(cx.today()) {
        return Ok(());
    }
    Err(Refusal::not_allowed(format!("Each can only {deed} for themselves."), "Choose who is at the desk."))
}

/// The handover that the operation is about, or the one that runs.
fn concerned<'a>(cx: &Context<'a>, subject: Subject) -> Option<&'a Handover> {
    let dossier = cx.dossier;
    let Subject::Of(kind, id) = subject else { return dossier.running_handover() };
    let handover = match kind {
        Kind::Handover => id.into(),
        Kind::ChecklistItem => dossier.checklist.iter().find(|item| item.id.0 == id)?.handover,
        Kind::Question => dossier.questions.iter().find(|question| question.id.0 == id)?.handover,
        Kind::ReadBack => dossier.read_backs.iter().find(|said| said.id.0 == id)?.handover,
        Kind::Introduction => dossier.introductions.iter().find(|one| one.id.0 == id)?.handover,
        Kind::ResistanceCase => dossier.case(id.into()).ok()?.handover,
        Kind::Rollback => dossier.rollback(id.into()).ok()?.handover,
        _ => return dossier.running_handover(),
    };
    dossier.handover(handover).ok()
}

/// Who asked for what the operation answers; nobody once it has been answered.
fn asker(cx: &Context<'_>, subject: Subject) -> Option<PersonId> {
    let Subject::Of(kind, id) = subject else { return None };
    let approvals = || cx.dossier.approvals.iter();
    let approval = match kind {
        Kind::Approval => approvals().find(|approval| approval.id.0 == id),
        Kind::Rollback => {
            let of = |approval: &&Approval| matches!(approval.subject, ApprovalSubject::Rollback { rollback } if rollback.0 == id);
            approvals().find(of)
        }
        _ => None,
    };
    approval.filter(|approval| approval.state == ApprovalState::Waiting).map(|approval| approval.asked_by)
}
