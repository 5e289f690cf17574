//! What speaks against an account changing hands now, and who lets it pass.

use baton_domain::account::AccountEdited;
use baton_domain::handover::TransferAcknowledged;
use baton_domain::ids::{AccountId, HandoverId};
use baton_domain::issue::{IssueEdited, IssueOpened};
use baton_domain::lock::{LockPassed, VetoLifted, VetoRaised};
use baton_domain::record::{Handover, Issue, LockKind, Rollback, Stage};
use baton_domain::refusal::Fix;
use baton_domain::rollback::RollbackApproved;
use baton_tests::{Office, ops};
use chrono::{Days, NaiveDate, TimeDelta};
use insta::assert_snapshot;

fn in_november() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 3).unwrap()
}

fn underway(office: &mut Office, stage: Stage) -> (AccountId, HandoverId) {
    let account = office.account("Nordkaj Shipping").add();
    office.waits(TimeDelta::days(1));
    let handover = office.adds::<Handover>(office.staff.mara, ops::plan(account, office.staff.hana, in_november())).id;
    office.takes_to(handover, stage);
    (account, handover)
}

/// The locks of an account as a manager sees them.
fn told(office: &Office, account: AccountId) -> String {
    let view = office.desk.account(office.staff.mara, account).unwrap();
    let line = |one: &baton_desk::view::LockView| match &one.passed_by {
        Some(by) => format!("({} {} lets it pass)", one.lock.what, by.name),
        None => one.lock.what.clone(),
    };
    view.locks.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn an_account_that_renews_soon_stays_with_its_rep() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").add();
    let staff = office.staff;
    let renews = AccountEdited { renewal_on: Some(office.today() + Days::new(60)), ..ops::edit_account(account) };
    office.does(staff.anna, renews);
    let refusal = office.refuses(staff.mara, ops::plan(account, staff.hana, in_november()));
    assert_snapshot!(format!("{refusal}\n{}", refusal.hint), @r"
    This account is locked. The contract renews on 6 November 2026.
    A manager lets it pass, with a reason and until a day, or it waits until 7 November 2026.
    ");
    assert_eq!(refusal.missing[0].fix, Fix::Lock { lock: LockKind::Renewal });
    office.waits(TimeDelta::days(62));
    office.does(staff.mara, ops::plan(account, staff.hana, office.today() + Days::new(30)));
}

#[test]
fn a_manager_lets_a_lock_pass_by_name_and_until_a_day() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").add();
    let staff = office.staff;
    office.does(staff.mara, AccountEdited { strategic: Some(true), ..ops::edit_account(account) });
    let pass = ops::pass_lock(account, LockKind::Strategic, office.today() + Days::new(10));
    assert_snapshot!(office.refuses(staff.anna, pass.clone()), @"Only a manager can let a lock pass.");
    let other = LockPassed { lock: LockKind::Renewal, ..pass.clone() };
    assert_snapshot!(office.refuses(staff.mara, other), @"This account is not locked for that reason.");
    let late = LockPassed { until: office.today() - Days::new(1), ..pass.clone() };
    assert_snapshot!(office.refuses(staff.mara, late), @"The last day of the exception has passed.");
    office.does(staff.jonas, pass);
    assert_snapshot!(told(&office, account), @"(This account is strategic: leadership is asked before it changes hands. Jonas Weber lets it pass)");
    let handover = office.adds::<Handover>(staff.mara, ops::plan(account, staff.hana, in_november())).id;
    office.does(staff.mara, ops::advance(handover, Stage::Planned));
    office.takes_to(handover, Stage::Review);
    office.waits(TimeDelta::days(11));
    let refusal = office.refuses(staff.mara, ops::advance(handover, Stage::Review));
    assert!(refusal.missing.iter().any(|item| item.fix == Fix::Lock { lock: LockKind::Strategic } && item.hard));
    let same = AccountEdited { strategic: Some(false), ..ops::edit_account(account) };
    assert_snapshot!(office.refuses(staff.anna, same), @"Only a manager can say whether an account is strategic.");
}

#[test]
fn a_lock_that_appears_on_the_way_holds_the_handover_up() {
    let mut office = Office::new();
    let (account, handover) = underway(&mut office, Stage::Overlap);
    let staff = office.staff;
    office.takes_to_the_moment(handover);
    let fire = IssueOpened { escalated: true, ..ops::issue(account, "A container burned") };
    let issue = office.adds::<Issue>(staff.anna, fire).id;
    let refusal = office.refuses(staff.anna, TransferAcknowledged { handover });
    assert_snapshot!(refusal.missing[0].what, @"The issue “A container burned” is escalated.");
    office.refuses(staff.mara, ops::waive(handover, "It is only a fire."));
    office.refuses(staff.anna, TransferAcknowledged { handover });
    office.does(staff.anna, ops::resolve(issue, "Paid, and told."));
    office.does(staff.anna, TransferAcknowledged { handover });
}

#[test]
fn a_deal_an_escalation_and_a_word_of_leadership_each_lock() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").add();
    let staff = office.staff;
    let deal = AccountEdited { live_deal: Some("The third terminal".to_owned()), ..ops::edit_account(account) };
    office.does(staff.anna, deal);
    let issue = office.adds::<Issue>(staff.anna, ops::issue(account, "A late container")).id;
    let raised = IssueEdited { escalated: Some(true), ..ops::give_issue(issue, staff.anna) };
    office.does(staff.anna, raised);
    let reason = "The owner's daughter learns with Anna.".to_owned();
    office.does(staff.mara, VetoRaised { account, reason });
    assert_snapshot!(told(&office, account), @r"
    The issue “A late container” is escalated.
    A deal is being negotiated: The third terminal.
    Mara Lindqvist does not want it to change hands: The owner's daughter learns with Anna.
    ");
    office.does(staff.jonas, VetoLifted { account });
    assert_snapshot!(office.refuses(staff.jonas, VetoLifted { account }), @"Nobody minds that this account changes hands.");
    let done = AccountEdited { live_deal: Some(String::new()), ..ops::edit_account(account) };
    office.does(staff.anna, done);
    office.does(staff.anna, IssueEdited { escalated: Some(false), ..ops::give_issue(issue, staff.anna) });
    assert_eq!(told(&office, account), "");
}

#[test]
fn a_client_meets_no_third_rep_within_two_years() {
    let mut office = Office::new();
    let (account, handover) = underway(&mut office, Stage::Closed);
    let staff = office.staff;
    assert_eq!(office.handover(handover).stage, Stage::Closed);
    office.waits(TimeDelta::days(200));
    let refusal = office.refuses(staff.mara, ops::plan(account, staff.tomas, office.today() + Days::new(30)));
    assert_snapshot!(refusal, @"This account is locked. It would be one more rep within two years, after Anna Lind and Hana Okafor.");
    // Anna is nobody new to them.
    office.does(staff.mara, ops::plan(account, staff.anna, office.today() + Days::new(30)));
}

#[test]
fn what_was_taken_back_is_not_tried_again_at_once() {
    let mut office = Office::new();
    let (account, handover) = underway(&mut office, Stage::Transferred);
    let staff = office.staff;
    let rollback = office.adds::<Rollback>(staff.hana, ops::ask_rollback(handover, "They miss Anna.")).id;
    office.does(staff.mara, RollbackApproved { rollback });
    let refusal = office.refuses(staff.mara, ops::plan(account, staff.hana, office.today() + Days::new(40)));
    let today = office.today();
    assert_eq!(refusal.message, format!("This account is locked. It changed hands on {}.", today.format("%-d %B %Y")));
    office.waits(TimeDelta::days(180));
    office.does(staff.mara, ops::plan(account, staff.hana, office.today() + Days::new(40)));
}

#[test]
fn an_exception_is_for_what_was_known_when_it_was_made() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").add();
    let (mara, anna) = (office.staff.mara, office.staff.anna);
    let deal = |what: &str| AccountEdited { live_deal: Some(what.to_owned()), ..ops::edit_account(account) };
    office.does(anna, deal("The third terminal"));
    let until = office.today() + Days::new(90);
    office.does(mara, ops::pass_lock(account, LockKind::LiveDeal, until));
    assert_snapshot!(told(&office, account), @"(A deal is being negotiated: The third terminal. Mara Lindqvist lets it pass)");
    office.does(anna, deal("The fourth terminal"));
    assert_snapshot!(told(&office, account), @"A deal is being negotiated: The fourth terminal.");
    office.does(anna, deal(""));
    let small = IssueOpened { escalated: true, ..ops::issue(account, "A late container") };
    let small = office.adds::<Issue>(anna, small).id;
    office.does(mara, ops::pass_lock(account, LockKind::Escalation, until));
    office.does(anna, ops::resolve(small, "It came."));
    office.does(anna, IssueOpened { escalated: true, ..ops::issue(account, "A container burned") });
    assert_snapshot!(told(&office, account), @"The issue “A container burned” is escalated.");
    let forever = ops::pass_lock(account, LockKind::Escalation, office.today() + Days::new(731));
    assert_snapshot!(office.refuses(mara, forever), @"An exception lasts two years at the most.");
}
