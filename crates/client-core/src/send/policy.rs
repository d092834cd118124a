//! When a call is sent again: the settings, and the budget that all calls of a client share. The
//! sending itself is left to the module above.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// When a call is sent again, and how long it is waited before that.
///
/// Calls whose operation is idempotent (`GET`, `PUT`, `DELETE`, …) are sent again after 408, 429,
/// 502, 503 and 504, after an answer that says `"retryable": true`, after a connection that could
/// not be made or broke off, after a time limit for one request, and after a web page where JSON
/// was promised. All others are sent again only where the server cannot have acted: after 429,
/// where there was no connection, where no token could be had, and after 401.
///
/// Between two requests it waits a random time, at first up to 200 ms and twice as much each time
/// (full jitter), and in any case what `Retry-After` asks for. A call whose wait would end after its
/// deadline fails at once with the error it has. All calls of one client share a budget: in the
/// long run at most three of ten calls are sent again, so that a server in trouble is not
/// flooded.
///
/// ```
/// use std::time::Duration;
/// use client_core::RetryPolicy;
///
/// let patient = RetryPolicy::default().deadline(Duration::from_secs(600));
/// let impatient = RetryPolicy::never();
/// # let _ = (patient, impatient);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a policy does nothing until a client or a call has it"]
pub struct RetryPolicy {
    pub(super) requests: u32,
    pub(super) first_wait: Duration,
    pub(super) longest_wait: Duration,
    pub(super) deadline: Option<Duration>,
    pub(super) per_request: Option<Duration>,
}

impl Default for RetryPolicy {
    /// At most eight requests (four where there is no connection or a web page), waits of up to
    /// 200 ms growing to 20 s, three times the limit of one request in all.
    fn default() -> Self {
        RetryPolicy {
            requests: 8,
            first_wait: Duration::from_millis(200),
            longest_wait: Duration::from_secs(20),
            deadline: None,
            per_request: None,
        }
    }
}

impl RetryPolicy {
    /// Every call is sent once, but for the session's replay after a 401.
    pub fn never() -> Self {
        Self::default().max_requests(1)
    }

    /// At most this many requests a call, the first one included; 0 counts as 1.
    pub fn max_requests(mut self, requests: u32) -> Self {
        self.requests = requests.max(1);
        self
    }

    /// The longest wait before the second request, and the longest one of all. A `Retry-After`
    /// of the server may be longer than both.
    pub fn waits(mut self, first: Duration, longest: Duration) -> Self {
        self.first_wait = first;
        self.longest_wait = longest.max(first);
        self
    }

    /// How long the whole call may take, waits included. A timeout that the call itself has goes
    /// first. Without either it is three times the limit of one request.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// How long one request may take, from connecting to the last byte of its answer, before the
    /// call is sent again or fails. Unless set, it is the session's timeout (60 s), or five minutes
    /// for operations that are known to take long; for a call with a timeout of its own, that.
    pub fn request_timeout(mut self, timeout: Duration) -> Self {
        self.per_request = Some(timeout);
        self
    }

    /// A random wait before request number `next` (2, 3, …).
    pub(super) fn wait(&self, next: u32) -> Duration {
        let doublings = next.saturating_sub(2).min(20);
        let longest = self
            .first_wait
            .saturating_mul(1 << doublings)
            .min(self.longest_wait);
        longest.mul_f64(fastrand::f64())
    }
}

/// What the calls of one client may spend on being sent again: counts of calls and repeats, in
/// which old ones fade.
#[derive(Debug, Default)]
pub(crate) struct Budget(Mutex<Counts>);

#[derive(Debug, Default)]
struct Counts {
    calls: f64,
    repeats: f64,
    faded: Option<Instant>,
}

impl Budget {
    /// Repeats for each call, in the long run.
    const SHARE: f64 = 0.3;
    /// What a client that makes few calls may spend beyond that.
    const RESERVE: f64 = 50.0;
    /// After this time what was counted is worth half. Longer than a call takes, so that those
    /// that failed late still count among those that were begun.
    const HALF_LIFE: Duration = Duration::from_secs(5 * 60);

    /// Notes a call that begins now.
    pub(super) fn call(&self, now: Instant) {
        self.counts(now).calls += 1.0;
    }

    /// Takes one repeat out of the budget, if there is one left.
    pub(super) fn take(&self) -> bool {
        let mut counts = self.counts(Instant::now());
        let allowed = counts.repeats + 1.0 <= Self::RESERVE + Self::SHARE * counts.calls;
        if allowed {
            counts.repeats += 1.0;
        }
        allowed
    }

    /// `now` comes from outside, so that nobody asks the clock while others wait for the lock.
    fn counts(&self, now: Instant) -> std::sync::MutexGuard<'_, Counts> {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let since = *counts.faded.get_or_insert(now);
        let halves = now.saturating_duration_since(since).as_secs() / Self::HALF_LIFE.as_secs();
        if halves > 0 {
            let left = 0.5_f64.powi(i32::try_from(halves).unwrap_or(i32::MAX));
            counts.calls *= left;
            counts.repeats *= left;
            counts.faded = Some(now);
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_longest_and_are_random() {
        let policy =
            RetryPolicy::default().waits(Duration::from_millis(100), Duration::from_secs(1));
        for (next, longest) in [
            (2, 100),
            (3, 200),
            (4, 400),
            (5, 800),
            (6, 1000),
            (90, 1000),
        ] {
            let waits: Vec<Duration> = (0..200).map(|_| policy.wait(next)).collect();
            let longest = Duration::from_millis(longest);
            assert!(waits.iter().all(|wait| *wait <= longest), "{next}");
            assert!(waits.iter().any(|wait| *wait > longest / 2), "{next}");
            assert!(waits.iter().any(|wait| *wait < longest / 2), "{next}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn repeats_are_a_share_of_the_calls_and_old_ones_fade() {
        let budget = Budget::default();
        let spend = || (0..).take_while(|_| budget.take()).count();
        assert_eq!(spend(), 50, "the reserve");
        (0..1000).for_each(|_| budget.call(Instant::now()));
        assert_eq!(spend(), 300, "three of ten");
        assert_eq!(spend(), 0);
        tokio::time::advance(Duration::from_secs(24 * 60 * 60)).await;
        assert_eq!(spend(), 50, "the reserve is back");
    }
}
