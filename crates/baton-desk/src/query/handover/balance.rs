//! What a relationship gives and what it takes (method, section 0): counted for whoever decides about a client who resists.

use std::collections::BTreeSet;

use baton_domain::record::{FactKind, PromiseState, Promiser, Responsibility, ResponsibilityRole};
use baton_store::sql::{Id, Instant};
use baton_store::{Reads, StoreError};
use chrono::{Months, TimeDelta};

use crate::query::shown::Shown;
use crate::view::Balance;

/// How far back contacts are counted.
const RECENT: TimeDelta = TimeDelta::days(90);
/// How far back reps are counted.
const LATELY: Months = Months::new(24);

impl Shown<'_> {
    pub(in crate::query) fn balance(&self) -> Result<Balance, StoreError> {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let (seen, look) = (&self.seen, self.look);
        let of = (Id(self.account.id), Instant(look.now - RECENT));
        let contacts = look.store.rows(include_str!("contacts_since.sql"), of, |row| row.get::<_, u32>(0))?;
        let held = || seen.responsibilities.iter().filter(|held| held.role == ResponsibilityRole::Accountable);
        let lately = look.now.checked_sub_months(LATELY).unwrap_or(look.now);
        let recent = |held: &&Responsibility| held.until.is_none_or(|until| until > lately);
        let reps: BTreeSet<_> = held().filter(recent).map(|held| held.person).collect();
        let late = seen
            .open_promises()
            .filter(|promise| promise.promiser == Promiser::Us && promise.due.is_some_and(|due| due < look.today()));
        let kept = seen.promises.iter().filter(|promise| promise.state == PromiseState::Kept);
        Ok(Balance {
            since: held().map(|held| held.from).min().unwrap_or(look.now).date_naive(),
            results: seen.facts_of(FactKind::Result).cloned().collect(),
            promises_kept: count(kept.count()),
            suggestions: count(seen.facts_of(FactKind::Suggestion).count()),
            contacts: contacts.first().copied().unwrap_or(0),
            issues: count(seen.open_issues().count()),
            late: count(late.count()),
            resisted: count(seen.cases.len()),
            reps: count(reps.len()),
        })
    }
}
