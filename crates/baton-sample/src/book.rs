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
    write(path, now, device, &accounts(), &mut |_, _| ())
}

/// Writes the sample book with one more story in it, and shows each of its steps to `listen`: how [`TOUR_ACCOUNT`] is
/// planned, packed, said back, introduced and transferred, how the client resists, and how it is taken back.
///
/// # Errors
/// As for [`sample_book`].
pub fn tour(path: &Path, now: DateTime<Utc>, device: DeviceId, mut listen: impl FnMut(&Told)) -> Result<(), DeskError> {
    let told_before = accounts().last().map_or(0, Story::steps);
    let accounts = accounts_with_tour();
    let mut steps = 0;
    write(path, now, device, &accounts, &mut |story, told| {
        if story == accounts.len() {
            steps += 1;
            if steps > told_before {
                listen(told);
            }
        }
    })
}

fn accounts() -> Vec<Story> {
    ACCOUNTS.iter().map(|(name, text)| Story::read(name, text)).collect()
}

fn accounts_with_tour() -> Vec<Story> {
    let mut accounts = accounts();
    accounts.last_mut().expect("BUG: a book has accounts").continue_with(Story::read("tour", TOUR));
    accounts
}

fn firm() -> Story {
    Story::read("firm", include_str!("story/book/firm.story"))
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
    let told = teller.tell(&firm(), accounts, listen);
    drop(teller);
    if told.is_err() {
        // The first error is the one to tell; a file that cannot be removed either is in the way next time.
        let _ = std::fs::remove_file(path);
    }
    told
}

/// Every story of the book and of the tour.
#[cfg(test)]
pub(crate) fn stories() -> Vec<Story> {
    let mut stories = accounts_with_tour();
    stories.push(firm());
    stories
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use baton_desk::view::{List, PageRequest};
    use baton_domain::record::{FactKind, Role};
    use tempfile::TempDir;
    use uuid::Uuid;

    use super::*;

    fn now() -> DateTime<Utc> {
        "2026-10-12T09:00:00Z".parse().unwrap()
    }

    fn open(folder: &TempDir) -> (Desk, PersonId) {
        let env = Environment {
            clock: Box::new(StoryClock::at(now())),
            ids: Box::new(SeededIds::new(1)),
            device: DeviceId(Uuid::nil()),
        };
        let desk = Desk::open(&folder.path().join("book.baton"), env).unwrap();
        let founder = desk.person_ref(FOUNDER).unwrap();
        (desk, founder)
    }

    const WHOLE: PageRequest = PageRequest { cursor: None, limit: 1_000 };

    #[test]
    fn the_book_holds_twelve_accounts_and_handovers_in_every_kind_of_state() {
        let folder = tempfile::tempdir().unwrap();
        sample_book(&folder.path().join("book.baton"), now(), DeviceId(Uuid::nil())).unwrap();
        let (desk, founder) = open(&folder);

        let people: List<_> = desk.list_people(Some(founder), None, &WHOLE).unwrap();
        let mut roles = BTreeMap::<_, u32>::new();
        for row in &people.items {
            *roles.entry(format!("{:?}", row.person.role)).or_default() += 1;
        }
        assert_eq!(roles[&format!("{:?}", Role::Rep)], 5);
        assert_eq!(roles[&format!("{:?}", Role::Manager)], 2);

        let (mut entries, mut kinds) = (0, BTreeSet::new());
        let accounts = desk.list_accounts(Some(founder), None, &WHOLE).unwrap().items;
        assert_eq!(accounts.len(), 12);
        for row in &accounts {
            let account = desk.account(founder, row.account.id).unwrap();
            entries += account.history_count;
            kinds.extend(account.facts.iter().map(|fact| fact.fact.kind));
            assert!(account.account.domains.iter().all(|domain| domain.ends_with(".example")), "{}", row.account.name);
        }
        assert!(entries >= 300, "{entries} entries of history");
        assert_eq!(kinds.len(), FactKind::AwkwardTopic as usize + 1, "a kind of fact is missing: {kinds:?}");

        let handovers = desk.list_handovers(Some(founder), None, &WHOLE).unwrap().items;
        let told = handovers.iter().map(|row| {
            let side =
                row.side.as_ref().map_or_else(String::new, |side| format!(", {}", serde_json::json!(side)["state"]));
            format!("{}: {:?}{side}", row.handover.account.name, row.handover.stage)
        });
        insta::assert_snapshot!(told.collect::<Vec<_>>().join("\n"), @r#"
        Tidewell Foods: Proposed
        Quintas do Sul: Packaging
        Ferreira & Tan: Packaging
        Lumen Dental Supply: Briefing
        Brandt & Söhne: Introduction
        Ceramiche Falcone: Overlap
        Ostrava Pallet Works: Transferred
        Kestrel & Wren: Transferred
        Nordkaj Shipping: Transferred, "resisted"
        Atelier Vogel: Transferred, "rolled_back"
        Maison Tournel: Closed
        Tidewell Foods: Closed
        "#);
        assert_eq!(desk.verify().unwrap().findings, []);
    }

    #[test]
    fn the_tour_goes_as_it_is_told_and_is_the_same_each_time() {
        let folder = tempfile::tempdir().unwrap();
        let mut told = Vec::new();
        let path = folder.path().join("book.baton");
        tour(&path, now(), DeviceId(Uuid::nil()), |step| told.push(step.clone())).unwrap();
        assert_eq!(told.iter().filter(|step| step.chapter.is_some()).count(), 10, "chapters");
        let (desk, founder) = open(&folder);
        let account = desk.account_ref(TOUR_ACCOUNT).unwrap();
        let who = |at: DateTime<Utc>| desk.who(account, at).unwrap().accountable.unwrap().name;
        assert_eq!(who(told[0].at), "Samira Haddad");
        let transferred = told.iter().find(|step| step.chapter == Some("Odile says no")).unwrap();
        assert_eq!(who(transferred.at), "Hana Okafor");
        assert_eq!(who(now()), "Samira Haddad");
        let first = desk.changes(founder, Some(account), &WHOLE).unwrap().rows;

        let again = tempfile::tempdir().unwrap();
        tour(&again.path().join("book.baton"), now(), DeviceId(Uuid::nil()), |_| ()).unwrap();
        assert_eq!(open(&again).0.changes(founder, Some(account), &WHOLE).unwrap().rows, first);
    }
}
