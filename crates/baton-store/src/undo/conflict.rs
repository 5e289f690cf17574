use baton_domain::ids::EntryId;
use baton_domain::record::Kind;
use rusqlite::Connection;
use serde_json::Value;
use uuid::Uuid;

use crate::journal::{self, Change};
use crate::{EntryFilter, JournalEntry, StoreError};

/// A record that no longer holds what a step wrote, or holds it again only because of later ones.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: Uuid,
    /// The fields that were written since, by name.
    pub fields: Vec<String>,
    /// The newest entry that changed one of them.
    pub changed_by: Option<ChangedBy>,
}

/// The entry that stands in the way.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangedBy {
    /// Which.
    pub entry: EntryId,
    /// What was done.
    pub op: Value,
}

/// A conflict before the journal was asked for its cause.
#[derive(Debug)]
pub(super) struct Overwritten {
    pub kind: Kind,
    pub id: Uuid,
    pub fields: Vec<String>,
    /// By which entry, where that is known already.
    pub by: Option<ChangedBy>,
}

/// How many entries are read at once on the way back.
const PAGE: u32 = 100;

/// Finds for each conflict the newest entry after the undone ones, which are given newest first, that wrote one of its
/// fields.
pub(super) fn explain(
    conn: &Connection,
    undone: &[JournalEntry],
    overwritten: Vec<Overwritten>,
) -> Result<Vec<Conflict>, StoreError> {
    let mut conflicts: Vec<_> = overwritten
        .into_iter()
        .map(|Overwritten { kind, id, fields, by }| Conflict { kind, id, fields, changed_by: by })
        .collect();
    let last_undone = undone.first().map_or(0, |entry| entry.seq);
    let mut page = EntryFilter::newest(PAGE, crate::Audience::Managers);
    while conflicts.iter().any(|conflict| conflict.changed_by.is_none()) {
        let entries = journal::entries(conn, &page)?;
        for entry in entries.iter().filter(|entry| entry.seq > last_undone) {
            blame(&mut conflicts, entry);
        }
        match entries.last() {
            Some(last) if last.seq > last_undone => page.before_seq = Some(last.seq),
            _ => break,
        }
    }
    Ok(conflicts)
}

fn blame(conflicts: &mut [Conflict], entry: &JournalEntry) {
    for conflict in conflicts.iter_mut().filter(|conflict| conflict.changed_by.is_none()) {
        let wrote = |change: &Change| {
            (change.kind, change.id) == (conflict.kind, conflict.id)
                && conflict.fields.iter().any(|field| change.names(field))
        };
        if entry.changes.iter().any(wrote) {
            conflict.changed_by = Some(ChangedBy { entry: entry.id, op: entry.op.clone() });
        }
    }
}
