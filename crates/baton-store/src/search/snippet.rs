use std::ops::Range;

use serde::Serialize;

use super::fold::{Word, words};
use super::query::Phrase;

/// A piece of the text around what was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SnippetPart {
    /// The text, with white space as single spaces.
    pub text: String,
    /// Whether it is one of the words that were looked for.
    pub hit: bool,
}

/// Characters shown before the first hit.
const BEFORE: usize = 60;
/// Characters shown at most.
const WIDTH: usize = 240;

/// The place of a text where the words are, with the words marked; the beginning of the text if they are elsewhere.
pub(super) fn snippet(text: &str, phrases: &[Phrase]) -> Vec<SnippetPart> {
    let words = words(text);
    let hits = hits(&words, phrases);
    let first = hits.first().map_or(0, |hit| hit.start);
    let window = window(text, &words, first);
    let mut parts = Vec::new();
    push(&mut parts, if window.start > 0 { "… " } else { "" }, false);
    let mut at = window.start;
    for hit in hits.into_iter().filter(|hit| hit.start >= window.start && hit.end <= window.end) {
        push(&mut parts, &text[at..hit.start], false);
        push(&mut parts, &text[hit.clone()], true);
        at = hit.end;
    }
    push(&mut parts, &text[at..window.end], false);
    push(&mut parts, if window.end < text.trim_end().len() { " …" } else { "" }, false);
    trim(&mut parts);
    parts
}

/// Where the phrases stand, first to last, without overlaps.
fn hits(words: &[Word], phrases: &[Phrase]) -> Vec<Range<usize>> {
    let mut hits: Vec<Range<usize>> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if hits.last().is_some_and(|hit| word.span.start < hit.end) {
            continue;
        }
        let length =
            phrases.iter().filter(|phrase| begins(&words[at..], phrase)).map(|phrase| phrase.words.len()).max();
        if let Some(length) = length {
            hits.push(word.span.start..words[at + length - 1].span.end);
        }
    }
    hits
}

fn begins(words: &[Word], phrase: &Phrase) -> bool {
    let last = phrase.words.len() - 1;
    words.len() > last
        && phrase.words.iter().zip(words).enumerate().all(|(at, (wanted, word))| {
            word.folded == *wanted || (phrase.goes_on() && at == last && word.folded.starts_with(wanted))
        })
}

/// The bytes to show, cut between words.
fn window(text: &str, words: &[Word], first: usize) -> Range<usize> {
    let start = match text[..first].char_indices().rev().nth(BEFORE - 1) {
        Some((earliest, _)) => {
            words.iter().map(|word| word.span.start).find(|start| *start >= earliest).unwrap_or(first).min(first)
        }
        None => 0,
    };
    let end = match text[start..].char_indices().nth(WIDTH) {
        Some((latest, _)) => {
            let latest = start + latest;
            let mut ends = words.iter().map(|word| word.span.end);
            ends.rfind(|end| (start..=latest).contains(end)).unwrap_or(latest)
        }
        None => text.len(),
    };
    start..end
}

/// Adds a text, with white space as single spaces across the parts too.
fn push(parts: &mut Vec<SnippetPart>, text: &str, hit: bool) {
    let mut spaced = parts.last().is_none_or(|part| part.text.ends_with(' '));
    let mut clean = String::with_capacity(text.len());
    for c in text.chars() {
        let c = if c.is_whitespace() || c.is_control() { ' ' } else { c };
        if c != ' ' || !spaced {
            clean.push(c);
        }
        spaced = c == ' ';
    }
    if clean.is_empty() {
        return;
    }
    match parts.last_mut() {
        Some(last) if last.hit == hit => last.text.push_str(&clean),
        _ => parts.push(SnippetPart { text: clean, hit }),
    }
}

fn trim(parts: &mut Vec<SnippetPart>) {
    if let Some(last) = parts.last_mut() {
        last.text.truncate(last.text.trim_end().len());
        if last.text.is_empty() {
            parts.pop();
        }
    }
}
