//! What follows when a contact turns out to be another one.

use baton_domain::ids::{ContactId, PersonId};
use baton_domain::record::{Contact, Introduction, Promise, ResistanceCase, Touch, TouchState};
use baton_domain::refusal::Refusal;
use baton_store::Reads;
use baton_store::sql::Id;

use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::HangsOn;

impl Desk {
    /// What hangs on a contact, as far as the viewer may see it.
    ///
    /// # Errors
    /// A refusal when there is no such contact; a failure when the file cannot be read.
    pub fn hangs_on(&self, viewer: PersonId, id: ContactId) -> Result<HangsOn, DeskError> {
        let look = self.look(Some(viewer))?;
        let contact: Contact = look.store.get(id)?.ok_or_else(|| Refusal::not_found("contact"))?;
        let sql = include_str!("hangs_on.sql").replace("{seen}", look.seen());
        let met = look.store.rows(&sql, (Id(contact.account), Id(id)), |row| {
            Ok((row.get::<_, Option<Id<PersonId>>>(0)?.map(|by| by.0), row.get::<_, u32>(1)?))
        })?;
        let promises: Vec<Promise> = look.store.of_account(contact.account)?;
        let touches: Vec<Touch> = look.store.of_account(contact.account)?;
        let introductions: Vec<Introduction> = look.store.of_account(contact.account)?;
        let cases: Vec<ResistanceCase> = look.store.of_account(contact.account)?;
        let promises = promises.into_iter().filter(|one| one.contact == Some(id) && look.may_see(one.sensitivity));
        let planned = |one: &Touch| one.contacts.contains(&id) && one.state == TouchState::Planned;
        Ok(HangsOn {
            entries: met.iter().map(|(_, entries)| entries).sum(),
            promises: promises.map(|promise| promise.text).collect(),
            touches: touches.into_iter().filter(planned).map(|touch| touch.about).collect(),
            introductions: count(introductions.iter().filter(|one| one.contact == id)),
            cases: count(cases.iter().filter(|case| case.contact == id)),
            known_by: met.into_iter().filter_map(|(by, _)| Some(look.person(by?))).collect(),
        })
    }
}

fn count<T>(of: impl Iterator<Item = T>) -> u32 {
    u32::try_from(of.count()).unwrap_or(u32::MAX)
}
