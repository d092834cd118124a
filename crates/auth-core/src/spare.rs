//! A request kept aside, to be sent again should it come to that: for every call, so it asks for no
//! memory where a request is like most. When it is sent again is left to the session and to
//! client-core.

use std::fmt;

use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::{Extensions, Method, Uri, Version};

use crate::transport::{Body, Request};

/// How many headers are kept in place: `Accept`, `Content-Type` and one that an operation takes.
const IN_PLACE: usize = 3;

/// A request that is kept while the same one is on its way.
pub struct Spare {
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
    pub fn of(request: &Request) -> Option<Self> {
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
    pub fn into_request(self) -> Request {
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
            let again = Spare::of(&request).expect("text").into_request();
            assert_eq!(again.method(), request.method());
            assert_eq!(again.uri(), request.uri());
            assert_eq!(again.version(), request.version());
            assert_eq!(again.headers(), request.headers());
            assert_eq!(again.extensions().get::<u8>(), Some(&7));
            assert_eq!(again.body().as_bytes(), request.body().as_bytes());
        }
        let stream = Request::new(Body::reader(&b"1"[..], None));
        assert!(Spare::of(&stream).is_none());
    }
}
