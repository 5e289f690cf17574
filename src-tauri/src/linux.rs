//! Everything that only WebKitGTK needs, in one place.

use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use tauri::{AppHandle, WebviewWindow};
use tauri_specta::Event;
use webkit2gtk::gio::{self, BusType, Cancellable, DBusCallFlags, DBusConnection, DBusSignalFlags};
use webkit2gtk::glib::prelude::ToVariant;
use webkit2gtk::glib::{self, Variant};
use webkit2gtk::{WebContextExt, WebViewExt};

use crate::environment;
use crate::events::{Theme, ThemeChanged};

const PORTAL: &str = "org.freedesktop.portal.Desktop";
const PORTAL_PATH: &str = "/org/freedesktop/portal/desktop";
const PORTAL_SETTINGS: &str = "org.freedesktop.portal.Settings";
const APPEARANCE: &str = "org.freedesktop.appearance";
const COLOUR_SCHEME: &str = "color-scheme";
/// By then the first screen is there, on a slow machine too.
const FIRST_SCREEN: Duration = Duration::from_secs(3);
/// How long the desktop may take to say whether it is light or dark, in milliseconds.
const PATIENCE: i32 = 800;

/// Older NVIDIA drivers show a blank window unless this is off (WebKit bug 261874). A process cannot safely change its own
/// environment, so it becomes itself once more with the setting.
pub fn before_start() {
    const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if Path::new("/proc/driver/nvidia/version").exists()
        && !environment::is_set(SWITCH)
        && let Ok(program) = std::env::current_exe()
    {
        // Returns only if it fails; then the window opens without the setting, as it would have before.
        let _error = Command::new(program).args(environment::arguments()).env(SWITCH, "1").exec();
    }
}

/// WebKitGTK leaves spell checking off and knows no language by itself. The dictionary is read on the window's own thread,
/// so it waits until the first screen is there.
pub fn check_spelling(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|webview| {
        let Some(context) = webview.inner().web_context() else { return };
        glib::timeout_add_local_once(FIRST_SCREEN, move || {
            let language = environment::language().unwrap_or_default();
            let code = language.split('.').next().filter(|code| code.len() == 5).unwrap_or("en_US");
            context.set_spell_checking_enabled(true);
            context.set_spell_checking_languages(&[code]);
        });
    })
}

/// Whether the desktop is light or dark; GTK 3 does not hear it from today's desktops, their portal says it. None where
/// nobody says it.
pub fn theme() -> Option<Theme> {
    let asked = (APPEARANCE, COLOUR_SCHEME).to_variant();
    let bus = gio::bus_get_sync(BusType::Session, Cancellable::NONE).ok()?;
    let answer = bus.call_sync(
        Some(PORTAL),
        PORTAL_PATH,
        PORTAL_SETTINGS,
        "Read",
        Some(&asked),
        None,
        DBusCallFlags::NONE,
        PATIENCE,
        Cancellable::NONE,
    );
    Some(shade(&answer.ok()?.try_child_value(0)?))
}

/// Tells the screens when the desktop goes light or dark.
pub fn follow_theme(app: &AppHandle) {
    // Without a session bus there is nobody to tell.
    let Ok(bus) = gio::bus_get_sync(BusType::Session, Cancellable::NONE) else { return };
    let handle = app.clone();
    let changed = move |_: &DBusConnection, _: &str, _: &str, _: &str, _: &str, told: &Variant| {
        let is_ours = told.try_child_value(1).is_some_and(|key| key.str() == Some(COLOUR_SCHEME));
        if let Some(value) = told.try_child_value(2).filter(|_| is_ours) {
            // A window that is just closing hears nothing, and needs nothing.
            let _lost = ThemeChanged { theme: shade(&value) }.emit(&handle);
        }
    };
    bus.signal_subscribe(
        None,
        Some(PORTAL_SETTINGS),
        Some("SettingChanged"),
        Some(PORTAL_PATH),
        Some(APPEARANCE),
        DBusSignalFlags::NONE,
        changed,
    );
}

/// 1 is dark; it comes in one wrapping or two.
fn shade(value: &Variant) -> Theme {
    match value.as_variant() {
        Some(inner) => shade(&inner),
        None if value.get::<u32>() == Some(1) => Theme::Dark,
        None => Theme::Light,
    }
}

#[cfg(test)]
mod tests {
    use webkit2gtk::glib::prelude::ToVariant;

    use super::{Theme, shade};

    #[test]
    fn dark_is_understood_in_one_wrapping_and_in_two() {
        let wrapped = |scheme: u32| scheme.to_variant().to_variant();
        assert_eq!([shade(&1u32.to_variant()), shade(&wrapped(1)), shade(&wrapped(1).to_variant())], [Theme::Dark; 3]);
        assert_eq!([shade(&wrapped(0)), shade(&wrapped(2)), shade(&"dark".to_variant())], [Theme::Light; 3]);
    }
}
