use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::effect::{add, other_successor, slow_down};
use super::follow::ask_the_rep;
use super::open_case;
use crate::approval::none_waiting;
use crate::context::{Context, Draft, Subject, edited, written};
use crate::handover::running;
use crate::ids::{HandoverId, PersonId, ResistanceCaseId};
use crate::op::Operation;
use crate::record::{CaseOption, CaseState, Decision, Handover, Kind, ResistanceCase, SideState};
use crate::refusal::{Refusal, RefusalKind};

/// A manager decides to go on, slower, with both reps, or with someone else. What takes the account back, leaves it by
/// exception or ends the relationship needs a second person and is asked for instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ResistanceDecided {
    /// Which case.
    pub case: ResistanceCaseId,
    /// Which option.
    pub option: CaseOption,
    /// Why.
    pub reason: String,
    /// What it means for the incoming rep, and what we do about it.
    pub effect_on_incoming: String,
    /// Slowing down: the later day of the transfer, or after it the later last day of the watch.
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// What we learned.
    #[serde(default)]
    pub lesson: Option<String>,
}

impl Operation for ResistanceDecided {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::ResistanceCase, self.case.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let actor = cx.acting()?;
        let case = open_case(cx, self.case)?;
        heard(&case)?;
        none_waiting(cx)?;
        let reason = written(&self.reason, "The reason")?;
        let effect = written(&self.effect_on_incoming, "What it means for the incoming rep")?;
        let handover = goes_on(cx, running(cx, case.handover)?);
        let handover = match self.option {
            CaseOption::Continue => handover,
            CaseOption::SlowDown => slow_down(cx, draft, handover, self.until)?,
            CaseOption::AddNotReplace => {
                add(cx, draft, &handover, case.id)?;
                handover
            }
            CaseOption::OtherSuccessor => other_successor(cx, draft, handover)?,
            CaseOption::RollBack => return Err(alone("Taking a handover back", "Ask to take the handover back.")),
            CaseOption::KeepByException => {
                return Err(alone("Keeping an account by exception", "Ask to keep it by exception."));
            }
            CaseOption::EndRelationship => {
                return Err(alone("Ending a relationship", "Ask to end the relationship."));
            }
        };
        ask_the_rep(cx, draft, &case, self.option, actor.id);
        draft.put(handover);
        draft.put(ResistanceCase {
            decision: Some(Decision { option: self.option, reason, by: actor.id, at: cx.at }),
            effect_on_incoming: Some(effect),
            lesson: edited(self.lesson.as_deref().filter(|said| !said.trim().is_empty()), case.lesson.clone()),
            state: CaseState::Closed,
            ..case
        });
        Ok(())
    }
}

/// The handover without the case; a hold that was there before is there again, and a watch that went on while the client waited
/// ends with this day.
fn goes_on(cx: &Context<'_>, handover: Handover) -> Handover {
    let side = match &handover.side {
        Some(SideState::Resisted { held: Some(reason), .. }) => Some(SideState::OnHold { reason: reason.clone() }),
        _ => None,
    };
    let outlived = handover.watch_until.is_some_and(|last| last < cx.today()) && handover.watch_ended_at.is_none();
    let watch_until = if outlived && !handover.is_cover() { Some(cx.today()) } else { handover.watch_until };
    Handover { side, watch_until, ..handover }
}

/// Nothing is decided before the client has confirmed that we understood them (mission, principle 2). One who says nothing can
/// confirm nothing: then somebody else has to look in, so that nobody reads the silence alone (method d6 [U16]).
fn heard(case: &ResistanceCase) -> Result<(), Refusal> {
    let confirmed = case.playback.as_ref().is_some_and(|playback| playback.confirmed.is_some());
    let silent = case.silent_since.is_some() && case.playback.is_none();
    if confirmed || (silent && !case.consulted.is_empty()) {
        return Ok(());
    }
    if silent {
        return Err(Refusal::state(
            "Nobody else has looked at this silence.",
            "Ask a colleague who knows them to look in, or write down what they say once they speak.",
        ));
    }
    Err(Refusal::state(
        "The client has not confirmed that we understood them.",
        "Say their words back, and write down what they answer.",
    ))
}

/// The case of a handover in which the client waits for our answer, if one does.
///
/// # Errors
/// A refusal when that client has not been heard.
pub(crate) fn all_heard<'a>(cx: &Context<'a>, handover: HandoverId) -> Result<Option<&'a ResistanceCase>, Refusal> {
    let mut cases = cx.dossier.cases.iter();
    let open = cases.find(|case| case.handover == handover && case.state == CaseState::Open);
    open.map_or(Ok(()), heard)?;
    Ok(open)
}

/// What two people decided.
pub(crate) struct Answer<'a> {
    pub option: CaseOption,
    pub reason: &'a str,
    /// For the incoming rep.
    pub effect: &'a str,
    /// The second of the two.
    pub by: PersonId,
}

/// What two people decided is the answer to the client who resists, if one does; gives that case.
///
/// # Errors
/// A refusal when that client has not been heard.
pub(crate) fn close_with(
    cx: &Context<'_>,
    draft: &mut Draft,
    handover: HandoverId,
    answer: &Answer<'_>,
) -> Result<Option<ResistanceCaseId>, Refusal> {
    let Some(case) = all_heard(cx, handover)? else { return Ok(None) };
    let decision = Decision { option: answer.option, reason: answer.reason.to_owned(), by: answer.by, at: cx.at };
    ask_the_rep(cx, draft, case, answer.option, answer.by);
    draft.put(ResistanceCase {
        decision: Some(decision),
        effect_on_incoming: Some(answer.effect.to_owned()),
        state: CaseState::Closed,
        ..case.clone()
    });
    Ok(Some(case.id))
}

fn alone(what: &str, hint: &str) -> Refusal {
    Refusal::new(RefusalKind::SecondPerson, format!("{what} needs a second person."), hint)
}
