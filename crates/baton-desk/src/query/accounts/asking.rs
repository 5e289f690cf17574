//! A filter as statements: their parts, and the values that they name.

use baton_domain::record::Kind;
use baton_store::sql::{Day, Id, Instant, Row, ToSql};
use baton_store::{Reads, SearchQuery, StoreError, sql};
use chrono::TimeDelta;
use serde::Serialize;

use super::super::look::Look;
use super::super::page::Cursor;
use super::super::row::{ids, used};
use super::sort;
use crate::view::{AccountFilter, DayRange, HandoverCondition, PageRequest, Relationship};
use baton_domain::ids::AccountId;

/// What is asked of the accounts that meet a filter.
pub(super) struct Asking<'a> {
    look: &'a Look<'a>,
    filter: &'a AccountFilter,
    condition: String,
    values: Vec<(&'static str, Box<dyn ToSql>)>,
}

impl<'a> Asking<'a> {
    pub(super) fn new(look: &'a Look<'a>, filter: &'a AccountFilter) -> Result<Self, StoreError> {
        let named = filter.text.as_deref().map(|text| look.named(text)).transpose()?.flatten();
        let mut asking = Self { look, filter, condition: "TRUE".to_owned(), values: Vec::new() };
        asking.value(":today", Day(look.today()));
        asking.value(":managers", look.is_manager());
        if let Some(named) = named {
            asking.must(include_str!("named.sql"), ":named", named);
        }
        asking.conditions();
        Ok(asking)
    }

    fn conditions(&mut self) {
        let filter = self.filter;
        if let Some(people) = &filter.accountable {
            self.must(include_str!("accountable.sql"), ":people", ids(people.iter().copied()));
        }
        if let Some(severities) = &filter.severity {
            self.must(include_str!("severity.sql"), ":severities", json(severities));
        }
        if let Some(kinds) = &filter.kind {
            self.must(include_str!("kind.sql"), ":kinds_of", json(kinds));
        }
        match &filter.handover {
            None => {}
            Some(HandoverCondition::Without) => self.also(&format!("NOT {}", include_str!("in_handover.sql"))),
            Some(HandoverCondition::Running) => self.also(include_str!("in_handover.sql")),
            Some(HandoverCondition::At { stages }) => self.must(include_str!("at_stage.sql"), ":stages", json(stages)),
        }
        if let Some(days) = filter.silent_days {
            let since = Instant(self.look.now - TimeDelta::days(days.into()));
            self.must(include_str!("silent.sql"), ":silent_since", since);
        }
        if let Some(DayRange { from, until }) = filter.renewing {
            self.value(":renewing_from", Day(from));
            self.must(include_str!("renewing.sql"), ":renewing_until", Day(until));
        }
        if let Some(city) = filter.city.as_deref().map(str::trim).filter(|city| !city.is_empty()) {
            self.must(include_str!("city.sql"), ":city", city.to_owned());
        }
        match filter.relationship {
            None => {}
            Some(Relationship::GoingOn) => self.also("body ->> 'ended' IS NULL"),
            Some(Relationship::Ended) => self.also("body ->> 'ended' IS NOT NULL"),
        }
    }

    fn must(&mut self, condition: &str, name: &'static str, value: impl ToSql + 'static) {
        self.value(name, value);
        self.also(condition);
    }

    fn also(&mut self, condition: &str) {
        self.condition = format!("{} AND {condition}", self.condition);
    }

    pub(super) fn value(&mut self, name: &'static str, value: impl ToSql + 'static) {
        self.values.push((name, Box::new(value)));
    }

    /// Names the page, and where it begins.
    pub(super) fn page(&mut self, page: &PageRequest, after: Option<&Cursor>) {
        self.value(":limit", page.reach());
        if let Some(after) = after {
            self.value(":after_key", after.key.clone());
            self.value(":after_id", Id::<AccountId>(AccountId(after.id)));
        }
    }

    /// The statement, with what it leaves open filled in.
    pub(super) fn statement(&self, sql: &str) -> String {
        let AccountFilter { sort, direction, .. } = *self.filter;
        sql.replace("{after}", sort::after(direction))
            .replace("{condition}", &self.condition)
            .replace("{key}", &sort::key(sort, direction))
            .replace("{direction}", sort::direction(direction))
            .replace("{stage_of}", include_str!("stage_of.sql"))
            .replace("{open_promises}", include_str!("open_promises.sql"))
            .replace("{last_contact}", include_str!("last_contact.sql"))
            .replace("{seen}", self.look.seen())
    }

    /// What the statement finds.
    pub(super) fn rows<T>(
        &self,
        sql: &str,
        read: impl FnMut(&Row<'_>) -> sql::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        let statement = self.statement(sql);
        let values: Vec<_> = self.values.iter().map(|(name, value)| (*name, value.as_ref())).collect();
        self.look.store.rows(&statement, used(&statement, &values).as_slice(), read)
    }
}

impl Look<'_> {
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
}

fn json(values: &impl Serialize) -> String {
    serde_json::to_string(values).expect("BUG: words are plain text")
}
