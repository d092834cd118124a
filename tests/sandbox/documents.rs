//! Every operation of all documents answers in the sandbox as its document says.

mod minimal;
mod prepared;

use std::time::Duration;

use client_core::{Request, Response, Service, Session};
use sandbox::{Clock, Sandbox};
use serde_json::{Map, Value, json};

use prepared::{content_of, prepared, query_of};

const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

fn document(name: &str) -> Value {
    let path = format!("{}/../specs/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// Swagger's schemas as JSON Schema: an object of which nothing is said may be any value.
fn converted(schema: &Value) -> Value {
    match schema {
        Value::Object(object) => {
            let said = ["properties", "additionalProperties", "allOf", "required"];
            let bare = object.get("type") == Some(&json!("object"))
                && !said.iter().any(|keyword| object.contains_key(*keyword));
            object
                .iter()
                .filter(|(key, value)| !(bare && *key == "type" && value.is_string()))
                .map(|(key, value)| (key.clone(), converted(value)))
                .collect::<Map<_, _>>()
                .into()
        }
        Value::Array(items) => items.iter().map(converted).collect(),
        other => other.clone(),
    }
}

/// Servers send null for what is absent, whatever the document says.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(object) => object
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(key, value)| (key, without_nulls(value)))
            .collect::<Map<_, _>>()
            .into(),
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        other => other,
    }
}

fn faults(schema: &Value, definitions: &Value, body: Value) -> Vec<String> {
    let mut root = converted(schema);
    root["definitions"] = definitions.clone();
    // Draft 4 ignores what stands beside a reference.
    let root = json!({"allOf": [root.clone()], "definitions": root["definitions"]});
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft4)
        .should_validate_formats(true)
        .build(&root)
        .unwrap()
        .iter_errors(&without_nulls(body))
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

/// A sandbox and a session with it. Requests are built by hand: what is judged is the answer as it
/// came, not what a client makes of it.
struct Caller {
    sandbox: Sandbox,
    session: Session,
}

impl Caller {
    async fn new() -> Self {
        let sandbox = Sandbox::builder()
            .clock(Clock::stepped())
            .start()
            .await
            .unwrap();
        let session = Session::builder()
            .api_token(sandbox.api_token())
            .base_url(Service::Vmc, sandbox.url())
            .base_url(Service::Csp, sandbox.url())
            .build()
            .unwrap();
        Self { sandbox, session }
    }

    /// Lets work get further. Tokens end with it, and the session gets new ones.
    fn wait(&self, minutes: u64) {
        self.sandbox.advance(Duration::from_secs(minutes * 60));
    }

    async fn call(&self, method: &str, path: &str, body: Option<Value>) -> Response {
        let body = body.map(|body| body.to_string()).unwrap_or_default();
        self.send(method, path, "application/json", body).await
    }

    async fn send(&self, method: &str, path: &str, media: &str, body: String) -> Response {
        let request: Request = http::Request::builder()
            .method(method)
            .uri(path)
            .header("content-type", media)
            .body(body.into())
            .unwrap();
        self.session.send(Service::Vmc, request).await.unwrap()
    }

    async fn get(&self, path: &str) -> Response {
        self.call("GET", path, None).await
    }

    /// The JSON of an answer that has to have this status.
    async fn expect(&self, status: u16, method: &str, path: &str, body: Option<Value>) -> Value {
        let answer = self.call(method, path, body).await;
        assert_eq!(answer.status(), status, "{answer:?}");
        json_of(&answer)
    }

    fn org(&self, rest: &str) -> String {
        format!("/vmc/api/orgs/{}{rest}", self.sandbox.org_id())
    }

    /// Starts an SDDC: its id and that of its task.
    async fn create_sddc(&self) -> (String, String) {
        let body = json!({"name": "documents", "provider": "AWS", "num_hosts": 3});
        let path = self.org("/sddcs");
        let task = self.expect(202, "POST", &path, Some(body)).await;
        let text = |name: &str| task[name].as_str().unwrap().to_owned();
        (text("resource_id"), text("id"))
    }
}

fn json_of(answer: &Response) -> Value {
    serde_json::from_slice(answer.body()).unwrap_or_else(|error| panic!("{error}: {answer:?}"))
}

/// What these operations answer is no JSON, whatever their documents say.
const RAW: [&str; 4] = [
    "getEventLogsContentUsingGET_2",
    "download_2",
    "importYamlUsingPOST",
    "exportUsingGET",
];

/// What is wrong with an answer.
fn judged(id: &str, operation: &Value, definitions: &Value, reply: &Response) -> Vec<String> {
    let answer = &operation["responses"][reply.status().as_str()];
    if !reply.status().is_success() || answer.is_null() {
        return vec![format!("{id}: {reply:?}")];
    }
    let media = reply.headers().get("content-type");
    let is_json = media.is_some_and(|media| media == "application/json");
    match answer.get("schema") {
        Some(_) if RAW.contains(&id) => {
            if is_json || reply.body().is_empty() {
                vec![format!("{id}: {reply:?}")]
            } else {
                Vec::new()
            }
        }
        Some(_) if !is_json => vec![format!("{id}: {media:?}")],
        Some(schema) => faults(schema, definitions, json_of(reply))
            .into_iter()
            .map(|fault| format!("{id} {fault}"))
            .collect(),
        None if !reply.body().is_empty() => {
            vec![format!("{id}: a body that no schema covers")]
        }
        None => Vec::new(),
    }
}

async fn check(name: &str, count: usize) {
    let caller = Caller::new().await;
    let parameters = prepared(&caller, name).await;
    let document = document(name);
    let definitions = converted(&document["definitions"]);
    let mut operations: Vec<(&String, &String, &Value)> = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        let known = item.as_object().unwrap().iter();
        operations.extend(
            known
                .filter(|(method, _)| METHODS.contains(&method.as_str()))
                .map(|(method, operation)| (path, method, operation)),
        );
    }
    assert_eq!(operations.len(), count);
    // What deletes comes last, the inner before the outer.
    operations
        .sort_by_key(|(path, method, _)| (*method == "delete", std::cmp::Reverse(path.len())));

    let mut wrong = Vec::new();
    for (path, method, operation) in operations {
        let id = operation["operationId"].as_str().unwrap();
        let mut target = path.clone();
        match query_of(id) {
            "" => target.push_str(&minimal::query(operation)),
            query => target.push_str(query),
        }
        for (start, name, value) in &parameters {
            if path.starts_with(start) {
                target = target
                    .replace(&format!("{{{name}}}"), value)
                    .replace(&format!("{name}=made-up"), &format!("{name}={value}"));
            }
        }
        while let (Some(from), Some(to)) = (target.find('{'), target.find('}')) {
            target.replace_range(from..=to, "any%20id");
        }
        let reply = if method == "get" {
            caller.get(&target).await
        } else {
            let (media, mut body) = content_of(
                id,
                operation,
                &document["definitions"],
                &caller,
                &parameters,
            );
            for (_, name, value) in parameters.iter().filter(|(start, _, _)| start.is_empty()) {
                body = body.replace(&format!("{{{name}}}"), value);
            }
            let method = method.to_uppercase();
            caller.send(&method, &target, media, body).await
        };
        wrong.extend(judged(id, operation, &definitions, &reply));
        // A GET that starts work starts it anew each time.
        if method == "get" && id != "get_compatible_subnets_async" {
            let again = caller.get(&target).await;
            assert_eq!(again.body(), reply.body(), "{id} is not stable");
        }
        // What was begun ends before it is in the way of the next.
        if method != "get" && name != "vmc" {
            caller.wait(10);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn all_of_vmware_cloud_on_aws_answers_as_documented() {
    check("vmc", 63).await;
}

#[tokio::test]
async fn all_of_the_blueprint_api_answers_as_documented() {
    check("blueprint", 39).await;
}

#[tokio::test]
async fn all_of_the_deployment_api_answers_as_documented() {
    check("deployment", 37).await;
}

#[tokio::test]
async fn all_of_service_broker_answers_as_documented() {
    check("service-broker", 49).await;
}

#[tokio::test]
async fn all_of_code_stream_answers_as_documented() {
    check("code-stream", 127).await;
}

#[tokio::test]
async fn all_of_infrastructure_answers_as_documented() {
    check("iaas", 243).await;
}

#[tokio::test]
async fn all_of_the_project_service_answers_as_documented() {
    check("project", 11).await;
}

#[test]
fn the_judge_finds_a_wrong_answer() {
    let definitions = converted(&document("vmc")["definitions"]);
    let schema = json!({"$ref": "#/definitions/Task"});
    let found = faults(
        &schema,
        &definitions,
        json!({"id": 1, "created": "yesterday"}),
    );
    for part in ["/id", "/created", "required"] {
        assert!(
            found.iter().any(|fault| fault.contains(part)),
            "{part}: {found:?}"
        );
    }
}

#[tokio::test]
async fn a_made_up_page_is_the_last_one() {
    let caller = Caller::new().await;
    let path = "/blueprint/api/resource-types";
    let page = caller.expect(200, "GET", path, None).await;
    assert_eq!(page["content"].as_array().unwrap().len(), 1);
    assert_eq!(page["last"], true);
    assert_eq!(page["totalElements"], 1);
}

#[tokio::test]
async fn made_up_answers_carry_the_ids_of_their_path() {
    let caller = Caller::new().await;
    let path = "/blueprint/api/resource-types/my-type";
    let kind = caller.expect(200, "GET", path, None).await;
    assert_eq!(kind["id"], "my-type");
    let path = "/codestream/api/git-events/e-1";
    let event = caller.expect(200, "GET", path, None).await;
    assert_eq!(event["id"], "e-1");
}

#[tokio::test]
async fn a_task_that_any_operation_answers_can_be_polled() {
    let caller = Caller::new().await;
    let (sddc, _) = caller.create_sddc().await;
    caller.wait(120);
    let path = caller.org(&format!("/sddcs/{sddc}/esxs"));
    let hosts = json!({"num_hosts": 1});
    let task = caller.expect(202, "POST", &path, Some(hosts)).await;
    assert_eq!(task["status"], "STARTED");
    caller.wait(20);
    let path = caller.org(&format!("/tasks/{}", task["id"].as_str().unwrap()));
    let task = caller.expect(200, "GET", &path, None).await;
    assert_eq!(task["status"], "FINISHED");
}
