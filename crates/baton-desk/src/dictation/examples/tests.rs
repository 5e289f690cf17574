use std::io::Cursor;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use baton_domain::ids::{DeviceId, PersonId};
use baton_domain::op::Op;
use baton_domain::record::{HistoryEntry, Kind};
use baton_store::{Audience, EntryFilter, Reads};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use uuid::Uuid;

use super::*;
use crate::dictation::lines::Lines;
use crate::dictation::op_forms;
use crate::{Clock, Created, Desk, DeskError, Environment, Ids, ImportFile, OnMatch, Trial};

/// The people and the desk of the story.
struct Stage {
    desk: Desk,
    clock: StoryClock,
    /// What the lines of the scene have created.
    lines: Lines,
    folder: tempfile::TempDir,
}

#[derive(Clone)]
struct StoryClock(Arc<AtomicI64>);

impl Clock for StoryClock {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.0.load(Ordering::Relaxed), 0).unwrap()
    }
}

/// Each entry's id leaves room for those of its records.
struct CountedIds(u128);

impl Ids for CountedIds {
    fn fresh(&mut self, _: DateTime<Utc>) -> Uuid {
        self.0 += 1;
        Uuid::from_u128(self.0 << 32)
    }
}

fn environment(clock: &StoryClock, after: u128) -> Environment {
    Environment { clock: Box::new(clock.clone()), ids: Box::new(CountedIds(after)), device: DeviceId(Uuid::nil()) }
}

impl Stage {
    /// The first line founds the workspace.
    fn founded(line: &Line) -> Self {
        let founding = line.op.clone().expect("the story begins with the founding");
        let Ok(Op::WorkspaceFounded(founding)) = serde_json::from_value(founding) else { panic!("not a founding") };
        let folder = tempfile::tempdir().unwrap();
        let clock = StoryClock(Arc::default());
        clock.begins(line);
        let path = folder.path().join("story.baton");
        let (desk, _) = Desk::create(&path, environment(&clock, 0), founding).unwrap();
        Self { desk, clock, lines: Lines::default(), folder }
    }

    fn performs(&mut self, line: &Line) -> Result<(), DeskError> {
        self.clock.begins(line);
        if line.scene.is_some() {
            self.lines = Lines::default();
        }
        let who = line.who.as_ref().map(|name| self.desk.person_ref(name)).transpose()?;
        match (who, &line.op, &line.mail) {
            (Some(who), Some(op), None) => {
                let lines = &mut self.lines;
                self.desk.perform_all(who, |batch| lines.perform(batch, op.clone())).map(drop)
            }
            (None, Some(op), None) => self.happens(op),
            (Some(who), None, Some(mail)) => self.comes_in(who, mail),
            _ => panic!("somebody does something, or a mail comes in"),
        }
    }

    /// What happens by itself is in the journal once the workspace has been opened.
    fn happens(&mut self, op: &Value) -> Result<(), DeskError> {
        self.desk = Desk::open(&self.folder.path().join("story.baton"), environment(&self.clock, 1 << 32))?;
        let handover = self.desk.handover_ref(op["handover"].as_str().unwrap())?;
        let newest = self.desk.store.entries(&EntryFilter::newest(1, Audience::Managers))?.remove(0);
        let mut expected = op.clone();
        expected["handover"] = serde_json::json!(handover);
        assert_eq!(serde_json::to_value(&newest.op).unwrap(), expected);
        Ok(())
    }

    fn comes_in(&mut self, who: PersonId, mail: &str) -> Result<(), DeskError> {
        let file = ImportFile {
            name: "mail.eml".to_owned(),
            bytes: mail.len() as u64,
            kind: None,
            mapping: None,
            content: Box::new(Cursor::new(mail.to_owned())),
        };
        let (summary, _) =
            self.desk.import(who, vec![file], OnMatch::Update, Trial::Keep, &mut |_| ControlFlow::Continue(()))?;
        assert_eq!((summary.taken, summary.problems.len()), (1, 0));
        let unfiled: Vec<HistoryEntry> = self.desk.store.all()?;
        let entry = unfiled.into_iter().find(|entry| entry.account.is_none()).expect("it waits to be filed");
        self.lines.created.push(vec![Created { kind: Kind::HistoryEntry, id: entry.id.0 }]);
        Ok(())
    }
}

impl StoryClock {
    /// Nine o'clock of the day that a line names, or a minute after the line before.
    fn begins(&self, line: &Line) {
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
        let at = line.on.map_or(self.now() + TimeDelta::minutes(1), |day| day.and_time(nine).and_utc());
        assert!(at > self.now(), "a story goes on: {at} lies behind");
        self.0.store(at.timestamp(), Ordering::Relaxed);
    }
}

fn told(error: &DeskError) -> String {
    match error {
        DeskError::Refused(refusal) => {
            let missing = refusal.missing.iter().map(|item| format!("\n  {}", item.what));
            format!("{refusal} {}{}", refusal.hint, missing.collect::<String>())
        }
        DeskError::Failed(failure) => format!("{} ({})", failure.message, failure.detail),
    }
}

#[test]
fn every_line_of_the_story_is_accepted() {
    let mut story = lines().zip(1..);
    let (founding, _) = story.next().unwrap();
    let mut stage = Stage::founded(&founding);
    for (line, number) in story {
        if let Err(error) = stage.performs(&line) {
            panic!("story.jsonl, line {number}: {}", told(&error));
        }
    }
    assert_eq!(stage.desk.verify().unwrap().findings, []);
}

#[test]
fn every_operation_is_in_the_story() {
    let lacking: Vec<_> = op_forms().into_iter().map(|form| form.op).filter(|op| example(op).is_none()).collect();
    assert!(lacking.is_empty(), "story.jsonl has no line in which this is done: {}", lacking.join(", "));
}
