//! Files that came with a mail, taken out of the workspace.

use baton_domain::ids::HistoryEntryId;
use tauri::{AppHandle, State};

use crate::app::{App, blocking};
use crate::dialogs;
use crate::error::Answer;

/// Asks where to save a file that came with an entry, counted from 0; none when the person changed their mind, else the
/// file's name.
#[tauri::command]
#[specta::specta]
pub async fn save_attachment(
    window: AppHandle,
    app: State<'_, App>,
    entry: HistoryEntryId,
    number: u32,
) -> Answer<Option<String>> {
    let (name, bytes) = app.at_desk(move |desk, actor| desk.attachment(actor, entry, number as usize)).await?;
    blocking(move || {
        let Some(place) = dialogs::save_as(&window, "Save the file", &name) else { return Ok(None) };
        std::fs::write(&place, bytes)?;
        Ok(place.file_name().map(|name| name.to_string_lossy().into_owned()))
    })
    .await
}
