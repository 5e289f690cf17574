use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};

use crate::scale::Someone;

/// A message and whose it is.
pub(super) struct Message {
    /// The sender's address.
    pub(super) sender: String,
    /// Head and body, each line ended by a newline.
    pub(super) text: String,
}

/// Who writes to whom about what.
pub(super) struct Head<'a> {
    pub(super) from: &'a Someone,
    pub(super) to: &'a Someone,
    pub(super) subject: &'a str,
    pub(super) at: DateTime<Utc>,
    pub(super) id: &'a str,
    /// Messages that it answers, the oldest first.
    pub(super) before: &'a [String],
}

/// What stands in it, and how it is encoded.
pub(super) enum Body {
    Plain(String),
    QuotedPrintable(String),
    Base64(String),
    /// As text and as a page.
    WithHtml(String),
    /// With a file of that name.
    WithFile(Box<Self>, String, Vec<u8>),
}

/// Writes a message down.
pub(super) fn message(head: &Head<'_>, body: &Body) -> Message {
    let answer = if head.before.is_empty() { "" } else { "Re: " };
    let mut text = format!(
        "From: {}\nTo: {}\nSubject: {answer}{}\nDate: {}\nMessage-ID: <{}>\n",
        address(head.from),
        address(head.to),
        head.subject,
        head.at.to_rfc2822(),
        head.id
    );
    if let Some(last) = head.before.last() {
        let all: Vec<_> = head.before.iter().map(|id| format!("<{id}>")).collect();
        text.push_str(&format!("In-Reply-To: <{last}>\nReferences: {}\n", all.join("\n ")));
    }
    text.push_str("MIME-Version: 1.0\n");
    text.push_str(&part(body, head.id));
    Message { sender: head.from.email.clone(), text }
}

/// Content headers and content.
fn part(body: &Body, id: &str) -> String {
    match body {
        Body::Plain(text) => leaf("text/plain", "8bit", text),
        Body::QuotedPrintable(text) => leaf("text/plain", "quoted-printable", &quoted_printable(text)),
        Body::Base64(text) => leaf("text/plain", "base64", &base64(text.as_bytes())),
        Body::WithHtml(text) => {
            let plain = leaf("text/plain", "quoted-printable", &quoted_printable(text));
            let page = leaf("text/html", "quoted-printable", &quoted_printable(&html(text)));
            multipart("alternative", id, &[plain, page])
        }
        Body::WithFile(body, name, bytes) => {
            let file = format!(
                "Content-Type: application/pdf; name=\"{name}\"\nContent-Disposition: attachment; filename=\"{name}\"\n\
                 Content-Transfer-Encoding: base64\n\n{}",
                base64(bytes)
            );
            multipart("mixed", id, &[part(body, id), file])
        }
    }
}

fn leaf(media_type: &str, encoding: &str, content: &str) -> String {
    format!("Content-Type: {media_type}; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n{content}")
}

fn multipart(kind: &str, id: &str, parts: &[String]) -> String {
    let boundary = format!("={kind}={id}");
    let parts: String = parts.iter().map(|part| format!("--{boundary}\n{part}\n")).collect();
    format!("Content-Type: multipart/{kind}; boundary=\"{boundary}\"\n\n{parts}--{boundary}--\n")
}

/// A name and an address, the name as an encoded word (RFC 2047) when it is not plain.
fn address(someone: &Someone) -> String {
    let name = someone.name();
    let name = if name.is_ascii() { name } else { format!("=?UTF-8?B?{}?=", STANDARD.encode(name)) };
    format!("{name} <{}>", someone.email)
}

fn html(text: &str) -> String {
    let paragraphs: Vec<_> = text.split("\n\n").map(|paragraph| paragraph.replace('>', "&gt;")).collect();
    let body: String =
        paragraphs.iter().map(|paragraph| format!("<p>{}</p>\n", paragraph.replace('\n', "<br>\n"))).collect();
    format!("<html><head><style>p {{ margin: 1em 0 }}</style></head><body>\n{body}</body></html>\n")
}

fn base64(bytes: &[u8]) -> String {
    let encoded = STANDARD.encode(bytes);
    let lines = encoded.as_bytes().chunks(76).map(|line| format!("{}\n", String::from_utf8_lossy(line)));
    lines.collect()
}

/// RFC 2045, section 6.7: what is not plain is spelt in hexadecimal, and no line is longer than 76.
fn quoted_printable(text: &str) -> String {
    let mut encoded = String::new();
    for line in text.lines() {
        let mut width = 0;
        let bytes = line.as_bytes();
        for (at, byte) in bytes.iter().enumerate() {
            let ends = at + 1 == bytes.len();
            let written = match byte {
                b'=' | 0..=31 | 127.. => format!("={byte:02X}"),
                b' ' if ends => "=20".to_owned(),
                byte => char::from(*byte).to_string(),
            };
            if width + written.len() > 75 {
                encoded.push_str("=\n");
                width = 0;
            }
            width += written.len();
            encoded.push_str(&written);
        }
        encoded.push('\n');
    }
    encoded
}
