//! What waits for a second person, and who can be one.

use baton_domain::record::{Approval, ApprovalState, ApprovalSubject, Person, Role};

use super::look::Look;
use super::shown::Shown;
use crate::view::ApprovalView;

impl Look<'_> {
    /// Whether the viewer is another person than the asker, and one of the two is a manager.
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
        enough && person.id != approval.asked_by && person.is_here(self.today())
    }
}

impl Shown<'_> {
    /// What waits for a second person; a rollback has a page of its own.
    pub(super) fn waiting(&self) -> Option<ApprovalView> {
        let waits = |approval: &&Approval| {
            approval.state == ApprovalState::Waiting && !matches!(approval.subject, ApprovalSubject::Rollback { .. })
        };
        let approval = self.seen.approvals.iter().find(waits)?;
        let look = self.look;
        let seconds = look.people.persons.iter().filter(|person| look.is_second(person, approval));
        let may_write = look.viewer.as_ref().is_some_and(|viewer| viewer.role != Role::Viewer);
        Some(ApprovalView {
            asked_by: look.person(approval.asked_by),
            seconds: seconds.map(|person| look.person(person.id)).collect(),
            can_answer: look.can_be_second(approval),
            can_withdraw: look.is_manager() || (may_write && look.is_viewer(approval.asked_by)),
            approval: approval.clone(),
        })
    }
}
