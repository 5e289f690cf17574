use schemars::JsonSchema;
use serde::Serialize;

use crate::context::People;
use crate::dossier::Dossier;
use crate::ids::PersonId;
use crate::record::{Channel, Contact, Handover, Introduction};
use crate::share::{Shareable, SharedPromise};

/// What is said at an introduction, as a beginning that each puts in their own words. The client hears it: nothing internal
/// stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Script {
    /// In the voice of whoever introduces.
    pub introduces: String,
    /// In the voice of the incoming rep.
    pub answers: String,
}

/// The script of an introduction (method d6, [P4][C8]): why in one sentence, something good about the one who comes, what stays
/// as it is; and the one who comes shows that nobody has to explain everything again.
#[must_use]
pub fn script(dossier: &Dossier, people: &People, handover: &Handover, introduction: &Introduction) -> Option<Script> {
    let contact = dossier.contact(introduction.contact).ok()?;
    let to = handover.to?;
    Some(Script {
        introduces: introduces(people, handover, introduction, contact, to),
        answers: answers(dossier, people, handover, introduction, contact, to),
    })
}

fn introduces(people: &People, handover: &Handover, one: &Introduction, contact: &Contact, to: PersonId) -> String {
    let incoming = people.name(to);
    let opening = match one.channel {
        Channel::InPerson => format!("{}, I have brought {incoming} with me.", contact.name),
        Channel::Video => format!("{}, {incoming} is with us in this call.", contact.name),
        Channel::Call => format!("{}, {incoming} is on the line with us.", contact.name),
        Channel::Mail => {
            format!("Dear {}, I would like you to meet {incoming}, who reads this with you.", contact.name)
        }
    };
    let mut said = vec![opening];
    said.extend(sentence(&handover.client_sentence));
    let about = people.get(to).ok().and_then(|person| Shareable::person(person).get().introduction.clone());
    said.extend(about.as_deref().and_then(sentence));
    said.push(format!("What we agreed stays as it is; I have told {incoming} all of it."));
    let last = handover.watch_until.or(handover.transfer_on);
    let stays = last.is_some_and(|last| people.can_carry(handover.from, last));
    if one.owner == handover.from && stays && !handover.is_cover() {
        said.push("I remain within reach, and you can call me whenever something is unclear.".to_owned());
    }
    said.join(" ")
}

fn answers(
    dossier: &Dossier,
    people: &People,
    handover: &Handover,
    one: &Introduction,
    contact: &Contact,
    to: PersonId,
) -> String {
    let outgoing = people.name(handover.from);
    let greeting = match one.channel {
        Channel::InPerson | Channel::Video | Channel::Call => format!("Thank you, {}.", contact.name),
        Channel::Mail => format!("Dear {},", contact.name),
    };
    let mut said = vec![greeting, format!("{outgoing} has told me where we stand, so you need not start again.")];
    let promises: Vec<_> = dossier.open_promises().filter_map(Shareable::promise).collect();
    said.extend(owed(&promises));
    said.push("Please tell me what must stay as it is, and what you would like to be different.".to_owned());
    let reach = people.get(to).ok().map(|person| [person.phone.as_deref(), person.email.as_deref()]);
    let reach: Vec<_> = reach.into_iter().flatten().flatten().collect();
    if !reach.is_empty() {
        said.push(format!("You reach me at {}.", reach.join(" or ")));
    }
    said.join(" ")
}

/// The promises that the client knows of, so that they hear that these are known.
fn owed(promises: &[Shareable<SharedPromise>]) -> Option<String> {
    let ours = promises.iter().map(Shareable::get).filter(|promise| promise.promiser == crate::record::Promiser::Us);
    let quoted: Vec<_> = ours.map(|promise| format!("“{}”", promise.text)).collect();
    match quoted.as_slice() {
        [] => None,
        [one] => Some(format!("I know what we owe you: {one}.")),
        [first @ .., last] => Some(format!("I know what we owe you: {} and {last}.", first.join(", "))),
    }
}

/// A text as a whole sentence; none if it is blank.
fn sentence(text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let ends = text.ends_with(['.', '!', '?', '…', '”']);
    Some(if ends { text.to_owned() } else { format!("{text}.") })
}
