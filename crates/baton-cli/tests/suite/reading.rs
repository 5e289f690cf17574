//! Verbs that read.

use serde_json::json;

use crate::{Terminal, keys};

#[test]
fn lists_are_read_page_by_page_to_their_end() {
    let terminal = Terminal::with_sample();
    for list in ["accounts", "people", "contacts", "handovers", "promises"] {
        let whole = terminal.json(&[list, "ws", "--limit", "1000"]);
        assert_eq!(keys(&whole), ["items", "next"]);
        assert_eq!(whole["next"], json!(null), "{list}");
        let (mut items, mut after) = (Vec::new(), None);
        loop {
            let mut arguments = vec![list, "ws", "--limit", "3"];
            arguments.extend(after.as_deref().map(|cursor| ["--after", cursor]).iter().flatten());
            let page = terminal.json(&arguments);
            items.extend(page["items"].as_array().unwrap().clone());
            after = page["next"].as_str().map(str::to_owned);
            if after.is_none() {
                break;
            }
        }
        assert!(items.len() > 3, "{list}");
        assert_eq!(json!(items), whole["items"], "{list}");
    }
}

#[test]
fn a_list_is_narrowed_by_words() {
    let terminal = Terminal::with_sample();
    let found = terminal.json(&["accounts", "ws", "--query", "nordkaj"]);
    assert_eq!(found["items"].as_array().unwrap().len(), 1);
    assert_eq!(found["items"][0]["account"]["name"], "Nordkaj Shipping");
}

#[test]
fn a_search_tells_how_many_there_are_and_shows_some() {
    let terminal = Terminal::with_sample();
    let found = terminal.json(&["search", "ws", "winter", "--limit", "2"]);
    assert_eq!(keys(&found), ["total", "hits"]);
    assert!(found["total"].as_u64().unwrap() > 2);
    assert_eq!(found["hits"].as_array().unwrap().len(), 2);
    assert_eq!(keys(&found["hits"][0]), ["kind", "id", "account", "title", "snippet", "at"]);
    assert_eq!(terminal.json(&["search", "ws", "xylophone"]), json!({ "total": 0, "hits": [] }));
}

#[test]
fn who_was_accountable_is_answered_with_the_reason() {
    let terminal = Terminal::with_sample();
    let who = |at: &str| terminal.json(&["who", "ws", "Nordkaj Shipping", "--at", at]);
    let today = who("2026-10-12");
    assert_eq!(today["accountable"]["name"], "Tomás Rey");
    assert_eq!(today["until"], json!(null));
    assert_eq!(today["why"], "Anna Berg handed it over to Tomás Rey, and both confirmed it.");
    let before = who("2026-08-01");
    assert_eq!(before["accountable"]["name"], "Anna Berg");
    assert_eq!(before["until"], today["since"]);
    assert_eq!(who("2010-01-01")["accountable"], json!(null), "before the account came to us");
}

#[test]
fn an_account_is_shown_as_it_was_known_on_a_day() {
    let terminal = Terminal::with_sample();
    let on = |day: &str| terminal.json(&["show", "ws", "account", "Nordkaj Shipping", "--on", day]);
    let then = on("2026-08-01");
    assert_eq!(then["known"]["accountable"]["person"]["name"], "Anna Berg");
    assert_eq!(then["known"]["handover"]["handover"]["stage"], "introduction");
    assert_eq!(on("2026-10-12")["known"]["accountable"]["person"]["name"], "Tomás Rey");
    assert_eq!(on("2010-01-01")["known"], json!(null), "before the account came to us");
}

#[test]
fn records_are_shown_by_name_and_by_id() {
    let terminal = Terminal::with_sample();
    let account = terminal.json(&["show", "ws", "account", "Nordkaj Shipping"]);
    let id = account["account"]["id"].as_str().unwrap();
    assert_eq!(terminal.json(&["show", "ws", "account", id]), account);
    assert_eq!(terminal.json(&["show", "ws", "person", "Anna Berg"])["person"]["role"], "rep");
    let handover = terminal.json(&["show", "ws", "handover", "Nordkaj Shipping"]);
    assert_eq!(handover["handover"]["account"], id);
    let history = terminal.json(&["history", "ws", "Nordkaj Shipping", "--limit", "2"]);
    assert_eq!(history["items"].as_array().unwrap().len(), 2);
}

#[test]
fn a_name_that_could_be_two_is_answered_with_both() {
    let terminal = Terminal::with_sample();
    for email in ["anna.1@harbourpine.example", "anna.2@harbourpine.example"] {
        terminal.does(
            "Mara Lindqvist",
            &json!({ "op": "person_added", "name": "Anna Lund", "role": "rep", "email": email }),
        );
    }
    let refusal = terminal.refusal(&["show", "ws", "person", "Anna Lund"]);
    let message = refusal["message"].as_str().unwrap();
    assert!(
        message.contains("anna.1@harbourpine.example") && message.contains("anna.2@harbourpine.example"),
        "{message}"
    );
}

#[test]
fn guards_name_what_is_missing_and_how_to_fix_it() {
    let terminal = Terminal::with_sample();
    let guards = terminal.json(&["guards", "ws", "Ceramiche Falcone"]);
    assert_eq!((&guards["ready"], &guards["to"]), (&json!(false), &json!("transferred")));
    assert_eq!(keys(&guards["missing"][0]), ["fix", "what", "hint", "hard", "passed"]);
}

#[test]
fn every_operation_is_explained_with_an_example_of_itself() {
    let terminal = Terminal::new();
    let ops = terminal.json(&["ops"]);
    let ops = ops.as_array().unwrap();
    assert!(ops.len() > 50, "{} operations", ops.len());
    for op in ops {
        assert_eq!(op["example"]["op"], op["op"]);
        assert_eq!(op["schema"]["type"], "object");
    }
}

#[test]
fn what_hangs_on_someone_is_told_by_account() {
    let terminal = Terminal::with_sample();
    let report = terminal.json(&["left-behind", "ws", "person", "Anna Berg"]);
    assert_eq!(keys(&report), ["day", "person", "can_carry", "ownerless", "accounts"]);
    assert_eq!(keys(&report["accounts"][0]["lines"][0]), ["what", "owner", "due", "is_ownerless"]);
    let account = terminal.json(&["left-behind", "ws", "account", "Nordkaj Shipping"]);
    assert_eq!(keys(&account), ["day", "account", "accountable", "lines", "lacks_next_touch"]);
}
