//! Samples become a median, a ratio with its spread, and a verdict.

use std::fmt;

use anyhow::{Result, ensure};
use serde::Deserialize;

use super::lines::{Goal, Line};

/// What a program says of one line: samples of the same place were taken one after the other. Where
/// the goal knows no other side, there are none of its.
#[derive(Debug, Clone, Deserialize)]
pub struct Samples {
    pub line: String,
    pub ours: Vec<f64>,
    pub theirs: Vec<f64>,
}

impl Samples {
    /// None yet.
    pub fn of(line: &str) -> Self {
        Samples {
            line: line.to_owned(),
            ours: Vec::new(),
            theirs: Vec::new(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Met,
    Missed,
    /// No goal.
    Shown,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Verdict::Met => "met",
            Verdict::Missed => "MISSED",
            Verdict::Shown => "",
        })
    }
}

/// A line with all that was found.
#[derive(Debug)]
pub struct Judged {
    pub line: &'static Line,
    pub ours: f64,
    pub theirs: Option<f64>,
    /// Ours to theirs, or to what is allowed: the median of the pairs, and what the middle half of
    /// them is between.
    pub ratio: f64,
    pub spread: (f64, f64),
    pub verdict: Verdict,
    /// Whether it is as good as it has to stay: its goal, or the bound of a count that misses it.
    pub is_kept: bool,
}

impl Judged {
    pub fn new(line: &'static Line, samples: &Samples) -> Result<Self> {
        let ours = &samples.ours;
        let alone = matches!(line.goal, Goal::AtMost(_)) && samples.theirs.is_empty();
        let theirs = match line.goal {
            Goal::AtMost(most) if alone => &vec![most; ours.len()],
            _ => &samples.theirs,
        };
        ensure!(
            !ours.is_empty() && ours.len() == theirs.len() && theirs.iter().all(|n| *n > 0.0),
            "{}: {} samples of ours and {} of the other's make no ratios",
            line.name,
            ours.len(),
            theirs.len()
        );
        let middle = quantile(ours.clone(), 0.5);
        let pairs = || ours.iter().zip(theirs);
        let ratios: Vec<f64> = pairs().map(|(ours, theirs)| ours / theirs).collect();
        let more = quantile(pairs().map(|(ours, theirs)| ours - theirs).collect(), 0.5);
        let ratio = quantile(ratios.clone(), 0.5);
        let meets = |goal: Goal| match goal {
            Goal::Shown => None,
            Goal::AtMost(most) => Some(middle <= most),
            Goal::More(most) => Some(more <= most),
            Goal::Ratio(most) | Goal::RatioNeverAbove(most, _) => Some(ratio <= most),
            Goal::Faster(least) => Some(1.0 / ratio >= least),
        };
        Ok(Judged {
            line,
            ours: middle,
            theirs: (!alone).then(|| quantile(theirs.clone(), 0.5)),
            ratio,
            spread: (quantile(ratios.clone(), 0.25), quantile(ratios, 0.75)),
            is_kept: meets(line.bound.unwrap_or(line.goal)) != Some(false),
            verdict: match meets(line.goal) {
                None => Verdict::Shown,
                Some(true) => Verdict::Met,
                Some(false) => Verdict::Missed,
            },
        })
    }
}

/// The value in the middle.
pub fn median(all: Vec<f64>) -> f64 {
    quantile(all, 0.5)
}

/// The value below which a share of all lies, between two of them where it falls there.
fn quantile(mut all: Vec<f64>, share: f64) -> f64 {
    all.sort_by(f64::total_cmp);
    #[expect(clippy::cast_precision_loss, reason = "some dozens")]
    let at = share * (all.len() - 1) as f64;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a place among them"
    )]
    let below = at as usize;
    let above = all[(below + 1).min(all.len() - 1)];
    all[below] + (above - all[below]) * at.fract()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench::lines::Section;

    fn judged(goal: Goal, ours: &[f64], theirs: &[f64]) -> Judged {
        let line = Box::leak(Box::new(Line {
            section: Section::Calls,
            name: "a.line",
            what: "a line",
            unit: "",
            goal,
            is_count: false,
            bound: None,
        }));
        let samples = Samples {
            line: "a.line".to_owned(),
            ours: ours.to_vec(),
            theirs: theirs.to_vec(),
        };
        Judged::new(line, &samples).unwrap()
    }

    #[test]
    fn one_run_that_was_disturbed_decides_nothing() {
        let line = judged(
            Goal::Ratio(1.1),
            &[10.0, 11.0, 900.0, 10.0, 11.0],
            &[10.0, 10.0, 10.0, 10.0, 10.0],
        );
        assert_eq!(line.verdict, Verdict::Met);
        assert_eq!(
            (line.ours, line.theirs, line.ratio),
            (11.0, Some(10.0), 1.1)
        );
        assert_eq!(line.spread, (1.0, 1.1));
    }

    #[test]
    fn a_machine_that_gets_slower_meanwhile_changes_no_ratio() {
        let line = judged(Goal::Ratio(2.0), &[2.0, 4.0, 8.0], &[1.0, 2.0, 4.0]);
        assert_eq!((line.ratio, line.spread), (2.0, (2.0, 2.0)));
        assert_eq!(line.verdict, Verdict::Met);
    }

    #[test]
    fn every_goal_can_be_missed() {
        for (goal, met, missed) in [
            (Goal::AtMost(12.0), 12.0, 12.1),
            (Goal::More(5.0), 15.0, 15.1),
            (Goal::Ratio(1.2), 12.0, 12.1),
            (Goal::RatioNeverAbove(1.05, 1.2), 10.5, 10.6),
            (Goal::Faster(5.0), 2.0, 2.1),
            (Goal::Faster(0.97), 10.3, 10.4),
        ] {
            assert_eq!(judged(goal, &[met], &[10.0]).verdict, Verdict::Met);
            assert_eq!(judged(goal, &[missed], &[10.0]).verdict, Verdict::Missed);
        }
        assert_eq!(judged(Goal::Shown, &[9.0], &[1.0]).verdict, Verdict::Shown);
    }

    #[test]
    fn what_has_no_other_side_is_judged_by_itself() {
        let line = judged(Goal::AtMost(4.0), &[1.0, 2.0, 9.0], &[]);
        assert_eq!((line.ours, line.theirs, line.ratio), (2.0, None, 0.5));
        assert_eq!(line.verdict, Verdict::Met);
        let line = judged(Goal::AtMost(4.0), &[1.0, 4.1, 9.0], &[]);
        assert_eq!(line.verdict, Verdict::Missed);
    }

    #[test]
    fn a_count_that_misses_its_goal_is_held_to_its_bound() {
        for (ours, is_kept) in [(11.0, true), (12.9, true), (13.1, false)] {
            let line = Box::leak(Box::new(Line {
                section: Section::Size,
                name: "a.count",
                what: "a count",
                unit: "",
                goal: Goal::Ratio(1.2),
                is_count: true,
                bound: Some(Goal::Ratio(1.3)),
            }));
            let samples = Samples {
                line: line.name.to_owned(),
                ours: vec![ours],
                theirs: vec![10.0],
            };
            let judged = Judged::new(line, &samples).unwrap();
            assert_eq!(judged.is_kept, is_kept, "{ours}");
            assert_eq!(judged.verdict == Verdict::Missed, ours > 12.0);
        }
    }

    #[test]
    fn samples_that_make_no_ratio_are_an_error() {
        let line = &crate::bench::lines::LINES[0];
        for (ours, theirs) in [
            (vec![], vec![]),
            (vec![1.0], vec![]),
            (vec![1.0], vec![0.0]),
        ] {
            let samples = Samples {
                line: line.name.to_owned(),
                ours,
                theirs,
            };
            assert!(Judged::new(line, &samples).is_err());
        }
    }
}
