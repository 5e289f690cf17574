//! What was found, made ready for a screen: each kind with what is told of it.

use std::collections::{BTreeMap, BTreeSet};

use baton_domain::ids::{AccountId, ContactId, FactId, HistoryEntryId, IssueId, PersonId, PromiseId};
use baton_domain::record::{Handover, Kind, ResistanceCase};
use baton_store::{Hit, Reads, SearchQuery, StoreError};

use crate::query::look::Look;
use crate::query::row::ids;
use crate::view::{AccountRef, PersonRef, SearchHit, SearchKind, SearchPage};

/// Accounts whose running handovers are looked for.
const ACCOUNTS: SearchPage = SearchPage { from: 0, limit: 200 };

impl Look<'_> {
    /// How much of this kind has these words.
    pub(super) fn total(&self, kind: SearchKind, words: &str) -> Result<u32, StoreError> {
        let total = match record(kind) {
            Some(record) => self.store.search_count(&self.looked_for(words, record, ACCOUNTS))?,
            None => self.handovers_found(words)?.len() as u64,
        };
        Ok(u32::try_from(total).unwrap_or(u32::MAX))
    }

    /// What of this kind has these words, a page of it.
    pub(super) fn hits(&self, kind: SearchKind, words: &str, page: SearchPage) -> Result<Vec<SearchHit>, StoreError> {
        let Some(record) = record(kind) else { return self.handover_hits(words, page) };
        let hits = self.store.search_hits(&self.looked_for(words, record, page))?;
        Ok(match kind {
            SearchKind::Account => self.account_hits(&hits)?,
            SearchKind::Person => self.person_hits(hits),
            SearchKind::Contact => self.contact_hits(hits)?,
            SearchKind::Promise => self.hits_of(hits, |hit, account| SearchHit::Promise {
                promise: PromiseId(hit.id),
                text: hit.title,
                account,
            })?,
            SearchKind::Fact => {
                self.hits_of(hits, |hit, account| SearchHit::Fact { fact: FactId(hit.id), text: hit.title, account })?
            }
            SearchKind::Issue => self.hits_of(hits, |hit, account| SearchHit::Issue {
                issue: IssueId(hit.id),
                text: hit.title,
                account,
            })?,
            SearchKind::Case => self.case_hits(hits)?,
            SearchKind::Entry => self.entry_hits(hits)?,
            SearchKind::Handover => Vec::new(),
        })
    }

    fn looked_for<'w>(&self, words: &'w str, kind: Kind, page: SearchPage) -> SearchQuery<'w> {
        let SearchPage { from: offset, limit } = page;
        SearchQuery { kind: Some(kind), offset, ..SearchQuery::new(words, self.audience(), limit) }
    }

    /// The running handovers of the accounts that have the words.
    fn handovers_found(&self, words: &str) -> Result<Vec<Handover>, StoreError> {
        let accounts = self.store.search_ids(&self.looked_for(words, Kind::Account, ACCOUNTS))?;
        self.running_handovers_of(accounts.into_iter().map(AccountId))
    }

    fn handover_hits(&self, words: &str, page: SearchPage) -> Result<Vec<SearchHit>, StoreError> {
        let handovers = self.handovers_found(words)?;
        let names = self.accounts(handovers.iter().map(|handover| handover.account))?;
        let size = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        let shown = handovers.iter().skip(size(page.from)).take(size(page.limit));
        let hits = shown
            .map(|handover| SearchHit::Handover { handover: self.handover_ref(handover, names.get(handover.account)) });
        Ok(hits.collect())
    }

    fn account_hits(&self, found: &[Hit]) -> Result<Vec<SearchHit>, StoreError> {
        let sql = include_str!("../accountable.sql");
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

    /// Contacts, each once: one who turned out to be another one is found as that one.
    fn contact_hits(&self, found: Vec<Hit>) -> Result<Vec<SearchHit>, StoreError> {
        let known = self.contacts(found.iter().map(|hit| ContactId(hit.id)))?;
        let mut seen = BTreeSet::new();
        let each = found.into_iter().filter(|hit| known.get(&ContactId(hit.id)).is_some_and(|one| seen.insert(one.id)));
        self.hits_of(each.collect(), |hit, account| SearchHit::Contact {
            contact: known[&ContactId(hit.id)].clone(),
            account,
        })
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

/// The records that are looked through; handovers have no words of their own.
const fn record(kind: SearchKind) -> Option<Kind> {
    Some(match kind {
        SearchKind::Account => Kind::Account,
        SearchKind::Person => Kind::Person,
        SearchKind::Contact => Kind::Contact,
        SearchKind::Handover => return None,
        SearchKind::Promise => Kind::Promise,
        SearchKind::Fact => Kind::Fact,
        SearchKind::Issue => Kind::Issue,
        SearchKind::Case => Kind::ResistanceCase,
        SearchKind::Entry => Kind::HistoryEntry,
    })
}
