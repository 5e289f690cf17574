//! Packets: shown page by page, saved as PDF, printed.

use std::path::Path;

use baton_desk::view::PacketPreview;
use baton_machine::FolderChoice;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use crate::app::{App, blocking};
use crate::dialogs;
use crate::error::{Answer, ApiError};
use crate::packets::{PacketChoice, PacketPage, Typeset};

/// Typesets a packet from what the workspace holds now.
#[tauri::command]
#[specta::specta]
pub async fn packet_preview(app: State<'_, App>, packet: PacketChoice) -> Answer<PacketPreview> {
    let typeset = typeset(&app, packet).await?;
    let preview = typeset.preview();
    *app.typeset() = Some(typeset);
    Ok(preview)
}

/// One page, counted from 1 as printed.
#[tauri::command]
#[specta::specta]
pub async fn packet_page(app: State<'_, App>, packet: PacketChoice, page: u32) -> Answer<PacketPage> {
    let app = app.inner().clone();
    blocking(move || {
        let typeset = app.typeset();
        let shown = typeset.as_ref().filter(|typeset| typeset.is(packet)).and_then(|typeset| typeset.page(page));
        shown.ok_or_else(|| ApiError::stale_choice("This page is not there any more.", "Open the packet again."))
    })
    .await
}

/// Asks where to save the packet as PDF; none when the person changed their mind, else the file's name.
#[tauri::command]
#[specta::specta]
pub async fn export_packet(
    window: AppHandle,
    app: State<'_, App>,
    packet: PacketChoice,
    name: String,
) -> Answer<Option<String>> {
    let pdf = typeset(&app, packet).await?.pdf()?;
    blocking(move || {
        let Some(place) = dialogs::save(&window, "Save the packet", &name, "pdf") else { return Ok(None) };
        let place = place.with_extension("pdf");
        std::fs::write(&place, pdf)?;
        Ok(place.file_name().map(|name| name.to_string_lossy().into_owned()))
    })
    .await
}

/// Asks for a folder to save packets into; none when the person changed their mind.
#[tauri::command]
#[specta::specta]
pub async fn choose_packet_folder(window: AppHandle, app: State<'_, App>) -> Answer<Option<FolderChoice>> {
    let app = app.inner().clone();
    blocking(move || Ok(dialogs::folder(&window, "Save the packets").map(|folder| app.destination().offer(folder))))
        .await
}

/// Saves one packet as PDF into the folder that was chosen; answers the file's name.
#[tauri::command]
#[specta::specta]
pub async fn save_packet(app: State<'_, App>, folder: u32, packet: PacketChoice, name: String) -> Answer<String> {
    let pdf = typeset(&app, packet).await?.pdf()?;
    let app = app.inner().clone();
    blocking(move || Ok(app.destination().write(folder, &name, "pdf", &pdf)?)).await
}

/// Opens the packet in the system's own viewer, which prints it.
#[tauri::command]
#[specta::specta]
pub async fn print_packet(window: AppHandle, app: State<'_, App>, packet: PacketChoice) -> Answer<()> {
    let pdf = typeset(&app, packet).await?.pdf()?;
    let folder = app.documents().join("print");
    blocking(move || {
        let file = write(&folder, "packet.pdf", &pdf)?;
        window.opener().open_path(file, None::<&str>).map_err(|error| {
            ApiError::failed(
                "No program on this machine shows PDF files.",
                "Save the packet and print it elsewhere.",
                &error,
            )
        })
    })
    .await
}

async fn typeset(app: &App, packet: PacketChoice) -> Answer<Typeset> {
    app.with_open(move |open| Typeset::new(&open.desk, open.actor.ok_or_else(ApiError::nobody_at_desk)?, packet)).await
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> Answer<String> {
    std::fs::create_dir_all(folder)?;
    let file = folder.join(name);
    std::fs::write(&file, bytes)?;
    Ok(file.to_string_lossy().into_owned())
}
