//! HTML to text that reads like the mail looked.

use html5gum::{DefaultEmitter, Token, Tokenizer};

/// Elements whose content nobody sees.
const HIDDEN: [&[u8]; 6] = [b"head", b"script", b"style", b"template", b"title", b"noscript"];
/// Elements that begin and end on a line of their own.
const BLOCKS: [&[u8]; 19] = [
    b"address",
    b"article",
    b"blockquote",
    b"center",
    b"dd",
    b"div",
    b"dl",
    b"dt",
    b"footer",
    b"form",
    b"header",
    b"li",
    b"ol",
    b"pre",
    b"section",
    b"table",
    b"tr",
    b"ul",
    b"hr",
];
/// Blocks with a blank line before and after them.
const PARAGRAPHS: [&[u8]; 7] = [b"h1", b"h2", b"h3", b"h4", b"h5", b"h6", b"p"];
/// How deep quotations are marked; what lies deeper is marked no further.
const QUOTE_DEPTH: usize = 20;

/// Converts HTML, however broken, to text: blocks become lines, list items get a dash, quotations `> `.
pub(super) fn to_text(html: &str) -> String {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut text = Text::default();
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => text.open(&tag.name),
            Token::EndTag(tag) => text.close(&tag.name),
            Token::String(string) => text.add(&String::from_utf8_lossy(&string)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    text.finish()
}

/// The text so far. Blank lines are owed rather than written, so that blocks in blocks do not add up to large gaps.
#[derive(Default)]
struct Text {
    out: String,
    line: String,
    /// Blank lines to write before the next line with text.
    owed: usize,
    /// White space was read since the last word.
    space: bool,
    hidden: Option<Vec<u8>>,
    quotes: usize,
}

impl Text {
    fn open(&mut self, name: &[u8]) {
        if self.hidden.is_some() {
            return;
        }
        if HIDDEN.contains(&name) {
            self.hidden = Some(name.to_vec());
            return;
        }
        self.border(name);
        match name {
            b"blockquote" => self.quotes += 1,
            b"li" => self.line.push_str("- "),
            b"td" | b"th" => self.space = true,
            b"br" if self.line.is_empty() => self.owed = (self.owed + 1).min(1),
            b"br" => self.end_line(),
            _ => {}
        }
    }

    fn close(&mut self, name: &[u8]) {
        if self.hidden.as_deref() == Some(name) || (name == b"head" && self.hidden.is_some()) {
            self.hidden = None;
            return;
        }
        self.border(name);
        if name == b"blockquote" {
            self.quotes = self.quotes.saturating_sub(1);
        }
    }

    fn border(&mut self, name: &[u8]) {
        if PARAGRAPHS.contains(&name) {
            self.end_line();
            self.owed = 1;
        } else if BLOCKS.contains(&name) {
            self.end_line();
        }
    }

    fn add(&mut self, text: &str) {
        if self.hidden.is_some() {
            return;
        }
        for letter in text.chars() {
            if letter.is_whitespace() {
                self.space = true;
                continue;
            }
            if letter.is_control() {
                continue;
            }
            let fresh = self.line.is_empty() || self.line.ends_with(' ');
            if std::mem::take(&mut self.space) && !fresh {
                self.line.push(' ');
            }
            self.line.push(letter);
        }
    }

    fn end_line(&mut self) {
        self.space = false;
        if self.line.is_empty() {
            return;
        }
        let mark = "> ".repeat(self.quotes.min(QUOTE_DEPTH));
        for _ in 0..std::mem::take(&mut self.owed) {
            if !self.out.is_empty() {
                self.out.push_str(mark.trim_end());
                self.out.push('\n');
            }
        }
        self.out.push_str(&mark);
        self.out.push_str(self.line.trim_end());
        self.out.push('\n');
        self.line.clear();
    }

    fn finish(mut self) -> String {
        self.end_line();
        self.out.truncate(self.out.trim_end().len());
        self.out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_in_html_reads_as_it_looked() {
        let html = "<html><head><title>x</title><style>p { color: red }</style></head><body><p>Dear Lena,</p>\
            <p>we&nbsp;agreed on:<br>two   points &amp; a <b>date</b></p><ul><li>price &lt; 10&euro;</li><li>delivery</li></ul>\
            <blockquote><div>Old words</div><blockquote>Older words</blockquote></blockquote>\
            <table><tr><td>Sum</td><td>12</td></tr></table><script>alert('x')</script><div><div><div>Anna</div></div></div>";
        insta::assert_snapshot!(to_text(html), @r"
        Dear Lena,

        we agreed on:
        two points & a date

        - price < 10€
        - delivery
        > Old words
        > > Older words
        Sum 12
        Anna
        ");
    }

    #[test]
    fn broken_html_still_gives_its_text() {
        assert_eq!(to_text("<p>open <b>never <i>closed &amp"), "open never closed &");
        assert_eq!(to_text("1 < 2 and <script>hidden"), "1 < 2 and");
        assert_eq!(to_text("</p></blockquote></div>text"), "text");
        assert_eq!(to_text(&"<blockquote>".repeat(10_000)).len(), 0);
    }
}
