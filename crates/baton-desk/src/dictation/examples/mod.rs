//! An example of every operation, out of a story in which each is performed: how Harbour & Pine hands accounts over.
//!
//! A line of `story.jsonl` says who does what, on a day that stands until another is named. `scene` begins a scene, from
//! whose lines `@2` counts. What nobody does has no `as`: it is the founding, or happens by itself. `mail` is a mail that
//! comes in by a file. The first line with an operation is its example; a test performs them all.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::Value;

const STORY: &str = include_str!("story.jsonl");

static EXAMPLES: LazyLock<BTreeMap<String, Value>> = LazyLock::new(|| {
    let mut examples = BTreeMap::new();
    for op in lines().filter_map(|line| line.op) {
        examples.entry(op["op"].as_str().unwrap_or_default().to_owned()).or_insert(op);
    }
    examples
});

/// How such an operation is written; none when the story does not have it.
pub(super) fn example(op: &str) -> Option<&'static Value> {
    EXAMPLES.get(op)
}

/// A line of the story.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(not(test), expect(dead_code, reason = "only the test performs the story"))]
struct Line {
    scene: Option<String>,
    on: Option<chrono::NaiveDate>,
    #[serde(rename = "as")]
    who: Option<String>,
    #[serde(rename = "do")]
    op: Option<Value>,
    mail: Option<String>,
}

fn lines() -> impl Iterator<Item = Line> {
    STORY.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("BUG: {error} in {line}")))
}
