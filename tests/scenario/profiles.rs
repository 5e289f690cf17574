//! How handovers are run is the firm's own, in versions; a handover that is under way keeps what it began with.

use baton_desk::view::HandoverAction;
use baton_domain::ids::{AccountId, HandoverId};
use baton_domain::profile::{NewerProfileTaken, ProfileWritten, conduct_of};
use baton_domain::record::{
    ChecklistItem, ChecklistLine, Demand, FactKind, Handover, PackagePart, PartOf, Profile, Stage, Strictness, Task,
    Timetable, Workspace,
};
use baton_domain::refusal::{Fix, Refusal};
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

fn told(refusal: &Refusal) -> String {
    let missing = refusal.missing.iter().map(|item| format!("\n  {}", item.what));
    format!("{refusal} {}{}", refusal.hint, missing.collect::<String>())
}

/// The standard profile, asking for one thing otherwise.
fn asking(demand: Demand, strictness: Option<Strictness>) -> ProfileWritten {
    let mut written = ops::profile(Profile::Standard);
    written.demands.remove(&demand);
    written.demands.extend(strictness.map(|strictness| (demand, strictness)));
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
    let days = |days| ProfileWritten { days, ..longer() };
    let standard = longer().days;
    let cover = ProfileWritten { days: standard, ..ops::profile(Profile::Cover) };
    let mut twice = longer();
    twice.questions.push(twice.questions[0].clone());
    let covering = |demand| {
        let cover = ops::profile(Profile::Cover);
        ProfileWritten { demands: cover.demands.into_iter().chain([(demand, Strictness::Soft)]).collect(), ..cover }
    };
    let alone = asking(Demand::LedAlone, Some(Strictness::Hard));
    let no_overlap = ProfileWritten { days: Timetable { introduction: 0, ..alone.days }, ..alone };
    let early = ChecklistLine { stage: Stage::Proposed, part: PartOf::Manager, text: "Think".to_owned() };
    let refused = [
        told(&office.refuses(mara, days(Timetable { review: 30, ..standard }))),
        told(&office.refuses(mara, days(Timetable { planned: 4_000, ..standard }))),
        told(&office.refuses(mara, cover)),
        told(&office.refuses(mara, twice)),
        told(&office.refuses(mara, ProfileWritten { checklist: vec![early], ..longer() })),
        told(&office.refuses(mara, ProfileWritten { check_in_days: 0, ..longer() })),
        told(&office.refuses(anna, longer())),
        told(&office.refuses(mara, covering(Demand::LedAlone))),
        told(&office.refuses(mara, covering(Demand::Learned))),
        told(&office.refuses(mara, no_overlap)),
    ];
    assert_snapshot!(refused.join("\n"), @"
    A stage would be left before the one in front of it. Count back from the transfer: each stage is at most as far from it as the one before.
    Nobody can plan that far ahead. Keep preparation and watch to 1000 business days.
    A cover has no watch: it lasts until its own last day. Set the watch to 0 days.
    “What does the company do, how large is it, which teams do we meet?” stands there twice. Take one of the two out.
    “Think” stands under a stage in which nobody ticks anything. Choose a stage from the packaging to the watch.
    The client is asked how it goes within a year, and not on the same day. Choose between 1 and 365 days.
    Only a manager can write how handovers are run. Ask Mara Lindqvist or Jonas Weber.
    Whoever stands in leads no meeting while the other one listens: the other one is away. Do not ask for a meeting led alone in a cover.
    A cover ends with a summary of what happened, and nobody is asked what they learned. Do not ask in a cover what was learned.
    The introductions end on the day of the transfer, so that there is no day on which to lead a meeting alone. Leave a day between the two, or let a manager pass it.
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

#[test]
fn what_a_firm_makes_mandatory_no_manager_passes() {
    let mut office = Office::new();
    let (mara, anna) = (office.staff.mara, office.staff.anna);
    let (first, second) = (office.account("Nordkaj Shipping").add(), office.account("Birk & Co").add());
    let under_way = planned(&mut office, first);
    office.does(mara, asking(Demand::PriceStory, Some(Strictness::Hard)));
    let next = planned(&mut office, second);
    for handover in [under_way, next] {
        office.takes_to(handover, Stage::Packaging);
        office.does(mara, ops::waive(handover, "They meet on Thursday."));
    }
    office.does(mara, ops::advance(under_way, Stage::Packaging));
    let refusal = office.refuses(mara, ops::advance(next, Stage::Packaging));
    assert_snapshot!(told(&refusal), @"
    It cannot go on yet: one thing is missing. Anna Lind writes what was agreed, and what was traded for it. Or leave it out, with a reason.
      The price story is not written.
    ");
    office.does(anna, ops::leave_out(next, PackagePart::PriceStory, "They pay the list price."));
    office.does(mara, ops::advance(next, Stage::Packaging));
}

#[test]
fn what_does_not_apply_is_written_out_and_counts_until_it_is_written() {
    let mut office = Office::new();
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    let account = office.account("Nordkaj Shipping").add();
    let handover = planned(&mut office, account);
    office.takes_to(handover, Stage::Packaging);
    let missing = |office: &Office| {
        let next = office.desk.handover(anna, handover).unwrap().next.unwrap();
        next.missing.iter().any(|item| item.fix == Fix::PriceStory)
    };
    let points = |office: &Office| office.desk.handover(anna, handover).unwrap().readiness.rows[0].points;
    let reasons = |office: &Office| {
        let screen = office.desk.handover(hana, handover).unwrap().package.left_out;
        let paper = office.desk.internal_packet(hana, handover).unwrap().left_out;
        let screen: Vec<_> = screen.into_iter().map(|one| (one.part, one.reason)).collect();
        assert_eq!(paper.into_iter().map(|one| (one.part, one.reason)).collect::<Vec<_>>(), screen);
        screen
    };
    let leaves_out = |reason| ops::leave_out(handover, PackagePart::PriceStory, reason);
    let may =
        |office: &Office, who| office.desk.handover(who, handover).unwrap().can.contains(&HandoverAction::LeaveOutPart);
    assert!(may(&office, anna) && may(&office, mara) && !may(&office, hana), "whoever writes it can leave it out");
    let before = points(&office);
    assert!(missing(&office) && reasons(&office).is_empty());
    let mut refused =
        vec![told(&office.refuses(hana, leaves_out("No idea."))), told(&office.refuses(anna, leaves_out(" ")))];
    office.does(anna, leaves_out("They pay the list price."));
    assert!(!missing(&office) && points(&office) > before);
    assert_eq!(reasons(&office), [(PackagePart::PriceStory, "They pay the list price.".to_owned())]);

    let after = points(&office);
    office.does(anna, ops::fact(account, FactKind::PriceStory, "5 % off, for the second yard."));
    assert!(!missing(&office) && points(&office) == after && reasons(&office).is_empty(), "what is written counts");
    refused.push(told(&office.refuses(anna, leaves_out("They pay the list price."))));
    office.does(mara, asking(Demand::WatchOuts, None));
    office.does(mara, NewerProfileTaken { handover });
    refused.push(told(&office.refuses(anna, ops::leave_out(handover, PackagePart::WatchOuts, "They are easy."))));
    assert_snapshot!(refused.join("\n"), @"
    Only Anna Lind or a manager can leave out a part of the package. Ask Anna Lind, or choose who is at the desk.
    Why it does not apply is empty. Write at least a few words.
    Nothing is missing of the price story. Look at the package again: what is written counts.
    This handover does not ask for the watch-outs. It can be left out without a reason.
    ");
}

#[test]
fn a_profile_that_asks_for_no_introductions_closes_without_them() {
    let mut office = Office::new();
    let mara = office.staff.mara;
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").add();
    office.does(mara, asking(Demand::Introductions, None));
    let handover = planned(&mut office, account);
    office.takes_to(handover, Stage::Closed);
    assert_eq!(office.book().dossier(account).introductions, []);
}

#[test]
fn a_profile_that_asks_for_no_feedback_gives_nobody_the_task() {
    let mut office = Office::new();
    let mara = office.staff.mara;
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").add();
    office.does(mara, asking(Demand::Feedback, None));
    let handover = planned(&mut office, account);
    office.takes_to(handover, Stage::Closed);
    assert!(office.book().dossier(account).tasks.iter().all(|task| task.asks.is_none()));
}

#[test]
fn a_newer_version_says_what_it_asks_for_otherwise_before_it_is_taken() {
    let mut office = Office::new();
    let mara = office.staff.mara;
    let account = office.account("Nordkaj Shipping").add();
    let handover = planned(&mut office, account);
    let mut written = asking(Demand::PriceStory, Some(Strictness::Hard));
    written.demands.remove(&Demand::LedAlone);
    office.does(mara, written);
    let newer = office.desk.newer_profile(mara, handover).unwrap();
    let told: Vec<_> =
        newer.demands.iter().map(|one| format!("{:?}: {:?} → {:?}", one.demand, one.from, one.to)).collect();
    assert_snapshot!(told.join("\n"), @"
    PriceStory: Some(Soft) → Some(Hard)
    LedAlone: Some(Soft) → None
    ");
    office.does(mara, NewerProfileTaken { handover });
    office.takes_to_the_moment(handover);
    assert_eq!(office.handover(handover).led_alone, None, "nobody asked for it any more");
}

#[test]
fn a_next_touch_is_asked_for_at_the_close_whatever_the_profile_says() {
    let mut office = Office::new();
    let mara = office.staff.mara;
    let account = office.account("Nordkaj Shipping").add();
    office.does(mara, asking(Demand::NextTouch, None));
    let handover = planned(&mut office, account);
    office.takes_to(handover, Stage::Transferred);
    assert!(office.book().dossier(account).planned_touches().next().is_none(), "nobody asked before the transfer");
    let refusal = office.refuses(mara, ops::close(handover));
    assert!(
        refusal.missing.iter().any(|item| item.hard && matches!(item.fix, Fix::NextTouch { .. })),
        "{}",
        told(&refusal)
    );
}

#[test]
fn a_checklist_that_is_not_asked_for_holds_nothing_up() {
    let mut office = Office::new();
    let mara = office.staff.mara;
    let account = office.account("Nordkaj Shipping").add();
    office.does(mara, asking(Demand::Checklist, None));
    let handover = planned(&mut office, account);
    office.takes_to(handover, Stage::Closed);
    assert!(lines(&office, handover).iter().all(|line| !line.is_settled()), "nobody had to tick anything");
}
