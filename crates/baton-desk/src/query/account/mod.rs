//! One account.

mod people;

use baton_domain::ids::{AccountId, PersonId};
use baton_domain::lock::{Lock, locks};
use baton_domain::permission::has_part;
use baton_domain::record::{IssueState, PromiseState, Responsibility, ResponsibilityRole};
use baton_domain::silence::is_too_long;
use baton_store::sql::{Id, Instant};
use baton_store::{Reads, StoreError};
use chrono::{DateTime, Utc};

use super::look::Look;
use super::shown::Shown;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{AccountView, IssueView, LockView, PersonRef, PromiseView, RibbonInterval, TaskView};

/// Words that a person reads in a minute with care.
const WORDS_A_MINUTE: usize = 200;

impl Desk {
    /// What speaks against that person taking the account over now, passed locks included; none for nobody chosen yet.
    ///
    /// # Errors
    /// A refusal when there is no such account; a failure when the file cannot be read.
    pub fn locks_against(
        &self,
        viewer: PersonId,
        account: AccountId,
        to: Option<PersonId>,
    ) -> Result<Vec<LockView>, DeskError> {
        let look = self.look(Some(viewer))?;
        Ok(Shown::read(&look, account)?.locks_against(to))
    }

    /// One account: who carries it, what to know, what was promised, who is there.
    ///
    /// # Errors
    /// A refusal when there is no such account; a failure when the file cannot be read.
    pub fn account(&self, viewer: PersonId, account: AccountId) -> Result<AccountView, DeskError> {
        let look = self.look(Some(viewer))?;
        let shown = Shown::read(&look, account)?;
        let changed = look.brief_changed(account)?;
        let last_contact_at = look.last_contact(account)?;
        let handover = shown.seen.running_handover();
        Ok(AccountView {
            now: look.now,
            accountable: look.person(shown.seen.accountable()?.person),
            ribbon: shown.ribbon(),
            handover: handover.map(|handover| shown.handover_ref(handover)),
            locks: shown.locks(),
            parting: shown.parting(),
            waiting: shown.waiting(),
            facts: shown.facts(),
            brief_changed_at: changed.as_ref().map(|(at, _)| *at),
            brief_changed_by: changed.map(|(_, by)| by),
            brief_minutes: shown.brief_minutes(),
            promises: shown.promises(),
            issues: shown.issues(),
            contacts: shown.contacts()?,
            touches: shown.touches(),
            tasks: shown.tasks(),
            history_count: look.history_count(account)?,
            last_contact_at,
            has_part: has_part(&look.context(&shown.full)),
            is_silent_too_long: is_too_long(&shown.account, last_contact_at, look.now),
            account: shown.account,
        })
    }
}

impl Look<'_> {
    fn last_contact(&self, account: AccountId) -> Result<Option<DateTime<Utc>>, StoreError> {
        let sql = include_str!("last_contact.sql").replace("{seen}", self.seen());
        let found = self.store.rows(&sql, [Id(account)], |row| row.get::<_, Instant>(0))?;
        Ok(found.first().map(|at| at.0))
    }

    fn history_count(&self, account: AccountId) -> Result<u32, StoreError> {
        let sql = include_str!("history_count.sql").replace("{seen}", self.seen());
        let found = self.store.rows(&sql, [Id(account)], |row| row.get(0))?;
        Ok(found.first().copied().unwrap_or(0))
    }

    /// When the brief was last written, and by whom.
    fn brief_changed(&self, account: AccountId) -> Result<Option<(DateTime<Utc>, PersonRef)>, StoreError> {
        let found = self.store.rows(include_str!("brief_changed.sql"), (Id(account), self.is_manager()), |row| {
            Ok((row.get::<_, Instant>(0)?.0, row.get::<_, Id<PersonId>>(1)?.0))
        })?;
        Ok(found.first().map(|(at, by)| (*at, self.person(*by))))
    }
}

impl Shown<'_> {
    fn locks(&self) -> Vec<LockView> {
        self.locks_against(self.full.running_handover().and_then(|handover| handover.to))
    }

    fn locks_against(&self, to: Option<PersonId>) -> Vec<LockView> {
        let locks = locks(&self.full, &self.look.people, self.look.today(), to).into_iter();
        let named =
            |lock: Lock| LockView { passed_by: lock.passed.as_ref().map(|passed| self.look.person(passed.by)), lock };
        locks.map(named).collect()
    }

    /// Accountable intervals in time order, then the others.
    pub(super) fn ribbon(&self) -> Vec<RibbonInterval> {
        let mut held: Vec<&Responsibility> = self.seen.responsibilities.iter().collect();
        held.sort_by_key(|held| (held.role != ResponsibilityRole::Accountable, held.from, held.id));
        held.into_iter()
            .map(|held| RibbonInterval {
                person: self.look.person(held.person),
                role: held.role,
                from: held.from,
                until: held.until,
                why: held.why.clone(),
            })
            .collect()
    }

    /// Minutes that the brief takes, one at least.
    pub(super) fn brief_minutes(&self) -> u32 {
        let facts = self.seen.facts.iter().filter(|fact| fact.superseded_by.is_none());
        let facts = facts.flat_map(|fact| [Some(fact.text.as_str()), fact.then.as_deref()]).flatten();
        let promises = self.seen.open_promises().map(|promise| promise.text.as_str());
        let issues = self.seen.open_issues().map(|issue| issue.title.as_str());
        let texts = facts.chain(promises).chain(issues).chain([self.account.situation.as_str()]);
        let words: usize = texts.map(|text| text.split_whitespace().count()).sum();
        u32::try_from(words.div_ceil(WORDS_A_MINUTE).max(1)).unwrap_or(u32::MAX)
    }

    /// The open ones by day, then the ended ones, the newest first.
    pub(in crate::query) fn promises(&self) -> Vec<PromiseView> {
        let mut promises: Vec<_> = self.seen.promises.iter().collect();
        promises.sort_by_key(|promise| {
            let ended = promise.state != PromiseState::Open;
            (ended, std::cmp::Reverse(promise.ended_at), promise.due.is_none(), promise.due, promise.id)
        });
        promises.into_iter().map(|promise| self.promise(promise)).collect()
    }

    pub(in crate::query) fn issues(&self) -> Vec<IssueView> {
        let mut issues: Vec<_> = self.seen.issues.iter().collect();
        issues.sort_by_key(|issue| (issue.state == IssueState::Resolved, std::cmp::Reverse(issue.opened_at), issue.id));
        issues.into_iter().map(|issue| self.issue(issue)).collect()
    }

    /// What is still to do, by day.
    pub(super) fn tasks(&self) -> Vec<TaskView> {
        let mut tasks: Vec<_> = self.seen.open_tasks().collect();
        tasks.sort_by_key(|task| (task.due.is_none(), task.due, task.id));
        tasks.into_iter().map(|task| self.task(task)).collect()
    }
}
