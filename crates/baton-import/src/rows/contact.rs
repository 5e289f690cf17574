//! Contacts in a table.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Owner, SourceId, cells::Cells};
use crate::{
    Mapping, Problem, Table,
    columns::{Entity, Field},
    table::Row,
    web,
};

/// One contact as a file states it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactRow {
    /// Where the contact comes from, when the file gives ids.
    pub source: Option<SourceId>,
    /// First name, when the file gives it by itself.
    pub first: Option<String>,
    /// Last name, when the file gives it by itself.
    pub last: Option<String>,
    /// The full name: as stated, else first and last name, else the mail address.
    pub name: String,
    /// The mail addresses, normalised, the main one first.
    pub emails: Vec<String>,
    /// The phone number as written.
    pub phone: Option<String>,
    /// The position at the client's firm.
    pub title: Option<String>,
    /// The name of the contact's account.
    pub account_name: Option<String>,
    /// The contact's account where it comes from.
    pub account: Option<SourceId>,
    /// Who owns the contact.
    pub owner: Option<Owner>,
    /// Every other column that holds something, by its name: nothing in the file is lost.
    pub extra: BTreeMap<String, String>,
    /// Where the row is: `contacts.csv, row 17`.
    pub place: String,
    /// The row's number, as a spreadsheet program shows it.
    pub number: u32,
    /// Values that could not be read and are among the extras.
    pub remarks: Vec<Problem>,
}

impl Table {
    /// Reads the rows as contacts, one by one as they are asked for. Every row gives a contact or a problem.
    ///
    /// # Errors
    /// A problem with the whole table: the mapping names no column for the contact's name or mail address.
    pub fn contacts(
        &self,
        mapping: &Mapping,
    ) -> Result<impl ExactSizeIterator<Item = Result<ContactRow, Problem>>, Problem> {
        debug_assert_eq!(mapping.entity(), Entity::Contacts);
        mapping.check(self)?;
        Ok(self.rows().iter().map(move |row| read(self, mapping, row)))
    }
}

fn read(table: &Table, mapping: &Mapping, row: &Row) -> Result<ContactRow, Problem> {
    let mut cells = Cells::new(table, mapping, row)?;
    let (first, last) = (cells.take(Field::FirstName), cells.take(Field::LastName));
    let emails = cells.take_all(Field::Email, web::normalise_email);
    let composed = [first.as_deref(), last.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let name = cells.take(Field::Name).or_else(|| (!composed.is_empty()).then_some(composed));
    let Some(name) = name.or_else(|| emails.first().cloned()) else {
        return Err(cells.nameless("the contact's name or mail address"));
    };
    Ok(ContactRow {
        source: cells.take_source(Field::Id),
        first,
        last,
        name,
        emails,
        phone: cells.take(Field::Phone),
        title: cells.take(Field::Title),
        account_name: cells.take_primary(Field::AccountName),
        account: cells.take_source(Field::AccountId),
        owner: cells.take_owner(),
        place: cells.place(),
        number: cells.number(),
        remarks: cells.take_remarks(),
        extra: cells.into_extra(),
    })
}
