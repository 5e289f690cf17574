use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Assumption, Case, ChecklistLine, Course, IssueLine, LastContact, LeftOut, NextTouch, Overview, PromiseLine,
    QuestionLine, ReadBackLine, RollbackLine, Stakeholder, TaskLine, Tenure, Thing, Topic,
};
use crate::record::{Cadence, Severity};

/// What the briefing is held with (method d7): everything that the reader may know, in the order in which it is read.
///
/// Days and times are the reader's local ones. Whoever builds it leaves out what the reader may not see, such as facts for
/// managers only; superseded facts, kept promises and resolved issues are left out too. Ids inside a [`Why`](crate::record::Why) or a
/// [`SideState`](crate::record::SideState) are not printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InternalPacket {
    /// The firm's name.
    pub firm: String,
    /// The day it was prepared.
    pub prepared_on: NaiveDate,
    /// The word that comes first (I-PASS "I").
    pub severity: Severity,
    /// The things that matter; three of them.
    pub top: Vec<Thing>,
    /// The account at a glance.
    pub overview: Overview,
    /// The handover; none when the packet is a brief of an account that stays where it is.
    pub course: Option<Course>,
    /// Where the client stands, in a paragraph or more.
    pub situation: String,
    /// What we delivered; `then` is what it was worth to them.
    pub results: Vec<Thing>,
    /// Who was responsible when, the earliest first.
    pub tenures: Vec<Tenure>,
    /// The people at the client, the key ones first.
    pub stakeholders: Vec<Stakeholder>,
    /// Landmines.
    pub watch_outs: Vec<Thing>,
    /// Open promises, ours and theirs, the earliest first.
    pub promises: Vec<PromiseLine>,
    /// Open issues.
    pub issues: Vec<IssueLine>,
    /// Open tasks.
    pub tasks: Vec<TaskLine>,
    /// What prices were traded for.
    pub prices: Vec<Thing>,
    /// Ideas that they refused already.
    pub do_not_repeat: Vec<Thing>,
    /// Ideas that came from them.
    pub suggestions: Vec<Thing>,
    /// The last ten mails, calls, meetings and notes, the newest first.
    pub last_contacts: Vec<LastContact>,
    /// What could happen; `then` is what we would do.
    pub risks: Vec<Thing>,
    /// "If they ask about the credit": `then` is what to say or do.
    pub if_then: Vec<Thing>,
    /// What we believe.
    pub assumptions: Vec<Assumption>,
    /// What is unpleasant to say, and said by us.
    pub topics: Vec<Topic>,
    /// How they like things.
    pub preferences: Vec<Thing>,
    /// How often we talk.
    pub cadence: Option<Cadence>,
    /// What is planned, the earliest first.
    pub touches: Vec<NextTouch>,
    /// Where things live.
    pub places: Vec<Thing>,
    /// Parts that are still empty and were written out as not applicable.
    pub left_out: Vec<LeftOut>,
    /// The receiver's questions with their answers.
    pub questions: Vec<QuestionLine>,
    /// The newest read-back.
    pub read_back: Option<ReadBackLine>,
    /// The handover's checklist.
    pub checklist: Vec<ChecklistLine>,
    /// The resistance case, if there is one.
    pub case: Option<Case>,
    /// The rollback, if there is one.
    pub rollback: Option<RollbackLine>,
}
