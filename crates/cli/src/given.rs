//! What users give beside the command line: JSON and YAML in files or by standard input, and values
//! in the environment or in files.

use std::collections::HashSet;
use std::env;
use std::env::VarError;
use std::fmt::{self, Display};
use std::fs::File;
use std::io::{self, Read};

use client_core::Value;
use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::failure::Failure;

/// More than anything that is given. A device has no end.
const LONGEST: u64 = 64 << 20;

/// Reads a file, or standard input for `-`. `what` says what it is for.
pub fn read(what: &str, file: &str) -> Result<Value, Failure> {
    parse(&text(what, file)?)
        .map_err(|error| Failure::usage(format!("{what} in {}: {error}", from(file))))
}

/// The text of a file, or of standard input for `-`.
pub fn text(what: &str, file: &str) -> Result<String, Failure> {
    let read = match file {
        "-" => within(LONGEST, io::stdin().lock()),
        _ => File::open(file).and_then(|opened| within(LONGEST, opened)),
    };
    read.map_err(|error| unreadable(what, from(file), &error))
}

/// All that there is to read; no more is kept than may be.
fn within(longest: u64, from: impl Read) -> io::Result<String> {
    let mut text = String::new();
    // One byte more tells that there is more.
    let read = from.take(longest + 1).read_to_string(&mut text);
    if text.len() as u64 > longest {
        let limit = longest >> 20;
        return Err(io::Error::other(format!("it is longer than {limit} MiB")));
    }
    read.map(|_| text)
}

fn from(file: &str) -> &str {
    match file {
        "-" => "standard input",
        file => file,
    }
}

fn unreadable(what: &str, from: &str, why: &dyn Display) -> Failure {
    Failure::usage(format!("{what} cannot be read from {from}: {why}"))
}

/// A value that stands elsewhere, because arguments can be seen by others on the machine.
#[derive(Clone)]
pub enum Elsewhere {
    Environment(String),
    File(String),
}

impl Display for Elsewhere {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Elsewhere::Environment(variable) => write!(f, "the variable {variable}"),
            Elsewhere::File(path) => f.write_str(path),
        }
    }
}

impl Elsewhere {
    /// That of `@env:VARIABLE` or `@file:PATH`; other text is the value itself.
    pub fn named(text: &str) -> Option<Self> {
        let variable = text.strip_prefix("@env:").map(str::to_owned);
        let path = || text.strip_prefix("@file:").map(str::to_owned);
        variable
            .map(Elsewhere::Environment)
            .or_else(|| path().map(Elsewhere::File))
    }

    /// The value. The line end at the end of a file is not part of it.
    pub fn read(&self, what: &str) -> Result<String, Failure> {
        match self {
            Elsewhere::Environment(variable) => env::var(variable).map_err(|error| {
                // As it stands it would tell what it holds.
                let why = match error {
                    VarError::NotPresent => "it is not set",
                    VarError::NotUnicode(_) => "it is not in UTF-8",
                };
                unreadable(what, &self.to_string(), &why)
            }),
            Elsewhere::File(path) => {
                let read = File::open(path).and_then(|opened| within(LONGEST, opened));
                let mut text = read.map_err(|error| unreadable(what, path, &error))?;
                if text.ends_with('\n') {
                    text.pop();
                    if text.ends_with('\r') {
                        text.pop();
                    }
                }
                Ok(text)
            }
        }
    }
}

/// JSON keeps all digits of its numbers; what is none is YAML.
fn parse(text: &str) -> Result<Value, String> {
    if text.trim().is_empty() {
        return Err("there is nothing in it".to_owned());
    }
    let read = serde_json::from_str(text);
    if read.is_ok() {
        // Of a key that stands twice one value would be lost; in YAML it is a fault by itself.
        serde_json::from_str::<Unrepeated>(text).map_err(|error| error.to_string())?;
    }
    read.or_else(|not_json| {
        // A fault is told as that of the language that was meant. What stands there may be secret,
        // so it is not shown.
        if text.trim_start().starts_with(['{', '[']) {
            return yaml(text).map_err(|_| format!("it is neither JSON ({not_json}) nor YAML"));
        }
        yaml(text).map_err(|error| match error.location() {
            Some(place) => format!(
                "it is no YAML: line {}, column {} cannot be read",
                place.line(),
                place.column()
            ),
            None => "it is no YAML".to_owned(),
        })
    })
}

/// What begins with a zero is no number but a name of digits, such as a zip code: as a number it would be
/// sent as another.
fn yaml(text: &str) -> Result<Value, serde_saphyr::Error> {
    let options = serde_saphyr::options! {
        leading_zero_numbers_as_strings: true,
    };
    serde_saphyr::from_str_with_options(text, options)
}

/// Any JSON in which no object has a key twice.
struct Unrepeated;

impl<'de> Deserialize<'de> for Unrepeated {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Unrepeated)
    }
}

impl<'de> Visitor<'de> for Unrepeated {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        let mut keys = HashSet::new();
        while let Some(key) = map.next_key::<String>()? {
            map.next_value::<Unrepeated>()?;
            if let Some(key) = keys.replace(key) {
                return Err(de::Error::custom(format_args!(
                    "{key:?} stands there twice"
                )));
            }
        }
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self, A::Error> {
        while seq.next_element::<Unrepeated>()?.is_some() {}
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_has_no_end_is_read_up_to_a_limit() {
        let megabyte = 1 << 20;
        let all = |size| within(megabyte, io::repeat(b'a').take(size));
        assert_eq!(all(megabyte).unwrap().len(), 1 << 20);
        let error = all(u64::MAX).unwrap_err();
        assert_eq!(error.to_string(), "it is longer than 1 MiB");
        // Also where the limit is in the middle of a letter.
        let letters = "ä".repeat(1 << 20);
        assert!(within(megabyte, letters.as_bytes()).is_err());
    }

    #[test]
    fn json_and_yaml_are_read() {
        assert_eq!(parse(r#"{"a": 1}"#), Ok(json!({"a": 1})));
        assert_eq!(parse("a: 1\nb: [x]\n"), Ok(json!({"a": 1, "b": ["x"]})));
        assert_eq!(parse("{a: 1}"), Ok(json!({"a": 1})));
    }

    #[test]
    fn what_begins_with_a_zero_stays_as_it_is_written() {
        assert_eq!(
            parse("zip: 012\nall: [02, 089, 0, 0.5, 10]\n"),
            Ok(json!({"zip": "012", "all": ["02", "089", 0, 0.5, 10]}))
        );
    }

    #[test]
    fn a_key_that_stands_twice_is_a_fault() {
        for twice in [
            r#"{"a": 1, "b": [{"c": 1.5, "d": null, "c": "x"}]}"#,
            r#"{"c": true, "a": -1, "c": 2}"#,
            "c: 1\na: 2\nc: 3\n",
        ] {
            assert!(parse(twice).is_err(), "{twice}");
        }
        let told = parse(r#"{"c": "hunter2", "c": "hunter2"}"#).unwrap_err();
        assert!(
            told.starts_with("\"c\" stands there twice at line 1"),
            "{told}"
        );
        let same_in_several = r#"[{"a": {"a": 1e40}}, {"a": 12345678901234567890123}]"#;
        assert!(parse(same_in_several).is_ok());
    }

    #[test]
    fn faults_are_told_without_what_stands_there() {
        for wrong in [
            "password: hunter2\n  more: hunter2\n",
            "{\"password\": \"hunter2\"",
            "",
            " \n",
        ] {
            let told = parse(wrong).unwrap_err();
            assert!(!told.contains("hunter2"), "{told}");
        }
    }
}
