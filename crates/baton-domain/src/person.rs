//! The workspace and the people of the firm.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::context::{Context, Draft, Subject, edited, named, replaced, within};
use crate::ids::PersonId;
use crate::op::Operation;
use crate::record::{Absence, Person, Role, Workspace};
use crate::refusal::Refusal;

/// A workspace begins, with its first manager.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct WorkspaceFounded {
    /// The firm's name.
    pub name: String,
    /// The first manager's name.
    pub manager: String,
}

impl Operation for WorkspaceFounded {
    fn subject(&self) -> Subject {
        Subject::Workspace
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        if cx.workspace.is_some() {
            return Err(Refusal::state("This workspace has been founded already.", "Create another file instead."));
        }
        let name = named(&self.name, "The firm's name")?;
        let manager = named(&self.manager, "The manager's name")?;
        let workspace = Workspace { id: draft.id(), name, philosophy: None, profiles: Vec::new() };
        draft.put(workspace);
        let founder = Person {
            id: draft.id(),
            name: manager,
            role: Role::Manager,
            email: None,
            phone: None,
            title: None,
            introduction: None,
            country: None,
            capacity: None,
            left_on: None,
            philosophy_read: None,
        };
        draft.put(founder);
        Ok(())
    }
}

/// Someone joins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PersonAdded {
    /// As printed.
    pub name: String,
    /// What this person may do.
    pub role: Role,
    /// The address that mails come from.
    #[serde(default)]
    pub email: Option<String>,
    /// The number on the client packet.
    #[serde(default)]
    pub phone: Option<String>,
    /// "Key account manager".
    #[serde(default)]
    pub title: Option<String>,
    /// Two or three sentences that introduce this person to a client.
    #[serde(default)]
    pub introduction: Option<String>,
    /// Two-letter country whose holidays this person keeps.
    #[serde(default)]
    pub country: Option<String>,
    /// How many accounts this person can carry well.
    #[serde(default)]
    pub capacity: Option<u32>,
}

impl Operation for PersonAdded {
    fn subject(&self) -> Subject {
        Subject::NewPerson
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let person = Person {
            id: draft.id(),
            name: named(&self.name, "The name")?,
            role: self.role,
            email: address(self.email.as_deref()),
            phone: self.phone.clone(),
            title: self.title.clone(),
            introduction: self.introduction.clone(),
            country: country(self.country.as_deref())?,
            capacity: self.capacity,
            left_on: None,
            philosophy_read: None,
        };
        let twin =
            |known: &&Person| known.name.to_lowercase() == person.name.to_lowercase() && (known.email == person.email);
        if let Some(known) = cx.people.persons.iter().find(twin) {
            return Err(Refusal::invalid(
                format!("{} is listed already, with the same address.", known.name),
                "If this is someone else with the same name, give a mail address that tells them apart.",
            ));
        }
        draft.put(person);
        Ok(())
    }
}

/// What is known of a person changes. Fields that are left out stay as they are; an empty text clears one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PersonEdited {
    /// Who.
    pub person: PersonId,
    /// As printed.
    #[serde(default)]
    pub name: Option<String>,
    /// What this person may do.
    #[serde(default)]
    pub role: Option<Role>,
    /// The address that mails come from.
    #[serde(default)]
    pub email: Option<String>,
    /// The number on the client packet.
    #[serde(default)]
    pub phone: Option<String>,
    /// "Key account manager".
    #[serde(default)]
    pub title: Option<String>,
    /// Two or three sentences that introduce this person to a client.
    #[serde(default)]
    pub introduction: Option<String>,
    /// Two-letter country whose holidays this person keeps.
    #[serde(default)]
    pub country: Option<String>,
    /// How many accounts this person can carry well.
    #[serde(default)]
    pub capacity: Option<u32>,
    /// The last day in the firm.
    #[serde(default)]
    pub left_on: Option<NaiveDate>,
    /// What is not known any more, or was wrong.
    #[serde(default)]
    pub emptied: Vec<PersonBlank>,
}

/// What an edit of a person can empty; a text is emptied by an empty one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum PersonBlank {
    /// How many accounts this person can carry well.
    Capacity,
    /// The last day in the firm: the person stays, or has come back.
    LeftOn,
}

impl Operation for PersonEdited {
    fn subject(&self) -> Subject {
        Subject::Person(self.person)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let old = cx.people.get(self.person)?;
        let mut person = old.clone();
        if let Some(name) = &self.name {
            person.name = named(name, "The name")?;
        }
        let emptied = |blank| self.emptied.contains(&blank);
        let left_on = replaced(within(cx, self.left_on)?, old.left_on, emptied(PersonBlank::LeftOn));
        if self.role.is_some_and(|role| role != old.role) || left_on != old.left_on {
            cx.manager("change a role or record that someone leaves")?;
        }
        person.role = self.role.unwrap_or(person.role);
        person.email = self.email.as_deref().map_or(person.email, |email| address(Some(email)));
        person.phone = edited(self.phone.as_deref(), person.phone);
        person.title = edited(self.title.as_deref(), person.title);
        person.introduction = edited(self.introduction.as_deref(), person.introduction);
        if self.country.is_some() {
            person.country = country(self.country.as_deref())?;
        }
        person.capacity = replaced(self.capacity, person.capacity, emptied(PersonBlank::Capacity));
        person.left_on = left_on;
        keeps_a_manager(cx, &person)?;
        draft.put(person);
        Ok(())
    }
}

/// Someone is away for a while.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AbsencePlanned {
    /// Who.
    pub person: PersonId,
    /// The first day away.
    pub from: NaiveDate,
    /// The last day away.
    pub until: NaiveDate,
    /// Why.
    #[serde(default)]
    pub note: String,
}

impl Operation for AbsencePlanned {
    fn subject(&self) -> Subject {
        Subject::Person(self.person)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        cx.people.get(self.person)?;
        cx.within_reach(self.from)?;
        cx.within_reach(self.until)?;
        if self.until < self.from {
            return Err(Refusal::invalid("The absence ends before it begins.", "Swap the two days."));
        }
        let absence = Absence {
            id: draft.id(),
            person: self.person,
            from: self.from,
            until: self.until,
            note: self.note.clone(),
        };
        draft.put(absence);
        Ok(())
    }
}

/// A workspace without a manager could never approve anything again.
fn keeps_a_manager(cx: &Context<'_>, changed: &Person) -> Result<(), Refusal> {
    let leads = |person: &Person| person.role == Role::Manager && person.left_on.is_none();
    let others = cx.people.persons.iter().filter(|person| person.id != changed.id);
    if leads(cx.people.get(changed.id)?) && !leads(changed) && !others.into_iter().any(leads) {
        return Err(Refusal::state(
            format!("{} is the only manager.", changed.name),
            "Make someone else a manager first.",
        ));
    }
    Ok(())
}

fn address(email: Option<&str>) -> Option<String> {
    email.map(|email| email.trim().to_lowercase()).filter(|email| !email.is_empty())
}

fn country(code: Option<&str>) -> Result<Option<String>, Refusal> {
    let Some(code) = code.map(|code| code.trim().to_uppercase()).filter(|code| !code.is_empty()) else {
        return Ok(None);
    };
    if code.len() != 2 || !code.bytes().all(|letter| letter.is_ascii_uppercase()) {
        return Err(Refusal::invalid(
            format!("“{code}” is not a country code."),
            "Use two letters, like SE or PT; Baton keeps that country's holidays.",
        ));
    }
    Ok(Some(code))
}
