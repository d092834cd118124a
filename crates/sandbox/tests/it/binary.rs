//! The program: what it prints, and how it ends.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
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
pub(crate) fn introduced() -> (Child, String) {
    introduced_with(&[])
}

pub(crate) fn introduced_with(more: &[&str]) -> (Child, String) {
    let mut child = start(&[&["--port", "0", "--speed", "600"], more].concat());
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut text = String::new();
    // The last line of the quick starts reads an execution.
    while !text.contains("$URL$EXECUTION\" -H \"$AUTH\"; echo") {
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
fn a_speed_has_to_be_positive_and_at_most_a_million() {
    for speed in ["0", "-1", "fast", "inf", "NaN", "1000001", "1e21"] {
        let argument = format!("--speed={speed}");
        assert!(!start(&[&argument]).wait().unwrap().success());
    }
}

#[cfg(unix)]
fn signal(child: &Child, name: &str) {
    let command = format!("kill -{name} {}", child.id());
    let sent = Command::new("sh").args(["-c", &command]).status().unwrap();
    assert!(sent.success());
}

#[cfg(unix)]
#[test]
fn ctrl_c_and_a_service_manager_stop_it_gracefully() {
    for name in ["INT", "TERM"] {
        let (mut child, _) = introduced();
        signal(&child, name);
        assert!(child.wait().unwrap().success(), "{name}");
    }
}

/// What stands behind these words of the introduction.
fn said<'a>(text: &'a str, words: &str) -> &'a str {
    let line = text.lines().find_map(|line| line.strip_prefix(words));
    line.unwrap_or_else(|| panic!("{words}: {text}")).trim()
}

/// The status of an answer, and all of it.
fn ask(address: &str, request: &str) -> (String, String) {
    let mut stream = TcpStream::connect(address.trim_start_matches("http://")).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let status = answer.split(' ').nth(1).unwrap_or_default().to_owned();
    (status, answer)
}

/// Makes a blueprint with an access token that it takes first; the list of all afterwards.
fn make_a_blueprint(text: &str, name: &str) -> String {
    let address = said(text, "What is in it").trim_end_matches('/');
    let form = format!("refresh_token={}", said(text, "API token"));
    let post = |path: &str, head: &str, body: &str| {
        format!(
            "POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{head}Content-Length: {}\r\n\r\n{body}",
            body.len()
        )
    };
    let path = "/csp/gateway/am/api/auth/api-tokens/authorize";
    let (_, answer) = ask(address, &post(path, "", &form));
    let token = answer.split("\"access_token\":\"").nth(1).unwrap();
    let token = token.split('"').next().unwrap();
    let head = format!("Authorization: Bearer {token}\r\n");
    let path = "/blueprint/api/blueprints";
    let body = format!("{{\"name\":\"{name}\",\"projectId\":\"p\"}}");
    let (status, answer) = ask(address, &post(path, &head, &body));
    assert_eq!(status, "201", "{answer}");
    let get = format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{head}\r\n");
    let (status, list) = ask(address, &get);
    assert_eq!(status, "200", "{list}");
    list
}

#[cfg(unix)]
#[test]
fn what_is_kept_is_there_after_a_restart() {
    let file = std::env::temp_dir().join(format!("vmw-sandbox-binary-{}", std::process::id()));
    let arguments = ["--state", file.to_str().unwrap(), "--seed", "5"];
    let (mut child, text) = introduced_with(&arguments);
    make_a_blueprint(&text, "first-one");
    signal(&child, "TERM");
    assert!(child.wait().unwrap().success());
    let (mut child, text) = introduced_with(&arguments[..2]);
    let list = make_a_blueprint(&text, "second-one");
    child.kill().unwrap();
    child.wait().unwrap();
    std::fs::remove_file(&file).unwrap();
    std::fs::remove_file(file.with_extension("lock")).unwrap();
    assert!(
        list.contains("first-one") && list.contains("second-one"),
        "{list}"
    );
}

#[cfg(unix)]
#[test]
fn a_state_that_can_not_be_written_at_the_end_is_an_error() {
    let folder = std::env::temp_dir().join(format!("vmw-sandbox-lost-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("state.jsonl");
    let (mut child, text) = introduced_with(&["--state", file.to_str().unwrap()]);
    std::fs::remove_dir_all(&folder).unwrap();
    make_a_blueprint(&text, "lost");
    signal(&child, "INT");
    let status = child.wait().unwrap();
    let mut error = String::new();
    let mut stderr = child.stderr.take().unwrap();
    stderr.read_to_string(&mut error).unwrap();
    assert_eq!(status.code(), Some(1), "{error}");
    for part in ["state.jsonl", "No such file", "are lost"] {
        assert!(error.contains(part), "{part}: {error}");
    }
}

#[cfg(unix)]
#[test]
fn a_state_has_one_sandbox_at_a_time_and_a_killed_one_has_none() {
    let file = std::env::temp_dir().join(format!("vmw-sandbox-one-{}", std::process::id()));
    let path = file.to_str().unwrap();
    let (mut first, _) = introduced_with(&["--state", path]);
    let second = start(&["--port", "0", "--state", path]).wait_with_output();
    let second = second.unwrap();
    first.kill().unwrap();
    first.wait().unwrap();
    let (mut third, _) = introduced_with(&["--state", path]);
    third.kill().unwrap();
    third.wait().unwrap();
    std::fs::remove_file(&file).unwrap();
    std::fs::remove_file(format!("{path}.lock")).unwrap();
    let error = String::from_utf8(second.stderr).unwrap();
    assert_eq!(second.status.code(), Some(1), "{error}");
    assert!(
        error.contains(path) && error.contains("another sandbox's"),
        "{error}"
    );
}

#[test]
fn faults_are_taken_from_the_command_line() {
    let (mut child, text) = introduced_with(&["--fault", "GET /iaas/@1:418/spring"]);
    let address = said(&text, "What is in it").trim_end_matches('/');
    let request = "GET /iaas/api/projects HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let statuses = [ask(address, request).0, ask(address, request).0];
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(statuses, ["418", "401"]);
    for wrong in [
        "503",
        "*:frogs",
        "*@often:503",
        "get_taks@3:503",
        "vmc/api:503",
        "GETT /vmc/:503",
        "*@0:503",
    ] {
        assert!(!start(&["--fault", wrong]).wait().unwrap().success());
    }
}

#[test]
fn an_api_token_that_would_break_the_printed_lines_is_refused() {
    for wrong in ["", "a b", "a+b&c", "\"d\"", "it's", "größe"] {
        let output = start(&["--port", "0", "--api-token", wrong]).wait_with_output();
        let error = String::from_utf8(output.unwrap().stderr).unwrap();
        assert!(error.contains("--api-token"), "{wrong}: {error}");
        assert!(!error.contains("running"), "{wrong}: {error}");
    }
    let (mut child, text) = introduced_with(&["--api-token", "a-B_1.~"]);
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(said(&text, "API token"), "a-B_1.~");
    let lines = text.lines().filter(|line| line.contains("curl "));
    for line in lines {
        assert!(line.contains("curl -sS "), "{line}");
    }
}

#[cfg(not(feature = "https"))]
#[test]
fn without_https_it_says_how_to_get_it() {
    let mut child = start(&["--port", "0", "--https"]);
    assert!(!child.wait().unwrap().success());
    let mut error = String::new();
    let mut stderr = child.stderr.take().unwrap();
    stderr.read_to_string(&mut error).unwrap();
    assert!(error.contains("--features https"), "{error}");
}

#[cfg(feature = "https")]
#[test]
fn with_https_it_writes_the_ca_that_clients_trust() {
    let file = std::env::temp_dir().join(format!("vmw-sandbox-ca-{}.pem", std::process::id()));
    let path = file.to_str().unwrap();
    let (mut child, text) = introduced_with(&["--https", "0", "--ca-out", path]);
    let url = said(&text, "The same, with https").to_owned();
    let ca = std::fs::read_to_string(&file).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    std::fs::remove_file(&file).unwrap();
    assert!(url.starts_with("https://127.0.0.1:"), "{url}");
    assert!(ca.starts_with("-----BEGIN CERTIFICATE-----"), "{ca}");
}
