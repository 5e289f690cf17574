//! The workspace as a file: where it lies, a copy of it, and the proof that it is whole.

use baton_desk::Desk;
use chrono::{DateTime, Utc};
use serde::Serialize;
use specta::Type;
use tauri::{AppHandle, State};

use crate::app::{App, blocking};
use crate::clock;
use crate::dialogs::{self, WORKSPACE};
use crate::error::Answer;

/// Where the data lies and how it is kept.
#[derive(Debug, Clone, Serialize, Type)]
pub struct DataView {
    /// The file with its folder, to be read and not to be asked for.
    pub file: String,
    /// How large it is, in thousands of bytes.
    pub kilobytes: u32,
    /// When it was backed up last from this machine.
    pub last_backup: Option<DateTime<Utc>>,
}

/// What came of a check of the whole file.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Checked {
    /// How many steps the journal has.
    pub entries: u32,
    /// What is wrong, in full sentences; nothing when all is well.
    pub findings: Vec<String>,
}

/// Where the data lies and how it is kept.
#[tauri::command]
#[specta::specta]
pub async fn data(app: State<'_, App>) -> Answer<DataView> {
    let machine = app.inner().clone();
    app.with_open(move |open| {
        let desk = &open.desk;
        let file = desk.path();
        let last_backup = machine.settings().last_backup(desk.workspace()?);
        Ok(DataView {
            file: file.display().to_string(),
            kilobytes: count(file.metadata()?.len().div_ceil(1000)),
            last_backup,
        })
    })
    .await
}

/// Asks where to put a copy, writes it and proves it; the copy's name, none when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn back_up(window: AppHandle, app: State<'_, App>) -> Answer<Option<String>> {
    let name = app.with_open(|open| Ok(backup_name(&open.desk))).await?;
    let chosen = blocking(move || Ok(dialogs::save(&window, "Where to keep the backup", &name, WORKSPACE))).await?;
    let Some(place) = chosen.map(|place| place.with_extension(WORKSPACE)) else { return Ok(None) };
    let machine = app.inner().clone();
    app.with_open(move |open| {
        open.desk.backup(&place)?;
        machine.settings().backed_up(open.desk.workspace()?, clock::now())?;
        Ok(place.file_name().map(|name| name.to_string_lossy().into_owned()))
    })
    .await
}

/// Proves that the whole file is sound: reads all of it.
#[tauri::command]
#[specta::specta]
pub async fn check_data(app: State<'_, App>) -> Answer<Checked> {
    app.with_open(|open| {
        let verified = open.desk.verify()?;
        let findings = verified.findings.into_iter().map(|finding| format!("{} {}", finding.what, finding.hint));
        Ok(Checked { entries: count(verified.entries), findings: findings.collect() })
    })
    .await
}

/// "Harbour & Pine 2026-10-12".
fn backup_name(desk: &Desk) -> String {
    let name = desk.path().file_stem().unwrap_or_default().to_string_lossy();
    format!("{name} {}.{WORKSPACE}", clock::now().format("%Y-%m-%d"))
}

/// The screens count no further than this.
fn count(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
