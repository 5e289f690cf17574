use std::io::Cursor;
use std::ops::ControlFlow;

use baton_desk::view::{ContactPair, DuplicatesView, SameContact, SearchScope};
use baton_desk::{ImportFile, OnMatch, Progress, Trial};
use baton_domain::ids::{AccountId, ContactId};
use insta::assert_snapshot;
use serde_json::json;
use uuid::Uuid;

use crate::common::{Firm, all, lines};

fn contact(firm: &mut Firm, account: AccountId, name: &str, email: &str, phone: Option<&str>) -> Uuid {
    firm.makes(
        firm.clara,
        json!({ "op": "contact_added", "account": account, "name": name, "emails": [email], "phone": phone }),
    )
}

fn duplicates(firm: &Firm) -> DuplicatesView {
    firm.desk.duplicates(firm.clara).expect("a view")
}

fn told(pairs: Vec<ContactPair>) -> String {
    lines(pairs, |pair| {
        let reasons: Vec<_> = pair.reasons.iter().map(reason).collect();
        format!("{} and {}: {}", pair.first.contact.name, pair.second.contact.name, reasons.join(", "))
    })
}

fn reason(same: &SameContact) -> String {
    match same {
        SameContact::Address { email } => email.clone(),
        SameContact::Name => "name".to_owned(),
        SameContact::NameOtherwise => "name written otherwise".to_owned(),
        SameContact::Phone { phone } => phone.clone(),
    }
}

#[test]
fn whoever_may_be_one_person_is_shown_with_the_reason() {
    let mut firm = Firm::founded();
    let nordkaj = firm.account("Nordkaj", firm.clara);
    let per = [
        ("Per Hölm", "per@nordkaj.example", Some("+46 31 390 06 21")),
        ("per  hölm", "holm@nordkaj.example", Some("031-3900621")),
        ("Holm, Per", "h@gmail.com", None),
        ("P. Holm", "p@gmail.com", None),
        ("Paul Holm", "per@nordkaj.example", None),
    ];
    for (name, email, phone) in per {
        contact(&mut firm, nordkaj, name, email, phone);
    }
    assert_snapshot!(told(duplicates(&firm).of_one), @r"
    Per Hölm and per  hölm: name, +46 31 390 06 21
    P. Holm and Paul Holm: name written otherwise
    Per Hölm and Holm, Per: name written otherwise
    Per Hölm and P. Holm: name written otherwise
    Per Hölm and Paul Holm: per@nordkaj.example
    per  hölm and Holm, Per: name written otherwise
    per  hölm and P. Holm: name written otherwise
    ");
}

#[test]
fn a_switchboard_is_nobodys_number_and_a_short_one_tells_nobody() {
    let mut firm = Firm::founded();
    let nordkaj = firm.account("Nordkaj", firm.clara);
    for (name, phone) in [("Ingrid Aas", "12"), ("Oda Lund", "12")] {
        contact(&mut firm, nordkaj, name, &format!("{name}@nordkaj.example"), Some(phone));
    }
    for name in ["Per Holm", "Ida Moe", "Jon Vik"] {
        contact(&mut firm, nordkaj, name, &format!("{name}@nordkaj.example"), Some("+46 31 390 06 00"));
    }
    assert_eq!(duplicates(&firm).of_one, []);
}

#[test]
fn someone_at_two_clients_is_shown_apart_from_those_who_can_be_merged() {
    let mut firm = Firm::founded();
    let (nordkaj, quintas) = (firm.account("Nordkaj", firm.clara), firm.account("Quintas", firm.clara));
    contact(&mut firm, nordkaj, "Per Holm", "per@holm.example", None);
    contact(&mut firm, quintas, "P. Holm", "per@holm.example", None);
    contact(&mut firm, quintas, "Per Holm", "p.holm@gmail.com", None);
    let view = duplicates(&firm);
    assert_snapshot!(told(view.of_two), @"Per Holm and P. Holm: per@holm.example");
    assert_snapshot!(told(view.of_one), @"P. Holm and Per Holm: name written otherwise");
}

#[test]
fn whoever_was_merged_or_told_apart_is_shown_no_more() {
    let mut firm = Firm::founded();
    let nordkaj = firm.account("Nordkaj", firm.clara);
    let [first, second, third] =
        ["Per Holm", "P. Holm", "Pia Holm"].map(|name| contact(&mut firm, nordkaj, name, "holm@nordkaj.example", None));
    let apart = json!({ "op": "contacts_told_apart", "contact": second, "from": third });
    firm.does(firm.clara, apart);
    assert_eq!(duplicates(&firm).of_one.len(), 2);
    firm.does(firm.clara, json!({ "op": "contacts_merged", "kept": first, "merged": second }));
    assert_eq!(duplicates(&firm).of_one, [], "who is told apart from one is told apart from who that is");
    let page = firm.desk.contacts(firm.clara, None, &all()).expect("a page");
    assert_eq!(lines(page.rows, |row| row.contact.name), "Per Holm\nPia Holm");
    let found = firm.desk.search(firm.clara, "Per", SearchScope::All, 9).expect("hits").hits;
    assert_eq!(found.len(), 1, "found once: {found:?}");
}

#[test]
fn what_would_follow_a_contact_is_told_before_they_are_merged() {
    let mut firm = Firm::founded();
    let nordkaj = firm.account("Nordkaj", firm.clara);
    let holm = contact(&mut firm, nordkaj, "P. Holm", "holm@nordkaj.example", None);
    firm.does(
        firm.clara,
        json!({ "op": "promise_made", "account": nordkaj, "promiser": "us", "text": "A report each month", "contact": holm, "firmness": "spoken" }),
    );
    firm.does(
        firm.clara,
        json!({ "op": "entry_written", "account": nordkaj, "kind": "call", "title": "The figures", "body": "He rang.", "contacts": [holm] }),
    );
    let hangs = firm.desk.hangs_on(firm.clara, ContactId(holm)).expect("a view");
    assert_eq!((hangs.entries, hangs.promises), (1, vec!["A report each month".to_owned()]));
    assert_eq!(lines(hangs.known_by, |person| person.name), "Clara Voss");
}

#[test]
fn contacts_are_found_by_their_client_and_by_a_name_that_was_merged() {
    let mut firm = Firm::founded();
    let (nordkaj, quintas) = (firm.account("Nordkaj", firm.clara), firm.account("Quintas", firm.clara));
    let per = contact(&mut firm, nordkaj, "Per Holm", "per@nordkaj.example", None);
    let other = contact(&mut firm, nordkaj, "Pelle Holm", "pelle@nordkaj.example", None);
    contact(&mut firm, quintas, "Ana Reis", "ana@quintas.example", None);
    firm.does(firm.clara, json!({ "op": "contacts_merged", "kept": per, "merged": other }));
    firm.does(
        firm.clara,
        json!({ "op": "entry_written", "account": nordkaj, "kind": "call", "title": "The figures", "body": "He rang.", "contacts": [per] }),
    );
    let found = |words: &str| firm.desk.contacts(firm.clara, Some(words), &all()).expect("a page").rows;
    assert_eq!(lines(found("pelle"), |row| row.contact.name), "Per Holm");
    assert_eq!(lines(found("quintas"), |row| row.contact.name), "Ana Reis");
    assert!(found("holm")[0].last_heard_at.is_some(), "a call is a word of theirs");
    assert!(found("ana")[0].last_heard_at.is_none());
}

#[test]
fn a_file_that_comes_again_with_the_old_name_leads_to_who_is_kept() {
    let mut firm = Firm::founded();
    let nordkaj = firm.account("Nordkaj", firm.clara);
    let per = contact(&mut firm, nordkaj, "Per Holm", "per@nordkaj.example", None);
    let holm = contact(&mut firm, nordkaj, "P. Holm", "holm@nordkaj.example", Some("12"));
    let imports = |firm: &mut Firm, name: &str, text: &str| {
        let mut on = |_: &Progress| ControlFlow::Continue(());
        let content = Box::new(Cursor::new(text.to_owned()));
        let file = ImportFile { name: name.to_owned(), bytes: 1, kind: None, mapping: None, content };
        firm.desk.import(firm.clara, vec![file], OnMatch::Update, Trial::Keep, &mut on).expect("a summary").0
    };
    firm.does(firm.clara, json!({ "op": "contacts_merged", "kept": per, "merged": holm, "title": "CFO" }));
    let again = "Full Name,Email,Phone,Account Name\nP. Holm,holm@nordkaj.example,99,Nordkaj\n";
    assert_eq!(imports(&mut firm, "again.csv", again).problems, []);
    let mail = "From: P. Holm <holm@nordkaj.example>\nTo: clara@firm.example\nSubject: Figures\n\
                Date: Mon, 6 Oct 2025 09:00:00 +0000\nMessage-ID: <1@nordkaj.example>\n\nHello.\n";
    assert_eq!(imports(&mut firm, "one.eml", mail).taken, 1);
    let rows = firm.desk.contacts(firm.clara, None, &all()).expect("a page").rows;
    assert_eq!(rows.len(), 1, "nobody comes back");
    let row = &rows[0];
    assert_eq!((row.contact.name.as_str(), row.contact.phone.as_deref()), ("Per Holm", Some("12")));
    assert!(row.last_heard_at.is_some(), "a mail from the old address is theirs");
    assert_eq!(firm.desk.verify().expect("a check").findings, []);
}
