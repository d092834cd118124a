//! A typed client for Cloud Assembly blueprints.

#[rustfmt::skip]
mod generated;

pub use client_core::{
    Answered, Call, CallWithResponse, Error, ErrorKind, Extra, Session, Timestamp, UnknownValue,
    Value,
};
pub use generated::{Client, calls, operations, types};
