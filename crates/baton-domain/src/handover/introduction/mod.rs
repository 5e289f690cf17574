//! Everyone who matters meets the incoming rep, in an order, and is heard (method d1, stage 6).

mod arrange;
mod script;

pub use arrange::{IntroductionEdited, IntroductionUnanswered};
pub use script::{Script, script};

use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::announce::follow_up;
use super::feedback::ask_after_introduction;
use super::{incoming, running};
use crate::context::{Context, Draft, Subject, written};
use crate::ids::{ContactId, HandoverId, IntroductionId};
use crate::op::Operation;
use crate::record::{Channel, Handover, Introduction, IntroductionState, Kind};
use crate::refusal::{Refusal, RefusalKind};
use crate::touch::{TouchPlanned, plan_touch};

/// A stakeholder is to meet the incoming rep.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct IntroductionPlanned {
    /// In which handover.
    pub handover: HandoverId,
    /// Whom.
    pub contact: ContactId,
    /// How.
    pub channel: Channel,
    /// By when; the day planned for introductions when left out.
    #[serde(default)]
    pub due: Option<chrono::NaiveDate>,
}

impl Operation for IntroductionPlanned {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let handover = running(cx, self.handover)?;
        incoming(&handover)?;
        let contact = cx.dossier.contact(self.contact)?;
        let mine = || cx.dossier.introductions.iter().filter(|one| one.handover == handover.id);
        if mine().any(|one| one.contact == contact.id) {
            return Err(Refusal::state(
                format!("An introduction of {} is planned already.", contact.name),
                "Make that one, or write why it is not needed.",
            ));
        }
        let planned = handover.plan.get(&crate::record::Stage::Introduction).copied();
        let here = cx.people.is_here(handover.from, cx.today());
        let introduction = Introduction {
            id: draft.id(),
            account: handover.account,
            handover: handover.id,
            contact: contact.id,
            number: mine().map(|one| one.number).max().unwrap_or(0) + 1,
            owner: if here { handover.from } else { handover.manager },
            channel: self.channel,
            due: self.due.or(planned).unwrap_or(cx.today()),
            state: IntroductionState::Planned,
            attempts: Vec::new(),
        };
        draft.put(introduction);
        Ok(())
    }
}

/// The next meeting that was fixed at an introduction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NextMeeting {
    /// When.
    pub at: DateTime<Utc>,
    /// How.
    pub channel: Channel,
    /// About what.
    pub about: String,
}

/// They met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct IntroductionMade {
    /// Which.
    pub introduction: IntroductionId,
    /// What the contact said, in their words.
    pub reaction: String,
    /// The next meeting, if one was fixed; the incoming rep initiates it.
    #[serde(default)]
    pub next: Option<NextMeeting>,
}

impl Operation for IntroductionMade {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Introduction, self.introduction.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let (introduction, handover) = planned(cx, self.introduction)?;
        let reaction = written(&self.reaction, "What they said")?;
        let next = match &self.next {
            None => None,
            Some(next) => {
                let plan = TouchPlanned {
                    account: introduction.account,
                    at: next.at,
                    channel: next.channel,
                    about: next.about.clone(),
                    owner: Some(incoming(&handover)?),
                    contacts: vec![introduction.contact],
                };
                let touch = plan_touch(cx, draft, &plan)?;
                let id = touch.id;
                draft.put(touch);
                Some(id)
            }
        };
        let made = Introduction { state: IntroductionState::Made { at: cx.at, reaction, next }, ..introduction };
        draft.put(made.clone());
        ask_after_introduction(cx, draft, &handover, &made);
        follow_up(cx, draft, &handover, &made);
        Ok(())
    }
}

/// An introduction is not needed, and the reason is written out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct IntroductionNotNeeded {
    /// Which.
    pub introduction: IntroductionId,
    /// Why.
    pub reason: String,
}

impl Operation for IntroductionNotNeeded {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Introduction, self.introduction.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let (introduction, _) = planned(cx, self.introduction)?;
        let reason = written(&self.reason, "Why it is not needed")?;
        draft.put(Introduction { state: IntroductionState::NotNeeded { reason }, ..introduction });
        Ok(())
    }
}

/// An introduction that is still to come.
fn planned(cx: &Context<'_>, id: IntroductionId) -> Result<(Introduction, Handover), Refusal> {
    let introduction = cx.dossier.introductions.iter().find(|one| one.id == id);
    let introduction = introduction.ok_or_else(|| Refusal::not_found("introduction"))?.clone();
    let handover = running(cx, introduction.handover)?;
    if introduction.is_settled() {
        return Err(Refusal::new(
            RefusalKind::Stale,
            "They have met already, or need not meet.",
            "Look at what was written down.",
        ));
    }
    Ok((introduction, handover))
}
