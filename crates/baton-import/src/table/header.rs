//! Which row holds the names of the columns, and what those names are.

use std::collections::BTreeSet;

use csv::StringRecord;

use super::reading::Header;
use super::rows::{self, Row};
use crate::columns;

/// How many rows at the top may be titles, remarks or blank.
const TITLE_ROWS: usize = 30;

/// The index of the header row, or `None` when no row holds anything.
///
/// The row with the most names that some CRM is known to use; failing that, the first row that is about as wide as the
/// table and not a remark.
pub(super) fn find(rows: &[Row]) -> Option<usize> {
    let top = || rows.iter().enumerate().take(TITLE_ROWS).filter(|(_, row)| !row.is_blank());
    let width = rows::usual_width(rows);
    let known = |row: &Row| row.cells().iter().filter(|cell| columns::is_known(cell)).count();
    let wide =
        |row: &Row| row.filled() * 2 >= width && !row.cells().iter().next().is_some_and(|cell| cell.starts_with('#'));
    let best = top().map(|(index, row)| (known(row), index)).filter(|&(count, _)| count >= 2);
    best.reduce(|best, next| if next.0 > best.0 { next } else { best })
        .map(|(_, index)| index)
        .or_else(|| top().find(|(_, row)| wide(row)).map(|(index, _)| index))
        .or_else(|| top().map(|(index, _)| index).next())
}

/// Takes the header and everything above it off the rows; answers where it was and the names of the columns. A row that is
/// asked for and is not there is found out.
pub(super) fn take(rows: &mut Vec<Row>, asked: Option<Header>) -> Option<(Header, Vec<String>)> {
    let found = find(rows)?;
    let at = match asked {
        Some(Header::Missing) => {
            let width = rows::usual_width(rows);
            return Some((Header::Missing, name_columns(&StringRecord::from(vec![""; width]))));
        }
        Some(Header::Row(number)) => rows.iter().position(|row| row.number() == number as usize).unwrap_or(found),
        None => found,
    };
    let number = u32::try_from(rows[at].number()).unwrap_or(u32::MAX);
    let columns = name_columns(rows[at].cells());
    rows.drain(..=at);
    Some((Header::Row(number), columns))
}

/// Gives every column a name of its own.
pub(super) fn name_columns(header: &StringRecord) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let mut names = Vec::with_capacity(header.len());
    for (index, cell) in header.iter().enumerate() {
        let base = match cell.split_whitespace().collect::<Vec<_>>().join(" ") {
            blank if blank.is_empty() => format!("Column {}", index + 1),
            name => name,
        };
        let numbered = (2..).map(|count| format!("{base} ({count})"));
        let name = std::iter::once(base.clone()).chain(numbered).find(|name| !taken.contains(name));
        let name = name.expect("BUG: the numbers do not end");
        taken.insert(name.clone());
        names.push(name);
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header_of(text: &str) -> Vec<String> {
        let rows = rows::split(text, b',', 1);
        name_columns(rows[find(&rows).unwrap()].cells())
    }

    #[test]
    fn titles_remarks_and_blank_rows_above_the_header_are_skipped() {
        assert_eq!(
            header_of("Accounts of the north,,\n,,\nAccount Name,Phone,Website\nAcme,1,2\n"),
            ["Account Name", "Phone", "Website"]
        );
        assert_eq!(header_of("# a remark\nalpha,beta\n1,2\n"), ["alpha", "beta"]);
        assert_eq!(
            header_of("Report, made by Lena\nAccount Name,Website\nAcme,acme.example\n"),
            ["Account Name", "Website"]
        );
    }

    #[test]
    fn every_column_gets_a_name_of_its_own() {
        assert_eq!(header_of("Note,,Note,Note (2)\n1,2,3,4\n"), ["Note", "Column 2", "Note (2)", "Note (2) (2)"]);
    }
}
