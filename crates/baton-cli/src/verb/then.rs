use baton_desk::view::{AccountThen, HeldThen, KnownThen};

use super::show::section;
use crate::text::{day, moment, word};

/// An account as it was known on a day.
pub fn text(view: &AccountThen) -> String {
    match &view.known {
        None => format!("We did not have {} on {} yet.", view.account.name, day(view.day)),
        Some(known) => told(view, known),
    }
}

fn told(view: &AccountThen, known: &KnownThen) -> String {
    let account = &known.account;
    let mut lines = vec![format!("{} · {} · as known on {}", account.name, word(account.severity), day(view.day))];
    if let Some(ended) = &account.ended {
        lines.push(format!("The relationship ended on {}: {}", day(ended.at.date_naive()), ended.reason));
    }
    if let Some(running) = &known.handover {
        let to = running.handover.to.as_ref().map_or("nobody yet", |to| to.name.as_str());
        let stage = baton_desk::stage_word(running.handover.stage);
        lines.push(format!("A handover from {} to {to} was running, {stage}", running.handover.from.name));
    }
    if !account.situation.is_empty() {
        lines.push(format!("\n{}", account.situation));
    }
    let held = |held: &HeldThen| [held.person.name.clone(), format!("{}: {}", word(held.role), held.why)];
    section(&mut lines, "Responsible", &known.accountable.iter().chain(&known.beside).map(held).collect::<Vec<_>>());
    let facts = known.facts.iter().map(|view| [word(view.fact.kind), view.fact.text.clone()]);
    section(&mut lines, "To know", &facts.collect::<Vec<_>>());
    let promises = known.promises.iter().map(|view| {
        let due = view.promise.due.map_or_else(|| "no date".to_owned(), day);
        [due, format!("{} ({})", view.promise.text, view.owner.name)]
    });
    section(&mut lines, "Open promises", &promises.collect::<Vec<_>>());
    let issues = known.issues.iter().map(|view| [view.owner.name.clone(), view.issue.title.clone()]);
    section(&mut lines, "Open issues", &issues.collect::<Vec<_>>());
    let contacts = known.contacts.iter().map(|one| [one.name.clone(), one.title.clone().unwrap_or_default()]);
    section(&mut lines, "People", &contacts.collect::<Vec<_>>());
    let touch = known.next_touch.iter().map(|view| [moment(view.touch.at), view.touch.about.clone()]);
    section(&mut lines, "Next contact", &touch.collect::<Vec<_>>());
    lines.join("\n")
}
