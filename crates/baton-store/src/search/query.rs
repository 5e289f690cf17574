use baton_domain::ids::AccountId;
use baton_domain::record::{HistoryKind, Kind};

use super::document::Findable;
use super::facet::{MANAGERS_WORD, UNFILED_WORD, account_word, beginning_word, history_kind_word, kind_word};
use super::fold::{composed, words};
use crate::Audience;

/// Where is looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// In the whole workspace.
    Everywhere,
    /// In what belongs to this account, and the account itself.
    Account(AccountId),
    /// In history entries that belong to no account yet.
    Unfiled,
}

/// What is looked for. Each condition that is there must hold.
#[derive(Debug, Clone, Copy)]
pub struct SearchQuery<'a> {
    /// As typed: every word must be there, in any order; of the last one its beginning, once that has three letters. Of
    /// people, accounts and contacts two are enough.
    pub words: &'a str,
    /// Who looks: everyone does not find what is for managers.
    pub audience: Audience,
    /// Where.
    pub scope: Scope,
    /// Only records of this kind.
    pub kind: Option<Kind>,
    /// Only history entries of this kind.
    pub history_kind: Option<HistoryKind>,
    /// How many hits at most.
    pub limit: u32,
    /// How many hits to leave out.
    pub offset: u32,
}

impl<'a> SearchQuery<'a> {
    /// The first `limit` records of any kind that have the words.
    #[must_use]
    pub const fn new(words: &'a str, audience: Audience, limit: u32) -> Self {
        Self { words, audience, scope: Scope::Everywhere, kind: None, history_kind: None, limit, offset: 0 }
    }
}

/// Words that stand next to each other: "10 %-Rabatt" is one phrase of two words.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Phrase {
    pub words: Vec<String>,
    /// Whether its last word may go on.
    pub open: bool,
}

impl Phrase {
    /// Letters of the last word, if it may go on; 0 if not.
    fn letters(&self) -> usize {
        self.words.last().filter(|_| self.open).map_or(0, |word| word.chars().count())
    }

    /// Whether any longer word will do as its last one.
    pub fn goes_on(&self) -> bool {
        self.letters() >= LETTERS
    }
}

/// Of so many letters the list of all words that begin with them is short enough to be gathered. Of fewer it is half of the
/// mails, and only what has a name knows how its words begin.
const LETTERS: usize = 3;

/// What was typed, by white space; what is no word is nothing.
pub(super) fn phrases(typed: &str) -> Vec<Phrase> {
    let folded = |word| words(word).into_iter().map(|word| word.folded).collect::<Vec<_>>();
    let mut phrases: Vec<_> = composed(typed)
        .split_whitespace()
        .map(folded)
        .filter(|words| !words.is_empty())
        .map(|words| Phrase { words, open: false })
        .collect();
    if let Some(last) = phrases.last_mut() {
        last.open = true;
    }
    phrases
}

/// The query in the language of FTS5. Folded words are letters and digits alone, so that nothing that was typed can be taken
/// for that language.
pub(super) fn expression(query: &SearchQuery<'_>, phrases: &[Phrase]) -> String {
    let phrases: Vec<_> =
        phrases.iter().map(|phrase| found(phrase, query.kind.is_some_and(Findable::is_named))).collect();
    let scope = match query.scope {
        Scope::Everywhere => None,
        Scope::Account(account) => Some(account_word(account.into())),
        Scope::Unfiled => Some(UNFILED_WORD.to_owned()),
    };
    let facets = [scope, query.kind.map(kind_word), query.history_kind.map(history_kind_word)];
    let mut expression = phrases.join(" AND ");
    for word in facets.into_iter().flatten() {
        expression = format!("{expression} AND facet : \"{word}\"");
    }
    match query.audience {
        // Little is for managers only, so leaving it out costs less than looking for what is for everyone.
        Audience::Everyone => format!("({expression}) NOT facet : \"{MANAGERS_WORD}\""),
        Audience::Managers => expression,
    }
}

fn found(phrase: &Phrase, names_only: bool) -> String {
    let whole = quoted(&phrase.words);
    match (phrase.letters(), phrase.words.split_last()) {
        (2, Some((last, before))) => format!("({whole} OR {})", going_on(before, last)),
        (LETTERS, Some((last, before))) if names_only => going_on(before, last),
        _ if phrase.goes_on() => format!("{whole} *"),
        _ => whole,
    }
}

/// The names with these words and one that begins with these letters.
fn going_on(before: &[String], letters: &str) -> String {
    let begins = format!("facet : \"{}\"", beginning_word(letters));
    if before.is_empty() { begins } else { format!("({} AND {begins})", quoted(before)) }
}

fn quoted(words: &[String]) -> String {
    format!("{{title text}} : \"{}\"", words.join(" "))
}
