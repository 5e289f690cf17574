use baton_domain::handover::blocking;
use baton_domain::ids::{AccountId, HandoverId};
use baton_domain::record::{Handover, Stage};
use baton_domain::refusal::{Fix, Missing};
use chrono::{Days, NaiveTime};

use crate::office::Office;
use crate::ops;
use crate::remedy::{Remedy, remedy};

impl Office {
    /// Nordkaj Shipping, of which Ingrid Aas is the key person, on its way from Anna to Hana in four weeks, taken to that stage.
    ///
    /// # Panics
    /// As [`Office::takes_to`].
    pub fn underway(&mut self, stage: Stage) -> (AccountId, HandoverId) {
        let account = self.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").add();
        let plan = ops::plan(account, self.staff.hana, self.today() + Days::new(28));
        let handover = self.adds::<Handover>(self.staff.mara, plan).id;
        self.takes_to(handover, stage);
        (account, handover)
    }

    /// Takes a handover to `stage`: supplies whatever its guards name, and moves on.
    ///
    /// # Panics
    /// If something that a guard names cannot be supplied, or a move is refused though nothing is named.
    pub fn takes_to(&mut self, handover: HandoverId, stage: Stage) {
        while self.handover(handover).stage < stage {
            if self.supplies_next(handover) {
                continue;
            }
            let from = self.handover(handover).stage;
            match from {
                Stage::Transferred => self.performs(self.staff.mara, ops::close(handover).into()),
                from => self.performs(self.staff.mara, ops::advance(handover, from).into()),
            };
        }
        self.agrees();
    }

    /// Supplies everything but the acknowledgements of a transfer.
    ///
    /// # Panics
    /// As [`Office::takes_to`].
    pub fn takes_to_the_moment(&mut self, handover: HandoverId) {
        self.takes_to(handover, Stage::Overlap);
        while self.first_missing(handover).is_some_and(|item| !matches!(item.fix, Fix::Acknowledge { .. })) {
            self.supplies_next(handover);
        }
    }

    fn first_missing(&self, id: HandoverId) -> Option<Missing> {
        let (book, handover) = (self.book(), self.handover(id));
        let dossier = book.dossier(handover.account);
        blocking(&dossier, &book.people, self.today(), &handover).into_iter().next()
    }

    /// Supplies the first thing that is missing; whether there was one.
    fn supplies_next(&mut self, id: HandoverId) -> bool {
        let Some(item) = self.first_missing(id) else { return false };
        let (book, handover) = (self.book(), self.handover(id));
        match remedy(&book.dossier(handover.account), &book.people, self.now(), &handover, &item) {
            Some(Remedy::By(person, op)) => drop(self.performs(person, op)),
            Some(Remedy::Wait(day)) => {
                self.clock.set((day + Days::new(1)).and_time(NaiveTime::MIN).and_utc());
                self.desk.settle().unwrap();
            }
            None => panic!("nobody can supply this: {}", item.what),
        }
        true
    }
}
