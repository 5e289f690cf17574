//! Measuring, and saying what was measured.

use std::fmt;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Something measured, beside the least that it could be.
pub struct Ratio {
    pub what: String,
    pub baton: Amount,
    pub floor: Amount,
    /// What the floor does.
    pub floor_is: &'static str,
}

impl Ratio {
    /// What stands above a list of them.
    pub const HEADING: &'static str =
        "what                                         Baton      floor   ratio   the floor";
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, baton, floor, floor_is } = self;
        let ratio = baton.size() / floor.size();
        write!(f, "{what:<40}{:>10} {:>10} {ratio:>7.2}   {floor_is}", baton.to_string(), floor.to_string())
    }
}

/// A time or a number of bytes.
#[derive(Debug, Clone, Copy)]
pub enum Amount {
    Time(Duration),
    Bytes(u64),
}

impl Amount {
    #[expect(clippy::cast_precision_loss, reason = "a file of 2^53 bytes is not measured here")]
    fn size(self) -> f64 {
        match self {
            Self::Time(time) => time.as_secs_f64(),
            Self::Bytes(bytes) => bytes as f64,
        }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Time(time) if time.as_secs() >= 1 => write!(f, "{:.2} s", time.as_secs_f64()),
            Self::Time(time) if time.as_millis() >= 1 => write!(f, "{:.2} ms", 1e3 * time.as_secs_f64()),
            Self::Time(time) => write!(f, "{:.1} µs", 1e6 * time.as_secs_f64()),
            Self::Bytes(_) => write!(f, "{:.1} MB", self.size() / 1e6),
        }
    }
}

/// How long `work` takes.
pub fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let begun = Instant::now();
    let outcome = black_box(work());
    (begun.elapsed(), outcome)
}

/// What two kinds of work take, done in turn so that a busy moment of the machine meets both: the time that so many of a
/// hundred do not exceed.
pub fn in_turn(
    times: usize,
    of_a_hundred: usize,
    mut baton: impl FnMut() -> Duration,
    mut floor: impl FnMut() -> Duration,
) -> [Amount; 2] {
    let (ours, floors): (Vec<_>, Vec<_>) = (0..times).map(|_| (baton(), floor())).unzip();
    [ours, floors].map(|times| Amount::Time(percentile(times, of_a_hundred)))
}

/// The time that so many of a hundred do not exceed.
pub fn percentile(mut times: Vec<Duration>, of_a_hundred: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() * of_a_hundred).div_ceil(100) - 1]
}
