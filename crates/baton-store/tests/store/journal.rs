use baton_domain::record::{Account, Fact};
use baton_store::{Audience, EntryFilter, Reads};
use insta::{assert_json_snapshot, with_settings};

use crate::support::{Workspace, account, fact};

#[test]
fn an_entry_keeps_what_it_changed_field_by_field() {
    let mut workspace = Workspace::new();
    let acme = account(1, "Acme");
    let known = fact(2, acme.id, "Never mention the audit");
    workspace.entry(acme.id, "account_added", |e| e.put(&acme).map(drop));
    workspace.entry(acme.id, "fact_added", |e| e.put(&known).map(drop));
    workspace.entry(acme.id, "renamed", |e| e.put(&Account { name: "Acme AB".into(), ..acme.clone() }).map(drop));
    workspace.entry(acme.id, "fact_removed", |e| e.remove::<Fact>(known.id));

    let newest = workspace.store.entries(&EntryFilter::newest(2, Audience::Everyone)).unwrap();
    with_settings!({ sort_maps => true }, {
        assert_json_snapshot!(newest, @r#"
    [
      {
        "seq": 5,
        "id": "00000000-0000-0000-0000-000000000105",
        "stream": "00000000-0000-0000-0000-000000000001",
        "version": 4,
        "op": {
          "op": "fact_removed"
        },
        "author": "00000000-0000-0000-0000-00000000000a",
        "device": "00000000-0000-0000-0000-00000000000d",
        "at": "2026-10-12T12:00:00Z",
        "undoes": null,
        "batch": null,
        "audience": "everyone",
        "changes": [
          {
            "kind": "fact",
            "id": "00000000-0000-0000-0000-000000000002",
            "before": {
              "account": "00000000-0000-0000-0000-000000000001",
              "at": "2026-10-12T12:00:00Z",
              "by": "00000000-0000-0000-0000-00000000000a",
              "checked": null,
              "evidence": null,
              "id": "00000000-0000-0000-0000-000000000002",
              "kind": "watch_out",
              "sensitivity": "internal",
              "superseded_by": null,
              "text": "Never mention the audit",
              "then": null
            }
          }
        ],
        "prev": "3a240dc14da295019591418a98ba5b3a793cee6f284047793c011a137db181c1",
        "hash": "30c5221a9abb87e035226e64d92cd9c69cdbd675d76fd9040134cb4353e3a61a"
      },
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
        "prev": "99f4651e019df0089365def823abb02fb83c136e7c51626e5391aef0732daa66",
        "hash": "3a240dc14da295019591418a98ba5b3a793cee6f284047793c011a137db181c1"
      }
    ]
    "#);
    });
}
