//! What servers do beside their documents.

use auth_core::MemoryTransport;
use client_core::{CallOptions, ErrorKind, PageAnswer, PageRequest, Value};
use serde_json::json;

use crate::server::{
    ANSWERED, ASKED, List, Place, Query, client, items, number, numbers, on_page, operation, pages,
    request, serve,
};

#[tokio::test]
async fn a_server_that_ignores_the_page_is_an_error_instead_of_a_loop() {
    for answered in ANSWERED {
        for asked in ASKED {
            for tells_total in [true, false] {
                let list = List {
                    place: Place::Ignored,
                    tells_total,
                    ..List::new(answered, 250)
                };
                let (_, transport) = serve(list, |_, _| {});
                let mut all = items(&transport, asked, answered);
                for expected in 0..100 {
                    assert_eq!(number(&all.next().await.unwrap().unwrap()), expected);
                }
                let error = all.next().await.unwrap().unwrap_err();
                let said = error.to_string();
                assert_eq!(error.kind(), ErrorKind::Decode, "{said}");
                for part in ["list_things", "does not advance", "of earlier pages"] {
                    assert!(said.contains(part), "{part}: {said}");
                }
                assert!(all.next().await.is_none());
                assert!(transport.requests().len() <= 4, "{asked:?} {answered:?}");

                let mut whole = pages(&transport, asked, answered);
                assert_eq!(on_page(&whole.next().await.unwrap().unwrap()).len(), 100);
                assert!(whole.next().await.unwrap().is_err());
                assert!(whole.next().await.is_none());
            }
        }
    }
}

#[tokio::test]
async fn a_server_that_ignores_the_page_is_no_loop_either_while_its_list_grows() {
    for asked in ASKED {
        let list = List {
            place: Place::Ignored,
            tells_total: false,
            ..List::new(PageAnswer::Spring, 250)
        };
        let (_, transport) = serve(list, |list, request| {
            // The newest is first.
            list.items
                .insert(0, 1_000 + u64::try_from(request).unwrap());
        });
        let all = items(&transport, asked, PageAnswer::Spring)
            .try_collect()
            .await;
        assert!(all.unwrap_err().to_string().contains("does not advance"));
        let whole = pages(&transport, asked, PageAnswer::Spring)
            .try_collect()
            .await;
        assert!(whole.unwrap_err().to_string().contains("does not advance"));
        assert!(transport.requests().len() <= 8, "{asked:?}");
    }
}

#[tokio::test]
async fn a_server_that_ignores_the_page_and_has_all_on_it_is_well() {
    for answered in ANSWERED {
        for asked in ASKED {
            for tells_total in [true, false] {
                let list = List {
                    place: Place::Ignored,
                    tells_total,
                    ..List::new(answered, 3)
                };
                let (_, transport) = serve(list, |_, _| {});
                let all = items(&transport, asked, answered).try_collect().await;
                assert_eq!(numbers(&all.unwrap()), [0, 1, 2]);
                let whole = pages(&transport, asked, answered).try_collect().await;
                assert_eq!(whole.unwrap().len(), 1, "{asked:?} {answered:?}");
                assert!(transport.requests().len() <= 6);
            }
        }
    }
}

#[tokio::test]
async fn a_server_that_ignores_the_size_gives_all_that_it_has() {
    for answered in ANSWERED {
        for asked in ASKED {
            for fixed in [20, 1_000] {
                let list = List {
                    fixed: Some(fixed),
                    ..List::new(answered, 250)
                };
                let (_, transport) = serve(list, |_, _| {});
                let all = items(&transport, asked, answered).try_collect().await;
                let all = numbers(&all.unwrap());
                assert!(all.into_iter().eq(0..250), "{asked:?} {answered:?} {fixed}");
                assert!(transport.requests().len() <= 30);
                let whole = pages(&transport, asked, answered).try_collect().await;
                let whole: Vec<u64> = whole.unwrap().iter().flat_map(on_page).collect();
                assert!(
                    whole.into_iter().eq(0..250),
                    "{asked:?} {answered:?} {fixed}"
                );
            }
        }
    }
}

#[tokio::test]
async fn a_server_that_contradicts_itself_is_asked_once_more() {
    // `last` that is always true, and always false; a total of the page instead of the list.
    for wrong in [
        json!({"last": true}),
        json!({"last": false}),
        json!({"totalElements": 100}),
        json!({"totalElements": "-1"}),
        json!({"totalElements": null, "last": "false"}),
    ] {
        let list = List::new(PageAnswer::Spring, 250);
        let wrong_ones = wrong.clone();
        let transport = MemoryTransport::new(move |request| {
            let answer = list.answer(request);
            let mut page: Value = serde_json::from_slice(answer.body()).unwrap();
            let said = page.as_object_mut().unwrap();
            said.extend(wrong_ones.as_object().unwrap().clone());
            MemoryTransport::json(200, page.to_string())
        });
        let all = items(&transport, PageRequest::TopSkip, PageAnswer::Spring);
        let all = numbers(&all.try_collect().await.unwrap());
        assert!(all.into_iter().eq(0..250), "{wrong}");
        assert!(transport.requests().len() <= 6, "{wrong}");
    }
}

#[tokio::test]
async fn items_without_ids_are_never_taken_for_repeats() {
    for asked in ASKED {
        let mut list = List {
            has_ids: false,
            ..List::new(PageAnswer::Spring, 250)
        };
        list.items = [7; 90].into_iter().chain(0..160).collect();
        let expected = list.items.clone();
        let (_, transport) = serve(list, |_, _| {});
        let all = items(&transport, asked, PageAnswer::Spring);
        assert_eq!(numbers(&all.try_collect().await.unwrap()), expected);
        assert_eq!(transport.requests().len(), 3);
    }
}

#[tokio::test]
async fn two_items_of_one_page_that_share_an_id_are_both_given() {
    let body = r#"[{"id":"a","n":1},{"id":"a","n":2},{"id":"a","n":1},{"id":null,"n":3},{"id":"","n":3},"s"]"#;
    let transport = MemoryTransport::new(move |_| MemoryTransport::json(200, body));
    let all = items(&transport, PageRequest::Nothing, PageAnswer::Array);
    let all = all.try_collect().await.unwrap();
    let n: Vec<_> = all.iter().map(|item| item["n"].as_u64()).collect();
    assert_eq!(n, [Some(1), Some(2), Some(3), Some(3), None]);
}

#[tokio::test]
async fn the_caller_says_where_it_begins_and_how_large_a_page_is() {
    for (asked, query, begin, largest) in [
        (PageRequest::TopSkip, "?%24top=10&%24skip=25", 25, 10),
        (PageRequest::TopSkip, "?page=2&%24top=10", 20, 10),
        (PageRequest::TopSkip, "?%24skip=60", 60, 100),
        (PageRequest::PageSize, "?page=3&size=10", 30, 10),
        (PageRequest::PageSize, "?page=1&size=50", 50, 50),
        (
            PageRequest::StartLimit,
            "?pageStart=26&pageLimit=10",
            25,
            10,
        ),
        (PageRequest::TopSkip, "?%24top=1", 0, 1),
        (PageRequest::TopSkip, "?%24top=2", 0, 2),
        (PageRequest::PageSize, "?size=1", 0, 1),
        (PageRequest::PageSize, "?size=2", 0, 2),
    ] {
        for answered in ANSWERED {
            let (_, transport) = serve(List::new(answered, 77), |_, _| {});
            let client = client(transport.clone());
            let ask = request(&client, &format!("{query}&x=%26")).build();
            let options = CallOptions::default();
            let list = client.items::<Value>(operation(asked, answered), ask, options);
            let all = numbers(&list.try_collect().await.unwrap());
            assert!(all.into_iter().eq(begin..77), "{query} {answered:?}");
            for sent in transport.requests() {
                let query = Query::read(sent.uri().query().unwrap());
                assert_eq!(query.get("x"), Some("&"));
                let sizes = ["$top", "size", "pageLimit"].map(|name| query.number(name));
                let size = sizes.into_iter().flatten().collect::<Vec<_>>();
                assert!(size.len() == 1 && size[0] <= largest, "{query:?}");
            }
        }
    }
}

#[tokio::test]
async fn an_answer_that_is_no_list_is_an_error_and_not_an_empty_list() {
    for body in [
        "",
        "7",
        "\"none\"",
        "{}",
        r#"{"message":"sorry"}"#,
        r#"{"content":[{"id":"#,
        r#"{"content":null,"totalElements":3}"#,
        "<html><title>Sign in</title></html>",
    ] {
        let transport = MemoryTransport::new(move |_| MemoryTransport::json(200, body));
        let mut list = items(&transport, PageRequest::Nothing, PageAnswer::Spring);
        let error = list.next().await.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
        assert_eq!(error.operation(), Some("list_things"), "{body}");
        assert!(list.next().await.is_none());
    }
    let transport = MemoryTransport::new(|_| MemoryTransport::json(204, ""));
    let mut list = items(&transport, PageRequest::Nothing, PageAnswer::Spring);
    let error = list.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error.to_string().contains("found no body at all"),
        "{error}"
    );
    for body in ["null", r#"{"content":null}"#] {
        let transport = MemoryTransport::new(move |_| MemoryTransport::json(200, body));
        let mut list = items(&transport, PageRequest::Nothing, PageAnswer::Spring);
        assert!(list.next().await.is_none(), "{body}");
    }
}

#[tokio::test]
async fn an_item_that_does_not_fit_is_left_out_but_not_all_of_them() {
    let of = |body: &'static str| {
        let client = client(MemoryTransport::new(move |_| {
            MemoryTransport::json(200, body)
        }));
        let ask = request(&client, "").build();
        let known = operation(PageRequest::Nothing, PageAnswer::Array);
        client.items::<i64>(known, ask, CallOptions::default())
    };
    let all = of(r#"[1, "two", null, 3.0, {"id": 4}]"#)
        .try_collect()
        .await;
    assert_eq!(all.unwrap(), [1, 3]);
    let error = of(r#"[null, "two", {"id": 4}]"#)
        .try_collect()
        .await
        .unwrap_err();
    let said = error.to_string();
    assert!(said.contains("none of the 3 items"), "{said}");
}
