//! Operations as people write them: JSON that may hold a name where the journal holds an id.
//!
//! The schema of [`Op`] says what each field is, so that a reader is asked only what a word means: whom "Hana Okafor"
//! is, which day "+4" is. What is misspelt is refused with the nearest known name.

mod examples;
mod form;
mod lines;

use baton_domain::op::Op;
use baton_domain::record::Kind;
use baton_domain::refusal::Refusal;
use serde_json::{Map, Value};

pub(crate) use form::form;
pub use form::{OpForm, op_forms};
use form::{forms, kind_of_id, reference, referred};
pub use lines::Lines;

/// How much two names have to resemble each other for one to be a misspelling of the other, from 0 to 1.
const RESEMBLES: f64 = 0.7;

/// What a field expects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// The id of a record of that kind.
    Record(Kind),
    /// A day, as `2026-10-16`.
    Day,
    /// An instant, as `2026-10-16T09:30:00Z`.
    Instant,
    /// A whole number.
    Number,
    /// True or false.
    Flag,
    /// Words, which are taken as they are.
    Text,
}

/// Knows what the words of whoever writes mean.
pub trait Reader {
    /// What `word` stands for in such a field; a word that stands for itself comes back as it is.
    ///
    /// # Errors
    /// A refusal when it means nothing, or more than one thing.
    fn read(&mut self, slot: Slot, word: &str) -> Result<Value, Refusal>;

    /// What is meant when a required id of that kind is left out; none when it has to be written.
    fn understood(&mut self, kind: Kind) -> Option<Value> {
        let _ = kind;
        None
    }
}

/// Reads one operation.
///
/// # Errors
/// A refusal that names the field, and the nearest known name for one that is misspelt.
pub fn dictate(written: Value, reader: &mut impl Reader) -> Result<Op, Refusal> {
    let Value::Object(mut fields) = written else {
        return Err(Refusal::invalid("This is not an operation.", "Write a JSON object with a field “op”."));
    };
    let Some(Value::String(op)) = fields.remove("op") else {
        return Err(Refusal::invalid("The field “op” is missing.", "It names the operation, as in “promise_kept”."));
    };
    let form = form(&op).ok_or_else(|| unknown("operation", &op, forms().iter().map(|form| form.op.as_str())))?;
    let mut walk = Walk { reader, op: &op };
    let Value::Object(mut fields) = walk.value(form.body, Value::Object(fields))? else {
        unreachable!("BUG: an object is read as an object")
    };
    fields.insert("op".to_owned(), Value::String(op.clone()));
    serde_json::from_value(Value::Object(fields)).map_err(|error| {
        Refusal::invalid(
            format!("The operation “{op}” cannot be read: {error}."),
            "“baton ops” shows every operation with its fields.",
        )
    })
}

struct Walk<'a, R> {
    reader: &'a mut R,
    op: &'a str,
}

impl<R: Reader> Walk<'_, R> {
    fn value(&mut self, schema: &Value, value: Value) -> Result<Value, Refusal> {
        if let Some(kind) = reference(schema).and_then(kind_of_id) {
            return self.word(Slot::Record(kind), value);
        }
        if let Some(definition) = referred(schema) {
            return self.value(definition, value);
        }
        if let Some(alternative) = alternative(schema, &value) {
            return self.value(alternative, value);
        }
        match value {
            Value::Object(fields) if schema["properties"].is_object() => self.object(schema, fields),
            Value::Array(items) => items.into_iter().map(|item| self.value(&schema["items"], item)).collect(),
            word => match slot(schema) {
                Some(slot) => self.word(slot, word),
                None => Ok(word),
            },
        }
    }

    fn object(&mut self, schema: &Value, fields: Map<String, Value>) -> Result<Value, Refusal> {
        let known = schema["properties"].as_object().expect("BUG: checked by the caller");
        let mut read = Map::new();
        for (name, value) in fields {
            let Some(schema) = known.get(&name) else {
                let what = format!("field of “{}”", self.op);
                return Err(unknown(&what, &name, known.keys().map(String::as_str)));
            };
            read.insert(name, self.value(schema, value)?);
        }
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let kind = reference(&known[name]).and_then(kind_of_id);
            let understood = kind.filter(|_| !read.contains_key(name)).and_then(|kind| self.reader.understood(kind));
            if let Some(understood) = understood {
                read.insert(name.to_owned(), understood);
            }
        }
        Ok(Value::Object(read))
    }

    fn word(&mut self, slot: Slot, value: Value) -> Result<Value, Refusal> {
        match value {
            Value::String(word) => self.reader.read(slot, &word),
            other => Ok(other),
        }
    }
}

/// Of several forms, the one that the value has: not null, and with the tag that it says.
fn alternative<'a>(schema: &'a Value, value: &Value) -> Option<&'a Value> {
    if let Some(choices) = schema["anyOf"].as_array() {
        return choices.iter().find(|choice| choice["type"] != "null" && !value.is_null());
    }
    let says = |(name, field): (&String, &Value)| field.get("const").is_some_and(|tag| value.get(name) == Some(tag));
    let fits = |choice: &&Value| choice["properties"].as_object().is_some_and(|fields| fields.iter().any(says));
    schema["oneOf"].as_array()?.iter().find(fits)
}

fn slot(schema: &Value) -> Option<Slot> {
    let is = |wanted: &str| match &schema["type"] {
        Value::String(kind) => kind == wanted,
        Value::Array(kinds) => kinds.iter().any(|kind| kind == wanted),
        _ => false,
    };
    match schema["format"].as_str() {
        Some("date") => Some(Slot::Day),
        Some("date-time") => Some(Slot::Instant),
        _ if is("integer") => Some(Slot::Number),
        _ if is("boolean") => Some(Slot::Flag),
        _ if is("string") => Some(Slot::Text),
        _ => None,
    }
}

fn unknown<'a>(what: &str, word: &str, known: impl Iterator<Item = &'a str>) -> Refusal {
    let likeness = |name: &&str| strsim::jaro_winkler(name, word);
    let mut near: Vec<_> = known.map(|name| (likeness(&name), name)).collect();
    near.sort_by(|a, b| b.0.total_cmp(&a.0));
    let near = near.iter().take(3).filter(|(likeness, _)| *likeness > RESEMBLES);
    let names: Vec<_> = near.map(|(_, name)| format!("“{name}”")).collect();
    let hint = match names.as_slice() {
        [] => "“baton ops” shows every operation with its fields.".to_owned(),
        names => format!("The nearest known: {}.", names.join(", ")),
    };
    Refusal::invalid(format!("There is no {what} called “{word}”."), hint)
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use uuid::Uuid;

    use super::*;

    /// Takes every word as it is, but knows one person and the promise that was spoken of last.
    struct Listener;

    impl Reader for Listener {
        fn read(&mut self, slot: Slot, word: &str) -> Result<Value, Refusal> {
            Ok(match (slot, word) {
                (Slot::Record(Kind::Person), "Hana") => json!(Uuid::from_u128(7)),
                (Slot::Number, word) => json!(word.parse::<u32>().unwrap()),
                (_, word) => json!(word),
            })
        }

        fn understood(&mut self, kind: Kind) -> Option<Value> {
            (kind == Kind::Promise).then(|| json!(Uuid::from_u128(9)))
        }
    }

    fn told(written: Value) -> String {
        match dictate(written, &mut Listener) {
            Ok(op) => serde_json::to_string(&op).unwrap(),
            Err(refusal) => format!("{} {}", refusal.message, refusal.hint),
        }
    }

    #[test]
    fn a_name_stands_for_an_id_wherever_the_schema_expects_one() {
        insta::assert_snapshot!(told(json!({"op": "promise_edited", "owner": "Hana"})), @r#"{"op":"promise_edited","promise":"00000000-0000-0000-0000-000000000009","text":null,"due":null,"undated":false,"owner":"00000000-0000-0000-0000-000000000007","evidence":null,"sensitivity":null}"#);
    }

    #[test]
    fn what_is_misspelt_is_refused_with_the_nearest_name() {
        insta::assert_snapshot!(told(json!({"op": "promise_keept"})), @"There is no operation called “promise_keept”. The nearest known: “promise_kept”, “promise_edited”, “promise_made”.");
        insta::assert_snapshot!(told(json!({"op": "promise_edited", "duedate": "2026-01-01"})), @"There is no field of “promise_edited” called “duedate”. The nearest known: “due”, “undated”.");
        insta::assert_snapshot!(told(json!({"op": "task_ended", "task": Uuid::nil(), "state": "gone"})), @"The operation “task_ended” cannot be read: unknown variant `gone`, expected one of `open`, `done`, `dropped`. “baton ops” shows every operation with its fields.");
        insta::assert_snapshot!(told(json!("undo")), @"This is not an operation. Write a JSON object with a field “op”.");
    }

    #[test]
    fn the_form_of_every_operation_is_complete_in_itself() {
        let forms = op_forms();
        assert!(forms.len() > 50, "operations got lost");
        for form in forms {
            assert!(!form.about.is_empty(), "{} says nothing about itself", form.op);
            assert_eq!(form.schema["properties"]["op"]["const"], form.op.as_str());
            let text = form.schema.to_string();
            for reference in text.split("#/$defs/").skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(form.schema["$defs"].get(reference).is_some(), "{} lacks {reference}", form.op);
            }
        }
    }
}
