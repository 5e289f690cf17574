//! What somebody carries, and what of it is left behind: nobody who is here sees to it any more (method d3, 33).

use chrono::{DateTime, NaiveDate, Utc};

use crate::context::People;
use crate::dossier::Dossier;
use crate::ids::{AccountId, HandoverId, PersonId};
use crate::record::{
    Approval, ApprovalState, ChecklistItem, Handover, Introduction, Issue, PartOf, Promise, Responsibility,
    ResponsibilityRole, Task, Touch,
};

/// Something that is not over, and that someone carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carried<'a> {
    /// A role for an account.
    Responsibility(&'a Responsibility),
    /// A promise to keep or to watch.
    Promise(&'a Promise),
    /// Something to put right.
    Issue(&'a Issue),
    /// A planned contact.
    Touch(&'a Touch),
    /// A task.
    Task(&'a Task),
    /// A line of a handover's checklist.
    ChecklistItem(&'a ChecklistItem),
    /// An introduction to make.
    Introduction(&'a Introduction),
    /// A part in a handover that runs.
    Handover {
        /// Which.
        handover: &'a Handover,
        /// Whose part.
        part: PartOf,
        /// Who has it.
        person: PersonId,
    },
    /// Something asked of a second person who has not answered.
    Approval(&'a Approval),
}

impl Carried<'_> {
    /// Who carries it.
    #[must_use]
    pub const fn person(&self) -> PersonId {
        match self {
            Self::Responsibility(held) => held.person,
            Self::Promise(promise) => promise.owner,
            Self::Issue(issue) => issue.owner,
            Self::Touch(touch) => touch.owner,
            Self::Task(task) => task.owner,
            Self::ChecklistItem(item) => item.owner,
            Self::Introduction(introduction) => introduction.owner,
            Self::Handover { person, .. } => *person,
            Self::Approval(approval) => approval.asked_by,
        }
    }

    /// Of which account.
    #[must_use]
    pub const fn account(&self) -> AccountId {
        match self {
            Self::Responsibility(held) => held.account,
            Self::Promise(promise) => promise.account,
            Self::Issue(issue) => issue.account,
            Self::Touch(touch) => touch.account,
            Self::Task(task) => task.account,
            Self::ChecklistItem(item) => item.account,
            Self::Introduction(introduction) => introduction.account,
            Self::Handover { handover, .. } => handover.account,
            Self::Approval(approval) => approval.account,
        }
    }

    /// The day by which it is done or over, where it has one.
    #[must_use]
    pub fn due(&self) -> Option<NaiveDate> {
        match self {
            Self::Responsibility(held) => held.until.map(|until| until.date_naive()),
            Self::Promise(promise) => promise.due,
            Self::Touch(touch) => Some(touch.at.date_naive()),
            Self::Task(task) => task.due,
            Self::ChecklistItem(item) => Some(item.due),
            Self::Introduction(introduction) => Some(introduction.due),
            Self::Handover { handover, .. } if handover.stage.is_transferred() => handover.watch_until,
            Self::Handover { handover, .. } => handover.transfer_on,
            Self::Issue(_) | Self::Approval(_) => None,
        }
    }

    /// Whether whoever carries it has left or only reads. A handover goes on without its outgoing rep, for whom a manager
    /// speaks, and after the transfer it is the account that needs someone, not the incoming rep's part.
    #[must_use]
    pub fn is_ownerless(&self, people: &People, day: NaiveDate) -> bool {
        let is_needed = match self {
            Self::Handover { part: PartOf::Outgoing, .. } => false,
            Self::Handover { part: PartOf::Incoming, handover, .. } => !handover.stage.is_transferred(),
            _ => true,
        };
        is_needed && !people.can_carry(self.person(), day)
    }

    /// Whether it goes along when the account changes hands. What belongs to a handover has its own rules.
    const fn goes_with_the_account(&self) -> bool {
        match self {
            // What a manager has to ask or to look at again belongs to the handover, or to the rep.
            Self::Task(task) => task.handover.is_none() && task.follows.is_none(),
            Self::Promise(_) | Self::Issue(_) | Self::Touch(_) => true,
            _ => false,
        }
    }
}

/// Why something is left behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Behind {
    /// Whoever carries it has left, or only reads.
    Ownerless,
    /// Whoever carries it answered for the account once, and is nothing to it any more.
    PassedOn,
}

/// Everything in the dossier that is not over at that instant, with whoever carries it.
#[must_use]
pub fn carried(dossier: &Dossier, at: DateTime<Utc>) -> Vec<Carried<'_>> {
    let runs = |id: HandoverId| dossier.handover(id).is_ok_and(Handover::is_running);
    let held = dossier.responsibilities.iter().filter(|held| held.until.is_none_or(|until| at < until));
    let checklist = dossier.checklist.iter().filter(|item| !item.is_settled() && runs(item.handover));
    let introductions = dossier.introductions.iter().filter(|one| !one.is_settled() && runs(one.handover));
    let waiting = dossier.approvals.iter().filter(|approval| approval.state == ApprovalState::Waiting);
    held.map(Carried::Responsibility)
        .chain(dossier.handovers.iter().filter(|handover| handover.is_running()).flat_map(parts))
        .chain(dossier.open_promises().map(Carried::Promise))
        .chain(dossier.open_issues().map(Carried::Issue))
        .chain(dossier.planned_touches().map(Carried::Touch))
        .chain(dossier.open_tasks().map(Carried::Task))
        .chain(introductions.map(Carried::Introduction))
        .chain(checklist.map(Carried::ChecklistItem))
        .chain(waiting.map(Carried::Approval))
        .collect()
}

/// What of an account is left behind at that instant, and why.
#[must_use]
pub fn left_behind<'a>(dossier: &'a Dossier, people: &People, at: DateTime<Utc>) -> Vec<(Carried<'a>, Behind)> {
    let why = |one: &Carried<'_>| match () {
        () if one.is_ownerless(people, at.date_naive()) => Some(Behind::Ownerless),
        () if one.goes_with_the_account() && has_passed_it_on(dossier, one.person(), at) => Some(Behind::PassedOn),
        () => None,
    };
    carried(dossier, at).into_iter().filter_map(|one| why(&one).map(|why| (one, why))).collect()
}

/// Whether no next contact is planned with a client whom we still have.
#[must_use]
pub fn lacks_next_touch(dossier: &Dossier, today: NaiveDate) -> bool {
    let is_ours = dossier.account.as_ref().is_some_and(|account| account.ended.is_none());
    is_ours && dossier.next_touch(today).is_none()
}

/// Whether that person answered for the account, and is not even beside it any more.
fn has_passed_it_on(dossier: &Dossier, person: PersonId, at: DateTime<Utc>) -> bool {
    let mut held = dossier.responsibilities.iter().filter(|held| held.person == person);
    let gave_it_up = |held: &Responsibility| {
        held.role == ResponsibilityRole::Accountable && held.until.is_some_and(|until| until <= at)
    };
    held.clone().any(gave_it_up) && !held.any(|held| held.holds_at(at))
}

fn parts(handover: &Handover) -> impl Iterator<Item = Carried<'_>> {
    let parts = [
        (PartOf::Outgoing, Some(handover.from)),
        (PartOf::Incoming, handover.to),
        (PartOf::Manager, Some(handover.manager)),
    ];
    let named = parts.into_iter().filter_map(|(part, person)| Some((part, person?)));
    named.map(move |(part, person)| Carried::Handover { handover, part, person })
}
