use std::cell::Cell;

use baton_domain::approval::ApprovalGranted;
use baton_domain::dossier::Dossier;
use baton_domain::op::Op;
use baton_domain::record::{Approval, ApprovalState, ApprovalSubject, Role, Rollback, RollbackState, SideState, Why};
use baton_domain::rollback::RollbackApproved;

use baton_store::Reads;

use crate::chance::over_lists;
use crate::firm::Firm;
use crate::life::{Deed, Life};

#[test]
fn invariant_5_rollback_exception_and_parting_take_two_people() {
    let (taken_back, kept, parted) = (Cell::new(0), Cell::new(0), Cell::new(0));
    over_lists(2_000, |list, diary| {
        let mut life = Life::begin(list[0]);
        for number in &list[1..] {
            let deed = life.step(*number, diary);
            let Some(Deed { op, outcome: Ok(()), .. }) = deed else { continue };
            let agreed = |approval: &Approval| match op {
                Op::RollbackApproved(RollbackApproved { rollback }) => {
                    approval.subject == ApprovalSubject::Rollback { rollback }
                }
                Op::ApprovalGranted(ApprovalGranted { approval: id }) => approval.id == id,
                _ => false,
            };
            let approvals = life.book.dossiers.values().flat_map(|dossier| &dossier.approvals);
            for approval in approvals.filter(|approval| agreed(approval)) {
                two_people_agreed(&life, approval);
                let done = match approval.subject {
                    ApprovalSubject::Rollback { .. } => &taken_back,
                    ApprovalSubject::KeepByException(_) => &kept,
                    ApprovalSubject::EndRelationship(_) => &parted,
                };
                done.set(done.get() + 1);
            }
        }
        for dossier in life.book.dossiers.values() {
            nothing_was_taken_back_otherwise(dossier);
            nobody_kept_or_parted_otherwise(dossier);
        }
    });
    for (what, done) in [("rollbacks", taken_back), ("exceptions", kept), ("partings", parted)] {
        assert!(done.get() > 20, "only {} {what} happened, which proves little", done.get());
    }
}

#[test]
fn invariant_5_holds_through_undo_and_redo() {
    over_lists(120, |list, diary| {
        let mut firm = Firm::begin(list[0]);
        for number in &list[1..] {
            let (before, length) = (done(&firm), firm.length());
            firm.step(*number, diary);
            for rollback in done(&firm).into_iter().filter(|rollback| !before.contains(rollback)) {
                let newest = &firm.since(length)[0];
                assert_ne!(newest.author, rollback.asked_by, "whoever asked for it has no part in agreeing");
            }
        }
    });
}

fn done(firm: &Firm) -> Vec<Rollback> {
    let all = firm.file.all::<Rollback>().unwrap();
    all.into_iter().filter(|rollback| rollback.state == RollbackState::Done).collect()
}

/// One asked and another agreed, and one of them is a manager.
fn two_people_agreed(life: &Life, approval: &Approval) {
    let ApprovalState::Granted { by, .. } = approval.state else { panic!("nobody agreed: {approval:?}") };
    assert_ne!(by, approval.asked_by, "nobody agrees with themselves");
    let leads = |person| life.book.people.get(person).unwrap().role == Role::Manager;
    assert!(leads(by) || leads(approval.asked_by), "one of the two is a manager");
}

/// What stays with somebody by exception, or has ended, was agreed to.
fn nobody_kept_or_parted_otherwise(dossier: &Dossier) {
    let granted = |of: &dyn Fn(&Approval) -> bool| {
        dossier.approvals.iter().any(|one| matches!(one.state, ApprovalState::Granted { .. }) && of(one))
    };
    for handover in &dossier.handovers {
        let agreed = match &handover.side {
            Some(SideState::KeptByException { .. }) => granted(
                &|one| matches!(&one.subject, ApprovalSubject::KeepByException(asked) if asked.handover == handover.id),
            ),
            Some(SideState::RelationshipEnded { approval }) => granted(&|one| one.id == *approval),
            _ => true,
        };
        assert!(agreed, "nobody agreed to {:?}", handover.side);
    }
    if let Some(ended) = dossier.account.as_ref().and_then(|account| account.ended.as_ref()) {
        assert!(granted(&|one| one.id == ended.approval), "nobody agreed to part");
    }
}

/// What says that it was taken back names a rollback that was agreed to.
fn nothing_was_taken_back_otherwise(dossier: &Dossier) {
    let accountable = dossier.responsibilities.iter().filter_map(|held| match held.why {
        Why::RolledBack { rollback } => Some(rollback),
        _ => None,
    });
    let handed = dossier.handovers.iter().filter_map(|handover| match handover.side {
        Some(SideState::RolledBack { rollback }) => Some(rollback),
        _ => None,
    });
    for rollback in accountable.chain(handed) {
        assert_eq!(dossier.rollback(rollback).unwrap().state, RollbackState::Done);
    }
}
