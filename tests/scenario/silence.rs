//! A client who says nothing any more resists, too.

use baton_desk::view::RiskReason;
use baton_domain::handover::WatchEnded;
use baton_domain::history::EntryWritten;
use baton_domain::ids::{AccountId, ContactId, HandoverId};
use baton_domain::record::{
    CaseOption, CaseState, Channel, Concern, Direction, Handover, HistoryKind, ResistanceCase, Severity, Stage,
};
use baton_domain::resistance::{ColleagueConsulted, PlaybackConfirmed, PlaybackSaid, ResistanceDecided};
use baton_tests::{Office, ops};
use chrono::Days;
use insta::assert_snapshot;

/// Hana has had the account for a day, talks every three weeks are agreed, and Ingrid was heard on the day of the transfer.
fn taken_over(office: &mut Office) -> (AccountId, HandoverId, ContactId) {
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").add();
    let plan = ops::plan(account, office.staff.hana, office.today() + Days::new(28));
    let handover = office.adds::<Handover>(office.staff.mara, plan).id;
    office.takes_to(handover, Stage::Transferred);
    office.does(office.staff.hana, ops::cadence(account, 21, Channel::Call));
    hears(office, account);
    (account, handover, office.book().dossier(account).contacts[0].id)
}

fn hears(office: &mut Office, account: AccountId) {
    office.does(office.staff.hana, ops::entry(account, HistoryKind::Call, "The yard", "All is well, she said."));
}

fn writes(office: &mut Office, account: AccountId) {
    let mail = ops::entry(account, HistoryKind::Mail, "Shall we talk?", "Two dates for a call.");
    office.does(office.staff.hana, EntryWritten { direction: Direction::Outward, ..mail });
}

fn days_pass(office: &mut Office, days: u64) {
    let day = office.today() + Days::new(days);
    office.is_on(&day.to_string());
}

fn silent_on_today(office: &Office) -> Option<(u32, u32)> {
    let today = office.desk.today(office.staff.mara).unwrap();
    today.at_risk.iter().flat_map(|one| &one.reasons).find_map(|reason| match reason {
        RiskReason::Silent { days, allowed } => Some((*days, *allowed)),
        _ => None,
    })
}

#[test]
fn silence_for_longer_than_agreed_is_answered_like_words() {
    let mut office = Office::new();
    let (account, handover, ingrid) = taken_over(&mut office);
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    days_pass(&mut office, 12);
    writes(&mut office, account);
    let refusal = office.refuses(hana, ops::silent(handover, ingrid));
    assert_snapshot!(format!("{refusal}\n{}", refusal.hint), @"
    They were heard within the last 21 days, which is what the cadence allows.
    If they hold back in what they say, write down their words instead.
    ");
    assert_eq!(silent_on_today(&office), None);

    days_pass(&mut office, 10);
    assert_eq!(silent_on_today(&office), Some((22, 21)), "what we wrote breaks no silence of hers");
    let case: ResistanceCase = office.adds(hana, ops::silent(handover, ingrid));
    assert_snapshot!(case.words, @"No word since 7 September 2026.");
    assert_eq!((case.about, case.grade, case.silent_since.is_some()), (Some(Concern::Silence), 2, true));
    assert_eq!(silent_on_today(&office), None, "somebody deals with it now");
    let refusal = office.refuses(mara, ops::decide(case.id, CaseOption::Continue));
    assert_snapshot!(format!("{refusal}\n{}", refusal.hint), @"
    Nobody else has looked at this silence.
    Ask a colleague who knows them to look in, or write down what they say once they speak.
    ");

    office.does(mara, ColleagueConsulted { case: case.id, person: anna });
    let until = office.today() + Days::new(60);
    let slower = ResistanceDecided { until: Some(until), ..ops::decide(case.id, CaseOption::SlowDown) };
    office.does(mara, slower);
    assert_eq!(office.the::<ResistanceCase>(case.id).state, CaseState::Closed);
    assert_snapshot!(told_since(&office, account), @"
     7 Sep Hana Okafor wrote down the call “The yard”
    19 Sep Hana Okafor wrote down the mail “Shall we talk?”
    29 Sep Hana Okafor wrote down that Ingrid Aas has been silent for too long
    29 Sep Mara Lindqvist asked Anna Lind
    29 Sep Mara Lindqvist decided to slow down: They want a plan, not a person.
    ");
}

/// What was done since the client was last heard.
fn told_since(office: &Office, account: AccountId) -> String {
    let log = office.log(account);
    let lines: Vec<_> = log.lines().collect();
    let heard = lines.iter().rposition(|line| line.contains("The yard")).unwrap();
    lines[heard..].join("\n")
}

#[test]
fn the_more_an_account_is_at_risk_the_sooner_silence_is_an_alarm() {
    let mut office = Office::new();
    let (account, handover, ingrid) = taken_over(&mut office);
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    days_pass(&mut office, 11);
    let unstable =
        |severity| baton_domain::account::AccountEdited { severity: Some(severity), ..ops::edit_account(account) };
    office.does(mara, unstable(Severity::Watch));
    assert_eq!(silent_on_today(&office), None, "eleven of fourteen days");
    office.does(mara, unstable(Severity::Unstable));
    assert_eq!(silent_on_today(&office), Some((11, 10)));
    office.does(hana, ops::silent(handover, ingrid));
}

#[test]
fn once_a_silent_client_speaks_they_are_heard_like_everybody_else() {
    let mut office = Office::new();
    let (account, handover, ingrid) = taken_over(&mut office);
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    days_pass(&mut office, 22);
    let case: ResistanceCase = office.adds(hana, ops::silent(handover, ingrid));
    let refusal = office.refuses(mara, WatchEnded { handover });
    assert!(refusal.message.contains("not come to its end"), "a silent client keeps the watch going: {refusal}");
    office.does(mara, ColleagueConsulted { case: case.id, person: anna });
    hears(&mut office, account);
    office.does(hana, PlaybackSaid { case: case.id, words: "You had no time for two offices.".to_owned() });
    let refusal = office.refuses(mara, ops::decide(case.id, CaseOption::Continue));
    assert_snapshot!(format!("{refusal}\n{}", refusal.hint), @"
    The client has not confirmed that we understood them.
    Say their words back, and write down what they answer.
    ");
    office.does(hana, PlaybackConfirmed { case: case.id, answer: "Yes.".to_owned() });
    office.does(mara, ops::decide(case.id, CaseOption::Continue));
}

#[test]
fn without_a_cadence_nobody_is_silent() {
    let mut office = Office::new();
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").add();
    let plan = ops::plan(account, office.staff.hana, office.today() + Days::new(28));
    let handover = office.adds::<Handover>(office.staff.mara, plan).id;
    let ingrid = office.book().dossier(account).contacts[0].id;
    let refusal = office.refuses(office.staff.hana, ops::silent(handover, ingrid));
    assert_snapshot!(format!("{refusal}\n{}", refusal.hint), @"
    Nobody has said how often we talk, so nobody can say that they are silent.
    Write down the cadence of this account first.
    ");
}
