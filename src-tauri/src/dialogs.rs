//! The native dialogs. While a test drives the window nobody is there to click, so their answers come from the environment.

use std::path::PathBuf;

use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FilePath};

use crate::environment;

/// The extension of a workspace file.
pub const WORKSPACE: &str = "baton";

/// Asks for a workspace to open. Blocks: call it away from the window's thread.
pub fn open_workspace(app: &AppHandle) -> Option<PathBuf> {
    environment::dialog_answer("OPEN").or_else(|| {
        let dialog = app.dialog().file().set_title("Open a workspace").add_filter("Baton workspace", &[WORKSPACE]);
        dialog.blocking_pick_file().and_then(path)
    })
}

/// Asks where to put a file. Blocks: call it away from the window's thread.
pub fn save(app: &AppHandle, title: &str, name: &str, extension: &str) -> Option<PathBuf> {
    environment::dialog_answer("SAVE").or_else(|| {
        let dialog = app.dialog().file().set_title(title).set_file_name(name).add_filter(extension, &[extension]);
        dialog.blocking_save_file().and_then(path)
    })
}

/// Asks for a folder to save into. Blocks: call it away from the window's thread.
pub fn folder(app: &AppHandle, title: &str) -> Option<PathBuf> {
    environment::dialog_answer("FOLDER")
        .or_else(|| app.dialog().file().set_title(title).blocking_pick_folder().and_then(path))
}

/// Asks where to put a file of whatever kind. Blocks: call it away from the window's thread.
pub fn save_as(app: &AppHandle, title: &str, name: &str) -> Option<PathBuf> {
    environment::dialog_answer("SAVE")
        .or_else(|| app.dialog().file().set_title(title).set_file_name(name).blocking_save_file().and_then(path))
}

/// Asks for files to import. Blocks: call it away from the window's thread.
pub fn import(app: &AppHandle) -> Vec<PathBuf> {
    if let Some(answer) = environment::dialog_answer("IMPORT") {
        return std::env::split_paths(&answer).collect();
    }
    let dialog =
        app.dialog().file().set_title("Import").add_filter("Lists and mails", &["csv", "tsv", "txt", "eml", "mbox"]);
    dialog.blocking_pick_files().unwrap_or_default().into_iter().filter_map(path).collect()
}

fn path(chosen: FilePath) -> Option<PathBuf> {
    chosen.into_path().ok()
}
