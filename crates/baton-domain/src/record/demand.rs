use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A part of the package, which the outgoing rep writes or writes out as not applicable (method d3, d5, d7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum PackagePart {
    /// Where the client stands.
    Situation,
    /// The three things that matter.
    TopThings,
    /// What to do if something happens, where the account is not stable.
    IfThen,
    /// How often we talk.
    Cadence,
    /// What prices were traded for.
    PriceStory,
    /// Landmines.
    WatchOuts,
    /// What part each key stakeholder has.
    PeopleMap,
    /// Where notes, contracts and decks are.
    WhereItLives,
}

impl PackagePart {
    /// All parts in the order in which they are written.
    pub const ALL: [Self; 8] = [
        Self::Situation,
        Self::TopThings,
        Self::IfThen,
        Self::Cadence,
        Self::PriceStory,
        Self::WatchOuts,
        Self::PeopleMap,
        Self::WhereItLives,
    ];

    /// What it is called in a sentence.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Situation => "the situation",
            Self::TopThings => "the top three things",
            Self::IfThen => "the if-then lines",
            Self::Cadence => "the cadence",
            Self::PriceStory => "the price story",
            Self::WatchOuts => "the watch-outs",
            Self::PeopleMap => "the people map",
            Self::WhereItLives => "the places",
        }
    }
}

/// What a profile can ask of a handover before it goes on. What no profile can leave out or soften is not among them: the
/// read-back, a successor, both acknowledgements, answered promises, and an owner for everything at the close (method,
/// section 0).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Demand {
    /// The package says where the client stands.
    Situation,
    /// It names the three things that matter.
    TopThings,
    /// It says what to do if something happens, where the account is not stable.
    IfThen,
    /// It says how often we talk.
    Cadence,
    /// It says what prices were traded for.
    PriceStory,
    /// It names a landmine.
    WatchOuts,
    /// It says what part each key stakeholder has.
    PeopleMap,
    /// It says where things are.
    WhereItLives,
    /// The incoming rep has accepted the package.
    PackageAccepted,
    /// The question bank is answered.
    Questions,
    /// Everyone who matters has met the incoming rep.
    Introductions,
    /// The incoming rep has led a meeting alone (method d1, stage 7).
    LedAlone,
    /// A next touch is planned before the transfer; none closes without one.
    NextTouch,
    /// Each line of the checklist is done, or does not apply.
    Checklist,
    /// The client was asked how it goes.
    Feedback,
    /// Both reps have said what they learned.
    Learned,
}

impl Demand {
    /// All demands in the order of the method.
    pub const ALL: [Self; 16] = [
        Self::Situation,
        Self::TopThings,
        Self::IfThen,
        Self::Cadence,
        Self::PriceStory,
        Self::WatchOuts,
        Self::PeopleMap,
        Self::WhereItLives,
        Self::PackageAccepted,
        Self::Questions,
        Self::Introductions,
        Self::LedAlone,
        Self::NextTouch,
        Self::Checklist,
        Self::Feedback,
        Self::Learned,
    ];
}

impl From<PackagePart> for Demand {
    fn from(part: PackagePart) -> Self {
        match part {
            PackagePart::Situation => Self::Situation,
            PackagePart::TopThings => Self::TopThings,
            PackagePart::IfThen => Self::IfThen,
            PackagePart::Cadence => Self::Cadence,
            PackagePart::PriceStory => Self::PriceStory,
            PackagePart::WatchOuts => Self::WatchOuts,
            PackagePart::PeopleMap => Self::PeopleMap,
            PackagePart::WhereItLives => Self::WhereItLives,
        }
    }
}

/// How strictly something is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
#[serde(rename_all = "snake_case")]
pub enum Strictness {
    /// It never yields.
    Hard,
    /// A manager can pass it with a written reason.
    Soft,
}
