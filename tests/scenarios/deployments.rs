//! The scripts for deployments that are there: leases, clean-up, actions, what they cost.

use std::fs;
use std::time::{Duration, SystemTime};

use clap::Parser;
use client_core::Error;

use crate::rehearsal::{Rehearsal, played, rehearsals};
use crate::stage::{Stage, Weather, empty_folder};
use crate::{clean_up, day_two_action, extend_leases, usage_report};

struct ExtendLeases;

impl Rehearsal for ExtendLeases {
    const CHANGES: &'static [&'static str] = &["submitDeploymentActionRequestUsingPOST_2"];

    async fn prepare(&self, stage: &Stage) -> Result<(), Error> {
        extend_leases::prepare(&stage.cloud.sandbox, &stage.session()).await
    }

    async fn play(&self, stage: &Stage, apply: bool) -> Result<(), Error> {
        played!(
            extend_leases & [],
            stage,
            apply,
            |session, wanted, script| {
                let client = deployment::Client::new(session);
                async move { extend_leases::extend_leases(&client, wanted, script).await }
            }
        )
    }

    async fn check(&self, stage: &Stage) {
        let weeks =
            |count: u64| stage.cloud.sandbox.now() + Duration::from_secs(count * 7 * 86_400);
        for deployment in stage.deployed().await {
            let lease: SystemTime = deployment
                .lease_expire_at
                .as_ref()
                .unwrap()
                .to_system_time()
                .unwrap();
            assert!(lease > weeks(4), "{} ends {lease:?}", deployment.name);
            let asked = usize::from(deployment.name != "welcome");
            assert_eq!(
                stage.asked(&deployment, "Change Lease").await,
                asked,
                "{}",
                deployment.name
            );
        }
    }
}

rehearsals!(leases_that_end_soon_are_extended, ExtendLeases);

#[tokio::test(start_paused = true)]
async fn no_lease_gets_shorter() {
    let stage = Stage::set(Weather::Fair).await;
    ExtendLeases.prepare(&stage).await.unwrap();
    let leases = async || {
        stage
            .deployed()
            .await
            .into_iter()
            .map(|one| one.lease_expire_at)
    };
    let before: Vec<_> = leases().await.collect();
    for (words, refused) in [
        (["--to", "1", "--within", "7"], true),
        (["--to", "0", "--within", "7"], true),
        // Those end in five days.
        (["--to", "5", "--within", "5"], false),
    ] {
        let played = played!(
            extend_leases & words,
            stage,
            true,
            |session, wanted, script| {
                let client = deployment::Client::new(session);
                async move { extend_leases::extend_leases(&client, wanted, script).await }
            }
        );
        assert_eq!(played.is_err(), refused, "{words:?}");
        if let Err(error) = played {
            assert!(error.to_string().contains("shorter"), "{error}");
        }
        for (now, then) in leases().await.zip(&before) {
            let [now, then] = [&now, then].map(|lease| lease.as_ref().unwrap().to_system_time());
            assert!(now >= then, "{words:?}");
        }
    }
}

struct CleanUp;

impl Rehearsal for CleanUp {
    const CHANGES: &'static [&'static str] = &["deleteDeploymentUsingDELETE_2"];

    async fn prepare(&self, stage: &Stage) -> Result<(), Error> {
        clean_up::prepare(&stage.cloud.sandbox, &stage.session()).await
    }

    async fn play(&self, stage: &Stage, apply: bool) -> Result<(), Error> {
        let words = ["--project", stage.cloud.sandbox.project_id()];
        played!(clean_up & words, stage, apply, |session, wanted, script| {
            let client = deployment::Client::new(session);
            async move { clean_up::clean_up(&client, wanted, script).await }
        })
    }

    async fn check(&self, stage: &Stage) {
        let left: Vec<_> = stage
            .deployed()
            .await
            .into_iter()
            .map(|one| one.name)
            .collect();
        assert_eq!(left, ["new"]);
    }
}

rehearsals!(old_deployments_are_deleted, CleanUp);

#[test]
fn a_clean_up_of_real_services_wants_a_project() {
    let error = clean_up::Wanted::try_parse_from(["script", "--live"]).unwrap_err();
    assert!(error.to_string().contains("--project"), "{error}");
}

struct DayTwoAction;

impl Rehearsal for DayTwoAction {
    const CHANGES: &'static [&'static str] = &["submitResourceActionRequestUsingPOST_4"];

    async fn prepare(&self, stage: &Stage) -> Result<(), Error> {
        day_two_action::prepare(&stage.cloud.sandbox, &stage.session()).await
    }

    async fn play(&self, stage: &Stage, apply: bool) -> Result<(), Error> {
        played!(
            day_two_action & [],
            stage,
            apply,
            |session, wanted, script| {
                let client = deployment::Client::new(session);
                async move { day_two_action::day_two_action(&client, wanted, script).await }
            }
        )
    }

    async fn check(&self, stage: &Stage) {
        let all = stage.deployed().await;
        let deployment = all.iter().find(|one| one.name == "stage").unwrap();
        assert_eq!(stage.asked(deployment, "Power Off").await, 2);
        let client = deployment::Client::new(&stage.session());
        let machines = client.list_deployment_resources(deployment.id.as_deref().unwrap());
        for machine in machines.items().try_collect().await.unwrap() {
            assert_eq!(machine.properties.unwrap()["powerState"], "OFF");
        }
    }
}

rehearsals!(an_action_is_run_on_each_machine, DayTwoAction);

#[tokio::test(start_paused = true)]
async fn an_action_that_no_machine_has_is_an_error_that_names_those_there_are() {
    let stage = Stage::set(Weather::Fair).await;
    DayTwoAction.prepare(&stage).await.unwrap();
    let words = ["--action", "Nope"];
    let played = played!(
        day_two_action & words,
        stage,
        true,
        |session, wanted, script| {
            let client = deployment::Client::new(session);
            async move { day_two_action::day_two_action(&client, wanted, script).await }
        }
    );
    let error = played.unwrap_err().to_string();
    for part in ["\"Nope\"", "PowerOff", "PowerOn", "Delete"] {
        assert!(error.contains(part), "{error}");
    }
}

/// It changes nothing but a file.
struct UsageReport;

impl Rehearsal for UsageReport {
    const CHANGES: &'static [&'static str] = &["getDeploymentExpenseHistoryByIdUsingGET_2"];

    async fn prepare(&self, stage: &Stage) -> Result<(), Error> {
        usage_report::prepare(&stage.cloud.sandbox, &stage.session()).await
    }

    async fn play(&self, stage: &Stage, apply: bool) -> Result<(), Error> {
        let file = empty_folder().join("usage.csv");
        for words in [&[][..], &["--csv", file.to_str().unwrap()]] {
            played!(usage_report words, stage, apply, |session, wanted, script| {
                let client = deployment::Client::new(session);
                async move { usage_report::usage_report(&client, wanted, script).await }
            })?;
        }
        let written = fs::read_to_string(file).unwrap();
        // What goes to the terminal, perhaps into a file, is that alone.
        assert_eq!(
            stage.shown().lines().collect::<Vec<_>>(),
            written.lines().collect::<Vec<_>>()
        );
        let lines: Vec<_> = written.split("\r\n").collect();
        assert_eq!(lines.len(), 5, "{written}");
        assert_eq!(
            lines[0],
            "project,deployment,owner,machines,expense,currency"
        );
        for (line, start) in [
            (
                lines[1],
                "Sandbox Project,build,operator@sandbox.invalid,2,",
            ),
            (
                lines[2],
                "Sandbox Project,\"stage, \"\"blue\"\"\",operator@sandbox.invalid,2,",
            ),
            (
                lines[3],
                "Sandbox Project,welcome,operator@sandbox.invalid,1,",
            ),
        ] {
            assert!(line.starts_with(start), "{line}");
        }
        Ok(())
    }

    async fn check(&self, stage: &Stage) {
        assert!(
            stage
                .received()
                .iter()
                .all(crate::rehearsal::changes_nothing)
        );
    }
}

rehearsals!(usage_is_reported, UsageReport);
