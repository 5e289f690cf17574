//! Every refusal in one list, `refusals.txt`, that a manager can read from top to bottom: what is said, and under it the
//! way forward. It is made from the source, so that no refusal is missing because nobody came by it.

mod calls;
mod said;

use std::collections::BTreeSet;
use std::fs;

use baton_domain::op::Op;

use self::calls::Source;
use self::said::said;
use crate::assert_clean;
use crate::tree::{File, files};

/// Where refusals are made, in the order of the list.
const CRATES: [&str; 3] = ["crates/baton-domain/src/", "crates/baton-desk/src/", "crates/baton-cli/src/"];

/// The types themselves.
const DECLARED: &str = "crates/baton-domain/src/refusal.rs";

/// A function that makes a refusal, or an item of one, from words.
struct Maker {
    /// As it is called.
    call: &'static str,
    /// The file whose function it is; none if everybody uses it.
    of: Option<&'static str>,
    /// Which argument is the message.
    message: usize,
    /// What is said around the message.
    frame: &'static str,
    hint: Hint,
}

enum Hint {
    Argument(usize),
    Always(&'static str),
}

const MAKERS: [Maker; 10] = [
    Maker::with("Refusal::new", 1),
    Maker::with("Refusal::invalid", 0),
    Maker::with("Refusal::state", 0),
    Maker::with("Refusal::not_allowed", 0),
    Maker { hint: Hint::Always("What is missing follows, item by item."), ..Maker::with("Refusal::missing", 0) },
    Maker::with("Missing::hard", 1),
    Maker::with("Missing::soft", 1),
    Maker { of: Some("crates/baton-domain/src/soundness.rs"), ..Maker::with("since", 0) },
    Maker {
        of: Some("crates/baton-domain/src/resistance/decide.rs"),
        frame: "{} needs a second person.",
        ..Maker::with("alone", 0)
    },
    Maker {
        of: Some("crates/baton-domain/src/lock/mod.rs"),
        hint: Hint::Always("A manager lets it pass, with a reason and until a day."),
        ..Maker::with("against", 1)
    },
];

/// Functions whose words complete a sentence that is listed with braces: their name, which argument it is, the sentence.
const COMPLETED: [(&str, usize, &str); 7] = [
    ("Refusal::not_found", 0, "There is no such {what} in this workspace."),
    ("manager", 0, "Only a manager can {what}."),
    ("person_or_manager", 1, "Only {name} or a manager can {what}."),
    ("written", 1, "{what} is empty."),
    ("named", 1, "{what} is too long: it has {length} characters."),
    ("ready", 2, "It cannot {what} yet: {count}."),
    ("nothing", 0, "There is nothing to {what}."),
];

/// Where words are handed on: they are listed where they come from.
const HANDED_ON: [(&str, &str); 8] = [
    ("desk: dictation/lines", "{message}"),
    ("desk: dictation/lines", "{hint}"),
    ("handover/guard", "{what}"),
    ("resistance/decide", "{hint}"),
    ("resistance/effect", "{message}"),
    ("rollback/ask", "{message}"),
    ("soundness", "{message}"),
    ("soundness", "{hint}"),
];

/// Words that are the program's and not a manager's.
const INTERNAL: [&str; 11] =
    ["dossier", "draft", "enum", "entity", "id", "json", "null", "op", "stream", "struct", "uuid"];

/// A refusal, or a thing that is missing, as the source says it.
struct Said {
    concept: String,
    message: String,
    hint: String,
}

impl Maker {
    /// A maker whose hint follows its message.
    const fn with(call: &'static str, message: usize) -> Self {
        Self { call, of: None, message, frame: "{}", hint: Hint::Argument(message + 1) }
    }
}

#[test]
fn every_refusal_is_in_the_list() {
    let listed = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tidy/refusals.txt")).unwrap_or_default();
    let made = list();
    let new = concat!(env!("CARGO_TARGET_TMPDIR"), "/refusals.txt");
    fs::write(new, &made).unwrap();
    let (old, now): (BTreeSet<_>, BTreeSet<_>) = (listed.lines().collect(), made.lines().collect());
    let gone = old.difference(&now).map(|line| format!("- {}", line.trim()));
    let come = now.difference(&old).map(|line| format!("+ {}", line.trim()));
    let differences = gone.chain(come).collect::<Vec<_>>().join("\n");
    assert!(
        listed == made,
        "{differences}\nRead the lines as a manager would. If they are good, copy {new} over tests/tidy/refusals.txt."
    );
}

#[test]
fn every_refusal_is_a_sentence_with_a_way_forward() {
    assert_clean(sources().flat_map(all).flat_map(|said| objections(&said)));
}

#[test]
fn words_are_handed_on_only_where_they_are_said_to_be() {
    let said: Vec<_> = sources().flat_map(all).collect();
    let is_needed = |(concept, text): &&(&str, &str)| {
        said.iter().any(|said| said.concept == *concept && [&said.message, &said.hint].contains(&&(*text).to_owned()))
    };
    assert_clean(HANDED_ON.iter().filter(|one| !is_needed(one)).map(|(concept, text)| format!("{concept}: {text}")));
}

#[test]
fn no_refusal_is_made_past_the_list() {
    for file in sources() {
        let source = Source::new(&file.text);
        let calls = |call| source.calls(call).len();
        let listed: usize = MAKERS.iter().filter(|maker| maker.of.is_none()).map(|maker| calls(maker.call)).sum();
        let found = mentions(&file.text);
        assert_eq!(
            listed + calls("Refusal::not_found"),
            found,
            "{}: made in a way that the list cannot see",
            file.path
        );
    }
}

fn sources() -> impl Iterator<Item = &'static File> {
    let of = |folder: &'static str| {
        files().iter().filter(move |file| file.is(&["rs"]) && file.path.starts_with(folder) && !file.is_test())
    };
    CRATES.into_iter().flat_map(of).filter(|file| file.path != DECLARED)
}

fn list() -> String {
    let mut text = String::new();
    let mut concept = String::new();
    for said in sources().flat_map(all) {
        if said.concept != concept {
            concept.clone_from(&said.concept);
            text += &format!("\n{concept}\n");
        }
        text += &format!("  {}\n      {}\n", said.message, said.hint);
    }
    for (call, which, sentence) in COMPLETED {
        let words: BTreeSet<_> = sources().flat_map(|file| words(file, call, which)).collect();
        text += &format!("\nWhat completes “{sentence}”\n");
        text.extend(words.into_iter().map(|word| format!("  {word}\n")));
    }
    let deeds: BTreeSet<_> = Op::PERMITTED.iter().map(|(_, permitted, deed)| (permitted.whom(), deed)).collect();
    text += "\nWhat completes “Only … can {deed}.”, and who can\n";
    text.extend(deeds.into_iter().map(|(whom, deed)| format!("  {deed}: {whom}\n")));
    text.trim_start().to_owned()
}

/// Every refusal of a file, in its order.
fn all(file: &File) -> Vec<Said> {
    let source = Source::new(&file.text);
    let mut found = Vec::new();
    for maker in MAKERS.iter().filter(|maker| maker.of.is_none_or(|path| path == file.path)) {
        for call in source.calls(maker.call) {
            let say = |which: usize| said(&source, call.arguments[which], call.at);
            let hint = match maker.hint {
                Hint::Argument(which) => say(which),
                Hint::Always(words) => words.to_owned(),
            };
            let message = maker.frame.replace("{}", &say(maker.message));
            found.push((call.at, Said { concept: concept(&file.path), message, hint }));
        }
    }
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, said)| said).collect()
}

/// "handover/plan", and "desk: undo" for what is no rule.
fn concept(path: &str) -> String {
    let (package, file) = path.trim_start_matches("crates/baton-").split_once("/src/").unwrap();
    let file = file.trim_end_matches(".rs").trim_end_matches("/mod");
    if package == "domain" { file.to_owned() } else { format!("{package}: {file}") }
}

/// The words that a file hands to a function, as far as they are written there.
fn words(file: &File, call: &str, which: usize) -> Vec<String> {
    let source = Source::new(&file.text);
    let handed = source.calls(call).into_iter().filter(|call| call.arguments.len() > which);
    let words = handed.map(|call| said(&source, call.arguments[which], call.at));
    words.filter(|words| !words.starts_with('{')).collect()
}

fn objections(said: &Said) -> Vec<String> {
    let Said { concept, message, hint } = said;
    let mut found = Vec::new();
    for text in [message, hint] {
        let whole = text.starts_with('{') && text.ends_with('}') && text.matches('{').count() == 1;
        if whole && !HANDED_ON.contains(&(concept, text)) {
            found.push(format!("{concept}: the words of {text} are not written where it is said"));
        }
        for sentence in text.split(" / ") {
            if !sentence.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "{“".contains(c)) {
                found.push(format!("{concept}: begins small: {sentence}"));
            }
            // What somebody has written ends as they ended it.
            if !sentence.ends_with(['.', '?', '}']) {
                found.push(format!("{concept}: has no end: {sentence}"));
            }
        }
        let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '{').filter(|word| !word.starts_with('{'));
        if !concept.contains(": ") && words.any(|word| INTERNAL.contains(&word.to_lowercase().as_str())) {
            found.push(format!("{concept}: speaks of the program: {text}"));
        }
    }
    if message == hint || hint.is_empty() {
        found.push(format!("{concept}: says no way forward: {message}"));
    }
    found
}

/// How often code names a function of a refusal, counted without looking at it closely.
fn mentions(text: &str) -> usize {
    let code = text.lines().take_while(|line| *line != "mod tests {").filter(|line| !line.trim().starts_with("//"));
    let mut mentions = 0;
    for line in code {
        for (path, literal) in [("Refusal::", "Refusal {"), ("Missing::", "Missing {")] {
            // What only asks makes none.
            let makes = |rest: &&str| rest.starts_with(char::is_lowercase) && !rest.starts_with("is_");
            mentions += line.split(path).skip(1).filter(makes).count();
            // Past its functions, one can only be changed.
            let declared = |before: &str| ["struct ", "impl ", "for ", "-> "].iter().any(|word| before.ends_with(word));
            let made = line.match_indices(literal).filter(|(at, _)| !declared(&line[..*at]));
            mentions += made
                .filter(|(at, _)| {
                    let rest = &line[at + literal.len()..];
                    ![" hard:", " passed:"].iter().any(|field| rest.starts_with(field))
                })
                .count();
        }
    }
    mentions
}

#[test]
fn what_is_no_sentence_is_objected_to() {
    let told = |message: &str, hint: &str| {
        objections(&Said { concept: "promise".to_owned(), message: message.to_owned(), hint: hint.to_owned() }).len()
    };
    assert_eq!(told("{name} has left.", "Ask {manager}."), 0);
    assert_eq!(told("has left", "Ask {manager}."), 2);
    assert_eq!(told("{name} has left.", "Ask. / wait"), 2);
    assert_eq!(told("{name} has left.", "{name} has left."), 1);
    assert_eq!(told("The stream is closed.", "Give the id of {op}."), 2);
    assert_eq!(told("{message}", "Wait."), 1);
}

#[test]
fn what_the_list_cannot_see_is_counted() {
    let text = "/// Refusal::new\nfn a() -> Refusal {\n    b.map_err(Refusal::state)\n}\nlet c = Missing { hard: true, ..d };\n\
                let e = Refusal { kind };\n#[cfg(test)]\nmod tests {\nRefusal::new()\n";
    assert_eq!(mentions(text), 2);
}
