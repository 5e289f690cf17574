//! `cargo xtask bench`: speed and size as ratios to a floor measured in the same run.

use crate::command::program;
use crate::failure::Result;
use crate::steps::Steps;

pub fn run(steps: &mut Steps) -> Result {
    let ratios = ["bench", "--locked", "--package", "baton-tests", "--bench", "ratios"];
    steps.run("Benchmarks", program("cargo").args(ratios))
}
