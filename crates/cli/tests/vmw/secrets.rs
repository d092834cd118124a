//! A secret is where it was put and in the store, and nowhere else: in no argument, output, error
//! or file, whatever goes wrong.

use std::fs;
use std::path::Path;
use std::process::Command;

use sandbox::{Fault, Requests};

use crate::support::{Ran, Vmw, ran};

/// This many characters of a secret on end are too many.
const TELLING: usize = 16;

/// Runs the program, and looks at all that it says.
struct Watch<'a> {
    vmw: &'a Vmw,
    secrets: Vec<String>,
}

impl<'a> Watch<'a> {
    fn new(vmw: &'a Vmw) -> Self {
        let cloud = &vmw.cloud;
        let secrets = [
            cloud.api_token().to_owned(),
            cloud.client_secret().to_owned(),
            cloud.password().to_owned(),
            cloud.vcf_tenant_token(),
            cloud.vcf_provider_token(),
        ];
        Watch {
            vmw,
            secrets: secrets.into(),
        }
    }

    fn learn(&mut self, secret: String) {
        if !self.secrets.contains(&secret) {
            self.secrets.push(secret);
        }
    }

    /// Where a text tells a secret.
    fn told(&self, text: &str) -> Option<String> {
        let parts = self.secrets.iter().flat_map(|secret| {
            let letters: Vec<char> = secret.chars().collect();
            let length = TELLING.min(letters.len());
            let parts = letters.windows(length).map(|part| part.iter().collect());
            parts.collect::<Vec<String>>()
        });
        parts.into_iter().find(|part| text.contains(part))
    }

    #[track_caller]
    fn runs(&mut self, mut command: Command, input: &str, status: i32) -> Ran {
        let arguments: Vec<_> = command.get_args().map(|a| a.to_string_lossy()).collect();
        let arguments = arguments.join(" ");
        assert_eq!(self.told(&arguments), None, "{arguments}");
        let ran = ran(&mut command, input);
        assert_eq!(ran.status, status, "{arguments}: {ran:?}");
        assert_eq!(self.told(&ran.out), None, "{arguments}: {}", ran.out);
        assert_eq!(self.told(&ran.err), None, "{arguments}: {}", ran.err);
        // What service accounts have become since, and the access tokens.
        self.learn(self.vmw.cloud.vcf_tenant_token());
        self.learn(self.vmw.cloud.vcf_provider_token());
        for token in stored(&self.vmw.home) {
            self.learn(token);
        }
        ran
    }

    #[track_caller]
    fn login(&mut self, more: &[&str], secret: &str, status: i32) -> Ran {
        let first = ["login", "--debug", "--host", self.vmw.cloud.url()];
        let arguments = [&first, more, &["--token-file", "-"]].concat();
        self.runs(self.vmw.bare(&arguments), secret, status)
    }

    /// All files but those of the store.
    #[track_caller]
    fn looks_into(&self, folder: &Path) -> usize {
        let mut seen = 0;
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let is_store = path.ends_with(".local/state/vmw/credentials")
                || path.ends_with(".local/state/vmw/tokens.json");
            if is_store {
                continue;
            }
            let name = path.to_string_lossy();
            assert_eq!(self.told(&name), None, "{name}");
            if path.is_dir() {
                seen += self.looks_into(&path);
            } else {
                let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
                assert_eq!(self.told(&text), None, "{name}");
                seen += 1;
            }
        }
        seen
    }
}

/// The tokens that are in the store.
fn stored(home: &Path) -> Vec<String> {
    let Ok(text) = fs::read(home.join(".local/state/vmw/tokens.json")) else {
        return Vec::new();
    };
    let store: serde_json::Value = serde_json::from_slice(&text).unwrap();
    let accounts = store["accounts"].as_object().unwrap().values();
    let tokens = accounts.flat_map(|account| {
        ["access_token", "refresh_token"].map(|key| account[key].as_str().map(str::to_owned))
    });
    tokens.flatten().collect()
}

#[test]
fn a_secret_is_in_no_argument_output_error_or_file_but_the_store() {
    let vmw = Vmw::unhurried();
    let cloud = &vmw.cloud;
    let mut watch = Watch::new(&vmw);
    let wrong = "0123456789-wrong-api-token-abcdefghij";
    watch.learn(wrong.to_owned());
    let (tenant, provider) = (cloud.vcf_tenant_token(), cloud.vcf_provider_token());

    // Each kind signs in, and is refused.
    let app = ["--profile", "app", "--client-id", cloud.client_id()];
    let user = [
        "--profile",
        "onprem",
        "--username",
        cloud.username(),
        "--domain",
        cloud.domain(),
    ];
    let account = ["--profile", "tenant", "--vcf-tenant", cloud.vcf_org()];
    let owner = ["--profile", "provider", "--vcf-provider"];
    for (more, secret) in [
        (&[][..], cloud.api_token()),
        (&app, cloud.client_secret()),
        (&user, cloud.password()),
        (&account, &tenant),
        (&owner, &provider),
    ] {
        let refused = watch.login(more, wrong, 3);
        assert!(refused.err.contains("curl -X POST"), "{refused:?}");
        let taken = watch.login(more, secret, 0);
        assert!(taken.err.contains("[redacted]"), "{taken:?}");
    }
    watch.login(&[], "two words of a secret that is none", 3);
    watch.learn("two words of a secret that is none".to_owned());

    // What commands say, with all that can be said.
    for profile in ["default", "app", "onprem", "tenant", "provider"] {
        for arguments in [
            &["auth", "status"][..],
            &["auth", "status", "-o", "json"],
            &["api", "deployment", "list_deployments", "-o", "json"],
            &[
                "api",
                "deployment",
                "get_deployment",
                "-p",
                "deploymentId=none",
            ],
        ] {
            let more = ["--debug", "--profile", profile];
            let status = if arguments.contains(&"get_deployment") {
                4
            } else {
                0
            };
            let command = vmw.bare(&[arguments, &more].concat());
            let ran = watch.runs(command, "", status);
            if arguments.contains(&"list_deployments") {
                let token = "-H \"authorization: Bearer $VMW_TOKEN\"";
                assert!(ran.err.contains(token), "{}", ran.err);
                assert!(ran.err.contains("# 200 OK in "), "{}", ran.err);
            }
        }
    }
    let body = r#"{"name": "demo", "projectId": "p", "content": "inputs:\n  password:\n    default: the-password-of-a-machine\n"}"#;
    watch.learn("the-password-of-a-machine".to_owned());
    let body = vmw.file("body", body);
    let input = format!("@{}", body.display());
    let arguments = [
        "api",
        "blueprint",
        "create_blueprint",
        "--debug",
        "-o",
        "name",
        "--body",
        &input,
    ];
    let made = watch.runs(vmw.bare(&arguments), "", 0);
    assert!(
        made.err.contains("-X POST") && made.err.contains("demo"),
        "{made:?}"
    );
    fs::remove_file(body).unwrap();

    // What goes wrong: exchanges that fail, tokens that are over, a server that is not there.
    let orgs = ["api", "vmc", "list_orgs", "--debug"];
    cloud.revoke_access_tokens();
    watch.runs(vmw.bare(&orgs), "", 0);
    for status in [400, 401, 403] {
        cloud.revoke_access_tokens();
        let exchange = Requests::operation("exchangeApiToken").times(1);
        cloud.fault(exchange, Fault::Status(status));
        watch.runs(vmw.bare(&orgs), "", 3);
    }
    cloud.fault(Requests::operation("list_orgs").times(1), Fault::Truncated);
    watch.runs(vmw.bare(&orgs), "", 0);
    let closed = ["--host", "http://127.0.0.1:1"];
    let status = [&["auth", "status", "--debug"], &closed[..]].concat();
    watch.runs(vmw.bare(&status), "", 1);
    let arguments = [&["login", "--debug", "--token-file", "-"], &closed[..]].concat();
    watch.runs(vmw.bare(&arguments), cloud.api_token(), 1);
    let mut by_variable = vmw.bare(&status);
    by_variable.env("VMW_API_TOKEN", cloud.api_token());
    watch.runs(by_variable, "", 1);
    let mut twice = vmw.bare(&orgs);
    twice.env("VMW_API_TOKEN", cloud.api_token());
    twice.env("VMW_ACCESS_TOKEN", cloud.api_token());
    watch.runs(twice, "", 3);
    // A secret where its name should be.
    for wrong in ["the-secret-itself-by-mistake", "TheSecretItselfByMistake"] {
        let arguments = ["login", "--token-env", wrong];
        let refused = watch.runs(vmw.bare(&arguments), "", 2);
        assert!(!refused.err.contains(wrong), "{refused:?}");
    }
    let arguments = ["login", "--no-check", "--token-env", "the-secret-itself"];
    watch.runs(vmw.bare(&arguments), "", 2);
    let last = ["auth", "status", "--debug", "--profile", "provider"];
    let config = vmw.home.join(".config/vmw/config.toml");
    let text = fs::read_to_string(&config).unwrap();
    fs::write(
        &config,
        format!("{text}token = \"{}\"\n", cloud.api_token()),
    )
    .unwrap();
    watch.runs(vmw.bare(&last), "", 3);
    watch.runs(vmw.bare(&["logout"]), "", 2);
    fs::write(&config, format!("{text}token = {}\n", cloud.api_token())).unwrap();
    watch.runs(vmw.bare(&last), "", 3);
    watch.runs(vmw.bare(&["logout"]), "", 2);
    fs::write(&config, text).unwrap();

    // The one place that shows an access token.
    let mut token = vmw.bare(&["auth", "token", "--debug"]);
    let shown = ran(&mut token, "");
    assert_eq!(shown.status, 0, "{shown:?}");
    assert!(stored(&vmw.home).contains(&shown.out.trim().to_owned()));
    assert!(watch.told(&shown.out).is_some(), "this test sees secrets");
    assert_eq!(watch.told(&shown.err), None, "{}", shown.err);

    assert!(watch.secrets.len() > 12, "access tokens are among them");
    assert!(watch.looks_into(&vmw.home) >= 1);
    watch.runs(vmw.bare(&["logout", "--yes"]), "", 0);
    assert!(watch.looks_into(&vmw.home) >= 1);
}

#[cfg(unix)]
#[test]
fn a_line_of_debug_does_what_the_program_does() {
    let vmw = Vmw::unhurried();
    let curl = Command::new("curl").arg("--version").output();
    assert!(
        curl.is_ok(),
        "this test runs the lines, and needs curl for that"
    );
    let login = ["login", "--host", vmw.cloud.url(), "--token-file", "-"];
    assert_eq!(ran(&mut vmw.bare(&login), vmw.cloud.api_token()).status, 0);
    let shown = ran(
        &mut vmw.bare(&["api", "vmc", "list_orgs", "-o", "json", "--debug"]),
        "",
    );
    let line = shown.err.lines().rfind(|line| line.starts_with("curl "));
    let token = ran(&mut vmw.bare(&["auth", "token"]), "").out;
    let mut pasted = Command::new("sh");
    pasted
        .args(["-c", line.unwrap()])
        .env("VMW_TOKEN", token.trim());
    let pasted = ran(&mut pasted, "");
    let answer: serde_json::Value = serde_json::from_str(&pasted.out).unwrap();
    assert_eq!(answer[0]["id"], vmw.cloud.org_id(), "{pasted:?}");
}

#[test]
fn an_input_that_its_schema_calls_secret_is_shown_nowhere() {
    let vmw = Vmw::start();
    let content = "\
inputs:
  pw: {type: string, encrypted: true}
  disks: {type: array, items: {type: object, properties: {phrase: {type: string, encrypted: true}}}}
resources:
  vm: {type: Cloud.Machine}
";
    vmw.blueprint("sec", content);
    let deploy = [
        "blueprint",
        "deploy",
        "sec",
        "--name",
        "sd",
        "--input",
        "pw=@env:PW",
        "--input",
        r#"disks=[{"phrase": "open sesame"}]"#,
        "--poll-interval",
        "20ms",
        "--debug",
    ];
    for more in [&["--dry-run", "-o", "json"][..], &["-o", "json"]] {
        let mut deploy = vmw.command(&[&deploy[..], more].concat());
        let ran = ran(deploy.env("PW", "TOP=SECRET"), "");
        assert_eq!(ran.status, 0, "{ran:?}");
        assert!(ran.err.contains(r#""pw":"[redacted]""#), "{}", ran.err);
        for secret in ["SECRET", "sesame"] {
            assert!(!ran.err.contains(secret), "{}", ran.err);
            assert!(!ran.out.contains(secret), "{}", ran.out);
        }
    }
}
