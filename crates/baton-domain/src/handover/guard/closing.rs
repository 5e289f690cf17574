//! What a transferred handover is missing before it closes.

use super::Guard;
use crate::record::{Demand, ReadBackVerdict, ResponsibilityRole, Task};
use crate::refusal::{Fix, Missing};

impl Guard<'_> {
    /// A handover closes only when nothing of the account is ownerless (invariant 4).
    pub(super) fn close(&self) -> Vec<Missing> {
        let mut missing = self.ownerless();
        missing.extend(self.next_touch().map(|item| Missing { hard: true, ..item }));
        if self.handover.is_cover() {
            missing.extend(self.asked(Demand::Checklist, self.unsettled(|_| true)));
            missing.extend(self.asked(Demand::Feedback, self.feedback()));
            // Last, because the account goes back with it. Nobody has to meet a stand-in who leaves again.
            missing.extend(self.hand_back());
            return missing;
        }
        // What was passed on the way is made up for by now.
        let made_up = [
            self.asked(Demand::Introductions, self.introductions()),
            self.asked(Demand::Checklist, self.unsettled(|_| true)),
        ];
        missing.extend(made_up.into_iter().flatten().map(|item| Missing { hard: true, ..item }));
        missing.extend(self.announcements());
        missing.extend(self.asked(Demand::Feedback, self.feedback()));
        missing.extend(self.asked(Demand::Learned, self.learned()));
        missing.extend(self.watched());
        missing
    }

    fn ownerless(&self) -> Vec<Missing> {
        let here = |owner| self.people.can_carry(owner, self.today);
        let ownerless = |fix, what: &str| {
            Missing::hard(fix, format!("Nobody who is here owns {what}."), "Give it to someone who is here.")
        };
        let dossier = self.dossier;
        let mut missing = Vec::new();
        if let Ok(held) = dossier.accountable()
            && !here(held.person)
        {
            missing.push(Missing::hard(
                Fix::Accountable,
                format!("{} has the account and can no longer carry it.", self.people.name(held.person)),
                "A manager makes someone who is here accountable.",
            ));
        }
        for promise in dossier.open_promises().filter(|promise| !here(promise.owner)) {
            missing.push(ownerless(Fix::Promise { id: promise.id }, &format!("the promise “{}”", promise.text)));
        }
        for issue in dossier.open_issues().filter(|issue| !here(issue.owner)) {
            missing.push(ownerless(Fix::Issue { id: issue.id }, &format!("the issue “{}”", issue.title)));
        }
        for touch in dossier.planned_touches().filter(|touch| !here(touch.owner)) {
            missing.push(ownerless(Fix::Touch { id: touch.id }, &format!("the planned contact “{}”", touch.about)));
        }
        for task in dossier.open_tasks().filter(|task| !here(task.owner)) {
            missing.push(ownerless(Fix::Task { id: task.id }, &format!("the task “{}”", task.text)));
        }
        missing
    }

    fn watched(&self) -> Option<Missing> {
        let until = self.handover.watch_until.filter(|until| self.today <= *until)?;
        let on_call = self.dossier.responsibilities.iter().any(|held| {
            held.role == ResponsibilityRole::OnCall
                && held.person == self.handover.from
                && held.until.is_none_or(|over| over.date_naive() > self.today)
        });
        let what = if on_call {
            format!("{} is still on call.", self.people.name(self.handover.from))
        } else {
            format!("The watch lasts until {}.", until.format("%-d %B %Y"))
        };
        let watch = Fix::Watch { handover: self.handover.id, until };
        Some(Missing::soft(watch, what, "Wait until the watch ends, or pass it with a reason."))
    }

    /// The client is asked how it goes at its moments; that is passed over with a reason, not by forgetting it.
    fn feedback(&self) -> impl Iterator<Item = Missing> {
        let ours = |task: &&Task| task.handover == Some(self.handover.id) && task.asks.is_some();
        self.dossier.open_tasks().filter(ours).map(|task| {
            Missing::soft(
                Fix::Feedback { id: task.id },
                format!("Still to do: {}", task.text),
                format!("{} asks, writes down the answer, and marks it as done.", self.people.name(task.owner)),
            )
        })
    }

    /// Whoever is to be told of it has been.
    fn announcements(&self) -> impl Iterator<Item = Missing> {
        let ours = |task: &&Task| task.handover == Some(self.handover.id) && task.announces.is_some();
        self.dossier.open_tasks().filter(ours).map(|task| {
            Missing::soft(
                Fix::Announcement { id: task.id },
                format!("Still to do: {}", task.text),
                format!("{} does it, and marks it as done.", self.people.name(task.owner)),
            )
        })
    }

    /// Both are asked what they learned, as long as they are here (mission, principle 10).
    fn learned(&self) -> impl Iterator<Item = Missing> {
        let reps = [Some(self.handover.from), self.handover.to].into_iter().flatten();
        let asked = reps.filter(|rep| self.people.can_carry(*rep, self.today));
        asked.filter(|rep| !self.handover.learned.contains_key(rep)).map(|person| {
            let name = self.people.name(person);
            Missing::soft(
                Fix::Learned { person },
                format!("{name} has not said what there was to learn."),
                format!("{name} writes it down, for whoever does this next."),
            )
        })
    }

    /// A cover is over when the covered rep has it again; one who can carry nothing any more has nothing to take back.
    fn hand_back(&self) -> Option<Missing> {
        let covered = self.handover.from;
        let holds = self.dossier.accountable().ok()?.person;
        if holds == covered || !self.people.can_carry(covered, self.today) {
            return None;
        }
        let (covered, stood_in) = (self.people.name(covered), self.people.name(holds));
        let handover = self.handover.id;
        Some(match self.handover.hand_back.as_ref().map(|said| &said.verdict) {
            None | Some(ReadBackVerdict::Accepted { .. }) => Missing::hard(
                Fix::HandBack { handover },
                format!("{stood_in} has not said what happened during the cover."),
                format!("{stood_in} writes a summary, {covered} accepts it and has the account again."),
            ),
            Some(ReadBackVerdict::Waiting) => Missing::hard(
                Fix::JudgeHandBack { handover },
                format!("{covered} has not answered the summary of the cover."),
                format!("{covered} accepts it, or says what it does not say."),
            ),
            Some(ReadBackVerdict::Insufficient { does_not_say, .. }) => Missing::hard(
                Fix::HandBack { handover },
                format!("The summary of the cover is insufficient: it does not say {does_not_say}"),
                format!("{stood_in} writes it once more."),
            ),
        })
    }
}
