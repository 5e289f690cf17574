//! The table of the rules, in which no cell is empty and every name exists.

use std::collections::BTreeSet;
use std::path::Path;

use baton_domain::op::Op;

use crate::assert_clean;
use crate::tree::files;

const TABLE: &str = include_str!("../../crates/baton-domain/RULES.md");

#[test]
fn every_rule_names_its_operations_its_guard_and_its_test() {
    let tests: BTreeSet<&str> =
        files().iter().filter(|file| file.is(&["rs"])).flat_map(|file| functions(&file.text)).collect();
    let mut found = Vec::new();
    for row in rows(TABLE) {
        let [rule, operations, guard, test] = row.as_slice() else {
            found.push(format!("not four cells: {}", row.join(" | ")));
            continue;
        };
        for name in names(operations).filter(|name| !Op::PERMITTED.iter().any(|(op, ..)| op == name)) {
            found.push(format!("{rule}: there is no operation {name}"));
        }
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/baton-domain/src");
        for file in names(guard).filter(|file| !root.join(file).is_file()) {
            found.push(format!("{rule}: there is no file {file}"));
        }
        for name in names(test).filter(|name| !tests.contains(name)) {
            found.push(format!("{rule}: there is no test {name}"));
        }
        let empty = [operations, guard, test].into_iter().any(|cell| names(cell).next().is_none());
        if rule.is_empty() || empty {
            found.push(format!("an empty cell: {rule}"));
        }
    }
    assert_clean(found);
}

#[test]
fn every_operation_stands_for_a_rule() {
    let named: BTreeSet<&str> = rows(TABLE).iter().filter_map(|row| row.get(1).copied()).flat_map(names).collect();
    let bare = |op: &&str| !named.contains(op) && !UNRULED.contains(op);
    assert_clean(Op::PERMITTED.iter().map(|(op, ..)| *op).filter(bare).map(|op| format!("{op} stands for no rule")));
}

/// Operations that keep the books and stand for no rule of the method.
const UNRULED: [&str; 6] =
    ["WorkspaceFounded", "PersonAdded", "PersonEdited", "AbsencePlanned", "BackupEnded", "ContactEdited"];

/// The rows of all tables, without their heads.
fn rows(text: &str) -> Vec<Vec<&str>> {
    let lines = text.lines().filter(|line| line.starts_with('|') && !line.starts_with("|--"));
    let rows = lines.map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect::<Vec<_>>());
    rows.filter(|row| row.get(1) != Some(&"operations")).collect()
}

/// What stands between backticks.
fn names(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// The names of all functions.
fn functions(text: &str) -> impl Iterator<Item = &str> {
    text.split("fn ").skip(1).filter_map(|rest| rest.split('(').next())
}

#[test]
fn a_row_is_read_cell_by_cell() {
    let table = "| rule | operations | guard | test |\n|---|---|---|---|\n| a | `B`, `C` | `d.rs` | `e` |\n";
    assert_eq!(rows(table), [["a", "`B`, `C`", "`d.rs`", "`e`"]]);
    assert_eq!(names("`B`, `C`").collect::<Vec<_>>(), ["B", "C"]);
}
