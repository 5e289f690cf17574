//! The window of Baton.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> tauri::Result<()> {
    baton_window_lib::run(tauri::generate_context!())
}
