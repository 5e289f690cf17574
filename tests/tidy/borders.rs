//! Who may know whom: the table of crates in `crates/ARCHITECTURE.md`, as a check.

use std::collections::BTreeSet;

use crate::tree::{File, files};
use crate::{assert_clean, cargo, mask};

/// The crates of the workspace and the others that each may build on. Tests may build on any.
const MAY_USE: [(&str, &[&str]); 11] = [
    ("baton-domain", &[]),
    ("baton-store", &["baton-domain"]),
    ("baton-desk", &["baton-domain", "baton-import", "baton-store"]),
    ("baton-import", &["baton-domain"]),
    ("baton-machine", &["baton-domain", "baton-import"]),
    ("baton-packet", &["baton-domain"]),
    ("baton-sample", &["baton-desk", "baton-domain"]),
    ("baton-cli", &["baton-desk", "baton-domain", "baton-import", "baton-packet", "baton-sample"]),
    ("baton-window", &["baton-desk", "baton-domain", "baton-import", "baton-machine", "baton-packet", "baton-sample"]),
    ("baton-tests", &["baton-desk", "baton-domain", "baton-packet", "baton-sample", "baton-store"]),
    ("xtask", &[]),
];

/// What the innermost crate may bring from outside: no database, no document engine, no window, no runtime.
const DOMAIN_BRINGS: [&str; 7] = ["chrono", "schemars", "serde", "serde_json", "specta", "thiserror", "uuid"];

/// Outside crates, by the beginning of their names, that only one of ours may know.
const CONFINED: [(&str, &str); 7] = [
    ("rusqlite", "baton-store"),
    ("typst", "baton-packet"),
    ("tauri", "baton-window"),
    ("clap", "baton-cli"),
    ("csv", "baton-import"),
    ("mail-parser", "baton-import"),
    ("chardetng", "baton-import"),
];

/// What stands at the edge: it may read the clock, the environment and the standard streams.
const EDGE: [&str; 4] = ["crates/baton-cli/", "crates/xtask/", "src-tauri/", "tests/"];

/// Words that reach the world around a program. Inside, what they would bring is passed in.
const WORLD: [&str; 9] = [
    "home_dir(",
    "temp_dir(",
    "current_dir(",
    "std::env",
    "stdin(",
    "stdout(",
    "stderr(",
    "clippy::disallowed_methods",
    "clippy::print_std",
];

/// Words that the rules and the documents have no use for: they work on what they are given.
const FILES_AND_NETWORK: [&str; 4] = ["std::fs", "std::net", "std::process", "std::thread"];

#[test]
fn crates_build_only_on_what_they_may_know() {
    assert_clean(cargo::ours().flat_map(|package| edges(&package.name, &package.uses)));
}

#[test]
fn every_crate_has_its_place_in_the_table() {
    let named: BTreeSet<_> = MAY_USE.iter().map(|(name, _)| *name).collect();
    let present: BTreeSet<_> = cargo::ours().map(|package| package.name.as_str()).collect();
    assert_eq!(named, present);
}

#[test]
fn only_the_edge_reaches_the_world() {
    assert_clean(files().iter().flat_map(reaches));
}

/// The dependencies of a crate that it may not have.
fn edges(name: &str, uses: &[String]) -> Vec<String> {
    let may = MAY_USE.iter().find(|(crate_name, _)| *crate_name == name).map_or(&[][..], |(_, may)| may);
    let ours = |used: &str| MAY_USE.iter().any(|(name, _)| *name == used);
    let forbidden = uses.iter().filter(|used| match used.as_str() {
        used if ours(used) => !may.contains(&used),
        used if name == "baton-domain" => !DOMAIN_BRINGS.contains(&used),
        _ if name == "xtask" => true,
        used => CONFINED.iter().any(|(start, home)| used.starts_with(start) && *home != name),
    });
    forbidden.map(|used| format!("{name} may not know {used}")).collect()
}

/// The words in a file that its crate has no business with.
fn reaches(file: &File) -> Vec<String> {
    if !file.is(&["rs"]) || file.is_test() || file.is_under(&EDGE) {
        return Vec::new();
    }
    let pure = file.is_under(&["crates/baton-domain/", "crates/baton-packet/"]);
    let words = WORLD.iter().chain(FILES_AND_NETWORK.iter().filter(|_| pure));
    let code = without_tests(&mask::rust(&file.text));
    words.filter(|word| code.contains(**word)).map(|word| format!("{} reaches for {word}", file.path)).collect()
}

/// Masked source up to its inline test module, which stands last.
fn without_tests(code: &str) -> String {
    let end = code.find("#[cfg(test)]\nmod tests {").unwrap_or(code.len());
    code[..end].to_owned()
}

#[test]
fn a_crossed_border_is_found() {
    let uses = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    assert_eq!(edges("baton-domain", &uses(&["serde", "rusqlite"])), ["baton-domain may not know rusqlite"]);
    assert_eq!(edges("baton-desk", &uses(&["baton-store", "typst-pdf"])), ["baton-desk may not know typst-pdf"]);
    assert_eq!(edges("baton-import", &uses(&["csv", "baton-store"])), ["baton-import may not know baton-store"]);
    assert_eq!(edges("xtask", &uses(&["serde"])), ["xtask may not know serde"]);

    let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
    let code = "use std::fs;\n#[cfg(test)]\nmod tests {\n    fn f() { std::env::temp_dir(); }\n}\n";
    assert_eq!(
        reaches(&file("crates/baton-domain/src/a.rs", code)),
        ["crates/baton-domain/src/a.rs reaches for std::fs"]
    );
    assert!(reaches(&file("crates/baton-store/src/a.rs", code)).is_empty());
    assert_eq!(reaches(&file("crates/baton-store/src/a.rs", "std::env::args()")).len(), 1);
    assert!(reaches(&file("crates/xtask/src/a.rs", "std::env::args()")).is_empty());
}
