//! Arrays, maps, optional and boxed values.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserializer, Serializer};
use serde_json::{Map, Value};

use super::scalars::{Seen, rest_of_array, rest_of_object};
use super::{As, Came, InPlace, Purpose, Wire, as_it_came};

impl<T: Wire> Wire for Option<T> {
    #[inline]
    fn empty() -> Self {
        None
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Came, D::Error> {
        let came = self.insert(T::empty()).read(from)?;
        if !came.fits() {
            *self = None;
        }
        Ok(came)
    }

    #[inline]
    fn encode<S: Serializer>(&self, to: S, purpose: Purpose) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.encode(to, purpose),
            None => to.serialize_unit(),
        }
    }

    #[inline]
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn nothing(_: bool) -> Option<Self> {
        Some(None)
    }
}

impl<T: Wire> Wire for Box<T> {
    #[inline]
    fn empty() -> Self {
        Box::new(T::empty())
    }

    const REPLACES: bool = T::REPLACES;

    #[inline]
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Came, D::Error> {
        (**self).read(from)
    }

    #[inline]
    fn encode<S: Serializer>(&self, to: S, purpose: Purpose) -> Result<S::Ok, S::Error> {
        (**self).encode(to, purpose)
    }
}

/// Everything that is not the expected array or map.
macro_rules! mistyped_scalars {
    () => {
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("any JSON value")
        }
        fn visit_bool<E>(self, v: bool) -> Result<Self::Value, E> {
            Ok(mistyped(Seen::Bool(v).into_value()))
        }
        fn visit_i64<E>(self, v: i64) -> Result<Self::Value, E> {
            Ok(mistyped(Seen::Int(v).into_value()))
        }
        fn visit_u64<E>(self, v: u64) -> Result<Self::Value, E> {
            Ok(mistyped(Seen::Uint(v).into_value()))
        }
        fn visit_f64<E>(self, v: f64) -> Result<Self::Value, E> {
            Ok(mistyped(Seen::Float(v).into_value()))
        }
        fn visit_str<E>(self, v: &str) -> Result<Self::Value, E> {
            Ok(mistyped(Seen::Text(v).into_value()))
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(Came::Null)
        }
        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(Came::Null)
        }
    };
}
pub(crate) use mistyped_scalars;

#[cold]
pub(crate) fn mistyped(came: Value) -> Came {
    Came::Mistyped(Box::new(came))
}

struct Items<'a, T>(&'a mut Vec<T>);

impl<'de, T: Wire> Visitor<'de> for Items<'_, T> {
    type Value = Came;
    mistyped_scalars!();

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Came, A::Error> {
        Ok(mistyped(rest_of_object(map)?))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Came, A::Error> {
        let items = self.0;
        // The size hint is the sender's claim; never reserve much on its word.
        *items = Vec::with_capacity(seq.size_hint().unwrap_or(0).min(1024));
        // What came, from the first item on that would not go back as it came.
        let mut raw: Option<Vec<Value>> = None;
        while let Some(came) = seq.next_element_seed(Next(items))? {
            if matches!(came, Came::Exact) && raw.is_none() {
                continue;
            }
            let before = items.len() - usize::from(came.fits());
            let raw = raw.get_or_insert_with(|| items[..before].iter().map(as_it_came).collect());
            raw.push(match came {
                Came::Exact => as_it_came(&items[before]),
                Came::Bent(came) => *came,
                Came::Null => Value::Null,
                Came::Mistyped(came) => {
                    tracing::debug!("an array item is not of the documented type; left out");
                    *came
                }
            });
        }
        Ok(match raw {
            None => Came::Exact,
            Some(raw) => Came::Bent(Box::new(Value::Array(raw))),
        })
    }
}

/// A seed that reads an item at its place behind the others.
struct Next<'a, T>(&'a mut Vec<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for Next<'_, T> {
    type Value = Came;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Came, D::Error> {
        let place = self.0.len();
        self.0.push(T::empty());
        let came = self.0[place].read(from)?;
        if !came.fits() {
            self.0.truncate(place);
        }
        Ok(came)
    }
}

impl<T: Wire> Wire for Vec<T> {
    #[inline]
    fn empty() -> Self {
        Vec::new()
    }

    const REPLACES: bool = true;

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Came, D::Error> {
        from.deserialize_any(Items(self))
    }

    fn encode<S: Serializer>(&self, to: S, purpose: Purpose) -> Result<S::Ok, S::Error> {
        let mut seq = to.serialize_seq(Some(self.len()))?;
        for item in self {
            seq.serialize_element(&As(item, purpose))?;
        }
        seq.end()
    }

    fn nothing(promised: bool) -> Option<Self> {
        promised.then(Vec::new)
    }
}

struct Entries<'a, T>(&'a mut BTreeMap<String, T>);

impl<'de, T: Wire> Visitor<'de> for Entries<'_, T> {
    type Value = Came;
    mistyped_scalars!();

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Came, A::Error> {
        Ok(mistyped(rest_of_array(Vec::new(), seq)?))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Came, A::Error> {
        let entries = self.0;
        entries.clear();
        let mut raw: Option<Map<String, Value>> = None;
        while let Some(name) = map.next_key::<String>()? {
            let mut value = T::empty();
            let came = map.next_value_seed(InPlace(&mut value))?;
            if !matches!(came, Came::Exact) && raw.is_none() {
                raw = Some(
                    entries
                        .iter()
                        .map(|(k, v): (&String, &T)| (k.clone(), as_it_came(v)))
                        .collect(),
                );
            }
            let fits = came.fits();
            if let Some(raw) = &mut raw {
                let came = match came {
                    Came::Exact => as_it_came(&value),
                    Came::Bent(came) => *came,
                    Came::Null => Value::Null,
                    Came::Mistyped(came) => {
                        tracing::debug!("a map value is not of the documented type; left out");
                        *came
                    }
                };
                raw.insert(name.clone(), came);
            }
            if fits {
                entries.insert(name, value);
            }
        }
        Ok(match raw {
            None => Came::Exact,
            Some(raw) => Came::Bent(Box::new(Value::Object(raw))),
        })
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    #[inline]
    fn empty() -> Self {
        BTreeMap::new()
    }

    const REPLACES: bool = true;

    fn read<'de, D: Deserializer<'de>>(&mut self, from: D) -> Result<Came, D::Error> {
        from.deserialize_any(Entries(self))
    }

    fn encode<S: Serializer>(&self, to: S, purpose: Purpose) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.len()))?;
        for (name, value) in self {
            map.serialize_entry(name, &As(value, purpose))?;
        }
        map.end()
    }

    fn nothing(promised: bool) -> Option<Self> {
        promised.then(BTreeMap::new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{Extra, to_value};

    #[derive(Clone, Default, PartialEq)]
    struct Tree {
        list: Option<Vec<Tree>>,
        map: Option<BTreeMap<String, Tree>>,
        size: Option<i64>,
        extra: Extra,
    }
    crate::record! {
        Tree, goes_back: true,
        member list: "list",
        member map: "map",
        member size: "size",
    }

    fn read(text: &str) -> Tree {
        Tree::decode(&mut serde_json::Deserializer::from_str(text))
            .unwrap()
            .value()
            .unwrap()
    }

    #[test]
    fn an_odd_item_on_every_level_does_not_double_the_work_on_every_level() {
        // Doubled 60 times, this would not end.
        for (before, after) in [
            (r#"{"list":[null,"#, "]}"),
            (r#"{"list":["#, ",7]}"),
            (r#"{"map":{"a":null,"b":"#, "}}"),
            (r#"{"map":{"a":"#, r#","b":[]}}"#),
        ] {
            let text = format!(
                r#"{}{{"size":"30","new":1}}{}"#,
                before.repeat(60),
                after.repeat(60)
            );
            let tree = read(&text);
            assert_eq!(to_value(&tree).to_string(), text);
            assert!(format!("{tree:?}").contains("new"));
            assert!(read(&text) == tree);
        }
    }

    #[test]
    fn what_is_taken_out_of_the_unknown_does_not_go_back() {
        let mut tree = read(r#"{"size":1,"new":2}"#);
        assert!(tree.extra().get("new").is_some());
        tree.extra_mut().remove("new");
        assert_eq!(to_value(&tree).to_string(), r#"{"size":1}"#);
    }

    #[test]
    fn of_a_name_that_comes_twice_the_last_one_counts() {
        for (text, size, written) in [
            (r#"{"size":[],"size":5}"#, Some(5), r#"{"size":5}"#),
            (r#"{"size":"5","size":6}"#, Some(6), r#"{"size":6}"#),
            (
                r#"{"list":[{"size":[],"size":5},null]}"#,
                None,
                r#"{"list":[{"size":5},null]}"#,
            ),
        ] {
            let tree = read(text);
            assert_eq!(tree.size, size, "{text}");
            assert_eq!(to_value(&tree).to_string(), written, "{text}");
        }
    }
}
