//! The scripts for VMware Cloud on AWS.

use clap::Parser;
use client_core::Error;
use vmc::types::SddcState;

use crate::rehearsal::{Rehearsal, played, rehearsals};
use crate::stage::Stage;
use crate::{change_hosts, create_sddc};

/// Created, found to be there, and deleted again.
struct CreateSddc;

impl Rehearsal for CreateSddc {
    const CHANGES: &'static [&'static str] = &["create_sddc", "delete_sddc"];

    async fn prepare(&self, _: &Stage) -> Result<(), Error> {
        Ok(())
    }

    async fn play(&self, stage: &Stage, apply: bool) -> Result<(), Error> {
        for words in [
            &["--name", "one"][..],
            &["--name", "one", "--delete"],
            &["--name", "two"],
        ] {
            played!(create_sddc words, stage, apply, |session, wanted, script| {
                let vmc = vmc::Client::new(session);
                async move { create_sddc::create_sddc(&vmc, wanted, script).await }
            })?;
        }
        Ok(())
    }

    async fn check(&self, stage: &Stage) {
        let vmc = vmc::Client::new(&stage.session());
        let all = vmc.list_sddcs(stage.cloud.sandbox.org_id());
        let all = all.include_deleted(true).await.unwrap();
        let all: Vec<_> = all
            .into_iter()
            .map(|one| (one.name.unwrap(), one.sddc_state.unwrap()))
            .collect();
        let expected = [
            ("one".to_owned(), SddcState::Deleted),
            ("two".to_owned(), SddcState::Ready),
        ];
        assert_eq!(all, expected);
    }
}

rehearsals!(an_sddc_is_created_and_deleted, CreateSddc);

/// One more, and then one less.
struct ChangeHosts;

impl Rehearsal for ChangeHosts {
    const CHANGES: &'static [&'static str] = &["update_esxs"];

    async fn prepare(&self, stage: &Stage) -> Result<(), Error> {
        change_hosts::prepare(&stage.cloud.sandbox, &stage.session()).await
    }

    async fn play(&self, stage: &Stage, apply: bool) -> Result<(), Error> {
        for words in [["--hosts", "5"], ["--hosts", "4"]] {
            played!(
                change_hosts & words,
                stage,
                apply,
                |session, wanted, script| {
                    let vmc = vmc::Client::new(session);
                    async move { change_hosts::change_hosts(&vmc, wanted, script).await }
                }
            )?;
        }
        Ok(())
    }

    async fn check(&self, stage: &Stage) {
        let vmc = vmc::Client::new(&stage.session());
        let org = stage.cloud.sandbox.org_id();
        let sddc = vmc.list_sddcs(org).await.unwrap().remove(0).id;
        let cluster = vmc.get_primary_cluster(org, sddc).await.unwrap();
        assert_eq!(cluster.esx_host_list.len(), 4);
        let tasks = vmc.list_tasks(org).await.unwrap();
        let kind = |task: &&vmc::types::Task| task.task_type.as_deref() == Some("UPDATE-ESXS");
        assert_eq!(tasks.iter().filter(kind).count(), 2);
    }
}

rehearsals!(hosts_are_added_and_removed, ChangeHosts);
