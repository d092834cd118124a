//! `vmw catalog`.

use serde_json::{Value, json};

use crate::support::{Vmw, ran};

#[test]
fn items_are_listed_and_shown() {
    let vmw = Vmw::start();
    let names = vmw.ok(&["catalog", "list", "-o", "name"]);
    assert_eq!(names, "Web Server\nDatabase\n");
    let found = vmw.json(&["catalog", "list", "--search", "one machine"]);
    assert_eq!(found.as_array().unwrap().len(), 1);
    let project = vmw.cloud.project_name();
    let own = vmw.json(&["catalog", "list", "--project", project]);
    assert_eq!(own.as_array().unwrap().len(), 2);

    let item = vmw.json(&["catalog", "get", "Database"]);
    let id = item["id"].as_str().unwrap();
    assert_eq!(vmw.json(&["catalog", "get", id]), item);
    let missing = vmw.fails(4, &["catalog", "get", "database"]);
    assert!(missing.contains("similar: Database"), "{missing}");
    let inputs = vmw.json(&["catalog", "inputs", "Web Server"]);
    assert_eq!(inputs[1]["allowed"], "one of small, large");
    assert_eq!(
        vmw.json(&["catalog", "inputs", "Web Server", "--version", "1"]),
        json!([])
    );
}

#[test]
fn an_item_that_is_there_twice_is_told_with_its_projects() {
    let vmw = Vmw::start();
    let project = vmw.cloud.project_id();
    let content = "resources: {}\n";
    for _ in 0..2 {
        let new = json!({"name": "shop", "projectId": project, "content": content}).to_string();
        let new = vmw.json(&["api", "blueprint", "create_blueprint", "--body", &new]);
        let id = new["id"].as_str().unwrap();
        vmw.ok(&["blueprint", "version", id, "1", "--release"]);
    }
    let both = vmw.fails(2, &["catalog", "get", "shop"]);
    assert!(both.contains("2 catalog items \"shop\""), "{both}");
    assert_eq!(both.matches(vmw.cloud.project_name()).count(), 2, "{both}");
}

#[test]
fn a_request_becomes_a_deployment() {
    let vmw = Vmw::start();
    let request = [
        "catalog",
        "request",
        "Web Server",
        "--name",
        "shop",
        "--input",
        "count=2",
        "--reason",
        "sales",
        "--poll-interval",
        "20ms",
    ];
    let ready = vmw.json(&request);
    assert_eq!(ready["name"], "shop");
    assert_eq!(ready["status"], "CREATE_SUCCESSFUL");
    assert_eq!(ready["catalogItemVersion"], "2");
    assert_eq!(ready["inputs"]["count"], 2);
    let taken = vmw.fails(1, &request);
    assert!(taken.contains("\"shop\" already"), "{taken}");
}

#[test]
fn several_are_requested_at_once_and_no_more_than_the_item_allows() {
    let vmw = Vmw::start();
    let request = [
        "catalog",
        "request",
        "Web Server",
        "--name",
        "w",
        "--poll-interval",
        "20ms",
    ];
    let ready = vmw.json(&[&request[..], &["--count", "2"]].concat());
    assert_eq!(ready.as_array().unwrap().len(), 2);
    assert_eq!(ready[0]["name"], "w-1");
    let more = vmw.fails(2, &[&request[..], &["--count", "6"]].concat());
    assert!(more.contains("at most 5"), "{more}");
}

#[test]
fn inputs_are_checked_against_the_version_that_is_requested() {
    let vmw = Vmw::start();
    let request = ["catalog", "request", "Web Server", "--name", "w"];
    let wrong = ["--input", "count=9", "--input", "size=huge"];
    let wrong = vmw.fails(2, &[&request[..], &wrong].concat());
    assert!(
        wrong.contains("count: must be a whole number from 1 to 5"),
        "{wrong}"
    );
    assert!(
        wrong.contains("size: must be one of small, large"),
        "{wrong}"
    );
    let old = ["--input", "count=1", "--version", "1"];
    assert!(
        vmw.fails(2, &[&request[..], &old].concat())
            .contains("no input")
    );
    assert!(
        vmw.fails(4, &[&request[..], &["--version", "3"]].concat())
            .contains("there are 2, 1")
    );
    let missing = vmw.fails(2, &["catalog", "request", "Database", "--name", "d"]);
    assert!(missing.contains("password: is required"), "{missing}");
    assert_eq!(vmw.traces(), ("welcome\n".to_owned(), 0));
}

#[test]
fn a_dry_run_requests_nothing_and_shows_no_secret() {
    let vmw = Vmw::start();
    let mut command = vmw.command(&[
        "catalog",
        "request",
        "Database",
        "--name",
        "d",
        "--dry-run",
        "-o",
        "json",
        "--inputs-file",
        "-",
    ]);
    let tried = ran(&mut command, r#"{"password": "hunter2-hunter2"}"#);
    assert_eq!(tried.status, 0, "{tried:?}");
    assert!(!format!("{tried:?}").contains("hunter2"));
    let tried: Value = serde_json::from_str(&tried.out).unwrap();
    assert_eq!(tried["inputs"], json!({"password": "***"}));
    assert_eq!(tried["deploymentName"], "d");
    assert_eq!(vmw.traces(), ("welcome\n".to_owned(), 0));
}

#[test]
fn what_is_not_waited_for_can_be_waited_for_later() {
    let vmw = Vmw::start();
    let made = vmw.json(&[
        "catalog",
        "request",
        "Web Server",
        "--name",
        "w",
        "--no-wait",
    ]);
    assert_eq!(made["deploymentName"], "w");
    let id = made["deploymentId"].as_str().unwrap();
    for wanted in [id, "w"] {
        let ready = vmw.json(&["catalog", "watch", wanted, "--poll-interval", "20ms"]);
        assert_eq!(ready["status"], "CREATE_SUCCESSFUL");
        assert_eq!(ready["id"], id);
    }
}
