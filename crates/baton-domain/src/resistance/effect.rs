//! What follows from a decision that one manager can take.

use chrono::NaiveDate;

use crate::account::{end_beside, is_beside};
use crate::context::{Context, Draft};
use crate::handover::{after, begin, incoming, lapse, moved};
use crate::ids::ResistanceCaseId;
use crate::record::{Handover, Responsibility, ResponsibilityRole, SideState, Why};
use crate::refusal::Refusal;

/// Later and softer: the transfer moves to a later day, or, after it, the watch lasts longer.
pub(super) fn slow_down(
    cx: &Context<'_>,
    draft: &mut Draft,
    handover: Handover,
    until: Option<NaiveDate>,
) -> Result<Handover, Refusal> {
    let transferred = handover.stage.is_transferred();
    until.map_or(Ok(()), |day| cx.within_reach(day))?;
    let Some(now) = (if transferred { handover.watch_until } else { handover.transfer_on }) else {
        return Err(Refusal::state(
            "This handover has no day yet.",
            "There is nothing to slow down: go on, or plan it.",
        ));
    };
    let later = until.filter(|day| *day > now && *day > cx.today()).ok_or_else(|| {
        let what = if transferred { "The watch ends" } else { "The transfer is planned" };
        Refusal::invalid(
            format!("{what} on {}. Slower is a later day than that.", now.format("%-d %B %Y")),
            "Choose the later day.",
        )
    })?;
    if transferred {
        if handover.is_cover() {
            return Err(Refusal::state(
                "A cover has no watch that could last longer.",
                "Hand the account back, or ask to take the cover back and name somebody else.",
            ));
        }
        extend_on_call(cx, draft, &handover, later)?;
        let mut plan = handover.plan.clone();
        plan.insert(handover.stage, later);
        return Ok(Handover { watch_until: Some(later), watch_ended_at: None, plan, ..handover });
    }
    let moved = moved(cx, &handover, later)?;
    moved.checklist.into_iter().for_each(|item| draft.put(item));
    moved.introductions.into_iter().for_each(|one| draft.put(one));
    Ok(moved.handover)
}

/// The outgoing rep stays on call until then, or is again.
fn extend_on_call(
    cx: &Context<'_>,
    draft: &mut Draft,
    handover: &Handover,
    last_day: NaiveDate,
) -> Result<(), Refusal> {
    let outgoing = cx.carrier(handover.from).map_err(|refusal| {
        Refusal::invalid(refusal.message, "Weigh another option: there is nobody to stay on call for longer.")
    })?;
    let mut beside = cx.dossier.responsibilities.iter().filter(|held| is_beside(cx, held, outgoing.id));
    let on_call = match beside.find(|held| held.role == ResponsibilityRole::OnCall) {
        Some(held) => Responsibility { until: Some(after(last_day)), ..held.clone() },
        None => Responsibility {
            id: draft.id(),
            account: handover.account,
            person: outgoing.id,
            role: ResponsibilityRole::OnCall,
            from: cx.at,
            until: Some(after(last_day)),
            why: Why::Transferred { handover: handover.id },
        },
    };
    draft.put(on_call);
    Ok(())
}

/// Nobody is replaced: whoever is not accountable stays beside the one who is, as a familiar face.
pub(super) fn add(
    cx: &Context<'_>,
    draft: &mut Draft,
    handover: &Handover,
    case: ResistanceCaseId,
) -> Result<(), Refusal> {
    let accountable = cx.dossier.accountable()?.person;
    let beside = if accountable == handover.from { incoming(handover)? } else { handover.from };
    let person = cx.carrier(beside).map_err(|refusal| {
        Refusal::invalid(
            refusal.message,
            "Weigh another option: there is nobody who could stay beside the accountable rep.",
        )
    })?;
    let backs_up = |held: &Responsibility| held.role == ResponsibilityRole::Backup && is_beside(cx, held, person.id);
    if cx.dossier.responsibilities.iter().any(backs_up) {
        return Ok(());
    }
    let backup = Responsibility {
        id: draft.id(),
        account: handover.account,
        person: person.id,
        role: ResponsibilityRole::Backup,
        from: cx.at,
        until: None,
        why: Why::Added { case },
    };
    draft.put(backup);
    Ok(())
}

/// Somebody else takes over: this handover ends, and another one is to be planned.
pub(super) fn other_successor(cx: &Context<'_>, draft: &mut Draft, handover: Handover) -> Result<Handover, Refusal> {
    if handover.stage.is_transferred() {
        return Err(Refusal::state(
            format!("The account is with {} already.", cx.people.name(incoming(&handover)?)),
            "Ask to take the handover back, or finish it and plan the next one.",
        ));
    }
    end_beside(cx, draft, incoming(&handover)?);
    lapse(cx, draft, handover.id);
    let next = begin(cx, draft, handover.manager, handover.reason)?;
    draft.put(next);
    let reason = "The client resisted: someone else takes over.".to_owned();
    Ok(Handover { side: Some(SideState::Cancelled { reason }), ..handover })
}
