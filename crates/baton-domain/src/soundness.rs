//! What holds between the records of an account whatever is done. Each operation keeps it by itself; taking an older step
//! back could lose it, because an undo knows fields and no rules.

use crate::context::People;
use crate::dossier::Dossier;
use crate::ids::PromiseId;
use crate::record::{ApprovalState, PromiseState, Role};
use crate::refusal::{Refusal, RefusalKind};

/// Refuses what no operation could have brought about in an account.
///
/// # Errors
/// A refusal that says what has happened since, and what to do with it first.
pub fn sound(dossier: &Dossier) -> Result<(), Refusal> {
    if dossier.handovers.iter().filter(|handover| handover.is_running()).count() > 1 {
        return Err(since("Another handover of this account has begun since.", "Cancel that one first."));
    }
    if let Some(handover) = dossier.running_handover() {
        let transferred = handover.stage.is_transferred();
        if !transferred && dossier.accountable()?.person != handover.from {
            return Err(since("The account has changed hands since.", "Take that back first."));
        }
        let acknowledged = [handover.outgoing_acknowledged_at, handover.incoming_acknowledged_at];
        if transferred && acknowledged.contains(&None) {
            return Err(since("The account was transferred on this acknowledgement.", "Take the transfer back first."));
        }
    }
    if dossier.running_handover().is_some() && dossier.account()?.ended.is_some() {
        return Err(since("The relationship has ended since.", "Take it up again first."));
    }
    let waiting = dossier.approvals.iter().filter(|approval| approval.state == ApprovalState::Waiting);
    if waiting.count() > 1 {
        return Err(since("Something else has been asked for since.", "Answer that first."));
    }
    Ok(())
}

/// Refuses an open promise that nobody took over although its account was transferred: none is skipped.
///
/// # Errors
/// A refusal when the transfer rests on the answer.
pub fn answered(dossier: &Dossier, id: PromiseId) -> Result<(), Refusal> {
    let (Some(handover), Ok(promise)) = (dossier.running_handover(), dossier.promise(id)) else { return Ok(()) };
    let answered = promise.answer.as_ref().is_some_and(|answer| answer.handover == handover.id);
    let was_there = handover.transferred_at.is_some_and(|at| promise.made_at <= at);
    if promise.state == PromiseState::Open && was_there && !answered {
        return Err(since("The account was transferred on this answer.", "Take the transfer back first."));
    }
    Ok(())
}

/// Refuses a firm in which nobody could ever approve anything again.
///
/// # Errors
/// A refusal when no manager is left.
pub fn led(people: &People) -> Result<(), Refusal> {
    if people.persons.iter().any(|person| person.role == Role::Manager && person.left_on.is_none()) {
        return Ok(());
    }
    Err(since("Nobody would be a manager any more.", "Make someone a manager first."))
}

fn since(message: &str, hint: &str) -> Refusal {
    Refusal::new(RefusalKind::Stale, message, hint)
}
