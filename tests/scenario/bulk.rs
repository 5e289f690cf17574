//! One thing is done to many accounts: tried first, then done in one step, taken back and brought back as one.

use std::ops::ControlFlow;

use baton_desk::view::AccountFilter;
use baton_desk::{BulkAction, BulkChange, BulkPreview, BulkRow, OnRefused, UndoTarget};
use baton_domain::ids::AccountId;
use baton_domain::record::{Account, HandoverReason, Profile, Severity, Stage};
use baton_tests::{Office, ops, refused};
use chrono::Days;
use insta::assert_snapshot;

/// Three accounts of Anna's, the last of which is being handed over already.
fn three(office: &mut Office) -> [AccountId; 3] {
    let accounts = ["Nordkaj Shipping", "Quintas do Sul", "Atelier Vogel"].map(|name| office.account(name).add());
    let plan = ops::plan(accounts[2], office.staff.tomas, office.today() + Days::new(21));
    office.does(office.staff.mara, plan);
    accounts
}

fn plan(office: &Office) -> BulkAction {
    BulkAction::Plan {
        to: office.staff.hana,
        transfer_on: office.today() + Days::new(42),
        reason: HandoverReason::Workload,
        client_sentence: "Hana looks after you from now on.".to_owned(),
        profile: Profile::Standard,
        cover_until: None,
    }
}

fn watch() -> BulkAction {
    BulkAction::Edit { kind: None, severity: Some(Severity::Watch), cadence: None, renewal_on: None, strategic: None }
}

fn preview(office: &mut Office, action: &BulkAction, of: &[AccountId]) -> BulkPreview {
    let mara = office.staff.mara;
    office.desk.bulk_preview(mara, action, of, &mut |_| ControlFlow::Continue(())).unwrap()
}

fn does(office: &mut Office, action: &BulkAction, of: &[AccountId], on: OnRefused) -> String {
    let mara = office.staff.mara;
    office.desk.bulk(mara, action, of, on, &mut |_| ControlFlow::Continue(())).unwrap().0.sentence
}

/// What would become of each account, a line for each.
fn rows(tried: &BulkPreview) -> String {
    let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "nobody".to_owned());
    let change = |one: &BulkChange| format!("{} {} -> {}", one.field, value(&one.before), value(&one.after));
    let line = |row: &BulkRow| {
        format!("{}: {}", row.account.name, row.changes.iter().map(change).collect::<Vec<_>>().join(", "))
    };
    tried.rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn in_handover(office: &Office) -> usize {
    let ids = office.desk.account_ids(office.staff.mara, &AccountFilter::default()).unwrap();
    let rows = office.desk.account_rows(office.staff.mara, &ids).unwrap();
    rows.iter().filter(|row| row.next_owner.as_ref().is_some_and(|next| next.stage == Stage::Planned)).count()
}

#[test]
fn a_preview_says_what_will_change_and_who_is_refused_and_changes_nothing() {
    let mut office = Office::new();
    let accounts = three(&mut office);
    let before = office.journal_length();
    let action = plan(&office);
    let tried = preview(&mut office, &action, &accounts);
    assert_eq!((tried.changed, tried.unchanged), (2, 0));
    assert_snapshot!(rows(&tried), @r"
    Nordkaj Shipping: accountable Anna Lind -> Hana Okafor
    Quintas do Sul: accountable Anna Lind -> Hana Okafor
    ");
    let said: Vec<_> = tried.refused.iter().map(|one| format!("{}: {}", one.accounts[0].name, one.message)).collect();
    assert_snapshot!(said.join("\n"), @"Atelier Vogel: A handover from Anna Lind is running for this account already.");
    assert_eq!(office.journal_length(), before, "a trial leaves no trace");
}

#[test]
fn many_handovers_are_planned_taken_back_and_brought_back_as_one() {
    let mut office = Office::new();
    let accounts = three(&mut office);
    let mara = office.staff.mara;
    let action = plan(&office);
    let stopped =
        refused(office.desk.bulk(mara, &action, &accounts, OnRefused::Stop, &mut |_| ControlFlow::Continue(())));
    assert_snapshot!(stopped.message, @"1 of them cannot be done. A handover from Anna Lind is running for this account already.");
    assert_eq!(in_handover(&office), 1, "all or nothing");

    assert_eq!(does(&mut office, &action, &accounts, OnRefused::LeaveOut), "planned 2 handovers");
    assert_eq!(in_handover(&office), 3);
    let (undone, _) = office.desk.undo(mara, UndoTarget::Own).unwrap();
    assert_eq!(undone.sentence, "planned 2 handovers");
    assert_eq!(in_handover(&office), 1);
    let (redone, _) = office.desk.redo(mara, UndoTarget::Own).unwrap();
    assert_eq!(redone.sentence, "planned 2 handovers");
    assert_eq!(in_handover(&office), 3);
    office.verifies();
}

#[test]
fn a_preview_of_an_edit_says_what_is_replaced_by_what_and_counts_what_is_so_already() {
    let mut office = Office::new();
    let accounts = three(&mut office);
    assert_eq!(does(&mut office, &watch(), &accounts[..1], OnRefused::Stop), "changed the brief of Nordkaj Shipping");
    let tried = preview(&mut office, &watch(), &accounts);
    assert_eq!((tried.changed, tried.unchanged), (2, 1));
    assert_eq!(rows(&tried), "Quintas do Sul: severity stable -> watch\nAtelier Vogel: severity stable -> watch");
    assert_eq!(does(&mut office, &watch(), &accounts, OnRefused::Stop), "changed 2 accounts");
    office.undoes(office.staff.mara);
    assert_eq!(office.the::<Account>(accounts[0]).severity, Severity::Watch);
    assert_eq!(office.the::<Account>(accounts[1]).severity, Severity::Stable);
}

#[test]
fn what_is_stopped_on_the_way_leaves_nothing_behind() {
    let mut office = Office::new();
    let accounts: Vec<_> = (0..20).map(|n| office.account(&format!("Account {n}")).add()).collect();
    let before = office.journal_length();
    let mara = office.staff.mara;
    let refusal =
        refused(office.desk.bulk(mara, &watch(), &accounts, OnRefused::Stop, &mut |_| ControlFlow::Break(())));
    assert_snapshot!(refusal.message, @"It was stopped; nothing of it was kept.");
    assert_eq!(office.journal_length(), before);
}

#[test]
fn nothing_selected_and_nothing_possible_are_refused() {
    let mut office = Office::new();
    let accounts = three(&mut office);
    let mara = office.staff.mara;
    let on = &mut |_| ControlFlow::Continue(());
    let none = refused(office.desk.bulk(mara, &watch(), &[], OnRefused::LeaveOut, on));
    assert_snapshot!(none.message, @"No account is selected.");
    let action = plan(&office);
    let on = &mut |_| ControlFlow::Continue(());
    let all = refused(office.desk.bulk(mara, &action, &accounts[2..], OnRefused::LeaveOut, on));
    assert_snapshot!(all.message, @"None of them can be done. A handover from Anna Lind is running for this account already.");
}
