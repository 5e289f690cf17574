//! Files in.

use std::ops::ControlFlow;

use baton_desk::view::{FilePreview, ImportSummary};
use baton_desk::{FromNowOn, Progress, TableChoice, Trial, UnfiledFrom};
use baton_domain::ids::AccountId;
use baton_machine::ImportChoice;
use tauri::ipc::Channel;
use tauri::{AppHandle, State};

use super::write::{Told, announce};
use crate::app::{App, blocking};
use crate::dialogs;
use crate::error::{Answer, ApiError};
use crate::imports::{self, ImportSettings};

/// Asks for files to import; none when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn choose_import_files(window: AppHandle, app: State<'_, App>) -> Answer<Option<ImportChoice>> {
    let app = app.inner().clone();
    blocking(move || {
        let paths = dialogs::import(&window);
        Ok((!paths.is_empty()).then(|| app.imports().offer(paths)))
    })
    .await
}

/// What the chosen files hold, and how each is understood: as somebody says, else as files with the same columns were before.
#[tauri::command]
#[specta::specta]
pub async fn preview_import(
    app: State<'_, App>,
    handle: u32,
    tables: Vec<Option<TableChoice>>,
) -> Answer<Vec<FilePreview>> {
    let app = app.inner().clone();
    blocking(move || {
        let files = imports::open(app.imports(), handle, &tables)?;
        Ok(files.into_iter().map(|file| baton_desk::preview(file, |mark| app.settings().mapping(mark))).collect())
    })
    .await
}

/// Does everything that an import would do, and keeps nothing: the summary says what would happen.
#[tauri::command]
#[specta::specta]
pub async fn try_import(
    app: State<'_, App>,
    handle: u32,
    settings: ImportSettings,
    progress: Channel<Progress>,
) -> Answer<ImportSummary> {
    run(&app, None, handle, settings, progress).await
}

/// Imports the chosen files: everything they hold, or nothing when it is cancelled.
#[tauri::command]
#[specta::specta]
pub async fn import_files(
    window: AppHandle,
    app: State<'_, App>,
    handle: u32,
    settings: ImportSettings,
    progress: Channel<Progress>,
) -> Answer<ImportSummary> {
    run(&app, Some(&window), handle, settings, progress).await
}

/// Asks the running import to stop; it leaves nothing behind.
#[tauri::command]
#[specta::specta]
pub async fn cancel_import(app: State<'_, App>) -> Answer<()> {
    app.imports().stopping().stop();
    Ok(())
}

/// Asks where to save the rows of a file that were refused; none when the person changed their mind, else the file's name.
#[tauri::command]
#[specta::specta]
pub async fn save_refused_rows(
    window: AppHandle,
    app: State<'_, App>,
    handle: u32,
    file: u32,
    table: Option<TableChoice>,
) -> Answer<Option<String>> {
    let app = app.inner().clone();
    blocking(move || {
        let mut tables = vec![None; file as usize];
        tables.push(table);
        let Some(file) = imports::open(app.imports(), handle, &tables)?.into_iter().nth(file as usize) else {
            return Ok(None);
        };
        let name = format!("To correct - {}", file.name);
        let rows = baton_desk::bad_rows(file, &app.refused())
            .map_err(|problem| ApiError::busy(&problem.what, &problem.hint))?;
        let Some(place) = dialogs::save(&window, "Save the rows to correct", &name, "csv") else { return Ok(None) };
        std::fs::write(&place, rows)?;
        Ok(place.file_name().map(|name| name.to_string_lossy().into_owned()))
    })
    .await
}

/// Files every mail that waits from a sender or a domain.
#[tauri::command]
#[specta::specta]
pub async fn file_unfiled(
    window: AppHandle,
    app: State<'_, App>,
    from: UnfiledFrom,
    account: AccountId,
    then: FromNowOn,
) -> Answer<Told> {
    let (done, changed) = app.write(move |desk, actor| desk.file_unfiled(actor, &from, account, then)).await?;
    announce(&window, &changed);
    Ok(Told { entry: done.entry, sentence: done.sentence, created: done.created })
}

/// Runs an import, or its trial when there is no window to tell what changed.
async fn run(
    app: &App,
    window: Option<&AppHandle>,
    handle: u32,
    settings: ImportSettings,
    progress: Channel<Progress>,
) -> Answer<ImportSummary> {
    let trial = if window.is_some() { Trial::Keep } else { Trial::DryRun };
    let (rule, tables) = (settings.rule, settings.tables);
    app.settings().remember_mappings(tables.iter().flatten().cloned())?;
    let choices: Vec<_> = tables.into_iter().map(|table| table.map(|table| table.choice)).collect();
    let files = imports::open(app.imports(), handle, &choices)?;
    let running = app.clone();
    let (summary, changed) = app
        .beside(move |desk, actor| {
            desk.import(actor, files, rule, trial, &mut |so_far| {
                // A window that is just closing hears nothing; the import goes on to its end.
                let _lost = progress.send(so_far.clone());
                if running.imports().stopping().is_asked() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            })
        })
        .await?;
    app.refused().clone_from(&summary.problems);
    if let Some(window) = window {
        announce(window, &changed);
    }
    Ok(summary)
}
