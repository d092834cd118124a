//! A request on its way out, kept so that it can be sent again should it come to that: for every
//! call, so it asks for no memory where a request is like most. When it is sent again is left to the
//! session and to client-core.

use std::fmt;

use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::{Extensions, Method, Uri, Version};

use crate::transport::{Body, Request};

/// How many headers are kept in place: `Accept`, `Content-Type` and one that an operation takes.
const IN_PLACE: usize = 3;

/// A request for as long as a call takes. It stays where it is and is lent to whoever sends it: a
/// request is large, and each future that it is handed to has room for it.
#[derive(Debug)]
pub struct Outgoing {
    now: Option<Request>,
    /// Of the one that was sent last.
    spare: Option<Spare>,
}

impl Outgoing {
    /// A request that was not sent yet.
    pub fn new(request: Request) -> Self {
        Self {
            now: Some(request),
            spare: None,
        }
    }

    /// Whether there is something to send: a stream that was sent is used up.
    pub fn is_left(&self) -> bool {
        self.now.is_some() || self.spare.is_some()
    }

    /// What will be sent next.
    pub(crate) fn next(&mut self) -> Option<&mut Request> {
        if self.now.is_none() {
            self.now = self.spare.take().map(Spare::into_request);
        }
        self.now.as_mut()
    }

    /// The request, to be sent now.
    pub fn take(&mut self) -> Option<Request> {
        self.next();
        let request = self.now.take()?;
        self.spare = Spare::of(&request);
        Some(request)
    }
}

/// A request that is kept while the same one is on its way.
struct Spare {
    method: Method,
    uri: Uri,
    version: Version,
    headers: [Option<(HeaderName, HeaderValue)>; IN_PLACE],
    /// All of them, where there are more.
    map: Option<HeaderMap>,
    extensions: Extensions,
    body: Body,
}

impl Spare {
    /// `None` if its body is a stream, which can be sent only once.
    fn of(request: &Request) -> Option<Self> {
        let body = request.body().try_clone()?;
        let (mut headers, mut map) = ([const { None }; IN_PLACE], None);
        if request.headers().len() > IN_PLACE {
            map = Some(request.headers().clone());
        } else {
            for (place, (name, value)) in headers.iter_mut().zip(request.headers()) {
                *place = Some((name.clone(), value.clone()));
            }
        }
        Some(Self {
            method: request.method().clone(),
            uri: request.uri().clone(),
            version: request.version(),
            headers,
            map,
            extensions: request.extensions().clone(),
            body,
        })
    }

    /// The request.
    fn into_request(self) -> Request {
        let mut request = Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = self.uri;
        *request.version_mut() = self.version;
        *request.extensions_mut() = self.extensions;
        *request.headers_mut() = self.map.unwrap_or_default();
        for (name, value) in self.headers.into_iter().flatten() {
            request.headers_mut().append(name, value);
        }
        request
    }
}

impl fmt::Debug for Spare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither query nor headers nor body: all of them may hold secrets.
        f.debug_struct("Spare")
            .field("method", &self.method)
            .field("path", &self.uri.path())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_again_is_what_was_sent() {
        for headers in 0..6 {
            let mut request = Request::new(Body::from("text"));
            *request.method_mut() = Method::PUT;
            *request.uri_mut() = Uri::from_static("https://host/path?a=b");
            *request.version_mut() = Version::HTTP_2;
            request.extensions_mut().insert(7_u8);
            for number in 0..headers {
                // Some names twice, with other values.
                let name = HeaderName::from_static(["x-one", "x-two"][number % 2]);
                request.headers_mut().append(name, number.into());
            }
            let as_it_was = Spare::of(&request).expect("text").into_request();
            let mut outgoing = Outgoing::new(as_it_was);
            // What is done to the one that is sent is not done to the next one.
            let mut sent = outgoing.take().expect("the first one");
            sent.headers_mut().insert("x-token", 1.into());
            let again = outgoing.take().expect("text can be sent again");
            assert_eq!(again.method(), request.method());
            assert_eq!(again.uri(), request.uri());
            assert_eq!(again.version(), request.version());
            assert_eq!(again.headers(), request.headers());
            assert_eq!(again.extensions().get::<u8>(), Some(&7));
            assert_eq!(again.body().as_bytes(), request.body().as_bytes());
        }
        let stream = Request::new(Body::reader(&b"1"[..], None));
        let mut outgoing = Outgoing::new(stream);
        assert!(outgoing.is_left());
        assert!(outgoing.take().is_some());
        assert!(!outgoing.is_left());
        assert!(outgoing.take().is_none());
    }
}
