//! Opening a workspace, and who sits at it.

use std::path::Path;

use baton_desk::Desk;
use baton_domain::ids::PersonId;

use crate::Global;
use crate::answer::Error;
use crate::environment::environment;

/// Opens the workspace.
pub fn open(path: &Path, global: &Global) -> Result<Desk, Error> {
    Ok(Desk::open(path, environment(global.now))?)
}

/// Opens the workspace and finds who sits at the desk.
pub fn at_desk(path: &Path, global: &Global) -> Result<(Desk, PersonId), Error> {
    let desk = open(path, global)?;
    let person = match &global.person {
        Some(name) => desk.person_ref(name)?,
        None => desk.first_manager()?,
    };
    Ok((desk, person))
}
