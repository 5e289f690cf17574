//! The header names that are known, from `columns.tsv`.

use std::{collections::HashMap, fmt, sync::LazyLock};

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::{Entity, Field};

/// The systems whose exports are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum System {
    /// Salesforce: data export, data loader and reports.
    Salesforce,
    /// HubSpot, with English or Spanish labels.
    HubSpot,
    /// Microsoft Dynamics 365: labels and logical names.
    Dynamics,
    /// Pipedrive.
    Pipedrive,
    /// Zoho CRM.
    Zoho,
    /// SuiteCRM.
    SuiteCrm,
    /// Google Contacts.
    Google,
    /// Outlook contacts.
    Outlook,
}

impl System {
    /// All of them, in the order in which equal evidence is decided.
    pub const ALL: [Self; 8] = [
        Self::Salesforce,
        Self::HubSpot,
        Self::Dynamics,
        Self::Pipedrive,
        Self::Zoho,
        Self::SuiteCrm,
        Self::Google,
        Self::Outlook,
    ];

    /// The system's name in source ids and in `columns.tsv`: lower case, one word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Salesforce => "salesforce",
            Self::HubSpot => "hubspot",
            Self::Dynamics => "dynamics",
            Self::Pipedrive => "pipedrive",
            Self::Zoho => "zoho",
            Self::SuiteCrm => "suitecrm",
            Self::Google => "google",
            Self::Outlook => "outlook",
        }
    }

    fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|system| system.key() == key)
    }
}

impl fmt::Display for System {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Salesforce => "Salesforce",
            Self::HubSpot => "HubSpot",
            Self::Dynamics => "Dynamics",
            Self::Pipedrive => "Pipedrive",
            Self::Zoho => "Zoho",
            Self::SuiteCrm => "SuiteCRM",
            Self::Google => "Google Contacts",
            Self::Outlook => "Outlook",
        })
    }
}

/// One line of `columns.tsv` about accounts or contacts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    /// `None` for a word that many files use.
    pub system: Option<System>,
    pub entity: Entity,
    pub field: Field,
    /// The line's place in the file: among columns for the same field the lowest wins.
    pub rank: usize,
}

/// What `columns.tsv` says, by [`fold`]ed header.
#[derive(Default)]
struct Columns {
    known: HashMap<String, Vec<Known>>,
    /// Headers that only other records have, with the name of those records.
    other: HashMap<String, &'static str>,
}

static COLUMNS: LazyLock<Columns> = LazyLock::new(|| parse(include_str!("columns.tsv")));

fn parse(text: &'static str) -> Columns {
    let mut columns = Columns::default();
    let lines = text.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
    for (rank, line) in lines {
        let &[system, record, field, header] = line.split('\t').collect::<Vec<_>>().as_slice() else {
            panic!("BUG: columns.tsv, line {}: not four cells", rank + 1);
        };
        let entity = Entity::ALL.into_iter().find(|entity| entity.to_string() == record);
        let Some(entity) = entity else {
            columns.other.insert(fold(header), record);
            continue;
        };
        let field = Field::from_name(field).expect("BUG: columns.tsv names a field that does not exist");
        let known = Known { system: System::from_key(system), entity, field, rank };
        columns.known.entry(fold(header)).or_default().push(known);
    }
    columns
}

/// A header in the form in which headers are compared: composed, lower case, letters and digits only.
pub(super) fn fold(header: &str) -> String {
    header.nfc().flat_map(char::to_lowercase).filter(|letter| letter.is_alphanumeric()).collect()
}

/// What is known about a header for this kind of record.
pub(super) fn lookup(header: &str, entity: Entity) -> impl Iterator<Item = &'static Known> {
    let known = COLUMNS.known.get(&fold(header)).map_or(&[][..], Vec::as_slice);
    known.iter().filter(move |known| known.entity == entity)
}

/// Whether any file is known to have a column of this name.
pub(crate) fn is_known(header: &str) -> bool {
    let header = fold(header);
    COLUMNS.known.contains_key(&header) || COLUMNS.other.contains_key(&header)
}

/// The records that a table must hold because of one of its columns, if they are neither accounts nor contacts.
pub(crate) fn other_records(columns: &[String]) -> Option<&'static str> {
    columns.iter().find_map(|header| COLUMNS.other.get(&fold(header)).copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_column_names_is_sound() {
        let lines = include_str!("columns.tsv").lines().filter(|line| !line.starts_with('#'));
        for line in lines {
            let cells: Vec<_> = line.split('\t').collect();
            assert!(cells[0] == "any" || System::from_key(cells[0]).is_some(), "{line}");
            let entity = Entity::ALL.into_iter().find(|entity| entity.to_string() == cells[1]);
            let field = Field::from_name(cells[2]);
            assert!(entity.is_none() || field.is_some_and(|field| entity.unwrap().fields().contains(&field)), "{line}");
        }
        assert!(is_known("billing city"), "the file is parsed without a panic");
    }

    #[test]
    fn headers_are_compared_without_case_spaces_and_punctuation() {
        assert_eq!(fold(" Nombre_de la-EMPRESA "), fold("Nombre de la empresa"));
        assert_eq!(fold("Pai\u{301}s/regio\u{301}n"), fold("País/región"), "decomposed letters are the same letters");
    }
}
