//! What practice says to each concern (method d6), as data. Suggestions, never decisions.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::{DeserializeOwned, IntoDeserializer, value};

use crate::dossier::Dossier;
use crate::record::{CaseOption, Concern, ResistanceCase, Stage};

/// What practice says to a concern.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Play {
    /// What to do.
    pub advice: &'static str,
    /// The options that it favours, the first before the others.
    pub options: Vec<CaseOption>,
}

static PLAYBOOK: LazyLock<BTreeMap<Concern, Play>> =
    LazyLock::new(|| include_str!("playbook.tsv").lines().filter(|line| !line.starts_with('#')).map(page).collect());

fn page(line: &'static str) -> (Concern, Play) {
    let cells: Vec<_> = line.split('\t').collect();
    let [concern, options, _source, advice] = cells[..] else {
        unreachable!("BUG: playbook.tsv has a row that is no page: {line}")
    };
    (read(concern), Play { advice, options: options.split(',').map(read).collect() })
}

fn read<T: DeserializeOwned>(word: &str) -> T {
    let word: value::StrDeserializer<'_, value::Error> = word.into_deserializer();
    T::deserialize(word).expect("BUG: playbook.tsv uses the words of the records")
}

/// The playbook's page on a concern; there is one for each.
#[must_use]
pub fn play(concern: Concern) -> Option<Play> {
    PLAYBOOK.get(&concern).cloned()
}

/// Why taking the handover back is worth weighing (method d6, a proposal); nothing happens by itself.
#[must_use]
pub fn rollback_triggers(dossier: &Dossier, case: &ResistanceCase) -> Vec<String> {
    let handover = dossier.handovers.iter().find(|handover| handover.id == case.handover);
    if !handover.is_some_and(|handover| handover.is_running() && handover.stage == Stage::Transferred) {
        return Vec::new();
    }
    let mut triggers = Vec::new();
    if case.grade == 4 {
        triggers.push("They threaten to leave.".to_owned());
    }
    let refusals = dossier.cases.iter().filter(|other| other.handover == case.handover && other.grade >= 3).count();
    if case.grade == 3 && refusals > 1 {
        triggers.push(format!("They have refused {refusals} times in this handover."));
    }
    let will_not_meet = dossier.introductions.iter().filter(|one| one.handover == case.handover && one.is_refused());
    for one in will_not_meet {
        if let Some(contact) = dossier.contacts.iter().find(|contact| contact.id == one.contact && contact.key) {
            triggers.push(format!("{} was asked to meet {} times, and did not.", contact.name, one.attempts.len()));
        }
    }
    triggers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_concern_has_a_page_that_can_be_read() {
        let last = Concern::DoesNotFit as usize;
        assert_eq!(PLAYBOOK.len(), last + 1, "a concern without a page, or a page without a concern");
        assert!(PLAYBOOK.values().all(|page| !page.advice.is_empty() && !page.options.is_empty()));
    }
}
