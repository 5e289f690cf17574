//! Mappings that a person states in a file.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Entity, Field, Mapping, known, list};
use crate::{Problem, Table};

/// The hint that shows the form of a mapping file.
const EXAMPLE: &str = "Write it like this:\n[accounts]\nname = \"Firma\"\nemail = [\"E-Mail\", \"E-Mail 2\"]";

/// One column name, or several in the order in which a value is looked for.
#[derive(Deserialize)]
#[serde(untagged)]
enum Headers {
    One(String),
    Several(Vec<String>),
}

impl Mapping {
    /// Reads a mapping file in TOML. What it does not mention stays as guessed.
    ///
    /// ```toml
    /// system = "navision"             # the name under which ids are kept
    ///
    /// [accounts]
    /// name = "Firma"
    /// email = ["E-Mail", "E-Mail 2"]  # the first that holds a value wins; addresses are all taken
    /// ```
    ///
    /// # Errors
    /// A problem with the file: it is not TOML, or names a field or a column that does not exist. `name` is the mapping
    /// file's own name.
    pub fn from_toml(name: &str, text: &str, table: &Table, entity: Entity) -> Result<Self, Problem> {
        let mut file: BTreeMap<String, toml::Value> = toml::from_str(text).map_err(|error| {
            Problem::new(name, format!("The mapping file cannot be read: {}.", error.message()), EXAMPLE)
        })?;
        let mut mapping = Self::guess(table, entity);
        if let Some(system) = file.remove("system") {
            let system = system.as_str().map(|system| system.trim().to_lowercase()).filter(|system| !system.is_empty());
            mapping.set_source(system.ok_or_else(|| {
                Problem::new(name, "“system” is not a word.", "Write it like this:\nsystem = \"navision\"")
            })?);
        }
        let is_section = |key: &&String| Entity::ALL.iter().any(|entity| entity.to_string() == **key);
        if let Some(key) = file.keys().find(|key| !is_section(key)) {
            return Err(Problem::new(name, format!("A mapping file has no section [{key}]."), EXAMPLE));
        }
        let section = file.remove(&entity.to_string()).unwrap_or_else(|| toml::Value::Table(toml::Table::new()));
        let fields: BTreeMap<String, Headers> = section.try_into().map_err(|_| {
            Problem::new(name, format!("The section [{entity}] does not give column names for fields."), EXAMPLE)
        })?;
        for (field, headers) in fields {
            let field = field_named(name, &field, entity)?;
            let headers = match headers {
                Headers::One(header) => vec![header],
                Headers::Several(headers) => headers,
            };
            let columns: Vec<_> =
                headers.iter().map(|header| column_named(name, header, table)).collect::<Result<_, _>>()?;
            mapping.clear(field);
            for column in columns.into_iter().rev() {
                mapping.assign(column, Some(field));
            }
        }
        Ok(mapping)
    }
}

/// What a mapping file speaks of; none if of both or of neither. One that cannot be read speaks of accounts, so that it is
/// read and its fault is told.
pub(crate) fn spoken_of(text: &str) -> Option<Entity> {
    let Ok(file) = toml::from_str::<toml::Table>(text) else { return Some(Entity::Accounts) };
    let sections: Vec<_> = Entity::ALL.into_iter().filter(|entity| file.contains_key(&entity.to_string())).collect();
    match sections[..] {
        [one] => Some(one),
        [] if file.keys().any(|key| key != "system") => Some(Entity::Accounts),
        _ => None,
    }
}

fn field_named(place: &str, name: &str, entity: Entity) -> Result<Field, Problem> {
    Field::from_name(name).filter(|field| entity.fields().contains(field)).ok_or_else(|| {
        let fields: Vec<_> = entity.fields().iter().filter_map(|field| serde_json::to_value(field).ok()).collect();
        let names: Vec<_> = fields.iter().filter_map(|value| value.as_str()).collect();
        Problem::new(
            place,
            format!("The {entity} have no field “{name}”."),
            format!("The fields are {}.", names.join(", ")),
        )
    })
}

fn column_named(place: &str, header: &str, table: &Table) -> Result<usize, Problem> {
    let exact = table.columns().iter().position(|column| column == header);
    exact.or_else(|| table.columns().iter().position(|column| known::fold(column) == known::fold(header))).ok_or_else(
        || {
            Problem::new(
                place,
                format!("{} has no column “{header}”.", table.name()),
                format!("Its columns are {}.", list(table.columns())),
            )
        },
    )
}
