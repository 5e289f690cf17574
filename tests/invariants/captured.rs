use std::collections::BTreeMap;

use baton_domain::ids::HistoryEntryId;
use baton_domain::record::{ContentHash, HistoryEntry, Kind};
use baton_store::{JournalEntry, Reads, content_hash};

use baton_desk::OnMatch;

use crate::chance::over_lists;
use crate::files::File;
use crate::firm::Firm;
use baton_tests::Draw;

type History = BTreeMap<HistoryEntryId, HistoryEntry>;

#[test]
fn invariant_7_nothing_captured_is_lost() {
    over_lists(2_000, |list, diary| {
        let mut firm = Firm::begin(list[0]);
        let mut seen = History::new();
        for number in &list[1..] {
            let (before, length) = (history(&firm), firm.length());
            let mut draw = Draw::from(*number);
            if draw.percent(10) {
                let summary = firm.imports(&[File::drawn(&mut draw)], OnMatch::Update);
                diary.note(format_args!("imported {} of {} items", summary.taken, summary.items));
            } else {
                firm.step(*number, diary);
            }
            let added = firm.since(length);
            let after = history(&firm);
            for (id, entry) in &before {
                match after.get(id) {
                    Some(now) => assert_eq!((&now.body, &now.original), (&entry.body, &entry.original), "{id}"),
                    None => assert!(takes_back_what_wrote(*id, &added, &firm), "{id} is gone, and nobody took it back"),
                }
            }
            seen.extend(after);
        }
        bodies_are_there(&firm, &seen);
    });
}

fn history(firm: &Firm) -> History {
    firm.file.all::<HistoryEntry>().unwrap().into_iter().map(|entry| (entry.id, entry)).collect()
}

/// Whether the newest entries undo the very step that wrote this one down: an entry that somebody took back themselves.
fn takes_back_what_wrote(id: HistoryEntryId, added: &[JournalEntry], firm: &Firm) -> bool {
    let undone: Vec<_> = added.iter().filter_map(|entry| entry.undoes).collect();
    let entries = firm.entries();
    let wrote = entries.iter().filter(|entry| undone.contains(&entry.step())).flat_map(|entry| &entry.changes);
    wrote.filter(|change| change.kind == Kind::HistoryEntry && change.id == id.0).any(|change| change.before.is_none())
}

/// Every body that was ever named is kept, also of what was taken back.
fn bodies_are_there(firm: &Firm, seen: &History) {
    let files = |entry: &HistoryEntry| entry.attachments.iter().map(|file| file.content.clone()).collect::<Vec<_>>();
    let named = seen.values().flat_map(|entry| entry.body.iter().chain(&entry.original).cloned().chain(files(entry)));
    for hash in named.collect::<Vec<ContentHash>>() {
        let body = firm.file.content(&hash).unwrap().expect("a body that was captured is there");
        assert_eq!(content_hash(&body), hash);
    }
}
