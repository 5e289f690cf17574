//! Accounts: a page of them, all of them by id, in columns, and by the day of renewal.

mod asking;
mod board;
mod sort;

use std::collections::BTreeMap;

use baton_domain::ids::{AccountId, PersonId};
use baton_domain::record::{Account, Handover};
use baton_domain::silence::{is_too_long, silent_days};
use baton_store::sql::{Id, Instant, Row};
use baton_store::{Reads, StoreError, sql};
use chrono::{DateTime, Utc};

use self::asking::Asking;
use super::handover::late;
use super::look::Look;
use super::page::Cursor;
use super::row::{Body, ids};
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{AccountFilter, AccountRef, AccountRow, AccountsView, NextOwner, PageRequest};

/// Rows that are read at once at the most, whatever is asked for.
const MOST: usize = 500;

impl Desk {
    /// One page of the accounts that meet the filter.
    ///
    /// # Errors
    /// A refusal when the cursor is none of this list's; a failure when the file cannot be read.
    pub fn accounts(
        &self,
        viewer: PersonId,
        filter: &AccountFilter,
        page: &PageRequest,
    ) -> Result<AccountsView, DeskError> {
        let look = self.look(Some(viewer))?;
        look.account_page(filter, page)
    }

    /// Every account that meets the filter, in order: what a list is long before its rows are read.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn account_ids(&self, viewer: PersonId, filter: &AccountFilter) -> Result<Vec<AccountId>, DeskError> {
        let look = self.look(Some(viewer))?;
        let asking = Asking::new(&look, filter)?;
        Ok(asking.rows(include_str!("ids.sql"), |row| Ok(row.get::<_, Id<AccountId>>(0)?.0))?)
    }

    /// The rows of these accounts, in this order; of those that are here, and of 500 at the most.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn account_rows(&self, viewer: PersonId, of: &[AccountId]) -> Result<Vec<AccountRow>, DeskError> {
        let look = self.look(Some(viewer))?;
        let any = AccountFilter::default();
        let mut asking = Asking::new(&look, &any)?;
        asking.value(":asked", ids(of.iter().copied().take(MOST)));
        Ok(look.rows_of(asking.rows(&rows(include_str!("asked.sql")), read)?)?)
    }
}

/// What is read of one account.
struct Found {
    key: String,
    account: Account,
    accountable: Option<PersonId>,
    open_promises: u32,
    last_contact_at: Option<DateTime<Utc>>,
}

impl Look<'_> {
    pub(super) fn account_page(&self, filter: &AccountFilter, page: &PageRequest) -> Result<AccountsView, DeskError> {
        let after: Option<Cursor> = page.from()?;
        let mut asking = Asking::new(self, filter)?;
        asking.page(page, after.as_ref());
        let total = asking.rows("SELECT count(*) FROM account WHERE {condition}", |row| row.get(0))?;
        let mut reading = rows(include_str!("page.sql"));
        if after.is_none() {
            reading = reading.replace("{after}", "TRUE");
        }
        let mut found = asking.rows(&reading, read)?;
        let next = page.cut(&mut found, |last| Cursor { key: last.key.clone(), id: last.account.id.0 }.to_string());
        Ok(AccountsView { rows: self.rows_of(found)?, total: total.first().copied().unwrap_or(0), next })
    }

    fn rows_of(&self, found: Vec<Found>) -> Result<Vec<AccountRow>, StoreError> {
        let next_owners = self.next_owners(found.iter().map(|found| found.account.id))?;
        Ok(found.into_iter().map(|found| self.account_row(found, &next_owners)).collect())
    }

    fn next_owners(&self, of: impl Iterator<Item = AccountId>) -> Result<BTreeMap<AccountId, NextOwner>, StoreError> {
        Ok(self
            .running_handovers_of(of)?
            .into_iter()
            .map(|handover| {
                let next = NextOwner {
                    handover: handover.id,
                    person: handover.to.map(|to| self.person(to)),
                    stage: handover.stage,
                    from: self.person(handover.from),
                    late_since: late(self, &handover),
                    transfer_on: handover.transfer_on,
                    side: handover.side,
                };
                (handover.account, next)
            })
            .collect())
    }

    /// The running handovers of these accounts; each has one at most.
    pub(super) fn running_handovers_of(
        &self,
        of: impl IntoIterator<Item = AccountId>,
    ) -> Result<Vec<Handover>, StoreError> {
        let sql = include_str!("running_handovers.sql");
        let found = self.store.rows(sql, [ids(of)], |row| Ok(row.get::<_, Body<Handover>>(0)?.0))?;
        Ok(found.into_iter().filter(Handover::is_running).collect())
    }

    fn account_row(&self, found: Found, next_owners: &BTreeMap<AccountId, NextOwner>) -> AccountRow {
        let Found { account, last_contact_at, .. } = found;
        let silent_days = last_contact_at.map(|_| silent_days(&account, last_contact_at, self.now));
        AccountRow {
            kind: account.kind,
            severity: account.severity,
            accountable: self.accountable(found.accountable),
            next_owner: next_owners.get(&account.id).cloned(),
            last_contact_at,
            silent_days,
            is_silent_too_long: is_too_long(&account, last_contact_at, self.now),
            open_promises: found.open_promises,
            renewal_on: account.renewal_on,
            has_ended: account.ended.is_some(),
            city: account.city,
            account: AccountRef { id: account.id, name: account.name },
        }
    }
}

fn read(row: &Row<'_>) -> sql::Result<Found> {
    Ok(Found {
        key: row.get("key")?,
        account: row.get::<_, Body<Account>>("body")?.0,
        accountable: row.get::<_, Option<Id<PersonId>>>("accountable")?.map(|person| person.0),
        open_promises: row.get("open_promises")?,
        last_contact_at: row.get::<_, Option<Instant>>("last_contact_at")?.map(|at| at.0),
    })
}

/// The statement that reads what is shown of the accounts of a page.
fn rows(page: &str) -> String {
    include_str!("rows.sql").replace("{page}", page.trim_end())
}
