//! A model of one account between two reps and two managers: everything that any of them can try, from a few places in the
//! life of a handover, in every order, up to a number of steps.
//!
//! The invariants are looked for at random and far away; here nothing near is left out. What somebody asks for can be old:
//! whatever was asked for on the way is tried again at every later step, by everyone, as a desk that was away would.
#![expect(clippy::print_stdout, reason = "how much was explored is what makes the outcome worth something")]
#![expect(clippy::unwrap_used, reason = "the whole program is a test")]

mod attacks;
mod explore;
mod requests;
mod rules;
mod seed;
mod shape;

use explore::explore;
use seed::Seed;

/// How many things happen in a row.
const DEPTH: u64 = 7;

#[test]
fn no_order_of_events_breaks_a_rule_from_the_moment_before_the_transfer() {
    let done = ["TransferAcknowledged", "RollbackApproved", "ApprovalGranted", "HandoverPlanned"];
    explore(&Seed::before_the_transfer(), DEPTH).is_worth(10_000, 500_000, &done);
}

#[test]
fn no_order_of_events_breaks_a_rule_after_the_transfer() {
    let done = ["RollbackApproved", "ApprovalGranted", "AccountabilityCorrected", "ResistanceDecided"];
    explore(&Seed::transferred(), DEPTH).is_worth(5_000, 300_000, &done);
}

#[test]
fn no_order_of_events_breaks_a_rule_while_a_rollback_is_asked_for() {
    let done = ["RollbackApproved", "RollbackDeclined", "RollbackWithdrawn", "RollbackAsked"];
    explore(&Seed::rollback_asked(), DEPTH).is_worth(5_000, 300_000, &done);
}

#[test]
fn no_order_of_events_breaks_a_rule_when_the_handover_can_close() {
    let done = ["HandoverClosed", "RollbackApproved", "AccountabilityCorrected"];
    explore(&Seed::ready_to_close(), DEPTH).is_worth(7_000, 400_000, &done);
}
