//! One row seen through a mapping: every value is taken by a field or kept as an extra.

use std::collections::{BTreeMap, BTreeSet};

use super::{Owner, SourceId};
use crate::{Mapping, Problem, Table, columns::Field, table::Row, web};

/// The cells of one row, and which of them a field has taken.
pub(super) struct Cells<'a> {
    table: &'a Table,
    mapping: &'a Mapping,
    row: &'a Row,
    taken: BTreeSet<usize>,
    remarks: Vec<Problem>,
}

impl<'a> Cells<'a> {
    /// Refuses a row that cannot be believed or that was deleted at its source.
    pub(super) fn new(table: &'a Table, mapping: &'a Mapping, row: &'a Row) -> Result<Self, Problem> {
        let taken = mapping.columns(Field::Ignored).iter().chain(mapping.columns(Field::Deleted)).copied().collect();
        let mut cells = Self { table, mapping, row, taken, remarks: Vec::new() };
        if let Some(fault) = row.fault() {
            return Err(Problem::new(
                cells.place(),
                fault,
                "Correct the quotation marks in the file, then import it again.",
            )
            .in_row(cells.number()));
        }
        let deleted = ["1", "true", "yes", "wahr", "ja"];
        if cells.take(Field::Deleted).is_some_and(|flag| deleted.contains(&flag.to_lowercase().as_str())) {
            let hint = "If it should be imported, restore it where it comes from and export again.";
            let problem = Problem::new(cells.place(), "The record is marked deleted in the export.", hint);
            return Err(cells.blame(problem, Field::Deleted));
        }
        Ok(cells)
    }

    pub(super) fn place(&self) -> String {
        self.table.place(self.row)
    }

    pub(super) fn number(&self) -> u32 {
        u32::try_from(self.row.number()).unwrap_or(u32::MAX)
    }

    /// The problem with the row's number and the first column of a field.
    fn blame(&self, problem: Problem, field: Field) -> Problem {
        let column = self.mapping.columns(field).first().copied();
        let name = column.and_then(|column| self.table.columns().get(column)).cloned();
        problem.in_row(self.number()).at(name, column.and_then(|column| self.value(column)))
    }

    /// The problem of a row that does not say whom it is about. `needed` completes “none of them is …”.
    pub(super) fn nameless(&self, needed: &str) -> Problem {
        let (has, columns) = (self.row.cells().len(), self.table.columns().len());
        let what = if has < columns {
            format!("The row has {has} of {columns} cells, and none of them is {needed}.")
        } else {
            format!("The row does not hold {needed}.")
        };
        let problem = Problem::new(self.place(), what, "Complete the row in the file, or leave it out.");
        self.blame(problem, Field::Name)
    }

    /// Takes the first value of a field, on one line. Other columns of the field with other values stay extras.
    pub(super) fn take(&mut self, field: Field) -> Option<String> {
        let columns = self.mapping.columns(field);
        let value = columns.iter().find_map(|&column| self.value(column))?;
        let same: Vec<_> =
            columns.iter().copied().filter(|&column| self.value(column).as_ref() == Some(&value)).collect();
        self.taken.extend(same);
        Some(value)
    }

    /// Takes the first value of a field with its line breaks.
    pub(super) fn take_text(&mut self, field: Field) -> Option<String> {
        let column = self.mapping.columns(field).iter().copied().find(|&column| self.value(column).is_some())?;
        self.taken.insert(column);
        Some(self.cell(column)?.replace("\r\n", "\n").trim().to_owned())
    }

    /// Takes the first value of a field if it can be read; otherwise it stays an extra.
    pub(super) fn take_as<T>(&mut self, field: Field, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        for &column in self.mapping.columns(field) {
            let Some(cell) = self.value(column) else { continue };
            if let Some(value) = read(&cell) {
                self.taken.insert(column);
                return Some(value);
            }
            self.remark(column, &cell);
        }
        None
    }

    /// Takes all values of a field that can be read, each once, from all its columns and from lists within a cell. A
    /// cell with anything that cannot be read also stays an extra.
    pub(super) fn take_all(&mut self, field: Field, read: impl Fn(&str) -> Option<String>) -> Vec<String> {
        let mut values = Vec::new();
        for &column in self.mapping.columns(field) {
            let cell = self.cell(column).unwrap_or_default();
            let mut parts = cell.split([';', ',', '\n']).map(str::trim).filter(|part| !part.is_empty()).peekable();
            let mut all_read = parts.peek().is_some();
            for part in parts {
                match read(part) {
                    Some(value) if !values.contains(&value) => values.push(value),
                    Some(_) => {}
                    None => {
                        all_read = false;
                        self.remark(column, part);
                    }
                }
            }
            if all_read {
                self.taken.insert(column);
            }
        }
        values
    }

    /// Takes the first value of a field; of a list within the cell the first, which is the primary one, and then the cell
    /// also stays an extra as a whole.
    pub(super) fn take_primary(&mut self, field: Field) -> Option<String> {
        let value = self.mapping.columns(field).iter().find_map(|&column| self.value(column))?;
        match value.split_once(';') {
            Some((first, _)) => Some(first.trim().to_owned()),
            None => self.take(field),
        }
    }

    /// Takes an id as [`Self::take_primary`] does.
    pub(super) fn take_source(&mut self, field: Field) -> Option<SourceId> {
        self.take_primary(field).map(|id| SourceId::new(self.mapping.source(), &id))
    }

    pub(super) fn take_owner(&mut self) -> Option<Owner> {
        let source = self.take_source(Field::OwnerId);
        let email = self.take_as(Field::OwnerEmail, web::normalise_email);
        let name = self.take(Field::Owner);
        let owner = Owner { name, email, source };
        (owner.name.is_some() || owner.email.is_some() || owner.source.is_some()).then_some(owner)
    }

    /// A value that could not be read as what its column should hold.
    fn remark(&mut self, column: usize, value: &str) {
        let name = self.table.columns().get(column).cloned();
        let what = format!("“{value}” could not be read as what the column “{}” holds.", name.as_deref().unwrap_or(""));
        let problem = Problem::new(self.place(), what, "It is kept with the record, as it is written.");
        self.remarks.push(problem.in_row(self.number()).at(name, Some(value.to_owned())));
    }

    /// What could not be read and is kept as it is written.
    pub(super) fn take_remarks(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.remarks)
    }

    /// Everything that no field took, by the column's name, so that nothing in the file is lost.
    pub(super) fn into_extra(self) -> BTreeMap<String, String> {
        let left = (0..self.row.cells().len()).filter(|column| !self.taken.contains(column));
        left.filter_map(|column| {
            let value = self.cell(column).map(str::trim).filter(|cell| !cell.is_empty())?;
            let name = self.table.columns().get(column).cloned();
            Some((name.unwrap_or_else(|| format!("Column {}", column + 1)), value.to_owned()))
        })
        .collect()
    }

    fn cell(&self, column: usize) -> Option<&'a str> {
        self.row.cells().get(column)
    }

    /// A cell on one line: white space is folded, control characters are dropped, nothing is `None`.
    fn value(&self, column: usize) -> Option<String> {
        let folded = self.cell(column)?.split_whitespace().collect::<Vec<_>>().join(" ");
        let value: String = folded.chars().filter(|letter| !letter.is_control()).collect();
        (!value.is_empty()).then_some(value)
    }
}
