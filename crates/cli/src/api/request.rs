//! One call: what the command line says becomes a request, which is shown or sent.

use std::fmt::Write as _;

use client_core::{
    AnswerContent, BodyContent, Bytes, CallOptions, Encoding, Error, Operation, Place, Request,
    RequestBuilder, Service, ServiceClient, Session, Value, encode_from_table_with_files,
};
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, StatusCode};

use super::body::{self, Kind};
use super::parameters::{self, Given};
use super::services::{self, ApiService};
use super::{Call, HIDDEN, is_secret};
use crate::context::Context;
use crate::failure::Failure;

/// The parameter that says which version of an API is meant.
const VERSION: &str = "apiVersion";

/// The parameter that --org fills.
const ORG: &str = "org";

/// A request, and what sends it.
pub struct Prepared {
    request: Request,
    way: Way,
}

enum Way {
    /// With all that is known of the operation: whether it may be sent again, how long it takes.
    Operation(ServiceClient, &'static Operation),
    /// As it is.
    Plain(Session, Service),
}

/// What came back.
pub struct Came {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// The request of an operation.
pub async fn of_operation(
    service: ApiService,
    operation: &'static Operation,
    call: &Call,
    context: &Context,
) -> Result<Prepared, Failure> {
    let client = service.client(context.session()?);
    let mut given = parameters::given(operation, &call.parameters, &context.out).await?;
    // Only the operations of VMware Cloud on AWS name an organization.
    match operation.parameter(Place::Path, ORG) {
        Some(_) if context.global.org.is_some() => {
            let org = Value::from(context.org(&context.vmc()?).await?);
            match given.values.iter().find(|(name, _)| *name == ORG) {
                Some((_, other)) if *other != org => {
                    return Err(Failure::usage(format!(
                        "--org and the parameter `{ORG}` name two organizations"
                    )));
                }
                Some(_) => {}
                None => given.values.push((ORG, org)),
            }
        }
        _ => context.is_of_org().await?,
    }
    if let Some(version) = version(&client, operation)
        && !given.values.iter().any(|(name, _)| *name == VERSION)
    {
        given.values.push((VERSION, version.into()));
    }
    let body = body_of(Some(operation), call)?;
    let Given { values, files } = &given;
    let base = client.base_url();
    let request = encode_from_table_with_files(base, operation, values, files, body.as_ref())?;
    let way = Way::Operation(client, operation);
    Prepared::new(request, way, &call.headers)
}

/// The request of a method and a path, whose query may stand in it.
pub async fn of_path(
    method: &Method,
    path: &str,
    at: Option<Service>,
    call: &Call,
    context: &Context,
) -> Result<Prepared, Failure> {
    if !path.starts_with('/') {
        return Err(Failure::usage(format!(
            "the path {path:?} must begin with a slash, such as /vmc/api/orgs"
        )));
    }
    let (bare, query) = path.split_once('?').unwrap_or((path, ""));
    let known = services::by_path(method.as_str(), bare);
    let at = at
        .or_else(|| known.map(|(service, _)| service.at))
        .or_else(|| services::at(bare))
        .ok_or_else(|| {
            Failure::usage(format!(
                "no service has paths like {bare:?}: say with --service whose it is"
            ))
        })?;
    // Another service's address, by the caller's wish: then its operations mean nothing.
    let known = known.filter(|(service, _)| service.at == at);
    context.is_of_org().await?;
    let session = context.session()?;
    let client = known.map(|(service, operation)| (service.client(session), operation));

    if let Some((service, operation)) = known
        && operation
            .parameters
            .iter()
            .any(|one| one.place == Place::Form)
    {
        return Err(Failure::usage(format!(
            "{method} {bare} takes a form: vmw api {} {} writes it",
            service.name, operation.id
        )));
    }
    let url = format!("{}{}", session.base_url(at), written(path));
    let mut request = RequestBuilder::new(method.clone(), url);
    let operation = client.as_ref().map(|(_, operation)| *operation);
    request = match operation.map(|operation| operation.answer_content) {
        Some(AnswerContent::Json) => request.accept_json(),
        _ => request.accept("*/*"),
    };
    for (name, texts) in grouped(&call.parameters) {
        let parameter = operation.and_then(|known| known.parameter(Place::Query, name));
        if let (Some(operation), Some(parameter)) = (operation, parameter) {
            for text in &texts {
                parameters::typed(operation, parameter, text)?;
                parameters::warn_of_unlisted(parameter, text, &context.out);
            }
        }
        let encoding = parameter.map_or(Encoding::Repeated, |parameter| parameter.encoding);
        request = request.query_encoded(name, &texts, encoding);
    }
    if let Some((client, operation)) = &client
        && let Some(version) = version(client, operation)
        && !query
            .split('&')
            .any(|pair| pair.split('=').next() == Some(VERSION))
        && !call.parameters.iter().any(|(name, _)| name == VERSION)
    {
        request = request.query(VERSION, &version);
    }
    let body = body_of(operation, call)?;
    request = match (body, operation.and_then(|operation| operation.body)) {
        (None, _) => request,
        (Some(Value::String(text)), Some(shape)) if kind(operation, call) == Kind::Text => {
            request.text(shape.media_type, &text)
        }
        (Some(Value::String(text)), None) if kind(None, call) == Kind::Text => {
            request.text("text/plain", &text)
        }
        (Some(body), _) => request.json(&body),
    };
    let way = match client {
        Some((client, operation)) => Way::Operation(client, operation),
        None => Way::Plain(session.clone(), at),
    };
    Prepared::new(request.build()?, way, &call.headers)
}

/// The version that the client asks for, where the operation has one.
fn version(client: &ServiceClient, operation: &Operation) -> Option<String> {
    operation.parameter(Place::Query, VERSION)?;
    let own = CallOptions::default();
    client.api_version(&own).map(str::to_owned)
}

fn body_of(operation: Option<&Operation>, call: &Call) -> Result<Option<Value>, Failure> {
    let given = call.body.as_deref();
    given
        .map(|given| body::read(given, kind(operation, call)))
        .transpose()
}

/// What a body is: what the operation takes, else what its header says, else JSON.
fn kind(operation: Option<&Operation>, call: &Call) -> Kind {
    if let Some(shape) = operation.and_then(|operation| operation.body) {
        return match shape.content {
            BodyContent::Text | BodyContent::Bytes => Kind::Text,
            _ => Kind::Json,
        };
    }
    let media = call.headers.iter().find(|(name, _)| *name == CONTENT_TYPE);
    match media.and_then(|(_, value)| value.to_str().ok()) {
        Some(media) if !media.contains("json") => Kind::Text,
        _ => Kind::Json,
    }
}

/// The values of each name, in the order in which the names came first.
fn grouped(pairs: &[(String, String)]) -> Vec<(&str, Vec<&str>)> {
    let mut grouped: Vec<(&str, Vec<&str>)> = Vec::new();
    for (name, value) in pairs {
        match grouped.iter_mut().find(|(known, _)| known == name) {
            Some((_, values)) => values.push(value),
            None => grouped.push((name, vec![value])),
        }
    }
    grouped
}

/// A path as it is sent: what no address can hold is escaped, what is escaped already stays.
fn written(path: &str) -> String {
    let mut written = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' | b'#' => {
                let _ = write!(written, "%{byte:02X}");
            }
            0x21..=0x7e => written.push(char::from(byte)),
            _ => {
                let _ = write!(written, "%{byte:02X}");
            }
        }
    }
    written
}

impl Prepared {
    fn new(
        mut request: Request,
        way: Way,
        headers: &[(HeaderName, HeaderValue)],
    ) -> Result<Self, Failure> {
        for (name, value) in headers {
            request.headers_mut().insert(name, value.clone());
        }
        Ok(Prepared { request, way })
    }

    pub fn operation(&self) -> Option<&'static Operation> {
        match self.way {
            Way::Operation(_, operation) => Some(operation),
            Way::Plain(..) => None,
        }
    }

    /// The query of the request, as it is written.
    pub fn query(&self) -> String {
        self.request.uri().query().unwrap_or_default().to_owned()
    }

    /// What would be sent, but for the token.
    pub fn shown(&self) -> Value {
        let request = &self.request;
        let headers = request.headers().iter().map(|(name, value)| {
            let text = match value.to_str() {
                Ok(text) if !is_secret(name) => text,
                _ => HIDDEN,
            };
            (name.to_string(), Value::from(text))
        });
        let body = match request.body().as_bytes() {
            Some(bytes) if bytes.is_empty() => Value::Null,
            Some(bytes) => serde_json::from_slice(bytes)
                .unwrap_or_else(|_| String::from_utf8_lossy(bytes).into()),
            None => match request.body().len() {
                Some(length) => format!("{length} bytes").into(),
                None => "a stream".into(),
            },
        };
        serde_json::json!({
            "method": request.method().as_str(),
            "url": request.uri().to_string(),
            "headers": headers.collect::<serde_json::Map<_, _>>(),
            "body": body,
        })
    }

    /// Sends it.
    pub async fn send(self) -> Result<Came, Failure> {
        match self.way {
            Way::Operation(client, operation) => {
                let call =
                    client.call::<Bytes>(operation, Ok(self.request), CallOptions::default());
                let came = call.with_response().await?;
                Ok(Came {
                    status: StatusCode::from_u16(came.status).unwrap_or_default(),
                    headers: came.headers,
                    body: came.value,
                })
            }
            Way::Plain(session, service) => {
                let response = session.send(service, self.request).await?;
                if !response.status().is_success() {
                    return Err(Error::from_response(&response, None).into());
                }
                let (parts, body) = response.into_parts();
                Ok(Came {
                    status: parts.status,
                    headers: parts.headers,
                    body,
                })
            }
        }
    }

    /// All items of all pages.
    pub async fn all(self) -> Result<Vec<Value>, Failure> {
        match self.way {
            Way::Operation(client, operation) if operation.paging.is_some() => {
                let items =
                    client.items::<Value>(operation, Ok(self.request), CallOptions::default());
                Ok(items.try_collect().await?)
            }
            Way::Operation(_, operation) => Err(Failure::usage(format!(
                "--all is for lists, and {} is none",
                operation.id
            ))),
            Way::Plain(..) => Err(Failure::usage(
                "--all is for the lists of documented operations, and this path is none",
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_sent_as_it_is_written_but_for_what_no_address_can_hold() {
        for (path, sent) in [
            ("/a/b%2Fc?x=%20", "/a/b%2Fc?x=%20"),
            ("/a?$filter=name eq 'ü'", "/a?$filter=name%20eq%20'%C3%BC'"),
            ("/a/{id}#x", "/a/%7Bid%7D%23x"),
        ] {
            assert_eq!(written(path), sent);
        }
    }
}
