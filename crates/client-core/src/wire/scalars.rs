//! Strings, numbers, booleans and free JSON, read leniently.

use std::fmt;

use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Number, Value};

use super::{Came, Purpose, Wire};

/// What stood in the input where a scalar was expected.
pub(crate) enum Seen<'a> {
    Null,
    Bool(bool),
    Int(i64),
    Uint(u64),
    Float(f64),
    Text(&'a str),
    Compound(Value),
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
            Seen::Compound(value) => value,
        }
    }

    /// The text that JSON writes for a number or a boolean, in a place for text.
    #[cold]
    pub(crate) fn into_text(self, to: &mut String) -> Came {
        match self {
            Seen::Null => Came::Null,
            Seen::Compound(value) => Came::Mistyped(Box::new(value)),
            scalar => {
                let value = scalar.into_value();
                *to = value.to_string();
                Came::Bent(Box::new(value))
            }
        }
    }
}

/// Hands whatever stands in the input to a closure; one visitor for all scalars.
pub(crate) struct Scalar<F>(pub(crate) F);

impl<'de, R, F: FnOnce(Seen<'_>) -> R> Visitor<'de> for Scalar<F> {
    type Value = R;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }
    fn visit_bool<E>(self, v: bool) -> Result<R, E> {
        Ok((self.0)(Seen::Bool(v)))
    }
    fn visit_i64<E>(self, v: i64) -> Result<R, E> {
        Ok((self.0)(Seen::Int(v)))
    }
    fn visit_u64<E>(self, v: u64) -> Result<R, E> {
        Ok((self.0)(Seen::Uint(v)))
    }
    fn visit_f64<E>(self, v: f64) -> Result<R, E> {
        Ok((self.0)(Seen::Float(v)))
    }
    fn visit_str<E>(self, v: &str) -> Result<R, E> {
        Ok((self.0)(Seen::Text(v)))
    }
    fn visit_unit<E>(self) -> Result<R, E> {
        Ok((self.0)(Seen::Null))
    }
    fn visit_none<E>(self) -> Result<R, E> {
        Ok((self.0)(Seen::Null))
    }
    fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<R, D::Error> {
        from.deserialize_any(self)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<R, A::Error> {
        let value = rest_of_array(Vec::new(), seq)?;
        Ok((self.0)(Seen::Compound(value)))
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<R, A::Error> {
        let value = rest_of_object(map)?;
        Ok((self.0)(Seen::Compound(value)))
    }
}

/// Reads an array to its end, behind what was read before.
pub(crate) fn rest_of_array<'de, A: SeqAccess<'de>>(
    mut items: Vec<Value>,
    mut seq: A,
) -> Result<Value, A::Error> {
    while let Some(item) = seq.next_element()? {
        items.push(item);
    }
    Ok(Value::Array(items))
}

/// Reads an object to its end.
pub(crate) fn rest_of_object<'de, A: MapAccess<'de>>(mut map: A) -> Result<Value, A::Error> {
    let mut members = Map::new();
    while let Some(name) = map.next_key::<String>()? {
        members.insert(name, map.next_value()?);
    }
    Ok(Value::Object(members))
}

/// A seed that hands one member's name to a closure without copying it.
pub(crate) struct Name<F>(pub(crate) F);

impl<'de, R, F: FnOnce(&str) -> R> DeserializeSeed<'de> for Name<F> {
    type Value = R;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<R, D::Error> {
        from.deserialize_str(self)
    }
}

impl<R, F: FnOnce(&str) -> R> Visitor<'_> for Name<F> {
    type Value = R;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }
    #[inline]
    fn visit_str<E>(self, v: &str) -> Result<R, E> {
        Ok((self.0)(v))
    }
}

impl Wire for String {
    #[inline]
    fn empty() -> Self {
        String::new()
    }

    const REPLACES: bool = true;

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Came, D::Error> {
        from.deserialize_any(Scalar(|seen: Seen<'_>| match seen {
            Seen::Text(text) => {
                *self = text.to_owned();
                Came::Exact
            }
            other => other.into_text(self),
        }))
    }

    #[inline]
    fn encode<S: Serializer>(&self, to: S, _: Purpose) -> Result<S::Ok, S::Error> {
        to.serialize_str(self)
    }
}

impl Wire for i64 {
    #[inline]
    fn empty() -> Self {
        0
    }

    const REPLACES: bool = true;

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Came, D::Error> {
        from.deserialize_any(Scalar(|seen: Seen<'_>| {
            let read = match &seen {
                Seen::Null => return Came::Null,
                Seen::Int(n) => {
                    *self = *n;
                    return Came::Exact;
                }
                Seen::Uint(n) => match i64::try_from(*n) {
                    Ok(n) => {
                        *self = n;
                        return Came::Exact;
                    }
                    Err(_) => None,
                },
                Seen::Float(n) => whole(*n),
                Seen::Text(text) => {
                    let text = text.trim();
                    text.parse()
                        .ok()
                        .or_else(|| text.parse().ok().and_then(whole))
                }
                Seen::Bool(_) | Seen::Compound(_) => None,
            };
            bent(self, read, seen)
        }))
    }

    #[inline]
    fn encode<S: Serializer>(&self, to: S, _: Purpose) -> Result<S::Ok, S::Error> {
        to.serialize_i64(*self)
    }
}

impl Wire for f64 {
    #[inline]
    fn empty() -> Self {
        0.0
    }

    const REPLACES: bool = true;

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Came, D::Error> {
        from.deserialize_any(Scalar(|seen: Seen<'_>| {
            let read = match &seen {
                Seen::Null => return Came::Null,
                Seen::Float(n) => {
                    *self = *n;
                    return Came::Exact;
                }
                // Whole numbers are numbers too, but `5` must not go back as `5.0`.
                #[expect(
                    clippy::cast_precision_loss,
                    reason = "a f64 is what the caller asked for"
                )]
                Seen::Int(n) => Some(*n as f64),
                #[expect(
                    clippy::cast_precision_loss,
                    reason = "a f64 is what the caller asked for"
                )]
                Seen::Uint(n) => Some(*n as f64),
                Seen::Text(text) => text.trim().parse().ok().filter(|n: &f64| n.is_finite()),
                Seen::Bool(_) | Seen::Compound(_) => None,
            };
            bent(self, read, seen)
        }))
    }

    #[inline]
    fn encode<S: Serializer>(&self, to: S, _: Purpose) -> Result<S::Ok, S::Error> {
        to.serialize_f64(*self)
    }
}

impl Wire for bool {
    #[inline]
    fn empty() -> Self {
        false
    }

    const REPLACES: bool = true;

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Came, D::Error> {
        from.deserialize_any(Scalar(|seen: Seen<'_>| {
            let read = match &seen {
                Seen::Null => return Came::Null,
                Seen::Bool(b) => {
                    *self = *b;
                    return Came::Exact;
                }
                Seen::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
                Seen::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
                Seen::Int(1) | Seen::Uint(1) => Some(true),
                Seen::Int(0) | Seen::Uint(0) => Some(false),
                _ => None,
            };
            bent(self, read, seen)
        }))
    }

    #[inline]
    fn encode<S: Serializer>(&self, to: S, _: Purpose) -> Result<S::Ok, S::Error> {
        to.serialize_bool(*self)
    }
}

impl Wire for Value {
    #[inline]
    fn empty() -> Self {
        Value::Null
    }

    const REPLACES: bool = true;

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Came, D::Error> {
        Ok(match Value::deserialize(from)? {
            Value::Null => Came::Null,
            value => {
                *self = value;
                Came::Exact
            }
        })
    }

    #[inline]
    fn encode<S: Serializer>(&self, to: S, _: Purpose) -> Result<S::Ok, S::Error> {
        self.serialize(to)
    }
}

/// What came is not as documented, but may have been understood.
#[cold]
fn bent<T>(to: &mut T, read: Option<T>, seen: Seen<'_>) -> Came {
    let came = Box::new(seen.into_value());
    match read {
        Some(value) => {
            *to = value;
            Came::Bent(came)
        }
        None => Came::Mistyped(came),
    }
}

/// The integer that a float without a fraction stands for.
fn whole(n: f64) -> Option<i64> {
    // 2^53: beyond it a float no longer names one integer.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "checked: whole and below 2^53"
    )]
    (n.fract() == 0.0 && n.abs() <= EXACT).then_some(n as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::to_value;

    #[test]
    fn a_number_goes_back_with_the_digits_with_which_it_came() {
        for text in [
            "8.88888888888889e+98",
            "0.30000000000000004",
            "2.2250738585072014e-308",
            "1.7976931348623157e+308",
            "9007199254740993",
            "18446744073709551615",
            "-0.0",
        ] {
            let mut json = serde_json::Deserializer::from_str(text);
            let value = Value::decode(&mut json).unwrap().value().unwrap();
            assert_eq!(value.to_string(), text);
        }
        let mut json = serde_json::Deserializer::from_str("8.88888888888889e+98");
        let value = f64::decode(&mut json).unwrap().value().unwrap();
        assert_eq!(to_value(&value).to_string(), "8.88888888888889e+98");
    }
}
