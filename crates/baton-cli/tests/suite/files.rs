//! Files in and out: workspaces, imports, packets, copies.

use serde_json::json;

use crate::{Terminal, document, is_pdf, keys};

#[test]
fn a_new_workspace_begins_with_its_manager() {
    let terminal = Terminal::new();
    terminal.json(&["new", "ws", "--name", "Voss & Partner", "--manager", "Clara Voss"]);
    assert_eq!(terminal.json(&["people", "ws"])["items"][0]["person"]["name"], "Clara Voss");
    let again = terminal.baton(&["new", "ws", "--name", "Other", "--json"]);
    assert_ne!(again.code, 0);
    assert_eq!(terminal.json(&["verify", "ws"])["ok"], true, "a second one did not touch the first");
}

#[test]
fn what_is_no_workspace_is_told_in_a_sentence() {
    let terminal = Terminal::new();
    terminal.write("notes.txt", "Anna knows which crane is slow.");
    terminal.write("empty", "");
    for (file, told) in [
        ("notes.txt", "“notes.txt” is not a Baton workspace."),
        ("empty", "“empty” is not a Baton workspace."),
        ("nowhere", "There is no file “nowhere”."),
    ] {
        let ended = terminal.baton(&["accounts", file, "--json"]);
        assert_eq!((ended.code, &document(&ended)["failure"]["message"]), (4, &json!(told)));
    }
    assert_eq!(std::fs::read(terminal.path("notes.txt")).unwrap(), b"Anna knows which crane is slow.");
    assert_eq!(std::fs::read(terminal.path("empty")).unwrap(), b"");
}

#[test]
fn an_import_accounts_for_every_row_and_is_taken_back_whole() {
    let terminal = Terminal::with_sample();
    let before = terminal.baton(&["accounts", "ws", "--limit", "1000"]).out;
    terminal.write(
        "accounts.csv",
        "Account Name,Account Owner\nKranich Papier,Jutta Ebel\n,Jutta Ebel\nBrightwater,Anna Berg\n",
    );
    let import = |more: &[&str]| {
        let answer = terminal.json(&[&["import", "ws", "accounts.csv"], more].concat());
        assert_eq!(
            keys(&answer),
            ["run", "items", "taken", "unchanged", "problems", "remarks", "made", "named", "mails"]
        );
        assert_eq!(keys(&answer["problems"][0]), ["place", "what", "hint", "row", "column", "value"]);
        let count = |key: &str| answer[key].as_u64().unwrap();
        let problems = answer["problems"].as_array().unwrap().len() as u64;
        assert_eq!(count("items"), count("taken") + count("unchanged") + problems);
        (answer["run"].is_string(), count("items"), count("taken"))
    };
    assert_eq!(import(&["--dry-run"]), (false, 3, 2));
    assert_eq!(terminal.baton(&["accounts", "ws", "--limit", "1000"]).out, before, "a trial keeps nothing");
    assert_eq!(import(&[]), (true, 3, 2));
    assert_eq!(import(&[]).2, 0, "nothing is taken twice");
    terminal.json(&["undo", "ws"]);
    assert_eq!(terminal.baton(&["accounts", "ws", "--limit", "1000"]).out, before);
    assert_eq!(terminal.json(&["verify", "ws"])["findings"], json!([]));
}

#[test]
fn a_mapping_says_what_columns_mean() {
    let terminal = Terminal::with_sample();
    terminal.write("list.csv", "Wer,Wo\nKranich Papier,Bremen\n");
    terminal.write("map.toml", "[accounts]\nname = \"Wer\"\ncity = \"Wo\"\n");
    let ended = terminal.baton(&["import", "ws", "list.csv", "--map", "map.toml"]);
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert_eq!(terminal.json(&["accounts", "ws", "--query", "Kranich"])["items"][0]["city"], "Bremen");
    terminal.write("map.toml", "[accounts]\nname = \"Wessen\"\n");
    let told = terminal.json(&["import", "ws", "list.csv", "--map", "map.toml"]);
    assert_eq!(told["problems"][0]["what"], "list.csv has no column “Wessen”.");
}

#[test]
fn packets_are_written_for_both_readers_on_both_papers() {
    let terminal = Terminal::with_sample();
    for (kind, paper) in [("internal", "a4"), ("internal", "letter"), ("client", "a4"), ("client", "letter")] {
        let call = ["packet", "ws", "Ceramiche Falcone", "--kind", kind, "--paper", paper, "--out", "packet.pdf"];
        assert!(terminal.json(&call)["pages"].as_u64().unwrap() > 0);
        assert!(is_pdf(&terminal.path("packet.pdf")));
    }
    terminal.write("letter.txt", "not to be lost");
    let refusal = terminal.refusal(&["packet", "ws", "Ceramiche Falcone", "--kind", "client", "--out", "letter.txt"]);
    assert_eq!(refusal["message"], "There is already a file letter.txt, and it is no PDF.");
    assert_eq!(std::fs::read(terminal.path("letter.txt")).unwrap(), b"not to be lost");
}

#[test]
fn a_copy_is_proven_and_never_written_over_another_file() {
    let terminal = Terminal::with_sample();
    let proof = terminal.json(&["verify", "ws"]);
    assert_eq!(keys(&proof), ["ok", "entries", "findings"]);
    assert_eq!(terminal.json(&["backup", "ws", "copy"]), proof);
    assert_eq!(terminal.log(), terminal.baton(&["log", "copy", "--limit", "100000"]).out);
    assert_ne!(terminal.baton(&["backup", "ws", "copy", "--json"]).code, 0);
    assert_eq!(terminal.json(&["verify", "copy"]), proof);
}

#[test]
fn a_book_of_any_size_is_the_same_from_the_same_seed() {
    let terminal = Terminal::new();
    for name in ["ws", "twin"] {
        terminal.json(&["scale", name, "--accounts", "30", "--entries", "60", "--seed", "7"]);
    }
    assert_eq!(terminal.json(&["accounts", "ws", "--limit", "1000"])["items"].as_array().unwrap().len(), 30);
    assert_eq!(terminal.log(), terminal.baton(&["log", "twin", "--limit", "100000"]).out);
}

#[test]
fn the_demo_leaves_the_story_with_both_packets() {
    let terminal = Terminal::new();
    let demo = terminal.baton(&["demo", "--out", "demo"]);
    assert_eq!(demo.code, 0, "{}", demo.err);
    let mut left: Vec<_> =
        std::fs::read_dir(terminal.path("demo")).unwrap().map(|entry| entry.unwrap().path()).collect();
    left.sort();
    assert_eq!(
        left.iter().filter(|path| path.extension().is_some_and(|kind| kind == "pdf") && is_pdf(path)).count(),
        2
    );
    let refused = terminal.baton(&["demo", "--out", "demo", "--json"]);
    assert_ne!(refused.code, 0, "a second demo does not write over the first");
}
