//! Arrays, maps, optional and boxed values.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::record::Table;
use super::slot::{Broken, Elements, List, Members, Name, Seen, Slot};
use super::{Came, Purpose, Wire, is_read_from};

impl<T: Wire> Slot for Option<T> {
    fn scalar(&mut self, seen: Seen<'_>) -> Came {
        let came = self.insert(T::empty()).scalar(seen);
        if !came.fits() {
            *self = None;
        }
        came
    }

    fn array(&mut self, items: &mut dyn Elements) -> Result<Came, Broken> {
        let came = self.insert(T::empty()).array(items)?;
        if !came.fits() {
            *self = None;
        }
        Ok(came)
    }

    fn object(&mut self, members: &mut dyn Members) -> Result<Came, Broken> {
        let came = self.insert(T::empty()).object(members)?;
        if !came.fits() {
            *self = None;
        }
        Ok(came)
    }

    fn reset(&mut self) {
        *self = None;
    }

    fn encode(&self, purpose: Purpose) -> Value {
        match self {
            Some(value) => value.encode(purpose),
            None => Value::Null,
        }
    }

    #[inline]
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn is_read_from(&self, came: &Value) -> bool {
        is_read_from(self, came)
    }
}

impl<T: Wire> Wire for Option<T> {
    #[inline]
    fn empty() -> Self {
        None
    }

    fn nothing(_: bool) -> Option<Self> {
        Some(None)
    }
}

impl<T: Wire> Slot for Box<T> {
    fn scalar(&mut self, seen: Seen<'_>) -> Came {
        (**self).scalar(seen)
    }

    fn array(&mut self, items: &mut dyn Elements) -> Result<Came, Broken> {
        (**self).array(items)
    }

    fn object(&mut self, members: &mut dyn Members) -> Result<Came, Broken> {
        (**self).object(members)
    }

    fn reset(&mut self) {
        (**self).reset();
    }

    fn encode(&self, purpose: Purpose) -> Value {
        (**self).encode(purpose)
    }

    fn is_read_from(&self, came: &Value) -> bool {
        (**self).is_read_from(came)
    }
}

impl<T: Wire> Wire for Box<T> {
    #[inline]
    fn empty() -> Self {
        Box::new(T::empty())
    }
}

impl<T: Wire> List for Vec<T> {
    fn grow(&mut self) -> &mut dyn Slot {
        let place = self.len();
        self.push(T::empty());
        &mut self[place]
    }

    fn shrink(&mut self) {
        self.pop();
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn as_it_came(&self, at: usize) -> Value {
        self[at].encode(Purpose::Untouched)
    }
}

/// Reads items, and leaves out those of which nothing of the type can be made.
fn read_list(list: &mut dyn List, items: &mut dyn Elements) -> Result<Came, Broken> {
    // What came, from the first item on that would not go back as it came.
    let mut raw: Option<Vec<Value>> = None;
    while let Some(came) = items.next(list)? {
        if matches!(came, Came::Exact) && raw.is_none() {
            continue;
        }
        let before = list.count() - 1;
        let raw = raw.get_or_insert_with(|| (0..before).map(|at| list.as_it_came(at)).collect());
        let fits = came.fits();
        raw.push(match came {
            Came::Exact => list.as_it_came(before),
            Came::Bent(came) => *came,
            Came::Null => Value::Null,
            Came::Mistyped(came) => {
                tracing::debug!("an array item is not of the documented type; left out");
                *came
            }
        });
        if !fits {
            list.shrink();
        }
    }
    Ok(match raw {
        None => Came::Exact,
        Some(raw) => Came::Bent(Box::new(Value::Array(raw))),
    })
}

impl<T: Wire> Slot for Vec<T> {
    fn array(&mut self, items: &mut dyn Elements) -> Result<Came, Broken> {
        // The hint is the sender's claim; never reserve much on its word.
        *self = Vec::with_capacity(items.claimed().min(1024));
        read_list(self, items)
    }

    fn reset(&mut self) {
        self.clear();
    }

    fn encode(&self, purpose: Purpose) -> Value {
        self.iter().map(|item| item.encode(purpose)).collect()
    }

    fn is_read_from(&self, came: &Value) -> bool {
        is_read_from(self, came)
    }
}

impl<T: Wire> Wire for Vec<T> {
    #[inline]
    fn empty() -> Self {
        Vec::new()
    }

    fn nothing(promised: bool) -> Option<Self> {
        promised.then(Vec::new)
    }
}

/// What takes the members of an object whose names no document lists.
trait Entries {
    fn put(&mut self, name: &str, members: &mut dyn Members) -> Result<Came, Broken>;
    /// The entries; they were read this moment.
    fn as_they_came(&self) -> Map<String, Value>;
    /// The entry of that name; it was read this moment.
    fn as_it_came(&self, name: &str) -> Value;
}

impl<T: Wire> Entries for BTreeMap<String, T> {
    fn put(&mut self, name: &str, members: &mut dyn Members) -> Result<Came, Broken> {
        let mut value = T::empty();
        let came = members.value(&mut value)?;
        if came.fits() {
            self.insert(name.to_owned(), value);
        }
        Ok(came)
    }

    fn as_they_came(&self) -> Map<String, Value> {
        self.iter()
            .map(|(name, value)| (name.clone(), value.encode(Purpose::Untouched)))
            .collect()
    }

    fn as_it_came(&self, name: &str) -> Value {
        self[name].encode(Purpose::Untouched)
    }
}

/// Reads entries, and leaves out those of which nothing of the type can be made.
fn read_entries(entries: &mut dyn Entries, members: &mut dyn Members) -> Result<Came, Broken> {
    // What came, from the first entry on that would not go back as it came.
    let mut raw: Option<Map<String, Value>> = None;
    while let Name::Unknown(name) = members.name(&Table::NONE)? {
        let came = entries.put(&name, members)?;
        if matches!(came, Came::Exact) && raw.is_none() {
            continue;
        }
        let raw = raw.get_or_insert_with(|| entries.as_they_came());
        let came = match came {
            Came::Exact => entries.as_it_came(&name),
            Came::Bent(came) => *came,
            Came::Null => Value::Null,
            Came::Mistyped(came) => {
                tracing::debug!("a map value is not of the documented type; left out");
                *came
            }
        };
        raw.insert(name, came);
    }
    Ok(match raw {
        None => Came::Exact,
        Some(raw) => Came::Bent(Box::new(Value::Object(raw))),
    })
}

impl<T: Wire> Slot for BTreeMap<String, T> {
    fn object(&mut self, members: &mut dyn Members) -> Result<Came, Broken> {
        self.clear();
        read_entries(self, members)
    }

    fn reset(&mut self) {
        self.clear();
    }

    fn encode(&self, purpose: Purpose) -> Value {
        let members = self.iter();
        members
            .map(|(name, value)| (name.clone(), value.encode(purpose)))
            .collect()
    }

    fn is_read_from(&self, came: &Value) -> bool {
        is_read_from(self, came)
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    #[inline]
    fn empty() -> Self {
        BTreeMap::new()
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
