//! Who may take back what, and how long.

use baton_domain::context::Context;
use baton_domain::ids::{AccountId, PersonId};
use baton_domain::op::{Act, Intent, Op};
use baton_domain::record::{Kind, Role};
use baton_domain::refusal::{Refusal, RefusalKind};
use baton_store::{Change, JournalEntry, Tx};
use chrono::{DateTime, TimeDelta, Utc};

use crate::error::DeskError;
use crate::load;

/// What happens by itself is nobody's step: it would only happen again.
pub(crate) const BY_ITSELF: [&str; 1] = ["watch_ended"];

/// How long a change of hands can be taken back like a slip (GK). After that it has happened, and what gives the account back is a
/// rollback: it takes two people and leaves the past as it was.
const A_SLIP: TimeDelta = TimeDelta::weeks(1);

/// A step that somebody wants to take back, or to bring back.
pub(super) struct Turning<'a> {
    pub actor: PersonId,
    pub at: DateTime<Utc>,
    /// What the entry did; none if a newer version wrote it.
    pub intent: Option<&'a Intent>,
    pub entry: &'a JournalEntry,
    /// All entries of the step.
    pub step: &'a [JournalEntry],
}

impl Turning<'_> {
    /// Refuses what is not for this person to turn, or for nobody any more.
    pub fn permitted(&self, tx: &Tx<'_>, act: &Act) -> Result<(), DeskError> {
        let people = load::people(tx)?;
        let dossier = load::dossier(tx, AccountId(self.entry.stream))?;
        let workspace = load::workspace(tx)?;
        let actor = Some(people.get(self.actor)?);
        let cx = Context { at: self.at, actor, workspace: workspace.as_ref(), people: &people, dossier: &dossier };
        self.stands_for_good()?;
        self.is_own_or_managers(&cx)?;
        let again = matches!(act, Act::Redone { .. });
        if self.changed_hands() {
            self.is_still_a_slip(&cx, again)?;
        }
        if again {
            self.was_said_by(&cx)?;
        }
        Ok(())
    }

    /// Without its founding nobody could sit at the desk any more, and what happens by itself would happen again.
    fn stands_for_good(&self) -> Result<(), Refusal> {
        match self.op() {
            Some(Op::WorkspaceFounded(_)) => Err(Refusal::state(
                "The founding of a workspace cannot be taken back.",
                "Put the file away if you do not need it.",
            )),
            Some(Op::WatchEnded(_)) => Err(Refusal::state(
                "The watch has ended by itself.",
                "Slow the handover down if it should last longer: its client has to resist for that.",
            )),
            _ => Ok(()),
        }
    }

    /// Whoever did it and may still do it, or a manager; who may do what of a person is a manager's to say.
    fn is_own_or_managers(&self, cx: &Context<'_>) -> Result<(), Refusal> {
        let actor = cx.writer()?;
        if actor.role == Role::Manager {
            return Ok(());
        }
        if actor.id != self.entry.author {
            return Err(Refusal::not_allowed(
                format!("Only {} or a manager can take this back.", cx.people.name(self.entry.author)),
                "Choose who is at the desk.",
            ));
        }
        let roles = |change: &Change| {
            let said = [&change.before, &change.after].into_iter().flatten();
            change.kind == Kind::Person && said.into_iter().any(|said| said.contains_key("role"))
        };
        if self.changes().any(roles) {
            cx.manager("take back what somebody may do")?;
        }
        self.op().map_or(Ok(()), |op| op.permit(cx))
    }

    /// Taking it back is a manager's; bringing it back, whoever said it in person.
    fn is_still_a_slip(&self, cx: &Context<'_>, again: bool) -> Result<(), Refusal> {
        if !again {
            cx.manager("take back a change of hands")?;
        }
        if self.at - self.entry.at <= A_SLIP {
            return Ok(());
        }
        Err(Refusal::state(
            format!(
                "The account changed hands with this on {}, and that has happened.",
                self.entry.at.format("%-d %B %Y")
            ),
            "Ask to take the handover back, or plan another one: either leaves the past as it was.",
        ))
    }

    /// What somebody said or agreed to in person is said again only by them; otherwise the one who asked could bring an approval
    /// back alone (invariant 5).
    fn was_said_by(&self, cx: &Context<'_>) -> Result<(), Refusal> {
        let in_person = matches!(
            self.op(),
            Some(
                Op::RollbackApproved(_)
                    | Op::ApprovalGranted(_)
                    | Op::TransferAcknowledged(_)
                    | Op::ReadBackGiven(_)
                    | Op::HandBackAccepted(_)
                    | Op::PhilosophyRead(_)
            )
        );
        if !in_person || self.actor == self.entry.author {
            return Ok(());
        }
        let name = cx.people.name(self.entry.author);
        Err(Refusal::new(
            RefusalKind::SecondPerson,
            format!("{name} said or agreed to this in person, so only {name} can bring it back."),
            "Choose who is at the desk.",
        ))
    }

    /// Whether somebody else was accountable for an account after the step; a new account is nobody else's.
    fn changed_hands(&self) -> bool {
        let begins = |change: &Change| change.before.is_none();
        let is_accountable = |change: &Change| {
            let after = change.after.as_ref();
            change.kind == Kind::Responsibility
                && after.is_some_and(|after| after.get("role") == Some(&"accountable".into()))
        };
        self.step.iter().any(|entry| {
            let adds_account = entry.changes.iter().any(|change| change.kind == Kind::Account && begins(change));
            !adds_account && entry.changes.iter().any(|change| begins(change) && is_accountable(change))
        })
    }

    fn changes(&self) -> impl Iterator<Item = &Change> {
        self.step.iter().flat_map(|entry| &entry.changes)
    }

    fn op(&self) -> Option<&Op> {
        match self.intent {
            Some(Intent::Op(op)) => Some(op),
            _ => None,
        }
    }
}
