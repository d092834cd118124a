//! The program: what it prints, and how it ends.

use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

fn start(arguments: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_vmw-sandbox"))
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// The text that it prints when it has started, and the program itself.
fn introduced() -> (Child, String) {
    let mut child = start(&["--port", "0", "--speed", "600"]);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut text = String::new();
    // The last line of the quick starts reads an execution.
    while !text.contains("$URL$EXECUTION\" -H \"Authorization: Bearer $TOKEN\"; echo") {
        text.push_str(&lines.next().unwrap().unwrap());
        text.push('\n');
    }
    (child, text)
}

#[test]
fn it_prints_its_address_a_token_and_both_quick_starts() {
    let (mut child, text) = introduced();
    child.kill().unwrap();
    child.wait().unwrap();
    for part in [
        "http://127.0.0.1:",
        "API token",
        "api-tokens/authorize",
        "/vmc/api/orgs/$ORG/tasks/$TASK",
        "/vmc/api/orgs/$ORG/sddcs/$SDDC",
        "/iaas/api/login",
        "inputs-schema",
        "/deployment/api/deployments",
        "/codestream/api/pipelines",
    ] {
        assert!(text.contains(part), "{part}");
    }
}

#[test]
fn the_quick_starts_run_as_they_are_printed() {
    if Command::new("curl").arg("--version").output().is_err() {
        eprintln!("not checked: there is no curl here");
        return;
    }
    let (mut child, text) = introduced();
    let script = &text[text.find("# VMware Cloud on AWS").unwrap()..];
    let output = Command::new("sh")
        .args(["-eu", "-c", script])
        .output()
        .unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    let output = String::from_utf8(output.stdout).unwrap();
    let answers: Vec<serde_json::Value> = output
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect();
    let [orgs, task, sddc, schema, blueprints, deployments, execution] = answers.as_slice() else {
        panic!("{} answers: {output}", answers.len());
    };
    assert_eq!(orgs[0]["name"], "sandbox");
    assert_eq!(task["status"], "STARTED");
    assert_eq!(sddc["id"], task["resource_id"]);
    assert_eq!(schema["properties"]["count"]["type"], "integer");
    assert_eq!(blueprints["content"][0]["valid"], true);
    assert_eq!(deployments["content"][0]["name"], "welcome");
    assert_eq!(execution["name"], "Deploy web");
}

#[test]
fn a_taken_port_is_a_clear_error() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let mut child = start(&["--port", &port]);
    assert!(!child.wait().unwrap().success());
    let mut error = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut error)
        .unwrap();
    assert!(error.contains(&format!("port {port}")), "{error}");
    assert!(error.contains("choose another"), "{error}");
}

#[test]
fn a_speed_has_to_be_positive() {
    for speed in ["0", "-1", "fast", "inf"] {
        let argument = format!("--speed={speed}");
        assert!(!start(&[&argument]).wait().unwrap().success());
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_stops_it_gracefully() {
    let (mut child, _) = introduced();
    let interrupt = format!("kill -INT {}", child.id());
    assert!(
        Command::new("sh")
            .args(["-c", &interrupt])
            .status()
            .unwrap()
            .success()
    );
    assert!(child.wait().unwrap().success());
}
