use baton_domain::calendar::Calendar;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

/// The countries of the people in the book; a day of a story is a working day for all of them.
const COUNTRIES: [&str; 6] = ["ES", "FR", "IE", "NL", "PT", "SE"];

/// Turns the days of a story into dates, counted from the day on which it is told.
///
/// `-9y`, `-2y10w` and `-20w3` go back by years of 52 weeks, weeks and days, and `+8w` forward; `-3` and `+4` count
/// working days. Whatever is meant, a working day comes out: nobody calls on Christmas Day.
#[derive(Debug, Clone)]
pub(super) struct StoryDays {
    today: NaiveDate,
    calendar: Calendar,
}

impl StoryDays {
    pub(super) fn told_on(today: NaiveDate) -> Self {
        Self { today, calendar: COUNTRIES.into_iter().fold(Calendar::default(), Calendar::in_country) }
    }

    /// The date of a day like `-20w3`; none when it is not written like one.
    pub(super) fn day(&self, word: &str) -> Option<NaiveDate> {
        let (back, distance) = match word.split_at_checked(1)? {
            ("-", distance) => (true, distance),
            ("+", distance) => (false, distance),
            _ => return None,
        };
        if let Ok(days) = distance.parse::<i32>() {
            return self.calendar.add(self.today, if back { -days } else { days }).ok();
        }
        let days = calendar_days(distance)?;
        if back {
            self.calendar.on_or_before(self.today.checked_sub_days(days)?).ok()
        } else {
            self.calendar.on_or_after(self.today.checked_add_days(days)?).ok()
        }
    }

    /// The instant of a day and a time like `+1 12:00`, in UTC.
    pub(super) fn instant(&self, words: &str) -> Option<DateTime<Utc>> {
        let (day, time) = words.split_once(' ')?;
        Some(self.day(day)?.and_time(NaiveTime::parse_from_str(time, "%H:%M").ok()?).and_utc())
    }
}

impl StoryDays {
    /// A text with its dates spelt out: `{day +4}` is "Friday 16 October", `{weekday +4}` and `{month -2y}` a part of it.
    pub(super) fn spelt(&self, text: &str) -> Option<String> {
        let mut parts = text.split('{');
        let mut spelt = parts.next()?.to_owned();
        for part in parts {
            let (word, rest) = part.split_once('}')?;
            let (form, day) = word.split_once(' ')?;
            let format = match form {
                "day" => "%A %-d %B",
                "weekday" => "%A",
                "month" => "%B",
                _ => return None,
            };
            spelt.push_str(&self.day(day)?.format(format).to_string());
            spelt.push_str(rest);
        }
        Some(spelt)
    }
}

/// The days of `2y10w3`.
fn calendar_days(distance: &str) -> Option<Days> {
    let (years, rest) = distance.split_once('y').unwrap_or(("0", distance));
    let (weeks, days) = rest.split_once('w').unwrap_or(("0", rest));
    let number = |digits: &str| if digits.is_empty() { Some(0) } else { digits.parse::<u64>().ok() };
    Some(Days::new((number(years)? * 52 + number(weeks)?) * 7 + number(days)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_from_the_day_of_telling_and_fall_on_working_days() {
        let days = StoryDays::told_on(NaiveDate::from_ymd_opt(2026, 10, 12).unwrap());
        let told = |word: &str| days.day(word).unwrap().format("%a %-d %b %Y").to_string();
        assert_eq!(told("-1"), "Fri 9 Oct 2026");
        assert_eq!(told("+1"), "Tue 13 Oct 2026");
        assert_eq!(told("-1w"), "Fri 2 Oct 2026", "5 October is a holiday in Portugal");
        assert_eq!(told("-1y"), "Mon 13 Oct 2025");
        assert_eq!(days.day("tomorrow"), None);
        assert_eq!(days.spelt("by {day +4}, a {weekday +4}").unwrap(), "by Friday 16 October, a Friday");
        assert_eq!(days.instant("+1 12:00").unwrap().to_rfc3339(), "2026-10-13T12:00:00+00:00");
    }
}
