//! Some rows of a table, written out again.

use std::collections::BTreeMap;

use super::Table;
use crate::Problem;

/// The name of the column that says why a row is there. `columns.tsv` leaves it out when the file comes back.
const WHY: &str = "What is wrong (Baton)";

impl Table {
    /// The rows that have problems, as they stand in the file, with a last column that says what is wrong: to be corrected
    /// and imported by themselves. In UTF-8 with its mark, because spreadsheet programs ask for it.
    pub fn excerpt(&self, problems: &[Problem]) -> Vec<u8> {
        let mut wrong = BTreeMap::<u32, String>::new();
        for problem in problems.iter().filter(|problem| problem.place.starts_with(self.name())) {
            let Some(row) = problem.cell.row else { continue };
            let said = wrong.entry(row).or_default();
            let gap = if said.is_empty() { "" } else { " " };
            said.push_str(&format!("{gap}{} {}", problem.what, problem.hint));
        }
        let delimiter = u8::try_from(self.delimiter).unwrap_or(b',');
        let mut out =
            csv::WriterBuilder::new().delimiter(delimiter).flexible(true).from_writer(b"\xEF\xBB\xBF".to_vec());
        let mut write = |cells: Vec<&str>| out.write_record(cells).expect("BUG: memory takes every row");
        write(self.columns.iter().map(String::as_str).chain([WHY]).collect());
        for row in &self.rows {
            let Some(said) = u32::try_from(row.number()).ok().and_then(|number| wrong.get(&number)) else { continue };
            let cells = row.cells().iter().chain(std::iter::repeat("")).take(self.columns.len().max(row.cells().len()));
            write(cells.chain([said.as_str()]).collect());
        }
        out.into_inner().expect("BUG: memory takes every row")
    }
}
