//! `vmw deployment`.

use std::time::Duration;

use sandbox::{Clock, Fault, Requests};
use serde_json::Value;

use crate::interrupt::interrupted;
use crate::support::Vmw;
use crate::terminal::Terminal;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Deployments of two machines each, and ready.
pub fn deploy(vmw: &Vmw, names: &[&str]) {
    let machines = "resources:\n  vm: {type: Cloud.Machine, properties: {count: 2}}\n";
    for name in names {
        let body = serde_json::json!({
            "projectId": vmw.cloud.project_id(), "deploymentName": name, "content": machines,
        });
        let operation = ["api", "blueprint", "create_blueprint_request", "--body"];
        vmw.ok(&[&operation[..], &[&body.to_string()]].concat());
    }
    vmw.cloud.advance(Duration::from_secs(10 * 60));
}

/// Of a list of things.
fn members(list: &Value, member: &str) -> Vec<String> {
    let items = list.as_array().unwrap().iter();
    let mut all: Vec<String> = items
        .map(|item| item[member].as_str().unwrap().to_owned())
        .collect();
    all.sort_unstable();
    all
}

fn names(vmw: &Vmw, arguments: &[&str]) -> Vec<String> {
    members(
        &vmw.json(&[&["deployment", "list"], arguments].concat()),
        "name",
    )
}

/// How many requests of this method reached the server.
fn sent(vmw: &Vmw, method: &str) -> usize {
    let received = vmw.cloud.received();
    let of_deployments = received
        .iter()
        .filter(|one| one.path.starts_with("/deployment/"));
    of_deployments.filter(|one| one.method == method).count()
}

#[test]
fn filters_narrow_the_list_by_the_time_at_the_server() {
    let vmw = Vmw::start();
    deploy(&vmw, &["build", "build-fail"]);
    vmw.cloud.advance(20 * DAY);
    deploy(&vmw, &["new"]);
    assert_eq!(names(&vmw, &[]), ["build", "build-fail", "new", "welcome"]);
    assert_eq!(
        names(&vmw, &["--older-than", "14d"]),
        ["build", "build-fail", "welcome"]
    );
    assert_eq!(
        names(&vmw, &["--expires-within", "20d"]),
        ["build", "build-fail"]
    );
    assert_eq!(names(&vmw, &["--status", "create_failed"]), ["build-fail"]);
    assert_eq!(
        names(
            &vmw,
            &[
                "--search",
                "build",
                "--status",
                "CREATE_SUCCESSFUL,UPDATE_SUCCESSFUL"
            ]
        ),
        ["build"]
    );
    assert_eq!(names(&vmw, &["--owner", "nobody@example.org"]), [""; 0]);
    assert_eq!(
        names(
            &vmw,
            &["--project", vmw.cloud.project_name(), "--search", "new"]
        ),
        ["new"]
    );
    assert!(
        vmw.fails(4, &["deployment", "list", "--project", "none"])
            .contains("no project")
    );
    vmw.fails(2, &["deployment", "list", "--status", "CREATED"]);
    vmw.fails(2, &["deployment", "list", "--project", ""]);
    let table = vmw.ok(&["deployment", "list", "--search", "new"]);
    assert!(table.starts_with("NAME  PROJECT"), "{table}");
    assert!(table.contains("LEASE UNTIL"), "{table}");
    assert_eq!(
        vmw.ok(&["deployment", "list", "--search", "new", "-o", "name"]),
        "new\n"
    );
}

#[test]
fn a_deployment_is_shown_with_its_resources_by_its_whole_name_or_its_id() {
    let vmw = Vmw::start();
    deploy(&vmw, &["web", "web-db"]);
    let one = vmw.json(&["deployment", "get", "web"]);
    assert_eq!(one["name"], "web");
    assert_eq!(one["resources"].as_array().unwrap().len(), 2);
    let by_id = vmw.json(&["deployment", "get", one["id"].as_str().unwrap()]);
    assert_eq!(by_id["name"], "web");
    let table = vmw.ok(&["deployment", "get", "web"]);
    assert!(table.contains("\n\nRESOURCE"), "{table}");
    assert!(table.contains("vm[1]"), "{table}");
    let partial = vmw.fails(4, &["deployment", "get", "we"]);
    assert!(partial.contains("similar: "), "{partial}");
    let absent = vmw.fails(4, &["deployment", "get", "zzz"]);
    assert!(absent.contains("there are "), "{absent}");
}

#[test]
fn nothing_is_deleted_without_a_name_or_a_filter_or_a_yes() {
    let vmw = Vmw::start();
    deploy(&vmw, &["web"]);
    vmw.fails(2, &["deployment", "delete", "--yes"]);
    vmw.fails(
        2,
        &["deployment", "delete", "web", "--search", "web", "--yes"],
    );
    assert!(
        vmw.fails(2, &["deployment", "delete", "web"])
            .contains("--yes")
    );
    let asked = vmw.run(&["deployment", "delete", "--older-than", "0s"]);
    assert_eq!(asked.status, 2);
    assert!(
        asked.err.contains("welcome") && asked.err.contains("--yes"),
        "{asked:?}"
    );
    vmw.fails(4, &["deployment", "delete", "web", "webb", "--yes"]);
    let listed = vmw.json(&["deployment", "delete", "--older-than", "0s", "--dry-run"]);
    assert_eq!(members(&listed, "name"), ["web", "welcome"]);
    assert_eq!(sent(&vmw, "DELETE"), 0);
}

#[test]
fn who_is_asked_sees_what_goes_and_can_say_no() {
    let vmw = Vmw::start();
    deploy(&vmw, &["web", "db"]);
    let delete = [
        "deployment",
        "delete",
        "--older-than",
        "0s",
        "--poll-interval",
        "20ms",
    ];
    let mut no = Terminal::start(&vmw.command(&delete), 140);
    no.shows("Delete 3 deployments: welcome, web, db? [y/N]");
    no.shows("LEASE UNTIL");
    no.types("n");
    assert_eq!(no.ends(), 1, "{}", no.text());
    no.shows("nothing was done");
    assert_eq!(sent(&vmw, "DELETE"), 0);
    let mut yes = Terminal::start(&vmw.command(&delete), 140);
    yes.shows("[y/N]");
    yes.types("y");
    assert_eq!(yes.ends(), 0, "{}", yes.text());
    yes.shows("3/3 ");
    assert_eq!(names(&vmw, &[]), [""; 0]);
}

#[test]
fn all_that_filters_cover_is_deleted_and_a_failure_stops_nothing() {
    let vmw = Vmw::start();
    deploy(
        &vmw,
        &["one", "two", "three", "four", "five", "undeletable"],
    );
    vmw.cloud.advance(20 * DAY);
    deploy(&vmw, &["new"]);
    // Something is being done to the first for a while, and what else was asked for is done although
    // nobody answers.
    let deletions = || Requests::operation("deleteDeploymentUsingDELETE");
    vmw.cloud.fault(deletions(), Fault::Status(409));
    vmw.cloud.fault(deletions().after(2), Fault::ResetAfter);
    let arguments = [
        "deployment",
        "delete",
        "--older-than",
        "14d",
        "--yes",
        "--poll-interval",
        "20ms",
        "-o",
        "json",
    ];
    let ran = vmw.run(&arguments);
    assert_eq!(ran.status, 1, "{ran:?}");
    assert!(
        ran.err
            .contains("1 of 7 deployments could not be deleted; 6 are deleted"),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("a disk is still attached"), "{}", ran.err);
    let rows: Value = serde_json::from_str(&ran.out).unwrap();
    let failed = rows
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["outcome"] == "failed");
    assert_eq!(
        failed.map(|row| &row["name"]).collect::<Vec<_>>(),
        ["undeletable"]
    );
    assert_eq!(names(&vmw, &[]), ["new", "undeletable"]);
    assert!(names(&vmw, &["--deleted"]).contains(&"five".to_owned()));
    assert_eq!(
        vmw.json(&["deployment", "delete", "--search", "five", "--yes"]),
        serde_json::json!([])
    );
}

#[test]
fn one_deletion_fails_as_it_failed() {
    let vmw = Vmw::start();
    deploy(&vmw, &["undeletable", "gone"]);
    let told = vmw.fails(
        1,
        &[
            "deployment",
            "delete",
            "undeletable",
            "-y",
            "--poll-interval",
            "20ms",
        ],
    );
    assert!(told.contains("a disk is still attached"), "{told}");
    let rows = vmw.json(&["deployment", "delete", "gone", "-y", "--no-wait"]);
    assert_eq!(rows[0]["outcome"], "requested");
    let never = vmw.fails(
        5,
        &[
            "deployment",
            "delete",
            "undeletable",
            "-y",
            "--timeout",
            "0s",
        ],
    );
    assert!(
        never.contains("undeletable") || never.contains("deployment"),
        "{never}"
    );
}

#[test]
fn a_deletion_that_is_no_longer_waited_for_is_not_told_as_failed() {
    let vmw = Vmw::at(Clock::stepped());
    deploy(&vmw, &["one", "two"]);
    let delete = ["deployment", "delete", "-y", "-o", "csv", "--poll-interval"];
    let ended = vmw.run(&[&delete[..], &["20ms", "--timeout", "300ms", "one"]].concat());
    assert_eq!(ended.status, 5, "{}", ended.err);
    assert!(ended.out.contains(",unknown\n"), "{}", ended.out);
    assert!(
        ended.err.contains(" --yes` waits for it again"),
        "{}",
        ended.err
    );
    let mut left = vmw.command(&[&delete[..], &["20ms", "two"]].concat());
    let left = interrupted(&mut left, "the deletion of two");
    assert_eq!(left.status, 130, "{}", left.err);
    assert!(left.out.contains(",requested\n"), "{}", left.out);
}

#[test]
fn leases_end_later_and_earlier_only_where_that_is_wanted() {
    let vmw = Vmw::start();
    deploy(&vmw, &["web", "db"]);
    let lease = |arguments: &[&str]| {
        let common = ["--poll-interval", "20ms"];
        vmw.json(&[&["deployment", "lease"], arguments, &common].concat())
    };
    let end = |name: &str| {
        let one = vmw.json(&["deployment", "get", name]);
        one["leaseExpireAt"].as_str().unwrap()[..10].to_owned()
    };
    let before = end("web");
    let dry = lease(&[
        "web",
        "--until",
        "2099-01-31",
        "--dry-run",
        "--reason",
        "why not",
    ]);
    assert_eq!(
        dry[0]["request"]["inputs"]["Lease Expiration Date"],
        "2099-01-31T00:00:00.000Z"
    );
    assert_eq!((sent(&vmw, "POST"), end("web")), (0, before));

    let changed = lease(&["web", "--until", "2099-01-31"]);
    assert_eq!(
        (changed[0]["outcome"].as_str(), end("web")),
        (Some("changed"), "2099-01-31".into())
    );
    let kept = vmw.run(&["deployment", "lease", "web", "--to", "5d"]);
    assert_eq!(kept.status, 0);
    assert!(kept.err.contains("--shorten"), "{}", kept.err);
    // By filters: what ends late enough stays as it is.
    let told = vmw.fails(
        2,
        &["deployment", "lease", "--older-than", "0s", "--to", "300d"],
    );
    assert!(told.contains("--yes"), "{told}");
    let rows = lease(&["--older-than", "0s", "--to", "300d", "--yes"]);
    assert_eq!(members(&rows, "outcome"), ["changed", "changed", "kept"]);
    assert_eq!(end("web"), "2099-01-31");
    let rows = lease(&["web", "--until", "2098-01-31", "--shorten", "--yes"]);
    assert_eq!(
        (rows[0]["outcome"].as_str(), end("web")),
        (Some("changed"), "2098-01-31".into())
    );

    for wrong in [
        &["--to", "30d"][..],
        &["web"],
        &["web", "--to", "30d", "--until", "2099-01-31"],
        &["web", "--until", "2020-01-31"],
        &["web", "--until", "30"],
        &["web", "--to", "99999999999d"],
        &["web", "--until", "2097-01-31", "--shorten"],
    ] {
        vmw.fails(2, &[&["deployment", "lease"], wrong].concat());
    }
}

#[test]
fn a_lease_whose_answer_got_lost_is_not_asked_for_again() {
    let vmw = Vmw::start();
    deploy(&vmw, &["web"]);
    vmw.cloud
        .fault(Requests::any().method("POST"), Fault::ResetAfter);
    let lease = [
        "deployment",
        "lease",
        "web",
        "--to",
        "300d",
        "--poll-interval",
        "20ms",
    ];
    assert_eq!(vmw.json(&lease)[0]["outcome"], "changed");
    assert_eq!(sent(&vmw, "POST"), 1);
    // One that was lost on its way is.
    vmw.cloud
        .fault(Requests::path("/deployment/").method("POST"), Fault::Reset);
    let longer = [
        "deployment",
        "lease",
        "web",
        "--to",
        "400d",
        "--poll-interval",
        "20ms",
    ];
    assert_eq!(vmw.json(&longer)[0]["outcome"], "changed");
    assert_eq!(sent(&vmw, "POST"), 3);
}

#[test]
fn a_lease_waits_for_what_goes_on_before_it() {
    let vmw = Vmw::start();
    deploy(&vmw, &["web"]);
    let posts = || Requests::path("/deployment/").method("POST");
    vmw.cloud.fault(posts().times(2), Fault::Status(409));
    let lease = [
        "deployment",
        "lease",
        "web",
        "--to",
        "300d",
        "--poll-interval",
        "20ms",
    ];
    assert_eq!(vmw.json(&lease)[0]["outcome"], "changed");
    assert_eq!(sent(&vmw, "POST"), 3);
}

#[test]
fn actions_are_listed_and_run_with_inputs_that_fit() {
    let vmw = Vmw::start();
    deploy(&vmw, &["web"]);
    let actions = vmw.ok(&["deployment", "actions", "web", "-o", "name"]);
    assert!(actions.contains("Deployment.ChangeOwner\n"), "{actions}");
    let resize = [
        "deployment",
        "actions",
        "web",
        "--resource",
        "vm[1]",
        "--query",
        "[?name=='Resize'].inputNames | [0]",
    ];
    assert_eq!(
        vmw.json(&resize),
        serde_json::json!(["cpuCount", "totalMemoryMB"])
    );
    let run = |arguments: &[&str]| {
        let common = ["--poll-interval", "20ms"];
        vmw.json(&[&["deployment", "action", "web"], arguments, &common].concat())
    };
    let resize = ["Resize", "--resource", "vm[1]", "--input", "cpuCount=8"];
    let memory = ["--input", "totalMemoryMB=8192"];
    let dry = run(&[&resize[..], &memory, &["--dry-run"]].concat());
    assert_eq!(
        dry[0]["inputs"],
        serde_json::json!({"cpuCount": 8, "totalMemoryMB": 8192})
    );
    assert_eq!(sent(&vmw, "POST"), 0);
    let done = run(&[&resize[..], &memory].concat());
    assert_eq!(
        (&done["status"], &done["on"]),
        (&"SUCCESSFUL".into(), &"vm[1]".into())
    );
    let machine = [
        "deployment",
        "get",
        "web",
        "--query",
        "resources[?name=='vm[1]'].properties.cpuCount | [0]",
    ];
    assert_eq!(vmw.json(&machine), 8);

    let wrong = [&["deployment", "action", "web"], &resize[..]].concat();
    assert!(vmw.fails(2, &wrong).contains("totalMemoryMB"));
    let unknown = vmw.fails(4, &["deployment", "action", "web", "Fly"]);
    assert!(unknown.contains("ChangeOwner"), "{unknown}");
    vmw.fails(
        4,
        &[
            "deployment",
            "action",
            "web",
            "PowerOff",
            "--resource",
            "vm",
        ],
    );
    let types = vmw.fails(
        4,
        &[
            "deployment",
            "action",
            "web",
            "PowerOff",
            "--all-resources",
            "Machine",
        ],
    );
    assert!(types.contains("Cloud.Machine"), "{types}");
    let asked = vmw.fails(
        2,
        &[
            "deployment",
            "action",
            "web",
            "Delete",
            "--resource",
            "vm[0]",
        ],
    );
    assert!(asked.contains("--yes"), "{asked}");
}

#[test]
fn an_action_on_all_machines_leaves_out_those_that_need_it_no_more() {
    let vmw = Vmw::start();
    deploy(&vmw, &["web"]);
    let off = |arguments: &[&str]| {
        let common = [
            "deployment",
            "action",
            "web",
            "PowerOff",
            "--poll-interval",
            "20ms",
        ];
        vmw.json(&[&common, arguments].concat())
    };
    // Also where the answer to the first gets lost.
    vmw.cloud.fault(
        Requests::path("/deployment/").method("POST"),
        Fault::ResetAfter,
    );
    assert_eq!(off(&["--resource", "vm[0]"])["status"], "SUCCESSFUL");
    assert_eq!(sent(&vmw, "POST"), 1);
    let all = off(&["--all-resources", "Cloud.Machine"]);
    assert_eq!(members(&all, "status"), ["SKIPPED", "SUCCESSFUL"]);
    let power = [
        "deployment",
        "get",
        "web",
        "--query",
        "resources[].properties.powerState",
    ];
    assert_eq!(vmw.json(&power), serde_json::json!(["OFF", "OFF"]));
    let told = vmw.fails(
        1,
        &[
            "deployment",
            "action",
            "web",
            "PowerOff",
            "--resource",
            "vm[0]",
            "--poll-interval",
            "20ms",
        ],
    );
    assert!(told.contains("not possible"), "{told}");
}

#[test]
fn events_are_told_and_followed_until_the_request_has_ended() {
    let vmw = Vmw::start();
    deploy(&vmw, &["web"]);
    let off = [
        "deployment",
        "action",
        "web",
        "Deployment.PowerOff",
        "--no-wait",
    ];
    vmw.ok(&off);
    let followed = vmw.ok(&[
        "deployment",
        "events",
        "web",
        "--follow",
        "--poll-interval",
        "20ms",
    ]);
    assert!(
        followed.lines().last().unwrap().contains("SUCCESSFUL"),
        "{followed}"
    );
    let csv = ["deployment", "events", "web", "--follow", "-o", "csv"];
    assert_eq!(vmw.ok(&csv).matches("event,time").count(), 1);
    let events = vmw.json(&["deployment", "events", "web"]);
    assert_eq!(
        events.as_array().unwrap().last().unwrap()["name"],
        "SUCCESSFUL"
    );
    assert!(
        events
            .as_array()
            .unwrap()
            .iter()
            .all(|event| event["requestName"] == "Power Off")
    );
    let all = vmw.json(&["deployment", "events", "web", "--all"]);
    assert_eq!(all[0]["requestName"], "Create");
    let first = all[0]["requestId"].as_str().unwrap();
    let of_first = vmw.json(&["deployment", "events", "web", "--request", first]);
    assert!(of_first.to_string().contains("RESOURCE_CREATED"));
    vmw.fails(4, &["deployment", "events", "web", "--request", "none"]);
    deploy(&vmw, &["fail"]);
    let failed = vmw.fails(
        1,
        &[
            "deployment",
            "events",
            "fail",
            "--follow",
            "--poll-interval",
            "20ms",
        ],
    );
    assert!(failed.contains("no capacity"), "{failed}");
}
