//! Time: what it is at the server, whose clock ages and leases go by, and how people write it.

use std::time::{Duration, SystemTime};

use client_core::Timestamp;

use crate::arguments::duration;
use crate::failure::Failure;

/// The time at the server, to the second: by its `Date`, else by the clock here.
pub async fn at_server(client: &deployment::Client) -> Result<SystemTime, Failure> {
    let answered = client.list_deployments().top(1).with_response().await?;
    let date = answered.headers.get("date");
    let date = date.and_then(|date| httpdate::parse_http_date(date.to_str().ok()?).ok());
    Ok(date.unwrap_or_else(SystemTime::now))
}

/// A point in time, by itself or by how long ago it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    Ago(Duration),
    At(SystemTime),
}

impl Since {
    /// When that is.
    pub fn when(self, now: SystemTime) -> Result<SystemTime, Failure> {
        match self {
            Since::Ago(ago) => before(now, ago),
            Since::At(time) => Ok(time),
        }
    }
}

/// `30d`, or a point in time.
pub fn since(text: &str) -> Result<Since, String> {
    if let Ok(ago) = duration(text) {
        return Ok(Since::Ago(ago));
    }
    let time = moment(text).map_err(|what| format!("{what}; or a duration such as 30d"))?;
    Ok(Since::At(time))
}

/// A date, which begins at midnight in UTC, or a point in time (RFC 3339).
pub fn moment(text: &str) -> Result<SystemTime, String> {
    // A number alone is a time for servers, and a slip here.
    let is_date = text.as_bytes().get(4) == Some(&b'-');
    let time = Timestamp::from(text).to_system_time();
    time.filter(|_| is_date).ok_or_else(|| {
        "must be a date such as 2027-02-20, or a time such as 2027-02-20T09:30:00Z".to_owned()
    })
}

/// So long before a point in time.
pub fn before(time: SystemTime, by: Duration) -> Result<SystemTime, Failure> {
    time.checked_sub(by)
        .filter(|time| *time >= SystemTime::UNIX_EPOCH)
        .ok_or_else(|| Failure::usage("that is longer ago than servers can tell"))
}

/// So long after a point in time.
pub fn after(time: SystemTime, by: Duration) -> Result<SystemTime, Failure> {
    // Years have four digits on the wire.
    let last = SystemTime::UNIX_EPOCH + Duration::from_secs(253_402_300_799);
    time.checked_add(by)
        .filter(|time| *time <= last)
        .ok_or_else(|| Failure::usage("that is further away than servers can tell"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Duration = Duration::from_secs(86_400);

    #[test]
    fn points_in_time_are_dates_and_times_and_no_numbers() {
        let day = SystemTime::UNIX_EPOCH + DAY * 20_000;
        assert_eq!(moment("2024-10-04"), Ok(day));
        assert_eq!(moment("2024-10-04T01:00:00+01:00"), Ok(day));
        for wrong in ["", "30", "1728000000", "30d", "2024-13-01", "tomorrow"] {
            assert!(moment(wrong).is_err(), "{wrong}");
        }
        assert_eq!(since("2024-10-04"), Ok(Since::At(day)));
        assert_eq!(since("2d"), Ok(Since::Ago(DAY * 2)));
        assert!(since("2").is_err());
    }

    #[test]
    fn what_no_server_can_tell_is_wrong_use_and_no_panic() {
        let now = SystemTime::UNIX_EPOCH + DAY * 20_000;
        let ever = Duration::from_millis(u64::MAX);
        assert_eq!(before(now, ever).unwrap_err().exit_status(), 2);
        assert_eq!(after(now, ever).unwrap_err().exit_status(), 2);
        assert_eq!(after(now, DAY).ok(), now.checked_add(DAY));
        assert_eq!(Since::Ago(DAY).when(now).ok(), now.checked_sub(DAY));
    }
}
