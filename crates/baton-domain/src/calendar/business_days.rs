use std::fmt;
use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::Serialize;

use super::Holidays;

/// How many days in a row are searched before a calendar is held to have no business day.
const LONGEST_GAP: usize = 366;
/// How many business days can be added at once: about forty years.
const REACH: u32 = 10_000;

/// The days on which everyone concerned works: the holidays of their countries and their absences taken together.
///
/// ```
/// use baton_domain::calendar::Calendar;
/// # let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
///
/// let ski_week = day("2026-03-02")..=day("2026-03-06");
/// let calendar = Calendar::default().in_country("SE").in_country("DE").without("Anna", ski_week);
///
/// assert_eq!(calendar.add(day("2026-02-27"), 1), Ok(day("2026-03-09")));
/// assert_eq!(calendar.why_not(day("2026-05-01")).unwrap().to_string(), "May Day, SE");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    holidays: Vec<&'static Holidays>,
    unknown: Vec<String>,
    absences: Vec<(String, RangeInclusive<NaiveDate>)>,
}

/// Why a date is not a business day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reason {
    /// A Saturday or a Sunday.
    Weekend,
    /// A national holiday.
    Holiday {
        /// Its name in English.
        name: &'static str,
        /// The ISO 3166-1 code of the country that keeps it.
        country: &'static str,
    },
    /// Somebody is away.
    Absence {
        /// Who, as named to [`Calendar::without`].
        who: String,
    },
}

/// Why a calendar could not reach a business day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CalendarError {
    /// A whole year from this day on, in the direction of the search, holds no business day; or time as such ends first.
    #[error("no business day within a year of {0}")]
    NoBusinessDay(NaiveDate),
    /// More business days at once than any plan needs (10 000, about forty years).
    #[error("{0} business days is too far away")]
    TooFar(i32),
}

/// One day forward or back; none at the end of representable time.
type Step = fn(&NaiveDate) -> Option<NaiveDate>;

impl Calendar {
    /// Adds the holidays of a country by its ISO 3166-1 code. A country that the table lacks adds weekends only and is
    /// reported by [`Calendar::uncovered`].
    #[must_use]
    pub fn in_country(mut self, country: &str) -> Self {
        match Holidays::of(country) {
            Some(known) if self.holidays.iter().any(|holidays| holidays.country() == known.country()) => {}
            Some(known) => self.holidays.push(known),
            None => self.unknown.push(country.to_owned()),
        }
        self
    }

    /// Takes out the days on which `who` is away, the first and the last included; the name comes back in
    /// [`Reason::Absence`].
    #[must_use]
    pub fn without(mut self, who: impl Into<String>, away: RangeInclusive<NaiveDate>) -> Self {
        self.absences.push((who.into(), away));
        self
    }

    /// Whether everyone works on `date`.
    #[must_use]
    pub fn is_business_day(&self, date: NaiveDate) -> bool {
        !is_weekend(date)
            && !self.holidays.iter().any(|holidays| holidays.on(date).is_some())
            && !self.absences.iter().any(|(_, away)| away.contains(&date))
    }

    /// Why `date` is not a business day: the weekend before a holiday before an absence, and nothing for a business day.
    #[must_use]
    pub fn why_not(&self, date: NaiveDate) -> Option<Reason> {
        if is_weekend(date) {
            return Some(Reason::Weekend);
        }
        let holiday = self.holidays.iter().find_map(|holidays| {
            holidays.on(date).map(|day| Reason::Holiday { name: day.name, country: holidays.country() })
        });
        holiday.or_else(|| {
            let (who, _) = self.absences.iter().find(|(_, away)| away.contains(&date))?;
            Some(Reason::Absence { who: who.clone() })
        })
    }

    /// `date` itself when it is a business day, else the next one.
    ///
    /// # Errors
    /// [`CalendarError::NoBusinessDay`] when a year holds none.
    pub fn on_or_after(&self, date: NaiveDate) -> Result<NaiveDate, CalendarError> {
        self.first(date, NaiveDate::succ_opt)
    }

    /// `date` itself when it is a business day, else the one before.
    ///
    /// # Errors
    /// [`CalendarError::NoBusinessDay`] when a year holds none.
    pub fn on_or_before(&self, date: NaiveDate) -> Result<NaiveDate, CalendarError> {
        self.first(date, NaiveDate::pred_opt)
    }

    /// The business day that lies `days` business days after `date`, or before it when `days` is negative. `date` itself
    /// is never counted; zero days are [`Calendar::on_or_after`].
    ///
    /// # Errors
    /// [`CalendarError::NoBusinessDay`] when a year on the way holds none, [`CalendarError::TooFar`] beyond 10 000 days.
    pub fn add(&self, date: NaiveDate, days: i32) -> Result<NaiveDate, CalendarError> {
        let step: Step = match days {
            0 => return self.on_or_after(date),
            ..0 => NaiveDate::pred_opt,
            1.. => NaiveDate::succ_opt,
        };
        if days.unsigned_abs() > REACH {
            return Err(CalendarError::TooFar(days));
        }
        (0..days.unsigned_abs()).try_fold(date, |day, _| {
            let next = step(&day).ok_or(CalendarError::NoBusinessDay(day))?;
            self.first(next, step)
        })
    }

    /// How many business days lie between two dates, counting `until` but not `from`, and negative when `until` comes
    /// first: what [`Calendar::add`] needs to get from one to the other.
    #[must_use]
    pub fn count_between(&self, from: NaiveDate, until: NaiveDate) -> i32 {
        let (step, sign): (Step, i32) = if until < from { (NaiveDate::pred_opt, -1) } else { (NaiveDate::succ_opt, 1) };
        let days = std::iter::successors(Some(from), step).skip(1);
        let count = days
            .take(from.signed_duration_since(until).num_days().unsigned_abs() as usize)
            .filter(|day| self.is_business_day(*day))
            .count();
        sign * i32::try_from(count).expect("BUG: chrono's dates span fewer than 2^31 days")
    }

    /// The countries of this calendar whose holidays in `year` are unknown, so that a screen can say that a date may
    /// fall on one.
    pub fn uncovered(&self, year: i32) -> impl Iterator<Item = &str> {
        let beyond = self.holidays.iter().filter(move |holidays| !holidays.covers(year));
        self.unknown.iter().map(String::as_str).chain(beyond.map(|holidays| holidays.country()))
    }

    /// The first business day from `date` on, itself included, in the direction of `step`.
    fn first(&self, date: NaiveDate, step: Step) -> Result<NaiveDate, CalendarError> {
        std::iter::successors(Some(date), step)
            .take(LONGEST_GAP)
            .find(|day| self.is_business_day(*day))
            .ok_or(CalendarError::NoBusinessDay(date))
    }
}

impl fmt::Display for Reason {
    /// The reason as a fragment: `weekend`, `Good Friday, DE`, `Anna is away`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Weekend => f.write_str("weekend"),
            Self::Holiday { name, country } => write!(f, "{name}, {country}"),
            Self::Absence { who } => write!(f, "{who} is away"),
        }
    }
}

fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}
