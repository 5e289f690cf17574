//! Business days: which dates a step of a handover can fall on.
//!
//! A handover runs back and forward from its transfer date in days on which both reps work, so a [`Calendar`] joins the
//! countries and the absences of both. It says not only *whether* a date is a business day but *why not*, because a date
//! that moved without a reason is a date that nobody trusts.
//!
//! Saturday and Sunday are the weekend in every country of the table. Holidays come from `holidays.tsv`, a generated
//! table that is compiled in; regional holidays are absent from it.

mod business_days;
mod holidays;
#[cfg(test)]
mod tests;

pub use business_days::{Calendar, CalendarError, Reason};
pub use holidays::{Holiday, Holidays};
