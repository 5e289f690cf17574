//! What holds in every state and for every deed, told without the rules that are tried.

use baton_domain::dossier::Dossier;
use baton_domain::handover::blocking;
use baton_domain::ids::{AccountId, PersonId};
use baton_domain::op::Op;
use baton_domain::record::{
    ApprovalState, ApprovalSubject, Handover, ResponsibilityRole, Role, RollbackState, SideState, Stage, Why,
};
use baton_domain::refusal::Fix;
use baton_domain::soundness::sound;
use baton_tests::{Book, ops};
use chrono::{DateTime, Utc};

/// Something that was done.
pub struct Deed<'a> {
    pub account: AccountId,
    pub before: &'a Book,
    pub after: &'a Book,
    pub op: &'a Op,
    pub at: DateTime<Utc>,
    pub entry: u64,
}

type Held = Result<(), String>;

/// The first rule that does not hold after it.
pub fn broken(deed: &Deed<'_>) -> Held {
    let dossier = deed.after();
    sound(dossier).map_err(|refusal| refusal.message)?;
    one_is_accountable(dossier)?;
    accountability_has_its_reasons(dossier)?;
    two_people_agreed(deed)?;
    nothing_took_effect_twice(deed)?;
    one_handover_runs(dossier)?;
    what_closed_has_owners(deed)?;
    the_guard_does_not_lie(deed)
}

impl Deed<'_> {
    fn before(&self) -> &Dossier {
        &self.before.dossiers[&self.account]
    }

    fn after(&self) -> &Dossier {
        &self.after.dossiers[&self.account]
    }

    fn is_here(&self, person: PersonId) -> bool {
        self.after.people.is_here(person, self.at.date_naive())
    }
}

fn held(holds: bool, what: &str) -> Held {
    if holds { Ok(()) } else { Err(what.to_owned()) }
}

/// From the account's beginning on, each interval begins where the one before it ends, and only the last has no end.
fn one_is_accountable(dossier: &Dossier) -> Held {
    let all = dossier.responsibilities.iter();
    let mut intervals: Vec<_> = all.filter(|held| held.role == ResponsibilityRole::Accountable).collect();
    intervals.sort_by_key(|held| (held.from, held.until.is_none(), held.until));
    let since = dossier.account.as_ref().map(|account| account.since);
    held(intervals.first().map(|first| first.from) == since, "nobody was accountable at first")?;
    held(intervals.windows(2).all(|two| two[0].until == Some(two[1].from)), "a gap or an overlap")?;
    held(intervals.last().is_some_and(|last| last.until.is_none()), "nobody is accountable now")
}

fn accountability_has_its_reasons(dossier: &Dossier) -> Held {
    let all = dossier.responsibilities.iter();
    for interval in all.filter(|held| held.role == ResponsibilityRole::Accountable) {
        let allowed = match &interval.why {
            Why::AccountCreated => true,
            Why::Transferred { handover } => dossier.handover(*handover).is_ok_and(|handover| {
                let both = [handover.outgoing_acknowledged_at, handover.incoming_acknowledged_at];
                both.iter().all(Option::is_some) && handover.to == Some(interval.person)
            }),
            Why::RolledBack { rollback } => dossier.rollback(*rollback).is_ok_and(|rollback| {
                rollback.state == RollbackState::Done
                    && rollback.to == interval.person
                    && granted(dossier, rollback.approval)
            }),
            Why::Corrected { reason } => !reason.is_empty(),
            _ => false,
        };
        held(allowed, "accountability changed for no reason that there is")?;
    }
    Ok(())
}

fn granted(dossier: &Dossier, id: baton_domain::ids::ApprovalId) -> bool {
    let mut approvals = dossier.approvals.iter();
    approvals.any(|one| one.id == id && matches!(one.state, ApprovalState::Granted { .. }))
}

/// Whoever agreed just now is another person than who asked, one of them leads, and both are here.
fn two_people_agreed(deed: &Deed<'_>) -> Held {
    let leads = |person| deed.after.people.get(person).is_ok_and(|person| person.role == Role::Manager);
    for approval in &deed.after().approvals {
        let ApprovalState::Granted { by, at } = approval.state else { continue };
        let two = [by, approval.asked_by];
        held(two[0] != two[1], "somebody agreed with themselves")?;
        held(two.into_iter().any(leads), "no manager agreed")?;
        if at == deed.at {
            held(two.into_iter().all(|person| deed.is_here(person)), "somebody who has left decided")?;
        }
    }
    Ok(())
}

/// What was answered stays answered, each rollback moved the account once, and what has ended does not end again.
fn nothing_took_effect_twice(deed: &Deed<'_>) -> Held {
    let (before, after) = (deed.before(), deed.after());
    let answered = before.approvals.iter().filter(|approval| approval.state != ApprovalState::Waiting);
    held(answered.into_iter().all(|approval| after.approvals.contains(approval)), "an answer was answered again")?;
    for rollback in &after.rollbacks {
        let why = Why::RolledBack { rollback: rollback.id };
        let times = after.responsibilities.iter().filter(|held| held.why == why).count();
        held(times == usize::from(rollback.state == RollbackState::Done), "a rollback took effect twice, or never")?;
    }
    let ended = |handover: &&Handover| handover.side.as_ref().is_some_and(SideState::is_end);
    let sides = before.handovers.iter().filter(ended);
    let stays = |old: &Handover| after.handover(old.id).is_ok_and(|new| new.side == old.side);
    held(sides.into_iter().all(stays), "a handover ended twice")?;
    held(after.handovers.iter().all(|handover| ended_with_consent(after, handover)), "nobody agreed to an end")
}

fn ended_with_consent(dossier: &Dossier, handover: &Handover) -> bool {
    match &handover.side {
        Some(SideState::RolledBack { rollback }) => {
            dossier.rollback(*rollback).is_ok_and(|rollback| granted(dossier, rollback.approval))
        }
        Some(SideState::RelationshipEnded { approval }) => granted(dossier, *approval),
        Some(SideState::KeptByException { .. }) => dossier.approvals.iter().any(|one| {
            let this = matches!(&one.subject, ApprovalSubject::KeepByException(asked) if asked.handover == handover.id);
            this && matches!(one.state, ApprovalState::Granted { .. })
        }),
        _ => true,
    }
}

fn one_handover_runs(dossier: &Dossier) -> Held {
    let running = dossier.handovers.iter().filter(|handover| handover.is_running()).count();
    held(running < 2, "two handovers run at once")
}

/// Whatever is open when a handover closes has an owner who is here.
fn what_closed_has_owners(deed: &Deed<'_>) -> Held {
    if !matches!(deed.op, Op::HandoverClosed(_)) {
        return Ok(());
    }
    let dossier = deed.after();
    let owners = dossier.open_promises().map(|promise| promise.owner);
    let owners = owners.chain(dossier.open_issues().map(|issue| issue.owner));
    let owners = owners.chain(dossier.planned_touches().map(|touch| touch.owner));
    let mut owners = owners.chain(dossier.open_tasks().map(|task| task.owner));
    held(owners.all(|owner| deed.is_here(owner)), "something is ownerless in a closed handover")?;
    held(dossier.accountable().is_ok_and(|held| deed.is_here(held.person)), "the account itself is ownerless")
}

/// Where a guard names nothing, the move succeeds; where it names acknowledgements alone, each of them can be given.
fn the_guard_does_not_lie(deed: &Deed<'_>) -> Held {
    let (book, today) = (deed.after, deed.at.date_naive());
    let Some(handover) = deed.after().running_handover() else { return Ok(()) };
    let can = |person, op: Op| book.decide(person, &op, deed.at, deed.entry + 1).is_ok();
    let missing = blocking(deed.after(), &book.people, today, handover);
    if missing.is_empty() {
        let mut here = book.people.persons.iter().filter(|person| person.is_here(today));
        let manager = here.find(|person| person.role == Role::Manager).ok_or("no manager is left")?;
        let op = match handover.stage {
            Stage::Transferred => ops::close(handover.id).into(),
            stage => ops::advance(handover.id, stage).into(),
        };
        return held(can(manager.id, op), "a guard named nothing, and the move was refused");
    }
    for item in &missing {
        let Fix::Acknowledge { person } = item.fix else { return Ok(()) };
        let given = !deed.is_here(person) || can(person, ops::acknowledge(handover.id).into());
        held(given, "a guard named an acknowledgement that could not be given")?;
    }
    Ok(())
}
