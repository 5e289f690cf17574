//! The handover: its way, its preparation, and what happened when the client said no, as they are printed.

use baton_domain::ids::HandoverId;
use baton_domain::packet::{
    Case, CaseDecision, ChecklistLine, Course, LeftOut, QuestionLine, ReadBackLine, RollbackLine, Verdict,
};
use baton_domain::record::{Handover, ReadBackVerdict};

use crate::query::shown::Shown;
use crate::view::RollbackView;

impl Shown<'_> {
    pub(super) fn course(&self, handover: &Handover) -> Course {
        let name = |id| self.look.people.name(id).to_owned();
        Course {
            outgoing: name(handover.from),
            incoming: handover.to.map(name),
            manager: name(handover.manager),
            stage: handover.stage,
            side: handover.side.clone(),
            reason: handover.reason,
            client_sentence: handover.client_sentence.clone(),
            transfer_on: handover.transferred_at.map(|at| at.date_naive()).or(handover.transfer_on),
            // After a cover nobody stays on call: the account is theirs again.
            watch_until: handover.watch_until.filter(|_| !handover.is_cover()),
        }
    }

    pub(super) fn left_out_lines(&self, handover: &Handover) -> Vec<LeftOut> {
        let parts = self.left_out(handover).into_iter();
        parts.map(|one| LeftOut { part: one.part, reason: one.reason }).collect()
    }

    pub(super) fn question_lines(&self, handover: HandoverId) -> Vec<QuestionLine> {
        self.questions(handover)
            .into_iter()
            .map(|question| QuestionLine {
                number: question.number,
                text: question.text,
                answer: question.answer,
                correction: question.correction,
            })
            .collect()
    }

    pub(super) fn read_back_line(&self, handover: HandoverId) -> Option<ReadBackLine> {
        let said = self.seen.read_back(handover)?.clone();
        let name = |id| self.look.people.name(id).to_owned();
        Some(ReadBackLine {
            by: name(said.by),
            on: said.at.date_naive(),
            situation: said.situation,
            promises: said.promises,
            risks: said.risks,
            next_action: said.next_action,
            verdict: match said.verdict {
                ReadBackVerdict::Waiting => Verdict::Waiting,
                ReadBackVerdict::Accepted { by, at } => Verdict::Accepted { by: name(by), on: at.date_naive() },
                ReadBackVerdict::Insufficient { by, at, does_not_say } => {
                    Verdict::Insufficient { by: name(by), on: at.date_naive(), does_not_say }
                }
            },
        })
    }

    pub(super) fn checklist_lines(&self, handover: HandoverId) -> Vec<ChecklistLine> {
        self.checklist(handover)
            .into_iter()
            .map(|view| ChecklistLine {
                number: view.item.number,
                text: view.item.text,
                part: view.item.part,
                owner: view.owner.name,
                due: view.item.due,
                done_on: view.item.done_at.map(|at| at.date_naive()),
                not_applicable: view.item.not_applicable,
            })
            .collect()
    }

    /// The newest case of the handover.
    pub(super) fn case_line(&self, handover: HandoverId) -> Option<Case> {
        let case = self.newest_case(handover)?.clone();
        let contact = self.contact(case.contact);
        let decided_by = case.decision.as_ref().map(|decision| self.look.person(decision.by));
        let (playback, confirmed) = case.playback.map_or((None, None), |said| (Some(said.words), said.confirmed));
        Some(Case {
            contact: contact.name,
            opened_on: case.opened_at.date_naive(),
            words: case.words,
            is_silent: case.silent_since.is_some(),
            grade: case.grade,
            concern: case.concern,
            answer_due: case.answer_due.naive_utc(),
            playback,
            confirmed,
            what_it_takes: case.what_it_takes,
            decision: case.decision.zip(decided_by).map(|(decision, by)| CaseDecision {
                option: decision.option,
                reason: decision.reason,
                by: by.name,
                on: decision.at.date_naive(),
            }),
            effect_on_incoming: case.effect_on_incoming,
            lesson: case.lesson,
        })
    }

    /// The newest rollback of the handover.
    pub(super) fn rollback_line(&self, handover: HandoverId) -> Option<RollbackLine> {
        let RollbackView { rollback, asked_by, to, answered_by, .. } = self.rollbacks(handover).into_iter().next()?;
        Some(RollbackLine {
            state: rollback.state,
            asked_by: asked_by.name,
            answered_by: answered_by.map(|person| person.name),
            to: to.name,
            effective_on: rollback.effective_at.map(|at| at.date_naive()),
            reason: rollback.reason,
            client_message: rollback.client_message,
            care_note: rollback.care_note,
            retry: rollback.retry,
        })
    }
}
