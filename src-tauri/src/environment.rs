//! What the world says at the start; the only place that asks it.
#![expect(clippy::disallowed_methods, reason = "the window stands at the edge")]

use std::env;
use std::path::PathBuf;

/// The arguments after the program's name.
pub fn arguments() -> Vec<String> {
    env::args().skip(1).collect()
}

/// The workspace named on the command line, if any.
pub fn workspace_argument(arguments: &[String]) -> Option<PathBuf> {
    arguments.iter().find(|argument| !argument.starts_with('-')).map(PathBuf::from)
}

/// Whether a test drives the window.
pub fn is_automated() -> bool {
    env::var_os("TAURI_AUTOMATION").is_some()
}

/// The path that stands for a dialog's answer while a test drives the window: nobody is there to click.
pub fn dialog_answer(dialog: &str) -> Option<PathBuf> {
    env::var_os(format!("BATON_TEST_{dialog}")).filter(|_| is_automated()).map(PathBuf::from)
}

/// Whether a setting was given by the person who starts the window.
#[cfg(target_os = "linux")]
pub fn is_set(name: &str) -> bool {
    env::var_os(name).is_some()
}

/// The person's language, as "en_GB" or "de_DE.UTF-8".
#[cfg(target_os = "linux")]
pub fn language() -> Option<String> {
    env::var("LANG").ok()
}

/// Whether the desktop speaks Wayland.
pub fn is_wayland() -> bool {
    env::var_os("WAYLAND_DISPLAY").is_some()
}
