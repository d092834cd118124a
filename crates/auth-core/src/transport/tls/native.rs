//! TLS by the system's library, through native-tls.

use native_tls::{Certificate, Identity, Protocol, TlsConnector};

use super::messages::{Failure, Known};
use super::{ClientPem, Pem, Settings};
use crate::Error;
use crate::transport::failure::causes;

/// The library in use.
pub(crate) const NAME: Option<&str> = Some("native-tls");

const CERTIFICATE: &str = "CERTIFICATE";
/// Keys in PKCS #8, which are all that native-tls takes.
const KEY: &str = "PRIVATE KEY";
const OTHER_KEYS: [&str; 2] = ["RSA PRIVATE KEY", "EC PRIVATE KEY"];

/// TLS 1.2 or later, and no ALPN: that means HTTP/1.1.
pub(crate) struct Tls(TlsConnector);

impl Tls {
    pub(crate) fn new(settings: Settings) -> Result<Self, Error> {
        let mut builder = TlsConnector::builder();
        builder
            .min_protocol_version(Some(Protocol::Tlsv12))
            .danger_accept_invalid_certs(settings.accept_invalid)
            .danger_accept_invalid_hostnames(settings.accept_invalid);
        for pem in &settings.extra_ca {
            for section in certificates(pem)? {
                let certificate = Certificate::from_pem(section.as_bytes())
                    .map_err(|error| pem.unusable_certificate(error))?;
                builder.add_root_certificate(certificate);
            }
        }
        if let Some(client) = &settings.client {
            builder.identity(identity(client)?);
        }
        let connector = builder.build().map_err(|error| match &settings.client {
            // Only here does OpenSSL compare the two.
            Some(client) if error.to_string().contains("mismatch") => client.mismatch(),
            _ => Error::config(format!("TLS cannot be set up: {error}")),
        })?;
        Ok(Self(connector))
    }

    pub(crate) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder.tls_backend_preconfigured(self.0.clone())
    }
}

fn certificates(pem: &Pem) -> Result<Vec<&str>, Error> {
    let found = sections(pem, CERTIFICATE);
    if found.is_empty() {
        return Err(pem.no_certificate());
    }
    Ok(found)
}

fn identity(client: &ClientPem) -> Result<Identity, Error> {
    let chain = certificates(&client.certificate)?;
    for section in &chain {
        Certificate::from_pem(section.as_bytes())
            .map_err(|error| client.certificate.unusable_certificate(error))?;
    }
    client.key.check_not_encrypted()?;
    let expected = "RSA or ECDSA in PKCS #8, which openssl pkcs8 -topk8 -nodes makes of other keys";
    let Some(key) = sections(&client.key, KEY).into_iter().next() else {
        let other = |label: &&str| !sections(&client.key, label).is_empty();
        return Err(match OTHER_KEYS.iter().any(other) {
            true => client.key.unusable_key(expected),
            false => client.key.no_key(),
        });
    };
    Identity::from_pkcs8(chain.join("\n").as_bytes(), key.as_bytes())
        .map_err(|_| client.key.unusable_key(expected))
}

/// The sections of a PEM text with this label, each with its first and its last line: native-tls
/// reads one certificate at a time, and a key only from the beginning of a text.
fn sections<'a>(pem: &'a Pem, label: &str) -> Vec<&'a str> {
    let (begin, end) = (
        format!("-----BEGIN {label}-----"),
        format!("-----END {label}-----"),
    );
    let mut found = Vec::new();
    // What is not UTF-8 is not PEM either.
    let mut text = std::str::from_utf8(&pem.text).unwrap_or_default();
    while let Some(at) = text.find(&begin) {
        let section = &text[at..];
        let length = section
            .find(&end)
            .map_or(section.len(), |at| at + end.len());
        let (section, rest) = section.split_at(length);
        found.push(section);
        text = rest;
    }
    found
}

/// How TLS failed, if it was that which did. What failed can be told only by its text, which is
/// that of OpenSSL here; elsewhere the general advice has to do.
pub(crate) fn failure(error: &reqwest::Error) -> Option<Failure> {
    let reason = causes(error).find_map(|cause| {
        let text = cause.to_string();
        // After the handshake, what fails is an error of OpenSSL that native-tls does not wrap.
        let of_tls = cause.is::<native_tls::Error>() || text.contains("SSL routines");
        of_tls.then_some(text)
    })?;
    let text = reason.to_ascii_lowercase();
    let says = |parts: &[&str]| parts.iter().any(|part| text.contains(part));
    Some(
        if says(&["alert"])
            && says(&[
                "certificate",
                "unknown ca",
                "access denied",
                "decrypt error",
            ])
        {
            Failure::ClientCertificate { reason }
        } else if says(&["certificate", "hostname mismatch", "not trusted"]) {
            let known = match says(&["mismatch", "does not match"]) {
                true => Known::OtherName,
                false => Known::No,
            };
            Failure::ServerCertificate { reason, known }
        } else if says(&["wrong version number", "unknown protocol", "http request"]) {
            Failure::NotTls { reason }
        } else {
            Failure::Other { reason }
        },
    )
}
