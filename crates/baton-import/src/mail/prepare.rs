//! What is mended in a mail's bytes before the parser sees them.
//!
//! Three things: a header in a legacy 8-bit encoding becomes UTF-8, because headers carry no statement of their encoding;
//! parts that are never closed are closed, so that the last of them is decoded like the others; and attached mails are
//! veiled, so that the parser takes them as attachments in one piece instead of descending into
//! them. Descending gains nothing here, since an attached mail is kept as an attachment, and a chain of a hundred
//! thousand attached mails would exhaust the stack.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};
use memchr::memmem;

use crate::charset;

/// The subtypes of `message/…` and `multipart/…` into which the parser descends as into mails.
const DESCENDING: [&[u8]; 3] = [b"rfc822", b"global", b"digest"];
/// Stands in for the last letter of a veiled subtype. No mail has this control character after such a word.
const VEIL: u8 = 1;

/// A mail's bytes as the parser gets them.
pub(super) struct Prepared<'a> {
    pub bytes: Cow<'a, [u8]>,
    veiled: bool,
    /// Parts were never closed: the mail is cut off, or was made by a careless program.
    pub unclosed: bool,
}

impl<'a> Prepared<'a> {
    pub(super) fn new(original: &'a [u8]) -> Self {
        let start = original.len() - original.trim_ascii_start().len();
        let mut bytes = header_in_utf8(&original[start..]);
        let spots = descending_spots(&bytes);
        for &spot in &spots {
            bytes.to_mut()[spot] = VEIL;
        }
        let closings = missing_closings(&bytes);
        let unclosed = !closings.is_empty();
        if unclosed {
            bytes.to_mut().extend_from_slice(&closings);
        }
        Self { bytes, veiled: !spots.is_empty(), unclosed }
    }

    /// Takes the veil off text that came out of the parser.
    pub(super) fn unveil_text(&self, text: String) -> String {
        if self.veiled && text.contains(char::from(VEIL)) {
            let bytes = self.unveil(text.into_bytes());
            return String::from_utf8(bytes).expect("BUG: unveiling replaces one ASCII letter by another");
        }
        text
    }

    /// Takes the veil off bytes that came out of the parser.
    pub(super) fn unveil(&self, mut bytes: Vec<u8>) -> Vec<u8> {
        if !self.veiled {
            return bytes;
        }
        for spot in 0..bytes.len() {
            if bytes[spot] != VEIL {
                continue;
            }
            let veiled = |word: &&&[u8]| {
                let stem = &word[..word.len() - 1];
                spot.checked_sub(stem.len()).is_some_and(|start| bytes[start..spot].eq_ignore_ascii_case(stem))
            };
            if let Some(word) = DESCENDING.iter().find(veiled) {
                let shouted = bytes[spot - 1].is_ascii_uppercase();
                let last = word[word.len() - 1];
                bytes[spot] = if shouted { last.to_ascii_uppercase() } else { last };
            }
        }
        bytes
    }
}

/// The end of the header: the first blank line, or the end of the bytes.
pub(super) fn header_len(bytes: &[u8]) -> usize {
    let mut end = 0;
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        end += line.len();
        if line.trim_ascii().is_empty() {
            break;
        }
    }
    end
}

fn header_in_utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    let (header, body) = bytes.split_at(header_len(bytes));
    if std::str::from_utf8(header).is_ok() {
        return bytes.into();
    }
    let text = match stated_charset(header) {
        Some(charset) if charset != UTF_8 => charset.decode_without_bom_handling(header).0,
        _ => charset::guess(header).text,
    };
    [text.as_bytes(), body].concat().into()
}

/// The encoding that the header states for the body, which is the likeliest one for the header as well.
fn stated_charset(header: &[u8]) -> Option<&'static Encoding> {
    const KEY: &[u8] = b"charset=";
    let start = header.windows(KEY.len()).position(|word| word.eq_ignore_ascii_case(KEY))? + KEY.len();
    let mut labels = header[start..].split(|byte| b"\"; \t\r\n".contains(byte));
    Encoding::for_label(labels.find(|label| !label.is_empty())?)
}

/// Where the last letters of the veiled words are: in `Content-Type` headers only, wherever those are.
fn descending_spots(bytes: &[u8]) -> Vec<usize> {
    const KEY: &[u8] = b"content-type";
    let mut spots = Vec::new();
    let mut in_content_type = false;
    let mut start = 0;
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        // The parser skips white space, even a stray carriage return, in places where no other program would.
        let text = line.trim_ascii_start();
        let folded = text.len() < line.len();
        let is_key = text.get(..KEY.len()).is_some_and(|word| word.eq_ignore_ascii_case(KEY));
        in_content_type = is_key || (in_content_type && folded && !text.is_empty());
        if in_content_type {
            let words = line.windows(6).enumerate();
            let found = words.filter(|(_, word)| DESCENDING.iter().any(|known| word.eq_ignore_ascii_case(known)));
            spots.extend(found.map(|(offset, _)| start + offset + 5));
        }
        start += line.len();
    }
    spots
}

/// The borders that close the parts which are never closed, innermost first.
fn missing_closings(bytes: &[u8]) -> Vec<u8> {
    const DEEPEST: usize = 20;
    let mut closings = Vec::new();
    for boundary in declared_boundaries(bytes).into_iter().take(DEEPEST).rev() {
        let border = [b"--", boundary].concat();
        let mut found = memmem::find_iter(bytes, &border).map(|start| &bytes[start + border.len()..]).peekable();
        if found.peek().is_some() && !found.any(|rest| rest.starts_with(b"--")) {
            closings.extend([b"\r\n", border.as_slice(), b"--\r\n"].concat());
        }
    }
    closings
}

/// The boundaries that headers declare, outermost first, as far as they are written plainly.
fn declared_boundaries(bytes: &[u8]) -> Vec<&[u8]> {
    const KEY: &[u8] = b"boundary";
    let mut boundaries = Vec::new();
    for line in bytes.split(|&byte| byte == b'\n') {
        let Some(start) = line.windows(KEY.len()).position(|word| word.eq_ignore_ascii_case(KEY)) else { continue };
        let Some(value) = line[start + KEY.len()..].trim_ascii_start().strip_prefix(b"=").map(<[u8]>::trim_ascii)
        else {
            continue;
        };
        let boundary = match value.strip_prefix(b"\"") {
            // A value that goes on in the next line is left to the parser.
            Some(quoted) => quoted.contains(&b'"').then(|| quoted.split(|&byte| byte == b'"').next()).flatten(),
            None => value.split(|byte| b"; \t".contains(byte)).next(),
        };
        boundaries.extend(boundary.filter(|boundary| !boundary.is_empty() && !boundaries.contains(boundary)));
    }
    boundaries
}
