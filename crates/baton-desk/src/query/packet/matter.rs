//! Things to know, promises, issues and tasks, as they are printed.

use baton_domain::packet::{Answer, Assumption, Evidence, IssueLine, PromiseLine, TaskLine, Thing, Topic};
use baton_domain::record::{AssumptionState, FactKind, PromiseState};

use crate::query::shown::Shown;
use crate::view::{EvidenceRef, FactView, PromiseView};

impl Shown<'_> {
    /// The facts of a kind that hold, the oldest first.
    pub(super) fn things(&self, kind: FactKind) -> Vec<Thing> {
        let thing = |view: FactView| Thing {
            text: view.fact.text,
            then: view.fact.then.filter(|then| !then.trim().is_empty()),
            evidence: view.evidence.map(printed),
        };
        self.facts().into_iter().filter(|view| view.fact.kind == kind).map(thing).collect()
    }

    pub(super) fn assumptions(&self) -> Vec<Assumption> {
        let assumption = |view: FactView| Assumption {
            text: view.fact.text,
            checked: view.fact.checked.unwrap_or(AssumptionState::Unchecked),
            evidence: view.evidence.map(printed),
        };
        self.facts().into_iter().filter(|view| view.fact.kind == FactKind::Assumption).map(assumption).collect()
    }

    pub(super) fn topics(&self) -> Vec<Topic> {
        let topic = |view: FactView| Topic {
            text: view.fact.text,
            raise_by: view.fact.raise_by,
            answer: view.fact.raised.map(|raised| raised.answer),
            evidence: view.evidence.map(printed),
        };
        self.facts().into_iter().filter(|view| view.fact.kind == FactKind::AwkwardTopic).map(topic).collect()
    }

    /// Open promises, the earliest first.
    pub(super) fn promise_lines(&self) -> Vec<PromiseLine> {
        let line = |view: PromiseView| PromiseLine {
            answer: view.promise.answer.map(|answer| Answer {
                kind: answer.kind,
                by: self.look.people.name(answer.by).to_owned(),
                words: answer.words,
            }),
            text: view.promise.text,
            promiser: view.promise.promiser,
            contact: view.contact.map(|contact| contact.name),
            due: view.promise.due,
            firmness: view.promise.firmness,
            owner: view.owner.name,
            evidence: view.evidence.map(printed),
        };
        let open = |view: &PromiseView| view.promise.state == PromiseState::Open;
        self.promises().into_iter().filter(open).map(line).collect()
    }

    pub(super) fn issue_lines(&self) -> Vec<IssueLine> {
        let mut issues: Vec<_> = self.seen.open_issues().map(|issue| self.issue(issue)).collect();
        issues.sort_by_key(|view| (view.issue.opened_at, view.issue.id));
        issues
            .into_iter()
            .map(|view| IssueLine {
                title: view.issue.title,
                owner: view.owner.name,
                opened_on: view.issue.opened_at.date_naive(),
                ours: view.issue.ours,
                client_told: view.issue.client_told,
                evidence: view.evidence.map(printed),
            })
            .collect()
    }

    pub(super) fn task_lines(&self) -> Vec<TaskLine> {
        self.tasks()
            .into_iter()
            .map(|view| TaskLine { text: view.task.text, owner: view.owner.name, due: view.task.due })
            .collect()
    }
}

fn printed(evidence: EvidenceRef) -> Evidence {
    Evidence { kind: evidence.kind, on: evidence.at.date_naive(), title: evidence.title }
}
