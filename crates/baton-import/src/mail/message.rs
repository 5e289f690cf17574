//! One mail.

use std::panic::catch_unwind;

use chrono::{DateTime, Utc};
use mail_parser::{HeaderName, Message, MessageParser};

use super::{MailKey, MailRecord, attachment, body, date, envelope, fields, guard, key, prepare::Prepared};
use crate::Problem;

/// The headers of which a mail has at least one. `Content-Type` is among them because drafts may have nothing else.
const MAIL_HEADERS: [HeaderName<'static>; 13] = [
    HeaderName::From,
    HeaderName::To,
    HeaderName::Cc,
    HeaderName::Bcc,
    HeaderName::Subject,
    HeaderName::Date,
    HeaderName::MessageId,
    HeaderName::Received,
    HeaderName::ReturnPath,
    HeaderName::Sender,
    HeaderName::ReplyTo,
    HeaderName::MimeVersion,
    HeaderName::ContentType,
];

/// Reads one mail.
///
/// `place` is the file's name, or the message's place in a mailbox; `now` is the present, after which no mail can have
/// been sent.
///
/// # Errors
/// A problem with the mail: it is empty, too large, hostile, or not a mail at all.
pub fn read_message(place: &str, bytes: &[u8], now: DateTime<Utc>) -> Result<MailRecord, Problem> {
    if bytes.trim_ascii().is_empty() {
        return Err(Problem::new(
            place,
            "The file is empty.",
            "Save the mail again and check that it holds something.",
        ));
    }
    guard::check(place, bytes)?;
    let prepared = Prepared::new(bytes);
    // A web page or other markup may quote the headers of a mail; a mail never begins with a bracket.
    if prepared.bytes.starts_with(b"<") {
        return Err(not_a_mail(place));
    }
    // The parser promises not to panic; should it break that promise, it costs one mail and not the import.
    let read = catch_unwind(|| {
        let message = MessageParser::default().parse(&prepared.bytes)?;
        is_mail(&message).then(|| record(&message, &prepared, place, now))
    });
    let broken =
        |_| Problem::new(place, "The mail is too broken to be read.", "Keep its file, and attach it to the account.");
    let record = read.map_err(broken)?.ok_or_else(|| not_a_mail(place))?;
    Ok(MailRecord { original: bytes.to_vec(), ..record })
}

fn not_a_mail(place: &str) -> Problem {
    let hint = "Save the mail as .eml in the mail program, or attach the file to the account instead.";
    Problem::new(place, "The file is not a mail: it has no sender, recipient, subject or date.", hint)
}

/// Whether a file starts like a mail: with the name of a header that mails have.
pub(crate) fn starts_message(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let header = &bytes[..fields::header_len(bytes).min(64 << 10)];
    let first = header.split(|&byte| byte == b'\n').next().unwrap_or_default();
    fields::is_field(first) && MessageParser::default().parse_headers(header).is_some_and(|message| is_mail(&message))
}

fn is_mail(message: &Message<'_>) -> bool {
    MAIL_HEADERS.iter().any(|header| message.header(header.clone()).is_some())
}

fn record(message: &Message<'_>, prepared: &Prepared<'_>, place: &str, now: DateTime<Utc>) -> MailRecord {
    let people = |header| envelope::people(message, header);
    let from =
        Some(people(HeaderName::From)).filter(|from| !from.is_empty()).unwrap_or_else(|| people(HeaderName::Sender));
    let body = body::of(message, prepared);
    let (attachments, mut damage) = attachment::of(message, prepared);
    if prepared.unclosed {
        damage.insert(0, "The mail ends before its last part does: it may have been cut off.".to_owned());
    }
    let mut record = MailRecord {
        key: MailKey::PENDING,
        message_id: envelope::ids(message, HeaderName::MessageId).into_iter().next(),
        date: date::of(message, now),
        subject: envelope::subject(message),
        from,
        to: people(HeaderName::To),
        cc: people(HeaderName::Cc),
        bcc: people(HeaderName::Bcc),
        in_reply_to: envelope::ids(message, HeaderName::InReplyTo),
        references: envelope::ids(message, HeaderName::References),
        text: body.text,
        html: body.html,
        attachments,
        damage,
        original: Vec::new(),
        place: place.to_owned(),
    };
    record.key = key::of(&record, message, prepared);
    record
}
