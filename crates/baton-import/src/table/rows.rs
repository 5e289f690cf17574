//! Text to rows of cells.

use csv::{ReaderBuilder, StringRecord};

use super::ROWS;

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    number: usize,
    cells: StringRecord,
    fault: Option<String>,
}

impl Row {
    /// The row's number as a spreadsheet program shows it: the first row of the file is 1, blank rows count.
    pub fn number(&self) -> usize {
        self.number
    }

    /// The cells as they stand in the file, without their quotes. A short row has fewer than there are columns, a long
    /// one more.
    pub fn cells(&self) -> &StringRecord {
        &self.cells
    }

    /// Why the row cannot be believed, in a full sentence, if its quotation marks are broken.
    pub(crate) fn fault(&self) -> Option<&str> {
        self.fault.as_deref()
    }

    pub(super) fn is_blank(&self) -> bool {
        self.filled() == 0
    }

    /// How many cells hold more than white space.
    pub(super) fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.trim().is_empty()).count()
    }
}

/// Splits text into rows, numbering them from `first`. Stops beyond the most that a table may have.
pub(super) fn split(text: &str, delimiter: u8, first: usize) -> Vec<Row> {
    let mut reader =
        ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let mut cells = StringRecord::new();
    let mut number = first;
    let mut start = 0;
    while rows.len() <= ROWS && reader.read_record(&mut cells).expect("BUG: text in memory cannot fail to be read") {
        number += blank_lines(text, start);
        start = reader.position().byte() as usize;
        rows.push(Row { number, cells: cells.clone(), fault: None });
        number += 1;
    }
    mark_unclosed(&mut rows, text);
    rows
}

/// Whether a line has more cells than the reader should be made to hold. A cell of prose on one line has far fewer commas.
pub(super) fn has_endless_line(text: &str, delimiter: u8) -> bool {
    const CELLS: usize = 1_000_000;
    text.as_bytes()
        .split(|&byte| byte == b'\n' || byte == b'\r')
        .any(|line| line.len() > CELLS && line.iter().filter(|&&byte| byte == delimiter).count() > CELLS)
}

/// How many blank lines the reader skips at this byte, so that rows keep the numbers a spreadsheet gives them.
fn blank_lines(text: &str, start: usize) -> usize {
    // The reader stops between the two bytes of a line's end `\r\n`.
    let start = if text[..start].ends_with('\r') && text[start..].starts_with('\n') { start + 1 } else { start };
    let rest = &text[start..];
    let blank = &rest[..rest.len() - rest.trim_start_matches(['\r', '\n']).len()];
    let ends = blank.bytes().filter(|&byte| byte == b'\n').count();
    if ends > 0 { ends } else { blank.len() }
}

/// The width that most rows have, 0 without rows.
pub(super) fn usual_width(rows: &[Row]) -> usize {
    let mut counts = std::collections::BTreeMap::<usize, usize>::new();
    for row in rows {
        *counts.entry(row.cells.len()).or_default() += 1;
    }
    counts.into_iter().max_by_key(|&(width, count)| (count, width)).map_or(0, |(width, _)| width)
}

/// A quotation mark that is never closed swallows the rest of the file into one cell: that must not pass in silence.
fn mark_unclosed(rows: &mut [Row], text: &str) {
    let Some(row) = rows.last_mut() else { return };
    let Some(last) = row.cells.iter().next_back().filter(|cell| cell.contains('\n')) else { return };
    if !text.trim_end().ends_with('"') {
        let lines = match last.lines().count() - 1 {
            1 => "the line after it".to_owned(),
            lines => format!("the {lines} lines after it"),
        };
        row.fault = Some(format!(
            "A quotation mark opens in this row and is never closed, so {lines} cannot be told from its text."
        ));
    }
}

/// A stray quotation mark can also be closed by the next one, many rows later: then a cell holds lines that are rows.
/// In a narrow table a line of prose has as many commas as a row, so only wide ones are judged.
pub(super) fn mark_swallowed(rows: &mut [Row], width: usize, delimiter: u8) {
    const TELLING_WIDTH: usize = 4;
    if width < TELLING_WIDTH {
        return;
    }
    let looks_like_row = |line: &&str| line.bytes().filter(|&byte| byte == delimiter).count() + 1 == width;
    for row in rows.iter_mut().filter(|row| row.fault.is_none()) {
        let hidden: usize = row.cells.iter().map(|cell| cell.lines().skip(1).filter(looks_like_row).count()).sum();
        if hidden > usize::from(row.cells.len() == width) {
            row.fault = Some(format!(
                "A quotation mark opens in this row and closes in a later one, so further rows ({hidden} or more) are hidden in its text."
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(text: &str) -> Vec<usize> {
        split(text, b',', 1).iter().map(Row::number).collect()
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_shows_them() {
        assert_eq!(numbers("a,b\n1,2\n\n\n3,4\n"), [1, 2, 5]);
        assert_eq!(numbers("a,b\r\n1,2\r\n\r\n\r\n3,4\r\n"), [1, 2, 5]);
        assert_eq!(numbers("a,b\n\"one\ntwo\nthree\",2\n3,4"), [1, 2, 3]);
        assert_eq!(numbers("\n\na,b\n1,2\n"), [3, 4]);
        assert_eq!(numbers("a,b\r1,2\r3,4\r"), [1, 2, 3]);
    }

    #[test]
    fn a_quote_that_is_never_closed_is_named() {
        let rows = split("a,b,c\n1,\"2,3\n4,5,6\n7,8,9\n", b',', 1);
        insta::assert_snapshot!(rows[1].fault().unwrap(), @"A quotation mark opens in this row and is never closed, so the 2 lines after it cannot be told from its text.");
    }

    #[test]
    fn rows_hidden_between_two_stray_quotes_are_named() {
        let mut rows = split("a,b,c,d\n1,\"2,3,4\n5,6,7,8\n9,10\",11,12\n13,14,15,16\n17,\"18,19\n", b',', 1);
        rows.pop();
        mark_swallowed(&mut rows, 4, b',');
        let mut wide = split("a,b,c,d\n1,\"2,3,4\n5,6,7,8\n9,10\",11\n", b',', 1);
        mark_swallowed(&mut wide, 4, b',');
        assert!(rows[1].fault().is_none(), "one line of prose can look like a row");
        insta::assert_snapshot!(wide[1].fault().unwrap(), @"A quotation mark opens in this row and closes in a later one, so further rows (1 or more) are hidden in its text.");
    }

    #[test]
    fn a_note_of_several_lines_is_not_suspected() {
        let mut rows = split("a,b,c\n1,\"two\nlines\",3\n4,5,6\n", b',', 1);
        mark_swallowed(&mut rows, 3, b',');
        assert!(rows.iter().all(|row| row.fault().is_none()));
    }
}
