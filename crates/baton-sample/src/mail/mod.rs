//! Mails as a mailbox holds them: threads, several encodings, attachments, lines that begin with "From".

mod message;
mod post;

use std::io::{self, Read, Write};

use chrono::{DateTime, TimeDelta, Utc};

use crate::scale::Cast;
pub(crate) use post::Length;
use post::Post;

/// Accounts whose people write to each other in a mailbox of its own.
const ACCOUNTS: u32 = 60;

/// Writes a mailbox (mbox, as RFC 4155 has it) of `mails` messages between people of 60 accounts and us, the newest on
/// `until`: 1 to 12 kB each, half of them answers, in every usual encoding, one in fifteen with an attachment. The same
/// arguments write the same bytes.
///
/// # Errors
/// Those of `out`.
pub fn write_mbox(mails: u32, seed: u64, until: DateTime<Utc>, mut out: impl Write) -> io::Result<()> {
    let cast = Cast { accounts: ACCOUNTS, seed };
    io::copy(&mut MailStream::new(cast, Length::Usual, mails, until), &mut out)?;
    Ok(())
}

/// A mailbox that is written while it is read.
pub(crate) struct MailStream {
    post: Post,
    /// Messages still to come.
    left: u32,
    at: DateTime<Utc>,
    /// The time between two messages.
    pause: TimeDelta,
    written: io::Cursor<Vec<u8>>,
}

impl MailStream {
    /// A mailbox of three years up to `until`.
    pub(crate) fn new(cast: Cast, length: Length, mails: u32, until: DateTime<Utc>) -> Self {
        let span = TimeDelta::weeks(3 * 52);
        let pause = span.checked_div(i32::try_from(mails).unwrap_or(i32::MAX).max(1)).unwrap_or(span);
        Self { post: Post::new(cast, length), left: mails, at: until - span, pause, written: io::Cursor::default() }
    }

    fn write_next(&mut self) -> bool {
        if self.left == 0 {
            return false;
        }
        self.left -= 1;
        self.at += self.pause;
        let message = self.post.message(self.at);
        let mut mail = format!("From {} {}\n", message.sender, self.at.format("%a %b %e %H:%M:%S %Y"));
        for line in message.text.lines() {
            // A line that looks like the beginning of a message is quoted, and so is one that was quoted before.
            if line.trim_start_matches('>').starts_with("From ") {
                mail.push('>');
            }
            mail.push_str(line);
            mail.push('\n');
        }
        mail.push('\n');
        self.written = io::Cursor::new(mail.into_bytes());
        true
    }
}

impl Read for MailStream {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let read = self.written.read(buffer)?;
            if read > 0 || buffer.is_empty() || !self.write_next() {
                return Ok(read);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use baton_import::{Mailbox, Parsed};

    use super::*;

    fn until() -> DateTime<Utc> {
        "2026-10-12T09:00:00Z".parse().unwrap()
    }

    fn mbox(mails: u32, seed: u64) -> Vec<u8> {
        let mut written = Vec::new();
        write_mbox(mails, seed, until(), &mut written).unwrap();
        written
    }

    #[test]
    fn every_message_is_read_back_as_it_was_written() {
        let written = mbox(400, 7);
        let read: Parsed<_> = Mailbox::new("test.mbox", written.as_slice(), until()).collect();
        assert_eq!(read.problems, []);
        assert_eq!(read.records.len(), 400);
        let mut shapes = BTreeMap::new();
        for mail in &read.records {
            assert!(mail.text.starts_with("Dear "), "{}", mail.text);
            assert!(mail.date.doubt.is_none(), "{:?}", mail.date);
            *shapes.entry((mail.subject.starts_with("Re: "), !mail.attachments.is_empty())).or_insert(0) += 1;
        }
        assert_eq!(shapes.len(), 4, "first messages and answers, with files and without: {shapes:?}");
    }

    #[test]
    fn messages_are_as_long_as_people_write() {
        let written = mbox(1_000, 1);
        let average = written.len() / 1_000;
        assert!((1_000..12_000).contains(&average), "{average} bytes on average");
    }

    #[test]
    fn the_same_seed_writes_the_same_bytes() {
        assert_eq!(mbox(50, 3), mbox(50, 3));
        assert_ne!(mbox(50, 3), mbox(50, 4));
    }
}
