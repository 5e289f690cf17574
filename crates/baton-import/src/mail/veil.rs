//! Attached mails are hidden from the parser.
//!
//! The parser descends into attached mails as into the mail itself. That gains nothing here, since an attached mail is
//! kept as an attachment in one piece; and a chain of a hundred thousand attached mails would exhaust the stack. So the
//! media types that make it descend are misspelled in a copy of the mail, and spelled right again in what comes out.

use std::borrow::Cow;

use super::fields;

/// The subtypes of `message/…` and `multipart/…` into which the parser descends as into mails.
const DESCENDING: [&[u8]; 3] = [b"rfc822", b"global", b"digest"];
/// Stands in for the last letter of a veiled subtype. No mail has this control character after such a word.
const VEIL: u8 = 1;

/// What was hidden in a mail, and how to undo it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Veil {
    Nothing,
    AttachedMails,
}

impl Veil {
    /// Hides attached mails. Most mails have none and are not copied.
    pub(super) fn draw(bytes: &mut Cow<'_, [u8]>) -> Self {
        let spots: Vec<_> =
            fields::lines(bytes, b"content-type").flat_map(|(start, line)| spots(start, line)).collect();
        for &spot in &spots {
            bytes.to_mut()[spot] = VEIL;
        }
        if spots.is_empty() { Self::Nothing } else { Self::AttachedMails }
    }

    /// Restores text that came out of the parser.
    pub(super) fn lift_text(self, text: Cow<'_, str>) -> Cow<'_, str> {
        if self == Self::Nothing || !text.contains(char::from(VEIL)) {
            return text;
        }
        let lifted = self.lift(text.into_owned().into_bytes());
        String::from_utf8(lifted).expect("BUG: one ASCII letter replaces another").into()
    }

    /// Restores bytes that came out of the parser.
    pub(super) fn lift(self, mut bytes: Vec<u8>) -> Vec<u8> {
        if self == Self::Nothing {
            return bytes;
        }
        for spot in 0..bytes.len() {
            if bytes[spot] == VEIL
                && let Some(last) = hidden_letter(&bytes[..spot])
            {
                bytes[spot] = last;
            }
        }
        bytes
    }
}

/// The letter that the veil stands for, told from the rest of the word before it.
fn hidden_letter(before: &[u8]) -> Option<u8> {
    let stem = before.last_chunk::<5>()?;
    let word = DESCENDING.iter().find(|word| stem.eq_ignore_ascii_case(&word[..5]))?;
    Some(if stem[4].is_ascii_uppercase() { word[5].to_ascii_uppercase() } else { word[5] })
}

/// Where the last letters of descending subtypes are in a line of a `Content-Type`, which begins at `start`.
fn spots(start: usize, line: &[u8]) -> impl Iterator<Item = usize> {
    let is_inside_word = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._+".contains(byte);
    let words = line.windows(6).enumerate();
    let words = words.filter(|(_, word)| DESCENDING.iter().any(|known| word.eq_ignore_ascii_case(known)));
    words.filter_map(move |(offset, _)| {
        let before = &line[line[..offset].iter().rposition(|&byte| byte == b':').map_or(0, |colon| colon + 1)..offset];
        let whole = !before.last().is_some_and(is_inside_word) && !line.get(offset + 6).is_some_and(is_inside_word);
        // Behind `=` is a parameter, whose value must stay as it is; behind a comment nothing is certain.
        let is_parameter = before.contains(&b'=') && !before.contains(&b'(');
        (whole && !is_parameter).then_some(start + offset + 5)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn veiled(line: &str) -> bool {
        let mut bytes = Cow::from(line.as_bytes());
        let veil = Veil::draw(&mut bytes);
        let changed = bytes != line.as_bytes();
        assert_eq!(veil.lift(bytes.into_owned()), line.as_bytes(), "what is hidden comes back");
        changed
    }

    #[test]
    fn only_subtypes_are_hidden() {
        for line in [
            "Content-Type: message/rfc822",
            "--bCONTENT-TYPE:MESSAGE/RFC822;x",
            "Content-Type:\n\n message/global\n",
            "content-type: x=(c)message/(c)\"rfc822\"",
        ] {
            assert_eq!(veiled(line), !line.contains("\n\n"), "{line}");
        }
        for line in [
            "Subject: TV/Global",
            "Content-Type: multipart/mixed; boundary=\"global\"",
            "Content-Type: text/global-report",
            "Content-Type: a/b; name=\"x/digest\"",
        ] {
            assert!(!veiled(line), "{line}");
        }
    }
}
