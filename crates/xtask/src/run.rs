//! `cargo xtask run`: the sample book in the window.

use std::fs;
use std::path::PathBuf;

use crate::command::{built, cargo, npm, program, root, setting};
use crate::failure::{Failure, Result};
use crate::setup;
use crate::steps::Steps;

pub fn run(steps: &mut Steps) -> Result {
    if !has_display() {
        return demo(steps);
    }
    setup::window(steps, &[])?;
    steps.run("Build the screens", &mut npm(&["run", "build"]))?;
    // With an example among the targets Cargo resolves features as it does for the tests: nothing is compiled twice.
    let targets = ["build", "--bin", "baton-window", "--bin", "baton", "--example", "bindings"];
    steps.run("Build the window", &mut cargo(&targets))?;
    let book = sample_book()?;
    if !book.exists() {
        steps.run("Write the sample book", program(built("baton")?).arg("sample").arg(&book))?;
    }
    steps.run("Open the sample book", program(built("baton-window")?).arg(&book))
}

/// The whole story without a window: its log and both packets as files.
fn demo(steps: &mut Steps) -> Result {
    println!(
        "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so the demo runs instead of the window."
    );
    let out = root().join("target/demo");
    if out.exists() {
        fs::remove_dir_all(&out).map_err(Failure::while_doing("clear the last demo"))?;
    }
    steps.run(
        "Run the demo",
        program("cargo").args(["run", "--locked", "--bin", "baton", "--", "demo", "--out"]).arg(&out),
    )?;
    let files = fs::read_dir(&out).map_err(Failure::while_doing("read the demo's folder"))?;
    println!("\nThe demo wrote:");
    let mut names: Vec<PathBuf> = files.flatten().map(|file| file.path()).collect();
    names.sort();
    for name in names {
        println!("  {}", name.display());
    }
    Ok(())
}

fn has_display() -> bool {
    !cfg!(target_os = "linux") || setting("DISPLAY").is_some() || setting("WAYLAND_DISPLAY").is_some()
}

/// Where the sample book lives: with the person's own data, so that what they try out in it outlives a clean build.
fn sample_book() -> Result<PathBuf> {
    let home = || std::env::home_dir().map(|home| home.join(".local/share"));
    let data = setting("XDG_DATA_HOME").map(PathBuf::from).or_else(home);
    let folder = data.ok_or_else(|| Failure::new("There is no home folder to keep the sample book in."))?.join("baton");
    fs::create_dir_all(&folder).map_err(Failure::while_doing(format_args!("create {}", folder.display())))?;
    Ok(folder.join("Sample book.baton"))
}
