//! Completion, asked for as the shells do. None of it needs a server or a sign-in.

use std::fs;
use std::process::Command;

use crate::support::{Vmw, ran};

/// What is offered for the last word, with its help where the shell shows one.
fn offered(vmw: &Vmw, shell: &str, words: &[&str]) -> Vec<String> {
    let mut command = asked(vmw, shell, words.len() - 1, words);
    let ran = ran(&mut command, "");
    assert_eq!(ran.status, 0, "{words:?}: {}", ran.err);
    ran.out.lines().map(str::to_owned).collect()
}

fn asked(vmw: &Vmw, shell: &str, index: usize, words: &[&str]) -> Command {
    let mut command = vmw.bare(&["--"]);
    command
        .args(words)
        .env("COMPLETE", shell)
        .env("_CLAP_IFS", "\n")
        .env("_CLAP_COMPLETE_INDEX", index.to_string());
    command
}

#[test]
fn services_operations_parameters_and_values_are_offered() {
    let vmw = Vmw::start();
    for (words, expected) in [
        (
            &["vmw", "api", "serv"][..],
            &["service-broker:49 operations"][..],
        ),
        (&["vmw", "api", "vmc", "get_org"], &["get_org:Get an org"]),
        (&["vmw", "api", "vmc", "get_org", "-p", ""], &["org="]),
        (
            &[
                "vmw",
                "--output",
                "json",
                "api",
                "deployment",
                "list_deployments",
                "--param",
                "expand=re",
            ],
            &["expand=resources"],
        ),
        (
            &[
                "vmw",
                "api",
                "vmc",
                "get_compatible_subnets",
                "-p",
                "org=o",
                "-p",
                "forceRefresh=",
            ],
            &["forceRefresh=true", "forceRefresh=false"],
        ),
        (
            &[
                "vmw",
                "api",
                "get",
                "/deployment/api/deployments",
                "-p",
                "deleted=",
            ],
            &["deleted=true", "deleted=false"],
        ),
        (
            &["vmw", "api", "GET", "/vmc/api/or"],
            &["/vmc/api/orgs:List the orgs of the caller"],
        ),
        (&["vmw", "api", "GET", "/x", "--service", "cs"], &["csp"]),
        (&["vmw", "api", "nothing", ""], &[]),
    ] {
        let offered = offered(&vmw, "zsh", words);
        let values = offered.iter().filter(|value| !value.starts_with('-'));
        assert_eq!(values.collect::<Vec<_>>(), expected, "{words:?}");
    }
    assert!(vmw.cloud.received().is_empty());
}

#[test]
fn fish_is_told_what_each_is_for() {
    let vmw = Vmw::start();
    let offered = offered(
        &vmw,
        "fish",
        &["vmw", "api", "blueprint", "create_blueprint"],
    );
    let version = "create_blueprint_version\tCreate a version of a blueprint";
    assert!(offered.iter().any(|line| line == version), "{offered:?}");
}

#[test]
fn bash_gets_the_part_that_it_replaces() {
    let vmw = Vmw::start();
    let start = ["vmw", "api", "deployment", "list_deployments", "--param"];
    for (parts, expected) in [
        (&["expa"][..], "expand="),
        (&["expand", "="], "blueprint"),
        (&["expand", "=", "res"], "resources"),
    ] {
        let words = [&start[..], parts].concat();
        let offered = offered(&vmw, "bash", &words);
        assert_eq!(
            offered.first().map(String::as_str),
            Some(expected),
            "{parts:?}"
        );
    }
}

#[test]
fn files_and_folders_are_offered_where_an_argument_is_one() {
    let vmw = Vmw::start();
    vmw.file("things/web.yaml", "");
    for (words, expected) in [
        (
            &["vmw", "blueprint", "create", "things/w"][..],
            "things/web.yaml",
        ),
        (
            &["vmw", "blueprint", "update", "x", "--file", "things/w"],
            "things/web.yaml",
        ),
        (
            &["vmw", "blueprint", "validate", "things/w"],
            "things/web.yaml",
        ),
        (
            &["vmw", "blueprint", "deploy", "--inputs-file", "things/w"],
            "things/web.yaml",
        ),
        (
            &["vmw", "login", "--token-file", "things/w"],
            "things/web.yaml",
        ),
        (&["vmw", "login", "--ca", "things/w"], "things/web.yaml"),
        (
            &["vmw", "report", "usage", "--csv", "things/w"],
            "things/web.yaml",
        ),
        (&["vmw", "import", "thi"], "things/"),
        (&["vmw", "export", "thi"], "things/"),
        (&["vmw", "diff", "thi"], "things/"),
        // bash takes words apart at this sign.
        (
            &[
                "vmw",
                "api",
                "vmc",
                "create_sddc",
                "--body",
                "@",
                "things/w",
            ],
            "things/web.yaml",
        ),
        (
            &["vmw", "sddc", "create", "--config", "@", "things/w"],
            "things/web.yaml",
        ),
    ] {
        assert_eq!(offered(&vmw, "bash", words), [expected], "{words:?}");
    }
    let words = ["vmw", "sddc", "create", "--config", "@things/w"];
    assert_eq!(offered(&vmw, "zsh", &words), ["@things/web.yaml"]);
}

#[test]
fn profiles_are_offered() {
    let vmw = Vmw::start();
    let config = vmw.home.join(".config/vmw");
    fs::create_dir_all(&config).unwrap();
    fs::write(
        config.join("config.toml"),
        "[profiles.prod]\n[profiles.lab]\n",
    )
    .unwrap();
    assert_eq!(offered(&vmw, "zsh", &["vmw", "--profile", "l"]), ["lab"]);
}

#[test]
fn each_shell_has_a_script_that_asks_the_program() {
    let vmw = Vmw::start();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = ran(&mut vmw.bare(&["completion", shell]), "");
        assert_eq!(script.status, 0, "{}", script.err);
        assert!(script.out.contains("COMPLETE"), "{}", script.out);
        let program = env!("CARGO_BIN_EXE_vmw");
        assert!(script.out.contains(program), "{}", script.out);
    }
    assert!(vmw.fails(2, &["completion", "csh"]).contains("powershell"));
}

/// Whoever has another shell has no bash to try.
#[cfg(unix)]
#[test]
fn bash_takes_the_script() {
    let vmw = Vmw::start();
    let script = vmw.ok(&["completion", "bash"]);
    // What bash does when Tab is pressed behind `expand=res`.
    let pressed = "COMP_WORDS=(vmw api deployment list_deployments -p expand = res)
        COMP_CWORD=7
        _clap_complete_vmw vmw res =
        printf '%s\\n' \"${COMPREPLY[@]}\"";
    vmw.file("pressed.sh", &format!("{script}\n{pressed}\n"));
    let mut bash = Command::new("bash");
    bash.args(["--norc", "pressed.sh"]).current_dir(&vmw.home);
    let ran = ran(&mut bash, "");
    assert_eq!((ran.status, &*ran.out), (0, "resources\n"), "{}", ran.err);
}
