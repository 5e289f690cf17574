//! A handover exists to let someone grow (mission, principle 10): what the incoming rep is meant to grow in, and what both reps
//! learned.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::running;
use crate::context::{Context, Draft, Subject, written};
use crate::ids::HandoverId;
use crate::op::Operation;
use crate::record::{Handover, Kind, Learned, Stage};
use crate::refusal::Refusal;

/// What the incoming rep is meant to grow in is named, or said better.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GrowthNamed {
    /// In which handover.
    pub handover: HandoverId,
    /// What the incoming rep is meant to grow in.
    pub growth: String,
}

impl Operation for GrowthNamed {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let handover = running(cx, self.handover)?;
        let growth = written(&self.growth, "What the incoming rep is meant to grow in")?;
        draft.put(Handover { growth: Some(growth), ..handover });
        Ok(())
    }
}

/// One of the two reps writes down what they learned, or says it better; also after the handover has ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LearningWritten {
    /// From which handover.
    pub handover: HandoverId,
    /// What whoever is at the desk learned.
    pub learned: String,
}

impl Operation for LearningWritten {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let mut handover = cx.dossier.handover(self.handover)?.clone();
        if handover.stage < Stage::Overlap {
            return Err(Refusal::state(
                "They have not worked side by side yet.",
                "What was learned is asked from the overlap on.",
            ));
        }
        let words = written(&self.learned, "What you learned")?;
        handover.learned.insert(cx.acting()?.id, Learned { words, at: cx.at });
        draft.put(handover);
        Ok(())
    }
}
