use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{incoming, running};
use crate::context::{Context, Draft, Subject, written};
use crate::ids::{HandoverId, QuestionId, ReadBackId};
use crate::op::Operation;
use crate::record::{Kind, Person, Question, ReadBack, ReadBackVerdict};
use crate::refusal::{Refusal, RefusalKind};

/// The incoming rep answers a question from what is written, before the outgoing one speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct QuestionAnswered {
    /// Which.
    pub question: QuestionId,
    /// The answer; "not known" is one.
    pub answer: String,
}

impl Operation for QuestionAnswered {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Question, self.question.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let question = question(cx, self.question)?;
        let answer = written(&self.answer, "The answer")?;
        draft.put(Question { answer: Some(answer), answered_at: Some(cx.at), ..question });
        Ok(())
    }
}

/// The outgoing rep puts an answer right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct QuestionCorrected {
    /// Which.
    pub question: QuestionId,
    /// What is right.
    pub correction: String,
}

impl Operation for QuestionCorrected {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Question, self.question.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let question = question(cx, self.question)?;
        if question.answer.is_none() {
            return Err(Refusal::state(
                "There is no answer to correct yet.",
                "The incoming rep answers first, from what is written.",
            ));
        }
        let correction = written(&self.correction, "The correction")?;
        draft.put(Question { correction: Some(correction), ..question });
        Ok(())
    }
}

/// The incoming rep says it back in own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReadBackGiven {
    /// In which handover.
    pub handover: HandoverId,
    /// Where the client stands.
    pub situation: String,
    /// What was promised.
    pub promises: String,
    /// What could go wrong.
    pub risks: String,
    /// What I do first.
    pub next_action: String,
}

impl Operation for ReadBackGiven {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let handover = running(cx, self.handover)?;
        incoming(&handover)?;
        let actor = cx.acting()?;
        let said = ReadBack {
            id: draft.id(),
            account: handover.account,
            handover: handover.id,
            by: actor.id,
            at: cx.at,
            situation: written(&self.situation, "The situation")?,
            promises: written(&self.promises, "The part on promises")?,
            risks: written(&self.risks, "The part on risks")?,
            next_action: written(&self.next_action, "The next action")?,
            verdict: ReadBackVerdict::Waiting,
        };
        draft.put(said);
        Ok(())
    }
}

/// The outgoing rep finds nothing missing in the read-back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReadBackAccepted {
    /// Which.
    pub read_back: ReadBackId,
}

impl Operation for ReadBackAccepted {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::ReadBack, self.read_back.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let (said, judge) = judged(cx, self.read_back)?;
        draft.put(ReadBack { verdict: ReadBackVerdict::Accepted { by: judge.id, at: cx.at }, ..said });
        Ok(())
    }
}

/// The outgoing rep says what the read-back does not say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReadBackReturned {
    /// Which.
    pub read_back: ReadBackId,
    /// Completes "It does not say …".
    pub does_not_say: String,
}

impl Operation for ReadBackReturned {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::ReadBack, self.read_back.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let (said, judge) = judged(cx, self.read_back)?;
        let does_not_say = written(&self.does_not_say, "What it does not say")?;
        let verdict = ReadBackVerdict::Insufficient { by: judge.id, at: cx.at, does_not_say };
        draft.put(ReadBack { verdict, ..said });
        Ok(())
    }
}

/// A question of a handover in which it can still be answered.
fn question(cx: &Context<'_>, id: QuestionId) -> Result<Question, Refusal> {
    let question = cx.dossier.questions.iter().find(|question| question.id == id);
    let question = question.ok_or_else(|| Refusal::not_found("question"))?.clone();
    incoming(&running(cx, question.handover)?)?;
    Ok(question)
}

/// A read-back that waits, and who judges it: the outgoing rep, or a manager, never the one who said it.
fn judged<'a>(cx: &Context<'a>, id: ReadBackId) -> Result<(ReadBack, &'a Person), Refusal> {
    let said = cx.dossier.read_backs.iter().find(|said| said.id == id);
    let said = said.ok_or_else(|| Refusal::not_found("read-back"))?.clone();
    let handover = running(cx, said.handover)?;
    let judge = cx.acting()?;
    if judge.id == said.by {
        return Err(Refusal::new(
            RefusalKind::SecondPerson,
            "Nobody can accept their own read-back.",
            format!("Ask {} or another manager.", cx.people.name(handover.from)),
        ));
    }
    let newest = cx.dossier.read_back(handover.id).is_some_and(|newest| newest.id == said.id);
    if !newest || said.verdict != ReadBackVerdict::Waiting {
        return Err(Refusal::new(
            RefusalKind::Stale,
            "This read-back has been answered or replaced already.",
            "Look at the newest one.",
        ));
    }
    Ok((said, judge))
}
