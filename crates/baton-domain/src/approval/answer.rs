use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{agreeing, second_person, waiting};
use crate::context::{Context, Draft, Subject, written};
use crate::handover::keep;
use crate::ids::ApprovalId;
use crate::op::Operation;
use crate::record::{Approval, ApprovalState, ApprovalSubject, Kind};
use crate::refusal::Refusal;
use crate::relationship::end;
use crate::rollback::{RollbackApproved, RollbackDeclined, RollbackWithdrawn};

/// A second person agrees: what was asked for happens, now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ApprovalGranted {
    /// To what was asked for here.
    pub approval: ApprovalId,
}

impl Operation for ApprovalGranted {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Approval, self.approval.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let approval = waiting(cx, self.approval)?;
        if let ApprovalSubject::Rollback { rollback } = approval.subject {
            return RollbackApproved { rollback }.decide(cx, draft);
        }
        let second = agreeing(cx, approval.asked_by)?;
        draft.put(Approval { state: ApprovalState::Granted { by: second.id, at: cx.at }, ..approval.clone() });
        match &approval.subject {
            ApprovalSubject::Rollback { .. } => Ok(()),
            ApprovalSubject::KeepByException(exception) => keep(cx, draft, exception, second),
            ApprovalSubject::EndRelationship(parting) => end(cx, draft, approval.id, parting, second),
        }
    }
}

/// A second person does not agree. Nothing happens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ApprovalDeclined {
    /// To what was asked for here.
    pub approval: ApprovalId,
    /// Why.
    pub reason: String,
}

impl Operation for ApprovalDeclined {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Approval, self.approval.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let approval = waiting(cx, self.approval)?;
        if let ApprovalSubject::Rollback { rollback } = approval.subject {
            return RollbackDeclined { rollback, reason: self.reason.clone() }.decide(cx, draft);
        }
        let second = second_person(cx, approval.asked_by)?;
        let reason = written(&self.reason, "The reason")?;
        draft.put(Approval { state: ApprovalState::Declined { by: second.id, at: cx.at, reason }, ..approval.clone() });
        Ok(())
    }
}

/// Whoever asked takes it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ApprovalWithdrawn {
    /// What was asked for.
    pub approval: ApprovalId,
}

impl Operation for ApprovalWithdrawn {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Approval, self.approval.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let approval = waiting(cx, self.approval)?;
        if let ApprovalSubject::Rollback { rollback } = approval.subject {
            return RollbackWithdrawn { rollback }.decide(cx, draft);
        }
        draft.put(Approval { state: ApprovalState::Withdrawn { at: cx.at }, ..approval.clone() });
        Ok(())
    }
}
