//! A client who resists: hear them out, say it back, buy time, ask a colleague, then decide.

mod decide;
mod effect;
mod follow;
mod hear;
mod lesson;
mod meet;
mod open;
mod playbook;
mod silence;
mod weigh;

pub use decide::ResistanceDecided;
pub(crate) use decide::{Answer, all_heard, close_with};
pub use hear::{ConcernNamed, PlaybackConfirmed, PlaybackSaid, WhatItTakesHeard};
pub use lesson::LessonWritten;
pub use meet::MeetingProposed;
pub use open::{ResistanceOpened, answer_day};
pub use playbook::{Play, play, rollback_triggers};
pub use silence::SilenceReported;
pub use weigh::{ColleagueConsulted, OptionsWeighed};

use crate::context::Context;
use crate::ids::ResistanceCaseId;
use crate::record::{CaseState, ResistanceCase};
use crate::refusal::{Refusal, RefusalKind};

/// The open case with this id.
///
/// # Errors
/// A refusal when it is not there or closed.
pub(crate) fn open_case(cx: &Context<'_>, id: ResistanceCaseId) -> Result<ResistanceCase, Refusal> {
    let case = cx.dossier.case(id)?;
    if case.state == CaseState::Closed {
        return Err(Refusal::new(
            RefusalKind::Stale,
            "This case is closed already.",
            "Open a new one if the client resists again.",
        ));
    }
    Ok(case.clone())
}
