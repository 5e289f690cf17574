//! The tiers of the screens: `ui/` knows no domain, `domain/` no routes, and one folder alone knows the window.

use crate::assert_clean;
use crate::tree::{File, files};

/// A tier with what it may not import, by the beginning of the path.
struct Tier {
    folder: &'static str,
    never: &'static [&'static str],
}

const TIERS: [Tier; 2] = [
    Tier {
        folder: "ui/src/lib/ui/",
        never: &[
            "$lib/api",
            "$lib/bindings",
            "$lib/domain",
            "$lib/platform",
            "$lib/words",
            "../api",
            "../domain",
            "../words",
        ],
    },
    Tier { folder: "ui/src/lib/domain/", never: &["../../routes", "../../../routes", "$lib/platform"] },
];

/// The only place that may speak to the window.
const WINDOW: &str = "ui/src/lib/platform/";

#[test]
fn each_tier_imports_only_what_lies_below_it() {
    assert_clean(files().iter().flat_map(crossings));
}

fn crossings(file: &File) -> Vec<String> {
    if !file.is_under(&["ui/src/"]) || !file.is(&["ts", "js", "svelte"]) {
        return Vec::new();
    }
    let tiers = TIERS.iter().filter(|tier| file.path.starts_with(tier.folder));
    let mut never: Vec<_> = tiers.flat_map(|tier| tier.never).copied().collect();
    if !file.path.starts_with(WINDOW) && !file.is_test() {
        never.push("@tauri-apps/");
    }
    if file.is_test() {
        // A test shows a view the fake window's book.
        never.retain(|start| *start != "$lib/platform");
    }
    let crosses = |import: &&str| never.iter().any(|start| import.starts_with(start));
    imports(&file.text).filter(crosses).map(|import| format!("{} imports {import}", file.path)).collect()
}

/// The paths after `from` and `import`, in single or double quotes.
fn imports(source: &str) -> impl Iterator<Item = &str> {
    let starts = source.split(['\'', '"']).zip(source.split(['\'', '"']).skip(1));
    starts.filter_map(|(before, path)| {
        let before = before.trim_end();
        ["from", "import", "import("].iter().any(|word| before.ends_with(word)).then_some(path)
    })
}

#[test]
fn a_crossed_tier_is_found() {
    let found = |path: &str, text: &str| crossings(&File { path: path.to_owned(), text: text.to_owned() });
    let code = "import { a } from '$lib/domain/a'\nimport \"@tauri-apps/api\"\nconst b = await import('$lib/ui/b')";
    assert_eq!(
        found("ui/src/lib/ui/A.svelte", code),
        ["ui/src/lib/ui/A.svelte imports $lib/domain/a", "ui/src/lib/ui/A.svelte imports @tauri-apps/api"]
    );
    assert_eq!(found("ui/src/routes/A.svelte", code), ["ui/src/routes/A.svelte imports @tauri-apps/api"]);
    assert!(found("ui/src/lib/platform/a.ts", code).is_empty());
}

/// Pieces of state for each effect, at the least: an effect is for what lies outside the screens.
const STATE_FOR_AN_EFFECT: usize = 10;

#[test]
fn effects_stay_few() {
    let sources = || files().iter().filter(|file| file.is_under(&["ui/src/"]) && file.is(&["ts", "svelte"]));
    let count = |runes: &[&str]| sources().map(|file| used(&file.text, runes)).sum::<usize>();
    let (effects, states) = (count(&EFFECT), count(&STATE));
    assert!(
        effects * STATE_FOR_AN_EFFECT <= states,
        "{effects} effects for {states} pieces of state: what can be derived, or done where it happens?"
    );
}

const EFFECT: [&str; 2] = ["$effect(", "$effect.pre("];
const STATE: [&str; 4] = ["$state(", "$state<", "$state.raw(", "$state.raw<"];

fn used(source: &str, runes: &[&str]) -> usize {
    runes.iter().map(|rune| source.matches(rune).count()).sum()
}

#[test]
fn effects_and_state_are_counted() {
    let code = "let a = $state(0); let b = $state.raw<A>(a); $effect(() => {}); $effect.pre(() => $effect.tracking());";
    assert_eq!((used(code, &EFFECT), used(code, &STATE)), (2, 2));
}
