//! The same accounts in columns, and by the day on which they renew.

use baton_domain::ids::{AccountId, PersonId};
use baton_domain::record::{Severity, Stage};
use baton_store::sql::{Day, Id};

use super::asking::Asking;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{
    AccountFilter, AccountList, AccountLook, AccountsShown, BoardBy, BoardColumn, BoardGroup, DayRange, RenewalDay,
    RenewalsView,
};

/// The stages in which a handover runs, in order.
const STAGES: [(&str, Stage); 9] = [
    ("proposed", Stage::Proposed),
    ("screened", Stage::Screened),
    ("planned", Stage::Planned),
    ("packaging", Stage::Packaging),
    ("review", Stage::Review),
    ("briefing", Stage::Briefing),
    ("introduction", Stage::Introduction),
    ("overlap", Stage::Overlap),
    ("transferred", Stage::Transferred),
];

/// The states, the worst first.
const STATES: [(&str, Severity); 3] =
    [("unstable", Severity::Unstable), ("watch", Severity::Watch), ("stable", Severity::Stable)];

impl Desk {
    /// Every account that meets the filter, as this look at them needs it.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn account_list(
        &self,
        viewer: PersonId,
        filter: &AccountFilter,
        look: AccountLook,
    ) -> Result<AccountList, DeskError> {
        let shown = match look {
            AccountLook::Table => AccountsShown::Table,
            AccountLook::Board { by } => return self.account_board(viewer, filter, by),
            AccountLook::Calendar { range } => {
                AccountsShown::Calendar { range, renewals: self.account_renewals(viewer, filter, range)? }
            }
        };
        Ok(AccountList { accounts: self.account_ids(viewer, filter)?, shown })
    }

    /// The accounts that meet the filter, in columns. Every column is there, also an empty one.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn account_board(
        &self,
        viewer: PersonId,
        filter: &AccountFilter,
        by: BoardBy,
    ) -> Result<AccountList, DeskError> {
        let look = self.look(Some(viewer))?;
        let group = match by {
            BoardBy::Stage => include_str!("stage_of.sql"),
            BoardBy::Severity => "severity",
        };
        let asking = Asking::new(&look, filter)?;
        let found = asking.rows(&include_str!("board.sql").replace("{group}", group), |row| {
            Ok((row.get::<_, Option<String>>(0)?, row.get::<_, Id<AccountId>>(1)?.0))
        })?;
        let mut columns: Vec<_> = columns(by).into_iter().map(|(word, column)| (word, column, Vec::new())).collect();
        for (word, account) in found {
            if let Some((_, _, accounts)) = columns.iter_mut().find(|(of, _, _)| *of == word.as_deref()) {
                accounts.push(account);
            }
        }
        let size = |accounts: &[AccountId]| u32::try_from(accounts.len()).unwrap_or(u32::MAX);
        let groups = columns.iter().map(|(_, column, of)| BoardGroup { column: *column, count: size(of) }).collect();
        let accounts = columns.into_iter().flat_map(|(_, _, accounts)| accounts).collect();
        Ok(AccountList { accounts, shown: AccountsShown::Board { groups } })
    }

    /// What renews within these days, of the accounts that meet the filter.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn account_renewals(
        &self,
        viewer: PersonId,
        filter: &AccountFilter,
        range: DayRange,
    ) -> Result<RenewalsView, DeskError> {
        let look = self.look(Some(viewer))?;
        let mut asking = Asking::new(&look, filter)?;
        asking.value(":from", Day(range.from));
        asking.value(":until", Day(range.until));
        let found = asking.rows(include_str!("renewals.sql"), |row| {
            Ok((row.get::<_, Day>(0)?.0, row.get::<_, Id<AccountId>>(1)?.0))
        })?;
        let around = asking.rows(include_str!("renewals_around.sql"), |row| {
            let day = |at: usize| Ok::<_, baton_store::sql::Error>(row.get::<_, Option<Day>>(at)?.map(|day| day.0));
            Ok((day(0)?, day(1)?, row.get::<_, u32>(2)?))
        })?;
        let (earlier, later, without) = around.first().copied().unwrap_or_default();
        let mut days: Vec<RenewalDay> = Vec::new();
        for (day, account) in found {
            match days.last_mut().filter(|last| last.day == day) {
                Some(last) => last.accounts.push(account),
                None => days.push(RenewalDay { day, accounts: vec![account] }),
            }
        }
        Ok(RenewalsView { days, earlier, later, without })
    }
}

/// The columns of a board, with the word that the table has for each.
fn columns(by: BoardBy) -> Vec<(Option<&'static str>, BoardColumn)> {
    match by {
        BoardBy::Stage => std::iter::once((None, BoardColumn::NoHandover))
            .chain(STAGES.map(|(word, stage)| (Some(word), BoardColumn::Stage { stage })))
            .collect(),
        BoardBy::Severity => {
            STATES.map(|(word, severity)| (Some(word), BoardColumn::Severity { severity })).into_iter().collect()
        }
    }
}
