use baton_domain::record::{Account, Fact};
use baton_store::{Audience, EntryFilter, EntryHash, JournalEntry, Reads};
use insta::{assert_json_snapshot, with_settings};

use crate::support::{ANNA, BEN, FIRM, Workspace, account, accounts, fact, person};

#[test]
fn an_entry_keeps_what_it_changed_field_by_field() {
    let mut workspace = Workspace::new();
    let acme = account(1, "Acme");
    let known = fact(2, acme.id, "Never mention the audit");
    workspace.entry(acme.id, "account_added", |e| e.put(&acme).map(drop));
    workspace.entry(acme.id, "fact_added", |e| e.put(&known).map(drop));
    workspace.entry(acme.id, "renamed", |e| e.put(&Account { name: "Acme AB".into(), ..acme.clone() }).map(drop));
    workspace.entry(acme.id, "fact_removed", |e| e.remove::<Fact>(known.id));

    let [removed, renamed, added] =
        workspace.store.entries(&EntryFilter::newest(3, Audience::Everyone)).unwrap().try_into().unwrap();
    let whole = serde_json::to_value(&known).unwrap();
    assert_eq!(serde_json::to_value(&added.changes[0].after).unwrap(), whole, "an insert has the whole record");
    assert_eq!(added.changes[0].before, None);
    assert_eq!((&removed.changes[0].before, &removed.changes[0].after), (&added.changes[0].after, &None));
    // The hashes are over records, which may get new fields.
    let renamed = JournalEntry { prev: EntryHash::ZERO, hash: EntryHash::ZERO, ..renamed };
    with_settings!({ sort_maps => true }, {
        assert_json_snapshot!(renamed, @r#"
        {
          "seq": 4,
          "id": "00000000-0000-0000-0000-000000000104",
          "stream": "00000000-0000-0000-0000-000000000001",
          "version": 3,
          "op": {
            "op": "renamed"
          },
          "author": "00000000-0000-0000-0000-00000000000a",
          "device": "00000000-0000-0000-0000-00000000000d",
          "at": "2026-10-12T12:00:00Z",
          "undoes": null,
          "batch": null,
          "audience": "everyone",
          "changes": [
            {
              "kind": "account",
              "id": "00000000-0000-0000-0000-000000000001",
              "before": {
                "name": "Acme"
              },
              "after": {
                "name": "Acme AB"
              }
            }
          ],
          "prev": "0000000000000000000000000000000000000000000000000000000000000000",
          "hash": "0000000000000000000000000000000000000000000000000000000000000000"
        }
        "#);
    });
}

#[test]
fn entries_are_found_by_stream_author_batch_and_place() {
    let mut workspace = Workspace::new();
    let acme = account(1, "Acme");
    workspace.entry(acme.id, "added", |e| e.put(&acme).map(drop));
    workspace.by(BEN, acme.id.into(), "renamed", |e| e.put(&account(1, "Acme AB")).map(drop));
    let batch = workspace.batch("imported", &[account(2, "Nordkaj"), account(3, "Brygga")]);
    let found = |filter: &EntryFilter| -> Vec<_> {
        let entries = workspace.store.entries(filter).unwrap();
        entries.iter().map(|entry| (entry.seq, entry.version, entry.op["op"].as_str().unwrap().to_owned())).collect()
    };
    let all = EntryFilter::newest(10, Audience::Everyone);
    let named = |seq, version, op: &str| (seq, version, op.to_owned());

    assert_eq!(found(&all).len(), 5);
    assert_eq!(
        found(&EntryFilter { stream: Some(acme.id.into()), ..all.clone() }),
        [named(3, 2, "renamed"), named(2, 1, "added")]
    );
    assert_eq!(found(&EntryFilter { author: Some(BEN), ..all.clone() }), [named(3, 2, "renamed")]);
    assert_eq!(found(&EntryFilter { before_seq: Some(2), ..all.clone() }), [named(1, 1, "founded")]);
    let baton_store::Step::Batch(batch) = batch else { panic!("a batch") };
    assert_eq!(
        found(&EntryFilter { batch: Some(batch), ..all.clone() }),
        [named(5, 1, "imported"), named(4, 1, "imported")]
    );
    assert_eq!(found(&EntryFilter { limit: 1, ..all }), [named(5, 1, "imported")]);
}

#[test]
fn entries_for_managers_are_not_shown_to_everyone() {
    let mut workspace = Workspace::new();
    let op = serde_json::json!({ "op": "remark" });
    let mut head = workspace.head(ANNA, FIRM, &op);
    head.audience = Audience::Managers;
    workspace.store.transact(|tx| tx.entry(&head, |e| e.put(&person(ANNA, "Anna L.")))).unwrap();
    let seen = |audience| workspace.store.entries(&EntryFilter::newest(10, audience)).unwrap().len();
    assert_eq!((seen(Audience::Managers), seen(Audience::Everyone)), (2, 1));
}

#[test]
fn each_entry_holds_the_hash_of_the_one_before() {
    let mut workspace = Workspace::new();
    workspace.batch("imported", &accounts(1..=5));
    let mut entries = workspace.store.entries(&EntryFilter::newest(10, Audience::Everyone)).unwrap();
    entries.reverse();
    assert_eq!(entries[0].prev, EntryHash::ZERO);
    assert!(entries.windows(2).all(|pair| pair[1].prev == pair[0].hash));
}

#[test]
fn an_operation_of_a_newer_version_is_kept_as_it_is() {
    let mut workspace = Workspace::new();
    let op = serde_json::json!({ "op": "teleported", "to": ["the moon"], "speed": 1.5e300, "because": null });
    let head = workspace.head(ANNA, FIRM, &op);
    workspace.store.transact(|tx| tx.note(&head)).unwrap();
    let text: Vec<String> =
        workspace.store.rows("SELECT op FROM entry ORDER BY seq DESC LIMIT 1", [], |row| row.get(0)).unwrap();
    assert_eq!(text[0], serde_json::to_string(&op).unwrap());
    assert_eq!(workspace.store.journal_entry(head.id).unwrap().unwrap().op, op);
}

#[test]
fn long_changes_are_packed_and_read_back() {
    let mut workspace = Workspace::new();
    let mut acme = account(1, "Acme");
    acme.situation = "They grow, and they know it. ".repeat(1000);
    workspace.entry(acme.id, "added", |e| e.put(&acme).map(drop));
    let stored: Vec<usize> = workspace
        .store
        .rows("SELECT length(changes) FROM entry ORDER BY seq DESC LIMIT 1", [], |row| row.get(0))
        .unwrap();
    assert!(stored[0] < 2000, "29,000 bytes became {}", stored[0]);
    let entry = &workspace.store.entries(&EntryFilter::newest(1, Audience::Everyone)).unwrap()[0];
    assert_eq!(entry.changes[0].after.as_ref().unwrap()["situation"], acme.situation);
}
