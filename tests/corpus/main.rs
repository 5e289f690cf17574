//! Real files of other projects, which are not part of this one: every one of them is taken, unchanged, or a problem that
//! says why; importing them again changes nothing; one undo leaves the workspace as it was. Where the files are absent,
//! each test says on one line what it skips.
#![expect(clippy::print_stdout, reason = "what was read and what was skipped is said")]
#![expect(clippy::unwrap_used, reason = "the whole program is a test")]

use std::fs;
use std::io::Cursor;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use baton_desk::view::ImportSummary;
use baton_desk::{FileKind, ImportFile, OnMatch, Trial, UndoTarget};
use baton_domain::record::{Account, HistoryEntry};
use baton_store::Reads;
use baton_tests::Office;

/// A file of the corpus with its path in its folder.
struct File {
    name: String,
    bytes: Vec<u8>,
}

/// All files of a folder of the corpus; none where it is absent.
#[expect(clippy::disallowed_methods, reason = "whoever runs the suite says where the corpus lies")]
fn files(folder: &str) -> Vec<File> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let root = std::env::var_os("BATON_CORPUS").map_or_else(beside, PathBuf::from).join(folder);
    let (mut found, mut open) = (Vec::new(), vec![root.clone()]);
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
                found.push(File { name, bytes: fs::read(path).unwrap() });
            }
        }
    }
    if found.is_empty() {
        println!("1 case skipped: the corpus is absent or has no folder {folder}");
    }
    found.sort_by(|one, other| one.name.cmp(&other.name));
    found
}

/// Imports as Mara does; a kind is only said where it is not to be found out.
fn import(office: &mut Office, files: &[File], kind: Option<&FileKind>) -> ImportSummary {
    let files = files.iter().map(|file| ImportFile {
        name: file.name.clone(),
        bytes: file.bytes.len() as u64,
        kind: kind.cloned(),
        mapping: None,
        content: Box::new(Cursor::new(file.bytes.clone())),
    });
    let mut on = |_: &_| ControlFlow::Continue(());
    let mara = office.staff.mara;
    office.desk.import(mara, files.collect(), OnMatch::Update, Trial::Keep, &mut on).unwrap().0
}

fn told(summary: &ImportSummary) -> u32 {
    summary.taken + summary.unchanged + u32::try_from(summary.problems.len()).unwrap()
}

/// Imports twice and takes it back; answers what came of the first time.
fn in_and_out(office: &mut Office, files: &[File], kind: Option<&FileKind>) -> ImportSummary {
    let (before, length) = (office.file().stored().unwrap(), office.journal_length());
    let first = import(office, files, kind);
    assert_eq!(first.items, told(&first), "each item is taken, unchanged, or a problem");
    let named = |problem: &&baton_desk::view::ImportProblem| {
        files.iter().any(|file| problem.place.starts_with(&file.name)) && !problem.what.is_empty()
    };
    assert_eq!(first.problems.iter().filter(named).count(), first.problems.len(), "each problem names its file");
    office.verifies();

    let (after, longer) = (office.file().stored().unwrap(), office.journal_length());
    let second = import(office, files, kind);
    assert_eq!((second.items, second.taken, second.run), (first.items, 0, None), "again is nothing new");
    assert_eq!(office.journal_length(), longer);
    assert!(office.file().stored().unwrap() == after);

    if longer > length {
        office.desk.undo(office.staff.mara, UndoTarget::Last).unwrap();
        office.verifies();
    }
    assert!(office.file().stored().unwrap() == before, "one undo takes the whole import back");
    first
}

fn mails_of(folder: &str) {
    let files = files(folder);
    if files.is_empty() {
        return;
    }
    let mut office = Office::new();
    let summary = in_and_out(&mut office, &files, Some(&FileKind::Mail));
    assert_eq!(summary.items as usize, files.len(), "one mail, or one problem, for each file");
    let (taken, unchanged) = (summary.taken, summary.unchanged);
    println!("{folder}: {} files, {taken} taken, {unchanged} twice, {} problems", files.len(), summary.problems.len());
    let found = in_and_out(&mut office, &files, None);
    println!("{folder}: {} items when each file says itself what it is, {} taken", found.items, found.taken);
    let kept = office.file().all::<HistoryEntry>().unwrap();
    assert!(kept.is_empty(), "nothing of it stays");
}

#[test]
fn every_file_of_mail_mikel_is_a_mail_or_a_problem() {
    mails_of("mail-mikel");
}

#[test]
fn every_file_of_mail_enmime_is_a_mail_or_a_problem() {
    mails_of("mail-enmime");
}

#[test]
fn every_file_of_mail_talon_is_a_mail_or_a_problem() {
    mails_of("mail-talon");
}

#[test]
fn every_file_of_mail_webklex_is_a_mail_or_a_problem() {
    mails_of("mail-webklex");
}

#[test]
fn every_file_of_mail_mime4j_is_a_mail_or_a_problem() {
    mails_of("mail-mime4j");
}

#[test]
fn every_table_of_a_crm_with_accounts_or_contacts_goes_in_and_out() {
    let mut tables = files("crm-dataloader");
    tables.retain(|file| file.name.ends_with(".csv"));
    let mut taken = 0;
    for table in &tables {
        let summary = in_and_out(&mut Office::new(), std::slice::from_ref(table), None);
        taken += u32::from(summary.taken > 0);
    }
    if tables.is_empty() {
        return;
    }
    let mut office = Office::new();
    let all = in_and_out(&mut office, &tables, None);
    println!("{taken} of {} tables hold accounts or contacts", tables.len());
    println!(
        "together: {} rows, {} taken, {} twice, {} problems",
        all.items,
        all.taken,
        all.unchanged,
        all.problems.len()
    );
    import(&mut office, &tables, None);
    let owned = office.book().dossiers.values().filter(|dossier| dossier.accountable().is_ok()).count();
    assert_eq!(owned, office.file().all::<Account>().unwrap().len(), "somebody answers for each account");
}
