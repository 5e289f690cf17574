use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::open_case;
use crate::context::{Context, Draft, Subject, written};
use crate::handover::running;
use crate::ids::ResistanceCaseId;
use crate::op::Operation;
use crate::record::{CaseOption, CaseState, Decision, Handover, Kind, ResistanceCase, SideState};
use crate::refusal::{Refusal, RefusalKind};

/// A manager decides to go on, slower, or with both reps. What takes the account back or ends the relationship needs a
/// second person and is asked for instead.
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
    /// What we learned.
    #[serde(default)]
    pub lesson: Option<String>,
}

impl Operation for ResistanceDecided {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::ResistanceCase, self.case.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let actor = cx.manager("decide a resistance case")?;
        let case = open_case(cx, self.case)?;
        heard(&case)?;
        match self.option {
            CaseOption::Continue | CaseOption::SlowDown | CaseOption::AddNotReplace => {}
            CaseOption::RollBack => return Err(alone("Taking a handover back", "Ask for the rollback.")),
            CaseOption::KeepByException | CaseOption::OtherSuccessor | CaseOption::EndRelationship => {
                return Err(alone(
                    "This decision",
                    "Weigh it as an option, and decide it with a second manager outside Baton for now.",
                ));
            }
        }
        let decision =
            Decision { option: self.option, reason: written(&self.reason, "The reason")?, by: actor.id, at: cx.at };
        let effect = written(&self.effect_on_incoming, "What it means for the incoming rep")?;
        let handover = running(cx, case.handover)?;
        let side = match &handover.side {
            Some(SideState::Resisted { held: Some(reason), .. }) => Some(SideState::OnHold { reason: reason.clone() }),
            _ => None,
        };
        draft.put(Handover { side, ..handover });
        draft.put(ResistanceCase {
            decision: Some(decision),
            effect_on_incoming: Some(effect),
            lesson: self.lesson.clone().or(case.lesson.clone()),
            state: CaseState::Closed,
            ..case
        });
        Ok(())
    }
}

/// Nothing is decided before the client has confirmed that we understood them (mission, principle 2).
pub(crate) fn heard(case: &ResistanceCase) -> Result<(), Refusal> {
    let confirmed = case.playback.as_ref().is_some_and(|playback| playback.confirmed.is_some());
    if confirmed {
        return Ok(());
    }
    Err(Refusal::state(
        "The client has not confirmed that we understood them.",
        "Say their words back, and write down what they answer.",
    ))
}

fn alone(what: &str, hint: &str) -> Refusal {
    Refusal::new(RefusalKind::SecondPerson, format!("{what} needs a second person."), hint)
}
