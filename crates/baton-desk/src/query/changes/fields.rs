//! Which fields an entry changed, as a person reads them.

use std::collections::BTreeMap;

use baton_domain::record::Kind;
use baton_store::{Change, JournalEntry, Row, StoreError};
use serde_json::Value;

use super::readable::readable;
use crate::names::named;
use crate::query::look::Look;
use crate::sentence::Names;
use crate::view::FieldChange;

/// More new or removed records of a kind than these are counted rather than listed.
const FEW: usize = 5;

/// Fields that say nothing to a reader: what ties records together, and what is made from other fields.
const SILENT: [&str; 10] =
    ["id", "account", "handover", "approval", "key", "run", "body", "original", "preview", "extra"];

impl Look<'_> {
    /// The fields that differ, record by record and in the order of the record; a new record's are those that hold
    /// something.
    pub(super) fn fields(&self, entry: &JournalEntry) -> Result<Vec<FieldChange>, StoreError> {
        let mut shown = Vec::new();
        for change in &entry.changes {
            if self.shows(change)? {
                shown.push(change);
            }
        }
        let mut alike: BTreeMap<(Kind, Extent), usize> = BTreeMap::new();
        for change in &shown {
            *alike.entry((change.kind, Extent::of(change))).or_default() += 1;
        }
        alike.retain(|(_, extent), count| *extent != Extent::Edited && *count > FEW);
        let mut fields = Vec::new();
        for change in shown.into_iter().filter(|change| !alike.contains_key(&(change.kind, Extent::of(change)))) {
            self.list(change, &mut fields)?;
        }
        fields.extend(alike.into_iter().map(|((kind, extent), count)| many(kind, extent, count)));
        Ok(fields)
    }

    /// Whether the viewer may see the record that was changed. One that is gone was for managers, as far as anyone knows.
    fn shows(&self, change: &Change) -> Result<bool, StoreError> {
        if self.is_manager() || !is_sensitive(change.kind) {
            return Ok(true);
        }
        let told = [&change.after, &change.before].into_iter().flatten().find_map(|row| row.get("sensitivity"));
        if let Some(told) = told {
            return Ok(told != "managers_only");
        }
        Ok(named(self.store, change.id)?.is_some_and(|named| self.may_see(named.sensitivity)))
    }

    /// Whether a field says something to the viewer; why someone is away is for managers.
    fn tells(&self, kind: Kind, field: &str) -> bool {
        !SILENT.contains(&field) && (kind != Kind::Absence || field != "note" || self.is_manager())
    }

    fn list(&self, change: &Change, into: &mut Vec<FieldChange>) -> Result<(), StoreError> {
        let none = Row::new();
        let (before, after) = (change.before.as_ref().unwrap_or(&none), change.after.as_ref().unwrap_or(&none));
        let headline = [after, before].into_iter().find_map(|row| row.get(headline(change.kind)?)?.as_str());
        let record = match headline {
            Some(headline) if Extent::of(change) != Extent::Edited => headline.to_owned(),
            _ => self.name(change.id),
        };
        let now = self.editable(change)?;
        let gone = before.keys().filter(|name| !after.contains_key(*name));
        let names = after.keys().chain(gone).filter(|name| self.tells(change.kind, name));
        for name in names {
            let value = |row: &Row| row.get(name).and_then(|value| readable(value, self));
            let was = before.get(name).unwrap_or(&Value::Null);
            let (before, after) = (value(before), value(after));
            if before != after {
                into.push(FieldChange {
                    kind: change.kind,
                    record: record.clone(),
                    field: name.clone(),
                    put_back: now.as_ref().and_then(|now| self.put_back(change, name, was, now)),
                    before,
                    after,
                });
            }
        }
        Ok(())
    }
}

/// How much of a record a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Extent {
    New,
    Edited,
    Gone,
}

impl Extent {
    const fn of(change: &Change) -> Self {
        match (&change.before, &change.after) {
            (None, _) => Self::New,
            (Some(_), Some(_)) => Self::Edited,
            (Some(_), None) => Self::Gone,
        }
    }
}

/// Many records of a kind, in one line.
fn many(kind: Kind, extent: Extent, count: usize) -> FieldChange {
    let (word, count) = (if extent == Extent::Gone { "removed" } else { "new" }, count.to_string());
    let (before, after) =
        if extent == Extent::Gone { (Some(count.clone()), None) } else { (None, Some(count.clone())) };
    FieldChange { kind, record: format!("{count} {word}"), field: "count".to_owned(), before, after, put_back: None }
}

/// Whether records of this kind can be for managers only.
const fn is_sensitive(kind: Kind) -> bool {
    matches!(kind, Kind::Fact | Kind::Promise | Kind::Issue | Kind::HistoryEntry)
}

/// The field that says what a record is about.
const fn headline(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Workspace | Kind::Person | Kind::Account | Kind::Contact => Some("name"),
        Kind::Fact | Kind::Promise | Kind::Task | Kind::ChecklistItem | Kind::Question => Some("text"),
        Kind::HistoryEntry | Kind::Issue => Some("title"),
        Kind::Touch => Some("about"),
        _ => None,
    }
}
