//! Real files of other projects' test suites, which are not part of this one: every one of them gives records and
//! problems and never a panic. Says how many cases it skips when they are absent.

#![expect(
    clippy::unwrap_used,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "the whole program is a test"
)]

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
};

use baton_import::{Entity, Kind, Mailbox, Mapping, Parsed, Table, detect, read_message};
use chrono::{DateTime, TimeZone, Utc};

const MAIL_FOLDERS: [&str; 5] = ["mail-mikel", "mail-enmime", "mail-talon", "mail-webklex", "mail-mime4j"];
const TABLE_FOLDERS: [&str; 4] = ["crm-dataloader", "crm-gleif-sample", "csv-spectrum", "csv-tabulator"];

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 21, 12, 0, 0).unwrap()
}

/// All files of a folder of the corpus with their names within it, or nothing, and a line that says so.
fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let corpus = env::var_os("BATON_CORPUS").map_or_else(|| workspace.join("../shared/corpus"), PathBuf::from);
    let root = corpus.join(folder);
    let (mut found, mut open) = (Vec::new(), vec![root.clone()]);
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
                found.push((name, fs::read(path).unwrap()));
            }
        }
    }
    if found.is_empty() {
        eprintln!("{folder}: skipped, the corpus is absent");
    }
    found.sort();
    found
}

#[test]
fn every_file_of_the_mail_folders_is_one_record_or_one_problem() {
    for folder in MAIL_FOLDERS {
        let files = files(folder);
        let read: Parsed<_> = files.iter().map(|(name, bytes)| read_message(name, bytes, now())).collect();
        assert_eq!(read.items(), files.len());
        eprintln!("{folder}: {} mails, {} problems", read.records.len(), read.problems.len());
        for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".eml")) {
            read_message(name, bytes, now()).unwrap_or_else(|problem| panic!("a real mail is refused: {problem}"));
        }
    }
}

#[test]
fn every_mail_also_goes_through_as_a_mailbox_and_keeps_its_identity() {
    for folder in MAIL_FOLDERS {
        for (name, bytes) in files(folder) {
            let Ok(alone) = read_message(&name, &bytes, now()) else { continue };
            let quoted: Vec<_> = bytes.split_inclusive(|&byte| byte == b'\n').flat_map(quote).copied().collect();
            let start = b"From lena@nordlicht.example Tue Apr  1 10:00:00 2025\n".as_slice();
            let mailbox = [start, &quoted, b"\n\n", start, &quoted, b"\n\n"].concat();
            let read: Parsed<_> = Mailbox::new(&name, mailbox.as_slice(), now()).collect();
            assert_eq!(read.problems, [], "{name}");
            let keys: Vec<_> = read.records.iter().map(|mail| mail.key).collect();
            assert_eq!(keys, [alone.key, alone.key], "{name}");
        }
    }
}

fn quote(line: &[u8]) -> impl Iterator<Item = &u8> {
    let quotes = line.iter().take_while(|&&byte| byte == b'>').count();
    let quoted = line[quotes..].starts_with(b"From ");
    quoted.then_some(&b'>').into_iter().chain(line)
}

#[test]
fn every_table_gives_as_many_records_and_problems_as_it_has_rows() {
    for folder in TABLE_FOLDERS {
        let (mut accounts, mut contacts, mut unknown) = (0, 0, 0);
        for (name, bytes) in files(folder).iter().filter(|(name, _)| name.ends_with(".csv")) {
            let Ok(table) = Table::read(name, bytes) else { continue };
            for entity in Entity::ALL {
                let mapping = Mapping::guess(&table, entity);
                let items = match entity {
                    Entity::Accounts => table.accounts(&mapping).map(|rows| rows.collect::<Parsed<_>>().items()),
                    Entity::Contacts => table.contacts(&mapping).map(|rows| rows.collect::<Parsed<_>>().items()),
                };
                assert!(items.is_err() || items == Ok(table.rows().len()), "{name}");
            }
            match detect(name, bytes) {
                Kind::Accounts => accounts += 1,
                Kind::Contacts => contacts += 1,
                Kind::Unknown { .. } => unknown += 1,
                mail => panic!("{name} is taken for {mail}"),
            }
        }
        eprintln!("{folder}: {accounts} tables of accounts, {contacts} of contacts, {unknown} others");
    }
}

#[test]
fn the_csv_spectrum_is_read_as_its_authors_expect() {
    let files: BTreeMap<_, _> = files("csv-spectrum").into_iter().collect();
    for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".csv")) {
        let expected = &files[&name.replace("csvs/", "json/").replace(".csv", ".json")];
        let expected: serde_json::Value = serde_json::from_slice(expected).unwrap_or_default();
        let table = Table::read(name, bytes).unwrap();
        let rows = table.rows().iter().map(|row| {
            let cells = row.cells().iter().map(Into::into);
            serde_json::Value::Object(table.columns().iter().cloned().zip(cells).collect())
        });
        // The expectation of one file is of another file, and no list: it cannot be compared.
        if expected.is_array() {
            assert_eq!(serde_json::Value::Array(rows.collect()), expected, "{name}");
        }
    }
}
