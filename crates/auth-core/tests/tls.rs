//! Whom the HTTP transport trusts: a server with a certificate of a private CA, made for the test.

mod wire;

use std::path::PathBuf;
use std::sync::Arc;

use auth_core::{Error, ErrorKind, Response, Service, Session, SessionBuilder};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::{PrivateKeyDer, pem::PemObject};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use wire::{at, ok, serve};

/// An https server and the PEM text of the CA that signed its certificate for `name`.
async fn https_server(name: &str) -> (String, String) {
    let mut ca = CertificateParams::new([]).unwrap();
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let ca = CertifiedIssuer::self_signed(ca, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new([name.to_owned()])
        .unwrap()
        .signed_by(&key, &ca)
        .unwrap();
    let key = PrivateKeyDer::from_pem_slice(key.serialize_pem().as_bytes()).unwrap();
    let config = rustls::ServerConfig::builder_with_provider(Arc::new(
        rustls::crypto::ring::default_provider(),
    ))
    .with_safe_default_protocol_versions()
    .unwrap()
    .with_no_client_auth()
    .with_single_cert(vec![certificate.der().clone()], key)
    .unwrap();

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
    (url, ca.pem())
}

async fn call(builder: SessionBuilder, url: &str) -> Result<Response, Error> {
    let session = at(builder, url).build()?;
    let post = http::Request::post("/x").body(bytes::Bytes::new()).unwrap();
    session.send(Service::Automation, post).await
}

/// A file that goes away with the test.
struct TemporaryFile(PathBuf);

impl TemporaryFile {
    fn with(name: &str, text: &str) -> Self {
        let name = format!("auth-core-{}-{name}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, text).unwrap();
        Self(path)
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn an_unknown_ca_is_refused_with_what_to_do_about_it() {
    let (url, _) = https_server("127.0.0.1").await;
    let error = call(Session::builder(), &url).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    assert!(!error.outcome_unknown(), "nothing was sent");
    assert!(!error.is_retryable(), "it will not be trusted in a second");
    let text = error.to_string();
    for part in [
        "the certificate of 127.0.0.1:",
        "was not accepted (UnknownIssuer)",
        "extra_ca_file",
        "danger_accept_invalid_certs(true)",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[tokio::test]
async fn a_ca_given_as_file_or_text_is_trusted() {
    let (url, ca) = https_server("127.0.0.1").await;
    let file = TemporaryFile::with("ca.pem", &ca);
    let by_file = Session::builder().extra_ca_file(&file.0);
    assert_eq!(call(by_file, &url).await.unwrap().status(), 200);
    let by_text = Session::builder().extra_ca_pem(ca);
    assert_eq!(call(by_text, &url).await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_ca_is_trusted_for_the_names_in_its_certificates_only() {
    let (url, ca) = https_server("other.example.com").await;
    let error = call(Session::builder().extra_ca_pem(ca), &url)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.to_string().contains("not valid for name"), "{error}");
}

#[tokio::test]
async fn the_insecure_switch_accepts_any_certificate() {
    let (url, _) = https_server("other.example.com").await;
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
}

#[test]
fn no_process_wide_provider_is_installed() {
    at(Session::builder(), "https://vmc.example.com")
        .build()
        .unwrap();
    assert!(rustls::crypto::CryptoProvider::get_default().is_none());
}
