//! The owner that a file names becomes the person who answers for an account.

use baton_domain::ids::{AccountId, PersonId};
use baton_domain::record::{Account, Person, Responsibility, ResponsibilityRole, Role};
use baton_import::{Owner, Problem};
use baton_store::Reads;

use super::directory::folded;
use super::writer::Writer;
use crate::error::DeskError;

impl Writer<'_, '_> {
    /// Who is to answer for the new account of the row at `place`: the owner that the file names, or whoever imports
    /// when it names nobody. A problem when that person may carry no account, or when it may be several people.
    pub(super) fn owner(&mut self, owner: Option<&Owner>, place: &str) -> Result<Result<PersonId, Problem>, DeskError> {
        let Some((owner, called)) = owner.and_then(|owner| Some((owner, called(owner)?))) else {
            return Ok(Ok(self.run.actor));
        };
        let problem =
            |(what, hint): (String, String)| Problem::new(place, what, hint).at(None, Some(called.to_owned()));
        let person = match self.directory.people.meant_by(owner).as_slice() {
            [] => None,
            [only] => Some((*only).clone()),
            several => return Ok(Err(problem(undecided(called, owner, several)))),
        };
        if let Some(why) = person.as_ref().and_then(|person| self.cannot_carry(person)) {
            return Ok(Err(problem(why)));
        }
        let person = match person {
            Some(person) if person.email.is_some() || owner.email.is_none() => return Ok(Ok(person.id)),
            // From now on the address tells this person from others of the same name.
            Some(person) => Person { email: owner.email.clone(), ..person },
            None => self.new_person(called, owner),
        };
        self.directory.add_person(&person);
        self.put_person(&person)?;
        Ok(Ok(person.id))
    }

    /// The problem of a row that names another owner than whoever answers for its account, which is here already: an
    /// import never changes that (invariant 2). Of several people whom the row may mean, one is enough.
    pub(super) fn other_owner(
        &self,
        account: AccountId,
        owner: Option<&Owner>,
        place: &str,
    ) -> Result<Option<Problem>, DeskError> {
        let Some((owner, called)) = owner.and_then(|owner| Some((owner, called(owner)?))) else { return Ok(None) };
        let held: Vec<Responsibility> = self.tx.of_account(account)?;
        let held = held.iter().find(|held| held.role == ResponsibilityRole::Accountable && held.until.is_none());
        let people = &self.directory.people;
        let Some(person) = held.and_then(|held| people.get(held.person)) else { return Ok(None) };
        if people.meant_by(owner).iter().any(|meant| meant.id == person.id) {
            return Ok(None);
        }
        let name = self.tx.get::<Account>(account)?.map_or_else(|| "the account".to_owned(), |account| account.name);
        let (mut theirs, mut ours) = (called.to_owned(), person.name.clone());
        if folded(&theirs) == folded(&ours) {
            theirs = with_address(&theirs, owner.email.as_deref());
            ours = with_address(&ours, person.email.as_deref());
        }
        Ok(Some(
            Problem::new(
                place,
                format!("The file says that {theirs} answers for {name}; here it is {ours}."),
                "Hand the account over, or correct who answers for it.",
            )
            .at(None, Some(theirs)),
        ))
    }

    fn new_person(&mut self, called: &str, owner: &Owner) -> Person {
        Person {
            id: self.fresh(),
            name: called.to_owned(),
            role: Role::Rep,
            email: owner.email.clone(),
            phone: None,
            title: None,
            introduction: None,
            country: None,
            capacity: None,
            left_on: None,
            philosophy_read: None,
        }
    }

    /// Why a person can be given no account, with what would help: what adding an account asks for as well.
    fn cannot_carry(&self, person: &Person) -> Option<(String, String)> {
        let name = &person.name;
        if !person.is_here(self.now().date_naive()) {
            let what = format!("{name} has left and cannot take an account over.");
            return Some((what, "Name an owner in the file who is here, then import it again.".to_owned()));
        }
        (person.role == Role::Viewer).then(|| {
            let what = format!("{name} only reads and prints; an account needs a rep or a manager.");
            (what, format!("Name another owner in the file, or change the role of {name} before you import it."))
        })
    }
}

/// What a file calls an owner; none when it gives no more than an id.
fn called(owner: &Owner) -> Option<&str> {
    owner.name.as_deref().or(owner.email.as_deref())
}

/// The sentences about an owner who may be several people.
fn undecided(called: &str, owner: &Owner, several: &[&Person]) -> (String, String) {
    let names: Vec<_> = several.iter().map(|person| with_address(&person.name, person.email.as_deref())).collect();
    let hint = if owner.email.is_none() && several.iter().all(|person| person.email.is_some()) {
        "Add a column with the owner's mail address to the file."
    } else {
        "Give each of them a mail address of their own, and add a column with the owner's address to the file."
    };
    (format!("The owner “{called}” may be {}.", names.join(" or ")), hint.to_owned())
}

fn with_address(name: &str, email: Option<&str>) -> String {
    format!("{name} ({})", email.unwrap_or("no address"))
}
