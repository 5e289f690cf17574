//! Finding records by their words: a full-text index, derived from the records and their bodies.
//!
//! Names come first, then what we wrote down, then what happened; within each the newest first. That order is the order of
//! the index's rows, so that the first page of a search in a million mails costs no more than a page.

mod document;
mod facet;
mod fold;
mod index;
mod query;
mod rebuild;
mod snippet;

use baton_domain::ids::AccountId;
use baton_domain::record::Kind;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use serde::Serialize;
use uuid::Uuid;

use crate::StoreError;
use crate::sql::Id;
use document::{Document, Findable};

pub use fold::bare_words;
pub use query::{Scope, SearchQuery};
pub use snippet::SnippetPart;

pub(crate) use index::update;
pub(crate) use rebuild::{differences, note_form, rebuild, renew};

/// The tables of the index, for a new file and for a rebuild.
pub(crate) const TABLES: &str = include_str!("tables.sql");

/// What a search found.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Found {
    /// How many records have the words.
    pub total: u64,
    /// The page that was asked for.
    pub hits: Vec<Hit>,
}

/// A record that has the words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Hit {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: Uuid,
    /// The account it belongs to; an account to itself.
    pub account: Option<AccountId>,
    /// Its name, headline or one line.
    pub title: String,
    /// The place where the words are.
    pub snippet: Vec<SnippetPart>,
    /// When it happened or was written; none for names.
    pub at: Option<DateTime<Utc>>,
}

/// The records that have the words; none if there is no word in what was typed.
pub(crate) fn search(conn: &Connection, query: &SearchQuery<'_>) -> Result<Found, StoreError> {
    Ok(Found { total: count(conn, query)?, hits: hits(conn, query)? })
}

/// How many records have the words. Unlike a page of them it takes the longer the more there are.
pub(crate) fn count(conn: &Connection, query: &SearchQuery<'_>) -> Result<u64, StoreError> {
    let phrases = query::phrases(query.words);
    if phrases.is_empty() {
        return Ok(0);
    }
    let expression = query::expression(query, &phrases);
    Ok(conn.prepare_cached(include_str!("count.sql"))?.query_row([&expression], |row| row.get(0))?)
}

/// The page of them alone.
pub(crate) fn hits(conn: &Connection, query: &SearchQuery<'_>) -> Result<Vec<Hit>, StoreError> {
    let phrases = query::phrases(query.words);
    if phrases.is_empty() {
        return Ok(Vec::new());
    }
    let expression = query::expression(query, &phrases);
    let mut hits = Vec::new();
    for (kind, id) in page(conn, &expression, query)? {
        let Some(findable) = Kind::from_table(&kind).and_then(Findable::of) else { continue };
        let Some(document) = Document::read(conn, findable, id)? else { continue };
        // The index leaves these out already; the record has the last word.
        if document.audience > query.audience {
            continue;
        }
        hits.push(Hit {
            kind: document.kind,
            id,
            account: document.account,
            at: document.at,
            snippet: snippet::snippet(&document.text, &phrases),
            title: document.title,
        });
    }
    Ok(hits)
}

/// The ids alone, in the same order: the records themselves are not read.
pub(crate) fn search_ids(conn: &Connection, query: &SearchQuery<'_>) -> Result<Vec<Uuid>, StoreError> {
    let phrases = query::phrases(query.words);
    if phrases.is_empty() {
        return Ok(Vec::new());
    }
    let found = page(conn, &query::expression(query, &phrases), query)?;
    Ok(found.into_iter().map(|(_, id)| id).collect())
}

fn page(conn: &Connection, expression: &str, query: &SearchQuery<'_>) -> Result<Vec<(String, Uuid)>, StoreError> {
    let mut statement = conn.prepare_cached(include_str!("find.sql"))?;
    let rows = statement.query_map(params![expression, query.limit, query.offset], |row| {
        Ok((row.get(0)?, row.get::<_, Id<Uuid>>(1)?.0))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
