//! What waits for a second person, and who can be one.

use baton_domain::record::{Approval, ApprovalState, ApprovalSubject, Handover, Person, Role, SideState};

use super::look::Look;
use super::shown::Shown;
use crate::view::ApprovalView;

impl Look<'_> {
    /// Whether the viewer is another person than the asker, both are here, and one of the two is a manager.
    pub(super) fn can_be_second(&self, approval: &Approval) -> bool {
        self.viewer.as_ref().is_some_and(|viewer| self.is_second(viewer, approval))
    }

    fn is_second(&self, person: &Person, approval: &Approval) -> bool {
        let asked_by = self.people.get(approval.asked_by).map(|asker| asker.role);
        let enough = match person.role {
            Role::Manager => true,
            Role::Rep => asked_by == Ok(Role::Manager),
            Role::Viewer => false,
        };
        let both_here = person.is_here(self.today()) && self.people.is_here(approval.asked_by, self.today());
        enough && person.id != approval.asked_by && both_here
    }
}

impl Shown<'_> {
    /// What waits for a second person; a rollback has a page of its own.
    pub(super) fn waiting(&self) -> Option<ApprovalView> {
        let waits = |approval: &&Approval| {
            approval.state == ApprovalState::Waiting && !matches!(approval.subject, ApprovalSubject::Rollback { .. })
        };
        let approval = self.seen.approvals.iter().find(waits)?;
        Some(self.approval(approval))
    }

    /// What two people agreed to, and what ended the handover.
    pub(super) fn agreed(&self, handover: &Handover) -> Option<ApprovalView> {
        let ended = |approval: &&Approval| match (&handover.side, &approval.subject) {
            (Some(SideState::KeptByException { .. }), ApprovalSubject::KeepByException(asked)) => {
                asked.handover == handover.id && matches!(approval.state, ApprovalState::Granted { .. })
            }
            (Some(SideState::RelationshipEnded { approval: by }), _) => approval.id == *by,
            _ => false,
        };
        self.seen.approvals.iter().find(ended).map(|approval| self.approval(approval))
    }

    /// What two people agreed to when we parted.
    pub(super) fn parting(&self) -> Option<ApprovalView> {
        let by = self.account.ended.as_ref()?.approval;
        self.seen.approvals.iter().find(|approval| approval.id == by).map(|approval| self.approval(approval))
    }

    fn approval(&self, approval: &Approval) -> ApprovalView {
        let look = self.look;
        let waits = approval.state == ApprovalState::Waiting;
        let seconds = look.people.persons.iter().filter(|person| waits && look.is_second(person, approval));
        let may_write = look.viewer.as_ref().is_some_and(|viewer| viewer.role != Role::Viewer);
        ApprovalView {
            asked_by: look.person(approval.asked_by),
            answered_by: match approval.state {
                ApprovalState::Granted { by, .. } | ApprovalState::Declined { by, .. } => Some(look.person(by)),
                ApprovalState::Waiting | ApprovalState::Withdrawn { .. } => None,
            },
            seconds: seconds.map(|person| look.person(person.id)).collect(),
            can_answer: waits && look.can_be_second(approval),
            can_withdraw: waits && (look.is_manager() || (may_write && look.is_viewer(approval.asked_by))),
            approval: approval.clone(),
        }
    }
}
