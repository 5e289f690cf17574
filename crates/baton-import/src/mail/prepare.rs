//! What is mended in a mail's bytes before the parser sees them.
//!
//! A header in a legacy 8-bit encoding becomes UTF-8, because headers carry no statement of their encoding; parts that are
//! never closed are closed, so that the last of them is decoded like the others; attached mails are veiled.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};
use memchr::memmem;

use super::{fields, veil::Veil};
use crate::charset;

/// A mail's bytes as the parser gets them.
pub(super) struct Prepared<'a> {
    pub bytes: Cow<'a, [u8]>,
    pub veil: Veil,
    /// Parts were never closed: the mail is cut off, or was made by a careless program.
    pub unclosed: bool,
}

impl<'a> Prepared<'a> {
    pub(super) fn new(original: &'a [u8]) -> Self {
        let unmarked = original.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(original);
        let mut bytes = header_in_utf8(unmarked.trim_ascii_start());
        let veil = Veil::draw(&mut bytes);
        let closings = missing_closings(&bytes);
        let unclosed = !closings.is_empty();
        if unclosed {
            bytes.to_mut().extend_from_slice(&closings);
        }
        Self { bytes, veil, unclosed }
    }
}

fn header_in_utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    let (header, body) = bytes.split_at(fields::header_len(bytes));
    if std::str::from_utf8(header).is_ok() {
        return bytes.into();
    }
    // The encoding that the header states for the body is the likeliest one for the header as well.
    let stated = fields::lines(header, b"content-type").find_map(|(_, line)| fields::parameter(line, b"charset"));
    let text = match stated.and_then(Encoding::for_label).filter(|&charset| charset != UTF_8) {
        Some(charset) => charset.decode_without_bom_handling(header).0,
        None => charset::guess(header).text,
    };
    [text.as_bytes(), body].concat().into()
}

/// The borders that close the parts which are never closed, innermost first.
fn missing_closings(bytes: &[u8]) -> Vec<u8> {
    let mut closings = Vec::new();
    for boundary in declared_boundaries(bytes).into_iter().rev() {
        let border = [b"--", boundary].concat();
        let mut found = memmem::find_iter(bytes, &border).map(|start| &bytes[start + border.len()..]).peekable();
        if found.peek().is_some() && !found.any(|rest| rest.starts_with(b"--")) {
            closings.extend([b"\r\n", border.as_slice(), b"--\r\n"].concat());
        }
    }
    closings
}

/// The boundaries that the outermost fields declare, outermost first, as far as they are written plainly.
fn declared_boundaries(bytes: &[u8]) -> Vec<&[u8]> {
    const MOST: usize = 20;
    let mut boundaries = Vec::new();
    for (_, line) in fields::lines(bytes, b"content-type") {
        boundaries.extend(fields::parameter(line, b"boundary").filter(|boundary| !boundaries.contains(boundary)));
        if boundaries.len() == MOST {
            break;
        }
    }
    boundaries
}
