//! What cannot be done is told in a sentence, with the next step, and leaves no trace.

use baton_desk::Desk;
use baton_domain::account::AccountEdited;
use baton_domain::handover::{HandoverCancelled, HandoverPlanned};
use baton_domain::ids::{AccountId, HandoverId};
use baton_domain::person::{PersonAdded, WorkspaceFounded};
use baton_domain::promise::{PromiseAnswered, PromiseKept, PromiseMade};
use baton_domain::record::{
    Account, FactKind, Handover, Issue, Person, Promise, PromiseAnswerKind, Role, Rollback, Sensitivity, Severity,
    Stage,
};
use baton_domain::refusal::{Fix, Refusal, RefusalKind};
use baton_domain::rollback::RollbackApproved;
use baton_tests::{Numbers, Office, StoppedClock, environment, ops, quick_folder, refused};
use chrono::{Days, NaiveDate, TimeDelta};
use insta::assert_snapshot;

fn in_november() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 3).unwrap()
}

fn underway(office: &mut Office, stage: Stage) -> (AccountId, HandoverId) {
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").with_promise("Winter rate").add();
    let plan = ops::plan(account, office.staff.hana, in_november());
    let handover = office.adds::<Handover>(office.staff.mara, plan).id;
    office.takes_to(handover, stage);
    (account, handover)
}

/// The sentence and the next step, as a person reads them.
fn told(refusal: &Refusal) -> String {
    format!("{refusal}\n{}", refusal.hint)
}

#[test]
fn a_workspace_that_could_not_be_founded_leaves_no_file() {
    let folder = quick_folder();
    let path = folder.path().join("Blank.baton");
    let clock = StoppedClock::at("2026-09-07T09:00:00Z".parse().unwrap());
    let found = |manager: &str| {
        let founding = WorkspaceFounded { name: "Lindqvist & Sons".to_owned(), manager: manager.to_owned() };
        Desk::create(&path, environment(&clock, Numbers::after(0)), founding)
    };
    assert_snapshot!(told(&refused(found(" "))), @r"
    The manager's name is empty.
    Write at least a few words.
    ");
    assert_eq!(folder.path().read_dir().unwrap().count(), 0);
    assert!(found("Mara").is_ok(), "the name is still free");
}

#[test]
fn a_name_is_one_line_that_can_be_read() {
    let mut office = Office::new();
    let mara = office.staff.mara;
    let refusal = office.refuses(mara, ops::account(&"Nord".repeat(100), mara));
    assert_snapshot!(told(&refusal), @r"
    The name is too long: it has 400 characters.
    Keep it to 300 characters.
    ");
    let account: Account = office.adds(mara, ops::account("Nordkaj\u{0}\n\u{202E}Shipping", mara));
    assert_eq!(account.name, "Nordkaj Shipping");
    let refusal = office.refuses(mara, ops::issue(account.id, "\u{202E}\u{0}"));
    assert_snapshot!(told(&refusal), @r"
    The issue is empty.
    Write at least a few words.
    ");
}

#[test]
fn a_handover_to_whoever_has_the_account_is_refused() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").add();
    let refusal = office.refuses(office.staff.mara, ops::plan(account, office.staff.anna, in_november()));
    assert_snapshot!(told(&refusal), @r"
    Anna Lind has this account already.
    Choose another rep to take it over.
    ");
}

#[test]
fn a_second_handover_beside_the_first_is_refused() {
    let mut office = Office::new();
    let (account, _) = underway(&mut office, Stage::Packaging);
    let refusal = office.refuses(office.staff.mara, ops::plan(account, office.staff.tomas, in_november()));
    assert_snapshot!(told(&refusal), @r"
    A handover from Anna Lind is running for this account already.
    Open it, or cancel it first.
    ");
}

#[test]
fn a_transfer_on_a_day_off_names_the_next_day_on_which_both_work() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").add();
    let sunday = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
    let refusal = office.refuses(office.staff.mara, ops::plan(account, office.staff.hana, sunday));
    assert_snapshot!(told(&refusal), @r"
    Sunday 1 November 2026 is not a day on which both work: weekend.
    The next one is Monday 2 November 2026.
    ");
    let yesterday = NaiveDate::from_ymd_opt(2026, 9, 4).unwrap();
    let refusal = office.refuses(office.staff.mara, ops::plan(account, office.staff.hana, yesterday));
    assert_snapshot!(told(&refusal), @r"
    The transfer date lies in the past.
    Choose today or a later day.
    ");
}

#[test]
fn a_plan_without_a_sentence_for_the_client_is_refused() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").add();
    let plan = ops::plan(account, office.staff.hana, in_november());
    let refusal =
        office.refuses(office.staff.mara, HandoverPlanned { client_sentence: " \u{202e} ".to_owned(), ..plan });
    assert_snapshot!(told(&refusal), @r"
    The sentence for the client is empty.
    Write at least a few words.
    ");
}

#[test]
fn only_a_manager_plans() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").add();
    let refusal = office.refuses(office.staff.hana, ops::plan(account, office.staff.hana, in_november()));
    assert_snapshot!(told(&refusal), @r"
    Only a manager can plan a handover.
    Ask Mara Lindqvist or Jonas Weber.
    ");
}

#[test]
fn a_transfer_without_a_read_back_is_refused_even_to_a_manager_who_passes_everything() {
    let mut office = Office::new();
    let (_, handover) = underway(&mut office, Stage::Briefing);
    let mara = office.staff.mara;
    office.does(mara, ops::waive(handover, "We have no time for this."));
    let refusal = office.refuses(mara, ops::advance(handover, Stage::Briefing));
    assert_snapshot!(told(&refusal), @r"
    It cannot go on yet: one thing is missing.
    Hana Okafor gives the read-back in own words: situation, promises, risks, next action.
    ");
    let refusal = office.refuses(office.staff.hana, ops::acknowledge(handover));
    assert_snapshot!(told(&refusal), @r"
    It is too early for the transfer.
    Take the handover through its stages to the overlap first.
    ");
}

#[test]
fn a_manager_does_not_approve_their_own_rollback() {
    let mut office = Office::new();
    let (_, handover) = underway(&mut office, Stage::Transferred);
    let mara = office.staff.mara;
    let rollback = office.adds::<Rollback>(mara, ops::ask_rollback(handover, "They miss Anna.")).id;
    let refusal = office.refuses(mara, RollbackApproved { rollback });
    assert_eq!(refusal.kind, RefusalKind::SecondPerson);
    assert_snapshot!(told(&refusal), @r"
    Mara Lindqvist asked for this and cannot agree to it too.
    Ask a second person to look at it.
    ");
    office.does(office.staff.anna, RollbackApproved { rollback });
}

#[test]
fn an_approval_of_what_has_changed_since_is_refused() {
    let mut office = Office::new();
    let (account, handover) = underway(&mut office, Stage::Transferred);
    let hana = office.staff.hana;
    let rollback = office.adds::<Rollback>(hana, ops::ask_rollback(handover, "They miss Anna.")).id;
    let promise: Promise = office.book().dossier(account).promises.remove(0);
    office.does(hana, PromiseKept { promise: promise.id });
    let refusal = office.refuses(office.staff.mara, RollbackApproved { rollback });
    assert_eq!(refusal.kind, RefusalKind::Stale);
    assert_snapshot!(told(&refusal), @r"
    Something that should go back has ended or changed hands since this was asked.
    Decline it and ask again with the new preview.
    ");
}

#[test]
fn an_answer_to_an_older_screen_is_refused() {
    let mut office = Office::new();
    let (account, handover) = underway(&mut office, Stage::Review);
    let refusal = office.refuses(office.staff.mara, ops::advance(handover, Stage::Packaging));
    assert_eq!(refusal.kind, RefusalKind::Stale);
    assert_snapshot!(told(&refusal), @r"
    This handover has moved in the meantime.
    Look at it again before you go on.
    ");
    let promise: Promise = office.book().dossier(account).promises.remove(0);
    office.does(office.staff.anna, PromiseKept { promise: promise.id });
    let refusal = office.refuses(office.staff.anna, PromiseKept { promise: promise.id });
    assert_snapshot!(told(&refusal), @r"
    This promise has ended already.
    Undo its ending if that was a mistake.
    ");
}

#[test]
fn what_is_ownerless_keeps_a_handover_open() {
    let mut office = Office::new();
    let (account, handover) = underway(&mut office, Stage::Transferred);
    let staff = office.staff;
    let issue = office.adds::<Issue>(staff.anna, ops::issue(account, "A late container"));
    office.does(staff.mara, ops::give_issue(issue.id, staff.tomas));
    let last = office.today();
    let left = baton_domain::person::PersonEdited { left_on: Some(last), ..ops::edit_person(staff.tomas) };
    office.does(staff.mara, left);
    office.waits(chrono::TimeDelta::days(1));
    office.does(staff.mara, ops::waive(handover, "Anna is needed elsewhere."));
    let refusal = office.refuses(staff.mara, ops::close(handover));
    let missing: Vec<_> = refusal.missing.iter().map(|item| item.what.as_str()).collect();
    assert_snapshot!(missing.join("\n"), @"
    Nobody who is here owns the issue “A late container”.
    Checklist 14: Settle credit for each open deal
    Checklist 15: First meeting led alone
    Checklist 16: Confirm each promise with the client
    Checklist 17: Leadership touchpoint with the client
    Checklist 18: Internal debrief: what we learned
    ");
}

#[test]
fn a_transferred_handover_is_taken_back_by_two_and_not_cancelled_by_one() {
    let mut office = Office::new();
    let (_, handover) = underway(&mut office, Stage::Transferred);
    let cancel = HandoverCancelled { handover, reason: "It was a mistake.".to_owned() };
    let refusal = office.refuses(office.staff.mara, cancel);
    assert_snapshot!(told(&refusal), @r"
    The account has been transferred already.
    Ask to take the handover back: that takes a second person.
    ");
}

#[test]
fn two_people_with_the_same_name_are_told_apart_by_their_address() {
    let mut office = Office::new();
    let mara = office.staff.mara;
    let anna = || ops::person("Anna Lind", Role::Rep);
    assert_snapshot!(told(&office.refuses(mara, anna())), @r"
    Anna Lind is listed already, with the same address.
    If this is someone else with the same name, give a mail address that tells them apart.
    ");
    let other = PersonAdded { email: Some("anna.lind.2@lindqvist.example".to_owned()), ..anna() };
    let other = office.adds::<Person>(mara, other).id;
    assert_ne!(other, office.staff.anna);
    let account = office.adds::<Account>(mara, ops::account("Nordkaj Shipping", other)).id;
    let refusal = office.refuses(mara, ops::plan(account, other, in_november()));
    assert_snapshot!(refusal.message, @"Anna Lind has this account already.");
    office.does(mara, ops::plan(account, office.staff.anna, in_november()));
    let found = refused(office.desk.person_ref("anna lind"));
    assert_snapshot!(told(&found), @r"
    “anna lind” could be Anna Lind (00000000-0000-0000-0000-000300000001) or Anna Lind (anna.lind.2@lindqvist.example, 00000000-0000-0000-0000-000700000001).
    Write more of the name, or the id of the one you mean.
    ");
}

#[test]
fn no_promise_is_skipped_at_a_transfer() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").with_promise("Winter rate").add();
    let staff = office.staff;
    let plan = ops::plan(account, staff.hana, office.today() + Days::new(28));
    let handover = office.adds::<Handover>(staff.mara, plan).id;
    office.takes_to(handover, Stage::Overlap);
    office.does(staff.mara, ops::waive(handover, "Both know the client."));
    let refusal = office.refuses(staff.hana, ops::acknowledge(handover));
    assert_snapshot!(refusal.missing[0].what, @"Hana Okafor has not answered the promise “Winter rate”.");
    let promise = office.book().dossier(account).promises[0].id;
    let renegotiated = PromiseAnswered {
        answer: PromiseAnswerKind::Renegotiated,
        words: "Half of the winter, and Ingrid agreed on the phone.".to_owned(),
        ..ops::accept_promise(promise)
    };
    office.does(staff.hana, renegotiated);
    office.does(staff.hana, ops::acknowledge(handover));
}

#[test]
fn an_account_that_is_not_stable_needs_three_if_then_lines() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").add();
    let staff = office.staff;
    let plan = ops::plan(account, staff.hana, office.today() + Days::new(28));
    let handover = office.adds::<Handover>(staff.mara, plan).id;
    office.takes_to(handover, Stage::Packaging);
    office.does(staff.anna, AccountEdited { severity: Some(Severity::Watch), ..ops::edit_account(account) });
    let refusal = office.refuses(staff.anna, ops::advance(handover, Stage::Packaging));
    let lines = refusal.missing.iter().find(|item| item.fix == Fix::IfThen).unwrap();
    assert_snapshot!(format!("{} {}", lines.what, lines.hint), @"This account is not stable, and 0 of 3 if-then lines are written. Anna Lind writes what to do if something happens. Or leave it out, with a reason.");
    office.takes_to(handover, Stage::Review);
    assert_eq!(office.book().dossier(account).facts_of(FactKind::IfThen).count(), 3);
}

#[test]
fn a_place_is_written_down_and_never_what_opens_it() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").add();
    let anna = office.staff.anna;
    let refusal =
        office.refuses(anna, ops::fact(account, FactKind::WhereItLives, "Their portal, password: Winter2026!"));
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"It looks like a password. A packet is printed, and whoever finds it could use it. Write where the secret is kept, or who knows it, instead of the secret.");
    office.does(anna, ops::fact(account, FactKind::WhereItLives, "Their portal; Petra keeps the password in the safe"));
}

#[test]
fn a_handover_is_not_taken_back_from_under_the_next_one() {
    let mut office = Office::new();
    let (account, first) = underway(&mut office, Stage::Transferred);
    let staff = office.staff;
    office.takes_to(first, Stage::Closed);
    office.waits(TimeDelta::days(200));
    let rollback = office.adds::<Rollback>(staff.hana, ops::ask_rollback(first, "They miss Anna.")).id;
    let third = ops::plan(account, staff.anna, office.today() + Days::new(30));
    let next = office.adds::<Handover>(staff.mara, third).id;
    assert_snapshot!(told(&office.refuses(staff.mara, RollbackApproved { rollback })), @r"
    The next handover of this account has begun already.
    Cancel that one first: it goes out from whoever has the account now.
    ");
    office.does(staff.mara, HandoverCancelled { handover: next, reason: "They miss Anna too much.".to_owned() });
    office.does(staff.mara, RollbackApproved { rollback });
}

#[test]
fn what_only_managers_see_is_answered_by_managers() {
    let mut office = Office::new();
    let (account, handover) = underway(&mut office, Stage::Overlap);
    let staff = office.staff;
    let secret = PromiseMade { sensitivity: Sensitivity::ManagersOnly, ..ops::promise(account, "A seat on the board") };
    let secret = office.adds::<Promise>(staff.mara, secret).id;
    let refusal = office.refuses(staff.hana, ops::accept_promise(secret));
    assert_snapshot!(refusal, @"There is no such promise in this workspace.");
    let missing = office.desk.handover(staff.hana, handover).unwrap().next.unwrap().missing;
    assert!(missing.iter().any(|item| item.fix == Fix::Hidden), "that something is open is told, and no id");
    assert!(!format!("{missing:?}").contains(&secret.to_string()));
    office.does(staff.mara, ops::accept_promise(secret));
}

#[test]
fn an_answer_stays_on_which_an_account_was_transferred() {
    let mut office = Office::new();
    let (account, handover) = underway(&mut office, Stage::Overlap);
    let staff = office.staff;
    let promise = office.book().dossier(account).promises[0].id;
    let answered = office.does(staff.hana, ops::accept_promise(promise)).entry.unwrap();
    office.takes_to(handover, Stage::Transferred);
    let undone = refused(office.desk.undo(staff.mara, baton_desk::UndoTarget::Entry(answered)));
    assert!(
        undone.message.starts_with("Later steps build on this one") || undone.message.contains("on this answer"),
        "{undone}"
    );
}
