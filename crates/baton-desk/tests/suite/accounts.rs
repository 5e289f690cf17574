use std::collections::BTreeSet;

use baton_desk::view::{AccountFilter, AccountScope, AccountSort, PageRequest};
use baton_domain::op::Op;
use insta::assert_snapshot;
use serde_json::json;

use crate::common::{Firm, Nordkaj, all, lines, refused};

fn filter(scope: AccountScope, sort: AccountSort) -> AccountFilter {
    AccountFilter { scope, text: None, sort }
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
    let by = |sort| names(&firm, &filter(AccountScope::All, sort)).replace('\n', ", ");
    assert_snapshot!(by(AccountSort::Name), @"alder Timber, Birk & Co, Cassini Optics, Østerbro Kaffe");
    assert_snapshot!(by(AccountSort::Severity), @"alder Timber, Østerbro Kaffe, Birk & Co, Cassini Optics");
    assert_snapshot!(by(AccountSort::LastContact), @"alder Timber, Cassini Optics, Birk & Co, Østerbro Kaffe");
    assert_snapshot!(by(AccountSort::Renewal), @"Østerbro Kaffe, Cassini Optics, alder Timber, Birk & Co");
}

#[test]
fn a_list_holds_what_it_is_asked_for() {
    let firm = four();
    let of = |scope| names(&firm, &filter(scope, AccountSort::Name)).replace('\n', ", ");
    assert_snapshot!(of(AccountScope::Of { person: firm.clara }), @"Birk & Co");
    assert_snapshot!(of(AccountScope::InHandover), @"alder Timber");
    assert_snapshot!(of(AccountScope::Silent { days: 3 }), @"alder Timber, Birk & Co, Cassini Optics");
    assert_snapshot!(of(AccountScope::RenewingUntil { day: "2026-09-30".parse().unwrap() }), @"Østerbro Kaffe");
}

#[test]
fn words_name_an_account_by_its_name_its_city_or_a_contact() {
    let firm = four();
    let with = |text: &str| {
        names(&firm, &AccountFilter { text: Some(text.to_owned()), ..filter(AccountScope::All, AccountSort::Name) })
    };
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
    for sort in [AccountSort::Name, AccountSort::Severity, AccountSort::LastContact, AccountSort::Renewal] {
        let filter = filter(AccountScope::All, sort);
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
        assert!(names.is_sorted(), "{sort:?}");
    }
}

#[test]
fn a_row_counts_only_the_promises_that_the_viewer_may_see() {
    let Nordkaj { firm, hana, .. } = Nordkaj::planned();
    let row = |viewer| {
        let filter = filter(AccountScope::All, AccountSort::Name);
        firm.desk.accounts(viewer, &filter, &all()).unwrap().rows.remove(0)
    };
    assert_eq!((row(firm.clara).open_promises, row(hana).open_promises), (2, 1));
    let next = row(hana).next_owner.unwrap();
    assert_eq!(next.person.unwrap().name, "Hana Okafor");
    assert_eq!(row(hana).accountable.name, "Lena Brandt");
}

#[test]
fn a_cursor_of_another_list_is_refused() {
    let firm = Firm::founded();
    let page = PageRequest { cursor: Some("17".to_owned()), limit: 10 };
    let refusal = refused(firm.desk.accounts(firm.clara, &filter(AccountScope::All, AccountSort::Name), &page));
    assert_eq!(refusal.message, "The list cannot go on from here.");
}
