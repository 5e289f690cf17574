//! The days of a handover, run back and forward from its transfer in days on which people work (method d2).

use chrono::NaiveDate;

use crate::calendar::{Calendar, CalendarError};
use crate::context::{Context, People};
use crate::ids::PersonId;
use crate::profile::conduct_of;
use crate::record::{Handover, Profile, ProfileVersion, Stage};
use crate::refusal::Refusal;

/// The first day on which the transfer can be if every stage gets its time; none if no such day can be found.
#[must_use]
pub fn first_day(
    people: &People,
    today: NaiveDate,
    from: PersonId,
    to: Option<PersonId>,
    version: &ProfileVersion,
) -> Option<NaiveDate> {
    let calendar = calendar(people, from, to, version.profile);
    calendar.add(calendar.on_or_after(today).ok()?, distance(version.conduct.days.planned)).ok()
}

/// The days on which the steps of a handover can be: those on which both reps work.
#[must_use]
pub fn working_days(people: &People, handover: &Handover) -> Calendar {
    calendar(people, handover.from, handover.to, handover.profile)
}

/// The days on which both reps work; a cover may begin while the covered one is away already.
fn calendar(people: &People, from: PersonId, to: Option<PersonId>, profile: Profile) -> Calendar {
    let outgoing = (profile != Profile::Cover).then_some(from);
    let working: Vec<_> = [outgoing, to].into_iter().flatten().collect();
    people.calendar(&working)
}

/// Dates run back and forward from the transfer, in days on which both reps work; none lies before today.
pub(super) fn set_dates(cx: &Context<'_>, handover: &mut Handover, transfer_on: NaiveDate) -> Result<(), Refusal> {
    let calendar = calendar(cx.people, handover.from, handover.to, handover.profile);
    if let Some(reason) = calendar.why_not(transfer_on) {
        let next = calendar.on_or_after(transfer_on).map_err(|error| no_day(&error))?;
        return Err(Refusal::invalid(
            format!("{} is not a day on which both work: {reason}.", words(transfer_on)),
            format!("The next one is {}.", words(next)),
        ));
    }
    let days = conduct_of(handover).days;
    let first = calendar.on_or_after(cx.today()).map_err(|error| no_day(&error))?;
    let before = [
        (Stage::Planned, days.planned),
        (Stage::Packaging, days.packaging),
        (Stage::Review, days.review),
        (Stage::Briefing, days.briefing),
        (Stage::Introduction, days.introduction),
    ];
    for (stage, days) in before {
        let day = calendar.add(transfer_on, -distance(days)).map_err(|error| no_day(&error))?;
        handover.plan.insert(stage, day.max(first).min(transfer_on));
    }
    let watch_until = match handover.cover_until {
        Some(last) => last.max(transfer_on),
        None => watch_from(cx, handover, transfer_on)?,
    };
    handover.plan.insert(Stage::Overlap, transfer_on);
    handover.plan.insert(Stage::Transferred, watch_until);
    handover.transfer_on = Some(transfer_on);
    handover.watch_until = Some(watch_until);
    Ok(())
}

/// The last day of the watch after a transfer on that day.
pub(super) fn watch_from(cx: &Context<'_>, handover: &Handover, day: NaiveDate) -> Result<NaiveDate, Refusal> {
    let calendar = calendar(cx.people, handover.from, handover.to, handover.profile);
    let length = distance(conduct_of(handover).days.watch);
    let first = calendar.on_or_after(day).map_err(|error| no_day(&error))?;
    calendar.add(first, length).map_err(|error| no_day(&error))
}

/// A profile is never that long; what cannot be counted has no day.
fn distance(days: u32) -> i32 {
    i32::try_from(days).unwrap_or(i32::MAX)
}

fn no_day(error: &CalendarError) -> Refusal {
    Refusal::invalid(
        format!("No day can be found on which both reps work: {error}."),
        "Check the absences of both, or choose another rep.",
    )
}

fn words(day: NaiveDate) -> String {
    day.format("%A %-d %B %Y").to_string()
}
