//! `cargo xtask soak`: the invariants over many more lists than a change waits for.

use crate::command::{program, setting};
use crate::failure::Result;
use crate::steps::Steps;

/// How many lists each invariant runs, unless `BATON_LISTS` says otherwise.
const LISTS: &str = "10000";

pub fn run(steps: &mut Steps) -> Result {
    // Plain Cargo, whose tests may take as long as they need: nextest stops what seems to hang. As it is released, which takes
    // a quarter of the time and soaks what people use.
    let mut invariants = program("cargo");
    invariants.args(["test", "--release", "--locked", "--package", "baton-tests"]);
    invariants.args(["--test", "invariants", "--", "--nocapture"]);
    invariants.env("BATON_LISTS", setting("BATON_LISTS").unwrap_or_else(|| LISTS.into()));
    steps.run("Soak", &mut invariants)
}
