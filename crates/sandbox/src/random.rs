//! Ids and made-up values that are the same for the same seed. Not for secrets of value: the
//! sandbox has none.

use serde::{Deserialize, Serialize};

/// From one state to the next; odd, so that all states come before one comes again.
const STRIDE: u64 = 0x9e37_79b9_7f4a_7c15;
/// How many numbers a leap passes over. There is room for sixteen million leaps.
const LEAP: u64 = 1 << 40;

/// A small repeatable generator (SplitMix64).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A generator that depends on a text, so that one request always gets one answer.
    pub(crate) fn from_text(text: &str) -> Self {
        // FNV-1a: stable across compilers, unlike the standard library's hasher.
        let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self(hash)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STRIDE);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Passes over more than any run draws, all at once: what has been drawn from here on by
    /// somebody else is not drawn again.
    pub(crate) fn leap(&mut self) {
        self.0 = self.0.wrapping_add(STRIDE.wrapping_mul(LEAP));
    }

    /// A number below `bound`; 0 for a bound of 0.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.next().checked_rem(bound).unwrap_or(0)
    }

    /// A number from 0 to below 1.
    pub(crate) fn share(&mut self) -> f64 {
        #[allow(clippy::cast_precision_loss)] // 53 bits are what a float holds.
        let share = (self.next() >> 11) as f64 / (1_u64 << 53) as f64;
        share
    }

    /// `length` hexadecimal digits.
    pub(crate) fn hex(&mut self, length: usize) -> String {
        self.text(length, b"0123456789abcdef")
    }

    /// `length` letters and digits.
    pub(crate) fn alphanumeric(&mut self, length: usize) -> String {
        self.text(
            length,
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
        )
    }

    /// A UUID, version 4 in its form.
    pub(crate) fn uuid(&mut self) -> String {
        let digits = self.hex(30);
        format!(
            "{}-{}-4{}-a{}-{}",
            &digits[..8],
            &digits[8..12],
            &digits[12..15],
            &digits[15..18],
            &digits[18..30]
        )
    }

    fn text(&mut self, length: usize, alphabet: &[u8]) -> String {
        let count = alphabet.len() as u64;
        (0..length)
            .map(|_| {
                let index = usize::try_from(self.below(count)).unwrap_or(0);
                char::from(alphabet[index])
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leap_is_as_many_numbers_as_it_says() {
        let (mut leapt, mut back) = (Random::new(7), Random::new(7));
        leapt.leap();
        back.0 = back.0.wrapping_add(STRIDE.wrapping_mul(LEAP - 1));
        back.next();
        assert_eq!(leapt, back);
    }

    #[test]
    fn one_seed_gives_one_sequence() {
        let ids = |seed| {
            let mut random = Random::new(seed);
            [random.uuid(), random.alphanumeric(8)]
        };
        assert_eq!(ids(7), ids(7));
        assert_ne!(ids(7), ids(8));
        assert_eq!(ids(7)[0].len(), 36);
    }
}
