//! Arguments become a request; nothing is sent here.

use auth_core::{Error, Request};
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Method};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::Value;

use crate::operation::{BodyContent, Encoding, Operation, Parameter, ParameterType, Place};
use crate::query::{QueryArgument, QueryValue};
use crate::upload::Upload;
use crate::wire::{As, Purpose, Wire};

/// Everything but RFC 3986's unreserved characters.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
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
    Ok(utf8_percent_encode(&text, ESCAPED).to_string())
}

/// Builds one request. The first failure is kept and comes out of [`build`](Self::build).
#[derive(Debug)]
pub struct RequestBuilder {
    method: Method,
    url: String,
    has_query: bool,
    headers: HeaderMap,
    body: Bytes,
    fields: String,
    parts: Vec<Part>,
    failed: Option<Error>,
}

/// One part of a multipart form.
#[derive(Debug)]
struct Part {
    name: String,
    file: Option<(String, String)>,
    content: Bytes,
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
            body: Bytes::new(),
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
        self.json_body(&As(body, Purpose::Send))
    }

    /// A JSON body, or none at all.
    #[must_use]
    pub fn json_if_given<T: Wire>(self, body: Option<&T>) -> Self {
        match body {
            Some(body) => self.json(body),
            None => self,
        }
    }

    fn json_body(mut self, body: &impl Serialize) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) => self.body = bytes.into(),
            Err(error) => {
                self.failed.get_or_insert_with(|| {
                    Error::usage(format!("the body cannot be written as JSON: {error}"))
                });
            }
        }
        self.header_value(CONTENT_TYPE, HeaderValue::from_static("application/json"))
    }

    /// A form body of the value's members; `None`, null and absent ones stay out.
    #[must_use]
    pub fn form<T: Wire>(mut self, body: &T) -> Self {
        let mut form = String::new();
        if let Ok(Value::Object(members)) =
            body.encode(serde_json::value::Serializer, Purpose::Send)
        {
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
        self.body = body.clone();
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
                content: Bytes::copy_from_slice(text.as_bytes()),
            });
        });
        self
    }

    /// Adds files to a multipart form, which becomes the body.
    #[must_use]
    pub fn files<'a>(mut self, name: &str, files: impl IntoIterator<Item = &'a Upload>) -> Self {
        self.parts.extend(files.into_iter().map(|file| Part {
            name: name.to_owned(),
            file: Some((file.name.clone(), file.media_type.clone())),
            content: file.bytes.clone(),
        }));
        self
    }

    /// The parts as a body, with a boundary that stands in none of them.
    fn write_parts(&mut self) {
        let holds = |content: &[u8], boundary: &str| {
            content
                .windows(boundary.len())
                .any(|window| window == boundary.as_bytes())
        };
        let boundary = (0_u32..)
            .map(|n| format!("vmw-form-boundary-{n}"))
            .find(|boundary| !self.parts.iter().any(|part| holds(&part.content, boundary)))
            .unwrap_or_default();
        // RFC 7578, 4.2: quotes and line breaks in names are percent-encoded, as browsers do.
        let quoted = |text: &str| {
            text.replace('"', "%22")
                .replace('\r', "%0D")
                .replace('\n', "%0A")
        };
        let mut body = Vec::new();
        for part in &self.parts {
            body.extend_from_slice(
                format!(
                    "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
                    quoted(&part.name)
                )
                .as_bytes(),
            );
            if let Some((name, media_type)) = &part.file {
                body.extend_from_slice(
                    format!(
                        "; filename=\"{}\"\r\nContent-Type: {}",
                        quoted(name),
                        quoted(media_type)
                    )
                    .as_bytes(),
                );
            }
            body.extend_from_slice(b"\r\n\r\n");
            body.extend_from_slice(&part.content);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        self.body = body.into();
        if let Ok(value) =
            HeaderValue::from_str(&format!("multipart/form-data; boundary={boundary}"))
        {
            self.headers.insert(CONTENT_TYPE, value);
        }
    }

    /// The request.
    ///
    /// # Errors
    /// [`ErrorKind::Usage`](crate::ErrorKind::Usage) where an argument cannot be sent.
    pub fn build(mut self) -> Result<Request, Error> {
        if let Some(error) = self.failed {
            return Err(error);
        }
        if !self.parts.is_empty() {
            self.write_parts();
        } else if !self.fields.is_empty() {
            self.body = std::mem::take(&mut self.fields).into();
        }
        let mut request = http::Request::builder()
            .method(self.method)
            .uri(&self.url)
            .body(self.body)
            .map_err(|error| Error::usage(format!("this makes no address: {error}")))?;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

/// Makes the request of an operation that is known only by its entry in the table.
///
/// `arguments` are names of the document with their values: text, numbers, booleans,
/// or arrays of these. `base` is the address in front of the path.
///
/// # Errors
/// [`ErrorKind::Usage`](crate::ErrorKind::Usage) for an unknown or missing argument, or
/// one that is not of its type.
pub fn encode_from_table(
    base: &str,
    operation: &Operation,
    arguments: &[(&str, Value)],
    body: Option<&Value>,
) -> Result<Request, Error> {
    let refuse = |what: String| Err(Error::usage(format!("{}: {what}", operation.id)));
    if let Some((name, _)) = arguments
        .iter()
        .find(|(name, _)| !operation.parameters.iter().any(|p| p.name == *name))
    {
        let known: Vec<_> = operation.parameters.iter().map(|p| p.name).collect();
        return refuse(format!(
            "there is no parameter `{name}`; it takes {}",
            if known.is_empty() {
                "none".to_owned()
            } else {
                known.join(", ")
            }
        ));
    }

    let mut path = operation.path.to_owned();
    let mut queries = Vec::new();
    for parameter in operation.parameters {
        let given = arguments
            .iter()
            .filter(|(name, _)| *name == parameter.name)
            .map(|(_, value)| value)
            .next_back();
        let Some(value) = given.filter(|value| !value.is_null()) else {
            if parameter.required {
                return refuse(format!("the parameter `{}` is missing", parameter.name));
            }
            continue;
        };
        let texts = argument_texts(operation, parameter, value)?;
        match parameter.place {
            Place::Path => {
                let segment = path_segment(parameter.name, texts.join(",").as_str())?;
                path = path.replace(&format!("{{{}}}", parameter.name), &segment);
            }
            Place::Query | Place::Header | Place::Form => queries.push((parameter, texts)),
        }
    }

    let method = operation
        .method
        .parse()
        .map_err(|_| Error::usage(format!("{}: no such method", operation.id)))?;
    let mut request = RequestBuilder::new(method, format!("{base}{path}")).accept_json();
    let multipart = operation
        .body
        .is_some_and(|body| body.content == BodyContent::Multipart);
    for (parameter, texts) in queries {
        request = match parameter.place {
            Place::Header => request.header(parameter.name, &texts),
            Place::Form if parameter.value == ParameterType::File => {
                let files: Vec<Upload> = texts
                    .into_iter()
                    .map(|text| Upload::from(text.into_bytes()))
                    .collect();
                request.files(parameter.name, &files)
            }
            Place::Form if multipart => request.part(parameter.name, &texts),
            Place::Form => request.form_field(parameter.name, &texts, parameter.encoding),
            _ => request.query_encoded(parameter.name, &texts, parameter.encoding),
        };
    }
    let Some(shape) = &operation.body else {
        return match body {
            Some(_) => refuse("it takes no body".to_owned()),
            None => request.build(),
        };
    };
    match (shape.content, body) {
        // Its fields are parameters.
        (BodyContent::Form | BodyContent::Multipart, None) => request.build(),
        (_, None) if shape.required => refuse(format!("the body is missing ({})", shape.type_name)),
        (_, None) => request.build(),
        (BodyContent::Json, Some(body)) => request.json_body(body).build(),
        (BodyContent::Form, Some(body)) => request.form(body).build(),
        (BodyContent::Text | BodyContent::Bytes, Some(Value::String(text))) => {
            request.text(shape.media_type, text).build()
        }
        (BodyContent::Text | BodyContent::Bytes | BodyContent::Multipart, Some(_)) => {
            refuse(format!("the body must be text ({})", shape.media_type))
        }
    }
}

/// The texts of one argument, one for each item of an array.
fn argument_texts(
    operation: &Operation,
    parameter: &Parameter,
    value: &Value,
) -> Result<Vec<String>, Error> {
    let one = |item: &Value| -> Option<String> {
        let text = match item {
            Value::String(text) => text.clone(),
            Value::Number(_) | Value::Bool(_) => item.to_string(),
            _ => return None,
        };
        let fits = match parameter.value {
            ParameterType::String | ParameterType::Time | ParameterType::File => true,
            ParameterType::Integer => text.parse::<i64>().is_ok(),
            ParameterType::Number => text.parse::<f64>().is_ok(),
            ParameterType::Boolean => text.parse::<bool>().is_ok(),
        };
        fits.then_some(text)
    };
    let texts: Option<Vec<String>> = match value {
        Value::Array(items) if parameter.encoding != Encoding::Single => {
            items.iter().map(one).collect()
        }
        single => one(single).map(|text| vec![text]),
    };
    texts.ok_or_else(|| {
        Error::usage(format!(
            "{}: the parameter `{}` takes {:?} values, not {value}",
            operation.id, parameter.name, parameter.value
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_character_reaches_the_server_as_it_was_meant() {
        let value = "a b/c%d+e&f#g\"h'ü";
        let segment = path_segment("name", value).unwrap();
        assert_eq!(segment, "a%20b%2Fc%25d%2Be%26f%23g%22h%27%C3%BC");
        let request = RequestBuilder::get(format!("https://host/x/{segment}"))
            .query("$filter", value)
            .query("n", &Some(3_i64))
            .query("none", &None::<String>)
            .build()
            .unwrap();
        assert_eq!(
            request.uri().query(),
            Some(format!("%24filter={segment}&n=3").as_str())
        );
    }

    #[test]
    fn an_empty_or_dotted_path_argument_is_refused() {
        for value in ["", ".", ".."] {
            let error = path_segment("sddc", value).unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::Usage);
            assert!(error.to_string().contains("`sddc`"), "{error}");
        }
        path_segment("sddc", "...").unwrap();
    }

    #[test]
    fn arrays_are_written_as_the_document_says() {
        let items = vec!["a,b".to_owned(), "c".to_owned()];
        for (encoding, expected) in [
            (Encoding::Repeated, "p=a%2Cb&p=c"),
            (Encoding::Comma, "p=a%2Cb%2Cc"),
            (Encoding::Space, "p=a%2Cb%20c"),
            (Encoding::Tab, "p=a%2Cb%09c"),
            (Encoding::Pipe, "p=a%2Cb%7Cc"),
        ] {
            let request = RequestBuilder::get("https://host/".into())
                .query_encoded("p", &items, encoding)
                .build()
                .unwrap();
            assert_eq!(request.uri().query(), Some(expected));
        }
    }

    #[test]
    fn a_header_that_cannot_be_sent_is_an_error_not_a_panic() {
        let error = RequestBuilder::get("https://host/".into())
            .header("x-name", "a\nb")
            .build()
            .unwrap_err();
        assert!(error.to_string().contains("x-name"));
    }

    #[test]
    fn the_table_alone_is_enough_to_make_a_request() {
        const OPERATION: Operation = Operation::new("update", "PUT", "/things/{id}", "things", "")
            .parameters(&[
                Parameter::new(
                    "id",
                    Place::Path,
                    ParameterType::String,
                    Encoding::Single,
                    true,
                    &[],
                ),
                Parameter::new(
                    "tags",
                    Place::Query,
                    ParameterType::String,
                    Encoding::Comma,
                    false,
                    &[],
                ),
                Parameter::new(
                    "n",
                    Place::Query,
                    ParameterType::Integer,
                    Encoding::Single,
                    false,
                    &[],
                ),
            ])
            .body("Thing", BodyContent::Json, "application/json", true);
        let request = encode_from_table(
            "https://host",
            &OPERATION,
            &[
                ("id", json!("a/b")),
                ("tags", json!(["x", "y"])),
                ("n", json!(2)),
            ],
            Some(&json!({"a": 1})),
        )
        .unwrap();
        assert_eq!(request.uri(), "https://host/things/a%2Fb?tags=x%2Cy&n=2");
        assert_eq!(request.body().as_ref(), b"{\"a\":1}");

        for (arguments, body, says) in [
            (
                vec![("nope", json!(1))],
                Some(json!({})),
                "no parameter `nope`",
            ),
            (vec![], Some(json!({})), "`id` is missing"),
            (vec![("id", json!("a"))], None, "body is missing"),
            (
                vec![("id", json!("a")), ("n", json!("many"))],
                Some(json!({})),
                "Integer",
            ),
            (vec![("id", json!(".."))], Some(json!({})), "`id`"),
        ] {
            let error = encode_from_table("https://host", &OPERATION, &arguments, body.as_ref())
                .unwrap_err();
            assert!(error.to_string().contains(says), "{error}");
        }
    }

    #[test]
    fn a_multipart_form_holds_its_parts_as_they_are() {
        let file =
            Upload::new("a \"b\".png", &b"vmw-form-boundary-0\r\n\x00"[..]).media_type("image/png");
        let request = RequestBuilder::post("https://host/".into())
            .part("description", "two\r\nlines")
            .part("none", &None::<String>)
            .files("file", [&file])
            .build()
            .unwrap();
        let body = String::from_utf8_lossy(request.body()).into_owned();
        assert_eq!(
            request.headers()["content-type"],
            "multipart/form-data; boundary=vmw-form-boundary-1"
        );
        assert!(
            body.contains("name=\"description\"\r\n\r\ntwo\r\nlines\r\n--vmw-form-boundary-1"),
            "{body}"
        );
        assert!(body.contains("name=\"file\"; filename=\"a %22b%22.png\"\r\nContent-Type: image/png\r\n\r\nvmw-form"), "{body}");
        assert!(body.ends_with("\r\n--vmw-form-boundary-1--\r\n"), "{body}");
        assert!(!body.contains("none"));
    }

    #[test]
    fn a_form_is_written_field_by_field() {
        let request = RequestBuilder::post("https://host/".into())
            .form_field("grant_type", "a b", Encoding::Single)
            .form_field(
                "scopes",
                &vec!["x".to_owned(), "y".to_owned()],
                Encoding::Comma,
            )
            .build()
            .unwrap();
        assert_eq!(request.body().as_ref(), b"grant_type=a%20b&scopes=x%2Cy");
    }
}
