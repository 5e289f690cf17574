//! Taking a handover back: a plan first, then a second person, then from now on. The past is never rewritten.

mod approve;
mod ask;
mod plan;

pub use approve::{RollbackApproved, RollbackDeclined, RollbackWithdrawn};
pub use ask::{RollbackAsked, Selection};
pub use plan::{RollbackPlan, Stays, plan};
