//! `cargo xtask bindings`: the typed commands that the screens call, generated from the window's own.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::Path;

use crate::command::{built, cargo, program, root};
use crate::failure::{Failure, Result};
use crate::setup;
use crate::steps::Steps;

const FOLDER: &str = "ui/src/lib/bindings";

pub fn run(steps: &mut Steps) -> Result {
    setup::window(steps, &[])?;
    // The window only compiles with a folder to carry, and the screens that fill it only build with bindings.
    fs::create_dir_all(root().join("ui/build")).map_err(Failure::while_doing("create ui/build"))?;
    steps.run("Build the generator", &mut cargo(&["build", "--example", "bindings"]))?;
    generate(steps, &root().join(FOLDER))
}

/// Fails when the committed bindings are not what the generator, already built, writes today.
pub fn check(steps: &mut Steps) -> Result {
    let fresh = root().join("target/bindings");
    generate(steps, &fresh)?;
    steps.step("Compare bindings", || {
        if files(&fresh)? == files(&root().join(FOLDER))? {
            return Ok(());
        }
        Err(Failure::new(format!("{FOLDER} is out of date: run `cargo xtask bindings` and commit what it writes.")))
    })
}

fn generate(steps: &mut Steps, folder: &Path) -> Result {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Failure::while_doing("clear the old bindings"))?;
    }
    fs::create_dir_all(folder).map_err(Failure::while_doing("create the folder for bindings"))?;
    steps.run("Generate bindings", program(built("examples/bindings")?).arg(folder))
}

fn files(folder: &Path) -> Result<BTreeMap<OsString, Vec<u8>>> {
    let entries = fs::read_dir(folder).map_err(Failure::while_doing(format_args!("read {}", folder.display())))?;
    let read = |entry: fs::DirEntry| Some((entry.file_name(), fs::read(entry.path()).ok()?));
    Ok(entries.flatten().filter_map(read).collect())
}
