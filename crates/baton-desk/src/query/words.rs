//! Days and instants in words.

use chrono::{DateTime, NaiveDate, Utc};

/// "16 October 2026".
pub(super) fn day(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// "16 October 2026, 09:30 UTC".
pub(super) fn instant(at: DateTime<Utc>) -> String {
    at.format("%-d %B %Y, %H:%M UTC").to_string()
}
