//! Mappings that a person makes column by column, looking at the table.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Entity, Field, Mapping};
use crate::{Reading, Table};

/// How a person wants a table to be taken. What is left out is found out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TableChoice {
    /// What each row is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity: Option<Entity>,
    /// How the file is read.
    #[serde(default)]
    pub reading: Reading,
    /// Columns that feed another field than their name tells; none where the column is kept under its own name.
    #[serde(default)]
    pub columns: BTreeMap<String, Option<Field>>,
}

impl TableChoice {
    /// Whether it says no more than what each row is, so that everything else is found out.
    pub fn is_plain(&self) -> bool {
        self.columns.is_empty() && self.reading == Reading::default()
    }

    /// The entity that it says, or the likelier one.
    pub fn entity(&self, table: &Table) -> Entity {
        self.entity.or_else(|| Mapping::likelier(table)).unwrap_or(Entity::Accounts)
    }
}

impl Mapping {
    /// What the headers tell, with the columns that a person has put elsewhere. Columns that are not there are no matter.
    pub fn chosen(table: &Table, choice: &TableChoice) -> Self {
        let entity = choice.entity(table);
        let mut mapping = Self::guess(table, entity);
        // The first of several columns is the first choice, and each that is assigned becomes it.
        for (column, name) in table.columns().iter().enumerate().rev() {
            let Some(field) = choice.columns.get(name) else { continue };
            let field = field.filter(|field| entity.fields().contains(field));
            if mapping.field(column) != field {
                mapping.assign(column, field);
            }
        }
        mapping
    }

    /// What more of the columns speak of; none if no record could be read.
    pub(crate) fn likelier(table: &Table) -> Option<Entity> {
        let usable = Entity::ALL.map(|entity| (entity, Self::guess(table, entity)));
        let best = usable.into_iter().filter(|(_, mapping)| mapping.check(table).is_ok());
        let best = best.max_by_key(|(entity, mapping)| (mapping.evidence(), *entity == Entity::Accounts));
        best.map(|(entity, _)| entity)
    }
}
