//! Where a record comes from, in a form that stays the same from one export to the next.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::columns::System;

/// A record's identity in the system that it comes from. Importing the same record again gives the same value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SourceId {
    /// The system's key, such as `salesforce`; `csv` when it is not known.
    pub system: String,
    /// The id within that system, in its longest and plainest form.
    pub id: String,
}

impl SourceId {
    /// Normalises an id as exports write it: Salesforce's short form is completed, braces around GUIDs are dropped.
    pub(crate) fn new(system: &str, id: &str) -> Self {
        let id = match system {
            "salesforce" => salesforce(id),
            "dynamics" => guid(id).unwrap_or_else(|| id.to_owned()),
            "zoho" => id.strip_prefix("zcrm_").unwrap_or(id).to_owned(),
            _ => id.to_owned(),
        };
        Self { system: system.to_owned(), id }
    }
}

impl fmt::Display for SourceId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}", self.system, self.id)
    }
}

/// Whether an id has the shape that the system gives to its ids.
pub(crate) fn fits(system: System, id: &str) -> bool {
    match system {
        System::Salesforce => is_salesforce(id),
        System::Dynamics | System::SuiteCrm => guid(id).is_some(),
        System::HubSpot | System::Pipedrive => id.bytes().all(|byte| byte.is_ascii_digit()),
        System::Zoho => id.strip_prefix("zcrm_").unwrap_or(id).bytes().all(|byte| byte.is_ascii_digit()),
        System::Google | System::Outlook => true,
    }
}

fn is_salesforce(id: &str) -> bool {
    matches!(id.len(), 15 | 18)
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && id.contains(|c: char| c.is_ascii_digit())
}

/// Completes Salesforce's 15 characters, which differ only in case, to the 18 that survive case-blind programs: each of
/// three letters encodes which of five characters are upper case. Reports print 15, data exports 18.
fn salesforce(id: &str) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    if !is_salesforce(id) || id.len() != 15 {
        return id.to_owned();
    }
    let suffix = id.as_bytes().chunks(5).map(|five| {
        let upper = five.iter().rev().fold(0, |bits, byte| bits << 1 | usize::from(byte.is_ascii_uppercase()));
        char::from(LETTERS[upper])
    });
    id.chars().chain(suffix).collect()
}

/// A GUID in lower case without braces, or `None` if it is not one.
fn guid(id: &str) -> Option<String> {
    let plain = id.trim_start_matches('{').trim_end_matches('}').to_ascii_lowercase();
    let groups: Vec<_> = plain.split('-').map(str::len).collect();
    let hex = plain.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    (groups == [8, 4, 4, 4, 12] && hex).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_short_and_the_long_salesforce_id_are_the_same_record() {
        assert_eq!(SourceId::new("salesforce", "001x00000035m0i"), SourceId::new("salesforce", "001x00000035m0iAAA"));
        assert_eq!(salesforce("001A0000006Vm9r"), "001A0000006Vm9rIAC");
        assert_eq!(salesforce("id#0"), "id#0", "what is no Salesforce id is left alone");
    }

    #[test]
    fn a_guid_is_the_same_with_and_without_braces() {
        let id = "0a1b2c3d-0000-1111-2222-333344445555";
        assert_eq!(SourceId::new("dynamics", "{0A1B2C3D-0000-1111-2222-333344445555}").id, id);
        assert_eq!(SourceId::new("dynamics", id).id, id);
    }
}
