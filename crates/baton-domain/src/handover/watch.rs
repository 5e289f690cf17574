use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::feedback::ask_after_watch;
use super::{after, running};
use crate::context::{Context, Draft, Subject};
use crate::ids::HandoverId;
use crate::op::Operation;
use crate::record::{Handover, Kind, SideState, Stage};
use crate::refusal::Refusal;

/// The watch of a transferred handover ended by itself, at the end of its last day (method d1, stage 9). Nobody has to think of
/// it: it is performed when the workspace is next used, and dated at that instant. Its author is the manager who planned it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct WatchEnded {
    /// Of which handover.
    pub handover: HandoverId,
}

impl Operation for WatchEnded {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let handover = running(cx, self.handover)?;
        let Some(ended) = watch_over(&handover, cx.today()) else {
            return Err(Refusal::state(
                "The watch of this handover has not come to its end.",
                "It ends by itself after its last day.",
            ));
        };
        ask_after_watch(cx, draft, &handover);
        draft.put(Handover { watch_ended_at: Some(ended), ..handover });
        Ok(())
    }
}

/// The instant at which the watch of a handover ended, if it has and nobody wrote it down. While the client resists, the watch
/// goes on.
#[must_use]
pub fn watch_over(handover: &Handover, today: NaiveDate) -> Option<DateTime<Utc>> {
    let watched = handover.stage == Stage::Transferred && handover.is_running() && !handover.is_cover();
    let resisted = matches!(handover.side, Some(SideState::Resisted { .. }));
    let last = handover.watch_until.filter(|last| *last < today)?;
    (watched && !resisted && handover.watch_ended_at.is_none()).then(|| after(last))
}
