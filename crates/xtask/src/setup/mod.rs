//! What a fresh clone lacks: system libraries and programs, Node, and the packages of the screens.
//!
//! On Debian and Ubuntu what is missing is installed when that is allowed; elsewhere it is named and the verb stops.

mod node;
mod system;

pub use system::Need;

use crate::failure::Result;
use crate::steps::Steps;

/// Everything that building the window needs, and `more` on top of it.
pub fn window(steps: &mut Steps, more: &[Need]) -> Result {
    steps.step("System packages", || system::provide(&[&[Need::Window], more].concat()))?;
    if steps.step("Node packages", node::is_outdated)? {
        steps.run("npm ci", &mut crate::command::npm(&["ci", "--no-audit", "--no-fund"]))?;
    }
    Ok(())
}

/// What drawing the icons needs.
pub fn icons(steps: &mut Steps) -> Result {
    steps.step("System packages", || system::provide(&[Need::Icons]))
}
