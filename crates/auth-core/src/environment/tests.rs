//! Which variable wins, and what is said of those that cannot be used. What a profile says is left
//! to the tests of `profile`.

use super::*;
use crate::{ErrorKind, MemoryTransport};

/// What an environment of these variables becomes.
fn builder(variables: &[(&str, &str)]) -> Result<SessionBuilder, Error> {
    let lookup = |name: &str| {
        let found = variables.iter().find(|(set, _)| *set == name);
        found.map(|(_, value)| OsString::from(*value))
    };
    Ok(settings(&Variables(&lookup))?.into_builder())
}

/// A session over the network of nobody, and its transport.
fn session(variables: &[(&str, &str)]) -> (Session, MemoryTransport) {
    let transport = MemoryTransport::new(|_| {
        MemoryTransport::json(
            200,
            r#"{"access_token":"a","token":"t","refresh_token":"r"}"#,
        )
    });
    let builder = builder(variables).unwrap().transport(transport.clone());
    (builder.build().unwrap(), transport)
}

fn refuse(variables: &[(&str, &str)]) -> String {
    let error = builder(variables).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    let said = format!("{error} {error:?}");
    assert!(!said.contains("hunter2"), "{said}");
    error.to_string()
}

/// The name of the credential of a session, and the body of its first request for Automation.
async fn signs_in_with(variables: &[(&str, &str)]) -> (String, String) {
    let (session, transport) = session(variables);
    session.access_token_for(Service::Automation).await.unwrap();
    let shown = format!("{session:?}");
    let name = shown.split('"').nth(1).unwrap().to_owned();
    let first = transport.requests().first().cloned();
    let body = first
        .map(|request| request.body().to_vec())
        .unwrap_or_default();
    (name, String::from_utf8(body).unwrap())
}

#[tokio::test]
async fn every_credential_is_found() {
    let url = ("VMW_AUTOMATION_URL", "https://vra.lab.example");
    let refresh = ("VMW_REFRESH_TOKEN", "r1");
    for (variables, name) in [
        (vec![("VMW_API_TOKEN", "a")], "api_token"),
        (vec![("API_TOKEN", "a")], "api_token"),
        (vec![("VMW_ACCESS_TOKEN", "a")], "access_token"),
        (vec![("VRA_ACCESS_TOKEN", "a")], "access_token"),
        (
            vec![("VMW_CLIENT_ID", "a"), ("VMW_CLIENT_SECRET", "b")],
            "oauth_app",
        ),
        (
            vec![("CLIENT_ID", "a"), ("CLIENT_SECRET", "b")],
            "oauth_app",
        ),
        (vec![("VRA_REFRESH_TOKEN", "a")], "vra_refresh_token"),
        (vec![refresh], "vra_refresh_token"),
        (
            vec![url, ("VMW_USERNAME", "u"), ("VMW_PASSWORD", "p")],
            "vra_password",
        ),
        (vec![url, refresh, ("VMW_VCF_TENANT", "o")], "vcf_tenant"),
        (
            vec![url, refresh, ("VMW_VCF_PROVIDER", "true")],
            "vcf_provider",
        ),
    ] {
        assert_eq!(signs_in_with(&variables).await.0, name, "{variables:?}");
    }
}

#[tokio::test]
async fn variables_of_this_sdk_come_before_those_of_other_tools() {
    let (name, body) = signs_in_with(&[
        ("API_TOKEN", "theirs"),
        ("VMW_API_TOKEN", "ours"),
        ("CLIENT_ID", "theirs"),
    ])
    .await;
    assert_eq!(name, "api_token");
    assert_eq!(body, r#"{"refreshToken":"ours"}"#);
    let (session, _) = session(&[
        ("VMW_API_TOKEN", "a"),
        ("VMW_VMC_URL", "https://ours.example"),
        ("VMC_URL", "https://theirs.example"),
        ("CSP_URL", "https://csp.theirs.example/"),
        ("VRA_URL", "https://vra.theirs.example"),
        ("VMW_ORG_ID", "our org"),
        ("ORG_ID", "their org"),
    ]);
    assert_eq!(session.base_url(Service::Vmc), "https://ours.example");
    assert_eq!(session.base_url(Service::Csp), "https://csp.theirs.example");
    assert_eq!(
        session.base_url(Service::Automation),
        "https://vra.theirs.example"
    );
    assert_eq!(session.org_id(), Some("our org"));
}

#[tokio::test]
async fn an_empty_variable_counts_as_unset() {
    let (name, _) = signs_in_with(&[
        ("VMW_API_TOKEN", ""),
        ("VMW_CLIENT_ID", " "),
        ("VMW_PROFILE", ""),
        ("VMW_VMC_URL", ""),
        ("VMW_CA_FILE", ""),
        ("VMW_INSECURE", ""),
        ("VRA_REFRESH_TOKEN", "r1"),
    ])
    .await;
    assert_eq!(name, "vra_refresh_token");
}

#[tokio::test]
async fn an_app_signs_in_to_the_organization_and_a_user_to_a_domain() {
    let (_, body) = signs_in_with(&[
        ("CLIENT_ID", "a"),
        ("CLIENT_SECRET", "b"),
        ("ORG_ID", "org-1"),
    ])
    .await;
    assert_eq!(body, "grant_type=client_credentials&orgId=org-1");
    let (_, body) = signs_in_with(&[
        ("VMW_AUTOMATION_URL", "https://vra.lab.example"),
        ("VMW_USERNAME", "ann"),
        ("VMW_PASSWORD", " p "),
        ("VMW_DOMAIN", "corp"),
    ])
    .await;
    assert_eq!(
        body,
        r#"{"username":"ann","password":" p ","domain":"corp"}"#
    );
}

#[test]
fn a_region_is_that_of_automation_in_the_cloud() {
    for (region, host) in [("de", "de.api.mgmt"), ("us", "api.mgmt")] {
        let (session, _) = session(&[("VMW_API_TOKEN", "a"), ("VMW_REGION", region)]);
        let url = session.base_url(Service::Automation);
        assert_eq!(url, format!("https://{host}.cloud.vmware.com"));
    }
    assert!(refuse(&[("VMW_REGION", "hunter2")]).starts_with("VMW_REGION is no region"));
    let both = [
        ("VMW_REGION", "de"),
        ("VMW_AUTOMATION_URL", "https://vra.lab.example"),
    ];
    assert!(refuse(&both).contains("VMW_REGION"));
}

#[test]
fn a_variable_that_cannot_be_used_is_named_and_not_shown() {
    for (variables, said) in [
        (
            vec![("VMW_VMC_URL", "http://hunter2.example")],
            "VMW_VMC_URL: the base URL for vmc is plain http",
        ),
        (vec![("CSP_URL", "hunter2")], "CSP_URL: "),
        (vec![("VRA_URL", "https://u:hunter2@x")], "VRA_URL: "),
        (vec![("VMW_INSECURE", "hunter2")], "VMW_INSECURE is neither"),
        (
            vec![("VRA7_INSECURE", "hunter2")],
            "VRA7_INSECURE is neither",
        ),
        (vec![("VMW_API_TOKEN", "hunter2 x")], "VMW_API_TOKEN: "),
        (
            vec![("VMW_CLIENT_ID", "hunter2")],
            "VMW_CLIENT_ID is set and VMW_CLIENT_SECRET is not",
        ),
        (
            vec![("VMW_PASSWORD", "hunter2")],
            "VMW_PASSWORD is set and VMW_USERNAME is not",
        ),
        (
            vec![("CLIENT_SECRET", "hunter2")],
            "CLIENT_SECRET is set and CLIENT_ID is not",
        ),
        (
            vec![("VMW_API_TOKEN", "hunter2"), ("VMW_ACCESS_TOKEN", "a")],
            "VMW_API_TOKEN and VMW_ACCESS_TOKEN are both set",
        ),
        (
            vec![("API_TOKEN", "hunter2"), ("VRA_REFRESH_TOKEN", "hunter2")],
            "API_TOKEN and VRA_REFRESH_TOKEN are both set",
        ),
        (
            vec![
                ("VMW_REFRESH_TOKEN", "hunter2"),
                ("VMW_VCF_TENANT", "o"),
                ("VMW_VCF_PROVIDER", "1"),
            ],
            "VMW_VCF_TENANT and VMW_VCF_PROVIDER are both set",
        ),
    ] {
        let message = refuse(&variables);
        assert!(message.starts_with(said), "{message}");
    }
}

#[cfg(unix)]
#[test]
fn a_variable_in_another_encoding_is_named() {
    use std::os::unix::ffi::OsStringExt as _;
    let lookup =
        |name: &str| (name == "VMW_API_TOKEN").then(|| OsString::from_vec(vec![b'a', 0xff]));
    let error = settings(&Variables(&lookup)).err().unwrap();
    assert_eq!(error.to_string(), "VMW_API_TOKEN is no text in UTF-8");
}

#[test]
fn half_a_pair_of_so_general_a_name_is_somebody_elses() {
    let (session, _) = session(&[("API_TOKEN", "a"), ("CLIENT_ID", "of something else")]);
    assert!(format!("{session:?}").contains("api_token"));
}

#[test]
fn no_credential_is_no_failure_before_the_session_is_built() {
    let builder = builder(&[]).unwrap();
    assert!(builder.api_token("a").build().is_ok());
    let error = self::builder(&[]).unwrap().build().unwrap_err();
    assert!(error.to_string().contains("no credential"), "{error}");
}

#[test]
fn a_flag_and_a_ca_file_reach_the_transport() {
    // Settings of the HTTP transport and another transport exclude each other.
    for variable in [("VRA_INSECURE", "true"), ("VMW_CA_FILE", "/no/such/file")] {
        let builder = builder(&[("API_TOKEN", "a"), variable]).unwrap();
        let transport = MemoryTransport::new(|_| MemoryTransport::json(200, ""));
        assert!(builder.transport(transport).build().is_err());
    }
    let (_, _) = session(&[("API_TOKEN", "a"), ("VRA_INSECURE", "0")]);
}

#[test]
fn advice_about_credential_settings_is_not_masked() {
    let mut said = Vec::new();
    for name in [
        "VMW_API_TOKEN",
        "API_TOKEN",
        "VMW_ACCESS_TOKEN",
        "VMW_REFRESH_TOKEN",
    ] {
        said.push(refuse(&[(name, "hunter2 and more")]));
    }
    for (one, other) in [
        ("VMW_API_TOKEN", "VMW_ACCESS_TOKEN"),
        ("VMW_ACCESS_TOKEN", "VMW_REFRESH_TOKEN"),
        ("API_TOKEN", "VRA_REFRESH_TOKEN"),
    ] {
        said.push(refuse(&[(one, "hunter2"), (other, "hunter2")]));
    }
    for half in [
        "VMW_CLIENT_ID",
        "VMW_CLIENT_SECRET",
        "VMW_USERNAME",
        "VMW_PASSWORD",
    ] {
        said.push(refuse(&[(half, "hunter2")]));
    }
    let region = ("VMW_REGION", "mars");
    said.push(refuse(&[
        ("VMW_PASSWORD", "p"),
        ("VMW_USERNAME", "u"),
        region,
    ]));

    type Setting = fn(SessionBuilder, &str) -> SessionBuilder;
    let settings: [Setting; 7] = [
        |b, s| b.access_token(s),
        |b, s| b.api_token(s),
        |b, s| b.oauth_app("id", s),
        |b, s| b.vra_password("user", s),
        |b, s| b.vra_refresh_token(s),
        |b, s| b.vcf_tenant("org", s),
        |b, s| b.vcf_provider(s),
    ];
    let begin = Session::builder;
    for (at, one) in settings.into_iter().enumerate() {
        for other in settings.into_iter().skip(at + 1) {
            let both = other(one(begin(), "hunter2"), "hunter2");
            said.push(both.build().unwrap_err().to_string());
        }
        let misplaced = one(begin(), "hunter2")
            .domain("d")
            .base_url(Service::Csp, "http://x");
        said.push(misplaced.build().unwrap_err().to_string());
        said.push(one(begin(), "").build().unwrap_err().to_string());
    }
    said.push(begin().build().unwrap_err().to_string());
    assert!(said.len() > 40);
    for said in said {
        assert!(!said.contains("[redacted]"), "{said}");
        assert!(!said.contains("hunter2"), "{said}");
    }
    // What a stranger says stays under suspicion.
    let foreign = Error::config("password: hunter2").to_string();
    assert_eq!(foreign, "password: [redacted]");
}

#[test]
fn an_environment_without_a_credential_is_told_which_variables_were_looked_for() {
    let nothing = builder(&[("VMW_ORG_ID", "o")])
        .unwrap()
        .build()
        .unwrap_err();
    let said = nothing.to_string();
    for name in CREDENTIALS {
        assert!(said.contains(name), "{said}");
    }
    assert!(!said.contains("from_env"), "{said}");
    // What is added later counts.
    let added = builder(&[]).unwrap().api_token("a").build();
    assert!(added.is_ok());
}

#[cfg(feature = "profiles")]
mod fallback {
    //! A profile for environments that have no credential.

    use std::fs;
    use std::path::PathBuf;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    const PROFILES: &str = r#"
        [profiles.default]
        automation_url = "https://profile.example"
        org = "of-the-profile"
        credential = { kind = "vra_refresh_token", from = "env", var = "LAB_TOKEN" }

        [profiles.other]
        credential = { kind = "api_token", from = "env", var = "LAB_TOKEN" }
    "#;

    /// A config file, gone with the value.
    struct Config(PathBuf);

    impl Config {
        fn of(text: &str) -> Self {
            static COUNT: AtomicUsize = AtomicUsize::new(0);
            let number = COUNT.fetch_add(1, Ordering::SeqCst);
            let name = format!("vmw-fallback-{}-{number}.toml", std::process::id());
            let path = std::env::temp_dir().join(name);
            fs::write(&path, text).unwrap();
            Self(path)
        }

        fn builder(&self, variables: &[(&str, &str)]) -> Result<SessionBuilder, Error> {
            let lookup = |name: &str| match name {
                "VMW_CONFIG" => Some(self.0.clone().into_os_string()),
                "LAB_TOKEN" => Some("hunter2".into()),
                _ => {
                    let found = variables.iter().find(|(set, _)| *set == name);
                    found.map(|(_, value)| OsString::from(*value))
                }
            };
            Ok(settings_or_profile(&Variables(&lookup), "default")?.into_builder())
        }

        /// Credential and profile of what these variables become.
        fn signs_in_with(&self, variables: &[(&str, &str)]) -> (String, Option<String>) {
            let builder = self.builder(variables).unwrap();
            let profile = builder.profile().map(str::to_owned);
            let transport = MemoryTransport::new(|_| MemoryTransport::json(200, "{}"));
            let session = builder.transport(transport).build().unwrap();
            assert_eq!(session.profile(), profile.as_deref());
            (session.credential_kind().to_owned(), profile)
        }
    }

    impl Drop for Config {
        fn drop(&mut self) {
            let _ = fs::remove_file(&self.0);
        }
    }

    #[test]
    fn an_environment_without_a_credential_falls_back_on_the_profile() {
        let config = Config::of(PROFILES);
        let fallback = ("vra_refresh_token".to_owned(), Some("default".to_owned()));
        assert_eq!(config.signs_in_with(&[]), fallback);
        // Of other tools nothing counts then, also what could not be used.
        for of_others in [("CLIENT_ID", "half a pair"), ("VRA_INSECURE", "perhaps")] {
            assert_eq!(config.signs_in_with(&[of_others]), fallback);
        }
        let session = config.builder(&[("ORG_ID", "x")]).unwrap();
        let session = session.build().unwrap();
        assert_eq!(session.org_id(), Some("of-the-profile"));
    }

    #[test]
    fn variables_for_hosts_win_over_the_profile() {
        let config = Config::of(PROFILES);
        let own = [
            ("VMW_AUTOMATION_URL", "https://variable.example"),
            ("VMW_ORG_ID", "of-the-variable"),
        ];
        let session = config.builder(&own).unwrap().build().unwrap();
        assert_eq!(
            session.base_url(Service::Automation),
            "https://variable.example"
        );
        assert_eq!(session.org_id(), Some("of-the-variable"));
        assert_eq!(session.credential_kind(), "vra_refresh_token");
    }

    #[test]
    fn a_credential_or_a_profile_of_the_environment_comes_first() {
        let config = Config::of(PROFILES);
        for variable in ["VMW_API_TOKEN", "API_TOKEN"] {
            let found = config.signs_in_with(&[(variable, "a")]);
            assert_eq!(found, ("api_token".to_owned(), None), "{variable}");
        }
        let found = config.signs_in_with(&[("VMW_PROFILE", "other"), ("API_TOKEN", "a")]);
        assert_eq!(found, ("api_token".to_owned(), Some("other".to_owned())));
        let missing = config.builder(&[("VMW_PROFILE", "absent")]).unwrap_err();
        assert!(missing.to_string().contains("absent"), "{missing}");
    }

    #[test]
    fn a_profile_that_is_not_there_is_no_failure_before_the_session_is_built() {
        let config = Config::of("[profiles.other]\n");
        let builder = config.builder(&[]).unwrap();
        assert!(!builder.has_credential());
        let said = builder.build().unwrap_err().to_string();
        assert!(said.contains("VMW_API_TOKEN"), "{said}");
        assert!(said.ends_with("there is no profile default"), "{said}");
        // What is wrong with the variables of others is told where they would have been used.
        let half = config.builder(&[("CLIENT_ID", "x")]).unwrap_err();
        assert!(half.to_string().contains("CLIENT_SECRET"), "{half}");

        let broken = Config::of("[profiles.default\n").builder(&[]).unwrap_err();
        assert!(broken.to_string().contains("not TOML"), "{broken}");
    }
}
