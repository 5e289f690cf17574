//! Whole lists, a part at a time: the same rows as on the screens, for a terminal. Without a viewer they hold what everyone
//! of the firm may see.

use std::collections::BTreeMap;

use baton_domain::ids::{ContactId, PersonId};
use baton_domain::record::{Contact, Kind, Promise};
use baton_store::sql::{Id, Instant, ToSql};
use baton_store::{Reads, SearchQuery, StoreError};
use chrono::{DateTime, Utc};

use super::look::Look;
use super::page::Cursor;
use super::row::{Body, ids, used};
use crate::desk::Desk;
use crate::error::DeskError;
use crate::load::HEARD;
use crate::view::{
    AccountFilter, AccountRow, ContactRow, ContactsPage, HandoverRow, HandoverScope, List, PageRequest, PersonRow,
    PromiseRow,
};

impl Desk {
    /// Accounts by name, those that have the words.
    ///
    /// # Errors
    /// A refusal when the cursor is none of this list's; a failure when the file cannot be read.
    pub fn list_accounts(
        &self,
        viewer: Option<PersonId>,
        words: Option<&str>,
        page: &PageRequest,
    ) -> Result<List<AccountRow>, DeskError> {
        let filter = AccountFilter { text: words.map(ToOwned::to_owned), ..AccountFilter::default() };
        let view = self.look(viewer)?.account_page(&filter, page)?;
        Ok(List { items: view.rows, next: view.next })
    }

    /// People, who is here first, those that have the words.
    ///
    /// # Errors
    /// As for [`Desk::list_accounts`].
    pub fn list_people(
        &self,
        viewer: Option<PersonId>,
        words: Option<&str>,
        page: &PageRequest,
    ) -> Result<List<PersonRow>, DeskError> {
        let look = self.look(viewer)?;
        let mut rows = look.person_rows()?;
        if let Some(found) = look.having(words, Kind::Person)? {
            rows.retain(|row| found.contains(&row.person.id.0));
        }
        part(rows, page)
    }

    /// Contacts by name, those that have the words or whose account has them.
    ///
    /// # Errors
    /// As for [`Desk::list_accounts`].
    pub fn list_contacts(
        &self,
        viewer: Option<PersonId>,
        words: Option<&str>,
        page: &PageRequest,
    ) -> Result<List<ContactRow>, DeskError> {
        let look = self.look(viewer)?;
        let found = look.having(words, Kind::Contact)?.map(ids);
        let at = look.having(words, Kind::Account)?.map(ids);
        let after: Option<Cursor> = page.from()?;
        let (name, id) = (after.as_ref().map(|after| &after.key), after.as_ref().map(|after| Id(after.id)));
        let values: [(&str, &dyn ToSql); 5] = [
            (":found", &found),
            (":accounts", &at),
            (":after_name", &name),
            (":after_id", &id),
            (":limit", &page.reach()),
        ];
        let sql = match found {
            Some(_) => include_str!("list_contacts_found.sql"),
            None => include_str!("list_contacts.sql"),
        };
        let mut contacts =
            self.store.rows(sql, used(sql, &values).as_slice(), |row| Ok(row.get::<_, Body<Contact>>(0)?.0))?;
        let next = page.cut(&mut contacts, |last| Cursor { key: last.name.clone(), id: last.id.0 }.to_string());
        let accounts = look.accounts(contacts.iter().map(|contact| contact.account))?;
        let last_heard = look.last_heard(&contacts)?;
        let row = |contact: Contact| ContactRow {
            account: accounts.get(contact.account),
            last_heard_at: last_heard.get(&contact.id).copied(),
            contact,
        };
        Ok(List { items: contacts.into_iter().map(row).collect(), next })
    }

    /// Contacts of all clients by name, those that have the words or whose account has them; a page of them.
    ///
    /// # Errors
    /// As for [`Desk::list_accounts`].
    pub fn contacts(
        &self,
        viewer: PersonId,
        words: Option<&str>,
        page: &PageRequest,
    ) -> Result<ContactsPage, DeskError> {
        let List { items, next } = self.list_contacts(Some(viewer), words, page)?;
        Ok(ContactsPage { rows: items, next })
    }

    /// Handovers, the running ones first, those whose account has the words.
    ///
    /// # Errors
    /// As for [`Desk::list_accounts`].
    pub fn list_handovers(
        &self,
        viewer: Option<PersonId>,
        words: Option<&str>,
        page: &PageRequest,
    ) -> Result<List<HandoverRow>, DeskError> {
        let look = self.look(viewer)?;
        let mut rows = look.handover_rows(HandoverScope::Running)?;
        rows.extend(look.handover_rows(HandoverScope::Ended)?);
        if let Some(found) = look.having(words, Kind::Account)? {
            rows.retain(|row| found.contains(&row.handover.account.id.0));
        }
        part(rows, page)
    }

    /// Promises, ours and theirs, open and ended, in the order in which they were written down.
    ///
    /// # Errors
    /// As for [`Desk::list_accounts`].
    pub fn list_promises(
        &self,
        viewer: Option<PersonId>,
        words: Option<&str>,
        page: &PageRequest,
    ) -> Result<List<PromiseRow>, DeskError> {
        let look = self.look(viewer)?;
        let found = look.having(words, Kind::Promise)?.map(ids);
        let after: Option<Cursor> = page.from()?;
        let after = after.map(|after| Id(after.id));
        let sql = include_str!("list_promises.sql").replace("{seen}", look.seen());
        let values: [(&str, &dyn ToSql); 3] = [(":found", &found), (":after_id", &after), (":limit", &page.reach())];
        let mut promises =
            self.store.rows(&sql, used(&sql, &values).as_slice(), |row| Ok(row.get::<_, Body<Promise>>(0)?.0))?;
        let next = page.cut(&mut promises, |last| Cursor { key: String::new(), id: last.id.0 }.to_string());
        let accounts = look.accounts(promises.iter().map(|promise| promise.account))?;
        let contacts = look.contacts(promises.iter().filter_map(|promise| promise.contact))?;
        let row = |promise: Promise| PromiseRow {
            account: accounts.get(promise.account),
            owner: look.person(promise.owner),
            contact: promise.contact.and_then(|contact| contacts.get(&contact).cloned()),
            promise,
        };
        Ok(List { items: promises.into_iter().map(row).collect(), next })
    }
}

impl Look<'_> {
    /// When each of them was last heard.
    fn last_heard(&self, of: &[Contact]) -> Result<BTreeMap<ContactId, DateTime<Utc>>, StoreError> {
        let sql = include_str!("list_heard.sql").replace("{heard}", HEARD).replace("{seen}", self.seen());
        let found = self.store.rows(&sql, [ids(of.iter().map(|contact| contact.id))], |row| {
            Ok((row.get::<_, Id<ContactId>>(0)?.0, row.get::<_, Option<Instant>>(1)?))
        })?;
        Ok(found.into_iter().filter_map(|(id, at)| Some((id, at?.0))).collect())
    }

    /// The records of a kind that have the words; none when no words were given.
    fn having(&self, words: Option<&str>, kind: Kind) -> Result<Option<Vec<uuid::Uuid>>, StoreError> {
        let Some(words) = words.filter(|words| !words.trim().is_empty()) else { return Ok(None) };
        let query = SearchQuery { kind: Some(kind), ..SearchQuery::new(words, self.audience(), u32::MAX) };
        Ok(Some(self.store.search_ids(&query)?))
    }
}

/// A part of a list that is short enough to be read whole; the cursor counts the rows before it.
fn part<T>(mut rows: Vec<T>, page: &PageRequest) -> Result<List<T>, DeskError> {
    let from = page.from::<usize>()?.unwrap_or(0);
    rows.drain(..from.min(rows.len()));
    let next = page.cut(&mut rows, |_| (from + page.size() as usize).to_string());
    Ok(List { items: rows, next })
}
