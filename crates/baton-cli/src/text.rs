//! Text for people: aligned columns, dates in words.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

/// Beyond this a cell is not waited for: the rows after it stay readable.
const WIDEST: usize = 60;

/// Rows in aligned columns; the last column is not padded.
pub fn columns<const N: usize>(rows: &[[String; N]]) -> String {
    let mut widths = [0; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.width().min(WIDEST));
        }
    }
    let line = |row: &[String; N]| {
        let cells = row.iter().zip(widths).map(|(cell, width)| {
            let pad = width.saturating_sub(cell.width());
            format!("{cell}{}", " ".repeat(pad))
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// "12 October 2026".
pub fn day(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// "12 October 2026, 09:30".
pub fn moment(at: DateTime<Utc>) -> String {
    at.format("%-d %B %Y, %H:%M").to_string()
}

/// A kind, a state or a role as people say it: "watch out".
pub fn word(value: impl Serialize) -> String {
    let value = serde_json::to_value(value).expect("BUG: a word that is no JSON");
    value.as_str().unwrap_or_default().replace('_', " ")
}

/// "1 thing", "3 things".
pub fn count(n: usize, one: &str, many: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {many}") }
}
