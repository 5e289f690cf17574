//! Whatever was saved is there, whenever the program dies: a worker is killed at random moments, and what it had said was
//! on the disk is looked for. `BATON_KILLS` sets how often, `BATON_SEED` where the moments begin.
#![expect(clippy::print_stdout, reason = "the seed is printed, so that a failure can be repeated")]
#![expect(clippy::unwrap_used, reason = "the whole program is a test")]

use std::collections::BTreeMap;
use std::hint::spin_loop;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use baton_domain::ids::{EntryId, ImportRunId};
use baton_domain::record::{HistoryEntry, ImportRun};
use baton_store::{Reads, Store};
use baton_tests::{Draw, quick_folder};

/// Kills of each kind of work.
const KILLS: u64 = 150;

/// Kills on one file, before a new one is begun: a full check of a short file is quick, so that each kill has one.
const ON_ONE_FILE: u64 = 15;

const SEED: u64 = 20_261_121;

#[test]
fn operations_that_were_acknowledged_survive_a_kill_at_any_moment() {
    survives(&Work { name: "operations", lines: 12, longest: 4_000 });
}

#[test]
fn imports_that_were_acknowledged_survive_a_kill_at_any_moment_and_are_never_half_there() {
    survives(&Work { name: "imports", lines: 4, longest: 150_000 });
}

/// A kind of work, and when it is cut off: after fewer than `lines` lines, and within `longest` microseconds more, which is
/// about as long as the next line takes.
struct Work {
    name: &'static str,
    lines: usize,
    longest: usize,
}

/// A worker that has said nothing yet may also be cut off while it opens or founds the file.
const OPENING: usize = 40_000;

fn survives(work: &Work) {
    let (kills, seed) = (setting("BATON_KILLS").unwrap_or(KILLS), setting("BATON_SEED").unwrap_or(SEED));
    println!("{kills} kills from BATON_SEED={seed}");
    let mut acknowledged = 0;
    for begun in (0..kills).step_by(usize::try_from(ON_ONE_FILE).unwrap()) {
        let folder = quick_folder();
        let path = folder.path().join("Killed.baton");
        let mut said = Said::default();
        for kill in begun..kills.min(begun + ON_ONE_FILE) {
            let lines = worked_until_killed(&path, work, seed + kill);
            said.hears(&lines);
            said.is_there(&path, kill);
        }
        acknowledged += said.entries.len() + said.runs.len();
    }
    println!("{acknowledged} things were acknowledged and are there");
    assert!(2 * acknowledged as u64 > kills, "a worker that says nothing proves nothing");
}

/// Lets a worker work, kills it, and answers what it said until then.
fn worked_until_killed(path: &Path, work: &Work, seed: u64) -> Vec<String> {
    let mut draw = Draw::from(seed);
    let mut worker = Command::new(env!("CARGO_BIN_EXE_baton-worker"))
        .args([path.to_str().unwrap(), work.name, &seed.to_string()])
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap();
    let (sender, receiver) = channel();
    let spoken = BufReader::new(worker.stdout.take().unwrap()).lines();
    let listener = thread::spawn(move || spoken.map_while(Result::ok).try_for_each(|line| sender.send(line)));
    let mut said = heard(&receiver, draw.below(work.lines));
    let longest = if said.is_empty() { work.longest.max(OPENING) } else { work.longest };
    let moment = Duration::from_micros(draw.below(longest) as u64);
    let now = Instant::now();
    while now.elapsed() < moment {
        spin_loop();
    }
    // On Unix this is SIGKILL: no destructor runs, no buffer is written.
    worker.kill().unwrap();
    let status = worker.wait().unwrap();
    assert_eq!(status.code(), None, "the worker ended by itself: {status}");
    listener.join().unwrap().ok();
    said.extend(receiver.try_iter());
    said
}

/// The first lines, as they come.
fn heard(receiver: &Receiver<String>, lines: usize) -> Vec<String> {
    (0..lines).map_while(|_| receiver.recv().ok()).collect()
}

/// What was said about one file.
#[derive(Default)]
struct Said {
    open: bool,
    entries: Vec<EntryId>,
    runs: Vec<ImportRunId>,
}

impl Said {
    fn hears(&mut self, lines: &[String]) {
        for line in lines {
            match line.split_once(' ') {
                Some(("entry", id)) => self.entries.push(EntryId(id.parse().unwrap())),
                Some(("run", id)) => self.runs.push(ImportRunId(id.parse().unwrap())),
                _ => self.open = true,
            }
        }
    }

    /// Everything that was said is in the file, and the file is sound.
    fn is_there(&self, path: &Path, kill: u64) {
        if !path.exists() {
            assert!(!self.open, "kill {kill}: the file is gone");
            return;
        }
        let file = Store::open(path).unwrap();
        for entry in &self.entries {
            assert!(file.journal_entry(*entry).unwrap().is_some(), "kill {kill}: {entry} is lost");
        }
        for run in &self.runs {
            assert!(file.get::<ImportRun>(*run).unwrap().is_some(), "kill {kill}: the import {run} is lost");
        }
        let mut mails = BTreeMap::new();
        for run in file.all::<HistoryEntry>().unwrap().into_iter().filter_map(|entry| entry.run) {
            *mails.entry(run).or_insert(0) += 1;
        }
        let runs = file.all::<ImportRun>().unwrap();
        let whole: BTreeMap<_, _> = runs.iter().map(|run| (run.id, run.taken)).collect();
        assert_eq!(mails, whole, "kill {kill}: an import is there as a whole or not at all");
        assert_eq!(file.verify().unwrap().findings, [], "kill {kill}");
    }
}

#[expect(clippy::disallowed_methods, reason = "whoever runs the suite says how long")]
fn setting(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|value| value.parse().unwrap_or_else(|_| panic!("{name}={value} is no number")))
}
