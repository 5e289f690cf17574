use std::fs;

use baton_domain::record::Person;
use baton_store::{Reads, Store, StoreError};

use crate::support::{ANNA, FIRM, Workspace, person};

#[test]
fn a_backup_of_an_open_workspace_is_a_workspace() {
    let mut workspace = Workspace::new();
    let writer = Store::open(workspace.store.path()).unwrap();
    workspace.by(ANNA, FIRM, "renamed", |e| e.put(&person(ANNA, "Anna L.")).map(drop));
    let copy = workspace.folder.path().join("Nordic 2026-10-12.baton");
    let verified = writer.backup(&copy).unwrap();
    assert_eq!((verified.entries, verified.findings.len()), (2, 0));

    workspace.by(ANNA, FIRM, "renamed", |e| e.put(&person(ANNA, "Anna Lindqvist")).map(drop));
    let copy = Store::open(copy).unwrap();
    assert_eq!(copy.get::<Person>(ANNA).unwrap().unwrap().name, "Anna L.", "as it was at that moment");
    assert_eq!(copy.stored().unwrap(), copy.replayed().unwrap());
}

#[test]
fn a_backup_never_overwrites() {
    let workspace = Workspace::new();
    let other = workspace.folder.path().join("Letter.baton");
    fs::write(&other, "Dear Ingrid").unwrap();
    assert!(matches!(workspace.store.backup(&other), Err(StoreError::Exists(_))));
    assert!(matches!(workspace.store.backup(workspace.store.path()), Err(StoreError::Exists(_))));
    assert_eq!(fs::read(&other).unwrap(), b"Dear Ingrid");
}

#[test]
fn a_damaged_workspace_is_not_called_a_backup() {
    let workspace = Workspace::new();
    workspace.tamper("UPDATE person SET body = json_set(body, '$.name', 'Mallory') WHERE name = 'Anna Lind'");
    let copy = workspace.folder.path().join("Copy.baton");
    let error = workspace.store.backup(&copy).unwrap_err();
    assert!(matches!(error, StoreError::UnsoundCopy(_)), "{error}");
    let mut left: Vec<_> = fs::read_dir(&workspace.folder).unwrap().map(|file| file.unwrap().file_name()).collect();
    left.retain(|name| !name.to_string_lossy().starts_with("Nordic.baton"));
    assert!(left.is_empty(), "{left:?}");
}
