//! What goes wrong with TLS, in the same words whichever library meets it.

use super::{ClientPem, Pem};
use crate::Error;
use crate::transport::{TransportError, TransportErrorKind as Kind};

const PRIVATE_CA_HINT: &str = "if the server has a certificate of a private CA, give that CA with extra_ca_file or extra_ca_pem; for a test, danger_accept_invalid_certs(true) switches the check off";
const AUTHORITY_AS_SERVER_HINT: &str = "the server shows a certificate of an authority as its own: give it one that is not an authority (basicConstraints CA:FALSE), made by it or signed with it";
const OTHER_NAME_HINT: &str = "the certificate is for another host name: use that name in the base URL, or give the server a certificate for this one";
const CLIENT_CERTIFICATE_HINT: &str =
    "give one that the server trusts, with client_certificate_file or client_certificate_pem";
const NOT_TLS_HINT: &str = "does this port speak plain http? Then the base URL has the wrong port, or, for a server on this machine, the wrong beginning";

/// How TLS failed.
pub(crate) enum Failure {
    /// The certificate of the server was not accepted.
    ServerCertificate {
        reason: String,
        known: Known,
    },
    /// The server wants a client certificate, or another one.
    ClientCertificate {
        reason: String,
    },
    /// What answered did not speak TLS.
    NotTls {
        reason: String,
    },
    Other {
        reason: String,
    },
}

/// What is known of why a certificate was not accepted.
pub(crate) enum Known {
    #[cfg_attr(
        not(any(feature = "aws-lc", feature = "ring")),
        expect(dead_code, reason = "OpenSSL takes such certificates")
    )]
    AuthorityAsServer,
    OtherName,
    No,
}

impl Failure {
    /// As the failure of the call to `host`. With `connecting`, no request had been sent.
    pub(crate) fn at(self, host: &str, connecting: bool) -> TransportError {
        // With TLS 1.3 a client believes that it is connected before the server has judged its
        // certificate, and may have begun to send; the server does not listen before it has.
        let not_begun = connecting || matches!(self, Failure::ClientCertificate { .. });
        let kind = if not_begun {
            Kind::Tls
        } else {
            Kind::Interrupted
        };
        let (what, hint) = match self {
            Failure::ServerCertificate { reason, known } => (
                format!("the certificate of {host} was not accepted ({reason})"),
                Some(match known {
                    Known::AuthorityAsServer => AUTHORITY_AS_SERVER_HINT,
                    Known::OtherName => OTHER_NAME_HINT,
                    Known::No => PRIVATE_CA_HINT,
                }),
            ),
            Failure::ClientCertificate { reason } => (
                format!("{host} wants a client certificate, or another one ({reason})"),
                Some(CLIENT_CERTIFICATE_HINT),
            ),
            Failure::NotTls { reason } => (
                format!("no TLS connection to {host} ({reason})"),
                Some(NOT_TLS_HINT),
            ),
            Failure::Other { reason } => (format!("no TLS connection to {host} ({reason})"), None),
        };
        let error = TransportError::new(kind, what);
        match hint.filter(|_| not_begun) {
            Some(hint) => error.with_hint(hint),
            None => error,
        }
    }
}

/// No PEM reader is asked why it failed where there may be a key: what it quotes may be of the key.
impl Pem {
    pub(super) fn no_certificate(&self) -> Error {
        Error::config(format!(
            "{} holds no certificate: expected PEM, with lines like -----BEGIN CERTIFICATE-----",
            self.origin
        ))
    }

    pub(super) fn unusable_certificate(&self, why: impl std::fmt::Display) -> Error {
        Error::config(format!(
            "{} holds a certificate that cannot be used: {why}",
            self.origin
        ))
    }

    pub(super) fn no_key(&self) -> Error {
        Error::config(format!(
            "{} holds no private key: expected PEM, with lines like -----BEGIN PRIVATE KEY-----",
            self.origin
        ))
    }

    pub(super) fn unusable_key(&self, expected: &str) -> Error {
        Error::config(format!(
            "the private key in {} cannot be used: expected {expected}",
            self.origin
        ))
    }

    /// An error if the key is encrypted: nobody could be asked for its password.
    pub(super) fn check_not_encrypted(&self) -> Result<(), Error> {
        // In PKCS #8, and as OpenSSL wrote keys before.
        let marks = [
            &b"-----BEGIN ENCRYPTED PRIVATE KEY-----"[..],
            b"Proc-Type: 4,ENCRYPTED",
        ];
        let encrypted = marks
            .iter()
            .any(|mark| self.text.windows(mark.len()).any(|window| window == *mark));
        if !encrypted {
            return Ok(());
        }
        Err(Error::config(format!(
            "the private key in {} is encrypted: write it to a file without a password, which nobody else can read, with openssl pkey -in … -out …",
            self.origin
        )))
    }
}

impl ClientPem {
    pub(super) fn mismatch(&self) -> Error {
        Error::config(format!(
            "the private key in {} does not belong to the first certificate in {}",
            self.key.origin, self.certificate.origin
        ))
    }
}
