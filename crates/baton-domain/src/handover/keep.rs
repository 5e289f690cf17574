use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::feedback::lapse;
use super::running;
use crate::account::end_beside;
use crate::approval;
use crate::context::{Context, Draft, Subject, written};
use crate::ids::HandoverId;
use crate::op::Operation;
use crate::record::{ApprovalSubject, CaseOption, Exception, Handover, Kind, Person, SideState, Task};
use crate::refusal::Refusal;
use crate::resistance::{self, Answer};

/// Someone asks that the outgoing rep keeps the account, by exception and until a day. Nothing happens before a second
/// person agrees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct KeepByExceptionAsked {
    /// Which handover would end with it.
    pub handover: HandoverId,
    /// Why.
    pub reason: String,
    /// When to look at it again.
    pub review_on: NaiveDate,
    /// What the client is told.
    pub client_message: String,
    /// What it means for the rep who does not take it over, and what we do about it.
    pub effect_on_incoming: String,
}

impl Operation for KeepByExceptionAsked {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let handover = can_be_kept(cx, self.handover)?;
        let actor = cx.acting()?;
        resistance::all_heard(cx, handover.id)?;
        cx.within_reach(self.review_on)?;
        if self.review_on <= cx.today() {
            return Err(Refusal::invalid(
                "The day to look at it again has to lie ahead.",
                "An exception is looked at again: choose a later day.",
            ));
        }
        let exception = Exception {
            handover: handover.id,
            reason: written(&self.reason, "The reason")?,
            review_on: self.review_on,
            client_message: written(&self.client_message, "What the client is told")?,
            effect_on_incoming: written(&self.effect_on_incoming, "What it means for the incoming rep")?,
        };
        approval::ask(cx, draft, cx.dossier.account()?, actor, ApprovalSubject::KeepByException(exception))
    }
}

/// The outgoing rep keeps the account, and the manager looks at it again on the day.
pub(crate) fn keep(cx: &Context<'_>, draft: &mut Draft, exception: &Exception, second: &Person) -> Result<(), Refusal> {
    let handover = can_be_kept(cx, exception.handover)?;
    let answer = Answer {
        option: CaseOption::KeepByException,
        reason: &exception.reason,
        effect: &exception.effect_on_incoming,
        by: second.id,
    };
    resistance::close_with(cx, draft, handover.id, &answer)?;
    let text = format!("Look again at who should have it: {} keeps it by exception", cx.people.name(handover.from));
    let owner = if cx.people.can_carry(handover.manager, cx.today()) { handover.manager } else { second.id };
    let review_on = exception.review_on.max(cx.today());
    let review = Task::open(draft.id(), handover.account, text, owner, Some(review_on));
    draft.put(Task { handover: Some(handover.id), ..review });
    lapse(cx, draft, handover.id);
    if let Some(incoming) = handover.to {
        end_beside(cx, draft, incoming);
    }
    let side = SideState::KeptByException { reason: exception.reason.clone(), review_on: exception.review_on };
    draft.put(Handover { side: Some(side), ..handover });
    Ok(())
}

/// A handover whose account the outgoing rep still has, and can go on to carry.
fn can_be_kept(cx: &Context<'_>, id: HandoverId) -> Result<Handover, Refusal> {
    let handover = running(cx, id)?;
    let incoming = handover.to.map_or("the incoming rep", |to| cx.people.name(to));
    if handover.stage.is_transferred() {
        return Err(Refusal::state(
            format!("The account is with {incoming} already."),
            "Ask to take the handover back: that gives it to the outgoing rep again.",
        ));
    }
    if !cx.people.can_carry(handover.from, cx.today()) {
        return Err(Refusal::state(
            format!("{} can no longer carry this account.", cx.people.name(handover.from)),
            "Weigh another option: someone else can take it over.",
        ));
    }
    Ok(handover)
}
