//! What is written down, promised, opened, planned and done for an account.

use baton_domain::contact::{ContactAdded, ContactEdited, ContactsToldApart};
use baton_domain::fact::{AssumptionChecked, FactRecorded, TopicRaised};
use baton_domain::history::EntryWritten;
use baton_domain::ids::PersonId;
use baton_domain::issue::{IssueOpened, IssueResolved};
use baton_domain::op::Op;
use baton_domain::promise::{PromiseAnswered, PromiseKept, PromiseMade};
use baton_domain::record::{
    AssumptionState, FactKind, HistoryKind, PromiseAnswerKind, Promiser, Sensitivity, TaskState,
};
use baton_domain::touch::{TaskAdded, TaskEdited, TaskEnded, TouchCancelled, TouchDone, TouchEdited};
use baton_tests::ops;
use chrono::TimeDelta;

use super::{Scene, words};
use baton_tests::Draw;

const KINDS: [FactKind; 11] = [
    FactKind::TopThing,
    FactKind::WatchOut,
    FactKind::DoNotRepeat,
    FactKind::PriceStory,
    FactKind::IfThen,
    FactKind::Assumption,
    FactKind::Suggestion,
    FactKind::Result,
    FactKind::Risk,
    FactKind::Preference,
    FactKind::WhereItLives,
];

pub fn drawn(scene: &Scene<'_>, draw: &mut Draw) -> Option<(PersonId, Op)> {
    let actor = scene.carrier(draw);
    let op = match draw.below(10) {
        0 | 1 => noted(scene, draw),
        2 => known(scene, draw)?,
        3 => contact(scene, draw)?,
        4 | 5 => promise(scene, draw)?,
        6 | 7 => issue(scene, draw)?,
        8 => touch(scene, draw)?,
        _ => task(scene, draw)?,
    };
    Some((actor, op))
}

/// Something is written into the history.
pub fn noted(scene: &Scene<'_>, draw: &mut Draw) -> Op {
    let kind = *draw.one(&[HistoryKind::Call, HistoryKind::Meeting, HistoryKind::Note, HistoryKind::Mail]).unwrap();
    let at = draw.percent(30).then(|| scene.now - TimeDelta::days(draw.below(900) as i64));
    EntryWritten { at, sensitivity: sensitivity(draw), ..ops::entry(scene.account, kind, &words(draw), &words(draw)) }
        .into()
}

fn known(scene: &Scene<'_>, draw: &mut Draw) -> Option<Op> {
    let facts = &scene.dossier.facts;
    if draw.percent(20) {
        let assumption = draw.pick(facts.iter().filter(|fact| fact.kind == FactKind::Assumption))?;
        let state = *draw.one(&[AssumptionState::Confirmed, AssumptionState::Wrong])?;
        return Some(AssumptionChecked { fact: assumption.id, state }.into());
    }
    if draw.percent(10) {
        if let Some(topic) = draw.pick(facts.iter().filter(|fact| fact.kind == FactKind::AwkwardTopic)) {
            return Some(TopicRaised { fact: topic.id, answer: words(draw) }.into());
        }
        return Some(ops::topic(scene.account, &words(draw), scene.day(draw)).into());
    }
    let supersedes = draw.one(facts).filter(|_| draw.percent(20)).map(|fact| fact.id);
    let evidence = draw.pick(scene.book.history.values()).filter(|_| draw.percent(40)).map(|entry| entry.id);
    let kind = *draw.one(&KINDS)?;
    let fact = ops::fact(scene.account, kind, &words(draw));
    Some(FactRecorded { supersedes, evidence, sensitivity: sensitivity(draw), ..fact }.into())
}

fn contact(scene: &Scene<'_>, draw: &mut Draw) -> Option<Op> {
    if draw.percent(10) {
        let (kept, merged) = (draw.one(&scene.dossier.contacts)?.id, draw.one(&scene.dossier.contacts)?.id);
        let apart = ContactsToldApart { contact: kept, from: merged };
        return Some(if draw.percent(20) { apart.into() } else { ops::merge(kept, merged).into() });
    }
    if draw.percent(50) {
        let contact = draw.one(&scene.dossier.contacts)?.id;
        let nothing =
            ContactEdited { contact, name: None, title: None, emails: None, phone: None, part: None, key: None };
        let edit = if draw.percent(50) {
            ContactEdited { key: Some(draw.percent(50)), ..nothing }
        } else {
            ContactEdited { title: Some(words(draw)), ..nothing }
        };
        return Some(edit.into());
    }
    let contact = ops::contact(scene.account, &words(draw));
    Some(ContactAdded { key: draw.percent(40), ..contact }.into())
}

fn promise(scene: &Scene<'_>, draw: &mut Draw) -> Option<Op> {
    let known = draw.one(&scene.dossier.promises);
    Some(match (draw.below(5), known) {
        (0, Some(promise)) => PromiseKept { promise: promise.id }.into(),
        (1, Some(promise)) => ops::give_promise(promise.id, scene.anyone(draw)).into(),
        (2, Some(promise)) => {
            let kinds = [PromiseAnswerKind::Accepted, PromiseAnswerKind::Renegotiated, PromiseAnswerKind::Closed];
            let answer = *draw.one(&kinds)?;
            PromiseAnswered { promise: promise.id, answer, words: words(draw), due: Some(scene.day(draw)) }.into()
        }
        _ => {
            let promiser = if draw.percent(80) { Promiser::Us } else { Promiser::Them };
            let contact = draw.one(&scene.dossier.contacts).filter(|_| draw.percent(30)).map(|contact| contact.id);
            let owner = draw.percent(30).then(|| scene.anyone(draw));
            let promise = ops::promise(scene.account, &words(draw));
            PromiseMade { promiser, contact, owner, sensitivity: sensitivity(draw), ..promise }.into()
        }
    })
}

fn issue(scene: &Scene<'_>, draw: &mut Draw) -> Option<Op> {
    let known = draw.one(&scene.dossier.issues);
    Some(match (draw.below(4), known) {
        (0, Some(issue)) => ops::give_issue(issue.id, scene.anyone(draw)).into(),
        (1, Some(issue)) => IssueResolved { learned: Some(words(draw)), ..ops::resolve(issue.id, &words(draw)) }.into(),
        _ => {
            let owner = draw.percent(50).then(|| scene.anyone(draw));
            let (ours, escalated) = (draw.percent(50), draw.percent(15));
            IssueOpened { owner, ours, escalated, ..ops::issue(scene.account, &words(draw)) }.into()
        }
    })
}

fn touch(scene: &Scene<'_>, draw: &mut Draw) -> Option<Op> {
    let known = draw.one(&scene.dossier.touches);
    Some(match (draw.below(5), known) {
        (0, Some(touch)) => TouchDone { touch: touch.id, entry: None }.into(),
        (1, Some(touch)) => TouchCancelled { touch: touch.id }.into(),
        (2, Some(touch)) => {
            TouchEdited { touch: touch.id, at: None, about: None, owner: Some(scene.anyone(draw)) }.into()
        }
        _ => ops::touch(scene.account, scene.now + TimeDelta::days(draw.below(20) as i64), &words(draw)).into(),
    })
}

fn task(scene: &Scene<'_>, draw: &mut Draw) -> Option<Op> {
    let known = draw.one(&scene.dossier.tasks);
    Some(match (draw.below(4), known) {
        (0, Some(task)) => {
            let state = *draw.one(&[TaskState::Done, TaskState::Dropped])?;
            TaskEnded { task: task.id, state }.into()
        }
        (1, Some(task)) => {
            TaskEdited { task: task.id, text: None, owner: Some(scene.anyone(draw)), due: None, undated: false }.into()
        }
        _ => {
            let owner = draw.percent(60).then(|| scene.anyone(draw));
            TaskAdded { owner, ..ops::task(scene.account, &words(draw)) }.into()
        }
    })
}

fn sensitivity(draw: &mut Draw) -> Sensitivity {
    *draw.one(&[Sensitivity::Internal, Sensitivity::Shareable, Sensitivity::ManagersOnly]).unwrap()
}
