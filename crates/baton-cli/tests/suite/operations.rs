//! Verbs that write, one operation or many.

use serde_json::json;

use crate::{Terminal, document, keys};

#[test]
fn an_operation_answers_what_it_did() {
    let terminal = Terminal::with_sample();
    let done = terminal
        .does("Tomás Rey", &json!({ "op": "issue_opened", "account": "Nordkaj Shipping", "title": "Gate two sticks" }));
    assert_eq!(keys(&done), ["done", "changed"]);
    assert_eq!(done["done"][0]["sentence"], "opened the issue “Gate two sticks”");
    assert_eq!(done["done"][0]["created"][0]["kind"], "issue");
}

#[test]
fn lines_are_one_batch_in_which_later_ones_name_what_earlier_ones_made() {
    let terminal = Terminal::with_sample();
    let lines = [
        json!({ "op": "account_added", "name": "Kranich Papier", "accountable": "Anna Berg" }),
        json!({ "op": "contact_added", "account": "@1", "name": "Jutta Ebel", "key": true }),
    ];
    let input = lines.map(|line| line.to_string()).join("\n");
    let ended = terminal.baton_with(&["do", "ws", "--as", "Mara Lindqvist", "-", "--json"], &input);
    assert_eq!((ended.code, document(&ended)["done"].as_array().unwrap().len()), (0, 2));
    assert_eq!(terminal.json(&["contacts", "ws", "--query", "Jutta"])["items"][0]["account"]["name"], "Kranich Papier");
    terminal.json(&["undo", "ws"]);
    let gone = terminal.refusal(&["show", "ws", "account", "Kranich Papier"]);
    assert_eq!(gone["message"], "There is no account called “Kranich Papier”.", "one step takes the batch back");
    terminal.json(&["redo", "ws"]);
    terminal.json(&["show", "ws", "account", "Kranich Papier"]);
}

#[test]
fn a_batch_with_a_line_that_is_refused_leaves_nothing() {
    let terminal = Terminal::with_sample();
    let before = terminal.log();
    let input = "{\"op\":\"account_added\",\"name\":\"Kranich Papier\",\"accountable\":\"Anna Berg\"}\n\
                 {\"op\":\"contact_added\",\"account\":\"@1\",\"name\":\" \"}\n";
    let ended = terminal.baton_with(&["do", "ws", "--as", "Mara Lindqvist", "-", "--json"], input);
    assert_eq!(ended.code, 3);
    assert_eq!(document(&ended)["kind"], "invalid");
    assert_eq!(terminal.log(), before);
}

#[test]
fn a_refusal_says_what_to_do_next() {
    let terminal = Terminal::with_sample();
    let refused = |person: &str, operation: &str| {
        let ended = terminal.baton(&["do", "ws", "--as", person, operation]);
        assert_eq!((ended.code, ended.out.as_str()), (3, ""));
        ended.err
    };
    assert_eq!(
        refused("Anna Berg", r#"{"op":"account_eaten"}"#),
        "There is no operation called “account_eaten”.\n\
         The nearest known: “account_edited”, “account_added”, “accountability_corrected”.\n"
    );
    assert!(refused("Anna Berg", "{").starts_with("This is not JSON"));
    assert!(refused("Anna Berg", "").starts_with("There is no operation."));
    assert!(
        refused("Nobody Here", r#"{"op":"account_eaten"}"#).starts_with("There is no person called “Nobody Here”.")
    );
    let early = r#"{"op":"handover_advanced","handover":"Lumen Dental","from":"briefing"}"#;
    assert!(refused("Hana Okafor", early).contains("\n  - Question 12 has no answer"), "each missing thing is named");
}

#[test]
fn a_wrong_call_is_told_how_to_call() {
    let terminal = Terminal::new();
    for wrong in
        [&["frobnicate"][..], &["accounts"], &["accounts", "ws", "--limit", "-1"], &["who", "ws", "x", "--at", "then"]]
    {
        let ended = terminal.baton(wrong);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{wrong:?}");
        assert!(ended.err.starts_with("error: ") && ended.err.contains("--help"), "{}", ended.err);
    }
}
