//! Two contacts who are one person become one, and nothing of either is lost.

use baton_desk::UndoTarget;
use baton_domain::contact::{ContactAdded, ContactsMerged, ContactsToldApart};
use baton_domain::history::EntryWritten;
use baton_domain::ids::{AccountId, ContactId};
use baton_domain::promise::PromiseMade;
use baton_domain::record::{
    Contact, Handover, HistoryEntry, HistoryKind, Introduction, Promise, ResistanceCase, Stage, Touch,
};
use baton_domain::touch::TouchPlanned;
use baton_tests::{Office, ops, refused};
use chrono::{Days, TimeDelta};

/// Per Holm twice: known by his first name and title, and by his address and number.
fn twice(office: &mut Office) -> (AccountId, ContactId, ContactId) {
    let account = office.account("Nordkaj").add();
    let anna = office.staff.anna;
    let per = ContactAdded { title: Some("Chief financial officer".to_owned()), ..ops::contact(account, "Per Holm") };
    let per = office.adds::<Contact>(anna, per).id;
    let holm = ContactAdded {
        title: Some("CFO".to_owned()),
        emails: vec!["holm@nordkaj.example".to_owned()],
        phone: Some("+46 31 390 06 22".to_owned()),
        key: true,
        ..ops::contact(account, "P. Holm")
    };
    let holm = office.adds::<Contact>(anna, holm).id;
    (account, per, holm)
}

#[test]
fn what_hangs_on_a_merged_contact_goes_over_and_comes_back() {
    let mut office = Office::new();
    let anna = office.staff.anna;
    let (account, per, holm) = twice(&mut office);
    let made = PromiseMade { contact: Some(holm), ..ops::promise(account, "A report each month") };
    let promise = office.adds::<Promise>(anna, made).id;
    let at = office.now() + TimeDelta::days(3);
    let touch = TouchPlanned { contacts: vec![per, holm], ..ops::touch(account, at, "The figures") };
    let touch = office.adds::<Touch>(anna, touch).id;
    let written = ops::entry(account, HistoryKind::Call, "The figures", "He rang about the figures.");
    let entry = office.adds::<HistoryEntry>(anna, EntryWritten { contacts: vec![holm], ..written }).id;

    office.does(anna, ops::merge(per, holm));
    let kept: Contact = office.the(per);
    assert_eq!(kept.emails, ["holm@nordkaj.example"]);
    assert_eq!(
        (kept.title.as_deref(), kept.phone.as_deref()),
        (Some("Chief financial officer"), Some("+46 31 390 06 22"))
    );
    assert!(kept.key, "who was a key stakeholder under one name is one");
    assert_eq!(office.the::<Promise>(promise).contact, Some(per));
    assert_eq!(office.the::<Touch>(touch).contacts, [per], "nobody is met twice at once");
    let gone: Contact = office.the(holm);
    assert_eq!((gone.merged_into, gone.name.as_str()), (Some(per), "P. Holm"), "the record says where it went");
    assert_eq!(office.the::<HistoryEntry>(entry).contacts, [holm], "what was captured is not touched");
    let read = office.desk.history_entry(anna, entry).unwrap();
    assert_eq!(read.contacts[0].id, per, "and is read as the kept one's");
    let people = office.desk.account(anna, account).unwrap().contacts;
    assert_eq!(people.len(), 1, "the account has one of them");
    assert!(people[0].last_seen_at.is_some(), "who was met under the other name was met");
    office.agrees();

    office.undoes(anna);
    assert_eq!(office.the::<Contact>(holm).merged_into, None);
    assert_eq!(office.the::<Promise>(promise).contact, Some(holm));
    assert_eq!(office.the::<Touch>(touch).contacts, [per, holm]);
    assert_eq!(office.the::<Contact>(per).emails, Vec::<String>::new());
    office.redoes(anna);
    assert_eq!(office.the::<Promise>(promise).contact, Some(per));
    office.verifies();
}

#[test]
fn where_both_say_something_else_a_person_chooses_what_stays() {
    let mut office = Office::new();
    let anna = office.staff.anna;
    let (_, per, holm) = twice(&mut office);
    let chosen =
        ContactsMerged { name: Some("Per H. Holm".to_owned()), title: Some("CFO".to_owned()), ..ops::merge(per, holm) };
    office.does(anna, chosen);
    let kept: Contact = office.the(per);
    assert_eq!((kept.name.as_str(), kept.title.as_deref()), ("Per H. Holm", Some("CFO")));
}

#[test]
fn whoever_was_merged_before_follows() {
    let mut office = Office::new();
    let anna = office.staff.anna;
    let (account, per, holm) = twice(&mut office);
    office.does(anna, ops::merge(per, holm));
    let third = office.adds::<Contact>(anna, ops::contact(account, "Per Holm junior")).id;
    office.does(anna, ops::merge(third, per));
    assert_eq!(office.the::<Contact>(holm).merged_into, Some(third));
    let refusal = office.refuses(anna, ops::merge(per, third));
    assert_eq!(refusal.message, "There is no such contact in this workspace.", "who went nowhere is kept nowhere");
}

#[test]
fn a_contact_is_not_merged_with_itself_or_with_someone_of_another_account() {
    let mut office = Office::new();
    let anna = office.staff.anna;
    let (_, per, _) = twice(&mut office);
    let other = office.account("Kranich").add();
    let stranger = office.adds::<Contact>(anna, ops::contact(other, "Per Holm")).id;
    assert_eq!(office.refuses(anna, ops::merge(per, per)).message, "These two are one contact already.");
    let refusal = office.refuses(anna, ops::merge(per, stranger));
    assert_eq!(refusal.message, "These two are not contacts of the same account.");
}

#[test]
fn nobody_is_introduced_twice_in_a_handover() {
    let mut office = Office::new();
    let (anna, mara) = (office.staff.anna, office.staff.mara);
    let account = office.account("Nordkaj").with_key_contact("Per Holm").with_key_contact("P. Holm").add();
    let plan = ops::plan(account, office.staff.hana, office.today() + Days::new(28));
    let handover = office.adds::<Handover>(mara, plan).id;
    office.takes_to(handover, Stage::Introduction);
    let introductions = office.book().dossier(account).introductions.clone();
    let (first, second) = (&introductions[0], &introductions[1]);
    let words = "I have explained this before.";
    let opened = office.adds::<ResistanceCase>(anna, ops::resist(handover, second.contact, words));
    office.does(anna, ops::merge(first.contact, second.contact));
    assert_eq!(office.the::<ResistanceCase>(opened.id).contact, first.contact);
    assert!(!office.the::<Introduction>(first.id).is_settled(), "the kept one is still to be met");
    assert!(office.the::<Introduction>(second.id).is_settled(), "and once is enough");
    let shown = office.desk.handover(anna, handover).unwrap();
    assert_eq!(shown.introductions.len(), 1);
    office.agrees();
    office.undoes(anna);
    assert!(!office.the::<Introduction>(second.id).is_settled());
}

#[test]
fn a_contact_who_others_were_merged_into_is_not_undone_away() {
    let mut office = Office::new();
    let anna = office.staff.anna;
    let account = office.account("Nordkaj").add();
    let holm = office.adds::<Contact>(anna, ops::contact(account, "P. Holm")).id;
    let per = office.adds::<Contact>(anna, ops::contact(account, "Per Holm")).id;
    let added = office.newest();
    office.does(anna, ops::merge(per, holm));
    let refusal = refused(office.desk.undo(anna, UndoTarget::Entry(added)));
    assert_eq!(refusal.message, "Later steps build on this one: a contact.");
    office.verifies();
}

#[test]
fn two_people_are_told_apart_once() {
    let mut office = Office::new();
    let anna = office.staff.anna;
    let (_, per, holm) = twice(&mut office);
    let apart = ContactsToldApart { contact: per, from: holm };
    office.does(anna, apart.clone());
    assert_eq!(office.the::<Contact>(per).apart, [holm]);
    assert_eq!(office.refuses(anna, apart).message, "Somebody has said so already.");
    let itself = ContactsToldApart { contact: per, from: per };
    assert_eq!(office.refuses(anna, itself).message, "These two are one contact.");
    office.undoes(anna);
    assert_eq!(office.the::<Contact>(per).apart, []);
}
