//! A firm at its desk: a workspace in a folder of its own, a clock that stands still, and numbered ids.

mod story;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use baton_desk::view::PageRequest;
use baton_desk::{Clock, Desk, DeskError, Done, Environment, Ids};
use baton_domain::ids::{AccountId, ContactId, DeviceId, HandoverId, HistoryEntryId, PersonId};
use baton_domain::op::Op;
use baton_domain::person::WorkspaceFounded;
use baton_domain::record::Stage;
use baton_domain::refusal::{Missing, Refusal};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

pub use story::Nordkaj;

/// Where the story begins: a Monday morning.
const BEGINNING: &str = "2026-09-07T08:00:00Z";

#[derive(Clone)]
struct StoppedClock(Arc<AtomicI64>);

impl Clock for StoppedClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.0.load(Ordering::SeqCst), 0).expect("a second of our time")
    }
}

struct NumberedIds(u128);

impl Ids for NumberedIds {
    fn fresh(&mut self, _: DateTime<Utc>) -> Uuid {
        self.0 += 1;
        // The records of an entry count on from the entry's own id.
        Uuid::from_u128(self.0 << 32)
    }
}

/// A firm with one manager, Clara Voss.
pub struct Firm {
    pub desk: Desk,
    pub clara: PersonId,
    clock: StoppedClock,
    _folder: tempfile::TempDir,
}

impl Firm {
    pub fn founded() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let begins: DateTime<Utc> = BEGINNING.parse().expect("an instant");
        let clock = StoppedClock(Arc::new(AtomicI64::new(begins.timestamp())));
        let device = DeviceId(Uuid::from_u128(1));
        let env = Environment { clock: Box::new(clock.clone()), ids: Box::new(NumberedIds(0)), device };
        let founding = WorkspaceFounded { name: "Voss & Partner".to_owned(), manager: "Clara Voss".to_owned() };
        let (desk, clara) = Desk::create(&folder.path().join("firm.baton"), env, founding).expect("a workspace");
        Self { desk, clara, clock, _folder: folder }
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    pub fn days_later(&mut self, days: i64) {
        let later = self.now() + TimeDelta::days(days);
        self.clock.0.store(later.timestamp(), Ordering::SeqCst);
    }

    /// `actor` does what the JSON of an operation says.
    pub fn does(&mut self, actor: PersonId, op: Value) -> Done {
        self.tries(actor, op).expect("an operation that is allowed")
    }

    pub fn tries(&mut self, actor: PersonId, op: Value) -> Result<Done, DeskError> {
        let op: Op = serde_json::from_value(op).expect("an operation");
        self.desk.perform(actor, op).map(|(done, _)| done)
    }

    /// As [`Firm::does`]; answers the record that the operation is about.
    pub fn makes<I: From<Uuid>>(&mut self, actor: PersonId, op: Value) -> I {
        self.does(actor, op).created.first().expect("something new").id.into()
    }

    pub fn rep(&mut self, name: &str) -> PersonId {
        self.makes(self.clara, json!({ "op": "person_added", "name": name, "role": "rep", "capacity": 20 }))
    }

    pub fn account(&mut self, name: &str, owner: PersonId) -> AccountId {
        self.makes(self.clara, json!({ "op": "account_added", "name": name, "accountable": owner }))
    }

    pub fn contact(&mut self, account: AccountId, name: &str) -> ContactId {
        self.makes(self.clara, json!({ "op": "contact_added", "account": account, "name": name, "key": true }))
    }

    /// Something that happened, `days_ago`.
    pub fn happened(&mut self, by: PersonId, account: AccountId, days_ago: i64, mut entry: Value) -> HistoryEntryId {
        entry["op"] = json!("entry_written");
        entry["account"] = json!(account);
        entry["at"] = json!(self.now() - TimeDelta::days(days_ago));
        self.makes(by, entry)
    }

    /// Clara passes what is missing and moves the handover on, stage by stage.
    pub fn advance_to(&mut self, handover: HandoverId, stage: Stage) {
        loop {
            let view = self.desk.handover(self.clara, handover).expect("a handover");
            if view.handover.stage >= stage {
                return;
            }
            if view.next.is_some_and(|next| next.missing.iter().any(Missing::is_passable)) {
                let pass = json!({ "op": "guards_waived", "handover": handover, "reason": "We are in a hurry" });
                self.does(self.clara, pass);
            }
            let advance = json!({ "op": "handover_advanced", "handover": handover, "from": view.handover.stage });
            self.does(self.clara, advance);
        }
    }
}

/// The refusal that it has to be.
pub fn refused<T: std::fmt::Debug>(result: Result<T, DeskError>) -> Refusal {
    match result {
        Err(DeskError::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

/// The first page, longer than anything in these stories.
pub fn all() -> PageRequest {
    PageRequest::first(100)
}

/// Lines as one text, for a snapshot.
pub fn lines<T>(of: impl IntoIterator<Item = T>, line: impl Fn(T) -> String) -> String {
    of.into_iter().map(line).collect::<Vec<_>>().join("\n")
}
