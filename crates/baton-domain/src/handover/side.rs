use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::feedback::lapse;
use super::running;
use crate::account::end_beside;
use crate::approval::none_to_keep;
use crate::context::{Context, Draft, Subject, written};
use crate::ids::HandoverId;
use crate::op::Operation;
use crate::record::{Handover, Kind, SideState};
use crate::refusal::Refusal;

/// A manager puts a handover on hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandoverHeld {
    /// Which.
    pub handover: HandoverId,
    /// Why.
    pub reason: String,
}

impl Operation for HandoverHeld {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let handover = running(cx, self.handover)?;
        if let Some(SideState::Resisted { .. }) = handover.side {
            return Err(Refusal::state("The client waits for our answer.", "Decide the resistance case first."));
        }
        let reason = written(&self.reason, "The reason")?;
        draft.put(Handover { side: Some(SideState::OnHold { reason }), ..handover });
        Ok(())
    }
}

/// A handover that was on hold goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandoverResumed {
    /// Which.
    pub handover: HandoverId,
}

impl Operation for HandoverResumed {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let handover = running(cx, self.handover)?;
        if !matches!(handover.side, Some(SideState::OnHold { .. })) {
            return Err(Refusal::state("This handover is not on hold.", "Look at what its stage is still missing."));
        }
        draft.put(Handover { side: None, ..handover });
        Ok(())
    }
}

/// A manager calls a handover off before the transfer. Nothing that was written is lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct HandoverCancelled {
    /// Which.
    pub handover: HandoverId,
    /// Why.
    pub reason: String,
}

impl Operation for HandoverCancelled {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let handover = running(cx, self.handover)?;
        if handover.stage.is_transferred() {
            return Err(Refusal::state(
                "The account has been transferred already.",
                "Ask to take the handover back: that takes a second person.",
            ));
        }
        if let Some(SideState::Resisted { .. }) = handover.side {
            return Err(Refusal::state("The client waits for our answer.", "Decide the resistance case first."));
        }
        none_to_keep(cx, handover.id)?;
        let reason = written(&self.reason, "The reason")?;
        lapse(cx, draft, handover.id);
        if let Some(incoming) = handover.to {
            end_beside(cx, draft, incoming);
        }
        draft.put(Handover { side: Some(SideState::Cancelled { reason }), ..handover });
        Ok(())
    }
}
