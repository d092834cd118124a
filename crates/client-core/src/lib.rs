//! What all generated VMware Cloud clients share.
//!
//! - [`wire`]: the decoding rule. Types that keep working when a server sends what
//!   no document mentions.
//! - [`RequestBuilder`] and [`encode_from_table`]: arguments become a request.
//! - [`ServiceClient`] and [`Call`]: a request is sent, authorized and answered.
//! - [`wait`]: long work at a server is waited for.
//! - [`Items`] and [`Pages`]: lists, whatever way they are asked for and answered in.
//! - [`Operation`]: what is known of an operation at run time; each crate has a table.
//!
//! Tokens, transports and the [`Error`] come from `auth_core`; a program that uses a
//! generated crate needs nothing from here but the names in its signatures.

mod answer;
mod call;
mod client;
mod encode;
mod operation;
mod pages;
mod query;
mod send;
mod upload;
mod versions;
pub mod wait;
pub mod wire;

pub use auth_core::{
    Body, BoxFuture, Error, ErrorKind, MemoryTransport, OperationLabel, RecordedRequest, Request,
    Response, Service, Session, Transport,
};
pub use bytes::Bytes;
pub use serde;
pub use serde_json::Value;

pub use answer::{Answer, NoContent};
pub use call::{Answered, Call, CallOptions, CallWithResponse};
pub use client::ServiceClient;
pub use encode::{RequestBuilder, encode_from_table, encode_from_table_with_files, path_segment};
pub use operation::{
    AnswerContent, BodyContent, BodyParameter, Encoding, Operation, PageAnswer, PageRequest,
    Paging, Parameter, ParameterType, Place, TimeoutClass,
};
pub use pages::{Items, Pages};
pub use query::{QueryArgument, QueryValue};
pub use send::RetryPolicy;
pub use upload::Upload;
pub use wire::{Extra, Timestamp, UnknownValue};
