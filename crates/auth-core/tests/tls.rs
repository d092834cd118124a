//! Whom the HTTP transport trusts and as whom it shows itself: servers and clients with certificates
//! of private CAs, made for the test. All of it holds whichever library speaks TLS.

#![cfg(any(feature = "ring", feature = "aws-lc", feature = "native-tls"))]

mod scratch;
mod wire;

use std::sync::Arc;

use auth_core::{Error, ErrorKind, HttpTransport, Response, Service, Session, SessionBuilder};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::crypto::ring::default_provider;
use rustls::pki_types::{PrivateKeyDer, pem::PemObject};
use rustls::server::WebPkiClientVerifier;
use rustls::version::{TLS12, TLS13};
use rustls::{RootCertStore, ServerConfig, SupportedProtocolVersion};
use scratch::TemporaryFile;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use wire::{at, ok, serve};

/// Whether rustls speaks here; it says other words than the library of the system.
const RUSTLS: bool = cfg!(any(
    feature = "aws-lc",
    all(feature = "ring", not(feature = "native-tls"))
));

/// A private CA.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        Self::called("a private CA")
    }

    fn called(name: &str) -> Self {
        let mut ca = CertificateParams::new([]).unwrap();
        ca.distinguished_name.push(DnType::CommonName, name);
        ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(ca, KeyPair::generate().unwrap()).unwrap())
    }

    fn pem(&self) -> String {
        self.0.pem()
    }

    /// A certificate for `name` and its key, in PEM.
    fn issue(&self, name: &str) -> (String, String) {
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new([name.to_owned()])
            .unwrap()
            .signed_by(&key, &self.0)
            .unwrap();
        (certificate.pem(), key.serialize_pem())
    }
}

/// An https server that is called `name`, and wants clients to show a certificate of `clients`.
async fn https_server(
    ca: &Authority,
    name: &str,
    clients: Option<&Authority>,
    version: &'static SupportedProtocolVersion,
) -> String {
    let (certificate, key) = ca.issue(name);
    let builder = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_protocol_versions(&[version])
        .unwrap();
    let builder = match clients {
        None => builder.with_no_client_auth(),
        Some(clients) => {
            let mut roots = RootCertStore::empty();
            roots.add(clients.0.der().clone()).unwrap();
            let provider = Arc::new(default_provider());
            builder.with_client_cert_verifier(
                WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider)
                    .build()
                    .unwrap(),
            )
        }
    };
    let certificate = PemObject::from_pem_slice(certificate.as_bytes()).unwrap();
    let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).unwrap();
    let config = builder.with_single_cert(vec![certificate], key).unwrap();

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                // A client that does not trust the certificate hangs up here.
                if let Ok(stream) = acceptor.accept(stream).await {
                    let script = Arc::new(|_: &str| Some(ok("[]")));
                    serve(stream, Arc::default(), script).await;
                }
            });
        }
    });
    url
}

/// An https server and the PEM text of the CA that signed its certificate for `name`.
async fn server_called(name: &str) -> (String, String) {
    let ca = Authority::new();
    (https_server(&ca, name, None, &TLS13).await, ca.pem())
}

async fn call(builder: SessionBuilder, url: &str) -> Result<Response, Error> {
    let session = at(builder, url).build()?;
    let post = http::Request::post("/x").body(bytes::Bytes::new()).unwrap();
    session.send(Service::Automation, post).await
}

#[tokio::test]
async fn an_unknown_ca_is_refused_with_what_to_do_about_it() {
    let (url, _) = server_called("127.0.0.1").await;
    let error = call(Session::builder(), &url).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    assert!(!error.outcome_unknown(), "nothing was sent");
    assert!(!error.is_retryable(), "it will not be trusted in a second");
    let text = error.to_string();
    for part in [
        "the certificate of 127.0.0.1:",
        "was not accepted (",
        if RUSTLS { "UnknownIssuer" } else { "" },
        "extra_ca_file",
        "danger_accept_invalid_certs(true)",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn a_ca_given_as_file_or_text_is_trusted() {
    let (url, ca) = server_called("127.0.0.1").await;
    let file = TemporaryFile::with("ca.pem", &ca);
    let by_file = Session::builder().extra_ca_file(&file.0);
    assert_eq!(call(by_file, &url).await.unwrap().status(), 200);
    let by_text = Session::builder().extra_ca_pem(ca);
    assert_eq!(call(by_text, &url).await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_ca_is_trusted_for_the_names_in_its_certificates_only() {
    let (url, ca) = server_called("other.example.com").await;
    let error = call(Session::builder().extra_ca_pem(ca), &url)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.to_string().contains("was not accepted"), "{error}");
    assert!(
        error.hint().unwrap().contains("another host name"),
        "{error}"
    );
}

#[tokio::test]
async fn the_insecure_switch_accepts_any_certificate() {
    let (url, _) = server_called("other.example.com").await;
    let builder = || Session::builder().danger_accept_invalid_certs(true);
    assert_eq!(call(builder(), &url).await.unwrap().status(), 200);
    let switched_back = builder().danger_accept_invalid_certs(false);
    assert!(call(switched_back, &url).await.is_err());
}

#[tokio::test]
async fn plain_http_where_https_is_expected_is_told() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let answer = b"HTTP/1.1 400 Bad Request\r\n\r\n";
        stream.write_all(answer).await.unwrap();
        // Kept open, so that the answer is not lost to a reset.
        std::future::pending::<()>().await;
    });
    let error = call(Session::builder(), &url).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    assert!(error.to_string().contains("no TLS connection"), "{error}");
    assert!(error.hint().unwrap().contains("plain http"), "{error}");
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn plain_http_to_a_port_that_speaks_tls_is_told() {
    let (url, _) = server_called("127.0.0.1").await;
    let url = url.replace("https:", "http:");
    let error = call(Session::builder(), &url).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert!(error.to_string().contains("is not HTTP"), "{error}");
    assert!(error.hint().unwrap().contains("https"), "{error}");
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn a_client_certificate_is_shown_to_a_server_that_wants_one() {
    let (ca, clients) = (Authority::new(), Authority::new());
    let (certificate, key) = clients.issue("client");
    let certificate_file = TemporaryFile::with("client.pem", &certificate);
    let key_file = TemporaryFile::with("client.key", &key);
    let both = TemporaryFile::with("both.pem", format!("{key}{certificate}"));
    for version in [&TLS12, &TLS13] {
        let url = https_server(&ca, "127.0.0.1", Some(&clients), version).await;
        let trusting = || Session::builder().extra_ca_pem(ca.pem());
        for builder in [
            trusting().client_certificate_file(&certificate_file.0, &key_file.0),
            trusting().client_certificate_file(&both.0, &both.0),
            trusting().client_certificate_pem(format!("{certificate}\n{key}")),
            Session::builder()
                .danger_accept_invalid_certs(true)
                .client_certificate_pem(format!("{certificate}\n{key}")),
        ] {
            assert_eq!(call(builder, &url).await.unwrap().status(), 200);
        }
    }
}

#[tokio::test]
async fn a_server_that_wants_another_client_certificate_is_told_as_such() {
    let (ca, clients) = (Authority::new(), Authority::new());
    let of = |authority: &Authority| {
        let (certificate, key) = authority.issue("client");
        format!("{certificate}{key}")
    };
    // The last one has the name of the right authority: it was made anew.
    let (other, renewed) = (of(&Authority::called("another")), of(&Authority::new()));
    for version in [&TLS12, &TLS13] {
        let url = https_server(&ca, "127.0.0.1", Some(&clients), version).await;
        let trusting = || Session::builder().extra_ca_pem(ca.pem());
        for builder in [
            trusting(),
            trusting().client_certificate_pem(other.as_str()),
            trusting().client_certificate_pem(renewed.as_str()),
        ] {
            let error = call(builder, &url).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
            assert!(!error.outcome_unknown(), "the server did not listen");
            assert!(!error.is_retryable());
            let text = error.to_string();
            assert!(text.contains("wants a client certificate"), "{text}");
            assert!(text.contains("client_certificate_file"), "{text}");
        }
    }
}

#[test]
fn a_client_certificate_that_cannot_be_used_is_told_with_its_file_and_without_its_key() {
    let authority = Authority::new();
    let (certificate, key) = authority.issue("client");
    let certificate = TemporaryFile::with("good.pem", &certificate);
    let secret_line = key.lines().nth(1).unwrap().to_owned();
    let key = TemporaryFile::with("good.key", &key);
    let other_key = TemporaryFile::with("other.key", authority.issue("other").1);
    let missing = TemporaryFile::absent("missing.pem");
    let nothing = TemporaryFile::with("nothing.pem", format!("# {secret_line}"));
    let broken = TemporaryFile::with(
        "broken.key",
        format!("-----BEGIN PRIVATE KEY-----\n{secret_line}\n-----END PRIVATE KEY-----\n"),
    );
    let unended = TemporaryFile::with(
        "unended.key",
        format!("-----BEGIN PRIVATE KEY-----\n-----BEGIN {secret_line}\n"),
    );
    let encrypted = TemporaryFile::with(
        "encrypted.key",
        format!(
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\n{secret_line}\n-----END ENCRYPTED PRIVATE KEY-----\n"
        ),
    );
    let encrypted_before = TemporaryFile::with(
        "encrypted-before.key",
        format!(
            "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n{secret_line}\n-----END RSA PRIVATE KEY-----\n"
        ),
    );
    for (certificate, key, named, why) in [
        (&missing, &key, &missing, "cannot be read"),
        (&certificate, &missing, &missing, "cannot be read"),
        (&nothing, &key, &nothing, "holds no certificate"),
        (&key, &key, &key, "holds no certificate"),
        (&certificate, &nothing, &nothing, "holds no private key"),
        (
            &certificate,
            &certificate,
            &certificate,
            "holds no private key",
        ),
        (&certificate, &broken, &broken, "cannot be used"),
        (
            &certificate,
            &unended,
            &unended,
            if RUSTLS {
                "is not valid PEM"
            } else {
                "cannot be used"
            },
        ),
        (&certificate, &encrypted, &encrypted, "is encrypted"),
        (
            &certificate,
            &encrypted_before,
            &encrypted_before,
            "is encrypted",
        ),
        (&certificate, &other_key, &other_key, "does not belong to"),
    ] {
        let builder = HttpTransport::builder().client_certificate_file(&certificate.0, &key.0);
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        let text = format!("{error} {error:?}");
        assert!(text.contains(&named.0.display().to_string()), "{text}");
        assert!(text.contains(why), "{why}: {text}");
        assert!(!text.contains(&secret_line[..16]), "{text}");
    }

    let text = "hunter2";
    let builder = HttpTransport::builder().client_certificate_pem(text);
    assert!(!format!("{builder:?}").contains(text));
    let error = builder.build().unwrap_err().to_string();
    assert!(error.contains("given to client_certificate_pem"), "{error}");
    assert!(!error.contains(text), "{error}");
}

#[test]
fn no_process_wide_provider_is_installed() {
    at(Session::builder(), "https://vmc.example.com")
        .build()
        .unwrap();
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
}
