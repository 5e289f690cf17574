use std::collections::BTreeMap;

use baton_domain::approval::ApprovalGranted;
use baton_domain::dossier::Dossier;
use baton_domain::ids::PersonId;
use baton_domain::op::Op;
use baton_domain::record::{Approval, ApprovalState, ApprovalSubject, Item, Role};
use baton_domain::refusal::{Refusal, RefusalKind};
use baton_domain::rollback::RollbackApproved;
use baton_tests::Book;
use chrono::NaiveDate;

use crate::seed::Seed;

/// What must never work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Attack {
    /// Whoever asked agrees.
    SelfApproval,
    /// Somebody agrees once more to what was agreed to.
    ReplayedApproval,
    /// What was asked for is no longer what would happen.
    ApprovalAfterAChange,
    /// Somebody who has left agrees.
    DismissedApprover,
    /// Whoever asked has left, so that one person would have decided alone.
    DismissedAsker,
    /// Two people agree, and neither is a manager.
    TwoReps,
    /// A second rollback is asked for while one waits.
    TwoRollbacks,
}

impl Attack {
    pub const ALL: [Self; 7] = [
        Self::SelfApproval,
        Self::ReplayedApproval,
        Self::ApprovalAfterAChange,
        Self::DismissedApprover,
        Self::DismissedAsker,
        Self::TwoReps,
        Self::TwoRollbacks,
    ];

    /// Which of them this would be, if any.
    pub fn of(seed: &Seed, book: &Book, today: NaiveDate, actor: PersonId, op: &Op) -> Option<Self> {
        let dossier = &book.dossiers[&seed.account];
        let waits = |approval: &&Approval| approval.state == ApprovalState::Waiting;
        if matches!(op, Op::RollbackAsked(_)) {
            let mut waiting = dossier.approvals.iter().filter(waits);
            let another = waiting.any(|one| matches!(one.subject, ApprovalSubject::Rollback { .. }));
            return (another && book.people.is_here(actor, today)).then_some(Self::TwoRollbacks);
        }
        let approval = granted_by(dossier, op)?;
        let here = |person| book.people.is_here(person, today);
        let leads = |person| book.people.get(person).is_ok_and(|person| person.role == Role::Manager);
        match approval.state {
            ApprovalState::Granted { .. } => here(actor).then_some(Self::ReplayedApproval),
            ApprovalState::Declined { .. } | ApprovalState::Withdrawn { .. } => None,
            ApprovalState::Waiting if !here(actor) => Some(Self::DismissedApprover),
            ApprovalState::Waiting if actor == approval.asked_by => Some(Self::SelfApproval),
            ApprovalState::Waiting if !leads(actor) && !leads(approval.asked_by) => Some(Self::TwoReps),
            ApprovalState::Waiting if !here(approval.asked_by) => Some(Self::DismissedAsker),
            ApprovalState::Waiting => has_changed(book, dossier, today, approval).then_some(Self::ApprovalAfterAChange),
        }
    }

    /// The reason for which it is refused: another one would hide that the right one is missing.
    fn is_refused_as(self, kind: RefusalKind) -> bool {
        match self {
            Self::SelfApproval => kind == RefusalKind::SecondPerson,
            Self::ReplayedApproval | Self::DismissedAsker => kind == RefusalKind::Stale,
            Self::ApprovalAfterAChange => matches!(kind, RefusalKind::Stale | RefusalKind::State),
            Self::DismissedApprover | Self::TwoReps => kind == RefusalKind::NotAllowed,
            Self::TwoRollbacks => kind == RefusalKind::State,
        }
    }
}

/// The approval that somebody agrees to with this.
pub fn granted_by<'a>(dossier: &'a Dossier, op: &Op) -> Option<&'a Approval> {
    dossier.approvals.iter().find(|approval| match *op {
        Op::ApprovalGranted(ApprovalGranted { approval: id }) => approval.id == id,
        Op::RollbackApproved(RollbackApproved { rollback }) => {
            approval.subject == ApprovalSubject::Rollback { rollback }
        }
        _ => false,
    })
}

/// Told without the rules: what should go back has ended, or who should keep the account has left.
fn has_changed(book: &Book, dossier: &Dossier, today: NaiveDate, approval: &Approval) -> bool {
    let gone = |item: &Item| match item {
        Item::Promise { id } => !dossier.open_promises().any(|promise| promise.id == *id),
        _ => false,
    };
    match &approval.subject {
        ApprovalSubject::Rollback { rollback } => dossier.rollback(*rollback).unwrap().give_back.iter().any(gone),
        ApprovalSubject::KeepByException(asked) => {
            !book.people.is_here(dossier.handover(asked.handover).unwrap().from, today)
        }
        ApprovalSubject::EndRelationship(_) => false,
    }
}

/// How often each was tried, and what came of it.
#[derive(Debug, Default)]
pub struct Tally(BTreeMap<Attack, (u32, u32)>);

impl Tally {
    /// Counts one that was tried; a violation if it was not refused for its own reason.
    pub fn count<T>(&mut self, attack: Attack, outcome: &Result<T, Refusal>) -> Result<(), String> {
        let (tried, refused) = self.0.entry(attack).or_default();
        *tried += 1;
        match outcome {
            Ok(_) => Err(format!("{attack:?} was not refused")),
            Err(refusal) if attack.is_refused_as(refusal.kind) => {
                *refused += 1;
                Ok(())
            }
            Err(refusal) => Err(format!("{attack:?} was refused as {:?}: {refusal}", refusal.kind)),
        }
    }

    pub fn refused(&self, attack: Attack) -> u32 {
        self.0.get(&attack).map_or(0, |(_, refused)| *refused)
    }
}
