//! Who is told of a handover, by whom, the same day (method d1, stages 6 and 8): each becomes a task, so that nobody learns it by
//! chance.

use crate::context::{Context, Draft};
use crate::ids::PersonId;
use crate::record::{Announcement, Channel, Handover, Introduction, Task};

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

/// From the instant of the transfer everyone knows who answers.
pub(super) fn transferred(cx: &Context<'_>, draft: &mut Draft, handover: &Handover, to: PersonId) {
    everyone(cx, draft, handover, to, "from today");
}

/// When an account has gone back, those who were told of the handover are told of that too.
pub(crate) fn back(cx: &Context<'_>, draft: &mut Draft, handover: &Handover, to: PersonId) {
    everyone(cx, draft, handover, to, "again");
}

/// The client, our colleagues and the other systems hear who has the account; a cover changes no owner elsewhere.
fn everyone(cx: &Context<'_>, draft: &mut Draft, handover: &Handover, to: PersonId, since: &str) {
    let name = cx.people.name(to);
    let text = format!("Tell {} that {name} looks after them {since}", key_contacts(cx));
    announce(cx, draft, handover, Announcement::Client, text, &[to]);
    let text = format!("Tell everyone of us who works for them that {name} is accountable {since}");
    announce(cx, draft, handover, Announcement::Colleagues, text, &[handover.manager, to]);
    if !handover.is_cover() {
        let text = format!("Make {name} the owner {since} in the CRM and every other system, child accounts included");
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
    let task = Task::open(draft.id(), handover.account, text, owner, Some(cx.today()));
    draft.put(Task { handover: Some(handover.id), announces: Some(announces), ..task });
}
