//! Arrays, maps, optional and boxed values.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserializer, Serializer};
use serde_json::{Map, Value};

use super::scalars::{Seen, rest_of_array, rest_of_object};
use super::{As, Fit, Lenient, Purpose, Wire, as_it_came};

impl<T: Wire> Wire for Option<T> {
    #[inline]
    fn empty() -> Self {
        None
    }

    #[inline]
    fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Fit<Self>, D::Error> {
        Ok(T::decode(from)?.map(Some))
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

    #[inline]
    fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Fit<Self>, D::Error> {
        Ok(T::decode(from)?.map(Box::new))
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
            Ok(Fit::Mistyped(Seen::Bool(v).into_value()))
        }
        fn visit_i64<E>(self, v: i64) -> Result<Self::Value, E> {
            Ok(Fit::Mistyped(Seen::Int(v).into_value()))
        }
        fn visit_u64<E>(self, v: u64) -> Result<Self::Value, E> {
            Ok(Fit::Mistyped(Seen::Uint(v).into_value()))
        }
        fn visit_f64<E>(self, v: f64) -> Result<Self::Value, E> {
            Ok(Fit::Mistyped(Seen::Float(v).into_value()))
        }
        fn visit_str<E>(self, v: &str) -> Result<Self::Value, E> {
            Ok(Fit::Mistyped(Seen::Text(v).into_value()))
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(Fit::Null)
        }
        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(Fit::Null)
        }
    };
}
pub(crate) use mistyped_scalars;

struct Items<T>(std::marker::PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for Items<T> {
    type Value = Fit<Vec<T>>;
    mistyped_scalars!();

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Ok(Fit::Mistyped(rest_of_object(map)?))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        // The size hint is the sender's claim; never reserve much on its word.
        let mut items = Vec::with_capacity(seq.size_hint().unwrap_or(0).min(1024));
        // What came, from the first item on that would not go back as it came.
        let mut raw: Option<Vec<Value>> = None;
        while let Some(fit) = seq.next_element_seed(Lenient::<T>::new())? {
            if !matches!(fit, Fit::Exact(_)) && raw.is_none() {
                raw = Some(items.iter().map(as_it_came).collect());
            }
            match fit {
                Fit::Exact(item) => {
                    if let Some(raw) = &mut raw {
                        raw.push(as_it_came(&item));
                    }
                    items.push(item);
                }
                Fit::Bent(item, came) => {
                    raw.get_or_insert_default().push(came);
                    items.push(item);
                }
                Fit::Null => raw.get_or_insert_default().push(Value::Null),
                Fit::Mistyped(came) => {
                    tracing::debug!("an array item is not of the documented type; left out");
                    raw.get_or_insert_default().push(came);
                }
            }
        }
        Ok(match raw {
            None => Fit::Exact(items),
            Some(raw) => Fit::Bent(items, Value::Array(raw)),
        })
    }
}

impl<T: Wire> Wire for Vec<T> {
    #[inline]
    fn empty() -> Self {
        Vec::new()
    }

    fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Fit<Self>, D::Error> {
        from.deserialize_any(Items(std::marker::PhantomData))
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

struct Entries<T>(std::marker::PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for Entries<T> {
    type Value = Fit<BTreeMap<String, T>>;
    mistyped_scalars!();

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        Ok(Fit::Mistyped(rest_of_array(Vec::new(), seq)?))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        let mut raw: Option<Map<String, Value>> = None;
        while let Some(name) = map.next_key::<String>()? {
            let fit = map.next_value_seed(Lenient::<T>::new())?;
            if !matches!(fit, Fit::Exact(_)) && raw.is_none() {
                raw = Some(
                    entries
                        .iter()
                        .map(|(k, v): (&String, &T)| (k.clone(), as_it_came(v)))
                        .collect(),
                );
            }
            match fit {
                Fit::Exact(value) => {
                    if let Some(raw) = &mut raw {
                        raw.insert(name.clone(), as_it_came(&value));
                    }
                    entries.insert(name, value);
                }
                Fit::Bent(value, came) => {
                    raw.get_or_insert_default().insert(name.clone(), came);
                    entries.insert(name, value);
                }
                Fit::Null => {
                    raw.get_or_insert_default().insert(name, Value::Null);
                }
                Fit::Mistyped(came) => {
                    tracing::debug!("a map value is not of the documented type; left out");
                    raw.get_or_insert_default().insert(name, came);
                }
            }
        }
        Ok(match raw {
            None => Fit::Exact(entries),
            Some(raw) => Fit::Bent(entries, Value::Object(raw)),
        })
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    #[inline]
    fn empty() -> Self {
        BTreeMap::new()
    }

    fn decode<'de, D: Deserializer<'de>>(from: D) -> Result<Fit<Self>, D::Error> {
        from.deserialize_any(Entries(std::marker::PhantomData))
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
