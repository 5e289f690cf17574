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
        .commands(collect_commands![
            commands::workspace::welcome,
            commands::workspace::open_workspace,
            commands::workspace::open_recent,
            commands::workspace::open_sample,
            commands::workspace::create_workspace,
            commands::workspace::close_workspace,
            commands::workspace::sit_down,
            commands::workspace::system_theme,
            commands::read::shell,
            commands::read::today,
            commands::read::accounts,
            commands::read::account_list,
            commands::read::account_rows,
            commands::read::account,
            commands::read::account_on,
            commands::read::history,
            commands::read::history_at,
            commands::read::history_newer,
            commands::read::history_months,
            commands::read::history_entry,
            commands::read::conversation,
            commands::read::original_look,
            commands::file::save_attachment,
            commands::read::changes,
            commands::read::handovers,
            commands::read::handover_flow,
            commands::read::lessons,
            commands::read::handover,
            commands::read::rollback_preview,
            commands::read::move_preview,
            commands::read::transfer_days,
            commands::read::people,
            commands::read::left_behind_person,
            commands::read::left_behind_account,
            commands::read::philosophy,
            commands::read::profiles,
            commands::read::newer_profile,
            commands::read::imports,
            commands::read::unfiled,
            commands::read::unfiled_senders,
            commands::read::search,
            commands::read::search_results,
            commands::write::perform,
            commands::write::undo,
            commands::write::redo,
            commands::bulk::bulk_preview,
            commands::bulk::bulk,
            commands::bulk::stop_bulk,
            commands::views::saved_views,
            commands::views::keep_views,
            commands::data::data,
            commands::data::back_up,
            commands::data::check_data,
            commands::remind::remind,
            commands::import::choose_import_files,
            commands::import::preview_import,
            commands::import::try_import,
            commands::import::import_files,
            commands::import::cancel_import,
            commands::import::save_refused_rows,
            commands::import::file_unfiled,
            commands::packet::packet_preview,
            commands::packet::packet_page,
            commands::packet::export_packet,
            commands::packet::print_packet,
            commands::packet::choose_packet_folder,
            commands::packet::save_packet,
        ])
        .events(collect_events![
            events::Changed,
            events::FilesDropped,
            events::FilesHover,
            events::ReminderOpened,
            events::ThemeChanged,
            events::WorkspaceOpened
        ])
}

/// What the screens can ask for.
fn commands() -> tauri_specta::Commands<tauri::Wry> {
    collect_commands![
        commands::workspace::welcome,
        commands::workspace::open_workspace,
        commands::workspace::open_recent,
        commands::workspace::open_sample,
        commands::workspace::create_workspace,
        commands::workspace::close_workspace,
        commands::workspace::sit_down,
        commands::workspace::system_theme,
        commands::read::shell,
        commands::read::today,
        commands::read::accounts,
        commands::read::account,
        commands::read::account_on,
        commands::read::history,
        commands::read::history_entry,
        commands::read::changes,
        commands::read::handovers,
        commands::read::handover,
        commands::read::rollback_preview,
        commands::read::move_preview,
        commands::read::transfer_days,
        commands::read::people,
        commands::read::left_behind_person,
        commands::read::left_behind_account,
        commands::read::philosophy,
        commands::read::profiles,
        commands::read::newer_profile,
        commands::read::imports,
        commands::read::unfiled,
        commands::read::search,
        commands::read::search_results,
        commands::write::perform,
        commands::write::undo,
        commands::write::redo,
        commands::data::data,
        commands::data::back_up,
        commands::data::check_data,
        commands::remind::remind,
        commands::import::choose_import_files,
        commands::import::import_files,
        commands::import::cancel_import,
        commands::packet::packet_preview,
        commands::packet::packet_page,
        commands::packet::export_packet,
        commands::packet::print_packet,
        commands::packet::choose_packet_folder,
        commands::packet::save_packet,
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
            window::open(app)?;
            if !environment::is_automated() {
                commands::remind::follow_clicks(app.handle())?;
            }
            if let Some(place) = environment::workspace_argument(&environment::arguments()) {
                commands::workspace::open_in_background(app.handle(), place);
            }
            Ok(())
        })
        .run(context)
}
