//! Where a value is read into, behind a pointer: so that reading is compiled once, here, and not again
//! for each type in each program. serde's generic reading ends in this file.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::record::{Known, Table};
use super::{Came, Purpose};

/// A place for a value of one type.
///
/// What comes is of any JSON type. What does not fit leaves the place [empty](Self::reset), where it
/// has to have been before.
pub trait Slot {
    /// Takes what is neither an array nor an object.
    fn scalar(&mut self, seen: Seen<'_>) -> Came {
        seen.mistyped()
    }

    /// Reads an array.
    ///
    /// # Errors
    /// The input is malformed or truncated.
    fn array(&mut self, items: &mut dyn Elements) -> Result<Came, Broken> {
        Ok(Came::Mistyped(Box::new(array(items)?)))
    }

    /// Reads an object.
    ///
    /// # Errors
    /// The input is malformed or truncated.
    fn object(&mut self, members: &mut dyn Members) -> Result<Came, Broken> {
        Ok(Came::Mistyped(Box::new(object(members)?)))
    }

    /// Empties the place.
    fn reset(&mut self);

    /// The value as JSON. Numbers that JSON lacks become `null`.
    fn encode(&self, purpose: Purpose) -> Value;

    /// Whether a property with this value is left out.
    #[inline]
    fn is_absent(&self) -> bool {
        false
    }

    /// Whether it is what is read out of `came`.
    fn is_read_from(&self, came: &Value) -> bool;
}

/// What stood in the input, if it was neither an array nor an object.
#[derive(Debug, Clone, Copy)]
pub enum Seen<'a> {
    /// `null`.
    Null,
    /// A boolean.
    Bool(bool),
    /// An integer.
    Int(i64),
    /// An integer that may be too large for an `i64`.
    Uint(u64),
    /// A number with a fraction or an exponent.
    Float(f64),
    /// A string.
    Text(&'a str),
}

impl Seen<'_> {
    pub(crate) fn into_value(self) -> Value {
        match self {
            Seen::Null => Value::Null,
            Seen::Bool(b) => Value::Bool(b),
            Seen::Int(n) => Value::from(n),
            Seen::Uint(n) => Value::from(n),
            Seen::Float(n) => Number::from_f64(n).map_or(Value::Null, Value::Number),
            Seen::Text(text) => Value::from(text),
        }
    }

    /// Nothing is to be made of it.
    #[cold]
    pub(crate) fn mistyped(self) -> Came {
        match self {
            Seen::Null => Came::Null,
            other => Came::Mistyped(Box::new(other.into_value())),
        }
    }

    /// The text that JSON writes for a number or a boolean, in a place for text.
    #[cold]
    pub(crate) fn into_text(self, to: &mut String) -> Came {
        match self {
            Seen::Null => Came::Null,
            scalar => {
                let value = scalar.into_value();
                *to = value.to_string();
                Came::Bent(Box::new(value))
            }
        }
    }
}

/// The items of an array, while it is read.
pub trait Elements {
    /// Reads the next one into a place that is made for it; `None` at the end.
    ///
    /// # Errors
    /// The input is malformed or truncated.
    fn next(&mut self, to: &mut dyn List) -> Result<Option<Came>, Broken>;

    /// How many the sender says there are.
    fn claimed(&self) -> usize;
}

/// What grows by the items of an array.
pub trait List {
    /// A place behind all others.
    fn grow(&mut self) -> &mut dyn Slot;
    /// Takes the last place back.
    fn shrink(&mut self);
    /// How many there are.
    fn count(&self) -> usize;
    /// The item there as it came; it was read this moment.
    fn as_it_came(&self, at: usize) -> Value;
}

/// The members of an object, while it is read.
pub trait Members {
    /// The next one's name. Names mostly come in the order of the table: it is looked for from `at` on.
    ///
    /// # Errors
    /// The input is malformed or truncated.
    fn name(&mut self, table: &Table, at: usize) -> Result<Option<Name>, Broken>;

    /// The value behind that name.
    ///
    /// # Errors
    /// The input is malformed or truncated.
    fn value(&mut self, to: &mut dyn Slot) -> Result<Came, Broken>;
}

/// The name of a member.
#[derive(Debug)]
pub enum Name {
    /// One that the table has.
    Known(Known),
    /// Any other.
    Unknown(String),
}

/// The input is malformed or truncated; where and how the reader knows.
#[derive(Debug)]
pub struct Broken;

/// Reads a value of any JSON type.
///
/// # Errors
/// Those of the deserializer: malformed or truncated input.
pub fn read<'de, D: Deserializer<'de>>(to: &mut dyn Slot, from: D) -> Result<Came, D::Error> {
    from.deserialize_any(Any(to))
}

/// Reads JSON text, which has to end with the value.
///
/// # Errors
/// Malformed or truncated input.
pub fn read_text(to: &mut dyn Slot, from: &[u8]) -> serde_json::Result<Came> {
    let mut json = serde_json::Deserializer::from_slice(from);
    let came = read(to, &mut json)?;
    json.end()?;
    Ok(came)
}

/// Reads JSON that is already in memory.
///
/// # Errors
/// None that JSON has.
pub fn read_value(to: &mut dyn Slot, from: &Value) -> serde_json::Result<Came> {
    read(to, from)
}

/// A seed and a visitor, the only ones there are for values.
struct Any<'a>(&'a mut dyn Slot);

impl<'de> DeserializeSeed<'de> for Any<'_> {
    type Value = Came;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Came, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Any<'_> {
    type Value = Came;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }
    fn visit_bool<E>(self, v: bool) -> Result<Came, E> {
        Ok(self.0.scalar(Seen::Bool(v)))
    }
    fn visit_i64<E>(self, v: i64) -> Result<Came, E> {
        Ok(self.0.scalar(Seen::Int(v)))
    }
    fn visit_u64<E>(self, v: u64) -> Result<Came, E> {
        Ok(self.0.scalar(Seen::Uint(v)))
    }
    fn visit_f64<E>(self, v: f64) -> Result<Came, E> {
        Ok(self.0.scalar(Seen::Float(v)))
    }
    fn visit_str<E>(self, v: &str) -> Result<Came, E> {
        Ok(self.0.scalar(Seen::Text(v)))
    }
    fn visit_unit<E>(self) -> Result<Came, E> {
        Ok(self.0.scalar(Seen::Null))
    }
    fn visit_none<E>(self) -> Result<Came, E> {
        Ok(self.0.scalar(Seen::Null))
    }
    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Came, D::Error> {
        from.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Came, A::Error> {
        let mut items = Seq { seq, error: None };
        let read = self.0.array(&mut items);
        read.map_err(|Broken| items.error.unwrap_or_else(no_reason))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Came, A::Error> {
        let mut members = Pairs { map, error: None };
        let read = self.0.object(&mut members);
        read.map_err(|Broken| members.error.unwrap_or_else(no_reason))
    }
}

/// Only a [`Slot`] that makes up an error gets here.
#[cold]
fn no_reason<E: serde::de::Error>() -> E {
    E::custom("the value cannot be read")
}

struct Seq<A, E> {
    seq: A,
    error: Option<E>,
}

impl<'de, A: SeqAccess<'de>> Elements for Seq<A, A::Error> {
    fn next(&mut self, to: &mut dyn List) -> Result<Option<Came>, Broken> {
        self.seq.next_element_seed(Next(to)).map_err(|error| {
            self.error = Some(error);
            Broken
        })
    }

    fn claimed(&self) -> usize {
        self.seq.size_hint().unwrap_or(0)
    }
}

/// A seed that makes a place once there is an item for it.
struct Next<'a>(&'a mut dyn List);

impl<'de> DeserializeSeed<'de> for Next<'_> {
    type Value = Came;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Came, D::Error> {
        from.deserialize_any(Any(self.0.grow()))
    }
}

struct Pairs<A, E> {
    map: A,
    error: Option<E>,
}

impl<'de, A: MapAccess<'de>> Members for Pairs<A, A::Error> {
    fn name(&mut self, table: &Table, at: usize) -> Result<Option<Name>, Broken> {
        self.map
            .next_key_seed(Named { table, at })
            .map_err(|error| {
                self.error = Some(error);
                Broken
            })
    }

    fn value(&mut self, to: &mut dyn Slot) -> Result<Came, Broken> {
        self.map.next_value_seed(Any(to)).map_err(|error| {
            self.error = Some(error);
            Broken
        })
    }
}

/// A seed that looks a name up without copying it.
struct Named<'a> {
    table: &'a Table,
    at: usize,
}

impl<'de> DeserializeSeed<'de> for Named<'_> {
    type Value = Name;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Name, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for Named<'_> {
    type Value = Name;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    #[inline]
    fn visit_str<E: serde::de::Error>(self, v: &str) -> Result<Name, E> {
        Ok(match self.table.find(v, self.at) {
            Some(known) => Name::Known(known),
            None => Name::Unknown(v.to_owned()),
        })
    }
}

/// Reads an array to its end, whatever is in it.
pub(super) fn array(items: &mut dyn Elements) -> Result<Value, Broken> {
    let mut read: Vec<Value> = Vec::new();
    while items.next(&mut read)?.is_some() {}
    Ok(Value::Array(read))
}

/// Reads an object to its end, whatever is in it.
pub(super) fn object(members: &mut dyn Members) -> Result<Value, Broken> {
    let mut read = Map::new();
    while let Some(name) = members.name(&Table::NONE, 0)? {
        let mut value = Value::Null;
        members.value(&mut value)?;
        if let Name::Unknown(name) = name {
            read.insert(name, value);
        }
    }
    Ok(Value::Object(read))
}
