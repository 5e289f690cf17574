//! Everything of one account as the rules see it: all its records, without the bodies of its history.

use chrono::{DateTime, NaiveDate, Utc};

use crate::ids::{
    ContactId, HandoverId, HistoryEntryId, IssueId, PersonId, PromiseId, ResistanceCaseId, RollbackId, TaskId, TouchId,
};
use crate::record::{
    Account, Approval, ChecklistItem, Contact, Fact, FactKind, Handover, HistoryEntry, Introduction, Issue, IssueState,
    Promise, PromiseState, Question, ReadBack, ResistanceCase, Responsibility, ResponsibilityRole, Rollback, Task,
    TaskState, Touch, TouchState,
};
use crate::refusal::Refusal;

/// Everything of one account but its history, of which it holds only the entries that the operation cites, and when the
/// client was last heard.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dossier {
    /// The account; none before it is added.
    pub account: Option<Account>,
    /// Its contacts, without those who turned out to be another one.
    pub contacts: Vec<Contact>,
    /// Contacts who turned out to be another one.
    pub merged: Vec<Contact>,
    /// Its facts, superseded ones included.
    pub facts: Vec<Fact>,
    /// Its promises.
    pub promises: Vec<Promise>,
    /// Its issues.
    pub issues: Vec<Issue>,
    /// Its touches.
    pub touches: Vec<Touch>,
    /// Its tasks.
    pub tasks: Vec<Task>,
    /// Its responsibilities, ended ones included.
    pub responsibilities: Vec<Responsibility>,
    /// Its handovers, ended ones included.
    pub handovers: Vec<Handover>,
    /// Checklists of its handovers.
    pub checklist: Vec<ChecklistItem>,
    /// Question banks of its handovers.
    pub questions: Vec<Question>,
    /// Read-backs of its handovers.
    pub read_backs: Vec<ReadBack>,
    /// Introductions of its handovers.
    pub introductions: Vec<Introduction>,
    /// Resistance cases of its handovers.
    pub cases: Vec<ResistanceCase>,
    /// Rollbacks of its handovers.
    pub rollbacks: Vec<Rollback>,
    /// Approvals asked for it.
    pub approvals: Vec<Approval>,
    /// When the client was last heard: in a call, a meeting, or a mail of theirs. What we wrote to them is none.
    pub last_heard_at: Option<DateTime<Utc>>,
    /// The history entries that the operation cites.
    pub cited: Vec<HistoryEntry>,
}

macro_rules! finders {
    ($($name:ident($field:ident, $id:ty) -> $record:ty, $what:literal;)*) => {$(
        #[doc = concat!("The ", $what, " with this id.")]
        ///
        /// # Errors
        /// A refusal when this account has none with it.
        pub fn $name(&self, id: $id) -> Result<&$record, Refusal> {
            self.$field.iter().find(|record| record.id == id).ok_or_else(|| Refusal::not_found($what))
        }
    )*};
}

impl Dossier {
    finders! {
        contact(contacts, ContactId) -> Contact, "contact";
        promise(promises, PromiseId) -> Promise, "promise";
        issue(issues, IssueId) -> Issue, "issue";
        touch(touches, TouchId) -> Touch, "touch";
        task(tasks, TaskId) -> Task, "task";
        handover(handovers, HandoverId) -> Handover, "handover";
        case(cases, ResistanceCaseId) -> ResistanceCase, "resistance case";
        rollback(rollbacks, RollbackId) -> Rollback, "rollback";
    }

    /// The account.
    ///
    /// # Errors
    /// A refusal when there is none.
    pub fn account(&self) -> Result<&Account, Refusal> {
        self.account.as_ref().ok_or_else(|| Refusal::not_found("account"))
    }

    /// Checks that a cited history entry belongs to this account.
    ///
    /// # Errors
    /// A refusal when it does not.
    pub fn evidence(&self, id: Option<HistoryEntryId>) -> Result<(), Refusal> {
        let account = self.account()?.id;
        match id {
            Some(id) if !self.cited.iter().any(|entry| entry.id == id && entry.account == Some(account)) => {
                Err(Refusal::invalid(
                    "The history entry that should prove it does not belong to this account.",
                    "Choose an entry from this account's history.",
                ))
            }
            _ => Ok(()),
        }
    }

    /// Who is accountable at that instant (invariant 1).
    #[must_use]
    pub fn accountable_at(&self, at: DateTime<Utc>) -> Option<&Responsibility> {
        self.responsibilities.iter().find(|held| held.role == ResponsibilityRole::Accountable && held.holds_at(at))
    }

    /// The accountability that has not ended.
    ///
    /// # Errors
    /// A refusal when the account is not there.
    pub fn accountable(&self) -> Result<&Responsibility, Refusal> {
        self.responsibilities
            .iter()
            .find(|held| held.role == ResponsibilityRole::Accountable && held.until.is_none())
            .ok_or_else(|| Refusal::not_found("account"))
    }

    /// The handover in which something can still happen; there is at most one.
    #[must_use]
    pub fn running_handover(&self) -> Option<&Handover> {
        self.handovers.iter().find(|handover| handover.is_running())
    }

    /// Facts of that kind that hold.
    pub fn facts_of(&self, kind: FactKind) -> impl Iterator<Item = &Fact> {
        self.facts.iter().filter(move |fact| fact.kind == kind && fact.superseded_by.is_none())
    }

    /// Promises still to be kept.
    pub fn open_promises(&self) -> impl Iterator<Item = &Promise> {
        self.promises.iter().filter(|promise| promise.state == PromiseState::Open)
    }

    /// Issues still wrong.
    pub fn open_issues(&self) -> impl Iterator<Item = &Issue> {
        self.issues.iter().filter(|issue| issue.state == IssueState::Open)
    }

    /// Touches still to come.
    pub fn planned_touches(&self) -> impl Iterator<Item = &Touch> {
        self.touches.iter().filter(|touch| touch.state == TouchState::Planned)
    }

    /// The next contact that we initiate: the first one planned for that day or later.
    #[must_use]
    pub fn next_touch(&self, today: NaiveDate) -> Option<&Touch> {
        let ahead = self.planned_touches().filter(|touch| touch.at.date_naive() >= today);
        ahead.min_by_key(|touch| touch.at)
    }

    /// Tasks still to do.
    pub fn open_tasks(&self) -> impl Iterator<Item = &Task> {
        self.tasks.iter().filter(|task| task.state == TaskState::Open)
    }

    /// The newest read-back of a handover.
    #[must_use]
    pub fn read_back(&self, handover: HandoverId) -> Option<&ReadBack> {
        self.read_backs.iter().filter(|said| said.handover == handover).max_by_key(|said| (said.at, said.id))
    }

    /// Whether that person owns anything open of the account.
    #[must_use]
    pub fn owns_something(&self, person: PersonId) -> bool {
        self.open_promises().any(|promise| promise.owner == person)
            || self.open_issues().any(|issue| issue.owner == person)
            || self.planned_touches().any(|touch| touch.owner == person)
            || self.open_tasks().any(|task| task.owner == person)
    }
}
