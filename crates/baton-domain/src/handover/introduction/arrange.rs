use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::planned;
use crate::context::{Context, Draft, Subject, within, written};
use crate::handover::incoming;
use crate::ids::{IntroductionId, PersonId};
use crate::op::Operation;
use crate::record::{Attempt, Channel, Introduction, Kind};
use crate::refusal::Refusal;

/// An introduction is to be on another day, in another way, by somebody else, or at another place in the order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct IntroductionEdited {
    /// Which.
    pub introduction: IntroductionId,
    /// How.
    #[serde(default)]
    pub channel: Option<Channel>,
    /// By when.
    #[serde(default)]
    pub due: Option<NaiveDate>,
    /// Who introduces.
    #[serde(default)]
    pub owner: Option<PersonId>,
    /// Its place in the order, from 1; whoever stood there comes after it.
    #[serde(default)]
    pub number: Option<u32>,
}

impl Operation for IntroductionEdited {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Introduction, self.introduction.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let (mut introduction, handover) = planned(cx, self.introduction)?;
        let before = introduction.clone();
        introduction.channel = self.channel.unwrap_or(introduction.channel);
        if self.due.is_some_and(|due| due < cx.today()) {
            return Err(Refusal::invalid("That day has passed.", "Choose today or a day ahead."));
        }
        introduction.due = within(cx, self.due)?.unwrap_or(introduction.due);
        if let Some(owner) = self.owner {
            introduction.owner = cx.carrier(owner)?.id;
        }
        if Some(introduction.owner) == handover.to {
            return Err(Refusal::invalid(
                "Nobody introduces themselves: somebody whom the client knows does.",
                "Choose the outgoing rep, or the manager.",
            ));
        }
        let all = cx.dossier.introductions.iter().filter(|one| one.handover == handover.id).map(|one| one.number);
        let last = all.max().unwrap_or(1);
        match self.number.map(|number| number.min(last)) {
            Some(number) if number != before.number => put_at(cx, draft, introduction, number),
            _ if introduction == before => {
                return Err(Refusal::invalid(
                    "That is how it is planned already.",
                    "Say what is to change: the day, the way, the order, or who introduces.",
                ));
            }
            _ => draft.put(introduction),
        }
        Ok(())
    }
}

/// Puts it at its place, and the others of its handover where they then stand.
fn put_at(cx: &Context<'_>, draft: &mut Draft, moved: Introduction, number: u32) {
    let others = cx.dossier.introductions.iter().filter(|one| one.handover == moved.handover && one.id != moved.id);
    let mut order: Vec<_> = others.cloned().collect();
    order.sort_by_key(|one| one.number);
    let place = usize::try_from(number).unwrap_or(usize::MAX).saturating_sub(1).min(order.len());
    let id = moved.id;
    order.insert(place, moved);
    for (number, one) in (1..).zip(order) {
        if one.id == id || one.number != number {
            draft.put(Introduction { number, ..one });
        }
    }
}

/// Somebody who was asked to meet the incoming rep has not answered, or would not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct IntroductionUnanswered {
    /// Which introduction.
    pub introduction: IntroductionId,
    /// How they were asked, and what came of it.
    pub words: String,
}

impl Operation for IntroductionUnanswered {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Introduction, self.introduction.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let by = cx.acting()?.id;
        let (mut introduction, handover) = planned(cx, self.introduction)?;
        incoming(&handover)?;
        let words = written(&self.words, "How they were asked")?;
        // A silence of minutes is none.
        if introduction.attempts.last().is_some_and(|last| last.at.date_naive() >= cx.today()) {
            return Err(Refusal::state(
                "They were asked today already.",
                "Give them until tomorrow; if they answer, write down that they met.",
            ));
        }
        introduction.attempts.push(Attempt { by, at: cx.at, words });
        draft.put(introduction);
        Ok(())
    }
}
