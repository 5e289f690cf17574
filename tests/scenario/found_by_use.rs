//! What went wrong when somebody used it for the first time, and no longer does.

use baton_desk::UndoTarget;
use baton_domain::handover::{HandBackAccepted, HandoverProposed};
use baton_domain::history::EntryWritten;
use baton_domain::ids::{AccountId, HandoverId, PersonId};
use baton_domain::person::PersonEdited;
use baton_domain::record::{
    CaseOption, Handover, HandoverReason, HistoryKind, ResistanceCase, ResponsibilityRole, Role, Rollback, Stage,
};
use baton_domain::refusal::RefusalKind;
use baton_domain::resistance::ColleagueConsulted;
use baton_domain::rollback::{RollbackApproved, RollbackAsked};
use baton_domain::touch::TouchPlanned;
use baton_tests::{Office, ops, refused};
use chrono::{Days, TimeDelta};
use insta::assert_snapshot;

fn underway(office: &mut Office, stage: Stage) -> (AccountId, HandoverId) {
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").with_promise("Winter rate").add();
    let plan = ops::plan(account, office.staff.hana, office.today() + Days::new(21));
    let handover = office.adds::<Handover>(office.staff.mara, plan).id;
    office.takes_to(handover, stage);
    (account, handover)
}

fn covered_by(office: &mut Office, account: AccountId, stands_in: PersonId) -> HandoverId {
    let day = office.book().people.calendar(&[stands_in]).on_or_after(office.today() + Days::new(7)).unwrap();
    let cover = ops::cover(account, stands_in, day, day + Days::new(14));
    let cover = office.adds::<Handover>(office.staff.mara, cover).id;
    office.takes_to(cover, Stage::Transferred);
    cover
}

fn leaves(office: &mut Office, person: PersonId) {
    let yesterday = office.today() - Days::new(1);
    office.does(office.staff.mara, PersonEdited { left_on: Some(yesterday), ..ops::edit_person(person) });
}

#[test]
fn a_cover_ends_when_the_covered_rep_has_the_account_again_whichever_way() {
    let mut office = Office::new();
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    let account = office.account("Nordkaj Shipping").with_promise("Winter rate").add();
    let cover = covered_by(&mut office, account, hana);
    leaves(&mut office, hana);
    office.does(mara, ops::correction(account, anna, "Hana has left, and Anna is back."));
    office.takes_to(cover, Stage::Closed);
    assert_eq!(office.book().dossier(account).accountable().unwrap().person, anna);
}

#[test]
fn whoever_stood_in_last_hands_everything_back() {
    let mut office = Office::new();
    let (mara, anna, tomas) = (office.staff.mara, office.staff.anna, office.staff.tomas);
    let account = office.account("Nordkaj Shipping").with_promise("Winter rate").add();
    let hana = office.staff.hana;
    let cover = covered_by(&mut office, account, hana);
    leaves(&mut office, hana);
    office.does(mara, ops::correction(account, tomas, "Hana has left."));
    office.does(tomas, ops::promise(account, "A tally by Friday"));
    office.does(tomas, ops::hand_back(cover, "One tally is owed."));
    office.takes_to(cover, Stage::Closed);
    let dossier = office.book().dossier(account);
    let his = dossier.open_promises().find(|promise| promise.text == "A tally by Friday").unwrap();
    assert_eq!(his.owner, anna, "what he promised is hers too");
}

#[test]
fn nobody_tells_themselves_what_happened_while_they_were_away() {
    let mut office = Office::new();
    let (mara, jonas) = (office.staff.mara, office.staff.jonas);
    let account = office.account("Nordkaj Shipping").owned_by(jonas).add();
    let hana = office.staff.hana;
    let cover = covered_by(&mut office, account, hana);
    let refusal = office.refuses(jonas, ops::hand_back(cover, "Nothing, I think."));
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"Nobody tells themselves what happened while they were away. Ask Hana Okafor for a summary.");
    office.does(mara, ops::hand_back(cover, "Two calls."));
    assert_eq!(office.refuses(mara, HandBackAccepted { handover: cover }).kind, RefusalKind::NotAllowed);
}

#[test]
fn a_change_of_hands_is_taken_back_like_a_slip_and_later_only_by_two() {
    let mut office = Office::new();
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    let (account, _) = underway(&mut office, Stage::Transferred);
    let transfer = office.newest();
    let by_hana = refused(office.desk.undo(hana, UndoTarget::Entry(transfer)));
    assert_snapshot!(format!("{by_hana} {}", by_hana.hint), @"Only a manager can take back a change of hands. Ask Mara Lindqvist or Jonas Weber.");
    office.waits(TimeDelta::days(8));
    let late = refused(office.desk.undo(mara, UndoTarget::Entry(transfer)));
    assert_snapshot!(format!("{late} {}", late.hint), @"The account changed hands with this on 7 September 2026, and that has happened. Ask to take the handover back, or plan another one: either leaves the past as it was.");
    assert_eq!(office.book().dossier(account).accountable().unwrap().person, hana);
}

#[test]
fn an_acknowledgement_that_was_taken_back_is_given_again_only_in_person() {
    let mut office = Office::new();
    let mara = office.staff.mara;
    underway(&mut office, Stage::Transferred);
    office.undoes(mara);
    assert_eq!(refused(office.desk.redo(mara, UndoTarget::Last)).kind, RefusalKind::SecondPerson);
    office.redoes(office.staff.hana);
}

#[test]
fn whoever_has_left_or_may_no_longer_do_it_takes_nothing_back() {
    let mut office = Office::new();
    let (mara, jonas, anna) = (office.staff.mara, office.staff.jonas, office.staff.anna);
    let account = office.account("Nordkaj Shipping").add();
    let situation = office.does(anna, ops::situation(account, "They grow.")).entry.unwrap();
    office.does(mara, ops::correction(account, office.staff.hana, "She knows them."));
    assert_eq!(refused(office.desk.undo(anna, UndoTarget::Entry(situation))).kind, RefusalKind::NotAllowed);
    let down = PersonEdited { role: Some(Role::Rep), ..ops::edit_person(jonas) };
    let down = office.does(jonas, down).entry.unwrap();
    assert_eq!(refused(office.desk.undo(jonas, UndoTarget::Entry(down))).kind, RefusalKind::NotAllowed);
    leaves(&mut office, anna);
    assert_eq!(refused(office.desk.undo(anna, UndoTarget::Own)).kind, RefusalKind::NotAllowed);
}

#[test]
fn what_happens_by_itself_stands_in_the_way_of_no_undo() {
    let mut office = Office::new();
    let mara = office.staff.mara;
    let (account, handover) = underway(&mut office, Stage::Transferred);
    office.does(mara, ops::task(account, "Send the tariff"));
    let until = office.handover(handover).watch_until.unwrap();
    office.is_on(&(until + Days::new(1)).to_string());
    office.desk.settle().unwrap();
    let by_itself = office.newest();
    assert_eq!(office.undoes(mara).sentence, "added the task “Send the tariff”");
    let refusal = refused(office.desk.undo(mara, UndoTarget::Entry(by_itself)));
    assert_eq!(refusal.message, "The watch has ended by itself.");
}

#[test]
fn a_transfer_that_happens_late_has_its_whole_watch() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").add();
    let plan = ops::plan(account, office.staff.hana, office.today() + Days::new(21));
    let handover = office.adds::<Handover>(office.staff.mara, plan).id;
    let planned = office.handover(handover).watch_until.unwrap();
    office.is_on("2026-12-01");
    office.takes_to(handover, Stage::Transferred);
    let until = office.handover(handover).watch_until.unwrap();
    assert!(until > planned && until >= office.today() + Days::new(28), "four weeks from {}: {until}", office.today());
    let dossier = office.book().dossier(account);
    let on_call = dossier.responsibilities.iter().find(|held| held.role == ResponsibilityRole::OnCall).unwrap();
    assert!(on_call.until.unwrap().date_naive() > until);
}

#[test]
fn writing_down_what_was_heard_gives_no_part_in_the_account() {
    let mut office = Office::new();
    let tomas = office.staff.tomas;
    let (account, handover) = underway(&mut office, Stage::Briefing);
    let ingrid = office.book().dossier(account).contacts[0].id;
    let case: ResistanceCase = office.adds(tomas, ops::resist(handover, ingrid, "Hm."));
    assert_eq!(office.refuses(tomas, ops::situation(account, "Mine now.")).kind, RefusalKind::NotAllowed);
    let words = "You are not sure.".to_owned();
    office.does(tomas, baton_domain::resistance::PlaybackSaid { case: case.id, words });
}

#[test]
fn an_account_that_came_back_from_a_cover_can_still_be_rolled_back() {
    let mut office = Office::new();
    let (mara, jonas, anna) = (office.staff.mara, office.staff.jonas, office.staff.anna);
    let (account, handover) = underway(&mut office, Stage::Closed);
    let tomas = office.staff.tomas;
    let cover = covered_by(&mut office, account, tomas);
    office.takes_to(cover, Stage::Closed);
    let rollback = office.adds::<Rollback>(mara, ops::ask_rollback(handover, "They want Anna.")).id;
    office.does(jonas, RollbackApproved { rollback });
    assert_eq!(office.book().dossier(account).accountable().unwrap().person, anna);
}

#[test]
fn a_substitute_is_somebody_else_than_whoever_has_the_account() {
    let mut office = Office::new();
    let (_, handover) = underway(&mut office, Stage::Transferred);
    let ask = RollbackAsked { substitute: Some(office.staff.hana), ..ops::ask_rollback(handover, "They miss Anna.") };
    let refusal = office.refuses(office.staff.mara, ask);
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"Hana Okafor has the account now; with them it would stay. Name somebody else as the substitute, or leave it out.");
}

#[test]
fn the_watch_goes_on_while_the_client_waits_for_an_answer() {
    let mut office = Office::new();
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    let (account, handover) = underway(&mut office, Stage::Transferred);
    let until = office.handover(handover).watch_until.unwrap();
    office.is_on(&until.to_string());
    let ingrid = office.book().dossier(account).contacts[0].id;
    let case: ResistanceCase = office.adds(hana, ops::resist(handover, ingrid, "I want Anna back."));
    office.is_on(&(until + Days::new(3)).to_string());
    let dossier = office.book().dossier(account);
    let on_call = dossier.responsibilities.iter().find(|held| held.role == ResponsibilityRole::OnCall).unwrap();
    assert_eq!((on_call.person, on_call.until.unwrap().date_naive() > case.answer_due.date_naive()), (anna, true));
    office.does(hana, baton_domain::resistance::PlaybackSaid { case: case.id, words: "You want Anna.".to_owned() });
    let answer = "Yes.".to_owned();
    office.does(hana, baton_domain::resistance::PlaybackConfirmed { case: case.id, answer });
    office.does(mara, ops::decide(case.id, CaseOption::Continue));
    assert_eq!(office.handover(handover).watch_until, Some(office.today()), "it ends with the day of the answer");
}

#[test]
fn a_silence_is_looked_at_by_somebody_who_is_here() {
    let mut office = Office::new();
    let (mara, tomas) = (office.staff.mara, office.staff.tomas);
    let (account, handover) = underway(&mut office, Stage::Briefing);
    let ingrid = office.book().dossier(account).contacts[0].id;
    let case: ResistanceCase = office.adds(mara, ops::resist(handover, ingrid, "Hm."));
    leaves(&mut office, tomas);
    let refusal = office.refuses(mara, ColleagueConsulted { case: case.id, person: tomas });
    assert_eq!(refusal.message, "Tomás Ruiz has left and cannot take anything over.");
}

#[test]
fn a_correction_takes_a_proposed_handover_along() {
    let mut office = Office::new();
    let (mara, anna, tomas) = (office.staff.mara, office.staff.anna, office.staff.tomas);
    let account = office.account("Nordkaj Shipping").add();
    let propose = HandoverProposed { account, reason: HandoverReason::Workload };
    let handover = office.adds::<Handover>(anna, propose).id;
    office.does(mara, ops::correction(account, tomas, "Imported with the wrong owner."));
    assert_eq!(office.handover(handover).from, tomas);
    office.undoes(mara);
    assert_eq!(office.handover(handover).from, anna);
}

#[test]
fn a_planned_contact_lies_ahead() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").add();
    let long_ago: TouchPlanned = ops::touch(account, office.now() - TimeDelta::days(9_000), "The millennium");
    let refusal = office.refuses(office.staff.anna, long_ago);
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"A contact is planned for a day that has passed. Choose a day ahead, or write down what happened.");
    let call: EntryWritten = ops::entry(account, HistoryKind::Call, "The millennium", "It went well.");
    office.does(office.staff.anna, call);
}
