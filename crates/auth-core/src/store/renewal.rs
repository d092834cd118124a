//! What one renewal does with a store: use what another process has obtained, else ask the server,
//! and write down what it says before anybody uses it. When to renew is left to the token slot.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::time::Instant;

use super::document::{Entry, StoredToken};
use super::lock::FileLock;
use super::problem::Problem;
use super::{Pause, TokenStore, now_in_seconds};
use crate::exchange::{Exchange, Granted};
use crate::redact::KnownSecrets;
use crate::token_slot::{Lease, Token};
use crate::transport::{BoxFuture, SendOptions};
use crate::{Error, ErrorKind, Secret};

/// How long another process may be at the same renewal before this one stops waiting for it.
const RENEWAL_PATIENCE: Duration = Duration::from_secs(30);

/// The place of one exchange in a store.
pub(crate) struct Keeper {
    store: TokenStore,
    account: String,
    secrets: KnownSecrets,
}

/// What a token slot asks of its place in a store.
pub(crate) trait Keep: Send + Sync {
    /// Brings a token, from the store or from the server. Must run to its end once it has begun:
    /// what a server rotates is had once.
    fn renew<'a>(
        &'a self,
        exchange: &'a dyn Exchange,
        held: Held,
        options: SendOptions,
    ) -> BoxFuture<'a, Renewal>;

    /// Takes what is kept of this exchange out of the store, if there is one.
    fn forget(&self) -> BoxFuture<'_, Result<(), Error>>;
}

impl Keep for Keeper {
    fn renew<'a>(
        &'a self,
        exchange: &'a dyn Exchange,
        held: Held,
        options: SendOptions,
    ) -> BoxFuture<'a, Renewal> {
        Box::pin(self.renewed(exchange, held, options))
    }

    fn forget(&self) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(self.forgotten())
    }
}

/// What the token slot has when it wants a token.
pub(crate) struct Held {
    pub(crate) token: Option<(Secret, Instant)>,
    /// Tokens that got a 401. One of them may still stand in the store.
    pub(crate) refused: Vec<Secret>,
    /// What an exchange of this process, or an entry that it read, rotated the credential into.
    pub(crate) rotated: Option<Secret>,
    /// Whether `rotated` is newer than what the store has.
    pub(crate) unsaved: bool,
    /// The token that is held, if it still works.
    pub(crate) working: Option<Token>,
}

impl Held {
    /// The stored token, if it is any better than the one that is held.
    fn better(&self, entry: &Entry) -> Option<Lease> {
        let now = Instant::now();
        let lease = entry.access.as_ref()?.lease(SystemTime::now(), now)?;
        let stored = lease.secret.expose();
        let refused = self.refused.iter().any(|old| old.expose() == stored);
        let outlives = self
            .token
            .as_ref()
            .is_none_or(|(held, end)| held.expose() != stored && lease.expires > *end);
        (!refused && outlives && now < lease.wait()).then_some(lease)
    }
}

/// How a renewal ended.
pub(crate) enum Renewal {
    Ended(Outcome),
    /// Another process is at it, and this token still works.
    Elsewhere(Token),
}

/// What a renewal brought.
pub(crate) struct Outcome {
    pub(crate) lease: Result<Lease, Error>,
    pub(crate) rotated: Option<Secret>,
    pub(crate) unsaved: bool,
    /// Whether the token comes from the store, without an exchange.
    pub(crate) found: bool,
}

/// What a look into the store says about who is to renew.
enum Claim {
    /// Somebody has done it.
    Found(Entry, Lease),
    /// Somebody else is at it, and this token still works.
    Elsewhere(Token),
    /// This process has to.
    Ours(Turn),
}

/// This process' turn to renew, with what the store says.
struct Turn {
    entry: Entry,
    /// `None` if the store cannot be used: then nothing is written either.
    lock: Option<FileLock>,
    /// Whether this turn wrote the note that an exchange was begun.
    noted: bool,
}

impl Keeper {
    pub(crate) fn new(store: TokenStore, account: String, secrets: KnownSecrets) -> Self {
        Self {
            store,
            account,
            secrets,
        }
    }

    /// For those who know of stores only what [`Keep`] says.
    pub(crate) fn boxed(
        store: TokenStore,
        account: String,
        secrets: KnownSecrets,
    ) -> Box<dyn Keep> {
        Box::new(Self::new(store, account, secrets))
    }

    async fn renewed(&self, exchange: &dyn Exchange, held: Held, options: SendOptions) -> Renewal {
        let turn = match self.claim(exchange, &held).await {
            Ok(Claim::Elsewhere(working)) => return Renewal::Elsewhere(working),
            Ok(Claim::Found(entry, lease)) => {
                self.secrets.add(&lease.secret);
                entry.refresh.iter().for_each(|kept| self.keep_quiet(kept));
                let mut rotated = held.rotated;
                if !held.unsaved {
                    rotated = entry.refresh.or(rotated);
                }
                return Renewal::Ended(Outcome {
                    lease: Ok(lease),
                    rotated,
                    unsaved: held.unsaved,
                    found: true,
                });
            }
            Ok(Claim::Ours(turn)) => turn,
            Err(problem) => {
                // What can be read without a lock is better than nothing.
                let entry = self.store.entry(&self.account).await.unwrap_or_default();
                if problem.is_busy() && rotates(exchange, &held, &entry) {
                    return Renewal::Ended(Outcome {
                        lease: Err(busy(&problem)),
                        rotated: held.rotated,
                        unsaved: held.unsaved,
                        found: false,
                    });
                }
                self.store.report(&problem);
                Turn {
                    entry,
                    lock: None,
                    noted: false,
                }
            }
        };
        Renewal::Ended(self.exchange(exchange, held, turn, options).await)
    }

    /// Finds out whether there is a token already, and if there is none, whose turn it is.
    async fn claim(&self, exchange: &dyn Exchange, held: &Held) -> Result<Claim, Problem> {
        let mut pause = Pause::new(RENEWAL_PATIENCE);
        let lock = loop {
            let entry = self.store.entry(&self.account).await?;
            if let Some(lease) = held.better(&entry) {
                return Ok(Claim::Found(entry, lease));
            }
            match self.store.try_lock_account(&self.account).await? {
                Some(lock) => break lock,
                None => {
                    if let Some(working) = &held.working {
                        return Ok(Claim::Elsewhere(working.clone()));
                    }
                    let path = self.store.account_lock(&self.account);
                    pause.wait(&path).await?;
                }
            }
        };
        // Again: whoever had the lock until now has written.
        let writing = self.store.lock_file().await?;
        let entry = self.store.entry(&self.account).await?;
        if let Some(lease) = held.better(&entry) {
            return Ok(Claim::Found(entry, lease));
        }
        let mut noted = false;
        // A note that is there already is of an exchange whose end nobody knows: it stays.
        if rotates(exchange, held, &entry) && entry.begun_at.is_none() {
            let begun = Entry {
                begun_at: Some(now_in_seconds()),
                ..entry.clone()
            };
            match writing.set(&self.account, &begun).await {
                Ok(()) => noted = true,
                Err(problem) => self.store.report(&problem),
            }
        }
        Ok(Claim::Ours(Turn {
            entry,
            lock: Some(lock),
            noted,
        }))
    }

    async fn forgotten(&self) -> Result<(), Error> {
        if !self.store.path().exists() {
            return Ok(());
        }
        let removed = match self.store.lock_file().await {
            Ok(writing) => writing.remove(&self.account).await,
            Err(problem) => Err(problem),
        };
        removed.map_err(|problem| Error::setting(problem.to_string()))
    }

    /// Asks the server and writes down what it says.
    async fn exchange(
        &self,
        exchange: &dyn Exchange,
        held: Held,
        turn: Turn,
        options: SendOptions,
    ) -> Outcome {
        let Turn { entry, lock, noted } = turn;
        let mut answer = self.ask(exchange, &held, &entry, options).await;
        let granted = match answer.granted {
            Ok(granted) => granted,
            Err(error) => {
                if noted && nothing_happened(&error) {
                    self.save(&entry).await;
                }
                return Outcome {
                    lease: Err(explain(error, &entry)),
                    rotated: held.rotated,
                    unsaved: held.unsaved,
                    found: false,
                };
            }
        };
        let is_new = granted.rotated.is_some();
        // Without a new one, the one that was sent goes on; if that was the credential itself,
        // there is nothing to keep, and what was kept before has been refused.
        let refresh = granted.rotated.or(answer.sent.take());
        let lease = granted.token.map(|minted| Lease {
            secret: minted.secret,
            lifetime: minted.lifetime,
            expires: answer.asked + minted.lifetime,
        });
        let access = lease.as_ref().ok().map(|lease| StoredToken {
            secret: lease.secret.clone(),
            obtained_at: answer.asked_at,
            expires_at: answer.asked_at.saturating_add(lease.lifetime.as_secs()),
        });
        let worth_keeping = access.is_some() || is_new || noted;
        let next = Entry {
            access: access.or(entry.access),
            refresh: refresh.clone(),
            begun_at: None,
        };
        let saved = match (&lock, worth_keeping) {
            (Some(_), true) => self.save(&next).await,
            (Some(_), false) => true,
            (None, _) => false,
        };
        let unsaved = !saved && refresh.is_some() && (is_new || held.unsaved);
        if unsaved && !exchange.signs_in_anew() {
            tracing::error!(
                store = %self.store.path().display(),
                "a new refresh token could not be stored: this process goes on with it, but when it ends the token is lost and the account is locked out; make the store writable while this process runs, or get a new refresh token afterwards"
            );
        }
        Outcome {
            lease,
            rotated: refresh,
            unsaved,
            found: false,
        }
    }

    /// Tries what the credential may have become, the newest first, and then the credential itself,
    /// as long as the server calls them invalid: nothing is lost by then, and the user may have
    /// renewed it.
    async fn ask(
        &self,
        exchange: &dyn Exchange,
        held: &Held,
        entry: &Entry,
        options: SendOptions,
    ) -> Answer {
        let mut tries: Vec<Option<Secret>> = Vec::new();
        if held.unsaved || entry.refresh.is_none() {
            tries.extend(held.rotated.clone().map(Some));
        }
        if let Some(stored) = &entry.refresh {
            self.keep_quiet(stored);
            let known = |secret: &Secret| secret.expose() == stored.expose();
            if !tries.iter().flatten().any(known) {
                tries.push(Some(stored.clone()));
            }
        }
        let mut tries = tries.into_iter();
        loop {
            let sent = tries.next();
            let last = sent.is_none();
            let sent = sent.flatten();
            let (asked, asked_at) = (Instant::now(), now_in_seconds());
            let granted = exchange.exchange(sent.clone(), options.clone()).await;
            match &granted {
                Err(error) if error.kind() == ErrorKind::Authentication && !last => {
                    tracing::debug!(%error, "a kept refresh token was refused");
                }
                _ => {
                    return Answer {
                        granted,
                        sent,
                        asked,
                        asked_at,
                    };
                }
            }
        }
    }

    /// Servers echo refresh tokens. An exchange may keep one with a word of its own in front of it.
    fn keep_quiet(&self, kept: &Secret) {
        for word in kept.expose().split(' ') {
            self.secrets.add(&Secret::from(word));
        }
    }

    /// Writes the entry. The caller has the lock of the account.
    async fn save(&self, entry: &Entry) -> bool {
        let saved = match self.store.lock_file().await {
            Ok(writing) => writing.set(&self.account, entry).await,
            Err(problem) => Err(problem),
        };
        saved
            .inspect_err(|problem| self.store.report(problem))
            .is_ok()
    }
}

/// What the server said, to what, and when it was asked.
struct Answer {
    granted: Result<Granted, Error>,
    sent: Option<Secret>,
    asked: Instant,
    asked_at: u64,
}

/// Whether a refresh token can be lost: the server is known to rotate, or has done so.
fn rotates(exchange: &dyn Exchange, held: &Held, entry: &Entry) -> bool {
    let has_rotated = held.rotated.is_some() || entry.refresh.is_some();
    exchange.rotates() || (has_rotated && !exchange.signs_in_anew())
}

/// Whether the server cannot have rotated anything: it said no, or was not reached.
fn nothing_happened(error: &Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::Authentication | ErrorKind::Connect | ErrorKind::Config | ErrorKind::Usage
    ) || error
        .status()
        .is_some_and(|status| (400..500).contains(&status))
}

/// A refusal that follows an exchange without an end has its cause there.
fn explain(error: Error, entry: &Entry) -> Error {
    let Some(begun) = entry.begun_at else {
        return error;
    };
    if error.kind() != ErrorKind::Authentication {
        return error;
    }
    let begun = httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(begun));
    error.with_hint(format!(
        "an exchange that was begun on {begun} never came to its end: its process was killed or its connection broke; a server that rotates refresh tokens, as for service accounts, had most likely done so by then, the new one is lost, and this account needs a new refresh token"
    ))
}

fn busy(problem: &Problem) -> Error {
    Error::new(
        ErrorKind::Timeout,
        "another process does not come to an end with renewing this refresh token, which two must not use at a time",
    )
    .with_hint(problem.to_string())
    .of_token_exchange()
}
