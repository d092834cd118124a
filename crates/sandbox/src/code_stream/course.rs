//! The course of an execution: its steps one after the other, by the clock, as far as failures,
//! pauses, waits and cancellations let it.

use serde::{Deserialize, Serialize};

use crate::clock::Millis;

const SECOND: Millis = 1000;
/// How long an execution waits to be started.
const START: Millis = 2 * SECOND;
/// How long each step takes.
pub(super) const STEP: Millis = 30 * SECOND;
/// How long it takes to pause, resume or cancel.
pub(super) const TURN: Millis = 5 * SECOND;

/// What users do to an execution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Act {
    Pause,
    Resume,
    Cancel,
    /// What the execution waits for is denied.
    Reject,
}

/// Where an execution stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    NotStarted,
    Running,
    /// For a user's answer.
    Waiting,
    Pausing,
    Paused,
    Resuming,
    Canceling,
    Canceled,
    Completed,
    Failed,
}

impl Mode {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::NotStarted => "NOT_STARTED",
            Self::Running => "RUNNING",
            Self::Waiting => "WAITING",
            Self::Pausing => "PAUSING",
            Self::Paused => "PAUSED",
            Self::Resuming => "RESUMING",
            Self::Canceling => "CANCELING",
            Self::Canceled => "CANCELED",
            Self::Completed => "COMPLETED",
            Self::Failed => "FAILED",
        }
    }

    pub(super) fn is_final(self) -> bool {
        matches!(self, Self::Canceled | Self::Completed | Self::Failed)
    }

    pub(super) fn allows(self, act: Act) -> bool {
        match act {
            Act::Pause => matches!(self, Self::NotStarted | Self::Running | Self::Waiting),
            Act::Resume => matches!(self, Self::Paused | Self::Waiting),
            Act::Cancel => !self.is_final() && self != Self::Canceling,
            Act::Reject => self == Self::Waiting,
        }
    }
}

/// What matters about a step for the time that it takes.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Step {
    /// Ends the execution.
    pub(super) fails: bool,
    /// Waits for a user's answer before it begins.
    pub(super) waits: bool,
}

/// How far an execution is at a time.
#[derive(Debug)]
pub(super) struct Progress {
    pub(super) mode: Mode,
    /// When it got there.
    pub(super) since: Millis,
    /// Time spent on steps, all but pauses and waits.
    pub(super) worked: Millis,
    /// Whether a user's answer ended it.
    pub(super) rejected: bool,
    /// Waits for users: the work done before one, and when it began.
    waits: Vec<(Millis, Millis)>,
    /// Stretches of work: the time at which one began, and the work done before it.
    stretches: Vec<(Millis, Millis)>,
}

impl Progress {
    /// How far an execution is that was created then and treated so.
    pub(super) fn at(now: Millis, created: Millis, steps: &[Step], acts: &[(Millis, Act)]) -> Self {
        let mut progress = Self {
            mode: Mode::NotStarted,
            since: created,
            worked: 0,
            rejected: false,
            waits: Vec::new(),
            stretches: Vec::new(),
        };
        let mut open = vec![false; steps.len()];
        for (at, act) in acts.iter().filter(|(at, _)| *at <= now) {
            progress.go_on(*at, steps, &open);
            progress.treat(*at, *act, &mut open);
        }
        progress.go_on(now, steps, &open);
        progress
    }

    fn enter(&mut self, mode: Mode, since: Millis) {
        self.mode = mode;
        self.since = since;
        if mode == Mode::Running {
            self.stretches.push((since, self.worked));
        }
        // A pause may come between: the wait is the same.
        if mode == Mode::Waiting
            && self
                .waits
                .last()
                .is_none_or(|(work, _)| *work < self.worked)
        {
            self.waits.push((self.worked, since));
        }
    }

    /// When a step, by its position, began to wait for a user; none if it has not.
    pub(super) fn asked(&self, position: usize) -> Option<Millis> {
        let work = STEP * Millis::try_from(position).ok()?;
        let wait = self.waits.iter().find(|(before, _)| *before == work)?;
        Some(wait.1)
    }

    /// Lets time pass in which nobody does anything.
    fn go_on(&mut self, until: Millis, steps: &[Step], open: &[bool]) {
        loop {
            let turn = |after| (self.since + after <= until).then_some(self.since + after);
            let next = match self.mode {
                Mode::NotStarted => turn(START).map(|at| (Mode::Running, at)),
                Mode::Pausing => turn(TURN).map(|at| (Mode::Paused, at)),
                Mode::Resuming => turn(TURN).map(|at| (Mode::Running, at)),
                Mode::Canceling => turn(TURN).map(|at| (Mode::Canceled, at)),
                Mode::Running => self.work(until, steps, open),
                _ => None,
            };
            match next {
                Some((mode, at)) => self.enter(mode, at),
                None => return,
            }
        }
    }

    /// Works on steps until then, or until work ends: how, and when.
    fn work(&mut self, until: Millis, steps: &[Step], open: &[bool]) -> Option<(Mode, Millis)> {
        let (begun, before) = self.stretches.last().copied()?;
        let mut end = (STEP * count(steps), Mode::Completed);
        for (number, (step, open)) in (0..).zip(steps.iter().zip(open)) {
            if step.waits && !open {
                end = (STEP * number, Mode::Waiting);
                break;
            }
            if step.fails {
                end = (STEP * (number + 1), Mode::Failed);
                break;
            }
        }
        let possible = before + (until - begun);
        self.worked = possible.min(end.0);
        (possible >= end.0).then_some((end.1, begun + (end.0 - before)))
    }

    fn treat(&mut self, at: Millis, act: Act, open: &mut [bool]) {
        if !self.mode.allows(act) {
            return;
        }
        match (act, self.mode) {
            (Act::Pause, _) => self.enter(Mode::Pausing, at),
            (Act::Resume, Mode::Waiting) => {
                let step = usize::try_from(self.worked / STEP).unwrap_or(0);
                if let Some(open) = open.get_mut(step) {
                    *open = true;
                }
                self.enter(Mode::Running, at);
            }
            (Act::Resume, _) => self.enter(Mode::Resuming, at),
            (Act::Cancel, _) => self.enter(Mode::Canceling, at),
            (Act::Reject, _) => {
                self.rejected = true;
                self.enter(Mode::Failed, at);
            }
        }
    }

    /// When this much work was done.
    pub(super) fn time_of(&self, work: Millis) -> Millis {
        self.stretches
            .iter()
            .rev()
            .find(|(_, before)| *before <= work)
            .or(self.stretches.first())
            .map_or(self.since, |(begun, before)| begun + (work - before))
    }
}

fn count(steps: &[Step]) -> Millis {
    Millis::try_from(steps.len()).unwrap_or(Millis::MAX / STEP)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Step = Step {
        fails: false,
        waits: false,
    };

    fn at(seconds: Millis, steps: &[Step], acts: &[(Millis, Act)]) -> (Mode, Millis, Millis) {
        let acts: Vec<_> = acts.iter().map(|(at, act)| (at * SECOND, *act)).collect();
        let progress = Progress::at(seconds * SECOND, 0, steps, &acts);
        let (since, worked) = (progress.since / SECOND, progress.worked / SECOND);
        (progress.mode, since, worked)
    }

    #[test]
    fn steps_follow_each_other() {
        let steps = [PLAIN; 2];
        assert_eq!(at(1, &steps, &[]), (Mode::NotStarted, 0, 0));
        assert_eq!(at(40, &steps, &[]), (Mode::Running, 2, 38));
        assert_eq!(at(99, &steps, &[]), (Mode::Completed, 62, 60));
        assert_eq!(at(99, &[], &[]), (Mode::Completed, 2, 0));
    }

    #[test]
    fn a_failing_step_ends_it() {
        let fails = Step {
            fails: true,
            ..PLAIN
        };
        assert_eq!(at(99, &[PLAIN, fails, PLAIN], &[]), (Mode::Failed, 62, 60));
    }

    #[test]
    fn a_pause_stops_the_work_until_it_is_resumed() {
        let steps = [PLAIN];
        let acts = [(12, Act::Pause), (100, Act::Resume)];
        assert_eq!(at(14, &steps, &acts), (Mode::Pausing, 12, 10));
        assert_eq!(at(99, &steps, &acts), (Mode::Paused, 17, 10));
        assert_eq!(at(104, &steps, &acts), (Mode::Resuming, 100, 10));
        assert_eq!(at(110, &steps, &acts), (Mode::Running, 105, 15));
        assert_eq!(at(200, &steps, &acts), (Mode::Completed, 125, 30));
    }

    #[test]
    fn a_wait_ends_when_it_is_answered() {
        let waits = Step {
            waits: true,
            ..PLAIN
        };
        let acts = [(500, Act::Resume)];
        assert_eq!(at(499, &[PLAIN, waits], &acts), (Mode::Waiting, 32, 30));
        assert_eq!(at(530, &[PLAIN, waits], &acts), (Mode::Completed, 530, 60));
        let progress = Progress::at(
            999 * SECOND,
            0,
            &[PLAIN, waits],
            &[(500 * SECOND, Act::Resume)],
        );
        assert_eq!(progress.time_of(10 * SECOND), 12 * SECOND);
        assert_eq!(progress.time_of(STEP), 500 * SECOND);
    }

    #[test]
    fn a_rejection_ends_a_wait_and_nothing_else() {
        let waits = Step {
            waits: true,
            ..PLAIN
        };
        let steps = [PLAIN, waits, PLAIN];
        let acts = [(20, Act::Reject), (500, Act::Reject), (501, Act::Resume)];
        assert_eq!(at(499, &steps, &acts), (Mode::Waiting, 32, 30));
        assert_eq!(at(999, &steps, &acts), (Mode::Failed, 500, 30));
        let progress = Progress::at(999 * SECOND, 0, &steps, &[]);
        assert_eq!(progress.asked(1), Some(32 * SECOND));
        assert_eq!((progress.asked(0), progress.asked(2)), (None, None));
    }

    #[test]
    fn what_is_canceled_gets_no_further() {
        let acts = [(1, Act::Cancel), (3, Act::Cancel), (4, Act::Resume)];
        assert_eq!(at(5, &[PLAIN], &acts), (Mode::Canceling, 1, 0));
        assert_eq!(at(9, &[PLAIN], &acts), (Mode::Canceled, 6, 0));
        assert_eq!(
            at(99, &[PLAIN], &[(50, Act::Cancel)]),
            (Mode::Completed, 32, 30)
        );
    }
}
