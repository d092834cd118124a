//! A server with one list, in any shape and with any habit, and a client of it.

use std::sync::{Arc, Mutex, MutexGuard};

use auth_core::{MemoryTransport, Request, Response, Service, Session};
use client_core::{
    CallOptions, Items, Operation, PageAnswer, PageRequest, Pages, RequestBuilder, ServiceClient,
    Value,
};
use percent_encoding::percent_decode_str;
use serde_json::{Map, json};

pub(crate) const ASKED: [PageRequest; 3] = [
    PageRequest::TopSkip,
    PageRequest::PageSize,
    PageRequest::StartLimit,
];
pub(crate) const ANSWERED: [PageAnswer; 5] = [
    PageAnswer::Spring,
    PageAnswer::Content,
    PageAnswer::Documents,
    PageAnswer::Results,
    PageAnswer::Array,
];

/// What a server makes of the place that is asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Place {
    /// It begins there.
    Taken,
    /// It begins at the multiple of the size in front of it.
    Floored,
    /// It begins at the beginning.
    Ignored,
    /// It begins there, less these.
    Before(usize),
    /// Anything but a multiple of the size is a bad request.
    Strict,
}

/// The list and how it is served.
#[derive(Clone)]
pub(crate) struct List {
    pub(crate) items: Vec<u64>,
    pub(crate) answered: PageAnswer,
    pub(crate) place: Place,
    /// The most that it gives at once.
    pub(crate) cap: usize,
    /// Whether it makes pages of this size whatever is asked for.
    pub(crate) fixed: Option<usize>,
    pub(crate) tells_total: bool,
    pub(crate) tells_last: bool,
    pub(crate) has_ids: bool,
    /// How many bytes an item has besides its id.
    pub(crate) weight: usize,
}

impl List {
    pub(crate) fn new(answered: PageAnswer, count: u64) -> Self {
        Self {
            items: (0..count).collect(),
            answered,
            place: Place::Taken,
            cap: usize::MAX,
            fixed: None,
            tells_total: true,
            tells_last: true,
            has_ids: true,
            weight: 0,
        }
    }

    pub(crate) fn answer(&self, request: &Request) -> Response {
        let query = Query::of(request);
        let size = self.fixed.unwrap_or(query.size).min(self.cap);
        let asked = query.offset(size);
        let begin = match self.place {
            Place::Taken => asked,
            Place::Floored => asked - asked % size,
            Place::Ignored => 0,
            Place::Before(count) => asked.saturating_sub(count),
            Place::Strict if asked % size != 0 => {
                return MemoryTransport::json(400, r#"{"message":"not a whole page"}"#);
            }
            Place::Strict => asked,
        };
        let begin = begin.min(self.items.len());
        let end = begin.saturating_add(size).min(self.items.len());
        let body = self.page(&self.items[begin..end], begin, size);
        MemoryTransport::json(200, body.to_string())
    }

    fn item(&self, id: u64) -> Value {
        let mut item = json!({"name": format!("item {id}")});
        if self.weight > 0 {
            item["text"] = "x".repeat(self.weight).into();
        }
        if self.has_ids && self.answered != PageAnswer::Documents {
            item["id"] = format!("id-{id}").into();
        }
        item
    }

    fn page(&self, shown: &[u64], begin: usize, size: usize) -> Value {
        let items: Vec<Value> = shown.iter().map(|id| self.item(*id)).collect();
        let mut page = match self.answered {
            PageAnswer::Array => return items.into(),
            PageAnswer::Spring => json!({
                "content": items,
                "pageable": "INSTANCE",
                "number": begin / size,
                "numberOfElements": shown.len(),
                "last": begin + shown.len() >= self.items.len(),
                "totalElements": self.items.len(),
            }),
            PageAnswer::Content => json!({
                "content": items,
                "totalElements": self.items.len(),
                "numberOfElements": shown.len(),
            }),
            PageAnswer::Documents => {
                let link = |id: &u64| format!("/codestream/api/things/{id}");
                // Not in the order of the links, which is what counts.
                let documents: Map<String, Value> =
                    shown.iter().map(link).zip(items).rev().collect();
                json!({
                    "count": shown.len(),
                    "totalCount": self.items.len(),
                    "links": shown.iter().map(link).collect::<Vec<_>>(),
                    "documents": documents,
                })
            }
            _ => json!({"results": items, "totalResults": self.items.len()}),
        };
        let said = page.as_object_mut().unwrap();
        said.retain(|name, _| match name.as_str() {
            "totalElements" | "totalCount" | "totalResults" => self.tells_total,
            "last" => self.tells_last,
            _ => true,
        });
        page
    }
}

/// What a request says of pages.
#[derive(Debug)]
pub(crate) struct Query {
    pairs: Vec<(String, String)>,
    size: usize,
}

impl Query {
    pub(crate) fn of(request: &Request) -> Self {
        Self::read(request.uri().query().unwrap_or(""))
    }

    pub(crate) fn read(query: &str) -> Self {
        let text = |text: &str| percent_decode_str(text).decode_utf8().unwrap().into_owned();
        let pairs: Vec<_> = query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .map(|(name, value)| (text(name), text(value)))
            .collect();
        let mut read = Self {
            pairs,
            size: usize::MAX,
        };
        let sizes = ["$top", "size", "pageLimit"];
        read.size = sizes
            .iter()
            .find_map(|n| read.number(n))
            .unwrap_or(read.size);
        read
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let mut values = self.pairs.iter().filter(|(key, _)| key == name);
        let value = values.next()?;
        assert!(values.next().is_none(), "{name} is there twice");
        Some(&value.1)
    }

    pub(crate) fn number(&self, name: &str) -> Option<usize> {
        Some(self.get(name)?.parse().unwrap())
    }

    fn offset(&self, size: usize) -> usize {
        let page = self.number("page").map(|page| page * size);
        let start = self.number("pageStart").map(|start| start - 1);
        self.number("$skip").or(page).or(start).unwrap_or(0)
    }
}

/// A list behind a transport, which a test may change.
#[derive(Clone)]
pub(crate) struct Served(Arc<Mutex<List>>);

impl Served {
    pub(crate) fn list(&self) -> MutexGuard<'_, List> {
        self.0.lock().unwrap()
    }
}

/// Serves a list; `before` sees it, with the number of the request, before each answer.
pub(crate) fn serve(
    list: List,
    before: impl Fn(&mut List, usize) + Send + Sync + 'static,
) -> (Served, MemoryTransport) {
    let served = Served(Arc::new(Mutex::new(list)));
    let list = served.clone();
    let count = Mutex::new(0);
    let transport = MemoryTransport::new(move |request| {
        let mut list = list.list();
        let mut count = count.lock().unwrap();
        before(&mut list, *count);
        *count += 1;
        list.answer(request)
    });
    (served, transport)
}

pub(crate) fn operation(asked: PageRequest, answered: PageAnswer) -> &'static Operation {
    let operation = Operation::new("list_things", "GET", "/things", "things", "")
        .answer("PageOfThing")
        .idempotent()
        .pages(asked, answered);
    Box::leak(Box::new(operation))
}

pub(crate) fn client(transport: impl auth_core::Transport) -> ServiceClient {
    ServiceClient::new(
        &Session::with_transport(transport),
        Service::Automation,
        None,
    )
}

pub(crate) fn request(client: &ServiceClient, query: &str) -> RequestBuilder {
    RequestBuilder::get(format!("{}/things{query}", client.base_url()))
}

pub(crate) fn items(
    transport: &MemoryTransport,
    asked: PageRequest,
    answered: PageAnswer,
) -> Items<Value> {
    let client = client(transport.clone());
    client.items(
        operation(asked, answered),
        request(&client, "").build(),
        CallOptions::default(),
    )
}

pub(crate) fn pages(
    transport: &MemoryTransport,
    asked: PageRequest,
    answered: PageAnswer,
) -> Pages<Value> {
    let client = client(transport.clone());
    client.pages(
        operation(asked, answered),
        request(&client, "").build(),
        CallOptions::default(),
    )
}

/// The number of an item.
pub(crate) fn number(item: &Value) -> u64 {
    let name = item["name"].as_str().unwrap();
    name.strip_prefix("item ").unwrap().parse().unwrap()
}

pub(crate) fn numbers(items: &[Value]) -> Vec<u64> {
    items.iter().map(number).collect()
}

/// The numbers on a page, in the order that it has.
pub(crate) fn on_page(page: &Value) -> Vec<u64> {
    if let Some(links) = page["links"].as_array() {
        let last = |link: &Value| {
            link.as_str()
                .unwrap()
                .rsplit('/')
                .next()
                .unwrap()
                .to_owned()
        };
        return links
            .iter()
            .map(|link| last(link).parse().unwrap())
            .collect();
    }
    let items = [&page["content"], &page["results"], page];
    let items = items.iter().find_map(|items| items.as_array()).unwrap();
    numbers(items)
}
