use baton_domain::record::{Account, Contact, Fact, Kind, Person};
use baton_store::{Conflict, Reads, Step, UndoError};
use serde_json::json;

use crate::support::{ANNA, BEN, FIRM, Workspace, account, accounts, contact, fact, person};

#[test]
fn undo_puts_back_the_fields_that_an_entry_changed_and_no_others() {
    let mut workspace = Workspace::new();
    let acme = account(1, "Acme");
    workspace.entry(acme.id, "added", |e| e.put(&acme).map(drop));
    let renamed =
        workspace.entry(acme.id, "renamed", |e| e.put(&Account { name: "Acme AB".into(), ..acme.clone() }).map(drop));
    workspace.entry(acme.id, "moved", |e| {
        let now = e.get::<Account>(acme.id)?.unwrap();
        e.put(&Account { city: Some("Oslo".into()), ..now }).map(drop)
    });
    workspace.undo(renamed).unwrap();
    let now: Account = workspace.store.get(acme.id).unwrap().unwrap();
    assert_eq!((now.name.as_str(), now.city.as_deref()), ("Acme", Some("Oslo")));
}

#[test]
fn undo_is_refused_when_a_field_was_changed_since_and_says_by_what() {
    let mut workspace = Workspace::new();
    let acme = account(1, "Acme");
    workspace.entry(acme.id, "added", |e| e.put(&acme).map(drop));
    let first = workspace.entry(acme.id, "renamed", |e| e.put(&account(1, "Acme AB")).map(drop));
    let Step::Entry(second) = workspace.entry(acme.id, "renamed_again", |e| e.put(&account(1, "Acme ASA")).map(drop))
    else {
        panic!("an entry")
    };
    let before = workspace.store.stored().unwrap();
    let UndoError::Blocked { conflicts, dependants } = workspace.undo(first).unwrap_err() else { panic!("blocked") };
    let [Conflict { kind, id, fields, changed_by }] = conflicts.as_slice() else { panic!("{conflicts:?}") };
    assert_eq!((*kind, *id, fields.as_slice()), (Kind::Account, acme.id.0, ["name".to_owned()].as_slice()));
    let by = changed_by.as_ref().unwrap();
    assert_eq!((by.entry, &by.op["op"]), (second, &json!("renamed_again")));
    assert_eq!(dependants, []);
    assert_eq!(workspace.store.stored().unwrap(), before);
}

#[test]
fn a_field_that_later_steps_have_led_back_is_not_undone_before_them() {
    let mut workspace = Workspace::new();
    let acme = account(1, "Acme");
    workspace.entry(acme.id, "added", |e| e.put(&acme).map(drop));
    let mut named = |name: &str| workspace.entry(acme.id, name, |e| e.put(&account(1, name)).map(drop));
    let (first, back, last) = (named("Acme AB"), named("Acme"), named("Acme AB"));
    let UndoError::Blocked { conflicts, .. } = workspace.undo(first).unwrap_err() else { panic!("blocked") };
    let [Conflict { fields, changed_by: Some(by), .. }] = conflicts.as_slice() else { panic!("{conflicts:?}") };
    assert_eq!((fields.as_slice(), Step::Entry(by.entry)), (["name".to_owned()].as_slice(), last));

    for step in [last, back, first] {
        workspace.undo(step).unwrap();
    }
    assert_eq!(workspace.store.all::<Account>().unwrap(), [acme]);
}

#[test]
fn what_later_steps_pointed_at_is_not_undone_before_them() {
    let mut workspace = Workspace::new();
    let acme = account(1, "Acme");
    workspace.entry(acme.id, "added", |e| e.put(&acme).map(drop));
    let first = fact(2, acme.id, "They decide on Thursdays.");
    let second = fact(3, acme.id, "They decide on Fridays.");
    let noted = workspace.entry(acme.id, "noted", |e| e.put(&first).map(drop));
    let added = workspace.entry(acme.id, "added_again", |e| e.put(&second).map(drop));
    let mut led = |to: Option<_>| {
        let fact = Fact { superseded_by: to, ..first.clone() };
        workspace.entry(acme.id, "led", |e| e.put(&fact).map(drop))
    };
    let (there, back) = (led(Some(second.id)), led(None));
    let UndoError::Blocked { conflicts, .. } = workspace.undo(added).unwrap_err() else { panic!("blocked") };
    assert_eq!(conflicts[0].fields, ["superseded_by"]);
    for step in [back, there, added, noted] {
        workspace.undo(step).unwrap();
    }
}

#[test]
fn undo_of_an_insert_is_refused_while_something_depends_on_it() {
    let mut workspace = Workspace::new();
    let acme = account(1, "Acme");
    let ingrid = contact(2, acme.id, "Ingrid Aas");
    let added = workspace.entry(acme.id, "added", |e| e.put(&acme).map(drop));
    let contact_added = workspace.entry(acme.id, "contact_added", |e| e.put(&ingrid).map(drop));
    let UndoError::Blocked { conflicts, dependants } = workspace.undo(added).unwrap_err() else { panic!("blocked") };
    assert_eq!((conflicts.len(), dependants), (0, vec![(Kind::Contact, ingrid.id.0)]));
    assert_eq!(workspace.store.all::<Account>().unwrap(), [acme]);

    workspace.undo(contact_added).unwrap();
    workspace.undo(added).unwrap();
    assert_eq!(workspace.store.all::<Account>().unwrap(), []);
}

#[test]
fn undo_of_a_removal_brings_the_row_back() {
    let mut workspace = Workspace::new();
    let acme = account(1, "Acme");
    let known = fact(2, acme.id, "Never mention the audit");
    workspace.entry(acme.id, "added", |e| e.put(&acme).and(e.put(&known)).map(drop));
    let before = workspace.store.stored().unwrap();
    let removed = workspace.entry(acme.id, "removed", |e| e.remove::<Fact>(known.id));
    assert_eq!(workspace.store.get::<Fact>(known.id).unwrap(), None);
    workspace.undo(removed).unwrap();
    assert_eq!(workspace.store.stored().unwrap(), before);
}

#[test]
fn a_batch_is_undone_as_one_even_through_one_of_its_entries() {
    let mut workspace = Workspace::new();
    let before = workspace.store.stored().unwrap();
    let batch = workspace.batch("imported", &accounts(1..=3));
    let Step::Batch(id) = batch else { panic!("a batch") };
    let after = workspace.store.stored().unwrap();
    let mut filter = baton_store::EntryFilter::newest(10, baton_store::Audience::Everyone);
    filter.batch = Some(id);
    let second = workspace.store.entries(&filter).unwrap()[1].id;

    let done = workspace.undo(Step::Entry(second)).unwrap();
    assert_eq!(done.entries.len(), 3);
    assert_eq!(workspace.store.stored().unwrap(), before);
    let undo = workspace.store.undone_by(batch).unwrap().expect("the batch is undone");
    assert!(matches!(undo, Step::Batch(_)), "the undo of a batch is a batch");
    assert_eq!(workspace.store.undone_by(Step::Entry(second)).unwrap(), Some(undo));
    workspace.undo(undo).unwrap();
    assert_eq!(workspace.store.stored().unwrap(), after);
    assert_eq!(workspace.store.undone_by(batch).unwrap(), None);
}

#[test]
fn a_batch_that_changes_a_record_twice_is_taken_back_to_its_beginning() {
    let mut workspace = Workspace::new();
    workspace.batch("imported", &[account(1, "Acme")]);
    let before = workspace.store.stored().unwrap();
    let twice = workspace.batch("renamed", &[account(1, "Acme AB"), account(1, "Acme ASA")]);
    workspace.undo(twice).unwrap();
    assert_eq!(workspace.store.stored().unwrap(), before);
}

#[test]
fn nothing_is_undone_twice() {
    let mut workspace = Workspace::new();
    let first = workspace.by(ANNA, FIRM, "renamed", |e| e.put(&person(ANNA, "Anna L.")).map(drop));
    workspace.undo(first).unwrap();
    // The field holds what the undone entry wrote, but someone else wrote it.
    workspace.by(BEN, FIRM, "renamed_too", |e| e.put(&person(ANNA, "Anna L.")).map(drop));
    assert!(matches!(workspace.undo(first), Err(UndoError::AlreadyUndone { .. })));
    assert!(matches!(workspace.undo(Step::Entry(uuid::Uuid::from_u128(9).into())), Err(UndoError::NotFound(_))));
    let op = json!({ "op": "printed" });
    let head = workspace.head(ANNA, FIRM, &op);
    workspace.store.transact(|tx| tx.note(&head)).unwrap();
    assert!(matches!(workspace.undo(Step::Entry(head.id)), Err(UndoError::NothingToUndo(_))));
}

#[test]
fn undo_and_redo_walk_back_and_forth() {
    let mut workspace = Workspace::new();
    let named = |workspace: &mut Workspace, name: &str| {
        workspace.by(ANNA, FIRM, name, |e| e.put(&person(ANNA, name)).map(drop))
    };
    let name = |workspace: &Workspace| workspace.store.get::<Person>(ANNA).unwrap().unwrap().name;
    let (one, two) = (named(&mut workspace, "one"), named(&mut workspace, "two"));
    assert_eq!((workspace.undoable(), workspace.redoable()), (Some(two), None));

    workspace.undo(two).unwrap();
    assert_eq!((workspace.undoable(), workspace.redoable()), (Some(one), Some(json!("two"))));
    workspace.undo(one).unwrap();
    assert_eq!((name(&workspace).as_str(), workspace.redoable()), ("Anna Lind", Some(json!("one"))));

    redo(&mut workspace);
    assert_eq!((workspace.undoable(), workspace.redoable()), (Some(one), Some(json!("two"))));
    redo(&mut workspace);
    assert_eq!((name(&workspace).as_str(), workspace.undoable(), workspace.redoable()), ("two", Some(two), None));

    workspace.undo(two).unwrap();
    assert_eq!((workspace.undoable(), workspace.redoable()), (Some(one), Some(json!("two"))));
    let three = named(&mut workspace, "three");
    assert_eq!((workspace.undoable(), workspace.redoable()), (Some(three), None), "something new ends redo");
    workspace.undo(three).unwrap();
    assert_eq!(workspace.redoable(), Some(json!("three")));
}

fn redo(workspace: &mut Workspace) {
    let step = workspace.store.redo_candidate(None).unwrap().unwrap().step;
    workspace.undo(step).unwrap();
}

#[test]
fn each_person_undoes_their_own() {
    let mut workspace = Workspace::new();
    let mine = workspace.by(ANNA, FIRM, "by_anna", |e| e.put(&person(ANNA, "Anna L.")).map(drop));
    let theirs = workspace.by(BEN, FIRM, "by_ben", |e| e.put(&person(BEN, "Ben O.")).map(drop));
    let undoable = |workspace: &Workspace, author| {
        workspace.store.undo_candidate(Some(author), &[]).unwrap().map(|candidate| candidate.step)
    };
    assert_eq!((undoable(&workspace, ANNA), undoable(&workspace, BEN)), (Some(mine), Some(theirs)));
    workspace.undo_by(BEN, mine).unwrap();
    assert_ne!(undoable(&workspace, ANNA), Some(mine), "Ben has taken it back already");
    assert_eq!(workspace.store.redo_candidate(Some(ANNA)).unwrap(), None, "it is Ben who can redo it");
    assert!(workspace.store.redo_candidate(Some(BEN)).unwrap().is_some());
}

#[test]
fn undo_survives_a_restart_and_keeps_bodies() {
    let mut workspace = Workspace::new();
    let acme = account(1, "Acme");
    let mut hash = None;
    let added = workspace.entry(acme.id, "added", |e| {
        hash = Some(e.put_content(b"Dear Anna")?);
        e.put(&acme).and(e.put(&contact(2, acme.id, "Ingrid Aas"))).map(drop)
    });
    let path = workspace.store.path().to_owned();
    workspace.store = baton_store::Store::open(path).unwrap();
    workspace.undo(added).unwrap();
    assert_eq!(workspace.store.all::<Contact>().unwrap(), []);
    assert_eq!(workspace.store.content(&hash.unwrap()).unwrap().as_deref(), Some(b"Dear Anna".as_slice()));
    assert!(workspace.store.verify().unwrap().is_ok());
}
