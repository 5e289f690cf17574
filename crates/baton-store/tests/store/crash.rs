//! Pull the plug at any moment: what was saved is there.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use baton_domain::ids::EntryId;
use baton_domain::record::Account;
use baton_store::{Reads, Store, StoreError};
use serde_json::json;
use uuid::Uuid;

use crate::support::{ANNA, FIRM, Workspace, account};

const KILLS: usize = 20;

#[test]
fn what_was_acknowledged_survives_a_kill() {
    let workspace = Workspace::new();
    let path = workspace.store.path().to_owned();
    drop(workspace.store);
    let mut saved = 0;
    for kill in 1..=KILLS {
        // A different number of acknowledgements each time, and a kill in the middle of whatever comes after them.
        saved = work_until_killed(&path, kill * 7 % 11).max(saved);
        let store = Store::open(&path).unwrap();
        let there = store.all::<Account>().unwrap().len();
        assert!(there >= saved, "{saved} were acknowledged, {there} are there");
        assert_eq!(store.verify().unwrap().findings, [], "after kill {kill}");
        assert_eq!(store.replayed().unwrap(), store.stored().unwrap());
        saved = there;
    }
}

/// Lets another process write until it has acknowledged so many entries more, kills it, and answers how many accounts it
/// said were saved.
fn work_until_killed(path: &Path, acknowledgements: usize) -> usize {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["crash::writer", "--exact", "--ignored", "--nocapture"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    writeln!(child.stdin.take().unwrap(), "{}", path.display()).unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut saved = lines.filter_map(|line| line.strip_prefix("saved ")?.parse().ok());
    let last = saved.by_ref().nth(acknowledgements);
    child.kill().unwrap();
    child.wait().unwrap();
    saved.last().or(last).expect("the writer writes until it is killed")
}

/// The process that is killed: adds accounts and says after each how many there are.
#[test]
#[ignore = "run by the test above, in a process of its own"]
fn writer() {
    let mut path = String::new();
    std::io::stdin().read_line(&mut path).unwrap();
    let mut store = Store::open(path.trim_end()).unwrap();
    let op = json!({ "op": "added" });
    for number in store.all::<Account>().unwrap().len() + 1.. {
        let id = number as u128;
        let head = Workspace::head_of(EntryId(Uuid::from_u128(0x10_0000 + id)), ANNA, FIRM, &op);
        store
            .transact(|tx| {
                tx.entry(&head, |e| {
                    e.put_content(format!("body {number}").repeat(100).as_bytes())?;
                    e.put(&account(0x1000 + id, &format!("Account {number}")))
                })
            })
            .map_err(|error: StoreError| error.message())
            .unwrap();
        println!("saved {number}");
    }
}
