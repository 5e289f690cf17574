//! A client resists while other things are under way.

use baton_domain::handover::{HandoverHeld, PackageSentBack};
use baton_domain::ids::{ContactId, HandoverId};
use baton_domain::promise::PromiseMade;
use baton_domain::record::{
    CaseOption, CaseState, Handover, ResistanceCase, ResponsibilityRole, Rollback, Sensitivity, SideState, Stage,
};
use baton_domain::resistance::{PlaybackConfirmed, PlaybackSaid};
use baton_domain::rollback::{RollbackApproved, RollbackAsked, Selection};
use baton_tests::{Office, ops};
use chrono::Days;
use insta::assert_snapshot;

/// An account whose handover from Anna to Hana has come that far, and whom to listen to.
fn underway(office: &mut Office, stage: Stage) -> (HandoverId, ContactId) {
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").add();
    let plan = ops::plan(account, office.staff.hana, office.today() + Days::new(28));
    let handover = office.adds::<Handover>(office.staff.mara, plan).id;
    office.takes_to(handover, stage);
    (handover, office.book().dossier(account).contacts[0].id)
}

fn resists(office: &mut Office, handover: HandoverId, contact: ContactId) -> ResistanceCase {
    office.adds(office.staff.hana, ops::resist(handover, contact, "I want Anna back."))
}

fn is_heard(office: &mut Office, case: &ResistanceCase) {
    office.does(office.staff.hana, PlaybackSaid { case: case.id, words: "You want Anna.".to_owned() });
    office.does(office.staff.hana, PlaybackConfirmed { case: case.id, answer: "Yes.".to_owned() });
}

#[test]
fn a_rollback_waits_until_a_client_who_resisted_since_is_heard() {
    let mut office = Office::new();
    let (handover, contact) = underway(&mut office, Stage::Transferred);
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    let rollback = office.adds::<Rollback>(hana, ops::ask_rollback(handover, "They miss Anna.")).id;
    let case = resists(&mut office, handover, contact);
    let refusal = office.refuses(mara, RollbackApproved { rollback });
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"The client has not confirmed that we understood them. Say their words back, and write down what they answer.");
    is_heard(&mut office, &case);
    office.does(mara, RollbackApproved { rollback });
    let answered = office.the::<ResistanceCase>(case.id);
    assert_eq!(answered.state, CaseState::Closed);
    assert_eq!(answered.decision.map(|decision| (decision.option, decision.by)), Some((CaseOption::RollBack, mara)));
    assert_eq!(office.the::<Rollback>(rollback).case, Some(case.id));
}

#[test]
fn a_hold_outlives_a_case() {
    let mut office = Office::new();
    let (handover, contact) = underway(&mut office, Stage::Briefing);
    let mara = office.staff.mara;
    let reason = "Legal reads the contract.".to_owned();
    office.does(mara, HandoverHeld { handover, reason: reason.clone() });
    let case = resists(&mut office, handover, contact);
    is_heard(&mut office, &case);
    office.does(mara, ops::decide(case.id, CaseOption::Continue));
    assert_eq!(office.handover(handover).side, Some(SideState::OnHold { reason }));
}

#[test]
fn a_package_that_was_sent_back_is_passed_with_a_new_reason_or_not_at_all() {
    let mut office = Office::new();
    let (handover, _) = underway(&mut office, Stage::Packaging);
    let (mara, anna) = (office.staff.mara, office.staff.anna);
    office.does(mara, ops::waive(handover, "Anna leaves tomorrow."));
    office.takes_to(handover, Stage::Review);
    office.does(office.staff.hana, PackageSentBack { handover, faults: "Everything is missing.".to_owned() });
    let refusal = office.refuses(anna, ops::advance(handover, Stage::Packaging));
    assert!(refusal.missing.iter().any(|item| !item.hard), "the soft items count again: {refusal:?}");
}

#[test]
fn whoever_takes_an_account_back_is_no_longer_on_call_for_it() {
    let mut office = Office::new();
    let (handover, _) = underway(&mut office, Stage::Transferred);
    let asked =
        RollbackAsked { give_back: Selection::Only(Vec::new()), ..ops::ask_rollback(handover, "They miss Anna.") };
    let rollback = office.adds::<Rollback>(office.staff.hana, asked);
    assert_eq!(rollback.give_back.len(), 2, "accountability and being on call go whatever is chosen");
    office.does(office.staff.mara, RollbackApproved { rollback: rollback.id });
    let book = office.book();
    let held = book.dossier(rollback.account).responsibilities;
    let mut on_call = held.iter().filter(|held| held.role == ResponsibilityRole::OnCall);
    assert!(on_call.all(|held| held.until.is_some_and(|until| until <= office.now())));
}

#[test]
fn a_handover_is_not_closed_while_somebody_waits_to_take_it_back() {
    let mut office = Office::new();
    let (handover, _) = underway(&mut office, Stage::Transferred);
    office.does(office.staff.hana, ops::ask_rollback(handover, "They miss Anna."));
    let refusal = office.refuses(office.staff.mara, ops::close(handover));
    assert_snapshot!(refusal.missing[0].what, @"Hana Okafor has asked to take the handover back, and waits for an answer.");
}

#[test]
fn a_refusal_keeps_what_only_managers_can_see() {
    let mut office = Office::new();
    let (handover, _) = underway(&mut office, Stage::Overlap);
    let (mara, anna) = (office.staff.mara, office.staff.anna);
    let secret = ops::promise(office.handover(handover).account, "A seat on the board");
    office.does(mara, PromiseMade { sensitivity: Sensitivity::ManagersOnly, ..secret });
    let refusal = office.refuses(anna, ops::acknowledge(handover));
    assert!(refusal.missing.iter().any(|item| item.what == "Something that only managers can see is open."));
    assert!(!format!("{refusal:?}").contains("A seat on the board"));
}
