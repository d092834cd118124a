//! Lists that change while they are read.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use auth_core::MemoryTransport;
use client_core::{PageAnswer, PageRequest};

use crate::server::{List, Place, items, numbers, serve};

/// A server whose list changes before each request but the first, and what kept its place in it.
struct Changing {
    transport: MemoryTransport,
    stable: Arc<Mutex<BTreeSet<u64>>>,
}

/// Deletes, inserts or moves an item so many times in every request, at places drawn from a fixed
/// seed.
fn changing(list: List, seed: u64, changes: usize) -> Changing {
    let stable = Arc::new(Mutex::new(
        list.items.iter().copied().collect::<BTreeSet<_>>(),
    ));
    let kept = stable.clone();
    let random = Mutex::new((fastrand::Rng::with_seed(seed), 1_000_000_u64));
    let (_, transport) = serve(list, move |list, request| {
        let (random, fresh) = &mut *random.lock().unwrap();
        for _ in 0..if request == 0 { 0 } else { changes } {
            let from = random.usize(..=list.items.len());
            match random.u8(..3) {
                0 => {
                    list.items.insert(from, *fresh);
                    *fresh += 1;
                }
                _ if from == list.items.len() => {}
                1 => {
                    kept.lock().unwrap().remove(&list.items.remove(from));
                }
                _ => {
                    let moved = list.items.remove(from);
                    kept.lock().unwrap().remove(&moved);
                    let to = random.usize(..=list.items.len());
                    list.items.insert(to, moved);
                }
            }
        }
    });
    Changing { transport, stable }
}

/// No stable item is missed, none comes twice, and the stable ones keep their order.
#[track_caller]
fn assert_complete(read: &[u64], stable: &BTreeSet<u64>, what: &str) {
    let distinct: BTreeSet<u64> = read.iter().copied().collect();
    assert_eq!(distinct.len(), read.len(), "something came twice: {what}");
    let missed: Vec<_> = stable.difference(&distinct).collect();
    assert!(missed.is_empty(), "{missed:?} missed: {what}");
    let kept: Vec<u64> = read
        .iter()
        .copied()
        .filter(|n| stable.contains(n))
        .collect();
    assert!(kept.is_sorted(), "out of order: {what}");
}

const SHAPES: [(PageRequest, PageAnswer); 6] = [
    (PageRequest::TopSkip, PageAnswer::Spring),
    (PageRequest::PageSize, PageAnswer::Spring),
    (PageRequest::TopSkip, PageAnswer::Content),
    (PageRequest::TopSkip, PageAnswer::Documents),
    (PageRequest::StartLimit, PageAnswer::Results),
    (PageRequest::TopSkip, PageAnswer::Array),
];

async fn read(changing: &Changing, (asked, answered): (PageRequest, PageAnswer), n: usize) {
    let all = items(&changing.transport, asked, answered).concurrency(n);
    let all = numbers(&all.try_collect().await.unwrap());
    let made = changing.transport.requests().len();
    let what = format!("{asked:?} {answered:?}, {n} at once, {made} requests");
    assert_complete(&all, &changing.stable.lock().unwrap(), &what);
}

#[tokio::test]
async fn no_stable_item_is_missed_while_one_in_a_hundred_changes() {
    for seed in 0..4 {
        for shape in SHAPES {
            let changing = changing(List::new(shape.1, 10_000), seed, 1);
            read(&changing, shape, 1).await;
            let changed = 10_000 - changing.stable.lock().unwrap().len();
            assert!(changed >= 50, "{changed} items changed");
            let made = changing.transport.requests().len();
            assert!(made <= 250, "{made} requests: {shape:?}");
        }
    }
}

#[tokio::test]
async fn no_stable_item_is_missed_while_much_of_the_list_changes() {
    for seed in 0..40 {
        for shape in SHAPES {
            for changes in [1, 5, 10] {
                let list = List {
                    cap: [usize::MAX, 40][usize::try_from(seed).unwrap() % 2],
                    tells_total: seed % 3 > 0,
                    ..List::new(shape.1, 600)
                };
                read(&changing(list, seed, changes), shape, 1).await;
            }
        }
    }
}

#[tokio::test]
async fn pages_fetched_ahead_miss_no_stable_item_either() {
    for seed in 0..12 {
        for shape in SHAPES {
            let changing = changing(List::new(shape.1, 2_000), seed, 1);
            read(&changing, shape, 8).await;
        }
    }
}

#[tokio::test]
async fn a_list_of_which_most_goes_away_is_read_to_its_new_end() {
    for (asked, answered) in SHAPES {
        for at in [1, 5, 19] {
            for keep in [1..2_u64, 900..1_100, 1_990..2_000, 0..2_000] {
                let kept = keep.clone();
                let (served, transport) = serve(List::new(answered, 2_000), move |list, n| {
                    if n == at {
                        list.items.retain(|item| kept.contains(item));
                    }
                });
                let all = items(&transport, asked, answered).try_collect().await;
                let all = numbers(&all.unwrap());
                let stable = served.list().items.iter().copied().collect();
                assert_complete(
                    &all,
                    &stable,
                    &format!("{asked:?} {answered:?} {at} {keep:?}"),
                );
            }
        }
    }
}

#[tokio::test]
async fn a_reader_who_is_overtaken_by_new_items_reads_on() {
    // The newest is first, and between two requests come more than a page has.
    for (asked, answered) in SHAPES {
        let (_, transport) = serve(List::new(answered, 1_000), |list, n| {
            if n == 2 || n == 5 {
                let first = 1_000_000 + 1_000 * u64::try_from(n).unwrap();
                list.items.splice(0..0, first..first + 250);
            }
        });
        let all = items(&transport, asked, answered).try_collect().await;
        let all = numbers(&all.unwrap());
        assert_complete(
            &all,
            &(0..1_000).collect(),
            &format!("{asked:?} {answered:?}"),
        );
    }
}

#[tokio::test]
async fn whole_pages_drop_repeats_but_cannot_promise_more() {
    // A server that begins only at whole pages: nothing comes twice, nothing goes on for ever.
    for seed in 0..40 {
        for shape in SHAPES {
            let list = List {
                place: Place::Floored,
                ..List::new(shape.1, 1_000)
            };
            let changing = changing(list, seed, 2);
            let all = items(&changing.transport, shape.0, shape.1)
                .try_collect()
                .await;
            let all = numbers(&all.unwrap());
            let distinct: BTreeSet<u64> = all.iter().copied().collect();
            assert_eq!(distinct.len(), all.len());
            assert!(all.len() > 900, "{} of 1000: {shape:?}", all.len());
        }
    }
}

#[tokio::test]
async fn a_list_in_another_order_every_time_ends() {
    for (asked, answered) in SHAPES {
        let random = Mutex::new(fastrand::Rng::with_seed(1));
        let (served, transport) = serve(List::new(answered, 1_000), move |list, _| {
            random.lock().unwrap().shuffle(&mut list.items);
        });
        let all = items(&transport, asked, answered).try_collect().await;
        let all = numbers(&all.unwrap());
        let distinct: BTreeSet<u64> = all.iter().copied().collect();
        assert_eq!(distinct.len(), all.len());
        assert_eq!(served.list().items.len(), 1_000);
        let made = transport.requests().len();
        assert!(made <= 150, "{made} requests: {asked:?} {answered:?}");
    }
}
