//! `vmw org` and `vmw sddc`.

use sandbox::{Fault, Requests};

use crate::support::{Vmw, ran};
use crate::terminal::Terminal;

const POLL: &[&str] = &["--poll-interval", "20ms"];

/// An SDDC that is there, of three hosts.
fn with_sddc() -> Vmw {
    let vmw = Vmw::start();
    let create = ["sddc", "create", "--name", "demo", "--hosts", "3"];
    vmw.ok(&[&create[..], POLL].concat());
    vmw
}

#[test]
fn organizations_are_found_by_name_and_id() {
    let vmw = Vmw::start();
    let own = vmw.json(&["org", "get"]);
    assert_eq!(own["id"], vmw.cloud.org_id());
    let name = own["display_name"].as_str().unwrap();
    assert_eq!(vmw.json(&["org", "get", name]), own);
    assert_eq!(vmw.json(&["org", "list"])[0]["id"], vmw.cloud.org_id());
    assert!(vmw.fails(4, &["org", "get", "nobody"]).contains(name));
}

#[test]
fn an_sddc_is_created_looked_at_and_deleted() {
    let vmw = Vmw::start();
    let create = ["sddc", "create", "--name", "demo", "--region", "US_EAST_1"];
    let create = [
        &create[..],
        &["--hosts", "2", "--host-type", "i4i.metal"],
        POLL,
    ]
    .concat();
    let ran = vmw.run(&[&create[..], &["-o", "json"][..]].concat());
    assert_eq!(ran.status, 0, "{}", ran.err);
    let made: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(made["sddc_state"], "READY");
    assert!(ran.err.contains("attached to subnet-"), "{}", ran.err);
    assert!(
        ran.err.contains("creation of SDDC demo: 100 %, COMPLETED"),
        "{}",
        ran.err
    );
    let links = &made["resource_config"]["account_link_sddc_config"];
    assert!(links[0]["customer_subnet_ids"][0].is_string(), "{links}");

    let id = made["id"].as_str().unwrap();
    assert_eq!(vmw.json(&["sddc", "get", id])["name"], "demo");
    let list = vmw.ok(&["sddc", "list", "-o", "csv"]);
    let mut lines = list.lines();
    assert_eq!(
        lines.next(),
        Some("name,id,state,region,hosts,vcenter,provider,created")
    );
    let row = lines.next().unwrap();
    assert!(
        row.starts_with(&format!("demo,{id},READY,US_EAST_1,2,https://vcenter.")),
        "{row}"
    );
    assert!(vmw.fails(1, &create).contains("already"));

    let delete = [&["sddc", "delete", "demo"], POLL].concat();
    assert!(vmw.fails(2, &delete).contains("--yes"));
    vmw.ok(&[&delete[..], &["--dry-run"][..]].concat());
    assert_eq!(vmw.json(&["sddc", "get", "demo"])["sddc_state"], "READY");
    let task = vmw.json(&[&delete[..], &["--yes"][..]].concat());
    assert_eq!(task["status"], "FINISHED");
    assert_eq!(task["resource_id"], id);
    assert_eq!(vmw.json(&["sddc", "list"]), serde_json::json!([]));
    let deleted = vmw.ok(&["sddc", "list", "--deleted", "-o", "name"]);
    assert_eq!(deleted, "demo\n");
    // Its tasks are still found by its name.
    let tasks = vmw.json(&["task", "list", "--sddc", "demo"]);
    assert_eq!(tasks.as_array().unwrap().len(), 2, "{tasks}");
}

#[test]
fn names_that_are_unknown_or_of_two_are_refused() {
    let vmw = with_sddc();
    let unknown = vmw.fails(4, &["sddc", "get", "dem"]);
    assert!(unknown.contains("similar: demo"), "{unknown}");
    let org = format!("org={}", vmw.cloud.org_id());
    let body = r#"{"name": "demo", "num_hosts": 1, "provider": "ZEROCLOUD"}"#;
    vmw.ok(&["api", "vmc", "create_sddc", "-p", &org, "--body", body]);
    let two = vmw.fails(2, &["sddc", "delete", "demo", "--yes"]);
    assert!(two.contains("there are 2"), "{two}");
}

#[test]
fn a_dry_run_checks_at_the_server_and_creates_nothing() {
    let vmw = Vmw::start();
    let create = ["sddc", "create", "--name", "demo", "--dry-run"];
    let config = vmw.json(&[&create[..], &["--type", "1NODE"], POLL].concat());
    assert_eq!(config["num_hosts"], 1);
    assert_eq!(config["sddc_type"], "1NODE");
    let wrong = [&create[..], &["--hosts", "99"], POLL].concat();
    assert!(vmw.fails(1, &wrong).contains("num_hosts"));
    assert_eq!(vmw.json(&["sddc", "list"]), serde_json::json!([]));
    assert!(vmw.fails(2, &create).contains("--hosts"));
}

#[test]
fn flags_override_a_configuration_of_a_file_or_standard_input() {
    let vmw = Vmw::start();
    let config = "name: filed\nnum_hosts: 2\nvpc_cidr: 10.9.0.0/16\nsddc_tags: {a: b}\n";
    vmw.file("sddc.yaml", config);
    let create = [
        &["sddc", "create", "--dry-run", "--hosts", "3", "-o", "json"],
        POLL,
    ]
    .concat();
    let filed = vmw.run(&[&create[..], &["--config", "@sddc.yaml"][..]].concat());
    let sent: serde_json::Value = serde_json::from_str(&filed.out).unwrap();
    assert_eq!(sent["name"], "filed");
    assert_eq!(sent["num_hosts"], 3);
    assert_eq!(sent["vpc_cidr"], "10.9.0.0/16");
    assert_eq!(sent["sddc_tags"]["a"], "b");
    assert!(
        filed
            .err
            .contains("\"sddc_tags\" is not as the API describes"),
        "{}",
        filed.err
    );

    let mut piped = vmw.command(&[&create[..], &["--config", "-"][..]].concat());
    let piped = ran(&mut piped, r#"{"name": "piped", "num_hosts": 1}"#);
    let sent: serde_json::Value = serde_json::from_str(&piped.out).unwrap();
    assert_eq!(sent["name"], "piped");
    let bare = vmw.fails(2, &[&create[..], &["--config", "sddc.yaml"][..]].concat());
    assert!(bare.contains("@sddc.yaml"), "{bare}");
}

#[test]
fn a_subnet_is_taken_as_it_is_named_if_it_will_do() {
    let vmw = Vmw::start();
    let org = format!("org={}", vmw.cloud.org_id());
    let accounts = ["api", "vmc", "list_connected_accounts", "-p", &org];
    let accounts = vmw.json(&accounts);
    let account = accounts[0]["id"].as_str().unwrap();
    let linked = format!("linkedAccountId={account}");
    let subnets = [
        "api",
        "vmc",
        "get_compatible_subnets",
        "-p",
        &org,
        "-p",
        &linked,
    ];
    let query = |compatible: &str| {
        format!("vpc_map.*[].subnets[?compatible==`{compatible}`].subnet_id | [] | [-1]")
    };
    let of = |compatible| vmw.json(&[&subnets[..], &["--query", &query(compatible)]].concat());
    let (good, bad) = (of("true"), of("false"));
    let create = [
        &["sddc", "create", "--dry-run", "--name", "d", "--hosts", "2"],
        POLL,
    ]
    .concat();
    let with = |subnet| [&create[..], &["--subnet", subnet]].concat();
    let config = vmw.json(&with(good.as_str().unwrap()));
    let link = &config["account_link_sddc_config"][0];
    assert_eq!(link["customer_subnet_ids"][0], good);
    assert_eq!(link["connected_account_id"], account);
    let refused = vmw.fails(2, &with(bad.as_str().unwrap()));
    assert!(refused.contains("CIDR block of /26"), "{refused}");
    vmw.fails(4, &with("subnet-none"));
    let nobody = [&create[..], &["--account", "nobody"]].concat();
    assert!(vmw.fails(4, &nobody).contains("no connected account"));
    let two_zones = vmw.json(&[&create[..], &["--deployment-type", "MultiAZ"]].concat());
    let ids = &two_zones["account_link_sddc_config"][0]["customer_subnet_ids"];
    assert_eq!(ids.as_array().unwrap().len(), 2, "{ids}");
}

#[test]
fn hosts_are_added_after_a_check_and_removed_after_a_question() {
    let vmw = with_sddc();
    let hosts = |vmw: &Vmw| {
        let sddc = vmw.json(&["sddc", "get", "demo"]);
        let clusters = &sddc["resource_config"]["clusters"];
        clusters[0]["esx_host_list"].as_array().unwrap().len()
    };
    let add = |count| {
        [
            "sddc",
            "add-hosts",
            "demo",
            "--poll-interval",
            "20ms",
            "--hosts",
            count,
        ]
    };
    let config = vmw.json(&[&add("2")[..], &["--dry-run"]].concat());
    assert_eq!(config["num_hosts"], 2);
    assert_eq!(hosts(&vmw), 3);
    let after = vmw.json(&[&add("2")[..], &["--cluster", "Cluster-1"]].concat());
    assert_eq!(after["name"], "demo");
    assert_eq!(hosts(&vmw), 5);
    // The check fails, and nothing is added.
    assert!(vmw.fails(1, &add("14")).contains("16 are the limit"));
    assert_eq!(hosts(&vmw), 5);
    let unknown = vmw.fails(4, &[&add("1")[..], &["--cluster", "Cluster-9"]].concat());
    assert!(unknown.contains("there are Cluster-1"), "{unknown}");

    let org = format!("org={}", vmw.cloud.org_id());
    let id = format!("sddc={}", after["id"].as_str().unwrap());
    let cluster = ["api", "vmc", "create_cluster", "-p", &org, "-p", &id];
    let task = vmw.json(&[&cluster[..], &["--body", r#"{"num_hosts": 2}"#]].concat());
    let watch = ["task", "watch", task["id"].as_str().unwrap()];
    vmw.ok(&[&watch[..], POLL].concat());
    let which = vmw.fails(2, &add("1"));
    assert!(
        which.contains("--cluster (Cluster-1, Cluster-2)"),
        "{which}"
    );

    let remove = [
        "sddc",
        "remove-hosts",
        "demo",
        "--poll-interval",
        "20ms",
        "--hosts",
        "2",
        "--cluster",
        "Cluster-1",
    ];
    assert!(
        vmw.fails(2, &remove)
            .contains("Remove 2 hosts of Cluster-1 of SDDC demo")
    );
    vmw.ok(&[&remove[..], &["--dry-run"]].concat());
    assert_eq!(hosts(&vmw), 5);
    vmw.ok(&[&remove[..], &["--yes"]].concat());
    assert_eq!(hosts(&vmw), 3);
}

#[test]
fn who_does_not_wait_gets_the_task_and_can_watch_it_later() {
    let vmw = Vmw::start();
    let create = [
        "sddc",
        "create",
        "--name",
        "later",
        "--hosts",
        "1",
        "--no-wait",
    ];
    let task = vmw.json(&[&create[..], POLL].concat());
    let id = task["id"].as_str().unwrap();
    let done = vmw.json(&[&["task", "watch", id], POLL].concat());
    assert_eq!(done["status"], "FINISHED");
    assert_eq!(done["resource_id"], task["resource_id"]);
}

#[test]
fn a_creation_that_fails_tells_the_reason_of_the_server() {
    let vmw = Vmw::start();
    let create = ["sddc", "create", "--name", "failing", "--hosts", "1"];
    let told = vmw.fails(1, &[&create[..], POLL].concat());
    assert!(told.contains("no capacity for i3.metal"), "{told}");
}

#[test]
fn whoever_is_asked_can_still_say_no() {
    let vmw = with_sddc();
    let delete = vmw.command(&[&["sddc", "delete", "demo"], POLL].concat());
    for (answer, status, left) in [("n", 1, 1), ("y", 0, 0)] {
        let mut terminal = Terminal::start(&delete, 100);
        terminal.shows("Delete SDDC demo with all that is in it? [y/N]");
        terminal.types(answer);
        assert_eq!(terminal.ends(), status, "{}", terminal.text());
        let list = vmw.json(&["sddc", "list"]);
        assert_eq!(list.as_array().unwrap().len(), left, "{answer}");
    }
}

#[test]
fn a_single_host_without_a_subnet_is_linked_later_and_several_are_refused() {
    let vmw = Vmw::start();
    let org = format!("org={}", vmw.cloud.org_id());
    let accounts = vmw.json(&["api", "vmc", "list_connected_accounts", "-p", &org]);
    let account = accounts[0]["id"].as_str().unwrap();
    let account = format!("linkedAccountPathId={account}");
    let delete = [
        "api",
        "vmc",
        "delete_connected_account",
        "-p",
        &org,
        "-p",
        &account,
    ];
    vmw.ok(&delete);
    let create = |hosts| {
        [
            &[
                "sddc",
                "create",
                "--dry-run",
                "--name",
                "d",
                "--hosts",
                hosts,
            ],
            POLL,
        ]
        .concat()
    };
    let config = vmw.json(&create("1"));
    assert_eq!(config["account_link_config"]["delay_account_link"], true);
    assert_eq!(config["sddc_type"], "1NODE");
    assert!(
        vmw.fails(4, &create("2"))
            .contains("no connected account has a subnet")
    );
}

#[test]
fn a_quiet_wait_says_nothing_but_its_result() {
    let vmw = Vmw::start();
    let create = [
        "sddc", "create", "-q", "-o", "name", "--name", "demo", "--hosts", "1",
    ];
    let ran = vmw.run(&[&create[..], POLL].concat());
    assert_eq!(
        (ran.status, ran.err.as_str(), ran.out.as_str()),
        (0, "", "demo\n")
    );
}

#[test]
fn a_deletion_whose_answer_got_lost_is_waited_for() {
    let vmw = with_sddc();
    let first = Requests::operation("delete_sddc").times(1);
    vmw.cloud.fault(first, Fault::ResetAfter);
    let delete = ["sddc", "delete", "demo", "--yes"];
    let task = vmw.json(&[&delete[..], POLL].concat());
    assert_eq!(task["status"], "FINISHED");
    assert_eq!(vmw.json(&["sddc", "list"]), serde_json::json!([]));
}

#[test]
fn a_creation_whose_answer_got_lost_is_not_done_twice() {
    let vmw = Vmw::start();
    // The check before goes through.
    let second = Requests::operation("create_sddc").after(1).times(1);
    vmw.cloud.fault(second, Fault::ResetAfter);
    let create = ["sddc", "create", "--name", "demo", "--hosts", "1"];
    let told = vmw.fails(1, &[&create[..], POLL].concat());
    assert!(told.contains("`vmw sddc list`"), "{told}");
    assert!(
        vmw.fails(1, &[&create[..], POLL].concat())
            .contains("already")
    );
    assert_eq!(vmw.json(&["sddc", "list"]).as_array().unwrap().len(), 1);
}

#[test]
fn what_was_waited_for_stands_above_the_result() {
    let vmw = Vmw::start();
    let create = ["sddc", "create", "--name", "demo", "--hosts", "1"];
    let mut terminal = Terminal::start(&vmw.command(&[&create[..], POLL].concat()), 120);
    assert_eq!(terminal.ends(), 0, "{}", terminal.text());
    let text = terminal.text();
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let bar = lines
        .iter()
        .position(|line| line.starts_with("creation of SDDC demo ["));
    let bar = bar.unwrap_or_else(|| panic!("{text}"));
    assert!(lines[bar].contains("100 %, COMPLETED"), "{text}");
    assert_eq!(lines[bar + 1], "NAME      demo", "{text}");
}
