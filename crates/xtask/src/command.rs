//! The programs that the verbs call, started where and how each expects it.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::{Failure, Result};

/// One selection for every build, so that the dependencies are compiled once: with another one, Cargo would resolve
/// their features anew. The feature adds the window journeys to the suites.
pub const EVERYTHING: [&str; 4] = ["--workspace", "--locked", "--features", "baton-tests/window"];

/// The checkout.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("BUG: the crate lies two folders below the root")
}

/// A program of this workspace in the debug profile; it lies beside the one that is running.
pub fn built(name: &str) -> Result<PathBuf> {
    let running = std::env::current_exe().map_err(Failure::while_doing("find the running program"))?;
    let folder = running.parent().expect("BUG: a program lies in a folder");
    Ok(folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

/// `program` in the root of the checkout.
pub fn program(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    // Set by the Cargo that started us; a Cargo below would take a changed value for a reason to build again.
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CARGO_PKG_") || name.to_string_lossy().starts_with("CARGO_MANIFEST_") {
            command.env_remove(name);
        }
    }
    command
}

/// `cargo verb` on [`EVERYTHING`].
pub fn cargo(verb: &[&str]) -> Command {
    let mut command = program("cargo");
    command.args(verb).args(EVERYTHING);
    command
}

/// `npm arguments` in `ui/`.
pub fn npm(arguments: &[&str]) -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(root().join("ui")).args(arguments);
    command
}

/// Whether the program starts and succeeds; its output is dropped.
pub fn succeeds(name: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(name);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Whether a program of this name is on the search path.
pub fn exists(name: &str) -> bool {
    std::env::split_paths(&setting("PATH").unwrap_or_default()).any(|folder| {
        let path = folder.join(name);
        path.is_file() || path.with_extension("exe").is_file()
    })
}

/// A variable of the environment.
#[expect(clippy::disallowed_methods, reason = "automation stands at the edge and reads its environment")]
pub fn setting(name: &str) -> Option<std::ffi::OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}
