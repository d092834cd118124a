//! Points in time as people read them: to the minute, in UTC, and how far away they are.

use std::time::{Duration, SystemTime};

use client_core::Timestamp;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// `2027-02-20 09:39`; what is no time, or a date alone, stays as it came.
pub fn short(text: &str) -> String {
    const DATE: usize = "2027-02-20".len();
    if text.len() <= DATE && text.contains('-') {
        return text.to_owned();
    }
    let Some(time) = Timestamp::from(text).to_system_time() else {
        return text.to_owned();
    };
    let written = Timestamp::from(time);
    match written.as_str().get(..16) {
        Some(to_the_minute) => to_the_minute.replace('T', " "),
        None => text.to_owned(),
    }
}

/// `2027-02-20 09:39 (in 90 days)`.
pub fn with_distance(text: &str, now: SystemTime) -> String {
    match Timestamp::from(text).to_system_time() {
        Some(time) => format!("{} ({})", short(text), distance(time, now)),
        None => text.to_owned(),
    }
}

/// `in 90 days`, `5 hours ago`, `now`.
fn distance(time: SystemTime, now: SystemTime) -> String {
    match time.duration_since(now) {
        Ok(left) if left.as_secs() < MINUTE => "now".to_owned(),
        Ok(left) => format!("in {}", spelled(left)),
        Err(past) if past.duration().as_secs() < MINUTE => "now".to_owned(),
        Err(past) => format!("{} ago", spelled(past.duration())),
    }
}

/// In the largest unit of which it has one and a half at least, rounded: 36 hours are 2 days.
fn spelled(duration: Duration) -> String {
    let seconds = duration.as_secs();
    let units = [(DAY, "day"), (HOUR, "hour"), (MINUTE, "minute")];
    let fits = units.iter().find(|(unit, _)| seconds >= unit + unit / 2);
    let (unit, name) = fits.copied().unwrap_or((MINUTE, "minute"));
    match (seconds + unit / 2) / unit {
        1 => format!("1 {name}"),
        many => format!("{many} {name}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_shown_to_the_minute_in_utc() {
        assert_eq!(short("2027-02-20T09:39:12.345Z"), "2027-02-20 09:39");
        assert_eq!(short("2027-02-20T09:39:12+0230"), "2027-02-20 07:09");
        assert_eq!(short("2027-02-20"), "2027-02-20");
        assert_eq!(short("1803116352"), "2027-02-20 09:39");
        assert_eq!(short("soon"), "soon");
        assert_eq!(short(""), "");
    }

    #[test]
    fn distances_are_told_in_the_largest_unit_that_says_enough() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000 * DAY);
        let told = |seconds: i64| {
            let by = Duration::from_secs(seconds.unsigned_abs());
            let time = if seconds < 0 { now - by } else { now + by };
            distance(time, now)
        };
        for (seconds, text) in [
            (59, "now"),
            (-59, "now"),
            (60, "in 1 minute"),
            (-3_600, "60 minutes ago"),
            (5_400, "in 2 hours"),
            (86_400, "in 24 hours"),
            (129_600, "in 2 days"),
            (7_776_000 - 5, "in 90 days"),
            (-172_800, "2 days ago"),
        ] {
            assert_eq!(told(seconds), text, "{seconds}");
        }
        assert_eq!(
            with_distance("1972-09-28T00:00:00Z", now),
            "1972-09-28 00:00 (in 24 hours)"
        );
        assert_eq!(with_distance("never", now), "never");
    }
}
