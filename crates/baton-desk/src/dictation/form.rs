use std::sync::LazyLock;

use baton_domain::op::Op;
use baton_domain::record::Kind;
use schemars::schema_for;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::examples::example;

/// An operation, explained to whoever writes one.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OpForm {
    /// Its name in JSON: "promise_kept".
    pub op: String,
    /// What it does, in a sentence.
    pub about: String,
    /// Whom it is permitted to: "a manager".
    pub who: &'static str,
    /// How it is written, with names for ids; `@2` is what an earlier line created.
    pub example: Value,
    /// Its JSON Schema, complete in itself.
    pub schema: Value,
}

/// Every operation, in the order of the domain.
#[must_use]
pub fn op_forms() -> Vec<OpForm> {
    forms().iter().zip(Op::PERMITTED).map(|(form, (_, permitted, _))| explained(form, permitted.whom())).collect()
}

fn explained(form: &Form, who: &'static str) -> OpForm {
    let mut schema = form.body.clone();
    schema["properties"]["op"] = json!({ "type": "string", "const": form.op });
    if let Some(required) = schema["required"].as_array_mut() {
        required.insert(0, json!("op"));
    }
    schema["$defs"] = needed(form.body);
    let about = form.body["description"].as_str().unwrap_or_default().to_owned();
    OpForm { op: form.op.clone(), about, who, example: example(&form.op).cloned().unwrap_or_default(), schema }
}

/// An operation's name and what its schema says of its fields.
pub(crate) struct Form {
    pub(crate) op: String,
    pub(crate) body: &'static Value,
}

static SCHEMA: LazyLock<Value> = LazyLock::new(|| schema_for!(Op).to_value());

static FORMS: LazyLock<Vec<Form>> = LazyLock::new(|| {
    let variants = SCHEMA["oneOf"].as_array().expect("BUG: operations are alternatives");
    let form = |variant: &'static Value| {
        let op = variant["properties"]["op"]["const"].as_str().expect("BUG: an operation has a name").to_owned();
        Form { op, body: referred(variant).expect("BUG: an operation has a body") }
    };
    variants.iter().map(form).collect()
});

pub(super) fn forms() -> &'static [Form] {
    &FORMS
}

pub(crate) fn form(op: &str) -> Option<&'static Form> {
    forms().iter().find(|form| form.op == op)
}

/// The definition that a schema refers to.
pub(super) fn referred(schema: &Value) -> Option<&'static Value> {
    SCHEMA["$defs"].get(reference(schema)?)
}

/// The name of the definition that a schema refers to.
pub(super) fn reference(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.rsplit('/').next()
}

/// The kind whose id a definition is: `PersonId` is a person's.
pub(super) fn kind_of_id(definition: &str) -> Option<Kind> {
    let name = definition.strip_suffix("Id")?;
    let table = name.char_indices().fold(String::new(), |mut table, (at, letter)| {
        if letter.is_uppercase() && at > 0 {
            table.push('_');
        }
        table.extend(letter.to_lowercase());
        table
    });
    Kind::from_table(&table)
}

/// The definitions that a schema needs, and those that they need.
fn needed(schema: &Value) -> Value {
    let mut found = Map::new();
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        match schema {
            Value::Array(items) => open.extend(items),
            Value::Object(fields) => {
                open.extend(fields.values());
                if let (Some(name), Some(definition)) = (reference(schema), referred(schema))
                    && found.insert(name.to_owned(), definition.clone()).is_none()
                {
                    open.push(definition);
                }
            }
            _ => {}
        }
    }
    Value::Object(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_is_told_with_whom_it_is_permitted_to() {
        for (form, (name, ..)) in forms().iter().zip(Op::PERMITTED) {
            assert_eq!(form.op.replace('_', ""), name.to_lowercase(), "both are in the order of the domain");
        }
        assert_eq!((forms().len(), op_forms()[0].who), (Op::PERMITTED.len(), "whoever founds the workspace"));
    }
}
