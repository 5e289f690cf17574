//! Everything that only WebKitGTK needs, in one place.

use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use tauri::WebviewWindow;
use webkit2gtk::{WebContextExt, WebViewExt};

use crate::environment;

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

/// WebKitGTK leaves spell checking off and knows no language by itself.
pub fn check_spelling(window: &WebviewWindow) -> tauri::Result<()> {
    window.with_webview(|webview| {
        if let Some(context) = webview.inner().web_context() {
            let language = environment::language().unwrap_or_default();
            let code = language.split('.').next().filter(|code| code.len() == 5).unwrap_or("en_US");
            context.set_spell_checking_enabled(true);
            context.set_spell_checking_languages(&[code]);
        }
    })
}
