//! `cargo xtask test`: everything that must hold before a change is shared. It stops at the first thing that does not.

use crate::command::{cargo, npm, program, succeeds};
use crate::failure::Result;
use crate::setup::{self, Need};
use crate::steps::Steps;
use crate::{bindings, journeys};

pub fn run(steps: &mut Steps) -> Result {
    setup::window(steps, &[Need::Journeys])?;
    steps.run("Fetch crates", program("cargo").args(["fetch", "--locked"]))?;
    screens(steps)?;
    steps.run("Format", program("cargo").args(["fmt", "--all", "--check"]))?;
    policy(steps)?;
    steps.run("Lint", cargo(&["clippy", "--all-targets"]).args(["--", "--deny", "warnings"]))?;
    steps.run("Build everything", &mut cargo(&["build", "--all-targets"]))?;
    bindings::check(steps)?;
    suites(steps)?;
    steps.run("Examples in docs", &mut cargo(&["test", "--doc"]))?;
    journeys::drive(steps)
}

/// The screens first: they are the quickest to fail, and the window carries what they build.
fn screens(steps: &mut Steps) -> Result {
    steps.run("Screens: types", &mut npm(&["run", "check"]))?;
    steps.run("Screens: lint", &mut npm(&["run", "lint"]))?;
    steps.run("Screens: tests", &mut npm(&["test"]))?;
    steps.run("Build the screens", &mut npm(&["run", "build"]))
}

/// Licences, sources and doubles by cargo-deny where it is installed; the tidy suite reads the licences everywhere.
fn policy(steps: &mut Steps) -> Result {
    if !succeeds("cargo", &["deny", "--version"]) {
        println!("\ncargo-deny is not installed: the tidy suite alone checks the licences.");
        return Ok(());
    }
    // Advisories depend on the day, not on the change: `cargo deny check advisories` asks for them.
    steps.run("Policy", program("cargo").args(["deny", "check", "bans", "licenses", "sources"]))
}

/// All Rust suites but the window journeys, which need a display and have a step of their own.
fn suites(steps: &mut Steps) -> Result {
    if succeeds("cargo", &["nextest", "--version"]) {
        return steps.run("Rust suites", &mut cargo(&["nextest", "run", "--filterset", "not binary(=window)"]));
    }
    // Plain Cargo cannot leave a suite out by name, but without its feature that suite is not there.
    steps.run("Rust suites", program("cargo").args(["test", "--workspace", "--locked", "--lib", "--bins", "--tests"]))
}
