use std::panic::{AssertUnwindSafe, catch_unwind};

use baton_domain::ids::{AccountId, EntryId, PersonId};
use baton_domain::record::{Account, Contact, Kind, Person};
use baton_store::{Audience, Dangling, EntryFilter, Head, Reads, Store, StoreError, Written};
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::support::{ANNA, FIRM, Workspace, account, at, contact, person};

/// The number of entries.
fn entries(store: &Store) -> usize {
    store.entries(&EntryFilter::newest(1000, Audience::Managers)).unwrap().len()
}

#[test]
fn a_commit_says_what_changed() {
    let mut workspace = Workspace::new();
    let acme = account(1, "Acme");
    let op = json!({ "op": "account_added" });
    let head = workspace.head(ANNA, acme.id.into(), &op);
    let done = workspace
        .store
        .transact(|tx| {
            tx.entry(&head, |e| {
                assert_eq!(e.put(&acme)?, Written::Inserted);
                assert_eq!(e.put(&acme)?, Written::Unchanged);
                e.put(&contact(2, acme.id, "Ingrid Aas"))
            })
        })
        .unwrap();
    assert_eq!(done.value, Written::Inserted);
    assert_eq!(done.entries, [head.id]);
    assert_snapshot!(serde_json::to_string(&done.changed).unwrap(), @r#"{"records":{"account":["00000000-0000-0000-0000-000000000001"],"contact":["00000000-0000-0000-0000-000000000002"]},"streams":["00000000-0000-0000-0000-000000000001"]}"#);
}

#[test]
fn the_same_record_again_is_no_entry() {
    let mut workspace = Workspace::new();
    let acme = account(1, "Acme");
    workspace.entry(acme.id, "account_added", |e| e.put(&acme).map(drop));
    let before = entries(&workspace.store);
    let op = json!({ "op": "imported" });
    let head = workspace.head(ANNA, acme.id.into(), &op);
    let done = workspace
        .store
        .transact(|tx| {
            tx.entry(&head, |e| {
                e.put(&Account { name: "Acme AB".into(), ..acme.clone() })?;
                e.put(&acme)
            })
        })
        .unwrap();
    assert_eq!(done.changed, baton_store::Changed::default(), "there and back is no change");
    assert_eq!((done.entries.len(), entries(&workspace.store)), (0, before));
}

#[test]
fn a_note_is_an_entry_without_changes() {
    let mut workspace = Workspace::new();
    let op = json!({ "op": "packet_printed", "copies": 2 });
    let head = workspace.head(ANNA, FIRM, &op);
    workspace.store.transact(|tx| tx.note(&head)).unwrap();
    let noted = workspace.store.journal_entry(head.id).unwrap().unwrap();
    assert_eq!((&noted.op, noted.changes.len()), (&op, 0));
    assert_ne!(workspace.undoable(), Some(noted.step()), "there is nothing to undo in it");
}

#[test]
fn a_transaction_reads_what_it_wrote() {
    let mut workspace = Workspace::new();
    let acme = account(1, "Acme");
    let op = json!({ "op": "added" });
    let first = workspace.head(ANNA, acme.id.into(), &op);
    let second = Head { id: EntryId(workspace.id()), ..workspace.head(ANNA, acme.id.into(), &op) };
    workspace
        .store
        .transact(|tx| {
            tx.entry(&first, |e| {
                e.put(&acme)?;
                assert!(e.get::<Account>(acme.id)?.is_some(), "in its entry");
                Ok::<_, StoreError>(())
            })?;
            assert_eq!(tx.get::<Account>(acme.id)?, Some(acme.clone()), "in its transaction");
            tx.entry(&second, |e| e.put(&contact(2, acme.id, "Ingrid Aas")))
        })
        .unwrap();
    assert_eq!(workspace.store.of_account::<Contact>(acme.id).unwrap().len(), 1);
    assert_eq!(workspace.store.account_of(Kind::Contact, uuid::Uuid::from_u128(2)).unwrap(), Some(acme.id));
    assert_eq!(workspace.store.account_of(Kind::Account, acme.id.into()).unwrap(), Some(acme.id));
    assert_eq!(workspace.store.account_of(Kind::Person, ANNA.into()).unwrap(), None);
}

#[test]
fn an_error_leaves_no_trace() {
    let mut workspace = Workspace::new();
    let (before, count) = (workspace.store.stored().unwrap(), entries(&workspace.store));
    let op = json!({ "op": "added" });
    let head = workspace.head(ANNA, FIRM, &op);
    let error = workspace
        .store
        .transact(|tx| {
            tx.entry(&head, |e| {
                e.put(&account(1, "Acme"))?;
                e.put_content(b"a body")
            })?;
            Err::<(), _>(StoreError::Busy)
        })
        .unwrap_err();
    assert!(matches!(error, StoreError::Busy));
    assert_eq!((workspace.store.stored().unwrap(), entries(&workspace.store)), (before, count));
    let bodies: Vec<u32> = workspace.store.rows("SELECT count(*) FROM content", [], |row| row.get(0)).unwrap();
    assert_eq!(bodies, [0]);
    assert!(workspace.store.verify().unwrap().is_ok());
}

#[test]
fn an_entry_that_fails_leaves_nothing_in_a_transaction_that_goes_on() {
    let mut workspace = Workspace::new();
    let op = json!({ "op": "added" });
    let failing = workspace.head(ANNA, FIRM, &op);
    let good = Head { id: EntryId(workspace.id()), ..workspace.head(ANNA, FIRM, &op) };
    let done = workspace
        .store
        .transact(|tx| {
            let failed = tx.entry(&failing, |e| {
                e.put(&account(1, "Acme"))?;
                Err::<(), _>(StoreError::Busy)
            });
            assert!(failed.is_err());
            tx.entry(&good, |e| e.put(&account(2, "Nordkaj")))
        })
        .unwrap();
    assert_eq!(done.entries, [good.id]);
    assert_eq!(workspace.store.all::<Account>().unwrap().len(), 1);
    assert_eq!(workspace.store.replayed().unwrap(), workspace.store.stored().unwrap());
}

#[test]
fn a_panic_leaves_no_trace() {
    let mut workspace = Workspace::new();
    let before = workspace.store.stored().unwrap();
    let op = json!({ "op": "added" });
    let head = workspace.head(ANNA, FIRM, &op);
    let store = &mut workspace.store;
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        store.transact(|tx| {
            tx.entry(&head, |e| {
                e.put(&account(1, "Acme"))?;
                if e.get::<Account>(AccountId(uuid::Uuid::from_u128(1)))?.is_some() {
                    panic!("in the middle of it");
                }
                Ok::<_, StoreError>(())
            })
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(workspace.store.stored().unwrap(), before);
    workspace.entry(AccountId(uuid::Uuid::from_u128(1)), "added", |e| e.put(&account(1, "Acme")).map(drop));
}

#[test]
fn a_reference_that_leads_nowhere_is_refused_by_name() {
    let mut workspace = Workspace::new();
    let nobody = AccountId(uuid::Uuid::from_u128(99));
    let ingrid = contact(2, nobody, "Ingrid Aas");
    let op = json!({ "op": "contact_added" });
    let head = workspace.head(ANNA, FIRM, &op);
    let error = workspace.store.transact(|tx| tx.entry(&head, |e| e.put(&ingrid))).unwrap_err();
    let StoreError::Dangling(found) = &error else { panic!("{error}") };
    assert_eq!(found, &[Dangling { kind: Kind::Contact, id: ingrid.id.into(), missing: Kind::Account }]);
    assert_snapshot!(format!("{}\n{}", error.message(), error.hint()), @r#"
    A record (contact) would refer to something that is not there.
    Take back what refers to it first.
    "#);
    assert_eq!(workspace.store.all::<Contact>().unwrap(), []);
}

#[test]
fn time_does_not_run_back_within_a_stream() {
    let mut workspace = Workspace::new();
    assert_eq!(workspace.store.last_at(FIRM).unwrap(), Some(at(0)));
    let op = json!({ "op": "person_added" });
    let mut head = workspace.head(ANNA, FIRM, &op);
    head.at = at(-1);
    let put = |store: &mut Store, head: &Head<'_, Value>| {
        store.transact(|tx| tx.entry(head, |e| e.put(&person(PersonId(uuid::Uuid::from_u128(0xC)), "Cleo"))))
    };
    let error = put(&mut workspace.store, &head).unwrap_err();
    assert!(matches!(error, StoreError::TimeRanBack { stream: FIRM, .. }), "{error}");
    head.stream = ANNA.into();
    put(&mut workspace.store, &head).expect("another stream has a time of its own");
}

#[test]
fn a_record_that_this_version_cannot_read_is_named() {
    let workspace = Workspace::new();
    workspace.tamper("UPDATE person SET body = json_set(body, '$.role', 'oracle') WHERE name = 'Anna Lind'");
    let error = workspace.store.get::<Person>(ANNA).unwrap_err();
    assert!(matches!(error, StoreError::Unreadable { kind: Kind::Person, .. }), "{error}");
    assert!(matches!(workspace.store.all::<Person>(), Err(StoreError::Unreadable { id, .. }) if id == ANNA.0));
}

#[test]
fn fields_of_a_newer_version_stay_when_an_older_one_writes() {
    let mut workspace = Workspace::new();
    workspace.tamper("UPDATE person SET body = json_set(body, '$.pronouns', 'she') WHERE name = 'Anna Lind'");
    workspace.by(ANNA, FIRM, "renamed", |e| e.put(&person(ANNA, "Anna Lindqvist")).map(drop));
    let kept = &workspace.store.stored().unwrap()[&(Kind::Person, ANNA.0)];
    assert_eq!((kept["pronouns"].clone(), kept["name"].clone()), (json!("she"), json!("Anna Lindqvist")));
}

#[test]
#[should_panic(expected = "a query that writes")]
fn a_query_cannot_write() {
    let workspace = Workspace::new();
    let _ = workspace.store.rows("DELETE FROM person", [], |_| Ok(()));
}
