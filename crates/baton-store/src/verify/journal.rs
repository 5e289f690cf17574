use std::collections::HashMap;

use rusqlite::Connection;

use super::replay::Replay;
use super::{FROM_BACKUP, Verified};
use crate::StoreError;
use crate::journal::{EntryHash, Line, each_line, hash_of};

/// Where the journal stands after the entries that were looked at.
struct Place {
    seq: u64,
    hash: EntryHash,
    versions: HashMap<String, u64>,
}

/// Looks at every entry once: its place, its hash, its place in its stream, and its changes, which it replays.
pub(super) fn check(conn: &Connection, replay: &Replay<'_>, verified: &mut Verified) -> Result<(), StoreError> {
    let mut place = Place { seq: 0, hash: EntryHash::ZERO, versions: HashMap::new() };
    each_line(conn, |line| {
        verified.entries += 1;
        match line {
            Ok(line) => {
                place.check(&line, verified);
                check_changes(&line, replay, verified)
            }
            Err(error) => {
                verified.find(format!("The journal is damaged: {error}."), FROM_BACKUP);
                Ok(())
            }
        }
    })
}

impl Place {
    fn check(&mut self, line: &Line, verified: &mut Verified) {
        if line.seq != self.seq + 1 || line.prev != self.hash {
            verified.find(format!("Entry {} does not follow the entry before it.", line.seq), FROM_BACKUP);
        }
        if hash_of(line) != line.hash {
            verified.find(format!("Entry {} is not what was written.", line.seq), FROM_BACKUP);
        }
        let version = self.versions.entry(line.stream.clone()).or_default();
        if line.version != *version + 1 {
            verified.find(format!("Entry {} is not the next one of its stream.", line.seq), FROM_BACKUP);
        }
        *version = line.version;
        (self.seq, self.hash) = (line.seq, line.hash);
    }
}

fn check_changes(line: &Line, replay: &Replay<'_>, verified: &mut Verified) -> Result<(), StoreError> {
    let changes = match line.changes() {
        Ok(changes) => changes,
        Err(error) => {
            verified.find(format!("The journal is damaged: {error}."), FROM_BACKUP);
            return Ok(());
        }
    };
    for change in &changes {
        if !replay.apply(change)? {
            let (seq, kind) = (line.seq, change.kind.table());
            verified.find(format!("Entry {seq} changes {kind} {} from what it was not.", change.id), FROM_BACKUP);
        }
    }
    Ok(())
}
