use std::collections::BTreeSet;

use baton_domain::ids::AccountId;
use baton_domain::record::{ContentHash, HistoryKind, Kind};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

use super::facet::{MANAGERS_WORD, UNFILED_WORD, account_word, beginning_word, history_kind_word, kind_word};
use super::fold::{composed, words};
use crate::table::{self, Row};
use crate::{Audience, StoreError, content};

/// How much of a body is indexed, in bytes: about a hundred printed pages.
const LONGEST_BODY: usize = 256 * 1024;

/// Which part of a kind's records can be found. Fields are named as in the JSON; `to.name` is the name in each element of a
/// list. They are read from the JSON rather than from the record, so that a record of a newer version can be found too.
pub(super) struct Findable {
    kind: Kind,
    tier: Tier,
    title: &'static str,
    texts: &'static [&'static str],
    /// The field with the instant that orders it within its tier.
    at: Option<&'static str>,
    /// The field with the hash of a body.
    body: Option<&'static str>,
}

/// What comes first in a result: names, then what we wrote down, then what happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tier {
    Happened = 0,
    Known = 1,
    Named = 2,
}

const FINDABLE: &[Findable] = &[
    Findable { kind: Kind::Person, tier: Tier::Named, title: "name", texts: &["email", "title"], at: None, body: None },
    Findable {
        kind: Kind::Account,
        tier: Tier::Named,
        title: "name",
        texts: &["city", "country", "industry", "domains", "website"],
        at: None,
        body: None,
    },
    Findable {
        kind: Kind::Contact,
        tier: Tier::Named,
        title: "name",
        texts: &["title", "emails", "part", "phone"],
        at: None,
        body: None,
    },
    Findable { kind: Kind::Fact, tier: Tier::Known, title: "text", texts: &["then"], at: Some("at"), body: None },
    Findable { kind: Kind::Promise, tier: Tier::Known, title: "text", texts: &[], at: Some("made_at"), body: None },
    Findable {
        kind: Kind::Issue,
        tier: Tier::Known,
        title: "title",
        texts: &["resolution"],
        at: Some("opened_at"),
        body: None,
    },
    Findable {
        kind: Kind::ResistanceCase,
        tier: Tier::Known,
        title: "words",
        texts: &["concern", "what_it_takes", "lesson"],
        at: Some("opened_at"),
        body: None,
    },
    Findable {
        kind: Kind::HistoryEntry,
        tier: Tier::Happened,
        title: "title",
        texts: &["attachments.name", "from.name", "from.email", "to.name", "to.email"],
        at: Some("at"),
        body: Some("body"),
    },
];

impl Findable {
    /// What can be found of that kind; none if nothing can.
    pub fn of(kind: Kind) -> Option<&'static Self> {
        FINDABLE.iter().find(|findable| findable.kind == kind)
    }

    /// Whether what is found of that kind has a name.
    pub fn is_named(kind: Kind) -> bool {
        Self::of(kind).is_some_and(|findable| findable.tier == Tier::Named)
    }

    /// The kinds that can be found.
    pub fn kinds() -> impl Iterator<Item = Kind> {
        FINDABLE.iter().map(|findable| findable.kind)
    }

    fn at(&self, row: &Row) -> Option<DateTime<Utc>> {
        row.get(self.at?)?.as_str()?.parse().ok()
    }

    /// Later is higher, and a higher tier is higher than any time.
    fn base(&self, row: &Row) -> i64 {
        let second = self.at(row).map_or(0, |at| at.timestamp().clamp(0, LAST_SECOND));
        ((self.tier as i64) * (LAST_SECOND + 1) + second) * PLACES_PER_SECOND
    }
}

/// A record as a search knows it.
#[derive(Debug)]
pub(super) struct Document {
    pub kind: Kind,
    pub id: Uuid,
    pub account: Option<AccountId>,
    pub at: Option<DateTime<Utc>>,
    pub audience: Audience,
    pub title: String,
    pub text: String,
    /// What a search can be narrowed by.
    pub facet: Vec<String>,
    /// The first of the places that it may have in the index.
    pub base: i64,
}

/// Places with the same second and tier.
pub(super) const PLACES_PER_SECOND: i64 = 1 << 20;
const LAST_SECOND: i64 = (1 << 40) - 1;

impl Document {
    /// The document of a record, as it is now; none if there is no such record.
    pub fn read(conn: &Connection, findable: &Findable, id: Uuid) -> Result<Option<Self>, StoreError> {
        let Some(row) = table::read(conn, findable.kind, id)? else { return Ok(None) };
        let string = |field: &str| row.get(field).and_then(Value::as_str);
        let managers_only = string("sensitivity") == Some("managers_only");
        let account = match findable.kind {
            Kind::Account => Some(AccountId(id)),
            _ => string("account").and_then(|account| account.parse().ok()).map(AccountId),
        };
        let title = composed(string(findable.title).unwrap_or_default());
        let text = composed(&text(conn, findable, &row)?);
        let mut facet = facet(findable.kind, &row, account, managers_only);
        if findable.tier == Tier::Named {
            facet.extend(beginnings(&format!("{title}\n{text}")));
        }
        Ok(Some(Self {
            kind: findable.kind,
            id,
            account,
            at: findable.at(&row),
            audience: if managers_only { Audience::Managers } else { Audience::Everyone },
            title,
            text,
            facet,
            base: findable.base(&row),
        }))
    }

    /// The document's `base`, without reading the body.
    pub fn base(conn: &Connection, findable: &Findable, id: Uuid) -> Result<Option<i64>, StoreError> {
        Ok(table::read(conn, findable.kind, id)?.map(|row| findable.base(&row)))
    }
}

fn facet(kind: Kind, row: &Row, account: Option<AccountId>, managers_only: bool) -> Vec<String> {
    let mut facet = vec![kind_word(kind)];
    facet.extend(account.map(|account| account_word(account.into())));
    if row.get("account") == Some(&Value::Null) {
        facet.push(UNFILED_WORD.to_owned());
    }
    if kind == Kind::HistoryEntry {
        let kind = row.get("kind").and_then(|kind| HistoryKind::deserialize(kind).ok());
        facet.extend(kind.map(history_kind_word));
    }
    if managers_only {
        facet.push(MANAGERS_WORD.to_owned());
    }
    facet
}

/// The first two and the first three letters of each word.
fn beginnings(text: &str) -> BTreeSet<String> {
    let words = words(text);
    let of = |letters: usize, word: &str| {
        let end = word.char_indices().nth(letters).map_or(word.len(), |(end, _)| end);
        beginning_word(&word[..end])
    };
    words.iter().flat_map(|word| [of(2, &word.folded), of(3, &word.folded)]).collect()
}

/// Body first: a snippet is taken from where the words are, and that is where they say most.
fn text(conn: &Connection, findable: &Findable, row: &Row) -> Result<String, StoreError> {
    let mut parts = Vec::new();
    let hash = findable.body.and_then(|field| row.get(field)).and_then(Value::as_str);
    let body = hash.map(|hash| content::get(conn, &ContentHash(hash.to_owned()))).transpose()?.flatten();
    match &body {
        Some(bytes) => parts.push(String::from_utf8_lossy(&bytes[..bytes.len().min(LONGEST_BODY)])),
        None => parts.extend(row.get("preview").and_then(Value::as_str).map(Into::into)),
    }
    for path in findable.texts {
        collect(row.get(path.split('.').next().unwrap_or(path)), path.split('.').skip(1), &mut parts);
    }
    Ok(parts.join("\n"))
}

fn collect<'r>(
    value: Option<&'r Value>,
    mut path: impl Iterator<Item = &'static str> + Clone,
    into: &mut Vec<std::borrow::Cow<'r, str>>,
) {
    match value {
        Some(Value::String(text)) if !text.is_empty() => into.push(text.into()),
        Some(Value::Array(items)) => items.iter().for_each(|item| collect(Some(item), path.clone(), into)),
        Some(Value::Object(fields)) => {
            let field = path.next().and_then(|field| fields.get(field));
            if let Some(Value::String(text)) = field {
                into.push(text.into());
            }
        }
        _ => {}
    }
}
