//! How long files and functions may be. A file over its budget is a prompt to find the second concept in it.

use crate::functions::{Function, in_rust, in_script};
use crate::tree::{File, files};
use crate::{assert_clean, mask};

const TEST_FILE: usize = 600;
const RUST_FILE: usize = 500;
const SCREEN_FILE: usize = 300;
const FUNCTION: usize = 60;
/// The window that tests look at instead of the real one, with its book.
const FAKE: &str = "ui/src/lib/platform/fake/";

#[test]
fn files_keep_to_their_budget() {
    assert_clean(written().filter_map(|file| too_long(file, file.text.lines().count())));
}

#[test]
fn functions_keep_to_their_budget() {
    assert_clean(written().flat_map(|file| long_functions(file, functions(file))));
}

fn written() -> impl Iterator<Item = &'static File> {
    files().iter().filter(|file| !file.is_generated())
}

fn too_long(file: &File, lines: usize) -> Option<String> {
    let budget = match () {
        () if !file.is(&["rs", "svelte", "ts", "js"]) => return None,
        () if file.is_test() || file.is_under(&[FAKE]) => TEST_FILE,
        () if file.is(&["rs"]) => RUST_FILE,
        () => SCREEN_FILE,
    };
    (lines > budget).then(|| format!("{}: {lines} lines, at most {budget}", file.path))
}

fn functions(file: &File) -> Vec<Function> {
    if file.is(&["rs"]) {
        in_rust(&mask::rust(&file.text))
    } else if file.is(&["ts", "js"]) && !file.is_test() {
        in_script(&mask::script(&file.text))
    } else if file.is(&["svelte"]) {
        in_script(&mask::script(script_of(&file.text)))
    } else {
        Vec::new()
    }
}

fn long_functions(file: &File, functions: Vec<Function>) -> Vec<String> {
    let long = functions.into_iter().filter(|function| function.lines > FUNCTION);
    long.map(|Function { name, line, lines }| {
        format!("{}:{line}: {name}: {lines} lines, at most {FUNCTION}", file.path)
    })
    .collect()
}

/// What stands in the last `<script>` of a component, which is the one of the instance; the markup is not a script.
fn script_of(component: &str) -> &str {
    let Some(start) = component.rfind("<script") else { return "" };
    let code = component[start..].find('>').map_or("", |end| &component[start + end + 1..]);
    &code[..code.find("</script>").unwrap_or(code.len())]
}

#[test]
fn a_long_file_and_a_long_function_are_found() {
    let file = |path: &str, text: String| File { path: path.to_owned(), text };
    let body = "    work();\n".repeat(FUNCTION);
    let rust = file("crates/x/src/lib.rs", format!("fn long() {{\n{body}}}\n"));
    assert_eq!(long_functions(&rust, functions(&rust)), ["crates/x/src/lib.rs:1: long: 62 lines, at most 60"]);
    let svelte =
        file("ui/src/A.svelte", format!("<script lang=\"ts\">\nfunction long() {{\n{body}}}\n</script>\n<p>It's</p>"));
    assert_eq!(long_functions(&svelte, functions(&svelte)), ["ui/src/A.svelte:2: long: 62 lines, at most 60"]);

    let over = |path: &str| too_long(&file(path, String::new()), 501).is_some();
    assert!(over("crates/x/src/lib.rs") && over("ui/src/a.ts"));
    assert!(!over("tests/x/main.rs") && !over("ui/src/a.test.ts") && !over("README.md"));
}
