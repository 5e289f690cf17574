//! `cargo xtask feel`: how the window feels, from start to screen and from key to paint, on the book of a large firm.

use crate::command::{npm, program, root};
use crate::failure::Result;
use crate::journeys::driven;
use crate::setup::{self, Need};
use crate::steps::Steps;

pub fn run(steps: &mut Steps) -> Result {
    setup::window(steps, &[Need::Journeys])?;
    steps.run("Build the screens", &mut npm(&["run", "build"]))?;
    let windows = ["build", "--release", "--locked", "--package", "baton-window", "--bins", "--example", "bare"];
    steps.run("Build the windows", program("cargo").args(windows))?;
    let bench = ["bench", "--locked", "--package", "baton-tests", "--features", "window", "--bench", "feel"];
    let folder = root().join("target/release");
    steps.run(
        "How it feels",
        driven()
            .args(bench)
            .env("BATON_WINDOW", folder.join("baton-window"))
            .env("BATON_BARE", folder.join("examples/bare")),
    )
}
