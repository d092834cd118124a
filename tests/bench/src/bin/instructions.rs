//! `bench-instructions WHOSE WHAT`: calls for callgrind, which counts only what happens inside of
//! [`counted`].

use anyhow::{Result, bail};
use bench::stage::{CALLS, Stage};

fn main() -> Result<()> {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let stage = Stage::new()?;
    let work: &dyn Fn() -> Result<()> = match asked.join(" ").as_str() {
        "ours calls" => &|| stage.small_calls(CALLS),
        "theirs calls" => &|| stage.small_calls_by_hand(CALLS),
        "ours page" => &|| stage.page(),
        "theirs page" => &|| stage.page_by_hand(),
        "ours list" => &|| stage.list(),
        "theirs list" => &|| stage.list_by_hand(),
        other => bail!("{other:?} is not `ours` or `theirs` and one of calls, page and list"),
    };
    // What only the first one does is not counted.
    work()?;
    let mut done = Ok(());
    counted(&mut || done = work());
    done
}

/// Known to callgrind by its name.
#[inline(never)]
fn counted(work: &mut dyn FnMut()) {
    work();
}
