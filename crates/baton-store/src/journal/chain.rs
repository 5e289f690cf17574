use std::fmt;

use serde::{Serialize, Serializer};

use super::Line;

/// What the hash is for; part of it, so that no other hash can be taken for an entry's.
const CONTEXT: &str = "Baton 2026-11 journal entry";

/// The BLAKE3 hash of an entry and, through it, of all entries before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryHash(pub [u8; 32]);

impl EntryHash {
    /// What stands before the first entry.
    pub const ZERO: Self = Self([0; 32]);
}

impl fmt::Display for EntryHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for EntryHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EntryHash({self})")
    }
}

impl Serialize for EntryHash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The hash of an entry: BLAKE3 in key derivation mode with [`CONTEXT`], over `prev` and then every column in the order of
/// the table.
///
/// A number is 8 bytes, little endian. A text or a list of bytes is its length as such a number, then its UTF-8 or its
/// bytes. A column that can be null is a byte 0, or a byte 1 and the value. Ids and instants are the texts of the table,
/// `changes` is its JSON, not the compressed form.
pub(crate) fn hash_of(line: &Line) -> EntryHash {
    let mut form = Form(blake3::Hasher::new_derive_key(CONTEXT));
    form.bytes(&line.prev.0);
    form.number(line.seq);
    form.text(&line.id);
    form.text(&line.stream);
    form.number(line.version);
    form.text(&line.op);
    form.text(&line.author);
    form.text(&line.device);
    form.text(&line.at);
    form.optional(line.undoes_entry.as_deref());
    form.optional(line.undoes_batch.as_deref());
    form.optional(line.batch.as_deref());
    form.text(&line.audience);
    form.text(&line.changes);
    EntryHash(form.0.finalize().into())
}

struct Form(blake3::Hasher);

impl Form {
    fn number(&mut self, number: u64) {
        self.0.update(&number.to_le_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        self.0.update(bytes);
    }

    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    fn optional(&mut self, text: Option<&str>) {
        self.0.update(&[u8::from(text.is_some())]);
        if let Some(text) = text {
            self.text(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_that_is_hashed_is_frozen() {
        let line = Line {
            seq: 7,
            id: "00000000-0000-0000-0000-000000000001".into(),
            stream: "00000000-0000-0000-0000-000000000002".into(),
            version: 3,
            op: r#"{"op":"promise_kept"}"#.into(),
            author: "00000000-0000-0000-0000-000000000003".into(),
            device: "00000000-0000-0000-0000-000000000004".into(),
            at: "2026-10-12T09:00:00Z".into(),
            undoes_entry: None,
            undoes_batch: Some("00000000-0000-0000-0000-000000000005".into()),
            batch: Some("00000000-0000-0000-0000-000000000006".into()),
            audience: "everyone".into(),
            changes: "[]".into(),
            prev: EntryHash([1; 32]),
            hash: EntryHash::ZERO,
        };
        insta::assert_snapshot!(hash_of(&line), @"754f2a51b0eda3b06405c6ec22fa1f6c3a0e700bbb9b2f8e57026f7aba042af3");
    }
}
