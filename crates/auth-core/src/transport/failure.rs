//! What a failure of reqwest means: what happened, how far the call had come, and what helps.

use std::error::Error as StdError;
use std::{io, iter};

use super::http::host_only;
use super::{BodyError, TransportError, TransportErrorKind as Kind, tls};
use crate::service::is_loopback;

const NOT_HTTP_HINT: &str =
    "is this the port of the service? One that speaks TLS needs a base URL with https";
const CONNECT_HINT: &str = "is the address right and the server running?";
const PROXY_HINT: &str = "is the address right and the server running? The environment names a proxy (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY): does it run, and does it let this through? NO_PROXY excepts hosts";
const PROXIES: [&str; 6] = [
    "HTTPS_PROXY",
    "https_proxy",
    "HTTP_PROXY",
    "http_proxy",
    "ALL_PROXY",
    "all_proxy",
];

/// What a failure of reqwest means. `received` is how much of the body had come, once it came.
pub(super) fn classify(error: reqwest::Error, host: &str, received: Option<u64>) -> TransportError {
    let error = error.without_url();
    // First: what a stream failed with may be a connection that broke elsewhere.
    let body = causes(&error).find_map(|cause| cause.downcast_ref::<BodyError>());
    if let Some(body) = body {
        return body.at(host);
    }
    let cause = innermost(&error);
    let classified = if let Some(failure) = tls::failure(&error) {
        failure.at(host, error.is_connect())
    } else if error.is_connect() {
        TransportError::new(
            Kind::Connect,
            format!("could not connect to {host} ({cause})"),
        )
        .with_hint(connect_hint(host))
    } else if error.is_timeout() {
        TransportError::new(
            Kind::Timeout,
            format!("no answer from {host} in time ({cause})"),
        )
    } else if error.is_builder() {
        TransportError::new(
            Kind::Other,
            format!("the request to {host} cannot be sent ({cause})"),
        )
    } else if received.is_none() && cause.starts_with("invalid HTTP") {
        TransportError::new(
            Kind::Other,
            format!("what {host} answered is not HTTP ({cause})"),
        )
        .with_hint(NOT_HTTP_HINT)
    } else if let Some(received) = received {
        TransportError::new(
            Kind::Interrupted,
            format!("the answer from {host} broke off after {received} bytes ({cause})"),
        )
    } else {
        TransportError::new(
            Kind::Interrupted,
            format!("the connection to {host} broke off before an answer came ({cause})"),
        )
    };
    classified.with_source(error)
}

fn connect_hint(host: &str) -> &'static str {
    let proxy = PROXIES.iter().any(|name| std::env::var_os(name).is_some());
    match proxy && !host_only(host).is_some_and(|name| is_loopback(&name)) {
        true => PROXY_HINT,
        false => CONNECT_HINT,
    }
}

/// An error and all that caused it.
pub(super) fn causes<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    iter::successors(Some(error), |&error| {
        // An io::Error does not list what it wraps among its sources, and one may wrap another.
        let wrapped = error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref);
        match wrapped {
            Some(inner) => Some(inner as &(dyn StdError + 'static)),
            None => error.source(),
        }
    })
}

/// What it all began with.
pub(super) fn innermost(error: &(dyn StdError + 'static)) -> String {
    iter::successors(Some(error), |&error| error.source())
        .last()
        .map(ToString::to_string)
        .unwrap_or_default()
}
