//! When a mail was sent, and whether that can be believed.

use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use mail_parser::{HeaderName, Message};
use serde::{Deserialize, Serialize};

/// The first year in which a mail that anybody imports can have been sent.
const FIRST_YEAR: i32 = 1980;
/// How far clocks may be ahead.
const AHEAD: TimeDelta = TimeDelta::days(2);

/// When a mail was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailDate {
    /// The moment: as stated when plausible, else of the newest plausible delivery, else nothing.
    pub at: Option<DateTime<Utc>>,
    /// The mail's own statement, word for word.
    pub stated: Option<String>,
    /// Why the moment is not the stated one, in a full sentence.
    pub doubt: Option<String>,
}

/// Finds out when a mail was sent; `now` is the present, after which that cannot be.
pub(super) fn of(message: &Message<'_>, now: DateTime<Utc>) -> MailDate {
    let plausible = |at: &DateTime<Utc>| {
        let first = Utc.with_ymd_and_hms(FIRST_YEAR, 1, 1, 0, 0, 0).single();
        first.is_some_and(|first| *at >= first) && *at <= now + AHEAD
    };
    let stated = message.header_raw(HeaderName::Date).map(|raw| raw.split_whitespace().collect::<Vec<_>>().join(" "));
    let stated = stated.filter(|stated| !stated.is_empty());
    let parsed = stated.as_deref().and_then(parse);
    if let Some(at) = parsed.filter(plausible) {
        return MailDate { at: Some(at), stated, doubt: None };
    }
    let delivered = message.received_all().filter_map(mail_parser::Received::date).filter_map(|date| moment(&date));
    let at = delivered.filter(plausible).max();
    let why = match (&stated, parsed) {
        (None, _) => "The mail states no date".to_owned(),
        (Some(stated), None) => format!("The mail's date “{}” cannot be read", shorten(stated)),
        (Some(stated), Some(_)) => format!("The mail's date “{}” cannot be right", shorten(stated)),
    };
    let instead =
        if at.is_some() { "so the date of its delivery is used." } else { "and no delivery is noted, so it has none." };
    MailDate { at, stated, doubt: Some(format!("{why}, {instead}")) }
}

/// Reads a date as mails state it; strictly first, because a lenient reader finds a date in anything.
fn parse(stated: &str) -> Option<DateTime<Utc>> {
    let strict = DateTime::parse_from_rfc2822(stated).or_else(|_| DateTime::parse_from_rfc3339(stated));
    if let Ok(at) = strict {
        return Some(at.to_utc());
    }
    moment(&mail_parser::DateTime::parse_rfc822(stated)?)
}

fn moment(date: &mail_parser::DateTime) -> Option<DateTime<Utc>> {
    let (hour, minute, second) = (date.hour.into(), date.minute.into(), date.second.min(59).into());
    let local =
        Utc.with_ymd_and_hms(date.year.into(), date.month.into(), date.day.into(), hour, minute, second).single()?;
    let offset = TimeDelta::minutes(i64::from(date.tz_hour) * 60 + i64::from(date.tz_minute));
    if date.tz_before_gmt { local.checked_add_signed(offset) } else { local.checked_sub_signed(offset) }
}

fn shorten(stated: &str) -> String {
    const LONGEST: usize = 60;
    match stated.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &stated[..end]),
        None => stated.to_owned(),
    }
}
