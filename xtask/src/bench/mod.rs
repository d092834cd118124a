//! `cargo xtask bench`: what the clients cost, beside the same by hand, in one table of ratios. The
//! programs that are measured are in `tests/bench`; here they are built, run and judged.

mod judge;
mod lines;
mod programs;
mod table;

use std::path::Path;

use anyhow::{Result, bail, ensure};

use judge::{Judged, Verdict};
use lines::{LINES, Line, Section};

/// What is to be measured.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// Only these sections; all unless told.
    #[arg(long, value_name = "SECTION")]
    only: Vec<Section>,
    /// Print the lines and their goals; measure nothing.
    #[arg(long)]
    list: bool,
    /// Only what is counted (instructions, allocations) and so the same on any machine: for checks
    /// of every change. What cannot be counted here is an error.
    #[arg(long)]
    counts: bool,
}

/// Measures and prints one table; whether no goal was missed.
pub fn bench(root: &Path, options: &Options) -> Result<bool> {
    let wanted = |line: &&Line| {
        (options.only.is_empty() || options.only.contains(&line.section))
            && (line.is_count || !options.counts)
    };
    let lines: Vec<&'static Line> = LINES.iter().filter(wanted).collect();
    ensure!(!lines.is_empty(), "nothing of that is a count");
    if options.list {
        print!("{}", table::of_goals(lines.into_iter()));
        return Ok(true);
    }
    let sections = Section::ALL
        .into_iter()
        .filter(|section| lines.iter().any(|line| line.section == *section));
    let programs = programs::Programs::build(root)?;
    let busy = table::load();
    let mut samples = Vec::new();
    let mut unmeasured = Vec::new();
    for section in sections {
        eprintln!("measuring {section} …");
        let measured = programs.measure(section, options.counts)?;
        samples.extend(measured.samples);
        unmeasured.extend(measured.without);
    }
    let mut judged = Vec::new();
    for line in lines {
        match samples.iter().position(|sample| sample.line == line.name) {
            Some(at) => judged.push(Judged::new(line, &samples.swap_remove(at))?),
            None if unmeasured.iter().any(|(name, _)| *name == line.name) => {}
            None => bail!("{}: no program has measured it", line.name),
        }
    }
    let strange: Vec<&str> = samples.iter().map(|sample| &*sample.line).collect();
    ensure!(
        strange.is_empty(),
        "measured, but in no table of lines: {}",
        strange.join(", ")
    );
    print!("{}", table::of_verdicts(&judged));
    for (line, why) in &unmeasured {
        println!("{line}: not measured: {why}");
    }
    ensure!(
        unmeasured.is_empty() || !options.counts,
        "not everything could be counted"
    );
    if let (Some(before), Some(after)) = (busy, table::load()) {
        println!("load of the machine: {before} before, {after} after");
    }
    Ok(judged.iter().all(|line| line.verdict != Verdict::Missed))
}
