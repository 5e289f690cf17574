//! The one window: how it opens, what it may show, what it hears from the system.

use tauri::plugin::TauriPlugin;
use tauri::{
    App as TauriApp, AppHandle, DragDropEvent, Manager, Theme as TauriTheme, Url, WebviewUrl, WebviewWindowBuilder,
    WindowEvent, Wry,
};
use tauri_plugin_window_state::StateFlags;
use tauri_specta::Event;

use crate::app::App;
use crate::events::{FilesDropped, FilesHover, Theme, ThemeChanged};

/// The window's label, as in the capability file.
const MAIN: &str = "main";
/// Where the screens begin. An address without any path would make the first link load everything anew.
const ROOT: &str = "/";

/// Remembers the window's size. On Wayland nobody knows the position, and the size grows with every start.
pub fn remembered_size() -> TauriPlugin<Wry> {
    let flags = if crate::environment::is_wayland() { StateFlags::MAXIMIZED } else { StateFlags::all() };
    tauri_plugin_window_state::Builder::new().with_state_flags(flags - StateFlags::VISIBLE).build()
}

/// Opens the window.
pub fn open(app: &TauriApp) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App(ROOT.into()))
        .title("Baton")
        .inner_size(1280.0, 800.0)
        .min_inner_size(880.0, 560.0)
        // Twice as large must still be usable; the system’s own zoom reaches no webview.
        .zoom_hotkeys_enabled(true)
        .on_navigation(is_ours)
        .build()?;
    #[cfg(target_os = "linux")]
    {
        crate::linux::check_spelling(&window)?;
        crate::linux::follow_theme(app.handle());
    }
    let handle = app.handle().clone();
    window.on_window_event(move |event| hear(&handle, event));
    Ok(())
}

/// Brings the window to the front.
pub fn bring_to_front(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // The desktop may refuse to raise it; then it stays where it is.
        let _refused = window.unminimize().and_then(|()| window.set_focus());
    }
}

/// Whether the desktop is light or dark now.
pub fn theme(app: &AppHandle) -> Theme {
    #[cfg(target_os = "linux")]
    if let Some(theme) = crate::linux::theme() {
        return theme;
    }
    app.get_webview_window(MAIN).and_then(|window| window.theme().ok()).map_or(Theme::Light, ours)
}

/// Only what was built into the program: a dropped file or a link never takes the screens away. A frame without an address
/// holds markup that a screen gave it.
fn is_ours(url: &Url) -> bool {
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost") || url.as_str() == "about:srcdoc"
}

fn hear(app: &AppHandle, event: &WindowEvent) {
    // An event that no screen hears is lost without harm: screens ask again when they are shown.
    let _lost = match event {
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            let choice = app.state::<App>().imports().offer(paths.clone());
            hover(app, 0).and_then(|()| FilesDropped { choice }.emit(app))
        }
        WindowEvent::DragDrop(DragDropEvent::Enter { paths, .. }) => hover(app, paths.len()),
        WindowEvent::DragDrop(DragDropEvent::Leave) => hover(app, 0),
        WindowEvent::ThemeChanged(theme) => ThemeChanged { theme: ours(*theme) }.emit(app),
        _ => Ok(()),
    };
}

fn hover(app: &AppHandle, files: usize) -> tauri::Result<()> {
    FilesHover { files: u32::try_from(files).unwrap_or(u32::MAX) }.emit(app)
}

fn ours(theme: TauriTheme) -> Theme {
    match theme {
        TauriTheme::Dark => Theme::Dark,
        _ => Theme::Light,
    }
}
