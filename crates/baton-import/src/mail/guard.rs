//! What is refused before parsing, because parsing it would take too long or too much memory.
//!
//! A hostile mail is small to write and large to read: a hundred thousand nested parts, each of which makes the parser
//! search the whole rest for its end. The counts below bound that work before it starts.

use memchr::{memchr, memmem};

use super::fields;
use crate::Problem;

/// The largest mail that is read, in bytes as it stands in the file. An attachment of 25 MB, the most that mail servers
/// commonly pass on, takes 36 MB in base64.
pub const MESSAGE_BYTES: usize = 40 << 20;

/// How many bytes the parser may have to search for the ends of parts, all parts together.
const SEARCHED_BYTES: usize = 4 << 30;
/// Below this a mail may declare as many boundaries as a chain of forwarded mails needs.
const FREE_BOUNDARIES: usize = 100;
/// How many lines may look like headers, and how many places like the border of a part: each costs the parser memory.
const MARKS: usize = 2_000_000;

/// How many parameters may come in numbered pieces: the parser looks for the earlier pieces of each.
const PIECES: usize = 10_000;

/// A mail of fewer bytes reaches none of these.
const HARMLESS: usize = PIECES;

/// Refuses a mail that is too large, or built so that reading it would not end.
pub(super) fn check(place: &str, bytes: &[u8]) -> Result<(), Problem> {
    if bytes.len() > MESSAGE_BYTES {
        return Err(too_large(place, bytes.len() as u64));
    }
    if bytes.len() > HARMLESS && is_labyrinth(bytes) {
        return Err(Problem::new(
            place,
            "The mail is made of so many nested parts that it cannot be a letter.",
            "It may have been built to harm a mail program. Leave it out, or keep its file as it is.",
        ));
    }
    Ok(())
}

fn is_labyrinth(bytes: &[u8]) -> bool {
    let searches = boundaries(bytes).saturating_sub(FREE_BOUNDARIES);
    let (borders, headers) = marks(bytes);
    searches.saturating_mul(bytes.len()) > SEARCHED_BYTES
        || borders > MARKS
        || headers > MARKS
        || pieces(bytes) > PIECES
}

pub(super) fn too_large(place: &str, bytes: u64) -> Problem {
    Problem::new(
        place,
        format!("The mail has {} MB; mails up to {} MB are read.", bytes >> 20, MESSAGE_BYTES >> 20),
        "Save its attachments as files, remove them from the mail, and import it again.",
    )
}

/// How many boundaries are declared, at the most.
fn boundaries(bytes: &[u8]) -> usize {
    let declared = |line: &[u8]| line.windows(8).filter(|word| word.eq_ignore_ascii_case(b"boundary")).count();
    fields::lines(bytes, b"content-type").map(|(_, line)| declared(line)).sum()
}

/// How many pieces of parameters there are, at the most: each is numbered behind an asterisk.
fn pieces(bytes: &[u8]) -> usize {
    let asterisks = |(_, line): (usize, &[u8])| line.iter().filter(|&&byte| byte == b'*').count();
    let names: [&[u8]; 2] = [b"content-type", b"content-disposition"];
    names.into_iter().flat_map(|name| fields::lines(bytes, name)).map(asterisks).sum()
}

/// How many borders between parts and how many header lines there are, at the most.
fn marks(bytes: &[u8]) -> (usize, usize) {
    let borders = memmem::find_iter(bytes, b"--").count();
    let headers = fields::all_lines(bytes).filter(|(_, line)| memchr(b':', line).is_some()).count();
    (borders, headers)
}
