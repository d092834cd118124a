//! A page as it came: where its items are in the body, by what they are known again, and what the
//! server says of the list. The items stay text until somebody wants them.

use std::collections::HashMap;
use std::collections::hash_map::{Entry, RandomState};
use std::fmt;
use std::hash::{BuildHasher as _, BuildHasherDefault, Hasher};

use auth_core::{Error, Response};
use bytes::Bytes;
use http::StatusCode;
use serde::Deserializer;
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::answer::Answer;
use crate::operation::{Operation, PageAnswer};
use crate::wire::{Wire, read_text};

/// One page of a list.
pub(super) struct Page {
    /// The answer that it is.
    pub(super) response: Response,
    /// The items in their order, one that stands there twice only once.
    pub(super) items: Vec<Item>,
    /// How many items came.
    pub(super) came: u64,
    /// How many items the whole list has, as the server says.
    pub(super) total: Option<u64>,
    /// Whether this is the last page, as the server says.
    pub(super) last: Option<bool>,
    /// How many items a page has at most, as the server says.
    pub(super) size: Option<u64>,
}

/// One item, as text.
pub(super) struct Item {
    pub(super) text: Bytes,
    /// By what it is known again: a hash of its id, or of all of it where it has none.
    pub(super) mark: u64,
    /// Whether it has an id.
    pub(super) named: bool,
}

/// Values by the marks of items.
pub(super) type Marks<V> = HashMap<u64, V, BuildHasherDefault<AsItIs>>;

/// A hash of what is a hash, with a key that nobody knows, already.
#[derive(Default)]
pub(super) struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }
    fn write_u64(&mut self, mark: u64) {
        self.0 = mark;
    }
}

/// The properties that tell one item of a list from the others, the best first. `_link` is Code
/// Stream's.
const IDS: [&str; 5] = ["id", "_link", "link", "selfLink", "documentSelfLink"];

/// Where a list is, in any shape.
const LISTS: [&str; 3] = ["content", "results", "documents"];

impl Page {
    /// Reads an answer whose status says success: in the documented shape, or else in any other
    /// that a list has. Marks of one `hasher` can be compared.
    pub(super) fn read(
        response: Response,
        operation: &'static Operation,
        shape: PageAnswer,
        hasher: &RandomState,
    ) -> Result<Self, Error> {
        let body = response.body().clone();
        // No document has it for a list. Taken for an empty one, all that there is would seem gone.
        if body.iter().all(u8::is_ascii_whitespace) && response.status() == StatusCode::NO_CONTENT {
            return Err(no_list(&response, operation, "no body at all"));
        }
        let mut json = serde_json::Deserializer::from_slice(&body);
        let root = Where::Root.deserialize(&mut json);
        let Ok(root) = root.and_then(|root| json.end().map(|()| root)) else {
            // Decoding it says where it stops being JSON.
            return Err(match Value::from_response(&response, operation) {
                Err(error) => error,
                Ok(_) => no_list(&response, operation, "text that is not UTF-8"),
            });
        };
        let mut page = Self::empty(response);
        let found = match root {
            Part::Array(items) => Ok(items),
            Part::Object(members) => page
                .members(members, shape)
                .ok_or("an object without a list in it"),
            Part::Scalar("null") => Ok(Vec::new()),
            Part::Scalar(kind) => Err(kind),
            Part::Text(_) => Err("another value"),
        };
        let found = found.map_err(|what| no_list(&page.response, operation, what))?;
        page.came = u64::try_from(found.len()).unwrap_or(u64::MAX);
        page.take(&body, found, hasher);
        Ok(page)
    }

    fn empty(response: Response) -> Self {
        Page {
            response,
            items: Vec::new(),
            came: 0,
            total: None,
            last: None,
            size: None,
        }
    }

    /// The items of a page that is an object, and what it says of the list.
    fn members<'a>(
        &mut self,
        members: Vec<(String, Part<'a>)>,
        shape: PageAnswer,
    ) -> Option<Vec<Found<'a>>> {
        let mut members: HashMap<String, Part<'a>> = members.into_iter().collect();
        let text = |name: &str| members.get(name).and_then(Part::text);
        let count = |name: &str| text(name).and_then(number);
        self.total = ["totalElements", "totalCount", "totalResults", "total"]
            .iter()
            .find_map(|name| count(name));
        self.last = text("last").and_then(read);
        self.size = count("size").filter(|size| *size > 0);
        let links = text("links");

        let documented = match shape {
            PageAnswer::Spring | PageAnswer::Content | PageAnswer::Array => "content",
            PageAnswer::Documents => "documents",
            PageAnswer::Results => "results",
        };
        let has_list = LISTS.iter().any(|name| members.contains_key(*name));
        for name in std::iter::once(documented).chain(LISTS) {
            match members.remove(name) {
                Some(Part::Array(items)) => return Some(items),
                Some(Part::Object(documents)) => return Some(linked(documents, links)),
                _ => {}
            }
        }
        // A list that is not there is an empty one only where nothing speaks against it.
        let says_empty = self.total == Some(0) || (has_list && self.total.is_none());
        says_empty.then(Vec::new)
    }

    /// Cuts the items out of the body. What stands there twice, word for word, is one item; two
    /// that only share their id are two, for one answer does not shift against itself.
    fn take(&mut self, body: &Bytes, found: Vec<Found<'_>>, hasher: &RandomState) {
        let mut places: Marks<usize> = Marks::with_capacity_and_hasher(found.len(), <_>::default());
        self.items.reserve(found.len());
        for Found { key, raw } in found {
            let text = raw.get();
            let id = match &key {
                Some(key) => Some(hasher.hash_one(key)),
                None => id(raw).map(|id| hasher.hash_one(id)),
            };
            let mut item = Item {
                text: body.slice_ref(text.as_bytes()),
                mark: id.unwrap_or_else(|| hasher.hash_one(text)),
                named: id.is_some(),
            };
            if item.named {
                match places.entry(item.mark) {
                    Entry::Vacant(place) => {
                        place.insert(self.items.len());
                    }
                    Entry::Occupied(place) if self.items[*place.get()].text == item.text => {
                        continue;
                    }
                    Entry::Occupied(_) => item.mark = hasher.hash_one((item.mark, text)),
                }
            }
            self.items.push(item);
        }
    }
}

/// An item before it is cut out, with its key where it came under one.
struct Found<'a> {
    key: Option<String>,
    raw: &'a RawValue,
}

fn no_list(response: &Response, operation: &'static Operation, what: &str) -> Error {
    let expected = operation.answer.unwrap_or("a list");
    Error::decode(response, "$", format!("expected {expected}, found {what}"))
        .with_operation(operation.label())
}

/// A value of a simple type, read leniently.
fn read<T: Wire>(raw: &RawValue) -> Option<T> {
    let mut value = T::empty();
    let came = read_text(&mut value, raw.get().as_bytes()).ok()?;
    came.fits().then_some(value)
}

/// A count; a negative one stands for "unknown".
fn number(raw: &RawValue) -> Option<u64> {
    read::<i64>(raw).and_then(|count| count.try_into().ok())
}

/// Documents in the order of their links, then those without a link.
fn linked<'a>(mut documents: Vec<(String, Part<'a>)>, links: Option<&RawValue>) -> Vec<Found<'a>> {
    let links: Vec<String> = links.and_then(read).unwrap_or_default();
    let order: HashMap<&str, usize> = links
        .iter()
        .enumerate()
        .map(|(place, link)| (link.as_str(), place))
        .collect();
    documents.sort_by_key(|(link, _)| order.get(link.as_str()).copied().unwrap_or(usize::MAX));
    documents
        .into_iter()
        .filter_map(|(link, part)| {
            Some(Found {
                raw: part.text()?,
                key: Some(link),
            })
        })
        .collect()
}

/// A part of an answer, which is read in one pass: its items are cut out where they may stand.
enum Part<'a> {
    Array(Vec<Found<'a>>),
    Object(Vec<(String, Part<'a>)>),
    /// With its kind, for messages.
    Scalar(&'static str),
    /// Not looked into.
    Text(&'a RawValue),
}

impl<'a> Part<'a> {
    fn text(&self) -> Option<&'a RawValue> {
        match self {
            Part::Text(raw) => Some(raw),
            _ => None,
        }
    }
}

/// Where a part stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    Root,
    /// In one of the [`LISTS`] of the root.
    List,
}

impl<'de> DeserializeSeed<'de> for Where {
    type Value = Part<'de>;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Part<'de>, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Where {
    type Value = Part<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Part<'de>, A::Error> {
        let mut items = Vec::new();
        while let Some(raw) = seq.next_element()? {
            items.push(Found { key: None, raw });
        }
        Ok(Part::Array(items))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Part<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            let may_be_list = self == Where::Root && LISTS.contains(&&*name);
            let member = match may_be_list {
                true => map.next_value_seed(Where::List)?,
                false => Part::Text(map.next_value()?),
            };
            members.push((name, member));
        }
        Ok(Part::Object(members))
    }
    fn visit_unit<E>(self) -> Result<Part<'de>, E> {
        Ok(Part::Scalar("null"))
    }
    fn visit_bool<E>(self, _: bool) -> Result<Part<'de>, E> {
        Ok(Part::Scalar("a boolean"))
    }
    fn visit_str<E>(self, _: &str) -> Result<Part<'de>, E> {
        Ok(Part::Scalar("a string"))
    }
    fn visit_i64<E>(self, _: i64) -> Result<Part<'de>, E> {
        Ok(Part::Scalar("a number"))
    }
    fn visit_u64<E>(self, _: u64) -> Result<Part<'de>, E> {
        Ok(Part::Scalar("a number"))
    }
    fn visit_f64<E>(self, _: f64) -> Result<Part<'de>, E> {
        Ok(Part::Scalar("a number"))
    }
}

/// A seed for the place that the name of a member has among those of ids.
struct Rank;

impl<'de> DeserializeSeed<'de> for Rank {
    type Value = Option<usize>;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for Rank {
    type Value = Option<usize>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }
    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(IDS.iter().position(|known| *known == name))
    }
}

/// The id of an item, as it is written.
fn id(raw: &RawValue) -> Option<&str> {
    struct Ids<'a, 'de>(&'a mut Option<&'de str>);
    impl<'de> Visitor<'de> for Ids<'_, 'de> {
        type Value = ();
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
            let mut best = IDS.len();
            while let Some(rank) = map.next_key_seed(Rank)? {
                match rank {
                    Some(rank) => {
                        let value = map.next_value::<&'de RawValue>()?.get();
                        // Text or a number; an empty text is no id.
                        let is_id = matches!(value.as_bytes(), [b'"', b, ..] if *b != b'"')
                            || value.starts_with(|c: char| c == '-' || c.is_ascii_digit());
                        if is_id && rank < best {
                            (best, *self.0) = (rank, Some(value));
                        }
                        if best == 0 {
                            // No other is better, and it often stands in front. That the rest was
                            // not read is an error, which nobody hears.
                            return Ok(());
                        }
                    }
                    None => {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
            }
            Ok(())
        }
    }
    if !raw.get().starts_with('{') {
        return None;
    }
    let mut found = None;
    // It is JSON, as is known by now.
    let _ = serde_json::Deserializer::from_str(raw.get()).deserialize_map(Ids(&mut found));
    found
}
