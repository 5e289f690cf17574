//! One account goes from Anna to Hana; the client resists, and it goes back.

use baton_domain::handover::{
    ChecklistItemDone, IntroductionMade, LedAlone, NextMeeting, PackageAccepted, QuestionAnswered, QuestionCorrected,
    ReadBackAccepted, ReadBackReturned,
};
use baton_domain::ids::{AccountId, HandoverId, PersonId, RollbackId};
use baton_domain::record::{
    Approval, ApprovalState, CaseOption, CaseState, Channel, Fact, FactKind, Handover, HistoryEntry, HistoryKind,
    PackagePart, Promise, ReadBack, ResistanceCase, Retry, Rollback, SideState, Stage, Task, WeighedOption,
};
use baton_domain::refusal::RefusalKind;
use baton_domain::resistance::{ColleagueConsulted, OptionsWeighed, PlaybackConfirmed, PlaybackSaid, WhatItTakesHeard};
use baton_domain::rollback::{RollbackApproved, RollbackAsked};
use baton_tests::{Office, Staff, ops};
use chrono::NaiveDate;
use insta::assert_snapshot;

struct Story {
    office: Office,
    staff: Staff,
    account: AccountId,
    handover: HandoverId,
}

#[test]
fn a_handover_is_transferred_resisted_and_rolled_back() {
    let mut story = Story::begin();
    story.package();
    story.brief();
    story.introduce();
    story.transfer();
    let noted = story.capture();
    story.resist();
    let rollback = story.roll_back();
    story.it_is_annas_again(&noted);
    story.undo_and_redo(rollback);
    story.it_is_annas_again(&noted);
    story.told();
    story.office.verifies();
}

impl Story {
    fn begin() -> Self {
        let mut office = Office::new();
        let staff = office.staff;
        let account = office
            .account("Nordkaj Shipping")
            .owned_by(staff.anna)
            .with_key_contact("Ingrid Aas")
            .with_contact("Per Nilsen")
            .with_promise("Winter rate as last year, until May")
            .add();
        let transfer_on = NaiveDate::from_ymd_opt(2026, 10, 6).unwrap();
        let handover = office.adds::<Handover>(staff.mara, ops::plan(account, staff.hana, transfer_on)).id;
        office.does(staff.mara, ops::advance(handover, Stage::Planned));
        Self { office, staff, account, handover }
    }

    fn package(&mut self) {
        let Staff { anna, hana, .. } = self.staff;
        self.office.is_on("2026-09-09");
        self.office.does(anna, ops::situation(self.account, "They grow, and they are short of space until March."));
        for line in ["Ingrid decides, on Thursdays.", "Never call Per about prices.", "The yard floods in November."] {
            self.office.does(anna, ops::fact(self.account, FactKind::TopThing, line));
        }
        self.office.does(anna, ops::cadence(self.account, 14, Channel::Call));
        let price = "The winter rate, for a second container a week.";
        self.office.does(anna, ops::fact(self.account, FactKind::PriceStory, price));
        self.office.does(anna, ops::fact(self.account, FactKind::WatchOut, "Ingrid hears every hesitation."));
        let ingrid = self.office.book().dossier(self.account).contacts[0].id;
        self.office.does(anna, ops::part(ingrid, "Decides"));
        let part = ops::leave_out(self.handover, PackagePart::WhereItLives, "Everything is in the account.");
        self.office.does(anna, part);
        self.tick(anna);
        self.advance(anna, Stage::Packaging);
        self.office.is_on("2026-09-14");
        self.office.does(hana, PackageAccepted { handover: self.handover });
        self.tick(hana);
        self.advance(hana, Stage::Review);
    }

    /// Questions, the briefing, and a read-back that has to be given twice.
    fn brief(&mut self) {
        let Staff { anna, hana, .. } = self.staff;
        self.office.is_on("2026-09-16");
        let questions = self.office.book().dossier(self.account).questions;
        for question in &questions {
            let answer = format!("As far as it is written: {}", question.text);
            self.office.does(hana, QuestionAnswered { question: question.id, answer });
        }
        let correction = "Write to Ingrid, never to Per.".to_owned();
        self.office.does(anna, QuestionCorrected { question: questions[2].id, correction });
        self.tick(anna);
        let refusal = self.office.refuses(hana, ops::advance(self.handover, Stage::Briefing));
        assert_snapshot!(refusal.message, @"It cannot go on yet: one thing is missing.");
        assert_snapshot!(refusal.hint, @"Hana Okafor gives the read-back in own words: situation, promises, risks, next action.");

        let first = ops::read_back(self.handover, "They grow.", "Nothing in particular.");
        let first = self.office.adds::<ReadBack>(hana, first).id;
        let missing = "that the winter rate was promised until May.".to_owned();
        self.office.does(anna, ReadBackReturned { read_back: first, does_not_say: missing });
        let refusal = self.office.refuses(hana, ops::advance(self.handover, Stage::Briefing));
        assert_snapshot!(refusal.missing[0].what, @"The read-back is insufficient: it does not say that the winter rate was promised until May.");

        let second = ops::read_back(self.handover, "They grow, and lack space.", "The winter rate, until May.");
        let second = self.office.adds::<ReadBack>(hana, second).id;
        let refusal = self.office.refuses(hana, ReadBackAccepted { read_back: second });
        assert_eq!(refusal.kind, RefusalKind::NotAllowed, "nobody accepts what they said themselves");
        self.office.does(anna, ReadBackAccepted { read_back: second });
        self.advance(hana, Stage::Briefing);
    }

    fn introduce(&mut self) {
        self.office.is_on("2026-09-24");
        let Staff { anna, .. } = self.staff;
        let introduction = self.office.book().dossier(self.account).introductions[0].id;
        let next = NextMeeting {
            at: "2026-10-15T13:00:00Z".parse().unwrap(),
            channel: Channel::InPerson,
            about: "The winter plan".to_owned(),
        };
        let reaction = "So you are the one. Well, let us see.".to_owned();
        self.office.does(anna, IntroductionMade { introduction, reaction, next: Some(next) });
        self.tick(anna);
        self.advance(anna, Stage::Introduction);
    }

    fn transfer(&mut self) {
        let Staff { mara, anna, hana, .. } = self.staff;
        self.office.is_on("2026-10-01");
        self.office
            .does(hana, LedAlone { handover: self.handover, evidence: "The call on late containers".to_owned() });
        let promise = self.promise();
        self.office.does(hana, ops::accept_promise(promise.id));
        self.tick(hana);
        self.office.is_on("2026-10-06");
        let refusal = self.office.refuses(mara, ops::acknowledge(self.handover));
        assert_snapshot!(refusal.message, @"Only Anna Lind and Hana Okafor can acknowledge this transfer, each for themselves.");
        self.office.does(anna, ops::acknowledge(self.handover));
        assert_eq!(self.promise().owner, anna, "one acknowledgement moves nothing");
        self.office.does(hana, ops::acknowledge(self.handover));
        assert_eq!(self.office.handover(self.handover).stage, Stage::Transferred);
        assert_eq!(self.promise().owner, hana);
    }

    /// What Hana writes down while the account is hers.
    fn capture(&mut self) -> HistoryEntry {
        self.office.is_on("2026-10-08");
        let hana = self.staff.hana;
        self.office.does(hana, ops::fact(self.account, FactKind::WatchOut, "They count pallets twice."));
        let body = "Ingrid asked for the old terms, twice, and then for Anna.";
        self.office.adds(hana, ops::entry(self.account, HistoryKind::Call, "A cool call", body))
    }

    fn resist(&mut self) {
        self.office.is_on("2026-10-15");
        let Staff { mara, hana, .. } = self.staff;
        let ingrid = self.office.book().dossier(self.account).contacts[0].id;
        let words = "I do not want to explain our yard to a third person in four years.";
        let case = self.office.adds::<ResistanceCase>(hana, ops::resist(self.handover, ingrid, words));
        assert_snapshot!(case.answer_due, @"2026-10-19 12:00:00 UTC");
        let case = case.id;
        let early = self.office.refuses(hana, self.ask());
        assert_snapshot!(early.message, @"The client has not confirmed that we understood them.");
        let said = "You have explained it twice, and you do not want to do it again.".to_owned();
        self.office.does(hana, PlaybackSaid { case, words: said });
        self.office.does(hana, PlaybackConfirmed { case, answer: "Yes. That is exactly it.".to_owned() });
        let takes = "Somebody who has seen the yard in November.".to_owned();
        self.office.does(hana, WhatItTakesHeard { case, words: takes });
        self.office.does(mara, ColleagueConsulted { case, person: self.staff.jonas });
        let weighed = |option, client: &str| WeighedOption {
            option,
            for_client: client.to_owned(),
            for_rep: "She keeps two other accounts of theirs.".to_owned(),
            for_firm: "One relationship, unbroken.".to_owned(),
        };
        let options = vec![
            weighed(CaseOption::SlowDown, "A spring with both of them."),
            weighed(CaseOption::RollBack, "The one they know, at once."),
        ];
        self.office.does(mara, OptionsWeighed { case, options });
    }

    fn ask(&self) -> RollbackAsked {
        let retry = Retry::On { day: NaiveDate::from_ymd_opt(2027, 3, 1).unwrap() };
        RollbackAsked { retry, ..ops::ask_rollback(self.handover, "They need a familiar face this winter.") }
    }

    /// The new rep asks, which takes somebody else to agree.
    fn roll_back(&mut self) -> RollbackId {
        let Staff { mara, hana, anna, .. } = self.staff;
        self.office.is_on("2026-10-16");
        let rollback = self.office.adds::<Rollback>(hana, self.ask()).id;
        let own = self.office.refuses(hana, RollbackApproved { rollback });
        assert_eq!(own.kind, RefusalKind::SecondPerson);
        assert_snapshot!(own.message, @"Hana Okafor asked for this and cannot agree to it too.");
        let rep = self.office.refuses(anna, RollbackApproved { rollback });
        assert_eq!(rep.kind, RefusalKind::NotAllowed, "a rep's request takes a manager");
        self.office.does(mara, RollbackApproved { rollback });
        rollback
    }

    /// What a rollback gives back, and what it leaves.
    fn it_is_annas_again(&self, noted: &HistoryEntry) {
        let Staff { mara, anna, hana, .. } = self.staff;
        let dossier = self.office.book().dossier(self.account);
        assert_eq!(dossier.accountable().unwrap().person, anna);
        assert_eq!(self.promise().owner, anna, "the promise goes back");
        assert_eq!(self.office.the::<HistoryEntry>(noted.id), *noted, "what Hana captured stays");
        assert!(dossier.facts.iter().any(|fact: &Fact| fact.by == hana && fact.superseded_by.is_none()));
        let handover = self.office.handover(self.handover);
        assert!(matches!(handover.side, Some(SideState::RolledBack { .. })));
        assert_eq!(dossier.cases[0].state, CaseState::Closed, "the client has an answer");
        let retry: &Task = dossier.open_tasks().find(|task| task.rollback.is_some()).unwrap();
        assert_eq!((retry.owner, retry.due), (mara, NaiveDate::from_ymd_opt(2027, 3, 1)), "somebody tries again");
    }

    fn undo_and_redo(&mut self, rollback: RollbackId) {
        let Staff { mara, hana, .. } = self.staff;
        let after = self.office.file().stored().unwrap();
        assert_snapshot!(self.office.undoes(mara).sentence, @"took the handover back, as second person");
        let approval: Approval = self.office.the(self.office.the::<Rollback>(rollback).approval);
        assert_eq!(approval.state, ApprovalState::Waiting);
        assert_eq!(self.promise().owner, hana, "as if nobody had agreed");
        let own = baton_tests::refused(self.office.desk.redo(hana, baton_desk::UndoTarget::Last));
        assert_snapshot!(own.message, @"Only Mara Lindqvist or a manager can take this back.");
        self.office.redoes(mara);
        assert!(self.office.file().stored().unwrap() == after, "a redo brings back every row as it was");
    }

    /// What anybody reads of it afterwards.
    fn told(&self) {
        assert_snapshot!(self.office.who(self.account, "2026-09-20"), @"Anna Lind: Anna Lind took the account on when it was added.");
        assert_snapshot!(self.office.who(self.account, "2026-10-10"), @"Hana Okafor: Anna Lind handed it over to Hana Okafor, and both confirmed it.");
        assert_snapshot!(self.office.who(self.account, "2026-10-16"), @"Anna Lind: The handover was taken back to Anna Lind: They need a familiar face this winter.");
        assert_snapshot!(self.office.log(self.account), @"
     7 Sep Anna Lind added the account Nordkaj Shipping
     7 Sep Anna Lind added the contact Ingrid Aas … and 1 more
     7 Sep Anna Lind wrote down the promise “Winter rate as last year, until May”
     7 Sep Mara Lindqvist planned the handover to Hana Okafor
     7 Sep Mara Lindqvist finished the stage planning
     9 Sep Anna Lind changed the brief of Nordkaj Shipping
     9 Sep Anna Lind wrote down “Ingrid decides, on Thursdays.” … and 2 more
     9 Sep Anna Lind changed the brief of Nordkaj Shipping
     9 Sep Anna Lind wrote down “The winter rate, for a second container a week.” … and 1 more
     9 Sep Anna Lind changed the contact Ingrid Aas
     9 Sep Anna Lind left out the places: Everything is in the account.
     9 Sep Anna Lind ticked “Prepare sales, support and other insiders, so that nobody is blindsided” … and 6 more
     9 Sep Anna Lind finished the stage packaging
    14 Sep Hana Okafor accepted the package
    14 Sep Hana Okafor ticked “Read everything and mark the gaps”
    14 Sep Hana Okafor finished the stage review
    16 Sep Hana Okafor answered “What does the company do, how large is it, which teams do we meet?” … and 14 more
    16 Sep Anna Lind corrected the answer to “Whom do I write to first?”
    16 Sep Anna Lind ticked “Briefing of 30 to 60 minutes, face to face, two-way, notes kept”
    16 Sep Hana Okafor said it back in own words
    16 Sep Anna Lind found the read-back insufficient: it does not say that the winter rate was promised until May.
    16 Sep Hana Okafor said it back in own words
    16 Sep Anna Lind accepted the read-back
    16 Sep Hana Okafor finished the stage briefing
    24 Sep Anna Lind introduced Ingrid Aas
    24 Sep Anna Lind ticked “Join the introduction of a sensitive account; stay through the first weeks”
    24 Sep Anna Lind finished the stage introduction
     1 Oct Hana Okafor recorded that the incoming rep led alone: The call on late containers
     1 Oct Hana Okafor accepted the promise “Winter rate as last year, until May”
     1 Oct Hana Okafor ticked “Send a new meeting series” … and 2 more
     6 Oct Anna Lind acknowledged the transfer
     6 Oct Hana Okafor acknowledged the transfer
     8 Oct Hana Okafor wrote down “They count pallets twice.”
     8 Oct Hana Okafor wrote down the call “A cool call”
    15 Oct Hana Okafor wrote down that Ingrid Aas resists
    15 Oct Hana Okafor said the client's words back
    15 Oct Hana Okafor recorded the client's answer: “Yes. That is exactly it.”
    15 Oct Hana Okafor asked what it would take
    15 Oct Mara Lindqvist asked Jonas Weber
    15 Oct Mara Lindqvist weighed 2 options
    16 Oct Hana Okafor asked to take the handover back
    16 Oct Mara Lindqvist took the handover back, as second person
    16 Oct Mara Lindqvist took back: took the handover back, as second person (taken back)
    16 Oct Mara Lindqvist brought back: took the handover back, as second person
    ");
    }

    fn promise(&self) -> Promise {
        self.office.book().dossier(self.account).promises.remove(0)
    }

    /// Everything on the checklist that this stage asks for.
    fn tick(&mut self, who: PersonId) {
        let stage = self.office.handover(self.handover).stage;
        let items = self.office.book().dossier(self.account).checklist;
        for item in items.into_iter().filter(|item| item.stage == stage) {
            self.office.does(who, ChecklistItemDone { item: item.id });
        }
    }

    fn advance(&mut self, who: PersonId, from: Stage) {
        self.office.does(who, ops::advance(self.handover, from));
    }
}
