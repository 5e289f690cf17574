//! What makes two readings the same mail.

use std::fmt;

use mail_parser::{Encoding, Message, MessagePart, PartType};
use serde::{Serialize, Serializer};

use super::{Address, MailRecord, body, prepare::Prepared};

/// The purpose of the hash. A key lives as long as the history that holds it: what goes into it must never change.
const CONTEXT: &str = "baton-import mail identity, first form";

/// The identity of a mail: equal when the same mail is read again.
///
/// The same mail is stored many times: as sent and as received, in the folders of two colleagues, in a mailbox that quotes
/// its lines, re-encoded by a server on the way. A `Message-ID` alone does not identify it either: badly made programs use
/// one id for many mails, and an attacker can reuse one. So the key covers what the people see, id included, and nothing
/// that a transport adds: author, recipients, stated date, subject and the content of every part, all without white space,
/// which is what servers change. A mail that was really altered on its way has another key and is kept beside the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MailKey([u8; 32]);

impl MailKey {
    /// Stands in a record until its key is computed.
    pub(super) const PENDING: Self = Self([0; 32]);

    /// The key as bytes, to be stored.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for MailKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", blake3::Hash::from_bytes(self.0))
    }
}

impl Serialize for MailKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Computes the key of a record from its own fields and from the parts as sent, not from converted text: a better
/// conversion in a later version must not make an old mail a new one.
pub(super) fn of(record: &MailRecord, message: &Message<'_>, prepared: &Prepared<'_>) -> MailKey {
    let mut digest = Digest(blake3::Hasher::new_derive_key(CONTEXT));
    digest.text(record.message_id.as_deref().unwrap_or_default());
    digest.text(record.date.stated.as_deref().unwrap_or_default());
    digest.text(&record.subject);
    for people in [&record.from, &record.to, &record.cc] {
        digest.people(people);
    }
    for part in &message.parts {
        digest.part(part, prepared);
    }
    MailKey(*digest.0.finalize().as_bytes())
}

/// Some mailboxes put `>` before lines that begin with “From ” and never take it away again.
fn unquoted(text: &str) -> String {
    text.lines().map(|line| if line.starts_with(">From ") { &line[1..] } else { line }).collect()
}

/// A hash over a list of values, each with its length, so that their borders count.
struct Digest(blake3::Hasher);

impl Digest {
    fn bytes(&mut self, bytes: &[u8]) {
        self.0.update(&(bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    fn text(&mut self, text: &str) {
        let plain: String = text.split_whitespace().collect();
        self.bytes(plain.as_bytes());
    }

    fn part(&mut self, part: &MessagePart<'_>, prepared: &Prepared<'_>) {
        match &part.body {
            PartType::Multipart(_) => {}
            // What careless programs leave behind the last border.
            _ if part.contents().trim_ascii().is_empty() => {}
            PartType::Text(_) | PartType::Html(_) => self.text(&unquoted(&body::text_of(part, prepared))),
            // Content in base64 arrives unchanged; what is sent as it is gets other line ends on the way.
            _ if part.encoding == Encoding::Base64 => self.bytes(part.contents()),
            _ => {
                let plain: Vec<_> =
                    part.contents().iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
                self.bytes(&plain);
            }
        }
    }

    fn people(&mut self, people: &[Address]) {
        let mut addresses: Vec<_> = people.iter().map(|person| person.email.as_deref().unwrap_or_default()).collect();
        addresses.sort_unstable();
        self.bytes(&(addresses.len() as u64).to_le_bytes());
        for address in addresses {
            self.text(address);
        }
    }
}
