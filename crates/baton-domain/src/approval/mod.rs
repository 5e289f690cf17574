//! What nobody does alone: it is asked for by one, and nothing happens before a second person has agreed (mission,
//! principle 4).

mod answer;

pub use answer::{ApprovalDeclined, ApprovalGranted, ApprovalWithdrawn};

use crate::context::{Context, Draft};
use crate::ids::{ApprovalId, HandoverId, PersonId};
use crate::record::{Account, Approval, ApprovalState, ApprovalSubject, Person, Role};
use crate::refusal::{Refusal, RefusalKind};

/// Asks for a second person. One thing of an account is asked for at a time.
///
/// # Errors
/// A refusal when something of the account waits already.
pub(crate) fn ask(
    cx: &Context<'_>,
    draft: &mut Draft,
    account: &Account,
    asker: &Person,
    subject: ApprovalSubject,
) -> Result<(), Refusal> {
    none_waiting(cx)?;
    let approval = Approval {
        id: draft.id(),
        account: account.id,
        subject,
        asked_by: asker.id,
        asked_at: cx.at,
        state: ApprovalState::Waiting,
    };
    draft.put(approval);
    Ok(())
}

/// Refuses while somebody waits for a second person: two answers at once could contradict each other.
///
/// # Errors
/// A refusal that says who waits, and for what.
pub(crate) fn none_waiting(cx: &Context<'_>) -> Result<(), Refusal> {
    none_of(cx, |_| true)
}

/// Refuses to end a handover while somebody waits for an answer that would end it too.
///
/// # Errors
/// A refusal that says who waits.
pub(crate) fn none_to_keep(cx: &Context<'_>, handover: HandoverId) -> Result<(), Refusal> {
    none_of(cx, |subject| matches!(subject, ApprovalSubject::KeepByException(asked) if asked.handover == handover))
}

fn none_of(cx: &Context<'_>, counts: impl Fn(&ApprovalSubject) -> bool) -> Result<(), Refusal> {
    let waits = |approval: &&Approval| approval.state == ApprovalState::Waiting && counts(&approval.subject);
    let Some(waiting) = cx.dossier.approvals.iter().find(waits) else { return Ok(()) };
    Err(Refusal::state(
        format!("{} has asked to {} already.", cx.people.name(waiting.asked_by), asked_for(&waiting.subject)),
        "Answer that one, or withdraw it.",
    ))
}

/// Completes "Mara Lindqvist has asked to …".
pub(crate) const fn asked_for(subject: &ApprovalSubject) -> &'static str {
    match subject {
        ApprovalSubject::Rollback { .. } => "take the handover back",
        ApprovalSubject::KeepByException(_) => "keep the account by exception",
        ApprovalSubject::EndRelationship(_) => "end the relationship",
    }
}

/// Who agrees or does not: another person than the asker, and one of the two a manager (invariant 5).
///
/// # Errors
/// A refusal that says who can.
pub(crate) fn second_person<'a>(cx: &Context<'a>, asked_by: PersonId) -> Result<&'a Person, Refusal> {
    let actor = cx.writer()?;
    if actor.id == asked_by {
        return Err(Refusal::new(
            RefusalKind::SecondPerson,
            format!("{} asked for this and cannot agree to it too.", actor.name),
            "Ask a second person to look at it.",
        ));
    }
    if cx.people.get(asked_by)?.role == Role::Manager {
        return Ok(actor);
    }
    cx.manager("answer what a rep has asked for")
}

/// Who agrees, together with whoever asked: if that one has left, the other would decide alone (invariant 5).
///
/// # Errors
/// A refusal that says who can, or that whoever asked has left.
pub(crate) fn agreeing<'a>(cx: &Context<'a>, asked_by: PersonId) -> Result<&'a Person, Refusal> {
    let second = second_person(cx, asked_by)?;
    if cx.people.is_here(asked_by, cx.today()) {
        return Ok(second);
    }
    Err(Refusal::new(
        RefusalKind::Stale,
        format!("{} asked for this and has left since.", cx.people.name(asked_by)),
        "A manager withdraws it, and whoever still wants it asks again.",
    ))
}

/// An approval that nobody has answered.
fn waiting<'a>(cx: &Context<'a>, id: ApprovalId) -> Result<&'a Approval, Refusal> {
    let approval = cx.dossier.approvals.iter().find(|approval| approval.id == id);
    let approval = approval.ok_or_else(|| Refusal::not_found("approval"))?;
    if approval.state == ApprovalState::Waiting {
        return Ok(approval);
    }
    Err(Refusal::new(
        RefusalKind::Stale,
        "This has been answered already.",
        "Look at the answer; ask again if it is still wanted.",
    ))
}
