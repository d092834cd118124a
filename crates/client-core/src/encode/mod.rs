//! Arguments become a request; nothing is sent here.

mod multipart;
mod table;

use std::borrow::Cow;

use auth_core::{Body, Error, Request};
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Method, Uri};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::operation::Encoding;
use crate::query::{QueryArgument, QueryValue};
use crate::upload::{Content, Upload};
use crate::wire::{Purpose, Wire};
use multipart::Part;

pub use table::{encode_from_table, encode_from_table_with_files};

/// Everything but RFC 3986's unreserved characters.
pub(crate) const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Escapes one segment of a path.
///
/// # Errors
/// [`ErrorKind::Usage`](crate::ErrorKind::Usage) where the value is empty, `.` or `..`:
/// such a path would address something else, a collection instead of one of its members.
pub fn path_segment(
    name: &'static str,
    value: &(impl QueryValue + ?Sized),
) -> Result<String, Error> {
    let text = value.text();
    if matches!(&*text, "" | "." | "..") {
        return Err(Error::usage(format!(
            "the path argument `{name}` is {text:?}: it must name something (empty, `.` and `..` \
             would address another resource)"
        )));
    }
    Ok(Cow::from(utf8_percent_encode(&text, ESCAPED)).into_owned())
}

/// Builds one request. The first failure is kept and comes out of [`build`](Self::build).
#[derive(Debug)]
pub struct RequestBuilder {
    method: Method,
    url: String,
    has_query: bool,
    headers: HeaderMap,
    body: Body,
    fields: String,
    parts: Vec<Part>,
    failed: Option<Error>,
}

impl RequestBuilder {
    /// A request with this method to this address, whose path is escaped already.
    #[must_use]
    pub fn new(method: Method, url: String) -> Self {
        RequestBuilder {
            method,
            has_query: url.contains('?'),
            url,
            headers: HeaderMap::new(),
            body: Body::default(),
            fields: String::new(),
            parts: Vec::new(),
            failed: None,
        }
    }

    /// `GET`.
    #[must_use]
    pub fn get(url: String) -> Self {
        Self::new(Method::GET, url)
    }

    /// `POST`.
    #[must_use]
    pub fn post(url: String) -> Self {
        Self::new(Method::POST, url)
    }

    /// `PUT`.
    #[must_use]
    pub fn put(url: String) -> Self {
        Self::new(Method::PUT, url)
    }

    /// `PATCH`.
    #[must_use]
    pub fn patch(url: String) -> Self {
        Self::new(Method::PATCH, url)
    }

    /// `DELETE`.
    #[must_use]
    pub fn delete(url: String) -> Self {
        Self::new(Method::DELETE, url)
    }

    /// `HEAD`.
    #[must_use]
    pub fn head(url: String) -> Self {
        Self::new(Method::HEAD, url)
    }

    /// `OPTIONS`.
    #[must_use]
    pub fn options(url: String) -> Self {
        Self::new(Method::OPTIONS, url)
    }

    /// Asks for JSON.
    #[must_use]
    pub fn accept_json(self) -> Self {
        self.header_value(ACCEPT, HeaderValue::from_static("application/json"))
    }

    /// Asks for another media type than JSON.
    #[must_use]
    pub fn accept(self, media_type: &'static str) -> Self {
        self.header_value(ACCEPT, HeaderValue::from_static(media_type))
    }

    /// Adds a query parameter; nothing for `None` and for an array without items.
    #[must_use]
    pub fn query(self, name: &str, value: &(impl QueryArgument + ?Sized)) -> Self {
        self.query_encoded(name, value, Encoding::Repeated)
    }

    /// Adds a query parameter whose items are written in a certain way.
    #[must_use]
    pub fn query_encoded(
        mut self,
        name: &str,
        value: &(impl QueryArgument + ?Sized),
        encoding: Encoding,
    ) -> Self {
        value.write(encoding, &mut |text| {
            self.url.push(if self.has_query { '&' } else { '?' });
            self.has_query = true;
            self.url.extend(utf8_percent_encode(name, ESCAPED));
            self.url.push('=');
            self.url.extend(utf8_percent_encode(text, ESCAPED));
        });
        self
    }

    /// Adds a header; nothing for `None`.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: &(impl QueryArgument + ?Sized)) -> Self {
        let mut put = |text: &str| match (name.parse::<HeaderName>(), HeaderValue::from_str(text)) {
            (Ok(header), Ok(value)) => {
                self.headers.append(header, value);
            }
            _ => {
                self.failed.get_or_insert_with(|| {
                    Error::usage(format!(
                        "the argument `{name}` holds characters that a header cannot carry"
                    ))
                });
            }
        };
        value.write(Encoding::Comma, &mut put);
        self
    }

    fn header_value(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// A JSON body, without the properties that only the server sets.
    #[must_use]
    pub fn json<T: Wire>(self, body: &T) -> Self {
        self.json_body(&body.encode(Purpose::Send))
    }

    /// A JSON body, or none at all.
    #[must_use]
    pub fn json_if_given<T: Wire>(self, body: Option<&T>) -> Self {
        match body {
            Some(body) => self.json(body),
            None => self,
        }
    }

    fn json_body(mut self, body: &Value) -> Self {
        self.body = body.to_string().into();
        self.header_value(CONTENT_TYPE, HeaderValue::from_static("application/json"))
    }

    /// A form body of the value's members; `None`, null and absent ones stay out.
    #[must_use]
    pub fn form<T: Wire>(self, body: &T) -> Self {
        self.form_body(body.encode(Purpose::Send))
    }

    fn form_body(mut self, body: Value) -> Self {
        let mut form = String::new();
        if let Value::Object(members) = body {
            for (name, value) in members {
                let text = match value {
                    Value::Null => continue,
                    Value::String(text) => text,
                    other => other.to_string(),
                };
                if !form.is_empty() {
                    form.push('&');
                }
                form.extend(utf8_percent_encode(&name, ESCAPED));
                form.push('=');
                form.extend(utf8_percent_encode(&text, ESCAPED));
            }
        }
        self.body = form.into();
        self.header_value(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        )
    }

    /// A form body, or none at all.
    #[must_use]
    pub fn form_if_given<T: Wire>(self, body: Option<&T>) -> Self {
        match body {
            Some(body) => self.form(body),
            None => self,
        }
    }

    /// A body of text, as it is.
    #[must_use]
    pub fn text(self, media_type: &'static str, body: &str) -> Self {
        self.raw(media_type, &Bytes::copy_from_slice(body.as_bytes()))
    }

    /// A body of text, or none at all.
    #[must_use]
    pub fn text_if_given(self, media_type: &'static str, body: Option<&String>) -> Self {
        match body {
            Some(body) => self.text(media_type, body),
            None => self,
        }
    }

    /// A body of bytes, as they are.
    #[must_use]
    pub fn raw(mut self, media_type: &'static str, body: &Bytes) -> Self {
        self.body = body.clone().into();
        self.header_value(CONTENT_TYPE, HeaderValue::from_static(media_type))
    }

    /// A body of bytes, or none at all.
    #[must_use]
    pub fn raw_if_given(self, media_type: &'static str, body: Option<&Bytes>) -> Self {
        match body {
            Some(body) => self.raw(media_type, body),
            None => self,
        }
    }

    /// Adds a field to a URL-encoded form, which becomes the body; nothing for `None`.
    #[must_use]
    pub fn form_field(
        mut self,
        name: &str,
        value: &(impl QueryArgument + ?Sized),
        encoding: Encoding,
    ) -> Self {
        value.write(encoding, &mut |text| {
            if !self.fields.is_empty() {
                self.fields.push('&');
            }
            self.fields.extend(utf8_percent_encode(name, ESCAPED));
            self.fields.push('=');
            self.fields.extend(utf8_percent_encode(text, ESCAPED));
        });
        self.header_value(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        )
    }

    /// Adds a plain part to a multipart form, which becomes the body; nothing for `None`.
    #[must_use]
    pub fn part(mut self, name: &str, value: &(impl QueryArgument + ?Sized)) -> Self {
        value.write(Encoding::Repeated, &mut |text| {
            self.parts.push(Part {
                name: name.to_owned(),
                file: None,
                content: Content::Bytes(Bytes::copy_from_slice(text.as_bytes())),
            });
        });
        self
    }

    /// Adds files to a multipart form, which becomes the body. With one that is a stream, the body
    /// is a stream; [`build`](Self::build) takes it out of the file.
    #[must_use]
    pub fn files<'a>(mut self, name: &str, files: impl IntoIterator<Item = &'a Upload>) -> Self {
        self.parts.extend(files.into_iter().map(|file| Part {
            name: name.to_owned(),
            file: Some((file.name.clone(), file.media_type.clone())),
            content: file.content.clone(),
        }));
        self
    }

    /// The request.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`](crate::ErrorKind::Usage) where an argument cannot be sent, such as a
    /// file whose stream another request has taken.
    pub fn build(mut self) -> Result<Request, Error> {
        if let Some(error) = self.failed {
            return Err(error);
        }
        if !self.parts.is_empty() {
            let (body, content_type) = multipart::body(std::mem::take(&mut self.parts))?;
            self.body = body;
            self.headers
                .extend(content_type.map(|value| (CONTENT_TYPE, value)));
        } else if !self.fields.is_empty() {
            self.body = std::mem::take(&mut self.fields).into();
        }
        let address = Uri::try_from(self.url)
            .map_err(|error| Error::usage(format!("this makes no address: {error}")))?;
        let mut request = Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = address;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

#[cfg(test)]
mod tests;
