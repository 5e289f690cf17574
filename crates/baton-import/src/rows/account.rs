//! Accounts in a table.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Owner, SourceId,
    cells::Cells,
    date::{self, Order},
};
use crate::{
    Mapping, Problem, Table,
    columns::{Entity, Field},
    table::Row,
    web,
};

/// One account as a file states it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountRow {
    /// Where the account comes from, when the file gives ids.
    pub source: Option<SourceId>,
    /// The account's name; the domain when the file gives no name.
    pub name: String,
    /// What the account is to us, in the file's own word: `Customer`, `Prospect`.
    pub kind: Option<String>,
    /// The website as written.
    pub website: Option<String>,
    /// The account's hosts, from domain, website and mail columns, normalised; never one that many firms share.
    pub domains: Vec<String>,
    /// The account's mail addresses, normalised.
    pub emails: Vec<String>,
    /// The town of the main address.
    pub city: Option<String>,
    /// The country of the main address.
    pub country: Option<String>,
    /// The line of business.
    pub industry: Option<String>,
    /// The phone number as written.
    pub phone: Option<String>,
    /// Who owns the account.
    pub owner: Option<Owner>,
    /// The account that this one belongs to.
    pub parent: Option<SourceId>,
    /// The day on which the contract is renewed or ends.
    pub renewal_on: Option<NaiveDate>,
    /// Free text, with its line breaks.
    pub description: Option<String>,
    /// Every other column that holds something, by its name: nothing in the file is lost.
    pub extra: BTreeMap<String, String>,
    /// Where the row is: `accounts.csv, row 17`.
    pub place: String,
    /// The row's number, as a spreadsheet program shows it.
    pub number: u32,
    /// Values that could not be read and are among the extras.
    pub remarks: Vec<Problem>,
}

impl Table {
    /// Reads the rows as accounts, one by one as they are asked for. Every row gives an account or a problem.
    ///
    /// # Errors
    /// A problem with the whole table: the mapping names no column for the account's name.
    pub fn accounts(
        &self,
        mapping: &Mapping,
    ) -> Result<impl ExactSizeIterator<Item = Result<AccountRow, Problem>>, Problem> {
        debug_assert_eq!(mapping.entity(), Entity::Accounts);
        mapping.check(self)?;
        let renewals = mapping.columns(Field::RenewalOn).iter();
        let order =
            Order::of(renewals.flat_map(|&column| self.rows().iter().filter_map(move |row| row.cells().get(column))));
        Ok(self.rows().iter().map(move |row| read(self, mapping, row, order)))
    }
}

fn read(table: &Table, mapping: &Mapping, row: &Row, order: Order) -> Result<AccountRow, Problem> {
    let mut cells = Cells::new(table, mapping, row)?;
    let emails = cells.take_all(Field::Email, web::normalise_email);
    let website = cells.take(Field::Website);
    let hosts = cells.take_all(Field::Domain, web::normalise_host);
    let domains = domains(hosts, website.as_deref(), &emails);
    let Some(name) = cells.take(Field::Name).or_else(|| domains.first().cloned()) else {
        return Err(cells.nameless("the account's name"));
    };
    Ok(AccountRow {
        source: cells.take_source(Field::Id),
        name,
        kind: cells.take(Field::Kind),
        website,
        domains,
        emails,
        city: cells.take(Field::City),
        country: cells.take(Field::Country),
        industry: cells.take(Field::Industry),
        phone: cells.take(Field::Phone),
        owner: cells.take_owner(),
        parent: cells.take_source(Field::ParentId),
        renewal_on: cells.take_as(Field::RenewalOn, |cell| date::parse(cell, order)),
        description: cells.take_text(Field::Description),
        place: cells.place(),
        number: cells.number(),
        remarks: cells.take_remarks(),
        extra: cells.into_extra(),
    })
}

/// The hosts that identify the account, most telling first.
fn domains(stated: Vec<String>, website: Option<&str>, emails: &[String]) -> Vec<String> {
    let of_emails = emails.iter().filter_map(|email| email.rsplit_once('@')).map(|(_, host)| host.to_owned());
    let mut domains = Vec::new();
    for host in stated.into_iter().chain(website.and_then(web::normalise_host)).chain(of_emails) {
        if !web::is_shared_host(&host) && !domains.contains(&host) {
            domains.push(host);
        }
    }
    domains
}
