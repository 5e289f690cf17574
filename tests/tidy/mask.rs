//! Source with its comments, strings and regular expressions blanked out, line for line, so that braces and words in it
//! are code.

/// Blanks the comments and literals of Rust.
pub fn rust(source: &str) -> String {
    blank(source, rust_literal)
}

/// Blanks the comments and literals of TypeScript and JavaScript.
pub fn script(source: &str) -> String {
    blank(source, script_literal)
}

/// Replaces what `literal` recognises by spaces; it answers where the literal that starts at a position ends.
fn blank(source: &str, literal: fn(&[u8], usize) -> Option<usize>) -> String {
    let bytes = source.as_bytes();
    let mut masked = Vec::with_capacity(bytes.len());
    while masked.len() < bytes.len() {
        let at = masked.len();
        match literal(bytes, at) {
            Some(end) => masked.extend(bytes[at..end].iter().map(|byte| if *byte == b'\n' { b'\n' } else { b' ' })),
            None => masked.push(bytes[at]),
        }
    }
    String::from_utf8(masked).expect("literals begin and end on whole characters")
}

fn rust_literal(source: &[u8], at: usize) -> Option<usize> {
    let rest = &source[at..];
    match rest {
        [b'/', b'/', ..] => Some(at + line_length(rest)),
        [b'/', b'*', ..] => Some(at + nested_comment(rest)),
        [b'r', b'"' | b'#', ..] if !ends_word(without_prefix(&source[..at])) => {
            raw_string(rest).map(|length| at + length)
        }
        [b'"', ..] => Some(at + quoted(rest, b'"')),
        [b'\'', b'\\', ..] => Some(at + quoted(rest, b'\'')),
        // Without a closing quote after one character it is a lifetime.
        [b'\'', first, ..] => {
            let end = 1 + width(*first);
            (rest.get(end) == Some(&b'\'')).then_some(at + end + 1)
        }
        _ => None,
    }
}

fn script_literal(source: &[u8], at: usize) -> Option<usize> {
    let rest = &source[at..];
    match rest {
        [b'/', b'/', ..] => Some(at + line_length(rest)),
        [b'/', b'*', ..] => Some(at + find(rest, b"*/", 2)),
        [quote @ (b'"' | b'\''), ..] => Some(at + quoted(rest, *quote)),
        [b'`', ..] => Some(at + template(rest)),
        [b'/', ..] if starts_expression(&source[..at]) => regex(rest).map(|length| at + length),
        _ => None,
    }
}

fn line_length(rest: &[u8]) -> usize {
    rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len())
}

/// Where `needle` ends in `rest`, looking from `from` on; the whole length when it is not there.
fn find(rest: &[u8], needle: &[u8], from: usize) -> usize {
    let found = rest[from..].windows(needle.len()).position(|window| window == needle);
    found.map_or(rest.len(), |position| from + position + needle.len())
}

fn nested_comment(rest: &[u8]) -> usize {
    let (mut at, mut depth) = (0, 0);
    while at < rest.len() {
        match &rest[at..] {
            [b'/', b'*', ..] => (at, depth) = (at + 2, depth + 1),
            [b'*', b'/', ..] => (at, depth) = (at + 2, depth - 1),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

fn raw_string(rest: &[u8]) -> Option<usize> {
    let hashes = rest[1..].iter().take_while(|byte| **byte == b'#').count();
    if rest.get(1 + hashes) != Some(&b'"') {
        return None;
    }
    let end = [b"\"".as_slice(), &b"#".repeat(hashes)].concat();
    Some(find(rest, &end, 2 + hashes))
}

/// The length of a literal between two equal quotes, in which a backslash protects the next character.
fn quoted(rest: &[u8], quote: u8) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != quote {
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(rest.len())
}

/// The length of a template literal, whose `${…}` may hold further literals.
fn template(rest: &[u8]) -> usize {
    let (mut at, mut depth) = (1, 0);
    while at < rest.len() {
        match &rest[at..] {
            [b'`', ..] if depth == 0 => return at + 1,
            [b'\\', ..] => at += 2,
            [b'$', b'{', ..] => (at, depth) = (at + 2, depth + 1),
            [b'{', ..] if depth > 0 => (at, depth) = (at + 1, depth + 1),
            [b'}', ..] if depth > 0 => (at, depth) = (at + 1, depth - 1),
            _ if depth > 0 => at = script_literal(rest, at).unwrap_or(at + 1),
            _ => at += 1,
        }
    }
    rest.len()
}

/// The length of a regular expression; none when the line ends first, for then it was a division.
fn regex(rest: &[u8]) -> Option<usize> {
    let (mut at, mut in_class) = (1, false);
    loop {
        match rest.get(at)? {
            b'\n' => return None,
            b'\\' => at += 1,
            b'[' => in_class = true,
            b']' => in_class = false,
            b'/' if !in_class => return Some(at + 1),
            _ => {}
        }
        at += 1;
    }
}

/// Whether a slash after this text begins a regular expression rather than dividing.
fn starts_expression(before: &[u8]) -> bool {
    let before = before.trim_ascii_end();
    before.last().is_none_or(|byte| b"(,=:[!&|?{};>".contains(byte)) || before.ends_with(b"return")
}

/// The text without the letter that makes the literal after it one of bytes or for C.
fn without_prefix(before: &[u8]) -> &[u8] {
    before.strip_suffix(b"b").or_else(|| before.strip_suffix(b"c")).unwrap_or(before)
}

/// How many bytes a character takes by its first.
fn width(first: u8) -> usize {
    match first {
        ..0x80 => 1,
        0x80..0xE0 => 2,
        0xE0..0xF0 => 3,
        0xF0.. => 4,
    }
}

fn ends_word(before: &[u8]) -> bool {
    before.last().is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words that are left, after a look that nothing has moved.
    #[track_caller]
    fn left(mask: fn(&str) -> String, source: &str) -> String {
        let masked = mask(source);
        assert_eq!(masked.len(), source.len(), "{source}");
        assert_eq!(masked.matches('\n').count(), source.matches('\n').count(), "{source}");
        masked.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn rust_keeps_its_code_and_its_lines() {
        let cases = [
            ("let a = \"{\\\"\"; // }", "let a = ;"),
            ("/* { /* } */ { */ b", "b"),
            ("r#\"{\"}\"# for", "for"),
            ("br#\"{\"}\"# r#type", "b r#type"),
            ("var\"x\"", "var"),
            ("fn f<'a>(c: &'a str) { '{' }", "fn f<'a>(c: &'a str) { }"),
            ("'\\'' '\\u{7d}' x", "x"),
            ("b'\"' c", "b c"),
            ("\"a\n{\" b", "b"),
            ("'é' '株' '😀' x: &'static", "x: &'static"),
        ];
        for (source, expected) in cases {
            assert_eq!(left(rust, source), expected);
        }
    }

    #[test]
    fn script_keeps_its_code_and_its_lines() {
        let cases = [
            ("a('{') // }", "a( )"),
            ("`{${b({c: `}`})}` d", "d"),
            ("x = /[/{]\\//g; y", "x = g; y"),
            ("a / b / c", "a / b / c"),
            ("/* {\n */ e", "e"),
        ];
        for (source, expected) in cases {
            assert_eq!(left(script, source), expected);
        }
    }
}
