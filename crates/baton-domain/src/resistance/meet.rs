use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::open_case;
use crate::context::{Context, Draft, Subject};
use crate::ids::{PersonId, ResistanceCaseId};
use crate::op::Operation;
use crate::record::{Channel, Kind, ResistanceCase, Touch, TouchState};
use crate::refusal::Refusal;
use crate::touch::{TouchPlanned, plan_touch};

/// A meeting in person is proposed to a client who resists: a difficult moment is met on their ground (mission, principle 9).
/// It takes the place of one that was proposed before and is still to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MeetingProposed {
    /// In which case.
    pub case: ResistanceCaseId,
    /// When.
    pub at: DateTime<Utc>,
    /// About what; the client may read it.
    pub about: String,
    /// Who goes there; the manager of the handover when left out.
    #[serde(default)]
    pub owner: Option<PersonId>,
}

impl Operation for MeetingProposed {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::ResistanceCase, self.case.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let case = open_case(cx, self.case)?;
        let manager = cx.dossier.handover(case.handover)?.manager;
        let leads = cx.people.can_carry(manager, cx.today()).then_some(manager);
        let plan = TouchPlanned {
            account: case.account,
            at: self.at,
            channel: Channel::InPerson,
            about: self.about.clone(),
            owner: self.owner.or(leads),
            contacts: vec![case.contact],
        };
        let touch = plan_touch(cx, draft, &plan)?;
        let before = case.meeting.and_then(|id| cx.dossier.touch(id).ok());
        if let Some(before) = before.filter(|touch| touch.state == TouchState::Planned && touch.at > cx.at) {
            draft.put(Touch { state: TouchState::Cancelled, ..before.clone() });
        }
        draft.put(ResistanceCase { meeting: Some(touch.id), ..case });
        draft.put(touch);
        Ok(())
    }
}
