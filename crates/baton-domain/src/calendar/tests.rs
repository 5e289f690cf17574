use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::{Calendar, CalendarError, Holidays, Reason};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn away(from: &str, until: &str) -> RangeInclusive<NaiveDate> {
    day(from)..=day(until)
}

/// Two reps in different countries, one of them away around the turn of the month.
fn stockholm_and_munich() -> Calendar {
    Calendar::default().in_country("SE").in_country("DE").without("Anna", away("2026-04-27", "2026-05-04"))
}

#[test]
fn every_country_has_holidays_in_every_year_it_covers() {
    assert_eq!(Holidays::countries().count(), 25);
    for country in Holidays::countries() {
        let holidays = Holidays::of(country).unwrap();
        assert!(holidays.covers(2020) && holidays.covers(2035), "{country} ends early");
        assert!(!holidays.covers(2019) && !holidays.covers(2037), "{country} claims too much");
        for year in 2020..=2035 {
            let start = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
            let found = start.iter_days().take(366).filter(|date| holidays.on(*date).is_some()).count();
            assert!(found >= 4, "{country} has only {found} holidays in {year}");
        }
    }
}

#[test]
fn the_table_is_in_order_and_holds_no_day_twice() {
    let rows: Vec<_> = include_str!("holidays.tsv").lines().filter(|line| !line.starts_with('#')).collect();
    // Country and date come first in a line and have a fixed width, so their order is the order of the lines.
    let keys: Vec<_> = rows.iter().map(|row| &row[..13]).collect();
    assert!(keys.is_sorted_by(|before, after| before < after));
}

#[test]
fn a_moved_date_can_be_explained() {
    let calendar = stockholm_and_munich();
    let reasons: Vec<_> = ["2026-04-25", "2026-04-28", "2026-05-01", "2026-05-04", "2026-05-05", "2026-10-03"]
        .map(|date| format!("{date} {}", calendar.why_not(day(date)).map_or("-".to_owned(), |why| why.to_string())))
        .into();
    assert_eq!(
        reasons,
        [
            "2026-04-25 weekend",
            "2026-04-28 Anna is away",
            "2026-05-01 May Day, SE",
            "2026-05-04 Anna is away",
            "2026-05-05 -",
            // German Unity Day, but a Saturday: the weekend is reason enough.
            "2026-10-03 weekend",
        ]
    );
}

#[test]
fn the_holiday_of_either_country_is_nobodys_business_day() {
    let midsummer_eve = day("2026-06-19");
    let whit_monday = day("2026-05-25");
    let calendar = Calendar::default().in_country("se").in_country("de");
    assert_eq!(calendar.why_not(midsummer_eve), Some(Reason::Holiday { name: "Midsummer Eve", country: "SE" }));
    assert_eq!(calendar.why_not(whit_monday), Some(Reason::Holiday { name: "Pentecost Monday", country: "DE" }));
    assert!(Calendar::default().in_country("DE").is_business_day(midsummer_eve));
    assert!(Calendar::default().in_country("SE").is_business_day(whit_monday));
}

#[test]
fn counting_starts_the_day_after() {
    let calendar = stockholm_and_munich();
    let friday = day("2026-04-24");
    assert_eq!(calendar.add(friday, 1), Ok(day("2026-05-05")));
    assert_eq!(calendar.add(friday, -1), Ok(day("2026-04-23")));
    assert_eq!(calendar.add(friday, 0), Ok(friday));
    assert_eq!(calendar.add(day("2026-04-25"), 0), Ok(day("2026-05-05")), "zero days from a weekend is the next one");
    assert_eq!(calendar.on_or_before(day("2026-05-04")), Ok(friday));
    assert_eq!(calendar.count_between(friday, day("2026-05-08")), 4);
    assert_eq!(calendar.count_between(day("2026-05-08"), friday), -4);
}

#[test]
fn a_country_without_a_table_keeps_its_weekends_and_is_named() {
    let calendar = Calendar::default().in_country("XX").in_country("IN").in_country("in");
    assert!(!calendar.is_business_day(day("2026-05-02")));
    assert_eq!(calendar.uncovered(2026).collect::<Vec<_>>(), ["XX"]);
    assert_eq!(calendar.uncovered(2036).collect::<Vec<_>>(), ["XX", "IN"]);
}

#[test]
fn a_calendar_without_business_days_ends_in_an_error() {
    let gone = Calendar::default().without("Anna", away("2026-01-01", "2027-12-31"));
    let start = day("2026-06-01");
    assert_eq!(gone.on_or_after(start), Err(CalendarError::NoBusinessDay(start)));
    assert_eq!(gone.add(day("2025-12-30"), 1), Ok(day("2025-12-31")));
    assert_eq!(gone.add(day("2025-12-31"), 1), Err(CalendarError::NoBusinessDay(day("2026-01-01"))));
    assert_eq!(gone.count_between(start, day("2027-06-01")), 0);
}

#[test]
fn absurd_distances_are_refused() {
    let calendar = stockholm_and_munich();
    assert_eq!(calendar.add(day("2026-06-01"), i32::MAX), Err(CalendarError::TooFar(i32::MAX)));
    assert_eq!(calendar.add(day("2026-06-01"), i32::MIN), Err(CalendarError::TooFar(i32::MIN)));
    assert_eq!(calendar.add(NaiveDate::MAX, 1), Err(CalendarError::NoBusinessDay(NaiveDate::MAX)));
    assert!(calendar.add(day("2026-06-01"), -10_000).is_ok());
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..6_000u64).prop_map(|offset| day("2020-02-01") + Days::new(offset))
}

fn any_calendar() -> impl Strategy<Value = Calendar> {
    let countries: Vec<_> = Holidays::countries().collect();
    let absences = prop::collection::vec((any_day(), 0..40u64), 0..6);
    (prop::collection::vec(prop::sample::select(countries), 0..3), absences).prop_map(|(countries, absences)| {
        let calendar = countries.into_iter().fold(Calendar::default(), Calendar::in_country);
        absences
            .into_iter()
            .fold(calendar, |calendar, (from, days)| calendar.without("someone", from..=from + Days::new(days)))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(3), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn adding_always_lands_on_a_business_day(calendar in any_calendar(), date in any_day(), days in -300..300i32) {
        let landed = calendar.add(date, days).unwrap();
        prop_assert!(calendar.is_business_day(landed));
        prop_assert_eq!(calendar.why_not(landed), None);
        if days != 0 {
            prop_assert_eq!(landed > date, days > 0);
        }
    }

    #[test]
    fn subtracting_undoes_adding(calendar in any_calendar(), date in any_day(), days in -300..300i32) {
        let start = calendar.on_or_after(date).unwrap();
        let there = calendar.add(start, days).unwrap();
        prop_assert_eq!(calendar.add(there, -days), Ok(start));
        prop_assert_eq!(calendar.count_between(start, there), days);
    }

    #[test]
    fn a_reason_is_given_exactly_for_the_days_off(calendar in any_calendar(), date in any_day()) {
        prop_assert_eq!(calendar.why_not(date).is_none(), calendar.is_business_day(date));
        prop_assert!(calendar.is_business_day(date) || calendar.on_or_after(date).unwrap() > date);
        prop_assert!(date.weekday().num_days_from_monday() < 5 || !calendar.is_business_day(date));
    }
}
