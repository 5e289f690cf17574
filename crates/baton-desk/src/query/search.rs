//! Finding things by their words.

use std::collections::BTreeMap;

use baton_domain::ids::{AccountId, ContactId, FactId, HistoryEntryId, PersonId, PromiseId};
use baton_domain::record::{Kind, ResistanceCase};
use baton_store::{Hit, Reads, SearchQuery, SnippetPart, StoreError};

use super::look::Look;
use super::row::ids;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{AccountRef, ContactRef, Found, FoundRecord, PersonRef, SearchHit, SearchView};

impl Desk {
    /// Accounts, people, contacts, running handovers, promises, facts, cases and history entries that have these words: of
    /// each kind at most `limit`.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn search(&self, viewer: PersonId, text: &str, limit: u32) -> Result<SearchView, DeskError> {
        let look = self.look(Some(viewer))?;
        let accounts = look.found(text, Kind::Account, limit)?;
        let handovers = look.found_handovers(&accounts)?;
        let mut hits = look.account_hits(&accounts)?;
        hits.extend(look.person_hits(look.found(text, Kind::Person, limit)?));
        hits.extend(look.hits_of(look.found(text, Kind::Contact, limit)?, |hit, account| SearchHit::Contact {
            contact: ContactRef { id: ContactId(hit.id), name: hit.title },
            account,
        })?);
        hits.extend(handovers);
        hits.extend(look.hits_of(look.found(text, Kind::Promise, limit)?, |hit, account| SearchHit::Promise {
            promise: PromiseId(hit.id),
            text: hit.title,
            account,
        })?);
        hits.extend(look.hits_of(look.found(text, Kind::Fact, limit)?, |hit, account| SearchHit::Fact {
            fact: FactId(hit.id),
            text: hit.title,
            account,
        })?);
        hits.extend(look.case_hits(look.found(text, Kind::ResistanceCase, limit)?)?);
        hits.extend(look.entry_hits(look.found(text, Kind::HistoryEntry, limit)?)?);
        Ok(SearchView { hits })
    }

    /// The records of any kind that have these words, the first `limit` of them; without a viewer, those that everyone may
    /// see.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn find(&self, viewer: Option<PersonId>, text: &str, limit: u32) -> Result<Found, DeskError> {
        let look = self.look(viewer)?;
        let found = self.store.search(&SearchQuery::new(text, look.audience(), limit))?;
        let accounts = look.accounts(found.hits.iter().filter_map(|hit| hit.account))?;
        let record = |hit: Hit| FoundRecord {
            kind: hit.kind,
            id: hit.id,
            account: hit.account.map(|account| accounts.get(account)),
            title: hit.title,
            snippet: plain(&hit.snippet),
            at: hit.at,
        };
        let total = u32::try_from(found.total).unwrap_or(u32::MAX);
        Ok(Found { total, hits: found.hits.into_iter().map(record).collect() })
    }
}

fn plain(snippet: &[SnippetPart]) -> String {
    snippet.iter().map(|part| part.text.as_str()).collect()
}

impl Look<'_> {
    fn found(&self, words: &str, kind: Kind, limit: u32) -> Result<Vec<Hit>, StoreError> {
        let query = SearchQuery { kind: Some(kind), ..SearchQuery::new(words, self.audience(), limit) };
        Ok(self.store.search(&query)?.hits)
    }

    fn account_hits(&self, found: &[Hit]) -> Result<Vec<SearchHit>, StoreError> {
        let sql = include_str!("accountable.sql");
        let held = self.store.rows(sql, [ids(found.iter().map(|hit| hit.id))], |row| {
            use baton_store::sql::Id;
            let person = row.get::<_, Option<Id<PersonId>>>(1)?.map(|person| person.0);
            Ok((row.get::<_, Id<AccountId>>(0)?.0, (person, row.get::<_, Option<String>>(2)?)))
        })?;
        let held: BTreeMap<_, _> = held.into_iter().collect();
        let hit = |hit: &Hit| {
            let id = AccountId(hit.id);
            let (person, city) = held.get(&id)?;
            let account = AccountRef { id, name: hit.title.clone() };
            Some(SearchHit::Account { account, city: city.clone(), accountable: self.accountable(*person) })
        };
        Ok(found.iter().filter_map(hit).collect())
    }

    fn person_hits(&self, found: Vec<Hit>) -> Vec<SearchHit> {
        let hit = |hit: Hit| {
            let id = PersonId(hit.id);
            let role = self.people.get(id).ok()?.role;
            Some(SearchHit::Person { person: PersonRef { id, name: hit.title }, role })
        };
        found.into_iter().filter_map(hit).collect()
    }

    /// Hits that belong to an account, each made from what was found and its account.
    fn hits_of(
        &self,
        found: Vec<Hit>,
        hit: impl Fn(Hit, AccountRef) -> SearchHit,
    ) -> Result<Vec<SearchHit>, StoreError> {
        let accounts = self.accounts(found.iter().filter_map(|hit| hit.account))?;
        Ok(found
            .into_iter()
            .filter_map(|one| Some((accounts.get(one.account?), one)))
            .map(|(of, one)| hit(one, of))
            .collect())
    }

    /// The running handovers of the accounts that were found.
    fn found_handovers(&self, accounts: &[Hit]) -> Result<Vec<SearchHit>, StoreError> {
        let handovers = self.running_handovers_of(accounts.iter().map(|hit| AccountId(hit.id)))?;
        let names = self.accounts(handovers.iter().map(|handover| handover.account))?;
        let hit = |handover: &baton_domain::record::Handover| SearchHit::Handover {
            handover: self.handover_ref(handover, names.get(handover.account)),
        };
        Ok(handovers.iter().map(hit).collect())
    }

    fn case_hits(&self, found: Vec<Hit>) -> Result<Vec<SearchHit>, StoreError> {
        let accounts = self.accounts(found.iter().filter_map(|hit| hit.account))?;
        let mut hits = Vec::new();
        for hit in found {
            let Some(case) = self.store.get::<ResistanceCase>(hit.id)? else { continue };
            let account = accounts.get(case.account);
            hits.push(SearchHit::Case { case: case.id, handover: case.handover, words: case.words, account });
        }
        Ok(hits)
    }

    fn entry_hits(&self, found: Vec<Hit>) -> Result<Vec<SearchHit>, StoreError> {
        let accounts = self.accounts(found.iter().filter_map(|hit| hit.account))?;
        let entries = self.evidence(found.iter().map(|hit| HistoryEntryId(hit.id)))?;
        let hit = |hit: Hit| {
            Some(SearchHit::Entry {
                entry: entries.get(&HistoryEntryId(hit.id))?.clone(),
                account: hit.account.map(|account| accounts.get(account)),
                snippet: hit.snippet.into_iter().map(Into::into).collect(),
            })
        };
        Ok(found.into_iter().filter_map(hit).collect())
    }
}
