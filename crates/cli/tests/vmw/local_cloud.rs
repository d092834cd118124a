//! `vmw sandbox`.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use crate::support::{Vmw, ran};

#[test]
fn a_local_cloud_is_started_and_signed_in_to_as_it_says() {
    let vmw = Vmw::unhurried();
    let mut cloud = vmw
        .bare(&["sandbox", "start", "--port", "0", "--seed", "7"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(cloud.stdout.take().unwrap()).lines();
    let mut logins = Vec::new();
    // The first lines, down to those of the quick starts.
    for line in lines.by_ref() {
        let line = line.unwrap();
        if line.starts_with("URL=") {
            break;
        }
        if line.contains("vmw login") {
            logins.push(line);
        }
    }
    assert_eq!(logins.len(), 5, "{logins:?}");
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_vmw"))
        .parent()
        .unwrap();
    let path = std::env::var("PATH").unwrap();
    for line in logins {
        let mut shell = Command::new("sh");
        shell
            .args(["-c", &line])
            .env_clear()
            .env("HOME", &vmw.home)
            .env("PATH", format!("{}:{path}", program.display()));
        let login = ran(&mut shell, "");
        assert_eq!(login.status, 0, "{line}: {login:?}");
    }
    for profile in ["default", "app", "onprem", "tenant", "provider"] {
        let list = [
            "api",
            "deployment",
            "list_deployments",
            "--profile",
            profile,
        ];
        let listed = ran(&mut vmw.bare(&list), "");
        assert_eq!(listed.status, 0, "{profile}: {listed:?}");
    }
    cloud.kill().unwrap();
    cloud.wait().unwrap();

    let taken = [
        "sandbox",
        "start",
        "--port",
        vmw.cloud.url().rsplit(':').next().unwrap(),
    ];
    let taken = ran(&mut vmw.bare(&taken), "");
    assert_eq!(taken.status, 1, "{taken:?}");
    assert!(taken.err.contains("choose another"), "{taken:?}");
}
