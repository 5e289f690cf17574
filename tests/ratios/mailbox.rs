//! A mailbox comes in, is searched, and takes room.

use std::fs::File;
use std::io::BufReader;
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Duration;

use baton_desk::{Desk, FileKind, ImportFile, OnMatch, Trial};
use baton_domain::ids::PersonId;
use baton_import::{MailRecord, Mailbox};
use baton_tests::{Draw, Numbers, StoppedClock, environment};
use rusqlite::Connection;

use crate::measure::{Amount, Ratio, in_turn, percentile, timed};
use crate::{SEED, book, now, open_copy};

const MAILS: u32 = 20_000;

/// As many as the generator writes mailboxes between.
const ACCOUNTS: u32 = 60;

const SEARCHES: usize = 400;

/// Hits of one search.
const HITS: u32 = 20;

pub fn ratios(folder: &Path) -> Vec<Ratio> {
    let (empty, mbox) = (folder.join("Empty.baton"), folder.join("mails.mbox"));
    book(&empty, ACCOUNTS);
    baton_sample::write_mbox(MAILS, SEED, now(), File::create(&mbox).unwrap()).unwrap();
    let mails: Vec<_> = mailbox(&mbox).filter_map(Result::ok).collect();
    assert_eq!(mails.len(), MAILS as usize);
    let (filled, floor) = (folder.join("Filled.baton"), folder.join("floor.sqlite"));

    let [baton, raw] = in_turn(3, 50, || import(&empty, &filled, &mbox), || insert(&floor, &mails));
    let import = Ratio {
        what: format!("{MAILS} mails, imported from an mbox"),
        baton,
        floor: raw,
        floor_is: "their texts, already decoded, into SQLite with FTS5",
    };
    vec![import, searches(&filled, &floor, &mails), size(&filled, &mbox)]
}

fn mailbox(path: &Path) -> Mailbox<BufReader<File>> {
    Mailbox::new("mails.mbox", BufReader::new(File::open(path).unwrap()), now())
}

fn import(empty: &Path, filled: &Path, mbox: &Path) -> Duration {
    let mut desk = open_copy(empty, filled);
    let manager = desk.first_manager().unwrap();
    let file = ImportFile {
        name: "mails.mbox".to_owned(),
        bytes: mbox.metadata().unwrap().len(),
        kind: Some(FileKind::Mailbox),
        mapping: None,
        content: Box::new(File::open(mbox).unwrap()),
    };
    let on_progress = &mut |_: &_| ControlFlow::Continue(());
    let (time, done) = timed(|| desk.import(manager, vec![file], OnMatch::Create, Trial::Keep, on_progress));
    let summary = done.unwrap().0;
    assert_eq!((summary.taken, summary.problems.len()), (MAILS, 0));
    time
}

/// The same texts as rows and as a full-text index, in one transaction and as safe on the disk.
fn insert(path: &Path, mails: &[MailRecord]) -> Duration {
    if path.exists() {
        std::fs::remove_file(path).unwrap();
    }
    let mut conn = raw(path);
    conn.execute_batch(
        "CREATE TABLE mail (id INTEGER PRIMARY KEY, sent TEXT, sender TEXT, subject TEXT, text TEXT) STRICT;
         CREATE VIRTUAL TABLE word USING fts5(subject, text, content = 'mail', content_rowid = 'id');",
    )
    .unwrap();
    let (time, ()) = timed(|| {
        let tx = conn.transaction().unwrap();
        for (id, mail) in (1_i64..).zip(mails) {
            let sender = mail.from.first().and_then(|sender| sender.email.as_deref());
            tx.prepare_cached("INSERT INTO mail VALUES (?1, ?2, ?3, ?4, ?5)")
                .unwrap()
                .execute((id, mail.date.at.map(|at| at.to_rfc3339()), sender, &mail.subject, &mail.text))
                .unwrap();
            tx.prepare_cached("INSERT INTO word (rowid, subject, text) VALUES (?1, ?2, ?3)")
                .unwrap()
                .execute((id, &mail.subject, &mail.text))
                .unwrap();
        }
        tx.commit().unwrap();
    });
    time
}

/// SQLite as safe as a workspace is.
pub fn raw(path: &Path) -> Connection {
    let conn = Connection::open(path).unwrap();
    conn.pragma_update(None, "journal_mode", "WAL").unwrap();
    conn.pragma_update(None, "synchronous", "FULL").unwrap();
    conn
}

fn searches(filled: &Path, floor: &Path, mails: &[MailRecord]) -> Ratio {
    let desk = Desk::open(filled, environment(&StoppedClock::at(now()), Numbers::after(1 << 60))).unwrap();
    let manager = desk.first_manager().unwrap();
    let conn = raw(floor);
    let words = words(mails);
    let (ours, floors): (Vec<_>, Vec<_>) =
        words.iter().map(|words| (found(&desk, manager, words), matched(&conn, words))).unzip();
    let [baton, floor] = [ours, floors].map(|times| Amount::Time(percentile(times, 95)));
    Ratio {
        what: format!("search, p95 of {SEARCHES}"),
        baton,
        floor,
        floor_is: "FTS5 alone: the newest twenty with a snippet each",
    }
}

/// What people might look for: one or two words of some mail.
fn words(mails: &[MailRecord]) -> Vec<String> {
    let mut draw = Draw::from(SEED);
    let longer = |word: &&str| word.len() >= 4 && word.chars().all(char::is_alphabetic);
    let searches = (0..SEARCHES).map(|number| {
        let mail = draw.one(mails).unwrap();
        let known: Vec<_> =
            mail.subject.split_whitespace().chain(mail.text.split_whitespace()).filter(longer).collect();
        (0..=number % 2).map(|_| *draw.one(&known).unwrap()).collect::<Vec<_>>().join(" ")
    });
    searches.collect()
}

fn found(desk: &Desk, viewer: PersonId, words: &str) -> Duration {
    let (time, found) = timed(|| desk.find(Some(viewer), words, HITS).unwrap());
    assert!(found.total > 0, "nothing is found for {words:?}");
    time
}

fn matched(conn: &Connection, words: &str) -> Duration {
    let sql = "SELECT rowid, snippet(word, 1, '[', ']', '…', 12) FROM word WHERE word MATCH ?1 \
               ORDER BY rowid DESC LIMIT ?2";
    let (time, found) = timed(|| {
        let mut statement = conn.prepare_cached(sql).unwrap();
        let rows = statement.query_map((words, HITS), |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)));
        rows.unwrap().map(Result::unwrap).count()
    });
    assert!(found > 0, "nothing is found for {words:?}");
    time
}

fn size(filled: &Path, mbox: &Path) -> Ratio {
    let bytes = |path: &Path| Amount::Bytes(path.metadata().unwrap().len());
    Ratio {
        what: format!("a workspace with {MAILS} mails"),
        baton: bytes(filled),
        floor: bytes(mbox),
        floor_is: "the mbox that they came from",
    }
}
