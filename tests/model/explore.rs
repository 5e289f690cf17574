use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use baton_domain::ids::PersonId;
use baton_domain::op::Op;
use baton_domain::record::Record;
use baton_tests::Book;
use chrono::{DateTime, TimeDelta, Utc};

use crate::attacks::{Attack, Tally};
use crate::requests::requests;
use crate::rules::{Deed, broken};
use crate::seed::Seed;
use crate::shape::shape;

/// Numbers that no seed has used.
const FRESH: u64 = 1 << 32;

/// What was looked at.
#[derive(Debug, Default)]
pub struct Explored {
    states: usize,
    tried: usize,
    done: BTreeMap<String, u32>,
    attacks: Tally,
}

/// A state, by what was put since the seed: a whole book for each would fill the memory.
struct State {
    puts: Vec<Record>,
    told: Option<Rc<Told>>,
}

/// How a state was reached.
struct Told {
    before: Option<Rc<Self>>,
    line: String,
}

/// Tries everything in every order, up to `depth` deeds in a row, each a second after the one before.
///
/// # Panics
/// When a rule is broken, with the way to it.
pub fn explore(seed: &Seed, depth: u64) -> Explored {
    let mut explored = Explored::default();
    let mut seen = HashSet::from([shape(seed, &seed.book, seed.now)]);
    let mut states = vec![State { puts: Vec::new(), told: None }];
    for step in 1..=depth {
        let at = seed.now + TimeDelta::seconds(i64::try_from(step).unwrap());
        let mut next = Vec::new();
        for state in &states {
            for reached in explored.all_from(seed, state, at, FRESH + step) {
                if seen.insert(reached.shape) && step < depth {
                    next.push(reached.state);
                }
            }
        }
        println!("{}: {} states within {step} steps", seed.name, seen.len());
        states = next;
    }
    explored.states = seen.len();
    println!("{}: {} states, {} transitions, of which done:", seed.name, explored.states, explored.tried);
    println!("  {:?}\n  {:?}", explored.done, explored.attacks);
    explored
}

struct Reached {
    shape: String,
    state: State,
}

impl Explored {
    /// Lets each person try everything in a state; gives what each deed that was done leads to.
    fn all_from(&mut self, seed: &Seed, state: &State, at: DateTime<Utc>, entry: u64) -> Vec<Reached> {
        let mut book = seed.book.clone();
        state.puts.iter().cloned().for_each(|record| book.put(record));
        let mut reached = Vec::new();
        for op in requests(seed, &book) {
            for actor in seed.people() {
                self.tried += 1;
                let outcome = book.decide(actor, &op, at, entry);
                let told = || Rc::new(Told { before: state.told.clone(), line: line(&book, actor, &op) });
                if let Some(attack) = Attack::of(seed, &book, at.date_naive(), actor, &op) {
                    self.attacks.count(attack, &outcome).unwrap_or_else(|why| fail(&why, &told()));
                }
                let Ok(puts) = outcome else { continue };
                let mut after = book.clone();
                puts.iter().cloned().for_each(|record| after.put(record));
                let deed = Deed { account: seed.account, before: &book, after: &after, op: &op, at, entry };
                broken(&deed).unwrap_or_else(|why| fail(&why, &told()));
                *self.done.entry(name(&op)).or_default() += 1;
                let state = State { puts: state.puts.iter().cloned().chain(puts).collect(), told: Some(told()) };
                reached.push(Reached { shape: shape(seed, &after, at), state });
            }
        }
        reached
    }

    /// Makes sure that enough was looked at for the outcome to mean something: that many states and transitions, every
    /// attack, and these deeds, which have to succeed somewhere.
    pub fn is_worth(&self, states: usize, transitions: usize, done: &[&str]) {
        assert!(self.states >= states, "only {} states were reached", self.states);
        assert!(self.tried >= transitions, "only {} transitions were tried", self.tried);
        for attack in Attack::ALL {
            assert!(self.attacks.refused(attack) > 0, "{attack:?} was never tried");
        }
        for deed in done {
            assert!(self.done.contains_key(*deed), "{deed} never succeeded");
        }
    }
}

fn name(op: &Op) -> String {
    format!("{op:?}").split('(').next().unwrap().to_owned()
}

fn line(book: &Book, actor: PersonId, op: &Op) -> String {
    format!("{}: {op:?}", book.people.name(actor))
}

fn fail(why: &str, told: &Rc<Told>) -> ! {
    let mut lines = Vec::new();
    let mut last = Some(told);
    while let Some(told) = last {
        lines.push(told.line.as_str());
        last = told.before.as_ref();
    }
    lines.reverse();
    panic!("{why}, after:\n  {}", lines.join("\n  "));
}
