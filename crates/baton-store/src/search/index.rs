use std::collections::{BTreeMap, BTreeSet};

use baton_domain::record::Kind;
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::document::{Document, Findable, PLACES_PER_SECOND};
use super::fold::folded;
use crate::StoreError;
use crate::sql::Id;

/// What the index holds of a document.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Words {
    title: String,
    text: String,
    facet: String,
}

/// The row of a document.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Known {
    pub place: i64,
    pub digest: [u8; 16],
}

/// Brings the index up to date with these records. FTS5 writes a new segment whenever a row is smaller than the one before,
/// so rows are removed and added in order, all at once: 20,000 mails in a few segments instead of 20,000.
pub(crate) fn update(conn: &Connection, records: &BTreeMap<Kind, BTreeSet<Uuid>>) -> Result<(), StoreError> {
    let mut outdated = Vec::new();
    let mut wanted = Vec::new();
    for (kind, ids) in records {
        let Some(findable) = Findable::of(*kind) else { continue };
        for id in ids {
            let Some(known) = known(conn, *kind, *id)? else {
                wanted.extend(Document::base(conn, findable, *id)?.map(|base| (base, findable, *id)));
                continue;
            };
            let document = Document::read(conn, findable, *id)?;
            if document.as_ref().map(|document| Words::of(document).digest(document.base)) != Some(known.digest) {
                outdated.push(known.place);
                wanted.extend(document.map(|document| (document.base, findable, *id)));
            }
        }
    }
    let touched = outdated.len().max(wanted.len());
    outdated.sort_unstable();
    wanted.sort_unstable_by_key(|(base, _, id)| (*base, *id));
    for place in outdated {
        conn.prepare_cached(include_str!("forget_words.sql"))?.execute([place])?;
        conn.prepare_cached(include_str!("forget_document.sql"))?.execute([place])?;
    }
    for (_, findable, id) in wanted {
        if let Some(document) = Document::read(conn, findable, id)? {
            add(conn, &document)?;
        }
    }
    merge(conn, touched)
}

/// Pages of segments that are merged for each document that was written. FTS5 by itself would merge some four hundred pages at
/// every thirtieth write; somebody who saves a line would now and then wait for it.
const MERGED_PAGES: usize = 16;

/// Keeps the index in few segments, a little with every write.
fn merge(conn: &Connection, touched: usize) -> Result<(), StoreError> {
    if touched > 0 {
        let pages = i64::try_from(touched.saturating_mul(MERGED_PAGES)).unwrap_or(i64::MAX);
        conn.prepare_cached(include_str!("merge.sql"))?.execute([pages])?;
    }
    Ok(())
}

/// The row of a record's document; none if it is not indexed.
pub(super) fn known(conn: &Connection, kind: Kind, id: Uuid) -> Result<Option<Known>, StoreError> {
    Ok(conn
        .prepare_cached(include_str!("known.sql"))?
        .query_row(params![Id(id), kind.table()], |row| Ok(Known { place: row.get(0)?, digest: row.get(1)? }))
        .optional()?)
}

fn add(conn: &Connection, document: &Document) -> Result<(), StoreError> {
    let words = Words::of(document);
    let place = free_place(conn, document.base)?;
    conn.prepare_cached(include_str!("note_words.sql"))?.execute(params![
        place,
        words.title,
        words.text,
        words.facet
    ])?;
    conn.prepare_cached(include_str!("note_document.sql"))?.execute(params![
        place,
        document.kind.table(),
        Id(document.id),
        words.digest(document.base)
    ])?;
    Ok(())
}

/// The next place of the second. In a second that is full, the last place of the next one is as good.
fn free_place(conn: &Connection, base: i64) -> Result<i64, StoreError> {
    let last: Option<i64> = conn
        .prepare_cached(include_str!("last_place.sql"))?
        .query_row([base, base + PLACES_PER_SECOND - 1], |row| row.get(0))?;
    match last {
        None => Ok(base),
        Some(last) if last + 1 < base + PLACES_PER_SECOND => Ok(last + 1),
        Some(_) => free_place(conn, base + PLACES_PER_SECOND),
    }
}

impl Words {
    pub fn of(document: &Document) -> Self {
        let facet = document.facet.join(" ");
        Self { title: folded(&document.title), text: folded(&document.text), facet }
    }

    /// Stands for everything that the index should hold.
    pub fn digest(&self, base: i64) -> [u8; 16] {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&base.to_le_bytes());
        for column in [&self.title, &self.text, &self.facet] {
            hasher.update(&(column.len() as u64).to_le_bytes());
            hasher.update(column.as_bytes());
        }
        let mut digest = [0; 16];
        hasher.finalize_xof().fill(&mut digest);
        digest
    }
}
