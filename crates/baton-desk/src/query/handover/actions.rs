//! What the person at the desk may do. The rules are asked rather than repeated: an operation is decided with stand-ins for
//! what would be typed, and what it drafts is thrown away.

use baton_domain::context::Draft;
use baton_domain::handover::{
    GrowthNamed, GuardsWaived, HandBackGiven, HandBackReturned, HandoverAdvanced, HandoverCancelled, HandoverClosed,
    HandoverHeld, HandoverPlanned, HandoverResumed, IntroductionNotNeeded, IntroductionPlanned, KeepByExceptionAsked,
    LearningWritten, LedAlone, PackageAccepted, PackagePartNotApplicable, QuestionAnswered, QuestionCorrected,
    ReadBackAccepted, ReadBackGiven, RemarkWritten, TransferAcknowledged, TransferMoved, is_written, without_lapsed,
};
use baton_domain::ids::EntryId;
use baton_domain::op::{Op, Operation};
use baton_domain::profile::{NewerProfileTaken, asks_for};
use baton_domain::promise::PromiseAnswered;
use baton_domain::record::{
    CaseState, Channel, Handover, IntroductionState, PackagePart, PromiseAnswerKind, ReadBackVerdict, Retry,
    RollbackState, SideState, Stage,
};
use baton_domain::refusal::{Missing, RefusalKind};
use baton_domain::resistance::{PlaybackSaid, ResistanceOpened, SilenceReported};
use baton_domain::rollback::{RollbackAsked, RollbackDeclined, Selection};
use chrono::Days;
use uuid::Uuid;

use crate::query::shown::Shown;
use crate::view::HandoverAction;

/// Stands for words that would be typed.
const WORDS: &str = "…";

/// What the viewer may do now, in the order of the method.
pub(super) fn allowed(shown: &Shown<'_>, handover: &Handover) -> Vec<HandoverAction> {
    let tries = Tries { shown, handover };
    let each = [
        (HandoverAction::Plan, tries.plan()),
        (HandoverAction::NameGrowth, tries.name_growth()),
        (HandoverAction::MoveTransfer, tries.move_transfer()),
        (HandoverAction::TakeNewerProfile, tries.take_newer_profile()),
        (HandoverAction::Advance, tries.advance()),
        (HandoverAction::Waive, tries.waive()),
        (HandoverAction::LeaveOutPart, tries.leave_out_part()),
        (HandoverAction::JudgePackage, tries.judge_package()),
        (HandoverAction::AnswerQuestions, tries.answer_questions()),
        (HandoverAction::CorrectAnswers, tries.correct_answers()),
        (HandoverAction::ReadBack, tries.read_back()),
        (HandoverAction::JudgeReadBack, tries.judge_read_back()),
        (HandoverAction::Introduce, tries.introduce()),
        (HandoverAction::WriteRemark, tries.write_remark()),
        (HandoverAction::LedAlone, tries.led_alone()),
        (HandoverAction::AnswerPromises, tries.answer_promises()),
        (HandoverAction::Acknowledge, tries.acknowledge()),
        (HandoverAction::WriteLearning, tries.write_learning()),
        (HandoverAction::HandBack, tries.hand_back()),
        (HandoverAction::JudgeHandBack, tries.judge_hand_back()),
        (HandoverAction::Hold, tries.hold()),
        (HandoverAction::Resume, tries.resume()),
        (HandoverAction::OpenCase, tries.open_case()),
        (HandoverAction::ReportSilence, tries.report_silence()),
        (HandoverAction::WorkCase, tries.work_case()),
        (HandoverAction::AskToKeep, tries.ask_to_keep()),
        (HandoverAction::AskRollback, tries.ask_rollback()),
        (HandoverAction::AnswerRollback, tries.answer_rollback()),
        (HandoverAction::Cancel, tries.cancel()),
    ];
    each.into_iter().filter(|(_, op)| op.as_ref().is_some_and(|op| may(shown, op))).map(|(action, _)| action).collect()
}

/// Whether the viewer may do it: it is decided, or refused only for what was typed.
fn may(shown: &Shown<'_>, op: &Op) -> bool {
    let context = shown.look.context(&shown.full);
    let decided = op.decide(&context, &mut Draft::new(EntryId(Uuid::nil())));
    decided.map_or_else(|refusal| refusal.kind == RefusalKind::Invalid, |()| true)
}

/// The operation to try for each action; none where there is nothing to do.
struct Tries<'a> {
    shown: &'a Shown<'a>,
    handover: &'a Handover,
}

impl Tries<'_> {
    fn plan(&self) -> Option<Op> {
        // Whoever has the account cannot take it over: that refusal is for what was typed.
        let plan = HandoverPlanned {
            account: self.handover.account,
            to: self.handover.from,
            transfer_on: self.shown.look.today(),
            reason: self.handover.reason,
            client_sentence: words(),
            profile: self.handover.profile,
            cover_until: self.handover.cover_until,
            growth: None,
        };
        (self.handover.is_running() && self.handover.stage < Stage::Planned).then(|| plan.into())
    }

    fn name_growth(&self) -> Option<Op> {
        // A cover is there for the one who is away.
        let named = self.handover.to.is_some() && !self.handover.is_cover();
        named.then(|| GrowthNamed { handover: self.handover.id, growth: words() }.into())
    }

    fn write_learning(&self) -> Option<Op> {
        (!self.handover.is_cover()).then(|| LearningWritten { handover: self.handover.id, learned: words() }.into())
    }

    fn move_transfer(&self) -> Option<Op> {
        // Where it stands already: that refusal is for what was typed.
        Some(TransferMoved { handover: self.handover.id, transfer_on: self.handover.transfer_on? }.into())
    }

    fn take_newer_profile(&self) -> Option<Op> {
        Some(NewerProfileTaken { handover: self.handover.id }.into())
    }

    fn advance(&self) -> Option<Op> {
        let Handover { id: handover, stage: from, .. } = *self.handover;
        Some(match from {
            Stage::Transferred => HandoverClosed { handover }.into(),
            _ => HandoverAdvanced { handover, from }.into(),
        })
    }

    fn waive(&self) -> Option<Op> {
        let passable = self.shown.missing(self.handover).iter().any(Missing::is_passable);
        passable.then(|| GuardsWaived { handover: self.handover.id, reason: words() }.into())
    }

    fn leave_out_part(&self) -> Option<Op> {
        let empty = |part: &PackagePart| !is_written(&self.shown.full, *part) && asks_for(self.handover, *part);
        let part = PackagePart::ALL.into_iter().find(empty)?;
        let asked = self.handover.stage <= Stage::Packaging;
        asked.then(|| PackagePartNotApplicable { handover: self.handover.id, part, reason: words() }.into())
    }

    fn judge_package(&self) -> Option<Op> {
        let accepted = self.handover.package_accepted_at.is_some();
        (!accepted).then(|| PackageAccepted { handover: self.handover.id }.into())
    }

    fn answer_questions(&self) -> Option<Op> {
        let mut mine = self.shown.seen.questions.iter().filter(|question| question.handover == self.handover.id);
        mine.next().map(|question| QuestionAnswered { question: question.id, answer: words() }.into())
    }

    fn correct_answers(&self) -> Option<Op> {
        let mut mine = self.shown.seen.questions.iter().filter(|question| question.handover == self.handover.id);
        let answered = mine.find(|question| question.answer.is_some())?;
        Some(QuestionCorrected { question: answered.id, correction: words() }.into())
    }

    fn read_back(&self) -> Option<Op> {
        let said = self.shown.seen.read_back(self.handover.id);
        let accepted = said.is_some_and(|said| matches!(said.verdict, ReadBackVerdict::Accepted { .. }));
        let again = ReadBackGiven {
            handover: self.handover.id,
            situation: words(),
            promises: words(),
            risks: words(),
            next_action: words(),
        };
        (!accepted).then(|| again.into())
    }

    fn judge_read_back(&self) -> Option<Op> {
        let said = self.shown.seen.read_back(self.handover.id)?;
        Some(ReadBackAccepted { read_back: said.id }.into())
    }

    fn introduce(&self) -> Option<Op> {
        let handover = self.handover.id;
        let mine = || self.shown.seen.introductions.iter().filter(|one| one.handover == handover);
        if let Some(planned) = mine().find(|one| matches!(one.state, IntroductionState::Planned)) {
            return Some(IntroductionNotNeeded { introduction: planned.id, reason: words() }.into());
        }
        let mut contacts = self.shown.seen.contacts.iter();
        let other = contacts.find(|contact| !mine().any(|one| one.contact == contact.id))?;
        let plan = IntroductionPlanned { handover, contact: other.id, channel: Channel::InPerson, due: None };
        Some(plan.into())
    }

    fn write_remark(&self) -> Option<Op> {
        Some(RemarkWritten { handover: self.handover.id, text: words() }.into())
    }

    fn led_alone(&self) -> Option<Op> {
        let asked = matches!(self.handover.stage, Stage::Introduction | Stage::Overlap);
        let told = self.handover.led_alone.is_some();
        (asked && !told).then(|| LedAlone { handover: self.handover.id, evidence: words() }.into())
    }

    fn answer_promises(&self) -> Option<Op> {
        let mut open = self.shown.seen.open_promises().filter(|_| self.handover.is_running());
        let open =
            open.find(|promise| promise.answer.as_ref().is_none_or(|answer| answer.handover != self.handover.id))?;
        let accept =
            PromiseAnswered { promise: open.id, answer: PromiseAnswerKind::Accepted, words: words(), due: None };
        Some(accept.into())
    }

    fn acknowledge(&self) -> Option<Op> {
        let takes = self.handover.to.is_some_and(|to| self.shown.look.is_viewer(to));
        let look = self.shown.look;
        let said = without_lapsed(&look.people, look.today(), self.handover.clone());
        let mine = if takes { said.incoming_acknowledged_at } else { said.outgoing_acknowledged_at };
        mine.is_none().then(|| TransferAcknowledged { handover: self.handover.id }.into())
    }

    fn hand_back(&self) -> Option<Op> {
        let handover = self.handover.id;
        Some(HandBackGiven { handover, summary: words(), next_action: words() }.into())
    }

    fn judge_hand_back(&self) -> Option<Op> {
        Some(HandBackReturned { handover: self.handover.id, does_not_say: words() }.into())
    }

    fn hold(&self) -> Option<Op> {
        let held = matches!(self.handover.side, Some(SideState::OnHold { .. }));
        (!held).then(|| HandoverHeld { handover: self.handover.id, reason: words() }.into())
    }

    fn resume(&self) -> Option<Op> {
        Some(HandoverResumed { handover: self.handover.id }.into())
    }

    fn open_case(&self) -> Option<Op> {
        let case = ResistanceOpened {
            handover: self.handover.id,
            contact: self.shown.seen.contacts.first()?.id,
            words: words(),
            grade: 1,
            about: None,
            concern: String::new(),
            evidence: None,
            answer_due: None,
        };
        Some(case.into())
    }

    fn report_silence(&self) -> Option<Op> {
        let contact = self.shown.seen.contacts.first()?.id;
        Some(SilenceReported { handover: self.handover.id, contact, answer_due: None }.into())
    }

    fn work_case(&self) -> Option<Op> {
        let mut cases = self.shown.seen.cases.iter().filter(|case| case.handover == self.handover.id);
        let open = cases.find(|case| case.state == CaseState::Open)?;
        Some(PlaybackSaid { case: open.id, words: words() }.into())
    }

    fn ask_to_keep(&self) -> Option<Op> {
        let ask = KeepByExceptionAsked {
            handover: self.handover.id,
            reason: words(),
            review_on: self.shown.look.today() + Days::new(1),
            client_message: words(),
            effect_on_incoming: words(),
        };
        Some(ask.into())
    }

    fn ask_rollback(&self) -> Option<Op> {
        let ask = RollbackAsked {
            handover: self.handover.id,
            reason: words(),
            give_back: Selection::All,
            also: Vec::new(),
            substitute: None,
            client_message: words(),
            care_note: words(),
            retry: Retry::Never,
        };
        Some(ask.into())
    }

    fn answer_rollback(&self) -> Option<Op> {
        let mut rollbacks = self.shown.seen.rollbacks.iter().filter(|one| one.handover == self.handover.id);
        let asked = rollbacks.find(|one| one.state == RollbackState::Asked)?;
        Some(RollbackDeclined { rollback: asked.id, reason: words() }.into())
    }

    fn cancel(&self) -> Option<Op> {
        Some(HandoverCancelled { handover: self.handover.id, reason: words() }.into())
    }
}

fn words() -> String {
    WORDS.to_owned()
}
