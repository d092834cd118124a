//! One access token and when to renew it: early by one caller, late by one for all, never twice
//! at a time. How a token is had is left to the exchange, where it goes to the session.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::exchange::{Exchange, Minted};
use crate::transport::SendOptions;
use crate::{Error, Secret};

/// How long a failed exchange answers for those who come after it.
const FAILURE_REMEMBERED: Duration = Duration::from_secs(1);

/// How long an exchange may take while the old token still works: its caller could be served.
const EARLY_EXCHANGE: Duration = Duration::from_secs(10);

/// Which token it is: a 401 speaks of the token it was sent with and of no other.
pub(crate) type Generation = u64;

/// A token with the moments that matter to it.
#[derive(Clone)]
pub(crate) struct Token {
    pub(crate) secret: Secret,
    pub(crate) generation: Generation,
    pub(crate) expires: Instant,
    /// From here on one caller renews it while the others use it.
    renew: Instant,
    /// From here on all wait for the renewal.
    wait: Instant,
}

impl Token {
    fn new(minted: Minted, generation: Generation, asked: Instant) -> Self {
        // Counted from before the exchange: the server's count began before its answer came.
        let Minted { secret, lifetime } = minted;
        let before_end = |most: u64, share: u32| Duration::from_secs(most).min(lifetime / share);
        let expires = asked + lifetime;
        Self {
            secret,
            generation,
            expires,
            renew: expires - before_end(5 * 60, 5),
            wait: expires - before_end(30, 20),
        }
    }
}

/// Holds the token of one exchange and host.
///
/// There is no background task: a caller who finds the token old leads an exchange while holding
/// `turn`. When that caller is dropped, so is the turn, and the next in line leads.
pub(crate) struct TokenSlot {
    exchange: Box<dyn Exchange>,
    state: Mutex<State>,
    turn: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    token: Option<Token>,
    /// What the last exchange rotated the credential into: the one before is dead then.
    rotated: Option<Secret>,
    last_generation: Generation,
    /// How many exchanges have ended, either way.
    ended: u64,
    /// Present if the last exchange failed.
    failure: Option<(Error, Instant)>,
}

/// What a caller is to do, judged at one moment.
enum Verdict {
    Use(Token),
    Fail(Error),
    /// Renew if nobody else is at it; this token works meanwhile.
    RenewOrUse(Token),
    /// Renew, or wait for whoever is at it.
    RenewOrWait,
}

impl State {
    fn verdict(&self, now: Instant) -> Verdict {
        let recent_failure = self
            .failure
            .as_ref()
            .filter(|(_, at)| now < *at + FAILURE_REMEMBERED);
        match (&self.token, recent_failure) {
            (Some(token), _) if now < token.renew => Verdict::Use(token.clone()),
            (Some(token), Some(_)) if now < token.expires => Verdict::Use(token.clone()),
            (Some(token), None) if now < token.wait => Verdict::RenewOrUse(token.clone()),
            (_, Some((error, _))) => Verdict::Fail(error.clone()),
            (_, None) => Verdict::RenewOrWait,
        }
    }

    /// What the exchange that just ended means for those who waited for it. `None` if they have
    /// to try themselves: the token it brought has been refused already.
    fn outcome(&self, now: Instant) -> Option<Result<Token, Error>> {
        match (&self.failure, &self.token) {
            // Whatever its age: a token that lives shorter than the queue is long serves the
            // queue once, instead of making everyone in it ask for another.
            (None, Some(token)) => Some(Ok(token.clone())),
            (Some(_), Some(token)) if now < token.expires => Some(Ok(token.clone())),
            (Some((error, _)), _) => Some(Err(error.clone())),
            (None, None) => None,
        }
    }
}

impl TokenSlot {
    pub(crate) fn new(exchange: Box<dyn Exchange>) -> Self {
        Self {
            exchange,
            state: Mutex::default(),
            turn: tokio::sync::Mutex::new(()),
        }
    }

    /// A token that works as far as is known. `patience` is how long this caller can wait: while
    /// the old token works, an exchange takes at most half of that, so that there is time left to
    /// use it.
    pub(crate) async fn token(
        &self,
        options: &SendOptions,
        patience: Option<Duration>,
    ) -> Result<Token, Error> {
        loop {
            let (verdict, ended_before) = {
                let state = self.state();
                (state.verdict(Instant::now()), state.ended)
            };
            let (_turn, early) = match verdict {
                Verdict::Use(token) => return Ok(token),
                Verdict::Fail(error) => return Err(error),
                Verdict::RenewOrUse(token) => match self.turn.try_lock() {
                    Ok(turn) => (turn, true),
                    Err(_) => return Ok(token),
                },
                Verdict::RenewOrWait => (self.turn.lock().await, false),
            };
            // Between the look and the turn another exchange may have ended: then this caller
            // has waited for that one and shares what it brought.
            let shared = {
                let state = self.state();
                (state.ended != ended_before).then(|| state.outcome(Instant::now()))
            };
            match shared {
                Some(Some(outcome)) => return outcome,
                Some(None) => {}
                None => {
                    let mut options = options.clone();
                    if early {
                        let limits = [options.timeout, patience.map(|patience| patience / 2)];
                        let limit = limits.into_iter().flatten().fold(EARLY_EXCHANGE, Ord::min);
                        options.timeout = Some(limit);
                    }
                    return self.renew(options).await;
                }
            }
        }
    }

    /// Leads one exchange. The caller holds the turn.
    async fn renew(&self, options: SendOptions) -> Result<Token, Error> {
        let asked = Instant::now();
        let rotated = self.state().rotated.clone();
        let granted = self.exchange.exchange(rotated, options).await;
        let now = Instant::now();
        let mut state = self.state();
        state.ended += 1;
        let token = granted.and_then(|granted| {
            if granted.rotated.is_some() {
                state.rotated = granted.rotated;
            }
            granted.token
        });
        match token {
            Ok(minted) => {
                state.last_generation += 1;
                let token = Token::new(minted, state.last_generation, asked);
                tracing::debug!(
                    generation = token.generation,
                    valid_for = ?token.expires.saturating_duration_since(now),
                    "access token obtained"
                );
                state.token = Some(token.clone());
                state.failure = None;
                Ok(token)
            }
            Err(error) => {
                tracing::warn!(%error, "no access token could be obtained");
                state.failure = Some((error.clone(), now));
                state.outcome(now).unwrap_or(Err(error))
            }
        }
    }

    /// Forgets the token if it is the one that was refused. A newer one stays.
    pub(crate) fn refuse(&self, generation: Generation) {
        let mut state = self.state();
        if state
            .token
            .as_ref()
            .is_some_and(|token| token.generation == generation)
        {
            tracing::debug!(generation, "access token refused");
            state.token = None;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Never held across an await; nothing in it can be half done when a thread panics.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
