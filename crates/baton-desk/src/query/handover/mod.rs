//! One handover: where it stands, what is missing, and every piece of it.

mod actions;
mod balance;
mod days;
pub(super) mod readiness;
mod rep;
mod thread;

use baton_domain::handover::{Script, left_out, missing, moved, script, veiled};
use baton_domain::ids::{AccountId, HandoverId, PersonId};
use baton_domain::record::{Contact, Handover, Introduction, Kind, PromiseState, ResistanceCase, Stage};
use baton_domain::refusal::{Missing, Refusal};
use baton_domain::resistance::answer_day;
use baton_store::{Audience, Reads};
use chrono::NaiveDate;

use super::look::Look;
use super::shown::Shown;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{
    CaseView, ChecklistView, HandoverView, IntroductionView, LeftOut, MovePreview, MovedDay, NextMove, PackageView,
    PromiseView, RailState, RailStop, ReadBackView,
};

impl Desk {
    /// One handover.
    ///
    /// # Errors
    /// A refusal when there is no such handover; a failure when the file cannot be read.
    pub fn handover(&self, viewer: PersonId, id: HandoverId) -> Result<HandoverView, DeskError> {
        let look = self.look(Some(viewer))?;
        let shown = Shown::read(&look, look.account_of_handover(id)?)?;
        let handover = shown.full.handover(id)?;
        Ok(HandoverView {
            now: look.now,
            answer_on: answer_day(&look.people, handover, look.today()).ok(),
            account: shown.account.clone(),
            from: look.person(handover.from),
            to: handover.to.map(|to| look.person(to)),
            manager: look.person(handover.manager),
            rail: rail(&look, handover),
            next: next(&shown, handover),
            readiness: shown.readiness(handover)?,
            package: shown.package(handover),
            checklist: shown.checklist(id),
            questions: shown.questions(id),
            read_backs: shown.read_backs(id),
            introductions: shown.introductions(handover),
            not_introduced: shown.not_introduced(id),
            promises: shown.promises_to_answer(id),
            thread: shown.thread(handover)?,
            cases: shown.cases(id)?,
            rollbacks: shown.rollbacks(id),
            agreed: shown.agreed(handover),
            waiting: shown.waiting(),
            can: actions::allowed(&shown, handover),
            handover: handover.clone(),
        })
    }
}

impl Desk {
    /// What moving the transfer of a handover to that day would do. Nothing moves.
    ///
    /// # Errors
    /// A refusal when the day does not do, or there is nothing to move; a failure when the file cannot be read.
    pub fn move_preview(&self, viewer: PersonId, id: HandoverId, to: NaiveDate) -> Result<MovePreview, DeskError> {
        let look = self.look(Some(viewer))?;
        let shown = Shown::read(&look, look.account_of_handover(id)?)?;
        let handover = shown.full.handover(id)?;
        let moved = moved(&look.context(&shown.full), handover, to)?;
        let count = |n| u32::try_from(n).unwrap_or(u32::MAX);
        Ok(MovePreview {
            stages: moved_days(handover, &moved.handover),
            checklist: count(moved.checklist.len()),
            introductions: count(moved.introductions.len()),
        })
    }
}

impl Look<'_> {
    pub(super) fn account_of_handover(&self, id: HandoverId) -> Result<AccountId, DeskError> {
        let account = self.store.account_of(Kind::Handover, id.0)?;
        Ok(account.ok_or_else(|| Refusal::not_found("handover"))?)
    }
}

/// The stages that are to be left on another day.
pub(super) fn moved_days(old: &Handover, new: &Handover) -> Vec<MovedDay> {
    let moved = new.plan.iter().filter(|(stage, day)| old.plan.get(stage) != Some(day));
    moved.map(|(stage, day)| MovedDay { stage: *stage, from: old.plan.get(stage).copied(), to: *day }).collect()
}

fn rail(look: &Look<'_>, handover: &Handover) -> Vec<RailStop> {
    let state = |stage: Stage| match stage.cmp(&handover.stage) {
        std::cmp::Ordering::Less => RailState::Done,
        std::cmp::Ordering::Greater => RailState::Ahead,
        std::cmp::Ordering::Equal if late(look, handover).is_some() => RailState::Late,
        std::cmp::Ordering::Equal => RailState::Now,
    };
    let stop = |stage| RailStop {
        stage,
        planned: handover.plan.get(&stage).copied(),
        entered: handover.entered.get(&stage).copied(),
        state: state(stage),
        passed: passed(handover, stage),
    };
    Stage::ALL.into_iter().map(stop).collect()
}

/// Why a manager went on from a stage without something, in a line.
fn passed(handover: &Handover, stage: Stage) -> Option<String> {
    let reasons = handover.passed.iter().filter(|passed| passed.stage == stage).map(|passed| passed.reason.as_str());
    let reasons: Vec<_> = reasons.collect();
    (!reasons.is_empty()).then(|| reasons.join(" · "))
}

/// The day by which a running handover should have left its stage, when that day has passed.
pub(super) fn late(look: &Look<'_>, handover: &Handover) -> Option<chrono::NaiveDate> {
    let planned = handover.plan.get(&handover.stage).copied()?;
    (handover.is_running() && planned < look.today()).then_some(planned)
}

fn next(shown: &Shown<'_>, handover: &Handover) -> Option<NextMove> {
    let to = match handover.stage {
        _ if !handover.is_running() => return None,
        // Planning screens it in the same step.
        Stage::Proposed => Stage::Planned,
        stage => stage.next()?,
    };
    Some(NextMove { to, missing: shown.missing(handover) })
}

impl Shown<'_> {
    /// What is missing before the next move, by the rules: the texts of what the viewer may not see are left out, but not
    /// that something is missing, or a move that looks ready would be refused.
    pub(super) fn missing(&self, handover: &Handover) -> Vec<Missing> {
        let missing = missing(&self.full, &self.look.people, self.look.today(), handover);
        match self.look.audience() {
            Audience::Managers => missing,
            Audience::Everyone => veiled(missing, &self.full, self.look.people.name(handover.manager)),
        }
    }

    fn package(&self, handover: &Handover) -> PackageView {
        PackageView { facts: self.facts(), touches: self.touches(), left_out: self.left_out(handover) }
    }

    /// The parts of the package that are left out, by the rules, as [`Shown::missing`].
    pub(super) fn left_out(&self, handover: &Handover) -> Vec<LeftOut> {
        let parts = left_out(&self.full, handover);
        parts.map(|(part, reason)| LeftOut { part, reason: reason.to_owned() }).collect()
    }

    pub(super) fn checklist(&self, handover: HandoverId) -> Vec<ChecklistView> {
        let mut items: Vec<_> = self.seen.checklist.iter().filter(|item| item.handover == handover).collect();
        items.sort_by_key(|item| item.number);
        let view = |item: &baton_domain::record::ChecklistItem| ChecklistView {
            item: item.clone(),
            owner: self.look.person(item.owner),
        };
        items.into_iter().map(view).collect()
    }

    pub(super) fn questions(&self, handover: HandoverId) -> Vec<baton_domain::record::Question> {
        let questions = self.seen.questions.iter().filter(|question| question.handover == handover);
        let mut questions: Vec<_> = questions.cloned().collect();
        questions.sort_by_key(|question| question.number);
        questions
    }

    fn read_backs(&self, handover: HandoverId) -> Vec<ReadBackView> {
        let mut said: Vec<_> = self.seen.read_backs.iter().filter(|said| said.handover == handover).collect();
        said.sort_by_key(|said| std::cmp::Reverse((said.at, said.id)));
        let view = |said: &baton_domain::record::ReadBack| ReadBackView {
            by: self.look.person(said.by),
            read_back: said.clone(),
        };
        said.into_iter().map(view).collect()
    }

    fn introductions(&self, handover: &Handover) -> Vec<IntroductionView> {
        let mut introductions: Vec<_> =
            self.seen.introductions.iter().filter(|one| one.handover == handover.id).cloned().collect();
        introductions.sort_by_key(|one| one.number);
        let views = introductions.into_iter().filter_map(|one| {
            let next = match &one.state {
                baton_domain::record::IntroductionState::Made { next: Some(next), .. } => self.seen.touch(*next).ok(),
                _ => None,
            };
            Some(IntroductionView {
                contact: self.seen.contact(one.contact).ok()?.clone(),
                owner: self.look.person(one.owner),
                next: next.cloned(),
                script: self.script(handover, &one),
                introduction: one,
            })
        });
        views.collect()
    }

    fn script(&self, handover: &Handover, one: &Introduction) -> Option<Script> {
        let ahead = handover.is_running() && !one.is_settled();
        ahead.then(|| script(&self.full, &self.look.people, handover, one)).flatten()
    }

    fn not_introduced(&self, handover: HandoverId) -> Vec<Contact> {
        let planned = |contact: &Contact| {
            self.seen.introductions.iter().any(|one| one.handover == handover && one.contact == contact.id)
        };
        self.by_importance().into_iter().filter(|contact| !planned(contact)).cloned().collect()
    }

    /// Open promises by day, then those that this handover ended.
    fn promises_to_answer(&self, handover: HandoverId) -> Vec<PromiseView> {
        let answered_here =
            |view: &PromiseView| view.promise.answer.as_ref().is_some_and(|answer| answer.handover == handover);
        let promises = self.promises().into_iter();
        promises.filter(|view| view.promise.state == PromiseState::Open || answered_here(view)).collect()
    }

    pub(super) fn cases(&self, handover: HandoverId) -> Result<Vec<CaseView>, DeskError> {
        let mut cases: Vec<_> = self.seen.cases.iter().filter(|case| case.handover == handover).collect();
        cases.sort_by_key(|case| std::cmp::Reverse((case.opened_at, case.id)));
        cases.into_iter().map(|case| self.case(case)).collect()
    }

    pub(super) fn newest_case(&self, handover: HandoverId) -> Option<&ResistanceCase> {
        let cases = self.seen.cases.iter().filter(|case| case.handover == handover);
        cases.max_by_key(|case| (case.opened_at, case.id))
    }
}
