//! A page as it came: where its items are in the body, by what they are known again, and what the
//! server says of the list. The items stay text until somebody wants them.

use std::collections::HashMap;
use std::collections::hash_map::{Entry, RandomState};
use std::fmt;
use std::hash::BuildHasher as _;

use auth_core::{Error, Response};
use bytes::Bytes;
use http::StatusCode;
use serde::Deserializer as _;
use serde::de::{Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::answer::Answer;
use crate::operation::{Operation, PageAnswer};
use crate::wire::Wire;

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
        if body.iter().all(u8::is_ascii_whitespace) && response.status() == StatusCode::NO_CONTENT {
            return Ok(Self::empty(response));
        }
        let Ok(root) = serde_json::from_slice::<&RawValue>(&body) else {
            // Decoding it says where it stops being JSON.
            return Err(match Value::from_response(&response, operation) {
                Err(error) => error,
                Ok(_) => no_list(&response, operation, "text that is not UTF-8"),
            });
        };
        let mut page = Self::empty(response);
        let found = match root.get().as_bytes().first() {
            Some(b'[') => entries(root),
            Some(b'{') => page.members(root, shape),
            Some(b'n') => Some(Vec::new()),
            _ => None,
        };
        let Some(found) = found else {
            let what = match root.get().as_bytes().first() {
                Some(b'{') => "an object without a list in it",
                Some(b'"') => "a string",
                Some(b't' | b'f') => "a boolean",
                _ => "a number",
            };
            return Err(no_list(&page.response, operation, what));
        };
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
    fn members<'a>(&mut self, root: &'a RawValue, shape: PageAnswer) -> Option<Vec<Found<'a>>> {
        let members: HashMap<String, &RawValue> = object(root)?.into_iter().collect();
        let count = |name: &str| members.get(name).and_then(|raw| number(raw));
        self.total = ["totalElements", "totalCount", "totalResults", "total"]
            .iter()
            .find_map(|name| count(name));
        self.last = members.get("last").and_then(|raw| read(raw));
        self.size = count("size").filter(|size| *size > 0);

        let documented = match shape {
            PageAnswer::Spring | PageAnswer::Content | PageAnswer::Array => "content",
            PageAnswer::Documents => "documents",
            PageAnswer::Results => "results",
        };
        let names = std::iter::once(documented).chain(LISTS);
        for raw in names.filter_map(|name| members.get(name)) {
            match raw.get().as_bytes().first() {
                Some(b'[') => return entries(raw),
                Some(b'{') => return Some(linked(object(raw)?, members.get("links").copied())),
                _ => {}
            }
        }
        // A list that is not there is an empty one only where nothing speaks against it.
        let has_list = LISTS.iter().any(|name| members.contains_key(*name));
        let says_empty = self.total == Some(0) || (has_list && self.total.is_none());
        says_empty.then(Vec::new)
    }

    /// Cuts the items out of the body. What stands there twice, word for word, is one item; two
    /// that only share their id are two, for one answer does not shift against itself.
    fn take(&mut self, body: &Bytes, found: Vec<Found<'_>>, hasher: &RandomState) {
        let mut places: HashMap<u64, usize> = HashMap::with_capacity(found.len());
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
    T::decode(&mut serde_json::Deserializer::from_str(raw.get()))
        .ok()?
        .value()
}

/// A count; a negative one stands for "unknown".
fn number(raw: &RawValue) -> Option<u64> {
    read::<i64>(raw).and_then(|count| count.try_into().ok())
}

/// Documents in the order of their links, then those without a link.
fn linked<'a>(documents: Vec<(String, &'a RawValue)>, links: Option<&RawValue>) -> Vec<Found<'a>> {
    let links: Vec<String> = links.and_then(read).unwrap_or_default();
    let order: HashMap<&str, usize> = links
        .iter()
        .enumerate()
        .map(|(place, link)| (link.as_str(), place))
        .collect();
    let mut documents = documents;
    documents.sort_by_key(|(link, _)| order.get(link.as_str()).copied().unwrap_or(usize::MAX));
    documents
        .into_iter()
        .map(|(link, raw)| Found {
            key: Some(link),
            raw,
        })
        .collect()
}

fn entries(raw: &RawValue) -> Option<Vec<Found<'_>>> {
    struct Entries;
    impl<'de> Visitor<'de> for Entries {
        type Value = Vec<Found<'de>>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an array")
        }
        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
            let mut entries = Vec::new();
            while let Some(raw) = seq.next_element()? {
                entries.push(Found { key: None, raw });
            }
            Ok(entries)
        }
    }
    serde_json::Deserializer::from_str(raw.get())
        .deserialize_seq(Entries)
        .ok()
}

fn object(raw: &RawValue) -> Option<Vec<(String, &RawValue)>> {
    struct Members;
    impl<'de> Visitor<'de> for Members {
        type Value = Vec<(String, &'de RawValue)>;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut members = Vec::new();
            while let Some(member) = map.next_entry()? {
                members.push(member);
            }
            Ok(members)
        }
    }
    serde_json::Deserializer::from_str(raw.get())
        .deserialize_map(Members)
        .ok()
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
            while let Some(name) = map.next_key::<std::borrow::Cow<'de, str>>()? {
                match IDS.iter().position(|known| *known == name) {
                    Some(rank) => {
                        let value = map.next_value::<&'de RawValue>()?.get();
                        // Text or a number; an empty text is no id.
                        let is_id = matches!(value.as_bytes(), [b'"', b, ..] if *b != b'"')
                            || value.starts_with(|c: char| c == '-' || c.is_ascii_digit());
                        if is_id && rank < best {
                            (best, *self.0) = (rank, Some(value));
                        }
                        if best == 0 {
                            // No other is better, and it often stands in front: this ends the
                            // reading.
                            return Err(A::Error::custom("found"));
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
    // It is JSON, as is known by now; the only error is our own.
    let _ = serde_json::Deserializer::from_str(raw.get()).deserialize_map(Ids(&mut found));
    found
}
