//! What is wrong for a client, and what we did about it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::context::{Context, Draft, Subject, edited, named, written};
use crate::ids::{AccountId, HistoryEntryId, IssueId, PersonId};
use crate::lock::forget_pass;
use crate::op::Operation;
use crate::record::{Issue, IssueState, Kind, LockKind, Sensitivity};
use crate::refusal::{Refusal, RefusalKind};

/// Something is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct IssueOpened {
    /// For which account.
    pub account: AccountId,
    /// One line.
    pub title: String,
    /// Who sees to it; the accountable person when left out.
    #[serde(default)]
    pub owner: Option<PersonId>,
    /// Whether it was our own mistake.
    #[serde(default)]
    pub ours: bool,
    /// Whether the client has been told.
    #[serde(default)]
    pub client_told: bool,
    /// Whether leadership looks at it.
    #[serde(default)]
    pub escalated: bool,
    /// The entry that proves it.
    #[serde(default)]
    pub evidence: Option<HistoryEntryId>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

impl Operation for IssueOpened {
    fn subject(&self) -> Subject {
        Subject::Account(self.account)
    }

    fn cites(&self) -> Vec<HistoryEntryId> {
        self.evidence.into_iter().collect()
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let account = cx.dossier.account()?.id;
        cx.dossier.evidence(self.evidence)?;
        let owner = match self.owner {
            Some(owner) => cx.carrier(owner)?.id,
            None => cx.dossier.accountable()?.person,
        };
        let issue = Issue {
            id: draft.id(),
            account,
            title: named(&self.title, "The issue")?,
            owner,
            state: IssueState::Open,
            ours: self.ours,
            client_told: self.client_told,
            escalated: self.escalated,
            opened_at: cx.at,
            resolved_at: None,
            resolution: String::new(),
            learned: None,
            evidence: self.evidence,
            sensitivity: self.sensitivity,
        };
        if self.escalated {
            forget_pass(cx, draft, LockKind::Escalation)?;
        }
        draft.seen_by(self.sensitivity);
        draft.put(issue);
        Ok(())
    }
}

/// An issue is given to someone, or the client is told of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct IssueEdited {
    /// Which.
    pub issue: IssueId,
    /// One line.
    #[serde(default)]
    pub title: Option<String>,
    /// Who sees to it.
    #[serde(default)]
    pub owner: Option<PersonId>,
    /// Whether the client has been told.
    #[serde(default)]
    pub client_told: Option<bool>,
    /// Whether leadership looks at it.
    #[serde(default)]
    pub escalated: Option<bool>,
}

impl Operation for IssueEdited {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Issue, self.issue.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let mut issue = seen(cx, self.issue)?.clone();
        if let Some(title) = &self.title {
            issue.title = named(title, "The issue")?;
        }
        if let Some(owner) = self.owner {
            issue.owner = cx.carrier(owner)?.id;
        }
        issue.client_told = self.client_told.unwrap_or(issue.client_told);
        if self.escalated == Some(true) && !issue.escalated {
            forget_pass(cx, draft, LockKind::Escalation)?;
        }
        issue.escalated = self.escalated.unwrap_or(issue.escalated);
        draft.seen_by(issue.sensitivity);
        draft.put(issue);
        Ok(())
    }
}

/// An issue is mended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct IssueResolved {
    /// Which.
    pub issue: IssueId,
    /// How.
    pub resolution: String,
    /// What we learned; asked for after a mistake of ours.
    #[serde(default)]
    pub learned: Option<String>,
}

impl Operation for IssueResolved {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::Issue, self.issue.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let issue = seen(cx, self.issue)?.clone();
        if issue.state == IssueState::Resolved {
            return Err(Refusal::new(
                RefusalKind::Stale,
                "This issue is resolved already.",
                "Open a new one if it came back.",
            ));
        }
        let resolution = written(&self.resolution, "How it was resolved")?;
        let learned = edited(self.learned.as_deref(), None);
        if issue.ours && learned.is_none() {
            return Err(Refusal::invalid(
                "This was a mistake of ours, and nobody has said what we learned from it.",
                "Write what we do differently from now on.",
            ));
        }
        draft.seen_by(issue.sensitivity);
        draft.put(Issue { state: IssueState::Resolved, resolved_at: Some(cx.at), resolution, learned, ..issue });
        Ok(())
    }
}

/// The issue, if whoever acts may see it.
fn seen<'a>(cx: &Context<'a>, id: IssueId) -> Result<&'a Issue, Refusal> {
    let issue = cx.dossier.issue(id)?;
    if cx.may_see(issue.sensitivity) { Ok(issue) } else { Err(Refusal::not_found("issue")) }
}
