//! Moments as RFC 3339 writes them. Only what a credential process prints is read by this.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// `2026-03-01T12:00:00Z`, with a fraction or an offset if need be. `None` for anything else, and
/// for moments before 1970.
pub(crate) fn parse(text: &str) -> Option<SystemTime> {
    let (date, time) = text.trim().split_once(['T', 't', ' '])?;
    let [year, month, day] = numbers(date, '-')?;
    let zone = time.find(['Z', 'z', '+', '-'])?;
    let (time, zone) = time.split_at(zone);
    let time = time.split_once('.').map_or(time, |(whole, _)| whole);
    let [hour, minute, second] = numbers(time, ':')?;
    let is_date = (1..=12).contains(&month) && (1..=31).contains(&day);
    if !is_date || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let seconds = days_since_1970(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
    let since_1970 = u64::try_from(seconds - offset(zone)?).ok()?;
    UNIX_EPOCH.checked_add(Duration::from_secs(since_1970))
}

/// Seconds by which a zone is ahead of UTC.
fn offset(zone: &str) -> Option<i64> {
    let sign = match zone.chars().next()? {
        '+' => 1,
        '-' => -1,
        _ => return (zone.len() == 1).then_some(0),
    };
    let digits = zone[1..].replace(':', "");
    let (hours, minutes) = (digits.get(..2)?, digits.get(2..)?);
    let is_zone = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
    is_zone.then_some(sign * (hours * 3600 + minutes * 60))
}

fn numbers(text: &str, separator: char) -> Option<[i64; 3]> {
    let mut found = text.split(separator).map(|part| {
        let is_number = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        // Nine digits are more than any part of a date has, and no product of them overflows.
        (is_number && part.len() <= 9).then(|| part.parse().ok())?
    });
    let three = [found.next()??, found.next()??, found.next()??];
    found.next().is_none().then_some(three)
}

/// Counted in years that begin in March, so that the day that comes and goes is the last.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month < 3 { year - 1 } else { year };
    let months_since_march = (month + 9) % 12;
    let leap_days = year / 4 - year / 100 + year / 400;
    // The days before the month follow a pattern of 153 days in five months.
    year * 365 + leap_days + (months_since_march * 153 + 2) / 5 + day - 1 - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(text: &str) -> Option<u64> {
        Some(parse(text)?.duration_since(UNIX_EPOCH).unwrap().as_secs())
    }

    #[test]
    fn moments_are_read() {
        assert_eq!(seconds("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(seconds("2000-02-29T23:59:59Z"), Some(951_868_799));
        assert_eq!(seconds("2020-01-02T17:11:01.223Z"), Some(1_577_985_061));
        assert_eq!(seconds("2020-01-02T18:11:01+01:00"), Some(1_577_985_061));
        assert_eq!(seconds("2020-01-02 09:11:01-0800"), Some(1_577_985_061));
        assert_eq!(seconds("2100-03-01t00:00:00z"), Some(4_107_542_400));
    }

    #[test]
    fn what_is_no_moment_is_none() {
        for text in [
            "",
            "2020-01-02",
            "2020-01-02T17:11:01",
            "2020-13-02T17:11:01Z",
            "2020-01-02T17:11Z",
            "2020-01-02T17:11:01Zulu",
            "2020-01-02T17:11:01+1",
            "2020-01-02T17:11:01+é1:0",
            "-2020-01-02T17:11:01Z",
            "1969-12-31T23:59:59Z",
            "999999999-01-01T00:00:00Z1",
        ] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }
}
