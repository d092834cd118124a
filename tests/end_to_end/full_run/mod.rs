//! A long run over every service, with all that it logs, shows and answers searched for secrets.
//! What a single value or error shows is left to `secrets` and to the crates themselves.

mod story;
mod watched;

use std::collections::HashSet;
use std::fmt::Debug;
use std::path::{Path, PathBuf};
use std::time::Duration;

use auth_core::{
    AccessToken, BoxFuture, Credential, CredentialProvider, SessionBuilder, TokenStore,
};
use client_core::{Error, RequestBuilder, RetryPolicy, Service, Session};
use sandbox::{Clock, Fault, Requests, Sandbox};
use watched::{Log, Trouble, Watched};

use crate::cloud::{SANDBOX_PASSWORD, everything_said_by};
use story::Clients;

/// What a user types in somewhere, and what a server that was told it tells again.
const TYPED: [&str; 6] = [PASSWORD, VARIABLE, ENDPOINT, FILE, QUERY, WRONG];
const PASSWORD: &str = "pW7-correct-horse-battery-2xKd";
const VARIABLE: &str = "vR4-value-of-a-variable-9mTqLe";
const ENDPOINT: &str = "eP5-key-of-an-endpoint-6bNuRz";
const FILE: &str = "fL3-content-of-an-upload-1cYwHj";
const QUERY: &str = "qY8-secret-in-a-query-5gXoBn";
const WRONG: &str = "hQ2-wrong-credential-8sLw0VzT";

/// All that the run shows, and all that may not be in it.
struct Run {
    sandbox: Sandbox,
    watched: Watched,
    folder: PathBuf,
    shown: String,
}

impl Run {
    async fn start() -> Self {
        // Longer than the story, so that tokens are refused when it says so.
        let sandbox = Sandbox::builder()
            .clock(Clock::stepped())
            .token_lifetime(Duration::from_secs(24 * 3600));
        Run {
            sandbox: sandbox.start().await.unwrap(),
            watched: Watched::new(),
            folder: empty_folder(),
            shown: String::new(),
        }
    }

    /// Looks at a value as a program does that logs it.
    fn see(&mut self, value: &impl Debug) {
        self.shown += &format!("{value:?}\n{value:#?}\n");
    }

    fn hear(&mut self, error: &Error) {
        self.shown += &everything_said_by(error);
        self.shown += &format!(
            "{:?} {:?} {:?}",
            error.message(),
            error.code(),
            error.hint()
        );
        self.shown += &format!("{:?} {:?}\n", error.request_id(), error.json_path());
    }

    fn wait(&self, minutes: u64) {
        self.sandbox.advance(Duration::from_secs(minutes * 60));
    }

    /// A session over the wire, all of whose requests and answers are looked at on their way.
    fn session(&self, builder: SessionBuilder) -> Session {
        [Service::Vmc, Service::Csp, Service::Automation]
            .into_iter()
            .fold(builder, |builder, service| {
                builder.base_url(service, self.sandbox.url())
            })
            .transport(self.watched.clone())
            .build()
            .unwrap()
    }

    async fn token(&self) -> AccessToken {
        let session = self.session(Session::builder().api_token(self.sandbox.api_token()));
        session.access_token_for(Service::Vmc).await.unwrap()
    }

    /// Everything that may not be seen anywhere.
    fn secrets(&self) -> Vec<String> {
        let mut secrets = self.watched.tokens();
        let sandbox = &self.sandbox;
        for secret in [
            sandbox.api_token(),
            sandbox.client_secret(),
            sandbox.password(),
            SANDBOX_PASSWORD,
        ] {
            secrets.push(secret.to_owned());
        }
        secrets.extend(TYPED.map(str::to_owned));
        secrets
    }
}

/// A folder in the build's own, for files of this test alone.
fn empty_folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("full-run");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// The ways to sign in, each of which lives the whole story.
#[derive(Debug, Clone, Copy, PartialEq)]
enum SignIn {
    ApiToken,
    AccessToken,
    OauthApp,
    AutomationToken,
    Password,
    /// One whose refresh token rotates, and is kept in a file.
    Tenant,
    Provider,
    Vault,
    #[cfg(unix)]
    Program,
}

impl SignIn {
    const ALL: &[Self] = &[
        Self::ApiToken,
        Self::AccessToken,
        Self::OauthApp,
        Self::AutomationToken,
        Self::Password,
        Self::Tenant,
        Self::Provider,
        Self::Vault,
        #[cfg(unix)]
        Self::Program,
    ];

    /// Whether a token that is refused is replaced.
    fn renews(self) -> bool {
        self != Self::AccessToken
    }

    async fn builder(self, run: &mut Run) -> SessionBuilder {
        let builder = Session::builder();
        let sandbox = &run.sandbox;
        match self {
            Self::ApiToken => builder.api_token(sandbox.api_token()),
            Self::AccessToken => {
                let token = run.token().await;
                run.see(&token);
                builder.access_token(token.expose())
            }
            Self::OauthApp => builder.oauth_app(sandbox.client_id(), sandbox.client_secret()),
            Self::AutomationToken => builder.vra_refresh_token(sandbox.api_token()),
            Self::Password => builder
                .vra_password(sandbox.username(), sandbox.password())
                .domain(sandbox.domain()),
            Self::Tenant => {
                let token = sandbox.vcf_tenant_token();
                run.watched.note(std::slice::from_ref(&token));
                let store = TokenStore::at(run.folder.join("tokens.json"));
                run.see(&store);
                builder
                    .vcf_tenant(run.sandbox.vcf_org(), token)
                    .token_store(store)
            }
            Self::Provider => {
                let token = sandbox.vcf_provider_token();
                run.watched.note(std::slice::from_ref(&token));
                builder.vcf_provider(token)
            }
            Self::Vault => builder.credential_provider(Vault(sandbox.api_token().to_owned())),
            #[cfg(unix)]
            Self::Program => {
                let printed = format!(r#"{{"api_token":"{}"}}"#, sandbox.api_token());
                builder.credential_process("printf", ["%s", &printed])
            }
        }
    }
}

/// A provider of a user's own.
struct Vault(String);

impl CredentialProvider for Vault {
    fn name(&self) -> &str {
        "a vault"
    }

    fn credential(&self) -> BoxFuture<'_, Result<Credential, Error>> {
        Box::pin(async { Ok(Credential::api_token(self.0.as_str())) })
    }
}

#[tokio::test]
async fn a_long_run_shows_no_secret_in_any_log_value_or_error() {
    let log = Log::capture();
    let mut run = Run::start().await;
    for &sign_in in SignIn::ALL {
        let builder = sign_in.builder(&mut run).await;
        run.see(&builder);
        let session = run.session(builder);
        run.see(&session);
        let clients = Clients::new(&session);
        run.see(&clients);
        let identity = session.identity().await.unwrap();
        run.see(&identity);
        clients.live(&mut run, &format!("{sign_in:?}")).await;
        by_hand(&mut run, &session).await;
        trouble(&mut run, &clients).await;
        run.sandbox.revoke_access_tokens();
        let refused = if sign_in.renews() { 0 } else { Clients::COUNT };
        assert_eq!(clients.list_everything(&mut run).await, refused);
    }
    refused_sign_ins(&mut run).await;
    unreachable(&mut run).await;

    let log = log.text();
    for expected in [
        "access token obtained",
        "no access token could be obtained",
        "access token refused",
        "sent again",
        "answered",
        "attempt{",
        "hyper",
        "reqwest",
    ] {
        assert!(log.contains(expected), "{expected} is missing in the log");
    }
    for expected in ["[redacted]", "admin_password", "i.svg", "429 Too Many"] {
        assert!(run.shown.contains(expected), "{expected} is never shown");
    }
    let secrets = run.secrets();
    // Exchanges for each service, and the new ones after every 401.
    assert!(secrets.len() > 12, "only {} secrets", secrets.len());
    assert_eq!(found(&secrets, &log), Vec::<String>::new(), "in the log");
    assert_eq!(found(&secrets, &run.shown), Vec::<String>::new(), "shown");
}

/// Requests that no operation describes, with secrets where they should not be.
async fn by_hand(run: &mut Run, session: &Session) {
    let path = format!("/vmc/api/orgs?refresh_token={QUERY}&password={QUERY}&x={QUERY}");
    for fault in [None, Some(Fault::Status(403)), Some(Fault::Html(502))] {
        if let Some(fault) = fault {
            run.sandbox.fault(Requests::path("/vmc"), fault);
        }
        let request = RequestBuilder::get(path.clone()).build().unwrap();
        match session.send(Service::Vmc, request).await {
            Ok(answer) if answer.status().is_success() => {}
            Ok(answer) => run.hear(&Error::from_response(&answer, None)),
            Err(error) => run.hear(&error),
        }
    }
}

/// Whatever can go wrong with a call, for every service.
async fn trouble(run: &mut Run, clients: &Clients) {
    for fault in [
        Fault::Status(400),
        Fault::Status(401),
        Fault::Status(403),
        Fault::Status(500),
        Fault::Status(503),
        Fault::RetryAfter(0),
        Fault::Html(200),
        Fault::Html(401),
        Fault::Html(502),
        Fault::Truncated,
        Fault::EmptyBody,
        Fault::Answer(200, PASSWORD.into()),
    ] {
        let requests = Requests::any().method("GET").always();
        run.sandbox.fault(requests, fault.clone());
        let failed = clients.list_everything(run).await;
        assert_eq!(failed, Clients::COUNT, "{fault:?}");
        run.sandbox.clear_faults();
    }
    for trouble in Trouble::ALL {
        run.watched.make(Some(trouble));
        let failed = clients.list_everything(run).await;
        assert_eq!(failed, Clients::COUNT, "{trouble:?}");
        run.watched.make(None);
    }
    assert_eq!(clients.list_everything(run).await, 0);
}

/// Credentials that are wrong, or that something on the way repeats.
async fn refused_sign_ins(run: &mut Run) {
    let sandbox = &run.sandbox;
    let used = sandbox.vcf_tenant_token();
    let wrong = [
        Session::builder().api_token(WRONG),
        Session::builder().access_token(WRONG),
        Session::builder().oauth_app(sandbox.client_id(), WRONG),
        Session::builder().vra_password(sandbox.username(), WRONG),
        Session::builder()
            .vra_password(sandbox.username(), sandbox.password())
            .domain("corp.example"),
        Session::builder().vcf_tenant(sandbox.vcf_org(), &used),
    ];
    // Used up: this one has rotated it.
    let first = run.session(Session::builder().vcf_tenant(sandbox.vcf_org(), &used));
    first.access_token_for(Service::Automation).await.unwrap();
    for builder in wrong {
        run.see(&builder);
        let session = run.session(builder);
        let failed = Clients::sending_once(&session).list_everything(run).await;
        assert_eq!(failed, Clients::COUNT);
        // An access token is not looked at before it is used.
        match session.identity().await {
            Ok(identity) => run.see(&identity),
            Err(error) => run.hear(&error),
        }
    }

    for sign_in in SignIn::ALL.iter().filter(|kind| kind.renews()) {
        for trouble in Trouble::ALL {
            // Nothing is left in a file from which it could sign in all the same.
            run.folder = empty_folder();
            let builder = sign_in.builder(run).await;
            let session = run.session(builder);
            run.watched.make_in_exchanges(Some(trouble));
            let clients = Clients::sending_once(&session);
            let failed = clients.list_everything(run).await;
            assert_eq!(failed, Clients::COUNT, "{sign_in:?}, {trouble:?}");
            run.watched.make_in_exchanges(None);
        }
    }

    let address = format!("https://user:{PASSWORD}@vmc.vmware.com");
    let builder = Session::builder().api_token(run.sandbox.api_token());
    let builder = builder.base_url(Service::Vmc, address);
    run.see(&builder);
    run.hear(&builder.build().unwrap_err());
}

/// Servers that close the connection, and none at all.
async fn unreachable(run: &mut Run) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let closing = tokio::spawn(async move {
        loop {
            drop(listener.accept().await);
        }
    });
    let builder = Session::builder().api_token(run.sandbox.api_token());
    let builder = [Service::Vmc, Service::Csp, Service::Automation]
        .into_iter()
        .fold(builder, |builder, service| {
            builder.base_url(service, &address)
        });
    let session = builder.build().unwrap();
    assert_eq!(
        Clients::sending_once(&session).list_everything(run).await,
        Clients::COUNT
    );
    closing.abort();
    assert!(closing.await.unwrap_err().is_cancelled());
    let token = run.token().await;
    let session = Session::builder().access_token(token.expose());
    let session = session.base_url(Service::Vmc, &address).build().unwrap();
    let vmc = vmc::Client::new(&session).with_retry(RetryPolicy::never());
    run.hear(&vmc.list_orgs().await.unwrap_err());
}

/// The pieces of secrets that are in a text: any sixteen characters of one, and the end of
/// eight characters that servers quote. The first part of a JWT is that of all, and no secret.
fn found(secrets: &[String], text: &str) -> Vec<String> {
    const PIECE: usize = 16;
    let mut pieces: HashSet<&[u8]> = HashSet::new();
    let mut ends = HashSet::new();
    for secret in secrets {
        assert!(
            secret.len() > PIECE,
            "{secret} is too short to be looked for"
        );
        let secret = secret.split_once('.').map_or(&**secret, |(_, rest)| rest);
        pieces.extend(secret.as_bytes().windows(PIECE));
        ends.insert(&secret[secret.len() - 8..]);
    }
    let mut found: Vec<String> = text
        .as_bytes()
        .windows(PIECE)
        .filter(|window| pieces.contains(window))
        .map(|piece| String::from_utf8_lossy(piece).into_owned())
        .collect();
    found.extend(
        ends.into_iter()
            .filter(|end| text.contains(end))
            .map(str::to_owned),
    );
    found.truncate(20);
    found
}

#[test]
fn the_search_finds_a_piece_from_the_middle_and_a_quoted_end() {
    let secrets = [
        "abcdefghijklmnopqrstuvwxyz".to_owned(),
        "eyJh.0123456789abcdefg".to_owned(),
    ];
    for (text, count) in [
        ("a fghijklmnopqrstu b", 1),
        ("refused: ...stuvwxyz", 1),
        ("refused: ...9abcdefg", 1),
        ("Bearer eyJh. only, and tuvwxyz", 0),
    ] {
        assert_eq!(found(&secrets, text).len(), count, "{text}");
    }
}
