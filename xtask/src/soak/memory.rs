//! Whether memory is flat: the same amount of it late in a run as early, once the run has warmed
//! up. Only Linux tells how much a process has; elsewhere it is not judged.

use std::time::Duration;

use super::load::Counts;

/// How much more there may be late than early. What allocators and a busy machine do moves it by a
/// few in a hundred; what grows with each request does more in half a minute.
const MOST: f64 = 1.10;

/// One look.
#[derive(Debug, Clone)]
pub struct Sample {
    pub at: Duration,
    /// In bytes.
    pub resident: Option<u64>,
    pub counts: Counts,
}

/// Medians of two parts of a run.
#[derive(Debug)]
pub struct Flatness {
    pub early: u64,
    pub late: u64,
    pub alive_early: i64,
    pub alive_late: i64,
}

impl Flatness {
    #[allow(clippy::cast_precision_loss)]
    pub fn ratio(&self) -> f64 {
        self.late as f64 / (self.early as f64).max(1.0)
    }

    pub fn finding(&self) -> Option<String> {
        (self.ratio() > MOST).then(|| {
            format!(
                "memory grows: {:.1} MiB early, {:.1} MiB late, with {} and {} things there",
                mebibytes(self.early),
                mebibytes(self.late),
                self.alive_early,
                self.alive_late
            )
        })
    }
}

/// What a process has in memory, in bytes.
pub fn resident(process: u32) -> Option<u64> {
    let text = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: u64 = line.trim().strip_suffix(" kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

/// The first two fifths warm up: caches, logs and histories fill. Early is the third fifth, late
/// the last. None where nothing tells how much there is.
pub fn judge(samples: &[Sample]) -> Option<Flatness> {
    let part = |from: usize, to: usize| {
        let (from, to) = (samples.len() * from / 5, samples.len() * to / 5);
        let part = samples.get(from..to)?;
        let resident: Option<Vec<u64>> = part.iter().map(|sample| sample.resident).collect();
        let alive = part.iter().map(|sample| sample.counts.alive).collect();
        Some((median(resident?)?, median(alive)?))
    };
    let ((early, alive_early), (late, alive_late)) = (part(2, 3)?, part(4, 5)?);
    Some(Flatness {
        early,
        late,
        alive_early,
        alive_late,
    })
}

fn median<T: Ord + Copy>(mut values: Vec<T>) -> Option<T> {
    values.sort_unstable();
    values.get(values.len() / 2).copied()
}

#[allow(clippy::cast_precision_loss)]
pub fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn samples(resident: impl Fn(u64) -> Option<u64>) -> Vec<Sample> {
        let sample = |second| Sample {
            at: Duration::from_secs(second),
            resident: resident(second),
            counts: Counts::default(),
        };
        (0..50).map(sample).collect()
    }

    #[test]
    fn a_warm_up_is_no_growth_and_growth_is_found() {
        let settles = samples(|second| Some(1000 + second.min(20) * 100));
        assert!(judge(&settles).unwrap().finding().is_none());
        let grows = samples(|second| Some(1000 + second * 20));
        let found = judge(&grows).unwrap();
        assert!(found.finding().is_some(), "{found:?}");
        assert!(judge(&samples(|_| None)).is_none());
        assert!(judge(&[]).is_none());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn this_process_has_memory() {
        assert!(resident(std::process::id()).is_some_and(|bytes| bytes > 1 << 20));
    }
}
