//! Accounts that came to the viewer.

use baton_domain::record::{Responsibility, ResponsibilityRole, Why};
use baton_store::Reads;
use baton_store::sql::{Id, Instant};
use chrono::TimeDelta;

use crate::error::DeskError;
use crate::query::look::Look;
use crate::query::row::Body;
use crate::query::shown::Shown;
use crate::view::NewAccount;

/// How long an account is new.
const NEW: TimeDelta = TimeDelta::weeks(4);

impl Look<'_> {
    /// Those that someone else had before, the newest first: what came with a file, or was just added, is no news.
    pub(super) fn new_accounts(&self) -> Result<Vec<NewAccount>, DeskError> {
        let Some(viewer) = self.viewer.as_ref().map(|viewer| viewer.id) else { return Ok(Vec::new()) };
        let since = Instant(self.now - NEW);
        let held = self
            .store
            .rows(include_str!("arrived.sql"), (Id(viewer), since), |row| row.get::<_, Body<Responsibility>>(0))?;
        let mut new = Vec::new();
        for Body(held) in held {
            if matches!(held.why, Why::AccountCreated | Why::Imported { .. }) {
                continue;
            }
            let shown = Shown::read(self, held.account)?;
            let before = shown
                .seen
                .responsibilities
                .iter()
                .find(|before| before.role == ResponsibilityRole::Accountable && before.until == Some(held.from));
            new.push(NewAccount {
                account: shown.account_ref(),
                kind: shown.account.kind,
                severity: shown.account.severity,
                since: held.from,
                from: before.map(|before| self.person(before.person)),
                minutes: shown.brief_minutes(),
            });
        }
        Ok(new)
    }
}
