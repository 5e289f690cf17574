//! Which column of a table feeds which field.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Entity, Field, System, known, list};
use crate::{Problem, Table, rows::source};

/// The name of the source when no system is recognised and none is given.
const UNKNOWN_SYSTEM: &str = "csv";

/// Which columns of one table feed which field of its records.
///
/// It is guessed from the headers, can be corrected column by column, and can be stated in a mapping file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    entity: Entity,
    system: Option<System>,
    source: String,
    /// Column indices by field, in the order in which a value is looked for.
    columns: BTreeMap<Field, Vec<usize>>,
}

impl Mapping {
    /// Guesses from the headers: finds the system that knows most of them, then fills in words that many files use.
    pub fn guess(table: &Table, entity: Entity) -> Self {
        let system = recognise(table, entity);
        let mut ranked = BTreeMap::<Field, Vec<(bool, usize, usize)>>::new();
        for (column, header) in table.columns().iter().enumerate() {
            let strange = |known: &known::Known| known.system.is_none() || known.system != system;
            let best = known::lookup(header, entity).min_by_key(|known| (strange(known), known.rank));
            if let Some(best) = best {
                ranked.entry(best.field).or_default().push((strange(best), best.rank, column));
            }
        }
        let columns = ranked.into_iter().map(|(field, mut columns)| {
            columns.sort_unstable();
            (field, columns.into_iter().map(|(_, _, column)| column).collect())
        });
        let columns: BTreeMap<Field, Vec<usize>> = columns.collect();
        // Ids under a header that the system does not use are somebody's own.
        let own_ids = columns
            .get(&Field::Id)
            .and_then(|ids| ids.first())
            .is_some_and(|&column| known::lookup(&table.columns()[column], entity).all(|known| known.system != system));
        let source = system.filter(|_| !own_ids).map_or(UNKNOWN_SYSTEM, System::key).to_owned();
        Self { entity, system, source, columns }
    }

    /// Which kind of record the rows are read as.
    pub fn entity(&self) -> Entity {
        self.entity
    }

    /// The system whose export this is, as far as its headers tell.
    pub fn system(&self) -> Option<System> {
        self.system
    }

    /// The name under which ids of this table are kept: the system's key, `csv`, or what a mapping file says.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The field that a column feeds; `None` means that the column is kept under its own name.
    pub fn field(&self, column: usize) -> Option<Field> {
        self.columns.iter().find(|(_, columns)| columns.contains(&column)).map(|(&field, _)| field)
    }

    /// The columns that feed a field, first choice first.
    pub fn columns(&self, field: Field) -> &[usize] {
        self.columns.get(&field).map_or(&[], Vec::as_slice)
    }

    /// Corrects one column: it becomes the first choice for `field`, or feeds none.
    pub fn assign(&mut self, column: usize, field: Option<Field>) {
        for columns in self.columns.values_mut() {
            columns.retain(|&other| other != column);
        }
        if let Some(field) = field {
            self.columns.entry(field).or_default().insert(0, column);
        }
        self.columns.retain(|_, columns| !columns.is_empty());
    }

    pub(super) fn clear(&mut self, field: Field) {
        self.columns.remove(&field);
    }

    pub(super) fn set_source(&mut self, source: String) {
        self.source = source;
    }

    /// Checks that records can be read at all.
    ///
    /// # Errors
    /// A problem with the whole table: no column names the records. It lists the columns that are there.
    pub fn check(&self, table: &Table) -> Result<(), Problem> {
        use Field::{Domain, Email, FirstName, LastName, Name, Website};
        let (needed, words): (&[Field], _) = match self.entity {
            Entity::Accounts => (&[Name, Domain, Website], "the account's name"),
            Entity::Contacts => (&[Name, FirstName, LastName, Email], "the contact's name or mail address"),
        };
        if needed.iter().any(|&field| !self.columns(field).is_empty()) {
            return Ok(());
        }
        Err(Problem::new(
            table.name(),
            format!("No column is known to hold {words}. The columns are {}.", list(table.columns())),
            format!(
                "Say which column it is in a mapping file, for example:\n[{}]\nname = \"{}\"",
                self.entity,
                table.columns().first().map_or("Name", String::as_str)
            ),
        ))
    }

    /// How much speaks for this reading of the table: the columns that are understood.
    pub(crate) fn evidence(&self) -> usize {
        self.columns.values().map(Vec::len).sum()
    }
}

/// The system that knows the most headers. One shared word such as `Name` recognises nothing, and ids of the wrong shape
/// speak against a system.
fn recognise(table: &Table, entity: Entity) -> Option<System> {
    const ENOUGH: usize = 2;
    let votes = |system: System| {
        let known = |header: &&String| known::lookup(header, entity).any(|known| known.system == Some(system));
        table.columns().iter().filter(known).count()
    };
    let scored = System::ALL.into_iter().filter(|&system| ids_fit(table, entity, system));
    let scored = scored.map(|system| (votes(system), system)).filter(|&(votes, _)| votes >= ENOUGH);
    scored.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, system)| system)
}

/// Whether the ids in the table look like those of the system.
fn ids_fit(table: &Table, entity: Entity, system: System) -> bool {
    const SAMPLE: usize = 20;
    let is_id = |known: &known::Known| known.system == Some(system) && known.field == Field::Id;
    let Some(column) = table.columns().iter().position(|header| known::lookup(header, entity).any(is_id)) else {
        return true;
    };
    let cells = table.rows().iter().filter_map(|row| row.cells().get(column)).map(str::trim);
    cells.filter(|cell| !cell.is_empty()).take(SAMPLE).all(|cell| source::fits(system, cell))
}
