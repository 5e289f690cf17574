//! Awkward topics: said by us, by a day, before the client finds out (mission, principle 8).

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{FactRecorded, find};
use crate::context::{Context, Draft, Subject, within, written};
use crate::ids::FactId;
use crate::op::Operation;
use crate::record::{Fact, FactKind, Kind, Raised, Sensitivity};
use crate::refusal::{Refusal, RefusalKind};

/// An awkward topic was raised with the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TopicRaised {
    /// Which.
    pub fact: FactId,
    /// What they said to it.
    pub answer: String,
}

impl Operation for TopicRaised {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Fact, self.fact.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let actor = cx.acting()?;
        let fact = find(cx, self.fact)?;
        if fact.kind != FactKind::AwkwardTopic {
            return Err(Refusal::invalid(
                "Only an awkward topic is raised.",
                "If this no longer holds, write a line that replaces it.",
            ));
        }
        if fact.raised.is_some() || fact.superseded_by.is_some() {
            return Err(Refusal::new(
                RefusalKind::Stale,
                "This topic was raised already, or a newer line stands for it.",
                "Read what they said to it.",
            ));
        }
        let answer = written(&self.answer, "What they said")?;
        draft.seen_by(fact.sensitivity);
        draft.put(Fact { raised: Some(Raised { by: actor.id, at: cx.at, answer }), ..fact.clone() });
        Ok(())
    }
}

/// The day by which a topic is raised. Only an awkward one has a day, it has one always, and the client does not read of it
/// in a packet.
pub(super) fn day(cx: &Context<'_>, said: &FactRecorded) -> Result<Option<NaiveDate>, Refusal> {
    if said.kind != FactKind::AwkwardTopic {
        return match said.raise_by {
            None => Ok(None),
            Some(_) => Err(Refusal::invalid(
                "Only an awkward topic has a day by which we raise it.",
                "Leave the day out, or write it down as an awkward topic.",
            )),
        };
    }
    if said.sensitivity == Sensitivity::Shareable {
        return Err(Refusal::invalid(
            "An awkward topic is told to a client, and not printed for them.",
            "Keep it internal, or for managers only.",
        ));
    }
    let Some(day) = within(cx, said.raise_by)? else {
        return Err(Refusal::invalid(
            "An awkward topic without a day is never raised.",
            "Choose the day by which we raise it.",
        ));
    };
    // A line that is only worded better keeps the day on which it should have been raised.
    if day < cx.today() && said.supersedes.is_none() {
        return Err(Refusal::invalid("The day by which we raise it has passed.", "Choose today or a day ahead."));
    }
    Ok(Some(day))
}
