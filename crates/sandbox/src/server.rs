//! From a request to its answer: route, trouble on request, access token, document, handler,
//! record. Connections are a matter of `listen`.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, header};

use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, Handler};
use crate::clock::{Clock, Millis};
use crate::cloud::Cloud;
use crate::document::{Document, Operation};
use crate::faults::{self, Faults, Quirk, Trouble};
use crate::random::Random;
use crate::received::{Log, Received, Verdict};
use crate::routes::{Match, ROUTES, Route, Source};
use crate::sign_in::Question;
use crate::state_file::{Keeper, State};
use crate::tokens::Tokens;
use crate::{
    api_docs, blueprint, check, code_stream, deployment, iaas, project, service_broker,
    status_page, synthesis, vmc,
};

/// The header that tells the number of the change which a request has made. Whoever wants to know
/// what a kill has lost compares it with the number in the file of the state.
const CHANGE: &str = "x-sandbox-change";

/// What all connections share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) clock: Clock,
    world: Mutex<World>,
}

/// Everything that requests change, under one lock, which is never held across an await.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) cloud: Cloud,
    pub(crate) tokens: Tokens,
    pub(crate) faults: Faults,
    pub(crate) log: Log,
    pub(crate) exchanges: usize,
    /// For ids in errors: what is refused must not change the ids of what is made.
    pub(crate) errors: Random,
    /// How many requests have changed something, in this run and in those that it goes on from.
    pub(crate) changes: u64,
    /// Where all this is kept, if it is.
    pub(crate) keeper: Option<Keeper>,
}

/// A request as it came, with its query decoded.
#[derive(Debug, Clone, Copy)]
struct Asked<'a> {
    method: &'a str,
    path: &'a str,
    query: &'a [(String, String)],
    headers: &'a HeaderMap,
    body: &'a [u8],
}

impl Shared {
    pub(crate) fn new(clock: Clock, world: World) -> Self {
        Self {
            clock,
            world: Mutex::new(world),
        }
    }

    /// State after a handler that panicked is still state.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The answer to a request whose body did not come whole.
    pub(crate) fn refuse_body(&self, path: &str) -> Answer {
        let refusal = Refusal::new(413, "too_large", "The body is too large or broke off");
        refusal.answer(path, self.clock.now(), &mut self.world().errors)
    }

    pub(crate) fn answer(self: &Arc<Self>, parts: &Parts, body: &Bytes) -> Answer {
        let query: Vec<(String, String)> =
            form_urlencoded::parse(parts.uri.query().unwrap_or("").as_bytes())
                .map(|(name, text)| (name.into_owned(), faults::plain_ids(&text).into_owned()))
                .collect();
        let path = faults::plain_ids(parts.uri.path());
        let plain = std::str::from_utf8(body).ok().map(faults::plain_ids);
        let asked = Asked {
            method: parts.method.as_str(),
            path: &path,
            query: &query,
            headers: &parts.headers,
            body: plain.as_ref().map_or(body, |text| text.as_bytes()),
        };
        self.world().serve(&asked, &self.clock)
    }
}

impl World {
    fn serve(&mut self, asked: &Asked<'_>, clock: &Clock) -> Answer {
        let (method, path) = (asked.method, asked.path);
        if path == "/" && matches!(method, "GET" | "HEAD") {
            // Not a request of a client's: the page asks for itself, again and again.
            self.cloud.settle(clock.now());
            return status_page::answer(self, clock.now());
        }
        let found = ROUTES.find(method, path);
        let operation = found.operation();
        let own = asked.headers.get(faults::HEADER);
        let own = faults::of_header(own.and_then(|text| text.to_str().ok()).unwrap_or(""));
        let mut trouble = Trouble::default();
        for fault in own.iter().flatten() {
            trouble.add(fault.clone());
        }
        let others = self.faults.take(method, path, operation);
        others
            .fault
            .into_iter()
            .for_each(|fault| trouble.add(fault));
        trouble.quirks.extend(others.quirks);

        let schemas = found.document();
        let changes = self.changes;
        let instead = trouble
            .fault
            .as_ref()
            .and_then(|fault| fault.instead(clock.callers_now()));
        self.exchanges += usize::from(found.exchanges());
        let outcome = match (own, instead) {
            (Err(error), _) => Err(Refusal::bad_request(format!("X-Sandbox-Fault: {error}"))),
            (Ok(_), Some(outcome)) => outcome,
            (Ok(_), None) => self.answer(found, clock, asked, &trouble.quirks),
        };
        let verdict = match (trouble.written(), &outcome) {
            (Some(written), _) => Verdict::Faulted(written),
            (None, Ok(_)) => Verdict::Answered,
            // Sign-in repeats a part of what it refuses.
            (None, Err(_)) if schemas.is_none() => Verdict::Refused(String::new()),
            (None, Err(refusal)) => Verdict::Refused(refusal.said()),
        };
        let mut answer =
            outcome.unwrap_or_else(|refusal| refusal.answer(path, clock.now(), &mut self.errors));
        if trouble.fault.is_none() {
            // What a caller asks for by age, or until when, is meant by this clock. Trouble says by
            // the caller's clock when to come again.
            let at = u64::try_from(clock.now()).unwrap_or_default();
            let date = httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_millis(at));
            answer.headers.push(("date", date));
        }
        let schema = schemas
            .and_then(|(document, operation)| Some((document, operation.answer(answer.status)?)));
        for quirk in trouble.quirks {
            faults::spoil(quirk, &mut answer, schema);
        }
        if let Some(fault) = trouble.fault {
            fault.apply(&mut answer);
        }
        if self.changes > changes {
            answer.headers.push((CHANGE, self.changes.to_string()));
        } else if !clock.is_outsides() {
            // How far the answer says that work is has to be true after a kill, too.
            self.stir();
        }
        let at = u64::try_from(clock.now()).unwrap_or_default();
        self.log.add(Received {
            method: method.to_owned(),
            path: path.to_owned(),
            query: asked.query.to_vec(),
            operation: operation.map(str::to_owned),
            status: answer.status,
            verdict,
            at: UNIX_EPOCH + Duration::from_millis(at),
        });
        answer
    }

    fn answer(
        &mut self,
        found: Match,
        clock: &Clock,
        asked: &Asked<'_>,
        quirks: &[Quirk],
    ) -> Outcome {
        let Asked { path, method, .. } = *asked;
        let (route, parameters) = match found {
            Match::Found(route, parameters) => (route, parameters),
            Match::OtherMethods(methods) => {
                let message = format!("{method} is not a method of {path}");
                let mut refusal = Refusal::new(405, "method_not_allowed", message);
                refusal.headers.push(("allow", methods.join(", ")));
                return Err(refusal);
            }
            Match::Unknown => {
                return Err(Refusal::not_found(format!("There is nothing at {path}")));
            }
        };
        match route.source {
            Source::SignIn(endpoint) => {
                if endpoint.needs_access_token() {
                    self.authorize(asked.headers, clock.callers_now())?;
                }
                let question = Question {
                    headers: asked.headers,
                    parameters: &parameters,
                    query: asked.query,
                    body: asked.body,
                    now: clock.callers_now(),
                };
                let before = self.tokens.position();
                let outcome = endpoint.answer(&mut self.tokens, &self.cloud, &question);
                if self.tokens.position() != before {
                    self.changed();
                }
                outcome
            }
            Source::ApiDocs(shelf) => shelf.answer(asked.query),
            Source::ApiDocsIndex => Ok(api_docs::index()),
            Source::Document(document, operation) => {
                self.authorize(asked.headers, clock.callers_now())?;
                let media = asked.headers.get(header::CONTENT_TYPE);
                let call = Call {
                    document,
                    operation,
                    path,
                    parameters,
                    // What the operation does not know it does not see, as the services do it.
                    query: asked
                        .query
                        .iter()
                        .filter(|(name, _)| operation.takes(name))
                        .cloned()
                        .collect(),
                    body: asked.body,
                    content_type: media.and_then(|value| value.to_str().ok()).unwrap_or(""),
                    now: clock.now(),
                    overlaps: quirks.contains(&Quirk::Overlap),
                };
                check::request(&call)?;
                let before = self.cloud.random.clone();
                let outcome = carry_out(&mut self.cloud, &call);
                // Whatever is made gets an id: what neither draws one nor writes has changed nothing.
                let writes = outcome.is_ok() && !matches!(method, "GET" | "HEAD");
                if writes || self.cloud.random != before {
                    self.changed();
                }
                outcome
            }
        }
    }

    /// Counts a change, and has it kept.
    pub(crate) fn changed(&mut self) {
        self.changes += 1;
        self.stir();
    }

    fn stir(&self) {
        if let Some(keeper) = &self.keeper {
            keeper.stir();
        }
    }

    /// A copy of what is kept. Whatever the world consists of is named here, so that nothing is
    /// forgotten without being told to be.
    pub(crate) fn state(&self) -> State {
        let Self {
            cloud,
            tokens,
            errors,
            // Told to each run anew.
            faults: _,
            // Of one run.
            log: _,
            exchanges: _,
            // In the head of the file.
            changes: _,
            keeper: _,
        } = self;
        State {
            cloud: cloud.clone(),
            tokens: tokens.kept(),
            errors: errors.clone(),
        }
    }

    fn authorize(&self, headers: &HeaderMap, now: Millis) -> Result<(), Refusal> {
        let plain = headers
            .get("csp-auth-token")
            .and_then(|value| value.to_str().ok());
        let bearer = headers
            .get(header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
            .map(|(_, token)| token.trim());
        let accepted = [plain, bearer]
            .into_iter()
            .flatten()
            .any(|token| self.tokens.accepts(token, now));
        if accepted {
            Ok(())
        } else {
            Err(Refusal::unauthorized())
        }
    }
}

impl Match {
    fn operation(&self) -> Option<&'static str> {
        match self {
            Self::Found(route, _) => Some(route.operation),
            Self::OtherMethods(_) | Self::Unknown => None,
        }
    }

    fn document(&self) -> Option<(&'static Document, &'static Operation)> {
        match self {
            Self::Found(route, _) => match route.source {
                Source::Document(document, operation) => Some((document, operation)),
                Source::SignIn(_) | Source::ApiDocs(_) | Source::ApiDocsIndex => None,
            },
            Self::OtherMethods(_) | Self::Unknown => None,
        }
    }

    fn exchanges(&self) -> bool {
        matches!(self, Self::Found(Route { source: Source::SignIn(endpoint), .. }, _) if endpoint.exchanges())
    }
}

/// Lets the cloud catch up with the clock, and then carries out a call that has been checked.
fn carry_out(cloud: &mut Cloud, call: &Call<'_>) -> Outcome {
    cloud.settle(call.now);
    let service = call.document.service.as_str();
    match (handler(service, &call.operation.id), service) {
        (Some(handler), _) => handler(cloud, call),
        (None, "vmc") => vmc::otherwise(cloud, call),
        (None, "blueprint") => blueprint::otherwise(cloud, call),
        (None, "deployment") => deployment::otherwise(cloud, call),
        (None, "service-broker") => service_broker::otherwise(cloud, call),
        (None, "iaas") => iaas::otherwise(cloud, call),
        (None, _) => synthesis::answer(call),
    }
}

/// What answers an operation from state.
fn handler(service: &str, operation: &str) -> Option<Handler> {
    handlers(service)
        .iter()
        .find(|(id, _)| *id == operation)
        .map(|(_, handler)| *handler)
}

fn handlers(service: &str) -> &'static [(&'static str, Handler)] {
    match service {
        "vmc" => &vmc::HANDLERS,
        "blueprint" => &blueprint::HANDLERS,
        "deployment" => &deployment::HANDLERS,
        "service-broker" => &service_broker::HANDLERS,
        "code-stream" => &code_stream::HANDLERS,
        "iaas" => &iaas::HANDLERS,
        "project" => &project::HANDLERS,
        "autoscaler" => &vmc::AUTOSCALER,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::LIBRARY;

    #[test]
    fn every_handler_answers_an_operation_of_its_document() {
        for document in LIBRARY.iter() {
            for (id, _) in handlers(&document.service) {
                let known = document
                    .operations
                    .iter()
                    .any(|operation| operation.id == *id);
                assert!(known, "{} has no operation {id}", document.service);
            }
        }
    }
}
