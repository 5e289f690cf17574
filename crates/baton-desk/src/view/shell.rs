use baton_domain::ids::{EntryId, PersonId};
use baton_domain::record::{Philosophy, Role};
use schemars::JsonSchema;
use serde::Serialize;

/// The frame around every screen: the firm, who is at the desk, the places, and what undo would do.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ShellView {
    /// The firm's name.
    pub workspace: String,
    /// How the firm means to work with clients, where it matters.
    pub philosophy: Option<Philosophy>,
    /// Whether whoever is at the desk is to read it now.
    pub philosophy_is_due: bool,
    /// Who is at the desk; none until someone was chosen.
    pub at_desk: Option<DeskPerson>,
    /// Who can be chosen: everyone who is here, by name.
    pub people: Vec<DeskPerson>,
    /// How much waits in each place.
    pub counts: PlaceCounts,
    /// What undo would take back, if anything.
    pub undo: Option<UndoLabel>,
    /// What redo would bring back, if anything.
    pub redo: Option<UndoLabel>,
}

/// Someone who can sit at the desk.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DeskPerson {
    /// Who.
    pub id: PersonId,
    /// As printed.
    pub name: String,
    /// What this person may do.
    pub role: Role,
}

/// How much waits in each place.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PlaceCounts {
    /// Things on Today that need this person.
    pub today: u32,
    /// Accounts in the workspace.
    pub accounts: u32,
    /// Running handovers.
    pub handovers: u32,
    /// History entries that belong to no account yet.
    pub unfiled: u32,
}

/// What undo or redo would do.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct UndoLabel {
    /// The entry it is about.
    pub entry: EntryId,
    /// What that entry did: "Hana kept the promise \"Winter rate as last year\"."
    pub sentence: String,
}
