//! What a handover is missing before it can leave its stage. The same list is shown, printed, and checked by every move,
//! so a guard never lies (invariant 9).

mod closing;
mod package;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::package::review_due;
use super::transfer::{speaks_for_themselves, without_lapsed};
use crate::approval::asked_for;
use crate::context::People;
use crate::dossier::Dossier;
use crate::ids::PersonId;
use crate::lock::{self, Lock};
use crate::profile::conduct_of;
use crate::record::{
    ApprovalState, ApprovalSubject, Demand, Handover, Introduction, IntroductionState, ReadBackVerdict, Role,
    SideState, Stage, Strictness,
};
use crate::refusal::{Fix, Missing};

/// What counts against leaving the stage now: hard items, and soft ones that no manager has passed with a reason.
#[must_use]
pub fn blocking(dossier: &Dossier, people: &People, today: NaiveDate, handover: &Handover) -> Vec<Missing> {
    missing(dossier, people, today, handover).into_iter().filter(Missing::is_blocking).collect()
}

/// Everything that is missing before the handover can leave its stage, with the reason of what was passed.
#[must_use]
pub fn missing(dossier: &Dossier, people: &People, today: NaiveDate, handover: &Handover) -> Vec<Missing> {
    let asked = asked_for_now(dossier, people, today, handover).into_iter();
    asked.map(|item| Missing { passed: reason_to_pass(dossier, handover, &item), ..item }).collect()
}

/// Why a manager goes on without it; what is hard by now counts, whatever was passed while it was not.
fn reason_to_pass(dossier: &Dossier, handover: &Handover, item: &Missing) -> Option<String> {
    // Whom nobody has to meet is not to be met because somebody plans it all the same.
    let unplanned = match item.fix {
        Fix::Introduction { id } => dossier.introductions.iter().find(|one| one.id == id),
        _ => None,
    };
    let unplanned = unplanned.map(|one| Fix::PlanIntroduction { contact: one.contact });
    let is_it = |fix: &Fix| *fix == item.fix || Some(fix) == unplanned.as_ref();
    let mut passed = handover.passed.iter().filter(|passed| !item.hard && passed.items.iter().any(is_it));
    Some(passed.next()?.reason.clone())
}

fn asked_for_now(dossier: &Dossier, people: &People, today: NaiveDate, handover: &Handover) -> Vec<Missing> {
    let guard = Guard { dossier, people, today, handover, demands: conduct_of(handover).demands };
    // What was asked for is answered first: until then nothing else is decided.
    let mut missing: Vec<_> = guard.waiting().into_iter().collect();
    missing.extend(guard.side());
    missing.extend(guard.locks());
    if let Some(successor) = guard.successor() {
        // Nothing else can be supplied for somebody who will not take it over.
        missing.push(successor);
        return missing;
    }
    match handover.stage {
        Stage::Proposed | Stage::Screened | Stage::Planned => missing.extend(guard.plan()),
        Stage::Packaging => missing.extend(guard.package()),
        Stage::Review => missing.extend(guard.asked(Demand::PackageAccepted, guard.review())),
        Stage::Briefing => {
            missing.extend(guard.asked(Demand::Questions, guard.questions()));
            missing.extend(guard.read_back());
        }
        Stage::Introduction => missing.extend(guard.asked(Demand::Introductions, guard.introductions())),
        Stage::Overlap => missing.extend(guard.overlap()),
        Stage::Transferred => missing.extend(guard.close()),
        Stage::Closed => {}
    }
    if handover.stage != Stage::Transferred {
        missing.extend(guard.asked(Demand::Checklist, guard.checklist()));
    }
    if handover.stage == Stage::Overlap {
        // Last, because the transfer happens with the second one: everything else has to be there by then.
        missing.extend(guard.acknowledgements());
    }
    missing
}

/// Whether whoever should take over has left, or no longer carries anything, before the transfer.
pub(super) fn is_without_successor(people: &People, today: NaiveDate, handover: &Handover) -> bool {
    !handover.stage.is_transferred() && handover.to.is_some_and(|incoming| !people.can_carry(incoming, today))
}

/// Whether the last day of a cover has passed before it began.
pub(super) fn is_overtaken(today: NaiveDate, handover: &Handover) -> bool {
    !handover.stage.is_transferred() && handover.cover_until.is_some_and(|last| last < today)
}

/// That somebody was asked to meet the incoming rep, and did not answer.
fn in_vain(one: &Introduction) -> String {
    match one.attempts.as_slice() {
        [] => String::new(),
        [attempt] => format!(", and did not answer on {}", attempt.at.format("%-d %B %Y")),
        [.., last] => {
            format!(", and did not answer {} times, last on {}", one.attempts.len(), last.at.format("%-d %B %Y"))
        }
    }
}

/// A lock as something that is missing: its end.
pub(super) fn locked(lock: Lock) -> Missing {
    let waits = lock.over_on.map(|day| format!(", or it waits until {}", day.format("%-d %B %Y")));
    Missing::hard(
        Fix::Lock { lock: lock.kind },
        lock.what,
        format!("A manager lets it pass, with a reason and until a day{}.", waits.unwrap_or_default()),
    )
}

struct Guard<'a> {
    dossier: &'a Dossier,
    people: &'a People,
    today: NaiveDate,
    handover: &'a Handover,
    demands: BTreeMap<Demand, Strictness>,
}

impl Guard<'_> {
    fn name(&self, part: Option<PersonId>) -> &str {
        part.map_or("the incoming rep", |id| self.people.name(id))
    }

    /// What is missing of something that the profile may ask for, as strictly as this handover asks for it.
    fn asked(&self, demand: impl Into<Demand>, missing: impl IntoIterator<Item = Missing>) -> Vec<Missing> {
        let Some(strictness) = self.demands.get(&demand.into()) else { return Vec::new() };
        missing.into_iter().map(|item| Missing { hard: *strictness == Strictness::Hard, ..item }).collect()
    }

    fn side(&self) -> Vec<Missing> {
        match &self.handover.side {
            Some(SideState::OnHold { reason }) => vec![Missing::hard(
                Fix::Resume,
                format!("It is on hold: {reason}"),
                "Let it go on when the reason has passed.",
            )],
            Some(SideState::Resisted { case, .. }) => vec![Missing::hard(
                Fix::Resistance { id: *case },
                "The client resists, and waits for our answer.",
                "Open the case, say it back, and decide.",
            )],
            _ => Vec::new(),
        }
    }

    /// A lock that appears on the way holds the handover up, until a manager lets it pass or it is over.
    fn locks(&self) -> Vec<Missing> {
        // Somebody has to stand in, whatever speaks against an account changing hands.
        if self.handover.stage.is_transferred() || self.handover.is_cover() {
            return Vec::new();
        }
        // Where somebody else has to take over, it may be anybody.
        let to = self.handover.to.filter(|to| self.people.can_carry(*to, self.today));
        lock::closed(self.dossier, self.people, self.today, to).map(locked).collect()
    }

    fn plan(&self) -> Vec<Missing> {
        let mut missing = Vec::new();
        if self.handover.to.is_none() || self.handover.transfer_on.is_none() {
            missing.push(Missing::hard(
                Fix::Plan,
                "Who takes over, and when, is not planned yet.",
                "A manager plans it: who, when, why, and the sentence for the client.",
            ));
        }
        missing
    }

    /// Someone else has to take over when the one who was named no longer can.
    fn successor(&self) -> Option<Missing> {
        if is_without_successor(self.people, self.today, self.handover) {
            return Some(Missing::hard(
                Fix::Plan,
                format!("{} can no longer take it over.", self.name(self.handover.to)),
                "A manager plans it with someone else, which ends this handover and begins a new one.",
            ));
        }
        let last = self.handover.cover_until.filter(|_| is_overtaken(self.today, self.handover))?;
        Some(Missing::hard(
            Fix::Plan,
            format!("This cover was to end on {}, and has not begun.", last.format("%-d %B %Y")),
            "A manager plans another one if somebody still has to stand in, which ends this one; or cancels it.",
        ))
    }

    fn review(&self) -> Option<Missing> {
        let incoming = self.name(self.handover.to);
        let by = review_due(self.people, self.handover).map(|day| format!(", by {}", day.format("%-d %B %Y")));
        self.handover.package_accepted_at.is_none().then(|| {
            Missing::soft(
                Fix::AcceptPackage,
                format!("{incoming} has not accepted the package."),
                format!(
                    "{incoming} reads it and accepts it, or sends it back with what is missing{}.",
                    by.unwrap_or_default()
                ),
            )
        })
    }

    fn questions(&self) -> impl Iterator<Item = Missing> {
        let incoming = self.name(self.handover.to);
        let bank = self.dossier.questions.iter();
        bank.filter(|question| question.handover == self.handover.id && question.answer.is_none()).map(
            move |question| {
                Missing::soft(
                    Fix::Question { id: question.id },
                    format!("Question {} has no answer: {}", question.number, question.text),
                    format!(
                        "{incoming} answers it from what is written; {} corrects it.",
                        self.people.name(self.handover.from)
                    ),
                )
            },
        )
    }

    /// The one guard that never yields before a transfer [R6].
    fn read_back(&self) -> Option<Missing> {
        let incoming = self.name(self.handover.to);
        let outgoing = self.people.name(self.handover.from);
        match self.dossier.read_back(self.handover.id) {
            None => Some(Missing::hard(
                Fix::ReadBack,
                format!("{incoming} has not said it back."),
                format!("{incoming} gives the read-back in own words: situation, promises, risks, next action."),
            )),
            Some(said) => match &said.verdict {
                ReadBackVerdict::Accepted { .. } => None,
                ReadBackVerdict::Waiting => Some(Missing::hard(
                    Fix::JudgeReadBack { id: said.id },
                    format!("{outgoing} has not answered the read-back."),
                    format!("{outgoing} accepts it, or says what it does not say."),
                )),
                ReadBackVerdict::Insufficient { does_not_say, .. } => Some(Missing::hard(
                    Fix::ReadBack,
                    format!("The read-back is insufficient: it does not say {does_not_say}"),
                    format!("{incoming} says it back once more."),
                )),
            },
        }
    }

    fn introductions(&self) -> Vec<Missing> {
        let mine = || self.dossier.introductions.iter().filter(|one| one.handover == self.handover.id);
        let name = |id| self.dossier.contact(id).map_or("someone", |contact| contact.name.as_str());
        let planned = mine().filter(|one| matches!(one.state, IntroductionState::Planned)).map(|one| {
            Missing::soft(
                Fix::Introduction { id: one.id },
                format!("{} has not met {}{}.", name(one.contact), self.name(self.handover.to), in_vain(one)),
                if self.people.can_carry(one.owner, self.today) {
                    format!("{} introduces them, in person where that can be.", self.people.name(one.owner))
                } else {
                    format!("{} can no longer do it: change who introduces them.", self.people.name(one.owner))
                },
            )
        });
        let unplanned = self.dossier.contacts.iter().filter(|contact| contact.key);
        let unplanned = unplanned.filter(|contact| !mine().any(|one| one.contact == contact.id)).map(|contact| {
            Missing::soft(
                Fix::PlanIntroduction { contact: contact.id },
                format!("No introduction of {} is planned.", contact.name),
                "Plan it, or write why it is not needed.",
            )
        });
        planned.chain(unplanned).collect()
    }

    fn overlap(&self) -> Vec<Missing> {
        let mut missing: Vec<_> = self.read_back().into_iter().collect();
        missing.extend(self.asked(Demand::LedAlone, self.led_alone()));
        missing.extend(self.unanswered_promises());
        missing.extend(self.asked(Demand::NextTouch, self.next_touch()));
        missing
    }

    fn led_alone(&self) -> Option<Missing> {
        self.handover.led_alone.is_none().then(|| {
            Missing::soft(
                Fix::LedAlone,
                format!("{} has not led a meeting alone.", self.name(self.handover.to)),
                "Write down which one, once it happened.",
            )
        })
    }

    fn unanswered_promises(&self) -> impl Iterator<Item = Missing> {
        let incoming = self.name(self.handover.to);
        let answered = |promise: &crate::record::Promise| {
            promise.answer.as_ref().is_some_and(|answer| answer.handover == self.handover.id)
        };
        self.dossier.open_promises().filter(move |promise| !answered(promise)).map(move |promise| {
            // None is skipped (method, section 0): a promise that nobody took over is one that nobody keeps.
            Missing::hard(
                Fix::Promise { id: promise.id },
                format!("{incoming} has not answered the promise “{}”.", promise.text),
                format!("{incoming} accepts, renegotiates or closes it."),
            )
        })
    }

    fn next_touch(&self) -> Option<Missing> {
        if self.dossier.next_touch(self.today).is_some() {
            return None;
        }
        let Some(missed) = self.dossier.planned_touches().max_by_key(|touch| touch.at) else {
            return Some(Missing::soft(
                Fix::NextTouch { missed: None },
                "No next touch with the client is planned.",
                "Plan the next call, visit or mail that we initiate.",
            ));
        };
        Some(Missing::soft(
            Fix::NextTouch { missed: Some(missed.id) },
            format!("No touch is ahead: “{}” was planned for {}.", missed.about, missed.at.format("%-d %B %Y")),
            "Plan the next call, visit or mail that we initiate, and write down what became of that one.",
        ))
    }

    fn acknowledgements(&self) -> Vec<Missing> {
        let Some(incoming) = self.handover.to else { return Vec::new() };
        let outgoing = self.handover.from;
        let (gives, gives_for) = if speaks_for_themselves(self.people, self.today, self.handover) {
            (outgoing, String::new())
        } else {
            (self.stand_in(incoming), format!(" for {}", self.people.name(outgoing)))
        };
        let missing = |person, instead: &str, verb: &str| {
            let name = self.people.name(person);
            Missing::hard(
                Fix::Acknowledge { person },
                format!("{name} has not acknowledged the transfer{instead}."),
                format!("{name} confirms the moment: {name} {verb}."),
            )
        };
        let said = without_lapsed(self.people, self.today, self.handover.clone());
        let gives = (said.outgoing_acknowledged_at, missing(gives, &gives_for, "hands it over"));
        let takes = (said.incoming_acknowledged_at, missing(incoming, "", "takes it over"));
        [gives, takes].into_iter().filter(|(at, _)| at.is_none()).map(|(_, item)| item).collect()
    }

    /// Who speaks for an outgoing rep who no longer can: the manager of the handover, or another one who is here, but not the
    /// incoming rep, because a transfer takes two.
    fn stand_in(&self, incoming: PersonId) -> PersonId {
        let managers = self.people.persons.iter().filter(|person| person.role == Role::Manager);
        let all = std::iter::once(self.handover.manager).chain(managers.map(|person| person.id));
        let mut able = all.filter(|person| *person != incoming && self.people.can_carry(*person, self.today));
        able.next().unwrap_or(self.handover.manager)
    }

    /// What somebody has asked for, of this handover or of one before it, is answered before it goes on.
    fn waiting(&self) -> Option<Missing> {
        let asked = self.dossier.approvals.iter().find(|approval| approval.state == ApprovalState::Waiting)?;
        let is_ours = |rollback| self.dossier.rollback(rollback).is_ok_and(|one| one.handover == self.handover.id);
        let fix = match asked.subject {
            ApprovalSubject::Rollback { rollback } if is_ours(rollback) => Fix::Rollback { id: rollback },
            _ => Fix::Approval { id: asked.id },
        };
        let (who, what) = (self.people.name(asked.asked_by), asked_for(&asked.subject));
        Some(Missing::hard(
            fix,
            format!("{who} has asked to {what}, and waits for an answer."),
            "A second person agrees, or declines with a reason.",
        ))
    }

    fn checklist(&self) -> impl Iterator<Item = Missing> {
        self.unsettled(|stage| stage == self.handover.stage)
    }

    fn unsettled(&self, of: impl Fn(Stage) -> bool) -> impl Iterator<Item = Missing> {
        let items = self.dossier.checklist.iter().filter(|item| item.handover == self.handover.id);
        items.filter(move |item| of(item.stage) && !item.is_settled()).map(|item| {
            Missing::soft(
                Fix::ChecklistItem { id: item.id },
                format!("Checklist {}: {}", item.number, item.text),
                format!("{} does it, or writes why it does not apply.", self.people.name(item.owner)),
            )
        })
    }
}
