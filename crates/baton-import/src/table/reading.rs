//! How a person says that a table is to be read.

use encoding_rs::Encoding;
use serde::{Deserialize, Serialize};

/// Where the names of the columns are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Header {
    /// In the row with this number, as a spreadsheet program shows it.
    Row(u32),
    /// Nowhere: the first row is a record already, and columns are named by their position.
    Missing,
}

/// How a table is to be read. What is left out is found out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Reading {
    /// The encoding by its usual name, such as `UTF-8` or `windows-1252`. One that is not known is found out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// What separates the cells: one ASCII character.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<char>,
    /// Where the names of the columns are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<Header>,
}

impl Reading {
    /// The encodings that can be asked for, the usual ones first.
    pub const ENCODINGS: [&str; 12] = [
        "UTF-8",
        "windows-1252",
        "windows-1250",
        "windows-1251",
        "ISO-8859-2",
        "ISO-8859-15",
        "macintosh",
        "UTF-16LE",
        "UTF-16BE",
        "Shift_JIS",
        "GBK",
        "Big5",
    ];

    pub(super) fn encoding(&self) -> Option<&'static Encoding> {
        Encoding::for_label(self.encoding.as_deref()?.as_bytes())
    }

    pub(super) fn delimiter(&self) -> Option<u8> {
        u8::try_from(self.delimiter?).ok().filter(u8::is_ascii)
    }
}
