//! One account going from one rep to another: stages, what each is missing, and the moves between them.

mod advance;
pub(crate) mod announce;
mod briefing;
mod checklist;
mod dates;
mod feedback;
mod growth;
mod guard;
mod hand_back;
mod introduction;
mod keep;
mod layout;
mod package;
mod part;
mod plan;
mod readiness;
mod reschedule;
mod side;
mod telling;
mod thread;
mod transfer;
mod watch;

pub use advance::{GuardsWaived, HandoverAdvanced, HandoverClosed};
pub use briefing::{QuestionAnswered, QuestionCorrected, ReadBackAccepted, ReadBackGiven, ReadBackReturned};
pub use checklist::{ChecklistItemDone, ChecklistItemNotApplicable, ChecklistItemReopened};
pub use dates::{first_day, working_days};
pub(crate) use feedback::{lapse, lapses_with};
pub use growth::{GrowthNamed, LearningWritten};
pub use guard::{blocking, missing};
pub use hand_back::{HandBackAccepted, HandBackGiven, HandBackReturned};
pub use introduction::{
    IntroductionEdited, IntroductionMade, IntroductionNotNeeded, IntroductionPlanned, IntroductionUnanswered,
    NextMeeting, Script, script,
};
pub use keep::KeepByExceptionAsked;
pub(crate) use keep::keep;
pub(crate) use layout::Layout;
pub use package::{LedAlone, PackageAccepted, PackageSentBack, review_due};
pub use part::{PackagePartNotApplicable, is_written, left_out};
pub(crate) use plan::begin;
pub use plan::{HandoverPlanned, HandoverProposed};
pub use readiness::{Criterion, READY, ReadinessPoint, WEIGHTS, readiness};
pub(crate) use reschedule::replanned;
pub use reschedule::{Moved, TransferMoved, moved};
pub use side::{HandoverCancelled, HandoverHeld, HandoverResumed};
pub use telling::veiled;
pub use thread::RemarkWritten;
pub(crate) use transfer::after;
pub use transfer::{TransferAcknowledged, without_lapsed};
pub use watch::{WatchEnded, watch_over};

use crate::context::Context;
use crate::ids::{HandoverId, PersonId};
use crate::record::{Handover, SideState};
use crate::refusal::{Refusal, RefusalKind};

/// The running handover with this id.
///
/// # Errors
/// A refusal when it is not there or has ended.
pub(crate) fn running(cx: &Context<'_>, id: HandoverId) -> Result<Handover, Refusal> {
    let handover = cx.dossier.handover(id)?;
    if handover.is_running() {
        return Ok(handover.clone());
    }
    let word = handover.side.as_ref().map_or("closed", ended_word);
    Err(Refusal::new(
        RefusalKind::State,
        format!("This handover is {word}; nothing can happen in it any more."),
        "Plan a new handover if the account should change hands again.",
    ))
}

/// The incoming rep of a planned handover.
///
/// # Errors
/// A refusal when nobody is named yet.
pub(crate) fn incoming(handover: &Handover) -> Result<PersonId, Refusal> {
    handover.to.ok_or_else(|| {
        Refusal::state("This handover names no incoming rep yet.", "Plan it: name the incoming rep and the date.")
    })
}

const fn ended_word(side: &SideState) -> &'static str {
    match side {
        SideState::OnHold { .. } => "on hold",
        SideState::Resisted { .. } => "resisted",
        SideState::RolledBack { .. } => "rolled back",
        SideState::KeptByException { .. } => "kept by exception",
        SideState::Cancelled { .. } => "cancelled",
        SideState::RelationshipEnded { .. } => "ended with the relationship",
    }
}
