use std::collections::VecDeque;

use chrono::{DateTime, Utc};

use super::message::{Body, Head, Message, message};
use crate::chance::Chance;
use crate::scale::{CLOSINGS, CONTACTS, Cast, SENTENCES, SUBJECTS, Someone};

/// Conversations that can still be answered.
const THREADS: usize = 64;
/// Messages of a conversation at the most.
const ANSWERS: u32 = 6;

/// How long messages are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Length {
    /// A few lines, for books in which the number counts.
    Brief,
    /// As people write, quotes and signatures included.
    Usual,
}

/// Writes messages between the people of a book, one after the other.
pub(super) struct Post {
    cast: Cast,
    length: Length,
    chance: Chance,
    sent: u64,
    threads: VecDeque<Thread>,
}

/// A conversation as it stands.
struct Thread {
    client: Someone,
    rep: Someone,
    subject: &'static str,
    /// Message ids, the oldest first.
    ids: Vec<String>,
    /// Whether the client wrote last.
    is_ours: bool,
    last: String,
}

impl Post {
    pub(super) const fn new(cast: Cast, length: Length) -> Self {
        Self { cast, length, chance: Chance::new(cast.seed), sent: 0, threads: VecDeque::new() }
    }

    /// The next message.
    pub(super) fn message(&mut self, at: DateTime<Utc>) -> Message {
        let mut thread = match self.threads.pop_front() {
            Some(thread) if self.chance.once_in(2) => thread,
            other => {
                self.threads.extend(other);
                self.begin()
            }
        };
        self.sent += 1;
        let (from, to) = if thread.is_ours { (&thread.rep, &thread.client) } else { (&thread.client, &thread.rep) };
        let (_, host) = from.email.split_once('@').expect("BUG: an address has a host");
        let id = format!("{:x}.{:x}@{host}", self.sent, self.cast.seed);
        let text = self.text(from, to, &thread.last);
        let head = Head { from, to, subject: thread.subject, at, id: &id, before: &thread.ids };
        let message = message(&head, &self.body(&text));
        thread.is_ours = !thread.is_ours;
        thread.ids.push(id);
        thread.last = text;
        if thread.ids.len() < ANSWERS as usize {
            self.threads.push_back(thread);
        }
        self.threads.truncate(THREADS);
        message
    }

    fn begin(&mut self) -> Thread {
        let accounts = usize::try_from(self.cast.accounts).unwrap_or(usize::MAX);
        let account = u32::try_from(self.chance.below(accounts)).unwrap_or(0);
        let contact = u32::try_from(self.chance.below(CONTACTS as usize)).unwrap_or(0);
        Thread {
            client: self.cast.contact(account, contact),
            rep: self.cast.firm(account).rep,
            subject: self.chance.word(&SUBJECTS),
            ids: Vec::new(),
            is_ours: self.chance.once_in(2),
            last: String::new(),
        }
    }

    fn text(&mut self, from: &Someone, to: &Someone, before: &str) -> String {
        let paragraphs = match self.length {
            Length::Brief => 1,
            // Most messages are short, and a few are very long.
            Length::Usual => 2 + self.chance.below(4) * (1 + self.chance.below(4)),
        };
        let mut text = format!("Dear {},\n", to.given);
        for _ in 0..paragraphs {
            text.push('\n');
            for _ in 0..2 + self.chance.below(5) {
                text.push_str(self.chance.word(&SENTENCES));
                text.push('\n');
            }
        }
        text.push_str(&format!("\n{}\n{}\n", self.chance.word(&CLOSINGS), from.name()));
        if self.length == Length::Usual && !before.is_empty() {
            text.push_str(&format!("\n{} wrote:\n", to.name()));
            for line in before.lines() {
                text.push_str(&format!("> {line}\n"));
            }
        }
        text
    }

    fn body(&mut self, text: &str) -> Body {
        let text = text.to_owned();
        if self.length == Length::Brief {
            return Body::Plain(text);
        }
        let body = match self.chance.below(20) {
            0..8 => Body::Plain(text),
            8..13 => Body::QuotedPrintable(text),
            13..15 => Body::Base64(text),
            _ => Body::WithHtml(text),
        };
        if self.chance.once_in(15) {
            let bytes = 512 + self.chance.below(4096);
            let file = (0..bytes / 8).flat_map(|_| self.chance.bits().to_be_bytes()).collect();
            return Body::WithFile(Box::new(body), format!("report-{}.pdf", self.sent), file);
        }
        body
    }
}
