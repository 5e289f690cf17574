//! The fixed moments at which the client is asked how it goes (mission, principle 8): a week after the first introduction, after
//! the transfer, and when the watch ends. Each becomes a task of the manager, who is the one the client can speak freely to.

use chrono::{Days, NaiveDate};

use crate::context::{Context, Draft};
use crate::record::{Handover, Introduction, IntroductionState, Task, TaskState};

/// Calendar days after the first introduction.
const AFTER_INTRODUCTION: u64 = 7;
/// Calendar days after the transfer (GK).
const AFTER_TRANSFER: u64 = 7;

/// A week after the first introduction; later ones of the same handover ask nothing more.
pub(super) fn ask_after_introduction(cx: &Context<'_>, draft: &mut Draft, handover: &Handover, made: &Introduction) {
    let met = |one: &Introduction| matches!(one.state, IntroductionState::Made { .. });
    let mut before = cx.dossier.introductions.iter().filter(|one| one.handover == handover.id && one.id != made.id);
    if handover.stage.is_transferred() || before.any(met) {
        return;
    }
    let name = cx.dossier.contact(made.contact).map_or("the client", |contact| contact.name.as_str());
    ask(cx, draft, handover, format!("Ask {name} how the introduction went"), AFTER_INTRODUCTION);
}

/// A week after the transfer.
pub(super) fn ask_after_transfer(cx: &Context<'_>, draft: &mut Draft, handover: &Handover) {
    let to = handover.to.map_or("the new rep", |to| cx.people.name(to));
    ask(cx, draft, handover, format!("Ask the client how it goes with {to}"), AFTER_TRANSFER);
}

/// When the watch has ended.
pub(super) fn ask_after_watch(cx: &Context<'_>, draft: &mut Draft, handover: &Handover) {
    ask(cx, draft, handover, "Ask the client how the handover went, before it is closed".to_owned(), 0);
}

fn ask(cx: &Context<'_>, draft: &mut Draft, handover: &Handover, text: String, days: u64) {
    // Where the manager has left, the account's own rep asks; somebody has to.
    let can = |person| cx.people.can_carry(person, cx.today());
    let owner = Some(handover.manager).filter(|manager| can(*manager)).or(handover.to).unwrap_or(handover.manager);
    let day = cx.today().checked_add_days(Days::new(days)).unwrap_or(cx.today());
    let due: NaiveDate = cx.people.calendar(&[owner]).on_or_after(day).unwrap_or(day);
    let task = Task {
        id: draft.id(),
        account: handover.account,
        text,
        owner,
        due: Some(due),
        state: TaskState::Open,
        handover: Some(handover.id),
        rollback: None,
        ended_at: None,
    };
    draft.put(task);
}
