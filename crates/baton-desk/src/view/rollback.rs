use baton_domain::record::{Approval, Item, Rollback};
use schemars::JsonSchema;
use serde::Serialize;

use super::PersonRef;

/// What a rollback would do; nothing has happened yet.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RollbackPreview {
    /// Who takes the account back: the outgoing rep, if that person is still here.
    pub to: Option<PersonRef>,
    /// Who could instead.
    pub substitutes: Vec<PersonRef>,
    /// What goes back, item by item; accountability is the first.
    pub back: Vec<RollbackItem>,
    /// What stays as it is.
    pub stays: Vec<Stays>,
    /// What came up since the transfer: choose who keeps it.
    pub choices: Vec<RollbackItem>,
    /// Who can be the second person.
    pub seconds: Vec<PersonRef>,
}

/// One thing that can go back.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RollbackItem {
    /// What.
    pub item: Item,
    /// What it is called: "Winter rate as last year".
    pub text: String,
}

/// Things of one kind that stay.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Stays {
    /// Which kind.
    pub kind: StaysKind,
    /// How many.
    pub count: u32,
}

/// What a rollback never touches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum StaysKind {
    /// Notes, calls, meetings and mails that the incoming rep captured.
    History,
    /// Things to know that the incoming rep wrote down.
    Facts,
    /// That the incoming rep was accountable in between.
    Accountability,
    /// Introductions as they happened.
    Introductions,
    /// Promises that were kept.
    KeptPromises,
}

/// A rollback that was asked for, with the names.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RollbackView {
    /// The rollback.
    pub rollback: Rollback,
    /// The second person's answer.
    pub approval: Approval,
    /// Who asked.
    pub asked_by: PersonRef,
    /// Who takes the account back.
    pub to: PersonRef,
    /// Who answered.
    pub answered_by: Option<PersonRef>,
    /// What goes back, named.
    pub items: Vec<RollbackItem>,
}
