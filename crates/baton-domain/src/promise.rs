//! Promises: who promised what to whom, by when, and how firmly.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::context::{Context, Draft, Subject, replaced, within, written};
use crate::handover::incoming;
use crate::ids::{AccountId, ContactId, HistoryEntryId, PersonId, PromiseId};
use crate::op::Operation;
use crate::record::{Firmness, Kind, Promise, PromiseAnswer, PromiseAnswerKind, PromiseState, Promiser, Sensitivity};
use crate::refusal::{Refusal, RefusalKind};
use crate::relationship::going_on;

/// A promise is made or written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PromiseMade {
    /// For which account.
    pub account: AccountId,
    /// "Winter rate as last year".
    pub text: String,
    /// Who promised.
    #[serde(default = "us")]
    pub promiser: Promiser,
    /// To whom at the client, or who there promised.
    #[serde(default)]
    pub contact: Option<ContactId>,
    /// By when.
    #[serde(default)]
    pub due: Option<NaiveDate>,
    /// How firm.
    pub firmness: Firmness,
    /// Who keeps it; the accountable person when left out.
    #[serde(default)]
    pub owner: Option<PersonId>,
    /// The entry that proves it.
    #[serde(default)]
    pub evidence: Option<HistoryEntryId>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

const fn us() -> Promiser {
    Promiser::Us
}

impl Operation for PromiseMade {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn cites(&self) -> Vec<HistoryEntryId> {
        self.evidence.into_iter().collect()
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let actor = cx.acting()?;
        let account = going_on(cx)?.id;
        cx.dossier.evidence(self.evidence)?;
        if let Some(contact) = self.contact {
            cx.dossier.contact(contact)?;
        }
        let owner = match self.owner {
            Some(owner) => cx.carrier(owner)?.id,
            None => cx.dossier.accountable()?.person,
        };
        let promise = Promise {
            id: draft.id(),
            account,
            text: written(&self.text, "The promise")?,
            promiser: self.promiser,
            contact: self.contact,
            due: within(cx, self.due)?,
            firmness: self.firmness,
            owner,
            state: PromiseState::Open,
            made_by: actor.id,
            made_at: cx.at,
            ended_at: None,
            evidence: self.evidence,
            sensitivity: self.sensitivity,
            answer: None,
        };
        draft.seen_by(self.sensitivity);
        draft.put(promise);
        Ok(())
    }
}

/// A promise was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PromiseKept {
    /// Which.
    pub promise: PromiseId,
}

impl Operation for PromiseKept {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Promise, self.promise.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let promise = open(cx, self.promise)?;
        draft.seen_by(promise.sensitivity);
        draft.put(Promise { state: PromiseState::Kept, ended_at: Some(cx.at), ..promise });
        Ok(())
    }
}

/// A promise is given to someone else, or its date or words change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PromiseEdited {
    /// Which.
    pub promise: PromiseId,
    /// What.
    #[serde(default)]
    pub text: Option<String>,
    /// By when.
    #[serde(default)]
    pub due: Option<NaiveDate>,
    /// Whether it has no date any more.
    #[serde(default)]
    pub undated: bool,
    /// Who keeps it.
    #[serde(default)]
    pub owner: Option<PersonId>,
    /// The entry that proves it.
    #[serde(default)]
    pub evidence: Option<HistoryEntryId>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Option<Sensitivity>,
}

impl Operation for PromiseEdited {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Promise, self.promise.0)
    }

    fn cites(&self) -> Vec<HistoryEntryId> {
        self.evidence.into_iter().collect()
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let mut promise = open(cx, self.promise)?;
        if let Some(text) = &self.text {
            promise.text = written(text, "The promise")?;
        }
        if let Some(owner) = self.owner {
            promise.owner = cx.carrier(owner)?.id;
        }
        cx.dossier.evidence(self.evidence)?;
        promise.evidence = self.evidence.or(promise.evidence);
        promise.due = replaced(within(cx, self.due)?, promise.due, self.undated);
        draft.seen_by(promise.sensitivity);
        promise.sensitivity = self.sensitivity.unwrap_or(promise.sensitivity);
        draft.seen_by(promise.sensitivity);
        draft.put(promise);
        Ok(())
    }
}

/// The incoming rep accepts, renegotiates or closes a promise; none is skipped at a transfer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PromiseAnswered {
    /// Which.
    pub promise: PromiseId,
    /// What.
    pub answer: PromiseAnswerKind,
    /// What was agreed instead, or why it ended; only an acceptance needs none.
    #[serde(default)]
    pub words: String,
    /// The new date of a renegotiated promise.
    #[serde(default)]
    pub due: Option<NaiveDate>,
}

impl Operation for PromiseAnswered {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Promise, self.promise.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let promise = open(cx, self.promise)?;
        let handover = cx.dossier.running_handover().ok_or_else(|| {
            Refusal::state("No handover of this account is running.", "Edit the promise itself, or mark it kept.")
        })?;
        incoming(handover)?;
        let actor = cx.acting()?;
        let words = match self.answer {
            PromiseAnswerKind::Accepted => self.words.trim().to_owned(),
            PromiseAnswerKind::Renegotiated => written(&self.words, "What was agreed instead")?,
            PromiseAnswerKind::Closed => written(&self.words, "Why it ended")?,
        };
        let answer = PromiseAnswer { handover: handover.id, kind: self.answer, by: actor.id, at: cx.at, words };
        let mut promise = Promise { answer: Some(answer), ..promise };
        if self.answer == PromiseAnswerKind::Renegotiated {
            promise.due = within(cx, self.due)?.or(promise.due);
        }
        if self.answer == PromiseAnswerKind::Closed {
            promise.state = PromiseState::Closed;
            promise.ended_at = Some(cx.at);
        }
        draft.seen_by(promise.sensitivity);
        draft.put(promise);
        Ok(())
    }
}

fn open(cx: &Context<'_>, id: PromiseId) -> Result<Promise, Refusal> {
    let promise = cx.dossier.promise(id)?;
    if !cx.may_see(promise.sensitivity) {
        return Err(Refusal::not_found("promise"));
    }
    if promise.state != PromiseState::Open {
        return Err(Refusal::new(
            RefusalKind::Stale,
            "This promise has ended already.",
            "Undo its ending if that was a mistake.",
        ));
    }
    Ok(promise.clone())
}
