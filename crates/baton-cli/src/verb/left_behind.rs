use std::path::PathBuf;

use baton_desk::view::{AccountLeftBehind, AskedFor, LeftLine, LeftWhat, PersonLeftBehind};
use baton_domain::record::PartOf;
use clap::{Args, ValueEnum};

use crate::Global;
use crate::answer::{Answer, Error};
use crate::text::{columns, count, day, word};
use crate::workspace;

/// Say what still hangs on a person, or what of an account is left behind.
#[derive(Debug, Args)]
pub struct LeftBehind {
    /// The workspace.
    ws: PathBuf,
    /// Of what.
    of: Of,
    /// The person's or the account's name or id.
    name: String,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Of {
    /// Everything that hangs on someone.
    Person,
    /// What of it is carried by someone who cannot, or who has passed it on.
    Account,
}

impl LeftBehind {
    pub fn run(self, global: &Global) -> Result<Answer, Error> {
        let (desk, viewer) = workspace::at_desk(&self.ws, global)?;
        match self.of {
            Of::Person => {
                let report = desk.left_behind_person(viewer, desk.person_ref(&self.name)?)?;
                let text = of_person(&report);
                Ok(Answer::new(report, text))
            }
            Of::Account => {
                let report = desk.left_behind_account(viewer, desk.account_ref(&self.name)?)?;
                let text = of_account(&report);
                Ok(Answer::new(report, text))
            }
        }
    }
}

fn of_person(report: &PersonLeftBehind) -> String {
    let name = &report.person.name;
    let lines: usize = report.accounts.iter().map(|group| group.lines.len()).sum();
    if lines == 0 {
        return format!("Nothing hangs on {name}.");
    }
    let ownerless = match report.ownerless {
        0 => String::new(),
        n => format!(", {n} without anyone who sees to it"),
    };
    let mut text = format!(
        "{} of {} with {name}{ownerless}.",
        count(lines, "thing", "things"),
        count(report.accounts.len(), "account", "accounts")
    );
    for group in &report.accounts {
        text.push_str(&format!("\n\n{}\n{}", group.account.name, listed(&group.lines)));
    }
    text
}

fn of_account(report: &AccountLeftBehind) -> String {
    let mut text = match report.lines.as_slice() {
        [] => format!("Nothing of {} is left behind.", report.account.name),
        lines => format!("Left behind at {}:\n{}", report.account.name, listed(lines)),
    };
    if report.lacks_next_touch {
        text.push_str("\nNo next contact is planned.");
    }
    text
}

fn listed(lines: &[LeftLine]) -> String {
    let row = |line: &LeftLine| {
        let (kind, text) = told(&line.what);
        let mark = if line.is_ownerless { "!" } else { "-" };
        [format!("{mark} {kind}"), text, line.owner.name.clone(), line.due.map_or_else(String::new, day)]
    };
    columns(&lines.iter().map(row).collect::<Vec<_>>())
}

fn told(what: &LeftWhat) -> (String, String) {
    let (kind, text) = match what {
        LeftWhat::Responsibility { role, .. } => return (word(role), "of the account".to_owned()),
        LeftWhat::Handover { part, stage, .. } => {
            let part = match part {
                PartOf::Outgoing => "hands over",
                PartOf::Incoming => "takes over",
                PartOf::Manager => "answers for it",
            };
            ("handover", format!("{part}, {}", baton_desk::stage_word(*stage)))
        }
        LeftWhat::Promise { text, .. } => ("promise", text.clone()),
        LeftWhat::Issue { title, .. } => ("issue", title.clone()),
        LeftWhat::Touch { about, .. } => ("contact", about.clone()),
        LeftWhat::Task { text, .. } => ("task", text.clone()),
        LeftWhat::Introduction { contact, .. } => ("introduction", contact.name.clone()),
        LeftWhat::ChecklistItem { text, .. } => ("checklist", text.clone()),
        LeftWhat::Approval { asked, .. } => {
            let asked = match asked {
                AskedFor::Rollback => "to take the handover back",
                AskedFor::KeepByException => "to keep the account by exception",
                AskedFor::EndRelationship => "to end the relationship",
            };
            ("asked", asked.to_owned())
        }
    };
    (kind.to_owned(), text)
}
