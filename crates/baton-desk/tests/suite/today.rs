use baton_desk::view::{DueWhat, RiskReason, TodayView, WeekWhat};
use baton_domain::ids::{ResistanceCaseId, RollbackId};
use baton_domain::record::Why;
use insta::assert_snapshot;
use serde_json::json;

use crate::common::{Nordkaj, lines, refused};

fn due(view: &TodayView) -> String {
    lines(&view.due, |item| {
        let what = match &item.what {
            DueWhat::Task { text, .. } | DueWhat::Promise { text, .. } | DueWhat::ChecklistItem { text, .. } => {
                text.clone()
            }
            DueWhat::Introduction { contact, .. } => format!("introduce {}", contact.name),
            DueWhat::Touch { about, .. } => about.clone(),
            DueWhat::Topic { text, .. } => format!("raise {text}"),
            DueWhat::Review { from, .. } => format!("review what {} wrote", from.name),
        };
        let day = item.due.map_or("any day".to_owned(), |day| day.to_string());
        format!("{day} {}: {what}", item.account.name)
    })
}

fn week(view: &TodayView) -> String {
    lines(&view.week, |item| {
        let what = match &item.what {
            WeekWhat::AnswerDue { .. } => "answer due".to_owned(),
            WeekWhat::Introduction { contact, .. } => format!("meets {}", contact.name),
            WeekWhat::Transfer { .. } => "transfer".to_owned(),
            WeekWhat::WatchEnds { .. } => "watch ends".to_owned(),
            WeekWhat::Touch { about, .. } => about.clone(),
            WeekWhat::Renewal => "renews".to_owned(),
        };
        format!("{} {}: {what}", item.day, item.account.name)
    })
}

#[test]
fn a_rep_sees_what_is_due_within_a_week() {
    let Nordkaj { mut firm, lena, hana, .. } = Nordkaj::in_briefing();
    firm.days_later(15);
    let mut mine = firm.desk.today(lena).unwrap();
    mine.due.retain(|item| !matches!(item.what, DueWhat::ChecklistItem { .. }));
    assert_snapshot!(due(&mine), @r"
    2026-09-09 Nordkaj Shipping: Send the new tariff
    2026-09-14 Nordkaj Shipping: The depot in spring
    2026-09-28 Nordkaj Shipping: introduce Ingrid Aas
    ");
    let hers = firm.desk.today(hana).unwrap();
    assert!(!hers.due.is_empty());
    assert!(hers.due.iter().all(|item| matches!(item.what, DueWhat::ChecklistItem { .. })), "{}", due(&hers));
}

#[test]
fn a_manager_sees_what_happens_this_week() {
    let Nordkaj { mut firm, .. } = Nordkaj::in_briefing();
    let clara = firm.clara;
    firm.days_later(15);
    assert_snapshot!(week(&firm.desk.today(clara).unwrap()), @"2026-09-28 Nordkaj Shipping: meets Ingrid Aas");
    firm.days_later(7);
    assert_snapshot!(week(&firm.desk.today(clara).unwrap()), @"2026-10-05 Nordkaj Shipping: transfer");
}

#[test]
fn a_handover_is_at_risk_when_its_day_is_near_and_things_are_missing() {
    let Nordkaj { mut firm, hana, .. } = Nordkaj::in_briefing();
    assert_eq!(firm.desk.today(hana).unwrap().at_risk, []);
    firm.days_later(22);
    let reasons = firm.desk.today(hana).unwrap().at_risk.remove(0).reasons;
    let [
        RiskReason::MissingNearTransfer { first, .. },
        RiskReason::PlanPassed { planned, .. },
        RiskReason::Silent { days: 22, allowed: 14 },
    ] = reasons.as_slice()
    else {
        panic!("{reasons:?}");
    };
    assert_snapshot!(first, @"Question 1 has no answer: What does the company do, how large is it, which teams do we meet?");
    assert_eq!(planned.to_string(), "2026-09-21");
}

#[test]
fn with_nothing_to_do_the_next_day_is_named() {
    let Nordkaj { mut firm, .. } = Nordkaj::in_briefing();
    let clara = firm.clara;
    let birk = firm.account("Birk & Co", clara);
    let otto = firm.rep("Otto Lind");
    let due = firm.now().date_naive() + chrono::Days::new(12);
    firm.does(clara, json!({ "op": "task_added", "account": birk, "text": "Call them", "owner": otto, "due": due }));
    let view = firm.desk.today(otto).unwrap();
    assert_eq!((view.due.len(), view.next_day), (0, Some(due)));
}

#[test]
fn who_has_no_part_in_it_is_left_in_peace() {
    let Nordkaj { mut firm, .. } = Nordkaj::in_briefing();
    let otto = firm.rep("Otto Lind");
    firm.days_later(30);
    let view = firm.desk.today(otto).unwrap();
    assert_eq!((view.at_risk.len(), view.due.len(), view.week.len(), view.handovers), (0, 0, 0, 0));
    assert_eq!(firm.desk.shell(Some(otto)).unwrap().counts.today, 0);
    assert!(firm.desk.shell(Some(firm.clara)).unwrap().counts.today > 0);
}

#[test]
fn a_resisting_client_and_a_rollback_wait_for_the_right_people() {
    let Nordkaj { mut firm, lena, hana, handover, ingrid, nordkaj, .. } = Nordkaj::transferred();
    let clara = firm.clara;
    let case: ResistanceCaseId = firm.makes(hana, json!({
        "op": "resistance_opened", "handover": handover, "contact": ingrid, "words": "We want Lena back.", "grade": 3
    }));
    let answer = firm.desk.today(hana).unwrap().answer.remove(0);
    assert_eq!((answer.words.as_str(), answer.confirmed), ("We want Lena back.", false));
    firm.does(hana, json!({ "op": "playback_said", "case": case, "words": "You miss Lena." }));
    firm.does(hana, json!({ "op": "playback_confirmed", "case": case, "answer": "Yes." }));
    let rollback: RollbackId = firm.makes(
        hana,
        json!({
            "op": "rollback_asked", "handover": handover, "reason": "They want Lena", "client_message": "Lena is back.",
            "care_note": "Hana gets Birk.", "retry": { "retry": "never" }
        }),
    );
    let waiting = |viewer| firm.desk.today(viewer).unwrap().decide.len();
    assert_eq!((waiting(clara), waiting(hana), waiting(lena)), (1, 0, 0), "a rep asked, so a manager answers");
    assert!(
        refused(firm.tries(hana, json!({ "op": "rollback_approved", "rollback": rollback })))
            .message
            .contains("cannot")
    );
    firm.does(clara, json!({ "op": "rollback_approved", "rollback": rollback }));
    let new = firm.desk.today(lena).unwrap().new_accounts.remove(0);
    assert_eq!((new.account.name.as_str(), new.from.unwrap().name.as_str()), ("Nordkaj Shipping", "Hana Okafor"));

    let who = |day: &str| firm.desk.who(nordkaj, day.parse().unwrap()).unwrap();
    let told =
        |day: &str| who(day).accountable.map_or("nobody".to_owned(), |person| person.name) + ": " + &who(day).why;
    assert_snapshot!(told("2026-09-01T12:00:00Z"), @"nobody: Nobody here answered for Nordkaj Shipping on 1 September 2026.");
    assert_snapshot!(told("2026-09-20T12:00:00Z"), @"Lena Brandt: Lena Brandt took the account on when it was added.");
    assert_snapshot!(told("2026-10-06T12:00:00Z"), @"Hana Okafor: Lena Brandt handed it over to Hana Okafor, and both confirmed it.");
    assert_snapshot!(told("2026-12-24T12:00:00Z"), @"Lena Brandt: The handover was taken back to Lena Brandt: They want Lena.");
    assert_eq!(who("2026-10-06T12:00:00Z").cause, Some(Why::Transferred { handover }));
}

#[test]
fn the_shell_names_the_firm_and_who_is_here() {
    let Nordkaj { firm, lena, .. } = Nordkaj::planned();
    let shell = firm.desk.shell(Some(lena)).unwrap();
    assert_eq!(shell.workspace, "Voss & Partner");
    assert_eq!(lines(shell.people, |person| person.name), "Clara Voss\nHana Okafor\nLena Brandt");
    assert_eq!((shell.counts.accounts, shell.counts.handovers, shell.counts.unfiled), (1, 1, 0));
    assert_eq!(firm.desk.shell(None).unwrap().at_desk, None);
}
