//! Writes the typed commands that the screens call: `bindings FOLDER`.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use specta_typescript::Typescript;

/// The only module of the screens that meets the window; a fake stands behind it in tests.
const DOOR: &str = "$lib/platform";

/// What the generator imports instead.
const MODULES: [&str; 4] =
    ["@tauri-apps/api/core", "@tauri-apps/api/event", "@tauri-apps/api/webview", "@tauri-apps/api/window"];

/// Where the types end.
const RUNTIME: &str = "/* Tauri Specta runtime */";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args_os().nth(1).map(PathBuf::from).ok_or("give the folder to write to")?;
    fs::create_dir_all(&folder)?;
    let file = folder.join("index.ts");
    baton_window_lib::bindings().export(Typescript::default(), &file)?;
    let written = fs::read_to_string(&file)?;
    let (types, runtime) = written.split_once(RUNTIME).ok_or("the generator writes no runtime any more")?;
    // The window sends every field, also one that an older journal may lack; and a screen that fills every field of an
    // operation is told by the compiler when there is a new one.
    let types = types.replace("?: ", ": ");
    // A promise of ours is a record; the language has its own.
    let runtime = runtime.replace("Promise<", "globalThis.Promise<");
    let ours = MODULES.iter().fold(format!("{types}{RUNTIME}{runtime}"), |text, module| text.replace(module, DOOR));
    fs::write(&file, ours)?;
    Ok(())
}
