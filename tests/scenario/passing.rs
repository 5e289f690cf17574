//! What a manager passes is what was missing at that moment, and nothing that comes later.

use baton_desk::view::HandoverAction;
use baton_domain::contact::ContactAdded;
use baton_domain::handover::IntroductionPlanned;
use baton_domain::ids::HandoverId;
use baton_domain::person::PersonEdited;
use baton_domain::record::{CaseOption, Channel, Contact, ResistanceCase, Stage};
use baton_domain::refusal::{Fix, Missing, RefusalKind};
use baton_domain::resistance::{PlaybackConfirmed, PlaybackSaid, ResistanceDecided};
use baton_tests::{Office, ops};
use chrono::{Days, TimeDelta};
use insta::assert_snapshot;

/// What is missing, as a manager sees it, without the checklist.
fn missing(office: &Office, handover: HandoverId) -> Vec<Missing> {
    let next = office.desk.handover(office.staff.mara, handover).unwrap().next.unwrap();
    next.missing.into_iter().filter(|item| !matches!(item.fix, Fix::ChecklistItem { .. })).collect()
}

#[test]
fn what_comes_later_counts_although_something_was_passed() {
    let mut office = Office::new();
    let (account, handover) = office.underway(Stage::Introduction);
    let (mara, anna) = (office.staff.mara, office.staff.anna);
    office.does(mara, ops::waive(handover, "Ingrid is on the quay until May."));
    let told = missing(&office, handover).into_iter().map(|item| format!("{} {:?}", item.what, item.passed));
    assert_snapshot!(told.collect::<Vec<_>>().join("\n"), @r#"Ingrid Aas has not met Hana Okafor. Some("Ingrid is on the quay until May.")"#);

    office.does(anna, ContactAdded { key: true, ..ops::contact(account, "Per Holm") });
    let refusal = office.refuses(mara, ops::advance(handover, Stage::Introduction));
    let left: Vec<_> = refusal.missing.iter().map(|item| item.what.as_str()).collect();
    assert_eq!(left, ["No introduction of Per Holm is planned."], "what was passed is not asked for again");

    office.does(mara, ops::waive(handover, "He starts in May."));
    let view = office.desk.handover(mara, handover).unwrap();
    assert!(!view.can.contains(&HandoverAction::Waive), "nothing is left to pass");
    assert_eq!(office.refuses(mara, ops::waive(handover, "All of it.")).kind, RefusalKind::State);
    let stop = view.rail.into_iter().find(|stop| stop.stage == Stage::Introduction).unwrap();
    assert_eq!(stop.passed.as_deref(), Some("Ingrid is on the quay until May. · He starts in May."));
    office.does(mara, ops::advance(handover, Stage::Introduction));
}

#[test]
fn a_touch_that_did_not_happen_is_no_next_touch() {
    let mut office = Office::new();
    let (account, handover) = office.underway(Stage::Overlap);
    let anna = office.staff.anna;
    let about = |office: &Office| {
        let mut missing =
            missing(office, handover).into_iter().filter(|item| matches!(item.fix, Fix::NextTouch { .. }));
        missing.next().map(|item| item.what)
    };
    assert_eq!(about(&office).as_deref(), Some("No next touch with the client is planned."));
    office.does(anna, ops::touch(account, office.now() + TimeDelta::days(1), "The winter plan"));
    assert_eq!(about(&office), None);
    office.waits(TimeDelta::days(2));
    assert_snapshot!(about(&office).unwrap(), @"No touch is ahead: “The winter plan” was planned for 8 September 2026.");
}

#[test]
fn whoever_has_left_introduces_nobody() {
    let mut office = Office::new();
    let (_, handover) = office.underway(Stage::Introduction);
    let (mara, anna) = (office.staff.mara, office.staff.anna);
    office.does(mara, PersonEdited { left_on: Some(office.today()), ..ops::edit_person(anna) });
    office.waits(TimeDelta::days(1));
    assert_snapshot!(missing(&office, handover)[0].hint, @"Anna Lind can no longer do it: change who introduces them.");
}

#[test]
fn a_person_who_comes_later_is_not_passed_with_the_others() {
    let mut office = Office::new();
    let (account, handover) = office.underway(Stage::Packaging);
    let (mara, anna) = (office.staff.mara, office.staff.anna);
    office.does(mara, ops::waive(handover, "Ingrid tells us in May."));
    office.does(anna, ContactAdded { key: true, ..ops::contact(account, "Per Holm") });
    let refusal = office.refuses(mara, ops::advance(handover, Stage::Packaging));
    let left: Vec<_> = refusal.missing.iter().map(|item| item.what.as_str()).collect();
    assert_eq!(left, ["The people map does not say what part Per Holm has."]);
}

#[test]
fn whom_nobody_has_to_meet_may_be_met_all_the_same() {
    let mut office = Office::new();
    let (account, handover) = office.underway(Stage::Introduction);
    let (mara, anna) = (office.staff.mara, office.staff.anna);
    let contact = office.adds::<Contact>(anna, ContactAdded { key: true, ..ops::contact(account, "Per Holm") }).id;
    office.does(mara, ops::waive(handover, "They start in May."));
    office.does(anna, IntroductionPlanned { handover, contact, channel: Channel::Call, due: None });
    office.does(mara, ops::advance(handover, Stage::Introduction));
}

#[test]
fn a_longer_watch_is_not_passed_with_the_shorter_one() {
    let mut office = Office::new();
    let (account, handover) = office.underway(Stage::Transferred);
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    office.does(mara, ops::waive(handover, "Both know it well."));
    let watch = |office: &Office| {
        let of = |item: &Missing| matches!(item.fix, Fix::Watch { .. });
        missing(office, handover).into_iter().find(of).unwrap().passed
    };
    assert!(watch(&office).is_some());
    let contact = office.book().dossier(account).contacts[0].id;
    let case = office.adds::<ResistanceCase>(hana, ops::resist(handover, contact, "Not so fast.")).id;
    office.does(mara, PlaybackSaid { case, words: "You want more time with Anna.".to_owned() });
    office.does(mara, PlaybackConfirmed { case, answer: "Yes.".to_owned() });
    let until = Some(office.today() + Days::new(60));
    office.does(mara, ResistanceDecided { until, ..ops::decide(case, CaseOption::SlowDown) });
    assert_eq!(watch(&office), None, "the client was promised more time");
}
