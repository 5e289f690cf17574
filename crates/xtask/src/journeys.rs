//! `cargo xtask journeys`: the window suite on the real window, on a display of its own.

use std::process::Command;

use crate::command::{EVERYTHING, built, cargo, npm, program, succeeds};
use crate::failure::Result;
use crate::setup::{self, Need};
use crate::steps::Steps;

pub fn run(steps: &mut Steps) -> Result {
    setup::window(steps, &[Need::Journeys])?;
    steps.run("Build the screens", &mut npm(&["run", "build"]))?;
    steps.run("Build everything", &mut cargo(&["build", "--all-targets"]))?;
    drive(steps)
}

/// Runs the suite against the window that has just been built.
pub fn drive(steps: &mut Steps) -> Result {
    let window = built("baton-window")?;
    steps.run("Window journeys", driven().args(suite()).env("BATON_WINDOW", window))
}

/// A cargo that drives windows: a session bus and a virtual display around it.
pub fn driven() -> Command {
    let mut command = program("dbus-run-session");
    command
        .args(["--", "xvfb-run", "--auto-servernum", "--server-args", "-screen 0 1400x900x24", "cargo"])
        // Without both, the webview takes no orders from a driver.
        .env("TAURI_AUTOMATION", "true")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        // A virtual display has neither an accessibility bus nor a graphics card.
        .env("NO_AT_BRIDGE", "1")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    command
}

/// One journey after the other: they share the display and its keyboard.
fn suite() -> Vec<&'static str> {
    let (runner, last): (&[_], &[_]) = if succeeds("cargo", &["nextest", "--version"]) {
        (&["nextest", "run"], &["--test-threads", "1"])
    } else {
        (&["test"], &["--", "--test-threads", "1"])
    };
    [runner, &EVERYTHING, &["--test", "window"], last].concat()
}
