use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::dates::watch_from;
use super::feedback::ask_after_transfer;
use super::telling::told;
use super::{announce, incoming, running};
use crate::account::{change_accountability, is_beside};
use crate::context::{Context, Draft, People, Subject};
use crate::ids::{HandoverId, PersonId};
use crate::op::Operation;
use crate::record::{
    Handover, Issue, Item, Kind, MovedItem, Promise, Responsibility, ResponsibilityRole, Stage, Task, Touch, Why,
};
use crate::refusal::{Fix, Refusal};

/// A rep acknowledges the transfer. With the second acknowledgement it happens: from then on the incoming rep is
/// accountable and the outgoing one is on call (method d1, stages 8 and 9).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TransferAcknowledged {
    /// Of which handover.
    pub handover: HandoverId,
}

impl Operation for TransferAcknowledged {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let mut handover = running(cx, self.handover)?;
        if handover.stage != Stage::Overlap {
            return Err(if handover.stage.is_transferred() {
                Refusal::state("This account has been transferred already.", "Look at who is accountable now.")
            } else {
                Refusal::state(
                    "It is too early for the transfer.",
                    "Take the handover through its stages to the overlap first.",
                )
            });
        }
        nothing_else_missing(cx, &handover)?;
        handover = without_lapsed(cx.people, cx.today(), handover);
        acknowledge(cx, &mut handover)?;
        if handover.outgoing_acknowledged_at.is_some() && handover.incoming_acknowledged_at.is_some() {
            handover = transfer(cx, draft, handover)?;
        }
        draft.put(handover);
        Ok(())
    }
}

fn nothing_else_missing(cx: &Context<'_>, handover: &Handover) -> Result<(), Refusal> {
    let missing: Vec<_> =
        told(cx, handover).into_iter().filter(|item| !matches!(item.fix, Fix::Acknowledge { .. })).collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Refusal::missing("The account cannot be transferred yet.", missing))
}

/// Business days that one acknowledgement waits for the other (GK): a transfer is a moment for two.
const ACKNOWLEDGED_FOR: i32 = 2;

/// The handover with the acknowledgements that still stand: one that has waited too long for the other is given again, because
/// what it was given on may have changed.
#[must_use]
pub fn without_lapsed(people: &People, today: NaiveDate, handover: Handover) -> Handover {
    if handover.stage.is_transferred() {
        return handover;
    }
    let both: Vec<_> = std::iter::once(handover.from).chain(handover.to).collect();
    let calendar = people.working_days(&both);
    let last_day = |at: DateTime<Utc>| calendar.add(at.date_naive(), ACKNOWLEDGED_FOR).ok();
    let stands = |at: &DateTime<Utc>| last_day(*at).is_none_or(|last| today <= last);
    Handover {
        outgoing_acknowledged_at: handover.outgoing_acknowledged_at.filter(stands),
        incoming_acknowledged_at: handover.incoming_acknowledged_at.filter(stands),
        ..handover
    }
}

/// Each acknowledges for themselves; for an outgoing rep who no longer can, a manager other than the incoming rep does.
fn acknowledge(cx: &Context<'_>, handover: &mut Handover) -> Result<(), Refusal> {
    let actor = cx.acting()?;
    let incoming = incoming(handover)?;
    if actor.id == incoming {
        handover.incoming_acknowledged_at = handover.incoming_acknowledged_at.or(Some(cx.at));
        return Ok(());
    }
    if actor.id != handover.from {
        if speaks_for_themselves(cx.people, cx.today(), handover) {
            let (from, to) = (cx.people.name(handover.from), cx.people.name(incoming));
            return Err(Refusal::not_allowed(
                format!("Only {from} and {to} can acknowledge this transfer, each for themselves."),
                "Choose who is at the desk.",
            ));
        }
        cx.manager("acknowledge for someone else")?;
    }
    handover.outgoing_acknowledged_at = handover.outgoing_acknowledged_at.or(Some(cx.at));
    Ok(())
}

/// Whether the outgoing rep can acknowledge: for one who has left, and for a covered one who is away already, a manager does.
pub(super) fn speaks_for_themselves(people: &People, today: NaiveDate, handover: &Handover) -> bool {
    people.can_carry(handover.from, today) && !(handover.is_cover() && people.is_away(handover.from, today))
}

fn transfer(cx: &Context<'_>, draft: &mut Draft, handover: Handover) -> Result<Handover, Refusal> {
    let to = incoming(&handover)?;
    let handover = with_its_watch(cx, handover)?;
    match handover.cover_until {
        Some(last) => change_accountability(cx, draft, to, Why::CoverStarted { until: Some(after(last)) })?,
        None => {
            change_accountability(cx, draft, to, Why::Transferred { handover: handover.id })?;
            put_on_call(cx, draft, &handover);
            swap_beside(cx, draft, &handover, to);
            ask_after_transfer(cx, draft, &handover);
        }
    }
    announce::transferred(cx, draft, &handover, to);
    let moved = move_items(cx, draft, handover.from, to);
    let handover = Handover { moved, transferred_at: Some(cx.at), ..handover };
    Ok(super::advance::enter(handover, Stage::Transferred, cx))
}

/// A transfer that happens late has its whole watch from then on.
fn with_its_watch(cx: &Context<'_>, handover: Handover) -> Result<Handover, Refusal> {
    let late = handover.transfer_on.is_some_and(|planned| planned < cx.today());
    if !late || handover.is_cover() {
        return Ok(handover);
    }
    let until = watch_from(cx, &handover, cx.today())?;
    let mut plan = handover.plan.clone();
    plan.insert(Stage::Transferred, until);
    Ok(Handover { watch_until: handover.watch_until.max(Some(until)), plan, ..handover })
}

fn put_on_call(cx: &Context<'_>, draft: &mut Draft, handover: &Handover) {
    if !cx.people.is_here(handover.from, cx.today()) {
        return;
    }
    let last_day = handover.watch_until.unwrap_or(cx.today()).max(cx.today());
    let on_call = Responsibility {
        id: draft.id(),
        account: handover.account,
        person: handover.from,
        role: ResponsibilityRole::OnCall,
        from: cx.at,
        until: Some(after(last_day)),
        why: Why::Transferred { handover: handover.id },
    };
    draft.put(on_call);
}

/// Where nobody is replaced, the two swap places: the one who stood beside answers now, and the other stays beside.
fn swap_beside(cx: &Context<'_>, draft: &mut Draft, handover: &Handover, to: PersonId) {
    let mut beside = cx.dossier.responsibilities.iter().filter(|held| is_beside(cx, held, to));
    let Some(backup) = beside.find(|held| held.role == ResponsibilityRole::Backup) else { return };
    if cx.people.can_carry(handover.from, cx.today()) {
        let swapped =
            Responsibility { id: draft.id(), person: handover.from, from: cx.at, until: None, ..backup.clone() };
        draft.put(swapped);
    }
}

/// The first instant after a day.
pub(crate) fn after(day: NaiveDate) -> DateTime<Utc> {
    let midnight = day.and_time(NaiveTime::MIN);
    midnight.checked_add_signed(TimeDelta::days(1)).unwrap_or(midnight).and_utc()
}

/// Gives everything open that was the outgoing rep's to the incoming one, and remembers what it was.
fn move_items(cx: &Context<'_>, draft: &mut Draft, from: PersonId, to: PersonId) -> Vec<MovedItem> {
    let mut moved = vec![MovedItem { item: Item::Accountability, from }];
    let dossier = cx.dossier;
    for promise in dossier.open_promises().filter(|promise| promise.owner == from) {
        draft.put(Promise { owner: to, ..promise.clone() });
        moved.push(MovedItem { item: Item::Promise { id: promise.id }, from });
    }
    for issue in dossier.open_issues().filter(|issue| issue.owner == from) {
        draft.put(Issue { owner: to, ..issue.clone() });
        moved.push(MovedItem { item: Item::Issue { id: issue.id }, from });
    }
    for touch in dossier.planned_touches().filter(|touch| touch.owner == from) {
        draft.put(Touch { owner: to, ..touch.clone() });
        moved.push(MovedItem { item: Item::Touch { id: touch.id }, from });
    }
    // What the handover itself has somebody do stays with whoever began it, as long as they are here.
    let begun =
        |task: &Task| (task.announces.is_some() || task.asks.is_some()) && cx.people.can_carry(from, cx.today());
    let tasks = dossier.open_tasks().filter(|task| task.owner == from && task.follows.is_none());
    for task in tasks.filter(|task| !begun(task)) {
        draft.put(Task { owner: to, ..task.clone() });
        moved.push(MovedItem { item: Item::Task { id: task.id }, from });
    }
    moved
}
