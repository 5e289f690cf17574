//! What came with a mail.

use mail_parser::{Message, MessagePart, MimeHeaders, PartType};
use serde::Serialize;

use super::{body, envelope, prepare::Prepared};

/// The longest name that an attachment keeps, in letters.
const NAME_LETTERS: usize = 120;

/// One attachment of a mail: a file, a picture in the text, or another mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Attachment {
    /// A name that is safe as a file's name on any system; never empty.
    pub name: String,
    /// The media type as stated, in lower case: `application/pdf`.
    pub media_type: String,
    /// The id by which the mail's HTML refers to it, without brackets.
    pub content_id: Option<String>,
    /// The content, decoded.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

/// The attachments, and full sentences about those that are damaged.
pub(super) fn of(message: &Message<'_>, prepared: &Prepared<'_>) -> (Vec<Attachment>, Vec<String>) {
    let mut attachments = Vec::new();
    let mut damage = Vec::new();
    for (index, part) in message.attachments().filter(|part| !body::is_shown(part)).enumerate() {
        let attachment = read(part, index, prepared);
        if attachment.bytes.is_empty() && part.attachment_name().is_none() {
            // What follows the last border by mistake: neither content nor name.
            continue;
        }
        if part.is_encoding_problem {
            damage.push(format!(
                "The attachment “{}” is damaged or cut off; it is kept as it stands in the mail.",
                attachment.name
            ));
        }
        attachments.push(attachment);
    }
    (attachments, damage)
}

fn read(part: &MessagePart<'_>, index: usize, prepared: &Prepared<'_>) -> Attachment {
    let media_type = media_type(part, prepared);
    let bytes = match &part.body {
        // A table in a legacy encoding must arrive as it was sent: the parser has made it UTF-8.
        PartType::Text(text) | PartType::Html(text) => match body::bytes_of(part, prepared) {
            Some(bytes) => bytes.into_owned(),
            None => text.as_bytes().to_vec(),
        },
        _ => part.contents().to_vec(),
    };
    let stated = part.attachment_name().map(|name| safe_name(&prepared.veil.lift_text(name.into())));
    let name = stated
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| format!("attachment-{}{}", index + 1, extension(&media_type)));
    let content_id = part.content_id().map(envelope::one_line).filter(|id| !id.is_empty());
    Attachment { name, media_type, content_id, bytes: prepared.veil.lift(bytes) }
}

fn media_type(part: &MessagePart<'_>, prepared: &Prepared<'_>) -> String {
    let stated = part.content_type().map(|kind| match kind.subtype() {
        Some(subtype) => format!("{}/{subtype}", kind.ctype()),
        None => kind.ctype().to_owned(),
    });
    let assumed = match part.body {
        PartType::Text(_) | PartType::Html(_) => "text/plain",
        _ => "application/octet-stream",
    };
    let stated = stated.map(|kind| envelope::one_line(&prepared.veil.lift_text(kind.into())).to_lowercase());
    stated.filter(|kind| kind.contains('/')).unwrap_or_else(|| assumed.to_owned())
}

/// A stated name without folders, control and direction characters, and what file systems refuse; perhaps empty.
fn safe_name(stated: &str) -> String {
    let last = stated.rsplit(['/', '\\']).next().unwrap_or_default();
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
    };
    let clean: String = last
        .chars()
        .filter(|&letter| !hidden(letter))
        .map(|letter| if "<>:\"|?*".contains(letter) { '_' } else { letter })
        .collect();
    let clean = clean.trim_matches([' ', '.']);
    let stem = clean.split('.').next().unwrap_or_default().trim_end();
    let device = ["CON", "PRN", "AUX", "NUL"].iter().any(|name| stem.eq_ignore_ascii_case(name))
        || matches!(stem.as_bytes(), [kind @ .., b'0'..=b'9'] if kind.eq_ignore_ascii_case(b"COM") || kind.eq_ignore_ascii_case(b"LPT"));
    shorten(&if device { format!("_{clean}") } else { clean.to_owned() })
}

/// Keeps the end of a long name, because that tells what kind of file it is.
fn shorten(name: &str) -> String {
    const LONGEST_EXTENSION: usize = 12;
    if name.chars().count() <= NAME_LETTERS {
        return name.to_owned();
    }
    let extension =
        name.rsplit_once('.').map(|(_, extension)| extension).filter(|e| e.chars().count() <= LONGEST_EXTENSION);
    match extension {
        Some(extension) => {
            let kept = NAME_LETTERS - extension.chars().count() - 1;
            format!("{}.{extension}", name.chars().take(kept).collect::<String>().trim_end())
        }
        None => name.chars().take(NAME_LETTERS).collect(),
    }
}

/// The ending of a nameless attachment, so that it opens in the right program.
fn extension(media_type: &str) -> &'static str {
    match media_type {
        "message/rfc822" | "message/global" => ".eml",
        "text/plain" => ".txt",
        "text/html" => ".html",
        "text/calendar" => ".ics",
        "text/csv" => ".csv",
        "application/pdf" => ".pdf",
        "application/ms-tnef" => ".dat",
        "image/png" => ".png",
        "image/jpeg" => ".jpg",
        "image/gif" => ".gif",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_leave_its_folder_or_hide_its_kind() {
        let names = [
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\anna\\offer.pdf", "offer.pdf"),
            ("offer\u{202E}fdp.exe", "offerfdp.exe"),
            ("a\0b\nc.txt", "abc.txt"),
            ("con.txt", "_con.txt"),
            ("LPT1", "_LPT1"),
            ("...", ""),
            ("what?.pdf ", "what_.pdf"),
        ];
        for (stated, safe) in names {
            assert_eq!(safe_name(stated), safe, "{stated:?}");
        }
    }

    #[test]
    fn a_long_name_keeps_its_ending() {
        let name = safe_name(&format!("{}.pdf", "ä".repeat(500)));
        assert_eq!(name.chars().count(), NAME_LETTERS);
        assert!(name.ends_with("ä.pdf"));
    }
}
