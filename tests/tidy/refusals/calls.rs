//! Calls in source: where they are, and the text of their arguments.

use crate::mask;

/// A call with the text of its arguments as they are written.
#[derive(Debug, PartialEq, Eq)]
pub struct Call<'s> {
    pub at: usize,
    pub arguments: Vec<&'s str>,
}

/// Source with its masked twin, without the tests at its end.
pub struct Source<'s> {
    pub text: &'s str,
    masked: String,
}

impl<'s> Source<'s> {
    pub fn new(text: &'s str) -> Self {
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text);
        Self { text, masked: mask::rust(text) }
    }

    /// The calls of `name`, which is written out as in `Refusal::new`; its declaration is none.
    pub fn calls(&self, name: &str) -> Vec<Call<'s>> {
        let found = self.masked.match_indices(name).filter(|(at, _)| {
            let (before, after) = (&self.masked[..*at], &self.masked[at + name.len()..]);
            after.starts_with('(')
                && !before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':')
                && !before.ends_with("fn ")
        });
        found.map(|(at, _)| Call { at, arguments: self.arguments(at + name.len()) }).collect()
    }

    /// The arguments in the parentheses that open at `open`.
    fn arguments(&self, open: usize) -> Vec<&'s str> {
        let (mut depth, mut from, mut arguments) = (0, open + 1, Vec::new());
        for (at, c) in self.masked[open..].char_indices().map(|(at, c)| (open + at, c)) {
            match c {
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' => depth -= 1,
                ',' if depth == 1 => {
                    arguments.push(self.text[from..at].trim());
                    from = at + 1;
                }
                _ => {}
            }
            if depth == 0 {
                arguments.push(self.text[from..at].trim());
                break;
            }
        }
        arguments.retain(|argument| !argument.is_empty());
        arguments
    }

    /// The initial value of the variable of that name that was set last before `at`, in the same function.
    pub fn value(&self, name: &str, at: usize) -> Option<&'s str> {
        let function = self.masked[..at].rfind("\nfn ").max(self.masked[..at].rfind("    fn ")).unwrap_or(0);
        let function = function.max(self.masked[..at].rfind("pub fn ").unwrap_or(0));
        let set = self.masked[function..at].rfind(&format!("let {name} ="))? + function;
        let length = ends(&self.masked[set..])?;
        Some(self.text[set..set + length].split_once('=')?.1.trim())
    }
}

/// Where the statement at the beginning of masked code ends.
fn ends(masked: &str) -> Option<usize> {
    let mut depth = 0;
    masked.char_indices().find_map(|(at, c)| {
        match c {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
        (c == ';' && depth == 0).then_some(at)
    })
}

#[test]
fn calls_are_found_with_their_arguments() {
    let source = Source::new(
        "fn since(a: &str) {}\n\
         // since(\"not this\")\n\
         fn f() {\n    let hint = match x { 1 => \"a;\", _ => \"b\" };\n    g(since(\"A, (b)\", h(1, 2),));\n}\n\
         #[cfg(test)]\nmod tests { since(\"nor this\") }\n",
    );
    let calls = source.calls("since");
    assert_eq!(calls.iter().map(|call| &call.arguments[..]).collect::<Vec<_>>(), [["\"A, (b)\"", "h(1, 2)"]]);
    assert_eq!(source.value("hint", calls[0].at), Some("match x { 1 => \"a;\", _ => \"b\" }"));
}
