//! `vmw blueprint`.

use std::time::Duration;

use sandbox::{Clock, Fault, Requests};
use serde_json::{Value, json};

use crate::support::{Vmw, ran};
use crate::terminal::Terminal;

pub const WEB: &str = "\
inputs:
  count: {type: integer, minimum: 1, maximum: 5}
  zip: {type: string, default: '00000'}
  ha: {type: boolean, default: false}
  disks: {type: array, items: {type: integer}, default: []}
  password: {type: string, encrypted: true, minLength: 8, default: changeme}
resources:
  vm: {type: Cloud.Machine, properties: {count: '${input.count}'}}
";

impl Vmw {
    /// The blueprint of this name and content, in the project of the cloud.
    pub fn blueprint(&self, name: &str, content: &str) -> Value {
        let file = self.file(format!("{name}.yaml"), content);
        let project = self.cloud.project_id();
        let file = file.to_str().unwrap();
        self.json(&["blueprint", "create", file, "--project", project])
    }

    /// A second project.
    fn project(&self, name: &str) -> String {
        let body = json!({"name": name}).to_string();
        let made = self.json(&["api", "project", "create_project", "--body", &body]);
        made["id"].as_str().unwrap().to_owned()
    }

    /// The names of all deployments, and how many blueprint requests there are, plans among them.
    pub fn traces(&self) -> (String, usize) {
        let plans = ["--param", "includePlan=true"];
        let requests = ["api", "blueprint", "list_blueprint_requests"];
        let requests = self.json(&[&requests[..], &plans].concat());
        let deployments = ["api", "deployment", "list_deployments"];
        let names = [
            &deployments[..],
            &["--query", "content[].name | join(', ', @)"],
        ]
        .concat();
        let requests = requests["content"].as_array().unwrap().len();
        (self.ok(&names), requests)
    }
}

#[test]
fn blueprints_are_made_listed_and_shown() {
    let vmw = Vmw::start();
    let made = vmw.blueprint("web", WEB);
    vmw.blueprint("db", "resources: {}\n");
    assert_eq!(made["name"], "web");

    let names = vmw.ok(&["blueprint", "list", "-o", "name"]);
    let mut names: Vec<&str> = names.lines().collect();
    names.sort_unstable();
    assert_eq!(names, ["db", "web"]);
    let found = vmw.json(&["blueprint", "list", "--search", "we"]);
    assert_eq!(found.as_array().unwrap().len(), 1);
    let other = vmw.project("other");
    let none = vmw.json(&["blueprint", "list", "--project", "other"]);
    assert_eq!(none, json!([]), "{other}");

    let id = made["id"].as_str().unwrap();
    for wanted in ["web", id] {
        assert_eq!(vmw.json(&["blueprint", "get", wanted])["id"], id);
        assert_eq!(vmw.ok(&["blueprint", "get", wanted, "--content"]), WEB);
    }
    let file = vmw.file("web.yaml", "resources: {}\n");
    let project = vmw.cloud.project_id();
    let again = [
        "blueprint",
        "create",
        file.to_str().unwrap(),
        "--project",
        project,
    ];
    assert!(vmw.fails(1, &again).contains("already"));
}

#[test]
fn drafts_are_changed_from_files_and_a_dry_run_checks_them_only() {
    let vmw = Vmw::start();
    vmw.blueprint("web", WEB);
    let new = "resources:\n  vm: {type: Cloud.Machine}\n";
    let file = vmw.file("new.yaml", new);
    let update = [
        "blueprint",
        "update",
        "web",
        "--file",
        file.to_str().unwrap(),
    ];
    assert!(vmw.ok(&[&update[..], &["--dry-run"]].concat()).is_empty());
    assert_eq!(vmw.ok(&["blueprint", "get", "web", "--content"]), WEB);
    assert_eq!(vmw.json(&update)["content"], new);
    assert_eq!(vmw.ok(&["blueprint", "get", "web", "--content"]), new);

    let broken = vmw.file("broken.yaml", "resources: {vm: {}}\n");
    let broken = broken.to_str().unwrap();
    let try_it = ["blueprint", "update", "web", "--file", broken, "--dry-run"];
    assert!(vmw.fails(1, &try_it).contains("not valid"));
    let project = vmw.cloud.project_id();
    let try_it = [
        "blueprint",
        "create",
        broken,
        "--project",
        project,
        "--dry-run",
    ];
    assert!(vmw.fails(1, &try_it).contains("not valid"));
    assert_eq!(
        vmw.json(&["blueprint", "list"]).as_array().unwrap().len(),
        1
    );
}

#[test]
fn what_is_not_there_or_there_twice_is_told_with_candidates() {
    let vmw = Vmw::start();
    let first = vmw.blueprint("web", WEB);
    let missing = vmw.fails(4, &["blueprint", "get", "we"]);
    assert!(missing.contains("similar: web"), "{missing}");
    let missing = vmw.fails(4, &["blueprint", "get", "db"]);
    assert!(missing.contains("there are web"), "{missing}");

    let other = vmw.project("other");
    let file = vmw.file("web.yaml", "resources: {}\n");
    let file = file.to_str().unwrap();
    let second = vmw.json(&["blueprint", "create", file, "--project", "other"]);
    assert_eq!(second["projectId"], other);
    let both = vmw.fails(2, &["blueprint", "get", "web"]);
    for one in [&first, &second] {
        let candidate = format!(
            "{} in {}",
            one["id"].as_str().unwrap(),
            one["projectName"].as_str().unwrap()
        );
        assert!(both.contains(&candidate), "{both}");
    }
    for project in ["other", &other] {
        let found = vmw.json(&["blueprint", "get", "web", "--project", project]);
        assert_eq!(found["id"], second["id"]);
    }
    let nowhere = vmw.fails(4, &["blueprint", "get", "web", "--project", "otherwhere"]);
    assert!(nowhere.contains("no project"), "{nowhere}");
}

#[test]
fn inputs_are_listed_with_what_is_allowed() {
    let vmw = Vmw::start();
    vmw.blueprint("web", WEB);
    let table = vmw.ok(&["blueprint", "inputs", "web"]);
    assert!(table.contains("a whole number from 1 to 5"), "{table}");
    assert!(!table.contains("changeme"), "{table}");
    let inputs = vmw.json(&["blueprint", "inputs", "web"]);
    assert_eq!(inputs[0]["name"], "count");
    assert_eq!(inputs[0]["required"], true);
    assert_eq!(inputs[1]["required"], false);
    assert_eq!(inputs[4]["secret"], true);
    assert!(!inputs.to_string().contains("changeme"));
}

#[test]
fn blueprints_and_files_are_validated() {
    let vmw = Vmw::start();
    vmw.blueprint("web", WEB);
    assert_eq!(vmw.json(&["blueprint", "validate", "web"])["valid"], true);
    let file = vmw.file("wrong.yaml", "resources: {vm: {}}\n");
    let wrong = vmw.run(&["blueprint", "validate", file.to_str().unwrap()]);
    assert_eq!(wrong.status, 1, "{wrong:?}");
    assert!(wrong.out.contains("resources.vm"), "{wrong:?}");
    let piped = ran(&mut vmw.command(&["blueprint", "validate", "-"]), WEB);
    assert_eq!(piped.status, 0, "{piped:?}");

    let file = vmw.file("right.yaml", WEB);
    for name in ["web", file.to_str().unwrap()] {
        let wrong = vmw.fails(2, &["blueprint", "validate", name, "--input", "count=9"]);
        assert!(
            wrong.contains("count: must be a whole number from 1 to 5"),
            "{wrong}"
        );
        vmw.ok(&["blueprint", "validate", name, "--input", "count=2"]);
    }
}

#[test]
fn a_blueprint_becomes_a_deployment_with_inputs_of_their_types() {
    let vmw = Vmw::start();
    vmw.blueprint("web", WEB);
    let file = vmw.file("inputs.yaml", "count: 1\nha: true\n");
    let mut command = vmw.command(&[
        "blueprint",
        "deploy",
        "web",
        "--name",
        "web-1",
        "--poll-interval",
        "20ms",
        "--inputs-file",
        file.to_str().unwrap(),
        "--input",
        "count=2",
        "--input",
        "zip=01234",
        "--input",
        "disks=[10,20]",
        "--input",
        "password=@env:PASSWORD",
        "-o",
        "json",
    ]);
    let deployed = ran(command.env("PASSWORD", "hunter2-hunter2"), "");
    assert_eq!(deployed.status, 0, "{deployed:?}");
    assert!(!format!("{deployed:?}").contains("hunter2"));
    let deployed: Value = serde_json::from_str(&deployed.out).unwrap();
    assert_eq!(deployed["name"], "web-1");
    assert_eq!(deployed["status"], "CREATE_SUCCESSFUL");
    assert_eq!(deployed["resources"].as_array().unwrap().len(), 2);
    assert_eq!(
        deployed["inputs"],
        json!({"count": 2, "zip": "01234", "ha": true, "disks": [10, 20], "password": "***"})
    );

    // The server has got them all the same.
    let id = format!("deploymentId={}", deployed["id"].as_str().unwrap());
    let there = vmw.json(&["api", "deployment", "get_deployment", "--param", &id]);
    assert_eq!(there["inputs"]["password"], "hunter2-hunter2");

    let taken = [
        "blueprint",
        "deploy",
        "web",
        "--name",
        "web-1",
        "--input",
        "count=1",
    ];
    let taken = vmw.fails(1, &taken);
    assert!(taken.contains("\"web-1\" already"), "{taken}");
}

#[test]
fn inputs_that_do_not_fit_are_never_sent() {
    let vmw = Vmw::start();
    vmw.blueprint("web", WEB);
    let wrong = vmw.fails(
        2,
        &[
            "blueprint",
            "deploy",
            "web",
            "--name",
            "w",
            "--input",
            "zip=1",
            "--input",
            "cont=2",
            "--input",
            "ha=maybe",
            "--input",
            "password=short",
        ],
    );
    for told in [
        "cont: there is no input",
        "count: is required, a whole number from 1 to 5",
        "ha: must be true or false",
        "password: must be text of at least 8 characters",
    ] {
        assert!(wrong.contains(told), "{wrong}");
    }
    assert!(!wrong.contains("short"), "{wrong}");
    assert_eq!(vmw.traces(), ("welcome\n".to_owned(), 0));
}

#[test]
fn a_dry_run_plans_and_leaves_nothing() {
    let vmw = Vmw::start();
    vmw.blueprint("web", WEB);
    let deploy = [
        "blueprint",
        "deploy",
        "web",
        "--name",
        "web-1",
        "--dry-run",
        "--poll-interval",
        "20ms",
        "--input",
        "count=2",
        "--input",
        "password=hunter2-hunter2",
    ];
    let tried = vmw.run(&[&deploy[..], &["-o", "json"]].concat());
    assert_eq!(tried.status, 0, "{tried:?}");
    assert!(
        tried.err.contains("the input password is a secret"),
        "{tried:?}"
    );
    assert!(!format!("{tried:?}").contains("hunter2"));
    let answer: Value = serde_json::from_str(&tried.out).unwrap();
    assert_eq!(answer["valid"], true);
    assert_eq!(answer["request"]["deploymentName"], "web-1");
    assert_eq!(
        answer["request"]["inputs"],
        json!({"count": 2, "password": "***"})
    );
    assert!(answer["plan"].is_array());
    // The server has planned.
    let received = vmw.cloud.received().into_iter();
    let received: Vec<_> = received.filter_map(|one| one.operation).collect();
    for operation in [
        "createBlueprintRequestUsingPOST_1",
        "getBlueprintResourcesPlanUsingGET_1",
        "deleteBlueprintRequestUsingDELETE_1",
    ] {
        assert!(received.iter().any(|one| one == operation), "{received:?}");
    }
    assert_eq!(vmw.traces(), ("welcome\n".to_owned(), 0));
}

#[test]
fn what_the_server_finds_wrong_is_told_before_anything_is_deployed() {
    let vmw = Vmw::start();
    let most = "inputs: {n: {type: integer}}\nresources:\n  vm: {type: T, properties: {count: '${input.n}'}}\n";
    vmw.blueprint("most", most);
    vmw.file("wrong.yaml", "resources: {vm: {}}\n");
    let project = ["--project", vmw.cloud.project_id(), "--allow-invalid"];
    vmw.ok(&[&["blueprint", "create", "wrong.yaml"][..], &project].concat());
    let deploy = ["--name", "w", "--poll-interval", "20ms"];
    let wrong = [&["blueprint", "deploy", "wrong"][..], &deploy].concat();
    let wrong = vmw.fails(1, &wrong);
    assert!(
        wrong.contains("resources.vm: A resource must have a type"),
        "{wrong}"
    );
    let most = [
        &["blueprint", "deploy", "most", "--input", "n=100000"][..],
        &deploy,
    ]
    .concat();
    let most = vmw.fails(1, &most);
    assert!(most.contains("resources.vm.properties.count"), "{most}");
    assert_eq!(vmw.traces(), ("welcome\n".to_owned(), 0));
}

#[test]
fn what_is_not_waited_for_can_be_waited_for_later() {
    let vmw = Vmw::start();
    vmw.blueprint("web", WEB);
    let deploy = [
        "blueprint",
        "deploy",
        "web",
        "--name",
        "w",
        "--input",
        "count=1",
        "--no-wait",
    ];
    let request = vmw.json(&deploy);
    let id = request["id"].as_str().unwrap();
    let ready = vmw.json(&["blueprint", "watch", id, "--poll-interval", "20ms"]);
    assert_eq!(ready["id"], request["deploymentId"]);
    assert_eq!(ready["status"], "CREATE_SUCCESSFUL");
}

#[test]
fn a_deployment_that_fails_is_told_in_the_words_of_the_server() {
    let vmw = Vmw::start();
    vmw.blueprint("web", WEB);
    let failed = json!({"id": "r", "status": "FAILED", "failureMessage": "No placement exists"});
    let state = Fault::Answer(200, failed);
    let read = Requests::operation("getBlueprintRequestUsingGET_1").always();
    vmw.cloud.fault(read, state);
    let deploy = [
        "blueprint",
        "deploy",
        "web",
        "--name",
        "w",
        "--input",
        "count=1",
    ];
    let failed = vmw.fails(1, &[&deploy[..], &["--poll-interval", "20ms"]].concat());
    assert!(failed.contains("No placement exists"), "{failed}");
}

#[test]
fn waiting_ends_when_its_time_is_up() {
    let vmw = Vmw::start();
    vmw.blueprint("web", WEB);
    let going_on = json!({"id": "d", "name": "w", "status": "CREATE_INPROGRESS"});
    let state = Fault::Answer(200, going_on);
    vmw.cloud.fault(
        Requests::path("/deployment/api/deployments/").always(),
        state,
    );
    let deploy = [
        "blueprint",
        "deploy",
        "web",
        "--name",
        "w",
        "--input",
        "count=1",
    ];
    let waiting = ["--poll-interval", "20ms", "--timeout", "300ms"];
    let told = vmw.fails(5, &[&deploy[..], &waiting].concat());
    assert!(told.contains("`vmw blueprint watch "), "{told}");
}

#[test]
fn whoever_leaves_is_told_how_to_come_back() {
    let vmw = Vmw::start();
    vmw.blueprint("web", WEB);
    let going_on = json!({"id": "d", "name": "w", "status": "CREATE_INPROGRESS"});
    let reads = Requests::path("/deployment/api/deployments/").always();
    vmw.cloud.fault(reads, Fault::Answer(200, going_on));
    let deploy = [
        "blueprint",
        "deploy",
        "web",
        "--name",
        "w",
        "--input",
        "count=1",
    ];
    let deploy = [&deploy[..], &["--poll-interval", "20ms"]].concat();
    let mut terminal = Terminal::start(&vmw.command(&deploy), 100);
    terminal.shows("CREATE_INPROGRESS");
    terminal.interrupt();
    terminal.shows("Cancel deployment w on the server too?");
    terminal.types("n");
    assert_eq!(terminal.ends(), 130, "{}", terminal.text());
    vmw.cloud.clear_faults();
    let text = terminal.text();
    let (_, id) = text.split_once("`vmw blueprint watch ").unwrap();
    let id = id.split_once('`').unwrap().0;
    let ready = vmw.json(&["blueprint", "watch", id, "--poll-interval", "20ms"]);
    assert_eq!(ready["status"], "CREATE_SUCCESSFUL");
}

#[test]
fn what_is_neither_a_blueprint_nor_a_file_is_told_as_neither() {
    let vmw = Vmw::start();
    let told = vmw.fails(4, &["blueprint", "validate", "web.yml"]);
    assert!(told.contains("no file of that name either"), "{told}");
    let told = vmw.fails(2, &["blueprint", "validate", "."]);
    assert!(told.contains("is a folder"), "{told}");
}

#[test]
fn a_validation_is_repeated_when_the_server_is_busy() {
    let vmw = Vmw::start();
    vmw.blueprint("web", WEB);
    let validation = Requests::path("/blueprint/api/blueprint-validation");
    vmw.cloud.fault(validation, Fault::Answer(503, json!({})));
    vmw.ok(&["blueprint", "validate", "web"]);
}

#[test]
fn a_request_whose_time_is_up_tells_how_to_wait_again() {
    let vmw = Vmw::at(Clock::stepped());
    vmw.blueprint("web", WEB);
    let deploy = ["blueprint", "deploy", "web", "--name", "w"];
    let waiting = ["--input", "count=1", "--timeout", "300ms"];
    // Whichever of its two waits ends first.
    for interval in ["20ms", "10s"] {
        let told = vmw.fails(
            5,
            &[&deploy[..], &waiting, &["--poll-interval", interval]].concat(),
        );
        let (_, id) = told.split_once("`vmw blueprint watch ").expect(&told);
        let id = id.split_once("` waits for it again").expect(&told).0;
        vmw.cloud.advance(Duration::from_secs(3600));
        vmw.ok(&["blueprint", "watch", id]);
        vmw.ok(&["deployment", "delete", "w", "--yes", "--no-wait"]);
        vmw.cloud.advance(Duration::from_secs(3600));
    }
}

#[test]
fn a_shared_blueprint_is_deployed_in_another_project() {
    let vmw = Vmw::start();
    let project = vmw.cloud.project_id();
    let other = vmw.project("other");
    let shared = json!({"name": "shared", "projectId": project, "requestScopeOrg": true, "content": "resources: {}\n"});
    let shared = shared.to_string();
    let shared = vmw.json(&["api", "blueprint", "create_blueprint", "--body", &shared]);
    let id = shared["id"].as_str().unwrap();
    let deployed = vmw.json(&[
        "blueprint",
        "deploy",
        id,
        "--name",
        "s",
        "--project",
        "other",
        "--poll-interval",
        "20ms",
    ]);
    assert_eq!(deployed["projectId"], other);
}

#[test]
fn how_far_a_deployment_is_stands_on_the_screen() {
    let vmw = Vmw::start();
    vmw.blueprint("web", WEB);
    let deploy = [
        "blueprint",
        "deploy",
        "web",
        "--name",
        "w",
        "--poll-interval",
        "20ms",
    ];
    let deploy = [&deploy[..], &["--input", "count=1"]].concat();
    let mut terminal = Terminal::start(&vmw.command(&deploy), 100);
    assert_eq!(terminal.ends(), 0, "{}", terminal.text());
    let text = terminal.text();
    let bar = text.lines().find(|line| line.contains("100 %"));
    assert!(bar.unwrap().starts_with("deployment w ["), "{text}");
    assert_eq!(text.matches("deployment w [").count(), 1, "{text}");
    assert!(text.contains("STATUS       CREATE_SUCCESSFUL"), "{text}");
    assert!(text.contains("Cloud.Machine"), "{text}");
}
