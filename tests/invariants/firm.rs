//! A firm on a real file: what it did can be taken back, and the file can be closed and opened again.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::LazyLock;

use baton_desk::{Desk, DeskError, Ids, UndoTarget};
use baton_domain::ids::{DeviceId, PersonId};
use baton_domain::op::{Act, Intent};
use baton_domain::record::{Handover, Kind, Person, Stage};
use baton_domain::refusal::Refusal;
use baton_store::{Audience, EntryFilter, JournalEntry, Reads, Row, Store, UndoHead};
use baton_tests::{Book, Numbers, Office, StoppedClock, environment, ops, quick_folder, remembers};
use chrono::{DateTime, Days, Utc};
use tempfile::TempDir;
use uuid::Uuid;

use crate::chance::Diary;
use crate::next::{Next, next};
use baton_tests::Draw;

/// Rows of all tables.
pub type Rows = BTreeMap<(Kind, Uuid), Row>;

/// Numbers that no template has used.
const FRESH: u64 = 1 << 32;

/// Firms to begin with, each on a file of its own; made once, and copied for each list.
static TEMPLATES: [LazyLock<Template>; 4] = [
    LazyLock::new(|| Template::at(Stage::Proposed)),
    LazyLock::new(|| Template::at(Stage::Briefing)),
    LazyLock::new(|| Template::at(Stage::Overlap)),
    LazyLock::new(|| Template::at(Stage::Transferred)),
];

struct Template {
    path: PathBuf,
    now: DateTime<Utc>,
    founder: PersonId,
    _folder: TempDir,
}

impl Template {
    /// One account whose handover has come to that stage.
    fn at(stage: Stage) -> Self {
        let mut office = Office::new();
        let staff = office.staff;
        let nordkaj = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").with_promise("Winter rate");
        let account = nordkaj.add();
        if stage >= Stage::Planned {
            let day = office.today() + Days::new(21);
            let handover = office.adds::<Handover>(staff.mara, ops::plan(account, staff.hana, day)).id;
            office.takes_to(handover, stage);
        }
        let folder = quick_folder();
        let path = folder.path().join("Template.baton");
        office.desk.backup(&path).unwrap();
        Self { path, now: office.now(), founder: staff.mara, _folder: folder }
    }
}

/// What came of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// Time passed, or the file was opened again.
    Nothing,
    /// Somebody did something.
    Done,
    /// Something was taken back, or brought back.
    Turned,
    /// It was refused.
    Refused,
}

/// A firm at its desk.
pub struct Firm {
    pub desk: Desk,
    pub file: Store,
    pub founder: PersonId,
    pub clock: StoppedClock,
    numbers: u64,
    folder: TempDir,
}

impl Firm {
    /// A copy of one of the templates.
    pub fn begin(number: u64) -> Self {
        let template = &TEMPLATES[Draw::from(number).below(TEMPLATES.len())];
        let folder = quick_folder();
        let path = folder.path().join("Firm.baton");
        std::fs::copy(&template.path, &path).unwrap();
        let clock = StoppedClock::at(template.now);
        let desk = Desk::open(&path, environment(&clock, Numbers::after(FRESH))).unwrap();
        let file = Store::open(&path).unwrap();
        Self { desk, file, founder: template.founder, clock, numbers: FRESH, folder }
    }

    pub fn now(&self) -> DateTime<Utc> {
        baton_desk::Clock::now(&self.clock)
    }

    pub fn book(&self) -> Book {
        Book::read(&self.file)
    }

    pub fn rows(&self) -> Rows {
        self.file.stored().unwrap()
    }

    /// Lets a number do something, or take something back.
    pub fn step(&mut self, number: u64, diary: &mut Diary) -> Came {
        let mut draw = Draw::from(number);
        match draw.below(100) {
            0..12 => self.turn(self.turner(&mut draw), Turn::Undo, UndoTarget::Last, diary),
            12..20 => self.turn(self.turner(&mut draw), Turn::Redo, UndoTarget::Last, diary),
            20..26 => {
                let entries = self.entries();
                let entry = draw.one(&entries).expect("a firm has a journal");
                let turn = if draw.percent(80) { Turn::Undo } else { Turn::Redo };
                self.turn(self.turner(&mut draw), turn, UndoTarget::Entry(entry.id), diary)
            }
            26..28 => {
                self.reopen();
                diary.note("… the file is closed and opened");
                Came::Nothing
            }
            _ => self.go_on(&mut draw, diary),
        }
    }

    fn go_on(&mut self, draw: &mut Draw, diary: &mut Diary) -> Came {
        match next(&self.book(), self.now(), draw) {
            Next::Later(time) => {
                // The clock of a computer can also be wrong.
                let time = if draw.percent(10) { -time } else { time };
                diary.note(format_args!("… {time}"));
                self.clock.turn(time);
                Came::Nothing
            }
            Next::Do(actor, op) => match self.desk.perform(actor, op.clone()) {
                Ok(_) => {
                    diary.note(format_args!("{actor}: {op:?}"));
                    Came::Done
                }
                Err(error) => {
                    diary.note(format_args!("{actor}: {op:?} ({})", refusal(error)));
                    Came::Refused
                }
            },
        }
    }

    /// Mostly the founder, who may; now and then somebody who may not.
    fn turner(&self, draw: &mut Draw) -> PersonId {
        let people = self.file.all::<Person>().unwrap();
        draw.pick(people).filter(|_| draw.percent(40)).map_or(self.founder, |person| person.id)
    }

    /// Somebody takes a step back or brings it back.
    pub fn turn(&mut self, who: PersonId, turn: Turn, target: UndoTarget, diary: &mut Diary) -> Came {
        let turned = match turn {
            Turn::Undo => self.desk.undo(who, target),
            Turn::Redo => self.desk.redo(who, target),
        };
        match turned {
            Ok((undone, _)) => {
                diary.note(format_args!("{who}: {turn:?} {target:?}: {}", undone.sentence));
                Came::Turned
            }
            Err(error) => {
                diary.note(format_args!("{who}: {turn:?} {target:?}: {}", refusal(error)));
                Came::Refused
            }
        }
    }

    /// The last step is taken back or brought back past the desk and its rules.
    pub fn turn_in_the_file(&mut self, turn: Turn) {
        let (now, author) = (self.now(), self.founder);
        self.numbers += FRESH;
        let mut fresh = Numbers::after(self.numbers);
        let turned = self.file.transact(|tx| {
            let candidate = match turn {
                Turn::Undo => tx.undo_candidate(None, &[])?,
                Turn::Redo => tx.redo_candidate(None)?,
            };
            let candidate = candidate.expect("there is a step to turn");
            let (entry, batch) = (candidate.entry, None);
            let act = match turn {
                Turn::Undo => Act::Undone { entry, batch },
                Turn::Redo => Act::Redone { entry, batch },
            };
            let op = Intent::Act(act);
            let mut ids = || fresh.fresh(now);
            let head = UndoHead { op: &op, author, device: DeviceId(Uuid::nil()), at: now, ids: &mut ids };
            tx.undo(candidate.step, head)
        });
        turned.expect("the newest step stands in nobody's way");
    }

    /// The journal, newest first.
    pub fn entries(&self) -> Vec<JournalEntry> {
        self.since(0)
    }

    /// How many entries the journal has.
    pub fn length(&self) -> u64 {
        let newest = self.file.entries(&EntryFilter::newest(1, Audience::Managers)).unwrap();
        newest.first().map_or(0, |entry| entry.seq)
    }

    /// The entries after the first `length`, newest first.
    pub fn since(&self, length: u64) -> Vec<JournalEntry> {
        let count = u32::try_from(self.length() - length).unwrap();
        self.file.entries(&EntryFilter::newest(count, Audience::Managers)).unwrap()
    }

    fn reopen(&mut self) {
        // Numbers go on far behind all that were counted so far.
        self.numbers += FRESH;
        let environment = environment(&self.clock, Numbers::after(self.numbers));
        self.desk = Desk::open(&self.folder.path().join("Firm.baton"), environment).unwrap();
    }

    /// Makes sure that everything in the file holds together.
    pub fn verifies(&self) {
        assert_eq!(self.file.verify().unwrap().findings, []);
        assert!(self.file.replayed().unwrap() == self.rows(), "replay equals tables");
        // The clock may have run back; whatever was done is remembered.
        remembers(&self.file, "9999-12-31T00:00:00Z".parse().unwrap());
    }
}

/// Which way something is turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    Undo,
    Redo,
}

/// A refusal is an answer; a failure is not.
fn refusal(error: DeskError) -> Refusal {
    match error {
        DeskError::Refused(refusal) => refusal,
        DeskError::Failed(failure) => panic!("{} ({})", failure.message, failure.detail),
    }
}
