//! Lists of numbers, and what is drawn from a number.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use proptest::collection::vec;
use proptest::num::u64::ANY;
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};

/// The longest list.
const STEPS: usize = 60;

/// Where the lists begin when nothing else is asked for.
const SEED: u64 = 20_261_121;

/// What a list did, in the words that a failure is told in.
#[derive(Debug, Default)]
pub struct Diary(Vec<String>);

impl Diary {
    pub fn note(&mut self, line: impl fmt::Display) {
        self.0.push(line.to_string());
    }
}

/// Runs `check` over `lists` random lists, or over as many as `BATON_LISTS` says.
pub fn over_lists(lists: u32, check: impl Fn(&[u64], &mut Diary)) {
    let lists = setting("BATON_LISTS").map_or(lists, |lists| u32::try_from(lists).unwrap());
    let seed = setting("BATON_SEED").unwrap_or(SEED);
    println!("{lists} lists from BATON_SEED={seed}");
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let config = Config { cases: lists, failure_persistence: None, max_shrink_iters: 2_000, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    // Numbers are not made smaller: another number is another deed, not a simpler one.
    let outcome = runner.run(&vec(ANY.no_shrink(), 2..=STEPS), |list| {
        let mut diary = Diary::default();
        catch_unwind(AssertUnwindSafe(|| check(&list, &mut diary)))
            .map_err(|panic| TestCaseError::fail(format!("{}\n  {}", message(&*panic), diary.0.join("\n  "))))
    });
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(why, list)) => panic!("BATON_SEED={seed}, shortest list {list:?}:\n{why}"),
        Err(TestError::Abort(why)) => panic!("BATON_SEED={seed}: {why}"),
    }
}

#[expect(clippy::disallowed_methods, reason = "whoever runs the suite says how long")]
fn setting(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|value| value.parse().unwrap_or_else(|_| panic!("{name}={value} is no number")))
}

fn message(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().cloned();
    text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
}
