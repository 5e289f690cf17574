//! What happens in a handover, and what pulls it off its way.

use baton_domain::approval::{ApprovalDeclined, ApprovalGranted, ApprovalWithdrawn};
use baton_domain::handover::{
    ChecklistItemDone, ChecklistItemNotApplicable, ChecklistItemReopened, GrowthNamed, HandoverCancelled, HandoverHeld,
    HandoverPlanned, HandoverProposed, HandoverResumed, IntroductionEdited, IntroductionNotNeeded,
    IntroductionUnanswered, LearningWritten, PackageSentBack, QuestionCorrected, ReadBackReturned, RemarkWritten,
    TransferMoved, blocking,
};
use baton_domain::ids::{PersonId, ResistanceCaseId};
use baton_domain::lock::closed;
use baton_domain::op::Op;
use baton_domain::profile::NewerProfileTaken;
use baton_domain::record::{
    ApprovalState, CaseOption, Concern, Duty, Handover, HandoverReason, PackagePart, Profile, Retry, Role, SideState,
    Stage,
};
use baton_domain::relationship::{EndOfRelationshipAsked, RelationshipResumed};
use baton_domain::resistance::{
    ColleagueConsulted, ConcernNamed, LessonWritten, MeetingProposed, OptionsWeighed, ResistanceDecided,
};
use baton_domain::rollback::{RollbackApproved, RollbackAsked, RollbackDeclined, RollbackWithdrawn, Selection};
use baton_tests::{Remedy, ops, remedy};
use chrono::{Days, TimeDelta};

use super::{Scene, words};
use baton_tests::Draw;

type Drawn = Option<(PersonId, Op)>;

pub fn drawn(scene: &Scene<'_>, draw: &mut Draw) -> Drawn {
    let asked = scene.dossier.approvals.iter().any(|approval| approval.state == ApprovalState::Waiting);
    if draw.percent(if asked { 40 } else { 1 }) {
        return if draw.percent(50) { answer_rollback(scene, draw) } else { answer(scene, draw) };
    }
    if scene.dossier.account.as_ref().is_some_and(|account| account.ended.is_some()) && draw.percent(60) {
        return resume(scene, draw);
    }
    let Some(handover) = scene.dossier.running_handover() else {
        return match draw.below(10) {
            0 | 1 => ask_rollback(scene, draw.one(&scene.dossier.handovers)?, draw),
            2 => propose(scene, draw),
            3 if draw.percent(20) => ask_to_part(scene, draw),
            _ => plan(scene, draw),
        };
    };
    match draw.below(22) {
        20 => ask_to_keep(scene, handover, draw),
        21 if draw.percent(20) => ask_to_part(scene, draw),
        21 if draw.percent(40) => Some((scene.manager(draw), NewerProfileTaken { handover: handover.id }.into())),
        21 => move_transfer(scene, handover, draw),
        0 => hold(scene, handover, draw),
        1 => resist(scene, handover, draw),
        2 | 3 if handover.stage.is_transferred() => ask_rollback(scene, handover, draw),
        2 => cancel(scene, handover, draw),
        4 if draw.percent(30) => grow(scene, handover, draw),
        3 | 4 => second_thoughts(scene, handover, draw),
        5 => plan(scene, draw),
        _ => forward(scene, handover, draw),
    }
}

/// Something that is missing is supplied or passed, or the next move is made.
fn forward(scene: &Scene<'_>, handover: &Handover, draw: &mut Draw) -> Drawn {
    let missing = blocking(scene.dossier, scene.people, scene.today(), handover);
    let manager = scene.manager(draw);
    let Some(item) = draw.one(&missing) else {
        return Some(match handover.stage {
            Stage::Transferred => (manager, ops::close(handover.id).into()),
            stage => (manager, ops::advance(handover.id, stage).into()),
        });
    };
    if !item.hard && draw.percent(30) {
        return Some((manager, ops::waive(handover.id, &words(draw)).into()));
    }
    match remedy(scene.dossier, scene.people, scene.now, handover, item)? {
        Remedy::By(actor, op) => Some((actor, op)),
        Remedy::Wait(_) => None,
    }
}

fn propose(scene: &Scene<'_>, draw: &mut Draw) -> Drawn {
    Some((scene.carrier(draw), HandoverProposed { account: scene.account, reason: HandoverReason::Promotion }.into()))
}

fn plan(scene: &Scene<'_>, draw: &mut Draw) -> Drawn {
    let from = scene.accountable()?;
    let candidates = scene.here().filter(|person| person.id != from && person.role != Role::Viewer);
    let to = if draw.percent(90) { draw.pick(candidates)?.id } else { scene.anyone(draw) };
    let wished = scene.today() + Days::new(draw.below(30) as u64);
    let possible = scene.people.calendar(&[from, to]).on_or_after(wished).ok()?;
    let transfer_on = if draw.percent(90) { possible } else { wished };
    if let Some(lock) = closed(scene.dossier, scene.people, scene.today(), Some(to)).next()
        && draw.percent(80)
    {
        let until = scene.today() + Days::new(draw.below(200) as u64);
        return Some((scene.manager(draw), ops::pass_lock(scene.account, lock.kind, until).into()));
    }
    let profile =
        *draw.one(&[Profile::Standard, Profile::HighTouch, Profile::SuddenExit, Profile::Cover, Profile::Light])?;
    let cover_until = (profile == Profile::Cover).then(|| transfer_on + Days::new(draw.below(20) as u64));
    Some((
        scene.manager(draw),
        HandoverPlanned { profile, cover_until, ..ops::plan(scene.account, to, transfer_on) }.into(),
    ))
}

fn grow(scene: &Scene<'_>, handover: &Handover, draw: &mut Draw) -> Drawn {
    let (handover, person) = (handover.id, scene.anyone(draw));
    let op: Op = if draw.percent(50) {
        GrowthNamed { handover, growth: words(draw) }.into()
    } else {
        LearningWritten { handover, learned: words(draw) }.into()
    };
    Some((person, op))
}

fn hold(scene: &Scene<'_>, handover: &Handover, draw: &mut Draw) -> Drawn {
    let op: Op = match handover.side {
        Some(SideState::OnHold { .. }) => HandoverResumed { handover: handover.id }.into(),
        _ => HandoverHeld { handover: handover.id, reason: words(draw) }.into(),
    };
    Some((scene.manager(draw), op))
}

fn cancel(scene: &Scene<'_>, handover: &Handover, draw: &mut Draw) -> Drawn {
    Some((scene.manager(draw), HandoverCancelled { handover: handover.id, reason: words(draw) }.into()))
}

fn resist(scene: &Scene<'_>, handover: &Handover, draw: &mut Draw) -> Drawn {
    let open = scene
        .dossier
        .cases
        .iter()
        .find(|case| matches!(handover.side, Some(SideState::Resisted { case: of, .. }) if of == case.id));
    let op: Op = match open {
        Some(case) if draw.percent(50) => ColleagueConsulted { case: case.id, person: scene.anyone(draw) }.into(),
        Some(case) if draw.percent(10) => ConcernNamed { case: case.id, about: Some(Concern::LooksAround) }.into(),
        Some(case) if draw.percent(10) => {
            let at = scene.now + TimeDelta::days(draw.below(9) as i64);
            MeetingProposed {
                case: case.id,
                at,
                about: words(draw),
                owner: draw.percent(50).then(|| scene.anyone(draw)),
            }
            .into()
        }
        Some(case) if draw.percent(10) => LessonWritten { case: case.id, lesson: words(draw) }.into(),
        Some(case) if draw.percent(30) => OptionsWeighed { case: case.id, options: Vec::new() }.into(),
        Some(case) => decide(scene, case.id, draw)?.into(),
        None if draw.percent(30) => ops::silent(handover.id, draw.one(&scene.dossier.contacts)?.id).into(),
        None => ops::resist(handover.id, draw.one(&scene.dossier.contacts)?.id, &words(draw)).into(),
    };
    Some((if draw.percent(50) { scene.manager(draw) } else { scene.anyone(draw) }, op))
}

/// What a manager decides alone, or tries to.
fn decide(scene: &Scene<'_>, case: ResistanceCaseId, draw: &mut Draw) -> Option<ResistanceDecided> {
    let option = *draw.one(&[
        CaseOption::SlowDown,
        CaseOption::AddNotReplace,
        CaseOption::AddNotReplace,
        CaseOption::OtherSuccessor,
        CaseOption::RollBack,
    ])?;
    let until = Some(scene.today() + Days::new(draw.below(60) as u64));
    Some(ResistanceDecided { until, ..ops::decide(case, option) })
}

fn move_transfer(scene: &Scene<'_>, handover: &Handover, draw: &mut Draw) -> Drawn {
    let transfer_on = scene.today() + Days::new(draw.below(60) as u64);
    Some((scene.manager(draw), TransferMoved { handover: handover.id, transfer_on }.into()))
}

fn ask_to_keep(scene: &Scene<'_>, handover: &Handover, draw: &mut Draw) -> Drawn {
    let asker = draw.pick([handover.from, handover.manager].into_iter().chain(handover.to))?;
    Some((asker, ops::ask_to_keep(handover.id, &words(draw), scene.day(draw)).into()))
}

fn ask_to_part(scene: &Scene<'_>, draw: &mut Draw) -> Drawn {
    let duty = Duty { text: words(draw), owner: scene.carrier(draw), due: scene.day(draw) };
    let part = EndOfRelationshipAsked { duties: vec![duty], ..ops::ask_to_part(scene.account, &words(draw)) };
    Some((scene.carrier(draw), part.into()))
}

fn resume(scene: &Scene<'_>, draw: &mut Draw) -> Drawn {
    Some((scene.manager(draw), RelationshipResumed { account: scene.account, reason: words(draw) }.into()))
}

fn answer(scene: &Scene<'_>, draw: &mut Draw) -> Drawn {
    let approval = draw.one(&scene.dossier.approvals)?.id;
    let op: Op = match draw.below(6) {
        0 => ApprovalDeclined { approval, reason: words(draw) }.into(),
        1 => ApprovalWithdrawn { approval }.into(),
        _ => ApprovalGranted { approval }.into(),
    };
    Some((if draw.percent(70) { scene.manager(draw) } else { scene.anyone(draw) }, op))
}

/// What goes a step back, or is done out of turn.
fn second_thoughts(scene: &Scene<'_>, handover: &Handover, draw: &mut Draw) -> Drawn {
    let dossier = scene.dossier;
    let manager = scene.manager(draw);
    let op: Op = match draw.below(13) {
        10 => IntroductionEdited {
            introduction: draw.one(&dossier.introductions)?.id,
            channel: None,
            due: Some(scene.day(draw)),
            owner: draw.percent(50).then(|| scene.anyone(draw)),
            number: draw.percent(50).then(|| draw.below(4) as u32),
        }
        .into(),
        9 => IntroductionUnanswered { introduction: draw.one(&dossier.introductions)?.id, words: words(draw) }.into(),
        11 | 12 => ops::leave_out(handover.id, *draw.one(&PackagePart::ALL)?, &words(draw)).into(),
        8 => RemarkWritten { handover: handover.id, text: words(draw) }.into(),
        0 => PackageSentBack { handover: handover.id, faults: words(draw) }.into(),
        1 => {
            let said = dossier.read_back(handover.id)?;
            ReadBackReturned { read_back: said.id, does_not_say: words(draw) }.into()
        }
        2 => ChecklistItemReopened { item: draw.one(&dossier.checklist)?.id }.into(),
        3 => ChecklistItemNotApplicable { item: draw.one(&dossier.checklist)?.id, reason: words(draw) }.into(),
        4 => ChecklistItemDone { item: draw.one(&dossier.checklist)?.id }.into(),
        5 => QuestionCorrected { question: draw.one(&dossier.questions)?.id, correction: words(draw) }.into(),
        6 => IntroductionNotNeeded { introduction: draw.one(&dossier.introductions)?.id, reason: words(draw) }.into(),
        _ => return Some((scene.anyone(draw), ops::acknowledge(handover.id).into())),
    };
    Some((manager, op))
}

fn ask_rollback(scene: &Scene<'_>, handover: &Handover, draw: &mut Draw) -> Drawn {
    let gone = !scene.people.is_here(handover.from, scene.today());
    let substitute = draw.percent(if gone { 90 } else { 10 }).then(|| scene.anyone(draw));
    let give_back = if draw.percent(70) { Selection::All } else { Selection::Only(some_moved(handover, draw)) };
    let retry = if draw.percent(50) {
        Retry::Never
    } else {
        Retry::On { day: scene.today() + Days::new(1 + draw.below(90) as u64) }
    };
    let ask = RollbackAsked { substitute, give_back, retry, ..ops::ask_rollback(handover.id, &words(draw)) };
    let asker = draw.pick([handover.from, handover.manager].into_iter().chain(handover.to))?;
    Some((asker, ask.into()))
}

fn some_moved(handover: &Handover, draw: &mut Draw) -> Vec<baton_domain::record::Item> {
    handover.moved.iter().filter(|_| draw.percent(50)).map(|moved| moved.item).collect()
}

fn answer_rollback(scene: &Scene<'_>, draw: &mut Draw) -> Drawn {
    let rollback = draw.one(&scene.dossier.rollbacks)?.id;
    let op: Op = match draw.below(6) {
        0 => RollbackDeclined { rollback, reason: words(draw) }.into(),
        1 => RollbackWithdrawn { rollback }.into(),
        _ => RollbackApproved { rollback }.into(),
    };
    Some((if draw.percent(70) { scene.manager(draw) } else { scene.anyone(draw) }, op))
}
