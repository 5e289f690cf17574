//! Who comes and goes, and who answers for what.

use baton_domain::account::AccountEdited;
use baton_domain::ids::PersonId;
use baton_domain::lock::{VetoLifted, VetoRaised};
use baton_domain::op::Op;
use baton_domain::person::{AbsencePlanned, PersonAdded, PersonEdited};
use baton_domain::profile::ProfileWritten;
use baton_domain::record::{Demand, Profile, Role, Severity, Strictness};
use baton_tests::ops;
use chrono::Days;

use super::{Scene, words};
use baton_tests::Draw;

/// Accounts that are enough for anything to happen between them.
const ACCOUNTS: usize = 3;

pub fn drawn(scene: &Scene<'_>, draw: &mut Draw) -> Option<(PersonId, Op)> {
    let manager = scene.manager(draw);
    Some(match draw.below(12) {
        11 => (manager, profile(draw)?.into()),
        9 => return leadership(scene, draw),
        10 => {
            let edit = AccountEdited {
                strategic: draw.percent(30).then(|| draw.percent(50)),
                live_deal: draw.percent(30).then(|| if draw.percent(50) { words(draw) } else { String::new() }),
                renewal_on: draw.percent(50).then(|| scene.day(draw)),
                ..ops::edit_account(scene.account)
            };
            (manager, edit.into())
        }
        0 => {
            let role = *draw.one(&[Role::Rep, Role::Rep, Role::Manager, Role::Viewer])?;
            let name = format!("Person {}", scene.people.persons.len());
            (manager, PersonAdded { country: Some("SE".to_owned()), ..ops::person(&name, role) }.into())
        }
        1 => {
            let person = scene.anyone(draw);
            let from = scene.day(draw);
            let until = from + Days::new(draw.below(12) as u64);
            (manager, AbsencePlanned { person, from, until, note: words(draw) }.into())
        }
        // Whoever founded the firm stays, so that somebody can act.
        2 => {
            let leaver = draw.pick(scene.here().skip(1))?.id;
            let last = scene.today() + Days::new(draw.below(10) as u64);
            (manager, PersonEdited { left_on: Some(last), ..ops::edit_person(leaver) }.into())
        }
        3 if scene.book.dossiers.len() < ACCOUNTS => {
            let name = format!("Account {}", scene.book.dossiers.len());
            (manager, ops::account(&name, scene.anyone(draw)).into())
        }
        3 | 4 => (manager, ops::correction(scene.account, scene.anyone(draw), &words(draw)).into()),
        5 => (scene.carrier(draw), ops::situation(scene.account, &words(draw)).into()),
        7 => {
            let severity = *draw.one(&[Severity::Stable, Severity::Watch, Severity::Unstable])?;
            (scene.carrier(draw), AccountEdited { severity: Some(severity), ..ops::edit_account(scene.account) }.into())
        }
        6 if draw.percent(50) => {
            let role = *draw.one(&[Role::Rep, Role::Manager, Role::Viewer])?;
            let person = draw.pick(scene.here().skip(1))?.id;
            (manager, PersonEdited { role: Some(role), ..ops::edit_person(person) }.into())
        }
        _ => {
            let person = scene.anyone(draw);
            (person, PersonEdited { phone: Some(words(draw)), ..ops::edit_person(person) }.into())
        }
    })
}

/// A profile with other days, lines and questions, which asks for other things, and for some more strictly.
fn profile(draw: &mut Draw) -> Option<ProfileWritten> {
    let mut written = ops::profile(*draw.one(&[Profile::Standard, Profile::HighTouch, Profile::Light])?);
    written.days.planned += u32::try_from(draw.below(5)).unwrap();
    written.checklist.pop();
    written.questions.push(words(draw));
    for demand in Demand::ALL {
        match draw.below(8) {
            0 => drop(written.demands.remove(&demand)),
            1 | 2 => drop(written.demands.insert(demand, Strictness::Hard)),
            3 => drop(written.demands.insert(demand, Strictness::Soft)),
            _ => {}
        }
    }
    Some(written)
}

/// Leadership has a word, or no longer minds.
fn leadership(scene: &Scene<'_>, draw: &mut Draw) -> Option<(PersonId, Op)> {
    let account = scene.account;
    let minds = scene.dossier.account.as_ref()?.veto.is_some();
    let op: Op = match (minds, draw.percent(20)) {
        (true, _) => VetoLifted { account }.into(),
        (false, true) => VetoRaised { account, reason: words(draw) }.into(),
        (false, false) => return None,
    };
    Some((scene.manager(draw), op))
}
