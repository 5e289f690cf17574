//! Somebody stands in for a while, and the account goes back.

use baton_domain::context::People;
use baton_domain::handover::{HandBackAccepted, HandBackReturned, HandoverPlanned};
use baton_domain::ids::{AccountId, HandoverId};
use baton_domain::lock::{VetoRaised, locks};
use baton_domain::person::{AbsencePlanned, PersonEdited};
use baton_domain::record::{Handover, Profile, Rollback, Stage};
use baton_domain::rollback::{RollbackApproved, RollbackAsked};
use baton_tests::{Office, ops};
use chrono::Days;
use insta::assert_snapshot;

/// Anna is away for three weeks from today on, and Hana stands in at Nordkaj.
fn covered(office: &mut Office, stage: Stage) -> (AccountId, HandoverId) {
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").with_promise("Winter rate").add();
    let (today, until) = (office.today(), office.today() + Days::new(21));
    office.does(mara, AbsencePlanned { person: anna, from: today, until, note: "A new knee".to_owned() });
    let cover = office.adds::<Handover>(mara, ops::cover(account, hana, today + Days::new(3), until)).id;
    office.takes_to(cover, stage);
    (account, cover)
}

#[test]
fn a_cover_is_handed_back_with_a_summary_that_was_accepted() {
    let mut office = Office::new();
    let (anna, hana) = (office.staff.anna, office.staff.hana);
    let (account, cover) = covered(&mut office, Stage::Transferred);
    office.is_on("2026-09-21");
    office.does(hana, ops::promise(account, "A tally of the late containers by Friday"));
    office.is_on("2026-09-29");
    office.does(hana, ops::hand_back(cover, "Two calls with Ingrid; one container came late."));
    let early = office.refuses(hana, HandBackAccepted { handover: cover });
    assert_snapshot!(format!("{early} {}", early.hint), @"Only Anna Lind can take this account back. Ask Anna Lind, or choose who is at the desk.");
    let missing = "who pays the storage".to_owned();
    office.does(anna, HandBackReturned { handover: cover, does_not_say: missing });
    office.does(hana, ops::hand_back(cover, "Two calls with Ingrid; one container came late, and we pay the storage."));
    office.takes_to(cover, Stage::Closed);
    let dossier = office.book().dossier(account);
    assert!(dossier.open_promises().all(|promise| promise.owner == anna), "what began during the cover is hers too");
    assert!(dossier.running_handover().is_none());
    let on = |day: &str| office.who(account, day);
    assert_snapshot!([on("2026-09-07"), on("2026-09-21"), on("2026-09-30")].join("\n"), @"
    Hana Okafor: Hana Okafor stood in for Anna Lind, planned until 28 September 2026.
    Hana Okafor: Hana Okafor stood in for Anna Lind, planned until 28 September 2026.
    Anna Lind: Anna Lind was back, and Hana Okafor no longer stood in.
    ");
    assert_snapshot!(office.log(account), @"
     7 Sep Anna Lind added the account Nordkaj Shipping
     7 Sep Anna Lind added the contact Ingrid Aas
     7 Sep Anna Lind wrote down the promise “Winter rate”
     7 Sep Mara Lindqvist planned the handover to Hana Okafor
     7 Sep Mara Lindqvist finished the stage planning
     7 Sep Mara Lindqvist changed the brief of Nordkaj Shipping
     7 Sep Mara Lindqvist wrote down “They decide on Thursdays.” … and 2 more
     7 Sep Mara Lindqvist changed the brief of Nordkaj Shipping
     7 Sep Mara Lindqvist ticked “Prepare sales, support and other insiders, so that nobody is blindsided” … and 4 more
     7 Sep Mara Lindqvist finished the stage packaging
     7 Sep Mara Lindqvist accepted the package
     7 Sep Mara Lindqvist ticked “Read everything and mark the gaps”
     7 Sep Mara Lindqvist finished the stage review
     7 Sep Mara Lindqvist answered “What does the company do, how large is it, which teams do we meet?” … and 14 more
     7 Sep Hana Okafor said it back in own words
     7 Sep Mara Lindqvist accepted the read-back
     7 Sep Mara Lindqvist ticked “Briefing of 30 to 60 minutes, face to face, two-way, notes kept”
     7 Sep Mara Lindqvist finished the stage briefing
     7 Sep Mara Lindqvist introduced Ingrid Aas
     7 Sep Mara Lindqvist finished the stage introduction
     7 Sep Mara Lindqvist accepted the promise “Winter rate”
     7 Sep Mara Lindqvist planned “The winter plan”
     7 Sep Mara Lindqvist acknowledged the transfer
     7 Sep Hana Okafor acknowledged the transfer
    21 Sep Hana Okafor wrote down the promise “A tally of the late containers by Friday”
    29 Sep Hana Okafor said what happened during the cover
    29 Sep Anna Lind found the summary of the cover insufficient: it does not say who pays the storage
    29 Sep Hana Okafor said what happened during the cover
    29 Sep Mara Lindqvist planned “The winter plan”
    29 Sep Mara Lindqvist ticked “Confirm each promise with the client”
    29 Sep Anna Lind took the account back after the cover
    ");
}

#[test]
fn taking_an_account_back_after_a_cover_can_be_undone() {
    let mut office = Office::new();
    let (anna, hana) = (office.staff.anna, office.staff.hana);
    let (account, cover) = covered(&mut office, Stage::Transferred);
    office.takes_to(cover, Stage::Closed);
    let locked = locks(&office.book().dossier(account), &office.book().people, office.today(), None);
    assert_eq!(locked, [], "having been stood in for is no change of hands");
    office.undoes(office.staff.mara);
    assert_eq!(office.book().dossier(account).accountable().unwrap().person, hana);
    office.redoes(anna);
    assert_eq!(office.book().dossier(account).accountable().unwrap().person, anna);
    office.verifies();
}

#[test]
fn a_cover_passes_the_locks_of_a_handover() {
    let mut office = Office::new();
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    let account = office.account("Nordkaj Shipping").add();
    office.does(mara, VetoRaised { account, reason: "Not before the audit.".to_owned() });
    let (from, until) = (office.today() + Days::new(3), office.today() + Days::new(30));
    let lasting = office.refuses(mara, ops::plan(account, hana, from));
    assert_snapshot!(lasting.message, @"This account is locked. Mara Lindqvist does not want it to change hands: Not before the audit.");
    office.does(mara, ops::cover(account, hana, from, until));
}

#[test]
fn a_cover_has_a_last_day_and_nothing_else_has_one() {
    let mut office = Office::new();
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    let account = office.account("Nordkaj Shipping").add();
    let (from, until) = (office.today() + Days::new(3), office.today() + Days::new(30));
    let cover = ops::cover(account, hana, from, until);
    let told = [
        HandoverPlanned { cover_until: None, ..cover.clone() },
        HandoverPlanned { cover_until: Some(from - Days::new(1)), ..cover.clone() },
        HandoverPlanned { profile: Profile::Standard, ..cover },
    ]
    .map(|plan| {
        let refusal = office.refuses(mara, plan);
        format!("{refusal} {}", refusal.hint)
    });
    assert_snapshot!(told.join("\n"), @"
    A cover has a last day. Say until when somebody stands in.
    The cover would end before it begins. Choose a last day that is not before the first one.
    Only a cover has a last day. Choose the profile “cover”, or leave the last day out.
    ");
}

#[test]
fn a_client_who_does_not_want_the_one_who_stands_in_gets_somebody_else() {
    let mut office = Office::new();
    let (mara, jonas, tomas) = (office.staff.mara, office.staff.jonas, office.staff.tomas);
    let (account, cover) = covered(&mut office, Stage::Transferred);
    let ask = ops::ask_rollback(cover, "Ingrid asked for somebody who knows the yard.");
    let away = office.refuses(mara, ask.clone());
    assert_snapshot!(format!("{away} {}", away.hint), @"Anna Lind is away and cannot take the account back today. Name a substitute who takes it.");
    let rollback = office.adds::<Rollback>(mara, RollbackAsked { substitute: Some(tomas), ..ask }).id;
    office.does(jonas, RollbackApproved { rollback });
    assert_eq!(office.book().dossier(account).accountable().unwrap().person, tomas);
}

#[test]
fn a_cover_for_somebody_who_does_not_come_back_is_closed_by_a_manager() {
    let mut office = Office::new();
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    let (account, cover) = covered(&mut office, Stage::Transferred);
    let last = office.today();
    office.does(mara, PersonEdited { left_on: Some(last), ..ops::edit_person(anna) });
    office.waits(chrono::TimeDelta::days(1));
    office.takes_to(cover, Stage::Closed);
    assert_eq!(office.book().dossier(account).accountable().unwrap().person, hana);
    let People { persons, .. } = office.book().people;
    assert!(persons.iter().any(|person| person.id == anna), "nobody is erased");
}
