//! The README's lines, run as they stand there: in a shell, by curl, against the program.

use std::fs;
use std::io::{Write, stderr};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::binary::introduced_with;
use crate::document;

const README: &str = include_str!("../../../../README.md");
/// Where the README's sandbox is.
const ADDRESS: &str = "http://127.0.0.1:8080";

/// The block of the README that begins so.
fn block(start: &str) -> &'static str {
    let mut blocks = README.split("```sh\n").skip(1);
    let block = blocks.find(|block| block.starts_with(start)).unwrap();
    block.split("```").next().unwrap()
}

/// What the README starts the program with, but for the port, which may be taken here.
fn arguments() -> Vec<&'static str> {
    let line = block("cargo run -p vmw-sandbox -- --port 8080 ");
    let arguments = line.trim().split(" -- --port 8080 ").nth(1).unwrap();
    arguments.split(' ').collect()
}

/// The address that the introduction says.
fn address(introduction: &str) -> &str {
    let line = introduction
        .lines()
        .find_map(|line| line.strip_prefix("URL="));
    line.unwrap()
}

/// Whether there is a curl. Without one a test has nothing to say, and says that, where the test
/// runner does not hide it; where `VMW_TESTS_NEED_CURL` is set that is a failure.
fn there_is_curl(test: &str) -> bool {
    if Command::new("curl").arg("--version").output().is_ok() {
        return true;
    }
    let message = format!("NOT CHECKED: {test} needs curl, and there is none here");
    assert!(
        std::env::var_os("VMW_TESTS_NEED_CURL").is_none(),
        "{message}"
    );
    stderr()
        .write_all(format!("{message}\n").as_bytes())
        .unwrap();
    false
}

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// In the place of curl: curl itself, with a record of what it was asked and answered.
fn recorder(folder: &Path) {
    let real = Command::new("sh")
        .args(["-c", "command -v curl"])
        .output()
        .unwrap();
    let real = String::from_utf8(real.stdout).unwrap();
    let script = format!(
        "#!/bin/sh\n\
         body=$(mktemp '{folder}/body.XXXXXX')\n\
         '{real}' \"$@\" -o \"$body\" -w '%{{method}} %{{http_code}} %{{url_effective}} '\"$body\\n\" >> '{folder}/record'\n\
         cat \"$body\"\n",
        folder = folder.display(),
        real = real.trim(),
    );
    let path = folder.join("curl");
    fs::write(&path, script).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
}

/// Method, path and status of each call, and its answer.
fn recorded(folder: &Path, address: &str) -> Vec<(String, String, u16, Value)> {
    let record = fs::read_to_string(folder.join("record")).unwrap();
    let calls = record.lines().map(|line| {
        let parts: Vec<&str> = line.split(' ').collect();
        let [method, status, url, body] = parts.as_slice() else {
            panic!("{line}")
        };
        let path = url
            .strip_prefix(address)
            .unwrap()
            .split('?')
            .next()
            .unwrap();
        let body = fs::read_to_string(body).unwrap();
        let body = serde_json::from_str(&body).unwrap_or_else(|error| panic!("{error}: {body}"));
        (
            (*method).to_owned(),
            path.to_owned(),
            status.parse().unwrap(),
            body,
        )
    });
    calls.collect()
}

#[test]
fn the_quick_starts_of_the_readme_get_documented_answers() {
    if !there_is_curl("the quick starts of the README") {
        return;
    }
    let folder = std::env::temp_dir().join(format!("vmw-sandbox-readme-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let folder = Folder(folder);
    recorder(&folder.0);
    let (mut child, introduction) = introduced_with(&arguments());
    let address = address(&introduction);
    let lines = block("URL=").replace(ADDRESS, address);
    let path = std::env::var("PATH").unwrap();
    let output = Command::new("sh")
        .args(["-eu", "-c", &lines])
        .env("PATH", format!("{}:{path}", folder.0.display()))
        .output()
        .unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(output.status.success(), "{output:?}");

    let calls = recorded(&folder.0, address);
    let asked: Vec<String> = calls
        .iter()
        .map(|(method, path, status, _)| {
            let parts = path.split('/').map(|part| match part.len() {
                36 => "ID",
                _ => part,
            });
            format!("{method} {} {status}", parts.collect::<Vec<_>>().join("/"))
        })
        .collect();
    assert_eq!(
        asked,
        [
            "POST /csp/gateway/am/api/auth/api-tokens/authorize 200",
            "GET /vmc/api/orgs 200",
            "POST /vmc/api/orgs/ID/sddcs 202",
            "GET /vmc/api/orgs/ID/tasks/ID 200",
            "GET /vmc/api/orgs/ID/sddcs/ID 200",
            "POST /iaas/api/login 200",
            "POST /iaas/api/projects 201",
            "POST /blueprint/api/blueprints 201",
            "GET /blueprint/api/blueprints/ID/inputs-schema 200",
            "GET /deployment/api/deployments 200",
            "GET /codestream/api/pipelines 200",
            "POST /codestream/api/pipelines/ID/executions 202",
            "GET /codestream/api/executions/ID 200",
        ]
    );
    for (method, path, status, body) in &calls {
        // No document covers the Cloud Services Platform.
        if !path.starts_with("/csp/") {
            let faults = document::faults(method, path, *status, body);
            assert_eq!(faults, Ok(Vec::new()), "{method} {path}: {body}");
        }
    }
    let answer = |index: usize| &calls[index].3;
    assert_eq!(answer(1)[0]["name"], "sandbox");
    assert_eq!(answer(4)["id"], answer(3)["resource_id"]);
    assert_eq!(answer(8)["properties"]["count"]["type"], "integer");
    assert_eq!(answer(9)["content"][0]["name"], "welcome");
    assert_eq!(answer(10)["count"], 1);
    assert_eq!(answer(12)["name"], "Deploy web");
    // What is shown is what came.
    let shown =
        String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    for (_, path, _, body) in &calls {
        assert!(shown.contains(&body.to_string()), "{path}");
    }
}

#[test]
fn the_program_prints_the_lines_of_the_readme() {
    let (mut child, introduction) = introduced_with(&arguments());
    child.kill().unwrap();
    child.wait().unwrap();
    let lines = block("URL=").replace(ADDRESS, address(&introduction));
    assert!(introduction.ends_with(&lines), "{introduction}\n\n{lines}");
}
