//! Faults and the requests that they are for, as text: in a header of a request, and on the
//! program's command line.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::{Fault, Quirk, Requests, TimeForm};
use crate::answer::ErrorShape;
use crate::routes::{ROUTES, Route};

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
        let method = method.map(known_method).transpose()?;
        let mut requests = match target {
            "" | "*" => Self::any(),
            path if path.contains('/') => Self::path(known_path(path)?),
            name => Self::operation(known_operation(name, method.as_deref())?),
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
                .filter(|percent| *percent > 0.0 && *percent <= 100.0)
                .map(|percent| requests.rate(percent / 100.0)),
            None => often
                .parse()
                .ok()
                .filter(|count| *count > 0)
                .map(|count| requests.times(count)),
        };
        read.ok_or_else(|| {
            SpellingError(format!(
                "'@{often}' does not say how often; there are @10% and @3, and always without it"
            ))
        })
    }
}

// A fault for requests that never come would be taken for a client that copes with it.

fn known_method(method: &str) -> Result<String, SpellingError> {
    let known = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
    let upper = method.to_uppercase();
    if known.contains(&upper.as_str()) {
        return Ok(upper);
    }
    let known = known.join(", ");
    Err(SpellingError(format!(
        "'{method}' is no method; there are {known}"
    )))
}

fn known_path(path: &str) -> Result<&str, SpellingError> {
    if path.starts_with('/') && ROUTES.begin_with(path) {
        return Ok(path);
    }
    if !path.starts_with('/') && ROUTES.begin_with(path) {
        return Err(SpellingError(format!(
            "a path begins with a slash: /{path}"
        )));
    }
    let mut services: Vec<String> = ROUTES.all().iter().map(Route::service).collect();
    services.sort();
    services.dedup();
    Err(SpellingError(format!(
        "no path here begins with '{path}'; there are {}",
        services.join(", ")
    )))
}

/// The id of an operation, which may be given as the clients' methods are called: in snake case and
/// without what the documents' generator put at the end.
fn known_operation(name: &str, method: Option<&str>) -> Result<&'static str, SpellingError> {
    let wanted = bare(name);
    let exact = |route: &&Route| route.operation == name;
    let alike = |route: &&Route| bare(route.operation) == wanted;
    let mut found: Vec<&Route> = ROUTES.all().iter().filter(exact).collect();
    if found.is_empty() {
        found = ROUTES.all().iter().filter(alike).collect();
    }
    if let Some(method) = method {
        let wanted = if method == "HEAD" { "GET" } else { method };
        if let (Some(first), true) = (
            found.first(),
            found.iter().all(|route| route.method != wanted),
        ) {
            let (id, its) = (first.operation, first.method);
            return Err(SpellingError(format!("{id} is a {its}, not a {method}")));
        }
    }
    let mut ids: Vec<&str> = found.iter().map(|route| route.operation).collect();
    ids.dedup();
    match ids[..] {
        [id] => return Ok(id),
        [] => {}
        _ => {
            return Err(SpellingError(format!(
                "'{name}' may be any of {}",
                ids.join(", ")
            )));
        }
    }
    let mut nearest: Vec<(usize, &str)> = ROUTES
        .all()
        .iter()
        .map(|route| (distance(&bare(route.operation), &wanted), route.operation))
        .collect();
    nearest.sort_unstable();
    nearest.dedup();
    let nearest: Vec<&str> = nearest.iter().take(3).map(|(_, id)| *id).collect();
    Err(SpellingError(format!(
        "there is no operation '{name}'; the nearest are {}",
        nearest.join(", ")
    )))
}

/// A name without what differs between a document and the clients.
fn bare(name: &str) -> String {
    let verbs = [
        "UsingGET",
        "UsingPOST",
        "UsingPUT",
        "UsingPATCH",
        "UsingDELETE",
    ];
    let end = verbs.iter().find_map(|verb| name.find(verb));
    let name = &name[..end.unwrap_or(name.len())];
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

/// How many letters have to be put in, taken out or changed to get from one name to the other.
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.bytes().enumerate() {
        let mut corner = std::mem::replace(&mut row[0], at + 1);
        for (index, wanted) in other.bytes().enumerate() {
            let change = corner + usize::from(letter != wanted);
            corner = row[index + 1];
            row[index + 1] = change.min(corner + 1).min(row[index] + 1);
        }
    }
    row[other.len()]
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

    #[test]
    fn requests_that_never_come_are_refused_with_what_is_near() {
        for (text, part) in [
            ("get_taks@3", "get_task"),
            ("createBlueprntUsingPOST_1", "createBlueprintUsingPOST_1"),
            ("vmc/api", "/vmc/api"),
            ("/vcm/api", "/vmc/api"),
            ("GET /vmc/api/orgz", "/vmc/api"),
            ("GETT /vmc/", "PATCH"),
            ("POST get_task", "is a GET"),
            ("*@0", "how often"),
            ("*@0%", "how often"),
        ] {
            let error = text.parse::<Requests>().unwrap_err().to_string();
            assert!(error.contains(part), "{text}: {error}");
        }
        for path in [
            "/",
            "/vmc/api/orgs/",
            "/vmc/api/orgs/any/sd",
            "/pipeline/api/exec",
            "/csp/gateway/am/api",
        ] {
            let requests = Requests::path(path).always();
            assert_eq!(path.parse::<Requests>(), Ok(requests));
        }
    }

    #[test]
    fn an_operation_may_be_called_as_the_clients_call_it() {
        for (name, id) in [
            (
                "create_blueprint_request",
                "createBlueprintRequestUsingPOST_1",
            ),
            (
                "createBlueprintRequest",
                "createBlueprintRequestUsingPOST_1",
            ),
        ] {
            let requests = Requests::operation(id).always();
            assert_eq!(name.parse::<Requests>(), Ok(requests));
        }
    }
}
