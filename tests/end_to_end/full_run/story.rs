//! What a user does with every service, and everything that comes of it looked at.

use std::fmt::Debug;
use std::time::Duration;

use blueprint::types::Blueprint;
use client_core::{RetryPolicy, Session, Upload};
use code_stream::types::{EndpointSpec, ExecutionRequest, VariableSpec};
use serde_json::json;
use service_broker::types::CatalogItemRequest;
use vmc::types::NewCredentials;

use super::{ENDPOINT, FILE, PASSWORD, Run, VARIABLE};
use crate::cloud::small_sddc;

/// A client of every service.
#[derive(Debug)]
pub(super) struct Clients {
    vmc: vmc::Client,
    blueprints: blueprint::Client,
    deployments: deployment::Client,
    catalog: service_broker::Client,
    pipelines: code_stream::Client,
}

/// Makes a call, which must succeed, and looks at the call, the answer and the value.
macro_rules! made {
    ($run:expr, $call:expr) => {{
        let call = $call;
        $run.see(&call);
        let answered = call.with_response().await.unwrap();
        $run.see(&answered);
        answered.value
    }};
}

impl Clients {
    pub(super) const COUNT: usize = 5;

    /// Clients that send what fails again, at once.
    pub(super) fn new(session: &Session) -> Self {
        let policy = RetryPolicy::default()
            .max_requests(2)
            .waits(Duration::ZERO, Duration::ZERO);
        Self::with_policy(session, policy)
    }

    /// Clients for sign-ins that fail, which a session remembers for a second: whoever sends
    /// again waits for that.
    pub(super) fn sending_once(session: &Session) -> Self {
        Self::with_policy(session, RetryPolicy::never())
    }

    fn with_policy(session: &Session, policy: RetryPolicy) -> Self {
        Clients {
            vmc: vmc::Client::new(session).with_retry(policy.clone()),
            blueprints: blueprint::Client::new(session).with_retry(policy.clone()),
            deployments: deployment::Client::new(session).with_retry(policy.clone()),
            catalog: service_broker::Client::new(session).with_retry(policy.clone()),
            pipelines: code_stream::Client::new(session).with_retry(policy),
        }
    }

    /// Lists something of every service; how many of the calls failed.
    pub(super) async fn list_everything(&self, run: &mut Run) -> usize {
        let mut failed = 0;
        let mut look = |outcome: Result<Box<dyn Debug>, _>| match outcome {
            Ok(value) => run.see(&value),
            Err(error) => {
                failed += 1;
                run.hear(&error);
            }
        };
        fn shown<T: Debug + 'static>(value: T) -> Box<dyn Debug> {
            Box::new(value)
        }
        look(self.vmc.list_orgs().await.map(shown));
        look(self.blueprints.list_blueprints().await.map(shown));
        look(self.deployments.list_deployments().await.map(shown));
        look(self.catalog.list_catalog_items().await.map(shown));
        look(self.pipelines.list_variables().await.map(shown));
        failed
    }

    /// A long way through all services, with secrets wherever they take or give any.
    pub(super) async fn live(&self, run: &mut Run, name: &str) {
        self.sddc(run, name).await;
        self.automation(run, name).await;
        self.pipelines(run, name).await;
    }

    async fn sddc(&self, run: &mut Run, name: &str) {
        let orgs = made!(run, self.vmc.list_orgs());
        let org = &*orgs[0].id;
        let mut config = small_sddc(name);
        config
            .extra_mut()
            .insert("new_property", json!({"admin_password": PASSWORD}));
        let task = made!(run, self.vmc.create_sddc(org, config));
        let sddc = task.resource_id.unwrap();
        made!(run, self.vmc.get_task(org, &task.id));
        run.wait(60);
        made!(run, self.vmc.get_task(org, &task.id));
        run.wait(60);
        made!(run, self.vmc.get_task(org, &task.id));
        let ready = made!(run, self.vmc.get_sddc(org, &sddc));
        let config = ready.resource_config.unwrap();
        assert!(config.extra().get("nsx_manager_password").is_some());
        run.see(config.extra());
        made!(run, self.vmc.list_sddcs(org));
        let mut credentials = NewCredentials::new(name, "", "operator");
        credentials.password = Some(PASSWORD.to_owned());
        made!(
            run,
            self.vmc
                .create_addon_credentials(org, &sddc, "HCX", credentials)
        );
        made!(run, self.vmc.list_addon_credentials(org, &sddc, "HCX"));
        let gone = self.vmc.get_sddc(org, "none").await;
        run.hear(&gone.unwrap_err());
    }

    async fn automation(&self, run: &mut Run, name: &str) {
        let project = run.sandbox.project_id().to_owned();
        let content = format!(
            "formatVersion: 1\ninputs:\n  password: {{type: string, default: {PASSWORD}}}\nresources: {{}}\n"
        );
        let wanted = Blueprint::new().name(name).project_id(&project);
        let made = made!(run, self.blueprints.create_blueprint(wanted));
        let id = made.id.unwrap();
        // What is in the text of a blueprint is not a property; it is sent, but not looked at.
        let changed = Blueprint::new()
            .name(name)
            .project_id(&project)
            .content(content);
        let update = self.blueprints.update_blueprint(&id, changed);
        update.with_response().await.unwrap();
        made!(run, self.blueprints.get_blueprint_inputs_schema(&id));

        let items = made!(run, self.catalog.list_catalog_items().search("database"));
        let item = items.content[0].id.clone();
        let request = CatalogItemRequest::new()
            .deployment_name(name)
            .project_id(&project)
            .inputs(json!({"password": PASSWORD}));
        made!(run, self.catalog.request_catalog_item(&item, request));
        run.wait(6);
        let deployments = made!(run, self.deployments.list_deployments());
        let deployment = deployments.content.iter().find(|found| found.name == name);
        let id = deployment.and_then(|found| found.id.clone()).unwrap();
        let read = self.deployments.get_deployment(&id);
        made!(run, read.expand(["resources", "lastRequest"]));
        made!(run, self.deployments.list_deployment_resources(&id));
        made!(run, self.deployments.list_deployment_requests(&id));

        let icon = Upload::new("i.svg", format!("<svg>{FILE}</svg>"));
        run.see(&icon);
        made!(run, self.catalog.upload_icon(icon));
    }

    async fn pipelines(&self, run: &mut Run, name: &str) {
        let project = run.sandbox.project_name().to_owned();
        for kind in ["SECRET", "RESTRICTED"] {
            let name = format!("{name}-{kind}");
            let variable = VariableSpec::new("", name, kind, VARIABLE).project(&project);
            made!(run, self.pipelines.create_variable(variable));
        }
        made!(run, self.pipelines.list_variables());
        let properties = json!({
            "url": "https://git.example", "privateToken": ENDPOINT, "password": ENDPOINT,
            "deeper": [{"client_secret": ENDPOINT}, {"name": "apiKey", "value": ENDPOINT}],
        });
        let endpoint = EndpointSpec::new("", name, properties, "gitlab").project(&project);
        made!(run, self.pipelines.create_endpoint(endpoint));
        let pipelines = made!(run, self.pipelines.list_pipelines());
        let pipeline = pipelines.documents.values().next().unwrap();
        let id = pipeline.id.clone().unwrap();
        let request = ExecutionRequest::new()
            .comments("a run")
            .input(json!({"password": PASSWORD}));
        let started = made!(run, self.pipelines.execute_pipeline(id, request));
        run.wait(5);
        let id = started.execution_id.unwrap();
        made!(run, self.pipelines.get_execution(id));
        made!(run, self.pipelines.list_executions());
    }
}
