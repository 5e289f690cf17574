use std::process::Command;
use std::time::{Duration, Instant};

use crate::failure::{Failure, Result};

/// The steps of a verb, in order, with how long each took.
#[derive(Default)]
pub struct Steps {
    taken: Vec<Step>,
}

struct Step {
    what: &'static str,
    took: Duration,
    passed: bool,
}

impl Steps {
    /// Runs one step of our own.
    pub fn step<T>(&mut self, what: &'static str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("\n\u{25b8} {what}");
        let start = Instant::now();
        let outcome = work();
        let step = Step { what, took: start.elapsed(), passed: outcome.is_ok() };
        println!("  {} in {}", if step.passed { "done" } else { "failed" }, seconds(step.took));
        self.taken.push(step);
        outcome
    }

    /// Runs one step that is a command; its output goes to the terminal as it comes.
    pub fn run(&mut self, what: &'static str, command: &mut Command) -> Result {
        self.step(what, || {
            let line = line_of(command);
            println!("  $ {line}");
            let status = command.status().map_err(Failure::while_doing(format_args!("start `{line}`")))?;
            if status.success() { Ok(()) } else { Err(Failure::new(format!("{what} failed: `{line}` ({status})."))) }
        })
    }

    /// A table of the steps that were taken; nothing to see for a single one.
    pub fn print_summary(&self) {
        if self.taken.len() < 2 {
            return;
        }
        println!();
        for Step { what, took, passed } in &self.taken {
            println!("{:<6} {what:<28} {:>10}", if *passed { "ok" } else { "FAILED" }, seconds(*took));
        }
        let total = self.taken.iter().map(|step| step.took).sum();
        println!("{:<6} {:<28} {:>10}", "", "total", seconds(total));
    }
}

/// The command as a person would type it.
fn line_of(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn seconds(duration: Duration) -> String {
    let total = duration.as_secs();
    if total < 60 {
        format!("{:.1} s", duration.as_secs_f64())
    } else {
        format!("{} min {:02} s", total / 60, total % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_command_names_the_step_and_the_command() {
        let failure = Steps::default().run("Look", Command::new("false").arg("--really")).unwrap_err();
        assert_eq!(failure.to_string(), "Look failed: `false --really` (exit status: 1).");
    }

    #[test]
    fn long_steps_are_told_in_minutes() {
        assert_eq!(seconds(Duration::from_millis(1_449)), "1.4 s");
        assert_eq!(seconds(Duration::from_secs(605)), "10 min 05 s");
    }
}
