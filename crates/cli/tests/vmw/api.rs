//! `vmw api`.

use std::fs;

use serde_json::{Value, json};

use crate::support::{Vmw, ran};
use crate::terminal::Terminal;

/// What no text is.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\x00\xff";

/// Makes blueprints of these names, each in another way.
fn blueprints(vmw: &Vmw) -> Vec<Value> {
    let project = vmw.cloud.project_id();
    let content = "formatVersion: 1\ninputs: {}\nresources: {}\n";
    let body = |name: &str| json!({"name": name, "projectId": project, "content": content});
    let create = [
        "api",
        "blueprint",
        "create_blueprint",
        "-o",
        "json",
        "--body",
    ];
    let inline = body("inline").to_string();
    vmw.file("file.json", &body("file").to_string());
    vmw.file(
        "file.yaml",
        &format!(
            "name: yaml\nprojectId: {project}\ncontent: |\n  formatVersion: 1\n  resources: {{}}\n"
        ),
    );
    let mut outputs = vec![
        vmw.ok(&[&create[..], &[&inline]].concat()),
        vmw.ok(&[&create[..], &["@file.json"]].concat()),
        vmw.ok(&[&create[..], &["@file.yaml"]].concat()),
    ];
    let given = ran(
        &mut vmw.command(&[&create[..], &["-"]].concat()),
        &body("input").to_string(),
    );
    assert_eq!(given.status, 0, "{}", given.err);
    outputs.push(given.out);
    let read = |text: &String| serde_json::from_str(text).unwrap();
    outputs.iter().map(read).collect()
}

#[test]
fn an_operation_is_called_by_its_name() {
    let vmw = Vmw::start();
    let orgs = vmw.json(&["api", "vmc", "list_orgs"]);
    assert_eq!(orgs[0]["id"], vmw.cloud.org_id());
    let org = format!("org={}", vmw.cloud.org_id());
    let one = vmw.json(&["api", "vmc", "get_org", "--param", &org]);
    assert_eq!(one["id"], vmw.cloud.org_id());
}

#[test]
fn what_is_missing_or_unknown_is_told_with_its_status() {
    let vmw = Vmw::start();
    assert!(
        vmw.fails(2, &["api", "vmc", "get_org"])
            .contains("the parameter `org` is missing")
    );
    assert!(
        vmw.fails(4, &["api", "vmc", "get_orgs"])
            .contains("no operation")
    );
    assert!(
        vmw.fails(
            4,
            &["api", "vmc", "get_task", "-p", "org=o", "-p", "task=t"]
        )
        .contains("404")
    );
    assert!(
        vmw.fails(2, &["api", "vmc", "list_orgs", "--query", "[["])
            .contains("--query")
    );
}

#[test]
fn a_body_comes_from_the_line_a_file_or_standard_input() {
    let vmw = Vmw::start();
    let made = blueprints(&vmw);
    let names: Vec<&Value> = made.iter().map(|one| &one["name"]).collect();
    assert_eq!(names, ["inline", "file", "yaml", "input"]);
    assert_eq!(made[2]["content"], "formatVersion: 1\nresources: {}\n");

    vmw.file("zero.yaml", "name: zero\ninputs: {zip: 012, n: [02, 12]}\n");
    let zero = [
        "api",
        "blueprint",
        "create_blueprint",
        "--dry-run",
        "-b",
        "@zero.yaml",
    ];
    let inputs = &vmw.json(&zero)["body"]["inputs"];
    assert_eq!(*inputs, json!({"zip": "012", "n": ["02", 12]}));

    vmw.file("broken.yaml", "password: hunter2\n: [\n");
    for (body, says) in [
        ("{", "the body is no JSON"),
        ("file.json", "the file is @file.json"),
        ("@nothing.json", "the body cannot be read from nothing.json"),
        ("@broken.yaml", "the body in broken.yaml: it is no YAML"),
    ] {
        let said = vmw.fails(2, &["api", "blueprint", "create_blueprint", "--body", body]);
        assert!(said.contains(says), "{said}");
        assert!(!said.contains("hunter2"), "{said}");
    }
}

#[test]
fn a_path_is_called_with_the_token_and_the_version_of_its_service() {
    let vmw = Vmw::start();
    let orgs = vmw.json(&["api", "GET", "/vmc/api/orgs"]);
    assert_eq!(orgs[0]["id"], vmw.cloud.org_id());
    let found = vmw.json(&[
        "api",
        "get",
        "/deployment/api/deployments?size=5",
        "-p",
        "search=welcome",
        "-p",
        "expand=project",
        "-p",
        "expand=resources",
    ]);
    assert_eq!(found["content"][0]["name"], "welcome");
    let received = vmw.cloud.received();
    let query = &received.last().unwrap().query;
    let values = |name: &str| -> Vec<&str> {
        let named = query.iter().filter(|(known, _)| known == name);
        named.map(|(_, value)| &**value).collect()
    };
    assert_eq!(values("apiVersion"), ["2020-08-25"]);
    assert_eq!(values("expand"), ["project", "resources"]);

    // No document has these.
    let platform = vmw.json(&[
        "api",
        "GET",
        "/csp/gateway/am/api/loggedin/user/orgs?expand=1",
    ]);
    assert!(platform["items"].is_array(), "{platform}");
    assert!(
        vmw.fails(2, &["api", "GET", "/nothing"])
            .contains("--service")
    );
    for first in ["FOO", "vmc"] {
        let told = vmw.fails(2, &["api", first, "/vmc/api/orgs"]);
        assert!(told.contains("vmw api GET /vmc/api/orgs"), "{told}");
    }
    assert!(
        vmw.fails(2, &["api", "GET", "vmc/api/orgs"])
            .contains("slash")
    );
    let absent = ["api", "GET", "/nothing", "--service", "vmc"];
    assert!(vmw.fails(4, &absent).contains("404"));
}

#[test]
fn values_are_of_their_type_before_anything_is_sent() {
    let vmw = Vmw::start();
    for (words, says) in [
        (
            "vmc get_compatible_subnets -p org=o -p linkedAccountId=a -p numOfHosts=many",
            "the parameter `numOfHosts` of get_compatible_subnets is an integer, not \"many\"",
        ),
        (
            "vmc get_compatible_subnets -p org=o -p linkedAccountId=a -p forceRefresh=perhaps",
            "the parameter `forceRefresh` of get_compatible_subnets is true or false",
        ),
        ("vmc get_org -p org=a -p org=b", "`org` is given twice"),
        (
            "vmc get_org -p name=a",
            "get_org has no parameter `name`; it takes org",
        ),
        ("vmc get_org -p org=..", "`org`"),
        ("service-broker upload_icon -p file=a.png", "file=@PATH"),
        ("service-broker upload_icon -p file=@a.png", "a.png"),
        (
            "get /deployment/api/deployments -p $top=many",
            "`$top` of list_deployments",
        ),
        ("vmc list_orgs --body {}", "takes no body"),
    ] {
        let words: Vec<&str> = ["api"].into_iter().chain(words.split(' ')).collect();
        let said = vmw.fails(2, &words);
        assert!(said.contains(says), "{said}");
    }
    assert!(vmw.cloud.received().is_empty());
}

#[test]
fn a_dry_run_shows_the_request_and_sends_nothing() {
    let vmw = Vmw::start();
    let words = [
        "api",
        "deployment",
        "list_deployments",
        "-p",
        "expand=moons",
        "-p",
        "expand=resources",
        "-H",
        "X-Api-Key: hunter2",
        "-H",
        "X-Trace: 1",
        "--dry-run",
        "-o",
        "json",
    ];
    let shown = vmw.run(&words);
    assert_eq!(shown.status, 0, "{}", shown.err);
    assert!(!shown.out.contains("hunter2"), "{}", shown.out);
    let request: Value = serde_json::from_str(&shown.out).unwrap();
    assert_eq!(request["method"], "GET");
    let url = request["url"].as_str().unwrap();
    assert!(url.contains("expand=moons&expand=resources"), "{url}");
    assert_eq!(request["headers"]["x-trace"], "1");
    // The document may be older than the service.
    assert!(
        shown
            .err
            .contains("the document does not list \"moons\" for `expand`")
    );
    assert!(vmw.cloud.received().is_empty());
    assert_eq!(vmw.cloud.exchanges(), 0);
}

#[test]
fn a_page_says_that_there_is_more_and_all_pages_are_one_list() {
    let vmw = Vmw::start();
    blueprints(&vmw);
    let list = ["api", "blueprint", "list_blueprints", "-p", "$top=2"];
    let page = vmw.run(&[&list[..], &["-o", "json"]].concat());
    assert_eq!(
        page.err,
        "2 of 4 items are shown; --all reads the whole list\n"
    );
    let page: Value = serde_json::from_str(&page.out).unwrap();
    assert_eq!(page["content"].as_array().unwrap().len(), 2);
    assert_eq!(
        vmw.ok(&[&list[..], &["-o", "name"]].concat())
            .lines()
            .count(),
        2
    );

    let all = vmw.run(&[&list[..], &["--all", "-o", "json"]].concat());
    assert_eq!(all.err, "");
    let all: Value = serde_json::from_str(&all.out).unwrap();
    assert_eq!(all.as_array().unwrap().len(), 4);
    let path = ["api", "get", "/blueprint/api/blueprints?$top=1", "--all"];
    assert_eq!(vmw.json(&path).as_array().unwrap().len(), 4);
    let other = ["api", "vmc", "get_org", "-p", "org=o", "--all"];
    assert!(vmw.fails(2, &other).contains("--all is for lists"));
}

#[test]
fn files_go_up_and_come_back_byte_by_byte() {
    let vmw = Vmw::start();
    fs::write(vmw.home.join("icon.png"), PICTURE).unwrap();
    let upload = [
        "api",
        "service-broker",
        "upload_icon",
        "-p",
        "file=@icon.png",
        "-i",
    ];
    let head = vmw.ok(&upload);
    assert!(head.starts_with("HTTP 201 Created\n"), "{head}");
    assert!(head.ends_with("\n\n"), "an answer without a body: {head}");
    let location = head
        .lines()
        .find_map(|line| line.strip_prefix("location: "));
    let id = location.unwrap().rsplit('/').next().unwrap();

    let named = format!("id={id}");
    let download = ["api", "service-broker", "download_icon", "-p", &named];
    let output = vmw.command(&download).output().unwrap();
    assert_eq!(output.stdout, PICTURE);
    let saved = [&download[..], &["--save", "back.png"]].concat();
    assert_eq!(vmw.ok(&saved), "");
    assert_eq!(fs::read(vmw.home.join("back.png")).unwrap(), PICTURE);
    let mut terminal = Terminal::start(&vmw.command(&download), 80);
    assert_eq!(terminal.ends(), 2);
    assert!(
        terminal.written().contains("--save FILE"),
        "{}",
        terminal.written()
    );

    // Nobody is asked, and there is nothing to print.
    let delete = ["api", "DELETE", &format!("/icon/api/icons/{id}")];
    assert_eq!(vmw.ok(&delete), "");
    assert!(vmw.fails(4, &download).contains("404"));
}

#[test]
fn what_there_is_is_told_to_those_who_are_not_signed_in() {
    let vmw = Vmw::start();
    let told = |words: &[&str]| {
        let told = ran(&mut vmw.bare(words), "");
        assert_eq!(told.status, 0, "{}", told.err);
        told.out
    };
    assert!(told(&["api"]).contains("iaas            243"));
    assert!(told(&["api", "vmc"]).contains("get_task"));
    assert!(told(&["api", "--help"]).contains("--body-template"));
    let everywhere = told(&[
        "api",
        "--search",
        "policy",
        "--search",
        "decisions",
        "-o",
        "csv",
    ]);
    assert!(
        everywhere.contains("list_policy_decisions,service-broker,"),
        "{everywhere}"
    );
    let quota = ["api", "vmc", "--search", "quota", "--search", "list"];
    let quota = told(&[&quota[..], &["-o", "name"]].concat());
    assert_eq!(quota, "list_service_quota_requests\n");
    let by_path = told(&["api", "GET", "/vmc/api/orgs/o1", "--help"]);
    assert_eq!(by_path, told(&["api", "vmc", "get_org", "-h"]));
    assert!(by_path.contains("org  path, string, required"));

    let template = told(&["api", "project", "create_project", "--body-template"]);
    let mut template: Value = serde_json::from_str(&template).unwrap();
    template["name"] = json!("from a template");
    for list in [
        "administrators",
        "members",
        "viewers",
        "supervisors",
        "zones",
        "constraints",
    ] {
        template.as_object_mut().unwrap().remove(list);
    }
    let text = template.to_string();
    let made = vmw.json(&["api", "project", "create_project", "--body", &text]);
    assert_eq!(made["name"], "from a template");
    let none = ran(
        &mut vmw.bare(&["api", "vmc", "list_orgs", "--body-template"]),
        "",
    );
    assert!(none.err.contains("list_orgs takes no body"));
}
