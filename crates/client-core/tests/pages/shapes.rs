//! Every way of asking with every way of answering.

use client_core::{CallOptions, ErrorKind, PageAnswer, PageRequest, Value};

use crate::server::{
    ANSWERED, ASKED, List, Place, client, items, number, numbers, on_page, operation, pages,
    request, serve,
};

const MANY: u64 = 10_000;

#[tokio::test]
async fn ten_thousand_items_come_once_and_in_order_in_every_combination() {
    for answered in ANSWERED {
        for asked in ASKED {
            let (_, transport) = serve(List::new(answered, MANY), |_, _| {});
            let mut list = items(&transport, asked, answered);
            for expected in 0..MANY {
                let item = list.next().await.unwrap().unwrap();
                assert_eq!(number(&item), expected, "{asked:?} {answered:?}");
            }
            assert!(list.next().await.is_none());
            assert!(list.next().await.is_none(), "it stays at its end");
            let requests = transport.requests().len();
            // Pages with numbers cannot begin at every item.
            assert!(requests <= 115, "{requests}: {asked:?} {answered:?}");
            let told = (answered != PageAnswer::Array).then_some(MANY);
            assert_eq!(list.total(), told);
        }
    }
}

#[tokio::test]
async fn ten_thousand_items_come_in_whole_pages_in_every_combination() {
    for answered in ANSWERED {
        for asked in ASKED {
            let (_, transport) = serve(List::new(answered, MANY), |_, _| {});
            let all = pages(&transport, asked, answered).try_collect().await;
            let all = all.unwrap();
            assert!(all.iter().all(|page| on_page(page).len() == 100));
            let numbers: Vec<u64> = all.iter().flat_map(on_page).collect();
            assert!(numbers.into_iter().eq(0..MANY), "{asked:?} {answered:?}");
            // An array does not say that it is the last one.
            let more = usize::from(answered == PageAnswer::Array);
            assert_eq!(transport.requests().len(), 100 + more);
        }
    }
}

#[tokio::test]
async fn a_list_that_is_not_asked_for_in_pages_is_one_request() {
    for answered in ANSWERED {
        let (_, transport) = serve(List::new(answered, MANY), |_, _| {});
        let all = items(&transport, PageRequest::Nothing, answered);
        let all = all.try_collect().await.unwrap();
        assert!(all.iter().map(number).eq(0..MANY), "{answered:?}");
        let whole = pages(&transport, PageRequest::Nothing, answered);
        let whole = whole.try_collect().await.unwrap();
        assert_eq!(whole.len(), 1);
        assert!(on_page(&whole[0]).into_iter().eq(0..MANY));
        assert_eq!(transport.requests().len(), 2);
        assert!(
            transport
                .requests()
                .iter()
                .all(|r| r.uri().query().is_none())
        );
    }
}

#[tokio::test]
async fn a_rest_that_cannot_be_asked_for_is_an_error_after_the_items() {
    for answered in ANSWERED {
        let list = List {
            cap: 20,
            ..List::new(answered, 50)
        };
        let (_, transport) = serve(list, |_, _| {});
        let mut all = items(&transport, PageRequest::Nothing, answered);
        for expected in 0..20 {
            assert_eq!(number(&all.next().await.unwrap().unwrap()), expected);
        }
        let mut whole = pages(&transport, PageRequest::Nothing, answered);
        assert_eq!(on_page(&whole.next().await.unwrap().unwrap()).len(), 20);
        if answered == PageAnswer::Array {
            // Nothing says that there is more.
            assert!(all.next().await.is_none());
            assert!(whole.next().await.is_none());
            continue;
        }
        let error = all.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        let said = error.to_string();
        for part in ["list_things", "20 of 50", "no parameter"] {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert!(all.next().await.is_none());
        assert!(whole.next().await.unwrap().is_err());
    }
}

#[tokio::test]
async fn a_shape_that_another_version_of_the_server_has_is_read_as_well() {
    for documented in ANSWERED {
        for answered in ANSWERED {
            let (_, transport) = serve(List::new(answered, 250), |_, _| {});
            let all = items(&transport, PageRequest::TopSkip, documented);
            let all = all.try_collect().await.unwrap();
            let all: Vec<u64> = all.iter().map(number).collect();
            assert!(all.into_iter().eq(0..250), "{documented:?} {answered:?}");
        }
    }
}

#[tokio::test]
async fn a_caller_who_begins_later_begins_at_that_page_of_the_servers_size() {
    // Asked for the third page of a hundred, a server that has thirty at most gives its third.
    let list = List {
        cap: 30,
        ..List::new(PageAnswer::Spring, 250)
    };
    let (_, transport) = serve(list, |_, _| {});
    let client = client(transport.clone());
    let ask = request(&client, "?page=2&size=100").build();
    let known = operation(PageRequest::PageSize, PageAnswer::Spring);
    let all = client.items::<Value>(known, ask, CallOptions::default());
    let all = numbers(&all.try_collect().await.unwrap());
    assert!(all.into_iter().eq(60..250));
}

#[tokio::test]
async fn an_empty_list_is_no_items_and_one_page() {
    for answered in ANSWERED {
        for asked in ASKED.into_iter().chain([PageRequest::Nothing]) {
            let (_, transport) = serve(List::new(answered, 0), |_, _| {});
            let mut none = items(&transport, asked, answered);
            assert!(none.next().await.is_none());
            let whole = pages(&transport, asked, answered).try_collect().await;
            assert_eq!(whole.unwrap().len(), 1);
            assert_eq!(transport.requests().len(), 2);
        }
    }
}

/// Every combination of asking, answering and what a server may do with it.
#[tokio::test]
async fn no_habit_of_a_server_loses_an_item_or_gives_one_twice() {
    for count in [1_u64, 2, 3, 99, 100, 101, 199, 333] {
        for place in [
            Place::Taken,
            Place::Floored,
            Place::Before(3),
            Place::Strict,
        ] {
            for cap in [usize::MAX, 30, 10] {
                for (tells_total, tells_last) in [(true, true), (false, true), (false, false)] {
                    for answered in ANSWERED {
                        for asked in ASKED {
                            let list = List {
                                place,
                                cap,
                                tells_total,
                                tells_last,
                                ..List::new(answered, count)
                            };
                            let is_page = asked == PageRequest::PageSize;
                            // A number of a page says nothing of places in it.
                            if matches!(place, Place::Before(_)) && is_page {
                                continue;
                            }
                            let habits = format!(
                                "{count} items, {asked:?} {answered:?} {place:?}, at most {cap}, \
                                 total {tells_total}, last {tells_last}"
                            );
                            let (_, transport) = serve(list, |_, _| {});
                            let all = items(&transport, asked, answered).try_collect().await;
                            let all = all.unwrap_or_else(|error| panic!("{habits}: {error}"));
                            let all: Vec<u64> = all.iter().map(number).collect();
                            assert!(all.iter().copied().eq(0..count), "{habits}: {all:?}");
                            let least = count.div_ceil(u64::try_from(cap.min(100)).unwrap());
                            let made = transport.requests().len();
                            let most =
                                12 + usize::try_from(least).unwrap() * if is_page { 2 } else { 1 };

                            assert!(made <= most, "{habits}: {made} requests");
                        }
                    }
                }
            }
        }
    }
}
