//! Accounts, a page of them.

use std::collections::BTreeMap;

use baton_domain::ids::{AccountId, PersonId};
use baton_domain::record::{Account, Handover, Kind};
use baton_domain::silence::{is_too_long, silent_days};
use baton_store::sql::{Day, Id, Instant, Row, ToSql};
use baton_store::{Reads, SearchQuery, StoreError, sql};
use chrono::{DateTime, TimeDelta, Utc};

use super::look::Look;
use super::page::Cursor;
use super::row::{Body, ids, used};
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{
    AccountFilter, AccountRef, AccountRow, AccountScope, AccountSort, AccountsView, NextOwner, PageRequest,
};

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
        look.account_rows(filter, page)
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
    pub(super) fn account_rows(&self, filter: &AccountFilter, page: &PageRequest) -> Result<AccountsView, DeskError> {
        let after: Option<Cursor> = page.from()?;
        let named = filter.text.as_deref().map(|text| self.named(text)).transpose()?.flatten();
        let condition = self.condition(filter, named.is_some());
        let (key, id) = (after.as_ref().map(|after| &after.key), after.as_ref().map(|after| Id(after.id)));
        let (person, days, until) = scoped(&filter.scope);
        let silent_since = Instant(self.now - TimeDelta::days(days.into()));
        let values: [(&str, &dyn ToSql); 9] = [
            (":named", &named),
            (":person", &person.map(Id)),
            (":silent_since", &silent_since),
            (":renewing_until", &until.map(Day)),
            (":today", &Day(self.today())),
            (":after_key", &key),
            (":after_id", &id),
            (":managers", &self.is_manager()),
            (":limit", &page.reach()),
        ];
        let counting = format!("SELECT count(*) FROM account WHERE {condition}");
        let total = self.store.rows(&counting, used(&counting, &values).as_slice(), |row| row.get(0))?;
        let reading = self.reading(&condition, filter.sort, after.is_some());
        let mut found = self.store.rows(&reading, used(&reading, &values).as_slice(), read)?;
        let next = page.cut(&mut found, |last| Cursor { key: last.key.clone(), id: last.account.id.0 }.to_string());
        let next_owners = self.next_owners(found.iter().map(|found| found.account.id))?;
        let rows = found.into_iter().map(|found| self.account_row(found, &next_owners)).collect();
        Ok(AccountsView { rows, total: total.first().copied().unwrap_or(0), next })
    }

    /// The statement of a page, from its parts.
    fn reading(&self, condition: &str, sort: AccountSort, goes_on: bool) -> String {
        let after = if goes_on { include_str!("after.sql") } else { "TRUE" };
        include_str!("page.sql")
            .replace("{after}", after)
            .replace("{condition}", condition)
            .replace("{key}", key(sort))
            .replace("{last_contact}", include_str!("last_contact.sql"))
            .replace("{seen}", self.seen())
    }

    fn condition(&self, filter: &AccountFilter, by_name: bool) -> String {
        let scope = match filter.scope {
            AccountScope::All => "TRUE",
            AccountScope::Of { .. } => include_str!("scope_of.sql"),
            AccountScope::InHandover => include_str!("scope_in_handover.sql"),
            AccountScope::Silent { .. } => include_str!("scope_silent.sql"),
            AccountScope::RenewingUntil { .. } => include_str!("scope_renewing.sql"),
        };
        let scope = scope.replace("{last_contact}", include_str!("last_contact.sql")).replace("{seen}", self.seen());
        if by_name { format!("{scope} AND {}", include_str!("named.sql")) } else { scope }
    }

    /// The accounts that these words name: by their own name and place, or by a contact's.
    fn named(&self, text: &str) -> Result<Option<String>, StoreError> {
        if text.trim().is_empty() {
            return Ok(None);
        }
        let words = SearchQuery::new(text, self.audience(), u32::MAX);
        let accounts = self.store.search_ids(&SearchQuery { kind: Some(Kind::Account), ..words })?;
        let contacts = self.store.search_ids(&SearchQuery { kind: Some(Kind::Contact), ..words })?;
        let of_contacts = self
            .store
            .rows(include_str!("of_contacts.sql"), [ids(contacts)], |row| Ok(row.get::<_, Id<AccountId>>(0)?.0.0))?;
        Ok(Some(ids(accounts.into_iter().chain(of_contacts))))
    }

    fn next_owners(&self, of: impl Iterator<Item = AccountId>) -> Result<BTreeMap<AccountId, NextOwner>, StoreError> {
        Ok(self
            .running_handovers_of(of)?
            .into_iter()
            .map(|handover| {
                let person = handover.to.map(|to| self.person(to));
                (handover.account, NextOwner { handover: handover.id, person, stage: handover.stage })
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

fn scoped(scope: &AccountScope) -> (Option<PersonId>, u32, Option<chrono::NaiveDate>) {
    match scope {
        AccountScope::All | AccountScope::InHandover => (None, 0, None),
        AccountScope::Of { person } => (Some(*person), 0, None),
        AccountScope::Silent { days } => (None, *days, None),
        AccountScope::RenewingUntil { day } => (None, 0, Some(*day)),
    }
}

/// What a list is sorted by: one text, so that every list goes on in the same way.
const fn key(sort: AccountSort) -> &'static str {
    match sort {
        AccountSort::Name => "name",
        AccountSort::Severity => include_str!("key_severity.sql"),
        AccountSort::LastContact => include_str!("key_last_contact.sql"),
        AccountSort::Renewal => include_str!("key_renewal.sql"),
    }
}
