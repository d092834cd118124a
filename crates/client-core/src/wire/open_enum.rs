//! Enumerations that stay open: a value that the document does not list is kept.

use std::fmt;

use super::Came;
use super::slot::Seen;

/// A value of an enumeration that the document does not list.
///
/// It is opaque on purpose: read it through the enumeration's `as_str()`. A value
/// that a later version of the crate knows then breaks nobody's match.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    #[doc(hidden)]
    #[must_use]
    pub fn new(value: impl Into<Box<str>>) -> Self {
        UnknownValue(value.into())
    }

    #[doc(hidden)]
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// A generated enumeration of strings.
pub trait OpenEnum: Sized {
    /// The values that the document lists, in its order.
    const KNOWN: &'static [&'static str];

    /// The value for this text; never fails.
    fn from_text(text: &str) -> Self;
}

/// Reads an enumeration leniently: hands the text for it to `take`, if there is any.
pub fn read_enum(seen: Seen<'_>, take: &mut dyn FnMut(&str)) -> Came {
    let mut written = String::new();
    let (text, came) = match seen {
        Seen::Text(text) => (text, Came::Exact),
        other => {
            let came = other.into_text(&mut written);
            (&*written, came)
        }
    };
    if came.fits() {
        take(text);
    }
    came
}

/// Lists the values of a generated enumeration and makes its traits of the list.
///
/// The type is an enum with a variant for each value and `UnknownValue(UnknownValue)`.
#[macro_export]
macro_rules! open_enum {
    ($type:ident, $($variant:ident: $text:literal),* $(,)?) => {
        impl $type {
            /// The value as it travels, also where this version of the crate does not know it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::UnknownValue(value) => value.as_str(),
                }
            }
        }

        impl $crate::wire::OpenEnum for $type {
            const KNOWN: &'static [&'static str] = &[$($text),*];
            fn from_text(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::UnknownValue($crate::wire::UnknownValue::new(other)),
                }
            }
        }

        impl ::core::convert::From<&str> for $type {
            #[inline]
            fn from(text: &str) -> Self {
                <Self as $crate::wire::OpenEnum>::from_text(text)
            }
        }

        impl ::core::convert::From<::std::string::String> for $type {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                <Self as $crate::wire::OpenEnum>::from_text(&text)
            }
        }

        /// The empty value: what a required property holds that did not come.
        impl ::core::default::Default for $type {
            fn default() -> Self {
                Self::UnknownValue($crate::wire::UnknownValue::new(""))
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::wire::Slot for $type {
            fn scalar(&mut self, seen: $crate::wire::Seen<'_>) -> $crate::wire::Came {
                $crate::wire::read_enum(seen, &mut |text| {
                    *self = <Self as $crate::wire::OpenEnum>::from_text(text);
                })
            }
            fn reset(&mut self) {
                *self = ::core::default::Default::default();
            }
            fn encode(&self, _: $crate::wire::Purpose) -> $crate::Value {
                $crate::Value::from(self.as_str())
            }
            fn is_read_from(&self, came: &$crate::Value) -> bool {
                $crate::wire::is_read_from(self, came)
            }
        }

        impl $crate::wire::Wire for $type {
            #[inline]
            fn empty() -> Self {
                <Self as ::core::default::Default>::default()
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let text = <::std::string::String as $crate::serde::Deserialize>::deserialize(from)?;
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        impl $crate::serde::Serialize for $type {
            #[inline]
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                to.serialize_str(self.as_str())
            }
        }

        impl $crate::QueryArgument for $type {
            fn write(&self, _: $crate::Encoding, put: &mut dyn FnMut(&str)) {
                put(self.as_str());
            }
        }

        impl $crate::QueryValue for $type {
            #[inline]
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(self.as_str())
            }
        }
    };
}
