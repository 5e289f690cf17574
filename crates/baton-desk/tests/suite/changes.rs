use baton_desk::UndoTarget;
use baton_desk::view::{ChangeRow, PageRequest};
use baton_domain::ids::{IssueId, PromiseId, TaskId};
use insta::assert_snapshot;
use serde_json::json;

use crate::common::{Firm, Nordkaj, all, lines};

fn sentences(rows: &[ChangeRow]) -> String {
    lines(rows, |row| {
        let undone = if row.undone { " (taken back)" } else { "" };
        format!("{} {}{undone}", row.author.name, row.sentence)
    })
}

fn fields(row: &ChangeRow) -> String {
    lines(&row.fields, |change| {
        let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "nothing".to_owned());
        let (before, after) = (value(&change.before), value(&change.after));
        format!("{:?} {}, {}: {before} -> {after}", change.kind, change.record, change.field)
    })
}

#[test]
fn a_journal_reads_as_a_story_without_what_is_for_managers() {
    let Nordkaj { firm, hana, nordkaj, .. } = Nordkaj::planned();
    let told = |viewer| firm.desk.changes(viewer, Some(nordkaj), &all()).unwrap().rows;
    assert_snapshot!(sentences(&told(hana)), @r"
    Clara Voss planned the handover to Hana Okafor
    Lena Brandt added the task “Send the new tariff”
    Lena Brandt planned “The depot in spring”
    Lena Brandt wrote down the promise “Winter rate as last year”
    Lena Brandt wrote down “Moved the depot in a week”
    Lena Brandt wrote down “Never call Ingrid Aas on a Friday”
    Lena Brandt wrote down “Ingrid decides alone”
    Lena Brandt changed the brief of Nordkaj Shipping
    Lena Brandt wrote down the call “The winter rate”
    Clara Voss added the contact Ingrid Aas
    Clara Voss added the account Nordkaj Shipping
    ");
    assert_eq!(told(firm.clara).len(), told(hana).len() + 3, "a fact, a promise and a note");
}

#[test]
fn a_change_names_what_was_and_what_is() {
    let Nordkaj { mut firm, lena, hana, nordkaj, .. } = Nordkaj::planned();
    let promise: PromiseId = firm.makes(
        lena,
        json!({
            "op": "promise_made", "account": nordkaj, "text": "A visit", "due": "2026-10-01", "firmness": "spoken"
        }),
    );
    firm.does(lena, json!({ "op": "promise_edited", "promise": promise, "due": "2026-11-01", "owner": hana }));
    let rows = firm.desk.changes(lena, Some(nordkaj), &all()).unwrap().rows;
    assert_eq!(rows[0].op, "promise_edited");
    assert_snapshot!(fields(&rows[0]), @r"
    Promise A visit, due: 1 October 2026 -> 1 November 2026
    Promise A visit, owner: Lena Brandt -> Hana Okafor
    ");
    assert_snapshot!(fields(&rows[1]), @r"
    Promise A visit, text: nothing -> A visit
    Promise A visit, promiser: nothing -> us
    Promise A visit, due: nothing -> 1 October 2026
    Promise A visit, firmness: nothing -> spoken
    Promise A visit, owner: nothing -> Lena Brandt
    Promise A visit, state: nothing -> open
    Promise A visit, made_by: nothing -> Lena Brandt
    Promise A visit, made_at: nothing -> 7 September 2026, 08:00 UTC
    Promise A visit, sensitivity: nothing -> internal
    ");
}

#[test]
fn a_field_is_given_back_what_it_held_by_an_edit_that_can_be_undone() {
    let Nordkaj { mut firm, lena, nordkaj, .. } = Nordkaj::planned();
    let promise: PromiseId =
        firm.makes(lena, json!({ "op": "promise_made", "account": nordkaj, "text": "A visit", "firmness": "spoken" }));
    firm.does(lena, json!({ "op": "promise_edited", "promise": promise, "text": "Two visits", "due": "2026-11-01" }));
    firm.does(lena, json!({ "op": "promise_edited", "promise": promise, "text": "Three visits" }));
    let back = |firm: &Firm, row: usize, field: &str| {
        let rows = firm.desk.changes(lena, Some(nordkaj), &all()).unwrap().rows;
        rows[row].fields.iter().find(|one| one.field == field).unwrap().put_back.clone()
    };
    let text = back(&firm, 1, "text").unwrap();
    assert_eq!(text.now.as_deref(), Some("Three visits"), "not what the change wrote, but what stands there now");
    firm.desk.perform(lena, text.op).unwrap();
    let undated = back(&firm, 2, "due").unwrap();
    firm.desk.perform(lena, undated.op).unwrap();
    let one = |firm: &Firm| {
        firm.desk.account(lena, nordkaj).unwrap().promises.into_iter().find(|one| one.promise.id == promise)
    };
    let now = one(&firm).unwrap().promise;
    assert_eq!((now.text.as_str(), now.due), ("A visit", None));
    assert_eq!(back(&firm, 3, "text"), None, "it holds that already");
    assert_eq!(back(&firm, 4, "text"), None, "there was nothing before it was made");
    firm.desk.undo(lena, UndoTarget::Last).unwrap();
    assert!(one(&firm).unwrap().promise.due.is_some());
    firm.does(lena, json!({ "op": "promise_kept", "promise": promise }));
    assert_eq!(back(&firm, 4, "text"), None, "what has ended is not edited");
}

#[test]
fn many_new_or_removed_records_of_a_kind_are_counted() {
    let Nordkaj { mut firm, lena, nordkaj, .. } = Nordkaj::planned();
    let counted = |firm: &Firm| {
        let rows = firm.desk.changes(lena, Some(nordkaj), &PageRequest::first(1)).unwrap().rows;
        let counted: Vec<_> = rows[0].fields.iter().filter(|change| change.field == "count").collect();
        lines(counted, |change| format!("{:?}: {}", change.kind, change.record))
    };
    assert_snapshot!(counted(&firm), @"
    ChecklistItem: 18 new
    Question: 15 new
    ");
    firm.desk.undo(firm.clara, UndoTarget::Last).unwrap();
    assert_snapshot!(counted(&firm), @"
    ChecklistItem: 18 removed
    Question: 15 removed
    ");
}

#[test]
fn a_transfer_does_not_tell_a_rep_which_hidden_promise_it_moved() {
    let Nordkaj { firm, hana, nordkaj, .. } = Nordkaj::transferred();
    let rows = firm.desk.changes(hana, Some(nordkaj), &all()).unwrap().rows;
    let everything = lines(&rows, |row| format!("{}\n{}", row.sentence, fields(row)));
    assert!(everything.contains("Winter rate as last year"));
    assert!(!everything.contains("bonus"), "{everything}");
}

#[test]
fn what_was_taken_back_stays_and_is_marked() {
    let Nordkaj { mut firm, lena, nordkaj, .. } = Nordkaj::planned();
    let issue: IssueId =
        firm.makes(lena, json!({ "op": "issue_opened", "account": nordkaj, "title": "Wrong invoice" }));
    firm.does(lena, json!({ "op": "issue_resolved", "issue": issue, "resolution": "A new one was sent" }));
    firm.desk.undo(lena, UndoTarget::Last).unwrap();
    let told = |firm: &Firm| sentences(&firm.desk.changes(lena, Some(nordkaj), &PageRequest::first(3)).unwrap().rows);
    assert_snapshot!(told(&firm), @r"
    Lena Brandt took back: resolved the issue “Wrong invoice”
    Lena Brandt resolved the issue “Wrong invoice” (taken back)
    Lena Brandt opened the issue “Wrong invoice”
    ");
    let shell = firm.desk.shell(Some(lena)).unwrap();
    assert_snapshot!(shell.undo.unwrap().sentence, @"Lena Brandt opened the issue “Wrong invoice”.");
    assert_snapshot!(shell.redo.unwrap().sentence, @"Lena Brandt resolved the issue “Wrong invoice”.");
    firm.desk.redo(lena, UndoTarget::Last).unwrap();
    assert_snapshot!(told(&firm), @r"
    Lena Brandt brought back: resolved the issue “Wrong invoice”
    Lena Brandt took back: resolved the issue “Wrong invoice” (taken back)
    Lena Brandt resolved the issue “Wrong invoice”
    ");
}

#[test]
fn everyone_takes_back_their_own_last_step() {
    let Nordkaj { mut firm, lena, nordkaj, .. } = Nordkaj::planned();
    let clara = firm.clara;
    firm.does(lena, json!({ "op": "issue_opened", "account": nordkaj, "title": "Wrong invoice" }));
    firm.does(clara, json!({ "op": "issue_opened", "account": nordkaj, "title": "Late truck" }));
    let label = |firm: &Firm, viewer| firm.desk.shell(Some(viewer)).unwrap().undo.unwrap().sentence;
    assert_snapshot!(label(&firm, lena), @"Lena Brandt opened the issue “Wrong invoice”.");
    assert_snapshot!(label(&firm, clara), @"Clara Voss opened the issue “Late truck”.");
    let undone = firm.desk.undo(lena, UndoTarget::Own).unwrap().0;
    assert_eq!(undone.sentence, "opened the issue “Wrong invoice”");
    let redone = firm.desk.redo(lena, UndoTarget::Own).unwrap().0;
    assert_eq!(redone.sentence, "opened the issue “Wrong invoice”");
}

#[test]
fn a_founding_is_not_offered_to_undo() {
    let firm = Firm::founded();
    assert_eq!(firm.desk.shell(Some(firm.clara)).unwrap().undo, None);
}

#[test]
fn what_is_not_known_any_more_is_emptied_and_what_is_left_out_stays() {
    let Nordkaj { mut firm, lena, nordkaj, .. } = Nordkaj::planned();
    let clara = firm.clara;
    let edit = |more: serde_json::Value| {
        let mut op = json!({ "op": "account_edited", "account": nordkaj });
        op.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        op
    };
    let account = |firm: &Firm| firm.desk.account(lena, nordkaj).unwrap().account;
    firm.does(
        lena,
        edit(json!({ "renewal_on": "2027-03-22", "cadence": { "every_days": 7, "channel": "call", "note": "" } })),
    );
    firm.does(lena, edit(json!({ "city": "Gothenburg" })));
    assert!(account(&firm).renewal_on.is_some() && account(&firm).cadence.is_some());
    firm.does(lena, edit(json!({ "emptied": ["renewal_on", "cadence"] })));
    assert!(account(&firm).renewal_on.is_none() && account(&firm).cadence.is_none());

    let task: TaskId = firm.makes(
        lena,
        json!({ "op": "task_added", "account": nordkaj, "text": "Call", "owner": lena, "due": "2026-12-01" }),
    );
    firm.does(lena, json!({ "op": "task_edited", "task": task, "undated": true }));
    let view = firm.desk.account(lena, nordkaj).unwrap();
    assert_eq!(view.tasks.iter().find(|view| view.task.id == task).unwrap().task.due, None);

    firm.does(clara, json!({ "op": "person_edited", "person": lena, "country": "SE", "left_on": "2027-01-01" }));
    firm.does(
        clara,
        json!({ "op": "person_edited", "person": lena, "country": "", "emptied": ["left_on", "capacity"] }),
    );
    let people = firm.desk.list_people(Some(clara), Some("Lena"), &all()).unwrap().items;
    let person = &people[0].person;
    assert_eq!((person.left_on, person.capacity, person.country.as_deref()), (None, None, None));
}

#[test]
fn a_journal_goes_on_page_by_page() {
    let firm = Nordkaj::planned().firm;
    let clara = firm.clara;
    let mut page = PageRequest::first(4);
    let mut seen = 0;
    loop {
        let read = firm.desk.changes(clara, None, &page).unwrap();
        seen += read.rows.len();
        let Some(next) = read.next else { break };
        page.cursor = Some(next);
    }
    assert_eq!(seen, firm.desk.changes(clara, None, &all()).unwrap().rows.len());
}
