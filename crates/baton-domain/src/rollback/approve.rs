use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::plan::plan;
use crate::account::{change_accountability, end_beside};
use crate::approval::{agreeing, second_person};
use crate::context::{Context, Draft, Subject, written};
use crate::handover::{announce, lapse};
use crate::ids::{PersonId, RollbackId};
use crate::op::Operation;
use crate::record::{
    Approval, ApprovalState, CaseOption, Handover, Issue, Item, Kind, Person, Promise, Retry, Rollback, RollbackState,
    SideState, Task, Touch, Why,
};
use crate::refusal::{Refusal, RefusalKind};
use crate::resistance::{self, Answer};

/// A second person agrees: the handover is taken back, now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RollbackApproved {
    /// Which.
    pub rollback: RollbackId,
}

impl Operation for RollbackApproved {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Rollback, self.rollback.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let rollback = asked(cx, self.rollback)?;
        let second = agreeing(cx, rollback.asked_by)?;
        let handover = cx.dossier.handover(rollback.handover)?.clone();
        unchanged(cx, &rollback, &handover)?;
        let decided = Answer {
            option: CaseOption::RollBack,
            reason: &rollback.reason,
            effect: &rollback.care_note,
            by: second.id,
        };
        let case = resistance::close_with(cx, draft, handover.id, &decided)?;
        change_accountability(cx, draft, rollback.to, Why::RolledBack { rollback: rollback.id })?;
        end_beside(cx, draft, handover.from);
        give_back(cx, draft, &rollback);
        lapse(cx, draft, handover.id);
        announce::back(cx, draft, &handover, rollback.to);
        plan_retry(cx, draft, &rollback, &handover, second);
        answer(cx, draft, &rollback, ApprovalState::Granted { by: second.id, at: cx.at })?;
        draft.put(Handover { side: Some(SideState::RolledBack { rollback: rollback.id }), ..handover });
        let case = case.or(rollback.case);
        draft.put(Rollback { case, state: RollbackState::Done, effective_at: Some(cx.at), ..rollback });
        Ok(())
    }
}

/// A second person does not agree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RollbackDeclined {
    /// Which.
    pub rollback: RollbackId,
    /// Why.
    pub reason: String,
}

impl Operation for RollbackDeclined {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Rollback, self.rollback.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let rollback = asked(cx, self.rollback)?;
        let second = second_person(cx, rollback.asked_by)?;
        let reason = written(&self.reason, "The reason")?;
        answer(cx, draft, &rollback, ApprovalState::Declined { by: second.id, at: cx.at, reason })?;
        draft.put(Rollback { state: RollbackState::Declined, ..rollback });
        Ok(())
    }
}

/// Whoever asked takes it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RollbackWithdrawn {
    /// Which.
    pub rollback: RollbackId,
}

impl Operation for RollbackWithdrawn {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Rollback, self.rollback.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let rollback = asked(cx, self.rollback)?;
        answer(cx, draft, &rollback, ApprovalState::Withdrawn { at: cx.at })?;
        draft.put(Rollback { state: RollbackState::Withdrawn, ..rollback });
        Ok(())
    }
}

fn asked(cx: &Context<'_>, id: RollbackId) -> Result<Rollback, Refusal> {
    let rollback = cx.dossier.rollback(id)?;
    if rollback.state != RollbackState::Asked {
        return Err(Refusal::new(
            RefusalKind::Stale,
            "This rollback has been answered already.",
            "Look at the answer; ask again if it is still wanted.",
        ));
    }
    Ok(rollback.clone())
}

/// Refuses when what was asked for is no longer what would happen.
fn unchanged(cx: &Context<'_>, rollback: &Rollback, handover: &Handover) -> Result<(), Refusal> {
    let plan = plan(cx, handover)?;
    let still = |item: &Item| plan.back.contains(item) || plan.choices.contains(item);
    // An on-call role that ran out by itself has nothing left to give back.
    let gone = rollback.give_back.iter().any(|item| !still(item) && !matches!(item, Item::Backup { .. }));
    if gone {
        return Err(Refusal::new(
            RefusalKind::Stale,
            "Something that should go back has ended or changed hands since this was asked.",
            "Decline it and ask again with the new preview.",
        ));
    }
    Ok(())
}

fn give_back(cx: &Context<'_>, draft: &mut Draft, rollback: &Rollback) {
    let owner = rollback.to;
    let chosen = |item: Item| rollback.give_back.contains(&item);
    for promise in cx.dossier.promises.iter().filter(|promise| chosen(Item::Promise { id: promise.id })) {
        draft.put(Promise { owner, ..promise.clone() });
    }
    for issue in cx.dossier.issues.iter().filter(|issue| chosen(Item::Issue { id: issue.id })) {
        draft.put(Issue { owner, ..issue.clone() });
    }
    for touch in cx.dossier.touches.iter().filter(|touch| chosen(Item::Touch { id: touch.id })) {
        draft.put(Touch { owner, ..touch.clone() });
    }
    for task in cx.dossier.tasks.iter().filter(|task| chosen(Item::Task { id: task.id })) {
        draft.put(Task { owner, ..task.clone() });
    }
}

/// A retry date becomes the manager's task.
fn plan_retry(cx: &Context<'_>, draft: &mut Draft, rollback: &Rollback, handover: &Handover, second: &Person) {
    let Retry::On { day } = rollback.retry else { return };
    let incoming = handover.to.map_or("another rep", |to: PersonId| cx.people.name(to));
    let text = format!("Look again at the handover from {} to {incoming}", cx.people.name(handover.from));
    let owner = if cx.people.can_carry(handover.manager, cx.today()) { handover.manager } else { second.id };
    let task = Task::open(draft.id(), rollback.account, text, owner, Some(day.max(cx.today())));
    draft.put(Task { handover: Some(handover.id), rollback: Some(rollback.id), ..task });
}

fn answer(cx: &Context<'_>, draft: &mut Draft, rollback: &Rollback, state: ApprovalState) -> Result<(), Refusal> {
    let approval = cx.dossier.approvals.iter().find(|approval| approval.id == rollback.approval);
    let approval = approval.ok_or_else(|| Refusal::not_found("approval"))?;
    draft.put(Approval { state, ..approval.clone() });
    Ok(())
}
