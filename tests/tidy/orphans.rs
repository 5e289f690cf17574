//! Files that nothing reads: Rust that no module names, SQL and tables that no source includes.

use std::collections::BTreeSet;

use crate::tree::{File, files};
use crate::{assert_clean, cargo, mask};

#[test]
fn every_rust_file_belongs_to_a_module() {
    let roots = cargo::ours().flat_map(|package| package.roots.iter().cloned()).collect();
    let reached = reached(roots, |path| files().iter().find(|file| file.path == path));
    let rust = files().iter().filter(|file| file.is(&["rs"]));
    assert_clean(
        rust.filter(|file| !reached.contains(&file.path)).map(|file| format!("{}: no module names it", file.path)),
    );
}

#[test]
fn every_data_file_of_a_crate_is_included() {
    let included: BTreeSet<_> = files().iter().filter(|file| file.is(&["rs"])).flat_map(inclusions).collect();
    let data =
        files().iter().filter(|file| file.is_under(&["crates/", "src-tauri/"]) && file.is(&["sql", "tsv", "jsonl"]));
    let orphans = data.filter(|file| !included.contains(&file.path));
    assert_clean(orphans.map(|file| format!("{}: no source includes it", file.path)));
}

/// The files that can be reached from the roots by following `mod name;`.
fn reached<'a>(roots: Vec<String>, find: impl Fn(&str) -> Option<&'a File>) -> BTreeSet<String> {
    let (mut reached, mut open) = (BTreeSet::new(), roots);
    while let Some(path) = open.pop() {
        let Some(file) = find(&path) else { continue };
        if reached.insert(path) {
            open.extend(modules(file));
        }
    }
    reached
}

/// Where the modules that a file names may lie; a file that starts a target or is called `mod.rs` has them beside it.
fn modules(file: &File) -> Vec<String> {
    let (folder, name) = file.path.rsplit_once('/').unwrap_or(("", &file.path));
    let stem = name.trim_end_matches(".rs");
    let beside = format!("{folder}/");
    let below = format!("{folder}/{stem}/");
    let code = mask::rust(&file.text);
    let names = code.match_indices("mod ").filter_map(|(at, _)| {
        let name = code[at + 4..].split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
        code[at + 4 + name.len()..].starts_with(';').then(|| name.to_owned())
    });
    let told = file.text.split("#[path = \"").skip(1).filter_map(|rest| rest.split('"').next());
    let told = told.map(|path| joined(folder, path));
    // A root keeps its modules beside it under any name, so both places are looked at; a wrong one holds no file.
    names
        .flat_map(|name| {
            [&beside, &below].map(|place| [format!("{place}{name}.rs"), format!("{place}{name}/mod.rs")]).concat()
        })
        .chain(told)
        .collect()
}

/// The paths of what a file includes by `include_str!` and `include_bytes!`.
fn inclusions(file: &File) -> Vec<String> {
    let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let calls = ["include_str!(", "include_bytes!("].into_iter().flat_map(|call| file.text.split(call).skip(1));
    calls.flat_map(|rest| included(rest.trim_start(), &file.text)).map(|path| joined(folder, &path)).collect()
}

/// The path after an inclusion: a literal, or a literal folder joined with the names that a macro of the file is given.
fn included(call: &str, source: &str) -> Vec<String> {
    let literal = |text: &str| text.strip_prefix('"').and_then(|rest| rest.split('"').next()).map(str::to_owned);
    match call.strip_prefix("concat!(").and_then(literal) {
        Some(folder) => source.split('"').skip(1).step_by(2).map(|name| format!("{folder}{name}")).collect(),
        None => literal(call).into_iter().collect(),
    }
}

/// `folder` and a path from it, with each `..` taken up.
fn joined(folder: &str, path: &str) -> String {
    let mut parts: Vec<_> = folder.split('/').collect();
    for part in path.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn an_orphan_is_told_from_a_child() {
    let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
    let tree = [
        file("a/src/lib.rs", "pub mod b;\n// mod d;\nmod tests { fn f() {} }"),
        file("a/src/b.rs", "mod c;"),
        file("a/src/b/c.rs", "include_str!(\"../rows.sql\")"),
        file("a/src/d.rs", ""),
    ];
    let found = reached(vec!["a/src/lib.rs".to_owned()], |path| tree.iter().find(|file| file.path == path));
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["a/src/b.rs", "a/src/b/c.rs", "a/src/lib.rs"]);
    assert_eq!(inclusions(&tree[2]), ["a/src/rows.sql"]);
}
