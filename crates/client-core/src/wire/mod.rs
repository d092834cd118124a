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
mod slot;
mod timestamp;

use serde::{Deserializer, Serialize, Serializer};
use serde_json::Value;

pub use debug::{fmt_record, redacted};
pub use extra::Extra;
pub use open_enum::{OpenEnum, UnknownValue, read_enum};
pub(crate) use record::kind;
pub use record::{
    Place, Property, Record, Table, carry, deserialize_record, encode_members, read_members,
};
pub use secret_names::looks_secret;
pub use slot::{Broken, Elements, List, Members, Name, Seen, Slot, read};
pub(crate) use slot::{read_text, read_value};
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
pub trait Wire: Slot + Sized + PartialEq {
    /// The value of a required property that did not come.
    fn empty() -> Self;

    /// Reads a value of any JSON type; fails only where the input is not JSON.
    ///
    /// # Errors
    /// Those of the deserializer: malformed or truncated input.
    fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Fit<Self>, D::Error> {
        let mut value = Self::empty();
        let came = read(&mut value, from)?;
        Ok(came.with(value))
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
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.encode(self.1).serialize(to)
    }
}

/// The value as JSON, complete.
pub fn to_value<T: Wire>(value: &T) -> Value {
    value.encode(Purpose::Keep)
}

/// Reads a value out of JSON that is already in memory.
pub fn from_value<T: Wire>(value: &Value) -> Fit<T> {
    let mut read = T::empty();
    match read_value(&mut read, value) {
        Ok(came) => came.with(read),
        Err(_) => Fit::Mistyped(value.clone()),
    }
}

/// Whether a value is what is read out of `came`: nobody has changed it since.
pub fn is_read_from<T: Wire>(value: &T, came: &Value) -> bool {
    let mut again = T::empty();
    match read_value(&mut again, came) {
        Ok(came) if came.fits() => again == *value,
        _ => *value == T::empty(),
    }
}
