//! One-line things to know.

mod secret;
mod topic;

pub use topic::TopicRaised;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::context::{Context, Draft, Subject, written};
use crate::ids::{AccountId, FactId, HistoryEntryId};
use crate::op::Operation;
use crate::record::{AssumptionState, Fact, FactKind, Kind, Sensitivity};
use crate::refusal::Refusal;

/// A thing to know is written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FactRecorded {
    /// About which account.
    pub account: AccountId,
    /// Which kind of thing.
    pub kind: FactKind,
    /// One line.
    pub text: String,
    /// The second half of an if-then line, a risk's answer, or what a result was worth.
    #[serde(default)]
    pub then: Option<String>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
    /// The history entry that proves it.
    #[serde(default)]
    pub evidence: Option<HistoryEntryId>,
    /// The older fact that this one says better.
    #[serde(default)]
    pub supersedes: Option<FactId>,
    /// The day by which we raise an awkward topic.
    #[serde(default)]
    pub raise_by: Option<NaiveDate>,
}

impl Operation for FactRecorded {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn cites(&self) -> Vec<HistoryEntryId> {
        self.evidence.into_iter().collect()
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let actor = cx.acting()?;
        let account = cx.dossier.account()?.id;
        cx.dossier.evidence(self.evidence)?;
        let text = written(&self.text, "The line")?;
        if self.kind == FactKind::IfThen && self.then.as_deref().is_none_or(|then| then.trim().is_empty()) {
            return Err(Refusal::invalid("An if-then line needs its second half.", "Write what to do then."));
        }
        if self.kind == FactKind::WhereItLives {
            is_a_place(&text)?;
            is_a_place(self.then.as_deref().unwrap_or_default())?;
        }
        let raise_by = topic::day(cx, self)?;
        let fact = Fact {
            id: draft.id(),
            account,
            kind: self.kind,
            text,
            then: self.then.clone(),
            sensitivity: self.sensitivity,
            evidence: self.evidence,
            checked: (self.kind == FactKind::Assumption).then_some(AssumptionState::Unchecked),
            raise_by,
            raised: None,
            by: actor.id,
            at: cx.at,
            superseded_by: None,
        };
        let fact = match self.supersedes {
            Some(old) => supersede(cx, draft, old, fact)?,
            None => fact,
        };
        draft.seen_by(self.sensitivity);
        draft.put(fact);
        Ok(())
    }
}

/// An assumption was checked with the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AssumptionChecked {
    /// Which fact.
    pub fact: FactId,
    /// What came of it.
    pub state: AssumptionState,
}

impl Operation for AssumptionChecked {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Fact, self.fact.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let fact = find(cx, self.fact)?;
        if fact.kind != FactKind::Assumption {
            return Err(Refusal::invalid(
                "Only an assumption can be checked.",
                "If this no longer holds, write a line that replaces it.",
            ));
        }
        draft.seen_by(fact.sensitivity);
        draft.put(Fact { checked: Some(self.state), ..fact.clone() });
        Ok(())
    }
}

/// Refuses what would give a secret to everyone who holds the packet.
fn is_a_place(text: &str) -> Result<(), Refusal> {
    match secret::secret_in(text) {
        None => Ok(()),
        Some(what) => Err(Refusal::invalid(
            format!("It looks like {what}. A packet is printed, and whoever finds it could use it."),
            "Write where the secret is kept, or who knows it, instead of the secret.",
        )),
    }
}

/// Puts `new` in the place of an older line. An awkward topic is replaced by its own kind alone, and keeps what was said to it:
/// it goes away by being raised.
fn supersede(cx: &Context<'_>, draft: &mut Draft, old: FactId, new: Fact) -> Result<Fact, Refusal> {
    let old = find(cx, old)?;
    if old.superseded_by.is_some() {
        return Err(Refusal::new(
            crate::refusal::RefusalKind::Stale,
            "Someone has already written a better line for this one.",
            "Read the newer line first.",
        ));
    }
    if old.kind != new.kind && [old.kind, new.kind].contains(&FactKind::AwkwardTopic) {
        return Err(Refusal::invalid(
            "An awkward topic goes away by being raised, and not by another line.",
            "Raise it and write down what they said, or word it better as an awkward topic.",
        ));
    }
    draft.seen_by(old.sensitivity);
    draft.put(Fact { superseded_by: Some(new.id), ..old.clone() });
    Ok(Fact { raised: old.raised.clone(), ..new })
}

fn find<'a>(cx: &Context<'a>, id: FactId) -> Result<&'a Fact, Refusal> {
    let mut facts = cx.dossier.facts.iter();
    facts.find(|fact| fact.id == id && cx.may_see(fact.sensitivity)).ok_or_else(|| Refusal::not_found("fact"))
}
