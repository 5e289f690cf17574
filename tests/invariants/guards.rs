use std::cell::Cell;

use baton_domain::ids::AccountId;
use baton_domain::record::Handover;
use baton_tests::Remedy;

use crate::chance::{Diary, over_lists};
use crate::life::Life;

/// Remedies after which a guard that still names something never ends.
const PATIENCE: usize = 200;

#[test]
fn invariant_9_a_guard_never_lies() {
    let (moves, stuck) = (Cell::new(0), Cell::new(0));
    over_lists(2_000, |list, diary| {
        let mut life = Life::begin(list[0]);
        for number in &list[1..] {
            life.step(*number, diary);
            for account in life.accounts() {
                if let Some(handover) = life.running(account) {
                    ready_means_that_the_move_succeeds(&life, &handover);
                }
            }
        }
        for account in life.accounts() {
            match supplying_what_is_named_makes_it_ready(life.clone(), account, diary) {
                Supplied::Moved => moves.set(moves.get() + 1),
                Supplied::NobodyCan => stuck.set(stuck.get() + 1),
                Supplied::NothingRuns => {}
            }
        }
    });
    assert!(moves.get() > 100 && stuck.get() * 10 < moves.get(), "{} moved, {} stuck", moves.get(), stuck.get());
}

fn ready_means_that_the_move_succeeds(life: &Life, handover: &Handover) {
    if life.blocking(handover).is_empty() {
        let (actor, op) = life.next_move(handover).expect("a guard that names nothing has a move");
        life.clone().must(actor, &op);
    }
}

enum Supplied {
    Moved,
    NothingRuns,
    /// Whoever could is not here any more.
    NobodyCan,
}

/// Supplies what the guard names until it names nothing, and makes the move.
fn supplying_what_is_named_makes_it_ready(mut life: Life, account: AccountId, diary: &mut Diary) -> Supplied {
    let Some(begun) = life.running(account) else { return Supplied::NothingRuns };
    for _ in 0..PATIENCE {
        let Some(handover) = life.running(account).filter(|now| (now.id, now.stage) == (begun.id, begun.stage)) else {
            return Supplied::Moved;
        };
        let missing = life.blocking(&handover);
        let Some(item) = missing.first() else {
            let (actor, op) = life.next_move(&handover).expect("a guard that names nothing has a move");
            life.must(actor, &op);
            return Supplied::Moved;
        };
        diary.note(format_args!("missing at {:?}: {}", begun.stage, item.what));
        match life.remedy(&handover, item) {
            Some(Remedy::By(actor, op)) => life.must(actor, &op),
            Some(Remedy::Wait(day)) => life.wait_past(day),
            None => return Supplied::NobodyCan,
        }
    }
    panic!("the guard still names something after {PATIENCE} remedies");
}
