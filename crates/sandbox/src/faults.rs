//! Trouble on request: which requests go wrong, and how.

use serde_json::Value;

use crate::answer::{Answer, Content, Refusal};
use crate::wire::JSON;

/// What a request gets in the place of its answer.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// A refusal with this status, in the error shape of the service that is asked. The request has no effect.
    Status(u16),
    /// 429, with `Retry-After` in seconds. The request has no effect.
    RetryAfter(u32),
    /// A web page with this status, as a proxy or a wrong address sends it. The request has no effect.
    Html(u16),
    /// The true answer, cut off in the middle of its body. The request takes effect.
    Truncated,
    /// The true answer with its headers and without its body. The request takes effect.
    EmptyBody,
    /// This status and JSON body. The request has no effect.
    Answer(u16, Value),
}

/// The requests that a fault is for. Starts from one of the constructors and can be narrowed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct Requests {
    operation: Option<String>,
    path: Option<String>,
    method: Option<String>,
    skip: usize,
    times: usize,
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
}

/// The faults that are still to come, oldest first.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<(Requests, Fault)>);

impl Faults {
    pub(crate) fn add(&mut self, requests: Requests, fault: Fault) {
        self.0.push((requests, fault));
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// The fault of a request, which is then used up.
    pub(crate) fn take(
        &mut self,
        method: &str,
        path: &str,
        operation: Option<&str>,
    ) -> Option<Fault> {
        let mut hit = None;
        for (requests, fault) in &mut self.0 {
            if requests.times == 0 || !requests.covers(method, path, operation) {
                continue;
            }
            if requests.skip > 0 {
                requests.skip -= 1;
                continue;
            }
            if requests.times != usize::MAX {
                requests.times -= 1;
            }
            hit = Some(fault.clone());
            break;
        }
        self.0.retain(|(requests, _)| requests.times > 0);
        hit
    }
}

impl Fault {
    /// What is answered without carrying the request out; none if it is carried out first.
    pub(crate) fn instead(&self) -> Option<Result<Answer, Refusal>> {
        match self {
            Self::Status(401) => Some(Err(Refusal::unauthorized())),
            Self::Status(status) => Some(Err(Refusal::new(
                *status,
                "sandbox_fault",
                format!("The sandbox was told to answer {status}"),
            ))),
            Self::RetryAfter(seconds) => {
                let mut refusal = Refusal::new(429, "too_many_requests", "Too many requests");
                refusal.headers.push(("retry-after", seconds.to_string()));
                Some(Err(refusal))
            }
            Self::Html(status) => Some(Ok(Answer::page(*status))),
            Self::Answer(status, body) => Some(Ok(Answer::json(*status, body.clone()))),
            Self::Truncated | Self::EmptyBody => None,
        }
    }

    /// What becomes of a true answer.
    pub(crate) fn spoil(&self, answer: &mut Answer) {
        match (self, std::mem::replace(&mut answer.content, Content::Empty)) {
            (Self::Truncated, Content::Json(body)) => {
                answer.content = Content::CutShort(JSON.to_owned(), body.to_string().into());
            }
            (Self::Truncated, Content::Bytes(media, bytes)) => {
                answer.content = Content::CutShort(media, bytes);
            }
            (Self::EmptyBody, _) => {}
            (_, content) => answer.content = content,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_hits_what_it_is_for_as_often_as_it_says() {
        let mut faults = Faults::default();
        let requests = Requests::operation("get_task")
            .method("get")
            .after(1)
            .times(2);
        faults.add(requests, Fault::Status(503));
        let mut hits = |operation| faults.take("GET", "/x", Some(operation)).is_some();
        assert!(!hits("get_sddc"));
        assert!(!hits("get_task"));
        assert!(hits("get_task"));
        assert!(hits("get_task"));
        assert!(!hits("get_task"));
    }
}
