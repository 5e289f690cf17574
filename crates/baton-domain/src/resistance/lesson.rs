use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::context::{Context, Draft, Subject, written};
use crate::ids::ResistanceCaseId;
use crate::op::Operation;
use crate::record::{Kind, ResistanceCase};
use crate::refusal::Refusal;

/// What we learned of a case is written down, or said better: every difficult case leaves a lesson (mission, principle 10).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LessonWritten {
    /// Of which case.
    pub case: ResistanceCaseId,
    /// What we learned.
    pub lesson: String,
}

impl Operation for LessonWritten {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::ResistanceCase, self.case.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let case = cx.dossier.case(self.case)?;
        let lesson = written(&self.lesson, "The lesson")?;
        draft.put(ResistanceCase { lesson: Some(lesson), ..case.clone() });
        Ok(())
    }
}
