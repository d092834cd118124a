//! Faults and the requests that they are for, as text: in a header of a request, and on the
//! program's command line.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::{Fault, Quirk, Requests, TimeForm};
use crate::answer::ErrorShape;

/// The header of a request that names its own faults, with commas between them.
pub(crate) const HEADER: &str = "x-sandbox-fault";

/// A text that is not the spelling of a fault, or of the requests that one is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpellingError(String);

impl fmt::Display for SpellingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for SpellingError {}

/// The faults that the value of a header names.
pub(crate) fn of_header(text: &str) -> Result<Vec<Fault>, SpellingError> {
    let parts = text.split(',').map(str::trim);
    parts
        .filter(|part| !part.is_empty())
        .map(str::parse)
        .collect()
}

impl FromStr for Fault {
    type Err = SpellingError;

    fn from_str(text: &str) -> Result<Self, SpellingError> {
        let text = text.trim();
        let (name, value) = text.split_once('=').unwrap_or((text, ""));
        let plain = match name {
            "truncated" => Some(Self::Truncated),
            "empty-body" => Some(Self::EmptyBody),
            "reset" => Some(Self::Reset),
            "reset-after" => Some(Self::ResetAfter),
            "stall" => Some(Self::Stall),
            _ => Quirk::named(name).map(Self::Quirk),
        };
        if let Some(fault) = plain.filter(|_| value.is_empty()) {
            return Ok(fault);
        }
        let read = match name {
            "retry-after" => value.parse().ok().map(Self::RetryAfter),
            "retry-date" => value.parse().ok().map(Self::RetryAfterDate),
            "html" => status(value).map(Self::Html),
            "delay" => duration(value).map(Self::Delay),
            "slow" => duration(value).map(Self::Slow),
            "times" => TimeForm::named(value).map(|form| Self::Quirk(Quirk::Times(form))),
            _ => match name.split_once('/') {
                Some((code, shape)) => status(code)
                    .zip(ErrorShape::named(shape))
                    .map(|(code, shape)| Self::Shaped(code, shape)),
                None => status(name).map(Self::Status),
            },
        };
        read.ok_or_else(|| {
            SpellingError(format!(
                "'{text}' is no fault; there are 503, 503/spring (vmc, csp, automation, empty), \
                 retry-after=7, retry-date=7, html=502, truncated, empty-body, reset, reset-after, \
                 stall, delay=2s, slow=100ms, and the quirks {}",
                Quirk::names().join(", ")
            ))
        })
    }
}

fn status(text: &str) -> Option<u16> {
    text.parse().ok().filter(|code| (200..=599).contains(code))
}

fn duration(text: &str) -> Option<Duration> {
    if let Some(millis) = text.strip_suffix("ms") {
        return millis.parse().ok().map(Duration::from_millis);
    }
    let seconds = text.strip_suffix('s').unwrap_or(text);
    Duration::try_from_secs_f64(seconds.parse().ok()?).ok()
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(code) => write!(formatter, "{code}"),
            Self::Shaped(code, shape) => write!(formatter, "{code}/{}", shape.name()),
            Self::RetryAfter(seconds) => write!(formatter, "retry-after={seconds}"),
            Self::RetryAfterDate(seconds) => write!(formatter, "retry-date={seconds}"),
            Self::Html(code) => write!(formatter, "html={code}"),
            Self::Truncated => formatter.write_str("truncated"),
            Self::EmptyBody => formatter.write_str("empty-body"),
            Self::Answer(code, _) => write!(formatter, "another answer, {code}"),
            Self::Reset => formatter.write_str("reset"),
            Self::ResetAfter => formatter.write_str("reset-after"),
            Self::Stall => formatter.write_str("stall"),
            Self::Delay(time) => write!(formatter, "delay={}ms", time.as_millis()),
            Self::Slow(pause) => write!(formatter, "slow={}ms", pause.as_millis()),
            Self::Quirk(quirk) => quirk.fmt(formatter),
        }
    }
}

impl FromStr for Requests {
    type Err = SpellingError;

    fn from_str(text: &str) -> Result<Self, SpellingError> {
        let (target, often) = match text.rsplit_once('@') {
            Some((target, often)) => (target.trim(), Some(often.trim())),
            None => (text.trim(), None),
        };
        let (method, target) = match target.split_once(' ') {
            Some((method, target)) => (Some(method), target.trim()),
            None => (None, target),
        };
        let mut requests = match target {
            "" | "*" => Self::any(),
            path if path.starts_with('/') => Self::path(path),
            id => Self::operation(id),
        };
        if let Some(method) = method {
            requests = requests.method(method);
        }
        let Some(often) = often else {
            return Ok(requests.always());
        };
        let read = match often.strip_suffix('%') {
            Some(percent) => percent
                .parse::<f64>()
                .ok()
                .filter(|percent| (0.0..=100.0).contains(percent))
                .map(|percent| requests.rate(percent / 100.0)),
            None => often.parse().ok().map(|count| requests.times(count)),
        };
        read.ok_or_else(|| {
            SpellingError(format!(
                "'@{often}' does not say how often; there are @10% and @3, and always without it"
            ))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_written_as_it_is_read() {
        let named = Quirk::names();
        let others = [
            "503",
            "404/spring",
            "500/empty",
            "retry-after=7",
            "retry-date=3",
            "html=502",
            "truncated",
            "empty-body",
            "reset",
            "reset-after",
            "stall",
            "delay=1500ms",
            "slow=20ms",
        ];
        for text in others.into_iter().chain(named.iter().map(String::as_str)) {
            let fault: Fault = text.parse().unwrap();
            assert_eq!(fault.to_string(), text);
        }
        let seconds: Fault = "delay=1.5s".parse().unwrap();
        assert_eq!(seconds, Fault::Delay(Duration::from_millis(1500)));
        for text in [
            "",
            "99",
            "700",
            "503/other",
            "html",
            "delay=soon",
            "nulls=1",
        ] {
            let error = text.parse::<Fault>().unwrap_err().to_string();
            assert!(error.contains("missing-required"), "{error}");
        }
    }

    #[test]
    fn requests_are_read() {
        for (text, expected) in [
            ("*@10%", Requests::any().rate(0.1)),
            ("get_task@3", Requests::operation("get_task").times(3)),
            (
                "POST /vmc/",
                Requests::path("/vmc/").method("POST").always(),
            ),
        ] {
            assert_eq!(text.parse::<Requests>().unwrap(), expected);
        }
        assert!("*@often".parse::<Requests>().is_err());
        assert!("*@101%".parse::<Requests>().is_err());
    }
}
