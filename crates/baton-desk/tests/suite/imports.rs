use std::io::Cursor;
use std::ops::ControlFlow;

use baton_desk::view::{AccountFilter, AccountSort, ImportSummary};
use baton_desk::{ImportFile, OnMatch, Progress, Trial};
use baton_domain::ids::PersonId;
use insta::assert_snapshot;
use serde_json::json;

use crate::common::{Firm, all, lines};

/// Clara imports files, each with its name.
fn imports(firm: &mut Firm, files: &[(&str, &str)], on_match: OnMatch) -> ImportSummary {
    let files = files.iter().map(|(name, text)| ImportFile {
        name: (*name).to_owned(),
        bytes: text.len() as u64,
        kind: None,
        mapping: None,
        content: Box::new(Cursor::new((*text).to_owned())),
    });
    let mut on = |_: &Progress| ControlFlow::Continue(());
    let (summary, _) =
        firm.desk.import(firm.clara, files.collect(), on_match, Trial::Keep, &mut on).expect("a summary");
    let told = summary.taken + summary.unchanged + u32::try_from(summary.problems.len()).expect("a few");
    assert_eq!(summary.items, told, "each item is taken, unchanged, or a problem");
    assert_eq!(firm.desk.verify().expect("a check").findings, []);
    summary
}

/// What a person is told of an import.
fn told(firm: &mut Firm, files: &[(&str, &str)]) -> String {
    let ImportSummary { taken, unchanged, problems, .. } = imports(firm, files, OnMatch::Update);
    let problems = problems.into_iter().map(|one| format!("\n{}: {} {}", one.place, one.what, one.hint));
    format!("{taken} taken, {unchanged} unchanged{}", problems.collect::<String>())
}

/// Every account with where it is and who answers for it, by name and address.
fn answering(firm: &Firm) -> String {
    let people = firm.desk.list_people(None, None, &all()).expect("a list").items;
    lines(firm.desk.list_accounts(None, None, &all()).expect("a list").items, |row| {
        let person =
            &people.iter().find(|one| one.person.id == row.accountable.id).expect("someone of the firm").person;
        let (city, email) = (row.city.unwrap_or_default(), person.email.as_deref().unwrap_or("no address"));
        format!("{}, {city}: {} ({email})", row.account.name, person.name)
    })
}

fn person(firm: &mut Firm, name: &str, role: &str, email: Option<&str>) -> PersonId {
    firm.makes(firm.clara, json!({ "op": "person_added", "name": name, "role": role, "email": email }))
}

#[test]
fn owners_of_one_name_and_two_addresses_are_two_people() {
    let mut firm = Firm::founded();
    let rows = "Name,City,Owner,Owner Email\n\
                A,Oslo,Ben Smith,ben1@firm.example\n\
                B,Oslo,Ben Smith,ben2@firm.example\n\
                C,Oslo,Benjamin Smith,ben1@firm.example\n";
    assert_snapshot!(told(&mut firm, &[("accounts.csv", rows)]), @"3 taken, 0 unchanged");
    assert_snapshot!(answering(&firm), @r"
    A, Oslo: Ben Smith (ben1@firm.example)
    B, Oslo: Ben Smith (ben2@firm.example)
    C, Oslo: Ben Smith (ben1@firm.example)
    ");
}

#[test]
fn an_address_in_a_file_is_that_of_the_person_of_that_name_who_had_none() {
    let mut firm = Firm::founded();
    firm.rep("Ben Smith");
    let first = "Name,City,Owner,Owner Email\nA,Oslo,Ben Smith,ben1@firm.example\n";
    assert_snapshot!(told(&mut firm, &[("accounts.csv", first)]), @"1 taken, 0 unchanged");
    let second = "Name,City,Owner,Owner Email\nB,Oslo,Ben Smith,ben2@firm.example\n";
    assert_snapshot!(told(&mut firm, &[("more.csv", second)]), @"1 taken, 0 unchanged");
    assert_snapshot!(answering(&firm), @r"
    A, Oslo: Ben Smith (ben1@firm.example)
    B, Oslo: Ben Smith (ben2@firm.example)
    ");
    assert_eq!(firm.desk.list_people(None, None, &all()).unwrap().items.len(), 3, "Clara and two of that name");
}

#[test]
fn an_owner_whose_name_two_people_have_is_a_problem_that_names_both() {
    let mut firm = Firm::founded();
    for email in ["anna@firm.example", "berg@firm.example"] {
        person(&mut firm, "Anna Berg", "rep", Some(email));
    }
    let bare = "Name,City,Owner\nNewco,Oslo,anna berg\n";
    assert_snapshot!(told(&mut firm, &[("accounts.csv", bare)]), @r"
    0 taken, 0 unchanged
    accounts.csv, row 2: The owner “anna berg” may be Anna Berg (anna@firm.example) or Anna Berg (berg@firm.example). Add a column with the owner's mail address to the file.
    ");
    let contacts = "Full Name,Email,Account Name,Contact Owner\nPer Nilsen,per@newco.example,Newco,Anna Berg\n";
    assert_snapshot!(told(&mut firm, &[("contacts.csv", contacts)]), @r"
    0 taken, 0 unchanged
    contacts.csv, row 2: The owner “Anna Berg” may be Anna Berg (anna@firm.example) or Anna Berg (berg@firm.example). Add a column with the owner's mail address to the file.
    ");
    assert_eq!(answering(&firm), "");
    let telling = "Name,City,Owner,Owner Email\nNewco,Oslo,Anna Berg,berg@firm.example\n";
    assert_snapshot!(told(&mut firm, &[("accounts.csv", telling)]), @"1 taken, 0 unchanged");
    assert_snapshot!(answering(&firm), @"Newco, Oslo: Anna Berg (berg@firm.example)");
}

#[test]
fn an_account_that_comes_with_a_file_belongs_to_nobody_who_only_reads_or_has_left() {
    let mut firm = Firm::founded();
    person(&mut firm, "Ebba Strand", "viewer", None);
    let otto = firm.rep("Otto Lang");
    firm.does(firm.clara, json!({ "op": "person_edited", "person": otto, "left_on": "2026-09-06" }));
    let rows = "Name,City,Owner\nNewco,Oslo,Ebba Strand\nOldco,Oslo,Otto Lang\nOurs,Oslo,Clara Voss\n";
    assert_snapshot!(told(&mut firm, &[("accounts.csv", rows)]), @r"
    1 taken, 0 unchanged
    accounts.csv, row 2: Ebba Strand only reads and prints; an account needs a rep or a manager. Name another owner in the file, or change the role of Ebba Strand before you import it.
    accounts.csv, row 3: Otto Lang has left and cannot take an account over. Name an owner in the file who is here, then import it again.
    ");
    let contacts = "Full Name,Email,Account Name,Contact Owner\nPer Nilsen,per@newco.example,Newco,Ebba Strand\n";
    assert_snapshot!(told(&mut firm, &[("contacts.csv", contacts)]), @r"
    0 taken, 0 unchanged
    contacts.csv, row 2: Ebba Strand only reads and prints; an account needs a rep or a manager. Name another owner in the file, or change the role of Ebba Strand before you import it.
    ");
    assert_snapshot!(answering(&firm), @"Ours, Oslo: Clara Voss (no address)");
    assert_eq!(firm.desk.list_contacts(None, None, &all()).unwrap().items, [], "nothing of a refused row is taken");
}

const BOOK: (&str, &str) = ("accounts.csv", "Name,City,Owner\nNewco,Oslo,Lena Brandt\n");
const PEOPLE: (&str, &str) =
    ("contacts.csv", "Full Name,Email,Account Name,Contact Owner\nPer Nilsen,per@gmail.com,Newco,Hana Okafor\nSolo\n");
const LETTER: (&str, &str) = (
    "hello.eml",
    "From: Per <per@gmail.com>\nTo: clara@firm.example\nDate: Mon, 31 Aug 2026 10:00:00 +0000\nSubject: Hello\n\nHello.\n",
);

#[test]
fn whatever_the_order_of_the_files_accounts_come_first_then_contacts_then_mails() {
    for files in [[BOOK, PEOPLE, LETTER], [LETTER, PEOPLE, BOOK], [PEOPLE, LETTER, BOOK]] {
        let mut firm = Firm::founded();
        assert_eq!(
            told(&mut firm, &files),
            "3 taken, 0 unchanged\ncontacts.csv, row 3: It is not clear whose contact Solo is. \
             Import the accounts first, or add a column with the account's name."
        );
        assert_eq!(answering(&firm), "Newco, Oslo: Lena Brandt (no address)");
        let runs = firm.desk.imports(firm.clara).unwrap();
        assert_eq!(runs.runs[0].run.files, files.map(|(name, _)| name), "the files are named as they were given");
        assert_eq!(runs.unfiled, 0, "the mail found its contact");
    }
}

#[test]
fn a_file_that_names_another_owner_of_an_account_that_is_here_changes_nothing_and_says_so() {
    let mut firm = Firm::founded();
    let zoe = person(&mut firm, "Zoë Lind", "rep", Some("zoe@firm.example"));
    firm.account("Newco", zoe);
    firm.account("Oldco", zoe);
    let rows = "Name,City,Owner\nNewco,Oslo,Zed Quist\nOldco,Bergen,ZOË LIND\n";
    assert_eq!(imports(&mut firm, &[("accounts.csv", rows)], OnMatch::Skip).unchanged, 2, "what is here stays");
    assert_snapshot!(told(&mut firm, &[("accounts.csv", rows)]), @r"
    1 taken, 0 unchanged
    accounts.csv, row 2: The file says that Zed Quist answers for Newco; here it is Zoë Lind. Hand the account over, or correct who answers for it.
    ");
    let namesake = "Name,City,Owner,Owner Email\nNewco,Oslo,Zoë Lind,lind@firm.example\n";
    assert_snapshot!(told(&mut firm, &[("accounts.csv", namesake)]), @r"
    0 taken, 0 unchanged
    accounts.csv, row 2: The file says that Zoë Lind (lind@firm.example) answers for Newco; here it is Zoë Lind (zoe@firm.example). Hand the account over, or correct who answers for it.
    ");
    assert_snapshot!(answering(&firm), @r"
    Newco, : Zoë Lind (zoe@firm.example)
    Oldco, Bergen: Zoë Lind (zoe@firm.example)
    ");
    assert_eq!(firm.desk.list_people(None, None, &all()).unwrap().items.len(), 2, "nobody joined for a refused row");
}

#[test]
fn two_tables_of_one_import_may_not_disagree_on_an_owner() {
    let mut firm = Firm::founded();
    let other = ("more.csv", "Account ID,Name,City,Owner\n7,Other,Oslo,Lena Brandt\n7,Other,Oslo,Hana Okafor\n");
    let again = ("again.csv", "Name,City,Owner\nNewco,Oslo,Hana Okafor\n");
    assert_snapshot!(told(&mut firm, &[BOOK, other, again]), @r"
    2 taken, 0 unchanged
    more.csv, row 3: The file says that Hana Okafor answers for Other; here it is Lena Brandt. Hand the account over, or correct who answers for it.
    again.csv, row 2: The file says that Hana Okafor answers for Newco; here it is Lena Brandt. Hand the account over, or correct who answers for it.
    ");
}

#[test]
fn the_same_table_stays_unchanged_after_a_handover_and_a_new_one_tells_who_answers() {
    let mut firm = Firm::founded();
    assert_snapshot!(told(&mut firm, &[BOOK]), @"1 taken, 0 unchanged");
    assert_snapshot!(told(&mut firm, &[BOOK]), @"0 taken, 1 unchanged");
    let newer = ("accounts.csv", "Name,City,Owner\nNewco,Oslo,Lena Brandt\nMore,Riga,\n");
    assert_snapshot!(told(&mut firm, &[newer]), @"1 taken, 1 unchanged");
    let hana = firm.rep("Hana Okafor");
    let newco = firm.desk.account_ref("Newco").unwrap();
    let correction = json!({ "op": "accountability_corrected", "account": newco, "to": hana, "reason": "Lena moved" });
    firm.does(firm.clara, correction);
    assert_snapshot!(told(&mut firm, &[BOOK]), @"0 taken, 1 unchanged");
    assert_snapshot!(told(&mut firm, &[newer]), @"0 taken, 2 unchanged");
    let newest = ("accounts.csv", "Name,City,Owner\nNewco,Bergen,Lena Brandt\n");
    assert_snapshot!(told(&mut firm, &[newest]), @r"
    0 taken, 0 unchanged
    accounts.csv, row 2: The file says that Lena Brandt answers for Newco; here it is Hana Okafor. Hand the account over, or correct who answers for it.
    ");
    assert_snapshot!(answering(&firm), @r"
    More, Riga: Clara Voss (no address)
    Newco, Oslo: Hana Okafor (no address)
    ");
}

#[test]
fn an_account_that_began_from_a_contact_gets_its_id_from_the_accounts_file() {
    let mut firm = Firm::founded();
    let contacts = ("contacts.csv", "Full Name,Email,Account Name\nPer Nilsen,per@newco.example,Newco\n");
    assert_snapshot!(told(&mut firm, &[contacts]), @"1 taken, 0 unchanged");
    let accounts = ("accounts.csv", "Account ID,Account Name,Billing City\nA-1,newco,Oslo\nA-2,Newco,Bergen\n");
    assert_snapshot!(told(&mut firm, &[accounts]), @"2 taken, 0 unchanged");
    assert_snapshot!(answering(&firm), @r"
    newco, Oslo: Clara Voss (no address)
    Newco, Bergen: Clara Voss (no address)
    ");
    let newer = ("accounts.csv", "Account ID,Account Name,Billing City\nA-1,Newco AS,Stavanger\nA-2,Newco,Bergen\n");
    assert_snapshot!(told(&mut firm, &[newer]), @"1 taken, 1 unchanged");
    assert_snapshot!(answering(&firm), @r"
    Newco, Bergen: Clara Voss (no address)
    Newco AS, Stavanger: Clara Voss (no address)
    ");
    let per = &firm.desk.list_contacts(None, None, &all()).unwrap().items[0];
    assert_eq!(per.account.name, "Newco AS", "the contact is with the account that it brought along");
}

#[test]
fn a_row_with_an_id_takes_none_of_several_accounts_of_its_name() {
    let mut firm = Firm::founded();
    firm.account("Newco", firm.clara);
    firm.account("Newco", firm.clara);
    let accounts = ("accounts.csv", "Account ID,Account Name,Billing City\nA-1,Newco,Oslo\n");
    assert_snapshot!(told(&mut firm, &[accounts]), @r"
    0 taken, 0 unchanged
    accounts.csv, row 2: 2 accounts are called “Newco”. Give all but one of them another name here, then import this row in a file of its own.
    ");
    assert_eq!(imports(&mut firm, &[accounts], OnMatch::Create).taken, 1, "a second record, as this rule says");
}

#[test]
fn an_account_keeps_the_id_of_its_first_system() {
    let mut firm = Firm::founded();
    let hubspot = ("hubspot.csv", "Record ID,Company name,City\n42,Newco,Oslo\n");
    let other = ("other.csv", "Account ID,Account Name,Billing City\nA-1,Newco,Bergen\n");
    assert_snapshot!(told(&mut firm, &[hubspot, other]), @"2 taken, 0 unchanged");
    let newer = ("hubspot.csv", "Record ID,Company name,City\n42,Newco AS,Stavanger\n");
    assert_snapshot!(told(&mut firm, &[newer]), @"1 taken, 0 unchanged");
    assert_snapshot!(answering(&firm), @"Newco AS, Stavanger: Clara Voss (no address)");
    let newco = firm.desk.account_ref("Newco AS").unwrap();
    let extra = firm.desk.account(firm.clara, newco).unwrap().account.extra;
    assert_eq!(extra.get("csv id").map(String::as_str), Some("A-1"), "the other id is not lost");
}

/// A mail of Per's, with or without a date.
fn letter(number: u32, date: &str) -> String {
    format!("From: Per <per@gmail.com>\nTo: clara@firm.example\nSubject: Number {number}\n{date}\nHello.\n")
}

#[test]
fn a_mail_of_which_nobody_knows_when_it_was_sent_is_no_last_contact() {
    let mut firm = Firm::founded();
    assert_eq!(imports(&mut firm, &[BOOK, PEOPLE], OnMatch::Update).taken, 2);
    firm.days_later(60);
    let dated = letter(1, "Date: Mon, 31 Aug 2026 10:00:00 +0000\n");
    let undated = ["", "Date: Mon, 31 Aug 1000 10:00:00 +0000\n", "Date: Mon, 31 Aug 2136 10:00:00 +0000\n"];
    let [nothing, early, late] = undated.map(|date| letter(2, date));
    let mails = [("dated.eml", dated), ("nothing.eml", nothing), ("early.eml", early), ("late.eml", late)];
    let mails = mails.each_ref().map(|(name, text)| (*name, text.as_str()));
    assert_snapshot!(told(&mut firm, &mails), @"4 taken, 0 unchanged");

    let silent = AccountFilter { silent_days: Some(30), sort: AccountSort::LastContact, ..AccountFilter::default() };
    let rows = firm.desk.accounts(firm.clara, &silent, &all()).unwrap().rows;
    assert_snapshot!(lines(rows, |row| format!("{}: {:?}", row.account.name, row.silent_days)), @"Newco: Some(66)");
    let newco = firm.desk.account_ref("Newco").unwrap();
    let view = firm.desk.account(firm.clara, newco).unwrap();
    assert_snapshot!(view.last_contact_at.unwrap().to_string(), @"2026-08-31 10:00:00 UTC");
    assert_snapshot!(view.contacts[0].last_seen_at.unwrap().to_string(), @"2026-08-31 10:00:00 UTC");
    assert_eq!(view.history_count, 4, "nothing is left out of the history");
    let proposal = json!({ "op": "handover_proposed", "account": newco, "reason": "workload" });
    let handover = firm.makes(firm.clara, proposal);
    let packet = firm.desk.internal_packet(firm.clara, handover).unwrap();
    assert_snapshot!(lines(packet.last_contacts, |one| format!("{}, {}", one.on, one.title)), @"2026-08-31, Number 1");
}

/// A mail with a picture.
fn pictured(number: u32, picture: &str) -> String {
    format!(
        "From: Per <per@newco.example>\nDate: Mon, 31 Aug 2026 10:00:00 +0000\nSubject: Number {number}\n\
         MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b\"\n\n\
         --b\nContent-Type: text/plain\n\nThe yard.\n\
         --b\nContent-Type: image/png; name=\"yard.png\"\nContent-Transfer-Encoding: base64\n\n{picture}"
    )
}

#[test]
fn a_mailbox_that_was_cut_off_is_taken_and_told_of() {
    let mut firm = Firm::founded();
    let separator = "From per@newco.example Mon Aug 31 10:00:00 2026\n";
    let (whole, cut) = (pictured(1, "iVBORw0KGgo=\n--b--\n"), pictured(2, "iVBORw0K"));
    let mailbox = format!("{separator}{whole}\n{separator}{cut}");
    let files = [("inbox.mbox", mailbox.as_str())];
    assert_snapshot!(told(&mut firm, &files), @r"
    2 taken, 0 unchanged
    inbox.mbox, message 2: The mail ends before its last part does: it may have been cut off. What there is of it is kept. If the mailbox is whole where it comes from, export it again and import that as well.
    ");
    assert_snapshot!(told(&mut firm, &files), @r"
    0 taken, 2 unchanged
    inbox.mbox, message 2: The mail ends before its last part does: it may have been cut off. What there is of it is kept. If the mailbox is whole where it comes from, export it again and import that as well.
    ");
    let mended = pictured(2, "iVBORw0KGgo=\n--b--\n");
    assert_snapshot!(told(&mut firm, &[("two.eml", &mended)]), @"1 taken, 0 unchanged");
}
