//! Values in paths and queries.

use std::borrow::Cow;

use crate::operation::Encoding;
use crate::wire::Timestamp;

/// One value that a path or a query can hold.
pub trait QueryValue {
    /// The value as text, before any escaping.
    fn text(&self) -> Cow<'_, str>;
}

impl QueryValue for str {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl QueryValue for String {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl QueryValue for Timestamp {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.as_str())
    }
}

macro_rules! displayed {
    ($($type:ty),*) => {$(
        impl QueryValue for $type {
            fn text(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }
        }
    )*};
}
displayed!(i64, f64, bool);

impl<T: QueryValue + ?Sized> QueryValue for &T {
    fn text(&self) -> Cow<'_, str> {
        (**self).text()
    }
}

/// What a query parameter can be given: a value, several, or none.
pub trait QueryArgument {
    /// Writes the parameter through `put`, once for every time the name appears.
    fn write(&self, encoding: Encoding, put: &mut dyn FnMut(&str));
}

macro_rules! single {
    ($($type:ty),*) => {$(
        impl QueryArgument for $type {
            fn write(&self, _: Encoding, put: &mut dyn FnMut(&str)) {
                put(&self.text());
            }
        }
    )*};
}
single!(str, String, Timestamp, i64, f64, bool);

impl<T: QueryArgument + ?Sized> QueryArgument for &T {
    fn write(&self, encoding: Encoding, put: &mut dyn FnMut(&str)) {
        (**self).write(encoding, put);
    }
}

impl<T: QueryArgument> QueryArgument for Option<T> {
    fn write(&self, encoding: Encoding, put: &mut dyn FnMut(&str)) {
        if let Some(value) = self {
            value.write(encoding, put);
        }
    }
}

impl<T: QueryValue> QueryArgument for [T] {
    fn write(&self, encoding: Encoding, put: &mut dyn FnMut(&str)) {
        let separator = match encoding {
            Encoding::Single | Encoding::Repeated => {
                self.iter().for_each(|item| put(&item.text()));
                return;
            }
            Encoding::Comma => ",",
            Encoding::Space => " ",
            Encoding::Tab => "\t",
            Encoding::Pipe => "|",
        };
        if !self.is_empty() {
            let items: Vec<_> = self.iter().map(QueryValue::text).collect();
            put(&items.join(separator));
        }
    }
}

impl<T: QueryValue> QueryArgument for Vec<T> {
    fn write(&self, encoding: Encoding, put: &mut dyn FnMut(&str)) {
        self.as_slice().write(encoding, put);
    }
}
