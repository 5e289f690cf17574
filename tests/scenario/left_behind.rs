//! A rep leaves, and what hangs on them is found, whatever account it belongs to.

use baton_desk::view::{AccountLeftBehind, LeftLine, LeftWhat, PersonLeftBehind};
use baton_domain::issue::IssueOpened;
use baton_domain::left_behind::{Behind, left_behind};
use baton_domain::person::PersonEdited;
use baton_domain::promise::PromiseMade;
use baton_domain::record::{Handover, Issue, Promise, Role, Sensitivity, Stage, Task, TaskState};
use baton_domain::touch::{TaskAdded, TaskEnded};
use baton_tests::{Office, ops};
use chrono::{Days, TimeDelta};
use insta::assert_snapshot;

fn line(line: &LeftLine) -> String {
    let what = match &line.what {
        LeftWhat::Responsibility { role, .. } => format!("{role:?}"),
        LeftWhat::Handover { part, .. } => format!("handover, {part:?}"),
        LeftWhat::Promise { text, .. } | LeftWhat::Task { text, .. } | LeftWhat::ChecklistItem { text, .. } => {
            text.clone()
        }
        LeftWhat::Issue { title, .. } => title.clone(),
        LeftWhat::Touch { about, .. } => about.clone(),
        LeftWhat::Introduction { contact, .. } => format!("introduce {}", contact.name),
        LeftWhat::Approval { asked, .. } => format!("asked: {asked:?}"),
    };
    let due = line.due.map_or_else(String::new, |due| format!(", {}", due.format("%-d %b")));
    let ownerless = if line.is_ownerless { ", nobody's" } else { "" };
    format!("  {what}{due}{ownerless}")
}

/// The lines of all accounts but those of the checklist, of which there are many.
fn of_person(report: &PersonLeftBehind) -> String {
    let kept = |one: &&LeftLine| !matches!(one.what, LeftWhat::ChecklistItem { .. });
    let group = |group: &baton_desk::view::LeftGroup| {
        let lines: Vec<_> = group.lines.iter().filter(kept).map(line).collect();
        format!("{}\n{}", group.account.name, lines.join("\n"))
    };
    report.accounts.iter().map(group).collect::<Vec<_>>().join("\n")
}

fn of_account(report: &AccountLeftBehind) -> String {
    report.lines.iter().map(|one| line(one).trim_start().to_owned()).collect::<Vec<_>>().join("\n")
}

/// Today is Anna's last day, and it becomes the next one.
fn anna_leaves(office: &mut Office) {
    let last = office.today();
    let gone = PersonEdited { left_on: Some(last), ..ops::edit_person(office.staff.anna) };
    office.does(office.staff.mara, gone);
    office.waits(TimeDelta::days(1));
}

#[test]
fn everything_of_a_rep_who_leaves_is_listed_until_it_is_given_away() {
    let mut office = Office::new();
    let staff = office.staff;
    let nordkaj = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").with_promise("Winter rate").add();
    let birk = office.account("Birk & Co").owned_by(staff.hana).add();
    let task = office.adds::<Task>(
        staff.anna,
        TaskAdded { due: Some(office.today() + Days::new(3)), ..ops::task(birk, "Send the tariff") },
    );
    let late = IssueOpened { owner: Some(staff.anna), ..ops::issue(birk, "A late container") };
    let issue = office.adds::<Issue>(staff.anna, late);
    office.does(staff.anna, ops::touch(nordkaj, office.now() + TimeDelta::days(9), "The winter plan"));
    let plan = ops::plan(nordkaj, staff.hana, office.today() + Days::new(28));
    let handover = office.adds::<Handover>(staff.mara, plan).id;
    office.takes_to(handover, Stage::Introduction);
    let report = office.desk.left_behind_person(staff.hana, staff.anna).unwrap();
    assert_eq!((report.can_carry, report.ownerless), (true, 0));
    assert_snapshot!(of_person(&report), @r"
    Birk & Co
      Send the tariff, 10 Sep
      A late container
    Nordkaj Shipping
      Accountable
      handover, Outgoing, 5 Oct
      The winter plan, 16 Sep
      introduce Ingrid Aas, 28 Sep
      Winter rate
    ");

    anna_leaves(&mut office);
    let report = office.desk.left_behind_person(staff.hana, staff.anna).unwrap();
    assert!(!report.can_carry && report.ownerless > 0);
    assert_snapshot!(of_person(&report), @r"
    Birk & Co
      Send the tariff, 10 Sep, nobody's
      A late container, nobody's
    Nordkaj Shipping
      Accountable, nobody's
      handover, Outgoing, 5 Oct
      The winter plan, 16 Sep, nobody's
      introduce Ingrid Aas, 28 Sep, nobody's
      Winter rate, nobody's
    ");
    let account = office.desk.left_behind_account(staff.hana, birk).unwrap();
    assert_snapshot!(of_account(&account), @r"
    Send the tariff, 10 Sep, nobody's
    A late container, nobody's
    ");
    assert!(account.lacks_next_touch);

    office.does(staff.hana, TaskEnded { task: task.id, state: TaskState::Done });
    office.does(staff.hana, ops::give_issue(issue.id, staff.hana));
    office.takes_to(handover, Stage::Closed);
    let report = office.desk.left_behind_person(staff.hana, staff.anna).unwrap();
    assert_eq!(of_person(&report), "", "all of it is given away");
    assert_eq!((report.accounts.len(), report.ownerless), (0, 0));
    for account in [nordkaj, birk] {
        assert_eq!(office.desk.left_behind_account(staff.mara, account).unwrap().lines, []);
    }
}

#[test]
fn what_only_managers_may_see_stays_out_of_a_reps_report() {
    let mut office = Office::new();
    let staff = office.staff;
    let account = office.account("Nordkaj Shipping").owned_by(staff.hana).add();
    let secret = PromiseMade {
        owner: Some(staff.anna),
        sensitivity: Sensitivity::ManagersOnly,
        ..ops::promise(account, "A rebate for the owner")
    };
    office.adds::<Promise>(staff.mara, secret);
    anna_leaves(&mut office);
    let seen = |viewer| {
        let person = office.desk.left_behind_person(viewer, staff.anna).unwrap();
        let account = office.desk.left_behind_account(viewer, account).unwrap();
        (of_person(&person), person.ownerless, account.lines.len())
    };
    assert_eq!(seen(staff.hana), (String::new(), 0, 0));
    let (lines, ownerless, of_account) = seen(staff.mara);
    assert_snapshot!(lines, @r"
    Nordkaj Shipping
      A rebate for the owner, nobody's
    ");
    assert_eq!((ownerless, of_account), (1, 1));
}

#[test]
fn who_only_reads_now_carries_nothing_well() {
    let mut office = Office::new();
    let staff = office.staff;
    office.account("Nordkaj Shipping").owned_by(staff.tomas).with_promise("Winter rate").add();
    office.does(staff.mara, PersonEdited { role: Some(Role::Viewer), ..ops::edit_person(staff.tomas) });
    let report = office.desk.left_behind_person(staff.tomas, staff.tomas).unwrap();
    assert!(!report.can_carry);
    assert_snapshot!(of_person(&report), @r"
    Nordkaj Shipping
      Accountable, nobody's
      Winter rate, nobody's
    ");
}

#[test]
fn what_a_former_rep_kept_is_left_behind_though_they_are_here() {
    let mut office = Office::new();
    let staff = office.staff;
    let account = office.account("Nordkaj Shipping").with_promise("Winter rate").add();
    office.does(staff.mara, ops::correction(account, staff.hana, "Hana knows the yard."));
    let kept = ops::task(account, "Write up the yard");
    office.does(staff.mara, TaskAdded { owner: Some(staff.anna), ..kept });
    office.does(staff.mara, TaskAdded { owner: Some(staff.tomas), ..ops::task(account, "Help") });
    let book = office.book();
    let dossier = book.dossier(account);
    let why: Vec<_> = left_behind(&dossier, &book.people, office.now()).into_iter().map(|(_, why)| why).collect();
    assert!(why.iter().all(|why| *why == Behind::PassedOn), "{why:?}");
    let report = office.desk.left_behind_account(staff.hana, account).unwrap();
    assert_snapshot!(of_account(&report), @r"
    Winter rate
    Write up the yard
    ");
}

#[test]
fn what_a_manager_asks_the_client_is_not_left_behind_by_whoever_had_the_account_before() {
    let mut office = Office::new();
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    let account = office.account("Birk & Co").owned_by(mara).with_key_contact("Nils Birk").add();
    office.does(mara, ops::correction(account, anna, "Anna has time for them."));
    let plan = ops::plan(account, hana, office.today() + Days::new(28));
    let handover = office.adds::<Handover>(mara, plan).id;
    office.takes_to(handover, Stage::Transferred);
    let left = office.desk.left_behind_account(mara, account).unwrap().lines;
    assert!(!left.iter().any(|line| format!("{line:?}").contains("Ask ")), "{left:?}");
}
