//! Bytes to text when nobody says, or nobody can be believed, which encoding they are in.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How much of a file without a byte order mark is looked at for the zero bytes of UTF-16.
const SAMPLE: usize = 4096;

/// Text and the name of the encoding that it was in.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Decoded<'a> {
    pub text: Cow<'a, str>,
    pub encoding: &'static str,
}

/// Decodes a whole file: by its byte order mark, else as UTF-8, else as UTF-16 without a mark, else by its letters.
pub(crate) fn decode_file(bytes: &[u8]) -> Decoded<'_> {
    // The mark of UTF-32LE begins with that of UTF-16LE, so the longer marks are tried first.
    if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE, 0, 0]) {
        return utf32(rest, End::Little);
    }
    if let Some(rest) = bytes.strip_prefix(&[0, 0, 0xFE, 0xFF]) {
        return utf32(rest, End::Big);
    }
    // Some programs write the mark of UTF-16 before UTF-32, or no mark.
    let unmarked = bytes.strip_prefix(&[0xFF, 0xFE]).or_else(|| bytes.strip_prefix(&[0xFE, 0xFF])).unwrap_or(bytes);
    if let Some(end) = utf32_without_mark(unmarked) {
        return utf32(unmarked, end);
    }
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return decode_as(encoding, &bytes[mark..]);
    }
    // Text in UTF-16 can be valid UTF-8, full of zero bytes, so those are looked for first.
    if let Some(encoding) = utf16_without_mark(bytes) {
        return decode_as(encoding, bytes);
    }
    guess(bytes)
}

/// Decodes a whole file as somebody says it is encoded, or as [`decode_file`] does.
pub(crate) fn decode_file_as<'a>(bytes: &'a [u8], said: Option<&'static Encoding>) -> Decoded<'a> {
    let Some(encoding) = said else { return decode_file(bytes) };
    let mark = Encoding::for_bom(bytes).map_or(0, |(_, mark)| mark);
    decode_as(encoding, &bytes[mark..])
}

/// Decodes a stretch of bytes that carries no statement about its encoding: UTF-8 if it is, else by its letters.
pub(crate) fn guess(bytes: &[u8]) -> Decoded<'_> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Decoded { text: text.into(), encoding: UTF_8.name() },
        Err(_) if mostly_utf8(bytes) => decode_as(UTF_8, bytes),
        Err(_) => decode_as(by_letters(bytes), bytes),
    }
}

fn decode_as<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Decoded<'a> {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Decoded { text, encoding: encoding.name() }
}

/// Which byte of a letter comes first.
#[derive(Clone, Copy)]
enum End {
    Little,
    Big,
}

fn utf32(bytes: &[u8], end: End) -> Decoded<'_> {
    let (units, rest) = bytes.as_chunks::<4>();
    let (encoding, read): (_, fn([u8; 4]) -> u32) = match end {
        End::Little => ("UTF-32LE", u32::from_le_bytes),
        End::Big => ("UTF-32BE", u32::from_be_bytes),
    };
    let letters = units.iter().map(|unit| char::from_u32(read(*unit)).unwrap_or(char::REPLACEMENT_CHARACTER));
    let cut = (!rest.is_empty()).then_some(char::REPLACEMENT_CHARACTER);
    Decoded { text: letters.chain(cut).collect::<String>().into(), encoding }
}

/// All letters in use have two zero bytes in UTF-32, on the same side of every unit.
fn utf32_without_mark(bytes: &[u8]) -> Option<End> {
    let (units, _) = bytes[..bytes.len().min(SAMPLE)].as_chunks::<4>();
    match units {
        [] => None,
        units if units.iter().all(|unit| unit[2..] == [0, 0] && unit[..2] != [0, 0]) => Some(End::Little),
        units if units.iter().all(|unit| unit[..2] == [0, 0] && unit[2..] != [0, 0]) => Some(End::Big),
        _ => None,
    }
}

/// Western text in UTF-16 has a zero in nearly every second byte, always on the same side.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let (units, _) = sample.as_chunks::<2>();
    let high = units.iter().filter(|unit| unit[0] == 0).count();
    let low = units.iter().filter(|unit| unit[1] == 0).count();
    let most = units.len() / 2;
    match (high > most, low > most) {
        (true, false) => Some(UTF_16BE),
        (false, true) => Some(UTF_16LE),
        _ => None,
    }
}

/// Whether the bytes are UTF-8 with a little damage (a cut file, a stray byte) rather than another encoding: reading
/// those as Latin-1 would garble every good letter for the sake of a bad one.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (good, bad) = bytes.utf8_chunks().fold((0, 0), |(good, bad), chunk| {
        let letters = chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        (good + letters, bad + usize::from(!chunk.invalid().is_empty()))
    });
    good > 4 * bad
}

/// The encoding whose letters make the likeliest text. Too few letters to tell mean Windows-1252, which includes
/// Latin-1 and is what Excel writes in most of Europe and America.
fn by_letters(bytes: &[u8]) -> &'static Encoding {
    const TOO_FEW: usize = 3;
    if bytes.iter().filter(|byte| !byte.is_ascii()).take(TOO_FEW).count() < TOO_FEW {
        return WINDOWS_1252;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Name;Ort\nMüller & Söhne;Köln\n";

    fn utf16(mark: &[u8], bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        mark.iter().copied().chain(TEXT.encode_utf16().flat_map(bytes)).collect()
    }

    fn utf32(mark: &[u8], bytes: fn(u32) -> [u8; 4]) -> Vec<u8> {
        mark.iter().copied().chain(TEXT.chars().flat_map(|letter| bytes(letter.into()))).collect()
    }

    #[test]
    fn every_byte_order_mark_is_understood() {
        let files = [
            ("UTF-8", [b"\xEF\xBB\xBF", TEXT.as_bytes()].concat()),
            ("UTF-16LE", utf16(&[0xFF, 0xFE], u16::to_le_bytes)),
            ("UTF-16BE", utf16(&[0xFE, 0xFF], u16::to_be_bytes)),
            ("UTF-32LE", utf32(&[0xFF, 0xFE, 0, 0], u32::to_le_bytes)),
            ("UTF-32BE", utf32(&[0, 0, 0xFE, 0xFF], u32::to_be_bytes)),
        ];
        for (encoding, bytes) in files {
            assert_eq!(decode_file(&bytes), Decoded { text: TEXT.into(), encoding });
        }
    }

    #[test]
    fn utf32_is_known_without_its_mark_and_behind_that_of_utf16() {
        for mark in [&[][..], &[0xFE, 0xFF]] {
            assert_eq!(decode_file(&utf32(mark, u32::to_le_bytes)).text, TEXT);
            assert_eq!(decode_file(&utf32(mark, u32::to_be_bytes)).text, TEXT);
        }
        assert_eq!(decode_file(&utf32(&[0xFF, 0xFE], u32::to_le_bytes)).text, TEXT);
    }

    #[test]
    fn utf16_is_known_without_its_mark() {
        assert_eq!(decode_file(&utf16(&[], u16::to_le_bytes)).text, TEXT);
        assert_eq!(decode_file(&utf16(&[], u16::to_be_bytes)).text, TEXT);
    }

    #[test]
    fn latin_letters_are_read_with_and_without_enough_text_to_tell() {
        assert_eq!(decode_file(b"Name;Ort\nM\xFCller & S\xF6hne;K\xF6ln\n").text, TEXT);
        assert_eq!(decode_file(b"Caf\xE9").text, "Café");
        assert_eq!(decode_file(b"Compa\xF1\xEDa, Direcci\xF3n, Tel\xE9fono").text, "Compañía, Dirección, Teléfono");
    }

    #[test]
    fn a_damaged_byte_does_not_garble_the_rest_of_utf8() {
        let bytes = ["Größe Öl Übung Äpfel Straße Maß süß groß".as_bytes(), b"\xC3"].concat();
        assert_eq!(decode_file(&bytes).text, "Größe Öl Übung Äpfel Straße Maß süß groß\u{FFFD}");
    }

    #[test]
    fn a_cut_utf32_letter_is_marked_rather_than_dropped() {
        let bytes = [0xFF, 0xFE, 0, 0, b'A', 0, 0, 0, b'B', 0];
        assert_eq!(decode_file(&bytes).text, "A\u{FFFD}");
    }
}
