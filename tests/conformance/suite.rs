//! What the generated calls are made of: a case an operation, with sample values that
//! the judge makes at run time.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

pub use client_core::Service;
use client_core::wire::{Purpose, Wire};
use client_core::{Answer, Bytes, CallWithResponse, Error, Operation, Session, Upload};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::sample::Extent;

/// All operations of one document.
pub struct Suite {
    /// The entry in services.toml.
    pub name: &'static str,
    /// The original document.
    pub document: &'static str,
    /// The path prefixes that are selected; all if empty.
    pub paths: &'static [&'static str],
    /// Whose header the calls carry.
    pub service: Service,
    /// The API version that is asked for unless told.
    pub api_version: Option<&'static str>,
    /// What is known of the operations at run time.
    pub operations: &'static [&'static Operation],
    /// One case an operation.
    pub cases: Vec<Case>,
    /// Updates that take another type than the read gives.
    pub updates: Vec<Update>,
}

impl Suite {
    /// What is known of the operation of a case.
    pub fn operation(&self, case: &Case) -> &'static Operation {
        self.operations
            .iter()
            .find(|operation| (operation.method, operation.path) == (case.method, case.path))
            .unwrap_or_else(|| panic!("{} {} is in no table", case.method, case.path))
    }
}

/// A `PUT` that takes another type than the `GET` of its path gives.
pub struct Update {
    /// The path template of both.
    pub path: &'static str,
    /// What was read becomes what is sent.
    pub carry: fn(&Value) -> Value,
}

/// Reads a type, makes another of it, and writes what is sent.
pub fn carry<A, B>(read: &Value) -> Value
where
    A: DeserializeOwned,
    B: From<A> + Wire,
{
    let read: A = serde_json::from_value(read.clone()).expect("the answer decodes");
    B::from(read).encode(Purpose::Send)
}

/// One operation.
pub struct Case {
    /// Upper case.
    pub method: &'static str,
    /// The path template.
    pub path: &'static str,
    /// The call with all parameters.
    pub all: Sender,
    /// The call with the required ones.
    pub required: Sender,
}

impl Case {
    /// The call with parameters of this extent.
    pub fn sender(&self, extent: Extent) -> Sender {
        match extent {
            Extent::All => self.all,
            Extent::Required => self.required,
        }
    }
}

/// Makes one call.
pub type Sender = fn(&Session, &Sample) -> Pin<Box<dyn Future<Output = Result<Outcome, Error>>>>;

/// What a call answered with.
pub struct Outcome {
    /// The status.
    pub status: u16,
    /// The decoded answer, written again.
    pub value: Value,
    /// The same, without what its type does not know.
    pub known: Value,
    /// The decoded answer itself, to be shown.
    pub decoded: Box<dyn Debug>,
}

/// Awaits a call and writes its answer again.
pub fn run<T: Answer + Wire + Serialize + Debug + 'static>(
    call: CallWithResponse<T>,
) -> Pin<Box<dyn Future<Output = Result<Outcome, Error>>>> {
    Box::pin(async move {
        let answered = call.await?;
        Ok(Outcome {
            status: answered.status,
            value: serde_json::to_value(&answered.value).expect("answers can be written"),
            known: answered.value.encode(Purpose::Known),
            decoded: Box::new(answered.value),
        })
    })
}

/// The same for an answer of bytes, which are what came, whatever that was.
pub fn run_bytes(
    call: CallWithResponse<Bytes>,
) -> Pin<Box<dyn Future<Output = Result<Outcome, Error>>>> {
    Box::pin(async move {
        let answered = call.await?;
        let text = || String::from_utf8_lossy(&answered.value).into_owned();
        let value: Value =
            serde_json::from_slice(&answered.value).unwrap_or_else(|_| text().into());
        Ok(Outcome {
            status: answered.status,
            known: value.clone(),
            value,
            decoded: Box::new(answered.value),
        })
    })
}

/// The same for an answer without a body.
pub fn run_empty(
    call: CallWithResponse<()>,
) -> Pin<Box<dyn Future<Output = Result<Outcome, Error>>>> {
    Box::pin(async move {
        Ok(Outcome {
            status: call.await?.status,
            value: Value::Null,
            known: Value::Null,
            decoded: Box::new(()),
        })
    })
}

/// The values for one call.
#[derive(Debug, Clone, Default)]
pub struct Sample {
    /// Parameters by place and name.
    pub parameters: BTreeMap<(String, String), Value>,
    /// The body.
    pub body: Option<Value>,
}

impl Sample {
    /// A value in the path.
    pub fn path(&self, name: &str) -> Given<'_> {
        self.parameter("path", name)
    }

    /// A value in the query.
    pub fn query(&self, name: &str) -> Given<'_> {
        self.parameter("query", name)
    }

    /// A field of a form.
    pub fn form(&self, name: &str) -> Given<'_> {
        self.parameter("formData", name)
    }

    /// A body that is no object.
    pub fn whole_body(&self) -> Given<'_> {
        Given(self.body.as_ref().expect("the document has a body"))
    }

    /// A property of the body.
    pub fn body(&self, name: &str) -> Given<'_> {
        Given(
            self.body
                .as_ref()
                .and_then(|body| body.get(name))
                .unwrap_or_else(|| panic!("the document's body has no property {name}")),
        )
    }

    fn parameter(&self, place: &str, name: &str) -> Given<'_> {
        Given(
            self.parameters
                .get(&(place.to_owned(), name.to_owned()))
                .unwrap_or_else(|| panic!("the document has no parameter {name} in {place}")),
        )
    }
}

/// One sample value.
pub struct Given<'a>(&'a Value);

impl Given<'_> {
    /// As a file.
    pub fn upload(&self) -> Upload {
        let text = self.0.as_str().expect("files are text here");
        Upload::new("a file.bin", text.as_bytes().to_vec())
    }

    /// As an argument of this type.
    pub fn to<T: DeserializeOwned>(&self) -> T {
        serde_json::from_value(self.0.clone())
            .unwrap_or_else(|error| panic!("{} is no argument of its type: {error}", self.0))
    }
}
