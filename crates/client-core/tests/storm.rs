//! Ten thousand calls at once against a server that fails one request of five.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use auth_core::{MemoryTransport, Request, Response, Service, Session};
use auth_core::{TransportError, TransportErrorKind};
use client_core::{CallOptions, Operation, RequestBuilder, ServiceClient};
use http::header::{CONTENT_TYPE, DATE, HeaderValue, RETRY_AFTER};

const READ: Operation = Operation::new("get_thing", "GET", "/things/{id}", "things", "")
    .answer("Thing")
    .idempotent();
const CREATE: Operation =
    Operation::new("create_thing", "POST", "/things/{id}", "things", "").answer("Thing");

const CALLS: usize = 10_000;
/// One call of five creates something.
const CREATES: usize = CALLS / 5;

/// What became of a request at the server.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fate {
    Answered,
    TooMany,
    TooManyUntil,
    Unavailable,
    Reset,
    Stalled,
    Unauthorized,
    GatewayPage,
    StartPage,
    Refused,
}

impl Fate {
    /// One request of five fails, in one of nine ways.
    fn draw(random: &mut fastrand::Rng) -> Self {
        match random.u32(..100) {
            0..=2 => Self::TooMany,
            3..=5 => Self::TooManyUntil,
            6..=8 => Self::Unavailable,
            9..=10 => Self::Reset,
            11..=12 => Self::Stalled,
            13..=14 => Self::Unauthorized,
            15..=16 => Self::GatewayPage,
            17 => Self::StartPage,
            18..=19 => Self::Refused,
            _ => Self::Answered,
        }
    }

    /// Whether the server, for all a client can know, may have acted.
    fn may_have_acted(self) -> bool {
        !matches!(
            self,
            Self::TooMany | Self::TooManyUntil | Self::Unauthorized | Self::Refused
        )
    }

    fn answer(self) -> Result<Response, TransportError> {
        let json = MemoryTransport::json;
        let lost = |kind| Err(TransportError::new(kind, "lost on its way"));
        Ok(match self {
            Self::Answered => json(200, r#"{"id":"7"}"#),
            Self::TooMany => with(json(429, "{}"), RETRY_AFTER, "2".to_owned()),
            Self::TooManyUntil => {
                // The server's clock is years behind: only the difference between its two dates counts.
                let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_577_984_400);
                let until = httpdate::fmt_http_date(now + Duration::from_secs(3));
                let answer = with(json(429, "{}"), RETRY_AFTER, until);
                with(answer, DATE, httpdate::fmt_http_date(now))
            }
            Self::Unavailable => json(503, r#"{"message":"busy","retryable":true}"#),
            Self::Unauthorized => json(401, r#"{"message":"Auth token is not valid"}"#),
            Self::GatewayPage => page(502),
            Self::StartPage => page(200),
            Self::Reset => return lost(TransportErrorKind::Interrupted),
            Self::Refused => return lost(TransportErrorKind::Connect),
            // Only if nobody gave up in time.
            Self::Stalled => json(200, r#"{"id":"much too late"}"#),
        })
    }
}

fn with(mut answer: Response, name: http::HeaderName, value: String) -> Response {
    let value = HeaderValue::try_from(value).unwrap();
    answer.headers_mut().insert(name, value);
    answer
}

fn page(status: u16) -> Response {
    let mut page = Response::new("<!doctype html><title>Please wait</title>".into());
    *page.status_mut() = http::StatusCode::from_u16(status).unwrap();
    let html = HeaderValue::from_static("text/html");
    page.headers_mut().insert(CONTENT_TYPE, html);
    page
}

/// What the server did with the requests for one path, in order.
type Log = Arc<Mutex<HashMap<String, Vec<Fate>>>>;

fn server(log: &Log) -> MemoryTransport {
    let draws = Arc::new(Mutex::new((fastrand::Rng::with_seed(4), HashMap::new())));
    let (delays, log) = (draws.clone(), log.clone());
    let is_exchange = |request: &Request| request.uri().path().starts_with("/csp/");
    // The time an answer takes is asked for first: there its fate is drawn.
    MemoryTransport::fallible(move |request| {
        if is_exchange(request) {
            let token = fastrand::u64(..);
            let body = format!(r#"{{"access_token":"token-{token}","expires_in":1799}}"#);
            return Ok(MemoryTransport::json(200, body));
        }
        let path = request.uri().path().to_owned();
        let fate: Fate = draws.lock().unwrap().1.remove(&path).unwrap();
        fate.answer()
    })
    .delayed(move |request| {
        if is_exchange(request) {
            return Duration::from_millis(80);
        }
        let mut draws = delays.lock().unwrap();
        let fate = Fate::draw(&mut draws.0);
        let path = request.uri().path().to_owned();
        log.lock()
            .unwrap()
            .entry(path.clone())
            .or_default()
            .push(fate);
        // One request at a time for one path: a call does not send a second before it has given
        // up the first. What stalled is overwritten here.
        draws.1.insert(path, fate);
        match fate {
            Fate::Stalled => Duration::from_secs(24 * 60 * 60),
            _ => Duration::from_millis(20),
        }
    })
}

#[tokio::test(start_paused = true)]
async fn in_a_storm_every_read_succeeds_and_nothing_is_created_twice() {
    // The waits between two requests are random too.
    fastrand::seed(11);
    let log = Log::default();
    let transport = server(&log);
    let session = Session::builder()
        .api_token("an-api-token")
        .transport(transport.clone())
        .build()
        .unwrap();
    let client = ServiceClient::new(&session, Service::Vmc, None);

    let calls: Vec<_> = (0..CALLS)
        .map(|number| {
            let operation = if number < CREATES { &CREATE } else { &READ };
            let method = operation.method.parse().unwrap();
            let url = format!("{}/things/{number}", client.base_url());
            let request = RequestBuilder::new(method, url).build();
            let call = client.call(operation, request, CallOptions::default());
            tokio::spawn(async move {
                let answer: Result<serde_json::Value, _> = call.await;
                (number, answer)
            })
        })
        .collect();
    let mut created = 0;
    let mut unknown = 0;
    for call in calls {
        let (number, answer) = call.await.unwrap();
        let fates = log.lock().unwrap()[&format!("/things/{number}")].clone();
        match answer {
            Ok(answer) => {
                assert_eq!(answer["id"], "7");
                assert_eq!(fates.last(), Some(&Fate::Answered));
                created += usize::from(number < CREATES);
            }
            Err(error) => {
                assert!(number < CREATES, "{error}: {fates:?}");
                // What may have happened is said to.
                let last = *fates.last().unwrap();
                let acted = last.may_have_acted();
                assert_eq!(error.outcome_unknown(), acted, "{error}: {fates:?}");
                assert!(
                    error.attempts() as usize >= fates.len(),
                    "{error}: {fates:?}"
                );
                unknown += usize::from(acted);
            }
        }
        if number < CREATES {
            let before_the_last = &fates[..fates.len() - 1];
            assert!(
                !before_the_last.iter().any(|fate| fate.may_have_acted()),
                "sent again although it may have been carried out: {fates:?}"
            );
        }
    }
    let requests = transport.requests().len();
    println!(
        "{requests} requests for {CALLS} calls; of {CREATES} creates {created} succeeded, {unknown} unknown"
    );
    assert!(requests * 10 <= CALLS * 14, "{requests} requests");
    assert!(created > CREATES * 8 / 10, "{created}");
    // Every kind of failure took part.
    let fates: Vec<Fate> = log.lock().unwrap().values().flatten().copied().collect();
    let failed = fates.iter().filter(|fate| **fate != Fate::Answered).count();
    assert!(
        (18..=22).contains(&(failed * 100 / fates.len())),
        "{failed}"
    );
}
