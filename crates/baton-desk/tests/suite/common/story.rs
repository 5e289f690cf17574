use baton_domain::ids::{AccountId, ContactId, HandoverId, HistoryEntryId, PersonId, ReadBackId};
use baton_domain::record::Stage;
use serde_json::json;

use super::Firm;

/// Nordkaj Shipping goes from Lena to Hana. One fact, one promise and one note are for managers only.
pub struct Nordkaj {
    pub firm: Firm,
    pub lena: PersonId,
    pub hana: PersonId,
    pub nordkaj: AccountId,
    pub ingrid: ContactId,
    pub call: HistoryEntryId,
    pub handover: HandoverId,
}

impl Nordkaj {
    /// Planned; the transfer is on 5 October.
    pub fn planned() -> Self {
        let mut firm = Firm::founded();
        let (lena, hana) = (firm.rep("Lena Brandt"), firm.rep("Hana Okafor"));
        let nordkaj = firm.account("Nordkaj Shipping", lena);
        let ingrid = firm.contact(nordkaj, "Ingrid Aas");
        let call = firm.happened(
            lena,
            nordkaj,
            0,
            json!({ "kind": "call", "title": "The winter rate", "body": "Ingrid asked for last year's rate.", "contacts": [ingrid] }),
        );
        let mut story = Self { firm, lena, hana, nordkaj, ingrid, call, handover: HandoverId(uuid::Uuid::nil()) };
        story.tell();
        story.handover = story.firm.makes(
            story.firm.clara,
            json!({
                "op": "handover_planned", "account": nordkaj, "to": hana, "transfer_on": "2026-10-05",
                "reason": "workload", "client_sentence": "Hana Okafor looks after you from October on."
            }),
        );
        story
    }

    fn tell(&mut self) {
        let Self { firm, lena, hana: _, nordkaj, ingrid, call, .. } = self;
        let (lena, account, clara) = (*lena, *nordkaj, firm.clara);
        firm.does(
            lena,
            json!({
                "op": "account_edited", "account": account, "situation": "They renew in spring and watch every crown.",
                "cadence": { "every_days": 14, "channel": "call", "note": "Thursdays" }
            }),
        );
        for (kind, text) in [("top_thing", "Ingrid decides alone"), ("watch_out", "Never call Ingrid Aas on a Friday")]
        {
            firm.does(
                lena,
                json!({ "op": "fact_recorded", "account": account, "kind": kind, "text": text, "evidence": call }),
            );
        }
        firm.does(
            lena,
            json!({
                "op": "fact_recorded", "account": account, "kind": "result", "text": "Moved the depot in a week",
                "then": "Two days of standstill saved", "sensitivity": "shareable"
            }),
        );
        firm.does(
            clara,
            json!({
                "op": "fact_recorded", "account": account, "kind": "top_thing", "text": "Lena has an offer from them",
                "sensitivity": "managers_only"
            }),
        );
        firm.does(
            lena,
            json!({
                "op": "promise_made", "account": account, "text": "Winter rate as last year", "contact": ingrid,
                "due": "2026-10-30", "firmness": "written", "evidence": call, "sensitivity": "shareable"
            }),
        );
        firm.does(
            clara,
            json!({
                "op": "promise_made", "account": account, "text": "A bonus for Lena if they stay", "firmness": "spoken",
                "sensitivity": "managers_only"
            }),
        );
        firm.happened(clara, account, 0, json!({
            "kind": "note", "title": "Talk with Lena", "body": "She thinks of leaving.", "sensitivity": "managers_only"
        }));
        self.plan();
    }

    fn plan(&mut self) {
        let Self { firm, lena, nordkaj, ingrid, .. } = self;
        let (lena, account) = (*lena, *nordkaj);
        firm.does(
            lena,
            json!({
                "op": "touch_planned", "account": account, "at": "2026-09-14T09:00:00Z", "channel": "call",
                "about": "The depot in spring", "contacts": [ingrid]
            }),
        );
        firm.does(
            lena,
            json!({
                "op": "task_added", "account": account, "text": "Send the new tariff", "due": "2026-09-09"
            }),
        );
    }

    /// In the briefing, with an accepted package and nothing said back yet.
    pub fn in_briefing() -> Self {
        let mut story = Self::planned();
        story.firm.advance_to(story.handover, Stage::Review);
        story.firm.does(story.hana, json!({ "op": "package_accepted", "handover": story.handover }));
        story.firm.advance_to(story.handover, Stage::Briefing);
        story
    }

    /// Hana has it since 5 October, and has written down a note and a promise of her own since.
    pub fn transferred() -> Self {
        let mut story = Self::in_briefing();
        let Self { firm, lena, hana, nordkaj, handover, .. } = &mut story;
        let (lena, hana, account, handover) = (*lena, *hana, *nordkaj, *handover);
        let said: ReadBackId = firm.makes(
            hana,
            json!({
                "op": "read_back_given", "handover": handover, "situation": "They renew in spring.",
                "promises": "The winter rate.", "risks": "Price.", "next_action": "I call Ingrid."
            }),
        );
        firm.does(lena, json!({ "op": "read_back_accepted", "read_back": said }));
        firm.advance_to(handover, Stage::Overlap);
        firm.days_later(28);
        firm.does(firm.clara, json!({ "op": "guards_waived", "handover": handover, "reason": "Both know it well" }));
        for open in firm.desk.handover(firm.clara, handover).expect("a handover").promises {
            let accept = json!({ "op": "promise_answered", "promise": open.promise.id, "answer": "accepted" });
            firm.does(firm.clara, accept);
        }
        for rep in [lena, hana] {
            firm.does(rep, json!({ "op": "transfer_acknowledged", "handover": handover }));
        }
        firm.days_later(7);
        firm.happened(
            hana,
            account,
            1,
            json!({ "kind": "meeting", "title": "First meeting", "body": "They were cool." }),
        );
        firm.does(
            hana,
            json!({
                "op": "promise_made", "account": account, "text": "A visit before Christmas", "firmness": "spoken"
            }),
        );
        story
    }
}
