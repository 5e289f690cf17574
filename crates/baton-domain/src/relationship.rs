//! Parting from a client, and coming together again.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::account::{ended, is_beside};
use crate::approval;
use crate::context::{Context, Draft, Subject, written};
use crate::handover::lapse;
use crate::ids::{AccountId, ApprovalId};
use crate::op::Operation;
use crate::record::{
    Account, ApprovalSubject, CaseOption, Duty, Ended, Handover, Parting, Person, SideState, Task, Touch, TouchState,
};
use crate::refusal::Refusal;
use crate::resistance::{self, Answer};

/// Someone asks that we part from a client. Nothing happens before a second person agrees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct EndOfRelationshipAsked {
    /// From whom.
    pub account: AccountId,
    /// Why.
    pub reason: String,
    /// What we still owe them.
    #[serde(default)]
    pub duties: Vec<Duty>,
    /// What the client is told.
    pub client_message: String,
    /// What it means for the reps, and what we do about it.
    pub effect_on_reps: String,
}

impl Operation for EndOfRelationshipAsked {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let account = going_on(cx)?;
        let actor = cx.acting()?;
        if let Some(handover) = cx.dossier.running_handover() {
            resistance::all_heard(cx, handover.id)?;
        }
        let duties: Result<Vec<_>, _> = self.duties.iter().map(|duty| owed(cx, duty)).collect();
        let parting = Parting {
            reason: written(&self.reason, "The reason")?,
            duties: duties?,
            client_message: written(&self.client_message, "What the client is told")?,
            effect_on_reps: written(&self.effect_on_reps, "What it means for the reps")?,
        };
        approval::ask(cx, draft, account, actor, ApprovalSubject::EndRelationship(parting))
    }
}

fn owed(cx: &Context<'_>, duty: &Duty) -> Result<Duty, Refusal> {
    let text = written(&duty.text, "What we still owe")?;
    cx.within_reach(duty.due)?;
    if duty.due < cx.today() {
        return Err(Refusal::invalid("What we still owe would be late already.", "Choose today or a later day."));
    }
    Ok(Duty { text, owner: cx.carrier(duty.owner)?.id, due: duty.due })
}

/// We part: a running handover ends with it, planned contacts are cancelled, and what we still owe becomes tasks. Somebody
/// stays accountable, because what is owed has an owner, and clients come back.
pub(crate) fn end(
    cx: &Context<'_>,
    draft: &mut Draft,
    approval: ApprovalId,
    parting: &Parting,
    second: &Person,
) -> Result<(), Refusal> {
    let account = going_on(cx)?;
    if let Some(handover) = cx.dossier.running_handover() {
        let answer = Answer {
            option: CaseOption::EndRelationship,
            reason: &parting.reason,
            effect: &parting.effect_on_reps,
            by: second.id,
        };
        resistance::close_with(cx, draft, handover.id, &answer)?;
        lapse(cx, draft, handover.id);
        draft.put(Handover { side: Some(SideState::RelationshipEnded { approval }), ..handover.clone() });
    }
    for held in cx.dossier.responsibilities.iter().filter(|held| is_beside(cx, held, held.person)) {
        draft.put(ended(cx, held));
    }
    for touch in cx.dossier.planned_touches() {
        draft.put(Touch { state: TouchState::Cancelled, ..touch.clone() });
    }
    for duty in &parting.duties {
        let owner = if cx.people.can_carry(duty.owner, cx.today()) { duty.owner } else { second.id };
        let task = Task::open(draft.id(), account.id, duty.text.clone(), owner, Some(duty.due.max(cx.today())));
        draft.put(task);
    }
    let parted = Ended { at: cx.at, reason: parting.reason.clone(), approval };
    draft.put(Account { ended: Some(parted), ..account.clone() });
    Ok(())
}

/// They are back. A manager takes them up again, with the reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RelationshipResumed {
    /// Who.
    pub account: AccountId,
    /// Why.
    pub reason: String,
}

impl Operation for RelationshipResumed {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let account = cx.dossier.account()?;
        if account.ended.is_none() {
            return Err(Refusal::state("This relationship has not ended.", "Go on with them as before."));
        }
        written(&self.reason, "The reason")?;
        draft.put(Account { ended: None, ..account.clone() });
        Ok(())
    }
}

/// The account, if we have not parted from it.
///
/// # Errors
/// A refusal when we have.
pub(crate) fn going_on<'a>(cx: &Context<'a>) -> Result<&'a Account, Refusal> {
    let account = cx.dossier.account()?;
    match &account.ended {
        None => Ok(account),
        Some(ended) => Err(Refusal::state(
            format!("The relationship with {} ended on {}.", account.name, ended.at.format("%-d %B %Y")),
            "A manager takes it up again first.",
        )),
    }
}
