//! What two states must have in common to be one: everything that a rule looks at. Ids become places, instants become
//! whether they have come, and of what is over only that it was.

use std::collections::BTreeSet;

use baton_domain::dossier::Dossier;
use baton_domain::ids::{HandoverId, PersonId};
use baton_domain::record::{
    Approval, ApprovalState, ApprovalSubject, CaseState, Handover, Item, ResponsibilityRole, Rollback,
};
use baton_tests::Book;
use chrono::{DateTime, Utc};

use crate::seed::Seed;

/// The state as a text; equal for two states in which the same things can happen.
pub fn shape(seed: &Seed, book: &Book, at: DateTime<Utc>) -> String {
    let today = at.date_naive();
    let shapes = Shapes { seed, dossier: &book.dossiers[&seed.account], at };
    let dossier = shapes.dossier;
    let here = seed.people().map(|person| book.people.is_here(person, today));
    let handovers: Vec<_> = shapes.alive().map(|handover| shapes.handover(handover)).collect();
    let cases: Vec<_> = dossier.cases.iter().filter(|case| case.state == CaseState::Open).collect();
    let heard: Vec<_> =
        cases.iter().map(|case| case.playback.as_ref().map(|playback| playback.confirmed.is_some())).collect();
    let answered: BTreeSet<_> = dossier.approvals.iter().filter_map(answered).collect();
    let open: Vec<_> = [
        dossier.open_promises().map(|promise| shapes.who(promise.owner)).collect::<Vec<_>>(),
        dossier.planned_touches().map(|touch| shapes.who(touch.owner)).collect(),
        dossier.open_tasks().map(|task| shapes.who(task.owner)).collect(),
    ]
    .into();
    let over = (dossier.cases.len() > cases.len(), dossier.handovers.len() > handovers.len());
    let account = dossier.account.as_ref().map(|account| (account.ended.is_some(), account.passed_locks.len()));
    format!("{:?}", (here, account, shapes.held(), handovers, heard, shapes.asked(), answered, open, over))
}

/// What was asked for and what was answered; none while it waits.
pub fn answered(approval: &Approval) -> Option<(&'static str, &'static str)> {
    let state = match approval.state {
        ApprovalState::Waiting => return None,
        ApprovalState::Granted { .. } => "granted",
        ApprovalState::Declined { .. } => "declined",
        ApprovalState::Withdrawn { .. } => "withdrawn",
    };
    Some((subject(approval), state))
}

const fn subject(approval: &Approval) -> &'static str {
    match approval.subject {
        ApprovalSubject::Rollback { .. } => "rollback",
        ApprovalSubject::KeepByException(_) => "keep",
        ApprovalSubject::EndRelationship(_) => "part",
    }
}

struct Shapes<'a> {
    seed: &'a Seed,
    dossier: &'a Dossier,
    at: DateTime<Utc>,
}

impl Shapes<'_> {
    fn who(&self, person: PersonId) -> Option<usize> {
        self.seed.people().iter().position(|one| *one == person)
    }

    /// Handovers in which something can happen, or which can be taken back.
    fn alive(&self) -> impl Iterator<Item = &Handover> {
        self.dossier.handovers.iter().filter(|handover| handover.is_running() || handover.transferred_at.is_some())
    }

    fn place(&self, id: HandoverId) -> Option<usize> {
        self.alive().position(|handover| handover.id == id)
    }

    fn handover(&self, handover: &Handover) -> String {
        let people = [Some(handover.from), handover.to, Some(handover.manager)].map(|one| self.who(one?));
        let side = format!("{:?}", handover.side);
        // The name alone: what it says besides are words and ids.
        let side = side.split([' ', '{']).take(1).chain(side.split(['(', ' ']).skip(1).take(1)).collect::<Vec<_>>();
        let acknowledged =
            [handover.outgoing_acknowledged_at, handover.incoming_acknowledged_at].map(|at| at.is_some());
        let newest = self.dossier.accountable().is_ok_and(|held| Some(held.from) == handover.transferred_at);
        let days = (handover.transfer_on, handover.watch_until);
        format!("{:?}", (people, handover.stage, side, acknowledged, newest, days, handover.passed.len()))
    }

    /// Who has which role now.
    fn held(&self) -> Vec<(ResponsibilityRole, Option<usize>)> {
        let now = self.dossier.responsibilities.iter().filter(|held| held.until.is_none_or(|until| until > self.at));
        now.map(|held| (held.role, self.who(held.person))).collect()
    }

    /// What waits for a second person.
    fn asked(&self) -> Vec<String> {
        let waiting = self.dossier.approvals.iter().filter(|approval| approval.state == ApprovalState::Waiting);
        let of = |approval: &Approval| match &approval.subject {
            ApprovalSubject::Rollback { rollback } => self.rollback(self.dossier.rollback(*rollback).unwrap()),
            ApprovalSubject::KeepByException(asked) => format!("{:?}", self.place(asked.handover)),
            ApprovalSubject::EndRelationship(_) => String::new(),
        };
        waiting.map(|one| format!("{} {:?} {}", subject(one), self.who(one.asked_by), of(one))).collect()
    }

    fn rollback(&self, rollback: &Rollback) -> String {
        let still = |item: &&Item| match item {
            Item::Promise { id } => self.dossier.open_promises().any(|promise| promise.id == *id),
            _ => true,
        };
        let (all, still) = (rollback.give_back.len(), rollback.give_back.iter().filter(still).count());
        format!("{:?}", (self.place(rollback.handover), self.who(rollback.to), all, still))
    }
}
