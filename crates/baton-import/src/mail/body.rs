//! The text of a mail.

use std::borrow::Cow;

use encoding_rs::{Encoding as Charset, UTF_8};
use mail_parser::{
    Encoding, Message, MessagePart, MimeHeaders, PartType,
    decoders::{base64::base64_decode, quoted_printable::quoted_printable_decode},
};

use super::{html, prepare::Prepared};
use crate::charset;

/// The text to read and the HTML as it was sent.
pub(super) struct Body {
    pub text: String,
    pub html: Option<String>,
}

/// Collects the text from the parts that a mail program would show one below the other.
pub(super) fn of(message: &Message<'_>, prepared: &Prepared<'_>) -> Body {
    let unsplit = message.attachments().filter(|part| is_shown(part));
    let plain = message.text_bodies().filter(|part| matches!(part.body, PartType::Text(_))).chain(unsplit);
    let plain: Vec<_> = plain.map(|part| tidy(&text_of(part, prepared))).filter(|text| !text.is_empty()).collect();
    let html = message.html_bodies().filter(|part| matches!(part.body, PartType::Html(_)));
    let html: Vec<_> = html.map(|part| text_of(part, prepared)).collect();
    let text = if plain.is_empty() {
        html.iter().map(|html| html::to_text(html)).collect::<Vec<_>>().join("\n\n")
    } else {
        plain.join("\n\n")
    };
    Body { text, html: (!html.is_empty()).then(|| html.join("\n")) }
}

/// Whether the parser took for an attachment what a person should read: the whole of a mail that claims to have parts and
/// has no borders between them.
pub(super) fn is_shown(part: &MessagePart<'_>) -> bool {
    matches!(part.body, PartType::Text(_)) && part.content_type().is_some_and(|kind| kind.ctype() == "multipart")
}

/// The text of one part. The parser believes what the part states; where it states nothing, nothing that exists, or
/// what cannot be true, the letters themselves decide. Prose that claims to be base64 is taken as it is.
pub(super) fn text_of<'a>(part: &'a MessagePart<'_>, prepared: &'a Prepared<'_>) -> Cow<'a, str> {
    prepared.veil.lift_text(decoded(part, prepared))
}

fn decoded<'a>(part: &'a MessagePart<'_>, prepared: &'a Prepared<'_>) -> Cow<'a, str> {
    let parsed = part.text_contents().unwrap_or_default();
    if parsed.is_ascii() {
        return parsed.into();
    }
    let raw = raw(part, prepared);
    let garbled = parsed.contains(char::REPLACEMENT_CHARACTER);
    if garbled && part.encoding == Encoding::Base64 && raw.trim_ascii().contains(&b' ') {
        return charset::guess(raw).text;
    }
    if stated_charset(part).is_some_and(|charset| charset != UTF_8 || !garbled) {
        return parsed.into();
    }
    match bytes_of(part, prepared) {
        Some(bytes) => charset::guess(&bytes).text.into_owned().into(),
        None => parsed.into(),
    }
}

/// The bytes of a part of text in its own encoding, or `None` if it is not encoded for transport as it states.
pub(super) fn bytes_of<'a>(part: &MessagePart<'_>, prepared: &'a Prepared<'_>) -> Option<Cow<'a, [u8]>> {
    let raw = raw(part, prepared);
    match part.encoding {
        Encoding::None => Some(raw.into()),
        Encoding::QuotedPrintable => quoted_printable_decode(raw).map(Cow::from),
        Encoding::Base64 => base64_decode(raw).map(Cow::from),
    }
}

fn raw<'a>(part: &MessagePart<'_>, prepared: &'a Prepared<'_>) -> &'a [u8] {
    prepared.bytes.get(part.raw_body_offset() as usize..part.raw_end_offset() as usize).unwrap_or_default()
}

/// The encoding that a part states, unless it is ASCII, which programs state out of habit.
fn stated_charset(part: &MessagePart<'_>) -> Option<&'static Charset> {
    let label = part.content_type()?.attribute("charset")?.to_ascii_lowercase();
    if label.contains("ascii") { None } else { Charset::for_label(label.as_bytes()) }
}

/// Text with one kind of line end, without control characters and without blank ends.
fn tidy(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text: String =
        text.chars().filter(|&letter| !letter.is_control() || letter == '\n' || letter == '\t').collect();
    text.trim_end().trim_start_matches('\n').to_owned()
}
