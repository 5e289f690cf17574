//! What screens ask for all day, in a book of a large firm: the time that ninety-five of a hundred questions do not exceed.

use std::path::Path;
use std::time::Duration;

use baton_desk::Desk;
use baton_desk::view::HandoverScope;
use baton_domain::account::AccountEdited;
use baton_domain::ids::{AccountId, PersonId};
use baton_domain::record::Person;
use baton_sample::Size;
use baton_store::{Reads, Store};
use baton_tests::{Draw, Numbers, StoppedClock, environment, ops};
use rusqlite::Connection;

use crate::mailbox::raw;
use crate::measure::{Amount, Ratio, in_turn, percentile, timed};
use crate::{SEED, now};

const ACCOUNTS: u32 = 20_000;
const ENTRIES: u32 = 1_000_000;

/// How often each question is asked, each time about another account, handover or person.
const ASKED: usize = 300;

pub fn ratios(folder: &Path) -> Vec<Ratio> {
    let path = folder.join("Large.baton");
    let clock = StoppedClock::at(now());
    let device = environment(&clock, Numbers::after(0)).device;
    baton_sample::generate(&path, Size { accounts: ACCOUNTS, entries: ENTRIES, seed: SEED }, now(), device).unwrap();
    let mut desk = Desk::open(&path, environment(&clock, Numbers::after(1 << 60))).unwrap();
    let book = Book::read(&desk, &path);
    let row = p95(one_row(&raw(&path), &book.accounts));
    let ask = |what: &str, times: Vec<Duration>| Ratio {
        what: format!("{what}, p95 of {ASKED}"),
        baton: p95(times),
        floor: row,
        floor_is: "one account's row by its id, in the same file",
    };
    let (manager, people) = (book.manager, &book.people);
    let mut ratios = vec![
        ask("today", each(people, |viewer| drop(desk.today(*viewer).unwrap()))),
        ask("a handover, guards and readiness", each(&book.handovers, |id| drop(desk.handover(manager, *id).unwrap()))),
        ask("left behind by a person", each(people, |one| drop(desk.left_behind_person(manager, *one).unwrap()))),
        ask(
            "left behind of an account",
            each(&book.accounts, |id| drop(desk.left_behind_account(manager, *id).unwrap())),
        ),
        ask("who was accountable", each(&book.accounts, |id| drop(desk.who(*id, now()).unwrap()))),
        ask("an account's page", each(&book.accounts, |id| drop(desk.account(manager, *id).unwrap()))),
    ];
    let (mut draw, mut update) = (Draw::from(SEED), one_update(&folder.join("update.sqlite")));
    let mut edit = || {
        let city = Some(format!("Town {}", draw.below(1_000_000)));
        let edit = AccountEdited { city, ..ops::edit_account(*draw.one(&book.accounts).unwrap()) };
        timed(|| desk.perform(manager, edit).unwrap()).0
    };
    // In turn: the system may still be writing the book to the disk, for which both wait.
    let [saved, floor] = in_turn(ASKED, 95, &mut edit, || timed(&mut update).0);
    ratios.push(Ratio {
        what: format!("an operation, saved, p95 of {ASKED}"),
        baton: saved,
        floor,
        floor_is: "UPDATE of one column, saved as safely",
    });
    ratios
}

/// Whom and what the questions are about.
struct Book {
    manager: PersonId,
    people: Vec<PersonId>,
    accounts: Vec<AccountId>,
    handovers: Vec<baton_domain::ids::HandoverId>,
}

impl Book {
    fn read(desk: &Desk, path: &Path) -> Self {
        let store = Store::open(path).unwrap();
        let manager = desk.first_manager().unwrap();
        let accounts: Vec<baton_domain::record::Account> = store.all().unwrap();
        let handovers = desk.handovers(manager, HandoverScope::Running).unwrap().rows;
        Self {
            manager,
            people: store.all::<Person>().unwrap().iter().map(|person| person.id).collect(),
            accounts: accounts.iter().map(|account| account.id).collect(),
            handovers: handovers.iter().map(|row| row.handover.id).collect(),
        }
    }
}

/// Asks about one after the other, drawn by chance; each was read once before, as on a screen that is open.
fn each<T>(of: &[T], mut ask: impl FnMut(&T)) -> Vec<Duration> {
    let mut draw = Draw::from(SEED);
    let asked = (0..ASKED).map(|_| draw.one(of).unwrap());
    asked
        .map(|one| {
            ask(one);
            timed(|| ask(one)).0
        })
        .collect()
}

fn p95(times: Vec<Duration>) -> Amount {
    Amount::Time(percentile(times, 95))
}

fn one_row(conn: &Connection, accounts: &[AccountId]) -> Vec<Duration> {
    each(accounts, |account| {
        let mut statement = conn.prepare_cached("SELECT body FROM account WHERE id = ?1").unwrap();
        let body: String = statement.query_row([account.0.to_string()], |row| row.get(0)).unwrap();
        assert!(!body.is_empty());
    })
}

fn one_update(path: &Path) -> impl FnMut() + use<> {
    let conn = raw(path);
    conn.execute_batch(
        "CREATE TABLE account (id INTEGER PRIMARY KEY, city TEXT) STRICT; INSERT INTO account VALUES (1, '')",
    )
    .unwrap();
    let mut number = 0;
    move || {
        number += 1;
        let mut statement = conn.prepare_cached("UPDATE account SET city = ?1 WHERE id = 1").unwrap();
        assert_eq!(statement.execute([format!("Town {number}")]).unwrap(), 1);
    }
}
