use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::running;
use crate::context::{Context, Draft, Subject, written};
use crate::ids::ChecklistItemId;
use crate::op::Operation;
use crate::record::{ChecklistItem, Kind, PartOf, Person};
use crate::refusal::Refusal;

/// A checklist item is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChecklistItemDone {
    /// Which.
    pub item: ChecklistItemId,
}

impl Operation for ChecklistItemDone {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::ChecklistItem, self.item.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let (item, actor) = find(cx, self.item)?;
        draft.put(ChecklistItem { done_at: Some(cx.at), done_by: Some(actor.id), not_applicable: None, ..item });
        Ok(())
    }
}

/// A checklist item does not apply, and the reason is written out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChecklistItemNotApplicable {
    /// Which.
    pub item: ChecklistItemId,
    /// Why.
    pub reason: String,
}

impl Operation for ChecklistItemNotApplicable {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::ChecklistItem, self.item.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let (item, _) = find(cx, self.item)?;
        if item.part == PartOf::Manager {
            cx.manager("leave out what is the manager's part")?;
        }
        let reason = written(&self.reason, "Why it does not apply")?;
        draft.put(ChecklistItem { done_at: None, done_by: None, not_applicable: Some(reason), ..item });
        Ok(())
    }
}

/// A checklist item is to be done after all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ChecklistItemReopened {
    /// Which.
    pub item: ChecklistItemId,
}

impl Operation for ChecklistItemReopened {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::ChecklistItem, self.item.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let (item, _) = find(cx, self.item)?;
        draft.put(ChecklistItem { done_at: None, done_by: None, not_applicable: None, ..item });
        Ok(())
    }
}

fn find<'a>(cx: &Context<'a>, id: ChecklistItemId) -> Result<(ChecklistItem, &'a Person), Refusal> {
    let item = cx.dossier.checklist.iter().find(|item| item.id == id);
    let item = item.ok_or_else(|| Refusal::not_found("checklist item"))?.clone();
    running(cx, item.handover)?;
    Ok((item, cx.acting()?))
}
