//! Accounts are edited, one operation after the other and many at once.

use std::path::Path;
use std::time::Duration;

use baton_domain::account::AccountEdited;
use baton_domain::ids::AccountId;
use baton_domain::record::Account;
use baton_store::{Reads, Store};
use baton_tests::ops;
use rusqlite::Connection;

use crate::mailbox::raw;
use crate::measure::{Ratio, in_turn, timed};
use crate::{book, open_copy};

const EDITS: usize = 10_000;

const ACCOUNTS: u32 = 1_000;

/// In how many transactions the same edits are saved.
#[derive(Debug, Clone, Copy)]
enum Saved {
    Each,
    Together,
}

pub fn ratios(folder: &Path) -> Vec<Ratio> {
    let (fresh, edited, floor) = (folder.join("Fresh.baton"), folder.join("Edited.baton"), folder.join("edits.sqlite"));
    book(&fresh, ACCOUNTS);
    let accounts: Vec<_> = Store::open(&fresh).unwrap().all::<Account>().unwrap();
    let accounts: Vec<_> = accounts.iter().map(|account| account.id).collect();
    let mut conn = rows(&floor, &accounts);
    let mut ratio = |what: String, saved: Saved| {
        let [baton, floor] =
            in_turn(3, 50, || edit(&fresh, &edited, &accounts, saved), || update(&mut conn, &accounts, saved));
        Ratio { what, baton, floor, floor_is: "UPDATE of one column, saved as safely and as often" }
    };
    vec![
        ratio(format!("{EDITS} account edits, each saved"), Saved::Each),
        ratio(format!("{EDITS} account edits in one batch"), Saved::Together),
    ]
}

/// Which account is edited, and what its town is now: never the same as before.
fn edits(accounts: &[AccountId]) -> impl Iterator<Item = (AccountId, String)> {
    accounts.iter().cycle().take(EDITS).enumerate().map(|(number, account)| (*account, format!("Town {number}")))
}

fn edit(fresh: &Path, edited: &Path, accounts: &[AccountId], saved: Saved) -> Duration {
    let mut desk = open_copy(fresh, edited);
    let manager = desk.first_manager().unwrap();
    let edits: Vec<_> = edits(accounts)
        .map(|(account, town)| AccountEdited { city: Some(town), ..ops::edit_account(account) }.into())
        .collect();
    let (time, ()) = timed(|| match saved {
        Saved::Each => edits.into_iter().for_each(|edit: baton_domain::op::Op| {
            desk.perform(manager, edit).unwrap();
        }),
        Saved::Together => {
            desk.perform_all(manager, |batch| edits.iter().try_for_each(|edit| batch.perform(edit).map(drop))).unwrap();
        }
    });
    time
}

fn rows(path: &Path, accounts: &[AccountId]) -> Connection {
    let mut conn = raw(path);
    conn.execute_batch("CREATE TABLE account (id TEXT PRIMARY KEY, city TEXT) STRICT").unwrap();
    let tx = conn.transaction().unwrap();
    for account in accounts {
        tx.execute("INSERT INTO account VALUES (?1, '')", [account.0.to_string()]).unwrap();
    }
    tx.commit().unwrap();
    conn
}

fn update(conn: &mut Connection, accounts: &[AccountId], saved: Saved) -> Duration {
    let update = |conn: &Connection, (account, town): (AccountId, String)| {
        let mut statement = conn.prepare_cached("UPDATE account SET city = ?2 WHERE id = ?1").unwrap();
        assert_eq!(statement.execute((account.0.to_string(), town)).unwrap(), 1);
    };
    let (time, ()) = timed(|| match saved {
        Saved::Each => edits(accounts).for_each(|edit| update(conn, edit)),
        Saved::Together => {
            let tx = conn.transaction().unwrap();
            edits(accounts).for_each(|edit| update(&tx, edit));
            tx.commit().unwrap();
        }
    });
    time
}
