//! Clients who wait for our answer, and colleagues who wait for a second person.

use baton_domain::record::{Approval, ApprovalSubject, Contact, Handover, ResistanceCase, Rollback};
use baton_store::{Reads, StoreError};

use super::count;
use crate::error::DeskError;
use crate::query::look::{Look, contact_ref};
use crate::query::row::Body;
use crate::view::{AnswerClient, ContactRef, DecideApproval, DecideWhat};

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
                silent_since: case.silent_since,
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
            let Some((what, reason)) = self.asked_for(&approval)? else { continue };
            decide.push(DecideApproval {
                approval: approval.id,
                account: accounts.get(approval.account),
                asked_by: self.person(approval.asked_by),
                asked_at: approval.asked_at,
                reason,
                what,
            });
        }
        Ok(decide)
    }

    /// What would happen, and why.
    fn asked_for(&self, approval: &Approval) -> Result<Option<(DecideWhat, String)>, StoreError> {
        Ok(match &approval.subject {
            ApprovalSubject::Rollback { rollback } => self.store.get::<Rollback>(*rollback)?.map(|rollback| {
                let (to, goes_back) = (self.person(rollback.to), count(rollback.give_back.len()));
                (DecideWhat::Rollback { handover: rollback.handover, to, goes_back }, rollback.reason)
            }),
            ApprovalSubject::KeepByException(asked) => self.store.get::<Handover>(asked.handover)?.map(|handover| {
                let keeps = self.person(handover.from);
                let what = DecideWhat::KeepByException { handover: handover.id, keeps, review_on: asked.review_on };
                (what, asked.reason.clone())
            }),
            ApprovalSubject::EndRelationship(asked) => {
                Some((DecideWhat::EndRelationship { duties: count(asked.duties.len()) }, asked.reason.clone()))
            }
        })
    }
}
