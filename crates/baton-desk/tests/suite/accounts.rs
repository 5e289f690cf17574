use std::collections::BTreeSet;

use baton_desk::view::{
    AccountFilter, AccountSort, AccountsShown, BoardBy, BoardColumn, DayRange, HandoverCondition, PageRequest,
    Relationship, SortDirection,
};
use baton_domain::op::Op;
use baton_domain::record::{AccountKind, Severity, Stage};
use insta::assert_snapshot;
use serde_json::json;

use crate::common::{Firm, Nordkaj, all, lines, refused};

fn sorted(sort: AccountSort) -> AccountFilter {
    AccountFilter { sort, ..AccountFilter::default() }
}

fn names(firm: &Firm, filter: &AccountFilter) -> String {
    let view = firm.desk.accounts(firm.clara, filter, &all()).expect("a list of accounts");
    assert_eq!(view.total as usize, view.rows.len(), "one page holds them all");
    lines(view.rows, |row| row.account.name)
}

/// Four accounts, each different in what a list sorts and filters by; today is 17 September.
fn four() -> Firm {
    let mut firm = Firm::founded();
    let (lena, clara) = (firm.rep("Lena Brandt"), firm.clara);
    let accounts =
        ["Østerbro Kaffe", "alder Timber", "Birk & Co", "Cassini Optics"].map(|name| firm.account(name, lena));
    let facts = [
        json!({ "city": "København", "severity": "watch", "renewal_on": "2026-09-20" }),
        json!({ "city": "Riga", "severity": "unstable", "renewal_on": "2026-09-01" }),
        json!({ "city": "Oslo" }),
        json!({ "city": "Torino", "renewal_on": "2026-12-01" }),
    ];
    for (account, mut edit) in accounts.into_iter().zip(facts) {
        edit["op"] = json!("account_edited");
        edit["account"] = json!(account);
        firm.does(clara, edit);
    }
    let [coffee, timber, birk, _] = accounts;
    firm.does(clara, json!({ "op": "accountability_corrected", "account": birk, "to": clara, "reason": "Holidays" }));
    firm.contact(timber, "Māra Liepiņa");
    firm.does(clara, json!({ "op": "handover_proposed", "account": timber, "reason": "workload" }));
    firm.days_later(10);
    firm.happened(clara, coffee, 1, json!({ "kind": "call", "title": "Beans" }));
    firm.happened(clara, birk, 4, json!({ "kind": "mail", "title": "Offer" }));
    firm
}

#[test]
fn a_list_is_sorted_as_it_is_asked_for() {
    let firm = four();
    let by = |sort| names(&firm, &sorted(sort)).replace('\n', ", ");
    assert_snapshot!(by(AccountSort::Name), @"alder Timber, Birk & Co, Cassini Optics, Østerbro Kaffe");
    assert_snapshot!(by(AccountSort::Severity), @"alder Timber, Østerbro Kaffe, Birk & Co, Cassini Optics");
    assert_snapshot!(by(AccountSort::LastContact), @"alder Timber, Cassini Optics, Birk & Co, Østerbro Kaffe");
    assert_snapshot!(by(AccountSort::Renewal), @"Østerbro Kaffe, Cassini Optics, alder Timber, Birk & Co");
    assert_snapshot!(by(AccountSort::City), @"Østerbro Kaffe, Birk & Co, alder Timber, Cassini Optics");
    assert_snapshot!(by(AccountSort::Accountable), @"Birk & Co, alder Timber, Cassini Optics, Østerbro Kaffe");
    assert_snapshot!(by(AccountSort::Stage), @"alder Timber, Birk & Co, Cassini Optics, Østerbro Kaffe");
    assert_snapshot!(by(AccountSort::Promises), @"alder Timber, Birk & Co, Cassini Optics, Østerbro Kaffe");
    assert_snapshot!(by(AccountSort::Kind), @"alder Timber, Birk & Co, Cassini Optics, Østerbro Kaffe");
}

#[test]
fn the_other_end_first_still_keeps_what_is_lacking_last() {
    let firm = four();
    let by = |sort| {
        names(&firm, &AccountFilter { direction: SortDirection::Descending, ..sorted(sort) }).replace('\n', ", ")
    };
    assert_snapshot!(by(AccountSort::Name), @"Østerbro Kaffe, Cassini Optics, Birk & Co, alder Timber");
    assert_snapshot!(by(AccountSort::Renewal), @"Cassini Optics, Østerbro Kaffe, alder Timber, Birk & Co");
    assert_snapshot!(by(AccountSort::Stage), @"alder Timber, Østerbro Kaffe, Cassini Optics, Birk & Co");
}

#[test]
fn a_list_holds_what_it_is_asked_for() {
    let firm = four();
    let any = AccountFilter::default;
    let of = |filter| names(&firm, &filter).replace('\n', ", ");
    let day = |text: &str| text.parse().unwrap();
    assert_snapshot!(of(AccountFilter { accountable: Some(vec![firm.clara]), ..any() }), @"Birk & Co");
    let running = Some(HandoverCondition::Running);
    assert_snapshot!(of(AccountFilter { handover: running, ..any() }), @"alder Timber");
    let without = Some(HandoverCondition::Without);
    assert_snapshot!(of(AccountFilter { handover: without, ..any() }), @"Birk & Co, Cassini Optics, Østerbro Kaffe");
    let at = |stages| Some(HandoverCondition::At { stages });
    assert_snapshot!(of(AccountFilter { handover: at(vec![Stage::Planned, Stage::Proposed]), ..any() }), @"alder Timber");
    assert_snapshot!(of(AccountFilter { handover: at(vec![Stage::Planned]), ..any() }), @"");
    assert_snapshot!(of(AccountFilter { silent_days: Some(3), ..any() }), @"alder Timber, Birk & Co, Cassini Optics");
    let renewing = Some(DayRange { from: day("2026-09-17"), until: day("2026-09-30") });
    assert_snapshot!(of(AccountFilter { renewing, ..any() }), @"Østerbro Kaffe");
    let severity = Some(vec![Severity::Watch, Severity::Unstable]);
    assert_snapshot!(of(AccountFilter { severity, ..any() }), @"alder Timber, Østerbro Kaffe");
    assert_snapshot!(of(AccountFilter { kind: Some(vec![AccountKind::Vendor]), ..any() }), @"");
    assert_snapshot!(of(AccountFilter { city: Some("tor".to_owned()), ..any() }), @"Cassini Optics");
    assert_snapshot!(of(AccountFilter { relationship: Some(Relationship::Ended), ..any() }), @"");
}

#[test]
fn conditions_narrow_a_list_together() {
    let firm = four();
    let silent = AccountFilter { silent_days: Some(3), ..AccountFilter::default() };
    let silent_ones = AccountFilter { severity: Some(vec![Severity::Unstable]), ..silent };
    assert_eq!(names(&firm, &silent_ones), "alder Timber");
    let of_clara = AccountFilter { accountable: Some(vec![firm.clara]), ..silent_ones };
    assert_eq!(names(&firm, &of_clara), "");
}

#[test]
fn every_account_is_known_by_id_and_read_by_id_in_the_order_asked_for() {
    let firm = four();
    let ids = firm.desk.account_ids(firm.clara, &sorted(AccountSort::Severity)).unwrap();
    let rows = firm.desk.account_rows(firm.clara, &ids).unwrap();
    let listed = lines(rows, |row| row.account.name).replace('\n', ", ");
    assert_snapshot!(listed, @"alder Timber, Østerbro Kaffe, Birk & Co, Cassini Optics");
    let turned: Vec<_> = ids.iter().rev().copied().take(2).collect();
    let rows = firm.desk.account_rows(firm.clara, &turned).unwrap();
    assert_snapshot!(lines(rows, |row| row.account.name).replace('\n', ", "), @"Cassini Optics, Birk & Co");
}

#[test]
fn a_board_has_every_column_and_each_account_once() {
    let firm = four();
    let list = |by| firm.desk.account_board(firm.clara, &AccountFilter::default(), by).unwrap();
    let board = |by| match list(by).shown {
        AccountsShown::Board { groups } => groups,
        other => panic!("a board is no {other:?}"),
    };
    let counts = |by| lines(board(by), |group| group.count.to_string()).replace('\n', " ");
    assert_eq!(counts(BoardBy::Stage), "3 1 0 0 0 0 0 0 0 0");
    assert_eq!(counts(BoardBy::Severity), "1 1 2");
    let rows = firm.desk.account_rows(firm.clara, &list(BoardBy::Severity).accounts).unwrap();
    assert_snapshot!(lines(rows, |row| row.account.name).replace('\n', ", "), @"alder Timber, Østerbro Kaffe, Birk & Co, Cassini Optics");
    assert_eq!(board(BoardBy::Stage)[1].column, BoardColumn::Stage { stage: Stage::Proposed });
}

#[test]
fn renewals_stand_by_day_and_say_where_the_next_ones_are() {
    let firm = four();
    let range = |from: &str, until: &str| DayRange { from: from.parse().unwrap(), until: until.parse().unwrap() };
    let view = |days| firm.desk.account_renewals(firm.clara, &AccountFilter::default(), days).unwrap();
    let september = view(range("2026-09-01", "2026-09-30"));
    let days = lines(september.days, |day| format!("{} {}", day.day, day.accounts.len()));
    assert_eq!(days, "2026-09-01 1\n2026-09-20 1");
    assert_eq!((september.earlier, september.later, september.without), (None, "2026-12-01".parse().ok(), 1));
    let october = view(range("2026-10-01", "2026-10-31"));
    assert!(october.days.is_empty());
    assert_eq!(october.earlier, "2026-09-20".parse().ok());
}

#[test]
fn words_name_an_account_by_its_name_its_city_or_a_contact() {
    let firm = four();
    let with = |text: &str| names(&firm, &AccountFilter { text: Some(text.to_owned()), ..AccountFilter::default() });
    assert_eq!(with("osterbro"), "Østerbro Kaffe");
    assert_eq!(with("tor"), "Cassini Optics");
    assert_eq!(with("mara lie"), "alder Timber");
    assert_eq!(with("nobody"), "");
    assert_eq!(with("  ").lines().count(), 4, "no words are no condition");
}

#[test]
fn every_page_goes_on_where_the_one_before_ended() {
    let mut firm = Firm::founded();
    let clara = firm.clara;
    let adding = firm.desk.perform_all(clara, |batch| {
        for n in 0..250 {
            // Every name is there twice, so that a page can end between two of the same name.
            let op = json!({ "op": "account_added", "name": format!("Account {:03}", n / 2) });
            batch.perform(&serde_json::from_value::<Op>(op).unwrap())?;
        }
        Ok(())
    });
    adding.unwrap();
    let sorts = [
        AccountSort::Name,
        AccountSort::Severity,
        AccountSort::LastContact,
        AccountSort::Renewal,
        AccountSort::City,
        AccountSort::Stage,
        AccountSort::Accountable,
    ];
    let each = sorts
        .into_iter()
        .flat_map(|sort| [SortDirection::Ascending, SortDirection::Descending].map(|direction| (sort, direction)));
    for (sort, direction) in each {
        let filter = AccountFilter { direction, ..sorted(sort) };
        let mut page = PageRequest::first(33);
        let (mut ids, mut names) = (BTreeSet::new(), Vec::new());
        loop {
            let view = firm.desk.accounts(clara, &filter, &page).unwrap();
            assert_eq!(view.total, 250);
            for row in view.rows {
                ids.insert(row.account.id);
                names.push(row.account.name);
            }
            let Some(next) = view.next else { break };
            page.cursor = Some(next);
        }
        assert_eq!((ids.len(), names.len()), (250, 250), "{sort:?}");
        if direction == SortDirection::Descending {
            names.reverse();
        }
        assert!(names.is_sorted(), "{sort:?}");
    }
}

#[test]
fn a_row_counts_only_the_promises_that_the_viewer_may_see() {
    let Nordkaj { firm, hana, .. } = Nordkaj::planned();
    let row = |viewer| firm.desk.accounts(viewer, &AccountFilter::default(), &all()).unwrap().rows.remove(0);
    assert_eq!((row(firm.clara).open_promises, row(hana).open_promises), (2, 1));
    let next = row(hana).next_owner.unwrap();
    assert_eq!(next.person.unwrap().name, "Hana Okafor");
    assert_eq!(row(hana).accountable.name, "Lena Brandt");
}

#[test]
fn a_cursor_of_another_list_is_refused() {
    let firm = Firm::founded();
    let page = PageRequest { cursor: Some("17".to_owned()), limit: 10 };
    let refusal = refused(firm.desk.accounts(firm.clara, &AccountFilter::default(), &page));
    assert_eq!(refusal.message, "The list cannot go on from here.");
}
