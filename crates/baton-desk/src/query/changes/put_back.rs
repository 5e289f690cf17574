//! The edit that gives a field back what it held before a change.

use baton_domain::op::Op;
use baton_domain::record::Kind;
use baton_store::sql::Id;
use baton_store::{Change, Reads, StoreError};
use serde_json::{Map, Value, json};

use super::readable::readable;
use crate::dictation::form;
use crate::query::look::Look;
use crate::query::row::Body;
use crate::view::PutBack;

/// Records with an edit of their own, which is called after them and names them by a field called after them, too.
const EDITED: [Kind; 6] = [Kind::Account, Kind::Contact, Kind::Promise, Kind::Issue, Kind::Touch, Kind::Task];

impl Look<'_> {
    /// The record that was changed as it is now, if it can still be edited.
    pub(super) fn editable(&self, change: &Change) -> Result<Option<Map<String, Value>>, StoreError> {
        if !EDITED.contains(&change.kind) || change.before.is_none() || change.after.is_none() {
            return Ok(None);
        }
        let reading = format!("SELECT body FROM {} WHERE id = ?1", change.kind.table());
        let now = self.store.rows(&reading, [Id(change.id)], |row| row.get::<_, Body<Value>>(0))?.pop();
        let Some(Body(Value::Object(now))) = now else { return Ok(None) };
        let is_open = now.get("state").and_then(Value::as_str).is_none_or(|state| matches!(state, "open" | "planned"));
        Ok(is_open.then_some(now))
    }

    /// The edit that gives this field of a record back what it held, unless it holds that now.
    pub(super) fn put_back(
        &self,
        change: &Change,
        field: &str,
        before: &Value,
        now: &Map<String, Value>,
    ) -> Option<PutBack> {
        let record = change.kind.table();
        let form = form(&format!("{record}_edited"))?;
        let held = now.get(field).unwrap_or(&Value::Null);
        if form.body["properties"].get(field).is_none() || held == before {
            return None;
        }
        let mut edit = json!({ "op": form.op, record: change.id });
        match (field, before) {
            ("due", Value::Null) => edit["undated"] = json!(true),
            ("renewal_on" | "cadence", Value::Null) => edit["emptied"] = json!([field]),
            (_, Value::Null) => edit[field] = json!(""),
            _ => edit[field] = before.clone(),
        }
        let op = serde_json::from_value::<Op>(edit).ok()?;
        Some(PutBack { op, now: readable(held, self) })
    }
}
