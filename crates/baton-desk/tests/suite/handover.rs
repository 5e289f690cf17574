use baton_desk::view::{HandoverScope, HandoverView, RailState, RollbackPreview};
use baton_domain::refusal::{Fix, RefusalKind};
use insta::assert_snapshot;
use serde_json::json;

use crate::common::{Nordkaj, lines, refused};

fn rail(view: &HandoverView) -> String {
    lines(&view.rail, |stop| {
        let planned = stop.planned.map_or("no day".to_owned(), |day| day.to_string());
        format!("{:?} until {planned}: {:?}", stop.stage, stop.state)
    })
}

fn can(view: &HandoverView) -> String {
    lines(&view.can, |action| format!("{action:?}"))
}

fn preview(preview: &RollbackPreview) -> String {
    let items = |items: &[baton_desk::view::RollbackItem]| lines(items, |item| format!("- {}", item.text));
    let names = |people: &[baton_desk::view::PersonRef]| lines(people, |person| format!("- {}", person.name));
    let stays = lines(&preview.stays, |stays| format!("- {:?} {}", stays.kind, stays.count));
    format!(
        "to {}\nback\n{}\nstays\n{stays}\nchoose\n{}\nseconds\n{}",
        preview.to.as_ref().map_or("nobody", |person| &person.name),
        items(&preview.back),
        items(&preview.choices),
        names(&preview.seconds),
    )
}

#[test]
fn what_speaks_against_a_successor_is_said_where_one_is_chosen() {
    let Nordkaj { mut firm, lena, hana, .. } = Nordkaj::planned();
    let (clara, quintas) = (firm.clara, firm.account("Quintas do Sul", lena));
    let locks = |firm: &crate::common::Firm| {
        lines(firm.desk.locks_against(clara, quintas, Some(hana)).unwrap(), |one| {
            let passed = if one.passed_by.is_some() { " (passed)" } else { "" };
            format!("{}{passed}", one.lock.what)
        })
    };
    assert_eq!(locks(&firm), "");
    firm.does(clara, json!({ "op": "account_edited", "account": quintas, "renewal_on": "2026-10-01" }));
    assert_eq!(locks(&firm), "The contract renews on 1 October 2026.");
    firm.does(
        clara,
        json!({ "op": "lock_passed", "account": quintas, "lock": "renewal", "reason": "Asked for", "until": "2026-10-01" }),
    );
    assert_eq!(locks(&firm), "The contract renews on 1 October 2026. (passed)");
}

#[test]
fn the_day_of_an_answer_is_told_before_a_client_objects() {
    let Nordkaj { mut firm, hana, handover, ingrid, .. } = Nordkaj::in_briefing();
    let day = firm.desk.handover(hana, handover).unwrap().answer_on.unwrap();
    firm.does(
        hana,
        json!({ "op": "resistance_opened", "handover": handover, "contact": ingrid, "words": "Why?", "grade": 1 }),
    );
    let view = firm.desk.handover(hana, handover).unwrap();
    assert_eq!(view.cases[0].case.answer_due.date_naive(), day);
}

#[test]
fn a_briefing_shows_its_way_and_what_it_is_made_of() {
    let Nordkaj { firm, handover, hana, .. } = Nordkaj::in_briefing();
    let view = firm.desk.handover(hana, handover).unwrap();
    assert_snapshot!(rail(&view), @r"
    Proposed until no day: Done
    Screened until no day: Done
    Planned until 2026-09-07: Done
    Packaging until 2026-09-14: Done
    Review until 2026-09-17: Done
    Briefing until 2026-09-21: Now
    Introduction until 2026-09-28: Ahead
    Overlap until 2026-10-05: Ahead
    Transferred until 2026-11-02: Ahead
    Closed until no day: Ahead
    ");
    assert_snapshot!(
        lines(&view.readiness.rows, |row| format!("{:?} {} of {}: {}", row.criterion, row.points, row.of, row.why)),
        @"
        Package 8 of 30: The package was accepted, but something in it is still not written down.
        ReadBack 0 of 20: Nothing was said back yet.
        Introductions 0 of 20: 0 of 1 introductions are settled.
        Promises 0 of 15: 0 of 1 open promises are answered.
        Calendar 10 of 10: The next touch is planned, and it is written how often we talk.
        Capacity 5 of 5: Hana Okafor carries 0 accounts and can carry 20.
        "
    );
    assert_snapshot!(can(&view), @"
    NameGrowth
    AnswerQuestions
    ReadBack
    Introduce
    WriteRemark
    AnswerPromises
    OpenCase
    AskToKeep
    ");
    assert_eq!(view.introductions[0].contact.name, "Ingrid Aas");
    assert_eq!(view.package.facts[0].evidence.as_ref().unwrap().title, "The winter rate");
}

#[test]
fn only_the_read_back_is_hard_in_a_briefing() {
    let Nordkaj { firm, handover, hana, .. } = Nordkaj::in_briefing();
    let next = firm.desk.handover(hana, handover).unwrap().next.unwrap();
    let hard: Vec<_> = next.missing.iter().filter(|item| item.hard).collect();
    assert_eq!(hard.len(), 1, "{:?}", next.missing);
    assert_eq!(hard[0].fix, Fix::ReadBack);
    assert_eq!(hard[0].what, "Hana Okafor has not said it back.");
}

#[test]
fn what_is_missing_does_not_tell_a_rep_what_only_managers_may_know() {
    let Nordkaj { mut firm, handover, lena, hana, .. } = Nordkaj::in_briefing();
    let said: baton_domain::ids::ReadBackId = firm.makes(hana, json!({
        "op": "read_back_given", "handover": handover, "situation": "a", "promises": "b", "risks": "c", "next_action": "d"
    }));
    firm.does(lena, json!({ "op": "read_back_accepted", "read_back": said }));
    firm.advance_to(handover, baton_domain::record::Stage::Overlap);
    let promises = |viewer| {
        let missing = firm.desk.handover(viewer, handover).unwrap().next.unwrap().missing;
        let promises = missing.into_iter().filter(|item| matches!(item.fix, Fix::Promise { .. } | Fix::Hidden));
        lines(promises, |item| format!("{} {}", item.what, item.hint))
    };
    assert_snapshot!(promises(hana), @r"
    Hana Okafor has not answered the promise “Winter rate as last year”. Hana Okafor accepts, renegotiates or closes it.
    Something that only managers can see is open. Ask Clara Voss.
    ");
    assert_snapshot!(promises(firm.clara), @r"
    Hana Okafor has not answered the promise “Winter rate as last year”. Hana Okafor accepts, renegotiates or closes it.
    Hana Okafor has not answered the promise “A bonus for Lena if they stay”. Hana Okafor accepts, renegotiates or closes it.
    ");
}

#[test]
fn a_manager_and_an_outsider_may_not_do_the_same() {
    let Nordkaj { mut firm, handover, .. } = Nordkaj::in_briefing();
    let otto = firm.rep("Otto Lind");
    assert_snapshot!(can(&firm.desk.handover(firm.clara, handover).unwrap()), @"
    NameGrowth
    MoveTransfer
    Waive
    AnswerQuestions
    Introduce
    WriteRemark
    AnswerPromises
    Hold
    OpenCase
    AskToKeep
    Cancel
    ");
    assert_snapshot!(can(&firm.desk.handover(otto, handover).unwrap()), @"OpenCase");
}

#[test]
fn an_ended_handover_has_no_next_move_and_nothing_to_do() {
    let Nordkaj { mut firm, handover, .. } = Nordkaj::in_briefing();
    let clara = firm.clara;
    firm.does(clara, json!({ "op": "handover_cancelled", "handover": handover, "reason": "They merge" }));
    let view = firm.desk.handover(clara, handover).unwrap();
    assert_eq!(view.next, None);
    assert_eq!(view.can, []);
    assert_eq!(firm.desk.handovers(clara, HandoverScope::Running).unwrap().rows, []);
    assert_eq!(firm.desk.handovers(clara, HandoverScope::Ended).unwrap().rows.len(), 1);
}

#[test]
fn a_stage_that_should_have_been_left_is_late_everywhere() {
    let Nordkaj { mut firm, handover, hana, .. } = Nordkaj::in_briefing();
    firm.days_later(30);
    let rows = firm.desk.handovers(hana, HandoverScope::Running).unwrap().rows;
    assert!(rows[0].late.is_some());
    let rail = firm.desk.handover(hana, handover).unwrap().rail;
    assert_eq!(rail.iter().filter(|stop| stop.state == RailState::Late).count(), 1);
}

#[test]
fn a_rollback_is_seen_before_it_happens() {
    let Nordkaj { firm, handover, .. } = Nordkaj::transferred();
    assert_snapshot!(preview(&firm.desk.rollback_preview(firm.clara, handover).unwrap()), @"
    to Lena Brandt
    back
    - Who answers for Nordkaj Shipping
    - Winter rate as last year
    - A bonus for Lena if they stay
    - The depot in spring
    - Send the new tariff
    - Lena Brandt on call
    stays
    - History 1
    - Accountability 1
    choose
    - A visit before Christmas
    seconds
    - Hana Okafor
    - Lena Brandt
    ");
}

#[test]
fn a_rep_sees_that_something_goes_back_but_not_what_it_is() {
    let Nordkaj { firm, handover, hana, .. } = Nordkaj::transferred();
    assert_snapshot!(preview(&firm.desk.rollback_preview(hana, handover).unwrap()), @"
    to Lena Brandt
    back
    - Who answers for Nordkaj Shipping
    - Winter rate as last year
    - A promise that only managers can see
    - The depot in spring
    - Send the new tariff
    - Lena Brandt on call
    stays
    - History 1
    - Accountability 1
    choose
    - A visit before Christmas
    seconds
    - Clara Voss
    ");
}

#[test]
fn what_was_not_transferred_cannot_be_taken_back() {
    let Nordkaj { firm, handover, hana, .. } = Nordkaj::in_briefing();
    let refusal = refused(firm.desk.rollback_preview(hana, handover));
    assert_eq!((refusal.kind, refusal.message.as_str()), (RefusalKind::State, "Nothing was transferred yet."));
}

#[test]
fn who_takes_on_another_account_may_be_full_before_this_one_comes() {
    let Nordkaj { mut firm, lena, hana, handover, .. } = Nordkaj::planned();
    let clara = firm.clara;
    firm.does(clara, json!({ "op": "person_edited", "person": hana, "capacity": 1 }));
    let told = |firm: &crate::common::Firm| {
        let rows = firm.desk.handover(clara, handover).unwrap().readiness.rows;
        rows.last().map(|row| format!("{} of {}: {}", row.points, row.of, row.why)).unwrap()
    };
    assert_snapshot!(told(&firm), @"5 of 5: Hana Okafor carries 0 accounts and can carry 1.");
    let second = firm.account("Kranich Papier", lena);
    let plan = json!({
        "op": "handover_planned", "account": second, "to": hana, "transfer_on": "2026-10-06",
        "reason": "workload", "client_sentence": "Hana Okafor looks after you from October on."
    });
    firm.does(clara, plan);
    assert_snapshot!(told(&firm), @"0 of 5: Hana Okafor carries 0 accounts, takes on 1 besides this one, and can carry 1.");
}
