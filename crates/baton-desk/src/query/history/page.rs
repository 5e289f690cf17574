//! A page of a history: by time, or by words.

use baton_domain::ids::{AccountId, HistoryEntryId};
use baton_domain::record::{HistoryEntry, HistoryKind, Kind};
use baton_store::sql::{Id, Instant, Params, ToSql};
use baton_store::{Reads, Scope, SearchQuery, SnippetPart, StoreError};
use chrono::{DateTime, Utc};
use serde::Serialize;
use uuid::Uuid;

use crate::error::DeskError;
use crate::query::look::Look;
use crate::query::page::Cursor;
use crate::query::row::{Body, ids, used};
use crate::view::{HistoryMonth, HistoryPage, HistoryQuery, HistoryRow, PageRequest};

/// Which way a list goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Towards {
    Older,
    Newer,
}

impl Look<'_> {
    /// Entries from a place on, each with the beginning of its text; whichever way they were read, the newest first.
    pub(super) fn history_page(
        &self,
        account: Option<AccountId>,
        query: &HistoryQuery,
        towards: Towards,
        page: &PageRequest,
    ) -> Result<HistoryPage, DeskError> {
        let from: Option<Cursor> = page.from()?;
        let (at, id) = (from.as_ref().map(|from| &from.key), from.as_ref().map(|from| Id(from.id)));
        let condition = self.history_condition(query);
        let values: [(&str, &dyn ToSql); 6] = [
            (":account", &account.map(Id)),
            (":kind", &query.kind.map(|kind| word(&kind))),
            (":since", &query.since.map(Id)),
            (":from_at", &at),
            (":from_id", &id),
            (":limit", &page.reach()),
        ];
        let counting = format!("SELECT count(*) FROM history_entry WHERE {condition}");
        let total = self.store.rows(&counting, used(&counting, &values).as_slice(), |row| row.get(0))?;
        let (before, order) = match towards {
            Towards::Older => ("(at, id) < (:from_at, :from_id)", "DESC"),
            Towards::Newer => ("(at, id) > (:from_at, :from_id)", "ASC"),
        };
        let before = if from.is_some() { before } else { "TRUE" };
        let reading = include_str!("page.sql").replace("{condition}", &condition).replace("{before}", before);
        let reading = reading.replace("{order}", order);
        let mut rows = self.history_beginnings(&reading, used(&reading, &values).as_slice())?;
        let more = page.cut(&mut rows, |last| cursor(last).to_string());
        if towards == Towards::Newer {
            rows.reverse();
        }
        let newer = match towards {
            Towards::Older => from.and(rows.first()).map(|first| cursor(first).to_string()),
            Towards::Newer => more.clone(),
        };
        let next = if towards == Towards::Older { more } else { None };
        Ok(HistoryPage { rows, total: total.first().copied().unwrap_or(0), next, newer })
    }

    /// The entries that a statement reads, each with the beginning of its text.
    pub(in crate::query) fn history_beginnings(
        &self,
        sql: &str,
        params: impl Params,
    ) -> Result<Vec<HistoryRow>, StoreError> {
        let entries = self.store.rows(sql, params, |row| Ok(row.get::<_, Body<HistoryEntry>>("body")?.0))?;
        self.history_rows(entries.into_iter().map(|entry| (beginning(&entry), entry)).collect())
    }

    /// The newest entries that have these words, each with the place where they are.
    pub(super) fn history_with(
        &self,
        words: &str,
        account: Option<AccountId>,
        kind: Option<HistoryKind>,
        page: &PageRequest,
    ) -> Result<HistoryPage, DeskError> {
        let from = page.from::<u32>()?.unwrap_or(0);
        let query = SearchQuery {
            scope: account.map_or(Scope::Unfiled, Scope::Account),
            kind: Some(Kind::HistoryEntry),
            history_kind: kind,
            offset: from,
            ..SearchQuery::new(words, self.audience(), page.reach())
        };
        let found = self.store.search(&query)?;
        let mut hits = found.hits;
        let next = page.cut(&mut hits, |_| (from + page.size()).to_string());
        let entries = self.history_entries(hits.iter().map(|hit| HistoryEntryId(hit.id)))?;
        let entries = hits.into_iter().filter_map(|hit| {
            let entry = entries.iter().find(|entry| entry.id.0 == hit.id)?;
            Some((hit.snippet, entry.clone()))
        });
        let total = u32::try_from(found.total).unwrap_or(u32::MAX);
        Ok(HistoryPage { rows: self.history_rows(entries.collect())?, total, next, newer: None })
    }

    fn history_entries(&self, of: impl Iterator<Item = HistoryEntryId>) -> Result<Vec<HistoryEntry>, StoreError> {
        let sql = include_str!("../evidence.sql");
        self.store.rows(sql, [ids(of)], |row| Ok(row.get::<_, Body<HistoryEntry>>(0)?.0))
    }

    /// Month by month how much happened, the newest first.
    pub(super) fn history_months(
        &self,
        account: AccountId,
        query: &HistoryQuery,
    ) -> Result<Vec<HistoryMonth>, StoreError> {
        let sql = include_str!("months.sql").replace("{condition}", &self.history_condition(query));
        let values: [(&str, &dyn ToSql); 3] = [
            (":account", &Some(Id(account))),
            (":kind", &query.kind.map(|kind| word(&kind))),
            (":since", &query.since.map(Id)),
        ];
        self.store.rows(&sql, used(&sql, &values).as_slice(), |row| {
            Ok(HistoryMonth { month: row.get(0)?, entries: row.get(1)? })
        })
    }

    fn history_condition(&self, query: &HistoryQuery) -> String {
        let of_kind = if query.kind.is_some() { " AND kind = :kind" } else { "" };
        let since = if query.since.is_some() { " AND id > :since" } else { "" };
        format!("account IS :account AND {}{of_kind}{since}", self.seen())
    }
}

fn cursor(row: &HistoryRow) -> Cursor {
    Cursor { key: Instant(row.at).to_string(), id: row.id.0 }
}

/// The place just before everything that happened at that instant or earlier.
pub(super) fn place_at(at: DateTime<Utc>) -> String {
    Cursor { key: Instant(at).to_string(), id: Uuid::max() }.to_string()
}

fn beginning(entry: &HistoryEntry) -> Vec<SnippetPart> {
    vec![SnippetPart { text: entry.preview.clone(), hit: false }]
}

/// A unit variant as its name in JSON and in the table.
fn word(variant: &impl Serialize) -> Option<String> {
    serde_json::to_value(variant).ok()?.as_str().map(ToOwned::to_owned)
}
