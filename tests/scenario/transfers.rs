//! The transfer: a moment for two, told to everyone the same day, and one of several taken back by itself.

use baton_desk::view::{DueWhat, LeftWhat, RiskReason};
use baton_domain::handover::{PackageAccepted, review_due};
use baton_domain::ids::{AccountId, HandoverId, PersonId};
use baton_domain::record::{Announcement, Handover, Rollback, SideState, Stage, Task, TaskState};
use baton_domain::refusal::Fix;
use baton_domain::rollback::RollbackApproved;
use baton_domain::touch::TaskEnded;
use baton_tests::{Office, ops};
use chrono::Days;
use insta::assert_snapshot;

fn underway(office: &mut Office, name: &str, to: PersonId, stage: Stage) -> (AccountId, HandoverId) {
    let account = office.account(name).with_key_contact("Ingrid Aas").with_promise("Winter rate").add();
    let plan = ops::plan(account, to, office.today() + Days::new(28));
    let handover = office.adds::<Handover>(office.staff.mara, plan).id;
    office.takes_to(handover, stage);
    (account, handover)
}

fn announcements(office: &Office, account: AccountId) -> Vec<Task> {
    let tasks = office.book().dossier(account).tasks.clone().into_iter();
    tasks.filter(|task| task.announces.is_some_and(|told| told != Announcement::FollowUp)).collect()
}

#[test]
fn an_acknowledgement_waits_two_business_days_for_the_other() {
    let mut office = Office::new();
    let (anna, hana) = (office.staff.anna, office.staff.hana);
    let (_, handover) = underway(&mut office, "Nordkaj Shipping", hana, Stage::Overlap);
    office.takes_to_the_moment(handover);
    let asked = |office: &Office| {
        let missing = office.desk.handover(anna, handover).unwrap().next.unwrap().missing;
        let whom = missing.iter().filter_map(|item| match item.fix {
            Fix::Acknowledge { person } => Some(person),
            _ => None,
        });
        whom.collect::<Vec<_>>()
    };
    // A Friday: the weekend is nobody's delay.
    office.is_on("2026-09-11");
    office.does(anna, ops::acknowledge(handover));
    office.is_on("2026-09-15");
    assert_eq!(asked(&office), [hana], "Tuesday is the second business day");
    office.is_on("2026-09-16");
    assert_eq!(asked(&office), [anna, hana], "what Anna said on Friday is said again");
    office.does(hana, ops::acknowledge(handover));
    assert_eq!(office.handover(handover).stage, Stage::Overlap, "one of the two is too old");
    office.does(anna, ops::acknowledge(handover));
    assert_eq!(office.handover(handover).stage, Stage::Transferred);
    let said = office.handover(handover).outgoing_acknowledged_at.unwrap().date_naive();
    assert_eq!(said, office.today());
}

#[test]
fn everyone_is_told_of_a_transfer_the_same_day() {
    let mut office = Office::new();
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    let (account, handover) = underway(&mut office, "Nordkaj Shipping", hana, Stage::Transferred);
    let told = announcements(&office, account);
    let on_the_day = office.handover(handover).transferred_at.unwrap().date_naive();
    assert!(told.iter().all(|task| task.due == Some(on_the_day) && task.state == TaskState::Open));
    let name = |person| office.the::<baton_domain::record::Person>(person).name;
    let lines: Vec<_> = told.iter().map(|task| format!("{}: {}", name(task.owner), task.text)).collect();
    assert_snapshot!(lines.join("\n"), @"
    Hana Okafor: Tell Ingrid Aas that Hana Okafor looks after them from today
    Mara Lindqvist: Tell everyone of us who works for them that Hana Okafor is accountable from today
    Hana Okafor: Make Hana Okafor the owner from today in the CRM and every other system, child accounts included
    ");

    let asked = |office: &Office| {
        let missing = office.desk.handover(mara, handover).unwrap().next.unwrap().missing.into_iter();
        let ours = |fix: &Fix| matches!(fix, Fix::Announcement { id } if told.iter().any(|task| task.id == *id));
        missing.filter(|item| ours(&item.fix) && !item.hard).count()
    };
    assert_eq!(asked(&office), 3, "closing asks for them");
    for task in &told {
        office.does(task.owner, TaskEnded { task: task.id, state: TaskState::Done });
    }
    assert_eq!(asked(&office), 0);
}

#[test]
fn everyone_is_told_that_an_account_has_gone_back_and_nobody_of_the_transfer_any_more() {
    let mut office = Office::new();
    let (mara, jonas, hana) = (office.staff.mara, office.staff.jonas, office.staff.hana);
    let (account, handover) = underway(&mut office, "Nordkaj Shipping", hana, Stage::Transferred);
    let rollback = office.adds::<Rollback>(mara, ops::ask_rollback(handover, "Ingrid wants Anna back.")).id;
    let before = announcements(&office, account);
    office.does(jonas, RollbackApproved { rollback });
    let told = announcements(&office, account);
    let (old, new): (Vec<_>, Vec<_>) = told.iter().partition(|task| before.iter().any(|one| one.id == task.id));
    assert!(old.iter().all(|task| task.state == TaskState::Dropped));
    let lines: Vec<_> = new.iter().map(|task| task.text.as_str()).collect();
    assert_snapshot!(lines.join("\n"), @"
    Tell Ingrid Aas that Anna Lind looks after them again
    Tell everyone of us who works for them that Anna Lind is accountable again
    Make Anna Lind the owner again in the CRM and every other system, child accounts included
    ");
}

#[test]
fn a_cover_changes_no_owner_in_other_systems() {
    let mut office = Office::new();
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").add();
    let (from, until) = (office.today() + Days::new(3), office.today() + Days::new(21));
    let cover = office.adds::<Handover>(mara, ops::cover(account, hana, from, until)).id;
    office.takes_to(cover, Stage::Transferred);
    let told: Vec<_> = announcements(&office, account).iter().filter_map(|task| task.announces).collect();
    assert_eq!(told, [Announcement::Client, Announcement::Colleagues]);
}

#[test]
fn a_package_is_accepted_or_sent_back_within_three_business_days() {
    let mut office = Office::new();
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    let (_, handover) = underway(&mut office, "Nordkaj Shipping", hana, Stage::Packaging);
    let due = |office: &Office| review_due(&office.book().people, &office.handover(handover));
    assert_eq!(due(&office), None, "nothing is under review");
    office.is_on("2026-09-10");
    office.takes_to(handover, Stage::Review);
    // Thursday, then Friday, Monday and Tuesday.
    assert_eq!(due(&office), Some("2026-09-15".parse().unwrap()));
    let asked = |office: &Office, who| {
        let due = office.desk.today(who).unwrap().due;
        due.into_iter().filter(|item| matches!(item.what, DueWhat::Review { .. })).count()
    };
    assert_eq!((asked(&office, hana), asked(&office, anna)), (1, 0));
    let late = |office: &Office| {
        let risks = office.desk.today(mara).unwrap().at_risk.into_iter().flat_map(|risk| risk.reasons);
        risks.filter(|reason| matches!(reason, RiskReason::ReviewLate { .. })).count()
    };
    office.is_on("2026-09-15");
    assert_eq!(late(&office), 0);
    office.is_on("2026-09-16");
    assert_eq!(late(&office), 1, "the manager sees that it waits");
    office.does(hana, PackageAccepted { handover });
    assert_eq!((due(&office), asked(&office, hana), late(&office)), (None, 0, 0));
}

#[test]
fn one_of_several_handovers_of_a_book_is_taken_back_and_the_others_stand() {
    let mut office = Office::new();
    let (mara, jonas, anna) = (office.staff.mara, office.staff.jonas, office.staff.anna);
    let (hana, tomas) = (office.staff.hana, office.staff.tomas);
    // Anna's whole book is planned in one go, and goes to two colleagues on one day.
    let names = ["Nordkaj Shipping", "Birk & Co", "Kestrel & Wren"];
    let accounts = names.map(|name| office.account(name).with_key_contact("Ingrid Aas").with_promise("Rate").add());
    let on = office.today() + Days::new(28);
    let plans = [(accounts[0], hana), (accounts[1], hana), (accounts[2], tomas)];
    office
        .desk
        .perform_all(mara, |batch| {
            plans.iter().try_for_each(|(account, to)| batch.perform(&ops::plan(*account, *to, on).into()).map(drop))
        })
        .unwrap();
    let of = |office: &Office, account| office.book().dossier(account).running_handover().map(|handover| handover.id);
    let handovers = accounts.map(|account| of(&office, account).unwrap());
    for handover in handovers {
        office.takes_to(handover, Stage::Transferred);
    }

    let rollback = office.adds::<Rollback>(mara, ops::ask_rollback(handovers[1], "They want Anna.")).id;
    office.does(jonas, RollbackApproved { rollback });
    let holds = |account| office.book().dossier(account).accountable().unwrap().person;
    assert_eq!(accounts.map(holds), [hana, anna, tomas]);
    let promised =
        |account| office.book().dossier(account).open_promises().map(|promise| promise.owner).collect::<Vec<_>>();
    assert_eq!(accounts.map(promised), [vec![hana], vec![anna], vec![tomas]]);
    assert!(matches!(office.handover(handovers[1]).side, Some(SideState::RolledBack { .. })));
    for (account, handover) in [(accounts[0], handovers[0]), (accounts[2], handovers[2])] {
        assert_eq!((office.handover(handover).stage, of(&office, account)), (Stage::Transferred, Some(handover)));
    }
    let hers = office.desk.left_behind_person(mara, anna).unwrap().accounts;
    let promised =
        hers.iter().filter(|group| group.lines.iter().any(|line| matches!(line.what, LeftWhat::Promise { .. })));
    assert_eq!(promised.count(), 1, "she watches the others, and has to keep only what came back");
}
