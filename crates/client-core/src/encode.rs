//! Arguments become a request; nothing is sent here.

use std::borrow::Cow;
use std::collections::hash_map::RandomState;
use std::fmt::Write as _;
use std::hash::BuildHasher as _;
use std::sync::atomic::{AtomicU64, Ordering};

use auth_core::{Body, Error, Request};
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Method, Uri};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::operation::{
    AnswerContent, BodyContent, Encoding, Operation, Parameter, ParameterType, Place,
};
use crate::query::{QueryArgument, QueryValue};
use crate::upload::{Content, Upload};
use crate::wire::{Purpose, Wire};

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

/// One part of a multipart form.
#[derive(Debug)]
struct Part {
    name: String,
    file: Option<(String, String)>,
    content: Content,
}

impl Part {
    /// What stands in front of its content, from the boundary on.
    fn head(&self, boundary: &str) -> String {
        // RFC 7578, 4.2: quotes and line breaks in names are percent-encoded, as browsers do.
        let quoted = |text: &str| {
            text.replace('"', "%22")
                .replace('\r', "%0D")
                .replace('\n', "%0A")
        };
        let mut head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"",
            quoted(&self.name)
        );
        if let Some((name, media_type)) = &self.file {
            let (name, media_type) = (quoted(name), quoted(media_type));
            let _ = write!(head, "; filename=\"{name}\"\r\nContent-Type: {media_type}");
        }
        head.push_str("\r\n\r\n");
        head
    }
}

/// A boundary that stands in none of these parts. What a stream will say is not known, so there it
/// is one that nobody can guess.
fn boundary(parts: &[Part]) -> String {
    static FORMS: AtomicU64 = AtomicU64::new(0);
    let mut start = "vmw-form-boundary-".to_owned();
    if parts.iter().any(|part| part.content.as_bytes().is_none()) {
        let form = FORMS.fetch_add(1, Ordering::Relaxed);
        for _ in 0..2 {
            let _ = write!(start, "{:016x}", RandomState::new().hash_one(form));
        }
        start.push('-');
    }
    let holds = |part: &Part, boundary: &str| {
        part.content.as_bytes().is_some_and(|bytes| {
            bytes
                .windows(boundary.len())
                .any(|window| window == boundary.as_bytes())
        })
    };
    (0_u32..)
        .map(|n| format!("{start}{n}"))
        .find(|boundary| !parts.iter().any(|part| holds(part, boundary)))
        .unwrap_or_default()
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

    /// The parts as a body.
    fn write_parts(&mut self) -> Result<(), Error> {
        let parts = std::mem::take(&mut self.parts);
        let boundary = boundary(&parts);
        let mut pieces = Vec::with_capacity(3 * parts.len() + 1);
        for part in parts {
            pieces.push(part.head(&boundary).into());
            pieces.push(part.content.take(&part.name)?);
            pieces.push("\r\n".into());
        }
        pieces.push(format!("--{boundary}--\r\n").into());
        self.body = Body::concat(pieces);
        if let Ok(value) =
            HeaderValue::from_str(&format!("multipart/form-data; boundary={boundary}"))
        {
            self.headers.insert(CONTENT_TYPE, value);
        }
        Ok(())
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
            self.write_parts()?;
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

/// Makes the request of an operation that is known only by its entry in the table.
///
/// `arguments` are names of the document with their values: text, numbers, booleans,
/// or arrays of these. `base` is the address in front of the path. An answer that is not JSON is
/// asked for in any media type, since the table names none.
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
    encode_from_table_with_files(base, operation, arguments, &[], body)
}

/// The same with files, by the names of their parameters; text among the arguments is a file too,
/// which is called `file`.
///
/// # Errors
/// Those of [`encode_from_table`].
pub fn encode_from_table_with_files(
    base: &str,
    operation: &Operation,
    arguments: &[(&str, Value)],
    files: &[(&str, Upload)],
    body: Option<&Value>,
) -> Result<Request, Error> {
    let refuse = |what: String| Err(Error::usage(format!("{}: {what}", operation.id)));
    let given = arguments.iter().map(|(name, _)| *name);
    let mut given = given.chain(files.iter().map(|(name, _)| *name));
    if let Some(name) = given.find(|name| !operation.parameters.iter().any(|p| p.name == *name)) {
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

    let takes_file = |name: &str| {
        let parameter = operation.parameter(Place::Form, name);
        parameter.is_some_and(|parameter| parameter.value == ParameterType::File)
    };
    if let Some((name, _)) = files.iter().find(|(name, _)| !takes_file(name)) {
        return refuse(format!("the parameter `{name}` takes no file"));
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
            let is_file = files.iter().any(|(name, _)| *name == parameter.name);
            if parameter.required && !is_file {
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
    let request = RequestBuilder::new(method, format!("{base}{path}"));
    let mut request = match operation.answer_content {
        AnswerContent::Json => request.accept_json(),
        AnswerContent::Text | AnswerContent::Bytes => request.accept("*/*"),
    };
    for (name, file) in files {
        request = request.files(name, [file]);
    }
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
    use auth_core::{MemoryTransport, Service, Session};
    use serde_json::json;

    use super::*;

    fn text(request: &Request) -> String {
        let bytes = request.body().as_bytes().expect("it is no stream");
        String::from_utf8_lossy(bytes).into_owned()
    }

    /// What a server gets of a request, however its body is sent.
    async fn sent(request: Request) -> auth_core::RecordedRequest {
        let server = MemoryTransport::new(|_| MemoryTransport::json(200, "{}"));
        let session = Session::builder()
            .access_token("an-access-token")
            .base_url(Service::Automation, "https://host")
            .transport(server.clone())
            .build()
            .unwrap();
        session.send(Service::Automation, request).await.unwrap();
        server.requests().remove(0)
    }

    /// The parts of a form as a server reads them: head and content, between the boundaries that
    /// the header announces.
    fn parts(request: &auth_core::RecordedRequest) -> Vec<(String, Vec<u8>)> {
        let split = |text: &[u8], at: &str| {
            let found = text.windows(at.len()).position(|w| w == at.as_bytes());
            let found = found.unwrap_or_else(|| panic!("there is no {at:?}"));
            (text[..found].to_vec(), text[found + at.len()..].to_vec())
        };
        let header = request.headers()["content-type"].to_str().unwrap();
        let boundary = header
            .strip_prefix("multipart/form-data; boundary=")
            .unwrap();
        assert!((1..=70).contains(&boundary.len()), "RFC 2046, 5.1.1");
        let (before, mut rest) = split(request.body(), &format!("--{boundary}"));
        assert!(
            before.is_empty(),
            "nothing stands before the first boundary"
        );
        let mut parts = Vec::new();
        while rest != b"--\r\n" {
            let (part, after) = split(&rest, &format!("\r\n--{boundary}"));
            let (head, content) = split(&part, "\r\n\r\n");
            let head = String::from_utf8(head).unwrap();
            parts.push((head.strip_prefix("\r\n").unwrap().to_owned(), content));
            rest = after;
        }
        parts
    }

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
        assert_eq!(text(&request), "{\"a\":1}");

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
    fn the_table_takes_files_and_asks_for_whatever_is_no_json() {
        const UPLOAD: Operation = Operation::new("upload", "POST", "/pictures", "pictures", "")
            .parameters(&[
                Parameter::new(
                    "file",
                    Place::Form,
                    ParameterType::File,
                    Encoding::Single,
                    true,
                    &[],
                ),
                Parameter::new(
                    "name",
                    Place::Query,
                    ParameterType::String,
                    Encoding::Single,
                    false,
                    &[],
                ),
            ])
            .body("form", BodyContent::Multipart, "multipart/form-data", true)
            .answer("Bytes")
            .answer_content(AnswerContent::Bytes);
        let file = Upload::new("a.png", &b"\xff\x00"[..]);
        let encode = |files: &[(&str, Upload)]| {
            encode_from_table_with_files("https://host", &UPLOAD, &[], files, None)
        };
        let request = encode(&[("file", file.clone())]).unwrap();
        let body = request.body().as_bytes().unwrap();
        assert!(text(&request).contains("filename=\"a.png\""));
        assert!(body.windows(2).any(|bytes| bytes == b"\xff\x00"));
        assert_eq!(request.headers()["accept"], "*/*");
        for (files, says) in [
            (&[][..], "`file` is missing"),
            (&[("name", file.clone())], "`name` takes no file"),
            (&[("nope", file.clone())], "no parameter `nope`"),
        ] {
            let error = encode(files).unwrap_err().to_string();
            assert!(error.contains(says), "{error}");
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
        let body = text(&request);
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

    #[tokio::test]
    async fn a_form_with_a_streamed_file_arrives_part_by_part() {
        let content = [&b"--vmw-form-boundary-0\r\n\x00"[..], &[7; 200_000]].concat();
        for length in [Some(content.len() as u64), None] {
            let reader = std::io::Cursor::new(content.clone());
            let file = Upload::stream("disk.iso", Body::reader(reader, length));
            let small = Upload::new("notes.txt", "\r\n--").media_type("text/plain");
            let request = RequestBuilder::post("https://host/".into())
                .part("description", "two\r\nlines")
                .files("file", [&file, &small])
                .part("last", "")
                .build()
                .unwrap();
            assert!(request.body().as_bytes().is_none(), "it is not in memory");
            let announced = request.body().len();
            assert_eq!(announced.is_some(), length.is_some());
            let request = sent(request).await;
            if let Some(announced) = announced {
                assert_eq!(announced, request.body().len() as u64);
            }
            let disposition = "Content-Disposition: form-data; name=";
            assert_eq!(
                parts(&request),
                [
                    (
                        format!("{disposition}\"description\""),
                        b"two\r\nlines".to_vec()
                    ),
                    (
                        format!(
                            "{disposition}\"file\"; filename=\"disk.iso\"\r\n\
                             Content-Type: application/octet-stream"
                        ),
                        content.clone()
                    ),
                    (
                        format!(
                            "{disposition}\"file\"; filename=\"notes.txt\"\r\n\
                             Content-Type: text/plain"
                        ),
                        b"\r\n--".to_vec()
                    ),
                    (format!("{disposition}\"last\""), Vec::new()),
                ]
            );
        }
    }

    #[tokio::test]
    async fn the_boundary_of_a_streamed_form_is_new_each_time() {
        let boundary = || async {
            let file = Upload::stream("a", Body::reader(&b"1"[..], None));
            let request = RequestBuilder::post("https://host/".into()).files("file", [&file]);
            let request = sent(request.build().unwrap()).await;
            assert_eq!(parts(&request).len(), 1);
            request.headers()["content-type"].clone()
        };
        assert_ne!(boundary().await, boundary().await);
    }

    #[test]
    fn a_streamed_file_is_sent_by_whoever_comes_first() {
        let file = Upload::stream("a.iso", Body::reader(&b"1"[..], Some(1)));
        let build = |file: &Upload| {
            RequestBuilder::post("https://host/".into())
                .files("image", [file])
                .build()
        };
        // A request that fails for another reason leaves the stream where it is.
        RequestBuilder::post("https://host/".into())
            .files("image", [&file])
            .header("x-name", "a\nb")
            .build()
            .unwrap_err();
        build(&file.clone()).unwrap();
        let error = build(&file).unwrap_err();
        assert_eq!(error.kind(), crate::ErrorKind::Usage);
        let said = error.to_string();
        assert!(
            said.contains("`image`") && said.contains("open it anew"),
            "{said}"
        );
        assert!(format!("{file:?}").contains("a stream that is sent"));
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
        assert_eq!(text(&request), "grant_type=a%20b&scopes=x%2Cy");
    }
}
