use baton_domain::record::{Absence, Person};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;

/// The people of the firm: who is here first, then who has left, by name.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PeopleView {
    /// The day that "here" is about.
    pub day: NaiveDate,
    /// The rows.
    pub people: Vec<PersonRow>,
}

/// Someone of the firm, and what they carry.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PersonRow {
    /// The person.
    pub person: Person,
    /// Whether this person still works here.
    pub is_here: bool,
    /// Accounts this person answers for.
    pub accounts: u32,
    /// Accounts that running handovers bring.
    pub arriving: u32,
    /// Accounts that running handovers take away.
    pub leaving: u32,
    /// The absences that are not over, the nearest first.
    pub absences: Vec<Absence>,
}
