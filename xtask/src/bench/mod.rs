//! `cargo xtask bench`: what the clients cost, beside the same by hand, in one table of ratios. The
//! programs that are measured are in `tests/bench`; here they are built, run and judged.

mod build;
mod cargo;
mod clients;
mod judge;
mod lines;
mod openapi_generator;
mod programs;
mod regen;
mod size;
mod table;
mod ten_calls;
mod workspace;

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
    /// Only what is counted (instructions, allocations, bytes, crates) and so the same on any machine: for checks
    /// of every change. What cannot be counted here is an error.
    #[arg(long)]
    counts: bool,
    /// How often crates are checked, and programs built after an edit; what is dearer, less often.
    #[arg(long, value_name = "NUMBER", default_value = "3", value_parser = clap::value_parser!(u8).range(1..))]
    rounds: u8,
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
    let sections: Vec<Section> = sections.collect();
    let run =
        |section: &Section| !matches!(section, Section::Build | Section::Size | Section::Regen);
    let programs = match sections.iter().any(run) {
        true => Some(programs::Programs::build(root)?),
        false => None,
    };
    let scratch = programs::scratch(root)?;
    let busy = table::load();
    let mut samples = Vec::new();
    let mut unmeasured = Vec::new();
    let mut notes = Vec::new();
    for section in sections {
        eprintln!("measuring {section} …");
        let rounds = usize::from(options.rounds);
        let measured = match (&programs, section) {
            (_, Section::Build) => build::measure(root, &scratch, rounds, options.counts)?,
            (_, Section::Regen) => regen::measure(root)?,
            (_, Section::Size) => size::measure(root, &scratch)?,
            (Some(programs), section) => programs.measure(section, options.counts)?,
            (None, _) => continue,
        };
        samples.extend(measured.samples);
        notes.extend(measured.notes);
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
    for note in notes {
        println!("{note}");
    }
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
    // A count that is known to miss its goal must not get worse.
    let is_well = |line: &Judged| match options.counts {
        true => line.is_kept,
        false => line.verdict != Verdict::Missed,
    };
    Ok(judged.iter().all(is_well))
}
