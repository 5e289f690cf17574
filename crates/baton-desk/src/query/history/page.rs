//! A page of a history: by time, or by words.

use baton_domain::ids::{AccountId, HistoryEntryId};
use baton_domain::record::{HistoryEntry, HistoryKind, Kind};
use baton_store::sql::{Id, Instant, Params, ToSql};
use baton_store::{Reads, Scope, SearchQuery, SnippetPart, StoreError};
use serde::Serialize;

use crate::error::DeskError;
use crate::query::look::Look;
use crate::query::page::Cursor;
use crate::query::row::{Body, ids, used};
use crate::view::{HistoryPage, HistoryRow, PageRequest};

impl Look<'_> {
    /// The newest entries, each with the beginning of its text.
    pub(super) fn history_page(
        &self,
        account: Option<AccountId>,
        kind: Option<HistoryKind>,
        page: &PageRequest,
    ) -> Result<HistoryPage, DeskError> {
        let after: Option<Cursor> = page.from()?;
        let (at, id) = (after.as_ref().map(|after| &after.key), after.as_ref().map(|after| Id(after.id)));
        let condition = self.history_condition(kind);
        let values: [(&str, &dyn ToSql); 5] = [
            (":account", &account.map(Id)),
            (":kind", &kind.map(|kind| word(&kind))),
            (":before_at", &at),
            (":before_id", &id),
            (":limit", &page.reach()),
        ];
        let counting = format!("SELECT count(*) FROM history_entry WHERE {condition}");
        let total = self.store.rows(&counting, used(&counting, &values).as_slice(), |row| row.get(0))?;
        let before = if after.is_some() { "(at, id) < (:before_at, :before_id)" } else { "TRUE" };
        let reading = include_str!("page.sql").replace("{condition}", &condition).replace("{before}", before);
        let mut rows = self.history_beginnings(&reading, used(&reading, &values).as_slice())?;
        let next = page.cut(&mut rows, |last| Cursor { key: Instant(last.at).to_string(), id: last.id.0 }.to_string());
        Ok(HistoryPage { rows, total: total.first().copied().unwrap_or(0), next })
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
        Ok(HistoryPage { rows: self.history_rows(entries.collect())?, total, next })
    }

    fn history_entries(&self, of: impl Iterator<Item = HistoryEntryId>) -> Result<Vec<HistoryEntry>, StoreError> {
        let sql = include_str!("../evidence.sql");
        self.store.rows(sql, [ids(of)], |row| Ok(row.get::<_, Body<HistoryEntry>>(0)?.0))
    }

    fn history_condition(&self, kind: Option<HistoryKind>) -> String {
        let of_kind = if kind.is_some() { " AND kind = :kind" } else { "" };
        format!("account IS :account AND {}{of_kind}", self.seen())
    }
}

fn beginning(entry: &HistoryEntry) -> Vec<SnippetPart> {
    vec![SnippetPart { text: entry.preview.clone(), hit: false }]
}

/// A unit variant as its name in JSON and in the table.
fn word(variant: &impl Serialize) -> Option<String> {
    serde_json::to_value(variant).ok()?.as_str().map(ToOwned::to_owned)
}
