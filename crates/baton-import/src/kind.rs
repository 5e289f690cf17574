//! What a file holds, told from its bytes.

use std::{fmt, str::FromStr};

use crate::{
    Table,
    columns::{self, Entity, Mapping},
    mail,
};

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A table of accounts.
    Accounts,
    /// A table of contacts.
    Contacts,
    /// One mail (`.eml`).
    Mail,
    /// A mailbox of many mails (`.mbox`).
    Mailbox,
    /// Something that this crate does not read.
    Unknown {
        /// What it looks like instead, in a full sentence.
        why: String,
        /// What the person can do, in a full sentence.
        hint: String,
    },
}

/// The word is none of `accounts`, `contacts`, `eml`, `mbox`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown kind of file “{0}”; known are accounts, contacts, eml and mbox")]
pub struct UnknownKind(String);

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(word: &str) -> Result<Self, UnknownKind> {
        match word.to_ascii_lowercase().as_str() {
            "accounts" => Ok(Self::Accounts),
            "contacts" => Ok(Self::Contacts),
            "eml" => Ok(Self::Mail),
            "mbox" => Ok(Self::Mailbox),
            _ => Err(UnknownKind(word.to_owned())),
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Accounts => "accounts",
            Self::Contacts => "contacts",
            Self::Mail => "eml",
            Self::Mailbox => "mbox",
            Self::Unknown { .. } => "unknown",
        })
    }
}

impl From<Entity> for Kind {
    fn from(entity: Entity) -> Self {
        match entity {
            Entity::Accounts => Self::Accounts,
            Entity::Contacts => Self::Contacts,
        }
    }
}

impl Kind {
    fn unknown(why: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Unknown { why: why.into(), hint: hint.into() }
    }
}

/// Tells what a file holds. The bytes decide; the name only serves in sentences.
///
/// The first few hundred kilobytes of a large file are enough.
pub fn detect(name: &str, bytes: &[u8]) -> Kind {
    told(name, bytes, detect_table)
}

/// Tells what a file holds of which a person says what each row is, if it is a table.
pub fn detect_as(name: &str, bytes: &[u8], entity: Entity) -> Kind {
    told(name, bytes, |_| entity.into())
}

/// Tells what a file holds whose columns are explained by a mapping file: if it is a table, what the mapping speaks of.
pub fn detect_mapped(name: &str, bytes: &[u8], mapping: &str) -> Kind {
    told(name, bytes, |table| match columns::spoken_of(mapping) {
        Some(entity) => entity.into(),
        None => detect_table(table),
    })
}

fn told(name: &str, bytes: &[u8], of_table: impl FnOnce(&Table) -> Kind) -> Kind {
    if bytes.trim_ascii().is_empty() {
        return Kind::unknown("The file is empty.", "Export it again and check that it holds something.");
    }
    if let Some((_, why, hint)) = SIGNATURES.iter().find(|(start, ..)| starts_with(bytes, start)) {
        return Kind::unknown(*why, *hint);
    }
    if mail::starts_mailbox(bytes) {
        return Kind::Mailbox;
    }
    if mail::starts_message(bytes) {
        return Kind::Mail;
    }
    match Table::read(name, bytes) {
        Ok(table) => of_table(&table),
        Err(problem) => Kind::unknown(problem.what, problem.hint),
    }
}

fn detect_table(table: &Table) -> Kind {
    if let Some(other) = columns::other_records(table.columns()) {
        return Kind::unknown(
            format!("The table looks like an export of {other}."),
            "Export the accounts or the contacts, or say which of them the file holds.",
        );
    }
    match Mapping::likelier(table) {
        Some(entity) => entity.into(),
        None => Kind::unknown(
            format!("No column is known to name an account or a contact: {}.", columns::list(table.columns())),
            "Say what the file holds, and which columns hold what, in a mapping file.",
        ),
    }
}

fn starts_with(bytes: &[u8], start: &str) -> bool {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    // The signatures of binary formats are written as the Latin-1 letters of their bytes.
    let start = start.chars().map(|letter| u8::try_from(letter).expect("BUG: signatures are Latin-1"));
    bytes.len() >= start.clone().count() && start.zip(bytes).all(|(expected, byte)| expected == *byte)
}

const WORKBOOK_HINT: &str = "If it is a workbook, save it as “CSV UTF-8”; if it is an archive, unpack it first.";

/// How files begin that are often offered and not read, what they are, and what helps.
const SIGNATURES: [(&str, &str, &str); 10] = [
    ("PK\x03\x04", "The file is a workbook (.xlsx) or an archive (.zip).", WORKBOOK_HINT),
    (
        "\u{D0}\u{CF}\x11\u{E0}",
        "The file is an old workbook (.xls) or an Outlook message (.msg).",
        "Save a workbook as “CSV UTF-8”; drag an Outlook message into a mail program and save it as .eml.",
    ),
    ("!BDN", "The file is an Outlook data file (.pst).", "Export the folder as .mbox or the mails as .eml."),
    ("%PDF", "The file is a PDF document.", "Attach it to the account instead of importing it."),
    ("BEGIN:VCARD", "The file holds address cards (.vcf).", "Export the contacts as CSV."),
    ("BEGIN:VCALENDAR", "The file is a calendar (.ics).", "Calendars are not imported."),
    ("\u{89}PNG", "The file is a picture.", "Attach it to the account instead of importing it."),
    ("\u{FF}\u{D8}\u{FF}", "The file is a picture.", "Attach it to the account instead of importing it."),
    ("<?xml", "The file is XML.", "Export the records as CSV."),
    ("<!DOCTYPE", "The file is a web page.", "Export the records as CSV, or save the mail as .eml."),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_named_by_the_word_of_the_command_line() {
        for word in ["accounts", "contacts", "eml", "mbox"] {
            assert_eq!(word.parse::<Kind>().unwrap().to_string(), word);
        }
        insta::assert_snapshot!("pdf".parse::<Kind>().unwrap_err(), @"unknown kind of file “pdf”; known are accounts, contacts, eml and mbox");
    }

    #[test]
    fn the_bytes_tell_what_a_file_holds() {
        let kinds = [
            ("Id,Name,Website\n1,Acme,acme.example\n", Kind::Accounts),
            ("First Name,Last Name,Email\nLena,Vogt,lena@acme.example\n", Kind::Contacts),
            ("Id,LastName,FirstName,AccountId,Name\n1,Vogt,Lena,2,Lena Vogt\n", Kind::Contacts),
            ("From: lena@acme.example\nSubject: Hello\n\nText\n", Kind::Mail),
            ("From lena@acme.example Tue Apr  1 10:00:00 2025\nFrom: lena@acme.example\n\nText\n", Kind::Mailbox),
        ];
        for (text, kind) in kinds {
            assert_eq!(detect("file", text.as_bytes()), kind, "{text}");
        }
    }

    #[test]
    fn a_mapping_says_what_a_table_holds_and_no_mail_becomes_a_table() {
        let table = b"Wer,Wo\nKranich Papier,Bremen\n";
        assert_eq!(detect_mapped("file", table, "[accounts]\nname = \"Wer\""), Kind::Accounts);
        assert_eq!(detect_mapped("file", table, "[contacts]\nname = \"Wer\""), Kind::Contacts);
        assert_eq!(detect_mapped("file", table, "[fields]"), Kind::Accounts, "its fault is told when it is read");
        let contacts = b"First Name,Last Name,Email\nLena,Vogt,lena@acme.example\n";
        assert_eq!(detect_mapped("file", contacts, "system = \"navision\""), Kind::Contacts);
        assert_eq!(detect_mapped("file", b"From: a@b.example\nSubject: x\n\ny\n", "[accounts]"), Kind::Mail);
    }

    #[test]
    fn what_is_not_read_is_named_with_a_way_forward() {
        let told = |bytes: &[u8]| match detect("file", bytes) {
            Kind::Unknown { why, hint } => format!("{why} {hint}"),
            known => panic!("taken as {known}"),
        };
        insta::assert_snapshot!(told(b""), @"The file is empty. Export it again and check that it holds something.");
        insta::assert_snapshot!(told(b"\xD0\xCF\x11\xE0\xA1\xB1"), @"The file is an old workbook (.xls) or an Outlook message (.msg). Save a workbook as “CSV UTF-8”; drag an Outlook message into a mail program and save it as .eml.");
        insta::assert_snapshot!(told(b"Id,Name,StageName,AccountId\n1,Big deal,Won,2\n"), @"The table looks like an export of deals. Export the accounts or the contacts, or say which of them the file holds.");
        insta::assert_snapshot!(told(b"Alpha,Beta\n1,2\n"), @"No column is known to name an account or a contact: “Alpha”, “Beta”. Say what the file holds, and which columns hold what, in a mapping file.");
    }
}
