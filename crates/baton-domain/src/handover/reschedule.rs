use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::dates::set_dates;
use super::running;
use crate::context::{Context, Draft, Subject};
use crate::ids::HandoverId;
use crate::op::Operation;
use crate::record::{ChecklistItem, Handover, Introduction, Kind, Stage};
use crate::refusal::Refusal;

/// A manager moves the transfer to another day; what is not done moves with it, what is done stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TransferMoved {
    /// Of which handover.
    pub handover: HandoverId,
    /// The new day.
    pub transfer_on: NaiveDate,
}

impl Operation for TransferMoved {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let handover = running(cx, self.handover)?;
        let moved = moved(cx, &handover, self.transfer_on)?;
        moved.checklist.into_iter().for_each(|item| draft.put(item));
        moved.introductions.into_iter().for_each(|one| draft.put(one));
        draft.put(moved.handover);
        Ok(())
    }
}

/// A handover with its transfer on another day, and what moves with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The handover with its new dates.
    pub handover: Handover,
    /// Checklist lines that are still to do.
    pub checklist: Vec<ChecklistItem>,
    /// Introductions that are still to come.
    pub introductions: Vec<Introduction>,
}

/// What moving the transfer to that day would do. Nothing moves yet. Days that somebody chose for one introduction stay
/// as they are.
///
/// # Errors
/// A refusal when there is no transfer to move, or the day does not do.
pub fn moved(cx: &Context<'_>, handover: &Handover, transfer_on: NaiveDate) -> Result<Moved, Refusal> {
    if handover.stage.is_transferred() {
        return Err(Refusal::state(
            "The account has been transferred already.",
            "To give the account back, ask to take the handover back.",
        ));
    }
    let Some(old) = handover.transfer_on else {
        return Err(Refusal::state("This handover has no day yet.", "A manager plans it first."));
    };
    if transfer_on == old {
        return Err(Refusal::invalid("The transfer is on that day already.", "Choose another day."));
    }
    if transfer_on < cx.today() {
        return Err(Refusal::invalid("The transfer date lies in the past.", "Choose today or a later day."));
    }
    cx.within_reach(transfer_on)?;
    if handover.cover_until.is_some_and(|last| last < transfer_on) {
        return Err(Refusal::invalid("The cover would begin after its last day.", "Choose an earlier day."));
    }
    replanned(cx, handover, handover.clone(), transfer_on)
}

/// The handover with its days laid out anew, and what moves with them; `handover` is how it stands.
///
/// # Errors
/// A refusal when the day does not do.
pub(crate) fn replanned(
    cx: &Context<'_>,
    handover: &Handover,
    anew: Handover,
    transfer_on: NaiveDate,
) -> Result<Moved, Refusal> {
    // Both acknowledged another moment than this one.
    let mut new = Handover { outgoing_acknowledged_at: None, incoming_acknowledged_at: None, ..anew };
    set_dates(cx, &mut new, transfer_on)?;
    for (stage, day) in handover.plan.iter().filter(|(stage, _)| **stage < handover.stage) {
        new.plan.insert(*stage, *day);
    }
    let day = |stage: Stage| new.plan.get(&stage).copied();
    let items = cx.dossier.checklist.iter().filter(|item| item.handover == handover.id && !item.is_settled());
    let checklist = items.filter_map(|item| {
        let due = day(item.stage)?;
        (due != item.due).then(|| ChecklistItem { due, ..item.clone() })
    });
    let planned = handover.plan.get(&Stage::Introduction);
    let open = cx.dossier.introductions.iter().filter(|one| one.handover == handover.id && !one.is_settled());
    let introductions = open.filter(|one| Some(&one.due) == planned).filter_map(|one| {
        let due = day(Stage::Introduction)?;
        (due != one.due).then(|| Introduction { due, ..one.clone() })
    });
    Ok(Moved { checklist: checklist.collect(), introductions: introductions.collect(), handover: new })
}
