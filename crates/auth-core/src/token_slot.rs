//! One access token and when to renew it: early by one caller, late by one for all, never twice
//! at a time. How a token is had is left to the exchange, where it is kept to the store, where it
//! goes to the session.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::OwnedMutexGuard;
use tokio::time::Instant;
use tracing::Instrument as _;

use crate::exchange::{Asked, Exchange};
use crate::store::{Held, Keep, Outcome, Renewal};
use crate::transport::SendOptions;
use crate::{Error, ErrorKind, Secret};

/// How long a failed exchange answers for those who come after it.
const FAILURE_REMEMBERED: Duration = Duration::from_secs(1);

/// How long an exchange may take while the old token still works: its caller could be served.
const EARLY_EXCHANGE: Duration = Duration::from_secs(10);

/// How many refused tokens are told from those that others put into a store.
const REFUSED_KNOWN: usize = 8;

/// Which token it is: a 401 speaks of the token it was sent with and of no other.
pub(crate) type Generation = u64;

/// A token with the moments that matter to it.
#[derive(Clone)]
pub(crate) struct Token {
    pub(crate) secret: Secret,
    pub(crate) generation: Generation,
    pub(crate) expires: Instant,
    renew: Instant,
    wait: Instant,
}

/// A token as it is had, from a server or from a store.
pub(crate) struct Lease {
    pub(crate) secret: Secret,
    /// How long it lived when it was new.
    pub(crate) lifetime: Duration,
    pub(crate) expires: Instant,
}

impl Lease {
    /// From here on one caller renews it while the others use it.
    fn renew(&self) -> Instant {
        self.before_end(5 * 60, 5)
    }

    /// From here on all wait for the renewal.
    pub(crate) fn wait(&self) -> Instant {
        self.before_end(30, 20)
    }

    fn before_end(&self, most: u64, share: u32) -> Instant {
        self.expires - Duration::from_secs(most).min(self.lifetime / share)
    }
}

impl Token {
    fn new(lease: Lease, generation: Generation) -> Self {
        Self {
            generation,
            expires: lease.expires,
            renew: lease.renew(),
            wait: lease.wait(),
            secret: lease.secret,
        }
    }
}

/// Holds the token of one exchange and host.
///
/// There is no background task: a caller who finds the token old leads an exchange while holding
/// `turn`. When that caller is dropped, so is the turn, and the next in line leads. Only where
/// there is something to lose, a refresh token that rotates or what goes into a store, the exchange
/// is a task that takes the turn along and comes to its end without its caller.
pub(crate) struct TokenSlot {
    exchange: Box<dyn Exchange>,
    keeper: Option<Box<dyn Keep>>,
    state: Mutex<State>,
    turn: Arc<tokio::sync::Mutex<()>>,
}

#[derive(Default)]
struct State {
    token: Option<Token>,
    /// What the last exchange rotated the credential into: the one before is dead then.
    rotated: Option<Secret>,
    /// Whether there is a store that does not have `rotated`.
    unsaved: bool,
    /// The tokens that were refused lately: a store may still have them.
    refused: VecDeque<Secret>,
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
    fn ready(&self, now: Instant) -> Option<&Token> {
        self.token.as_ref().filter(|token| now < token.renew)
    }

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
    /// Takes what is kept on disk of this exchange away.
    pub(crate) async fn forget_stored(&self) -> Result<(), Error> {
        match &self.keeper {
            Some(keeper) => keeper.forget().await,
            None => Ok(()),
        }
    }

    pub(crate) fn new(exchange: Box<dyn Exchange>, keeper: Option<Box<dyn Keep>>) -> Self {
        Self {
            exchange,
            keeper,
            state: Mutex::default(),
            turn: Arc::default(),
        }
    }

    /// The token, where nothing is to be done about it. Not `async`: whoever has the lock cannot
    /// wait for anything.
    pub(crate) fn ready(&self) -> Option<Token> {
        let now = Instant::now();
        self.state().ready(now).cloned()
    }

    /// A token that works as far as is known. `patience` is how long this caller can wait: while
    /// the old token works, an exchange takes at most half of that, so that there is time left to
    /// use it.
    pub(crate) async fn token(
        self: &Arc<Self>,
        options: &SendOptions,
        patience: Option<Duration>,
    ) -> Result<Token, Error> {
        loop {
            let (verdict, ended_before) = {
                let state = self.state();
                (state.verdict(Instant::now()), state.ended)
            };
            let turn = self.turn.clone();
            let (turn, working) = match verdict {
                Verdict::Use(token) => return Ok(token),
                Verdict::Fail(error) => return Err(error),
                Verdict::RenewOrUse(token) => match turn.try_lock_owned() {
                    Ok(turn) => (turn, Some(token)),
                    Err(_) => return Ok(token),
                },
                Verdict::RenewOrWait => (turn.lock_owned().await, None),
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
                None => return self.lead(turn, working, options.clone(), patience).await,
            }
        }
    }

    /// Leads one exchange, for as long as this caller can wait for it. `working` is the token that
    /// still works, if there is one.
    async fn lead(
        self: &Arc<Self>,
        turn: OwnedMutexGuard<()>,
        working: Option<Token>,
        mut options: SendOptions,
        patience: Option<Duration>,
    ) -> Result<Token, Error> {
        let limits = [options.timeout, patience.map(|patience| patience / 2)];
        let limit = limits.into_iter().flatten().fold(EARLY_EXCHANGE, Ord::min);
        let rotates = self.rotates();
        if self.keeper.is_none() && !rotates {
            if working.is_some() {
                options.timeout = Some(limit);
            }
            let outcome = self.renew(working, options).await;
            drop(turn);
            return outcome;
        }
        // To give a request up that rotates is to lose what it brings: only its caller goes.
        if working.is_some() && !rotates {
            let limit = options.timeout.unwrap_or(EARLY_EXCHANGE);
            options.timeout = Some(limit.min(EARLY_EXCHANGE));
        }
        let (slot, old) = (self.clone(), working.clone());
        let task = async move {
            let outcome = slot.renew(old, options).await;
            drop(turn);
            outcome
        };
        let task = tokio::spawn(task.in_current_span());
        let joined = match working {
            Some(token) => match tokio::time::timeout(limit, task).await {
                Ok(joined) => joined,
                Err(_) => return Ok(token),
            },
            None => task.await,
        };
        joined.unwrap_or_else(|_| {
            Err(Error::new(
                ErrorKind::Transport,
                "the exchange of a token was broken off: is the runtime shutting down?",
            )
            .of_token_exchange())
        })
    }

    /// Whom the exchange asks, for messages.
    pub(crate) fn asked(&self) -> Option<Asked<'_>> {
        self.exchange.asked()
    }

    /// Whether a refresh token can be lost: the server is known to rotate, or has done so.
    fn rotates(&self) -> bool {
        let has_rotated = || self.state().rotated.is_some() && !self.exchange.signs_in_anew();
        self.exchange.rotates() || has_rotated()
    }

    /// Brings a new token, or the `working` one if another process is at it. The caller holds the
    /// turn.
    async fn renew(&self, working: Option<Token>, options: SendOptions) -> Result<Token, Error> {
        let renewal = match &self.keeper {
            None => self.exchange(options).await,
            Some(keeper) => {
                let held = self.held(working);
                match keeper.renew(&*self.exchange, held, options).await {
                    Renewal::Ended(renewal) => renewal,
                    Renewal::Elsewhere(working) => return Ok(working),
                }
            }
        };
        let now = Instant::now();
        let mut state = self.state();
        state.ended += 1;
        state.rotated = renewal.rotated;
        state.unsaved = renewal.unsaved;
        match renewal.lease {
            Ok(lease) => {
                state.last_generation += 1;
                let token = Token::new(lease, state.last_generation);
                tracing::debug!(
                    generation = token.generation,
                    valid_for = ?token.expires.saturating_duration_since(now),
                    from_store = renewal.found,
                    "access token obtained"
                );
                state.token = Some(token.clone());
                state.failure = None;
                Ok(token)
            }
            Err(error) => {
                state.failure = Some((error.clone(), now));
                match state.outcome(now) {
                    // Nobody else will tell of it.
                    Some(Ok(token)) => {
                        tracing::warn!(%error, "no new access token could be obtained; the one before still works");
                        Ok(token)
                    }
                    _ => {
                        tracing::debug!(%error, "no access token could be obtained");
                        Err(error)
                    }
                }
            }
        }
    }

    /// A renewal that keeps everything in memory.
    async fn exchange(&self, options: SendOptions) -> Outcome {
        let asked = Instant::now();
        let sent = self.state().rotated.clone();
        let granted = self.exchange.exchange(sent.clone(), options).await;
        let (token, rotated) = match granted {
            Ok(granted) => (granted.token, granted.rotated),
            Err(error) => (Err(error), None),
        };
        Outcome {
            // Counted from before the exchange: the server's count began before its answer came.
            lease: token.map(|minted| Lease {
                secret: minted.secret,
                lifetime: minted.lifetime,
                expires: asked + minted.lifetime,
            }),
            rotated: rotated.or(sent),
            unsaved: false,
            found: false,
        }
    }

    fn held(&self, working: Option<Token>) -> Held {
        let state = self.state();
        Held {
            token: state.token.as_ref().map(|t| (t.secret.clone(), t.expires)),
            refused: state.refused.iter().cloned().collect(),
            rotated: state.rotated.clone(),
            unsaved: state.unsaved,
            working,
        }
    }

    /// Forgets the token if it is the one that was refused. A newer one stays.
    pub(crate) fn refuse(&self, generation: Generation) {
        let mut state = self.state();
        if state
            .token
            .as_ref()
            .is_none_or(|token| token.generation != generation)
        {
            return;
        }
        tracing::debug!(generation, "access token refused");
        let refused = state.token.take().map(|token| token.secret);
        state.refused.extend(refused);
        if state.refused.len() > REFUSED_KNOWN {
            state.refused.pop_front();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Never held across an await; nothing in it can be half done when a thread panics.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
