//! A page of a history: by time, or by words.

use std::collections::BTreeSet;

use baton_domain::ids::{AccountId, HistoryEntryId};
use baton_domain::record::{HistoryEntry, HistoryKind, Kind};
use baton_store::sql::{Id, Instant, ToSql};
use baton_store::{Hit, Reads, SearchQuery, SnippetPart, StoreError};
use serde::Serialize;
use uuid::Uuid;

use crate::error::DeskError;
use crate::query::look::Look;
use crate::query::page::Cursor;
use crate::query::row::{Body, ids, used};
use crate::view::{HistoryPage, PageRequest};

impl Look<'_> {
    /// The newest entries, each with the beginning of its text.
    pub(in crate::query) fn history_page(
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
        let mut entries = self.store.rows(&reading, used(&reading, &values).as_slice(), |row| {
            Ok(row.get::<_, Body<HistoryEntry>>("body")?.0)
        })?;
        let next =
            page.cut(&mut entries, |last| Cursor { key: Instant(last.at).to_string(), id: last.id.0 }.to_string());
        let rows = self.history_rows(entries.into_iter().map(|entry| (beginning(&entry), entry)).collect())?;
        Ok(HistoryPage { rows, total: total.first().copied().unwrap_or(0), next })
    }

    /// The newest entries that have these words, each with the place where they are.
    pub(super) fn history_with(
        &self,
        words: &str,
        account: Option<AccountId>,
        kind: Option<HistoryKind>,
        page: &PageRequest,
    ) -> Result<HistoryPage, DeskError> {
        let from = page.from::<usize>()?.unwrap_or(0);
        let query = SearchQuery {
            words,
            audience: self.audience(),
            account,
            kind: Some(Kind::HistoryEntry),
            limit: u32::MAX,
            offset: 0,
        };
        let found = self.store.search_ids(&query)?;
        let fitting = self.fitting(&found, account, kind)?;
        let mut places: Vec<usize> = (0..found.len()).filter(|place| fitting.contains(&found[*place])).collect();
        let total = u32::try_from(places.len()).unwrap_or(u32::MAX);
        places.drain(..from.min(places.len()));
        let next = page.cut(&mut places, |_| (from + page.size() as usize).to_string());
        let hits = self.hits_at(&query, &places)?;
        let entries = self.history_entries(hits.iter().map(|hit| HistoryEntryId(hit.id)))?;
        let entries = hits.into_iter().filter_map(|hit| {
            let entry = entries.iter().find(|entry| entry.id.0 == hit.id)?;
            Some((hit.snippet, entry.clone()))
        });
        Ok(HistoryPage { rows: self.history_rows(entries.collect())?, total, next })
    }

    /// Those of the found entries that are of this account, or unfiled, and of this kind.
    fn fitting(
        &self,
        found: &[Uuid],
        account: Option<AccountId>,
        kind: Option<HistoryKind>,
    ) -> Result<BTreeSet<Uuid>, StoreError> {
        let sql = format!("{} AND {}", include_str!("fitting.sql"), self.history_condition(kind));
        let values: [(&str, &dyn ToSql); 3] = [
            (":found", &ids(found.iter().copied())),
            (":account", &account.map(Id)),
            (":kind", &kind.map(|kind| word(&kind))),
        ];
        let fitting = self.store.rows(&sql, used(&sql, &values).as_slice(), |row| Ok(row.get::<_, Id<Uuid>>(0)?.0))?;
        Ok(fitting.into_iter().collect())
    }

    /// The hits at these places of the result, with everything between read and left out.
    fn hits_at(&self, query: &SearchQuery<'_>, places: &[usize]) -> Result<Vec<Hit>, StoreError> {
        let (Some(first), Some(last)) = (places.first(), places.last()) else { return Ok(Vec::new()) };
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let found =
            self.store.search(&SearchQuery { limit: count(last - first + 1), offset: count(*first), ..*query })?;
        let hits = (*first..).zip(found.hits);
        Ok(hits.filter(|(place, _)| places.contains(place)).map(|(_, hit)| hit).collect())
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
