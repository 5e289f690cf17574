//! The shape of the whole: what lies at the top, and a map that says what there is.

use std::collections::BTreeSet;

use crate::tree::{self, files, paths};
use crate::{assert_clean, cargo};

const MAP: &str = "crates/ARCHITECTURE.md";
const MAP_LINES: usize = 200;

/// What may lie at the top, besides files whose name starts with a dot.
const TOP: [&str; 13] = [
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "clippy.toml",
    "crates",
    "deny.toml",
    "icons",
    "rustfmt.toml",
    "src-tauri",
    "tests",
    "ui",
];

#[test]
fn only_what_belongs_there_lies_at_the_top() {
    let top: BTreeSet<_> = paths().iter().map(|path| path.split('/').next().unwrap()).collect();
    assert_clean(strangers(top).into_iter().map(|name| format!("{name} does not belong at the top")));
}

#[test]
fn a_crate_is_called_like_its_folder() {
    let folders: BTreeSet<_> =
        paths().iter().filter_map(|path| path.strip_prefix("crates/")?.split_once('/')).collect();
    let folders: BTreeSet<_> = folders.into_iter().map(|(folder, _)| folder).collect();
    let crates: BTreeSet<_> = cargo::ours().map(|package| package.name.as_str()).collect();
    assert_clean(folders.difference(&crates).map(|folder| format!("crates/{folder} is not the name of a crate")));
}

#[test]
fn the_map_is_short_and_names_only_what_exists() {
    let map = files().iter().find(|file| file.path == MAP).expect("crates/ARCHITECTURE.md maps the code");
    assert!(map.text.lines().count() < MAP_LINES, "a map of {MAP_LINES} lines is no map");
    let unknown = places(&map.text).filter(|place| !exists(place));
    assert_clean(unknown.map(|place| format!("{MAP} names {place}, which does not exist")));
    let missing = cargo::ours().filter(|package| !map.text.contains(&package.name));
    assert_clean(missing.map(|package| format!("{MAP} does not name {}", package.name)));
}

fn strangers(top: BTreeSet<&str>) -> Vec<&str> {
    top.into_iter().filter(|name| !name.starts_with('.') && !TOP.contains(name)).collect()
}

/// The paths in a text: what stands between backticks, has a slash and neither space nor placeholder.
fn places(text: &str) -> impl Iterator<Item = &str> {
    let spans = text.split('`').skip(1).step_by(2);
    spans.filter(|span| span.contains('/') && !span.contains([' ', '*', '<', '{', '\u{2026}', '@', '$', ':', '\n']))
}

/// Whether a place exists, told from the root or from `crates/`.
fn exists(place: &str) -> bool {
    [tree::root().to_owned(), tree::root().join("crates")].iter().any(|base| base.join(place).exists())
}

#[test]
fn strangers_and_unknown_places_are_found() {
    assert_eq!(strangers(BTreeSet::from(["README.md", ".ci", "notes.md"])), ["notes.md"]);
    let text = "`xtask/src/main.rs` and `crates/xtask/`, but `crates/nowhere/` and not `a/<verb>.rs` or `one word`";
    assert_eq!(places(text).filter(|place| !exists(place)).collect::<Vec<_>>(), ["crates/nowhere/"]);
}
