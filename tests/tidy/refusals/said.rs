//! The sentence that an expression makes, as far as it is written: what is filled in at run time stands in braces.

use super::calls::Source;

/// What an argument says, alternatives divided by a slash.
pub fn said(source: &Source<'_>, argument: &str, at: usize) -> String {
    let words: Vec<_> = sentences(argument);
    if !words.is_empty() {
        return words.join(" / ");
    }
    let name = argument.trim_start_matches('&').trim_end_matches(".clone()");
    match source.value(name, at) {
        Some(value) if !sentences(value).is_empty() => sentences(value).join(" / "),
        _ => format!("{{{}}}", name.rsplit('.').next().unwrap_or(name)),
    }
}

/// The literals of an expression that are said, each with what its `{}` stand for.
fn sentences(expression: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = expression;
    while let Some(open) = rest.find('"') {
        let (before, after) = (&rest[..open], &rest[open + 1..]);
        let close = closing(after);
        let literal = unescaped(&after[..close]);
        rest = &after[close + 1..];
        // How a day or a number is spelt is not said.
        if [".format(", ".join(", ".replace(", ".find(", "expect("].iter().any(|call| before.trim_end().ends_with(call))
            || literal.trim().is_empty()
        {
            continue;
        }
        if before.trim_end().ends_with("format!(") {
            let (values, length) = values(rest);
            found.push(filled(&literal, &values));
            rest = &rest[length..];
        } else {
            found.push(literal);
        }
    }
    found
}

/// Where a literal ends that began before `text`.
fn closing(text: &str) -> usize {
    let mut escaped = false;
    let end = text.char_indices().find(|(_, c)| {
        let ends = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        ends
    });
    end.map_or(text.len() - 1, |(at, _)| at)
}

fn unescaped(literal: &str) -> String {
    let mut lines = literal.split("\\\n");
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |text, line| text + line.trim_start()).replace("\\\"", "\"").replace("\\n", " ")
}

/// The values after a format's literal, and how far they reach.
fn values(rest: &str) -> (Vec<&str>, usize) {
    let (mut depth, mut from, mut values) = (1, 0, Vec::new());
    for (at, c) in rest.char_indices() {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 || (depth == 1 && c == ',') {
            values.push(rest[from..at].trim());
            from = at + 1;
        }
        if depth == 0 {
            return (values.into_iter().filter(|value| !value.is_empty()).collect(), at);
        }
    }
    (values, rest.len())
}

/// A format with names for its empty braces.
fn filled(literal: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    let mut parts = literal.split("{}");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| format!("{text}{{{}}}{part}", values.next().map_or("…", |value| name(value))))
}

/// A short name for what an expression gives.
fn name(expression: &str) -> &str {
    if expression.contains(".format(\"%") || expression.starts_with("words(") {
        return "day";
    }
    if expression.contains(".name") || expression.contains("name(") {
        return "name";
    }
    if expression.contains(".display(") {
        return "file";
    }
    let path = expression.split('(').next().unwrap_or(expression);
    let path = path.strip_suffix(".unwrap_or_default").or_else(|| path.strip_suffix(".join")).unwrap_or(path);
    path.trim_start_matches('&').rsplit(['.', ':']).next().unwrap_or(path)
}

#[test]
fn what_is_said_is_read_from_the_source() {
    let source = Source::new("fn f() {\n    let hint = if a { \"Wait.\" } else { \"Go.\" };\n    g()\n}");
    let told = |argument: &str| said(&source, argument, source.text.len());
    assert_eq!(told("\"It is \\\"so\\\".\""), "It is \"so\".");
    assert_eq!(
        told("format!(\"{who} left {} on {}.\", account.text, day.format(\"%d\"))"),
        "{who} left {text} on {day}."
    );
    assert_eq!(told("hint"), "Wait. / Go.");
    assert_eq!(told("refusal.message"), "{message}");
}
