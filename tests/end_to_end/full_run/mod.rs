//! A long run over every service, with all that it logs, shows and answers searched for secrets.
//! What a single value or error shows is left to `secrets` and to the crates themselves.

mod story;
mod watched;

use std::collections::HashSet;
use std::fmt::Debug;
use std::time::Duration;

use auth_core::{AccessToken, SessionBuilder};
use client_core::{Error, RequestBuilder, RetryPolicy, Service, Session};
use sandbox::{Clock, Fault, Requests, Sandbox};
use watched::{Log, Trouble, Watched};

use crate::cloud::{SANDBOX_PASSWORD, everything_said_by};
use story::Clients;

/// What a user types in somewhere, and what a server that was told it tells again.
const TYPED: [&str; 6] = [
    PASSWORD,
    VARIABLE,
    ENDPOINT,
    FILE,
    QUERY,
    "hQ2-wrong-api-token-8sLw0VzT",
];
const PASSWORD: &str = "pW7-correct-horse-battery-2xKd";
const VARIABLE: &str = "vR4-value-of-a-variable-9mTqLe";
const ENDPOINT: &str = "eP5-key-of-an-endpoint-6bNuRz";
const FILE: &str = "fL3-content-of-an-upload-1cYwHj";
const QUERY: &str = "qY8-secret-in-a-query-5gXoBn";

/// All that the run shows, and all that may not be in it.
struct Run {
    sandbox: Sandbox,
    watched: Watched,
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

    /// Everything that may not be seen anywhere.
    fn secrets(&self) -> Vec<String> {
        let mut secrets = self.watched.tokens();
        secrets.push(self.sandbox.api_token().to_owned());
        secrets.push(self.sandbox.client_secret().to_owned());
        secrets.push(self.sandbox.password().to_owned());
        secrets.push(self.sandbox.vcf_tenant_token());
        secrets.push(self.sandbox.vcf_provider_token());
        secrets.push(SANDBOX_PASSWORD.to_owned());
        secrets.extend(TYPED.map(str::to_owned));
        secrets
    }
}

/// The ways to sign in, each of which lives the whole story.
#[derive(Debug, Clone, Copy, PartialEq)]
enum SignIn {
    ApiToken,
    OAuthApp,
    AccessToken,
}

impl SignIn {
    const ALL: [Self; 3] = [Self::ApiToken, Self::OAuthApp, Self::AccessToken];

    /// Whether a token that is refused is replaced.
    fn renews(self) -> bool {
        self != Self::AccessToken
    }

    async fn builder(self, run: &mut Run) -> SessionBuilder {
        let api_token = Session::builder().api_token(run.sandbox.api_token());
        match self {
            Self::ApiToken => api_token,
            Self::OAuthApp => {
                Session::builder().oauth_app(run.sandbox.client_id(), run.sandbox.client_secret())
            }
            Self::AccessToken => {
                let session = run.session(api_token);
                let token = session.access_token_for(Service::Vmc).await.unwrap();
                run.see(&token);
                given_token(&token)
            }
        }
    }
}

fn given_token(token: &AccessToken) -> SessionBuilder {
    Session::builder().access_token(token.expose())
}

#[tokio::test]
async fn a_long_run_shows_no_secret_in_any_log_value_or_error() {
    let log = Log::capture();
    let mut run = Run::start().await;
    for sign_in in SignIn::ALL {
        let builder = sign_in.builder(&mut run).await;
        run.see(&builder);
        let session = run.session(builder);
        run.see(&session);
        let clients = Clients::new(&session);
        run.see(&clients);
        clients.live(&mut run, &format!("{sign_in:?}")).await;
        by_hand(&mut run, &session).await;
        trouble(&mut run, &clients).await;
        run.sandbox.revoke_access_tokens();
        let refused = if sign_in.renews() { 0 } else { Clients::COUNT };
        assert_eq!(clients.list_everything(&mut run).await, refused);
    }
    data_center(&mut run).await;
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

/// Credentials of the data center, which open nothing but Automation, in and out of order.
async fn data_center(run: &mut Run) {
    let (user, password) = (run.sandbox.username(), run.sandbox.password());
    let (org, tenant) = (run.sandbox.vcf_org(), run.sandbox.vcf_tenant_token());
    let provider = run.sandbox.vcf_provider_token();
    let start = Session::builder;
    for builder in [
        start().vra_password(user, password),
        start().vra_password(user, PASSWORD),
        start().vra_password(user, password).domain("corp.example"),
        start().vcf_tenant(org, &tenant),
        // Used up: the one before has rotated it.
        start().vcf_tenant(org, &tenant),
        start().vcf_provider(&provider),
    ] {
        run.see(&builder);
        let session = run.session(builder);
        let blueprints = blueprint::Client::new(&session).with_retry(RetryPolicy::never());
        match blueprints.list_blueprints().await {
            Ok(page) => run.see(&page),
            Err(error) => run.hear(&error),
        }
        match session.identity().await {
            Ok(identity) => run.see(&identity),
            Err(error) => run.hear(&error),
        }
        run.see(&session);
        for trouble in Trouble::ALL {
            run.sandbox.revoke_access_tokens();
            run.watched.make_in_exchanges(Some(trouble));
            let error = blueprints.list_blueprints().await.unwrap_err();
            run.hear(&error);
            run.watched.make_in_exchanges(None);
        }
    }
}

/// Credentials that are wrong, or that something on the way repeats.
async fn refused_sign_ins(run: &mut Run) {
    let wrong = Session::builder().api_token(TYPED[5]);
    run.see(&wrong);
    let session = run.session(wrong);
    assert_eq!(
        Clients::new(&session).list_everything(run).await,
        Clients::COUNT
    );

    for trouble in Trouble::ALL {
        let session = run.session(Session::builder().api_token(run.sandbox.api_token()));
        run.watched.make_in_exchanges(Some(trouble));
        let failed = Clients::new(&session).list_everything(run).await;
        assert_eq!(failed, Clients::COUNT, "{trouble:?}");
        run.watched.make_in_exchanges(None);
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
        Clients::new(&session).list_everything(run).await,
        Clients::COUNT
    );
    closing.abort();
    assert!(closing.await.unwrap_err().is_cancelled());
    let session = given_token(&run_token(run).await);
    let session = session.base_url(Service::Vmc, &address).build().unwrap();
    let vmc = vmc::Client::new(&session).with_retry(RetryPolicy::never());
    run.hear(&vmc.list_orgs().await.unwrap_err());
}

async fn run_token(run: &Run) -> AccessToken {
    let session = run.session(Session::builder().api_token(run.sandbox.api_token()));
    session.access_token_for(Service::Vmc).await.unwrap()
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
