//! The lines of the table and their goals.

use std::fmt;

/// A group of lines that are measured together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Section {
    /// Building: the crates beside those of other generators, a program beside the same by hand.
    Build,
    /// Single calls: time, processor, memory, decoding.
    Calls,
    /// Lists in pages, from servers near and far.
    Lists,
    /// The way of a token into a request.
    Tokens,
    /// What a program on one crate weighs, and what is below it.
    Size,
    /// Crates made of their documents.
    Regen,
}

impl Section {
    pub const ALL: [Section; 6] = [
        Section::Build,
        Section::Calls,
        Section::Lists,
        Section::Tokens,
        Section::Regen,
        Section::Size,
    ];

    /// As it is written on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Section::Build => "build",
            Section::Calls => "calls",
            Section::Lists => "lists",
            Section::Tokens => "tokens",
            Section::Size => "size",
            Section::Regen => "regen",
        }
    }
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What is good enough.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Goal {
    /// Nothing is asked of it.
    Shown,
    /// Ours takes at most so much, in the unit of the line, whatever another takes.
    AtMost(f64),
    /// Ours takes at most so much more than the other, in the unit of the line.
    More(f64),
    /// Ours takes at most so many times what the other takes.
    Ratio(f64),
    /// As `Ratio`; above the second number it is not just missed but out of the question.
    RatioNeverAbove(f64, f64),
    /// Ours is at least so many times as fast.
    Faster(f64),
}

impl fmt::Display for Goal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Goal::Shown => Ok(()),
            Goal::More(most) => write!(f, "≤ {most} more"),
            Goal::AtMost(most) => write!(f, "≤ {most} in all"),
            Goal::Ratio(most) => write!(f, "≤ {most}"),
            Goal::RatioNeverAbove(most, never) => write!(f, "≤ {most}, never > {never}"),
            Goal::Faster(least) => write!(f, "≥ {least} × as fast"),
        }
    }
}

/// One line.
#[derive(Debug)]
pub struct Line {
    pub section: Section,
    /// As the programs call it.
    pub name: &'static str,
    pub what: &'static str,
    pub unit: &'static str,
    pub goal: Goal,
    /// Whether it is counted, so that another run or a slower machine finds the same.
    pub is_count: bool,
    /// What a count is held to that misses its goal, so that it gets no worse.
    pub bound: Option<Goal>,
}

/// What a clock measures.
const fn line(
    section: Section,
    name: &'static str,
    what: &'static str,
    unit: &'static str,
    goal: Goal,
) -> Line {
    Line {
        section,
        name,
        what,
        unit,
        goal,
        is_count: false,
        bound: None,
    }
}

/// What is counted.
const fn count(
    section: Section,
    name: &'static str,
    what: &'static str,
    unit: &'static str,
    goal: Goal,
) -> Line {
    Line {
        is_count: true,
        ..line(section, name, what, unit, goal)
    }
}

/// A count that misses its goal, and what it is held to.
const fn held(count: Line, bound: Goal) -> Line {
    Line {
        bound: Some(bound),
        ..count
    }
}

use Goal::{AtMost, Faster, More, Ratio, RatioNeverAbove, Shown};
use Section::{Build, Calls, Lists, Regen, Size, Tokens};

/// All of them. The other side is reqwest with serde's derive by hand, unless the line says
/// something else.
pub const LINES: &[Line] = &[
    line(
        Build,
        "build.check_builder",
        "checking all crates, to progenitor's in builder style",
        "s",
        Ratio(0.7),
    ),
    line(
        Build,
        "build.check_positional",
        "… to progenitor's in positional style",
        "s",
        Shown,
    ),
    line(
        Build,
        "build.check_openapi",
        "… to openapi-generator's",
        "s",
        Ratio(1.0),
    ),
    line(
        Build,
        "build.debug_builder",
        "debug builds, to progenitor's in builder style",
        "s",
        Shown,
    ),
    line(
        Build,
        "build.debug_positional",
        "… to progenitor's in positional style",
        "s",
        Shown,
    ),
    line(
        Build,
        "build.debug_openapi",
        "… to openapi-generator's",
        "s",
        Shown,
    ),
    line(
        Build,
        "build.release_builder",
        "releases, to progenitor's in builder style",
        "s",
        Shown,
    ),
    line(
        Build,
        "build.release_positional",
        "… to progenitor's in positional style",
        "s",
        Shown,
    ),
    line(
        Build,
        "build.release_openapi",
        "… to openapi-generator's",
        "s",
        Shown,
    ),
    line(
        Build,
        "build.rustdoc_builder",
        "rustdoc, to progenitor's in builder style",
        "s",
        Shown,
    ),
    line(
        Build,
        "build.rustdoc_positional",
        "… to progenitor's in positional style",
        "s",
        Shown,
    ),
    line(
        Build,
        "build.rustdoc_openapi",
        "… to openapi-generator's",
        "s",
        Shown,
    ),
    line(
        Build,
        "build.one_tag",
        "checking one tag of iaas, to all of it in builder style",
        "s",
        Ratio(0.15),
    ),
    line(
        Build,
        "build.cold",
        "a program with ten calls, from nothing",
        "s",
        Ratio(1.3),
    ),
    line(Build, "build.edit", "… after an edit", "s", Ratio(1.3)),
    count(
        Build,
        "build.rebuilt",
        "crates built after a change in one document, to one",
        "",
        Ratio(1.0),
    ),
    line(Calls, "calls.time", "a small call", "µs", More(5.0)),
    line(
        Calls,
        "calls.processor",
        "a small call, time of the processor",
        "µs",
        More(5.0),
    ),
    count(
        Calls,
        "calls.allocations",
        "a small call, allocations",
        "",
        More(3.0),
    ),
    count(
        Calls,
        "calls.instructions",
        "a small call, instructions",
        "k",
        // It was 1.05 when this bound was set, and a hundredth more or less from run to run.
        Ratio(1.1),
    ),
    line(
        Calls,
        "calls.page",
        "a page of 1,000 deployments",
        "ms",
        RatioNeverAbove(1.05, 1.2),
    ),
    line(
        Calls,
        "calls.page_processor",
        "the page, time of the processor",
        "ms",
        RatioNeverAbove(1.05, 1.2),
    ),
    count(
        Calls,
        "calls.page_instructions",
        "the page, instructions",
        "k",
        Ratio(1.08),
    ),
    count(
        Calls,
        "calls.page_allocations",
        "the page, allocations",
        "",
        // Whatever is on it; how the pieces come from the network decides on a few.
        More(30.0),
    ),
    count(
        Calls,
        "calls.page_peak",
        "the page, peak of the memory",
        "MiB",
        Ratio(1.2),
    ),
    line(
        Calls,
        "calls.concurrent",
        "10,000 small calls, 64 at a time",
        "ms",
        Faster(0.97),
    ),
    // What decides where nothing waits, and stays right where other programs run meanwhile.
    line(
        Calls,
        "calls.concurrent_processor",
        "… time of the processor, with the server's",
        "ms",
        Faster(0.97),
    ),
    line(
        Calls,
        "calls.decode_page",
        "the page, decoding alone",
        "ms",
        Shown,
    ),
    line(
        Calls,
        "calls.decode_texts",
        "decoding 10,000 texts in records",
        "ms",
        Shown,
    ),
    line(
        Calls,
        "calls.decode_kept",
        "… in records that also go back",
        "ms",
        Shown,
    ),
    line(
        Calls,
        "calls.decode_enums",
        "… open enumerations",
        "ms",
        Shown,
    ),
    line(
        Calls,
        "calls.decode_unknown",
        "… half of the texts unknown: kept, to thrown away",
        "ms",
        Shown,
    ),
    line(
        Calls,
        "calls.decode_flattened",
        "… to kept by hand, with serde's flatten",
        "ms",
        Shown,
    ),
    line(
        Calls,
        "calls.decode_scalars",
        "… numbers, read leniently",
        "ms",
        Shown,
    ),
    line(Calls, "calls.decode_times", "… timestamps", "ms", Shown),
    line(
        Lists,
        "lists.items1_0",
        "10,000 items, no latency",
        "ms",
        Shown,
    ),
    line(Lists, "lists.items8_0", "… .concurrency(8)", "ms", Shown),
    line(
        Lists,
        "lists.items1_20",
        "10,000 items, 20 ms latency",
        "ms",
        Shown,
    ),
    line(
        Lists,
        "lists.items8_20",
        "… .concurrency(8)",
        "ms",
        Faster(5.0),
    ),
    line(
        Lists,
        "lists.items1_100",
        "10,000 items, 100 ms latency",
        "ms",
        Shown,
    ),
    line(
        Lists,
        "lists.items8_100",
        "… .concurrency(8)",
        "ms",
        Faster(5.0),
    ),
    line(
        Lists,
        "lists.in_flight1",
        "requests at a time, to those asked for",
        "",
        Ratio(1.0),
    ),
    line(
        Lists,
        "lists.in_flight8",
        "… .concurrency(8)",
        "",
        Ratio(1.0),
    ),
    count(
        Lists,
        "lists.instructions",
        "10,000 items, instructions",
        "k",
        // What is more than one is the pass that cuts the items out of their page.
        Ratio(1.33),
    ),
    count(
        Lists,
        "lists.peak1",
        "peak of 10,000 items, to that of 2,000",
        "KiB",
        Ratio(3.0),
    ),
    count(Lists, "lists.peak8", "… .concurrency(8)", "KiB", Ratio(3.0)),
    line(
        Tokens,
        "tokens.callers1",
        "a request, 1 caller, to a ready-made token",
        "µs",
        Shown,
    ),
    line(Tokens, "tokens.callers100", "… 100 callers", "µs", Shown),
    line(
        Tokens,
        "tokens.callers10000",
        "… 10,000 callers",
        "µs",
        Shown,
    ),
    held(
        count(
            Size,
            "size.program",
            "a stripped program with ten calls, to an empty one",
            "MiB",
            More(4.0),
        ),
        More(4.8),
    ),
    held(
        count(
            Size,
            "size.by_hand",
            "… to the same by hand",
            "MiB",
            Ratio(1.15),
        ),
        Ratio(1.32),
    ),
    count(
        Size,
        "size.crates",
        "crates below it, to those by hand",
        "",
        AtMost(130.0),
    ),
    count(
        Size,
        "size.versions",
        "… versions of them, to names",
        "",
        Ratio(1.0),
    ),
    count(
        Size,
        "size.lines_blueprint",
        "generated lines, to progenitor’s builder style: blueprint",
        "",
        AtMost(7900.0),
    ),
    count(
        Size,
        "size.lines_code_stream",
        "… code-stream",
        "",
        AtMost(20600.0),
    ),
    count(
        Size,
        "size.lines_deployment",
        "… deployment",
        "",
        AtMost(7500.0),
    ),
    count(Size, "size.lines_iaas", "… iaas", "", AtMost(43300.0)),
    count(Size, "size.lines_project", "… project", "", AtMost(2400.0)),
    count(
        Size,
        "size.lines_service_broker",
        "… service-broker",
        "",
        AtMost(9500.0),
    ),
    count(Size, "size.lines_vmc", "… vmc", "", AtMost(14200.0)),
    line(
        Regen,
        "regen.all",
        "`regen`: all crates made and written",
        "s",
        AtMost(3.0),
    ),
    line(
        Regen,
        "regen.generator",
        "… to openapi-generator, a command a document",
        "s",
        Faster(20.0),
    ),
    line(
        Regen,
        "regen.processor",
        "… time of the processor",
        "s",
        Faster(20.0),
    ),
    line(
        Regen,
        "regen.batch",
        "… to openapi-generator, one command for all",
        "s",
        Shown,
    ),
    line(
        Regen,
        "regen.check",
        "`regen --check`: all crates made and compared",
        "s",
        AtMost(3.0),
    ),
];
