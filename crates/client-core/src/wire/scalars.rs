//! Strings, numbers, booleans and free JSON, read leniently.

use serde_json::Value;

use super::slot::{Broken, Elements, Members, Seen, Slot};
use super::{Came, Purpose, Wire, is_read_from};

impl Slot for String {
    #[inline]
    fn scalar(&mut self, seen: Seen<'_>) -> Came {
        match seen {
            Seen::Text(text) => {
                // Not into what is there: it is empty, and would grow step by step.
                *self = text.to_owned();
                Came::Exact
            }
            other => other.into_text(self),
        }
    }

    fn reset(&mut self) {
        *self = Self::empty();
    }

    fn encode(&self, _: Purpose) -> Value {
        Value::from(self.as_str())
    }

    fn is_read_from(&self, came: &Value) -> bool {
        is_read_from(self, came)
    }
}

impl Wire for String {
    #[inline]
    fn empty() -> Self {
        String::new()
    }
}

impl Slot for i64 {
    fn scalar(&mut self, seen: Seen<'_>) -> Came {
        let read = match seen {
            Seen::Null => return Came::Null,
            Seen::Int(n) => {
                *self = n;
                return Came::Exact;
            }
            Seen::Uint(n) => match i64::try_from(n) {
                Ok(n) => {
                    *self = n;
                    return Came::Exact;
                }
                Err(_) => None,
            },
            Seen::Float(n) => whole(n),
            Seen::Text(text) => {
                let text = text.trim();
                text.parse()
                    .ok()
                    .or_else(|| text.parse().ok().and_then(whole))
            }
            Seen::Bool(_) => None,
        };
        bent(self, read, seen)
    }

    fn reset(&mut self) {
        *self = Self::empty();
    }

    fn encode(&self, _: Purpose) -> Value {
        Value::from(*self)
    }

    fn is_read_from(&self, came: &Value) -> bool {
        is_read_from(self, came)
    }
}

impl Wire for i64 {
    #[inline]
    fn empty() -> Self {
        0
    }
}

impl Slot for f64 {
    fn scalar(&mut self, seen: Seen<'_>) -> Came {
        let read = match seen {
            Seen::Null => return Came::Null,
            Seen::Float(n) => {
                *self = n;
                return Came::Exact;
            }
            // Whole numbers are numbers too, but `5` must not go back as `5.0`.
            #[expect(
                clippy::cast_precision_loss,
                reason = "a f64 is what the caller asked for"
            )]
            Seen::Int(n) => Some(n as f64),
            #[expect(
                clippy::cast_precision_loss,
                reason = "a f64 is what the caller asked for"
            )]
            Seen::Uint(n) => Some(n as f64),
            Seen::Text(text) => text.trim().parse().ok().filter(|n: &f64| n.is_finite()),
            Seen::Bool(_) => None,
        };
        bent(self, read, seen)
    }

    fn reset(&mut self) {
        *self = Self::empty();
    }

    fn encode(&self, _: Purpose) -> Value {
        Value::from(*self)
    }

    fn is_read_from(&self, came: &Value) -> bool {
        is_read_from(self, came)
    }
}

impl Wire for f64 {
    #[inline]
    fn empty() -> Self {
        0.0
    }
}

impl Slot for bool {
    fn scalar(&mut self, seen: Seen<'_>) -> Came {
        let read = match seen {
            Seen::Null => return Came::Null,
            Seen::Bool(b) => {
                *self = b;
                return Came::Exact;
            }
            Seen::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Seen::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
            Seen::Int(1) | Seen::Uint(1) => Some(true),
            Seen::Int(0) | Seen::Uint(0) => Some(false),
            _ => None,
        };
        bent(self, read, seen)
    }

    fn reset(&mut self) {
        *self = Self::empty();
    }

    fn encode(&self, _: Purpose) -> Value {
        Value::from(*self)
    }

    fn is_read_from(&self, came: &Value) -> bool {
        is_read_from(self, came)
    }
}

impl Wire for bool {
    #[inline]
    fn empty() -> Self {
        false
    }
}

impl Slot for Value {
    fn scalar(&mut self, seen: Seen<'_>) -> Came {
        match seen {
            Seen::Null => Came::Null,
            other => {
                *self = other.into_value();
                Came::Exact
            }
        }
    }

    fn array(&mut self, items: &mut dyn Elements) -> Result<Came, Broken> {
        *self = items.all()?;
        Ok(Came::Exact)
    }

    fn object(&mut self, members: &mut dyn Members) -> Result<Came, Broken> {
        *self = members.all()?;
        Ok(Came::Exact)
    }

    fn reset(&mut self) {
        *self = Value::Null;
    }

    fn encode(&self, _: Purpose) -> Value {
        self.clone()
    }

    fn is_read_from(&self, came: &Value) -> bool {
        self == came
    }
}

impl Wire for Value {
    #[inline]
    fn empty() -> Self {
        Value::Null
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
