//! Creating and opening the file.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use rusqlite_migration::{M, Migrations};

use crate::{Store, StoreError, Tx, search};

/// "BTON": what makes an SQLite file a workspace.
const APPLICATION_ID: i32 = i32::from_be_bytes(*b"BTON");

/// How long a write waits for another program to finish.
const PATIENCE: Duration = Duration::from_secs(5);

/// Pages kept in memory: negative, so in KiB.
const CACHE: i64 = -32 * 1024;

/// Pages that SQLite's own journal collects before they are moved into the file. SQLite would do it every thousand: in a large
/// file that is every twentieth write, which then waits for the disk.
const MOVED_AT: i64 = 4096;

/// How much of SQLite's own journal stays on the disk after a large import, in bytes.
const LEFT_OF_JOURNAL: i64 = 16 * 1024 * 1024;

/// The forms of the file, oldest first. A released one is never changed; the newest one's number is the file's
/// `user_version`.
const FORMS: &[M<'_>] = &[
    M::up(include_str!("../migrations/01_tables.sql")),
    M::up(include_str!("../migrations/02_journal.sql")),
    M::up(search::TABLES),
    M::up(include_str!("../migrations/03_merged.sql")),
];

impl Store {
    /// Creates an empty workspace. It is complete before its name exists, so that no crash leaves half of one.
    ///
    /// # Errors
    /// [`StoreError::Exists`] if there is such a file, and whatever keeps the folder from being written to.
    pub fn create(path: impl Into<PathBuf>) -> Result<Self, StoreError> {
        Ok(Self::create_with(path, |_| Ok::<_, StoreError>(()))?.0)
    }

    /// Creates a workspace with what `begin` writes into it, which is on the disk before the name exists too.
    ///
    /// # Errors
    /// As for [`Store::create`] and [`Store::transact`]; then no file is left behind.
    pub fn create_with<T, E: From<StoreError>>(
        path: impl Into<PathBuf>,
        begin: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<(Self, T), E> {
        let path = path.into();
        let unfinished = unfinished(&path)?;
        let mut store = Self { conn: empty(&unfinished)?, path };
        let begun = store.transact(begin)?.value;
        let Self { conn, path } = store;
        seal(conn)?;
        keep(unfinished, &path)?;
        Ok((Self::open(path)?, begun))
    }

    /// Opens a workspace, and brings it into the newest form.
    ///
    /// # Errors
    /// Says which of these it is: no file, no workspace, a newer workspace, a folder or file that cannot be written to, a
    /// damaged file.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, StoreError> {
        let path = path.into();
        expect_writable(&path)?;
        let mut conn = recognise(&path).map_err(|error| unopened(error, &path))?;
        conn.pragma_update(None, "journal_mode", "WAL")?;
        migrate(&mut conn)?;
        search::renew(&mut conn)?;
        Ok(Self { conn, path })
    }
}

/// A connection to a file that becomes a workspace.
fn empty(path: &Path) -> Result<Connection, StoreError> {
    let mut conn = connect(path)?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    migrate(&mut conn)?;
    search::note_form(&conn)?;
    Ok(conn)
}

/// A connection to a file that says it is a workspace.
fn recognise(path: &Path) -> Result<Connection, StoreError> {
    let conn = connect(path)?;
    let application_id: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application_id == APPLICATION_ID { Ok(conn) } else { Err(StoreError::NotAWorkspace(path.to_owned())) }
}

/// A connection with everything that does not depend on the file's contents.
fn connect(path: &Path) -> Result<Connection, StoreError> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    conn.busy_timeout(PATIENCE)?;
    conn.set_prepared_statement_cache_capacity(256);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    conn.pragma_update(None, "cell_size_check", true)?;
    // A glitch in a mapped file becomes corruption; a person does not notice the time that mapping saves.
    conn.pragma_update(None, "mmap_size", 0)?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "fullfsync", true)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "cache_size", CACHE)?;
    conn.pragma_update(None, "wal_autocheckpoint", MOVED_AT)?;
    conn.pragma_update(None, "journal_size_limit", LEFT_OF_JOURNAL)?;
    Ok(conn)
}

fn migrate(conn: &mut Connection) -> Result<(), StoreError> {
    let known = u32::try_from(FORMS.len()).expect("BUG: a handful of forms");
    let found: u32 = conn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if found > known {
        return Err(StoreError::Newer { found, known });
    }
    Migrations::from_slice(FORMS).to_latest(conn).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        other => StoreError::Corrupt(other.to_string()),
    })
}

/// What SQLite calls a wrong format or a missing permission, in our words.
fn unopened(error: StoreError, path: &Path) -> StoreError {
    match error {
        StoreError::Corrupt(_) => StoreError::NotAWorkspace(path.to_owned()),
        StoreError::Database(cause)
            if matches!(cause.sqlite_error_code(), Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied)) =>
        {
            StoreError::ReadOnly
        }
        other => other,
    }
}

/// Asks the operating system first: its answer tells a missing file from a read-only folder, SQLite's does not.
fn expect_writable(path: &Path) -> Result<(), StoreError> {
    match std::fs::metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(StoreError::Missing(path.to_owned())),
        Err(error) => return Err(error.into()),
        Ok(found) if !found.is_file() => return Err(StoreError::NotAWorkspace(path.to_owned())),
        Ok(found) if found.permissions().readonly() => return Err(StoreError::ReadOnly),
        Ok(_) => {}
    }
    let folder = folder_of(path);
    if std::fs::metadata(folder)?.permissions().readonly() {
        return Err(StoreError::ReadOnlyFolder(folder.to_owned()));
    }
    Ok(())
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// An empty file beside `path`, which is removed unless it is kept.
pub(crate) fn unfinished(path: &Path) -> Result<tempfile::TempPath, StoreError> {
    if path.exists() {
        return Err(StoreError::Exists(path.to_owned()));
    }
    let folder = folder_of(path);
    if std::fs::metadata(folder).is_ok_and(|found| found.permissions().readonly()) {
        return Err(StoreError::ReadOnlyFolder(folder.to_owned()));
    }
    match tempfile::Builder::new().prefix(".baton-").suffix(".part").tempfile_in(folder) {
        Ok(file) => Ok(file.into_temp_path()),
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            Err(StoreError::ReadOnlyFolder(folder.to_owned()))
        }
        Err(error) if error.kind() == std::io::ErrorKind::StorageFull => Err(StoreError::DiskFull),
        Err(error) => Err(error.into()),
    }
}

/// Closes the file so that it is whole in itself, with nothing left in files beside it.
pub(crate) fn seal(conn: Connection) -> Result<(), StoreError> {
    conn.pragma_update(None, "journal_mode", "DELETE")?;
    conn.close().map_err(|(_, error)| error.into())
}

/// Gives the finished file its name, and never that of another file.
pub(crate) fn keep(unfinished: tempfile::TempPath, path: &Path) -> Result<(), StoreError> {
    std::fs::File::open(&unfinished)?.sync_all()?;
    unfinished.persist_noclobber(path).map_err(|refused| match refused.error.kind() {
        std::io::ErrorKind::AlreadyExists => StoreError::Exists(path.to_owned()),
        _ => StoreError::Io(refused.error),
    })?;
    // The name itself is only safe once its folder is; a system that cannot open a folder has no such need.
    match std::fs::File::open(folder_of(path)) {
        Ok(folder) => Ok(folder.sync_all()?),
        Err(_) => Ok(()),
    }
}
