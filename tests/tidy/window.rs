//! The window's promises that can be read off its source: no command on the main thread, nothing remote, little code.

use serde_json::Value;

use crate::tree::{File, files};
use crate::{assert_clean, mask};

/// A thin shell has no room for logic; what only a desktop has (dialogs, notifications, light and dark) lies here. 900 lines
/// are the aim, this is the limit.
const LINES: usize = 2_000;

#[test]
fn every_command_is_async() {
    // A command that is not runs on the main thread and freezes the window while it works.
    let sources = || files().iter().filter(|file| file.is_under(&["src-tauri/src/"]) && file.is(&["rs"]));
    assert!(sources().any(|file| file.text.contains(COMMAND)), "the window has commands");
    assert_clean(sources().flat_map(waiting_commands));
}

#[test]
fn the_window_holds_no_logic() {
    let sources = files().iter().filter(|file| file.is_under(&["src-tauri/src/"]) && !file.is_test());
    let lines: usize = sources.map(|file| file.text.lines().count()).sum();
    assert!(lines <= LINES, "src-tauri/src has {lines} lines, at most {LINES}: what can move to the desk?");
}

#[test]
fn the_page_may_load_nothing_remote() {
    assert_clean(openings(&json("src-tauri/tauri.conf.json")));
}

#[test]
fn no_capability_reaches_beyond_our_own_page() {
    let capabilities = files().iter().filter(|file| file.is_under(&["src-tauri/capabilities/"]));
    assert_clean(capabilities.flat_map(|file| {
        let powers = powers(&serde_json::from_str(&file.text).unwrap());
        powers.into_iter().map(|power| format!("{}: {power}", file.path))
    }));
}

const COMMAND: &str = "#[tauri::command";

/// The commands of a file that are not `async`.
fn waiting_commands(file: &File) -> Vec<String> {
    let code = mask::rust(&file.text);
    let signatures = code.split(COMMAND).skip(1).filter_map(|rest| rest.split_once("fn "));
    let waiting = signatures.filter(|(before, _)| !before.contains("async"));
    waiting.map(|(_, rest)| format!("{}: {} is not async", file.path, rest.split('(').next().unwrap())).collect()
}

/// What a configuration leaves open.
fn openings(config: &Value) -> Vec<String> {
    let security = &config["app"]["security"];
    let policy = security["csp"].as_str().unwrap_or("");
    let mut open = Vec::new();
    if !policy.contains("default-src 'self'") && !policy.contains("default-src 'none'") {
        open.push("the content policy has no closed default".to_owned());
    }
    if security["freezePrototype"] != true {
        open.push("prototypes are not frozen".to_owned());
    }
    if config["app"]["withGlobalTauri"] == true {
        open.push("the window's interface is global".to_owned());
    }
    let sources = policy.split([' ', ';']).filter(|source| *source != "http://ipc.localhost");
    let remote = sources.filter(|source| source.contains("://") || ["*", "'unsafe-eval'", "https:"].contains(source));
    open.extend(remote.map(|source| format!("the content policy lets in {source}")));
    let inline_script = policy.split(';').any(|rule| rule.contains("script-src") && rule.contains("'unsafe-inline'"));
    open.extend(inline_script.then(|| "the content policy lets in inline scripts".to_owned()));
    open
}

/// What a capability allows that the page has no business with: other origins, files, programs, the network.
fn powers(capability: &Value) -> Vec<String> {
    let permissions = capability["permissions"].as_array().into_iter().flatten();
    let names = permissions.filter_map(|one| one.as_str().or_else(|| one["identifier"].as_str()));
    let strong =
        names.filter(|name| ["fs:", "shell:", "http:", "process:"].iter().any(|start| name.starts_with(start)));
    let remote = (!capability["remote"].is_null()).then_some("remote");
    strong.chain(remote).map(str::to_owned).collect()
}

fn json(path: &str) -> Value {
    let file = files().iter().find(|file| file.path == path).expect("the window is configured");
    serde_json::from_str(&file.text).unwrap()
}

#[test]
fn a_careless_window_is_found() {
    let text = "#[tauri::command]\npub fn slow(a: u8) {}\n#[tauri::command]\npub async fn fast() {}".to_owned();
    let file = File { path: "src-tauri/src/a.rs".to_owned(), text };
    assert_eq!(waiting_commands(&file), ["src-tauri/src/a.rs: slow is not async"]);

    let policy =
        "default-src 'self'; script-src 'self' 'unsafe-inline'; img-src https://example.com http://ipc.localhost";
    let config = serde_json::json!({ "app": { "security": { "csp": policy } } });
    assert_eq!(
        openings(&config),
        [
            "prototypes are not frozen",
            "the content policy lets in https://example.com",
            "the content policy lets in inline scripts"
        ]
    );
    let capability =
        serde_json::json!({ "remote": {}, "permissions": ["core:default", { "identifier": "fs:default" }] });
    assert_eq!(powers(&capability), ["fs:default", "remote"]);
}
