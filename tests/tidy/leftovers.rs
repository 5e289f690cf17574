//! What is left lying about while one works, and must not be there when the work is shared.

use crate::tree::{File, files};
use crate::{assert_clean, mask};

/// Marks of unfinished work, wherever they stand. They are cut in two here, so that this file holds none.
const MARKS: [&str; 4] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X:"), concat!("HA", "CK:")];

/// Paths that exist on one machine only.
const MACHINES: [&str; 5] = [
    concat!("/wo", "rk/"),
    concat!("/fa", "rm/"),
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("/Us", "ers/"),
];

/// Code that was for looking, not for keeping.
const RUST: [&str; 5] = ["dbg!(", "todo!(", "unimplemented!(", "#[allow(", "fn test_"];
const SCRIPT: [&str; 4] = ["console.log(", "debugger", ".only(", "@ts-ignore"];

/// Where printing is what the program is for.
const PRINTS: [&str; 3] = ["crates/baton-cli/", "crates/xtask/", "tests/"];

#[test]
fn nothing_unfinished_is_left() {
    assert_clean(files().iter().filter(|file| !file.is_generated()).flat_map(marks));
}

#[test]
fn nothing_made_for_looking_is_left() {
    assert_clean(files().iter().filter(|file| !file.is_generated()).flat_map(probes));
}

#[test]
fn the_lock_file_of_the_screens_names_no_registry() {
    // Whoever installs has a registry of their own; the hashes say what must come from it.
    let lock = files().iter().find(|file| file.path == "ui/package-lock.json").expect("the lock file is committed");
    assert_clean(numbered(lock, &lock.text, &["\"resolved\": \"http"]));
}

fn marks(file: &File) -> Vec<String> {
    // A temporary folder is a machine's too, but tests speak of it.
    let temporary: &[&str] = if file.is_test() { &[] } else { &[concat!("/t", "mp/")] };
    numbered(file, &file.text, &[&MARKS[..], &MACHINES, temporary].concat())
}

fn probes(file: &File) -> Vec<String> {
    if file.is(&["rs"]) {
        let prints: &[&str] = if file.is_under(&PRINTS) || file.is_test() { &[] } else { &["println!(", "print!("] };
        numbered(file, &mask::rust(&file.text), &[&RUST[..], prints].concat())
    } else if file.is(&["ts", "js"]) {
        numbered(file, &mask::script(&file.text), &SCRIPT)
    } else if file.is(&["svelte"]) {
        numbered(file, &file.text, &SCRIPT)
    } else {
        Vec::new()
    }
}

/// Each line of `text` that holds one of the words.
fn numbered(file: &File, text: &str, words: &[&str]) -> Vec<String> {
    let lines = text.lines().zip(1..);
    let found = lines
        .flat_map(|(line, number)| words.iter().filter(|word| line.contains(**word)).map(move |word| (number, word)));
    found.map(|(number, word)| format!("{}:{number}: {word}", file.path)).collect()
}

#[test]
fn leftovers_are_found() {
    let file = |path: &str, text: String| File { path: path.to_owned(), text };
    let note = file("crates/x/src/a.rs", format!("// {} later\nlet a = \"{}b\";", MARKS[0], MACHINES[0]));
    assert_eq!(marks(&note).len(), 2);
    let code = file("crates/x/src/a.rs", "fn a() {\n    eprintln!(\"b\");\n    dbg!(c); // todo!()\n}".to_owned());
    assert_eq!(probes(&code), ["crates/x/src/a.rs:2: println!(", "crates/x/src/a.rs:3: dbg!("]);
    let script = file("ui/src/a.ts", "it.only('a', () => console.log('debugger'))".to_owned());
    assert_eq!(probes(&script), ["ui/src/a.ts:1: console.log(", "ui/src/a.ts:1: .only("]);
}
