//! The fixed moments at which the client is asked how it goes (mission, principle 8), where the profile asks for it: some days
//! after the first introduction and after the transfer, and when the watch ends. Each becomes a task of the manager, who is the
//! one the client can speak freely to.

use chrono::{Days, NaiveDate};

use crate::context::{Context, Draft};
use crate::ids::HandoverId;
use crate::profile::{asks_for, conduct_of};
use crate::record::{Demand, FeedbackMoment, Handover, Introduction, IntroductionState, Task, TaskState};

/// Some days after the first introduction; later ones of the same handover ask nothing more.
pub(super) fn ask_after_introduction(cx: &Context<'_>, draft: &mut Draft, handover: &Handover, made: &Introduction) {
    let met = |one: &Introduction| matches!(one.state, IntroductionState::Made { .. });
    let mut before = cx.dossier.introductions.iter().filter(|one| one.handover == handover.id && one.id != made.id);
    if handover.stage.is_transferred() || before.any(met) {
        return;
    }
    let name = cx.dossier.contact(made.contact).map_or("the client", |contact| contact.name.as_str());
    let text = format!("Ask {name} how the introduction went");
    ask(cx, draft, handover, FeedbackMoment::Introduction, text, check_in(handover));
}

/// As many days after the transfer.
pub(super) fn ask_after_transfer(cx: &Context<'_>, draft: &mut Draft, handover: &Handover) {
    let to = handover.to.map_or("the new rep", |to| cx.people.name(to));
    let text = format!("Ask the client how it goes with {to}");
    ask(cx, draft, handover, FeedbackMoment::Transfer, text, check_in(handover));
}

fn check_in(handover: &Handover) -> u64 {
    conduct_of(handover).check_in_days.into()
}

/// When the watch has ended.
pub(super) fn ask_after_watch(cx: &Context<'_>, draft: &mut Draft, handover: &Handover) {
    let text = "Ask the client how the handover went, before it is closed".to_owned();
    ask(cx, draft, handover, FeedbackMoment::Watch, text, 0);
}

/// Whether nobody needs to do it any more once that handover has ended.
pub(crate) fn lapses_with(task: &Task, handover: HandoverId) -> bool {
    task.handover == Some(handover) && (task.asks.is_some() || task.announces.is_some())
}

/// Nobody asks how a handover goes that has ended, or tells others of it.
pub(crate) fn lapse(cx: &Context<'_>, draft: &mut Draft, handover: HandoverId) {
    for task in cx.dossier.open_tasks().filter(|task| lapses_with(task, handover)) {
        draft.put(Task { state: TaskState::Dropped, ended_at: Some(cx.at), ..task.clone() });
    }
}

fn ask(cx: &Context<'_>, draft: &mut Draft, handover: &Handover, moment: FeedbackMoment, text: String, days: u64) {
    if !asks_for(handover, Demand::Feedback) {
        return;
    }
    // Where the manager has left, the account's own rep asks; somebody has to.
    let can = |person| cx.people.can_carry(person, cx.today());
    let holds = cx.dossier.accountable().ok().map(|held| held.person);
    let mut asks = [Some(handover.manager), handover.to, holds].into_iter().flatten().filter(|person| can(*person));
    let owner = asks.next().unwrap_or(handover.manager);
    let day = cx.today().checked_add_days(Days::new(days)).unwrap_or(cx.today());
    let due: NaiveDate = cx.people.calendar(&[owner]).on_or_after(day).unwrap_or(day);
    let task = Task::open(draft.id(), handover.account, text, owner, Some(due));
    draft.put(Task { handover: Some(handover.id), asks: Some(moment), ..task });
}
