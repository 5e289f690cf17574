//! A value of a record's JSON as a reader would write it.

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;
use uuid::Uuid;

use crate::query::words::{day, instant};
use crate::sentence::Names;

/// What tells the variants of an enum apart in JSON, in the order in which they are said; each stands for itself, without
/// its field's name.
const TAGS: [&str; 8] = ["state", "item", "why", "retry", "verdict", "subject", "select", "id"];

/// The value in words; none if it holds nothing.
pub(super) fn readable(value: &Value, names: &impl Names) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Bool(yes) => Some(if *yes { "yes" } else { "no" }.to_owned()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => words(text, names),
        Value::Array(items) => joined(items.iter().filter_map(|item| readable(item, names)), ", "),
        Value::Object(fields) => {
            let (mut tags, others): (Vec<_>, Vec<_>) =
                fields.iter().partition(|(name, _)| TAGS.contains(&name.as_str()));
            tags.sort_by_key(|(name, _)| TAGS.iter().position(|tag| tag == name));
            let tags = tags.into_iter().filter_map(|(_, value)| readable(value, names));
            let others = others
                .into_iter()
                .filter_map(|(name, value)| Some(format!("{} {}", spaced(name), readable(value, names)?)));
            joined(joined(tags, " ").into_iter().chain(others), ", ")
        }
    }
}

fn words(text: &str, names: &impl Names) -> Option<String> {
    if text.trim().is_empty() {
        return None;
    }
    if let Ok(id) = Uuid::try_parse(text) {
        return Some(names.name(id));
    }
    if let Ok(on) = text.parse::<NaiveDate>() {
        return Some(day(on));
    }
    if let Ok(at) = text.parse::<DateTime<Utc>>() {
        return Some(instant(at));
    }
    let is_name = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    Some(if is_name { spaced(text) } else { text.to_owned() })
}

fn joined(parts: impl Iterator<Item = String>, with: &str) -> Option<String> {
    let parts: Vec<_> = parts.collect();
    (!parts.is_empty()).then(|| parts.join(with))
}

fn spaced(name: &str) -> String {
    name.replace('_', " ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    struct Known;

    impl Names for Known {
        fn name(&self, _: Uuid) -> String {
            "Winter rate as last year".to_owned()
        }
    }

    #[test]
    fn values_read_like_words() {
        let id = "0192b6a0-0000-7000-8000-000000000001";
        let read = |value: Value| readable(&value, &Known).unwrap_or_else(|| "nothing".to_owned());
        assert_eq!(read(json!("2026-10-16")), "16 October 2026");
        assert_eq!(read(json!("2026-10-16T09:30:00Z")), "16 October 2026, 09:30 UTC");
        assert_eq!(read(json!("managers_only")), "managers only");
        assert_eq!(read(json!("Call them_back")), "Call them_back");
        assert_eq!(read(json!(["a", id])), "a, Winter rate as last year");
        assert_eq!(read(json!({ "item": "promise", "id": id })), "promise Winter rate as last year");
        assert_eq!(read(json!({ "state": "on_hold", "reason": "A strike" })), "on hold, reason A strike");
        assert_eq!(
            read(json!({ "channel": "in_person", "every_days": 14, "note": "" })),
            "channel in person, every days 14"
        );
        assert_eq!(read(json!([])), "nothing");
    }
}
