//! What becomes of a list that is not what the server says of it, and what the log tells of that.

use std::cell::RefCell;
use std::io::Write;
use std::sync::Once;
use std::sync::atomic::{AtomicU64, Ordering};

use auth_core::MemoryTransport;
use client_core::{CallOptions, Items, PageAnswer, PageRequest, Value};
use serde_json::json;

use crate::server::{
    ASKED, List, Query, client, number, numbers, on_page, operation, pages, request,
};

thread_local! {
    static WARNED: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Writes to the log of the thread, which is that of one test.
struct OfThisTest;

impl Write for OfThisTest {
    fn write(&mut self, text: &[u8]) -> std::io::Result<usize> {
        WARNED.with_borrow_mut(|log| log.extend_from_slice(text));
        Ok(text.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Listens from now on, in this test and all others: tracing does not ask the listener of one
/// thread about a place in the code that another thread came by first.
fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let log = || {
            tracing_subscriber::fmt()
                .with_max_level(tracing::Level::WARN)
                .with_ansi(false)
                .with_writer(|| OfThisTest)
                .finish()
        };
        tracing::subscriber::set_global_default(log()).unwrap();
        // Another listener makes it ask anew about the places that were passed before.
        drop(tracing::Dispatch::new(log()));
    });
    warned();
}

/// The warnings since the last time, a line each.
fn warned() -> Vec<String> {
    let log = WARNED.take();
    let log = String::from_utf8(log).unwrap();
    log.lines().map(str::to_owned).collect()
}

/// Serves a list with another total on every page: what `total` makes of the request's number.
fn saying(
    list: List,
    total: impl Fn(u64) -> Option<u64> + Send + Sync + 'static,
) -> MemoryTransport {
    let count = AtomicU64::new(0);
    MemoryTransport::new(move |request| {
        let answer = list.answer(request);
        let mut page: Value = serde_json::from_slice(answer.body()).unwrap();
        let number = count.fetch_add(1, Ordering::SeqCst);
        page["totalElements"] = total(number).into();
        MemoryTransport::json(200, page.to_string())
    })
}

/// 45 items, without a word on which page is the last.
fn list(has_ids: bool) -> List {
    List {
        has_ids,
        tells_last: false,
        ..List::new(PageAnswer::Content, 45)
    }
}

/// The list in pages of ten.
fn tens(transport: &MemoryTransport, asked: PageRequest) -> Items<Value> {
    let client = client(transport.clone());
    let size = match asked {
        PageRequest::TopSkip => "%24top=10",
        PageRequest::PageSize => "size=10",
        _ => "pageLimit=10",
    };
    let ask = request(&client, &format!("?{size}")).build();
    let known = operation(asked, PageAnswer::Content);
    client.items(known, ask, CallOptions::default())
}

#[tokio::test(start_paused = true)]
async fn a_total_that_is_too_low_does_not_end_a_list() {
    listen();
    for asked in ASKED {
        for has_ids in [true, false] {
            for concurrency in [1, 4] {
                for total in [0, 1, 5, 10, 11, 15, 20, 44] {
                    // A full page that reaches the total is taken for the end.
                    if total == 10 || (total == 20 && !has_ids) {
                        continue;
                    }
                    let transport = saying(list(has_ids), move |_| Some(total));
                    let all = tens(&transport, asked).concurrency(concurrency);
                    let all = numbers(&all.try_collect().await.unwrap());
                    assert!(
                        all.iter().copied().eq(0..45),
                        "{asked:?}, ids {has_ids}, {total}: {all:?}"
                    );
                    assert!(transport.requests().len() <= 12, "{asked:?} {total}");
                }
            }
        }
    }
    assert_eq!(warned(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn a_total_of_what_is_left_does_not_end_a_list() {
    for asked in ASKED {
        let transport = saying(list(true), |number| {
            Some(45_u64.saturating_sub(number * 10))
        });
        let all = tens(&transport, asked).try_collect().await;
        assert!(numbers(&all.unwrap()).into_iter().eq(0..45), "{asked:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_total_that_is_too_low_does_not_end_whole_pages_and_is_told_no_more() {
    let list = List {
        tells_last: false,
        ..List::new(PageAnswer::Content, 450)
    };
    let transport = saying(list, |_| Some(50));
    let mut whole = pages(&transport, PageRequest::TopSkip, PageAnswer::Content);
    let mut all = Vec::new();
    while let Some(page) = whole.next().await {
        all.extend(on_page(&page.unwrap()));
        assert_eq!(whole.total(), None);
    }
    assert!(all.into_iter().eq(0..450));
}

#[tokio::test(start_paused = true)]
async fn a_full_page_that_reaches_the_total_is_the_end_without_another_request() {
    listen();
    for asked in ASKED {
        for has_ids in [true, false] {
            let list = List {
                items: (0..10).collect(),
                ..list(has_ids)
            };
            let transport = saying(list, |_| Some(10));
            let mut all = tens(&transport, asked);
            for expected in 0..10 {
                assert_eq!(number(&all.next().await.unwrap().unwrap()), expected);
            }
            assert!(all.next().await.is_none());
            assert_eq!(all.total(), Some(10));
            assert_eq!(transport.requests().len(), 1, "{asked:?}, ids {has_ids}");
        }
    }
    assert_eq!(warned(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn a_list_that_ends_before_its_total_is_warned_of_once() {
    listen();
    for asked in ASKED {
        for has_ids in [true, false] {
            for tells_last in [true, false] {
                let answered = if tells_last {
                    PageAnswer::Spring
                } else {
                    PageAnswer::Content
                };
                let list = List {
                    tells_last,
                    answered,
                    ..list(has_ids)
                };
                let transport = saying(list, |_| Some(1_000));
                let mut all = tens(&transport, asked);
                let mut count = 0;
                while let Some(item) = all.next().await {
                    assert_eq!(number(&item.unwrap()), count);
                    count += 1;
                }
                assert!(all.next().await.is_none());
                let habits = format!("{asked:?}, ids {has_ids}, last {tells_last}");
                assert_eq!(count, 45, "{habits}");
                assert_eq!(all.total(), Some(1_000), "{habits}");
                let said = warned();
                assert_eq!(said.len(), 1, "{habits}: {said:?}");
                for part in ["WARN", "\"list_things\"", "told=1000", "found=45"] {
                    assert!(said[0].contains(part), "{part}: {said:?}");
                }
                let made = transport.requests().len();
                assert!(made <= 9, "{made}: {habits}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_first_item_of_another_type_is_warned_of_and_all_are_counted() {
    listen();
    for (odd, kind) in [
        (json!("a-secret"), "a string"),
        (json!({"id": "a-secret"}), "an object"),
        (json!(["a-secret"]), "an array"),
        (json!(true), "a boolean"),
        (json!(1.5), "a number"),
        (json!(null), "null"),
    ] {
        let page = json!([1, 2, odd, 3, {"password": "a-secret"}, "a-secret", 4]);
        let transport = MemoryTransport::new(move |_| MemoryTransport::json(200, page.to_string()));
        let client = client(transport);
        let ask = request(&client, "").build();
        let known = operation(PageRequest::Nothing, PageAnswer::Array);
        let mut all: Items<i64> = client.items(known, ask, CallOptions::default());
        assert_eq!(all.left_out(), 0);
        for (expected, left_out) in [(1, 0), (2, 0), (3, 1), (4, 3)] {
            assert_eq!(all.next().await.unwrap().unwrap(), expected);
            assert_eq!(all.left_out(), left_out);
        }
        assert!(all.next().await.is_none());
        assert_eq!(all.left_out(), 3);
        let said = warned();
        assert_eq!(said.len(), 1, "{said:?}");
        let found = format!("found={kind:?}");
        for part in ["WARN", "\"list_things\"", "index=2", &found] {
            assert!(said[0].contains(part), "{part}: {said:?}");
        }
        assert!(!said[0].contains("secret"), "{said:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn items_of_another_type_are_warned_of_once_for_all_pages() {
    listen();
    let transport = MemoryTransport::new(|request| {
        let skip = Query::of(request).number("$skip").unwrap();
        let page: Vec<Value> = (skip..(skip + 10).min(45))
            .map(|at| {
                if at % 10 == 3 {
                    json!("odd")
                } else {
                    json!(at)
                }
            })
            .collect();
        MemoryTransport::json(200, Value::from(page).to_string())
    });
    let client = client(transport);
    let ask = request(&client, "?%24top=10").build();
    let known = operation(PageRequest::TopSkip, PageAnswer::Array);
    let mut all: Items<i64> = client.items(known, ask, CallOptions::default());
    let mut count = 0;
    while let Some(item) = all.next().await {
        item.unwrap();
        count += 1;
    }
    assert_eq!((count, all.left_out()), (40, 5));
    let said = warned();
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("index=3"), "{said:?}");
}
