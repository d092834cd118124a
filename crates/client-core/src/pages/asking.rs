//! How a page is asked for: the caller's own request, with another part of its query for every
//! page. Which page that is, is left to `walk`.

use auth_core::{Body, Error, Request};
use http::Uri;
use http::request::Parts;
use percent_encoding::{percent_decode_str, utf8_percent_encode};

use crate::encode::ESCAPED;
use crate::operation::{Operation, PageRequest, Place};

/// How many items a page has unless the caller says so.
const SIZE: u64 = 100;

/// A stretch of the list, as a request can ask for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Window {
    /// How many items there are in front of it.
    pub(super) offset: u64,
    /// How many items it has at most.
    pub(super) size: u64,
    /// Whether it begins with something that was read before, if nothing has changed.
    pub(super) overlaps: bool,
}

/// The request of a list, without what says which page.
#[derive(Debug)]
pub(super) struct Asking {
    parts: Parts,
    /// The parameters that are the same for every page, as they are written.
    kept: String,
    asked: PageRequest,
}

impl Asking {
    /// Takes a request apart. The window is where the caller begins.
    pub(super) fn read(
        operation: &Operation,
        asked: PageRequest,
        request: Request,
    ) -> Result<(Self, Window), Error> {
        let (parts, _) = request.into_parts();
        let mut given = Given::default();
        let mut kept = String::new();
        for pair in parts.uri.query().into_iter().flat_map(|q| q.split('&')) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let name = percent_decode_str(name).decode_utf8_lossy();
            if asked != PageRequest::Nothing && given.take(&name, value)? {
                continue;
            }
            if !kept.is_empty() {
                kept.push('&');
            }
            kept.push_str(pair);
        }
        let window = given.window().map_err(|name| {
            Error::usage(format!(
                "`{name}` is 0: the list `{}` cannot be read in pages of no items",
                operation.id
            ))
        })?;
        let asking = Asking { parts, kept, asked };
        Ok((asking, window))
    }

    /// Asks for an order, if the operation has a parameter for it that the caller left empty.
    pub(super) fn order_by(&mut self, operation: &Operation, order: &str) {
        let name = ["$orderby", "sort"]
            .into_iter()
            .find(|name| operation.parameter(Place::Query, name).is_some());
        let Some(name) = name else { return };
        let name = utf8_percent_encode(name, ESCAPED).to_string();
        let is_given = self.kept.split('&').any(|pair| {
            pair.strip_prefix(&*name)
                .is_some_and(|rest| rest.starts_with('='))
        });
        if !is_given {
            if !self.kept.is_empty() {
                self.kept.push('&');
            }
            self.kept.push_str(&name);
            self.kept.push('=');
            self.kept.extend(utf8_percent_encode(order, ESCAPED));
        }
    }

    /// The request for a window.
    pub(super) fn request(&self, window: Window) -> Result<Request, Error> {
        let Window { offset, size, .. } = window;
        let page = match self.asked {
            PageRequest::TopSkip => format!("%24top={size}&%24skip={offset}"),
            PageRequest::PageSize => format!("page={}&size={size}", offset / size),
            PageRequest::StartLimit => format!("pageStart={}&pageLimit={size}", offset + 1),
            PageRequest::Nothing => String::new(),
        };
        let mut path = self.parts.uri.path().to_owned();
        for (part, sign) in [&page, &self.kept]
            .into_iter()
            .filter(|part| !part.is_empty())
            .zip(['?', '&'])
        {
            path.push(sign);
            path.push_str(part);
        }
        let broken = |error: &dyn std::fmt::Display| {
            Error::usage(format!("this makes no address of a page: {error}"))
        };
        let mut uri = self.parts.uri.clone().into_parts();
        uri.path_and_query = Some(path.parse().map_err(|error| broken(&error))?);
        let mut parts = self.parts.clone();
        parts.uri = Uri::from_parts(uri).map_err(|error| broken(&error))?;
        // Lists are asked for with GET: there is no body.
        Ok(Request::from_parts(parts, Body::default()))
    }

    /// What a window is called by those who ask for it, for messages.
    pub(super) fn words(&self, window: Window) -> String {
        let Window { offset, size, .. } = window;
        match self.asked {
            PageRequest::TopSkip => format!("$top={size}, $skip={offset}"),
            PageRequest::PageSize => format!("page={}, size={size}", offset / size),
            PageRequest::StartLimit => format!("pageStart={}, pageLimit={size}", offset + 1),
            PageRequest::Nothing => "all".to_owned(),
        }
    }
}

/// What the caller said of pages. Some operations take two ways of it; then `$top` and `$skip`
/// count, as they do for the servers.
#[derive(Debug, Default)]
struct Given {
    top: Option<u64>,
    skip: Option<u64>,
    size: Option<u64>,
    page: Option<u64>,
    limit: Option<u64>,
    start: Option<u64>,
}

impl Given {
    /// Takes a parameter that is about pages.
    fn take(&mut self, name: &str, value: &str) -> Result<bool, Error> {
        let slot = match name {
            "$top" => &mut self.top,
            "$skip" => &mut self.skip,
            "size" => &mut self.size,
            "page" => &mut self.page,
            "pageLimit" => &mut self.limit,
            "pageStart" => &mut self.start,
            _ => return Ok(false),
        };
        let value = percent_decode_str(value).decode_utf8_lossy();
        // What no list has more of; beyond it sums would not fit.
        let count = value.trim().parse::<u32>().map_err(|_| {
            Error::usage(format!(
                "`{name}` is {value:?}: pages are counted in whole numbers from 0"
            ))
        })?;
        *slot = Some(count.into());
        Ok(true)
    }

    /// Where it begins, or the name of the parameter that makes it impossible.
    fn window(&self) -> Result<Window, &'static str> {
        let sizes = [
            ("$top", self.top),
            ("size", self.size),
            ("pageLimit", self.limit),
        ];
        let given = sizes.into_iter().find(|(_, size)| size.is_some());
        let size = match given {
            Some((name, Some(0))) => return Err(name),
            Some((_, Some(size))) => size,
            _ => SIZE,
        };
        let offset = match (self.skip, self.page, self.start) {
            (Some(skip), ..) => skip,
            (None, Some(page), _) => page * size,
            (None, None, Some(start)) => start.saturating_sub(1),
            (None, None, None) => 0,
        };
        Ok(Window {
            offset,
            size,
            overlaps: false,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::{Encoding, Parameter, ParameterType};

    const ORDERED: Operation = Operation::new("list_things", "GET", "/things", "things", "")
        .parameters(&[Parameter::new(
            "$orderby",
            Place::Query,
            ParameterType::String,
            Encoding::Repeated,
            false,
            &[],
        )]);

    fn read(asked: PageRequest, uri: &str) -> Result<(Asking, Window), Error> {
        let request = http::Request::get(uri).body(Body::default()).unwrap();
        Asking::read(&ORDERED, asked, request)
    }

    #[test]
    fn only_what_says_which_page_is_written_anew() {
        for (asked, uri, first, later) in [
            (
                PageRequest::TopSkip,
                "https://h/things?%24filter=a%20eq%20%27b%27&%24skip=7&x=1&%24top=5",
                "/things?%24top=5&%24skip=7&%24filter=a%20eq%20%27b%27&x=1",
                "/things?%24top=5&%24skip=15&%24filter=a%20eq%20%27b%27&x=1",
            ),
            (
                PageRequest::TopSkip,
                "https://h/things?page=2&size=5",
                "/things?%24top=5&%24skip=10",
                "/things?%24top=5&%24skip=15",
            ),
            (
                PageRequest::PageSize,
                "https://h/things?size=5",
                "/things?page=0&size=5",
                "/things?page=3&size=5",
            ),
            (
                PageRequest::StartLimit,
                "https://h/things?pageStart=3&pageLimit=5",
                "/things?pageStart=3&pageLimit=5",
                "/things?pageStart=16&pageLimit=5",
            ),
            (
                PageRequest::Nothing,
                "https://h/things?page=2&size=5",
                "/things?page=2&size=5",
                "/things?page=2&size=5",
            ),
        ] {
            let (asking, window) = read(asked, uri).unwrap();
            let uri = |window| asking.request(window).unwrap().uri().to_string();
            assert_eq!(uri(window), format!("https://h{first}"));
            let window = Window {
                offset: 15,
                ..window
            };
            assert_eq!(uri(window), format!("https://h{later}"));
        }
    }

    #[test]
    fn a_page_that_cannot_be_asked_for_is_an_error_before_sending() {
        for query in ["$top=0", "$top=-1", "$skip=many", "%24top=1.5", "size=0"] {
            let error = read(PageRequest::TopSkip, &format!("https://h/things?{query}"));
            let said = error.unwrap_err().to_string();
            assert!(said.contains("top") || said.contains("skip") || said.contains("size"));
        }
        // An operation that knows no pages may mean something else by these words.
        read(PageRequest::Nothing, "https://h/things?page=cover").unwrap();
    }

    #[test]
    fn an_order_is_asked_for_unless_the_caller_has_one() {
        for (uri, expected) in [
            ("https://h/things?a=1", "a=1&%24orderby=createdAt%20asc"),
            ("https://h/things", "%24orderby=createdAt%20asc"),
            ("https://h/things?%24orderby=name", "%24orderby=name"),
        ] {
            let (mut asking, _) = read(PageRequest::TopSkip, uri).unwrap();
            asking.order_by(&ORDERED, "createdAt asc");
            assert_eq!(asking.kept, expected);
        }
    }
}
