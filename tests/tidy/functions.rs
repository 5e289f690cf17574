//! Where the functions of a file begin and end. It reads masked source and matches braces; what it cannot see, it skips.

/// A function with its first line, counted from one, and its number of lines.
#[derive(Debug, PartialEq, Eq)]
pub struct Function {
    pub name: String,
    pub line: usize,
    pub lines: usize,
}

/// The functions of Rust: each `fn` with a name and a body.
pub fn in_rust(masked: &str) -> Vec<Function> {
    let starts = masked.match_indices("fn ").filter(|(at, _)| !ends_word(&masked[..*at]));
    starts.filter_map(|(at, _)| Some(function(masked, name_at(masked, at + 3)?, at, body_of(masked, at)?))).collect()
}

/// The functions of TypeScript: each block after a parameter list or an arrow.
pub fn in_script(masked: &str) -> Vec<Function> {
    let blocks = masked.match_indices('{');
    blocks
        .filter_map(|(open, _)| {
            let before = masked[..open].trim_end();
            if before.ends_with("=>") {
                let start = masked[..open].rfind('\n').map_or(0, |newline| newline + 1);
                return Some(function(masked, masked[start..open].trim(), start, open));
            }
            let parameters = opening(without_return_type(before)?)?;
            let name = last_word(&masked[..parameters]);
            let is_function = !name.is_empty() && !["if", "for", "while", "switch", "catch", "with"].contains(&name);
            is_function.then(|| function(masked, name, parameters, open))
        })
        .collect()
}

fn function(masked: &str, name: &str, start: usize, open: usize) -> Function {
    let end = open + closing(&masked[open..]);
    let line = lines(&masked[..start]) + 1;
    Function { name: name.to_owned(), line, lines: lines(&masked[start..end]) + 1 }
}

/// The name that starts at `at`, if one does.
fn name_at(masked: &str, at: usize) -> Option<&str> {
    let name = masked[at..].trim_start().split(|c: char| !is_word(c)).next()?;
    (!name.is_empty()).then_some(name)
}

/// The brace that opens the body of the function at `start`; none when a semicolon comes first.
fn body_of(masked: &str, start: usize) -> Option<usize> {
    let mut depth = 0;
    for (at, c) in masked[start..].char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            '{' if depth == 0 => return Some(start + at),
            ';' if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

/// The text up to the parenthesis that closes a parameter list, whether or not `: Type` follows it.
fn without_return_type(before: &str) -> Option<&str> {
    let close = before.rfind(')')?;
    let between = before[close + 1..].trim_start();
    let is_type = between.starts_with(':') && !between.contains([';', '{', '}', '=']);
    (between.is_empty() || is_type).then_some(&before[..=close])
}

/// Where the parenthesis that ends `text` was opened.
fn opening(text: &str) -> Option<usize> {
    let mut depth = 0;
    text.char_indices().rev().find_map(|(at, c)| {
        match c {
            ')' => depth += 1,
            '(' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at)
    })
}

/// The length of the block that `text` begins with.
fn closing(text: &str) -> usize {
    let mut depth = 0;
    let end = text.char_indices().find_map(|(at, c)| {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at)
    });
    end.unwrap_or(text.len())
}

fn last_word(text: &str) -> &str {
    // Type parameters stand between a name and its parameters.
    let text = text.trim_end();
    let text = if text.ends_with('>') { &text[..text.rfind('<').unwrap_or(0)] } else { text };
    text.rsplit(|c: char| !is_word(c)).next().unwrap_or("")
}

fn lines(text: &str) -> usize {
    text.matches('\n').count()
}

fn ends_word(text: &str) -> bool {
    text.ends_with(is_word)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mask;

    fn told(functions: Vec<Function>) -> Vec<String> {
        functions.into_iter().map(|found| format!("{} {}+{}", found.name, found.line, found.lines)).collect()
    }

    #[test]
    fn rust_functions_are_measured_from_fn_to_the_closing_brace() {
        let source = "\
/// Says \"fn not_me() {\".
pub fn one(f: fn(u8) -> u8, a: [u8; 2]) -> u8
where
    u8: Copy,
{
    // }
    f('}' as u8)
}
trait T { fn none(&self); fn two() {} }
";
        assert_eq!(told(in_rust(&mask::rust(source))), ["one 2+7", "two 9+1"]);
    }

    #[test]
    fn script_functions_are_blocks_after_parameters_or_arrows() {
        let source = "\
export function one(a: string): Promise<void> {
  if (a === '}') {
  }
}
const two = async (b: number) => {
  return /{/.test(`${b}`)
}
class C {
  three<T>(t: T) { while (t) { } }
}
";
        let found = told(in_script(&mask::script(source)));
        assert_eq!(found, ["one 1+4", "const two = async (b: number) => 5+3", "three 9+1"]);
    }
}
