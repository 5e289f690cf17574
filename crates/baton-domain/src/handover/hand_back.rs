//! The end of a cover: whoever stood in says what happened, the covered rep accepts it, and the account goes back
//! (method d1, "return summary accepted" [P2]).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::advance::enter;
use super::announce;
use super::feedback::lapse;
use super::running;
use super::telling::told;
use crate::account::change_accountability;
use crate::context::{Context, Draft, Subject, written};
use crate::ids::{HandoverId, PersonId};
use crate::op::Operation;
use crate::record::{HandBack, Handover, Issue, Kind, Promise, ReadBackVerdict, Stage, Task, Touch, Why};
use crate::refusal::{Fix, Refusal, RefusalKind};

/// Whoever stood in says what happened in the meantime.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandBackGiven {
    /// Of which cover.
    pub handover: HandoverId,
    /// What happened.
    pub summary: String,
    /// What has to be done first.
    pub next_action: String,
}

impl Operation for HandBackGiven {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let cover = lent(cx, self.handover)?;
        let actor = cx.acting()?;
        if actor.id == cover.from {
            return Err(own_summary(cx, &cover));
        }
        let hand_back = HandBack {
            by: actor.id,
            at: cx.at,
            summary: written(&self.summary, "What happened")?,
            next_action: written(&self.next_action, "What has to be done first")?,
            verdict: ReadBackVerdict::Waiting,
        };
        draft.put(Handover { hand_back: Some(hand_back), ..cover });
        Ok(())
    }
}

/// The covered rep has understood: from now on the account is theirs again, with everything open of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandBackAccepted {
    /// Of which cover.
    pub handover: HandoverId,
}

impl Operation for HandBackAccepted {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let cover = lent(cx, self.handover)?;
        let said = waiting(&cover)?;
        if said.by == cover.from {
            return Err(own_summary(cx, &cover));
        }
        nothing_else_missing(cx, &cover)?;
        let holds = cx.dossier.accountable()?.person;
        if holds != cover.from {
            change_accountability(cx, draft, cover.from, Why::CoverEnded)?;
        }
        // Whoever stood in last may be another one than the cover began with.
        let stood_in: Vec<_> = cover.to.into_iter().chain([holds]).collect();
        return_items(cx, draft, &stood_in, cover.from);
        lapse(cx, draft, cover.id);
        announce::back(cx, draft, &cover, cover.from);
        let verdict = ReadBackVerdict::Accepted { by: cover.from, at: cx.at };
        let back = Handover { hand_back: Some(HandBack { verdict, ..said }), closed_at: Some(cx.at), ..cover };
        draft.put(enter(back, Stage::Closed, cx));
        Ok(())
    }
}

/// The covered rep says what the summary does not say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandBackReturned {
    /// Of which cover.
    pub handover: HandoverId,
    /// What is missing.
    pub does_not_say: String,
}

impl Operation for HandBackReturned {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let cover = lent(cx, self.handover)?;
        let said = waiting(&cover)?;
        let does_not_say = written(&self.does_not_say, "What it does not say")?;
        let verdict = ReadBackVerdict::Insufficient { by: cover.from, at: cx.at, does_not_say };
        draft.put(Handover { hand_back: Some(HandBack { verdict, ..said }), ..cover });
        Ok(())
    }
}

/// What happened is told by whoever was there: it takes two to give an account back.
fn own_summary(cx: &Context<'_>, cover: &Handover) -> Refusal {
    Refusal::new(
        RefusalKind::SecondPerson,
        "Nobody tells themselves what happened while they were away.",
        format!("Ask {} for a summary.", cover.to.map_or("whoever stood in", |to| cx.people.name(to))),
    )
}

/// A running cover that has begun.
fn lent(cx: &Context<'_>, id: HandoverId) -> Result<Handover, Refusal> {
    let cover = running(cx, id)?;
    if !cover.is_cover() {
        return Err(Refusal::state(
            "This account was handed over to stay.",
            "Only a cover is handed back; if the client resists, ask to take the handover back.",
        ));
    }
    if cover.stage != Stage::Transferred {
        return Err(Refusal::state("The cover has not begun.", "Take it through to the transfer, or cancel it."));
    }
    Ok(cover)
}

/// The summary that waits.
fn waiting(cover: &Handover) -> Result<HandBack, Refusal> {
    match &cover.hand_back {
        Some(said) if said.verdict == ReadBackVerdict::Waiting => Ok(said.clone()),
        Some(_) => Err(Refusal::new(
            RefusalKind::Stale,
            "This summary has been answered already.",
            "Wait until it is written once more.",
        )),
        None => Err(Refusal::state(
            "Nobody has said yet what happened during the cover.",
            "Ask whoever stood in for a summary first.",
        )),
    }
}

/// The cover ends with the account going back, so everything that closing asks for is there by then (invariant 4).
fn nothing_else_missing(cx: &Context<'_>, cover: &Handover) -> Result<(), Refusal> {
    let itself = |fix: &Fix| matches!(fix, Fix::HandBack { .. } | Fix::JudgeHandBack { .. });
    let missing: Vec<_> = told(cx, cover).into_iter().filter(|item| !itself(&item.fix)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Refusal::missing("The account cannot go back yet.", missing))
}

/// Everything open that those who stood in own goes back, what began during the cover included.
fn return_items(cx: &Context<'_>, draft: &mut Draft, by: &[PersonId], owner: PersonId) {
    let dossier = cx.dossier;
    for promise in dossier.open_promises().filter(|promise| by.contains(&promise.owner)) {
        draft.put(Promise { owner, ..promise.clone() });
    }
    for issue in dossier.open_issues().filter(|issue| by.contains(&issue.owner)) {
        draft.put(Issue { owner, ..issue.clone() });
    }
    for touch in dossier.planned_touches().filter(|touch| by.contains(&touch.owner)) {
        draft.put(Touch { owner, ..touch.clone() });
    }
    for task in dossier.open_tasks().filter(|task| by.contains(&task.owner) && task.follows.is_none()) {
        draft.put(Task { owner, ..task.clone() });
    }
}
