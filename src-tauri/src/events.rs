use baton_domain::record::Kind;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri_specta::Event;

use baton_machine::ImportChoice;

/// Something was written: whoever shows these kinds of records reads them again.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct Changed {
    /// The kinds of records that changed.
    pub kinds: Vec<Kind>,
}

/// Files were dropped on the window.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct FilesDropped {
    /// What they are; the paths stay here.
    pub choice: ImportChoice,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Black on white.
    Light,
    /// White on black.
    Dark,
}

/// The desktop went light or dark.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type, Event)]
pub struct ThemeChanged {
    /// Which.
    pub theme: Theme,
}

/// Another workspace is open now, or none.
#[derive(Debug, Clone, Serialize, Deserialize, Type, Event)]
pub struct WorkspaceOpened {
    /// Why it could not be opened, when it could not.
    pub error: Option<String>,
}
