//! The course of a request: which states it goes through, and when, by the clock.

use serde::{Deserialize, Serialize};

use crate::clock::Millis;

const SECOND: Millis = 1000;
const MINUTE: Millis = 60 * SECOND;
/// How long a request for a name that contains `approval` waits for its approver.
const APPROVAL: Millis = 10 * MINUTE;
/// When the work itself begins, unless an approval comes in between.
const LEAD: Millis = 8 * SECOND;
/// The last of the work: what has been done is recorded.
const COMPLETION: Millis = 2 * SECOND;
/// How long it takes to give up.
const ABORTING: Millis = 5 * SECOND;

/// How long each kind of work takes from its request on.
pub(crate) const CREATION: Millis = 5 * MINUTE;
pub(crate) const UPDATE: Millis = 3 * MINUTE;
pub(crate) const DELETION: Millis = 2 * MINUTE;
pub(crate) const POWER: Millis = MINUTE;
pub(crate) const RECORD: Millis = 15 * SECOND;

/// The states of a request that the sandbox acts out: all but the wait for a user's interaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Status {
    Created,
    Pending,
    Initialization,
    CheckingApproval,
    ApprovalPending,
    InProgress,
    Completion,
    ApprovalRejected,
    Aborted,
    Successful,
    Failed,
}

impl Status {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Created => "CREATED",
            Self::Pending => "PENDING",
            Self::Initialization => "INITIALIZATION",
            Self::CheckingApproval => "CHECKING_APPROVAL",
            Self::ApprovalPending => "APPROVAL_PENDING",
            Self::InProgress => "INPROGRESS",
            Self::Completion => "COMPLETION",
            Self::ApprovalRejected => "APPROVAL_REJECTED",
            Self::Aborted => "ABORTED",
            Self::Successful => "SUCCESSFUL",
            Self::Failed => "FAILED",
        }
    }

    pub(crate) fn is_final(self) -> bool {
        matches!(
            self,
            Self::ApprovalRejected | Self::Aborted | Self::Successful | Self::Failed
        )
    }
}

/// What an approver will say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Approval {
    NotNeeded,
    Granted,
    Rejected,
}

/// The course that a request takes from its start.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Course {
    pub(super) started: Millis,
    pub(super) lasts: Millis,
    pub(super) approval: Approval,
    /// Breaks off halfway through the work, with this message.
    pub(super) failure: Option<String>,
    pub(super) canceled: Option<Millis>,
}

impl Course {
    pub(super) fn new(started: Millis, lasts: Millis) -> Self {
        Self {
            started,
            lasts,
            approval: Approval::NotNeeded,
            failure: None,
            canceled: None,
        }
    }

    /// When the work begins and when it is done, if nothing comes in between.
    pub(super) fn work(&self) -> (Millis, Millis) {
        let wait = match self.approval {
            Approval::NotNeeded => 0,
            Approval::Granted | Approval::Rejected => APPROVAL,
        };
        (
            self.started + LEAD + wait,
            self.started + self.lasts.max(LEAD + COMPLETION) + wait,
        )
    }

    /// Each state and when it begins, in order; the last is final.
    pub(super) fn states(&self) -> Vec<(Millis, Status)> {
        let (begin, done) = self.work();
        let mut states = vec![
            (self.started, Status::Created),
            (self.started + 2 * SECOND, Status::Pending),
            (self.started + 4 * SECOND, Status::Initialization),
            (self.started + 6 * SECOND, Status::CheckingApproval),
        ];
        if self.approval != Approval::NotNeeded {
            states.push((self.started + LEAD, Status::ApprovalPending));
        }
        if self.approval == Approval::Rejected {
            states.push((begin, Status::ApprovalRejected));
        } else {
            states.push((begin, Status::InProgress));
            if self.failure.is_some() {
                states.push((begin + (done - begin) / 2, Status::Failed));
            } else {
                states.push((done - COMPLETION, Status::Completion));
                states.push((done, Status::Successful));
            }
        }
        if let Some(canceled) = self.canceled {
            let end = canceled + ABORTING;
            states.retain(|(begin, _)| *begin < end);
            // What ends by itself in the meantime has ended.
            if !states.last().is_some_and(|(_, status)| status.is_final()) {
                states.push((end, Status::Aborted));
            }
        }
        states
    }

    /// State at a time, and when that state began.
    pub(super) fn status(&self, now: Millis) -> (Status, Millis) {
        self.states()
            .into_iter()
            .rev()
            .find(|(begin, _)| *begin <= now)
            .map_or((Status::Created, self.started), |(begin, status)| {
                (status, begin)
            })
    }

    /// How it ends, and when.
    pub(super) fn end(&self) -> (Status, Millis) {
        self.states()
            .last()
            .map_or((Status::Created, self.started), |(begin, status)| {
                (*status, *begin)
            })
    }

    /// When it got into a state, if it has by now.
    pub(super) fn reached(&self, wanted: Status, now: Millis) -> Option<Millis> {
        self.states()
            .into_iter()
            .find(|(begin, status)| *status == wanted && *begin <= now)
            .map(|(begin, _)| begin)
    }

    /// How many of a number of equal parts of the work are done.
    pub(super) fn done(&self, parts: i64, now: Millis) -> i64 {
        let (begin, done) = self.work();
        let (last, end) = self.end();
        if last == Status::Successful && now >= end {
            return parts;
        }
        let worked = now.min(end) - begin;
        (worked * parts)
            .checked_div(done - begin)
            .unwrap_or(0)
            .clamp(0, parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statuses(course: &Course) -> Vec<&'static str> {
        let states = course.states();
        assert!(states.is_sorted_by_key(|(begin, _)| *begin), "{states:?}");
        states.iter().map(|(_, status)| status.as_str()).collect()
    }

    #[test]
    fn each_course_ends_in_a_final_state() {
        let mut course = Course::new(0, CREATION);
        assert_eq!(course.end(), (Status::Successful, CREATION));
        course.failure = Some("no".to_owned());
        assert_eq!(course.end().0, Status::Failed);
        course.approval = Approval::Granted;
        assert!(statuses(&course).contains(&"APPROVAL_PENDING"));
        course.approval = Approval::Rejected;
        assert_eq!(course.end(), (Status::ApprovalRejected, APPROVAL + LEAD));
        assert_eq!(statuses(&Course::new(0, 0)).len(), 7);
    }

    #[test]
    fn what_has_ended_can_not_be_aborted() {
        let mut course = Course::new(0, RECORD);
        course.canceled = Some(SECOND);
        assert_eq!(course.end(), (Status::Aborted, SECOND + ABORTING));
        course.canceled = Some(RECORD - SECOND);
        assert_eq!(course.end(), (Status::Successful, RECORD));
    }

    #[test]
    fn parts_of_the_work_are_done_one_after_the_other() {
        let course = Course::new(0, CREATION);
        let done = [0, LEAD, CREATION / 2 + LEAD, CREATION].map(|now| course.done(2, now));
        assert_eq!(done, [0, 0, 1, 2]);
    }
}
