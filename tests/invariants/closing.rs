use std::cell::Cell;

use baton_domain::dossier::Dossier;
use baton_domain::ids::PersonId;
use baton_domain::op::Op;
use baton_domain::record::{ChecklistItem, Handover, Stage};

use crate::chance::over_lists;
use crate::life::Life;

#[test]
fn invariant_4_a_handover_closes_only_when_nothing_is_ownerless() {
    let closed = Cell::new(0);
    over_lists(2_000, |list, diary| {
        let mut life = Life::begin(list[0]);
        for number in &list[1..] {
            let Some(deed) = life.step(*number, diary) else { continue };
            let Op::HandoverClosed(op) = &deed.op else { continue };
            if deed.outcome.is_ok() {
                closed.set(closed.get() + 1);
                let dossiers = life.book.dossiers.values();
                let (dossier, handover) =
                    dossiers.filter_map(|dossier| Some((dossier, dossier.handover(op.handover).ok()?))).next().unwrap();
                assert_eq!(handover.stage, Stage::Closed);
                nothing_is_ownerless(&life, dossier, handover);
            }
        }
    });
    assert!(closed.get() > 20, "only {} handovers were closed, which proves little", closed.get());
}

/// Told without the guard: whatever is open has an owner who is here.
fn nothing_is_ownerless(life: &Life, dossier: &Dossier, handover: &Handover) {
    let here = |owner: PersonId| life.book.people.is_here(owner, life.today());
    assert!(dossier.open_promises().all(|promise| here(promise.owner)), "promises");
    assert!(dossier.open_issues().all(|issue| here(issue.owner)), "issues");
    assert!(dossier.open_tasks().all(|task| here(task.owner)), "tasks");
    assert!(dossier.planned_touches().all(|touch| here(touch.owner)), "meetings");
    assert!(dossier.planned_touches().next().is_some(), "a next touch");
    assert!(here(dossier.accountable().unwrap().person), "the account itself");
    let mine = |id| id == handover.id;
    assert!(dossier.checklist.iter().filter(|item| mine(item.handover)).all(ChecklistItem::is_settled), "checklist");
    let settled: Vec<_> = dossier.introductions.iter().filter(|one| mine(one.handover) && one.is_settled()).collect();
    let met = |contact| settled.iter().any(|one| one.contact == contact);
    assert!(dossier.contacts.iter().filter(|contact| contact.key).all(|contact| met(contact.id)), "introductions");
}
