//! What is refused before parsing, because parsing it would take too long or too much memory.
//!
//! A hostile mail is small to write and large to read: a hundred thousand nested parts, each of which makes the parser
//! search the whole rest for its end. The counts below bound that work before it starts.

use crate::Problem;

/// The largest mail that is read, in bytes as it stands in the file. An attachment of 25 MB, the most that mail servers
/// commonly pass on, takes 36 MB in base64.
pub const MESSAGE_BYTES: usize = 40 << 20;

/// How many bytes the parser may have to search for the ends of parts, all parts together.
const SEARCHED_BYTES: usize = 4 << 30;
/// Below this a mail may declare as many boundaries as a chain of forwarded mails needs.
const FREE_BOUNDARIES: usize = 100;
/// How many lines may look like headers, and how many places like the border of a part: each costs the parser memory.
const MARKS: usize = 1_000_000;

/// Refuses a mail that is too large, or built so that reading it would not end.
pub(super) fn check(place: &str, bytes: &[u8]) -> Result<(), Problem> {
    if bytes.len() > MESSAGE_BYTES {
        return Err(too_large(place, bytes.len() as u64));
    }
    let marks = Marks::count(bytes);
    let searched = marks.boundaries.saturating_sub(FREE_BOUNDARIES).saturating_mul(bytes.len());
    if searched > SEARCHED_BYTES || marks.borders > MARKS || marks.headers > MARKS {
        return Err(Problem::new(
            place,
            "The mail is made of so many nested parts that it cannot be a letter.",
            "It may have been built to harm a mail program. Leave it out, or keep its file as it is.",
        ));
    }
    Ok(())
}

pub(super) fn too_large(place: &str, bytes: u64) -> Problem {
    Problem::new(
        place,
        format!("The mail has {} MB; mails up to {} MB are read.", bytes >> 20, MESSAGE_BYTES >> 20),
        "Save its attachments as files, remove them from the mail, and import it again.",
    )
}

#[derive(Default)]
struct Marks {
    /// Declarations of boundaries, at the most.
    boundaries: usize,
    /// Borders between parts, at the most.
    borders: usize,
    /// Header lines, at the most.
    headers: usize,
}

impl Marks {
    fn count(bytes: &[u8]) -> Self {
        let mut marks = Self::default();
        for line in bytes.split(|&byte| byte == b'\n') {
            let name = line.iter().take_while(|byte| byte.is_ascii_graphic() && **byte != b':').count();
            marks.headers += usize::from(line.get(name) == Some(&b':'));
            marks.borders +=
                line.chunk_by(|a, b| a == b).filter(|run| run[0] == b'-').map(|run| run.len() / 2).sum::<usize>();
            marks.boundaries += line.windows(8).filter(|word| word.eq_ignore_ascii_case(b"boundary")).count();
        }
        marks
    }
}
