//! Which character separates the cells.

use super::rows;

const CANDIDATES: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How much of the text is looked at, in bytes.
const SAMPLE: usize = 256 << 10;

/// The delimiter, and how many bytes at the start of the text only served to name it (`sep=;`, as Excel writes).
pub(super) fn find(text: &str) -> (u8, usize) {
    stated(text).unwrap_or_else(|| (most_consistent(text), 0))
}

fn stated(text: &str) -> Option<(u8, usize)> {
    let line = text.lines().next()?;
    let named = line.trim().trim_matches('"');
    let (key, value) = named.split_at_checked(4)?;
    let &[delimiter] = value.as_bytes() else { return None };
    let rest = text[line.len()..].trim_start_matches(['\r', '\n']);
    (key.eq_ignore_ascii_case("sep=") && delimiter.is_ascii()).then(|| (delimiter, text.len() - rest.len()))
}

/// The candidate that gives the most rows the same width, and among equals the widest. Counting occurrences would
/// choose the comma of `1,5` and `Street 1, Berlin` in a file that is separated by semicolons.
fn most_consistent(text: &str) -> u8 {
    let sample = &text[..text.floor_char_boundary(SAMPLE)];
    let scored = CANDIDATES.into_iter().filter_map(|delimiter| {
        let mut rows = rows::split(sample, delimiter, 1);
        if sample.len() < text.len() {
            // The last row is cut, perhaps inside quotes.
            rows.pop();
        }
        let width = rows::usual_width(&rows);
        let alike = rows.iter().filter(|row| row.cells().len() == width).count();
        (width > 1).then(|| (alike * 1000 / rows.len(), width, delimiter))
    });
    // `max_by_key` would return the last of equals; the candidates are in order of preference.
    scored
        .reduce(|best, next| if (next.0, next.1) > (best.0, best.1) { next } else { best })
        .map_or(b',', |best| best.2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_that_gives_even_rows_wins_over_the_frequent_one() {
        assert_eq!(find("Name;Umsatz;Ort\nFirma;1,5;Berlin, Mitte\nAndere;2,5;Köln, Süd\n").0, b';');
        assert_eq!(find("Name,Notes\nAcme,a;b;c;d\nBeta,x\n").0, b',');
        assert_eq!(find("Name\tCity\nAcme, Inc.\tBonn\n").0, b'\t');
        assert_eq!(find("Name|City\nAcme|Bonn\n").0, b'|');
    }

    #[test]
    fn a_file_of_one_column_is_not_split_at_the_commas_of_its_prose() {
        let text = "Notes\nHello, world\nNo comma here\nNor here\n";
        assert_eq!(rows::usual_width(&rows::split(text, find(text).0, 1)), 1);
    }

    #[test]
    fn a_stated_delimiter_is_believed_and_skipped() {
        let text = "sep=;\r\nName;Ort\r\n";
        assert_eq!(find(text), (b';', 7));
    }
}
