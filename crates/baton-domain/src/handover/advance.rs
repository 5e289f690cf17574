use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::feedback::lapse;
use super::guard::missing;
use super::running;
use super::telling::told;
use crate::account::{ended, is_beside};
use crate::context::{Context, Draft, Subject, written};
use crate::ids::HandoverId;
use crate::op::Operation;
use crate::record::{Handover, Kind, Passed, ResponsibilityRole, Stage};
use crate::refusal::{Missing, Refusal, RefusalKind};

/// A handover goes on to its next stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandoverAdvanced {
    /// Which.
    pub handover: HandoverId,
    /// The stage it leaves; an answer to an older screen is refused.
    pub from: Stage,
}

impl Operation for HandoverAdvanced {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let handover = running(cx, self.handover)?;
        if handover.stage != self.from {
            return Err(Refusal::new(
                RefusalKind::Stale,
                "This handover has moved in the meantime.",
                "Look at it again before you go on.",
            ));
        }
        let next = match handover.stage {
            Stage::Proposed | Stage::Screened => {
                return Err(Refusal::state("This handover is not planned yet.", "A manager plans it first."));
            }
            Stage::Overlap => {
                return Err(Refusal::state(
                    "The transfer is a moment that both acknowledge.",
                    "Both reps acknowledge it, each for themselves.",
                ));
            }
            Stage::Transferred | Stage::Closed => {
                return Err(Refusal::state("What is left is to close it.", "A manager closes the handover."));
            }
            stage => stage.next().unwrap_or(Stage::Closed),
        };
        ready(cx, &handover, "go on")?;
        draft.put(enter(handover, next, cx));
        Ok(())
    }
}

/// A manager passes what is missing now and can be passed, with a written reason; what comes later in the stage counts again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GuardsWaived {
    /// Of which handover.
    pub handover: HandoverId,
    /// Why.
    pub reason: String,
}

impl Operation for GuardsWaived {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let mut handover = running(cx, self.handover)?;
        let reason = written(&self.reason, "The reason")?;
        let missing = missing(cx.dossier, cx.people, cx.today(), &handover).into_iter();
        let items: Vec<_> = missing.filter(Missing::is_passable).map(|item| item.fix).collect();
        if items.is_empty() {
            return Err(Refusal::state(
                "Nothing is missing that could be passed.",
                "Supply what is left, or go on when nothing is.",
            ));
        }
        handover.passed.push(Passed { stage: handover.stage, items, reason });
        draft.put(handover);
        Ok(())
    }
}

/// A manager closes a handover: nothing of the account is ownerless.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandoverClosed {
    /// Which.
    pub handover: HandoverId,
}

impl Operation for HandoverClosed {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let handover = running(cx, self.handover)?;
        if handover.stage != Stage::Transferred {
            return Err(Refusal::state(
                "The account has not been transferred yet.",
                "Take it through to the transfer, or cancel the handover.",
            ));
        }
        ready(cx, &handover, "be closed")?;
        lapse(cx, draft, handover.id);
        end_on_call(cx, draft, &handover);
        draft.put(enter(Handover { closed_at: Some(cx.at), ..handover }, Stage::Closed, cx));
        Ok(())
    }
}

/// Refuses while anything blocks; `what` completes "It cannot … yet."
pub(super) fn ready(cx: &Context<'_>, handover: &Handover, what: &str) -> Result<(), Refusal> {
    let missing = told(cx, handover);
    if missing.is_empty() {
        return Ok(());
    }
    let count = match missing.len() {
        1 => "one thing is missing".to_owned(),
        n => format!("{n} things are missing"),
    };
    Err(Refusal::missing(format!("It cannot {what} yet: {count}."), missing))
}

pub(super) fn enter(mut handover: Handover, stage: Stage, cx: &Context<'_>) -> Handover {
    handover.stage = stage;
    // What was passed once is looked at again when the stage is begun again.
    handover.passed.retain(|passed| passed.stage != stage);
    handover.entered.insert(stage, cx.at);
    handover
}

/// The outgoing rep's on-call time ends with the handover.
fn end_on_call(cx: &Context<'_>, draft: &mut Draft, handover: &Handover) {
    let beside = cx.dossier.responsibilities.iter().filter(|held| is_beside(cx, held, handover.from));
    for on_call in beside.filter(|held| held.role == ResponsibilityRole::OnCall) {
        draft.put(ended(cx, on_call));
    }
}
