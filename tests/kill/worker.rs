//! Works on a workspace until it is killed, and says on a line of its own what is on the disk, after it is.
//!
//! `baton-worker FILE operations|imports SEED`
#![expect(clippy::unwrap_used, reason = "it is part of a test")]

use std::io::{Cursor, Write};
use std::ops::ControlFlow;
use std::path::Path;

use baton_desk::{Desk, DeskError, ImportFile, OnMatch, Trial, UndoTarget};
use baton_domain::ids::PersonId;
use baton_domain::person::WorkspaceFounded;
use baton_domain::record::{Account, HistoryKind, Person};
use baton_store::{Reads, Store};
use baton_tests::{Draw, Numbers, StoppedClock, environment, ops};

fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [path, work, seed] = &arguments[..] else { panic!("FILE operations|imports SEED") };
    let mut worker = Worker::begin(Path::new(path), seed.parse().unwrap());
    loop {
        match work.as_str() {
            "imports" => worker.import(),
            _ => worker.operate(),
        }
    }
}

struct Worker {
    desk: Desk,
    file: Store,
    who: PersonId,
    draw: Draw,
}

impl Worker {
    /// Opens the file, or founds it.
    fn begin(path: &Path, seed: u64) -> Self {
        let clock = StoppedClock::at("2026-09-07T09:00:00Z".parse().unwrap());
        // Each worker numbers from where no other one does.
        let env = environment(&clock, Numbers::after((seed & 0xFFFF_FFFF) << 32));
        let desk = if path.exists() {
            Desk::open(path, env).unwrap()
        } else {
            let founding = WorkspaceFounded { name: "Lindqvist & Sons".to_owned(), manager: "Mara".to_owned() };
            let (mut desk, mara) = Desk::create(path, env, founding).unwrap();
            desk.perform(mara, ops::account("Nordkaj Shipping", mara)).unwrap();
            desk
        };
        let file = Store::open(path).unwrap();
        let who = file.all::<Person>().unwrap()[0].id;
        say("open");
        Self { desk, file, who, draw: Draw::from(seed) }
    }

    fn operate(&mut self) {
        let accounts = self.file.all::<Account>().unwrap();
        let Some(account) = self.draw.one(&accounts).map(|account| account.id) else {
            return self.perform(ops::account("Nordkaj Shipping", self.who));
        };
        let text = "The yard floods in November. ".repeat(self.draw.below(200));
        match self.draw.below(10) {
            0 => self.perform(ops::account("Falkner Papier", self.who)),
            1 => self.perform(ops::situation(account, &text)),
            2 | 3 => self.perform_together(&[
                ops::promise(account, "Winter rate").into(),
                ops::issue(account, "A late container").into(),
                ops::task(account, "Call Ingrid").into(),
            ]),
            4 => match self.desk.undo(self.who, UndoTarget::Last) {
                Ok((undone, _)) => say(&format!("entry {}", undone.entry)),
                Err(DeskError::Refused(_)) => {}
                Err(error) => panic!("{error}"),
            },
            _ => self.perform(ops::entry(account, HistoryKind::Note, "A note", &text)),
        }
    }

    fn perform(&mut self, op: impl Into<baton_domain::op::Op>) {
        let (done, _) = self.desk.perform(self.who, op).unwrap();
        if let Some(entry) = done.entry {
            say(&format!("entry {entry}"));
        }
    }

    fn perform_together(&mut self, ops: &[baton_domain::op::Op]) {
        let work = |batch: &mut baton_desk::Batch<'_, '_>| {
            ops.iter().map(|op| batch.perform(op).map(|done| done.entry)).collect::<Result<Vec<_>, DeskError>>()
        };
        let (entries, _) = self.desk.perform_all(self.who, work).unwrap();
        let entries: Vec<_> = entries.into_iter().flatten().map(|entry| format!("entry {entry}")).collect();
        say(&entries.join("\n"));
    }

    fn import(&mut self) {
        let mails = 1 + self.draw.below(16);
        let file = ImportFile {
            name: "inbox.mbox".to_owned(),
            bytes: 0,
            kind: None,
            mapping: None,
            content: Box::new(Cursor::new(self.mailbox(mails))),
        };
        let mut on = |_: &_| ControlFlow::Continue(());
        let (summary, _) = self.desk.import(self.who, vec![file], OnMatch::Update, Trial::Keep, &mut on).unwrap();
        if let Some(run) = summary.run {
            say(&format!("run {run}"));
        }
    }

    /// Mails that no other import has.
    fn mailbox(&mut self, mails: usize) -> String {
        let mail = |_| {
            let number = self.draw.below(usize::MAX);
            let text = "We count pallets twice. ".repeat(self.draw.below(100));
            format!(
                "From a@nordkaj.example Tue Apr  1 10:00:00 2025\nFrom: ingrid@nordkaj.example\n\
                 To: mara@lindqvist.example\nDate: Tue, 1 Apr 2025 10:00:00 +0000\n\
                 Message-ID: <{number}@nordkaj.example>\nSubject: Number {number}\n\n{text}\n\n"
            )
        };
        (0..mails).map(mail).collect()
    }
}

/// Whoever reads this may count on it.
fn say(what: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{what}").and_then(|()| out.flush()).expect("somebody listens until the end");
}
