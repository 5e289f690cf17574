use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::open::{Opening, open};
use crate::context::{Context, Draft, Subject};
use crate::handover::running;
use crate::ids::{ContactId, HandoverId};
use crate::op::Operation;
use crate::record::{Concern, Kind};
use crate::refusal::Refusal;
use crate::silence::{allowed_days, silence_of_client};

/// The grade of a silence: they hold back, and have refused nothing.
const RELUCTANCE: u8 = 2;

/// A client who says nothing for longer than the cadence allows resists, too (method d6 [U16][U1]).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SilenceReported {
    /// In which handover.
    pub handover: HandoverId,
    /// Who used to talk with us.
    pub contact: ContactId,
    /// By when we decide what to do; noon in two business days when left out.
    #[serde(default)]
    pub answer_due: Option<DateTime<Utc>>,
}

impl Operation for SilenceReported {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let actor = cx.acting()?;
        let handover = running(cx, self.handover)?;
        let since = silence_of_client(cx.dossier, cx.at).ok_or_else(|| not_silent(cx))?;
        let opening = Opening {
            contact: self.contact,
            words: format!("No word since {}.", since.format("%-d %B %Y")),
            grade: RELUCTANCE,
            about: Some(Concern::Silence),
            concern: "",
            evidence: None,
            answer_due: self.answer_due,
            silent_since: Some(since),
        };
        open(cx, draft, actor, handover, opening)
    }
}

fn not_silent(cx: &Context<'_>) -> Refusal {
    match cx.dossier.account.as_ref().and_then(allowed_days) {
        Some(allowed) => Refusal::state(
            format!("They were heard within the last {allowed} days, which is what the cadence allows."),
            "If they hold back in what they say, write down their words instead.",
        ),
        None => Refusal::state(
            "Nobody has said how often we talk, so nobody can say that they are silent.",
            "Write down the cadence of this account first.",
        ),
    }
}
