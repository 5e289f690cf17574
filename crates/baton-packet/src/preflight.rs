//! What a text needs before it goes to paper: what paper cannot show is taken out or named, and what does not fit a line
//! gets places to break.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::fonts::Fonts;

/// Words longer than this many characters may break after a separator.
const LONG_WORD: usize = 24;
/// A run of letters longer than this breaks where it must: no language's words are that long.
const ENDLESS_RUN: usize = 40;
const ZERO_WIDTH_SPACE: char = '\u{200B}';

/// A word of the packet with characters that no font can show. They are printed as empty boxes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnprintableWord {
    /// The word as it was typed.
    pub word: String,
    /// The characters in it that cannot be shown, each once.
    pub missing: Vec<char>,
}

/// Makes every text in `data` printable and names the words that are not, each once, in alphabetical order.
pub(crate) fn prepare(data: &mut Value, fonts: &Fonts) -> Vec<UnprintableWord> {
    let mut words = BTreeSet::new();
    visit(data, &mut |text| {
        let clean = without_controls(text);
        words.extend(clean.split_whitespace().filter_map(|word| unprintable(word, fonts)));
        *text = clean.split_inclusive(char::is_whitespace).map(breakable).collect();
    });
    words.into_iter().collect()
}

fn visit(value: &mut Value, edit: &mut impl FnMut(&mut String)) {
    match value {
        Value::String(text) => edit(text),
        Value::Array(items) => items.iter_mut().for_each(|item| visit(item, edit)),
        Value::Object(fields) => fields.values_mut().for_each(|field| visit(field, edit)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Line ends are line feeds, tabs are spaces. Other control characters print nothing, and the ones that reorder their
/// surroundings could make a text say what nobody typed, so both are left out.
fn without_controls(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter_map(|character| match character {
            '\r' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            '\n' => Some('\n'),
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => None,
            _ => (!character.is_control()).then_some(character),
        })
        .collect()
}

fn unprintable(word: &str, fonts: &Fonts) -> Option<UnprintableWord> {
    let missing: BTreeSet<char> =
        word.chars().filter(|&character| !is_invisible(character) && !fonts.can_show(character)).collect();
    (!missing.is_empty()).then(|| UnprintableWord { word: word.to_owned(), missing: missing.into_iter().collect() })
}

/// Joiners, marks and selectors shape their neighbours and have no picture of their own.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E0FFF}')
}

/// The word with places to break: after the separators of an address, and anywhere in an endless run. A mail address breaks
/// after its "@" first of all.
fn breakable(word: &str) -> String {
    if word.chars().count() <= LONG_WORD {
        return word.to_owned();
    }
    let separators: &[char] = if word.contains('@') { &['@'] } else { &['.', '_', '&', '=', '?', '/', ',', ';', ':'] };
    let mut out = String::with_capacity(word.len() + word.len() / 4);
    let mut run = 0;
    let mut characters = word.chars().peekable();
    while let Some(character) = characters.next() {
        out.push(character);
        run = if is_latin(character) { run + 1 } else { 0 };
        let next_is_latin = characters.peek().is_some_and(|&next| is_latin(next));
        if next_is_latin && (separators.contains(&character) || run >= ENDLESS_RUN) {
            out.push(ZERO_WIDTH_SPACE);
            run = 0;
        }
    }
    out
}

/// Letters and digits that neither join nor combine with their neighbours, so that a break between them harms nothing.
fn is_latin(character: char) -> bool {
    character.is_alphanumeric() && character < '\u{0250}'
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn controls_and_reordering_marks_are_left_out() {
        assert_eq!(without_controls("a\u{0}b\u{7f}c\u{85}d\u{202E}e\u{2067}f"), "abcdef");
        assert_eq!(without_controls("one\r\ntwo\rthree\tfour\u{2028}five"), "one\ntwo\nthree four\nfive");
    }

    #[test]
    fn unprintable_words_are_named_once_wherever_they_stand() {
        let mut data =
            json!({ "name": "株式会社 Aas", "lines": [{ "text": "for 株式会社" }], "due": null, "key": true });
        let words = prepare(&mut data, &Fonts::embedded());
        assert_eq!(words, [UnprintableWord { word: "株式会社".into(), missing: vec!['会', '式', '株', '社'] }]);
    }

    #[test]
    fn letters_of_many_scripts_and_emoji_are_printable() {
        let mut data = json!("Ærøskøbing Łódź Ελλάδα Київ שלום مرحبا ✅ 🎉 👩\u{200D}💻 ☎\u{FE0F} € → ½ “x”");
        assert_eq!(prepare(&mut data, &Fonts::embedded()), []);
    }

    #[test]
    fn addresses_break_after_separators_and_endless_runs_anywhere() {
        let visible = |word| breakable(word).replace(ZERO_WIDTH_SPACE, "|");
        assert_eq!(visible("ingrid.aas@northern-terminals.example"), "ingrid.aas@|northern-terminals.example");
        assert_eq!(
            visible("northern-terminals.example/plans_2027?page=2"),
            "northern-terminals.|example/|plans_|2027?|page=|2"
        );
        assert_eq!(breakable(&"x".repeat(100)).split(ZERO_WIDTH_SPACE).map(str::len).collect::<Vec<_>>(), [40, 40, 20]);
        assert_eq!(breakable("Donaudampfschifffahrtsgesellschaft"), "Donaudampfschifffahrtsgesellschaft");
    }
}
