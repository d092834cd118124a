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
pub use open_enum::{OpenEnum, UnknownValue, read_enum};
pub(crate) use record::kind;
pub use record::{Decoder, Encoder, Record, carry, deserialize_record, encode_record, read_record};
pub(crate) use scalars::Name;
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
}

/// How what came fitted the value that it was read into: [`Fit`] without the value, and small, for
/// every property of every object passes one on.
#[derive(Debug)]
pub enum Came {
    /// As [`Fit::Exact`].
    Exact,
    /// As [`Fit::Bent`].
    Bent(Box<Value>),
    /// As [`Fit::Null`].
    Null,
    /// As [`Fit::Mistyped`].
    Mistyped(Box<Value>),
}

impl Came {
    /// Whether there is a value now.
    #[inline]
    #[must_use]
    pub fn fits(&self) -> bool {
        matches!(self, Came::Exact | Came::Bent(_))
    }

    /// How it fitted `value`, which it was read into.
    #[inline]
    pub(crate) fn with<T>(self, value: T) -> Fit<T> {
        match self {
            Came::Exact => Fit::Exact(value),
            Came::Bent(raw) => Fit::Bent(value, *raw),
            Came::Null => Fit::Null,
            Came::Mistyped(raw) => Fit::Mistyped(*raw),
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

    /// Whether [`read`](Self::read) may read into any value: what fits replaces all of it, and what
    /// does not fit leaves it alone.
    const REPLACES: bool = false;

    /// Reads a value of any JSON type into this one, which is [`empty`](Self::empty), and stays so if
    /// nothing fits; fails only where the input is not JSON. In place, because an answer is large
    /// and nested: what each level hands up to the next one is copied.
    ///
    /// # Errors
    /// Those of the deserializer: malformed or truncated input.
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Came, D::Error>;

    /// The same of a value that is not there yet.
    ///
    /// # Errors
    /// Those of the deserializer: malformed or truncated input.
    fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Fit<Self>, D::Error> {
        let mut value = Self::empty();
        let came = value.read(from)?;
        Ok(came.with(value))
    }

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

/// A seed that reads leniently into a value, for deserializers that ask for one.
#[derive(Debug)]
pub(crate) struct InPlace<'a, T>(pub(crate) &'a mut T);

impl<'de, T: Wire> serde::de::DeserializeSeed<'de> for InPlace<'_, T> {
    type Value = Came;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Came, D::Error> {
        self.0.read(from)
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
