//! The people at the client, and who of us knows them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use baton_domain::ids::{ContactId, PersonId};
use baton_domain::record::{CaseState, Contact, Introduction};
use baton_domain::silence::is_too_long;
use baton_store::sql::{Id, Instant};
use baton_store::{Reads, StoreError};
use chrono::{DateTime, Utc};

use crate::query::shown::Shown;
use crate::view::{ContactView, TieView};

/// What someone took part in.
#[derive(Debug, Default)]
struct Seen {
    last_at: Option<DateTime<Utc>>,
    ties: Vec<TieView>,
}

impl Shown<'_> {
    pub(super) fn contacts(&self) -> Result<Vec<ContactView>, StoreError> {
        let mut seen = self.seen_with()?;
        let view = |contact: &Contact| {
            let Seen { last_at, ties } = seen.remove(&contact.id).unwrap_or_default();
            ContactView {
                contact: contact.clone(),
                last_seen_at: last_at,
                is_silent_too_long: is_too_long(&self.account, last_at, self.look.now),
                introduction: self.introduction_now(contact.id),
                resists: self.resists(contact.id),
                ties,
            }
        };
        Ok(self.by_importance().into_iter().map(view).collect())
    }

    /// The introduction of the running handover.
    fn introduction_now(&self, contact: ContactId) -> Option<Introduction> {
        let running = self.seen.running_handover()?.id;
        let mut mine = self.seen.introductions.iter().filter(|one| one.handover == running);
        mine.find(|one| one.contact == contact).cloned()
    }

    /// The highest grade of an open case.
    fn resists(&self, contact: ContactId) -> Option<u8> {
        let open = self.seen.cases.iter().filter(|case| case.state == CaseState::Open && case.contact == contact);
        open.map(|case| case.grade).max()
    }

    /// Contact by contact: when they were last seen, and with whom of us, the closest first.
    fn seen_with(&self) -> Result<BTreeMap<ContactId, Seen>, StoreError> {
        let sql = include_str!("ties.sql").replace("{seen}", self.look.seen());
        let found = self.look.store.rows(&sql, [Id(self.account.id)], |row| {
            let by = row.get::<_, Option<Id<PersonId>>>(1)?.map(|by| by.0);
            Ok((row.get::<_, Id<ContactId>>(0)?.0, by, row.get::<_, Instant>(2)?.0, row.get::<_, u32>(3)?))
        })?;
        let mut all: BTreeMap<ContactId, Seen> = BTreeMap::new();
        for (contact, by, last_at, entries) in found {
            let seen = all.entry(contact).or_default();
            seen.last_at = seen.last_at.max(Some(last_at));
            if let (Some(by), 1..) = (by, entries) {
                seen.ties.push(TieView { person: self.look.person(by), entries, last_at });
            }
        }
        for seen in all.values_mut() {
            seen.ties.sort_by_key(|tie| (Reverse(tie.entries), Reverse(tie.last_at), tie.person.id));
        }
        Ok(all)
    }
}
