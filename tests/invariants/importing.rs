use std::cell::Cell;

use baton_desk::OnMatch;
use baton_domain::record::ImportRun;
use baton_store::Reads;

use crate::chance::{Diary, over_lists};
use crate::files::File;
use crate::firm::Firm;
use baton_tests::Draw;

#[test]
fn invariant_8_importing_the_same_file_twice_changes_nothing() {
    let again = Cell::new(0);
    over_lists(2_000, |list, diary| {
        let mut firm = Firm::begin(list[0]);
        let mut draw = Draw::from(list[0]);
        let (files, on_match) = drawn(&mut draw);
        let first = firm.imports(&files, on_match);
        diary.note(format_args!("{files:?} {on_match:?}: {first:?}"));
        let Some(run) = first.run else {
            // What was refused as things stood may be taken when they have changed, but not before.
            changes_nothing(&mut firm, &files, on_match, diary);
            return;
        };
        // A dozen steps are enough to edit, file and take back what came.
        for number in list[1..].iter().take(12) {
            firm.step(*number, diary);
        }
        if firm.file.get::<ImportRun>(run).unwrap().is_some() {
            again.set(again.get() + 1);
            changes_nothing(&mut firm, &files, on_match, diary);
        }
        firm.verifies();
    });
    assert!(again.get() > 0, "no import was repeated");
}

fn drawn(draw: &mut Draw) -> (Vec<File>, OnMatch) {
    let files = (0..=draw.below(3)).map(|_| File::drawn(draw)).collect();
    (files, *draw.one(&[OnMatch::Update, OnMatch::Update, OnMatch::Skip, OnMatch::Create]).unwrap())
}

fn changes_nothing(firm: &mut Firm, files: &[File], on_match: OnMatch, diary: &mut Diary) {
    let (rows, length) = (firm.rows(), firm.length());
    let second = firm.imports(files, on_match);
    diary.note(format_args!("again: {second:?}"));
    assert_eq!(second.taken, 0);
    assert_eq!(second.run, None);
    assert_eq!(firm.length(), length, "not even an entry says that nothing happened");
    assert!(firm.rows() == rows);
}

#[test]
fn one_undo_takes_a_whole_import_back_and_the_next_import_brings_all_of_it() {
    over_lists(60, |list, diary| {
        let mut firm = Firm::begin(list[0]);
        let mut draw = Draw::from(list[1]);
        let (files, on_match) = drawn(&mut draw);
        let before = firm.rows();
        let first = firm.imports(&files, on_match);
        diary.note(format_args!("{files:?} {on_match:?}: {first:?}"));
        if first.run.is_none() {
            return;
        }
        firm.desk.undo(firm.founder, baton_desk::UndoTarget::Last).unwrap();
        assert!(firm.rows() == before, "updates are taken back too");
        let second = firm.imports(&files, on_match);
        assert_eq!((second.items, second.taken), (first.items, first.taken));
        firm.verifies();
    });
}
