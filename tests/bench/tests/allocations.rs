//! What a call and a page take of the memory, held by counts that no machine changes.

#[path = "../src/memory.rs"]
mod memory;

use bench::server::ITEMS;
use bench::stage::{CALLS, Stage};
use memory::taken;

/// Allocations of a small call beyond those of the same by hand.
const CALL: f64 = 3.0;

/// The same of a page, whatever is on it: how the pieces come from the network decides on a few.
const PAGE: f64 = 30.0;

#[test]
fn a_call_allocates_a_fixed_number_of_times_more_than_one_by_hand() {
    let stage = Stage::new().unwrap();
    let ours = taken(CALLS, || stage.small_calls(CALLS)).unwrap();
    let theirs = taken(CALLS, || stage.small_calls_by_hand(CALLS)).unwrap();
    assert!(theirs.allocations > 10.0, "{theirs:?}: nothing was counted");
    let more = ours.allocations - theirs.allocations;
    assert!(more <= CALL, "{more} more: {ours:?} and {theirs:?}");
}

#[test]
fn a_page_allocates_no_more_for_each_item_than_one_by_hand() {
    let stage = Stage::new().unwrap();
    stage.page().unwrap();
    stage.page_by_hand().unwrap();
    let ours = taken(1, || stage.page()).unwrap();
    let theirs = taken(1, || stage.page_by_hand()).unwrap();
    assert!(
        theirs.allocations > 1000.0,
        "{theirs:?}: nothing was counted"
    );
    let more = ours.allocations - theirs.allocations;
    assert!(more <= PAGE, "{more} more: {ours:?} and {theirs:?}");
    let ratio = ours.peak / theirs.peak;
    assert!(ratio <= 1.2, "{ratio}: {ours:?} and {theirs:?}");
}

#[test]
fn a_list_holds_the_pages_on_their_way_and_not_those_that_were_read() {
    let stage = Stage::new().unwrap();
    for concurrency in [1, 8] {
        let of = |count| taken(1, || stage.items(count, concurrency)).unwrap().peak;
        let (part, whole) = (of(ITEMS / 5), of(ITEMS));
        // What grows is what items are known again by: a few words for each.
        let for_each = (whole - part) / 8000.0;
        assert!(for_each < 64.0, "{for_each} bytes an item: {part}, {whole}");
        let most = stage.server.most_in_flight();
        assert!(most <= concurrency, "{most} requests at a time");
    }
}
