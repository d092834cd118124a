//! `bench-instructions WHOSE WHAT`: calls for callgrind, which counts only what happens inside of
//! [`counted`]. Besides what `cargo xtask bench` asks for it reads each part of the decoding rule.

use anyhow::{Context, Result, ensure};
use bench::decoding;
use bench::stage::{CALLS, Stage};

fn main() -> Result<()> {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let work = work(&asked.join(" "))?;
    // What only the first one does is not counted.
    work()?;
    let mut done = Ok(());
    counted(&mut || done = work());
    done
}

fn work(asked: &str) -> Result<Box<dyn Fn() -> Result<()>>> {
    let stage = Stage::new()?;
    Ok(match asked {
        "ours calls" => Box::new(move || stage.small_calls(CALLS)),
        "theirs calls" => Box::new(move || stage.small_calls_by_hand(CALLS)),
        "ours page" => Box::new(move || stage.page()),
        "theirs page" => Box::new(move || stage.page_by_hand()),
        "ours list" => Box::new(move || stage.list()),
        "theirs list" => Box::new(move || stage.list_by_hand()),
        part => {
            let mut cases = decoding::cases().into_iter();
            let found = cases.find_map(|case| match part.strip_suffix(case.name)? {
                "ours " => Some((case.ours, case.body)),
                "theirs " => Some((case.by_hand, case.body)),
                _ => None,
            });
            let (read, body) = found.with_context(|| {
                let what = "calls, page, list and the parts of the decoding rule";
                format!("{part:?} is not `ours` or `theirs` and one of {what}")
            })?;
            Box::new(move || {
                ensure!(read(&body), "the part was not read");
                Ok(())
            })
        }
    })
}

/// Known to callgrind by its name.
#[inline(never)]
fn counted(work: &mut dyn FnMut()) {
    work();
}
