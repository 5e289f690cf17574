use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};

static TABLE: LazyLock<BTreeMap<&'static str, Holidays>> = LazyLock::new(|| parse(include_str!("holidays.tsv")));

/// One holiday of one country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day off itself; a day granted in its stead is a holiday of its own.
    pub date: NaiveDate,
    /// Its name in English.
    pub name: &'static str,
}

/// The national holidays of one country, in order of date.
#[derive(Debug)]
pub struct Holidays {
    country: &'static str,
    days: Vec<Holiday>,
}

impl Holidays {
    /// The holidays of a country by its ISO 3166-1 code in either case (`"DE"`), or nothing when the table lacks it.
    #[must_use]
    pub fn of(country: &str) -> Option<&'static Self> {
        TABLE.get(country.to_ascii_uppercase().as_str())
    }

    /// The ISO 3166-1 codes of the countries in the table, in alphabetical order.
    pub fn countries() -> impl Iterator<Item = &'static str> {
        TABLE.keys().copied()
    }

    /// The ISO 3166-1 code of this country.
    #[must_use]
    pub fn country(&self) -> &'static str {
        self.country
    }

    /// The holiday on `date`, if that is one.
    #[must_use]
    pub fn on(&self, date: NaiveDate) -> Option<Holiday> {
        self.days.binary_search_by_key(&date, |holiday| holiday.date).ok().map(|index| self.days[index])
    }

    /// Whether the table knows this country's holidays in `year`; outside, [`Holidays::on`] finds none.
    #[must_use]
    pub fn covers(&self, year: i32) -> bool {
        let (first, last) = (self.days.first(), self.days.last());
        first.is_some_and(|day| day.date.year() <= year) && last.is_some_and(|day| year <= day.date.year())
    }
}

/// Reads `country TAB date TAB name` lines that are sorted by country and date; `#` starts a comment.
fn parse(table: &'static str) -> BTreeMap<&'static str, Holidays> {
    let mut countries = BTreeMap::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let (country, holiday) = parse_line(line).expect("BUG: a line of holidays.tsv is malformed");
        countries.entry(country).or_insert_with(|| Holidays { country, days: Vec::new() }).days.push(holiday);
    }
    countries
}

fn parse_line(line: &'static str) -> Option<(&'static str, Holiday)> {
    let (country, rest) = line.split_once('\t')?;
    let (date, name) = rest.split_once('\t')?;
    Some((country, Holiday { date: date.parse().ok()?, name }))
}
