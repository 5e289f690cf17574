//! What an entry did, in a sentence: made from the intent, never stored, so that it can be reworded and translated.

use baton_domain::op::{Act, Intent, Op};
use baton_domain::record::{CaseOption, HistoryKind, LockKind, Profile, PromiseAnswerKind, Stage, TaskState};
use uuid::Uuid;

/// Gives records their names for a sentence.
pub trait Names {
    /// The name of the record with this id, or a plain stand-in such as "someone".
    fn name(&self, id: Uuid) -> String;
}

/// What was done, without who did it: "planned the handover to Hana Okafor".
#[must_use]
pub fn sentence(intent: &Intent, names: &impl Names) -> String {
    match intent {
        Intent::Op(op) => of_op(op, names),
        Intent::Act(Act::Imported { .. }) => "imported files".to_owned(),
        Intent::Act(Act::Undone { .. }) => "undid a change".to_owned(),
        Intent::Act(Act::Redone { .. }) => "did it again".to_owned(),
    }
}

fn of_op(op: &Op, names: &impl Names) -> String {
    let of = |id: Uuid| names.name(id);
    match op {
        Op::WorkspaceFounded(op) => format!("founded the workspace of {}", op.name),
        Op::PhilosophyWritten(_) => "wrote the firm's philosophy".to_owned(),
        Op::PhilosophyRead(_) => "read the firm's philosophy".to_owned(),
        Op::ProfileWritten(op) => format!("wrote how handovers of the kind “{}” are run", profile_word(op.profile)),
        Op::PersonAdded(op) => format!("added {}", op.name),
        Op::PersonEdited(op) => format!("changed what is known of {}", of(op.person.0)),
        Op::AbsencePlanned(op) => format!("planned an absence of {}", of(op.person.0)),
        Op::AccountAdded(op) => format!("added the account {}", op.name),
        Op::AccountEdited(op) => format!("changed the brief of {}", of(op.account.0)),
        Op::AccountabilityCorrected(op) => format!("made {} accountable by a correction", of(op.to.0)),
        Op::LockPassed(op) => format!("let the lock “{}” pass: {}", lock_word(op.lock), op.reason),
        Op::VetoRaised(op) => format!("said that leadership does not want it to change hands: {}", op.reason),
        Op::VetoLifted(_) => "said that leadership no longer minds".to_owned(),
        Op::BackupEnded(op) => format!("ended that {} stands beside the accountable rep", of(op.person.0)),
        Op::EndOfRelationshipAsked(_) => "asked to end the relationship".to_owned(),
        Op::RelationshipResumed(op) => format!("took up the relationship again: {}", op.reason),
        Op::ApprovalGranted(op) => format!("agreed to {}", of(op.approval.0)),
        Op::ApprovalDeclined(op) => format!("did not agree to {}: {}", of(op.approval.0), op.reason),
        Op::ApprovalWithdrawn(op) => format!("no longer asks to {}", of(op.approval.0)),
        Op::ContactAdded(op) => format!("added the contact {}", op.name),
        Op::ContactEdited(op) => format!("changed the contact {}", of(op.contact.0)),
        Op::ContactsMerged(op) => format!("merged the contact {} into {}", of(op.merged.0), of(op.kept.0)),
        Op::ContactsToldApart(op) => format!("said that {} and {} are two people", of(op.contact.0), of(op.from.0)),
        Op::EntryWritten(op) => format!("wrote down {} “{}”", kind_word(op.kind), op.title),
        Op::EntryFiled(op) => format!("filed a mail under {}", of(op.account.0)),
        Op::FactRecorded(op) => format!("wrote down “{}”", op.text),
        Op::AssumptionChecked(op) => format!("checked the assumption “{}”", of(op.fact.0)),
        Op::TopicRaised(op) => format!("raised “{}”", of(op.fact.0)),
        Op::PromiseMade(op) => format!("wrote down the promise “{}”", op.text),
        Op::PromiseEdited(op) => format!("changed the promise “{}”", of(op.promise.0)),
        Op::PromiseKept(op) => format!("kept the promise “{}”", of(op.promise.0)),
        Op::PromiseAnswered(op) => format!("{} the promise “{}”", answer_word(op.answer), of(op.promise.0)),
        Op::IssueOpened(op) => format!("opened the issue “{}”", op.title),
        Op::IssueEdited(op) => format!("changed the issue “{}”", of(op.issue.0)),
        Op::IssueResolved(op) => format!("resolved the issue “{}”", of(op.issue.0)),
        Op::TouchPlanned(op) => format!("planned “{}”", op.about),
        Op::TouchEdited(op) => format!("changed the plan for “{}”", of(op.touch.0)),
        Op::TouchDone(op) => format!("marked “{}” as done", of(op.touch.0)),
        Op::TouchCancelled(op) => format!("cancelled “{}”", of(op.touch.0)),
        Op::TaskAdded(op) => format!("added the task “{}”", op.text),
        Op::TaskEdited(op) => format!("changed the task “{}”", of(op.task.0)),
        Op::TaskEnded(op) if op.state == TaskState::Dropped => format!("dropped the task “{}”", of(op.task.0)),
        Op::TaskEnded(op) => format!("did the task “{}”", of(op.task.0)),
        other => of_handover_op(other, names),
    }
}

fn of_handover_op(op: &Op, names: &impl Names) -> String {
    let of = |id: Uuid| names.name(id);
    match op {
        Op::HandoverProposed(_) => "proposed a handover".to_owned(),
        Op::HandoverPlanned(op) => format!("planned the handover to {}", of(op.to.0)),
        Op::NewerProfileTaken(_) => "let the handover run as the newest version of its profile says".to_owned(),
        Op::TransferMoved(op) => format!("moved the transfer to {}", op.transfer_on.format("%-d %B %Y")),
        Op::HandoverAdvanced(op) => format!("finished the stage {}", stage_word(op.from)),
        Op::HandoverHeld(op) => format!("put the handover on hold: {}", op.reason),
        Op::HandoverResumed(_) => "let the handover go on".to_owned(),
        Op::HandoverCancelled(op) => format!("cancelled the handover: {}", op.reason),
        Op::HandoverClosed(_) => "closed the handover".to_owned(),
        Op::GuardsWaived(op) => format!("passed what was missing: {}", op.reason),
        Op::ChecklistItemDone(op) => format!("ticked “{}”", of(op.item.0)),
        Op::ChecklistItemNotApplicable(op) => format!("marked “{}” as not applicable", of(op.item.0)),
        Op::ChecklistItemReopened(op) => format!("reopened “{}”", of(op.item.0)),
        Op::PackagePartNotApplicable(op) => format!("left out {}: {}", op.part.name(), op.reason),
        Op::PackageAccepted(_) => "accepted the package".to_owned(),
        Op::PackageSentBack(op) => format!("sent the package back: {}", op.faults),
        Op::QuestionAnswered(op) => format!("answered “{}”", of(op.question.0)),
        Op::QuestionCorrected(op) => format!("corrected the answer to “{}”", of(op.question.0)),
        Op::ReadBackGiven(_) => "said it back in own words".to_owned(),
        Op::ReadBackAccepted(_) => "accepted the read-back".to_owned(),
        Op::ReadBackReturned(op) => format!("found the read-back insufficient: it does not say {}", op.does_not_say),
        Op::IntroductionPlanned(op) => format!("planned to introduce {}", of(op.contact.0)),
        Op::IntroductionEdited(op) => format!("changed the introduction of {}", of(op.introduction.0)),
        Op::IntroductionUnanswered(op) => format!("asked {} in vain: {}", of(op.introduction.0), op.words),
        Op::IntroductionMade(op) => format!("introduced {}", of(op.introduction.0)),
        Op::IntroductionNotNeeded(op) => format!("marked the introduction of {} as not needed", of(op.introduction.0)),
        Op::RemarkWritten(_) => "wrote a remark for both reps".to_owned(),
        Op::LedAlone(op) => format!("recorded that the incoming rep led alone: {}", op.evidence),
        Op::GrowthNamed(op) => format!("named what the incoming rep is meant to grow in: {}", op.growth),
        Op::LearningWritten(op) => format!("wrote down what the handover taught them: {}", op.learned),
        Op::WatchEnded(_) => "let the watch end on its last day".to_owned(),
        Op::HandBackGiven(_) => "said what happened during the cover".to_owned(),
        Op::HandBackReturned(op) => {
            format!("found the summary of the cover insufficient: it does not say {}", op.does_not_say)
        }
        Op::HandBackAccepted(_) => "took the account back after the cover".to_owned(),
        Op::TransferAcknowledged(_) => "acknowledged the transfer".to_owned(),
        Op::ResistanceOpened(op) => format!("wrote down that {} resists", of(op.contact.0)),
        Op::SilenceReported(op) => format!("wrote down that {} has been silent for too long", of(op.contact.0)),
        Op::PlaybackSaid(_) => "said the client's words back".to_owned(),
        Op::PlaybackConfirmed(op) => format!("recorded the client's answer: “{}”", op.answer),
        Op::MeetingProposed(op) => format!("proposed a meeting in person on {}", op.at.format("%-d %B %Y")),
        Op::WhatItTakesHeard(_) => "asked what it would take".to_owned(),
        Op::ColleagueConsulted(op) => format!("asked {}", of(op.person.0)),
        Op::OptionsWeighed(op) => format!("weighed {} options", op.options.len()),
        Op::ConcernNamed(_) => "named what is behind the client's words".to_owned(),
        Op::LessonWritten(op) => format!("wrote down what was learned: {}", op.lesson),
        Op::ResistanceDecided(op) => format!("decided to {}: {}", option_word(op.option), op.reason),
        Op::KeepByExceptionAsked(_) => "asked to keep the account by exception".to_owned(),
        Op::RollbackAsked(_) => "asked to take the handover back".to_owned(),
        Op::RollbackApproved(_) => "took the handover back, as second person".to_owned(),
        Op::RollbackDeclined(op) => format!("declined to take the handover back: {}", op.reason),
        Op::RollbackWithdrawn(_) => "withdrew the rollback".to_owned(),
        _ => unreachable!("BUG: an operation without a sentence"),
    }
}

const fn kind_word(kind: HistoryKind) -> &'static str {
    match kind {
        HistoryKind::Mail => "the mail",
        HistoryKind::Call => "the call",
        HistoryKind::Meeting => "the meeting",
        HistoryKind::Note => "the note",
    }
}

const fn profile_word(profile: Profile) -> &'static str {
    match profile {
        Profile::Standard => "standard",
        Profile::HighTouch => "high touch",
        Profile::TrustedAdviser => "trusted adviser",
        Profile::Pooled => "pooled",
        Profile::Light => "light",
        Profile::SuddenExit => "sudden exit",
        Profile::Cover => "cover",
    }
}

const fn lock_word(lock: LockKind) -> &'static str {
    match lock {
        LockKind::Renewal => "renewal",
        LockKind::Escalation => "escalation",
        LockKind::LiveDeal => "live deal",
        LockKind::RecentHandover => "recent handover",
        LockKind::ThirdRep => "third rep",
        LockKind::Strategic => "strategic",
        LockKind::Veto => "leadership",
    }
}

const fn option_word(option: CaseOption) -> &'static str {
    match option {
        CaseOption::Continue => "go on",
        CaseOption::SlowDown => "slow down",
        CaseOption::AddNotReplace => "add, not replace",
        CaseOption::OtherSuccessor => "look for someone else",
        CaseOption::KeepByException => "keep by exception",
        CaseOption::RollBack => "roll back",
        CaseOption::EndRelationship => "end the relationship",
    }
}

const fn answer_word(answer: PromiseAnswerKind) -> &'static str {
    match answer {
        PromiseAnswerKind::Accepted => "accepted",
        PromiseAnswerKind::Renegotiated => "renegotiated",
        PromiseAnswerKind::Closed => "closed",
    }
}

/// A stage as people say it.
#[must_use]
pub const fn stage_word(stage: Stage) -> &'static str {
    match stage {
        Stage::Proposed => "proposed",
        Stage::Screened => "screened",
        Stage::Planned => "planning",
        Stage::Packaging => "packaging",
        Stage::Review => "review",
        Stage::Briefing => "briefing",
        Stage::Introduction => "introduction",
        Stage::Overlap => "overlap",
        Stage::Transferred => "watch",
        Stage::Closed => "closed",
    }
}
