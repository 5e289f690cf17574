//! Everything that was learned, to be searched.

use baton_domain::ids::{AccountId, HandoverId, PersonId};
use baton_domain::record::{CaseOption, Concern, Profile};
use baton_store::sql::{Id, Instant, Row, ToSql};
use baton_store::{Reads, StoreError};
use serde::Serialize;

use crate::desk::Desk;
use crate::error::DeskError;
use crate::query::look::Look;
use crate::query::row::Body;
use crate::view::{AccountRef, LessonFilter, LessonFrom, LessonRow, LessonsView, PageRequest};

impl Desk {
    /// A page of what was learned that meets the filter.
    ///
    /// # Errors
    /// A refusal when the cursor is none of this list's; a failure when the file cannot be read.
    pub fn lessons(
        &self,
        viewer: PersonId,
        filter: &LessonFilter,
        page: &PageRequest,
    ) -> Result<LessonsView, DeskError> {
        let look = self.look(Some(viewer))?;
        let after: Option<String> = page.from()?;
        let mut rows = look.lesson_rows(filter, after.as_deref(), page.reach())?;
        let next = page.cut(&mut rows, |last| last.key.clone());
        let all = self.store.rows(include_str!("count.sql"), [], |row| row.get(0))?;
        Ok(LessonsView { now: look.now, rows, all: all.first().copied().unwrap_or(0), next })
    }
}

impl Look<'_> {
    fn lesson_rows(
        &self,
        filter: &LessonFilter,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Vec<LessonRow>, StoreError> {
        let words: Vec<String> =
            filter.text.iter().flat_map(|text| text.split_whitespace()).map(str::to_ascii_lowercase).collect();
        let words = serde_json::to_string(&words).expect("BUG: words are plain text");
        let values: [(&str, &dyn ToSql); 6] = [
            (":origin", &filter.from.as_ref().map(word)),
            (":about", &filter.about.as_ref().map(word)),
            (":profile", &filter.profile.as_ref().map(word)),
            (":after", &after),
            (":words", &words),
            (":limit", &limit),
        ];
        self.store.rows(include_str!("all.sql"), values.as_slice(), |row| self.lesson_row(row))
    }

    fn lesson_row(&self, row: &Row<'_>) -> baton_store::sql::Result<LessonRow> {
        let origin: String = row.get(1)?;
        Ok(LessonRow {
            key: row.get(0)?,
            from: match origin.as_str() {
                "case" => LessonFrom::Case,
                "rep" => LessonFrom::Rep,
                _ => LessonFrom::HandBack,
            },
            account: AccountRef { id: row.get::<_, Id<AccountId>>(2)?.0, name: row.get(3)? },
            handover: row.get::<_, Id<HandoverId>>(4)?.0,
            profile: row.get::<_, Body<Profile>>(5)?.0,
            by: row.get::<_, Option<Id<PersonId>>>(6)?.map(|id| self.person(id.0)),
            text: row.get(7)?,
            at: row.get::<_, Instant>(8)?.0,
            words: row.get(9)?,
            about: row.get::<_, Option<Body<Concern>>>(10)?.map(|about| about.0),
            decided: row.get::<_, Option<Body<CaseOption>>>(11)?.map(|decided| decided.0),
        })
    }
}

/// The word that a record's JSON has for it.
fn word(value: &impl Serialize) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(ToOwned::to_owned)
}
