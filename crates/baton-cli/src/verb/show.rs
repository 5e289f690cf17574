use std::path::PathBuf;

use baton_desk::Desk;
use baton_desk::view::{AccountView, HandoverView};
use baton_domain::ids::PersonId;
use baton_domain::refusal::Refusal;
use chrono::NaiveDate;
use clap::{Args, ValueEnum};

use crate::Global;
use crate::answer::{Answer, Error};
use crate::text::{columns, count, day, word};
use crate::workspace;

/// Show an account, a handover or a person.
#[derive(Debug, Args)]
pub struct Show {
    /// The workspace.
    ws: PathBuf,
    /// What.
    kind: Shown,
    /// Its id or name; a handover goes by its account's name too.
    reference: String,
    /// Of an account: as it was known at the end of that day.
    #[arg(long, value_name = "DAY")]
    on: Option<NaiveDate>,
}

/// What can be shown.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Shown {
    /// An account.
    Account,
    /// A handover.
    Handover,
    /// Someone of the firm.
    Person,
}

impl Show {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let (desk, viewer) = workspace::at_desk(&self.ws, global)?;
        match (self.kind, self.on) {
            (Shown::Account, Some(day)) => {
                let then = desk.account_on(viewer, desk.account_ref(&self.reference)?, day)?;
                let text = super::then::text(&then);
                Ok(Answer::new(then, text))
            }
            (_, Some(_)) => Err(Refusal::invalid(
                "Only an account is shown as it was known on a day.",
                "Leave --on out, or show the account.",
            )
            .into()),
            (Shown::Account, None) => {
                let view = desk.account(viewer, desk.account_ref(&self.reference)?)?;
                let text = account(&view);
                Ok(Answer::new(view, text))
            }
            (Shown::Handover, None) => {
                let view = desk.handover(viewer, desk.handover_ref(&self.reference)?)?;
                let text = handover(&view);
                Ok(Answer::new(view, text))
            }
            (Shown::Person, None) => person(&desk, viewer, &self.reference),
        }
    }
}

fn account(view: &AccountView) -> String {
    let account = &view.account;
    let mut lines =
        vec![format!("{} · {} · {} answers for it", account.name, word(account.severity), view.accountable.name)];
    if let Some(ended) = &account.ended {
        lines.push(format!("The relationship ended on {}: {}", day(ended.at.date_naive()), ended.reason));
    }
    if let Some(waiting) = &view.waiting {
        lines.push(format!("{} waits for a second person.", waiting.asked_by.name));
    }
    lines.extend(view.locks.iter().map(|one| match &one.passed_by {
        Some(by) => format!("{} {} lets it pass.", one.lock.what, by.name),
        None => format!("Locked for now: {}", one.lock.what),
    }));
    if !account.situation.is_empty() {
        lines.push(format!("\n{}", account.situation));
    }
    let facts = view.facts.iter().map(|view| {
        let then = view.fact.then.as_ref().map_or_else(String::new, |then| format!(" → {then}"));
        [word(view.fact.kind), format!("{}{then}", view.fact.text)]
    });
    section(&mut lines, "To know", &facts.collect::<Vec<_>>());
    let promises = view.promises.iter().filter(|view| view.promise.ended_at.is_none()).map(|view| {
        [
            view.promise.due.map_or_else(|| "no date".to_owned(), day),
            format!("{} ({})", view.promise.text, view.owner.name),
        ]
    });
    section(&mut lines, "Promises", &promises.collect::<Vec<_>>());
    let contacts =
        view.contacts.iter().map(|view| [view.contact.name.clone(), view.contact.title.clone().unwrap_or_default()]);
    section(&mut lines, "People", &contacts.collect::<Vec<_>>());
    let ribbon = view.ribbon.iter().map(|held| {
        let until = held.until.map_or_else(|| "today".to_owned(), |until| day(until.date_naive()));
        [held.person.name.clone(), format!("{}, {} to {until}", word(held.role), day(held.from.date_naive()))]
    });
    section(&mut lines, "Responsible", &ribbon.collect::<Vec<_>>());
    lines.push(format!("\n{}", count(view.history_count as usize, "history entry", "history entries")));
    lines.join("\n")
}

fn handover(view: &HandoverView) -> String {
    let to = view.to.as_ref().map_or("nobody yet", |to| to.name.as_str());
    let mut lines = vec![format!(
        "{}: from {} to {to}, {}",
        view.account.name,
        view.from.name,
        baton_desk::stage_word(view.handover.stage)
    )];
    if let Some(on) = view.handover.transfer_on {
        lines.push(format!("Transfer planned for {}", day(on)));
    }
    lines.push(format!("Readiness {} of 100", view.readiness.points));
    let missing = view.next.iter().flat_map(|next| &next.missing).map(|item| [item.what.clone(), item.hint.clone()]);
    section(&mut lines, "Missing now", &missing.collect::<Vec<_>>());
    lines.join("\n")
}

fn person(desk: &Desk, viewer: PersonId, reference: &str) -> Result<Answer, Error> {
    let id = desk.person_ref(reference)?;
    let people = desk.people(viewer)?;
    let row = people.people.into_iter().find(|row| row.person.id == id).ok_or_else(|| Refusal::not_found("person"))?;
    let text = format!(
        "{} · {}\n{}, {} arriving, {} leaving",
        row.person.name,
        word(row.person.role),
        count(row.accounts as usize, "account", "accounts"),
        row.arriving,
        row.leaving
    );
    Ok(Answer::new(row, text))
}

pub(super) fn section(lines: &mut Vec<String>, title: &str, rows: &[[String; 2]]) {
    if !rows.is_empty() {
        lines.push(format!("\n{title}\n{}", columns(rows)));
    }
}
