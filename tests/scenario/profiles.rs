//! How handovers are run is the firm's own, in versions; a handover that is under way keeps what it began with.

use baton_domain::ids::{AccountId, HandoverId};
use baton_domain::profile::{NewerProfileTaken, ProfileWritten, conduct_of};
use baton_domain::record::{
    ChecklistItem, ChecklistLine, Handover, PartOf, Profile, Stage, Task, Timetable, Workspace,
};
use baton_tests::{Office, ops};
use chrono::Days;
use insta::assert_snapshot;

const TIDE_TABLES: &str = "Tide tables and gate codes: where they are";
const DEBRIEF: &str = "Internal debrief: what we learned";

/// Five days more for the package, one line more, one line less.
fn longer() -> ProfileWritten {
    let mut written = ops::profile(Profile::Standard);
    written.days = Timetable { planned: 25, packaging: 20, ..written.days };
    written.checklist.retain(|line| line.text != DEBRIEF);
    let more = |stage, text: &str| ChecklistLine { stage, part: PartOf::Outgoing, text: text.to_owned() };
    written.checklist.push(more(Stage::Packaging, TIDE_TABLES));
    written.check_in_days = 10;
    written
}

fn planned(office: &mut Office, account: AccountId) -> HandoverId {
    let plan = ops::plan(account, office.staff.hana, office.today() + Days::new(56));
    office.adds::<Handover>(office.staff.mara, plan).id
}

fn lines(office: &Office, handover: HandoverId) -> Vec<ChecklistItem> {
    let account = office.handover(handover).account;
    let mut lines = office.book().dossier(account).checklist;
    lines.retain(|item| item.handover == handover);
    lines
}

fn line(office: &Office, handover: HandoverId, text: &str) -> Option<ChecklistItem> {
    lines(office, handover).into_iter().find(|item| item.text == text)
}

#[test]
fn the_next_handover_runs_as_the_firm_wrote_it_and_the_one_under_way_as_it_began() {
    let mut office = Office::new();
    let mara = office.staff.mara;
    let (first, second) = (office.account("Nordkaj Shipping").add(), office.account("Birk & Co").add());
    let under_way = planned(&mut office, first);
    office.does(mara, longer());
    let next = planned(&mut office, second);
    assert_eq!(conduct_of(&office.handover(under_way)).version, 0);
    assert_eq!(conduct_of(&office.handover(next)).version, 1);
    assert!(line(&office, under_way, TIDE_TABLES).is_none() && line(&office, under_way, DEBRIEF).is_some());
    assert!(line(&office, next, TIDE_TABLES).is_some() && line(&office, next, DEBRIEF).is_none());
    let days = |handover| office.handover(handover).plan[&Stage::Packaging];
    assert_eq!((days(next) - days(under_way)).num_days(), -7, "five business days more");
    let view = office.desk.profiles(mara).unwrap().profiles.remove(0);
    assert_eq!((view.newest.conduct.version, view.older, view.by.unwrap().name), (1, 1, "Mara Lindqvist".to_owned()));
}

#[test]
fn a_handover_under_way_takes_the_newer_version_after_a_look_at_what_changes() {
    let mut office = Office::new();
    let (mara, anna) = (office.staff.mara, office.staff.anna);
    let account = office.account("Nordkaj Shipping").add();
    let handover = planned(&mut office, account);
    let before = lines(&office, handover);
    let refusal = office.refuses(mara, NewerProfileTaken { handover });
    assert_snapshot!(format!("{refusal}\n{}", refusal.hint), @"
    This handover runs as the newest version of its profile says.
    Write a new version of the profile first.
    ");
    office.does(mara, longer());
    let newer = office.desk.newer_profile(mara, handover).unwrap();
    assert_eq!(lines(&office, handover), before, "a look changes nothing");
    let told = |lines: &[baton_desk::view::NewerLine]| lines.iter().map(|line| line.text.clone()).collect::<Vec<_>>();
    assert_eq!((told(&newer.more), told(&newer.set_aside)), (vec![TIDE_TABLES.to_owned()], vec![DEBRIEF.to_owned()]));
    let days: Vec<_> =
        newer.stages.iter().map(|day| format!("{:?} {} → {}", day.stage, day.from.unwrap(), day.to)).collect();
    assert_snapshot!(days.join("\n"), @"
    Planned 2026-10-05 → 2026-09-28
    Packaging 2026-10-12 → 2026-10-05
    ");

    office.does(mara, NewerProfileTaken { handover });
    assert_eq!(line(&office, handover, TIDE_TABLES).unwrap().owner, anna);
    let aside = line(&office, handover, DEBRIEF).unwrap();
    assert_snapshot!(aside.not_applicable.unwrap(), @"Version 1 of the profile asks for it no more.");
    assert_eq!(conduct_of(&office.handover(handover)).version, 1);
    office.undoes(mara);
    assert_eq!(lines(&office, handover).iter().filter(|item| item.not_applicable.is_none()).count(), before.len());
    office.redoes(mara);
    office.takes_to(handover, Stage::Transferred);
    let refusal = office.refuses(mara, NewerProfileTaken { handover });
    assert_eq!(refusal.message, "This handover runs as the newest version of its profile says.");
}

#[test]
fn what_is_done_stays_done_and_a_stage_that_is_passed_asks_for_nothing_new() {
    let mut office = Office::new();
    let mara = office.staff.mara;
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").add();
    let handover = planned(&mut office, account);
    office.takes_to(handover, Stage::Introduction);
    office.does(mara, longer());
    office.does(mara, NewerProfileTaken { handover });
    assert!(line(&office, handover, TIDE_TABLES).is_none(), "the package is written");
    let one = office.book().dossier(account).introductions[0].clone();
    office.does(mara, ops::introduce(one.id, "Good to meet you."));
    let tasks: Vec<Task> = office.book().dossier(account).tasks;
    let asks = tasks.iter().find(|task| task.asks.is_some()).unwrap();
    let in_ten_days = office.today() + Days::new(10);
    assert!(asks.due >= Some(in_ten_days) && asks.due <= Some(in_ten_days + Days::new(2)), "{:?}", asks.due);
}

#[test]
fn a_profile_that_cannot_be_run_is_refused() {
    let mut office = Office::new();
    let (mara, anna) = (office.staff.mara, office.staff.anna);
    let told = |refusal: baton_domain::refusal::Refusal| format!("{refusal} {}", refusal.hint);
    let days = |days| ProfileWritten { days, ..longer() };
    let standard = longer().days;
    let cover = ProfileWritten { days: standard, ..ops::profile(Profile::Cover) };
    let mut twice = longer();
    twice.questions.push(twice.questions[0].clone());
    let early = ChecklistLine { stage: Stage::Proposed, part: PartOf::Manager, text: "Think".to_owned() };
    let refused = [
        told(office.refuses(mara, days(Timetable { review: 30, ..standard }))),
        told(office.refuses(mara, days(Timetable { planned: 4_000, ..standard }))),
        told(office.refuses(mara, cover)),
        told(office.refuses(mara, twice)),
        told(office.refuses(mara, ProfileWritten { checklist: vec![early], ..longer() })),
        told(office.refuses(mara, ProfileWritten { check_in_days: 0, ..longer() })),
        told(office.refuses(anna, longer())),
    ];
    assert_snapshot!(refused.join("\n"), @"
    A stage would be left before the one in front of it. Count back from the transfer: each stage is at most as far from it as the one before.
    Nobody can plan that far ahead. Keep preparation and watch to 1000 business days.
    A cover has no watch: it lasts until its own last day. Set the watch to 0 days.
    “What does the company do, how large is it, which teams do we meet?” stands there twice. Take one of the two out.
    “Think” stands under a stage in which nobody ticks anything. Choose a stage from the packaging to the watch.
    The client is asked how it goes within a year, and not on the same day. Choose between 1 and 365 days.
    Only a manager can write how handovers are run. Ask Mara Lindqvist or Jonas Weber.
    ");
}

#[test]
fn writing_the_same_again_is_no_new_version() {
    let mut office = Office::new();
    let mara = office.staff.mara;
    office.does(mara, longer());
    let done = office.does(mara, longer());
    assert_eq!(done.entry, None, "nothing had to change");
    let firm: Workspace = office.book().workspace.unwrap();
    assert_eq!(firm.profiles.iter().map(|version| version.conduct.version).collect::<Vec<_>>(), [1]);
}

#[test]
fn the_first_possible_day_follows_the_version() {
    let mut office = Office::new();
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    let account = office.adds::<baton_domain::record::Account>(mara, ops::account("Birk", mara)).id;
    let first = |office: &Office| {
        let days = office.desk.transfer_days(mara, account, Some(hana)).unwrap();
        days.into_iter().find(|day| day.profile == Profile::Standard).unwrap().day
    };
    let before = first(&office);
    office.does(mara, longer());
    assert_eq!((first(&office) - before).num_days(), 7);
}
