//! `vmw report`.

use std::fs;
use std::time::Duration;

use crate::deployment::deploy;
use crate::support::Vmw;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[test]
fn usage_is_told_for_each_deployment_and_written_whole() {
    let vmw = Vmw::start();
    deploy(&vmw, &["build", "stage, \"blue\""]);
    vmw.cloud.advance(10 * DAY);
    let rows = vmw.json(&["report", "usage"]);
    let build = rows
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["deployment"] == "build")
        .unwrap();
    assert_eq!(
        (build["machines"].as_u64(), build["currency"].as_str()),
        (Some(2), Some("USD"))
    );
    // Two machines for ten days and a little, at five cents an hour.
    let expense = build["expense"].as_f64().unwrap();
    assert!((23.0..80.0).contains(&expense), "{expense}");

    let file = vmw.home.join("usage.csv");
    fs::write(&file, "what was there before").unwrap();
    assert_eq!(vmw.ok(&["report", "usage", "--csv", "usage.csv"]), "");
    let written = fs::read_to_string(&file).unwrap();
    let mut lines = written.lines();
    assert_eq!(
        lines.next(),
        Some("deployment,project,owner,machines,expense,currency")
    );
    assert_eq!(lines.count(), 3, "{written}");
    assert!(written.contains("\"stage, \"\"blue\"\"\","), "{written}");
    // What it has cost goes on.
    let printed = vmw.ok(&["report", "usage", "--csv", "-"]);
    assert_eq!(printed.lines().next(), written.lines().next());
    assert_eq!(printed.lines().count(), 4);
    let left: Vec<_> = fs::read_dir(&vmw.home)
        .unwrap()
        .flatten()
        .map(|it| it.file_name())
        // Where the program keeps its tokens.
        .filter(|it| it != ".local")
        .collect();
    assert_eq!(left, ["usage.csv"]);
    assert!(
        vmw.ok(&["report", "usage", "-o", "csv"])
            .starts_with("deployment,project,")
    );

    vmw.fails(1, &["report", "usage", "--csv", "no/such/folder.csv"]);
    vmw.fails(4, &["report", "usage", "--project", "none"]);
}

#[test]
fn usage_is_of_the_time_and_the_project_that_were_asked_for() {
    let vmw = Vmw::start();
    deploy(&vmw, &["build"]);
    vmw.cloud.advance(20 * DAY);
    let expense = |arguments: &[&str]| {
        let rows = vmw.json(&[&["report", "usage"], arguments].concat());
        let rows = rows.as_array().unwrap().clone();
        rows.iter()
            .find(|row| row["deployment"] == "build")
            .unwrap()["expense"]
            .as_f64()
            .unwrap()
    };
    let (day, all) = (expense(&["--since", "11d", "--until", "10d"]), expense(&[]));
    assert!((2.0..=2.4).contains(&day), "{day}");
    assert!(all > 15.0 * day, "{all} {day}");
    assert_eq!(vmw.json(&["project", "create", "empty"])["name"], "empty");
    assert_eq!(
        vmw.json(&["report", "usage", "--project", "empty"]),
        serde_json::json!([])
    );
    vmw.fails(2, &["report", "usage", "--since", "1d", "--until", "2d"]);
    vmw.fails(2, &["report", "usage", "--since", "yesterday"]);
}

#[test]
fn what_is_to_come_is_in_no_report() {
    let vmw = Vmw::start();
    let told = vmw.fails(2, &["report", "usage", "--since", "9999-01-01"]);
    assert!(told.contains("--since is in the future"), "{told}");
}
