/// What one number has to give: as many small choices as are asked for (splitmix64).
#[derive(Debug, Clone)]
pub struct Draw(u64);

impl Draw {
    /// Begins with that number; the same number gives the same choices.
    #[must_use]
    pub const fn from(number: u64) -> Self {
        Self(number)
    }

    /// A number below `n`.
    ///
    /// # Panics
    /// If `n` is zero.
    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % n as u64).unwrap()
    }

    /// True in that many of a hundred draws.
    pub fn percent(&mut self, of_a_hundred: usize) -> bool {
        self.below(100) < of_a_hundred
    }

    /// One of them, unless there is none.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        if of.is_empty() { None } else { of.get(self.below(of.len())) }
    }

    /// One of what an iterator gives, unless it gives nothing.
    pub fn pick<T>(&mut self, of: impl IntoIterator<Item = T>) -> Option<T> {
        let mut of: Vec<_> = of.into_iter().collect();
        if of.is_empty() { None } else { Some(of.swap_remove(self.below(of.len()))) }
    }
}
