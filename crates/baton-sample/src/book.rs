use std::path::Path;

use baton_desk::{Desk, DeskError, Environment};
use baton_domain::ids::{DeviceId, PersonId};
use baton_domain::person::WorkspaceFounded;
use chrono::{DateTime, TimeDelta, Utc};

use crate::chance::SeededIds;
use crate::clock::StoryClock;
use crate::story::{Story, Teller, Told};

/// The firm whose book it is.
pub const FIRM: &str = "Harbour & Pine";
/// Who founded it, and is one of its two managers.
pub const FOUNDER: &str = "Mara Lindqvist";
/// The account that changes hands in the [`tour`].
pub const TOUR_ACCOUNT: &str = "Maison Tournel";

/// How long before the day of telling the book was begun.
const BEGUN_BEFORE: TimeDelta = TimeDelta::weeks(9 * 52 + 1);
const SEED: u64 = 0x4861_7262_6f75_7226;

macro_rules! stories {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!("story/book/", $name, ".story")))),*]
    };
}

const FIRM_STORY: (&str, &str) = ("firm", include_str!("story/book/firm.story"));

/// The accounts of the book. The one of the tour is the last, so that what the tour adds can follow it.
const ACCOUNTS: [(&str, &str); 12] = stories![
    "nordkaj", "quintas", "brandt", "lumen", "tidewell", "vogel", "falcone", "kestrel", "ferreira", "ostrava",
    "yamabuki", "tournel",
];

const TOUR: &str = include_str!("story/book/tour.story");

/// Writes the sample book into a new file: twelve accounts of a small forwarding house with nine years of history,
/// handovers in every kind of state, and dates that end on the day before `now`. The same `now` gives the same book.
///
/// # Errors
/// When the file exists or cannot be written; then none is left behind.
pub fn sample_book(path: &Path, now: DateTime<Utc>, device: DeviceId) -> Result<(), DeskError> {
    let accounts: Vec<_> = ACCOUNTS.iter().map(|(name, text)| Story::read(name, text)).collect();
    write(path, now, device, &accounts, &mut |_, _| ())
}

/// Writes the sample book with one more story in it, and shows each of its steps to `listen`: how [`TOUR_ACCOUNT`] is
/// planned, packed, said back, introduced and transferred, how the client resists, and how it is taken back.
///
/// # Errors
/// As for [`sample_book`].
pub fn tour(path: &Path, now: DateTime<Utc>, device: DeviceId, mut listen: impl FnMut(&Told)) -> Result<(), DeskError> {
    let mut accounts: Vec<_> = ACCOUNTS.iter().map(|(name, text)| Story::read(name, text)).collect();
    let toured = accounts.last_mut().expect("BUG: a book has accounts");
    let told_before = toured.steps();
    toured.continue_with(Story::read("tour", TOUR));
    let last = accounts.len();
    let mut steps = 0;
    write(path, now, device, &accounts, &mut |story, told| {
        if story == last {
            steps += 1;
            if steps > told_before {
                listen(told);
            }
        }
    })
}

fn write(
    path: &Path,
    now: DateTime<Utc>,
    device: DeviceId,
    accounts: &[Story],
    listen: &mut dyn FnMut(usize, &Told),
) -> Result<(), DeskError> {
    let begun = now - BEGUN_BEFORE;
    let clock = StoryClock::at(begun);
    let env = Environment { clock: Box::new(clock.clone()), ids: Box::new(SeededIds::new(SEED)), device };
    let founding = WorkspaceFounded { name: FIRM.to_owned(), manager: FOUNDER.to_owned() };
    let (desk, founder): (Desk, PersonId) = Desk::create(path, env, founding)?;
    let mut teller = Teller::new(desk, clock, now, (FOUNDER, founder));
    let told = teller.tell(&Story::read(FIRM_STORY.0, FIRM_STORY.1), accounts, listen);
    drop(teller);
    if told.is_err() {
        // The first error is the one to tell; a file that cannot be removed either is in the way next time.
        let _ = std::fs::remove_file(path);
    }
    told
}

#[cfg(test)]
mod tests {
    use baton_domain::ids::DeviceId;
    use chrono::{DateTime, Utc};
    use uuid::Uuid;

    use super::*;

    fn now() -> DateTime<Utc> {
        "2026-10-12T09:00:00Z".parse().unwrap()
    }

    #[test]
    fn the_tour_goes_as_it_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tour.baton");
        tour(&path, now(), DeviceId(Uuid::nil()), |_| ()).unwrap_or_else(|error| panic!("{error:?}"));
    }
}
