//! `cargo xtask soak`: the invariants over many more lists than a change waits for.

use crate::command::{EVERYTHING, program, setting};
use crate::failure::Result;
use crate::steps::Steps;

/// How many lists each invariant runs, unless `BATON_LISTS` says otherwise.
const LISTS: &str = "10000";

pub fn run(steps: &mut Steps) -> Result {
    // Plain Cargo, whose tests may take as long as they need: nextest stops what seems to hang.
    let mut invariants = program("cargo");
    invariants.arg("test").args(EVERYTHING).args(["--test", "invariants", "--", "--nocapture"]);
    invariants.env("BATON_LISTS", setting("BATON_LISTS").unwrap_or_else(|| LISTS.into()));
    steps.run("Soak", &mut invariants)
}
