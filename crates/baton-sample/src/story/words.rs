use std::collections::BTreeMap;

use baton_desk::Created;
use baton_desk::dictation::{Reader, Slot};
use baton_domain::record::Kind;
use baton_domain::refusal::Refusal;
use serde_json::{Value, json};
use uuid::Uuid;

use super::days::StoryDays;

/// What the words of a story stand for.
#[derive(Debug, Default)]
pub(super) struct Meanings {
    /// Names of people and contacts, numbers of the running handover's lines, and marks with their `#`; `#mark.2` is the
    /// second record of its kind that the step created.
    known: BTreeMap<(Kind, String), Uuid>,
    /// What was created last of each kind.
    latest: BTreeMap<Kind, Uuid>,
    /// Key contacts in the order in which they were added, as a plan introduces them.
    key_contacts: Vec<String>,
}

impl Meanings {
    /// Learns a name from outside the story.
    pub(super) fn introduce(&mut self, kind: Kind, name: &str, id: Uuid) {
        self.known.insert((kind, name.to_owned()), id);
    }

    /// Learns what a performed operation created.
    pub(super) fn learn(&mut self, op: &Value, mark: Option<&str>, created: &[Created]) {
        let mut counts = BTreeMap::<Kind, usize>::new();
        for Created { kind, id } in created {
            let count = counts.entry(*kind).or_default();
            *count += 1;
            self.latest.insert(*kind, *id);
            if let Some(mark) = mark {
                let name = if *count == 1 { format!("#{mark}") } else { format!("#{mark}.{count}") };
                self.known.insert((*kind, name), *id);
            }
            let name = match kind {
                Kind::Person | Kind::Contact => op["name"].as_str(),
                Kind::Introduction => op["contact"].as_str().or_else(|| Some(self.key_contacts.get(*count - 1)?)),
                _ => None,
            };
            let name = name.map_or_else(|| count.to_string(), str::to_owned);
            self.known.insert((*kind, name), *id);
        }
        if op["op"] == "contact_added" && op["key"] == "true" {
            self.key_contacts.extend(op["name"].as_str().map(str::to_owned));
        }
    }

    /// The record that goes by `word`: a mark, a number, a name, or the beginning of exactly one name.
    pub(super) fn record(&self, kind: Kind, word: &str) -> Option<Uuid> {
        if let Some(id) = self.known.get(&(kind, word.to_owned())) {
            return Some(*id);
        }
        let from = self.known.range((kind, word.to_owned())..);
        let mut matches = from.take_while(|((of, name), _)| *of == kind && name.starts_with(word));
        let (_, id) = matches.next()?;
        matches.next().is_none().then_some(*id)
    }
}

/// Reads the fields of a step.
pub(super) struct Words<'a> {
    pub(super) days: &'a StoryDays,
    /// The people of the firm.
    pub(super) people: &'a Meanings,
    /// What this story has told so far.
    pub(super) told: &'a Meanings,
}

impl Reader for Words<'_> {
    fn read(&mut self, slot: Slot, word: &str) -> Result<Value, Refusal> {
        let value = match slot {
            Slot::Record(Kind::Person) => self.people.record(Kind::Person, word).map(|id| json!(id)),
            Slot::Record(kind) => self.told.record(kind, word).map(|id| json!(id)),
            Slot::Day => self.days.day(word).map(|day| json!(day)),
            Slot::Instant => self.days.instant(word).map(|at| json!(at)),
            Slot::Number => word.parse::<u32>().ok().map(|number| json!(number)),
            Slot::Flag => word.parse::<bool>().ok().map(|flag| json!(flag)),
            Slot::Text => self.days.spelt(word).map(|text| json!(text)),
        };
        value.ok_or_else(|| Refusal::invalid(format!("“{word}” means nothing here."), format!("{slot:?} is expected.")))
    }

    fn understood(&mut self, kind: Kind) -> Option<Value> {
        self.told.latest.get(&kind).map(|id| json!(id))
    }
}
