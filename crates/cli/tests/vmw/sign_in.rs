//! `vmw login`, `vmw logout` and `vmw auth`: profiles, where their secrets are, and what commands
//! make of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::support::{Ran, Vmw, ran};
use crate::terminal::Terminal;

/// A login that pipes its secret in.
pub fn login(vmw: &Vmw, more: &[&str], secret: &str) -> Ran {
    let arguments = [
        &["login", "--host", vmw.cloud.url(), "--token-file", "-"],
        more,
    ]
    .concat();
    ran(&mut vmw.bare(&arguments), secret)
}

#[track_caller]
fn signed_in(vmw: &Vmw) {
    let ran = login(vmw, &[], vmw.cloud.api_token());
    assert_eq!(ran.status, 0, "{ran:?}");
}

/// What a run prints that has nothing in its environment, and succeeds.
#[track_caller]
fn printed(mut command: Command) -> String {
    let ran = ran(&mut command, "");
    assert_eq!(ran.status, 0, "{ran:?}");
    ran.out
}

#[track_caller]
fn json(command: Command) -> Value {
    serde_json::from_str(&printed(command)).unwrap()
}

fn config(vmw: &Vmw) -> PathBuf {
    vmw.home.join(".config/vmw/config.toml")
}

fn credentials(vmw: &Vmw) -> PathBuf {
    vmw.home.join(".local/state/vmw/credentials")
}

fn accounts(vmw: &Vmw) -> usize {
    let store = fs::read(vmw.home.join(".local/state/vmw/tokens.json")).unwrap();
    let store: Value = serde_json::from_slice(&store).unwrap();
    store["accounts"].as_object().unwrap().len()
}

#[cfg(unix)]
#[track_caller]
fn is_private(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    let found = fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(found, mode, "{}", path.display());
}

#[test]
fn after_a_login_commands_sign_in_by_themselves() {
    let vmw = Vmw::unhurried();
    let written = login(&vmw, &["-o", "json"], vmw.cloud.api_token());
    assert_eq!(written.status, 0, "{written:?}");
    let written: Value = serde_json::from_str(&written.out).unwrap();
    assert_eq!(written["name"], "default");
    assert_eq!(written["org_id"], vmw.cloud.org_id());
    assert_eq!(written["config"], config(&vmw).to_str().unwrap());

    let url = vmw.cloud.url();
    assert_eq!(
        fs::read_to_string(config(&vmw)).unwrap(),
        format!(
            "[profiles.default]\nvmc_url = \"{url}\"\ncsp_url = \"{url}\"\nautomation_url = \"{url}\"\n\
             credential = {{ kind = \"api_token\", from = \"file\", path = \"~/.local/state/vmw/credentials/default\" }}\n"
        )
    );
    #[cfg(unix)]
    {
        is_private(&credentials(&vmw), 0o700);
        is_private(&credentials(&vmw).join("default"), 0o600);
    }
    let orgs = json(vmw.bare(&["org", "list", "-o", "json"]));
    assert_eq!(orgs[0]["id"], vmw.cloud.org_id());

    let status = json(vmw.bare(&["auth", "status", "-o", "json"]));
    assert_eq!(status["profile"], "default");
    assert_eq!(status["credential"], "api_token");
    assert_eq!(status["org_id"], vmw.cloud.org_id());
    assert!(status["user"].is_string(), "{status}");
    assert!(
        status["roles"]
            .as_array()
            .is_some_and(|all| !all.is_empty()),
        "{status}"
    );
    assert!(
        status["scopes"]
            .as_array()
            .is_some_and(|all| !all.is_empty()),
        "{status}"
    );
    assert!(status["access_token_expires_at"].is_string(), "{status}");
    assert!(status["api_token_expires_at"].is_string(), "{status}");
    assert!(
        status["api_token_days_left"]
            .as_u64()
            .is_some_and(|days| days > 100),
        "{status}"
    );
    assert_eq!(status["vmc_url"], url);
    let table = printed(vmw.bare(&["auth", "status"]));
    assert!(table.contains("Days left of it"), "{table}");
}

#[test]
fn runs_share_their_tokens() {
    let vmw = Vmw::unhurried();
    signed_in(&vmw);
    let token = printed(vmw.bare(&["auth", "token"]));
    let exchanges = vmw.cloud.exchanges();
    assert_eq!(token, printed(vmw.bare(&["auth", "token"])));
    assert_eq!(
        token,
        printed(vmw.bare(&["auth", "token", "--service", "vmc"]))
    );
    assert_eq!(vmw.cloud.exchanges(), exchanges);
    assert_eq!(token.trim().len() + 1, token.len(), "one line");
    let other = printed(vmw.bare(&["auth", "token", "--service", "automation"]));
    assert_eq!(vmw.cloud.exchanges(), exchanges + 1);
    assert_ne!(other, token);
}

#[test]
fn the_environment_comes_before_the_profile_and_an_option_before_both() {
    let vmw = Vmw::unhurried();
    signed_in(&vmw);
    let profile = |command: Command| json(command)["profile"].clone();
    let status = ["auth", "status", "-o", "json"];
    assert_eq!(profile(vmw.bare(&status)), "default");
    assert_eq!(profile(vmw.command(&status)), Value::Null);
    let named = [&status[..], &["--profile", "default"]].concat();
    assert_eq!(profile(vmw.command(&named)), "default");
    // Variables for hosts are not those of a credential.
    let mut elsewhere = vmw.bare(&["auth", "token", "--service", "automation"]);
    elsewhere.env("VMW_AUTOMATION_URL", "http://127.0.0.1:1");
    let elsewhere = ran(&mut elsewhere, "");
    assert_eq!(elsewhere.status, 1, "{elsewhere:?}");
    assert!(elsewhere.err.contains("127.0.0.1:1"), "{elsewhere:?}");
    let arguments = ["org", "list", "-o", "name", "--host", vmw.cloud.url()];
    let mut back = vmw.bare(&arguments);
    back.env("VMW_VMC_URL", "http://127.0.0.1:1");
    assert!(!printed(back).is_empty());
}

#[test]
fn whoever_is_not_signed_in_is_told_how_to() {
    let vmw = Vmw::unhurried();
    let nobody = ran(&mut vmw.bare(&["org", "list"]), "");
    assert_eq!(nobody.status, 3, "{nobody:?}");
    assert!(nobody.err.contains("`vmw login`"), "{nobody:?}");
    let unknown = ran(&mut vmw.bare(&["org", "list", "--profile", "lab"]), "");
    assert_eq!(unknown.status, 3, "{unknown:?}");
    assert!(
        unknown.err.contains("`vmw login --profile lab`"),
        "{unknown:?}"
    );
    let nothing_to_ask = ran(&mut vmw.bare(&["login", "--host", vmw.cloud.url()]), "");
    assert_eq!(nothing_to_ask.status, 2, "{nothing_to_ask:?}");
    assert!(
        nothing_to_ask.err.contains("--token-file -"),
        "{nothing_to_ask:?}"
    );
}

#[test]
fn a_profile_that_a_variable_names_is_made_by_the_same_login() {
    let vmw = Vmw::unhurried();
    let mut unknown = vmw.bare(&["org", "list"]);
    let unknown = ran(unknown.env("VMW_PROFILE", "lab"), "");
    assert_eq!(unknown.status, 3, "{unknown:?}");
    assert!(
        unknown.err.contains("`vmw login --profile lab`"),
        "{unknown:?}"
    );
}

#[test]
fn an_address_that_is_none_is_wrong_use_of_the_option_that_gave_it() {
    let vmw = Vmw::unhurried();
    for (option, url, what) in [
        ("--host", "127.0.0.1:8080", "is not absolute"),
        ("--host", "http://nohost", "is plain http"),
        (
            "--host",
            "https://ann:hunter2@host",
            "user name or password",
        ),
        ("--vmc-url", "ftp://host", "neither https nor http"),
        ("--csp-url", "host", "is not absolute"),
        ("--automation-url", "https://host/?a=b", "a query"),
        ("--region", "mars", "--region"),
    ] {
        let login = ["login", "--no-check", "--token-file", "-", option, url];
        let login = ran(&mut vmw.bare(&login), "token");
        assert_eq!(login.status, 2, "{url}: {login:?}");
        let said = &login.err;
        assert!(said.contains(option) && said.contains(what), "{said}");
        assert!(
            !said.contains("hunter2") && !said.contains("toml"),
            "{said}"
        );
        assert!(!config(&vmw).exists());
    }
    let told = vmw.fails(2, &["org", "list", "--host", "host:443"]);
    assert!(told.contains("--host: the base URL"), "{told}");
}

#[test]
fn a_secret_that_is_typed_is_not_shown() {
    let vmw = Vmw::unhurried();
    let cloud = &vmw.cloud;
    let login = ["login", "--host", cloud.url()];
    let user = ["--profile", "onprem", "--username", cloud.username()];
    let user = [&user[..], &["--domain", cloud.domain()]].concat();
    for (more, asked, secret, status) in [
        (&[][..], "API token:", cloud.api_token(), 0),
        (&user, "Password:", cloud.password(), 0),
        (&user, "Password:", "not-the-password-0123456789", 3),
    ] {
        let command = vmw.bare(&[&login, more].concat());
        let mut terminal = Terminal::start(&command, 100);
        terminal.shows(asked);
        terminal.types(secret);
        assert_eq!(terminal.ends(), status, "{}", terminal.text());
        let written = terminal.written();
        assert!(!written.contains(&secret[..6]), "{written}");
    }
    printed(vmw.bare(&["org", "list"]));
    printed(vmw.bare(&[
        "api",
        "deployment",
        "list_deployments",
        "--profile",
        "onprem",
    ]));
}

/// In a shell, which sees the terminal as it is left.
#[cfg(unix)]
#[test]
fn an_interrupted_question_leaves_the_terminal_as_it_was() {
    let vmw = Vmw::unhurried();
    let mut shell = Command::new("sh");
    let script = r#"trap : INT; "$VMW" login --host "$CLOUD"; echo "status $?"; stty -a"#;
    shell.args(["-c", script]).current_dir(&vmw.home);
    shell.env("HOME", &vmw.home).env("CLOUD", vmw.cloud.url());
    shell.env("VMW", env!("CARGO_BIN_EXE_vmw"));
    shell.env("PATH", std::env::var_os("PATH").unwrap());
    let mut terminal = Terminal::start(&shell, 100);
    terminal.shows("API token:");
    terminal.interrupt();
    assert_eq!(terminal.ends(), 0, "{}", terminal.text());
    let text = terminal.text();
    assert!(text.contains("nothing was written"), "{text}");
    assert!(text.contains("status 130"), "{text}");
    assert!(text.contains(" echo "), "{text}");
    assert!(!config(&vmw).exists());
}

#[test]
fn logins_at_the_same_time_keep_one_anothers_profiles() {
    let vmw = Vmw::unhurried();
    let names: Vec<String> = (1..=8).map(|number| format!("par{number}")).collect();
    std::thread::scope(|scope| {
        for name in &names {
            scope.spawn(|| {
                let ran = login(&vmw, &["--profile", name], vmw.cloud.api_token());
                assert_eq!(ran.status, 0, "{ran:?}");
            });
        }
    });
    let text = fs::read_to_string(config(&vmw)).unwrap();
    for name in &names {
        assert!(text.contains(&format!("[profiles.{name}]")), "{text}");
    }
    // And to leave at the same time removes each of them.
    std::thread::scope(|scope| {
        for name in &names {
            scope.spawn(|| printed(vmw.bare(&["logout", "--profile", name, "--yes"])));
        }
    });
    let text = fs::read_to_string(config(&vmw)).unwrap();
    assert!(!text.contains("[profiles"), "{text}");
}

#[test]
fn the_status_of_an_access_token_that_is_none_or_over_is_no_success() {
    let vmw = Vmw::unhurried();
    let status = |token: &str| {
        let mut command = vmw.command(&["auth", "status", "-o", "json"]);
        command.env_remove("VMW_API_TOKEN");
        ran(command.env("VMW_ACCESS_TOKEN", token), "")
    };
    let good = status(vmw.ok(&["auth", "token"]).trim());
    assert_eq!(good.status, 0, "{good:?}");
    let bogus = status("abc.def.ghi");
    assert_eq!(bogus.status, 3, "{bogus:?}");
    assert!(bogus.err.contains("cannot be read"), "{bogus:?}");
    // {"alg":"none"}, {"username":"ann","exp":1000000000}
    let over = status("eyJhbGciOiJub25lIn0.eyJ1c2VybmFtZSI6ImFubiIsImV4cCI6MTAwMDAwMDAwMH0.x");
    assert_eq!(over.status, 3, "{over:?}");
    assert!(over.err.contains("2001-09-09"), "{over:?}");
}

#[test]
fn a_token_that_is_refused_changes_no_file() {
    let vmw = Vmw::unhurried();
    let before = "# mine\n[profiles.work]\nregion = \"de\"\n";
    vmw.file(".config/vmw/config.toml", before);
    let refused = login(&vmw, &[], "not-the-api-token-0123456789");
    assert_eq!(refused.status, 3, "{refused:?}");
    assert_eq!(fs::read_to_string(config(&vmw)).unwrap(), before);
    assert!(!credentials(&vmw).exists());

    // Untried, it is taken.
    let untried = login(&vmw, &["--no-check"], "not-the-api-token-0123456789");
    assert_eq!(untried.status, 0, "{untried:?}");
    let after = fs::read_to_string(config(&vmw)).unwrap();
    assert!(after.starts_with(before), "{after}");
    let later = ran(&mut vmw.bare(&["org", "list"]), "");
    assert_eq!(later.status, 3, "{later:?}");
}

#[test]
fn every_kind_of_credential_has_its_profile() {
    let vmw = Vmw::unhurried();
    let cloud = &vmw.cloud;
    let org_id = cloud.org_id().to_owned();
    for (profile, more, secret) in [
        (
            "app",
            &["--client-id", cloud.client_id(), "--org", &org_id][..],
            cloud.client_secret().to_owned(),
        ),
        (
            "onprem",
            &["--username", cloud.username(), "--domain", cloud.domain()],
            format!("{}\n", cloud.password()),
        ),
        (
            "tenant",
            &["--vcf-tenant", cloud.vcf_org()],
            cloud.vcf_tenant_token(),
        ),
        ("provider", &["--vcf-provider"], cloud.vcf_provider_token()),
    ] {
        let written = login(&vmw, &[more, &["--profile", profile]].concat(), &secret);
        assert_eq!(written.status, 0, "{profile}: {written:?}");
        let list = [
            "api",
            "deployment",
            "list_deployments",
            "--profile",
            profile,
        ];
        for _ in 0..2 {
            vmw.cloud.revoke_access_tokens();
            printed(vmw.bare(&list));
        }
    }
    // Of a host of one's own nothing else is taken to be there.
    let vmc = ran(&mut vmw.bare(&["org", "list", "--profile", "onprem"]), "");
    assert_eq!(vmc.status, 3, "{vmc:?}");
    let nowhere = ["login", "--username", "ann", "--token-file", "-"];
    let nowhere = ran(&mut vmw.bare(&nowhere), "hunter2");
    assert_eq!(nowhere.status, 2, "{nowhere:?}");
    assert!(nowhere.err.contains("--host"), "{nowhere:?}");
}

#[test]
fn a_refresh_token_that_rotates_goes_on_from_run_to_run() {
    let vmw = Vmw::unhurried();
    let given = vmw.cloud.vcf_tenant_token();
    let written = login(&vmw, &["--vcf-tenant", vmw.cloud.vcf_org()], &given);
    assert_eq!(written.status, 0, "{written:?}");
    assert_ne!(vmw.cloud.vcf_tenant_token(), given, "used up");
    let kept = fs::read_to_string(credentials(&vmw).join("default")).unwrap();
    assert_eq!(kept, given);
    for _ in 0..3 {
        let before = vmw.cloud.vcf_tenant_token();
        vmw.cloud.revoke_access_tokens();
        printed(vmw.bare(&["api", "deployment", "list_deployments"]));
        assert_ne!(vmw.cloud.vcf_tenant_token(), before);
    }
    // The same token once more: what it has become is known.
    let again = login(&vmw, &["--vcf-tenant", vmw.cloud.vcf_org()], &given);
    assert_eq!(again.status, 0, "{again:?}");
}

#[test]
fn a_secret_that_is_elsewhere_stays_there() {
    let vmw = Vmw::unhurried();
    let url = vmw.cloud.url().to_owned();
    let token = vmw.file("my token", &format!("{}\n", vmw.cloud.api_token()));
    let script = vmw.file("bin/give", &format!("cat '{}'\n", token.display()));
    let process = format!("sh '{}'", script.display());
    for (profile, more, written) in [
        (
            "variable",
            ["--token-env", "MY_TOKEN"],
            r#"from = "env", var = "MY_TOKEN""#,
        ),
        (
            "file",
            ["--token-file", "my token"],
            r#"from = "file", path = "~/my token""#,
        ),
        (
            "process",
            ["--token-process", &process],
            r#"from = "process", command = ["sh", "#,
        ),
    ] {
        let login = [&["login", "--host", &url, "--profile", profile], &more[..]].concat();
        for arguments in [&login[..], &["org", "list", "--profile", profile]] {
            let mut command = vmw.bare(arguments);
            command.env("MY_TOKEN", vmw.cloud.api_token());
            command.env("PATH", std::env::var_os("PATH").unwrap());
            printed(command);
        }
        let text = fs::read_to_string(config(&vmw)).unwrap();
        assert!(text.contains(written), "{text}");
    }
    assert!(!credentials(&vmw).exists());
    let unset = ran(&mut vmw.bare(&["org", "list", "--profile", "variable"]), "");
    assert_eq!(unset.status, 3, "{unset:?}");
    assert!(unset.err.contains("MY_TOKEN"), "{unset:?}");
    let secret = "--token-process: a quotation mark";
    let wrong = ["login", "--token-process", "'give"];
    let wrong = ran(&mut vmw.bare(&wrong), "");
    assert_eq!(wrong.status, 2, "{wrong:?}");
    assert!(wrong.err.contains(secret), "{wrong:?}");
}

#[test]
fn a_second_login_leaves_nothing_of_the_first() {
    let vmw = Vmw::unhurried();
    signed_in(&vmw);
    assert!(credentials(&vmw).join("default").exists());
    let mut by_variable = vmw.bare(&["login", "--host", vmw.cloud.url(), "--token-env", "T"]);
    by_variable.env("T", vmw.cloud.api_token());
    printed(by_variable);
    assert!(!credentials(&vmw).join("default").exists());
}

#[test]
fn profiles_of_other_config_files_keep_their_secrets() {
    let vmw = Vmw::unhurried();
    signed_in(&vmw);
    let other = vmw.home.join("other.toml");
    let arguments = ["login", "--no-check", "--token-file", "-"];
    let mut command = vmw.bare(&arguments);
    command.env("VMW_CONFIG", &other);
    let written = ran(&mut command, "another-token");
    assert_eq!(written.status, 0, "{written:?}");
    let kept = fs::read_to_string(credentials(&vmw).join("default")).unwrap();
    assert_eq!(kept, vmw.cloud.api_token());
    assert_eq!(fs::read_dir(credentials(&vmw)).unwrap().count(), 2);
}

#[test]
fn a_logout_removes_the_profile_its_secret_and_its_tokens() {
    let vmw = Vmw::unhurried();
    signed_in(&vmw);
    let more = ["--profile", "app", "--client-id", vmw.cloud.client_id()];
    let app = login(&vmw, &more, vmw.cloud.client_secret());
    assert_eq!(app.status, 0, "{app:?}");
    for profile in ["default", "app"] {
        printed(vmw.bare(&["auth", "token", "--profile", profile]));
    }
    assert_eq!(accounts(&vmw), 2);
    let text = fs::read_to_string(config(&vmw)).unwrap();

    let unasked = ran(&mut vmw.bare(&["logout"]), "");
    assert_eq!(unasked.status, 2, "{unasked:?}");
    assert!(unasked.err.contains("--yes"), "{unasked:?}");
    printed(vmw.bare(&["logout", "--dry-run"]));
    assert_eq!(fs::read_to_string(config(&vmw)).unwrap(), text);

    printed(vmw.bare(&["logout", "--yes"]));
    let left = fs::read_to_string(config(&vmw)).unwrap();
    assert!(
        !left.contains("default") && left.contains("[profiles.app]"),
        "{left}"
    );
    assert!(!credentials(&vmw).join("default").exists());
    assert!(credentials(&vmw).join("app").exists());
    assert_eq!(accounts(&vmw), 1);
    assert_eq!(ran(&mut vmw.bare(&["org", "list"]), "").status, 3);
    printed(vmw.bare(&["org", "list", "--profile", "app"]));

    let twice = ran(&mut vmw.bare(&["logout", "--yes"]), "");
    assert_eq!(twice.status, 4, "{twice:?}");
    assert!(twice.err.contains("there are app"), "{twice:?}");

    // A secret that is not ours stays, and one that is gone is no hindrance.
    let mine = vmw.file("mine", vmw.cloud.api_token());
    let arguments = ["login", "--host", vmw.cloud.url(), "--token-file", "mine"];
    printed(vmw.bare(&arguments));
    printed(vmw.bare(&["logout", "--yes"]));
    assert!(mine.exists());
    fs::remove_file(credentials(&vmw).join("app")).unwrap();
    let without = ran(&mut vmw.bare(&["logout", "--yes", "--profile", "app"]), "");
    assert_eq!(without.status, 0, "{without:?}");
    assert!(without.err.contains("its tokens stay"), "{without:?}");
}

#[test]
fn a_secret_that_two_profiles_have_stays_until_both_are_gone() {
    let vmw = Vmw::unhurried();
    signed_in(&vmw);
    let secret = credentials(&vmw).join("default");
    let (host, file) = (vmw.cloud.url(), secret.to_str().unwrap());
    let twin = ["login", "--host", host, "--profile", "twin", "--token-file"];
    printed(vmw.bare(&[&twin[..], &[file]].concat()));
    let gone = ran(&mut vmw.bare(&["logout", "--yes", "--profile", "twin"]), "");
    assert_eq!(gone.status, 0, "{gone:?}");
    assert!(gone.err.contains("of the profile default"), "{gone:?}");
    printed(vmw.bare(&["org", "list"]));

    // The other way round, by another path to it; and a login that puts it elsewhere.
    let around = credentials(&vmw).join("../credentials/default");
    printed(vmw.bare(&[&twin[..], &[around.to_str().unwrap()]].concat()));
    let mut elsewhere = vmw.bare(&["login", "--host", host, "--token-env", "T"]);
    elsewhere.env("T", vmw.cloud.api_token());
    printed(elsewhere);
    printed(vmw.bare(&["org", "list", "--profile", "twin"]));
    // What was put into the place of another profile is not this one's to remove.
    printed(vmw.bare(&["logout", "--yes"]));
    printed(vmw.bare(&["logout", "--yes", "--profile", "twin"]));
    assert!(secret.exists());
}

#[test]
fn without_a_place_for_tokens_there_is_a_warning_and_no_failure() {
    let vmw = Vmw::unhurried();
    let mut homeless = vmw.command(&["org", "list", "-o", "name"]);
    homeless.env_remove("HOME");
    let homeless = ran(&mut homeless, "");
    assert_eq!(homeless.status, 0, "{homeless:?}");
    assert!(
        homeless.err.contains("warning: each run signs in anew"),
        "{homeless:?}"
    );
}

#[cfg(unix)]
#[test]
fn a_token_store_that_others_can_read_is_told_of() {
    use std::os::unix::fs::PermissionsExt as _;

    let vmw = Vmw::unhurried();
    signed_in(&vmw);
    printed(vmw.bare(&["auth", "token"]));
    let store = vmw.home.join(".local/state/vmw/tokens.json");
    fs::set_permissions(&store, fs::Permissions::from_mode(0o644)).unwrap();
    let warned = ran(&mut vmw.bare(&["org", "list"]), "");
    assert_eq!(warned.status, 0, "{warned:?}");
    assert!(
        warned.err.contains("warning: the token store is not used"),
        "{warned:?}"
    );
    assert!(warned.err.contains("chmod 600"), "{warned:?}");
}
