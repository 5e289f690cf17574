//! Both people matter: what the incoming rep is meant to grow in, what both learned, and how it goes after a hard decision.

use baton_domain::handover::{GrowthNamed, HandoverPlanned, LearningWritten};
use baton_domain::ids::HandoverId;
use baton_domain::record::{CaseOption, Handover, ResistanceCase, Stage, Task};
use baton_domain::refusal::Fix;
use baton_domain::resistance::{PlaybackConfirmed, PlaybackSaid};
use baton_domain::rollback::RollbackApproved;
use baton_domain::touch::TaskEnded;
use baton_tests::{Office, ops};
use chrono::Days;
use insta::assert_snapshot;

/// A handover from Anna to Hana that has come that far.
fn underway(office: &mut Office, client: &str, stage: Stage) -> HandoverId {
    let account = office.account(client).with_key_contact("Ingrid Aas").add();
    let plan = ops::plan(account, office.staff.hana, office.today() + Days::new(28));
    let plan = HandoverPlanned { growth: Some("Leading a renewal alone".to_owned()), ..plan };
    let handover = office.adds::<Handover>(office.staff.mara, plan).id;
    office.takes_to(handover, stage);
    handover
}

/// The client resists, and has confirmed that we understood.
fn heard(office: &mut Office, handover: HandoverId) -> ResistanceCase {
    let hana = office.staff.hana;
    let contact = office.book().dossier(office.handover(handover).account).contacts[0].id;
    let case = office.adds::<ResistanceCase>(hana, ops::resist(handover, contact, "I want Anna back."));
    office.does(hana, PlaybackSaid { case: case.id, words: "You want Anna.".to_owned() });
    office.does(hana, PlaybackConfirmed { case: case.id, answer: "Yes.".to_owned() });
    case
}

fn follow_up(office: &Office, case: &ResistanceCase) -> Option<Task> {
    office.book().dossier(case.account).tasks.into_iter().find(|task| task.follows == Some(case.id))
}

fn told(office: &Office, task: &Task) -> String {
    let owner = office.book().people.name(task.owner).to_owned();
    format!("{owner}, {}: {} ({:?})", task.due.map(|day| day.to_string()).unwrap_or_default(), task.text, task.state)
}

#[test]
fn what_the_incoming_rep_is_meant_to_grow_in_is_named_with_the_plan_and_said_better_later() {
    let mut office = Office::new();
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    let handover = underway(&mut office, "Nordkaj Shipping", Stage::Packaging);
    assert_eq!(office.handover(handover).growth.as_deref(), Some("Leading a renewal alone"));
    let better = GrowthNamed { handover, growth: "Leading a renewal alone, and saying no in it".to_owned() };
    assert_snapshot!(office.refuses(anna, better.clone()), @"Only Hana Okafor or a manager can say what this handover is meant to teach.");
    assert_snapshot!(office.refuses(hana, GrowthNamed { growth: " ".to_owned(), ..better.clone() }), @"What the incoming rep is meant to grow in is empty.");
    office.does(hana, better.clone());
    assert_eq!(office.handover(handover).growth, Some(better.growth));
    office.undoes(mara);
    assert_eq!(office.handover(handover).growth.as_deref(), Some("Leading a renewal alone"));
}

#[test]
fn both_reps_are_asked_what_they_learned_before_a_handover_closes() {
    let mut office = Office::new();
    let (mara, anna, hana, tomas) = (office.staff.mara, office.staff.anna, office.staff.hana, office.staff.tomas);
    let handover = underway(&mut office, "Nordkaj Shipping", Stage::Introduction);
    let learned = |words: &str| LearningWritten { handover, learned: words.to_owned() };
    let refusal = office.refuses(hana, learned("Too early."));
    assert_snapshot!(format!("{refusal} {}", refusal.hint), @"They have not worked side by side yet. What was learned is asked from the overlap on.");
    office.takes_to(handover, Stage::Transferred);
    let asked = |office: &mut Office| {
        let refusal = office.refuses(mara, ops::close(handover));
        let asked = refusal.missing.iter().filter(|item| matches!(item.fix, Fix::Learned { .. }));
        asked.map(|item| format!("{} {} hard: {}", item.what, item.hint, item.hard)).collect::<Vec<_>>().join("\n")
    };
    assert_snapshot!(asked(&mut office), @"
    Anna Lind has not said what there was to learn. Anna Lind writes it down, for whoever does this next. hard: false
    Hana Okafor has not said what there was to learn. Hana Okafor writes it down, for whoever does this next. hard: false
    ");
    assert_snapshot!(office.refuses(tomas, learned("To listen.")), @"Only Anna Lind or Hana Okafor can say what they learned.");
    assert_snapshot!(office.refuses(mara, learned("Hana listens.")), @"Only Anna Lind or Hana Okafor can say what they learned.");
    office.does(anna, learned("The winter rate should have been on paper."));
    office.does(hana, learned("To ask before answering."));
    assert_eq!(asked(&mut office), "", "nobody is asked twice");
    office.takes_to(handover, Stage::Closed);
    office.does(hana, learned("To ask before answering, and to wait for it."));
    let said = &office.handover(handover).learned;
    assert_eq!(said.len(), 2);
    assert_snapshot!(said[&hana].words, @"To ask before answering, and to wait for it.");
}

#[test]
fn what_was_learned_can_be_passed_and_is_not_asked_of_whoever_has_left() {
    let mut office = Office::new();
    let (mara, anna) = (office.staff.mara, office.staff.anna);
    let handover = underway(&mut office, "Nordkaj Shipping", Stage::Transferred);
    let left = office.today();
    office.does(mara, baton_domain::person::PersonEdited { left_on: Some(left), ..ops::edit_person(anna) });
    office.waits(chrono::TimeDelta::days(1));
    let asked = office.refuses(mara, ops::close(handover)).missing;
    let people: Vec<_> = asked
        .iter()
        .filter_map(|item| match item.fix {
            Fix::Learned { person } => Some(person),
            _ => None,
        })
        .collect();
    assert_eq!(people, [office.staff.hana], "Anna has left");
    office.does(mara, ops::waive(handover, "Hana is on parental leave; she tells it when she is back."));
    office.takes_to(handover, Stage::Closed);
    assert!(office.handover(handover).learned.is_empty());
}

#[test]
fn whoever_decides_sees_the_rep_beside_the_client() {
    let mut office = Office::new();
    let mara = office.staff.mara;
    let other = underway(&mut office, "Kestrel & Wren", Stage::Introduction);
    heard(&mut office, other);
    let handover = underway(&mut office, "Nordkaj Shipping", Stage::Introduction);
    heard(&mut office, handover);
    let view = office.desk.handover(mara, handover).unwrap();
    let rep = view.cases[0].rep.clone().unwrap();
    let others: Vec<_> = rep.others.iter().map(|other| other.account.name.as_str()).collect();
    let said = format!(
        "{}: {}; carries {}, {} arriving, can carry {:?}; also resisted by {}",
        rep.person.name,
        rep.growth.unwrap(),
        rep.accounts,
        rep.arriving,
        rep.capacity,
        others.join(", ")
    );
    assert_snapshot!(said, @"Hana Okafor: Leading a renewal alone; carries 0, 1 arriving, can carry None; also resisted by Kestrel & Wren");
}

#[test]
fn two_weeks_after_a_decision_the_manager_asks_the_rep_how_it_goes() {
    let mut office = Office::new();
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    let handover = underway(&mut office, "Nordkaj Shipping", Stage::Transferred);
    let case = heard(&mut office, handover);
    assert!(follow_up(&office, &case).is_none(), "nothing is decided yet");
    office.does(mara, ops::decide(case.id, CaseOption::AddNotReplace));
    let task = follow_up(&office, &case).unwrap();
    assert_snapshot!(told(&office, &task), @"Mara Lindqvist, 2026-09-21: Ask Hana Okafor how it goes since both look after the client (Open)");
    office.undoes(mara);
    assert!(follow_up(&office, &case).is_none(), "undone with the decision");
    office.redoes(mara);
    office.takes_to(handover, Stage::Closed);
    assert_snapshot!(told(&office, &follow_up(&office, &case).unwrap()), @"Mara Lindqvist, 2026-09-21: Ask Hana Okafor how it goes since both look after the client (Open)");
    let done = TaskEnded { task: task.id, state: baton_domain::record::TaskState::Done };
    office.does(mara, done);
    let view = office.desk.handover(hana, handover).unwrap();
    assert!(view.cases[0].rep.is_none(), "nobody decides any more");
    assert_eq!(view.cases[0].follow_up.as_ref().map(|task| task.task.id), Some(task.id));
}

#[test]
fn the_rep_is_still_asked_when_the_handover_was_taken_back() {
    let mut office = Office::new();
    let (mara, jonas) = (office.staff.mara, office.staff.jonas);
    let handover = underway(&mut office, "Nordkaj Shipping", Stage::Transferred);
    let case = heard(&mut office, handover);
    office.does(mara, ops::ask_rollback(handover, "Ingrid wants Anna until the gates are built."));
    let rollback = office.book().dossier(case.account).rollbacks[0].id;
    office.does(jonas, RollbackApproved { rollback });
    assert_snapshot!(told(&office, &follow_up(&office, &case).unwrap()), @"Mara Lindqvist, 2026-09-21: Ask Hana Okafor how it goes since the handover was taken back (Open)");
}

#[test]
fn a_manager_who_hands_over_does_not_hand_over_the_question_too() {
    let mut office = Office::new();
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").add();
    office.does(mara, ops::correction(account, mara, "She carried it all along."));
    let plan = ops::plan(account, hana, office.today() + Days::new(28));
    let handover = office.adds::<Handover>(mara, plan).id;
    office.takes_to(handover, Stage::Introduction);
    let case = heard(&mut office, handover);
    office.does(mara, ops::decide(case.id, CaseOption::Continue));
    assert_eq!(follow_up(&office, &case).unwrap().owner, mara);
    office.takes_to(handover, Stage::Transferred);
    assert_eq!(follow_up(&office, &case).unwrap().owner, mara, "nobody asks themselves how it goes");
}
