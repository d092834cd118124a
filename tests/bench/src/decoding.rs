//! What each part of the decoding rule costs: objects of ten properties, read by our rule and by
//! serde's derive.

#![expect(missing_docs, reason = "the properties have no meaning")]

use client_core::wire::Wire;
use client_core::{Extra, Timestamp, UnknownValue, open_enum, record};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// How many objects there are.
const OBJECTS: usize = 1_000;

#[derive(Clone, Debug, PartialEq)]
pub enum State {
    Created,
    Running,
    Stopped,
    Failed,
    UnknownValue(UnknownValue),
}

open_enum! {
    State,
    Created: "CREATED",
    Running: "RUNNING",
    Stopped: "STOPPED",
    Failed: "FAILED",
}

#[derive(Clone, Copy, Debug, PartialEq, serde::Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Closed {
    Created,
    Running,
    Stopped,
    Failed,
}

/// Properties that are known, and fit: what the machinery costs.
pub mod texts {
    use super::{Extra, record};

    #[derive(Clone, Default, PartialEq)]
    pub struct Ours {
        pub first: Option<String>,
        pub second: Option<String>,
        pub third: Option<String>,
        pub fourth: Option<String>,
        pub fifth: Option<String>,
        pub sixth: Option<String>,
        pub seventh: Option<String>,
        pub eighth: Option<String>,
        pub ninth: Option<String>,
        pub tenth: Option<String>,
        extra: Extra,
    }

    record! {
        Ours, goes_back: false,
        member first: "first",
        member second: "second",
        member third: "third",
        member fourth: "fourth",
        member fifth: "fifth",
        member sixth: "sixth",
        member seventh: "seventh",
        member eighth: "eighth",
        member ninth: "ninth",
        member tenth: "tenth",
    }

    #[derive(Debug, Clone, PartialEq, serde::Deserialize)]
    pub struct ByHand {
        pub first: Option<String>,
        pub second: Option<String>,
        pub third: Option<String>,
        pub fourth: Option<String>,
        pub fifth: Option<String>,
        pub sixth: Option<String>,
        pub seventh: Option<String>,
        pub eighth: Option<String>,
        pub ninth: Option<String>,
        pub tenth: Option<String>,
    }
}

/// The same in a type that also goes back.
pub mod kept {
    use super::{Extra, record};

    #[derive(Clone, Default, PartialEq)]
    pub struct Ours {
        pub first: Option<String>,
        pub second: Option<String>,
        pub third: Option<String>,
        pub fourth: Option<String>,
        pub fifth: Option<String>,
        pub sixth: Option<String>,
        pub seventh: Option<String>,
        pub eighth: Option<String>,
        pub ninth: Option<String>,
        pub tenth: Option<String>,
        extra: Extra,
    }

    record! {
        Ours, goes_back: true,
        member first: "first",
        member second: "second",
        member third: "third",
        member fourth: "fourth",
        member fifth: "fifth",
        member sixth: "sixth",
        member seventh: "seventh",
        member eighth: "eighth",
        member ninth: "ninth",
        member tenth: "tenth",
    }

    #[derive(Debug, Clone, PartialEq, serde::Deserialize)]
    pub struct ByHand {
        pub first: Option<String>,
        pub second: Option<String>,
        pub third: Option<String>,
        pub fourth: Option<String>,
        pub fifth: Option<String>,
        pub sixth: Option<String>,
        pub seventh: Option<String>,
        pub eighth: Option<String>,
        pub ninth: Option<String>,
        pub tenth: Option<String>,
    }
}

/// Enumerations, open and closed.
pub mod enums {
    use super::{Extra, State, record};

    #[derive(Clone, Default, PartialEq)]
    pub struct Ours {
        pub first: Option<State>,
        pub second: Option<State>,
        pub third: Option<State>,
        pub fourth: Option<State>,
        pub fifth: Option<State>,
        pub sixth: Option<State>,
        pub seventh: Option<State>,
        pub eighth: Option<State>,
        pub ninth: Option<State>,
        pub tenth: Option<State>,
        extra: Extra,
    }

    record! {
        Ours, goes_back: false,
        member first: "first",
        member second: "second",
        member third: "third",
        member fourth: "fourth",
        member fifth: "fifth",
        member sixth: "sixth",
        member seventh: "seventh",
        member eighth: "eighth",
        member ninth: "ninth",
        member tenth: "tenth",
    }

    #[derive(Debug, Clone, PartialEq, serde::Deserialize)]
    pub struct ByHand {
        pub first: Option<super::Closed>,
        pub second: Option<super::Closed>,
        pub third: Option<super::Closed>,
        pub fourth: Option<super::Closed>,
        pub fifth: Option<super::Closed>,
        pub sixth: Option<super::Closed>,
        pub seventh: Option<super::Closed>,
        pub eighth: Option<super::Closed>,
        pub ninth: Option<super::Closed>,
        pub tenth: Option<super::Closed>,
    }
}

/// Half of the properties are in no document: kept, or thrown away.
pub mod unknown {
    use super::{Extra, record};

    #[derive(Clone, Default, PartialEq)]
    pub struct Ours {
        pub first: Option<String>,
        pub second: Option<String>,
        pub third: Option<String>,
        pub fourth: Option<String>,
        pub fifth: Option<String>,
        extra: Extra,
    }

    record! {
        Ours, goes_back: false,
        member first: "first",
        member second: "second",
        member third: "third",
        member fourth: "fourth",
        member fifth: "fifth",
    }

    #[derive(Debug, Clone, PartialEq, serde::Deserialize)]
    pub struct ByHand {
        pub first: Option<String>,
        pub second: Option<String>,
        pub third: Option<String>,
        pub fourth: Option<String>,
        pub fifth: Option<String>,
    }
}

/// The same, kept by hand too.
pub mod flattened {
    pub use super::unknown::Ours;

    #[derive(Debug, Clone, PartialEq, serde::Deserialize)]
    pub struct ByHand {
        pub first: Option<String>,
        pub second: Option<String>,
        pub third: Option<String>,
        pub fourth: Option<String>,
        pub fifth: Option<String>,
        #[serde(flatten)]
        pub rest: serde_json::Map<String, super::Value>,
    }
}

/// Numbers, read leniently or not.
pub mod scalars {
    use super::{Extra, record};

    #[derive(Clone, Default, PartialEq)]
    pub struct Ours {
        pub first: Option<i64>,
        pub second: Option<i64>,
        pub third: Option<i64>,
        pub fourth: Option<i64>,
        pub fifth: Option<i64>,
        pub sixth: Option<i64>,
        pub seventh: Option<i64>,
        pub eighth: Option<i64>,
        pub ninth: Option<i64>,
        pub tenth: Option<i64>,
        extra: Extra,
    }

    record! {
        Ours, goes_back: false,
        member first: "first",
        member second: "second",
        member third: "third",
        member fourth: "fourth",
        member fifth: "fifth",
        member sixth: "sixth",
        member seventh: "seventh",
        member eighth: "eighth",
        member ninth: "ninth",
        member tenth: "tenth",
    }

    #[derive(Debug, Clone, PartialEq, serde::Deserialize)]
    pub struct ByHand {
        pub first: Option<i64>,
        pub second: Option<i64>,
        pub third: Option<i64>,
        pub fourth: Option<i64>,
        pub fifth: Option<i64>,
        pub sixth: Option<i64>,
        pub seventh: Option<i64>,
        pub eighth: Option<i64>,
        pub ninth: Option<i64>,
        pub tenth: Option<i64>,
    }
}

/// Times, as a type of their own or as text.
pub mod times {
    use super::{Extra, Timestamp, record};

    #[derive(Clone, Default, PartialEq)]
    pub struct Ours {
        pub first: Option<Timestamp>,
        pub second: Option<Timestamp>,
        pub third: Option<Timestamp>,
        pub fourth: Option<Timestamp>,
        pub fifth: Option<Timestamp>,
        pub sixth: Option<Timestamp>,
        pub seventh: Option<Timestamp>,
        pub eighth: Option<Timestamp>,
        pub ninth: Option<Timestamp>,
        pub tenth: Option<Timestamp>,
        extra: Extra,
    }

    record! {
        Ours, goes_back: false,
        member first: "first",
        member second: "second",
        member third: "third",
        member fourth: "fourth",
        member fifth: "fifth",
        member sixth: "sixth",
        member seventh: "seventh",
        member eighth: "eighth",
        member ninth: "ninth",
        member tenth: "tenth",
    }

    #[derive(Debug, Clone, PartialEq, serde::Deserialize)]
    pub struct ByHand {
        pub first: Option<String>,
        pub second: Option<String>,
        pub third: Option<String>,
        pub fourth: Option<String>,
        pub fifth: Option<String>,
        pub sixth: Option<String>,
        pub seventh: Option<String>,
        pub eighth: Option<String>,
        pub ninth: Option<String>,
        pub tenth: Option<String>,
    }
}

/// One comparison: the same body, read in two ways.
#[derive(Debug)]
pub struct Case {
    pub name: &'static str,
    pub body: Vec<u8>,
    pub ours: fn(&[u8]) -> bool,
    pub by_hand: fn(&[u8]) -> bool,
}

/// All of them.
#[must_use]
pub fn cases() -> Vec<Case> {
    let texts = objects(|at| Value::from(format!("a text of some length, {at}")));
    vec![
        case::<texts::Ours, texts::ByHand>("texts", texts.clone()),
        case::<kept::Ours, kept::ByHand>("kept", texts.clone()),
        case::<enums::Ours, enums::ByHand>("enums", objects(|_| Value::from("RUNNING"))),
        case::<unknown::Ours, unknown::ByHand>("unknown", texts.clone()),
        case::<flattened::Ours, flattened::ByHand>("flattened", texts),
        case::<scalars::Ours, scalars::ByHand>(
            "scalars",
            objects(|at| Value::from(at * 1_048_583)),
        ),
        case::<times::Ours, times::ByHand>(
            "times",
            objects(|_| Value::from("2026-01-31T12:00:00.123456Z")),
        ),
    ]
}

fn case<O: Wire, H: DeserializeOwned>(name: &'static str, body: Vec<u8>) -> Case {
    Case {
        name,
        body,
        ours: |body| {
            let read = Vec::<O>::decode(&mut serde_json::Deserializer::from_slice(body));
            read.ok()
                .and_then(|fit| fit.value())
                .is_some_and(|all| all.len() == OBJECTS)
        },
        by_hand: |body| {
            serde_json::from_slice::<Vec<H>>(body).is_ok_and(|all| all.len() == OBJECTS)
        },
    }
}

fn objects(value: impl Fn(usize) -> Value) -> Vec<u8> {
    let names = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth",
    ];
    let object = |at: usize| -> Value {
        names
            .iter()
            .enumerate()
            .map(|(place, name)| ((*name).to_owned(), value(at * names.len() + place)))
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    Value::Array((0..OBJECTS).map(object).collect())
        .to_string()
        .into_bytes()
}
