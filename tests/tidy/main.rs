//! Tidiness is a test: budgets, borders between crates and tiers, policy, and nothing left lying about.
//!
//! Every check is a function from text to findings, so that each also has a test with an input that it must find; a
//! checker that finds nothing anywhere would otherwise look like a clean tree.
#![expect(clippy::unwrap_used, reason = "the whole program is a test")]

mod borders;
mod budgets;
mod cargo;
mod functions;
mod leftovers;
mod licences;
mod map;
mod mask;
mod orphans;
mod refusals;
mod rules;
mod screens;
mod tree;
mod window;

/// Fails with one finding per line.
#[track_caller]
fn assert_clean(findings: impl IntoIterator<Item = String>) {
    let findings: Vec<_> = findings.into_iter().collect();
    assert!(findings.is_empty(), "{} findings:\n  {}", findings.len(), findings.join("\n  "));
}
