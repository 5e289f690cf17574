//! Taking a handover back: a plan first, then a second person, then from now on. The past is never rewritten.

mod approve;
mod ask;
mod plan;

use crate::context::Context;
use crate::record::{CaseState, Handover, ResistanceCase};

pub use approve::{RollbackApproved, RollbackDeclined, RollbackWithdrawn};
pub use ask::{RollbackAsked, Selection};
pub use plan::{RollbackPlan, Stays, plan};

/// The case in which the client waits for our answer. Nothing is taken back, or asked to be, before it is heard.
fn open_case<'a>(cx: &Context<'a>, handover: &Handover) -> Option<&'a ResistanceCase> {
    cx.dossier.cases.iter().find(|case| case.handover == handover.id && case.state == CaseState::Open)
}
