//! The invariants of the architecture, each over random lists of what people do.
//!
//! A list is a list of numbers; what each number does depends on the state that it finds, so that most of it succeeds and
//! a shorter list is still one. `BATON_LISTS` sets how many each test runs, `BATON_SEED` where they begin; a list that
//! fails is printed with its seed and as short as it gets.
#![expect(clippy::print_stdout, reason = "the seed is printed, so that a failure can be repeated")]
#![expect(clippy::unwrap_used, reason = "the whole program is a test")]

mod accountability;
mod captured;
mod chance;
mod closing;
mod files;
mod firm;
mod guards;
mod importing;
mod life;
#[cfg(feature = "packets")]
mod markers;
mod next;
mod second_person;
mod undo;
