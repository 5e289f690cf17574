//! The edit that gives a field back what it held before a change.

use baton_domain::op::Op;
use baton_domain::record::Kind;
use baton_store::sql::Id;
use baton_store::{Change, Reads, StoreError};
use serde_json::{Map, Value, json};

use super::readable::readable;
use crate::query::look::Look;
use crate::query::row::Body;
use crate::view::PutBack;

/// Records with an edit of their own: its name, which field of it names the record, and the fields that it sets.
fn edit(kind: Kind) -> Option<(&'static str, &'static str, &'static [&'static str])> {
    Some(match kind {
        Kind::Account => (
            "account_edited",
            "account",
            &[
                "name",
                "kind",
                "severity",
                "situation",
                "city",
                "country",
                "industry",
                "website",
                "phone",
                "domains",
                "renewal_on",
                "cadence",
                "strategic",
                "live_deal",
            ],
        ),
        Kind::Contact => ("contact_edited", "contact", &["name", "title", "emails", "phone", "part", "key"]),
        Kind::Promise => ("promise_edited", "promise", &["text", "due", "owner", "sensitivity"]),
        Kind::Issue => ("issue_edited", "issue", &["title", "owner", "client_told", "escalated"]),
        Kind::Touch => ("touch_edited", "touch", &["at", "about", "owner"]),
        Kind::Task => ("task_edited", "task", &["text", "owner", "due"]),
        _ => return None,
    })
}

impl Look<'_> {
    /// The record that was changed as it is now, if it can still be edited.
    pub(super) fn editable(&self, change: &Change) -> Result<Option<Map<String, Value>>, StoreError> {
        if edit(change.kind).is_none() || change.before.is_none() || change.after.is_none() {
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
        let (op, record, fields) = edit(change.kind)?;
        let held = now.get(field).unwrap_or(&Value::Null);
        if !fields.contains(&field) || held == before {
            return None;
        }
        let mut edit = json!({ "op": op, record: change.id });
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
