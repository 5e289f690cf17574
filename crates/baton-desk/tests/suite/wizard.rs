//! An import as a person sets it up: looked at, tried, taken, and what is left of it.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::ops::ControlFlow;

use baton_desk::view::{FilePreview, ImportSummary, TablePreview};
use baton_desk::{
    Columns, Entity, Field, FromNowOn, ImportFile, ImportRule, MatchBy, OnMatch, Progress, TableChoice, Trial,
    UndoTarget, UnfiledFrom, bad_rows, preview,
};
use baton_domain::record::{Kind, Made};

use crate::common::{Firm, all, lines};

const LIST: &str = "Firma,Ort,Web\nKranich Papier,Bremen,kranich.example\n,Köln,\nAcme GmbH,Bonn,acme.example\n";

fn file(name: &str, text: &str, choice: Option<TableChoice>) -> ImportFile {
    ImportFile {
        name: name.to_owned(),
        bytes: text.len() as u64,
        kind: None,
        mapping: choice.map(Columns::Chosen),
        content: Box::new(Cursor::new(text.to_owned())),
    }
}

/// The list with its columns said.
fn choice() -> TableChoice {
    let fields = [("Firma", Field::Name), ("Ort", Field::City), ("Web", Field::Website)];
    let columns = fields.map(|(column, field)| (column.to_owned(), Some(field)));
    TableChoice { entity: Some(Entity::Accounts), columns: BTreeMap::from(columns), ..TableChoice::default() }
}

fn run(firm: &mut Firm, file: ImportFile, rule: impl Into<ImportRule>, trial: Trial) -> ImportSummary {
    let mut on = |_: &Progress| ControlFlow::Continue(());
    firm.desk.import(firm.clara, vec![file], rule, trial, &mut on).expect("a summary").0
}

fn looked_at(file: ImportFile, remembered: Option<TableChoice>) -> TablePreview {
    match preview(file, |_| remembered) {
        FilePreview::Table(table) => *table,
        other => panic!("no table: {other:?}"),
    }
}

fn accounts(firm: &Firm) -> String {
    lines(firm.desk.list_accounts(None, None, &all()).expect("a list").items, |row| row.account.name)
}

#[test]
fn a_table_is_looked_at_before_anything_is_taken() {
    let table = looked_at(file("list.csv", LIST, Some(choice())), None);
    assert_eq!((table.rows, table.delimiter, table.encoding.as_str()), (3, ',', "UTF-8"));
    let told: Vec<_> = table.columns.iter().map(|one| (one.name.as_str(), one.field, one.filled)).collect();
    assert_eq!(
        told,
        [("Firma", Some(Field::Name), 2), ("Ort", Some(Field::City), 3), ("Web", Some(Field::Website), 2)]
    );
    assert_eq!(table.columns[1].samples, ["Bremen", "Köln", "Bonn"]);
}

#[test]
fn a_file_is_taken_as_one_with_the_same_columns_was_before() {
    let remembered = TableChoice { columns: BTreeMap::from([("Ort".to_owned(), None)]), ..choice() };
    let table = looked_at(file("list.csv", LIST, None), Some(remembered.clone()));
    assert_eq!(table.choice, remembered);
    let said = looked_at(file("list.csv", LIST, Some(choice())), Some(remembered));
    assert_eq!(said.choice, choice(), "what somebody says now counts more");
    assert_eq!(said.mark, table.mark);
}

#[test]
fn what_is_no_table_is_named_or_waits_for_the_trial() {
    let mail = "From: a@b.example\nSubject: Hello\n\nText\n";
    assert!(matches!(preview(file("a.eml", mail, None), |_| None), FilePreview::Mails(_)));
    let FilePreview::Unread(problem) = preview(file("a.pdf", "%PDF-1.7", None), |_| None) else { panic!("read") };
    assert_eq!(problem.what, "The file is a PDF document.");
}

#[test]
fn a_trial_says_what_would_be_made_and_keeps_nothing() {
    let mut firm = Firm::founded();
    let tried = run(&mut firm, file("list.csv", LIST, Some(choice())), OnMatch::Update, Trial::DryRun);
    assert_eq!(tried.made, [Made { kind: Kind::Account, created: 2, updated: 0 }]);
    let [problem] = &tried.problems[..] else { panic!("one problem") };
    assert_eq!((problem.row, problem.column.as_deref()), (Some(3), Some("Firma")));
    assert_eq!(accounts(&firm), "", "nothing is kept");
    let bad = bad_rows(file("list.csv", LIST, Some(choice())), &tried.problems).expect("the rows");
    assert!(String::from_utf8(bad).expect("text").contains(",Köln,,\"The row does not hold"));
    let kept = run(&mut firm, file("list.csv", LIST, Some(choice())), OnMatch::Update, Trial::Keep);
    assert_eq!(kept.made, tried.made, "the import makes what the trial said");
    let view = firm.desk.imports(firm.clara).expect("the runs");
    assert_eq!((&view.runs[0].run.made, view.runs[0].run.refused.len()), (&tried.made, 1));
}

#[test]
fn accounts_meet_by_their_domain_where_that_is_asked_for_and_never_by_a_like_name() {
    let mut firm = Firm::founded();
    run(&mut firm, file("list.csv", LIST, Some(choice())), OnMatch::Update, Trial::Keep);
    let renamed = "Firma,Ort,Web\nAcme AG,Mainz,acme.example\nKranich Papier GmbH,Bremen,kranich.example\n";
    let by_name = run(&mut firm, file("b.csv", renamed, Some(choice())), OnMatch::Update, Trial::DryRun);
    assert_eq!(by_name.made, [Made { kind: Kind::Account, created: 2, updated: 0 }], "two legal forms are two");
    let rule = ImportRule { match_by: MatchBy::Address, ..ImportRule::default() };
    let by_domain = run(&mut firm, file("b.csv", renamed, Some(choice())), rule, Trial::Keep);
    assert_eq!(by_domain.made, [Made { kind: Kind::Account, created: 0, updated: 2 }]);
    assert_eq!(accounts(&firm), "Acme AG\nKranich Papier GmbH");
    let rule = ImportRule { match_by: MatchBy::Id, ..ImportRule::default() };
    let by_id = run(&mut firm, file("c.csv", renamed, Some(choice())), rule, Trial::DryRun);
    assert_eq!(by_id.made, [Made { kind: Kind::Account, created: 2, updated: 0 }]);
}

fn mails(from: &[&str]) -> String {
    let mail = |(number, from): (usize, &&str)| {
        format!(
            "From - Mon Sep  7 09:00:00 2026\nMessage-ID: <{number}@x.example>\nFrom: {from}\nTo: clara@firm.example\n\
             Date: Mon, 7 Sep 2026 09:00:00 +0000\nSubject: Mail {number}\n\nText\n\n"
        )
    };
    from.iter().enumerate().map(mail).collect()
}

#[test]
fn everything_of_a_domain_is_filed_in_one_step_and_the_next_mail_finds_its_account() {
    let mut firm = Firm::founded();
    let acme = firm.account("Acme", firm.clara);
    let text = mails(&["Ada <ada@acme.example>", "bo@acme.example", "Cleo <cleo@other.example>"]);
    let told = run(&mut firm, file("a.mbox", &text, None), OnMatch::Update, Trial::Keep).mails.expect("mails");
    assert_eq!((told.filed, told.unfiled, told.senders.len()), (0, 3, 3));
    let domain = UnfiledFrom::Domain { domain: "acme.example".to_owned() };
    let (done, _) = firm.desk.file_unfiled(firm.clara, &domain, acme, FromNowOn::Remember).expect("filed");
    assert_eq!(done.sentence, "filed 2 mails");
    let waiting = |firm: &Firm| lines(firm.desk.unfiled_senders().expect("who").senders, |one| one.email);
    assert_eq!(waiting(&firm), "cleo@other.example");
    let next = mails(&["x@x.example", "y@y.example", "z@z.example", "Dora <dora@acme.example>"]);
    let told = run(&mut firm, file("b.mbox", &next, None), OnMatch::Update, Trial::DryRun).mails.expect("mails");
    assert_eq!(told.accounts[0].account.name, "Acme", "the domain is remembered");
    firm.desk.undo(firm.clara, UndoTarget::Own).expect("undone");
    assert_eq!(waiting(&firm), "ada@acme.example\nbo@acme.example\ncleo@other.example", "one step takes all back");
    assert_eq!(firm.desk.verify().expect("a check").findings, []);
}

#[test]
fn a_sender_becomes_a_contact_when_that_is_to_be_remembered() {
    let mut firm = Firm::founded();
    let acme = firm.account("Acme", firm.clara);
    run(&mut firm, file("a.mbox", &mails(&["Ada <ada@web.example>"]), None), OnMatch::Update, Trial::Keep);
    let ada = UnfiledFrom::Sender { email: "ada@web.example".to_owned(), name: "Ada".to_owned() };
    firm.desk.file_unfiled(firm.clara, &ada, acme, FromNowOn::Remember).expect("filed");
    let contacts = firm.desk.list_contacts(None, None, &all()).expect("a list").items;
    assert_eq!(lines(contacts, |row| row.contact.name), "Ada");
    let again = firm.desk.file_unfiled(firm.clara, &ada, acme, FromNowOn::Remember).expect_err("nothing waits");
    assert!(again.to_string().contains("No mail from there waits any more."), "{again}");
}
