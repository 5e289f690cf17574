//! A client resists while other things are under way.

use baton_desk::view::Balance;
use baton_domain::fact::FactRecorded;
use baton_domain::handover::{HandoverHeld, PackageSentBack};
use baton_domain::ids::{AccountId, ContactId, HandoverId, ResistanceCaseId};
use baton_domain::promise::PromiseMade;
use baton_domain::record::{
    CaseOption, CaseState, Channel, FactKind, HistoryKind, ResistanceCase, ResponsibilityRole, Rollback, Sensitivity,
    SideState, Stage,
};
use baton_domain::refusal::RefusalKind;
use baton_domain::resistance::{MeetingProposed, PlaybackConfirmed, PlaybackSaid};
use baton_domain::rollback::{RollbackApproved, RollbackAsked, Selection};
use baton_tests::{Office, ops};
use chrono::TimeDelta;
use insta::assert_snapshot;

/// An account whose handover from Anna to Hana has come that far, and whom to listen to.
fn underway(office: &mut Office, stage: Stage) -> (HandoverId, ContactId) {
    let (account, handover) = office.underway(stage);
    (handover, office.book().dossier(account).contacts[0].id)
}

fn resists(office: &mut Office, handover: HandoverId, contact: ContactId) -> ResistanceCase {
    office.adds(office.staff.hana, ops::resist(handover, contact, "I want Anna back."))
}

/// A transferred account whose client has said no.
fn resisted(office: &mut Office) -> (AccountId, HandoverId, ResistanceCaseId) {
    let (handover, contact) = underway(office, Stage::Transferred);
    let case = resists(office, handover, contact);
    (case.account, handover, case.id)
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

#[test]
fn a_meeting_in_person_is_proposed_to_a_client_who_resists() {
    let mut office = Office::new();
    let (mara, hana, jonas) = (office.staff.mara, office.staff.hana, office.staff.jonas);
    let (account, handover, case) = resisted(&mut office);
    let propose = |days, owner| MeetingProposed {
        case,
        at: office.now() + TimeDelta::days(days),
        about: "A walk along the quay".to_owned(),
        owner,
    };
    let (gone, first, second) = (propose(-2, None), propose(2, None), propose(4, Some(jonas)));
    assert_eq!(office.refuses(hana, gone).kind, RefusalKind::Invalid, "a meeting lies ahead");
    office.does(hana, first);
    let meeting = |office: &Office| office.desk.handover(hana, handover).unwrap().cases.remove(0).meeting.unwrap();
    assert_eq!((meeting(&office).owner.id, meeting(&office).touch.channel), (mara, Channel::InPerson));
    office.does(hana, second);
    assert_eq!(meeting(&office).owner.id, jonas);
    let planned =
        office.book().dossier(account).planned_touches().filter(|one| one.channel == Channel::InPerson).count();
    assert_eq!(planned, 1, "the second day takes the place of the first");
}

#[test]
fn what_a_client_gives_and_takes_is_seen_before_it_is_decided() {
    let mut office = Office::new();
    let (anna, hana) = (office.staff.anna, office.staff.hana);
    let (account, handover, _) = resisted(&mut office);
    let result = ops::fact(account, FactKind::Result, "Hand-offs fell from eleven days to four");
    office.does(hana, FactRecorded { then: Some("a ship less in winter".to_owned()), ..result });
    office.does(hana, ops::fact(account, FactKind::Suggestion, "Felt in the crates"));
    office.does(hana, ops::entry(account, HistoryKind::Call, "The winter plan", "Half of it."));
    office.does(hana, ops::entry(account, HistoryKind::Note, "To myself", "Ask about Per."));
    office.does(hana, ops::issue(account, "A late container"));
    let late = PromiseMade { due: Some(office.today()), ..ops::promise(account, "The report") };
    office.does(hana, late);
    office.waits(TimeDelta::days(1));
    let view = office.desk.handover(anna, handover).unwrap().cases.remove(0);
    let Balance { results, promises_kept, suggestions, contacts, issues, late, resisted, reps, .. } =
        view.balance.unwrap();
    assert_eq!(results[0].then.as_deref(), Some("a ship less in winter"));
    assert_eq!((promises_kept, suggestions, contacts), (0, 1, 1), "a note is no contact");
    assert_eq!((issues, late, resisted, reps), (1, 1, 1, 2));
}
