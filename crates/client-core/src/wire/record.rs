//! Objects: the decoding rule for a type with properties.
//!
//! A generated type lists its properties once ([`record!`](crate::record)); decoding, encoding and
//! `Debug` all follow that list, which is data: what is done with it is compiled here, once.

use std::collections::BTreeSet;

use serde::Deserializer;
use serde::de::Error as _;
use serde_json::{Map, Value};

use super::slot::{Broken, Members, Name, Slot, read, read_value};
use super::{Came, Extra, Purpose, Wire, to_value};

/// What is known of a type that travels as a JSON object.
#[derive(Debug)]
pub struct Table {
    /// The type's name, for logs, errors and `Debug`.
    pub name: &'static str,
    /// Whether the type also goes back to the server. Then the originals of properties that did not
    /// fit are kept, and go back in their place.
    pub goes_back: bool,
    /// The documented properties, in the document's order.
    pub properties: &'static [Property],
    /// Where the property of a name is among them, in any of its spellings. A match is code for each
    /// type, but many times as fast as to compare one name after the other.
    pub place: fn(&str) -> Option<Place>,
}

/// A documented property.
#[derive(Debug)]
pub struct Property {
    /// As it travels.
    pub name: &'static str,
    /// Older spellings that are still read.
    pub former: &'static [&'static str],
    /// Whether only the server sets it: left out of requests.
    pub read_only: bool,
}

impl Table {
    /// Of an object of which nothing is known.
    pub(super) const NONE: Table = Table {
        name: "an object",
        goes_back: false,
        properties: &[],
        place: |_| None,
    };

    /// What a name stands for.
    #[inline]
    #[must_use]
    pub fn name(&self, name: &str) -> Name {
        match (self.place)(name) {
            Some(Place {
                at,
                is_former: false,
            }) => Name::Known(at),
            place => self.other_name(name, place),
        }
    }

    #[cold]
    fn other_name(&self, name: &str, place: Option<Place>) -> Name {
        let former = place.and_then(|place| {
            let mut former = self.properties[place.at].former.iter();
            Some(Name::Former(
                place.at,
                former.find(|former| **former == name)?,
            ))
        });
        former.unwrap_or_else(|| Name::Unknown(name.to_owned()))
    }
}

/// Where a name is in a [`Table`].
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The place of its property.
    pub at: usize,
    /// Whether it is an older spelling.
    pub is_former: bool,
}

/// A type that travels as a JSON object.
pub trait Record: Slot {
    /// The object with nothing in it.
    fn empty() -> Self
    where
        Self: Sized;

    /// What is known of the type.
    fn table(&self) -> &'static Table;

    /// The property at a place of the table.
    fn property(&self, at: usize) -> &dyn Slot;

    /// The same, to be read into.
    fn property_mut(&mut self, at: usize) -> &mut dyn Slot;

    /// What came beyond the documented.
    fn extra(&self) -> &Extra;

    /// The same, to be changed.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// Which properties have come.
#[derive(Default)]
struct Come {
    /// Of the first 64 properties: nearly all types have no more.
    first: u64,
    others: BTreeSet<usize>,
}

impl Come {
    /// Whether it has come before.
    #[inline]
    fn again(&mut self, at: usize) -> bool {
        if at >= 64 {
            return !self.others.insert(at);
        }
        let bit = 1 << at;
        let again = self.first & bit != 0;
        self.first |= bit;
        again
    }
}

/// Reads the members of an object.
///
/// # Errors
/// The input is malformed or truncated.
pub fn read_members(record: &mut dyn Record, members: &mut dyn Members) -> Result<Came, Broken> {
    let table = record.table();
    let mut come = Come::default();
    loop {
        let (place, former) = match members.name(table)? {
            Name::Known(place) => (place, None),
            Name::Former(place, former) => (place, Some(former)),
            Name::Unknown(name) => {
                let mut value = Value::Null;
                members.value(&mut value)?;
                record.extra_mut().insert(name, value);
                continue;
            }
            Name::None => return Ok(Came::Exact),
        };
        let property = record.property_mut(place);
        // A name that comes twice: the last one counts, also for what goes back.
        let again = come.again(place);
        if again {
            property.reset();
        }
        let came = members.value(property)?;
        if matches!(came, Came::Exact) && !again {
            continue;
        }
        let name = former.unwrap_or(table.properties[place].name);
        if matches!(came, Came::Mistyped(_)) {
            tracing::debug!(
                record = table.name,
                property = name,
                "a property is not of the documented type; treated as absent"
            );
        }
        if table.goes_back {
            keep(record.extra_mut(), name, came);
        }
    }
}

/// What came goes back where it was not as documented.
#[cold]
fn keep(extra: &mut Extra, name: &str, came: Came) {
    match came {
        Came::Exact => {
            extra.remove(name);
        }
        Came::Null => extra.insert(name, Value::Null),
        Came::Bent(came) | Came::Mistyped(came) => extra.insert(name, *came),
    }
}

/// The object as JSON: the documented properties, then those that no document mentions.
pub fn encode_members(record: &dyn Record, purpose: Purpose) -> Value {
    let table = record.table();
    let extra = record.extra();
    let may_have_come = table.goes_back && purpose != Purpose::Known && !extra.is_empty();
    let mut members = Map::new();
    for (at, known) in table.properties.iter().enumerate() {
        if known.read_only && purpose == Purpose::Send {
            continue;
        }
        let property = record.property(at);
        // As it came while nobody touched it, else its value; nothing while it is absent.
        let came = may_have_come.then(|| extra.get(known.name)).flatten();
        let came = came.filter(|came| purpose == Purpose::Untouched || property.is_read_from(came));
        if let Some(came) = came {
            members.insert(known.name.to_owned(), came.clone());
        } else if !property.is_absent() {
            members.insert(known.name.to_owned(), property.encode(purpose));
        }
    }
    for (name, value) in extra.iter().filter(|_| purpose != Purpose::Known) {
        if (table.place)(name).is_none() {
            members.insert(name.to_owned(), value.clone());
        }
    }
    Value::Object(members)
}

/// Reads an object; for serde's [`Deserialize`](serde::Deserialize).
///
/// # Errors
/// Malformed or truncated input, or another JSON type than an object.
pub fn deserialize_record<'de, R: Record, D: Deserializer<'de>>(from: D) -> Result<R, D::Error> {
    let mut record = R::empty();
    let found = match read(&mut record, from)? {
        Came::Exact | Came::Bent(_) => return Ok(record),
        Came::Null => "null",
        Came::Mistyped(came) => kind(&came),
    };
    let name = record.table().name;
    Err(D::Error::custom(format_args!(
        "expected an object ({name}), found {found}"
    )))
}

/// Makes one object of another, for an update that takes another type than the read
/// gives: what both know goes over as it came, and what neither document mentions. What
/// only the first one's document knows stays behind.
pub fn carry<A: Record + Wire, B: Record>(from: &A) -> B {
    let mut to = B::empty();
    let (known, wanted) = (from.table(), to.table());
    let mut members = to_value(from);
    if let Value::Object(members) = &mut members {
        members.retain(|name, _| (wanted.place)(name).is_some() || (known.place)(name).is_none());
    }
    match read_value(&mut to, &members) {
        Ok(Came::Exact | Came::Bent(_)) => to,
        _ => B::empty(),
    }
}

/// The JSON type of a value, in words.
pub(crate) fn kind(value: &serde_json::Value) -> &'static str {
    use serde_json::Value;
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// Lists the properties of a generated type, once, and makes its traits of the list:
/// [`Record`], [`Wire`], serde's two, `Debug` without secrets, and access to what
/// came undocumented.
///
/// `field: "wire name"`, in the document's order. `member` or `read_only` (only the
/// server sets it); names behind `|` are older spellings that are still read.
#[macro_export]
macro_rules! record {
    (
        $type:ident, goes_back: $goes_back:literal,
        $($role:ident $field:ident: $name:literal $(| $former:literal)*,)*
    ) => {
        const _: () = {
            #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
            #[derive(Clone, Copy)]
            enum Place { $($field,)* }

            static PLACES: &[Place] = &[$(Place::$field),*];

            static TABLE: $crate::wire::Table = $crate::wire::Table {
                name: stringify!($type),
                goes_back: $goes_back,
                properties: &[$($crate::wire::Property {
                    name: $name,
                    former: &[$($former),*],
                    read_only: $crate::record!(@$role),
                },)*],
                place,
            };

            fn place(name: &str) -> ::core::option::Option<$crate::wire::Place> {
                match name {
                    $($name => ::core::option::Option::Some($crate::wire::Place {
                        at: Place::$field as usize,
                        is_former: false,
                    }),)*
                    $($($former => ::core::option::Option::Some($crate::wire::Place {
                        at: Place::$field as usize,
                        is_former: true,
                    }),)*)*
                    _ => ::core::option::Option::None,
                }
            }

            impl $crate::wire::Record for $type {
                fn empty() -> Self {
                    Self {
                        $($field: $crate::wire::Wire::empty(),)*
                        extra: ::core::default::Default::default(),
                    }
                }
                fn table(&self) -> &'static $crate::wire::Table { &TABLE }
                fn property(&self, at: usize) -> &dyn $crate::wire::Slot {
                    match PLACES[at] {
                        $(Place::$field => &self.$field,)*
                    }
                }
                fn property_mut(&mut self, at: usize) -> &mut dyn $crate::wire::Slot {
                    match PLACES[at] {
                        $(Place::$field => &mut self.$field,)*
                    }
                }
                fn extra(&self) -> &$crate::wire::Extra { &self.extra }
                fn extra_mut(&mut self) -> &mut $crate::wire::Extra { &mut self.extra }
            }

            impl $crate::wire::Slot for $type {
                fn object(
                    &mut self,
                    members: &mut dyn $crate::wire::Members,
                ) -> ::core::result::Result<$crate::wire::Came, $crate::wire::Broken> {
                    $crate::wire::read_members(self, members)
                }
                fn reset(&mut self) {
                    *self = <Self as $crate::wire::Record>::empty();
                }
                fn encode(&self, purpose: $crate::wire::Purpose) -> $crate::Value {
                    $crate::wire::encode_members(self, purpose)
                }
                fn is_read_from(&self, came: &$crate::Value) -> bool {
                    $crate::wire::is_read_from(self, came)
                }
            }

            impl $crate::wire::Wire for $type {
                #[inline]
                fn empty() -> Self {
                    <Self as $crate::wire::Record>::empty()
                }
            }

            impl<'de> $crate::serde::Deserialize<'de> for $type {
                #[inline]
                fn deserialize<D: $crate::serde::Deserializer<'de>>(
                    from: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    $crate::wire::deserialize_record(from)
                }
            }

            impl $crate::serde::Serialize for $type {
                #[inline]
                fn serialize<S: $crate::serde::Serializer>(
                    &self,
                    to: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    $crate::serde::Serialize::serialize(&$crate::wire::to_value(self), to)
                }
            }

            impl ::core::fmt::Debug for $type {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    $crate::wire::fmt_record(stringify!($type), &$crate::wire::to_value(self), f)
                }
            }
        };

        impl $type {
            /// What came with the object that its document does not mention.
            #[inline]
            #[must_use]
            pub fn extra(&self) -> &$crate::wire::Extra { &self.extra }

            /// The same, to add or take out properties.
            #[inline]
            pub fn extra_mut(&mut self) -> &mut $crate::wire::Extra { &mut self.extra }
        }
    };
    (@member) => { false };
    (@read_only) => { true };
}

#[cfg(test)]
mod tests;
