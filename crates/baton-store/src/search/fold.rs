//! Text as the index knows it: words without case and accents, each CJK character a word of its own.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

/// Longer words are cut, in bytes: nobody types them, and encoded junk in mails would fill the index.
const LONGEST: usize = 64;

/// A word, and where it stands in the text that it was taken from.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub folded: String,
    /// Bytes of the original text.
    pub span: Range<usize>,
}

/// The same text with each accent in its letter: what [`words`] takes.
pub(super) fn composed(text: &str) -> String {
    if text.is_ascii() { text.to_owned() } else { text.nfc().collect() }
}

/// The words of a text, in order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut open: Option<Word> = None;
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        if c.is_ascii() {
            push(&mut words, &mut open, c.to_ascii_lowercase(), start..end);
            continue;
        }
        for bare in std::iter::once(c).nfkd().filter(|c| !is_mark(*c)).nfc().flat_map(char::to_lowercase) {
            match spelled_out(bare) {
                Some(letters) => letters.chars().for_each(|c| push(&mut words, &mut open, c, start..end)),
                None => push(&mut words, &mut open, bare, start..end),
            }
        }
    }
    words.extend(open);
    words
}

/// The words of a text with a space between them: what is indexed.
pub(super) fn folded(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in words(text) {
        line.push_str(&word.folded);
        line.push(' ');
    }
    line
}

fn push(words: &mut Vec<Word>, open: &mut Option<Word>, folded: char, span: Range<usize>) {
    if !folded.is_alphanumeric() {
        words.extend(open.take());
    } else if stands_alone(folded) {
        words.extend(open.take());
        words.push(Word { folded: folded.into(), span });
    } else {
        let word = open.get_or_insert_with(|| Word { folded: String::new(), span: span.clone() });
        word.span.end = span.end;
        if word.folded.len() < LONGEST {
            word.folded.push(folded);
        }
    }
}

/// Letters that the norm does not take apart, but people type apart.
const fn spelled_out(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' => "n",
        'ŧ' => "t",
        'ς' => "σ",
        _ => return None,
    })
}

/// Accents, the voicing of kana, and characters that cannot be seen.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Scripts that put no spaces between words, or add endings without one: any run of characters can be looked for.
const fn stands_alone(c: char) -> bool {
    matches!(c,
        '\u{3005}'..='\u{3007}' // iteration mark, zero
        | '\u{3040}'..='\u{30ff}' // kana
        | '\u{3100}'..='\u{312f}' | '\u{31a0}'..='\u{31bf}' // bopomofo
        | '\u{31f0}'..='\u{31ff}' // small kana
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' // han
        | '\u{ac00}'..='\u{d7a3}' // hangul
    )
}
