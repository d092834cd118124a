//! `bench-counts SECTION…`: what calls and lists take of the memory, beside the same by hand.

#[path = "../memory.rs"]
mod memory;

use anyhow::{Result, bail};
use bench::samples::Samples;
use bench::server::ITEMS;
use bench::stage::{CALLS, Stage};
use memory::taken;

fn main() -> Result<()> {
    let stage = Stage::new()?;
    for section in std::env::args().skip(1) {
        match section.as_str() {
            "calls" => calls(&stage)?,
            "lists" => lists(&stage)?,
            other => bail!("there is no section {other}"),
        }
    }
    Ok(())
}

fn calls(stage: &Stage) -> Result<()> {
    let ours = taken(CALLS, || stage.small_calls(CALLS))?;
    let theirs = taken(CALLS, || stage.small_calls_by_hand(CALLS))?;
    Samples::exact("calls.allocations", ours.allocations, theirs.allocations).print()?;
    stage.page()?;
    stage.page_by_hand()?;
    let ours = taken(1, || stage.page())?;
    let theirs = taken(1, || stage.page_by_hand())?;
    Samples::exact(
        "calls.page_allocations",
        ours.allocations,
        theirs.allocations,
    )
    .print()?;
    let mebibytes = |bytes: f64| bytes / f64::from(1 << 20);
    Samples::exact(
        "calls.page_peak",
        mebibytes(ours.peak),
        mebibytes(theirs.peak),
    )
    .print()?;
    Ok(())
}

/// The peak of a whole list against that of a fifth of it: it is the pages on their way that count.
fn lists(stage: &Stage) -> Result<()> {
    for concurrency in [1, 8] {
        stage.items(ITEMS, concurrency)?;
        let whole = taken(1, || stage.items(ITEMS, concurrency))?;
        let part = taken(1, || stage.items(ITEMS / 5, concurrency))?;
        let kibibytes = |bytes: f64| bytes / 1024.0;
        Samples::exact(
            &format!("lists.peak{concurrency}"),
            kibibytes(whole.peak),
            kibibytes(part.peak),
        )
        .print()?;
    }
    Ok(())
}
