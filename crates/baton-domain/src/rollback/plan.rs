use chrono::{DateTime, Utc};

use crate::account::is_beside;
use crate::context::Context;
use crate::dossier::Dossier;
use crate::handover::lapses_with;
use crate::ids::{HandoverId, PersonId};
use crate::record::{Handover, Item, Responsibility, ResponsibilityRole, SideState, Why};
use crate::refusal::Refusal;
use crate::relationship::going_on;

/// What stays whatever is given back: nothing captured is lost (invariant 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stays {
    /// Facts that the incoming rep wrote since the handover began.
    pub facts: u32,
    /// Promises that ended since the transfer.
    pub promises_ended: u32,
    /// Introductions that were made.
    pub introductions: u32,
}

/// What a rollback would do. Nothing happens yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RollbackPlan {
    /// Who has the account now.
    pub from: PersonId,
    /// Who took it over from whom: the outgoing rep.
    pub outgoing: PersonId,
    /// What the transfer moved and is still open: it goes back.
    pub back: Vec<Item>,
    /// What the incoming rep began since: choose who keeps it.
    pub choices: Vec<Item>,
    /// What stays.
    pub stays: Stays,
}

/// Plans the rollback of a transferred handover.
///
/// # Errors
/// A refusal when it was not transferred, was rolled back already, or the account has moved on since.
pub fn plan(cx: &Context<'_>, handover: &Handover) -> Result<RollbackPlan, Refusal> {
    if matches!(handover.side, Some(SideState::RolledBack { .. })) {
        return Err(Refusal::state("This handover was rolled back already.", "Look at who is accountable now."));
    }
    let (Some(incoming), Some(transferred_at)) = (handover.to, handover.transferred_at) else {
        return Err(Refusal::state("Nothing was transferred yet.", "Cancel the handover instead."));
    };
    going_on(cx)?;
    let held = cx.dossier.accountable()?;
    if held.person != incoming || !began_at(cx.dossier, held, transferred_at) {
        return Err(Refusal::state(
            format!("The account has moved on: {} has it now.", cx.people.name(held.person)),
            "If a newer handover stands, ask to take that one back first; otherwise plan a handover.",
        ));
    }
    if cx.dossier.running_handover().is_some_and(|running| running.id != handover.id) {
        return Err(Refusal::state(
            "The next handover of this account has begun already.",
            "Cancel that one first: it goes out from whoever has the account now.",
        ));
    }
    let dossier = cx.dossier;
    let moved = |item: &Item| handover.moved.iter().any(|moved| moved.item == *item);
    let open = owned(dossier, incoming, handover.id);
    let (mut back, choices): (Vec<_>, Vec<_>) = open.into_iter().partition(moved);
    back.insert(0, Item::Accountability);
    let beside = dossier.responsibilities.iter().filter(|held| is_beside(cx, held, handover.from));
    back.extend(beside.map(|held| Item::Backup { id: held.id }));
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let begun = handover.entered.values().min().copied().unwrap_or(transferred_at);
    let stays = Stays {
        facts: count(dossier.facts.iter().filter(|fact| fact.by == incoming && fact.at >= begun).count()),
        promises_ended: count(
            dossier.promises.iter().filter(|promise| promise.ended_at.is_some_and(|at| at >= transferred_at)).count(),
        ),
        introductions: count(
            dossier.introductions.iter().filter(|one| one.handover == handover.id && one.is_settled()).count(),
        ),
    };
    Ok(RollbackPlan { from: incoming, outgoing: handover.from, back, choices, stays })
}

/// Whether this is the accountability that began with the transfer at `begun`, or the same again after somebody else had the
/// account in between: a later handover that was taken back, a cover that was handed back, a correction. So a chain A→B→C goes
/// back to A step by step, and never past a handover that stands.
fn began_at(dossier: &Dossier, held: &Responsibility, begun: DateTime<Utc>) -> bool {
    if held.from == begun {
        return true;
    }
    let returned = matches!(held.why, Why::RolledBack { .. } | Why::CoverEnded | Why::Corrected { .. });
    let accountable = dossier.responsibilities.iter().filter(|one| one.role == ResponsibilityRole::Accountable);
    let earlier =
        accountable.filter(|one| one.person == held.person && one.until.is_some_and(|until| until <= held.from));
    let before = earlier.filter(|one| one.id != held.id).max_by_key(|one| one.from);
    returned && before.is_some_and(|before| before.from < held.from && began_at(dossier, before, begun))
}

/// Everything open that this person owns, without what ends with the handover.
fn owned(dossier: &Dossier, owner: PersonId, handover: HandoverId) -> Vec<Item> {
    let promises = dossier.open_promises().filter(|promise| promise.owner == owner);
    let issues = dossier.open_issues().filter(|issue| issue.owner == owner);
    let touches = dossier.planned_touches().filter(|touch| touch.owner == owner);
    let tasks = dossier.open_tasks().filter(|task| task.owner == owner && task.follows.is_none());
    let tasks = tasks.filter(|task| !lapses_with(task, handover));
    promises
        .map(|promise| Item::Promise { id: promise.id })
        .chain(issues.map(|issue| Item::Issue { id: issue.id }))
        .chain(touches.map(|touch| Item::Touch { id: touch.id }))
        .chain(tasks.map(|task| Item::Task { id: task.id }))
        .collect()
}
