//! Files in.

use std::fs::File;
use std::ops::ControlFlow;
use std::path::Path;

use baton_desk::view::ImportSummary;
use baton_desk::{ImportFile, OnMatch, Progress, Trial};
use tauri::ipc::Channel;
use tauri::{AppHandle, State};

use super::write::announce;
use crate::app::{App, blocking};
use crate::dialogs;
use crate::error::{Answer, ApiError};
use baton_machine::ImportChoice;

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

/// Imports the chosen files: everything they hold, or nothing when it is cancelled.
#[tauri::command]
#[specta::specta]
pub async fn import_files(
    window: AppHandle,
    app: State<'_, App>,
    handle: u32,
    on_match: OnMatch,
    progress: Channel<Progress>,
) -> Answer<ImportSummary> {
    let stale = || ApiError::stale_choice("These files are no longer chosen.", "Choose them again.");
    let files =
        app.imports().take(handle).ok_or_else(stale)?.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
    let imports = app.inner().clone();
    let (summary, changed) = app
        .at_desk(move |desk, actor| {
            desk.import(actor, files, on_match, Trial::Keep, &mut |so_far| {
                // A window that is just closing hears nothing; the import goes on to its end.
                let _lost = progress.send(so_far.clone());
                if imports.imports().stopping().is_asked() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            })
        })
        .await?;
    announce(&window, &changed);
    Ok(summary)
}

/// Asks the running import to stop; it leaves nothing behind.
#[tauri::command]
#[specta::specta]
pub async fn cancel_import(app: State<'_, App>) -> Answer<()> {
    app.imports().stopping().stop();
    Ok(())
}

fn read(path: &Path) -> Answer<ImportFile> {
    let file = File::open(path)?;
    let bytes = file.metadata()?.len();
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    Ok(ImportFile { name, bytes, kind: None, mapping: None, content: Box::new(file) })
}
