//! Where a value is read into, behind a pointer: so that reading is compiled once, here, and not again
//! for each type in each program. serde's generic reading ends in this file.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::record::Table;
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
        Ok(Came::Mistyped(Box::new(items.all()?)))
    }

    /// Reads an object.
    ///
    /// # Errors
    /// The input is malformed or truncated.
    fn object(&mut self, members: &mut dyn Members) -> Result<Came, Broken> {
        Ok(Came::Mistyped(Box::new(members.all()?)))
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

    /// All that are left, whatever they are.
    ///
    /// # Errors
    /// The input is malformed or truncated.
    fn all(&mut self) -> Result<Value, Broken>;

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
    /// The next one's name, as a table knows it.
    ///
    /// # Errors
    /// The input is malformed or truncated.
    fn name(&mut self, table: &Table) -> Result<Name, Broken>;

    /// The value behind that name.
    ///
    /// # Errors
    /// The input is malformed or truncated.
    fn value(&mut self, to: &mut dyn Slot) -> Result<Came, Broken>;

    /// All that are left, whatever they are.
    ///
    /// # Errors
    /// The input is malformed or truncated.
    fn all(&mut self) -> Result<Value, Broken>;
}

/// The name of a member.
#[derive(Debug)]
pub enum Name {
    /// That of the property at this place of the table.
    Known(usize),
    /// The same in an older spelling.
    Former(usize, &'static str),
    /// Any other.
    Unknown(String),
    /// There are no more members.
    None,
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

    fn all(&mut self) -> Result<Value, Broken> {
        let mut items = Vec::new();
        loop {
            match self.seq.next_element() {
                Ok(Some(item)) => items.push(item),
                Ok(None) => return Ok(Value::Array(items)),
                Err(error) => {
                    self.error = Some(error);
                    return Err(Broken);
                }
            }
        }
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
    fn name(&mut self, table: &Table) -> Result<Name, Broken> {
        match self.map.next_key_seed(Named(table)) {
            Ok(name) => Ok(name.unwrap_or(Name::None)),
            Err(error) => {
                self.error = Some(error);
                Err(Broken)
            }
        }
    }

    fn value(&mut self, to: &mut dyn Slot) -> Result<Came, Broken> {
        self.map.next_value_seed(Any(to)).map_err(|error| {
            self.error = Some(error);
            Broken
        })
    }

    fn all(&mut self) -> Result<Value, Broken> {
        let mut members = Map::new();
        loop {
            match self.map.next_entry::<String, Value>() {
                Ok(Some((name, value))) => {
                    members.insert(name, value);
                }
                Ok(None) => return Ok(Value::Object(members)),
                Err(error) => {
                    self.error = Some(error);
                    return Err(Broken);
                }
            }
        }
    }
}

/// A seed that looks a name up without copying it.
struct Named<'a>(&'a Table);

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
        Ok(self.0.name(v))
    }
}
