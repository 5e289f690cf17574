//! Set-up and automation: `cargo xtask VERB`, one module per verb.
//!
//! A fresh clone needs Rust and Node; every verb first sees to the rest ([`setup`]). Sub-commands print to the terminal
//! as they go, and each step says what it does and how long it took ([`steps`]).
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a terminal is where this program is read")]

mod bench;
mod bindings;
mod command;
mod failure;
mod feel;
mod icons;
mod journeys;
mod run;
mod setup;
mod soak;
mod steps;
mod test;

use std::process::ExitCode;

use failure::Result;
use steps::Steps;

const USAGE: &str = "\
usage: cargo xtask VERB

  run        open the sample book in the window, or run the demo where there is no display
  test       everything that must hold before a change is shared
  journeys   the window journeys alone, on a virtual display
  soak       the invariants over ten thousand lists each
  bench      speed and size, as ratios to a floor measured in the same run
  feel       the window on a large book: from start to screen, from key to paint, its memory
  bindings   write the typed commands that the screens call
  icons      draw the app icons from icons/baton.svg
";

type Verb = fn(&mut Steps) -> Result;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let verb: Verb = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["run"] => run::run,
        ["test"] => test::run,
        ["journeys"] => journeys::run,
        ["soak"] => soak::run,
        ["bench"] => bench::run,
        ["feel"] => feel::run,
        ["bindings"] => bindings::run,
        ["icons"] => icons::run,
        ["help" | "--help" | "-h"] => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    let mut steps = Steps::default();
    let outcome = verb(&mut steps);
    steps.print_summary();
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}
