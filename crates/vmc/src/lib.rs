//! A typed client for VMware Cloud on AWS.

#[rustfmt::skip]
mod generated;

pub use client_core::{
    Answered, Call, CallWithResponse, Error, ErrorKind, Extra, Session, Timestamp, UnknownValue,
    Value,
};
pub use generated::{Client, calls, operations, types};
