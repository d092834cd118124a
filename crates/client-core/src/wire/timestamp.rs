//! Points in time, in every form that these servers send.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::slot::{Seen, Slot};
use super::{Came, Purpose, Wire, is_read_from};

/// A point in time, kept as the text that came.
///
/// Servers send RFC 3339 with 3, 6 or 9 fraction digits, offsets without a colon
/// (`+0000`), a date alone, a date and time without a zone (read as UTC), and
/// seconds, milliseconds or microseconds since 1970 as integers. Whatever came is
/// there in [`as_str`](Timestamp::as_str); [`to_system_time`](Timestamp::to_system_time)
/// understands all of these.
///
/// To send one, make it from text: `Timestamp::from("2026-01-31T12:00:00Z")`, or from
/// a [`SystemTime`].
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text as it came; empty for a required property that did not come.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The point in time; `None` where the text is not one of the known forms.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let nanos = self.unix_nanos()?;
        let (seconds, rest) = (
            nanos.unsigned_abs() / 1_000_000_000,
            nanos.unsigned_abs() % 1_000_000_000,
        );
        let distance = Duration::new(u64::try_from(seconds).ok()?, u32::try_from(rest).ok()?);
        if nanos < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(distance)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(distance)
        }
    }

    /// Nanoseconds since 1970-01-01T00:00:00Z, negative before it; `None` where the
    /// text is not one of the known forms.
    #[must_use]
    pub fn unix_nanos(&self) -> Option<i128> {
        parse(self.0.trim())
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Timestamp(text.to_owned())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Timestamp(text)
    }
}

/// RFC 3339 in UTC, with milliseconds.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let nanos = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => i128::try_from(after.as_nanos()).unwrap_or(i128::MAX),
            Err(before) => -i128::try_from(before.duration().as_nanos()).unwrap_or(i128::MAX),
        };
        let millis = nanos.div_euclid(1_000_000);
        let (seconds, millis) = (millis.div_euclid(1000), millis.rem_euclid(1000));
        let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        let (year, month, day) = civil_from_days(days);
        Timestamp(format!(
            "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}.{millis:03}Z",
            second / 3600,
            second / 60 % 60,
            second % 60
        ))
    }
}

impl Slot for Timestamp {
    #[inline]
    fn scalar(&mut self, seen: Seen<'_>) -> Came {
        // Seconds and the like are kept as the text that JSON writes for them.
        self.0.scalar(seen)
    }

    fn reset(&mut self) {
        self.0.clear();
    }

    fn encode(&self, _: Purpose) -> Value {
        Value::from(self.0.as_str())
    }

    fn is_read_from(&self, came: &Value) -> bool {
        is_read_from(self, came)
    }
}

impl Wire for Timestamp {
    #[inline]
    fn empty() -> Self {
        Self::default()
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Ok(Self::decode(from)?.value().unwrap_or_default())
    }
}

/// Nanoseconds since 1970 of any of the known forms.
fn parse(text: &str) -> Option<i128> {
    if let Ok(number) = text.parse::<i64>() {
        return Some(epoch_nanos(number));
    }
    let bytes = text.as_bytes();
    let number = |from: usize, to: usize| -> Option<i128> {
        let digits = bytes.get(from..to)?;
        digits.iter().all(u8::is_ascii_digit).then_some(())?;
        std::str::from_utf8(digits).ok()?.parse().ok()
    };
    let separator =
        |at: usize, allowed: &[u8]| bytes.get(at).filter(|b| allowed.contains(b)).map(|_| ());

    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    separator(4, b"-")?;
    separator(7, b"-")?;
    if !(1..=12).contains(&month) || !(1..=days_in_month(year, month)).contains(&day) {
        return None;
    }
    let days = days_from_civil(year, month, day);
    if bytes.len() == 10 {
        return Some(days * 86_400_000_000_000);
    }

    separator(10, b"Tt ")?;
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    separator(13, b":")?;
    separator(16, b":")?;
    // 60 is a leap second, as RFC 3339 allows.
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let mut at = 19;
    let mut nanos = 0;
    if separator(at, b".,").is_some() {
        at += 1;
        let digits = bytes[at..]
            .iter()
            .take_while(|b| b.is_ascii_digit())
            .count();
        let known = digits.min(9);
        nanos = number(at, at + known).filter(|_| known > 0)?
            * 10_i128.pow(u32::try_from(9 - known).ok()?);
        at += digits;
    }
    let offset = match bytes.get(at..)? {
        b"" | b"Z" | b"z" => 0,
        [sign @ (b'+' | b'-'), rest @ ..] => {
            let (hours, minutes) = match rest.len() {
                2 => (number(at + 1, at + 3)?, 0),
                4 => (number(at + 1, at + 3)?, number(at + 3, at + 5)?),
                5 if rest[2] == b':' => (number(at + 1, at + 3)?, number(at + 4, at + 6)?),
                _ => return None,
            };
            let seconds = hours * 3600 + minutes * 60;
            if *sign == b'-' { -seconds } else { seconds }
        }
        _ => return None,
    };
    let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - offset;
    Some(seconds * 1_000_000_000 + nanos)
}

/// An integer's unit follows from its size: seconds until the year 5138, then
/// milliseconds, microseconds and nanoseconds.
fn epoch_nanos(number: i64) -> i128 {
    let unit = match number.unsigned_abs() {
        0..100_000_000_000 => 1_000_000_000,
        100_000_000_000..100_000_000_000_000 => 1_000_000,
        100_000_000_000_000..100_000_000_000_000_000 => 1_000,
        _ => 1,
    };
    i128::from(number) * unit
}

fn days_in_month(year: i128, month: i128) -> i128 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 of a date in the proleptic Gregorian calendar. Years are
/// counted from March, so that the leap day ends one.
fn days_from_civil(year: i128, month: i128, day: i128) -> i128 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The inverse of [`days_from_civil`].
fn civil_from_days(days: i128) -> (i128, i128, i128) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = era * 400 + year_of_era + i128::from(month <= 2);
    (year, month, day_of_year - (153 * shifted + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn millis(text: &str) -> Option<i128> {
        Timestamp::from(text).unix_nanos().map(|n| n / 1_000_000)
    }

    #[test]
    fn every_form_that_servers_send_is_one_point_in_time() {
        for text in [
            "2020-01-02T17:11:01.223Z",
            "2020-01-02T17:11:01.223+0000",
            "2020-01-02T17:11:01.223000+00:00",
            "2020-01-02T19:41:01.223000000+02:30",
            "2020-01-02 17:11:01.223",
            "2020-01-02t17:11:01.223z",
            "1577985061223",
            "1577985061223000",
        ] {
            assert_eq!(millis(text), Some(1_577_985_061_223), "{text}");
        }
        assert_eq!(millis("1577985061"), Some(1_577_985_061_000));
        assert_eq!(millis("2022-05-05"), Some(1_651_708_800_000));
        assert_eq!(millis("1969-12-31T23:59:59Z"), Some(-1000));
    }

    #[test]
    fn what_is_no_time_is_kept_and_is_none() {
        for text in [
            "",
            "soon",
            "2020-13-01",
            "2019-02-29",
            "2020-01-02T25:00:00Z",
            "2020-01-02T1",
            "2020-01-02T17:11:01.Z",
            "2020-01-02T17:11:01+1",
            "é020-01-02",
        ] {
            let time = Timestamp::from(text);
            assert_eq!(time.to_system_time(), None, "{text}");
            assert_eq!(time.as_str(), text);
        }
    }

    #[test]
    fn a_system_time_comes_back_as_it_went() {
        for seconds in [0, 951_782_400, 1_577_985_061, 4_102_444_799] {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            assert_eq!(Timestamp::from(time).to_system_time(), Some(time));
        }
        assert_eq!(
            Timestamp::from(SystemTime::UNIX_EPOCH).as_str(),
            "1970-01-01T00:00:00.000Z"
        );
    }
}
