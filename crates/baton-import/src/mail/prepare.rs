//! What is mended in a mail's bytes before the parser sees them.
//!
//! Two things: a header in a legacy 8-bit encoding becomes UTF-8, because headers carry no statement of their encoding;
//! and attached mails are veiled, so that the parser takes them as attachments in one piece instead of descending into
//! them. Descending gains nothing here, since an attached mail is kept as an attachment, and a chain of a hundred
//! thousand attached mails would exhaust the stack.

use std::borrow::Cow;

use encoding_rs::Encoding;

use crate::charset;

/// The subtypes of `message/…` and `multipart/…` into which the parser descends as into mails.
const DESCENDING: [&[u8]; 3] = [b"rfc822", b"global", b"digest"];
/// Stands in for the last letter of a veiled subtype. No mail has this control character after such a word.
const VEIL: u8 = 1;

/// A mail's bytes as the parser gets them.
pub(super) struct Prepared<'a> {
    pub bytes: Cow<'a, [u8]>,
    veiled: bool,
}

impl<'a> Prepared<'a> {
    pub(super) fn new(original: &'a [u8]) -> Self {
        let start = original.len() - original.trim_ascii_start().len();
        let mut bytes = header_in_utf8(&original[start..]);
        let spots = descending_spots(&bytes);
        for &spot in &spots {
            bytes.to_mut()[spot] = VEIL;
        }
        Self { bytes, veiled: !spots.is_empty() }
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
    let stated =
        stated_charset(header).and_then(|charset| charset.decode_without_bom_handling_and_without_replacement(header));
    let text = stated.unwrap_or_else(|| charset::guess(header).text);
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
