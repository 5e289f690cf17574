//! Invariant 6 over random work.

use std::collections::BTreeMap;

use baton_domain::record::{Account, Contact, Fact, Kind};
use baton_store::{Row, Step, StoreError};
use proptest::prelude::*;
use uuid::Uuid;

use crate::support::{ANNA, FIRM, Workspace, account, contact, fact, person};

type Rows = BTreeMap<(Kind, Uuid), Row>;

/// One thing that an entry does. Ids are from small ranges, so that things meet.
#[derive(Debug, Clone)]
enum Act {
    PutAccount { id: u128, name: u8, city: Option<u8> },
    PutContact { id: u128, account: u128, name: u8 },
    PutFact { id: u128, account: u128, text: u8 },
    RenamePerson { name: u8 },
    RemoveAccount { id: u128 },
    RemoveContact { id: u128 },
    RemoveFact { id: u128 },
}

fn act() -> impl Strategy<Value = Act> {
    let name = 0_u8..4;
    prop_oneof![
        3 => (1_u128..4, name.clone(), prop::option::of(0_u8..3)).prop_map(|(id, name, city)| Act::PutAccount { id, name, city }),
        3 => (11_u128..15, 1_u128..4, name.clone()).prop_map(|(id, account, name)| Act::PutContact { id, account, name }),
        3 => (21_u128..25, 1_u128..4, name.clone()).prop_map(|(id, account, text)| Act::PutFact { id, account, text }),
        1 => name.prop_map(|name| Act::RenamePerson { name }),
        1 => (1_u128..4).prop_map(|id| Act::RemoveAccount { id }),
        1 => (11_u128..15).prop_map(|id| Act::RemoveContact { id }),
        1 => (21_u128..25).prop_map(|id| Act::RemoveFact { id }),
    ]
}

/// Entries of a few acts each.
fn work() -> impl Strategy<Value = Vec<Vec<Act>>> {
    prop::collection::vec(prop::collection::vec(act(), 1..5), 1..12)
}

/// Does one entry; none if it would leave a reference that leads nowhere, or if it changed nothing.
fn perform(workspace: &mut Workspace, acts: &[Act]) -> Option<Step> {
    let op = serde_json::json!({ "op": "work" });
    let head = workspace.head(ANNA, FIRM, &op);
    let done = workspace.store.transact(|tx| {
        tx.entry(&head, |e| {
            for act in acts {
                match act.clone() {
                    Act::PutAccount { id, name, city } => {
                        let city = city.map(|city| format!("City {city}"));
                        e.put(&Account { city, ..account(id, &format!("Account {name}")) }).map(drop)?;
                    }
                    Act::PutContact { id, account, name } => {
                        let account = Uuid::from_u128(account).into();
                        e.put(&contact(id, account, &format!("Contact {name}"))).map(drop)?;
                    }
                    Act::PutFact { id, account, text } => {
                        e.put(&fact(id, Uuid::from_u128(account).into(), &format!("Fact {text}"))).map(drop)?;
                    }
                    Act::RenamePerson { name } => e.put(&person(ANNA, &format!("Anna {name}"))).map(drop)?,
                    Act::RemoveAccount { id } => e.remove::<Account>(Uuid::from_u128(id))?,
                    Act::RemoveContact { id } => e.remove::<Contact>(Uuid::from_u128(id))?,
                    Act::RemoveFact { id } => e.remove::<Fact>(Uuid::from_u128(id))?,
                }
            }
            Ok::<_, StoreError>(())
        })
    });
    match done {
        Ok(done) => done.entries.first().map(|id| Step::Entry(*id)),
        Err(StoreError::Dangling(_)) => None,
        Err(error) => panic!("{error}"),
    }
}

/// Does everything; answers the steps, each with the rows before it.
fn perform_all(workspace: &mut Workspace, work: &[Vec<Act>]) -> Vec<(Step, Rows)> {
    let mut steps = Vec::new();
    for acts in work {
        let before = workspace.store.stored().unwrap();
        match perform(workspace, acts) {
            Some(step) => steps.push((step, before)),
            None => assert_eq!(workspace.store.stored().unwrap(), before, "what is refused leaves no trace"),
        }
    }
    steps
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn replay_equals_tables(work in work()) {
        let mut workspace = Workspace::new();
        perform_all(&mut workspace, &work);
        prop_assert_eq!(workspace.store.replayed().unwrap(), workspace.store.stored().unwrap());
        prop_assert_eq!(workspace.store.verify().unwrap().findings, []);
    }

    #[test]
    fn undo_restores_the_exact_earlier_rows(work in work(), back in 1_usize..12) {
        let mut workspace = Workspace::new();
        let steps = perform_all(&mut workspace, &work);
        for (step, before) in steps.into_iter().rev().take(back) {
            workspace.undo(step).unwrap();
            prop_assert_eq!(workspace.store.stored().unwrap(), before);
        }
        prop_assert_eq!(workspace.store.verify().unwrap().findings, []);
    }

    #[test]
    fn undo_of_an_undo_restores_the_later_ones(work in work(), back in 1_usize..12) {
        let mut workspace = Workspace::new();
        let steps = perform_all(&mut workspace, &work);
        let mut later = Vec::new();
        for (step, _) in steps.into_iter().rev().take(back) {
            let after = workspace.store.stored().unwrap();
            let undo = workspace.undo(step).unwrap().entries[0];
            later.push((Step::Entry(undo), after));
        }
        for (undo, after) in later.into_iter().rev() {
            workspace.undo(undo).unwrap();
            prop_assert_eq!(workspace.store.stored().unwrap(), after);
        }
        prop_assert_eq!(workspace.store.verify().unwrap().findings, []);
    }

    #[test]
    fn an_undo_in_the_middle_succeeds_whole_or_changes_nothing(work in work(), which in 0_usize..12) {
        let mut workspace = Workspace::new();
        let steps = perform_all(&mut workspace, &work);
        let Some((step, _)) = steps.get(which) else { return Ok(()) };
        let before = workspace.store.stored().unwrap();
        if workspace.undo(*step).is_err() {
            prop_assert_eq!(workspace.store.stored().unwrap(), before);
        }
        prop_assert_eq!(workspace.store.verify().unwrap().findings, []);
    }
}
