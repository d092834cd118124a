//! From a request to its answer: route, trouble on request, access token, handler, record.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Request, Response, header};

use crate::answer::{Answer, Outcome, Refusal};
use crate::call::{Call, Handler};
use crate::clock::{Clock, Millis};
use crate::cloud::Cloud;
use crate::faults::Faults;
use crate::received::{Log, Received};
use crate::routes::{Match, ROUTES, Route, Source};
use crate::sign_in::Question;
use crate::tokens::Tokens;
use crate::{blueprint, check, code_stream, deployment, service_broker, synthesis, vmc};

/// Longer bodies are refused.
const LONGEST_BODY: usize = 16 * 1024 * 1024;

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
}

pub(crate) fn router(shared: Arc<Shared>) -> Router {
    Router::new().fallback(serve).with_state(shared)
}

async fn serve(State(shared): State<Arc<Shared>>, request: Request<Body>) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, LONGEST_BODY).await;
    let answer = match &body {
        Ok(body) => answer(&shared, &parts, body),
        Err(_) => {
            let refusal = Refusal::new(413, "too_large", "The body is too large or broke off");
            let mut world = shared.world();
            refusal.answer(
                parts.uri.path(),
                shared.clock.now(),
                &mut world.cloud.random,
            )
        }
    };
    crate::wire::response(answer, parts.method == "HEAD")
}

fn answer(shared: &Shared, parts: &Parts, body: &[u8]) -> Answer {
    let (method, path) = (parts.method.as_str(), parts.uri.path());
    let query: Vec<(String, String)> =
        form_urlencoded::parse(parts.uri.query().unwrap_or("").as_bytes())
            .into_owned()
            .collect();
    let found = ROUTES.find(method, path);
    let operation = match &found {
        Match::Found(route, _) => Some(route.operation),
        Match::OtherMethods(_) | Match::Unknown => None,
    };
    let mut world = shared.world();
    let world = &mut *world;
    let fault = world.faults.take(method, path, operation);
    let outcome = match fault.as_ref().and_then(|fault| fault.instead()) {
        Some(outcome) => {
            world.exchanges += usize::from(exchanges(&found));
            outcome
        }
        None => world.answer(found, &shared.clock, parts, query.clone(), body),
    };
    let now = shared.clock.now();
    let mut answer =
        outcome.unwrap_or_else(|refusal| refusal.answer(path, now, &mut world.cloud.random));
    if let Some(fault) = fault {
        fault.spoil(&mut answer);
    }
    world.log.add(Received {
        method: method.to_owned(),
        path: path.to_owned(),
        query,
        operation: operation.map(str::to_owned),
        status: answer.status,
    });
    answer
}

fn exchanges(found: &Match) -> bool {
    matches!(found, Match::Found(Route { source: Source::SignIn(endpoint), .. }, _) if endpoint.exchanges())
}

impl World {
    fn answer(
        &mut self,
        found: Match,
        clock: &Clock,
        parts: &Parts,
        query: Vec<(String, String)>,
        body: &[u8],
    ) -> Outcome {
        let path = parts.uri.path();
        self.exchanges += usize::from(exchanges(&found));
        let (route, parameters) = match found {
            Match::Found(route, parameters) => (route, parameters),
            Match::OtherMethods(methods) => {
                let message = format!("{} is not a method of {path}", parts.method);
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
                    self.authorize(&parts.headers, clock.callers_now())?;
                }
                let question = Question {
                    headers: &parts.headers,
                    parameters: &parameters,
                    query: &query,
                    body,
                    now: clock.callers_now(),
                };
                endpoint.answer(&mut self.tokens, &self.cloud, &question)
            }
            Source::Document(document, operation) => {
                self.authorize(&parts.headers, clock.callers_now())?;
                // What the operation does not know is not seen by it, as the services do it.
                let query = query
                    .into_iter()
                    .filter(|(name, _)| operation.takes(name))
                    .collect();
                let call = Call {
                    document,
                    operation,
                    path,
                    parameters,
                    query,
                    body,
                    content_type: parts
                        .headers
                        .get(header::CONTENT_TYPE)
                        .and_then(|value| value.to_str().ok())
                        .unwrap_or(""),
                    now: clock.now(),
                };
                check::request(&call)?;
                self.cloud.settle(call.now);
                match (
                    handler(&document.service, &operation.id),
                    document.service.as_str(),
                ) {
                    (Some(handler), _) => handler(&mut self.cloud, &call),
                    (None, "vmc") => vmc::otherwise(&mut self.cloud, &call),
                    (None, "blueprint") => blueprint::otherwise(&mut self.cloud, &call),
                    (None, "deployment") => deployment::otherwise(&mut self.cloud, &call),
                    (None, "service-broker") => service_broker::otherwise(&mut self.cloud, &call),
                    (None, _) => synthesis::answer(&call),
                }
            }
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
