//! When to look next: sooner at first and around the expected end, never sooner than the server
//! asks for.

use std::ops::RangeInclusive;
use std::time::Duration;

use tokio::time::Instant;

/// No answer of a server makes us look more seldom than this.
const LONGEST_ASKED: Duration = Duration::from_secs(5 * 60);
/// However near the end is said to be.
const SHORTEST_NEAR_END: Duration = Duration::from_secs(5);
/// Beyond this an interval has no meaning, and arithmetic no room.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

pub(super) struct Pace {
    shortest: Duration,
    longest: Duration,
    /// What the interval has grown to.
    grown: Duration,
    /// The server's last estimate, and the end that it meant when it was new.
    estimate: Option<(Duration, Instant)>,
}

impl Pace {
    pub(super) fn new(interval: &RangeInclusive<Duration>) -> Self {
        let shortest = (*interval.start()).min(LONGEST);
        Pace {
            shortest,
            longest: (*interval.end()).clamp(shortest, LONGEST),
            grown: shortest,
            estimate: None,
        }
    }

    /// Begins anew: something is about to happen.
    pub(super) fn restart(&mut self) {
        self.grown = self.shortest;
    }

    /// How long to wait after a look.
    pub(super) fn after_look(
        &mut self,
        remaining: Option<Duration>,
        retry_after: Option<Duration>,
        now: Instant,
    ) -> Duration {
        let near_end = self.near_end(remaining, now);
        if let Some(asked) = retry_after {
            return self.as_asked(asked);
        }
        let interval = self.grown;
        self.grown = interval.mul_f64(1.5).min(self.longest);
        self.jittered(near_end.map_or(interval, |near| near.min(interval)))
    }

    /// How long to wait after this many failures in a row.
    pub(super) fn after_failure(&self, count: u32, retry_after: Option<Duration>) -> Duration {
        let doubled = self.shortest.saturating_mul(1 << count.min(16));
        let interval = self.jittered(doubled.min(self.longest));
        retry_after.map_or(interval, |asked| self.as_asked(asked).max(interval))
    }

    /// A quarter of the time to the expected end, or of the time since: an estimate that was wrong
    /// does not make us look every few seconds for an hour.
    fn near_end(&mut self, remaining: Option<Duration>, now: Instant) -> Option<Duration> {
        let remaining = remaining?;
        let end = match self.estimate {
            Some((before, end)) if before == remaining => end,
            _ => now + remaining.min(LONGEST * 365),
        };
        self.estimate = Some((remaining, end));
        let away = end
            .saturating_duration_since(now)
            .max(now.saturating_duration_since(end));
        Some((away / 4).max(SHORTEST_NEAR_END))
    }

    fn as_asked(&self, asked: Duration) -> Duration {
        let asked = asked.clamp(self.shortest.min(LONGEST_ASKED), LONGEST_ASKED);
        asked.mul_f64(1.0 + fastrand::f64() * 0.1)
    }

    fn jittered(&self, interval: Duration) -> Duration {
        let jittered = interval.mul_f64(0.8 + fastrand::f64() * 0.4);
        jittered.clamp(self.shortest, self.longest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(count: u64) -> Duration {
        Duration::from_secs(count)
    }

    #[test]
    fn the_interval_grows_and_stays_between_its_bounds() {
        let mut pace = Pace::new(&(seconds(1)..=seconds(30)));
        let now = Instant::now();
        let waits: Vec<_> = (0..50).map(|_| pace.after_look(None, None, now)).collect();
        assert!(
            waits
                .iter()
                .all(|wait| (seconds(1)..=seconds(30)).contains(wait))
        );
        assert!(waits[0] <= seconds(2), "{waits:?}");
        assert!(
            waits[10..].iter().all(|wait| *wait >= seconds(24)),
            "{waits:?}"
        );
        assert!(waits[10..].iter().any(|wait| *wait != waits[49]), "jitter");
        pace.restart();
        assert!(pace.after_look(None, None, now) <= seconds(2));
    }

    #[test]
    fn the_server_is_not_asked_before_it_wants_to_be() {
        let mut pace = Pace::new(&(seconds(1)..=seconds(30)));
        let now = Instant::now();
        for _ in 0..50 {
            let wait = pace.after_look(Some(seconds(1)), Some(seconds(60)), now);
            assert!((seconds(60)..=seconds(66)).contains(&wait), "{wait:?}");
            assert!(pace.after_failure(3, Some(seconds(60))) >= seconds(60));
        }
        let wait = pace.after_look(None, Some(seconds(86_400)), now);
        assert!(wait <= seconds(330), "{wait:?}");
        assert!(pace.after_look(None, Some(Duration::ZERO), now) >= seconds(1));
    }

    #[test]
    fn an_end_that_is_near_is_looked_for_more_often() {
        let mut pace = Pace::new(&(seconds(1)..=seconds(30)));
        let now = Instant::now();
        for _ in 0..20 {
            pace.after_look(None, None, now);
        }
        assert!(pace.after_look(Some(seconds(3600)), None, now) >= seconds(24));
        assert!(pace.after_look(Some(seconds(60)), None, now) <= seconds(18));
        assert!(pace.after_look(Some(seconds(60)), None, now + seconds(58)) <= seconds(6));
        // Half an hour later it still says a minute.
        let late = now + seconds(1800);
        assert!(pace.after_look(Some(seconds(60)), None, late) >= seconds(24));
    }

    #[test]
    fn failures_make_it_slower() {
        let pace = Pace::new(&(seconds(1)..=seconds(30)));
        assert!(pace.after_failure(1, None) <= seconds(3));
        assert!(pace.after_failure(9, None) >= seconds(24));
    }

    #[test]
    fn any_range_is_survived() {
        let now = Instant::now();
        for range in [
            Duration::MAX..=Duration::ZERO,
            Duration::ZERO..=Duration::ZERO,
            Duration::ZERO..=Duration::MAX,
        ] {
            let mut pace = Pace::new(&range);
            for _ in 0..100 {
                let wait = pace.after_look(Some(Duration::MAX), None, now);
                assert!(wait <= LONGEST);
                assert!(pace.after_failure(u32::MAX, Some(Duration::MAX)) <= LONGEST);
            }
        }
    }
}
