//! TLS by rustls, over AWS-LC or ring.

use std::sync::Arc;

use rustls::client::WantsClientCert;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
#[cfg(feature = "aws-lc")]
use rustls::crypto::aws_lc_rs as crypto;
#[cfg(not(feature = "aws-lc"))]
use rustls::crypto::ring as crypto;
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::{
    AlertDescription, CertificateError, ClientConfig, ConfigBuilder, DigitallySignedStruct,
    RootCertStore, SignatureScheme,
};
use rustls_platform_verifier::Verifier;

use super::messages::{Failure, Known};
use super::{ClientPem, Pem, Settings};
use crate::Error;
use crate::transport::failure::causes;

/// The library in use.
pub(crate) const NAME: Option<&str> = Some(if cfg!(feature = "aws-lc") {
    "rustls with aws-lc"
} else {
    "rustls with ring"
});

/// TLS with the provider handed over explicitly: the process-wide default stays whatever the
/// program made it.
pub(crate) struct Tls(ClientConfig);

impl Tls {
    pub(crate) fn new(settings: Settings) -> Result<Self, Error> {
        let mut extra = Vec::new();
        for pem in &settings.extra_ca {
            extra.extend(certificates(pem)?);
        }
        let provider = Arc::new(crypto::default_provider());
        let builder = ClientConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .map_err(|error| Error::config(format!("TLS cannot be set up: {error}")))?;
        let builder = if settings.accept_invalid {
            builder
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(AcceptAnything(provider)))
        } else {
            match platform_verifier(extra.clone(), provider) {
                Ok(verifier) => builder
                    .dangerous()
                    .with_custom_certificate_verifier(Arc::new(verifier)),
                Err(error) => {
                    // A container without system certificates can still talk to this machine and
                    // to hosts under the extra CA; an https call elsewhere fails with a hint.
                    tracing::debug!(%error, "no system certificates");
                    let mut roots = RootCertStore::empty();
                    roots.add_parsable_certificates(extra);
                    builder.with_root_certificates(roots)
                }
            }
        };
        let mut config = match settings.client {
            Some(client) => as_client(builder, &client)?,
            None => builder.with_no_client_auth(),
        };
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self(config))
    }

    pub(crate) fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
        builder.tls_backend_preconfigured(self.0.clone())
    }
}

fn certificates(pem: &Pem) -> Result<Vec<CertificateDer<'static>>, Error> {
    let certificates = CertificateDer::pem_slice_iter(&pem.text)
        .collect::<Result<Vec<_>, _>>()
        .map_err(|error| broken(pem, &error))?;
    // One that cannot be read would be skipped in silence by the verifier of some platforms.
    for certificate in &certificates {
        RootCertStore::empty()
            .add(certificate.clone())
            .map_err(|error| pem.unusable_certificate(error))?;
    }
    if certificates.is_empty() {
        return Err(pem.no_certificate());
    }
    Ok(certificates)
}

/// In words of our own: those of the reader quote the line where it stopped.
fn broken(pem: &Pem, error: &pem::Error) -> Error {
    let why = match error {
        pem::Error::MissingSectionEnd { .. } => "a section has no last line -----END …-----",
        pem::Error::Base64Decode(_) => "what stands in a section is not Base64",
        _ => "there is a line that PEM does not have",
    };
    Error::config(format!("{} is not valid PEM: {why}", pem.origin))
}

fn as_client(
    builder: ConfigBuilder<ClientConfig, WantsClientCert>,
    client: &ClientPem,
) -> Result<ClientConfig, Error> {
    let chain = certificates(&client.certificate)?;
    client.key.check_not_encrypted()?;
    let key = PrivateKeyDer::from_pem_slice(&client.key.text).map_err(|error| match error {
        pem::Error::NoItemsFound => client.key.no_key(),
        other => broken(&client.key, &other),
    })?;
    builder
        .with_client_auth_cert(chain, key)
        .map_err(|error| match error {
            rustls::Error::InconsistentKeys(_) => client.mismatch(),
            _ => client.key.unusable_key("RSA, ECDSA or Ed25519"),
        })
}

#[cfg(not(target_os = "android"))]
fn platform_verifier(
    extra: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    Verifier::new_with_extra_roots(extra, provider)
}

/// The verifier for Android takes no extra certificates.
#[cfg(target_os = "android")]
fn platform_verifier(
    extra: Vec<CertificateDer<'static>>,
    provider: Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    if extra.is_empty() {
        Verifier::new(provider)
    } else {
        Err(rustls::Error::General(
            "extra certificates replace the system's on Android".to_owned(),
        ))
    }
}

/// How TLS failed, if it was that which did.
pub(crate) fn failure(error: &reqwest::Error) -> Option<Failure> {
    let error = causes(error).find_map(|cause| cause.downcast_ref::<rustls::Error>())?;
    let reason = error.to_string();
    Some(match error {
        rustls::Error::InvalidCertificate(invalid) => {
            let known = match invalid {
                CertificateError::NotValidForName
                | CertificateError::NotValidForNameContext { .. } => Known::OtherName,
                other if format!("{other:?}").contains("CaUsedAsEndEntity") => {
                    Known::AuthorityAsServer
                }
                _ => Known::No,
            };
            let reason = invalid.to_string();
            Failure::ServerCertificate { reason, known }
        }
        rustls::Error::AlertReceived(
            AlertDescription::AccessDenied
            | AlertDescription::BadCertificate
            | AlertDescription::CertificateExpired
            | AlertDescription::CertificateRequired
            | AlertDescription::CertificateRevoked
            | AlertDescription::CertificateUnknown
            // The signature in a certificate, where its authority was made anew.
            | AlertDescription::DecryptError
            | AlertDescription::NoCertificate
            | AlertDescription::UnknownCA
            | AlertDescription::UnsupportedCertificate,
        ) => Failure::ClientCertificate { reason },
        rustls::Error::InvalidMessage(_) => Failure::NotTls { reason },
        _ => Failure::Other { reason },
    })
}

/// Checks nothing, on request. Not even the signatures of the handshake: the certificates of old
/// appliances are of versions that cannot be read.
#[derive(Debug)]
struct AcceptAnything(Arc<CryptoProvider>);

impl ServerCertVerifier for AcceptAnything {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _message: &[u8],
        _cert: &CertificateDer<'_>,
        _dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _message: &[u8],
        _cert: &CertificateDer<'_>,
        _dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
