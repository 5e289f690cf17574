use std::collections::BTreeSet;

use baton_domain::record::Kind;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::Row;

/// What an entry did to one record. An insert has no `before`, a removal no `after`; an update holds in both only the
/// top-level fields that differ, and a field that is in one of them alone was absent in the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The record's kind.
    pub kind: Kind,
    /// The record's id.
    pub id: Uuid,
    /// What was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Row>,
    /// What is since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Row>,
}

impl Change {
    /// What leads from one state of a record to another; none if they are equal.
    pub(crate) fn between(kind: Kind, id: Uuid, before: Option<&Row>, after: Option<&Row>) -> Option<Self> {
        let (before, after) = match (before, after) {
            (None, None) => return None,
            (Some(before), Some(after)) if before == after => return None,
            (Some(before), Some(after)) => (Some(differing(before, after)), Some(differing(after, before))),
            (before, after) => (before.cloned(), after.cloned()),
        };
        Some(Self { kind, id, before, after })
    }

    /// What takes it back.
    pub(crate) fn inverse(&self) -> Self {
        Self { kind: self.kind, id: self.id, before: self.after.clone(), after: self.before.clone() }
    }

    /// Whether it wrote this field.
    pub(crate) fn names(&self, field: &str) -> bool {
        [&self.before, &self.after].into_iter().flatten().any(|fields| fields.contains_key(field))
    }

    /// The fields that referred to one of these records, before or since, by name.
    pub(crate) fn refers_to(&self, ids: &BTreeSet<Uuid>) -> Vec<String> {
        let is_one =
            |value: &Value| value.as_str().and_then(|text| text.parse().ok()).is_some_and(|id| ids.contains(&id));
        let fields = [&self.before, &self.after].into_iter().flatten().flatten();
        let named: BTreeSet<_> = fields.filter(|(_, value)| is_one(value)).map(|(field, _)| field).collect();
        named.into_iter().filter(|field| *field != "id").cloned().collect()
    }

    /// The fields that another change of the same record wrote too, by name.
    pub(crate) fn fields_of_both(&self, other: &Self) -> Vec<String> {
        let fields: BTreeSet<_> = [&self.before, &self.after].into_iter().flatten().flat_map(Row::keys).collect();
        fields.into_iter().filter(|field| other.names(field)).cloned().collect()
    }

    /// The row after the change, for the row before it. Says nothing about whether that was the row it was made for.
    pub(crate) fn apply(&self, row: Option<Row>) -> Option<Row> {
        let after = self.after.as_ref()?;
        let Some(before) = &self.before else { return Some(after.clone()) };
        let mut row = row.unwrap_or_default();
        row.retain(|field, _| !before.contains_key(field));
        row.extend(after.clone());
        Some(row)
    }

    /// The fields that no longer hold what the change wrote: none if it can be taken back. A whole row that is missing, or
    /// in the way, counts with each of its fields.
    pub(crate) fn overwritten(&self, row: Option<&Row>) -> Vec<String> {
        let none = Row::new();
        let (before, after) = (self.before.as_ref().unwrap_or(&none), self.after.as_ref().unwrap_or(&none));
        let current = row.unwrap_or(&none);
        let whole = if self.before.is_some() && self.after.is_some() { &none } else { current };
        let mut fields: Vec<_> = before.keys().chain(after.keys()).chain(whole.keys()).collect();
        fields.sort_unstable();
        fields.dedup();
        fields.into_iter().filter(|field| after.get(*field) != current.get(*field)).cloned().collect()
    }
}

fn differing(row: &Row, other: &Row) -> Row {
    row.iter()
        .filter(|(field, value)| other.get(*field) != Some(value))
        .map(|(field, value)| (field.clone(), value.clone()))
        .collect()
}
