//! How ready a handover is, in points with their reasons.

use baton_domain::handover::{Criterion, READY, ReadinessPoint, readiness};
use baton_domain::record::{Handover, ReadBackVerdict};
use baton_store::sql::Id;
use baton_store::{Reads, StoreError};

use crate::query::shown::Shown;
use crate::view::{Readiness, ReadinessRow};

impl Shown<'_> {
    /// Points by what the viewer may see, so that they agree with the rest of the screen.
    pub(in crate::query) fn readiness(&self, handover: &Handover) -> Result<Readiness, StoreError> {
        let load = self.load(handover)?;
        let points =
            readiness(&self.seen, &self.look.people, self.look.today(), handover, load.carried + load.arriving);
        Ok(Readiness {
            points: points.iter().map(|point| point.points).sum(),
            ready_at: READY,
            rows: points.into_iter().map(|point| self.row(handover, point, &load)).collect(),
        })
    }

    fn row(&self, handover: &Handover, point: ReadinessPoint, load: &Load) -> ReadinessRow {
        let why = match point.criterion {
            Criterion::Package => package(handover, point),
            Criterion::ReadBack => self.said(handover),
            Criterion::Introductions => self.met(handover),
            Criterion::Promises => self.answered(handover),
            Criterion::Calendar => self.calendar(),
            Criterion::Capacity => self.capacity(handover, load),
        };
        ReadinessRow { criterion: point.criterion, points: point.points, of: point.of, why }
    }

    pub(super) fn load(&self, handover: &Handover) -> Result<Load, StoreError> {
        let Some(to) = handover.to else { return Ok(Load::default()) };
        let sql = include_str!("arriving.sql");
        let arriving = self.look.store.rows(sql, (Id(to), Id(handover.id)), |row| row.get(0))?;
        Ok(Load { carried: self.look.load_of(to)?, arriving: arriving.first().copied().unwrap_or(0) })
    }

    fn said(&self, handover: &Handover) -> String {
        match self.seen.read_back(handover.id).map(|said| &said.verdict) {
            None => "Nothing was said back yet.".to_owned(),
            Some(ReadBackVerdict::Waiting) => "It was said back and waits to be heard.".to_owned(),
            Some(ReadBackVerdict::Insufficient { .. }) => "It was said back, and something was missing.".to_owned(),
            Some(ReadBackVerdict::Accepted { by, .. }) => {
                format!("{} accepted the read-back.", self.look.people.name(*by))
            }
        }
    }

    fn met(&self, handover: &Handover) -> String {
        let mine = || self.seen.introductions.iter().filter(|one| one.handover == handover.id);
        match mine().count() {
            0 => "No introduction is planned.".to_owned(),
            all => format!("{} of {all} introductions are settled.", mine().filter(|one| one.is_settled()).count()),
        }
    }

    fn answered(&self, handover: &Handover) -> String {
        let answered = self
            .seen
            .open_promises()
            .filter(|promise| promise.answer.as_ref().is_some_and(|answer| answer.handover == handover.id));
        match self.seen.open_promises().count() {
            0 => "No promise is open.".to_owned(),
            all => format!("{} of {all} open promises are answered.", answered.count()),
        }
    }

    fn calendar(&self) -> String {
        let touch = if self.seen.next_touch(self.look.today()).is_some() { "is" } else { "is not" };
        let cadence = if self.account.cadence.is_some() { "is" } else { "is not" };
        format!("The next touch {touch} planned, and it {cadence} written how often we talk.")
    }

    fn capacity(&self, handover: &Handover, Load { carried, arriving }: &Load) -> String {
        let Some(to) = handover.to else { return "Nobody is named to take it over.".to_owned() };
        let name = self.look.people.name(to);
        match self.look.people.get(to).ok().and_then(|person| person.capacity) {
            Some(capacity) if *arriving > 0 => {
                format!(
                    "{name} carries {carried} accounts, takes on {arriving} besides this one, and can carry {capacity}."
                )
            }
            Some(capacity) => format!("{name} carries {carried} accounts and can carry {capacity}."),
            None => format!("{name} carries {carried} accounts; nobody wrote down how many are too many."),
        }
    }
}

/// What the incoming rep carries besides this account.
#[derive(Default)]
pub(super) struct Load {
    pub carried: u32,
    /// By other handovers that are running.
    pub arriving: u32,
}

fn package(handover: &Handover, point: ReadinessPoint) -> String {
    if handover.package_accepted_at.is_none() {
        return "The package has not been accepted.".to_owned();
    }
    if point.points == point.of {
        return "Everything is written down, and the package was accepted.".to_owned();
    }
    "The package was accepted, but something in it is still not written down.".to_owned()
}
