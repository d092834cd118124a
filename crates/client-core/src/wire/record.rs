//! Objects: the decoding rule for a type with properties.
//!
//! A generated type lists its properties once ([`record!`](crate::record));
//! decoding, encoding and `Debug` all follow that list.

use std::fmt;

use serde::de::{Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserializer, Serializer};

use super::collections::{mistyped, mistyped_scalars};
use super::scalars::{Name, Seen, rest_of_array};
use super::{As, Came, Extra, Fit, InPlace, Purpose, Wire, from_value, to_value};

/// A type that travels as a JSON object.
pub trait Record: PartialEq + Sized {
    /// The type's name, for logs and `Debug`.
    const NAME: &'static str;

    /// Whether the type also goes back to the server. Then the originals of
    /// properties that did not fit are kept, and go back in their place.
    const GOES_BACK: bool;

    /// The object with nothing in it.
    fn empty() -> Self;

    /// One documented property.
    type Property: Copy;

    /// The documented property of this name.
    fn property(name: &str) -> Option<Self::Property>;

    /// Reads the value of a property.
    ///
    /// # Errors
    /// Malformed or truncated input.
    fn decode_member<'de, A: MapAccess<'de>>(
        &mut self,
        property: Self::Property,
        from: &mut Decoder<A>,
    ) -> Result<(), A::Error>;

    /// Writes every documented property.
    ///
    /// # Errors
    /// Those of the serializer.
    fn encode_members<M: SerializeMap>(&self, to: &mut Encoder<'_, M>) -> Result<(), M::Error>;

    /// What came beyond the documented.
    fn extra(&self) -> &Extra;

    /// The same, to be changed.
    fn extra_mut(&mut self) -> &mut Extra;
}

/// The members of an object while it is read.
#[derive(Debug)]
pub struct Decoder<A> {
    map: A,
    record: &'static str,
    /// What came for the property that was read last, where it was not as documented.
    kept: Option<Box<serde_json::Value>>,
}

impl<'de, A: MapAccess<'de>> Decoder<A> {
    /// Reads the value into a property. One that does not fit leaves the
    /// property as it is: absent, or empty.
    ///
    /// # Errors
    /// Malformed or truncated input.
    pub fn into<T: Wire>(
        &mut self,
        property: &'static str,
        target: &mut T,
    ) -> Result<(), A::Error> {
        let came = if T::REPLACES || target.is_absent() {
            self.map.next_value_seed(InPlace(target))?
        } else {
            self.anew(target)?
        };
        if !matches!(came, Came::Exact) {
            self.keep(property, came);
        }
        Ok(())
    }

    /// Reads into a property that may not be empty any more: its name came twice.
    #[cold]
    fn anew<T: Wire>(&mut self, target: &mut T) -> Result<Came, A::Error> {
        let mut value = T::empty();
        let came = self.map.next_value_seed(InPlace(&mut value))?;
        if came.fits() {
            *target = value;
        }
        Ok(came)
    }
}

impl<A> Decoder<A> {
    #[cold]
    fn keep(&mut self, property: &'static str, came: Came) {
        self.kept = match came {
            Came::Exact => None,
            Came::Bent(came) => Some(came),
            Came::Null => Some(Box::default()),
            Came::Mistyped(came) => {
                tracing::debug!(
                    record = self.record,
                    property,
                    "a property is not of the documented type; treated as absent"
                );
                Some(came)
            }
        };
    }
}

/// The members of an object while it is written.
#[derive(Debug)]
pub struct Encoder<'a, M> {
    map: &'a mut M,
    extra: &'a Extra,
    purpose: Purpose,
    goes_back: bool,
}

impl<M: SerializeMap> Encoder<'_, M> {
    /// Writes one property: as it came while nobody touched it, else its value;
    /// nothing while it is absent.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn member<T: Wire>(&mut self, property: &'static str, value: &T) -> Result<(), M::Error> {
        let may_have_come =
            self.goes_back && self.purpose != Purpose::Known && !self.extra.is_empty();
        if let Some(came) = may_have_come.then(|| self.extra.get(property)).flatten() {
            let untouched = self.purpose == Purpose::Untouched
                || match from_value::<T>(came) {
                    Fit::Exact(read) | Fit::Bent(read, _) => read == *value,
                    Fit::Null | Fit::Mistyped(_) => *value == T::empty(),
                };
            if untouched {
                return self.map.serialize_entry(property, came);
            }
        }
        if value.is_absent() {
            return Ok(());
        }
        self.map.serialize_entry(property, &As(value, self.purpose))
    }

    /// Writes one property that only the server sets: left out of requests.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn read_only<T: Wire>(
        &mut self,
        property: &'static str,
        value: &T,
    ) -> Result<(), M::Error> {
        match self.purpose {
            Purpose::Send => Ok(()),
            Purpose::Keep | Purpose::Known | Purpose::Untouched => self.member(property, value),
        }
    }
}

struct Members<'a, R>(&'a mut R);

impl<'de, R: Record> Visitor<'de> for Members<'_, R> {
    type Value = Came;
    mistyped_scalars!();

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Came, A::Error> {
        Ok(mistyped(rest_of_array(Vec::new(), seq)?))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Came, A::Error> {
        let record = self.0;
        let mut members = Decoder {
            map,
            record: R::NAME,
            kept: None,
        };
        // How a name is spelled that is needed later, in one piece of memory for all of them.
        let mut spelled = String::new();
        while let Some(property) = members.map.next_key_seed(Name(|name: &str| {
            let property = R::property(name);
            if R::GOES_BACK || property.is_none() {
                spelled.clear();
                spelled.push_str(name);
            }
            property
        }))? {
            let Some(property) = property else {
                let value: serde_json::Value = members.map.next_value()?;
                record.extra_mut().insert(spelled.as_str(), value);
                continue;
            };
            record.decode_member(property, &mut members)?;
            match members.kept.take() {
                _ if !R::GOES_BACK => {}
                Some(came) => record.extra_mut().insert(spelled.as_str(), *came),
                // A name that comes twice: the last one counts, also for what goes back.
                None if record.extra().is_empty() => {}
                None => {
                    record.extra_mut().remove(&spelled);
                }
            }
        }
        Ok(Came::Exact)
    }
}

/// Reads an object leniently.
///
/// # Errors
/// Malformed or truncated input.
#[inline]
pub fn read_record<'de, R: Record, D: Deserializer<'de>>(
    to: &mut R,
    from: D,
) -> Result<Came, D::Error> {
    from.deserialize_any(Members(to))
}

fn decode_record<'de, R: Record, D: Deserializer<'de>>(from: D) -> Result<Fit<R>, D::Error> {
    let mut record = R::empty();
    let came = read_record(&mut record, from)?;
    Ok(came.with(record))
}

/// Reads an object; for serde's [`Deserialize`](serde::Deserialize).
///
/// # Errors
/// Malformed or truncated input, or another JSON type than an object.
pub fn deserialize_record<'de, R: Record, D: Deserializer<'de>>(from: D) -> Result<R, D::Error> {
    match decode_record(from)? {
        Fit::Exact(record) | Fit::Bent(record, _) => Ok(record),
        Fit::Null => Err(D::Error::custom(format_args!(
            "expected an object ({}), found null",
            R::NAME
        ))),
        Fit::Mistyped(came) => Err(D::Error::custom(format_args!(
            "expected an object ({}), found {}",
            R::NAME,
            kind(&came)
        ))),
    }
}

/// Writes an object: the documented properties, then those that no document mentions.
///
/// # Errors
/// Those of the serializer.
pub fn encode_record<R: Record, S: Serializer>(
    record: &R,
    to: S,
    purpose: Purpose,
) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    let extra = record.extra();
    record.encode_members(&mut Encoder {
        map: &mut map,
        extra,
        purpose,
        goes_back: R::GOES_BACK,
    })?;
    for (name, value) in extra.iter().filter(|_| purpose != Purpose::Known) {
        if R::property(name).is_none() {
            map.serialize_entry(name, value)?;
        }
    }
    map.end()
}

/// Makes one object of another, for an update that takes another type than the read
/// gives: what both know goes over as it came, and what neither document mentions. What
/// only the first one's document knows stays behind.
pub fn carry<A: Record + Wire, B: Record>(from: &A) -> B {
    let mut members = match to_value(from) {
        serde_json::Value::Object(members) => members,
        _ => serde_json::Map::new(),
    };
    members.retain(|name, _| B::property(name).is_some() || A::property(name).is_none());
    match decode_record(serde_json::Value::Object(members)) {
        Ok(Fit::Exact(record) | Fit::Bent(record, _)) => record,
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
            #[derive(Clone, Copy, Debug)]
            pub enum __Member { $($field,)* }

            impl $crate::wire::Record for $type {
                const NAME: &'static str = stringify!($type);
                const GOES_BACK: bool = $goes_back;
                type Property = __Member;

                fn empty() -> Self {
                    Self {
                        $($field: $crate::wire::Wire::empty(),)*
                        extra: ::core::default::Default::default(),
                    }
                }

                fn property(name: &str) -> ::core::option::Option<__Member> {
                    match name {
                        $($name $(| $former)* => ::core::option::Option::Some(__Member::$field),)*
                        _ => ::core::option::Option::None,
                    }
                }

                #[allow(unused_variables)]
                fn decode_member<'de, A: $crate::serde::de::MapAccess<'de>>(
                    &mut self,
                    property: __Member,
                    from: &mut $crate::wire::Decoder<A>,
                ) -> ::core::result::Result<(), A::Error> {
                    match property {
                        $(__Member::$field => from.into($name, &mut self.$field),)*
                    }
                }

                #[allow(unused_variables)]
                fn encode_members<M: $crate::serde::ser::SerializeMap>(
                    &self,
                    to: &mut $crate::wire::Encoder<'_, M>,
                ) -> ::core::result::Result<(), M::Error> {
                    $(to.$role($name, &self.$field)?;)*
                    ::core::result::Result::Ok(())
                }

                #[inline]
                fn extra(&self) -> &$crate::wire::Extra { &self.extra }
                #[inline]
                fn extra_mut(&mut self) -> &mut $crate::wire::Extra { &mut self.extra }
            }

            impl $crate::wire::Wire for $type {
                #[inline]
                fn empty() -> Self {
                    <Self as $crate::wire::Record>::empty()
                }
                #[inline]
                fn read<'de, D: $crate::serde::Deserializer<'de>>(
                    &mut self,
                    from: D,
                ) -> ::core::result::Result<$crate::wire::Came, D::Error> {
                    $crate::wire::read_record(self, from)
                }
                #[inline]
                fn encode<S: $crate::serde::Serializer>(
                    &self,
                    to: S,
                    purpose: $crate::wire::Purpose,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    $crate::wire::encode_record(self, to, purpose)
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
                    $crate::wire::encode_record(self, to, $crate::wire::Purpose::Keep)
                }
            }

            impl ::core::fmt::Debug for $type {
                #[inline]
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
}

#[cfg(test)]
mod tests;
