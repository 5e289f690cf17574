//! What the desktop is told of; a click leads to the place.

use serde::Deserialize;
use specta::Type;
use tauri::AppHandle;
use tauri_plugin_notification::NotificationExt;
use tauri_specta::Event;

use crate::environment;
use crate::error::{Answer, ApiError};
use crate::events::ReminderOpened;
use crate::window;

/// The key of a place in what a notification carries.
const HREF: &str = "href";

/// Something that is due.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct Reminder {
    /// What is due, and with whom.
    pub title: String,
    /// In a sentence.
    pub body: String,
    /// Where a click leads.
    pub href: String,
}

/// Tells the desktop. While a test drives the window nobody is told anything.
#[tauri::command]
#[specta::specta]
pub async fn remind(app: AppHandle, reminder: Reminder) -> Answer<()> {
    if environment::is_automated() {
        return Ok(());
    }
    let Reminder { title, body, href } = reminder;
    let told = app.notification().builder().title(title).body(body).extra(HREF, href).show();
    told.map_err(|error| ApiError::failed("The desktop could not be told.", "Look at Today instead.", &error))
}

/// Leads to the place of a reminder that was clicked.
pub fn follow_clicks(app: &AppHandle) -> tauri_plugin_notification::Result<()> {
    let handle = app.clone();
    app.notification().on_action(move |action| {
        let href = action.notification().and_then(|told| told.extra().get(HREF)).and_then(|href| href.as_str());
        window::bring_to_front(&handle);
        // A window that is just closing hears nothing, and needs nothing.
        let _lost = ReminderOpened { href: href.unwrap_or("/").to_owned() }.emit(&handle);
    })
}
