//! A firm in memory: the rules without a file, which is fast enough for thousands of lists.

use baton_domain::contact::ContactAdded;
use baton_domain::handover::blocking;
use baton_domain::ids::{AccountId, PersonId};
use baton_domain::op::Op;
use baton_domain::person::{PersonEdited, WorkspaceFounded};
use baton_domain::record::{Handover, Role, Stage};
use baton_domain::refusal::{Missing, Refusal};
use baton_tests::{Book, Remedy, ops, remedy};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use uuid::Uuid;

use crate::chance::Diary;
use crate::next::{Next, next};
use baton_tests::Draw;

/// What happened in a step.
pub struct Deed {
    pub op: Op,
    pub actor: PersonId,
    pub outcome: Result<(), Refusal>,
}

/// A firm and its clock.
#[derive(Clone)]
pub struct Life {
    pub book: Book,
    pub now: DateTime<Utc>,
    entries: u64,
}

impl Life {
    /// Two managers and three reps, and one account whose handover has come as far as the number says.
    pub fn begin(number: u64) -> Self {
        let mut draw = Draw::from(number);
        let mut life = Self::founded();
        let people: Vec<_> = life.book.people.persons.iter().map(|person| person.id).collect();
        let [mara, _, anna, ..] = people[..] else { unreachable!("BUG: five people") };
        life.must(anna, &ops::account("Nordkaj Shipping", anna).into());
        let account = life.accounts()[0];
        let ingrid = ops::contact(account, "Ingrid Aas");
        life.must(anna, &ContactAdded { key: true, ..ingrid }.into());
        life.must(anna, &ops::promise(account, "Winter rate as last year").into());
        life.must(anna, &ops::issue(account, "The November container came late").into());
        if draw.percent(20) {
            let last = life.today() + Days::new(draw.below(40) as u64);
            life.must(mara, &PersonEdited { left_on: Some(last), ..ops::edit_person(anna) }.into());
        }
        let stage = draw.one(&Stage::ALL).copied().unwrap();
        if stage >= Stage::Planned {
            let to = draw.pick(people.iter().filter(|person| **person != anna)).copied().unwrap();
            let day = life.business_day(&[anna, to], 20);
            life.must(mara, &ops::plan(account, to, day).into());
            life.carry(account, stage);
        }
        life
    }

    fn founded() -> Self {
        let mut life = Self { book: Book::default(), now: "2026-09-07T09:00:00Z".parse().unwrap(), entries: 0 };
        let nobody = PersonId(Uuid::nil());
        let founding = WorkspaceFounded { name: "Lindqvist & Sons".to_owned(), manager: "Mara Lindqvist".to_owned() };
        life.must(nobody, &founding.into());
        let mara = life.book.people.persons[0].id;
        let others = [
            ("Jonas Weber", Role::Manager),
            ("Anna Lind", Role::Rep),
            ("Hana Okafor", Role::Rep),
            ("Tomás Ruiz", Role::Rep),
        ];
        for (name, role) in others {
            life.must(mara, &ops::person(name, role).into());
        }
        life
    }

    pub fn today(&self) -> NaiveDate {
        self.now.date_naive()
    }

    pub fn accounts(&self) -> Vec<AccountId> {
        self.book.dossiers.keys().copied().collect()
    }

    /// The first day on which all of them work, that many days from now.
    pub fn business_day(&self, people: &[PersonId], days: u64) -> NaiveDate {
        self.book.people.calendar(people).on_or_after(self.today() + Days::new(days)).unwrap()
    }

    /// Lets a number do what it does; nothing when it only lets time pass.
    pub fn step(&mut self, number: u64, diary: &mut Diary) -> Option<Deed> {
        match next(&self.book, self.now, &mut Draw::from(number)) {
            Next::Later(time) => {
                diary.note(format_args!("… {time}"));
                self.now += time;
                None
            }
            Next::Do(actor, op) => {
                let outcome = self.perform(actor, &op);
                let word = match &outcome {
                    Ok(()) => String::new(),
                    Err(refusal) => format!(" (refused: {refusal})"),
                };
                diary.note(format_args!("{}: {op:?}{word}", self.book.people.name(actor)));
                Some(Deed { op, actor, outcome })
            }
        }
    }

    pub fn perform(&mut self, actor: PersonId, op: &Op) -> Result<(), Refusal> {
        self.entries += 1;
        self.book.perform(actor, op, self.now, self.entries)
    }

    /// What keeps a handover from its next move.
    pub fn blocking(&self, handover: &Handover) -> Vec<Missing> {
        blocking(&self.book.dossiers[&handover.account], &self.book.people, self.today(), handover)
    }

    pub fn running(&self, account: AccountId) -> Option<Handover> {
        self.book.dossiers[&account].running_handover().cloned()
    }

    pub fn remedy(&self, handover: &Handover, item: &Missing) -> Option<Remedy> {
        remedy(&self.book.dossiers[&handover.account], &self.book.people, self.now, handover, item)
    }

    /// It becomes the day after that one.
    pub fn wait_past(&mut self, day: NaiveDate) {
        self.now = (day + Days::new(1)).and_time(NaiveTime::MIN).and_utc();
    }

    /// Whoever may make the next move of a handover, and that move; none where it is made by acknowledging.
    pub fn next_move(&self, handover: &Handover) -> Option<(PersonId, Op)> {
        let manager = self
            .book
            .people
            .persons
            .iter()
            .find(|person| person.role == Role::Manager && person.is_here(self.today()))?;
        let op = match handover.stage {
            Stage::Proposed | Stage::Screened | Stage::Overlap | Stage::Closed => return None,
            Stage::Transferred => ops::close(handover.id).into(),
            stage => ops::advance(handover.id, stage).into(),
        };
        Some((manager.id, op))
    }

    /// Takes the account's handover towards a stage by doing whatever its guards name, as far as somebody can.
    fn carry(&mut self, account: AccountId, stage: Stage) {
        while let Some(handover) = self.running(account).filter(|handover| handover.stage < stage) {
            let missing = self.blocking(&handover);
            let (actor, op) = match missing.first() {
                Some(item) => match self.remedy(&handover, item) {
                    Some(Remedy::By(actor, op)) => (actor, op),
                    Some(Remedy::Wait(day)) => {
                        self.wait_past(day);
                        continue;
                    }
                    None => return,
                },
                None => match self.next_move(&handover) {
                    Some(step) => step,
                    None => return,
                },
            };
            self.must(actor, &op);
        }
    }

    /// Does what cannot be refused.
    pub fn must(&mut self, actor: PersonId, op: &Op) {
        if let Err(refusal) = self.perform(actor, op) {
            panic!("{}: {op:?}: {refusal} {}", self.book.people.name(actor), refusal.hint);
        }
    }
}
