use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::open_case;
use crate::context::{Context, Draft, Subject, written};
use crate::ids::ResistanceCaseId;
use crate::op::Operation;
use crate::record::{Concern, Kind, Playback, ResistanceCase};
use crate::refusal::Refusal;

/// Their words are said back to them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PlaybackSaid {
    /// In which case.
    pub case: ResistanceCaseId,
    /// What we said.
    pub words: String,
}

impl Operation for PlaybackSaid {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::ResistanceCase, self.case.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let actor = cx.acting()?;
        let case = open_case(cx, self.case)?;
        let words = written(&self.words, "What we said back")?;
        let playback = Playback { words, by: actor.id, at: cx.at, confirmed: None };
        draft.put(ResistanceCase { playback: Some(playback), ..case });
        Ok(())
    }
}

/// We understand what is behind their words, or understand it better.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ConcernNamed {
    /// In which case.
    pub case: ResistanceCaseId,
    /// Which concern it is, as practice knows it; left out if practice knows none like it.
    #[serde(default)]
    pub about: Option<Concern>,
}

impl Operation for ConcernNamed {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::ResistanceCase, self.case.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let case = open_case(cx, self.case)?;
        draft.put(ResistanceCase { about: self.about, ..case });
        Ok(())
    }
}

/// The client says that we got it right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PlaybackConfirmed {
    /// In which case.
    pub case: ResistanceCaseId,
    /// "Yes. That is it."
    pub answer: String,
}

impl Operation for PlaybackConfirmed {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::ResistanceCase, self.case.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let case = open_case(cx, self.case)?;
        let Some(playback) = case.playback.clone() else {
            return Err(Refusal::state("Nothing has been said back yet.", "Say their words back to them first."));
        };
        let confirmed = Some(written(&self.answer, "What they answered")?);
        draft.put(ResistanceCase { playback: Some(Playback { confirmed, ..playback }), ..case });
        Ok(())
    }
}

/// "What would it take?" was asked, and this is the answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct WhatItTakesHeard {
    /// In which case.
    pub case: ResistanceCaseId,
    /// In their words.
    pub words: String,
}

impl Operation for WhatItTakesHeard {
    fn subject(&self) -> Subject {
        Subject::Of(Kind::ResistanceCase, self.case.0)
    }

    fn decide(&self, cx: &Context<'_>, draft: &mut Draft) -> Result<(), Refusal> {
        let case = open_case(cx, self.case)?;
        let words = written(&self.words, "What it would take")?;
        draft.put(ResistanceCase { what_it_takes: Some(words), ..case });
        Ok(())
    }
}
