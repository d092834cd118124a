//! The scripts for what one deploys and runs: blueprints, catalog items, pipelines.

use std::fs;

use blueprint::types::BlueprintStatus;
use clap::Parser;
use client_core::Error;
use code_stream::types::ServiceRequest;
use deployment::types::DeploymentStatus;

use crate::rehearsal::{Rehearsal, played, rehearsals};
use crate::stage::{Stage, empty_folder};
use crate::{blueprints_in_git, deploy_blueprint, request_catalog_item, run_pipeline};

struct DeployBlueprint;

impl Rehearsal for DeployBlueprint {
    const CHANGES: &'static [&'static str] = &["createBlueprintRequestUsingPOST_1"];

    async fn prepare(&self, stage: &Stage) -> Result<(), Error> {
        deploy_blueprint::prepare(&stage.cloud.sandbox, &stage.session()).await
    }

    async fn play(&self, stage: &Stage, apply: bool) -> Result<(), Error> {
        played!(
            deploy_blueprint & [],
            stage,
            apply,
            |session, wanted, script| {
                let blueprints = blueprint::Client::new(session);
                let deployments = deployment::Client::new(session);
                async move {
                    deploy_blueprint::deploy_blueprint(&blueprints, &deployments, wanted, script)
                        .await
                }
            }
        )
    }

    async fn check(&self, stage: &Stage) {
        only_one_more(stage, "web-1").await;
        let blueprints = blueprint::Client::new(&stage.session());
        let requests = blueprints.list_blueprint_requests().items();
        assert_eq!(requests.try_collect().await.unwrap().len(), 1);
    }
}

rehearsals!(a_blueprint_is_deployed, DeployBlueprint);

struct RequestCatalogItem;

impl Rehearsal for RequestCatalogItem {
    const CHANGES: &'static [&'static str] = &["requestCatalogItemInstancesUsingPOST_1"];

    async fn prepare(&self, _: &Stage) -> Result<(), Error> {
        Ok(())
    }

    async fn play(&self, stage: &Stage, apply: bool) -> Result<(), Error> {
        played!(
            request_catalog_item & [],
            stage,
            apply,
            |session, wanted, script| {
                let catalog = service_broker::Client::new(session);
                let deployments = deployment::Client::new(session);
                async move {
                    request_catalog_item::request_catalog_item(
                        &catalog,
                        &deployments,
                        wanted,
                        script,
                    )
                    .await
                }
            }
        )
    }

    async fn check(&self, stage: &Stage) {
        only_one_more(stage, "shop").await;
    }
}

rehearsals!(a_catalog_item_is_requested, RequestCatalogItem);

/// Beside the deployment that is there from the start there is this one, and it is whole.
async fn only_one_more(stage: &Stage, name: &str) {
    let all = stage.deployed().await;
    let mut all: Vec<_> = all.into_iter().map(|one| (one.name, one.status)).collect();
    all.retain(|(name, _)| name != "welcome");
    let expected = (name.to_owned(), Some(DeploymentStatus::CreateSuccessful));
    assert_eq!(all, [expected]);
}

/// One whose name has a quote in it, and a star, which stands for anything in a filter.
struct RunPipeline;

const PIPELINE: &str = "Bob's *";

impl Rehearsal for RunPipeline {
    const CHANGES: &'static [&'static str] = &["executePipelineByIdUsingPOST"];

    async fn prepare(&self, stage: &Stage) -> Result<(), Error> {
        let client = code_stream::Client::new(&stage.session());
        for name in ["Bob's web", PIPELINE] {
            let copy = ServiceRequest::new().name(name);
            let project = stage.cloud.sandbox.project_name();
            client
                .clone_pipeline_by_name(project, "Deploy web", copy)
                .await?;
        }
        Ok(())
    }

    async fn play(&self, stage: &Stage, apply: bool) -> Result<(), Error> {
        played!(
            run_pipeline & ["--pipeline", PIPELINE],
            stage,
            apply,
            |session, wanted, script| {
                let client = code_stream::Client::new(session);
                async move { run_pipeline::run_pipeline(&client, wanted, script).await }
            }
        )
    }

    async fn check(&self, stage: &Stage) {
        let client = code_stream::Client::new(&stage.session());
        let all = client
            .list_executions()
            .items()
            .try_collect()
            .await
            .unwrap();
        let names: Vec<_> = all.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, [PIPELINE]);
        assert!(
            stage
                .said()
                .ends_with("release 1.0: {\"deployed\":\"1.0\"}\n")
        );
    }
}

rehearsals!(a_pipeline_is_run, RunPipeline);

/// Out, changed in the files, and back.
struct BlueprintsInGit;

impl BlueprintsInGit {
    const NEW: &'static str =
        "# vmw-blueprint {\"version\":\"1\"}\nresources:\n  net: {type: Cloud.Network}\n";
    const CHANGED: &'static str =
        "# vmw-blueprint {\"version\":\"2\"}\nresources:\n  net: {type: Cloud.Network}\n";
}

impl Rehearsal for BlueprintsInGit {
    const CHANGES: &'static [&'static str] = &[
        "createBlueprintUsingPOST_1",
        "updateBlueprintUsingPUT_1",
        "createBlueprintVersionUsingPOST_1",
    ];

    async fn prepare(&self, stage: &Stage) -> Result<(), Error> {
        blueprints_in_git::prepare(&stage.cloud.sandbox, &stage.session()).await
    }

    async fn play(&self, stage: &Stage, apply: bool) -> Result<(), Error> {
        let folder = empty_folder();
        let words = ["--folder", folder.to_str().unwrap(), "--import"];
        played!(
            blueprints_in_git & words[..2],
            stage,
            apply,
            |session, wanted, script| {
                let client = blueprint::Client::new(session);
                async move { blueprints_in_git::export(&client, wanted, script).await }
            }
        )?;
        let project = folder.join(stage.cloud.sandbox.project_id());
        let file = |name: &str| project.join(name);
        let unchanged = fs::read_to_string(file("db%2Fprimary%3A%20100%20%25.yaml")).unwrap();
        assert!(
            unchanged.starts_with("# vmw-blueprint {\"version\":\"1\"}\nresources:"),
            "{unchanged}"
        );
        fs::write(file("web.yaml"), Self::CHANGED).unwrap();
        fs::write(file("%E6%96%B0.yaml"), Self::NEW).unwrap();
        played!(
            blueprints_in_git & words,
            stage,
            apply,
            |session, wanted, script| {
                let client = blueprint::Client::new(session);
                async move { blueprints_in_git::import(&client, wanted, script).await }
            }
        )
    }

    async fn check(&self, stage: &Stage) {
        let client = blueprint::Client::new(&stage.session());
        let mut all = client
            .list_blueprints()
            .items()
            .try_collect()
            .await
            .unwrap();
        all.sort_by(|a, b| a.name.cmp(&b.name));
        let summary = all.iter().map(|one| {
            assert_eq!(one.status, Some(BlueprintStatus::Released));
            (one.name.as_deref().unwrap(), one.total_released_versions)
        });
        let expected = [
            ("db/primary: 100 %", Some(1)),
            ("web", Some(2)),
            ("新", Some(1)),
        ];
        assert!(summary.eq(expected));
        let web = client.get_blueprint(all[1].id.as_deref().unwrap()).await;
        let content = Self::CHANGED.split_once('\n').unwrap().1;
        assert_eq!(web.unwrap().content.as_deref(), Some(content));
    }
}

rehearsals!(blueprints_go_to_files_and_back, BlueprintsInGit);
