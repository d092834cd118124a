//! A request on its way out, kept so that it can be sent again should it come to that: for every
//! call, so it asks for no memory where a request is like most. When it is sent again is left to the
//! session and to client-core.

use std::fmt;

use http::header::{HeaderName, HeaderValue};

use crate::transport::Request;

/// How many headers are kept in place: `Accept`, `Content-Type` and one that an operation takes.
const IN_PLACE: usize = 3;

/// A request for as long as a call takes. It stays where it is and is lent to whoever sends it: a
/// request is large, and each future that it is handed to has room for it.
pub struct Outgoing {
    request: Request,
    left: Left,
}

/// What is left to be sent.
#[expect(
    clippy::large_enum_variant,
    reason = "nearly all that are made become the largest"
)]
enum Left {
    Whole,
    /// Was sent; the headers are here, so that those that were sent need not be copied.
    AllBut([Option<(HeaderName, HeaderValue)>; IN_PLACE]),
    /// A stream, which can be sent only once, was.
    Nothing,
}

impl Outgoing {
    /// A request that was not sent yet.
    pub fn new(request: Request) -> Self {
        Self {
            request,
            left: Left::Whole,
        }
    }

    /// Whether there is something to send.
    pub fn is_left(&self) -> bool {
        !matches!(self.left, Left::Nothing)
    }

    /// What will be sent next.
    pub(crate) fn next(&mut self) -> Option<&mut Request> {
        match &mut self.left {
            Left::Whole => {}
            Left::AllBut(headers) => {
                for (name, value) in headers.iter_mut().filter_map(Option::take) {
                    self.request.headers_mut().append(name, value);
                }
                self.left = Left::Whole;
            }
            Left::Nothing => return None,
        }
        Some(&mut self.request)
    }

    /// The request, to be sent now.
    pub fn take(&mut self) -> Option<Request> {
        let request = self.next()?;
        let Some(body) = request.body().try_clone() else {
            self.left = Left::Nothing;
            return Some(std::mem::take(&mut self.request));
        };
        let mut sent = Request::new(body);
        *sent.method_mut() = request.method().clone();
        *sent.uri_mut() = request.uri().clone();
        *sent.version_mut() = request.version();
        *sent.extensions_mut() = request.extensions().clone();
        if request.headers().len() > IN_PLACE {
            *sent.headers_mut() = request.headers().clone();
            return Some(sent);
        }
        *sent.headers_mut() = std::mem::take(request.headers_mut());
        let mut headers = [const { None }; IN_PLACE];
        for (place, (name, value)) in headers.iter_mut().zip(sent.headers()) {
            *place = Some((name.clone(), value.clone()));
        }
        self.left = Left::AllBut(headers);
        Some(sent)
    }
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither query nor headers nor body: all of them may hold secrets.
        f.debug_struct("Outgoing")
            .field("method", &self.request.method())
            .field("path", &self.request.uri().path())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use http::{Method, Uri, Version};

    use super::*;
    use crate::Body;

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
            let given = request.headers().clone();
            let mut outgoing = Outgoing::new(request);
            for _ in 0..3 {
                let mut sent = outgoing.take().expect("text can be sent again");
                assert_eq!(sent.method(), Method::PUT);
                assert_eq!(sent.uri(), "https://host/path?a=b");
                assert_eq!(sent.version(), Version::HTTP_2);
                assert_eq!(*sent.headers(), given);
                assert_eq!(sent.extensions().get::<u8>(), Some(&7));
                assert_eq!(sent.body().as_bytes(), Some(&"text".into()));
                // What is done to the one that is sent is not done to the next one.
                sent.headers_mut().insert("x-one", 1.into());
            }
        }
        let stream = Request::new(Body::reader(&b"1"[..], None));
        let mut outgoing = Outgoing::new(stream);
        assert!(outgoing.is_left());
        assert!(outgoing.take().is_some());
        assert!(!outgoing.is_left());
        assert!(outgoing.take().is_none());
    }
}
