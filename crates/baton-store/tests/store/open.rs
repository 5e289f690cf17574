use std::fs;
use std::path::Path;

use baton_domain::record::Person;
use baton_store::{Reads, Store, StoreError};
use insta::assert_snapshot;

use crate::support::{ANNA, FIRM, Workspace, person};

/// What a person is told.
fn told(error: &StoreError) -> String {
    format!("{}\n{}", error.message(), error.hint())
}

#[test]
fn a_workspace_is_one_file_that_can_be_opened_again() {
    let workspace = Workspace::new();
    let path = workspace.store.path().to_owned();
    drop(workspace.store);
    let files: Vec<_> = fs::read_dir(&workspace.folder).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(files, ["Nordic.baton"], "nothing is left beside a workspace that is closed");
    let anna: Option<Person> = Store::open(path).unwrap().get(ANNA).unwrap();
    assert_eq!(anna.unwrap().name, "Anna Lind");
}

#[test]
fn the_first_page_says_what_the_file_is() {
    let workspace = Workspace::new();
    let path = workspace.store.path().to_owned();
    drop(workspace.store);
    let page = fs::read(path).unwrap();
    assert_eq!(&page[..15], b"SQLite format 3");
    assert_eq!(&page[68..72], b"BTON");
}

#[test]
fn creating_never_overwrites() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Letter.baton");
    fs::write(&path, "Dear Ingrid").unwrap();
    let error = Store::create(&path).unwrap_err();
    assert_snapshot!(told(&error), @r#"
    There is already a file “Letter.baton”.
    Choose another name, or move the other file away first.
    "#);
    assert_eq!(fs::read(&path).unwrap(), b"Dear Ingrid");
}

#[test]
fn opening_names_what_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Nordic.baton");
    assert_snapshot!(told(&Store::open(&path).unwrap_err()), @r#"
    There is no file “Nordic.baton”.
    It may have been moved or renamed; look for it and open it again.
    "#);
    assert!(!path.exists(), "opening creates nothing");
}

#[test]
fn what_is_no_workspace_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.baton");
    let refused = |path: &Path| matches!(Store::open(path), Err(StoreError::NotAWorkspace(_)));

    fs::write(&path, "Dear Ingrid, ".repeat(100)).unwrap();
    assert!(refused(&path), "a text");
    assert_snapshot!(told(&Store::open(&path).unwrap_err()), @r#"
    “other.baton” is not a Baton workspace.
    Choose a workspace, a file whose name ends in .baton; if this was one, it is damaged: open its newest backup.
    "#);
    fs::write(&path, "").unwrap();
    assert!(refused(&path), "an empty file");
    assert!(refused(folder.path()), "a folder");

    fs::remove_file(&path).unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("PRAGMA user_version = 99; CREATE TABLE note (text TEXT)").unwrap();
    drop(other);
    let before = fs::read(&path).unwrap();
    assert!(refused(&path), "another program's database");
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_newer_workspace_is_refused_and_left_alone() {
    let workspace = Workspace::new();
    let path = workspace.store.path().to_owned();
    workspace.tamper("PRAGMA user_version = 99");
    drop(workspace.store);
    let before = fs::read(&path).unwrap();
    let error = Store::open(&path).unwrap_err();
    assert!(matches!(error, StoreError::Newer { found: 99, .. }), "{error}");
    assert_snapshot!(told(&error), @r#"
    This workspace was last used by a newer version of Baton.
    Update Baton on this computer, then open the workspace again.
    "#);
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_read_only_file_or_folder_is_named() {
    let workspace = Workspace::new();
    let path = workspace.store.path().to_owned();
    drop(workspace.store);
    let lock = |path: &Path, locked| {
        let mut permissions = fs::metadata(path).unwrap().permissions();
        permissions.set_readonly(locked);
        fs::set_permissions(path, permissions).unwrap();
    };

    lock(&path, true);
    let file = Store::open(&path).unwrap_err();
    lock(&path, false);
    assert!(matches!(file, StoreError::ReadOnly), "{file}");
    assert_snapshot!(told(&file), @r#"
    This workspace is read-only.
    Allow writing to the file, or copy it to a folder of your own and open the copy.
    "#);

    lock(workspace.folder.path(), true);
    let folder = Store::open(&path).unwrap_err();
    let new = Store::create(workspace.folder.path().join("New.baton")).unwrap_err();
    lock(workspace.folder.path(), false);
    assert!(matches!(folder, StoreError::ReadOnlyFolder(_)), "{folder}");
    assert!(matches!(new, StoreError::ReadOnlyFolder(_)), "{new}");
}

#[test]
fn a_full_disk_is_named_and_nothing_is_half_done() {
    let mut workspace = Workspace::new();
    let path = workspace.store.path().to_owned();
    let before = workspace.store.stored().unwrap();
    let pages: Vec<u32> = workspace.store.rows("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    let limit = format!("PRAGMA max_page_count = {}", pages[0] + 8);
    workspace.store.rows(&limit, [], |_| Ok(())).unwrap();
    let op = serde_json::json!({ "op": "many" });
    let head = workspace.head(ANNA, FIRM, &op);
    let error = workspace
        .store
        .transact(|tx| {
            tx.entry(&head, |e| {
                for id in 0x1000..0x3000 {
                    e.put(&person(uuid::Uuid::from_u128(id).into(), "Someone with a rather long name"))?;
                }
                Ok::<_, StoreError>(())
            })
        })
        .unwrap_err();
    assert!(matches!(error, StoreError::DiskFull), "{error}");
    assert_snapshot!(told(&error), @r#"
    The disk is full. Nothing of this step was saved.
    Make room on the disk, then do the step again.
    "#);
    assert_eq!(Store::open(path).unwrap().stored().unwrap(), before);
}
