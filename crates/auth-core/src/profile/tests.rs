//! What a profile says, and what is said of one that is wrong.

use std::ffi::OsString;
use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::{ErrorKind, MemoryTransport};

/// A folder with a config file, gone with the value.
struct Config {
    folder: PathBuf,
    variables: Vec<(&'static str, OsString)>,
}

impl Config {
    fn of(text: &str) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::SeqCst);
        let name = format!("vmw-profile-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("config.toml"), text).unwrap();
        let path = folder.join("config.toml").into();
        Self {
            folder,
            variables: vec![("VMW_CONFIG", path)],
        }
    }

    fn with(mut self, name: &'static str, value: impl Into<OsString>) -> Self {
        self.variables.push((name, value.into()));
        self
    }

    fn file(self, name: &str, text: &str) -> Self {
        fs::write(self.folder.join(name), text).unwrap();
        self
    }

    fn lookup(&self, name: &str) -> Option<OsString> {
        let found = self.variables.iter().rfind(|(set, _)| *set == name);
        found.map(|(_, value)| value.clone())
    }

    fn settings(&self, name: &str) -> Result<Settings, Error> {
        settings(name, &Variables(&|variable: &str| self.lookup(variable)))
    }

    /// The session of the profile `p`.
    fn session(&self) -> (Session, MemoryTransport) {
        let transport = MemoryTransport::new(|_| {
            MemoryTransport::json(
                200,
                r#"{"access_token":"a","token":"t","refresh_token":"r"}"#,
            )
        });
        let builder = self.settings("p").unwrap().into_builder();
        let session = builder.transport(transport.clone()).build().unwrap();
        (session, transport)
    }

    /// The name of the credential, and what is first sent to Automation.
    async fn signs_in_with(&self) -> (String, String) {
        let (session, transport) = self.session();
        session.access_token_for(Service::Automation).await.unwrap();
        let name = format!("{session:?}").split('"').nth(1).unwrap().to_owned();
        let first = transport.requests().first().cloned();
        let body = first.map(|request| request.body().to_vec());
        (name, String::from_utf8(body.unwrap_or_default()).unwrap())
    }

    /// What is said, after the name of the file.
    fn refuse(&self) -> String {
        let error = self.settings("p").err().unwrap();
        assert_eq!(error.kind(), ErrorKind::Config);
        let said = format!("{error} {error:?}");
        assert!(!said.contains("hunter2"), "{said}");
        let file = self.folder.join("config.toml");
        let said = error.to_string();
        said.strip_prefix(&*file.to_string_lossy())
            .unwrap_or(&said)
            .to_owned()
    }
}

impl Drop for Config {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

const LAB: &str = "[profiles.p]\nautomation_url = \"https://vra.lab.example\"\n";

#[tokio::test]
async fn every_kind_of_credential_is_read() {
    for (credential, name, sent) in [
        (
            r#"{ kind = "api_token", from = "env", var = "MINE" }"#,
            "api_token",
            r#"{"refreshToken":"secret"}"#,
        ),
        (
            r#"{ kind = "access_token", from = "env", var = "MINE" }"#,
            "access_token",
            "",
        ),
        (
            r#"{ kind = "oauth_app", client_id = "a", from = "env", var = "MINE" }"#,
            "oauth_app",
            "grant_type=client_credentials&orgId=org-1",
        ),
        (
            r#"{ kind = "vra_refresh_token", from = "file", path = "token" }"#,
            "vra_refresh_token",
            r#"{"refreshToken":"from-the-file"}"#,
        ),
        (
            r#"{ kind = "vra_password", username = "ann", domain = "corp", from = "file", path = "password" }"#,
            "vra_password",
            r#"{"username":"ann","password":" pass word ","domain":"corp"}"#,
        ),
        (
            r#"{ kind = "vcf_tenant", from = "env", var = "MINE" }"#,
            "vcf_tenant",
            "",
        ),
        (
            r#"{ kind = "vcf_provider", from = "env", var = "MINE" }"#,
            "vcf_provider",
            "",
        ),
        (
            r#"{ kind = "vra_password", username = "ann", from = "process", command = ["printf", "%s\n", " pass word "] }"#,
            "credential_process",
            r#"{"username":"ann","password":" pass word "}"#,
        ),
        (
            r#"{ from = "process", command = ["echo", "{\"refresh_token\": \"printed\"}"] }"#,
            "credential_process",
            r#"{"refreshToken":"printed"}"#,
        ),
    ] {
        let text = format!("{LAB}org = \"org-1\"\ncredential = {credential}");
        let config = Config::of(&text)
            .with("MINE", "secret")
            .file("token", "from-the-file\n")
            .file("password", " pass word \r\n");
        let found = config.signs_in_with().await;
        assert_eq!(found, (name.to_owned(), sent.to_owned()), "{credential}");
    }
}

#[test]
fn hosts_organization_and_region_are_read() {
    let text = r#"
        [profiles.p]
        vmc_url = "https://vmc.example"
        csp_url = "https://csp.example/base/"
        region = "jp"
        org = "org-1"
        [profiles.p.credential]
        kind = "api_token"
        from = "env"
        var = "MINE"
    "#;
    let (session, _) = Config::of(text).with("MINE", "secret").session();
    assert_eq!(session.base_url(Service::Vmc), "https://vmc.example");
    assert_eq!(session.base_url(Service::Csp), "https://csp.example/base");
    assert_eq!(
        session.base_url(Service::Automation),
        "https://jp.api.mgmt.cloud.vmware.com"
    );
    assert_eq!(session.org_id(), Some("org-1"));
}

#[test]
fn paths_are_relative_to_the_file_or_to_the_home_folder() {
    let config = Config::of("[profiles.p]\nca_file = \"ca.pem\"");
    let found = config.settings("p").unwrap().ca_file;
    assert_eq!(found, Some(config.folder.join("ca.pem")));
    let config = Config::of("[profiles.p]\nca_file = \"~/ca.pem\"").with("HOME", "/home/ann");
    let found = config.settings("p").unwrap().ca_file;
    assert_eq!(found, Some(PathBuf::from("/home/ann/ca.pem")));
}

#[test]
fn the_file_is_looked_for_where_such_files_are() {
    let find = |variables: &[(&str, &str)]| {
        let lookup = |name: &str| {
            let found = variables.iter().find(|(set, _)| *set == name);
            found.map(|(_, value)| OsString::from(*value))
        };
        let variables = Variables(&lookup);
        config_file(&variables, home(&variables).as_deref())
    };
    let home = ("HOME", "/home/ann");
    let path = |variables: &[(&str, &str)]| find(variables).unwrap();
    assert_eq!(
        path(&[home]),
        PathBuf::from("/home/ann/.config/vmw/config.toml")
    );
    let xdg = ("XDG_CONFIG_HOME", "/etc/ann");
    assert_eq!(
        path(&[home, xdg]),
        PathBuf::from("/etc/ann/vmw/config.toml")
    );
    // A relative one does not count.
    assert_eq!(path(&[home, ("XDG_CONFIG_HOME", "x")]), path(&[home]));
    assert_eq!(
        path(&[home, xdg, ("VMW_CONFIG", "mine.toml")]),
        PathBuf::from("mine.toml")
    );
    assert!(find(&[]).unwrap_err().to_string().contains("VMW_CONFIG"));
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_key() {
    for (text, said) in [
        (
            "[profiles.p]\nregion = 7",
            ":2: profiles.p.region is a number, and should be a text",
        ),
        (
            "[profiles.p]\n\nregion = \"\"",
            ":3: profiles.p.region is empty",
        ),
        (
            "[profiles.p]\nregion = \"xx\"",
            ":2: profiles.p.region is no region: known are us, au",
        ),
        (
            "[profiles.p]\nregion = \"de\"\nautomation_url = \"https://x.example\"",
            ":2: profiles.p.region and the URL of Automation exclude each other",
        ),
        (
            "[profiles.p]\nvmc_url = \"http://x.example\"",
            ":2: profiles.p.vmc_url: the base URL for vmc is plain http",
        ),
        (
            "[profiles.p]\ninsecure = \"yes\"",
            ":2: profiles.p.insecure is a text, and should be true or false",
        ),
        (
            "[profiles.p]\nurl = \"x\"",
            ":2: profiles.p.url is not known here: known are vmc_url,",
        ),
        (
            "[profile.p]\n",
            ":1: profile is not known here: known are profiles",
        ),
        (
            "profiles = 1",
            ":1: profiles is a number, and should be a table",
        ),
        (
            "[profiles]\np = \"x\"",
            ":2: profiles.p is a text, and should be a table",
        ),
        (
            "[profiles.q]\n[profiles.r]\n",
            " has no profile p: there are q, r",
        ),
        ("", " has no profile p: none is there"),
        ("[profiles.p]\norg = \"hunter2", ":2: this is not TOML: "),
        (
            "[profiles.p]\napi_token = \"hunter2\"",
            ":2: profiles.p.api_token is a secret",
        ),
        (
            "[profiles.p.credential]\nkind = \"api_token\"\ntoken = \"hunter2\"",
            ":3: profiles.p.credential.token is a secret",
        ),
        (
            "[profiles.p.credential]\nkind = \"api_token\"",
            ":1: profiles.p.credential.from is missing",
        ),
        (
            "[profiles.p]\ncredential = { kind = \"x\", from = \"env\", var = \"V\" }",
            ":2: profiles.p.credential.kind is none of api_token,",
        ),
        (
            "[profiles.p]\ncredential = { kind = \"api_token\", from = \"x\" }",
            ":2: profiles.p.credential.from is none of env, file, process and keyring",
        ),
        (
            "[profiles.p]\ncredential = { from = \"env\", var = \"MINE\" }",
            ":2: profiles.p.credential.kind is missing",
        ),
        (
            "[profiles.p]\ncredential = { kind = \"api_token\", from = \"env\", var = \"NONE\" }",
            ":2: profiles.p.credential.var names NONE, which is not set",
        ),
        (
            "[profiles.p]\ncredential = { kind = \"api_token\", from = \"env\", var = \"ODD\" }",
            ":2: profiles.p.credential.from gives no credential: api_token holds white space",
        ),
        (
            "[profiles.p]\ncredential = { kind = \"oauth_app\", from = \"env\", var = \"MINE\" }",
            ":2: profiles.p.credential.client_id is missing",
        ),
        (
            "[profiles.p]\ncredential = { kind = \"vcf_tenant\", from = \"env\", var = \"MINE\" }",
            ":2: profiles.p.credential.org is missing, here and in the profile",
        ),
        (
            "[profiles.p]\ncredential = { from = \"process\", command = \"a b\" }",
            ":2: profiles.p.credential.command is a text, and should be an array of texts",
        ),
        (
            "[profiles.p]\ncredential = { from = \"process\", command = [] }",
            ":2: profiles.p.credential.command is empty",
        ),
        (
            "[profiles.p]\ncredential = { kind = \"api_token\", from = \"env\", var = \"MINE\", path = \"x\" }",
            ":2: profiles.p.credential.path is not known here",
        ),
    ] {
        let config = Config::of(text)
            .with("MINE", "hunter2")
            .with("ODD", "hunter2 x");
        let refused = config.refuse();
        assert!(refused.starts_with(said), "{refused}");
    }
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let config = Config::of(
        "[profiles.p]\ncredential = { kind = \"api_token\", from = \"file\", path = \"no\" }",
    );
    let refused = config.refuse();
    assert!(refused.contains("which cannot be read"), "{refused}");
    let nowhere = config.with("VMW_CONFIG", "/no/such/config.toml");
    let error = nowhere.settings("p").err().unwrap();
    assert!(error.to_string().contains("/no/such/config.toml"));
    assert!(error.hint().unwrap().contains("[profiles.p]"));
}

#[cfg(not(feature = "keyring"))]
#[test]
fn a_keyring_that_was_left_out_is_told_with_its_feature() {
    let config = Config::of(
        "[profiles.p]\ncredential = { kind = \"api_token\", from = \"keyring\", service = \"s\", user = \"u\" }",
    );
    assert!(config.refuse().contains("the feature keyring"));
}

#[cfg(unix)]
#[test]
fn only_a_file_that_others_can_read_is_warned_of() {
    use std::os::unix::fs::PermissionsExt as _;
    let config = Config::of("").file("token", "t");
    let path = config.folder.join("token");
    for (mode, warned) in [(0o600, false), (0o400, false), (0o640, true), (0o604, true)] {
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        assert_eq!(credential::can_be_read_by_others(&path), warned, "{mode:o}");
    }
}

#[tokio::test]
async fn variables_of_this_sdk_overrule_the_profile_they_name_and_others_are_not_read() {
    let text = format!(
        "{LAB}org = \"of the profile\"\ncredential = {{ kind = \"api_token\", from = \"env\", var = \"MINE\" }}"
    );
    let config = Config::of(&text)
        .with("VMW_PROFILE", "p")
        .with("MINE", "of-the-profile")
        .with("API_TOKEN", "of-another-tool")
        .with("VMC_URL", "https://of.another.tool.example");
    let build = |config: &Config| {
        let lookup = |variable: &str| config.lookup(variable);
        let settings = crate::environment::settings(&Variables(&lookup)).unwrap();
        settings.into_builder().build().unwrap()
    };
    let session = build(&config);
    assert_eq!(session.base_url(Service::Vmc), "https://vmc.vmware.com");
    assert_eq!(session.org_id(), Some("of the profile"));
    assert!(format!("{session:?}").contains("\"api_token\""));

    let overruled = config
        .with("VMW_ACCESS_TOKEN", "ours")
        .with("VMW_REGION", "de");
    let session = build(&overruled);
    assert!(format!("{session:?}").contains("\"access_token\""));
    assert_eq!(session.org_id(), Some("of the profile"));
    assert_eq!(
        session.base_url(Service::Automation),
        "https://de.api.mgmt.cloud.vmware.com"
    );
}

#[test]
fn a_secret_in_the_place_of_a_variable_s_name_is_not_shown() {
    for name in ["tok-hunter2", "hunter2 hunter2", "7hunter2"] {
        let config = Config::of(&format!(
            "[profiles.p]\n[profiles.p.credential]\nkind = \"api_token\"\nfrom = \"env\"\nvar = \"{name}\""
        ));
        let said = config.settings("p").err().unwrap().to_string();
        assert!(!said.contains("hunter2"), "{said}");
        assert!(
            said.contains("config.toml:5: profiles.p.credential.var"),
            "{said}"
        );
    }
}

#[test]
fn a_profile_without_a_credential_is_named_with_its_file() {
    let config = Config::of("\n[profiles.p]\nregion = \"us\"");
    let builder = config.settings("p").ok().unwrap().into_builder();
    let said = builder.build().unwrap_err().to_string();
    assert!(
        said.contains("config.toml:2: profiles.p.credential is missing"),
        "{said}"
    );
}

#[test]
fn a_profile_is_tried_before_it_is_written() {
    let path = Path::new("/no/such/folder/config.toml");
    let text = "[profiles.p]\nautomation_url = \"https://vra.lab.example\"\n";
    let builder = SessionBuilder::from_profile_in(text, path, "p").unwrap();
    assert!(!builder.has_credential());
    assert_eq!(builder.profile(), Some("p"));
    let session = builder.vra_password("ann", "hunter2").build().unwrap();
    assert_eq!(
        session.base_url(Service::Automation),
        "https://vra.lab.example"
    );
    let missing = SessionBuilder::from_profile_in(text, path, "q").unwrap_err();
    assert!(
        missing.to_string().contains("/no/such/folder/config.toml"),
        "{missing}"
    );
}
