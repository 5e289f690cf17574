use std::collections::BTreeMap;

use baton_domain::dossier::Dossier;
use baton_domain::ids::{AccountId, PersonId};
use baton_domain::op::Op;
use baton_domain::record::{ApprovalState, Responsibility, ResponsibilityRole, Role, Why};

use crate::chance::over_lists;
use crate::firm::{Came, Firm};
use crate::life::{Deed, Life};

#[test]
fn invariant_1_exactly_one_person_is_accountable_at_every_instant() {
    over_lists(2_000, |list, diary| {
        let mut life = Life::begin(list[0]);
        for number in &list[1..] {
            life.step(*number, diary);
            for dossier in life.book.dossiers.values() {
                intervals_tile(dossier);
            }
        }
    });
}

#[test]
fn invariant_1_holds_through_undo_and_redo() {
    over_lists(120, |list, diary| {
        let mut firm = Firm::begin(list[0]);
        for number in &list[1..] {
            if firm.step(*number, diary) == Came::Turned {
                for dossier in firm.book().dossiers.values() {
                    intervals_tile(dossier);
                    one_handover_runs(dossier);
                }
            }
        }
    });
}

/// At most one handover runs, and it is about whoever has the account.
fn one_handover_runs(dossier: &Dossier) {
    let running: Vec<_> = dossier.handovers.iter().filter(|handover| handover.is_running()).collect();
    assert!(running.len() < 2, "two handovers of one account run: {running:?}");
    if let Some(handover) = running.first().filter(|handover| !handover.stage.is_transferred()) {
        assert_eq!(handover.from, dossier.accountable().unwrap().person, "it goes from whoever has the account");
    }
}

/// From the account's beginning on, each interval begins where the one before it ends, and only the last has no end.
fn intervals_tile(dossier: &Dossier) {
    let mut held = accountable(dossier);
    held.sort_by_key(|held| (held.from, held.until.is_none(), held.until));
    assert_eq!(held.first().map(|first| first.from), dossier.account.as_ref().map(|account| account.since));
    for pair in held.windows(2) {
        assert_eq!(pair[0].until, Some(pair[1].from), "no gap and no overlap: {pair:?}");
    }
    assert_eq!(held.last().unwrap().until, None, "somebody answers for it today");
}

fn accountable(dossier: &Dossier) -> Vec<&Responsibility> {
    dossier.responsibilities.iter().filter(|held| held.role == ResponsibilityRole::Accountable).collect()
}

#[test]
fn invariant_2_accountability_changes_only_by_its_five_reasons() {
    over_lists(2_000, |list, diary| {
        let mut life = Life::begin(list[0]);
        for number in &list[1..] {
            let before = who(&life);
            let Some(deed) = life.step(*number, diary) else { continue };
            for (account, now) in who(&life).into_iter().filter(|(account, now)| before.get(account) != Some(now)) {
                assert!(deed.outcome.is_ok(), "a refusal changes nothing");
                may_change(&life, &deed, account, now, before.get(&account).copied());
            }
        }
    });
}

fn who(life: &Life) -> BTreeMap<AccountId, PersonId> {
    let dossiers = life.book.dossiers.iter();
    dossiers.map(|(account, dossier)| (*account, dossier.accountable().unwrap().person)).collect()
}

fn may_change(life: &Life, deed: &Deed, account: AccountId, now: PersonId, before: Option<PersonId>) {
    let dossier = &life.book.dossiers[&account];
    let why = &dossier.accountable().unwrap().why;
    match (&deed.op, why) {
        (Op::AccountAdded(_), Why::AccountCreated) => assert_eq!(before, None, "an account is created once"),
        (Op::TransferAcknowledged(_), Why::Transferred { handover }) => {
            let handover = dossier.handover(*handover).unwrap();
            assert_eq!((Some(handover.from), handover.to), (before, Some(now)), "it goes from one rep to the other");
            assert!(handover.outgoing_acknowledged_at.is_some() && handover.incoming_acknowledged_at.is_some());
        }
        (Op::TransferAcknowledged(_), Why::CoverStarted { .. }) => {
            let cover = dossier.running_handover().unwrap();
            assert_eq!((Some(cover.from), cover.to), (before, Some(now)), "somebody stands in for the other");
        }
        (Op::HandBackAccepted(op), Why::CoverEnded) => {
            let cover = dossier.handover(op.handover).unwrap();
            assert_eq!((cover.to, cover.from), (before, now), "it goes back to whose it was");
            assert_eq!(deed.actor, now, "taken back by oneself");
        }
        (Op::RollbackApproved(_) | Op::ApprovalGranted(_), Why::RolledBack { rollback }) => {
            let rollback = dossier.rollback(*rollback).unwrap();
            assert_eq!(rollback.to, now);
            let granted = |state: &ApprovalState| matches!(state, ApprovalState::Granted { .. });
            assert!(dossier.approvals.iter().any(|one| one.id == rollback.approval && granted(&one.state)));
        }
        (Op::AccountabilityCorrected(op), Why::Corrected { reason }) => {
            assert_eq!(life.book.people.get(deed.actor).unwrap().role, Role::Manager);
            assert!(!reason.trim().is_empty() && op.to == now);
        }
        (op, why) => panic!("accountability changed by {op:?}, which says {why:?}"),
    }
}
