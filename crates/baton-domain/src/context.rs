//! What a decision sees, and where it writes.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::calendar::Calendar;
use crate::dossier::Dossier;
use crate::ids::{AccountId, EntryId, PersonId};
use crate::record::{Absence, HistoryEntry, Kind, Person, Record, Role, Sensitivity, Workspace};
use crate::refusal::Refusal;

/// What an operation is about, which decides the stream of its entry and the dossier that is read for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// The workspace as a whole.
    Workspace,
    /// A person who is added by the operation.
    NewPerson,
    /// A person.
    Person(PersonId),
    /// An account that is added by the operation.
    NewAccount,
    /// An account.
    Account(AccountId),
    /// The account that this record belongs to.
    Of(Kind, Uuid),
}

/// Everyone of the firm, with their absences.
#[derive(Debug, Clone, Default)]
pub struct People {
    /// Persons, in any order.
    pub persons: Vec<Person>,
    /// Absences, in any order.
    pub absences: Vec<Absence>,
}

impl People {
    /// That person.
    ///
    /// # Errors
    /// A refusal when nobody has this id.
    pub fn get(&self, id: PersonId) -> Result<&Person, Refusal> {
        self.persons.iter().find(|person| person.id == id).ok_or_else(|| Refusal::not_found("person"))
    }

    /// The person's name, or a plain stand-in for someone who is not in the file.
    #[must_use]
    pub fn name(&self, id: PersonId) -> &str {
        self.get(id).map_or("someone who is no longer listed", |person| &person.name)
    }

    /// Whether that person is listed and still here on `day`.
    #[must_use]
    pub fn is_here(&self, id: PersonId, day: NaiveDate) -> bool {
        self.get(id).is_ok_and(|person| person.is_here(day))
    }

    /// Whether that person is away on `day`.
    #[must_use]
    pub fn is_away(&self, id: PersonId, day: NaiveDate) -> bool {
        self.absences.iter().any(|absence| absence.person == id && (absence.from..=absence.until).contains(&day))
    }

    /// Whether that person can carry something on `day`: listed, still here, and no viewer.
    #[must_use]
    pub fn can_carry(&self, id: PersonId, day: NaiveDate) -> bool {
        self.get(id).is_ok_and(|person| person.is_here(day) && person.role != Role::Viewer)
    }

    /// The days on which people work where `ids` are, whoever of them is away.
    #[must_use]
    pub fn working_days(&self, ids: &[PersonId]) -> Calendar {
        let countries = ids.iter().filter_map(|id| self.get(*id).ok()?.country.as_deref());
        countries.fold(Calendar::default(), Calendar::in_country)
    }

    /// The days on which all of `ids` work.
    #[must_use]
    pub fn calendar(&self, ids: &[PersonId]) -> Calendar {
        let mut calendar = self.working_days(ids);
        for person in ids.iter().filter_map(|id| self.get(*id).ok()) {
            for absence in self.absences.iter().filter(|absence| absence.person == person.id) {
                calendar = calendar.without(&person.name, absence.from..=absence.until);
            }
        }
        calendar
    }
}

/// What a decision sees: who acts, when, and everything of the account but its history.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The instant of the operation, in whole seconds.
    pub at: DateTime<Utc>,
    /// Who acts; none only while the workspace is founded.
    pub actor: Option<&'a Person>,
    /// The firm; none only while it is founded.
    pub workspace: Option<&'a Workspace>,
    /// Everyone of the firm.
    pub people: &'a People,
    /// Everything of the account; empty when the operation is about none.
    pub dossier: &'a Dossier,
}

impl<'a> Context<'a> {
    /// The day of the operation.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.at.date_naive()
    }

    /// Refuses a day that nobody means: more than a hundred years from today.
    ///
    /// # Errors
    /// A refusal that names the day.
    pub fn within_reach(&self, day: NaiveDate) -> Result<(), Refusal> {
        if (day - self.today()).num_days().abs() <= A_CENTURY {
            return Ok(());
        }
        Err(Refusal::invalid(format!("{} is too far away.", day.format("%-d %B %Y")), "Check the year."))
    }

    /// Whether whoever acts may see it at all.
    #[must_use]
    pub fn may_see(&self, sensitivity: Sensitivity) -> bool {
        sensitivity != Sensitivity::ManagersOnly || self.actor.is_some_and(|actor| actor.role == Role::Manager)
    }

    /// Who acts. That this person may do it is asked before an operation is decided.
    ///
    /// # Errors
    /// A refusal while the workspace is founded.
    pub fn acting(&self) -> Result<&'a Person, Refusal> {
        self.actor.ok_or_else(|| Refusal::not_found("person"))
    }

    /// Who acts, if this person may write at all.
    ///
    /// # Errors
    /// A refusal for viewers and for people who have left.
    pub fn writer(&self) -> Result<&'a Person, Refusal> {
        let actor = self.acting()?;
        if actor.role == Role::Viewer {
            return Err(Refusal::not_allowed(
                format!("{} may read and print, but not change anything.", actor.name),
                "Ask a manager or the accountable rep to do it.",
            ));
        }
        if !actor.is_here(self.today()) {
            return Err(Refusal::not_allowed(
                format!("{} has left and can no longer change anything.", actor.name),
                "Choose who is at the desk now.",
            ));
        }
        Ok(actor)
    }

    /// Who acts, if that is a manager; `what` completes "Only a manager can …".
    ///
    /// # Errors
    /// A refusal for everyone else.
    pub fn manager(&self, what: &str) -> Result<&'a Person, Refusal> {
        let actor = self.writer()?;
        if actor.role == Role::Manager {
            return Ok(actor);
        }
        let managers: Vec<_> = self
            .people
            .persons
            .iter()
            .filter(|person| person.role == Role::Manager && person.is_here(self.today()))
            .map(|person| person.name.as_str())
            .collect();
        let hint = match managers.as_slice() {
            [] => "Add a manager to the workspace first.".to_owned(),
            names => format!("Ask {}.", names.join(" or ")),
        };
        Err(Refusal::not_allowed(format!("Only a manager can {what}."), hint))
    }

    /// Who acts, if that is `person` or a manager; `what` completes "Only Hana Okafor or a manager can …".
    ///
    /// # Errors
    /// A refusal for everyone else.
    pub fn person_or_manager(&self, person: PersonId, what: &str) -> Result<&'a Person, Refusal> {
        let actor = self.writer()?;
        if actor.id == person || actor.role == Role::Manager {
            return Ok(actor);
        }
        let name = self.people.name(person);
        Err(Refusal::not_allowed(
            format!("Only {name} or a manager can {what}."),
            format!("Ask {name}, or choose who is at the desk."),
        ))
    }

    /// A person who can be given something: listed, still here, and no viewer.
    ///
    /// # Errors
    /// A refusal that says why not.
    pub fn carrier(&self, id: PersonId) -> Result<&'a Person, Refusal> {
        let person = self.people.get(id)?;
        if !person.is_here(self.today()) {
            return Err(Refusal::invalid(
                format!("{} has left and cannot take anything over.", person.name),
                "Choose someone who is here.",
            ));
        }
        if person.role == Role::Viewer {
            return Err(Refusal::invalid(
                format!("{} only reads and prints here.", person.name),
                "Choose a rep or a manager.",
            ));
        }
        Ok(person)
    }
}

/// That day, if anybody means it.
///
/// # Errors
/// As [`Context::within_reach`].
pub(crate) fn within(cx: &Context<'_>, day: Option<NaiveDate>) -> Result<Option<NaiveDate>, Refusal> {
    day.map_or(Ok(()), |day| cx.within_reach(day))?;
    Ok(day)
}

/// Days in a hundred years.
const A_CENTURY: i64 = 36_525;
/// How many characters a text may have: some eighty printed pages.
const LONGEST_TEXT: usize = 200_000;
/// How many characters a name or a headline may have.
const LONGEST_LINE: usize = 300;

/// Refuses a text that is blank or endless; `what` begins the sentence: "The promise".
///
/// # Errors
/// A refusal when nothing that can be seen is left, or more than anybody reads.
pub fn written(text: &str, what: &str) -> Result<String, Refusal> {
    let text = text.trim();
    no_longer_than(if text.chars().any(is_seen) { text } else { "" }, what, LONGEST_TEXT)
}

/// Whether a character can be read by itself: a letter, a digit, or a sign that has a shape.
fn is_seen(c: char) -> bool {
    match c {
        // Letters by name that draw nothing.
        '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{2800}' | '\u{3164}' | '\u{FFA0}' | '\u{AD}' => false,
        '!'..='~' | '\u{A1}'..='\u{BF}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' => true,
        '\u{20A0}'..='\u{2BFF}' | '\u{3001}'..='\u{303F}' | '\u{1F300}'..='\u{1FAFF}' => true,
        c => c.is_alphanumeric(),
    }
}

/// Whether a character turns the direction of those after it.
const fn reorders(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A name or a headline: one line, without characters that cannot be seen.
///
/// # Errors
/// A refusal when nothing is left of it, or more than a line.
pub fn named(text: &str, what: &str) -> Result<String, Refusal> {
    let seen = text.chars().filter(|c| c.is_whitespace() || !(c.is_control() || reorders(*c)));
    let line: String = seen.map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    let line = line.trim();
    no_longer_than(if line.chars().any(is_seen) { line } else { "" }, what, LONGEST_LINE)
}

fn no_longer_than(text: &str, what: &str, longest: usize) -> Result<String, Refusal> {
    if text.is_empty() {
        return Err(Refusal::invalid(format!("{what} is empty."), "Write at least a few words."));
    }
    match text.chars().count() {
        length if length > longest => Err(Refusal::invalid(
            format!("{what} is too long: it has {length} characters."),
            format!("Keep it to {longest} characters."),
        )),
        _ => Ok(text.to_owned()),
    }
}

/// An optional text after an edit: left out it stays, blank it is cleared.
#[must_use]
pub fn edited(new: Option<&str>, old: Option<String>) -> Option<String> {
    match new.map(str::trim) {
        None => old,
        Some(text) => text.chars().any(is_seen).then(|| text.to_owned()),
    }
}

/// An optional value after an edit: left out it stays, emptied it is gone.
pub fn replaced<T>(new: Option<T>, old: Option<T>, emptied: bool) -> Option<T> {
    if emptied { None } else { new.or(old) }
}

/// What an operation writes: records to put, bodies to keep, and who may see the entry.
#[derive(Debug)]
pub struct Draft {
    entry: EntryId,
    minted: u32,
    /// Records to put, in order; a later one with the same id replaces an earlier one.
    pub puts: Vec<Record>,
    /// Texts of history entries that are put.
    pub bodies: Vec<(HistoryEntry, String)>,
    /// Who may see the entry.
    pub audience: Sensitivity,
}

impl Draft {
    /// An empty draft for the entry with this id.
    #[must_use]
    pub const fn new(entry: EntryId) -> Self {
        Self { entry, minted: 0, puts: Vec::new(), bodies: Vec::new(), audience: Sensitivity::Internal }
    }

    /// The entry that is drafted.
    #[must_use]
    pub const fn entry(&self) -> EntryId {
        self.entry
    }

    /// A fresh id. It is the entry's own id counted up, so that deciding again for the same entry gives the same ids.
    pub fn id<I: From<Uuid>>(&mut self) -> I {
        self.minted += 1;
        let low = u128::from(self.minted);
        let entry = self.entry.0.as_u128();
        let mask = u128::from(u32::MAX);
        I::from(Uuid::from_u128((entry & !mask) | (entry.wrapping_add(low) & mask)))
    }

    /// Puts a record.
    pub fn put(&mut self, record: impl Into<Record>) {
        self.puts.push(record.into());
    }

    /// Puts a history entry with its text; an empty text is none.
    pub fn put_entry(&mut self, entry: HistoryEntry, body: &str) {
        if body.trim().is_empty() {
            self.put(entry);
        } else {
            self.bodies.push((entry, body.to_owned()));
        }
    }

    /// Hides the entry from everyone but managers when what it writes is for managers only.
    pub fn seen_by(&mut self, sensitivity: Sensitivity) {
        if sensitivity == Sensitivity::ManagersOnly {
            self.audience = Sensitivity::ManagersOnly;
        }
    }
}
