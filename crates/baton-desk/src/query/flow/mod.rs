//! How handovers go: how many stood in each stage, week by week.

use std::collections::BTreeMap;

use baton_domain::ids::PersonId;
use baton_domain::record::Stage;
use baton_store::sql::{Instant, Row};
use baton_store::{Reads, StoreError};
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Utc};

use super::look::Look;
use super::row::Body;
use crate::desk::Desk;
use crate::error::DeskError;
use crate::view::{FlowView, FlowWeek};

/// Half a year.
const WEEKS: u64 = 26;

/// Those in which a handover can stand: planning screens it in the same step, and what is closed has left.
const STAGES: [Stage; 8] = [
    Stage::Proposed,
    Stage::Planned,
    Stage::Packaging,
    Stage::Review,
    Stage::Briefing,
    Stage::Introduction,
    Stage::Overlap,
    Stage::Transferred,
];

/// The way of one handover through time.
struct Way {
    entered: BTreeMap<Stage, DateTime<Utc>>,
    closed_at: Option<DateTime<Utc>>,
    ended_at: Option<DateTime<Utc>>,
}

impl Desk {
    /// How many handovers stood in each stage in the last half year, week by week.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn handover_flow(&self, viewer: PersonId) -> Result<FlowView, DeskError> {
        let look = self.look(Some(viewer))?;
        let monday = look.today() - Days::new(look.today().weekday().num_days_from_monday().into());
        let mondays: Vec<NaiveDate> = (0..WEEKS).rev().map(|ago| monday - Days::new(7 * ago)).collect();
        let ways = look.ways(midnight(mondays.first().copied().unwrap_or(monday)))?;
        Ok(FlowView { stages: STAGES.to_vec(), weeks: mondays.into_iter().map(|from| week(from, &ways)).collect() })
    }
}

impl Look<'_> {
    /// Those of the handovers that had not ended before that instant.
    fn ways(&self, since: DateTime<Utc>) -> Result<Vec<Way>, StoreError> {
        let read = |row: &Row<'_>| {
            Ok(Way {
                entered: row.get::<_, Body<BTreeMap<Stage, DateTime<Utc>>>>(0)?.0,
                closed_at: row.get::<_, Option<Instant>>(1)?.map(|at| at.0),
                ended_at: row.get::<_, Option<Instant>>(2)?.map(|at| at.0),
            })
        };
        self.store.rows(include_str!("handovers.sql"), [Instant(since)], read)
    }
}

impl Way {
    /// Where it stood at that instant; nowhere before it was proposed and after it ended.
    fn stage_at(&self, at: DateTime<Utc>) -> Option<Stage> {
        let ended = self.closed_at.into_iter().chain(self.ended_at).any(|end| end < at);
        // The one entered last, which is not the furthest when a package was sent back.
        let stood =
            self.entered.iter().filter(|(_, entered)| **entered < at).max_by_key(|(stage, entered)| (*entered, *stage));
        stood.filter(|_| !ended).map(|(stage, _)| *stage)
    }
}

fn week(from: NaiveDate, ways: &[Way]) -> FlowWeek {
    let (begins, ends) = (midnight(from), midnight(from + Days::new(7)));
    let within = |at: Option<&DateTime<Utc>>| at.is_some_and(|at| (begins..ends).contains(at));
    let stood: Vec<_> = ways.iter().filter_map(|way| way.stage_at(ends)).collect();
    let count = |wanted: &dyn Fn(&&Way) -> bool| number(ways.iter().filter(wanted).count());
    FlowWeek {
        from,
        running: STAGES.map(|stage| number(stood.iter().filter(|at| **at == stage).count())).to_vec(),
        transferred: count(&|way| within(way.entered.get(&Stage::Transferred))),
        closed: count(&|way| within(way.closed_at.as_ref())),
        ended: count(&|way| within(way.ended_at.as_ref())),
    }
}

fn midnight(day: NaiveDate) -> DateTime<Utc> {
    day.and_time(NaiveTime::MIN).and_utc()
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
