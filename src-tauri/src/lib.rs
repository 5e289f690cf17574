//! The window: commands, dialogs and events around one [`baton_desk::Desk`]. Nothing is decided here.

mod app;
mod clock;
mod commands;
mod dialogs;
mod environment;
mod error;
mod events;
mod imports;
#[cfg(target_os = "linux")]
mod linux;
mod packets;
mod window;

use tauri::{Context, Manager};
use tauri_specta::{ErrorHandlingMode, collect_commands, collect_events};

/// Every command and event, typed: the window serves them and the screens' bindings are generated from them.
#[must_use]
pub fn bindings() -> tauri_specta::Builder<tauri::Wry> {
    tauri_specta::Builder::new()
        .error_handling(ErrorHandlingMode::Throw)
        .disable_serde_phases()
        .commands(commands())
        .events(collect_events![
            events::Changed,
            events::FilesDropped,
            events::FilesHover,
            events::ReminderOpened,
            events::ThemeChanged,
            events::WorkspaceOpened
        ])
}

/// What the screens can ask for, by the module that answers.
#[rustfmt::skip]
fn commands() -> tauri_specta::Commands<tauri::Wry> {
    use crate::commands::{bulk, data, file, import, packet, read, remind, views, workspace, write};

    collect_commands![
        workspace::welcome, workspace::open_workspace, workspace::open_recent, workspace::open_sample,
        workspace::create_workspace, workspace::close_workspace, workspace::sit_down, workspace::system_theme,
        read::shell, read::today, read::accounts, read::account_list, read::account_rows, read::account,
        read::account_on, read::history, read::history_at, read::history_newer, read::history_months,
        read::history_entry, read::conversation, read::original_look, read::changes, read::handovers,
        read::handover_flow, read::lessons, read::handover, read::rollback_preview, read::move_preview,
        read::transfer_days, read::locks_against, read::people, read::contacts, read::duplicates, read::hangs_on,
        read::left_behind_person, read::left_behind_account, read::philosophy,
        read::profiles, read::newer_profile, read::imports, read::unfiled, read::unfiled_senders, read::search,
        read::search_results,
        write::perform, write::undo, write::redo,
        bulk::bulk_preview, bulk::bulk, bulk::stop_bulk,
        views::saved_views, views::keep_views,
        data::data, data::back_up, data::check_data,
        remind::remind,
        import::choose_import_files, import::preview_import, import::try_import, import::import_files,
        import::cancel_import, import::save_refused_rows, import::file_unfiled,
        file::save_attachment,
        packet::packet_preview, packet::packet_page, packet::export_packet, packet::print_packet,
        packet::choose_packet_folder, packet::save_packet,
    ]
}

/// Opens the window and serves it until it is closed.
///
/// # Errors
/// When the system gives no window.
pub fn run(context: Context) -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    linux::before_start();
    let bindings = bindings();
    let mut builder = tauri::Builder::default();
    if !environment::is_automated() {
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, arguments, _| {
            window::bring_to_front(app);
            if let Some(place) = environment::workspace_argument(&arguments) {
                commands::workspace::open_in_background(app, place);
            }
        }));
        builder = builder.plugin(tauri_plugin_notification::init());
    }
    builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(window::remembered_size())
        .invoke_handler(bindings.invoke_handler())
        .setup(move |app| {
            bindings.mount_events(app);
            app.manage(app::App::new(&app.path().app_config_dir()?, &app.path().app_data_dir()?));
            // First, so that it is open by the time the page asks for it.
            if let Some(place) = environment::workspace_argument(&environment::arguments()) {
                commands::workspace::open_at_start(app.handle(), place);
            }
            window::open(app)?;
            if !environment::is_automated() {
                commands::remind::follow_clicks(app.handle())?;
            }
            Ok(())
        })
        .run(context)
}
