use std::cell::Cell;

use baton_domain::dossier::Dossier;
use baton_domain::op::Op;
use baton_domain::record::{ApprovalState, ApprovalSubject, Role, Rollback, RollbackState, SideState, Why};

use baton_store::Reads;

use crate::chance::over_lists;
use crate::firm::Firm;
use crate::life::{Deed, Life};

#[test]
fn invariant_5_rollback_takes_two_people() {
    let done = Cell::new(0);
    over_lists(2_000, |list, diary| {
        let mut life = Life::begin(list[0]);
        for number in &list[1..] {
            let deed = life.step(*number, diary);
            if let Some(Deed { op: Op::RollbackApproved(op), outcome: Ok(()), .. }) = deed {
                done.set(done.get() + 1);
                let found = life
                    .book
                    .dossiers
                    .values()
                    .find_map(|dossier| Some((dossier, dossier.rollback(op.rollback).ok()?)));
                let (dossier, rollback) = found.unwrap();
                two_people_agreed(&life, dossier, rollback);
            }
        }
        for dossier in life.book.dossiers.values() {
            nothing_was_taken_back_otherwise(dossier);
        }
    });
    assert!(done.get() > 20, "only {} rollbacks happened, which proves little", done.get());
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
fn two_people_agreed(life: &Life, dossier: &Dossier, rollback: &Rollback) {
    let approval = dossier.approvals.iter().find(|approval| approval.id == rollback.approval).unwrap();
    assert_eq!(approval.subject, ApprovalSubject::Rollback { rollback: rollback.id });
    let ApprovalState::Granted { by, .. } = approval.state else { panic!("nobody agreed: {approval:?}") };
    assert_ne!(by, rollback.asked_by, "nobody agrees with themselves");
    let leads = |person| life.book.people.get(person).unwrap().role == Role::Manager;
    assert!(leads(by) || leads(rollback.asked_by), "one of the two is a manager");
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
