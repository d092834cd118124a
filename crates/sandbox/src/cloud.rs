//! The state of the cloud: what has been created, and by whom. Kept in memory; what changes with
//! time is not stored but computed from the clock when it is asked for.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::blueprint::{Blueprint, BlueprintRequest};
use crate::clock::{Millis, rfc3339};
use crate::code_stream::{self, Entity, Execution};
use crate::deployment::{self, Deployment, Request};
use crate::iaas::{self, Infrastructure};
use crate::project::Project;
use crate::random::Random;
use crate::records::Records;
use crate::service_broker::{self, Catalog, Icon};
use crate::vmc::{self, Sddc, Task};

/// Who did everything in a sandbox.
pub(crate) const USER_NAME: &str = "operator@sandbox.invalid";
/// Id of that user.
pub(crate) const USER_ID: &str = "sandbox-user";

/// One local cloud.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Cloud {
    pub(crate) random: Random,
    pub(crate) opened_at: Millis,
    pub(crate) orgs: Vec<Org>,
    /// The one to begin with is the first of them, and stays: the catalog is in it.
    pub(crate) projects: Vec<Project>,
    pub(crate) sddcs: Vec<Sddc>,
    pub(crate) tasks: Vec<Task>,
    pub(crate) blueprints: Vec<Blueprint>,
    pub(crate) blueprint_requests: Vec<BlueprintRequest>,
    pub(crate) deployments: Vec<Deployment>,
    /// Those for deployments.
    pub(crate) requests: Vec<Request>,
    pub(crate) catalog: Catalog,
    pub(crate) icons: Vec<Icon>,
    /// Pipelines, variables and endpoints of Code Stream.
    pub(crate) entities: Vec<Entity>,
    pub(crate) executions: Vec<Execution>,
    pub(crate) infrastructure: Infrastructure,
    /// What is only made, listed, changed and deleted.
    pub(crate) records: Records,
}

/// An organization.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Org {
    pub(crate) id: String,
    name: String,
    display_name: String,
    created: Millis,
}

impl Cloud {
    /// A cloud with two organizations and a project, and in that what there is to begin with.
    pub(crate) fn new(mut random: Random, now: Millis) -> Self {
        const YEAR: Millis = 365 * 24 * 3_600_000;
        let orgs = [("sandbox", "Sandbox"), ("sandbox-lab", "Sandbox Lab")]
            .into_iter()
            .map(|(name, display_name)| Org {
                id: random.uuid(),
                name: name.to_owned(),
                display_name: display_name.to_owned(),
                created: now - YEAR,
            })
            .collect();
        let project = Project::new(&mut random, "Sandbox Project", now - YEAR);
        let catalog = Catalog::new(&mut random);
        let mut cloud = Self {
            random,
            opened_at: now,
            orgs,
            projects: vec![project],
            sddcs: Vec::new(),
            tasks: Vec::new(),
            blueprints: Vec::new(),
            blueprint_requests: Vec::new(),
            deployments: Vec::new(),
            requests: Vec::new(),
            catalog,
            icons: Vec::new(),
            entities: Vec::new(),
            executions: Vec::new(),
            infrastructure: Infrastructure::default(),
            records: Records::default(),
        };
        deployment::seed(&mut cloud, now);
        code_stream::seed(&mut cloud, now);
        service_broker::seed(&mut cloud, now);
        vmc::seed(&mut cloud, now);
        iaas::seed(&mut cloud, now - YEAR);
        cloud
    }

    /// Catches up with the clock.
    pub(crate) fn settle(&mut self, now: Millis) {
        deployment::settle(self, now);
        vmc::settle(self, now);
        iaas::settle(self, now);
    }

    /// A request for a deployment.
    pub(crate) fn request(&self, id: &str) -> Option<&Request> {
        self.requests.iter().find(|request| request.id == id)
    }

    /// The organization that the API token and all of Automation belong to.
    pub(crate) fn home(&self) -> &str {
        self.orgs.first().map_or("", |org| &org.id)
    }

    pub(crate) fn org(&self, id: &str) -> Option<&Org> {
        self.orgs.iter().find(|org| org.id == id)
    }

    /// The project that is there to begin with.
    pub(crate) fn project(&self) -> &Project {
        &self.projects[0]
    }

    /// A name is made up for a project that is not there.
    pub(crate) fn project_name(&self, id: &str) -> String {
        let found = self.projects.iter().find(|project| project.id == id);
        found.map_or_else(
            || {
                let start: String = id.chars().take(8).collect();
                format!("Project {start}")
            },
            |project| project.name.clone(),
        )
    }

    /// As deployments and catalog items refer to it.
    pub(crate) fn project_reference(&self, id: &str) -> Value {
        json!({"id": id, "name": self.project_name(id), "description": null})
    }
}

impl Org {
    pub(crate) fn title(&self) -> &str {
        &self.display_name
    }

    /// As VMware Cloud on AWS shows it.
    pub(crate) fn at_vmc(&self) -> Value {
        json!({
            "id": self.id,
            "created": rfc3339(self.created),
            "updated": rfc3339(self.created),
            "user_id": USER_ID,
            "user_name": USER_NAME,
            "updated_by_user_id": USER_ID,
            "updated_by_user_name": null,
            "version": 1,
            "display_name": self.display_name,
            "name": self.name,
            "org_type": "CUSTOMER",
            "project_state": "CREATED",
            "properties": {"values": {"enableZeroCloudCloudProvider": "true", "sddcLimit": "2"}},
            "org_seller_info": null,
        })
    }

    /// As VMware Cloud Services shows it.
    pub(crate) fn at_csp(&self) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "displayName": self.display_name,
            "refLink": format!("/csp/gateway/am/api/orgs/{}", self.id),
        })
    }
}
