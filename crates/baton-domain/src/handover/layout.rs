use chrono::NaiveDate;

use crate::context::{Context, Draft};
use crate::ids::{ContactId, PersonId};
use crate::profile::conduct_of;
use crate::record::{ChecklistItem, ChecklistLine, Handover, Introduction, IntroductionState, PartOf, Question, Stage};

/// Whose part is whose in a handover that is laid out, and what is due when.
pub(crate) struct Layout<'a> {
    handover: &'a Handover,
    outgoing: PersonId,
    incoming: PersonId,
    today: NaiveDate,
}

impl<'a> Layout<'a> {
    /// For whoever has left by then, the manager does the outgoing part.
    pub(crate) fn of(cx: &Context<'_>, handover: &'a Handover) -> Self {
        let mut layout = Self {
            handover,
            outgoing: handover.from,
            incoming: handover.to.unwrap_or(handover.manager),
            today: cx.today(),
        };
        if !cx.people.is_here(handover.from, layout.due(Stage::Overlap)) {
            layout.outgoing = handover.manager;
        }
        layout
    }

    fn due(&self, stage: Stage) -> NaiveDate {
        self.handover.plan.get(&stage).or(self.handover.transfer_on.as_ref()).copied().unwrap_or(self.today)
    }

    /// A line of the checklist.
    pub(crate) fn put_line(&self, draft: &mut Draft, number: u32, line: &ChecklistLine) {
        let owner = match line.part {
            PartOf::Outgoing => self.outgoing,
            PartOf::Incoming => self.incoming,
            PartOf::Manager => self.handover.manager,
        };
        let item = ChecklistItem {
            id: draft.id(),
            account: self.handover.account,
            handover: self.handover.id,
            number,
            text: line.text.clone(),
            part: line.part,
            owner,
            stage: line.stage,
            due: self.due(line.stage),
            done_at: None,
            done_by: None,
            not_applicable: None,
        };
        draft.put(item);
    }

    /// A question of the incoming rep.
    pub(crate) fn put_question(&self, draft: &mut Draft, number: u32, text: &str) {
        let question = Question {
            id: draft.id(),
            account: self.handover.account,
            handover: self.handover.id,
            number,
            text: text.to_owned(),
            answer: None,
            answered_at: None,
            correction: None,
        };
        draft.put(question);
    }

    /// A meeting of somebody at the client with the incoming rep.
    pub(super) fn put_introduction(&self, draft: &mut Draft, number: u32, contact: ContactId) {
        let introduction = Introduction {
            id: draft.id(),
            account: self.handover.account,
            handover: self.handover.id,
            contact,
            number,
            owner: self.outgoing,
            channel: conduct_of(self.handover).introduces_by,
            due: self.due(Stage::Introduction),
            state: IntroductionState::Planned,
            attempts: Vec::new(),
        };
        draft.put(introduction);
    }
}
