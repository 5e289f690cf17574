//! Text as the index knows it: words without case and accents, each CJK character a word of its own.

use std::ops::Range;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

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
    let is_composed = text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes;
    if is_composed { text.to_owned() } else { text.nfc().collect() }
}

/// The words of a text, in order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    each_letter(text, |letter, begins, span| match words.last_mut() {
        Some(word) if !begins => {
            word.span.end = span.end;
            if word.folded.len() < LONGEST {
                word.folded.push(letter);
            }
        }
        _ => words.push(Word { folded: letter.into(), span }),
    });
    words
}

/// The words of a text without case and accents, as a search compares them: "Søren Ångström" is `["soren", "angstrom"]`.
#[must_use]
pub fn bare_words(text: &str) -> Vec<String> {
    words(&composed(text)).into_iter().map(|word| word.folded).collect()
}

/// The words of a text with a space between them: what is indexed.
pub(super) fn folded(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let mut start = 0;
    each_letter(text, |letter, begins, _| {
        if begins && !line.is_empty() {
            line.push(' ');
        }
        if begins {
            start = line.len();
        }
        if line.len() - start < LONGEST {
            line.push(letter);
        }
    });
    if !line.is_empty() {
        line.push(' ');
    }
    line
}

/// Tells each letter of the words, whether it begins one, and where in the text it comes from.
fn each_letter(text: &str, mut tell: impl FnMut(char, bool, Range<usize>)) {
    let mut inside = false;
    let mut letter = |c: char, span: Range<usize>| {
        let alone = stands_alone(c);
        if c.is_alphanumeric() {
            tell(c, alone || !inside, span);
        }
        inside = c.is_alphanumeric() && !alone;
    };
    for (start, c) in text.char_indices() {
        let span = start..start + c.len_utf8();
        if c.is_ascii() {
            letter(c.to_ascii_lowercase(), span);
            continue;
        }
        for bare in std::iter::once(c).nfkd().filter(|c| !is_mark(*c)).nfc().flat_map(char::to_lowercase) {
            match spelled_out(bare) {
                Some(letters) => letters.chars().for_each(|c| letter(c, span.clone())),
                None => letter(bare, span.clone()),
            }
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
