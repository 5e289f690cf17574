//! A marker in every internal text of a book: none of them may reach a client, and all that are meant for the reader are in
//! the internal packet.

use std::process::{Command, Stdio};

use baton_domain::contact::ContactAdded;
use baton_domain::fact::FactRecorded;
use baton_domain::handover::{
    ChecklistItemNotApplicable, HandoverHeld, IntroductionNotNeeded, LearningWritten, LedAlone, PackageSentBack,
    QuestionAnswered, QuestionCorrected, ReadBackGiven, ReadBackReturned,
};
use baton_domain::history::EntryWritten;
use baton_domain::ids::{AccountId, HandoverId, PersonId};
use baton_domain::issue::IssueOpened;
use baton_domain::person::AbsencePlanned;
use baton_domain::promise::{PromiseAnswered, PromiseMade};
use baton_domain::record::{
    Account, Cadence, CaseOption, Channel, FactKind, Handover, HistoryKind, PackagePart, PromiseAnswerKind, ReadBack,
    ResistanceCase, Rollback, Sensitivity, Stage, WeighedOption,
};
use baton_domain::resistance::{OptionsWeighed, PlaybackConfirmed, PlaybackSaid, WhatItTakesHeard};
use baton_domain::rollback::{RollbackApproved, RollbackAsked, RollbackDeclined};
use baton_packet::{Document, Fonts, Packet, Paper, render};
use baton_tests::{Office, ops};
use chrono::Days;

/// Who reads a text on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reader {
    Client,
    Everyone,
    Managers,
    /// It is kept, and printed nowhere.
    Nobody,
}

/// What was planted.
#[derive(Default)]
struct Markers(Vec<(String, &'static str, Reader)>);

impl Markers {
    /// A word that no document has by itself and no line break can cut.
    fn plant(&mut self, field: &'static str, reader: Reader) -> String {
        let marker = format!("ZQ{:02}", self.0.len());
        self.0.push((marker.clone(), field, reader));
        marker
    }

    fn all(&mut self, field: &'static str) -> String {
        self.plant(field, Reader::Everyone)
    }

    fn none(&mut self, field: &'static str) -> String {
        self.plant(field, Reader::Nobody)
    }

    /// The fields whose marker is, or is not, as it should be in texts for these readers.
    fn astray(&self, texts: &[String], readers: &[Reader]) -> Vec<String> {
        let wrong = |(marker, _, reader): &&(String, &str, Reader)| {
            *reader != Reader::Nobody && texts.iter().any(|text| text.contains(marker)) != readers.contains(reader)
        };
        self.0.iter().filter(wrong).map(|(marker, field, reader)| format!("{marker} {field} {reader:?}")).collect()
    }
}

#[test]
fn invariant_3_no_internal_text_reaches_a_client() {
    let (mut office, mut markers) = (Office::new(), Markers::default());
    let briefed = briefed(&mut office, &mut markers);
    let rolled_back = rolled_back(&mut office, &mut markers);
    let staff = office.staff;
    let handovers = [briefed, rolled_back];
    let internal = markers.0.iter().filter(|(_, _, reader)| *reader != Reader::Client).count();
    assert!(internal >= 40, "{internal} markers are planted");

    let client = handovers.map(|id| printed(Packet::Client(&office.desk.client_packet(id).unwrap())));
    for (marker, field, reader) in &markers.0 {
        let read = client.iter().any(|text| text.contains(marker));
        assert_eq!(read, *reader == Reader::Client, "the client reads {field} ({marker})");
    }
    let for_viewer = |viewer: PersonId| {
        handovers.map(|id| printed(Packet::Internal(&office.desk.internal_packet(viewer, id).unwrap())))
    };
    let reps = for_viewer(staff.hana);
    assert_eq!(markers.astray(&reps, &[Reader::Client, Reader::Everyone]), [""; 0], "a rep's packet");
    let managers = for_viewer(staff.mara);
    let all = [Reader::Client, Reader::Everyone, Reader::Managers];
    assert_eq!(markers.astray(&managers, &all), [""; 0], "a manager's packet");
}

/// An account in the briefing, with everything that is written down before.
fn briefed(office: &mut Office, markers: &mut Markers) -> HandoverId {
    let staff = office.staff;
    let account = office.account("Nordkaj Shipping").with_key_contact("Ingrid Aas").add();
    let (anna, mara, hana) = (staff.anna, staff.mara, staff.hana);
    know(office, markers, account);
    promise(office, markers, account);
    let sentence = markers.plant("client sentence", Reader::Client);
    let plan = ops::plan(account, hana, office.today() + Days::new(28));
    let growth = Some(markers.none("growth"));
    let plan = baton_domain::handover::HandoverPlanned { client_sentence: sentence, growth, ..plan };
    let handover = office.adds::<Handover>(mara, plan).id;
    office.does(anna, ops::leave_out(handover, PackagePart::PeopleMap, &markers.none("left out and sent back")));
    office.takes_to(handover, Stage::Review);
    office.does(hana, PackageSentBack { handover, faults: markers.none("package faults") });
    let part = ops::leave_out(handover, PackagePart::PeopleMap, &markers.all("part of the package not applicable"));
    office.does(anna, part);
    office.takes_to(handover, Stage::Review);
    office.does(mara, ops::waive(handover, &markers.none("waived")));
    office.takes_to(handover, Stage::Briefing);
    let dossier = office.book().dossier(account);
    let item = dossier.checklist.iter().find(|item| item.stage > Stage::Briefing).unwrap().id;
    office.does(mara, ChecklistItemNotApplicable { item, reason: markers.all("not applicable") });
    let question = dossier.questions[0].id;
    office.does(hana, QuestionAnswered { question, answer: markers.all("answer") });
    office.does(anna, QuestionCorrected { question, correction: markers.all("correction") });
    let said = ReadBackGiven {
        handover,
        situation: markers.all("read-back situation"),
        promises: markers.all("read-back promises"),
        risks: markers.all("read-back risks"),
        next_action: markers.all("read-back next action"),
    };
    let read_back = office.adds::<ReadBack>(hana, said).id;
    office.does(anna, ReadBackReturned { read_back, does_not_say: markers.all("does not say") });
    office.does(mara, HandoverHeld { handover, reason: markers.all("hold") });
    handover
}

/// The brief: what is known of an account.
fn know(office: &mut Office, markers: &mut Markers, account: AccountId) {
    let anna = office.staff.anna;
    office.does(anna, ops::situation(account, &markers.all("situation")));
    let cadence = Cadence { every_days: 14, channel: Channel::Call, note: markers.all("cadence note") };
    let edit = baton_domain::account::AccountEdited { cadence: Some(cadence), ..ops::edit_account(account) };
    office.does(anna, edit);
    let contact = ops::contact(account, "Per Nilsen");
    office.does(anna, ContactAdded { part: Some(markers.all("part")), ..contact });
    let kinds = [
        (FactKind::TopThing, "top thing"),
        (FactKind::WatchOut, "watch-out"),
        (FactKind::DoNotRepeat, "do not repeat"),
        (FactKind::PriceStory, "price story"),
        (FactKind::IfThen, "if-then"),
        (FactKind::Assumption, "assumption"),
        (FactKind::Suggestion, "suggestion"),
        (FactKind::Result, "internal result"),
        (FactKind::Risk, "risk"),
        (FactKind::Preference, "internal preference"),
        (FactKind::WhereItLives, "where it lives"),
    ];
    for (kind, field) in kinds {
        let fact = ops::fact(account, kind, &markers.all(field));
        let has_then = matches!(kind, FactKind::IfThen | FactKind::Result | FactKind::Risk);
        let then = has_then.then(|| markers.all("second half"));
        office.does(anna, FactRecorded { then, ..fact });
    }
    office.does(anna, ops::topic(account, &markers.all("awkward topic"), office.today() + Days::new(9)));
    for kind in [FactKind::Result, FactKind::Preference] {
        let fact = ops::fact(account, kind, &markers.plant("shareable fact", Reader::Client));
        office.does(anna, FactRecorded { sensitivity: Sensitivity::Shareable, ..fact });
        let fact = ops::fact(account, kind, &markers.plant("managers' fact", Reader::Managers));
        office.does(office.staff.mara, FactRecorded { sensitivity: Sensitivity::ManagersOnly, ..fact });
    }
    let note = ops::entry(account, HistoryKind::Note, &markers.all("title"), &markers.all("body"));
    office.does(anna, note);
    let secret = ops::entry(
        account,
        HistoryKind::Note,
        &markers.plant("managers' title", Reader::Managers),
        &markers.plant("managers' body", Reader::Managers),
    );
    office.does(office.staff.mara, EntryWritten { sensitivity: Sensitivity::ManagersOnly, ..secret });
}

/// What was promised, what is wrong, and what is to be done.
fn promise(office: &mut Office, markers: &mut Markers, account: AccountId) {
    let (anna, mara) = (office.staff.anna, office.staff.mara);
    office.does(anna, ops::promise(account, &markers.all("promise")));
    let shared = ops::promise(account, &markers.plant("shareable promise", Reader::Client));
    office.does(anna, PromiseMade { sensitivity: Sensitivity::Shareable, ..shared });
    let secret = ops::promise(account, &markers.plant("managers' promise", Reader::Managers));
    office.does(mara, PromiseMade { sensitivity: Sensitivity::ManagersOnly, ..secret });
    office.does(anna, ops::issue(account, &markers.all("issue")));
    let secret = ops::issue(account, &markers.plant("managers' issue", Reader::Managers));
    office.does(mara, IssueOpened { sensitivity: Sensitivity::ManagersOnly, ..secret });
    office.does(anna, ops::task(account, &markers.all("task")));
    let meeting = ops::touch(account, office.now() + Days::new(40), &markers.plant("meeting", Reader::Client));
    office.does(anna, meeting);
    let day = office.today();
    office.does(mara, AbsencePlanned { person: anna, from: day, until: day, note: markers.none("absence") });
}

/// An account that was transferred, resisted, and taken back the second time somebody asked.
fn rolled_back(office: &mut Office, markers: &mut Markers) -> HandoverId {
    let (mara, anna, hana) = (office.staff.mara, office.staff.anna, office.staff.hana);
    let account = office.adds::<Account>(mara, ops::account("Falkner Papier", mara)).id;
    office.does(mara, ops::correction(account, anna, &markers.all("correction of accountability")));
    for name in ["Lea Falkner", "Marta Vidal"] {
        office.does(anna, ContactAdded { key: true, ..ops::contact(account, name) });
    }
    let shared = ops::promise(account, &markers.plant("shareable promise", Reader::Client));
    let made = PromiseMade { sensitivity: Sensitivity::Shareable, ..shared };
    let promise = office.adds::<baton_domain::record::Promise>(anna, made).id;
    let plan = ops::plan(account, hana, office.today() + Days::new(28));
    let handover = office.adds::<Handover>(mara, plan).id;
    office.takes_to(handover, Stage::Introduction);
    let introductions = office.book().dossier(account).introductions;
    office.does(anna, ops::introduce(introductions[0].id, &markers.all("reaction")));
    let reason = markers.all("introduction not needed");
    office.does(anna, IntroductionNotNeeded { introduction: introductions[1].id, reason });
    office.takes_to(handover, Stage::Overlap);
    office.does(hana, LedAlone { handover, evidence: markers.none("led alone") });
    let words = markers.all("answer to a promise");
    office.does(hana, PromiseAnswered { promise, answer: PromiseAnswerKind::Renegotiated, words, due: None });
    office.does(hana, LearningWritten { handover, learned: markers.none("learned") });
    office.takes_to(handover, Stage::Transferred);
    resist(office, markers, handover);
    take_back(office, markers, handover);
    handover
}

fn resist(office: &mut Office, markers: &mut Markers, handover: HandoverId) {
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    let contact = office.book().dossier(office.handover(handover).account).contacts[0].id;
    let resists = ops::resist(handover, contact, &markers.all("resisting words"));
    let resists = baton_domain::resistance::ResistanceOpened { concern: markers.all("concern"), ..resists };
    let case = office.adds::<ResistanceCase>(hana, resists).id;
    office.does(hana, PlaybackSaid { case, words: markers.all("playback") });
    office.does(hana, PlaybackConfirmed { case, answer: markers.all("confirmation") });
    office.does(hana, WhatItTakesHeard { case, words: markers.all("what it takes") });
    let weighed = WeighedOption {
        option: CaseOption::RollBack,
        for_client: markers.none("option for the client"),
        for_rep: markers.none("option for the rep"),
        for_firm: markers.none("option for the firm"),
    };
    office.does(mara, OptionsWeighed { case, options: vec![weighed] });
}

fn take_back(office: &mut Office, markers: &mut Markers, handover: HandoverId) {
    let (mara, hana) = (office.staff.mara, office.staff.hana);
    let ask = |reason: String, client_message: String, care_note: String| RollbackAsked {
        client_message,
        care_note,
        ..ops::ask_rollback(handover, &reason)
    };
    let first = ask(markers.none("first reason"), markers.none("first message"), markers.none("first care"));
    let rollback = office.adds::<Rollback>(hana, first).id;
    office.does(mara, RollbackDeclined { rollback, reason: markers.none("reason for declining") });
    let message = markers.plant("message to the client", Reader::Client);
    let second = ask(markers.all("reason for the rollback"), message, markers.all("care note"));
    office.waits(chrono::TimeDelta::hours(1));
    let rollback = office.adds::<Rollback>(hana, second).id;
    office.does(mara, RollbackApproved { rollback });
}

/// What can be read on a packet's pages.
fn printed(packet: Packet<'_>) -> String {
    let document = render(packet, Paper::A4, &Fonts::embedded()).unwrap();
    text_of_pdf(&document).unwrap_or_else(|| {
        println!("pdftotext is not installed: the typesetter says what is on the pages");
        (1..=document.page_count()).filter_map(|page| document.page_text(page)).collect()
    })
}

/// The text as another program takes it out of the PDF.
fn text_of_pdf(document: &Document) -> Option<String> {
    let folder = baton_tests::quick_folder();
    let path = folder.path().join("Packet.pdf");
    std::fs::write(&path, document.pdf().unwrap().bytes).unwrap();
    let output = Command::new("pdftotext").arg(&path).arg("-").stderr(Stdio::null()).output().ok()?;
    Some(String::from_utf8(output.stdout).unwrap())
}
