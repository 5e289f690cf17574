//! Going on in a long list.

use std::fmt;
use std::str::FromStr;

use baton_domain::refusal::Refusal;
use uuid::Uuid;

use crate::view::PageRequest;

/// Rows of a page at the most, whatever is asked for.
const MOST: u32 = 500;

/// The last row of a page: the value it was sorted by, and its id, which tells it from rows with the same value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cursor {
    pub key: String,
    pub id: Uuid,
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.id, self.key)
    }
}

impl FromStr for Cursor {
    type Err = Refusal;

    fn from_str(text: &str) -> Result<Self, Refusal> {
        let parts = text.split_once('.').and_then(|(id, key)| Some((id.parse().ok()?, key.to_owned())));
        parts.map(|(id, key)| Self { key, id }).ok_or_else(no_cursor)
    }
}

impl PageRequest {
    /// The first page.
    #[must_use]
    pub const fn first(limit: u32) -> Self {
        Self { cursor: None, limit }
    }

    /// How many rows to read: one more than asked for tells whether there is a next page.
    pub(super) fn reach(&self) -> u32 {
        self.size() + 1
    }

    pub(super) fn size(&self) -> u32 {
        self.limit.clamp(1, MOST)
    }

    /// Where to go on, in whatever form the list counts.
    pub(super) fn from<T: FromStr>(&self) -> Result<Option<T>, Refusal> {
        self.cursor.as_deref().map(|cursor| cursor.parse().map_err(|_| no_cursor())).transpose()
    }

    /// Cuts what was read beyond the page, and says where the next one begins.
    pub(super) fn cut<T>(&self, rows: &mut Vec<T>, cursor: impl FnOnce(&T) -> String) -> Option<String> {
        let size = self.size() as usize;
        if rows.len() <= size {
            return None;
        }
        rows.truncate(size);
        rows.last().map(cursor)
    }
}

fn no_cursor() -> Refusal {
    Refusal::invalid("The list cannot go on from here.", "Start it again from the beginning.")
}
