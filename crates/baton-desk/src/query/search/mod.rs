//! Finding things by their words.

mod hits;

use baton_domain::ids::PersonId;
use baton_store::{Hit, Reads, SearchQuery, SnippetPart};

use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{
    Found, FoundRecord, SearchCount, SearchKind, SearchPage, SearchRequest, SearchResults, SearchScope, SearchView,
};

/// Of each kind while all are shown.
const FEW: u32 = 5;

impl Desk {
    /// What has these words, in the order of [`SearchKind::ALL`]: of each kind in this scope at most `limit`.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn search(
        &self,
        viewer: PersonId,
        text: &str,
        scope: SearchScope,
        limit: u32,
    ) -> Result<SearchView, DeskError> {
        let look = self.look(Some(viewer))?;
        let mut hits = Vec::new();
        for &kind in scope.kinds() {
            hits.extend(look.hits(kind, text, SearchPage { from: 0, limit })?);
        }
        Ok(SearchView { hits })
    }

    /// Everything that has these words: how much of each kind, and of one kind a page, or the first few of each.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn search_results(&self, viewer: PersonId, request: &SearchRequest) -> Result<SearchResults, DeskError> {
        let look = self.look(Some(viewer))?;
        let mut results = SearchResults { counts: Vec::new(), hits: Vec::new(), next: None };
        for kind in SearchKind::ALL {
            let page = match request.kind {
                None => SearchPage { from: 0, limit: FEW },
                Some(only) if only == kind => request.page,
                Some(_) => SearchPage { from: 0, limit: 0 },
            };
            let total = look.total(kind, &request.text)?;
            let shown = page.from.saturating_add(page.limit);
            if request.kind == Some(kind) && total > shown {
                results.next = Some(shown);
            }
            results.counts.push(SearchCount { kind, total });
            results.hits.extend(look.hits(kind, &request.text, page)?);
        }
        Ok(results)
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
