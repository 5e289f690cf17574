//! The firm's philosophy: written in versions, and read by everyone.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::context::{Context, Draft, Subject, written};
use crate::ids::PersonId;
use crate::op::Operation;
use crate::record::{Person, Philosophy, PhilosophyReading, Workspace};
use crate::refusal::{Refusal, RefusalKind};

/// A manager writes the philosophy, or a new version of it. Everyone is to read it then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PhilosophyWritten {
    /// The text.
    pub text: String,
    /// Calendar days after which it is to be read again; left out if once is enough.
    #[serde(default)]
    pub again_after_days: Option<u32>,
}

impl Operation for PhilosophyWritten {
    fn subject(&self) -> Subject {
        Subject::Workspace
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let manager = cx.acting()?;
        let workspace = cx.workspace.ok_or_else(|| Refusal::not_found("workspace"))?;
        if self.again_after_days == Some(0) {
            return Err(Refusal::invalid(
                "It cannot be due again after zero days.",
                "Say after how many days it is to be read again, or leave it out.",
            ));
        }
        let text = written(&self.text, "The philosophy")?;
        let old = workspace.philosophy.as_ref();
        let philosophy = match old.filter(|old| old.text == text) {
            // Only how often it is read changes: what people have read, they have read.
            Some(old) => Philosophy { again_after_days: self.again_after_days, ..old.clone() },
            None => Philosophy {
                version: old.map_or(1, |old| old.version + 1),
                text,
                by: manager.id,
                at: cx.at,
                again_after_days: self.again_after_days,
            },
        };
        draft.put(Workspace { philosophy: Some(philosophy), ..workspace.clone() });
        Ok(())
    }
}

/// Someone confirms having read the philosophy; also those who only read and print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PhilosophyRead {
    /// Who: nobody confirms for somebody else.
    pub person: PersonId,
    /// Which version.
    pub version: u32,
}

impl Operation for PhilosophyRead {
    fn subject(&self) -> Subject {
        Subject::Person(self.person)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let reader = cx.acting()?;
        let philosophy = cx.workspace.and_then(|workspace| workspace.philosophy.as_ref());
        let philosophy = philosophy
            .ok_or_else(|| Refusal::state("The firm has written no philosophy yet.", "A manager writes it first."))?;
        if philosophy.version != self.version {
            return Err(Refusal::new(
                RefusalKind::Stale,
                "A newer version has been written in the meantime.",
                "Read that one.",
            ));
        }
        let read = PhilosophyReading { version: self.version, at: cx.at };
        draft.put(Person { philosophy_read: Some(read), ..reader.clone() });
        Ok(())
    }
}
