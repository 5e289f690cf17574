use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{conduct_of, profile_of};
use crate::context::{Context, Draft, Subject};
use crate::handover::{Layout, replanned, running};
use crate::ids::HandoverId;
use crate::op::Operation;
use crate::record::{ChecklistItem, Handover, Kind, ProfileVersion, Stage};
use crate::refusal::{Refusal, RefusalKind};

/// A handover that is under way goes on as the newest version of its profile says. What is done stays done; what is asked for no
/// more is set aside; what is new is asked for from the stage on in which it stands. Questions that were asked stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NewerProfileTaken {
    /// Which handover.
    pub handover: HandoverId,
}

impl Operation for NewerProfileTaken {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Handover, self.handover.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let handover = running(cx, self.handover)?;
        let newest = profile_of(cx.workspace, handover.profile);
        if newest.conduct == conduct_of(&handover) {
            return Err(Refusal::new(
                RefusalKind::Stale,
                "This handover runs as the newest version of its profile says.",
                "Write a new version of the profile first.",
            ));
        }
        if handover.stage.is_transferred() {
            return Err(Refusal::state(
                "The account has been transferred already.",
                "Let this handover end as it began; the next one runs as the newest version says.",
            ));
        }
        let Some(transfer_on) = handover.transfer_on else {
            return Err(Refusal::state(
                "This handover has no day yet.",
                "Plan it: it then runs as the newest version of its profile says.",
            ));
        };
        let anew = Handover { conduct: Some(newest.conduct.clone()), ..handover.clone() };
        let moved = replanned(cx, &handover, anew, transfer_on)?;
        let kept: BTreeSet<&str> = newest.checklist.iter().map(|line| line.text.as_str()).collect();
        for item in moved.checklist.into_iter().filter(|item| kept.contains(item.text.as_str())) {
            draft.put(item);
        }
        set_aside(cx, draft, &handover, &kept, newest.conduct.version);
        ask_for_more(cx, draft, &moved.handover, &newest);
        moved.introductions.into_iter().for_each(|one| draft.put(one));
        draft.put(moved.handover);
        Ok(())
    }
}

fn set_aside(cx: &Context<'_>, draft: &mut Draft, handover: &Handover, kept: &BTreeSet<&str>, version: u32) {
    let open = cx.dossier.checklist.iter().filter(|item| item.handover == handover.id && !item.is_settled());
    for item in open.filter(|item| !kept.contains(item.text.as_str())) {
        let reason = format!("Version {version} of the profile asks for it no more.");
        draft.put(ChecklistItem { not_applicable: Some(reason), ..item.clone() });
    }
}

fn ask_for_more(cx: &Context<'_>, draft: &mut Draft, handover: &Handover, newest: &ProfileVersion) {
    let layout = Layout::of(cx, handover);
    let mine = || cx.dossier.checklist.iter().filter(|item| item.handover == handover.id);
    let known: BTreeSet<&str> = mine().map(|item| item.text.as_str()).collect();
    let more =
        newest.checklist.iter().filter(|line| line.stage >= handover.stage && !known.contains(line.text.as_str()));
    let last = mine().map(|item| item.number).max().unwrap_or(0);
    for (number, line) in (last + 1..).zip(more) {
        layout.put_line(draft, number, line);
    }
    if handover.stage > Stage::Briefing {
        return;
    }
    let mine = || cx.dossier.questions.iter().filter(|question| question.handover == handover.id);
    let asked: BTreeSet<&str> = mine().map(|question| question.text.as_str()).collect();
    let last = mine().map(|question| question.number).max().unwrap_or(0);
    let more = newest.questions.iter().filter(|text| !asked.contains(text.as_str()));
    for (number, text) in (last + 1..).zip(more) {
        layout.put_question(draft, number, text);
    }
}
