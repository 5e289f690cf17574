use baton_desk::UndoTarget;
use baton_domain::ids::EntryId;
use baton_store::{Change, Reads, Step};

use crate::chance::{Diary, over_lists};
use crate::firm::{Came, Firm, Rows, Turn};

#[test]
fn invariant_6_replay_equals_tables() {
    over_lists(400, |list, diary| {
        let mut firm = Firm::begin(list[0]);
        for number in &list[1..] {
            firm.step(*number, diary);
        }
        firm.verifies();
    });
}

#[test]
fn invariant_6_undo_restores_the_exact_earlier_rows_and_redo_the_later_ones() {
    over_lists(2_000, |list, diary| {
        let mut firm = Firm::begin(list[0]);
        for number in &list[1..] {
            let (before, length) = (firm.rows(), firm.length());
            if firm.step(*number, diary) == Came::Turned {
                let undone = firm.since(length)[0].undoes.expect("what turns something says what");
                assert!(firm.rows() == inverted(before, &firm, undone), "each field is what it was");
            }
        }
    });
}

/// The rows without what a step changed: told from its entries, newest first.
fn inverted(mut rows: Rows, firm: &Firm, step: Step) -> Rows {
    for entry in firm.entries().iter().filter(|entry| entry.step() == step) {
        for Change { kind, id, before, after } in &entry.changes {
            let Some(before) = before else {
                rows.remove(&(*kind, *id));
                continue;
            };
            let row = rows.entry((*kind, *id)).or_default();
            row.retain(|field, _| after.as_ref().is_none_or(|after| !after.contains_key(field)));
            row.extend(before.clone());
        }
    }
    rows
}

#[test]
fn invariant_6_everything_can_be_taken_back_step_by_step_and_brought_back() {
    over_lists(60, |list, diary| {
        let mut firm = Firm::begin(list[0]);
        let (beginning, old) = (firm.rows(), firm.length());
        for number in &list[1..] {
            firm.step(*number, diary);
        }
        let (end, ours) = (firm.rows(), firm.since(old));
        let is_ours = |entry: EntryId| ours.iter().any(|one| one.id == entry);
        let mut undone = 0;
        while firm.file.undo_candidate(None, &[]).unwrap().is_some_and(|candidate| is_ours(candidate.entry)) {
            turned(&mut firm, Turn::Undo, diary);
            undone += 1;
        }
        let taken_from_before = ours.iter().any(|entry| entry.undoes.is_some_and(|step| !is_ours_step(&ours, step)));
        if !taken_from_before {
            assert!(firm.rows() == beginning, "all of it taken back leaves what was there");
        }
        for _ in 0..undone {
            // Whoever agreed to a rollback brings it back themselves.
            let candidate = firm.file.redo_candidate(None).unwrap().expect("what was taken back can be brought back");
            let author = firm.file.journal_entry(candidate.entry).unwrap().unwrap().author;
            if firm.desk.redo(author, UndoTarget::Last).is_err() {
                turned(&mut firm, Turn::Redo, diary);
            }
        }
        assert!(firm.rows() == end, "all of it brought back is what it came to");
    });
}

#[test]
fn invariant_6_everything_can_be_taken_back_to_the_founding() {
    over_lists(60, |list, diary| {
        let mut firm = Firm::begin(list[0]);
        for number in &list[1..] {
            firm.step(*number, diary);
        }
        let founding = firm.entries().pop().expect("a firm was founded");
        while firm.file.undo_candidate(None, &[]).unwrap().is_some_and(|candidate| candidate.entry != founding.id) {
            turned(&mut firm, Turn::Undo, diary);
        }
        let founded: Rows =
            founding.changes.into_iter().filter_map(|put| Some(((put.kind, put.id), put.after?))).collect();
        assert!(firm.rows() == founded, "what is left is what the founding wrote");
    });
}

fn is_ours_step(ours: &[baton_store::JournalEntry], step: Step) -> bool {
    ours.iter().any(|entry| entry.step() == step)
}

/// What nobody at the desk may take back any more can still be taken back in the file: nothing in it stands in the way.
fn turned(firm: &mut Firm, turn: Turn, diary: &mut Diary) {
    if firm.turn(firm.founder, turn, UndoTarget::Last, diary) != Came::Turned {
        firm.turn_in_the_file(turn);
    }
}
