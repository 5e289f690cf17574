//! People leave in the middle of a handover, and nothing gets stuck.

use baton_domain::handover::blocking;
use baton_domain::ids::{AccountId, HandoverId, PersonId};
use baton_domain::person::PersonEdited;
use baton_domain::record::{Handover, Profile, Promise, Role, Rollback, SideState, Stage};
use baton_domain::refusal::{Fix, RefusalKind};
use baton_domain::rollback::{RollbackApproved, RollbackAsked, RollbackWithdrawn};
use baton_tests::{Office, ops};
use chrono::{Days, NaiveDate};
use insta::assert_snapshot;

fn in_november() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 3).unwrap()
}

/// Nordkaj, with a promise of Anna's, and a handover to `to` that has come to `stage`.
fn underway(office: &mut Office, to: PersonId, stage: Stage) -> (AccountId, HandoverId) {
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").with_promise("Winter rate").add();
    let handover = office.adds::<Handover>(office.staff.mara, ops::plan(account, to, in_november())).id;
    office.takes_to(handover, stage);
    (account, handover)
}

/// Today is that person's last day, and it becomes the next one.
fn leaves(office: &mut Office, who: PersonId) {
    let last = office.today();
    office.does(office.staff.mara, PersonEdited { left_on: Some(last), ..ops::edit_person(who) });
    office.waits(chrono::TimeDelta::days(1));
}

/// What keeps the handover from its next move.
fn missing(office: &Office, handover: HandoverId) -> Vec<(Fix, String)> {
    let (book, handover) = (office.book(), office.handover(handover));
    let dossier = book.dossier(handover.account);
    let missing = blocking(&dossier, &book.people, office.today(), &handover);
    missing.into_iter().map(|item| (item.fix, item.what)).collect()
}

#[test]
fn a_sudden_exit_is_handed_over_by_a_manager_when_the_rep_is_gone() {
    let mut office = Office::new();
    let staff = office.staff;
    let account = office.account("Nordkaj Shipping").with_promise("Winter rate").add();
    leaves(&mut office, staff.anna);
    let plan = ops::plan(account, staff.hana, office.today() + Days::new(2));
    let plan = baton_domain::handover::HandoverPlanned { profile: Profile::SuddenExit, ..plan };
    let handover = office.adds::<Handover>(staff.mara, plan).id;
    office.takes_to(handover, Stage::Transferred);
    assert_eq!(
        office.the::<Handover>(handover).outgoing_acknowledged_at.map(|at| at.date_naive()),
        Some(office.today())
    );
    let dossier = office.book().dossier(account);
    assert_eq!(dossier.promises[0].owner, staff.hana, "what was Anna's is Hana's");
    assert_eq!(dossier.responsibilities.len(), 2, "nobody who has left is on call");
    office.takes_to(handover, Stage::Closed);
}

#[test]
fn a_manager_who_takes_over_does_not_acknowledge_for_both() {
    let mut office = Office::new();
    let staff = office.staff;
    let (_, handover) = underway(&mut office, staff.mara, Stage::Overlap);
    leaves(&mut office, staff.anna);
    let acknowledgements: Vec<_> =
        missing(&office, handover).into_iter().filter(|(fix, _)| matches!(fix, Fix::Acknowledge { .. })).collect();
    assert_eq!(acknowledgements[0].0, Fix::Acknowledge { person: staff.jonas }, "a transfer takes two");
    assert_snapshot!(acknowledgements[0].1, @"Jonas Weber has not acknowledged the transfer for Anna Lind.");
    assert_snapshot!(acknowledgements[1].1, @"Mara Lindqvist has not acknowledged the transfer.");
    office.takes_to(handover, Stage::Transferred);
}

#[test]
fn a_successor_who_leaves_is_replaced_by_planning_anew() {
    let mut office = Office::new();
    let staff = office.staff;
    let (account, handover) = underway(&mut office, staff.hana, Stage::Overlap);
    office.takes_to_the_moment(handover);
    office.does(staff.hana, ops::acknowledge(handover));
    leaves(&mut office, staff.hana);
    let [(fix, what)] = &missing(&office, handover)[..] else { panic!("nothing else can be supplied") };
    assert_eq!(*fix, Fix::Plan);
    assert_snapshot!(what, @"Hana Okafor can no longer take it over.");
    let refusal = office.refuses(staff.anna, ops::acknowledge(handover));
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"The account cannot be transferred yet. A manager plans it with someone else, which ends this handover and begins a new one.");

    let again = office.adds::<Handover>(staff.mara, ops::plan(account, staff.tomas, in_november())).id;
    assert!(matches!(office.handover(handover).side, Some(SideState::Cancelled { .. })));
    office.undoes(staff.mara);
    assert_eq!(office.handover(handover).side, None, "the plan and the end of the one before are one step");
    office.redoes(staff.mara);
    office.takes_to(again, Stage::Closed);
}

#[test]
fn an_account_whose_new_rep_has_left_is_given_on_before_the_handover_closes() {
    let mut office = Office::new();
    let staff = office.staff;
    let (account, handover) = underway(&mut office, staff.hana, Stage::Transferred);
    let early = office.refuses(staff.mara, ops::correction(account, staff.tomas, "Hana is on another account."));
    assert_snapshot!(early.message, @"A handover of this account is running.");
    leaves(&mut office, staff.hana);
    assert_eq!(missing(&office, handover)[0].0, Fix::Accountable);
    let refusal = office.refuses(staff.mara, ops::close(handover));
    assert_snapshot!(refusal.missing[0].what, @"Hana Okafor has the account and can no longer carry it.");
    office.does(staff.mara, ops::correction(account, staff.tomas, "Hana has left."));
    office.takes_to(handover, Stage::Closed);
    assert_snapshot!(office.who(account, &office.today().to_string()), @"Tomás Ruiz: A manager made Tomás Ruiz accountable: Hana has left.");
}

#[test]
fn a_rollback_to_a_rep_who_has_left_names_a_substitute() {
    let mut office = Office::new();
    let staff = office.staff;
    let (account, handover) = underway(&mut office, staff.hana, Stage::Transferred);
    leaves(&mut office, staff.anna);
    let refusal = office.refuses(staff.hana, ops::ask_rollback(handover, "They miss Anna."));
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"Anna Lind has left and cannot take anything over. Name a substitute who takes the account back.");
    let ask = RollbackAsked { substitute: Some(staff.tomas), ..ops::ask_rollback(handover, "They miss Anna.") };
    let rollback = office.adds::<Rollback>(staff.hana, ask).id;
    office.does(staff.mara, RollbackApproved { rollback });
    let dossier = office.book().dossier(account);
    assert_eq!(dossier.accountable().unwrap().person, staff.tomas);
    assert!(dossier.promises.iter().all(|promise: &Promise| promise.owner == staff.tomas));
}

#[test]
fn what_somebody_asked_for_who_has_left_is_withdrawn_and_asked_for_again() {
    let mut office = Office::new();
    let staff = office.staff;
    let (account, handover) = underway(&mut office, staff.hana, Stage::Transferred);
    let rollback = office.adds::<Rollback>(staff.mara, ops::ask_rollback(handover, "They miss Anna.")).id;
    leaves(&mut office, staff.mara);
    let refusal = office.refuses(staff.jonas, RollbackApproved { rollback });
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"Mara Lindqvist asked for this and has left since. A manager withdraws it, and whoever still wants it asks again.");
    let by_a_rep = office.refuses(staff.hana, RollbackApproved { rollback });
    assert_eq!(by_a_rep.kind, RefusalKind::Stale, "a rep does not decide alone on the word of a manager who is gone");
    office.does(staff.jonas, RollbackWithdrawn { rollback });
    let again = office.adds::<Rollback>(staff.hana, ops::ask_rollback(handover, "They miss Anna.")).id;
    office.does(staff.jonas, RollbackApproved { rollback: again });
    assert_eq!(office.book().dossier(account).accountable().unwrap().person, staff.anna);
}

#[test]
fn nobody_is_left_without_a_manager() {
    let mut office = Office::new();
    let staff = office.staff;
    leaves(&mut office, staff.jonas);
    let only = PersonEdited { role: Some(Role::Rep), ..ops::edit_person(staff.mara) };
    assert_snapshot!(office.refuses(staff.mara, only).message, @"Mara Lindqvist is the only manager.");
}
