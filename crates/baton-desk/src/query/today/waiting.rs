//! Clients who wait for our answer, and colleagues who wait for a second person.

use baton_domain::record::{Approval, ApprovalSubject, Contact, Handover, Person, ResistanceCase, Role, Rollback};
use baton_store::Reads;

use super::count;
use crate::error::DeskError;
use crate::query::look::{Look, contact_ref};
use crate::query::row::Body;
use crate::view::{AnswerClient, ContactRef, DecideApproval};

impl Look<'_> {
    /// Open cases of the handovers that the viewer has a part in, the nearest answer first.
    pub(super) fn clients_to_answer(&self, running: &[Handover]) -> Result<Vec<AnswerClient>, DeskError> {
        let cases = self.store.rows(include_str!("open_cases.sql"), [], |row| row.get::<_, Body<ResistanceCase>>(0))?;
        let accounts = self.accounts(cases.iter().map(|case| case.0.account))?;
        let mut clients = Vec::new();
        for Body(case) in cases {
            let handover = running.iter().find(|handover| handover.id == case.handover);
            let Some(handover) = handover.filter(|handover| self.takes_part(handover)) else { continue };
            let contact: Option<Contact> = self.store.get(case.contact)?;
            let unlisted = || ContactRef { id: case.contact, name: "someone who is no longer listed".to_owned() };
            clients.push(AnswerClient {
                case: case.id,
                handover: self.handover_ref(handover, accounts.get(case.account)),
                contact: contact.as_ref().map_or_else(unlisted, contact_ref),
                played_back_by: case.playback.as_ref().map(|playback| self.person(playback.by)),
                confirmed: case.playback.as_ref().is_some_and(|playback| playback.confirmed.is_some()),
                words: case.words,
                grade: case.grade,
                answer_due: case.answer_due,
            });
        }
        Ok(clients)
    }

    /// What waits for the viewer's yes or no.
    pub(super) fn to_decide(&self) -> Result<Vec<DecideApproval>, DeskError> {
        let waiting = self.store.rows(include_str!("waiting.sql"), [], |row| row.get::<_, Body<Approval>>(0))?;
        let accounts = self.accounts(waiting.iter().map(|approval| approval.0.account))?;
        let mut decide = Vec::new();
        for Body(approval) in waiting {
            if !self.can_be_second(&approval) {
                continue;
            }
            let ApprovalSubject::Rollback { rollback } = approval.subject;
            let Some(rollback) = self.store.get::<Rollback>(rollback)? else { continue };
            let Some(handover) = self.store.get::<Handover>(rollback.handover)? else { continue };
            decide.push(DecideApproval {
                approval: approval.id,
                subject: approval.subject,
                handover: self.handover_ref(&handover, accounts.get(approval.account)),
                asked_by: self.person(approval.asked_by),
                asked_at: approval.asked_at,
                reason: rollback.reason,
                to: self.person(rollback.to),
                goes_back: count(rollback.give_back.len()),
            });
        }
        Ok(decide)
    }

    /// Another person than the asker: a manager, or anyone who may write when a manager asked.
    fn can_be_second(&self, approval: &Approval) -> bool {
        let asked_by = self.people.get(approval.asked_by).map(|person| person.role);
        let enough = |viewer: &Person| match viewer.role {
            Role::Manager => true,
            Role::Rep => asked_by == Ok(Role::Manager),
            Role::Viewer => false,
        };
        self.viewer.as_ref().is_some_and(|viewer| viewer.id != approval.asked_by && enough(viewer))
    }
}
