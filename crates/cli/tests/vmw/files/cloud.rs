//! A local cloud with things in it whose names and contents are as bad as they get.

use std::collections::BTreeMap;

use blueprint::types::{Blueprint, BlueprintVersionRequest};
use client_core::wire::from_value;
use client_core::{Service, Session, Value};
use code_stream::types::{EndpointSpec, PipelineSpec, VariableSpec};
use project::types::ProjectSpecification;
use serde_json::json;

use crate::support::Vmw;

pub struct Clients {
    pub blueprints: blueprint::Client,
    pub code_stream: code_stream::Client,
    pub projects: project::Client,
}

impl Clients {
    pub fn of(vmw: &Vmw) -> Self {
        let mut session = Session::builder().api_token(vmw.cloud.api_token());
        for service in Service::ALL {
            session = session.base_url(service, vmw.cloud.url());
        }
        let session = session.build().unwrap();
        Clients {
            blueprints: blueprint::Client::new(&session),
            code_stream: code_stream::Client::new(&session),
            projects: project::Client::new(&session),
        }
    }

    pub async fn variable(&self, project: &str, name: &str, kind: &str, value: &str) {
        let variable = VariableSpec::new("", name, kind, value).project(project);
        self.code_stream.create_variable(variable).await.unwrap();
    }

    pub async fn pipeline(&self, project: &str, name: &str) {
        let pipeline = PipelineSpec::new("", name).project(project);
        self.code_stream.create_pipeline(pipeline).await.unwrap();
    }

    /// Creates one, and answers its id.
    pub async fn blueprint(&self, project: &str, name: &str, content: &str) -> String {
        let new = Blueprint::new()
            .name(name)
            .project_id(project)
            .content(content);
        let made = self.blueprints.create_blueprint(new).await.unwrap();
        made.id.unwrap()
    }
}

/// How many requests the cloud got that change something; checks do not.
pub fn changing(vmw: &Vmw) -> usize {
    let received = vmw.cloud.received();
    let changing = received.iter().filter(|request| {
        let asks = [
            "/csp/",
            "/iaas/api/login",
            "/blueprint/api/blueprint-validation",
        ];
        request.method != "GET" && !asks.iter().any(|start| request.path.starts_with(start))
    });
    changing.count()
}

const NAMES: [&str; 20] = [
    "web",
    "Web",
    "WEB",
    "a/b/../c",
    "..",
    ".hidden",
    "ends with a dot.",
    " spaces ",
    "back\\slash",
    "ünï ✓ 漢字",
    "u\u{308}ni\u{308}",
    "100 %41",
    "~tilde~",
    "con",
    "aux.yaml",
    "'quoted' \"twice\"",
    "# no: comment",
    "yes",
    "12",
    "tab\tand *&!|>",
];

const CONTENTS: [&str; 10] = [
    "",
    "formatVersion: 1\ninputs: {}\nresources: {}\n",
    "inputs: {}\nresources:\n  vm:\n    type: Cloud.Machine\n    properties:\n      cloudConfig: |\n        a\tb\n",
    "inputs: {}\r\nresources: {}\r\n",
    "inputs: {}   \nresources: {}  \t\n",
    "inputs: {}",
    "\n\n\ninputs: {}\n\n\n",
    "# - a comment: with \"quotes\" and 'more'\n---\ninputs: {}\n",
    "inputs:\n  name:\n    type: string\n    title: \"ü ✓ \\u0085\"\n",
    "  inputs: {}\n",
];

fn name(number: usize) -> String {
    match NAMES.get(number) {
        Some(name) => (*name).to_owned(),
        None if number == NAMES.len() => "long ü ".repeat(40),
        None if number == NAMES.len() + 1 => "long ü ".repeat(40) + "2",
        None => format!("thing {number}"),
    }
}

/// Fills the cloud. Each project has things of the same names.
pub fn filled(vmw: &Vmw, blueprints: usize, pipelines: usize) {
    vmw.runtime.block_on(async {
        let clients = Clients::of(vmw);
        let own = vmw.cloud.project_name().to_owned();
        let mut projects = BTreeMap::from([(own, vmw.cloud.project_id().to_owned())]);
        for name in ["team/a", "Team/A", "..", "ü"] {
            let new = clients.projects.create_project().body(ProjectSpecification::new(name));
            projects.insert(name.to_owned(), new.await.unwrap().id.unwrap());
        }
        let projects: Vec<(String, String)> = projects.into_iter().collect();
        for number in 0..blueprints {
            let (_, project) = &projects[number % projects.len()];
            blueprint(&clients, project, number / projects.len(), number).await;
        }
        for number in 0..pipelines {
            let (project, _) = &projects[number % projects.len()];
            let pipeline = pipeline(project, &name(number / projects.len()), number);
            clients.code_stream.create_pipeline(spec(&pipeline)).await.unwrap();
        }
        for number in 0..30 {
            let (project, _) = &projects[number % projects.len()];
            let kind = ["REGULAR", "SECRET", "RESTRICTED"][number % 3];
            let secret = if kind == "REGULAR" { "" } else { "hush" };
            let value = CONTENTS[number % CONTENTS.len()].to_owned() + secret;
            clients.variable(project, &name(number / projects.len()), kind, &value).await;
        }
        for number in 0..12 {
            let (project, _) = &projects[number % projects.len()];
            let endpoint = json!({
                "name": name(number), "project": project, "description": "with\nlines\n", "type": "jenkins",
                "isRestricted": number.is_multiple_of(2),
                "properties": {"url": "https://jenkins", "username": "u", "password": "hush", "polls": number, "nested/x": {"api~key": "hush"}},
            });
            let endpoint = from_value::<EndpointSpec>(&endpoint).value().unwrap();
            clients.code_stream.create_endpoint(endpoint).await.unwrap();
        }
    });
}

async fn blueprint(clients: &Clients, project: &str, within: usize, number: usize) {
    // The last two of a project are of one name.
    let name = name(if within == 39 { 38 } else { within });
    let content = CONTENTS[number % CONTENTS.len()];
    let mut new = Blueprint::new()
        .name(name)
        .project_id(project)
        .content(content);
    new.description = Some(format!("number {number}\n"));
    new.request_scope_org = Some(number.is_multiple_of(3));
    let made = clients.blueprints.create_blueprint(new).await.unwrap();
    let id = made.id.clone().unwrap();
    for version in 0..number % 4 {
        let label = ["1.0", "2/β", "10"][version];
        let request = BlueprintVersionRequest::new(label)
            .description(format!("d{version}"))
            .change_log("what\nchanged")
            .release(version == 1);
        clients
            .blueprints
            .create_blueprint_version(&id)
            .body(request)
            .await
            .unwrap();
        let next = CONTENTS[(number + version) % CONTENTS.len()];
        let draft = made.clone().content(next);
        clients
            .blueprints
            .update_blueprint(&id, draft)
            .await
            .unwrap();
    }
}

fn pipeline(project: &str, name: &str, number: usize) -> Value {
    json!({
        "project": project, "name": name, "description": CONTENTS[number % CONTENTS.len()],
        "enabled": number.is_multiple_of(2), "state": if number.is_multiple_of(2) { "ENABLED" } else { "DISABLED" },
        "concurrency": number, "tags": ["b", "a"], "ofANewerServer": {"kept": [1.0, 1, null, "1"]},
        "input": {"z": "1", "a": "true", "password": "hush", "token": "${var.token}"},
        "_inputMeta": {"password": {"description": "which", "mandatory": true}},
        "stageOrder": ["Get token"],
        "stages": {"Get token": {"taskOrder": ["one,two"], "tasks": {
            "two": {"type": "POWERSHELL", "input": {"script": "a\r\nb \t\n", "steps": ["echo 'a'", "b\n  c\n"]}},
            "one": {"type": "REST", "input": {"headers": {"Authorization": "Bearer hush"}, "payload": "{\"a\": 1}"}},
        }}},
    })
}

fn spec(pipeline: &Value) -> PipelineSpec {
    from_value(pipeline).value().unwrap()
}
