//! The scripts for Aria Automation.

use clap::Parser;
use client_core::{Error, Session};

use crate::deploy_blueprint::{self, deploy_blueprint};
use crate::rehearsal::{Rehearsal, Stage, played, rehearsals};

struct DeployBlueprint;

impl Rehearsal for DeployBlueprint {
    async fn prepare(&self, stage: &Stage) -> Result<(), Error> {
        deploy_blueprint::prepare(&stage.cloud.sandbox, &stage.cloud.new_session()).await
    }

    async fn play(&self, session: &Session, stage: &Stage) -> Result<(), Error> {
        let blueprints = blueprint::Client::new(session);
        let deployments = deployment::Client::new(session);
        let wanted = deploy_blueprint::Wanted::parse_from(["script"]);
        played!(deploy_blueprint, stage, |script| deploy_blueprint(
            &blueprints,
            &deployments,
            &wanted,
            script
        ))
    }

    async fn check(&self, stage: &Stage) {
        let deployments = deployment::Client::new(&stage.cloud.new_session());
        let all = deployments.list_deployments().items();
        let all = all.try_collect().await.unwrap();
        let names: Vec<_> = all.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["welcome", "web-1"]);
    }
}

rehearsals!(deploys_a_blueprint, DeployBlueprint);
