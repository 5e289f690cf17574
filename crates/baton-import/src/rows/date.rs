//! Days as spreadsheets write them.

use chrono::NaiveDate;

/// Whether `3/4/2026` is a day in March or in April; a column tells it by the days that only one order allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    DayFirst,
    MonthFirst,
    Unknown,
}

impl Order {
    /// Looks through a column's cells for days that only one order allows. Contradictions tell nothing.
    pub(super) fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Self {
        let (mut day_first, mut month_first) = (false, false);
        for (first, second, _) in cells.filter_map(slashed) {
            day_first |= first > 12;
            month_first |= second > 12;
        }
        match (day_first, month_first) {
            (true, false) => Self::DayFirst,
            (false, true) => Self::MonthFirst,
            _ => Self::Unknown,
        }
    }
}

/// Reads a day: `2026-04-03` with or without a time, `03.04.2026` (day first), or `3/4/2026` when the order is known or
/// does not matter.
pub(super) fn parse(cell: &str, order: Order) -> Option<NaiveDate> {
    let day = cell.split([' ', 'T']).next()?;
    if let Some((first, second, year)) = slashed(day) {
        return match order {
            Order::DayFirst => NaiveDate::from_ymd_opt(year, second, first),
            Order::MonthFirst => NaiveDate::from_ymd_opt(year, first, second),
            Order::Unknown if first == second => NaiveDate::from_ymd_opt(year, first, second),
            Order::Unknown => None,
        };
    }
    let plausible = |day: &NaiveDate| (1900..=2200).contains(&chrono::Datelike::year(day));
    ["%Y-%m-%d", "%Y/%m/%d", "%d.%m.%Y"]
        .iter()
        .find_map(|form| NaiveDate::parse_from_str(day, form).ok())
        .filter(plausible)
}

fn slashed(cell: &str) -> Option<(u32, u32, i32)> {
    let mut parts = cell.split(' ').next()?.split('/');
    let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
    let year = Some(year).filter(|year| year.len() == 4)?.parse().ok()?;
    Some((first.parse().ok()?, second.parse().ok()?, year)).filter(|_| parts.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_in_the_forms_of_exports() {
        let day = NaiveDate::from_ymd_opt(2026, 4, 3);
        for cell in
            ["2026-04-03", "2026-04-03 14:30", "2026-04-03T14:30:00.000Z", "03.04.2026", "3.4.2026", "2026/04/03"]
        {
            assert_eq!(parse(cell, Order::Unknown), day, "{cell}");
        }
        assert_eq!(parse("3/4/2026", Order::DayFirst), day);
        assert_eq!(parse("4/3/2026", Order::MonthFirst), day);
    }

    #[test]
    fn a_day_that_could_be_two_is_not_guessed() {
        assert_eq!(parse("3/4/2026", Order::Unknown), None);
        assert_eq!(
            parse("4/4/2026", Order::Unknown),
            NaiveDate::from_ymd_opt(2026, 4, 4),
            "either order gives this day"
        );
        assert_eq!(parse("soon", Order::DayFirst), None);
    }

    #[test]
    fn the_column_tells_the_order() {
        assert_eq!(Order::of(["3/4/2026", "31/4/2026"].into_iter()), Order::DayFirst);
        assert_eq!(Order::of(["3/4/2026", "3/31/2026"].into_iter()), Order::MonthFirst);
        assert_eq!(Order::of(["13/1/2026", "1/13/2026"].into_iter()), Order::Unknown);
    }
}
