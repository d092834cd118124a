//! Samples of two programs, taken in turns so that both meet the same machine, and written as the
//! lines that `cargo xtask bench` reads.

use std::time::Instant;

use anyhow::Result;
use serde::Serialize;

/// What was measured of one line, sample by sample: those of the same place were taken one after
/// the other.
#[derive(Debug, Default, Serialize)]
pub struct Samples {
    /// The line, as xtask knows it.
    pub line: String,
    /// What ours took.
    pub ours: Vec<f64>,
    /// What the other took.
    pub theirs: Vec<f64>,
}

impl Samples {
    /// Of one figure of each that does not vary.
    #[must_use]
    pub fn exact(line: &str, ours: f64, theirs: f64) -> Self {
        Samples {
            line: line.to_owned(),
            ours: vec![ours],
            theirs: vec![theirs],
        }
    }

    /// Writes them to the standard output.
    ///
    /// # Errors
    /// Those of writing JSON, which has no infinite numbers.
    pub fn print(&self) -> serde_json::Result<()> {
        println!("{}", serde_json::to_string(self)?);
        Ok(())
    }
}

/// The time that something took.
#[derive(Debug, Clone, Copy)]
pub struct Took {
    /// On the wall, in seconds.
    pub wall: f64,
    /// Of the processor, by this thread alone, in seconds.
    pub processor: f64,
    /// The same by all threads of the program, so that of the server too.
    pub processors: f64,
}

/// Runs both `rounds` times in turns, after one that is not counted; who is first changes from
/// round to round.
///
/// # Errors
/// The first one of a run.
pub fn in_turns(
    rounds: usize,
    mut ours: impl FnMut() -> Result<()>,
    mut theirs: impl FnMut() -> Result<()>,
) -> Result<Vec<(Took, Took)>> {
    ours()?;
    theirs()?;
    (0..rounds)
        .map(|round| {
            Ok(if round % 2 == 0 {
                let first = timed(&mut ours)?;
                (first, timed(&mut theirs)?)
            } else {
                let first = timed(&mut theirs)?;
                (timed(&mut ours)?, first)
            })
        })
        .collect()
}

/// Times on the wall, each times `scale`.
#[must_use]
pub fn wall(line: &str, taken: &[(Took, Took)], scale: f64) -> Samples {
    of(line, taken, |took| took.wall * scale)
}

/// Times of the processor, each times `scale`.
#[must_use]
pub fn processor(line: &str, taken: &[(Took, Took)], scale: f64) -> Samples {
    of(line, taken, |took| took.processor * scale)
}

/// Times of the processor by all threads, each times `scale`.
#[must_use]
pub fn processors(line: &str, taken: &[(Took, Took)], scale: f64) -> Samples {
    of(line, taken, |took| took.processors * scale)
}

fn of(line: &str, taken: &[(Took, Took)], figure: impl Fn(&Took) -> f64) -> Samples {
    Samples {
        line: line.to_owned(),
        ours: taken.iter().map(|(ours, _)| figure(ours)).collect(),
        theirs: taken.iter().map(|(_, theirs)| figure(theirs)).collect(),
    }
}

fn timed(work: &mut impl FnMut() -> Result<()>) -> Result<Took> {
    let (wall, before) = (Instant::now(), on_processor());
    work()?;
    let after = on_processor();
    Ok(Took {
        wall: wall.elapsed().as_secs_f64(),
        processor: after[0] - before[0],
        processors: after[1] - before[1],
    })
}

/// How long this thread and all threads have had the processor, in seconds; where the system does
/// not tell, nothing.
fn on_processor() -> [f64; 2] {
    #[cfg(unix)]
    {
        use rustix::time::{ClockId, clock_gettime};
        [ClockId::ThreadCPUTime, ClockId::ProcessCPUTime].map(|clock| {
            let now = clock_gettime(clock);
            #[expect(clippy::cast_precision_loss, reason = "years fit")]
            {
                now.tv_sec as f64 + now.tv_nsec as f64 / 1e9
            }
        })
    }
    #[cfg(not(unix))]
    [0.0; 2]
}
