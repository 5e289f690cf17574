use baton_desk::Ids;
use chrono::{DateTime, Utc};
use uuid::{Builder, Uuid};

/// Chance that can be repeated: the same seed gives the same choices on every machine and with every version.
///
/// SplitMix64 (Steele, Lea and Flood, 2014), which fills books well and guards nothing.
#[derive(Debug, Clone)]
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) const fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; zero when `end` is zero.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let wide = u128::from(self.bits()) * end as u128;
        usize::try_from(wide >> 64).expect("BUG: it is below `end`")
    }

    /// One of them.
    pub(crate) fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// One of these words.
    pub(crate) fn word(&mut self, of: &[&'static str]) -> &'static str {
        of[self.below(of.len())]
    }

    /// Whether something happens that happens once in `times`.
    pub(crate) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

/// Ids that sort by time, then by their order, and are the same for the same seed.
#[derive(Debug)]
pub(crate) struct SeededIds {
    chance: Chance,
    made: u32,
}

impl SeededIds {
    pub(crate) const fn new(seed: u64) -> Self {
        Self { chance: Chance::new(seed), made: 0 }
    }
}

impl Ids for SeededIds {
    fn fresh(&mut self, at: DateTime<Utc>) -> Uuid {
        self.made += 1;
        let millis = u64::try_from(at.timestamp_millis()).unwrap_or(0);
        let mut random = [0; 10];
        random[2..].copy_from_slice(&self.chance.bits().to_be_bytes());
        // Version and variant take the upper bits of the first and the third byte; what is left of four bytes counts.
        for (byte, shift) in random.iter_mut().zip([22, 14, 8, 0]) {
            *byte = u8::try_from((self.made >> shift) & 0xff).expect("BUG: masked");
        }
        random[2] &= 0x3f;
        Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_in_the_order_in_which_they_are_made() {
        let at = DateTime::from_timestamp(1_700_000_000, 0).unwrap();
        let mut ids = SeededIds::new(3);
        let made: Vec<_> = (0..70_000).map(|_| ids.fresh(at)).collect();
        assert!(made.is_sorted_by(|a, b| a < b), "two ids of one instant are out of order");
        assert_eq!(made[0].get_version_num(), 7);
    }

    #[test]
    fn the_same_seed_gives_the_same_choices() {
        let choices = |seed| {
            let mut chance = Chance::new(seed);
            (0..8).map(|_| chance.below(10)).collect::<Vec<_>>()
        };
        assert_eq!(choices(1), choices(1));
        assert_ne!(choices(1), choices(2));
    }
}
