//! Values as they travel: the decoding rule, once for every generated type.
//!
//! A server sends what no document mentions. A value that does not fit the
//! property it came in makes that property absent and is logged; it never fails
//! the answer. What goes back to the server goes back as it came.
//!
//! Generated types implement [`Record`] (objects) or are made by
//! [`open_enum!`](crate::open_enum) (enumerations); everything else here serves those two.

mod collections;
mod debug;
mod extra;
mod open_enum;
mod record;
mod scalars;
mod secret_names;
mod timestamp;

use serde::{Deserializer, Serialize, Serializer};
use serde_json::Value;

pub use debug::{fmt_record, redacted};
pub use extra::Extra;
pub use open_enum::{OpenEnum, UnknownValue, decode_enum};
pub(crate) use record::kind;
pub use record::{
    Decoder, Encoder, Record, carry, decode_record, deserialize_record, encode_record,
};
pub use secret_names::looks_secret;
pub use timestamp::Timestamp;

/// How a value fitted the type that was expected.
#[derive(Debug, Clone, PartialEq)]
pub enum Fit<T> {
    /// It is of the type, and encoding it gives back what came.
    Exact(T),
    /// It could be read (`30.0` for an integer, `7` for a string); the second
    /// value is what came.
    Bent(T, Value),
    /// An explicit `null`: the same as absent.
    Null,
    /// Nothing of the type can be made of it; here is what came.
    Mistyped(Value),
}

impl<T> Fit<T> {
    /// The value, if there is one.
    #[inline]
    pub fn value(self) -> Option<T> {
        match self {
            Fit::Exact(value) | Fit::Bent(value, _) => Some(value),
            Fit::Null | Fit::Mistyped(_) => None,
        }
    }

    /// The same fit of another type.
    #[inline]
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Fit<U> {
        match self {
            Fit::Exact(value) => Fit::Exact(f(value)),
            Fit::Bent(value, raw) => Fit::Bent(f(value), raw),
            Fit::Null => Fit::Null,
            Fit::Mistyped(raw) => Fit::Mistyped(raw),
        }
    }
}

/// What a value is encoded for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A request: properties that only the server sets (`readOnly`) stay out.
    Send,
    /// Everything: files, comparisons, `Debug`.
    Keep,
    /// Only what the document mentions, as it was understood: shows what a type knows.
    Known,
    /// What was read this moment and nobody can have changed: as it came, without another look.
    Untouched,
}

/// A type that can be read leniently and written as it came.
pub trait Wire: Sized + PartialEq {
    /// The value of a required property that did not come.
    fn empty() -> Self;

    /// Reads a value of any JSON type; fails only where the input is not JSON.
    ///
    /// # Errors
    /// Those of the deserializer: malformed or truncated input.
    fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Fit<Self>, D::Error>;

    /// Writes the value.
    ///
    /// # Errors
    /// Those of the serializer.
    fn encode<S: Serializer>(&self, to: S, purpose: Purpose) -> Result<S::Ok, S::Error>;

    /// Whether a property with this value is left out.
    #[inline]
    fn is_absent(&self) -> bool {
        false
    }

    /// The value that an empty body stands for, if the type has one. `promised`: the
    /// status says that there is no content, so that nothing can have got lost.
    #[inline]
    fn nothing(promised: bool) -> Option<Self> {
        let _ = promised;
        None
    }
}

/// A value with its purpose, for serializers that ask for [`Serialize`].
#[derive(Debug)]
pub struct As<'a, T>(pub &'a T, pub Purpose);

impl<T: Wire> Serialize for As<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.encode(to, self.1)
    }
}

/// A seed that decodes leniently, for deserializers that ask for one.
#[derive(Debug)]
pub(crate) struct Lenient<T>(std::marker::PhantomData<T>);

impl<T> Lenient<T> {
    #[inline]
    pub(crate) fn new() -> Self {
        Lenient(std::marker::PhantomData)
    }
}

impl<'de, T: Wire> serde::de::DeserializeSeed<'de> for Lenient<T> {
    type Value = Fit<T>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Fit<T>, D::Error> {
        T::decode(from)
    }
}

/// The value as JSON, complete. Encoding to a [`Value`] cannot fail: keys are
/// strings, and numbers that JSON lacks become `null`.
pub fn to_value<T: Wire>(value: &T) -> Value {
    value
        .encode(serde_json::value::Serializer, Purpose::Keep)
        .unwrap_or(Value::Null)
}

/// What a value was read from, while it is being read. Only this keeps reading linear: whoever
/// compares on the way reads everything below once more, twice as often on every level.
pub(crate) fn as_it_came<T: Wire>(value: &T) -> Value {
    value
        .encode(serde_json::value::Serializer, Purpose::Untouched)
        .unwrap_or(Value::Null)
}

/// Reads a value out of JSON that is already in memory.
pub fn from_value<T: Wire>(value: &Value) -> Fit<T> {
    T::decode(value).unwrap_or_else(|_| Fit::Mistyped(value.clone()))
}
