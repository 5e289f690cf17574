use baton_store::Store;

use crate::support::{ANNA, FIRM, Workspace, account, at, fact, mail, person};

/// A workspace with something of everything.
fn workspace() -> Workspace {
    let mut workspace = Workspace::new();
    let acme = account(1, "Acme");
    workspace.entry(acme.id, "added", |e| {
        e.put(&acme)?;
        let mut letter = mail(2, Some(acme.id), "About the winter rate");
        letter.body = Some(e.put_content("Dear Anna, as last year. ".repeat(50).as_bytes())?);
        letter.at = at(-1000);
        e.put(&letter).map(drop)
    });
    workspace.entry(acme.id, "fact_added", |e| e.put(&fact(3, acme.id, "Never mention the audit")).map(drop));
    workspace.by(ANNA, FIRM, "renamed", |e| e.put(&person(ANNA, "Anna L.")).map(drop));
    workspace.entry(acme.id, "renamed", |e| e.put(&account(1, "Acme AB")).map(drop));
    workspace
}

/// What verify says after someone went round the store.
fn found(sql: &str) -> String {
    let workspace = workspace();
    assert_eq!(workspace.store.verify().unwrap().findings, [], "before");
    workspace.tamper(&format!("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; {sql}"));
    let findings = workspace.store.verify().unwrap().findings;
    findings.into_iter().map(|finding| finding.what).collect::<Vec<_>>().join("\n")
}

const NO_TRIGGERS: &str = "DROP TRIGGER entry_is_not_changed; DROP TRIGGER entry_is_not_removed;";

#[test]
fn a_row_that_was_edited_is_found() {
    insta::assert_snapshot!(found("UPDATE account SET body = json_set(body, '$.name', 'Mallory')"), @r#"
    account 00000000-0000-0000-0000-000000000001 is not what the journal makes of it.
    The search index is not what the records say: it does not know account 00000000-0000-0000-0000-000000000001 as it is.
    "#);
}

#[test]
fn a_row_that_was_removed_is_found() {
    insta::assert_snapshot!(found("DELETE FROM account"), @r#"
    history_entry 00000000-0000-0000-0000-000000000002 refers to something (account) that is not there.
    fact 00000000-0000-0000-0000-000000000003 refers to something (account) that is not there.
    account 00000000-0000-0000-0000-000000000001 is not what the journal makes of it.
    The search index is not what the records say: it holds 5 records instead of 4.
    "#);
}

#[test]
fn the_journal_is_not_edited_by_accident() {
    let workspace = workspace();
    let conn = rusqlite::Connection::open(workspace.store.path()).unwrap();
    for sql in ["UPDATE entry SET op = '{}'", "DELETE FROM entry WHERE seq = 2"] {
        let error = conn.execute_batch(sql).unwrap_err().to_string();
        assert_eq!(error, "the journal is append-only", "{sql}");
    }
}

#[test]
fn an_entry_that_was_edited_is_found_whatever_the_column() {
    for set in [
        "id = '00000000-0000-0000-0000-000000000999'",
        "op = '{}'",
        "author = device",
        "device = author",
        "at = '2026-10-12T12:00:01Z'",
        "batch = id",
        "undoes_batch = id",
        "audience = 'managers'",
        "changes = CAST('[]' AS BLOB)",
        "stream = id",
        "version = 7",
        "prev = zeroblob(32)",
        "hash = zeroblob(32)",
    ] {
        let found = found(&format!("{NO_TRIGGERS} UPDATE entry SET {set} WHERE seq = 3"));
        assert!(found.contains("Entry 3 is not what was written."), "{set}: {found}");
    }
}

#[test]
fn an_entry_that_was_removed_is_found() {
    insta::assert_snapshot!(found(&format!("{NO_TRIGGERS} DELETE FROM entry WHERE seq = 4")), @r#"
    Entry 5 does not follow the entry before it.
    person 00000000-0000-0000-0000-00000000000a is not what the journal makes of it.
    "#);
    insta::assert_snapshot!(found(&format!("{NO_TRIGGERS} DELETE FROM entry WHERE seq = 5")), @"account 00000000-0000-0000-0000-000000000001 is not what the journal makes of it.");
}

#[test]
fn entries_that_were_swapped_are_found() {
    let swap = "UPDATE entry SET seq = 99 WHERE seq = 3; UPDATE entry SET seq = 3 WHERE seq = 4; \
                UPDATE entry SET seq = 4 WHERE seq = 99;";
    insta::assert_snapshot!(found(&format!("{NO_TRIGGERS} {swap}")), @r#"
    Entry 3 does not follow the entry before it.
    Entry 3 is not what was written.
    Entry 4 does not follow the entry before it.
    Entry 4 is not what was written.
    Entry 5 does not follow the entry before it.
    "#);
}

#[test]
fn a_body_that_was_changed_or_is_gone_is_found() {
    let flip = "UPDATE content SET data = CAST(substr(data, 1, 20) || x'ff' || substr(data, 22) AS BLOB)";
    insta::assert_snapshot!(found(flip), @"The body f1f37acffc63359b1f37540db0be43dca8d70795a0beda09768895a40ad8b555 is not what it was.");
    insta::assert_snapshot!(found("DELETE FROM content"), @r#"
    A body of history_entry 00000000-0000-0000-0000-000000000002 is not there.
    The search index is not what the records say: it does not know history_entry 00000000-0000-0000-0000-000000000002 as it is.
    "#);
}

#[test]
fn a_search_index_that_forgot_something_is_found_and_built_anew() {
    for forget in
        ["DELETE FROM search_index WHERE rowid = 0", "DELETE FROM search_document", "DELETE FROM search_index"]
    {
        let mut workspace = workspace();
        let place: Vec<i64> = baton_store::Reads::rows(
            &workspace.store,
            "SELECT place FROM search_document WHERE kind = 'fact'",
            [],
            |row| row.get(0),
        )
        .unwrap();
        workspace.tamper(&forget.replace("rowid = 0", &format!("rowid = {}", place[0])));
        let findings = workspace.store.verify().unwrap().findings;
        assert!(findings.iter().all(|finding| finding.hint.starts_with("Nothing is lost")), "{findings:?}");
        assert!(!findings.is_empty(), "{forget}");
        workspace.store.rebuild_search().unwrap();
        assert_eq!(workspace.store.verify().unwrap().findings, []);
    }
}

#[test]
fn a_rotten_byte_is_found_and_never_shown_as_truth() {
    let workspace = workspace();
    let path = workspace.store.path().to_owned();
    let truth = workspace.store.stored().unwrap();
    drop(workspace.store);
    let sound = std::fs::read(&path).unwrap();
    let (mut found, mut unused) = (0, 0);
    for at in (0..sound.len()).step_by(sound.len() / 200) {
        let mut rotten = sound.clone();
        rotten[at] ^= 0x55;
        std::fs::write(&path, &rotten).unwrap();
        match Store::open(&path).and_then(|store| Ok((store.verify()?, store.stored()?))) {
            Ok((verified, shown)) if verified.is_ok() => {
                assert_eq!(shown, truth, "byte {at}");
                unused += 1;
            }
            _ => found += 1,
        }
    }
    assert!(found > 0, "all of {unused} bytes were unused");
}

#[test]
fn what_another_window_wrote_is_no_damage() {
    let mut w = workspace();
    let watching = Store::open(w.store.path()).unwrap();
    assert_eq!(watching.verify().unwrap().findings, []);
    for n in 0..64 {
        let account = account(0x9000 + n, "Nordkaj Shipping");
        w.entry(account.id, "added", |e| e.put(&account).map(drop));
    }
    assert_eq!(watching.verify().unwrap().findings, [], "the index has another shape since");
}
