use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::part::is_written;
use crate::context::People;
use crate::dossier::Dossier;
use crate::profile::conduct_of;
use crate::record::{Demand, Handover, PackagePart, ReadBackVerdict, Stage};

/// The score from which a handover counts as ready, when no hard guard stands in the way (method d5, a proposal).
pub const READY: u32 = 80;

/// What each criterion counts for, a hundred in all (method d5, a proposal to be tuned).
pub const WEIGHTS: [(Criterion, u32); 6] = [
    (Criterion::Package, 30),
    (Criterion::ReadBack, 20),
    (Criterion::Introductions, 20),
    (Criterion::Promises, 15),
    (Criterion::Calendar, 10),
    (Criterion::Capacity, 5),
];

/// What readiness is made of (method d5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Criterion {
    /// What is written down and accepted.
    Package,
    /// Said back and accepted.
    ReadBack,
    /// Everyone who matters has met the incoming rep.
    Introductions,
    /// Promises answered, issues owned.
    Promises,
    /// Cadence and next touch.
    Calendar,
    /// The incoming rep can carry it.
    Capacity,
}

/// One criterion with its points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReadinessPoint {
    /// Which.
    pub criterion: Criterion,
    /// Points reached.
    pub points: u32,
    /// Points to reach.
    pub of: u32,
}

/// The readiness of a handover, 0 to 100 in six parts. `load` is how many other accounts the incoming rep carries or is about
/// to carry. Before anybody is named to take it over, nobody has met them and nobody can carry it.
#[must_use]
pub fn readiness(
    dossier: &Dossier,
    people: &People,
    today: NaiveDate,
    handover: &Handover,
    load: u32,
) -> Vec<ReadinessPoint> {
    let part = |criterion, of: u32, (done, all): (usize, usize)| {
        let depends_on_successor = matches!(criterion, Criterion::Introductions | Criterion::Capacity);
        let points = if depends_on_successor && handover.to.is_none() {
            0
        } else if all == 0 {
            of
        } else {
            of * u32::try_from(done.min(all)).unwrap_or(0) / u32::try_from(all).unwrap_or(1)
        };
        ReadinessPoint { criterion, points, of }
    };
    let (written, to_write) = package(dossier, handover);
    let said = match dossier.read_back(handover.id).map(|said| &said.verdict) {
        Some(ReadBackVerdict::Accepted { .. }) => 2,
        Some(_) => 1,
        None => 0,
    };
    let met = dossier.introductions.iter().filter(|one| one.handover == handover.id);
    let (met, settled) = (met.clone().filter(|one| one.is_settled()).count(), met.count());
    let promises = dossier.open_promises();
    let answered = |promise: &&crate::record::Promise| {
        promise.answer.as_ref().is_some_and(|answer| answer.handover == handover.id)
    };
    let (promised, kept) = (dossier.open_promises().count(), promises.filter(answered).count());
    let calendar = usize::from(dossier.next_touch(today).is_some())
        + usize::from(dossier.account.as_ref().is_some_and(|account| account.cadence.is_some()));
    let capacity = handover.to.and_then(|to| people.get(to).ok()).and_then(|person| person.capacity);
    let fits = capacity.is_none_or(|capacity| load < capacity);
    let reached = |criterion| match criterion {
        Criterion::Package => (written, to_write),
        Criterion::ReadBack => (said, 2),
        Criterion::Introductions => (met, settled),
        Criterion::Promises => (kept, promised),
        Criterion::Calendar => (calendar, 2),
        Criterion::Capacity => (usize::from(fits), 1),
    };
    WEIGHTS.into_iter().map(|(criterion, of)| part(criterion, of, reached(criterion))).collect()
}

/// What is to be written or written out, the lines of the checklist about it, and that it is accepted.
fn package(dossier: &Dossier, handover: &Handover) -> (usize, usize) {
    let demands = conduct_of(handover).demands;
    let parts = PackagePart::ALL.into_iter().filter(|part| demands.contains_key(&Demand::from(*part)));
    let there = |part: &PackagePart| handover.not_applicable.contains_key(part) || is_written(dossier, *part);
    let lines = dossier
        .checklist
        .iter()
        .filter(|item| item.handover == handover.id && matches!(item.stage, Stage::Packaging | Stage::Review));
    let accepts = demands.contains_key(&Demand::PackageAccepted);
    let done = lines.clone().filter(|item| item.is_settled()).count()
        + parts.clone().filter(there).count()
        + usize::from(accepts && handover.package_accepted_at.is_some());
    (done, lines.count() + parts.count() + usize::from(accepts))
}
