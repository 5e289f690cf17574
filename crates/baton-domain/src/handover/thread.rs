use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::running;
use crate::context::{Context, Draft, Subject, written};
use crate::history::{Written, put_written};
use crate::ids::HandoverId;
use crate::op::Operation;
use crate::record::{Direction, HistoryKind, Kind, Sensitivity};
use crate::refusal::Refusal;

/// Characters of a remark that become its headline in the history.
const HEADLINE: usize = 80;

/// The two reps tell each other what no question and no checklist asked for. It stays in the account's history as a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RemarkWritten {
    /// In which handover.
    pub handover: HandoverId,
    /// What there is to say.
    pub text: String,
}

impl Operation for RemarkWritten {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let handover = running(cx, self.handover)?.id;
        let text = written(&self.text, "What there is to say")?;
        let line = text.lines().next().unwrap_or_default();
        let mut title: String = line.chars().take(HEADLINE).collect();
        if line.chars().count() > HEADLINE {
            title.push('…');
        }
        let remark = Written {
            kind: HistoryKind::Note,
            at: cx.at,
            title: &title,
            body: &text,
            direction: Direction::Internal,
            contacts: Vec::new(),
            handover: Some(handover),
            sensitivity: Sensitivity::Internal,
        };
        put_written(cx, draft, remark)
    }
}
