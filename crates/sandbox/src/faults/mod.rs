//! Trouble on request: which requests go wrong, and how. What a quirk does to a body is in
//! [`quirk`], how faults are written as text in [`spelling`].

mod quirk;
mod spelling;

use std::time::Duration;

use serde_json::Value;

pub use quirk::{Quirk, TimeForm};
pub(crate) use quirk::{plain_ids, spoil};
pub use spelling::SpellingError;
pub(crate) use spelling::{HEADER, of_header};

use crate::answer::{Answer, Content, ErrorShape, Manner, Refusal};
use crate::clock::{self, Millis};
use crate::random::Random;
use crate::wire::JSON;

/// What a request gets in the place of its answer, or what becomes of its answer.
///
/// Each has a spelling, in which the header `X-Sandbox-Fault` of a request and the program's
/// `--fault` take it, and which `Display` writes.
///
/// | spelling | fault |
/// |---|---|
/// | `503` | [`Fault::Status`] |
/// | `503/spring` (`vmc`, `csp`, `automation`, `empty`) | [`Fault::Shaped`] |
/// | `retry-after=7`, `retry-date=7` | [`Fault::RetryAfter`], [`Fault::RetryAfterDate`] |
/// | `html=502` | [`Fault::Html`] |
/// | `truncated`, `empty-body` | [`Fault::Truncated`], [`Fault::EmptyBody`] |
/// | `reset`, `reset-after` | [`Fault::Reset`], [`Fault::ResetAfter`] |
/// | `stall`, `delay=2s`, `slow=100ms` | [`Fault::Stall`], [`Fault::Delay`], [`Fault::Slow`] |
/// | the name of a quirk | [`Fault::Quirk`], see [`Quirk`] |
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// A refusal with this status, in the error shape of the service that is asked. The request has no effect.
    Status(u16),
    /// A refusal with this status, in the error shape of another service. The request has no effect.
    Shaped(u16, ErrorShape),
    /// 429, with `Retry-After` in seconds. The request has no effect.
    RetryAfter(u32),
    /// 429, with `Retry-After` as the time that is this many seconds from now, by the caller's
    /// time. The request has no effect.
    RetryAfterDate(u32),
    /// A web page with this status, as a proxy or a wrong address sends it. The request has no effect.
    Html(u16),
    /// The true answer, cut off in the middle of its body. The request takes effect.
    Truncated,
    /// The true answer with its headers and without its body. The request takes effect.
    EmptyBody,
    /// This status and JSON body. The request has no effect. It has no spelling.
    Answer(u16, Value),
    /// The connection is reset in the place of an answer. The request has no effect.
    Reset,
    /// The connection is reset in the place of an answer. The request takes effect.
    ResetAfter,
    /// No answer, until the caller hangs up or the sandbox stops. The request has no effect.
    Stall,
    /// The true answer, after this much time outside. The request takes effect at once.
    Delay(Duration),
    /// The true answer, its body in eight pieces with this much time outside between them. The
    /// request takes effect.
    Slow(Duration),
    /// The true answer with what real servers do to it. The request takes effect. A request can
    /// have any number of quirks, next to one fault of another kind.
    Quirk(Quirk),
}

/// The requests that a fault is for. Starts from one of the constructors and can be narrowed.
///
/// As text, for the program's `--fault`: what they are for (an operation's id, the start of a path,
/// a method in front of either, `*` for any), and how often (`@10%`, `@3` times, always without).
/// `POST /vmc/@10%` is one in ten of the posts to VMware Cloud on AWS. As text an operation can also
/// be called as the clients call it (`create_blueprint_request`), and what never comes is refused: an
/// operation, a method or a path that is not there.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Requests {
    operation: Option<String>,
    path: Option<String>,
    method: Option<String>,
    skip: usize,
    times: usize,
    rate: Option<f64>,
}

impl Requests {
    /// The next request, whatever it is.
    pub fn any() -> Self {
        Self {
            operation: None,
            path: None,
            method: None,
            skip: 0,
            times: 1,
            rate: None,
        }
    }

    /// The next request for an operation, by its id in the document. Sign-in, which no document
    /// covers, has the ids `exchangeApiToken`, `getApiTokenDetails`, `retrieveAuthToken`,
    /// `getLoggedInUserOrgs`, `getLoggedInUserOrgsV2` and `getProjects`.
    pub fn operation(id: impl Into<String>) -> Self {
        Self {
            operation: Some(id.into()),
            ..Self::any()
        }
    }

    /// The next request whose path, as sent and without its query, starts like this.
    pub fn path(start: impl Into<String>) -> Self {
        Self {
            path: Some(start.into()),
            ..Self::any()
        }
    }

    /// Only those with this method.
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into().to_uppercase());
        self
    }

    /// Let this many pass first.
    pub fn after(mut self, count: usize) -> Self {
        self.skip = count;
        self
    }

    /// This many of them, not only one.
    pub fn times(mut self, count: usize) -> Self {
        self.times = count;
        self
    }

    /// All of them, until the faults are cleared.
    pub fn always(self) -> Self {
        self.times(usize::MAX)
    }

    /// This share of them, from 0 to 1, until the faults are cleared. Which ones follows from the
    /// sandbox's seed: the same requests in the same order meet the same faults.
    pub fn rate(self, share: f64) -> Self {
        Self {
            rate: Some(share.clamp(0.0, 1.0)),
            ..self.always()
        }
    }

    fn covers(&self, method: &str, path: &str, operation: Option<&str>) -> bool {
        self.method.as_deref().is_none_or(|wanted| wanted == method)
            && self
                .path
                .as_deref()
                .is_none_or(|start| path.starts_with(start))
            && self
                .operation
                .as_deref()
                .is_none_or(|id| operation == Some(id))
    }

    /// Whether it is the turn of this request, which is covered.
    fn hits(&mut self, random: &mut Random) -> bool {
        if self.skip > 0 {
            self.skip -= 1;
            return false;
        }
        if self.rate.is_some_and(|rate| random.share() >= rate) {
            return false;
        }
        if self.times != usize::MAX {
            self.times -= 1;
        }
        true
    }
}

/// The faults that are still to come, oldest first.
#[derive(Debug)]
pub(crate) struct Faults {
    known: Vec<(Requests, Fault)>,
    random: Random,
}

/// What one request meets.
#[derive(Debug, Default)]
pub(crate) struct Trouble {
    pub(crate) fault: Option<Fault>,
    pub(crate) quirks: Vec<Quirk>,
}

impl Faults {
    pub(crate) fn new(random: Random) -> Self {
        Self {
            known: Vec::new(),
            random,
        }
    }

    pub(crate) fn add(&mut self, requests: Requests, fault: Fault) {
        self.known.push((requests, fault));
    }

    pub(crate) fn clear(&mut self) {
        self.known.clear();
    }

    /// The faults of a request, which are then used up.
    pub(crate) fn take(&mut self, method: &str, path: &str, operation: Option<&str>) -> Trouble {
        let mut trouble = Trouble::default();
        for (requests, fault) in &mut self.known {
            let is_quirk = matches!(fault, Fault::Quirk(_));
            if requests.times == 0
                || !requests.covers(method, path, operation)
                || (trouble.fault.is_some() && !is_quirk)
                || !requests.hits(&mut self.random)
            {
                continue;
            }
            trouble.add(fault.clone());
        }
        self.known.retain(|(requests, _)| requests.times > 0);
        trouble
    }
}

impl Trouble {
    /// Adds a fault, unless one that excludes it came before.
    pub(crate) fn add(&mut self, fault: Fault) {
        match fault {
            Fault::Quirk(quirk) => self.quirks.push(quirk),
            fault => {
                self.fault.get_or_insert(fault);
            }
        }
    }

    /// How it is written.
    pub(crate) fn written(&self) -> Option<String> {
        let fault = self.fault.iter().map(ToString::to_string);
        let quirks = self.quirks.iter().map(ToString::to_string);
        let all: Vec<String> = fault.chain(quirks).collect();
        (!all.is_empty()).then(|| all.join(", "))
    }
}

impl Fault {
    /// What is answered without carrying the request out; none if it is carried out first. `now` is
    /// the caller's time.
    pub(crate) fn instead(&self, now: Millis) -> Option<Result<Answer, Refusal>> {
        let busy = |after: String| {
            let mut refusal = Refusal::new(429, "too_many_requests", "Too many requests");
            refusal.headers.push(("retry-after", after));
            Some(Err(refusal))
        };
        match self {
            Self::Status(status) => Some(Err(told(*status))),
            Self::Shaped(status, shape) => Some(Err(Refusal {
                shape: Some(*shape),
                ..told(*status)
            })),
            Self::RetryAfter(seconds) => busy(seconds.to_string()),
            Self::RetryAfterDate(seconds) => {
                busy(clock::http_date(now + Millis::from(*seconds) * 1000))
            }
            Self::Html(status) => Some(Ok(Answer::page(*status))),
            Self::Answer(status, body) => Some(Ok(Answer::json(*status, body.clone()))),
            Self::Reset | Self::Stall => Some(Ok(Answer::empty(500))),
            Self::Truncated
            | Self::EmptyBody
            | Self::ResetAfter
            | Self::Delay(_)
            | Self::Slow(_)
            | Self::Quirk(_) => None,
        }
    }

    /// What becomes of a true answer.
    pub(crate) fn apply(&self, answer: &mut Answer) {
        let broken = |media, bytes| match self {
            Self::Truncated => Content::CutShort(media, bytes),
            Self::Slow(pause) => Content::Slow(media, bytes, *pause),
            Self::EmptyBody => Content::Empty,
            _ => Content::Bytes(media, bytes),
        };
        if matches!(self, Self::Truncated | Self::Slow(_) | Self::EmptyBody) {
            answer.content = match std::mem::replace(&mut answer.content, Content::Empty) {
                Content::Json(body) => broken(JSON.to_owned(), body.to_string().into()),
                Content::Bytes(media, bytes) => broken(media, bytes),
                other => other,
            };
        }
        match self {
            Self::Reset | Self::ResetAfter => answer.manner = Manner::Reset,
            Self::Stall => answer.manner = Manner::Never,
            Self::Delay(time) => answer.manner = Manner::After(*time),
            _ => {}
        }
    }
}

fn told(status: u16) -> Refusal {
    if status == 401 {
        return Refusal::unauthorized();
    }
    Refusal::new(
        status,
        "sandbox_fault",
        format!("The sandbox was told to answer {status}"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults() -> Faults {
        Faults::new(Random::new(1))
    }

    #[test]
    fn a_fault_hits_what_it_is_for_as_often_as_it_says() {
        let mut faults = faults();
        let requests = Requests::operation("get_task")
            .method("get")
            .after(1)
            .times(2);
        faults.add(requests, Fault::Status(503));
        let mut hits = |operation| faults.take("GET", "/x", Some(operation)).fault.is_some();
        assert!(!hits("get_sddc"));
        assert!(!hits("get_task"));
        assert!(hits("get_task"));
        assert!(hits("get_task"));
        assert!(!hits("get_task"));
    }

    #[test]
    fn a_rate_is_kept_and_the_same_for_the_same_seed() {
        let hits = || -> Vec<bool> {
            let mut faults = faults();
            faults.add(Requests::any().rate(0.1), Fault::Reset);
            (0..10_000)
                .map(|_| faults.take("GET", "/", None).fault.is_some())
                .collect()
        };
        let first = hits();
        assert_eq!(first, hits());
        let count = first.iter().filter(|hit| **hit).count();
        assert!((900..1100).contains(&count), "{count}");
    }

    #[test]
    fn quirks_add_up_and_other_faults_exclude_each_other() {
        let mut faults = faults();
        for fault in [
            Fault::Quirk(Quirk::Nulls),
            Fault::Status(500),
            Fault::Status(501),
            Fault::Quirk(Quirk::WholeFloats),
        ] {
            faults.add(Requests::any(), fault);
        }
        let trouble = faults.take("GET", "/", None);
        assert_eq!(trouble.fault, Some(Fault::Status(500)));
        assert_eq!(trouble.quirks, [Quirk::Nulls, Quirk::WholeFloats]);
        let trouble = faults.take("GET", "/", None);
        assert_eq!(trouble.fault, Some(Fault::Status(501)));
        assert!(trouble.quirks.is_empty());
    }
}
