//! Handovers of every length, through holidays, weekends and second tries.

use baton_desk::Desk;
use baton_domain::account::AccountAdded;
use baton_domain::handover::{HandoverPlanned, ReadBackReturned, WatchEnded};
use baton_domain::ids::HandoverId;
use baton_domain::person::PersonEdited;
use baton_domain::promise::PromiseAnswered;
use baton_domain::record::{
    Account, AccountKind, Handover, Profile, PromiseAnswerKind, PromiseState, ReadBack, Rollback, SideState, Stage,
    TaskState,
};
use baton_domain::rollback::{RollbackApproved, RollbackAsked};
use baton_tests::{Numbers, Office, environment, ops};
use chrono::{Days, NaiveDate};
use insta::assert_snapshot;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The days by which each stage is to be left.
fn days(handover: &Handover) -> String {
    let plan = handover.plan.iter().map(|(stage, day)| format!("{stage:?} {}", day.format("%a %-d %b %Y")));
    plan.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_sudden_exit_skips_the_holidays_of_both() {
    let mut office = Office::new();
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    for person in [anna, hana] {
        office.does(mara, PersonEdited { country: Some("NO".to_owned()), ..ops::edit_person(person) });
    }
    let account = office.account("Nordkaj Shipping").add();
    office.is_on("2026-12-23");
    let sudden = |on| HandoverPlanned { profile: Profile::SuddenExit, ..ops::plan(account, hana, on) };
    let holiday = office.refuses(mara, sudden(day("2026-12-25")));
    assert_snapshot!(format!("{holiday} {}", holiday.hint), @"Friday 25 December 2026 is not a day on which both work: Christmas Day, NO. The next one is Monday 28 December 2026.");
    let handover = office.adds::<Handover>(mara, sudden(day("2026-12-28")));
    assert_snapshot!(days(&handover), @"
    Planned Wed 23 Dec 2026
    Packaging Wed 23 Dec 2026
    Review Thu 24 Dec 2026
    Briefing Thu 24 Dec 2026
    Introduction Mon 28 Dec 2026
    Overlap Mon 28 Dec 2026
    Transferred Tue 26 Jan 2027
    ");
    let first = office.desk.transfer_days(mara, account, Some(hana)).unwrap();
    let sudden = first.iter().find(|one| one.profile == Profile::SuddenExit).unwrap();
    assert_eq!(sudden.day, day("2026-12-28"), "two days on which both work");
}

#[test]
fn a_trusted_adviser_is_followed_over_a_year() {
    let mut office = Office::new();
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").add();
    let first = office.desk.transfer_days(mara, account, Some(hana)).unwrap();
    let on = first.iter().find(|one| one.profile == Profile::TrustedAdviser).unwrap().day;
    let plan = HandoverPlanned { profile: Profile::TrustedAdviser, ..ops::plan(account, hana, on) };
    let handover = office.adds::<Handover>(mara, plan);
    assert_snapshot!(days(&handover), @"
    Planned Mon 7 Sep 2026
    Packaging Mon 28 Sep 2026
    Review Mon 12 Oct 2026
    Briefing Mon 2 Nov 2026
    Introduction Mon 8 Mar 2027
    Overlap Mon 23 Aug 2027
    Transferred Mon 15 Nov 2027
    ");
    office.takes_to(handover.id, Stage::Overlap);
    office.is_on("2027-08-23");
    office.takes_to(handover.id, Stage::Closed);
    assert_snapshot!(office.log(account), @"
     7 Sep Anna Lind added the account Nordkaj Shipping
     7 Sep Anna Lind added the contact Ingrid Aas
     7 Sep Mara Lindqvist planned the handover to Hana Okafor
     7 Sep Mara Lindqvist finished the stage planning
     7 Sep Mara Lindqvist changed the brief of Nordkaj Shipping
     7 Sep Mara Lindqvist wrote down “They decide on Thursdays.” … and 2 more
     7 Sep Mara Lindqvist changed the brief of Nordkaj Shipping
     7 Sep Mara Lindqvist wrote down “8 % off for two years, for the second yard.” … and 1 more
     7 Sep Mara Lindqvist changed the contact Ingrid Aas
     7 Sep Mara Lindqvist wrote down “Contract: the shared folder.”
     7 Sep Mara Lindqvist ticked “Prepare sales, support and other insiders, so that nobody is blindsided” … and 6 more
     7 Sep Mara Lindqvist finished the stage packaging
     7 Sep Mara Lindqvist accepted the package
     7 Sep Mara Lindqvist ticked “Read everything and mark the gaps”
     7 Sep Mara Lindqvist finished the stage review
     7 Sep Mara Lindqvist answered “What does the company do, how large is it, which teams do we meet?” … and 14 more
     7 Sep Hana Okafor said it back in own words
     7 Sep Mara Lindqvist accepted the read-back
     7 Sep Mara Lindqvist ticked “Briefing of 30 to 60 minutes, face to face, two-way, notes kept”
     7 Sep Mara Lindqvist finished the stage briefing
     7 Sep Mara Lindqvist introduced Ingrid Aas
     7 Sep Mara Lindqvist ticked “Join the introduction of a sensitive account; stay through the first weeks”
     7 Sep Mara Lindqvist finished the stage introduction
    23 Aug Mara Lindqvist recorded that the incoming rep led alone: The call on the winter plan
    23 Aug Mara Lindqvist planned “The winter plan”
    23 Aug Mara Lindqvist ticked “Send a new meeting series” … and 2 more
    23 Aug Anna Lind acknowledged the transfer
    23 Aug Hana Okafor acknowledged the transfer
    23 Aug Mara Lindqvist ticked “Settle credit for each open deal” … and 4 more
    23 Aug Mara Lindqvist did the task “Mail Ingrid Aas how to reach Hana Okafor, and what was agreed” … and 5 more
    23 Aug Anna Lind wrote down what the handover taught them: To ask about the night first.
    23 Aug Hana Okafor wrote down what the handover taught them: To ask about the night first.
    16 Nov Mara Lindqvist let the watch end on its last day
    16 Nov Mara Lindqvist planned “The winter plan”
    16 Nov Mara Lindqvist did the task “Ask the client how the handover went, before it is closed”
    16 Nov Mara Lindqvist closed the handover
    ");
}

#[test]
fn a_watch_that_ends_on_a_weekend_ends_then_though_nobody_is_here() {
    let mut office = Office::new();
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    let account = office.account("Nordkaj Shipping").add();
    let handover = office.adds::<Handover>(mara, ops::plan(account, hana, day("2026-10-02"))).id;
    office.takes_to(handover, Stage::Transferred);
    let last = office.handover(handover).watch_until.unwrap();
    assert_eq!(last, day("2026-10-30"), "a Friday, so that it ends as the weekend begins");
    let early = office.refuses(mara, WatchEnded { handover });
    assert_snapshot!(format!("{early} {}", early.hint), @"The watch of this handover has not come to its end. It ends by itself after its last day.");
    office.is_on("2026-11-03");
    let late = Desk::open(office.path(), environment(&office.clock, Numbers::after(9_000))).unwrap();
    drop(late);
    let ended = office.handover(handover).watch_ended_at.unwrap();
    assert_eq!(ended, (last + Days::new(1)).and_hms_opt(0, 0, 0).unwrap().and_utc(), "dated when it was due");
    let dossier = office.book().dossier(account);
    let task = dossier.tasks.iter().find(|task| task.text.contains("before it is closed")).unwrap();
    assert_eq!((task.owner, task.state), (mara, TaskState::Open));
    assert_eq!(dossier.accountable().unwrap().person, hana);
    let length = office.journal_length();
    drop(Desk::open(office.path(), environment(&office.clock, Numbers::after(9_500))).unwrap());
    assert_eq!(office.journal_length(), length, "it ends once");
    office.verifies();
}

#[test]
fn a_watch_that_is_over_ends_before_the_next_step() {
    let mut office = Office::new();
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    let account = office.account("Nordkaj Shipping").add();
    let handover = office.adds::<Handover>(mara, ops::plan(account, hana, day("2026-10-05"))).id;
    office.takes_to(handover, Stage::Transferred);
    let last = office.handover(handover).watch_until.unwrap();
    office.clock.set((last + Days::new(3)).and_hms_opt(9, 0, 0).unwrap().and_utc());
    office.does(hana, ops::promise(account, "A visit in spring"));
    let log = office.log(account);
    let newest: Vec<_> = log.lines().rev().take(2).collect();
    assert_snapshot!(newest.join("\n"), @"
    5 Nov Hana Okafor wrote down the promise “A visit in spring”
    3 Nov Mara Lindqvist let the watch end on its last day
    ");
}

#[test]
fn an_insufficient_read_back_is_said_again_until_nothing_is_missing() {
    let mut office = Office::new();
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    let account = office.account("Nordkaj Shipping").with_promise("Winter rate").add();
    let handover = office.adds::<Handover>(mara, ops::plan(account, hana, day("2026-10-05"))).id;
    office.takes_to(handover, Stage::Briefing);
    office.does(mara, ops::waive(handover, "We are in a hurry."));
    for missing in ["what was promised on the winter rate", "whom to call when the yard floods"] {
        let said = office.adds::<ReadBack>(hana, ops::read_back(handover, "They grow.", "None."));
        office.does(anna, ReadBackReturned { read_back: said.id, does_not_say: missing.to_owned() });
        let refusal = office.refuses(mara, ops::advance(handover, Stage::Briefing));
        assert!(refusal.missing.iter().any(|item| item.hard && item.what.contains(missing)), "{refusal:?}");
        assert!(refusal.missing.iter().all(|item| item.hard), "a read-back is never passed: {refusal:?}");
    }
    office.takes_to(handover, Stage::Introduction);
    assert_snapshot!(office.log(account), @"
    7 Sep Anna Lind added the account Nordkaj Shipping
    7 Sep Anna Lind wrote down the promise “Winter rate”
    7 Sep Mara Lindqvist planned the handover to Hana Okafor
    7 Sep Mara Lindqvist finished the stage planning
    7 Sep Mara Lindqvist changed the brief of Nordkaj Shipping
    7 Sep Mara Lindqvist wrote down “They decide on Thursdays.” … and 2 more
    7 Sep Mara Lindqvist changed the brief of Nordkaj Shipping
    7 Sep Mara Lindqvist wrote down “8 % off for two years, for the second yard.” … and 2 more
    7 Sep Mara Lindqvist ticked “Prepare sales, support and other insiders, so that nobody is blindsided” … and 6 more
    7 Sep Mara Lindqvist finished the stage packaging
    7 Sep Mara Lindqvist accepted the package
    7 Sep Mara Lindqvist ticked “Read everything and mark the gaps”
    7 Sep Mara Lindqvist finished the stage review
    7 Sep Mara Lindqvist passed what was missing: We are in a hurry.
    7 Sep Hana Okafor said it back in own words
    7 Sep Anna Lind found the read-back insufficient: it does not say what was promised on the winter rate
    7 Sep Hana Okafor said it back in own words
    7 Sep Anna Lind found the read-back insufficient: it does not say whom to call when the yard floods
    7 Sep Hana Okafor said it back in own words
    7 Sep Mara Lindqvist accepted the read-back
    7 Sep Mara Lindqvist finished the stage briefing
    ");
}

#[test]
fn a_promise_that_the_new_rep_refuses_is_closed_before_the_transfer() {
    let mut office = Office::new();
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    let account =
        office.account("Nordkaj Shipping").with_promise("Winter rate").with_promise("A desk in our yard").add();
    let handover = office.adds::<Handover>(mara, ops::plan(account, hana, day("2026-10-05"))).id;
    office.takes_to(handover, Stage::Overlap);
    let desk = office.book().dossier(account).promises.iter().find(|one| one.text.contains("desk")).unwrap().id;
    let answer = PromiseAnswered {
        promise: desk,
        answer: PromiseAnswerKind::Closed,
        words: "We cannot give a desk; Ingrid gets a key to the yard instead.".to_owned(),
        due: None,
    };
    office.does(hana, answer);
    office.takes_to(handover, Stage::Transferred);
    let dossier = office.book().dossier(account);
    let open: Vec<_> = dossier.open_promises().map(|promise| (promise.text.as_str(), promise.owner)).collect();
    assert_eq!(open, [("Winter rate", hana)]);
    let closed = dossier.promises.iter().find(|promise| promise.id == desk).unwrap();
    assert_ne!(closed.state, PromiseState::Open);
    assert!(office.log(account).contains("closed the promise “A desk in our yard”"));
}

/// From Anna to Hana, and on to Tomás.
fn chain(office: &mut Office) -> (baton_domain::ids::AccountId, HandoverId, HandoverId) {
    let (mara, hana, tomas) = (office.staff.mara, office.staff.hana, office.staff.tomas);
    let account = office.account("Nordkaj Shipping").with_promise("Winter rate").add();
    office.is_on("2026-09-08");
    let first = office.adds::<Handover>(mara, ops::plan(account, hana, day("2026-10-05"))).id;
    office.takes_to(first, Stage::Closed);
    for lock in [baton_domain::record::LockKind::RecentHandover, baton_domain::record::LockKind::ThirdRep] {
        let until = office.today() + Days::new(90);
        office.does(mara, ops::pass_lock(account, lock, until));
    }
    let on = office.today() + Days::new(28);
    let on = office.book().people.calendar(&[hana, tomas]).on_or_after(on).unwrap();
    let second = office.adds::<Handover>(mara, ops::plan(account, tomas, on)).id;
    office.takes_to(second, Stage::Transferred);
    (account, first, second)
}

#[test]
fn a_chain_of_handovers_is_taken_back_to_its_beginning_step_by_step() {
    let mut office = Office::new();
    let (mara, jonas, anna) = (office.staff.mara, office.staff.jonas, office.staff.anna);
    let (account, first, second) = chain(&mut office);
    let order = office.refuses(mara, ops::ask_rollback(first, "Back to the beginning."));
    assert_snapshot!(format!("{order} {}", order.hint), @"The account has moved on: Tomás Ruiz has it now. If a newer handover stands, ask to take that one back first; otherwise plan a handover.");
    for handover in [second, first] {
        let rollback = office.adds::<Rollback>(mara, ops::ask_rollback(handover, "They want Anna.")).id;
        office.waits(chrono::TimeDelta::hours(1));
        office.does(jonas, RollbackApproved { rollback });
    }
    let dossier = office.book().dossier(account);
    assert_eq!(dossier.accountable().unwrap().person, anna);
    assert!(dossier.open_promises().all(|promise| promise.owner == anna), "what she promised is hers again");
    assert!(dossier.handovers.iter().all(|one| matches!(one.side, Some(SideState::RolledBack { .. }))));
    office.verifies();
}

#[test]
fn a_chain_of_handovers_is_taken_back_to_its_beginning_at_once() {
    let mut office = Office::new();
    let (mara, jonas, anna) = (office.staff.mara, office.staff.jonas, office.staff.anna);
    let (account, _, second) = chain(&mut office);
    let ask = RollbackAsked { substitute: Some(anna), ..ops::ask_rollback(second, "They want Anna.") };
    let rollback = office.adds::<Rollback>(mara, ask).id;
    office.does(jonas, RollbackApproved { rollback });
    assert_eq!(office.book().dossier(account).accountable().unwrap().person, anna);
    office.undoes(jonas);
    assert_eq!(office.book().dossier(account).accountable().unwrap().person, office.staff.tomas);
}

#[test]
fn consultants_and_vendors_are_handed_over_like_clients() {
    let mut office = Office::new();
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    for (kind, name) in [(AccountKind::Consultant, "Lyngdal Advisers"), (AccountKind::Vendor, "Ostrava Pallet Works")] {
        let added = AccountAdded { kind, ..ops::account(name, anna) };
        let account = office.adds::<Account>(anna, added).id;
        office.does(anna, ops::promise(account, "An answer on the framework contract by May"));
        let on = office.desk.transfer_days(mara, account, Some(hana)).unwrap()[0].day;
        let handover = office.adds::<Handover>(mara, ops::plan(account, hana, on)).id;
        let early = office.refuses(hana, ops::acknowledge(handover));
        assert_eq!(early.message, "It is too early for the transfer.", "the same stages");
        office.takes_to(handover, Stage::Transferred);
        let dossier = office.book().dossier(account);
        assert_eq!(dossier.account().unwrap().kind, kind);
        assert!(dossier.read_back(handover).is_some(), "said back like any other");
        assert!(dossier.open_promises().all(|promise| promise.owner == hana && promise.answer.is_some()));
        assert_eq!(dossier.accountable().unwrap().person, hana);
    }
}

#[test]
fn the_client_is_asked_how_it_goes_at_fixed_moments() {
    let mut office = Office::new();
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").add();
    let handover = office.adds::<Handover>(mara, ops::plan(account, hana, day("2026-10-02"))).id;
    let asked = |office: &Office| {
        let dossier = office.book().dossier(account);
        let asks = dossier.tasks.iter().filter(|task| task.asks.is_some());
        let line =
            |task: &baton_domain::record::Task| format!("{} by {}, {:?}", task.text, task.due.unwrap(), task.state);
        asks.map(line).collect::<Vec<_>>().join("\n")
    };
    office.takes_to(handover, Stage::Transferred);
    office.is_on("2026-10-31");
    office.does(hana, ops::promise(account, "A visit in spring"));
    assert_snapshot!(asked(&office), @"
    Ask Ingrid Aas how the introduction went by 2026-09-14, Open
    Ask the client how it goes with Hana Okafor by 2026-09-14, Open
    Ask the client how the handover went, before it is closed by 2026-11-02, Open
    ");
    office.takes_to(handover, Stage::Closed);
    assert!(!asked(&office).contains("Open"), "nobody asks how a handover goes that has ended");
}
