//! A mailbox file of many mails (`.mbox`), read one mail at a time.

use std::io::{self, BufRead, Read};

use chrono::{DateTime, Utc};

use super::{MailRecord, fields, guard, message};
use crate::Problem;

/// The longest piece that is read at once. Longer lines come in several pieces, so that a file without line ends does not
/// end up in memory.
const PIECE: u64 = 64 << 10;

/// The mails of a mailbox, in the order of the file. Holds one mail at a time.
///
/// The iterator ends after the last mail, or after a problem that names why the file cannot be read further.
pub struct Mailbox<R> {
    name: String,
    now: DateTime<Utc>,
    pieces: Pieces<R>,
    /// How many separators were read.
    number: usize,
    /// The line before was blank, or there was none.
    after_blank: bool,
    state: State,
}

#[derive(PartialEq, Eq)]
enum State {
    Reading,
    Ended,
}

/// What is collected of one mail.
#[derive(Default)]
struct Draft {
    bytes: Vec<u8>,
    /// How many bytes there were, those beyond the limit included, which are counted and dropped.
    len: u64,
}

impl<R: BufRead> Mailbox<R> {
    /// Opens a mailbox. `name` is the file's name as the person knows it; `now` is the present, after which no mail can
    /// have been sent.
    pub fn new(name: &str, reader: R, now: DateTime<Utc>) -> Self {
        let pieces = Pieces { reader, next: None, read: 0, at_line_start: true };
        Self { name: name.to_owned(), now, pieces, number: 0, after_blank: true, state: State::Reading }
    }

    /// How many bytes of the file were read, to show progress.
    pub fn bytes_read(&self) -> u64 {
        self.pieces.read
    }

    /// Reads up to the next separator, or to the end of the file.
    fn draft(&mut self) -> io::Result<Draft> {
        let mut draft = Draft::default();
        while let Some(piece) = self.pieces.next()? {
            if piece.starts_line && self.separates(&piece.bytes)? {
                self.after_blank = true;
                return Ok(draft);
            }
            self.after_blank = piece.starts_line && piece.bytes.trim_ascii().is_empty();
            draft.add(if piece.starts_line { unquoted(&piece.bytes) } else { &piece.bytes });
        }
        self.state = State::Ended;
        Ok(draft)
    }

    /// Whether a line separates two mails. Prose can begin with “From ” too, so a date must follow, and around it must
    /// be a blank line before or a header after.
    fn separates(&mut self, line: &[u8]) -> io::Result<bool> {
        let Some(rest) = line.strip_prefix(b"From ") else { return Ok(false) };
        let header_follows = self.pieces.peek()?.is_some_and(|next| fields::is_field(&next.bytes));
        Ok(match rest.trim_ascii() {
            // Thunderbird writes nothing else, or a dash for the unknown sender.
            b"" | b"-" => self.after_blank && header_follows,
            rest => is_dated(rest) && (self.after_blank || header_follows),
        })
    }

    fn finish(&self, draft: &Draft, number: usize) -> Option<Result<MailRecord, Problem>> {
        let place = match number {
            0 => format!("{}, before the first message", self.name),
            number => format!("{}, message {number}", self.name),
        };
        if draft.len > guard::MESSAGE_BYTES as u64 {
            return Some(Err(guard::too_large(&place, draft.len)));
        }
        if draft.bytes.trim_ascii().is_empty() {
            let hint = "The mailbox may have been cut off here. Export it again if mails are missing.";
            return (number > 0).then(|| Err(Problem::new(place, "The message is empty.", hint)));
        }
        // The blank line before a separator belongs to the mailbox, not to the mail.
        let bytes = draft.bytes.strip_suffix(b"\n").unwrap_or(&draft.bytes);
        Some(message::read_message(&place, bytes, self.now))
    }
}

impl<R: BufRead> Iterator for Mailbox<R> {
    type Item = Result<MailRecord, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.state == State::Reading {
            let number = self.number;
            let draft = match self.draft() {
                Ok(draft) => draft,
                Err(error) => {
                    self.state = State::Ended;
                    let what = format!("The file cannot be read after message {number}: {error}.");
                    return Some(Err(Problem::new(&self.name, what, "Copy the file to this computer and try again.")));
                }
            };
            self.number += 1;
            let item = self.finish(&draft, number);
            if item.is_some() {
                return item;
            }
        }
        if self.pieces.read == 0 && self.number == 1 {
            self.number += 1;
            return Some(Err(Problem::new(&self.name, "The file is empty.", "Export the mailbox again.")));
        }
        None
    }
}

impl Draft {
    fn add(&mut self, piece: &[u8]) {
        self.len += piece.len() as u64;
        if self.len <= guard::MESSAGE_BYTES as u64 {
            self.bytes.extend_from_slice(piece);
        }
    }
}

/// A line, or a part of a very long one.
struct Piece {
    bytes: Vec<u8>,
    starts_line: bool,
}

/// The pieces of a file, with a look at the one after.
struct Pieces<R> {
    reader: R,
    next: Option<Piece>,
    read: u64,
    at_line_start: bool,
}

impl<R: BufRead> Pieces<R> {
    fn next(&mut self) -> io::Result<Option<Piece>> {
        match self.next.take() {
            Some(piece) => Ok(Some(piece)),
            None => self.pull(),
        }
    }

    fn peek(&mut self) -> io::Result<Option<&Piece>> {
        if self.next.is_none() {
            self.next = self.pull()?;
        }
        Ok(self.next.as_ref())
    }

    fn pull(&mut self) -> io::Result<Option<Piece>> {
        let mut bytes = Vec::new();
        let read = self.reader.by_ref().take(PIECE).read_until(b'\n', &mut bytes)?;
        if read == 0 {
            return Ok(None);
        }
        self.read += read as u64;
        let starts_line = std::mem::replace(&mut self.at_line_start, bytes.ends_with(b"\n"));
        Ok(Some(Piece { bytes, starts_line }))
    }
}

/// Whether a file starts like a mailbox.
pub(crate) fn starts_mailbox(bytes: &[u8]) -> bool {
    let mut lines = bytes.trim_ascii_start().split(|&byte| byte == b'\n');
    let Some(rest) = lines.next().and_then(|line| line.strip_prefix(b"From ")) else { return false };
    let rest = rest.trim_ascii();
    is_dated(rest) || ((rest.is_empty() || rest == b"-") && lines.next().is_some_and(fields::is_field))
}

/// A mailbox puts `>` before every line of a mail that could be taken for a separator; one is taken away again.
fn unquoted(line: &[u8]) -> &[u8] {
    let quotes = line.iter().take_while(|&&byte| byte == b'>').count();
    if quotes > 0 && line[quotes..].starts_with(b"From ") { &line[1..] } else { line }
}

/// Whether the words hold a month, a time and a year, in whatever order.
fn is_dated(words: &[u8]) -> bool {
    const MONTHS: [&[u8]; 12] =
        [b"Jan", b"Feb", b"Mar", b"Apr", b"May", b"Jun", b"Jul", b"Aug", b"Sep", b"Oct", b"Nov", b"Dec"];
    let words: Vec<_> = words.split(u8::is_ascii_whitespace).collect();
    let digits = |word: &[u8]| !word.is_empty() && word.iter().all(u8::is_ascii_digit);
    let is_time =
        |word: &&[u8]| word.len() >= 4 && word.contains(&b':') && word.split(|&byte| byte == b':').all(digits);
    let is_year = |word: &&[u8]| word.len() == 4 && digits(word);
    words.iter().any(|word| MONTHS.contains(word)) && words.iter().any(is_time) && words.iter().any(is_year)
}
