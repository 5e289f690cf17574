//! Who is told of a handover, by whom, the same day (method d1, stages 6 and 8): each becomes a task, so that nobody learns it by
//! chance.

use crate::context::{Context, Draft};
use crate::ids::PersonId;
use crate::record::{Announcement, Channel, Handover, Introduction, Task, TaskState};

/// Whoever introduced sends the new contact data the same day; an introduction by mail has done so.
pub(super) fn follow_up(cx: &Context<'_>, draft: &mut Draft, handover: &Handover, made: &Introduction) {
    if made.channel == Channel::Mail {
        return;
    }
    let name = cx.dossier.contact(made.contact).map_or("the client", |contact| contact.name.as_str());
    let to = handover.to.map_or("the new rep", |to| cx.people.name(to));
    let text = format!("Mail {name} how to reach {to}, and what was agreed");
    announce(cx, draft, handover, Announcement::FollowUp, text, &[made.owner]);
}

/// From the instant of the transfer everyone knows who answers; a cover changes no owner elsewhere.
pub(super) fn transferred(cx: &Context<'_>, draft: &mut Draft, handover: &Handover, to: PersonId) {
    let incoming = cx.people.name(to);
    let text = format!("Tell {} that {incoming} looks after them from today", key_contacts(cx));
    announce(cx, draft, handover, Announcement::Client, text, &[to]);
    let text = format!("Tell everyone of us who works for them that {incoming} is accountable from today");
    announce(cx, draft, handover, Announcement::Colleagues, text, &[handover.manager, to]);
    if !handover.is_cover() {
        let text = format!("Make {incoming} the owner in the CRM and in every other system, child accounts included");
        announce(cx, draft, handover, Announcement::Systems, text, &[to]);
    }
}

/// When an account has gone back, those who were told of the handover are told of that too.
pub(crate) fn back(cx: &Context<'_>, draft: &mut Draft, handover: &Handover, to: PersonId) {
    let again = cx.people.name(to);
    let text = format!("Tell {} that {again} looks after them again", key_contacts(cx));
    announce(cx, draft, handover, Announcement::Client, text, &[to]);
    let text = format!("Tell everyone of us who works for them that {again} is accountable again");
    announce(cx, draft, handover, Announcement::Colleagues, text, &[handover.manager, to]);
    if !handover.is_cover() {
        let text = format!("Make {again} the owner again in the CRM and in every other system");
        announce(cx, draft, handover, Announcement::Systems, text, &[to]);
    }
}

fn key_contacts(cx: &Context<'_>) -> String {
    let key = cx.dossier.contacts.iter().filter(|contact| contact.key).map(|contact| contact.name.as_str());
    let told: Vec<_> = key.collect();
    if told.is_empty() { "the client".to_owned() } else { told.join(", ") }
}

/// A task of the first one who is here, or else of whoever has the account.
fn announce(
    cx: &Context<'_>,
    draft: &mut Draft,
    handover: &Handover,
    announces: Announcement,
    text: String,
    owners: &[PersonId],
) {
    let can = |person: &PersonId| cx.people.can_carry(*person, cx.today());
    let holds = cx.dossier.accountable().ok().map(|held| held.person);
    let owner = owners.iter().copied().chain(handover.to).chain(holds).find(can).unwrap_or(handover.manager);
    let task = Task {
        id: draft.id(),
        account: handover.account,
        text,
        owner,
        due: Some(cx.today()),
        state: TaskState::Open,
        handover: Some(handover.id),
        rollback: None,
        asks: None,
        announces: Some(announces),
        follows: None,
        ended_at: None,
    };
    draft.put(task);
}
