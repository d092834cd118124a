//! The sandbox's own time: real, faster than real, or stepped by a test.
//! Everything that changes with time is computed from a reading of this clock; nothing waits for it.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Milliseconds since 1970-01-01T00:00:00Z.
pub(crate) type Millis = i64;

/// The last moment that can be written as a date, less what work adds to it: clocks stop there.
const LAST: Millis = 250_000_000_000_000;

/// How time passes in a sandbox.
///
/// Work (the deployment of an SDDC takes two hours) goes by the clock's own speed. The lifetime of
/// access tokens goes by the caller's time: a faster clock shortens work, not tokens, because a
/// client measures `expires_in` and `exp` with a clock of its own. A stepped clock has one time for both.
#[derive(Debug)]
pub struct Clock {
    origin: Millis,
    started: Instant,
    speed: f64,
    stepped: AtomicI64,
    /// By how much work is ahead of the caller's time since an earlier run.
    ahead: AtomicI64,
}

impl Clock {
    /// Time passes as it does outside.
    #[must_use]
    pub fn real() -> Self {
        Self::faster(1.0)
    }

    /// `speed` seconds pass for each second outside; what is not a positive number counts as 1. Time
    /// stops in the year 9892: there is no writing later ones.
    #[must_use]
    pub fn faster(speed: f64) -> Self {
        let speed = if speed.is_finite() && speed > 0.0 {
            speed
        } else {
            1.0
        };
        Self::new(outside(), speed)
    }

    /// Time stands still at the present until [`crate::Sandbox::advance`] moves it.
    #[must_use]
    pub fn stepped() -> Self {
        Self::new(outside(), 0.0)
    }

    /// Like [`Clock::stepped`], from the given second since 1970-01-01T00:00:00Z. With a seed this
    /// makes answers repeatable to the byte; clients that compare the `exp` of an access token with
    /// their own clock want a time near the present.
    #[must_use]
    pub fn stepped_from(unix_seconds: i64) -> Self {
        Self::new(unix_seconds.saturating_mul(1000), 0.0)
    }

    fn new(origin: Millis, speed: f64) -> Self {
        Self {
            origin,
            started: Instant::now(),
            speed,
            stepped: AtomicI64::new(0),
            ahead: AtomicI64::new(0),
        }
    }

    /// The time by which work progresses.
    pub(crate) fn now(&self) -> Millis {
        self.reading(self.speed)
            .saturating_add(self.ahead.load(Ordering::SeqCst))
            .clamp(-LAST, LAST)
    }

    /// Goes on from a time that an earlier run had reached, unless it is later than that already.
    /// The caller's time is not moved.
    pub(crate) fn go_on_from(&self, at: Millis) {
        let behind = at.saturating_sub(self.now());
        add(&self.ahead, behind.max(0));
    }

    /// Whether it says the time that it is outside, which whoever starts again knows too.
    pub(crate) fn is_outsides(&self) -> bool {
        let moved = [&self.stepped, &self.ahead];
        (self.speed - 1.0).abs() < f64::EPSILON
            && moved.iter().all(|by| by.load(Ordering::SeqCst) == 0)
    }

    /// The time by which tokens expire.
    pub(crate) fn callers_now(&self) -> Millis {
        self.reading(self.speed.min(1.0))
    }

    pub(crate) fn advance(&self, by: Duration) {
        add(
            &self.stepped,
            i64::try_from(by.as_millis()).unwrap_or(i64::MAX),
        );
    }

    fn reading(&self, speed: f64) -> Millis {
        // A float holds milliseconds exactly for 285,000 years.
        #[allow(clippy::cast_possible_truncation)]
        let passed = (self.started.elapsed().as_secs_f64() * 1000.0 * speed) as i64;
        self.origin
            .saturating_add(passed)
            .saturating_add(self.stepped.load(Ordering::SeqCst))
            .clamp(-LAST, LAST)
    }
}

fn add(to: &AtomicI64, by: Millis) {
    let more = |at: Millis| Some(at.saturating_add(by));
    let _ = to.fetch_update(Ordering::SeqCst, Ordering::SeqCst, more);
}

impl Default for Clock {
    fn default() -> Self {
        Self::real()
    }
}

fn outside() -> Millis {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|passed| i64::try_from(passed.as_millis()).ok())
        .unwrap_or_default()
}

/// RFC 3339 with six fraction digits, as the services send it: `2020-01-02T17:11:01.223000Z`.
pub(crate) fn rfc3339(at: Millis) -> String {
    written(at, "%Y-%m-%dT%H:%M:%S%.6fZ")
}

/// The offset without a colon that error answers of VMware Cloud on AWS carry.
pub(crate) fn without_colon(at: Millis) -> String {
    written(at, "%Y-%m-%dT%H:%M:%S%.3f+0000")
}

/// The time without a zone that Code Stream sends: `2019-09-23 13:48:54.483`.
pub(crate) fn without_zone(at: Millis) -> String {
    written(at, "%Y-%m-%d %H:%M:%S%.3f")
}

/// Reads RFC 3339.
pub(crate) fn read(text: &str) -> Option<Millis> {
    let at: jiff::Timestamp = text.trim().parse().ok()?;
    Some(at.as_millisecond())
}

/// Reads the forms in which the sandbox itself writes times.
pub(crate) fn read_any(text: &str) -> Option<Millis> {
    read(text).or_else(|| {
        let at: jiff::civil::DateTime = text.trim().parse().ok()?;
        let at = at.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
        Some(at.timestamp().as_millisecond())
    })
}

/// As headers of HTTP write times: `Sun, 01 Mar 2026 00:00:00 GMT`.
pub(crate) fn http_date(at: Millis) -> String {
    written(at, "%a, %d %b %Y %H:%M:%S GMT")
}

/// Whether a text is a time as requests carry them: with or without an offset, also one without a
/// colon, or a date alone.
pub(crate) fn is_time(text: &str) -> bool {
    read(text).is_some()
        || jiff::Timestamp::strptime("%Y-%m-%dT%H:%M:%S%.f%z", text).is_ok()
        || text.parse::<jiff::civil::DateTime>().is_ok()
}

pub(crate) fn is_date(text: &str) -> bool {
    text.parse::<jiff::civil::Date>().is_ok()
}

pub(crate) fn written(at: Millis, format: &str) -> String {
    jiff::Timestamp::from_millisecond(at)
        .unwrap_or(jiff::Timestamp::MAX)
        .strftime(format)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stepped_clock_moves_only_when_told() {
        let clock = Clock::stepped_from(1_577_985_061);
        assert_eq!(clock.now(), clock.now());
        clock.advance(Duration::from_millis(223));
        assert_eq!(rfc3339(clock.now()), "2020-01-02T17:11:01.223000Z");
        assert_eq!(without_colon(clock.now()), "2020-01-02T17:11:01.223+0000");
        assert_eq!(without_zone(clock.now()), "2020-01-02 17:11:01.223");
        assert_eq!(read("2020-01-02T18:11:01.223+01:00"), Some(clock.now()));
        assert_eq!(clock.callers_now(), clock.now());
    }

    #[test]
    fn a_faster_clock_does_not_shorten_the_callers_time() {
        let clock = Clock::faster(1e9);
        let (work, caller) = (clock.now(), clock.callers_now());
        assert!(clock.now() >= work);
        assert!(clock.callers_now() - caller < 60_000);
    }

    #[test]
    fn however_fast_or_far_a_clock_stays_where_dates_can_be_written() {
        let clock = Clock::faster(1e300);
        while clock.now() < LAST {}
        assert!(rfc3339(clock.now()).starts_with("9892-"));
        let clock = Clock::stepped_from(i64::MAX);
        for _ in 0..3 {
            clock.advance(Duration::MAX);
            clock.go_on_from(Millis::MAX);
            assert_eq!((clock.now(), clock.callers_now()), (LAST, LAST));
        }
        assert_eq!(Clock::stepped_from(i64::MIN).now(), -LAST);
    }
}
