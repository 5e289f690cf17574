//! Contacts who may be one person, each pair with the reason.

mod alike;
mod hangs_on;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use baton_domain::ids::{ContactId, PersonId};
use baton_domain::record::Contact;
use baton_store::sql::Id;
use baton_store::{Reads, StoreError};

use self::alike::{Pair, in_common, plain};
use super::look::Look;
use super::row::Body;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{ContactPair, DuplicatesView, PairedContact, SameContact};

/// Pairs of each kind that are shown at once.
const SHOWN: usize = 100;

impl Desk {
    /// Contacts who may be one person, but those of whom somebody said that they are two.
    ///
    /// # Errors
    /// A failure when the file cannot be read.
    pub fn duplicates(&self, viewer: PersonId) -> Result<DuplicatesView, DeskError> {
        let look = self.look(Some(viewer))?;
        let read = look.store.rows(include_str!("contacts.sql"), [], |row| Ok(row.get::<_, Body<Contact>>(0)?.0))?;
        let apart = look.told_apart(&read)?;
        let by_id: BTreeMap<_, _> = read.iter().map(|contact| (contact.id, contact)).collect();
        let mut pairs: Vec<_> = in_common(&read).into_iter().filter(|(pair, _)| !apart.contains(pair)).collect();
        pairs.sort_by_cached_key(|((first, _), reasons)| (Reverse(reasons.len()), plain(&by_id[first].name)));
        let is_of_one = |((first, second), _): &(Pair, _)| by_id[first].account == by_id[second].account;
        let (mut of_one, mut of_two): (Vec<_>, Vec<_>) = pairs.into_iter().partition(is_of_one);
        let is_cut = of_one.len() > SHOWN || of_two.len() > SHOWN;
        of_one.truncate(SHOWN);
        of_two.truncate(SHOWN);
        Ok(DuplicatesView { of_one: look.beside(of_one, &by_id)?, of_two: look.beside(of_two, &by_id)?, is_cut })
    }
}

impl Look<'_> {
    fn beside(
        &self,
        pairs: Vec<(Pair, Vec<SameContact>)>,
        by_id: &BTreeMap<ContactId, &Contact>,
    ) -> Result<Vec<ContactPair>, StoreError> {
        let ids = pairs.iter().flat_map(|((first, second), _)| [first, second]);
        let accounts = self.accounts(ids.map(|id| by_id[id].account))?;
        let paired =
            |id: ContactId| PairedContact { account: accounts.get(by_id[&id].account), contact: by_id[&id].clone() };
        let pair = |((first, second), reasons)| ContactPair { first: paired(first), second: paired(second), reasons };
        Ok(pairs.into_iter().map(pair).collect())
    }

    /// Whom somebody told apart. One who turned out to be another one since counts as that one.
    fn told_apart(&self, contacts: &[Contact]) -> Result<BTreeSet<Pair>, StoreError> {
        let led = self.store.rows(include_str!("merged.sql"), [], |row| {
            Ok((row.get::<_, Id<ContactId>>(0)?.0, row.get::<_, Id<ContactId>>(1)?.0))
        })?;
        let led: BTreeMap<_, _> = led.into_iter().collect();
        let told = contacts.iter().flat_map(|one| one.apart.iter().map(|other| (one.id, *other)));
        Ok(told.map(|(one, other)| ordered(one, led.get(&other).copied().unwrap_or(other))).collect())
    }
}

/// Two contacts, the one that was here first in front.
fn ordered(one: ContactId, other: ContactId) -> Pair {
    (one.min(other), one.max(other))
}
