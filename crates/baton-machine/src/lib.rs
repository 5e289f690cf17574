//! What one machine keeps beside the workspaces: what a person set on it, and where they chose to save.
//!
//! None of it is shared, journaled or undone; a machine that loses it starts anew and loses no client's data.

mod chosen;
mod destination;
mod imports;
mod settings;
mod stopping;

pub use destination::{Destination, FolderChoice, SaveError};
pub use imports::{ImportChoice, Imports, Running};
pub use settings::{SavedView, Settings, TableSettings};
pub use stopping::Stopping;
