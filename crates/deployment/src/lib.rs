//! A typed client for deployments of VMware Aria Automation.

#[rustfmt::skip]
mod generated;

pub use client_core::{
    Answered, Bytes, Call, CallWithResponse, Error, ErrorKind, Extra, Session, Timestamp,
    UnknownValue, Upload, Value,
};
pub use generated::{Client, calls, operations, types};
