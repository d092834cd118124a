//! When pages are asked for, how many are held, and what becomes of errors; on a paused clock.

use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use auth_core::{
    BoxFuture, MemoryTransport, Request, Response, SendOptions, Service, Session, Transport,
    TransportError, TransportErrorKind,
};
use bytes::Bytes;
use client_core::{
    CallOptions, Encoding, ErrorKind, Items, Operation, PageAnswer, PageRequest, Pages, Parameter,
    ParameterType, Place, RetryPolicy, ServiceClient, Value,
};
use futures_core::Stream;
use tokio::time::{Instant, sleep};

use crate::server::{
    ANSWERED, ASKED, List, Query, client, items, number, numbers, operation, pages, request, serve,
};

const LATENCY: Duration = Duration::from_millis(100);

/// Lets the tasks run until all of them wait for the clock or for each other.
async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

fn slow(list: List) -> MemoryTransport {
    serve(list, |_, _| {}).1.delayed(|_| LATENCY)
}

#[tokio::test(start_paused = true)]
async fn nothing_is_sent_before_the_first_item_is_asked_for() {
    let (_, transport) = serve(List::new(PageAnswer::Spring, 10), |_, _| {});
    let mut list = items(&transport, PageRequest::TopSkip, PageAnswer::Spring).concurrency(4);
    let whole = pages(&transport, PageRequest::TopSkip, PageAnswer::Spring);
    settle().await;
    assert_eq!(transport.requests().len(), 0);
    assert_eq!(list.total(), None);
    list.next().await.unwrap().unwrap();
    assert_eq!(list.total(), Some(10));
    assert_eq!(transport.requests().len(), 1);
    drop(whole);
}

#[tokio::test(start_paused = true)]
async fn the_next_page_comes_while_this_one_is_read() {
    let transport = slow(List::new(PageAnswer::Spring, 1_000));
    let begin = Instant::now();
    let mut whole = pages(&transport, PageRequest::TopSkip, PageAnswer::Spring);
    let mut count = 0;
    while let Some(page) = whole.next().await {
        page.unwrap();
        sleep(LATENCY).await;
        count += 1;
    }
    assert_eq!(count, 10);
    let (taken, expected) = (begin.elapsed(), LATENCY * 11);
    assert!(
        taken >= expected && taken < expected + LATENCY / 2,
        "{taken:?}"
    );

    // The first page has 100 items, nine others one less that are new.
    let transport = slow(List::new(PageAnswer::Spring, 991));
    let begin = Instant::now();
    let mut list = items(&transport, PageRequest::TopSkip, PageAnswer::Spring);
    while let Some(item) = list.next().await {
        let number = number(&item.unwrap());
        if number >= 99 && number % 99 == 0 {
            sleep(LATENCY).await;
        }
    }
    assert_eq!(transport.requests().len(), 10);
    let taken = begin.elapsed();
    assert!(
        taken >= expected && taken < expected + LATENCY / 2,
        "{taken:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn dropping_a_list_stops_its_requests() {
    let transport = slow(List::new(PageAnswer::Spring, 10_000));
    let (gauge, transport) = Gauge::around(transport);
    let client = client(transport);
    for concurrency in [1, 8] {
        let ask = request(&client, "").build();
        let known = operation(PageRequest::TopSkip, PageAnswer::Spring);
        let mut list = client
            .items::<Value>(known, ask, CallOptions::default())
            .concurrency(concurrency);
        for _ in 0..5 {
            list.next().await.unwrap().unwrap();
        }
        settle().await;
        assert_eq!(gauge.now(), concurrency, "some are on their way");
        let sent = gauge.sent();
        drop(list);
        settle().await;
        assert_eq!(gauge.now(), 0, "they were given up");
        sleep(LATENCY * 10).await;
        assert_eq!(gauge.sent(), sent);
    }
}

/// Counts requests on their way, and bodies in memory.
#[derive(Clone, Default)]
struct Gauge(Arc<Counts>);

#[derive(Default)]
struct Counts {
    sent: AtomicUsize,
    now: AtomicUsize,
    most: AtomicUsize,
    held: Arc<AtomicUsize>,
    most_held: AtomicUsize,
}

struct Gauged<T> {
    gauge: Gauge,
    inner: T,
}

struct OnItsWay(Gauge);

impl Drop for OnItsWay {
    fn drop(&mut self) {
        self.0.0.now.fetch_sub(1, Ordering::SeqCst);
    }
}

/// A body that says when it is gone.
struct Held(Bytes, Arc<AtomicUsize>);

impl AsRef<[u8]> for Held {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.1.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Gauge {
    fn around<T>(inner: T) -> (Self, Gauged<T>) {
        let gauge = Self::default();
        let gauged = Gauged {
            gauge: gauge.clone(),
            inner,
        };
        (gauge, gauged)
    }

    fn now(&self) -> usize {
        self.0.now.load(Ordering::SeqCst)
    }

    fn sent(&self) -> usize {
        self.0.sent.load(Ordering::SeqCst)
    }

    fn hold(&self, body: Bytes) -> Bytes {
        let held = self.0.held.fetch_add(1, Ordering::SeqCst) + 1;
        self.0.most_held.fetch_max(held, Ordering::SeqCst);
        Bytes::from_owner(Held(body, self.0.held.clone()))
    }
}

impl<T: Transport> Transport for Gauged<T> {
    fn send(
        &self,
        request: Request,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<Response, TransportError>> {
        let sending = self.inner.send(request, options);
        Box::pin(async move {
            let counts = &self.gauge.0;
            counts.sent.fetch_add(1, Ordering::SeqCst);
            let now = counts.now.fetch_add(1, Ordering::SeqCst) + 1;
            counts.most.fetch_max(now, Ordering::SeqCst);
            let _on_its_way = OnItsWay(self.gauge.clone());
            Ok(sending.await?.map(|body| self.gauge.hold(body)))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn ten_thousand_items_are_never_more_than_two_pages_in_memory() {
    for answered in ANSWERED {
        for asked in ASKED {
            let list = List {
                weight: 100,
                ..List::new(answered, 10_000)
            };
            let (gauge, transport) = Gauge::around(slow(list));
            let client = client(transport);
            let ask = request(&client, "").build();
            let known = operation(asked, answered);
            let mut list = client.items::<Value>(known, ask, CallOptions::default());
            let mut count = 0;
            while let Some(item) = list.next().await {
                item.unwrap();
                count += 1;
                if count % 100 == 0 {
                    // Time enough for whatever is fetched ahead.
                    sleep(LATENCY * 20).await;
                }
            }
            assert_eq!(count, 10_000);
            let held = gauge.0.most_held.load(Ordering::SeqCst);
            assert_eq!(held, 2, "pages at once: {asked:?} {answered:?}");
            assert_eq!(gauge.0.most.load(Ordering::SeqCst), 1);
            drop(list);
            assert_eq!(gauge.0.held.load(Ordering::SeqCst), 0);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn eight_at_once_are_never_nine_and_keep_their_order() {
    for answered in ANSWERED {
        for asked in ASKED {
            // Later pages come sooner.
            let (_, transport) = serve(List::new(answered, 10_000), |_, _| {});
            let transport = transport.delayed(|request| {
                let query = Query::of(request);
                let names = ["$skip", "page", "pageStart"];
                let at = names.iter().find_map(|name| query.number(name));
                LATENCY * (1 + u32::try_from(at.unwrap() * 7 % 13).unwrap())
            });
            let (gauge, transport) = Gauge::around(transport);
            let client = client(transport);
            let ask = request(&client, "").build();
            let known = operation(asked, answered);
            let list = client.items::<Value>(known, ask, CallOptions::default());
            let all = numbers(&list.concurrency(8).try_collect().await.unwrap());
            assert!(all.into_iter().eq(0..10_000), "{asked:?} {answered:?}");
            let (most, held) = (&gauge.0.most, &gauge.0.most_held);
            let most = most.load(Ordering::SeqCst);
            // An array does not say how many pages there are.
            let told = answered != PageAnswer::Array;
            assert_eq!(most, if told { 8 } else { 1 }, "{asked:?} {answered:?}");
            assert!(held.load(Ordering::SeqCst) <= most + 1);
            assert!(gauge.sent() <= 115, "{} requests", gauge.sent());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn eight_at_once_take_an_eighth_of_the_time() {
    let transport = slow(List::new(PageAnswer::Spring, 8_100));
    let begin = Instant::now();
    let whole = pages(&transport, PageRequest::TopSkip, PageAnswer::Spring);
    let all = whole.concurrency(8).try_collect().await.unwrap();
    assert_eq!(all.len(), 81);
    assert_eq!(transport.requests().len(), 81);
    let taken = begin.elapsed();
    assert!(taken < LATENCY * 12, "{taken:?}");
}

#[tokio::test(start_paused = true)]
async fn a_habit_that_spoils_what_was_fetched_ahead_loses_nothing() {
    for place in [
        crate::server::Place::Floored,
        crate::server::Place::Strict,
        crate::server::Place::Before(3),
    ] {
        for cap in [usize::MAX, 30] {
            if place == crate::server::Place::Strict && cap == 30 {
                continue;
            }
            let list = List {
                place,
                cap,
                ..List::new(PageAnswer::Content, 2_000)
            };
            let transport = slow(list);
            let list = items(&transport, PageRequest::TopSkip, PageAnswer::Content);
            let all = numbers(&list.concurrency(8).try_collect().await.unwrap());
            assert!(all.into_iter().eq(0..2_000), "{place:?} {cap}");
            let made = transport.requests().len();
            assert!(
                made < 2_000 / cap.min(100) * 3 / 2 + 20,
                "{made}: {place:?} {cap}"
            );
        }
    }
}

fn failing_at(page: usize, concurrency: usize) -> (MemoryTransport, Items<Value>) {
    let list = List::new(PageAnswer::Spring, 10_000);
    let transport = MemoryTransport::fallible(move |request| {
        if Query::of(request).number("$skip").unwrap() / 99 == page {
            return Err(TransportError::new(TransportErrorKind::Interrupted, "lost"));
        }
        Ok(list.answer(request))
    });
    let client = client(transport.clone());
    let mut options = CallOptions::default();
    options.retry = Some(RetryPolicy::never());
    let known = operation(PageRequest::TopSkip, PageAnswer::Spring);
    let ask = request(&client, "").build();
    let list = client.items::<Value>(known, ask, options);
    (transport, list.concurrency(concurrency))
}

#[tokio::test(start_paused = true)]
async fn a_page_that_fails_is_the_last_thing_that_comes() {
    for concurrency in [1, 8] {
        let (transport, mut list) = failing_at(3, concurrency);
        for expected in 0..298 {
            assert_eq!(number(&list.next().await.unwrap().unwrap()), expected);
        }
        let error = list.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Interrupted);
        assert_eq!(error.operation(), Some("list_things"));
        let sent = transport.requests().len();
        assert!(list.next().await.is_none());
        settle().await;
        assert!(list.next().await.is_none());
        assert_eq!(transport.requests().len(), sent);

        let (_, list) = failing_at(3, concurrency);
        let error = list.try_collect().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Interrupted);
    }
}

#[tokio::test(start_paused = true)]
async fn every_page_is_a_call_with_retries_of_its_own() {
    let list = List::new(PageAnswer::Spring, 1_000);
    let tries = Mutex::new(std::collections::HashSet::new());
    let transport = MemoryTransport::new(move |request| {
        if tries.lock().unwrap().insert(request.uri().to_string()) {
            return MemoryTransport::json(503, "{}");
        }
        list.answer(request)
    });
    let all = items(&transport, PageRequest::TopSkip, PageAnswer::Spring);
    let all = numbers(&all.try_collect().await.unwrap());
    assert!(all.into_iter().eq(0..1_000));
    assert_eq!(transport.requests().len(), 22);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_expires_midway_is_renewed_midway() {
    let list = List::new(PageAnswer::Spring, 1_000);
    let minted = AtomicUsize::new(0);
    let transport = MemoryTransport::new(move |request| {
        if request.uri().path() == "/csp/gateway/am/api/auth/api-tokens/authorize" {
            let number = minted.fetch_add(1, Ordering::SeqCst);
            let body = format!(r#"{{"access_token":"token-{number}","expires_in":1800}}"#);
            return MemoryTransport::json(200, body);
        }
        // A token is also revoked once, before its time.
        let token = request.headers()["csp-auth-token"].to_str().unwrap();
        let skip = Query::of(request).number("$skip").unwrap();
        if token == "token-1" && skip > 700 {
            return MemoryTransport::json(401, r#"{"message":"Auth token is not valid"}"#);
        }
        list.answer(request)
    });
    let session = Session::builder()
        .api_token("an-api-token-of-some-length")
        .transport(transport.clone())
        .build()
        .unwrap();
    let client = ServiceClient::new(&session, Service::Vmc, None);
    let known = operation(PageRequest::TopSkip, PageAnswer::Spring);
    let ask = request(&client, "").build();
    let mut list = client.items::<Value>(known, ask, CallOptions::default());
    for expected in 0..1_000 {
        assert_eq!(number(&list.next().await.unwrap().unwrap()), expected);
        // Ten pages take an hour and a half of reading.
        tokio::time::advance(Duration::from_secs(3)).await;
    }
    assert!(list.next().await.is_none());
    let is_exchange = |path: &str| path.starts_with("/csp/");
    let requests = transport.requests();
    let exchanges = requests.iter().filter(|r| is_exchange(r.path())).count();
    assert_eq!(
        exchanges, 3,
        "at first, after its time, after it was refused"
    );
}

#[tokio::test(start_paused = true)]
async fn an_error_of_the_call_comes_before_anything_is_sent() {
    let (_, transport) = serve(List::new(PageAnswer::Spring, 10), |_, _| {});
    let client = client(transport.clone());
    let known = operation(PageRequest::TopSkip, PageAnswer::Spring);
    for query in ["?%24top=0", "?%24skip=-1", "?%24top=ten"] {
        let ask = request(&client, query).build();
        let mut list = client.items::<Value>(known, ask, CallOptions::default());
        let error = list.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Usage);
        assert_eq!(error.operation(), Some("list_things"));
        assert!(list.next().await.is_none());
    }
    assert_eq!(transport.requests().len(), 0);
}

const ORDERED: Operation = Operation::new("list_things", "GET", "/things", "things", "")
    .idempotent()
    .parameters(&[Parameter::new(
        "$orderby",
        Place::Query,
        ParameterType::String,
        Encoding::Repeated,
        false,
        &[],
    )])
    .pages(PageRequest::TopSkip, PageAnswer::Spring)
    .stable_order("createdAt asc");

#[tokio::test(start_paused = true)]
async fn several_pages_at_once_ask_for_a_stable_order() {
    for (query, concurrency, expected) in [
        ("", 8, Some("createdAt asc")),
        ("", 1, None),
        ("?%24orderby=name%20desc", 8, Some("name desc")),
    ] {
        let (_, transport) = serve(List::new(PageAnswer::Spring, 500), |_, _| {});
        let client = client(transport.clone());
        let ask = request(&client, query).build();
        let list = client.items::<Value>(&ORDERED, ask, CallOptions::default());
        list.concurrency(concurrency).try_collect().await.unwrap();
        for sent in transport.requests() {
            let query = Query::read(sent.uri().query().unwrap());
            assert_eq!(query.get("$orderby"), expected);
        }
    }
}

/// What a program needs of a stream, whatever library it reads it with.
fn is_stream<S: Stream + Send + Unpin + 'static>(_: &S) {}

#[tokio::test(start_paused = true)]
async fn lists_are_streams_that_show_no_secret() {
    let (_, transport) = serve(List::new(PageAnswer::Spring, 250), |_, _| {});
    let client = client(transport);
    let known = operation(PageRequest::TopSkip, PageAnswer::Spring);
    let ask = || request(&client, "?token=a-secret").build();
    let mut list: Items<Value> = client.items(known, ask(), CallOptions::default());
    let mut whole: Pages<Value> = client.pages(known, ask(), CallOptions::default());
    is_stream(&list);
    is_stream(&whole);
    let mut count = 0;
    while let Some(item) = std::future::poll_fn(|cx| Pin::new(&mut list).poll_next(cx)).await {
        item.unwrap();
        count += 1;
    }
    assert_eq!(count, 250);
    whole.next().await.unwrap().unwrap();
    for shown in [format!("{list:?}"), format!("{whole:?}")] {
        assert!(
            shown.contains("list_things") && shown.contains("250"),
            "{shown}"
        );
        assert!(
            !shown.contains("secret") && !shown.contains("item "),
            "{shown}"
        );
    }
}
