use serde_json::{Map, Value, json};

/// What happened to one account, or to the people of the firm.
#[derive(Debug)]
pub(crate) struct Story {
    /// The name of its file.
    pub(super) name: &'static str,
    pub(super) steps: Vec<Step>,
}

/// What one person did at one moment.
#[derive(Debug, PartialEq)]
pub(super) struct Step {
    /// Where it stands in its file, from 1.
    pub(super) line: usize,
    /// The title of the chapter that it opens.
    pub(super) chapter: Option<&'static str>,
    /// As in `-20w3`.
    pub(super) day: &'static str,
    /// As in `16:10`.
    pub(super) time: &'static str,
    pub(super) who: &'static str,
    pub(super) deed: Deed,
    /// What later steps call it by.
    pub(super) mark: Option<&'static str>,
}

#[derive(Debug, PartialEq)]
pub(super) enum Deed {
    /// Operations, one after the other.
    Does(Vec<Value>),
    /// An operation that is refused.
    IsRefused(Value),
    /// Takes back what the step with that mark did.
    Undoes(&'static str),
    /// Brings it back.
    Redoes(&'static str),
}

impl Story {
    /// Reads a story.
    ///
    /// # Panics
    /// If it is not written as the module says; stories are part of the program, and a test reads them all.
    pub(crate) fn read(name: &'static str, text: &'static str) -> Self {
        let mut steps = Vec::new();
        let mut chapter = None;
        let mut lines = text.lines().zip(1..).peekable();
        while let Some((line, number)) = lines.next() {
            if let Some(title) = line.strip_prefix("== ") {
                chapter = Some(title);
            } else if !line.is_empty() && !line.starts_with('#') {
                let mut body = Vec::new();
                while let Some((line, _)) = lines.next_if(|(line, _)| line.is_empty() || line.starts_with("  ")) {
                    body.push(line.strip_prefix("  ").unwrap_or(line));
                }
                let step = step(line, &body).unwrap_or_else(|| panic!("BUG: {name}:{number} is no step: {line}"));
                steps.push(Step { line: number, chapter: chapter.take(), ..step });
            }
        }
        Self { name, steps }
    }

    /// How many steps it has.
    pub(crate) const fn steps(&self) -> usize {
        self.steps.len()
    }

    /// Goes on with what is told in another file.
    pub(crate) fn continue_with(&mut self, more: Self) {
        self.steps.extend(more.steps);
    }
}

fn step(line: &'static str, body: &[&str]) -> Option<Step> {
    let (line, mark) = match line.rsplit_once(" #") {
        Some((line, mark)) if !mark.contains(' ') => (line, Some(mark)),
        _ => (line, None),
    };
    let (day, rest) = line.split_once(' ')?;
    let (time, rest) = rest.split_once(' ')?;
    let (who, rest) = rest.split_once(' ')?;
    let (verb, rest) = rest.split_once([' ', ':']).map_or((rest, ""), |(verb, rest)| (verb, rest.trim_start()));
    let (deed, mark) = match verb {
        "call" | "mail" | "meeting" | "note" => (Deed::Does(vec![entry(verb, rest, body)?]), mark),
        "tick" => (Deed::Does(ticks(rest)?), mark),
        "did" => (Deed::Does(done(rest)), mark),
        "answers" => (Deed::Does(answers(body)?), mark),
        "undo" => (Deed::Undoes(mark?), None),
        "redo" => (Deed::Redoes(mark?), None),
        _ => match verb.strip_prefix('!') {
            Some(op) => (Deed::IsRefused(operation(op, body)?), mark),
            None => (Deed::Does(vec![operation(verb, body)?]), mark),
        },
    };
    Some(Step { line: 0, chapter: None, day, time, who, deed, mark })
}

fn entry(kind: &str, rest: &str, body: &[&str]) -> Option<Value> {
    let (direction, rest) = match rest.split_once(' ') {
        Some(("<", rest)) => ("inward", rest),
        Some((">", rest)) => ("outward", rest),
        _ => ("internal", rest),
    };
    // A note names nobody, so that its title may hold a colon.
    let (contacts, title) = if direction == "internal" { ("", rest) } else { rest.split_once(": ")? };
    let contacts: Vec<_> = contacts.split(", ").filter(|name| !name.is_empty()).collect();
    let body = paragraphs(body).join("\n\n");
    let op = json!({
        "op": "entry_written", "kind": kind, "direction": direction, "contacts": contacts, "title": title, "body": body,
    });
    Some(op)
}

/// Lines of one paragraph are one line; an empty line begins the next.
fn paragraphs(body: &[&str]) -> Vec<String> {
    let paragraphs = body.split(|line| line.is_empty()).filter(|lines| !lines.is_empty());
    paragraphs.map(|lines| lines.join(" ")).collect()
}

fn ticks(range: &str) -> Option<Vec<Value>> {
    let (first, last) = range.split_once('-').unwrap_or((range, range));
    let numbers = first.parse::<u32>().ok()?..=last.parse().ok()?;
    Some(numbers.map(|number| json!({"op": "checklist_item_done", "item": number.to_string()})).collect())
}

fn done(marks: &str) -> Vec<Value> {
    let task = |mark| json!({"op": "task_ended", "task": format!("#{mark}"), "state": "done"});
    marks.split(", ").map(task).collect()
}

fn answers(body: &[&str]) -> Option<Vec<Value>> {
    let answer =
        |(number, answer): (String, String)| json!({"op": "question_answered", "question": number, "answer": answer});
    Some(fields(body)?.into_iter().map(answer).collect())
}

fn operation(op: &str, body: &[&str]) -> Option<Value> {
    let mut operation = json!({ "op": op });
    for (path, value) in fields(body)? {
        *place(&mut operation, &path)? = match value.strip_prefix('[').and_then(|list| list.strip_suffix(']')) {
            Some(list) => list.split(", ").collect(),
            None => Value::String(value),
        };
    }
    Some(operation)
}

/// `key: value` lines; what is indented deeper goes on with the value.
fn fields(body: &[&str]) -> Option<Vec<(String, String)>> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in body.iter().filter(|line| !line.is_empty()) {
        if let Some(more) = line.strip_prefix("  ") {
            let (_, value) = fields.last_mut()?;
            value.push(' ');
            value.push_str(more.trim_start());
        } else {
            let (key, value) = line.split_once(": ")?;
            fields.push((key.to_owned(), value.to_owned()));
        }
    }
    Some(fields)
}

/// Where `next.at` or `options.2.for_rep` belongs; what lies on the way is made.
fn place<'a>(value: &'a mut Value, path: &str) -> Option<&'a mut Value> {
    path.split('.').try_fold(value, |value, key| {
        if let Ok(number) = key.parse::<usize>() {
            if value.is_null() {
                *value = json!([]);
            }
            let items = value.as_array_mut()?;
            items.resize(items.len().max(number), Value::Null);
            return items.get_mut(number.checked_sub(1)?);
        }
        if value.is_null() {
            *value = Value::Object(Map::new());
        }
        Some(value.as_object_mut()?.entry(key).or_insert(Value::Null))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_story_is_read_as_it_is_told() {
        let story = Story::read(
            "test",
            "\
# Two steps.
== The ice
-2y10w 10:05 Anna call < Ingrid Aas, Per Holm: Ice: early #ice
  Eleven containers wait,
  and no heating.

  Call back at four.
-40 16:10 Anna introduction_made
  introduction: Ingrid Aas
  reaction: Polite,
    and short.
  next.at: +1 09:00
",
        );
        let Deed::Does(call) = &story.steps[0].deed else { panic!("a call was made") };
        let Deed::Does(met) = &story.steps[1].deed else { panic!("they met") };
        insta::assert_snapshot!(format!("{}\n{}", call[0], met[0]), @r#"
        {"op":"entry_written","kind":"call","direction":"inward","contacts":["Ingrid Aas","Per Holm"],"title":"Ice: early","body":"Eleven containers wait, and no heating.\n\nCall back at four."}
        {"op":"introduction_made","introduction":"Ingrid Aas","reaction":"Polite, and short.","next":{"at":"+1 09:00"}}
        "#);
        assert_eq!(
            (story.steps[0].line, story.steps[0].chapter, story.steps[0].mark),
            (3, Some("The ice"), Some("ice"))
        );
        assert_eq!((story.steps[1].day, story.steps[1].time, story.steps[1].who), ("-40", "16:10", "Anna"));
    }

    #[test]
    fn a_step_without_its_parts_is_found_by_its_line() {
        let read = || Story::read("test", "\n-1 10:00\n");
        let told = std::panic::catch_unwind(read).unwrap_err();
        assert_eq!(*told.downcast::<String>().unwrap(), "BUG: test:2 is no step: -1 10:00");
    }
}
