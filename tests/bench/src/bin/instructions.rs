//! `bench-instructions WHOSE WHAT`: calls for callgrind, which counts only what happens inside of
//! [`counted`].

use anyhow::{Result, bail};
use bench::stage::{CALLS, Stage};

fn main() -> Result<()> {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let stage = Stage::new()?;
    let mut done = Ok(());
    match asked.join(" ").as_str() {
        "ours calls" => counted(&mut || done = stage.small_calls(CALLS)),
        "theirs calls" => counted(&mut || done = stage.small_calls_by_hand(CALLS)),
        "ours page" => {
            stage.page()?;
            counted(&mut || done = stage.page());
        }
        "theirs page" => {
            stage.page_by_hand()?;
            counted(&mut || done = stage.page_by_hand());
        }
        other => bail!("{other:?} is not one of: ours calls, theirs calls, ours page, theirs page"),
    }
    done
}

/// Known to callgrind by its name.
#[inline(never)]
fn counted(work: &mut dyn FnMut()) {
    work();
}
