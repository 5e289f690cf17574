//! The window of Baton.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[expect(clippy::disallowed_methods, reason = "Tauri's own context ends a process whose files were tampered with")]
fn main() -> tauri::Result<()> {
    baton_window_lib::run(tauri::generate_context!())
}
