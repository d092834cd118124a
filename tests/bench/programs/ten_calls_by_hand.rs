//! The ten calls of `ten_calls_ours.rs` with reqwest and serde, as one writes them by hand: types for
//! what is read, and the token exchanged once.

use std::error::Error;

use reqwest::{Method, RequestBuilder};
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize)]
struct Token {
    access_token: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct PageOf<T> {
    content: Vec<T>,
    total_elements: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum DeploymentStatus {
    CreateSuccessful,
    CreateInprogress,
    CreateFailed,
    UpdateSuccessful,
    UpdateInprogress,
    UpdateFailed,
    DeleteSuccessful,
    DeleteInprogress,
    DeleteFailed,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Deployment {
    id: Option<String>,
    name: String,
    description: Option<String>,
    last_updated_by: Option<String>,
    last_request: Option<Request>,
    status: Option<DeploymentStatus>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum RequestStatus {
    Created,
    Pending,
    Initialization,
    CheckingApproval,
    ApprovalPending,
    UserInteractionPending,
    Inprogress,
    Completion,
    ApprovalRejected,
    Aborted,
    Successful,
    Failed,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Request {
    id: Option<String>,
    name: String,
    details: Option<String>,
    status: Option<RequestStatus>,
    completed_tasks: i64,
    total_tasks: i64,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Resource {
    name: String,
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    depends_on: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Action {
    id: Option<String>,
    description: Option<String>,
    valid: Option<bool>,
}

#[derive(Debug, Deserialize)]
struct RequestEvent {
    name: String,
    details: Option<String>,
    timestamp: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct UserEvent {
    name: String,
    requested_by: String,
}

#[derive(Debug, Serialize)]
struct Update<'a> {
    description: &'a str,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ActionRequest<'a> {
    action_id: &'a str,
    reason: &'a str,
}

struct Client {
    http: reqwest::Client,
    url: String,
    token: String,
}

impl Client {
    async fn new(url: String, token: &str) -> Result<Self, Box<dyn Error>> {
        let http = reqwest::Client::builder()
            .timeout(std::time::Duration::from_secs(60))
            .build()?;
        let answer = http
            .post(format!(
                "{url}/csp/gateway/am/api/auth/api-tokens/authorize"
            ))
            .form(&[("refresh_token", token)])
            .send()
            .await?
            .error_for_status()?;
        let Token { access_token } = answer.json().await?;
        Ok(Client {
            http,
            url,
            token: access_token,
        })
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http
            .request(method, format!("{}/deployment/api/{path}", self.url))
            .query(&[("apiVersion", "2020-08-25")])
            .bearer_auth(&self.token)
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // The TLS of our client, so that only the clients differ.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut arguments = std::env::args().skip(1);
    let (Some(url), Some(token), Some(search)) =
        (arguments.next(), arguments.next(), arguments.next())
    else {
        return Err("give an address, an API token and what to search for".into());
    };
    let client = Client::new(url, &token).await?;

    let answer = client
        .request(Method::GET, "deployments")
        .query(&[("search", search.as_str()), ("$top", "20")])
        .send()
        .await?
        .error_for_status()?;
    let page: PageOf<Deployment> = answer.json().await?;
    println!("{} deployments", page.total_elements.unwrap_or_default());
    for found in &page.content {
        println!("{} {:?}", found.name, found.status);
    }
    let Some(id) = page.content.into_iter().find_map(|found| found.id) else {
        return Ok(());
    };

    let answer = client
        .request(Method::GET, &format!("deployments/{id}"))
        .query(&[("expand", "lastRequest")])
        .send()
        .await?
        .error_for_status()?;
    let deployment: Deployment = answer.json().await?;
    if let Some(request) = &deployment.last_request {
        println!("{}: {:?}", request.name, request.details);
    }

    let answer = client
        .request(Method::PATCH, &format!("deployments/{id}"))
        .json(&Update {
            description: "looked at",
        })
        .send()
        .await?
        .error_for_status()?;
    let updated: Deployment = answer.json().await?;
    println!("{:?} by {:?}", updated.description, updated.last_updated_by);

    let answer = client
        .request(Method::GET, &format!("deployments/{id}/resources"))
        .query(&[("$top", "50")])
        .send()
        .await?
        .error_for_status()?;
    let resources: PageOf<Resource> = answer.json().await?;
    for resource in &resources.content {
        println!(
            "{} {} {:?}",
            resource.kind, resource.name, resource.depends_on
        );
    }

    let answer = client
        .request(Method::GET, &format!("deployments/{id}/actions"))
        .send()
        .await?
        .error_for_status()?;
    let actions: Vec<Action> = answer.json().await?;
    for action in actions.iter().filter(|action| action.valid == Some(true)) {
        println!("{:?}: {:?}", action.id, action.description);
    }

    let answer = client
        .request(Method::POST, &format!("deployments/{id}/requests"))
        .json(&ActionRequest {
            action_id: "Deployment.PowerOff",
            reason: "nobody needs it now",
        })
        .send()
        .await?
        .error_for_status()?;
    let request: Request = answer.json().await?;
    let request_id = request.id.unwrap_or_default();

    let answer = client
        .request(Method::GET, &format!("requests/{request_id}"))
        .send()
        .await?
        .error_for_status()?;
    let request: Request = answer.json().await?;
    println!(
        "{:?}: {} of {}",
        request.status, request.completed_tasks, request.total_tasks
    );

    let answer = client
        .request(Method::GET, &format!("requests/{request_id}/events"))
        .send()
        .await?
        .error_for_status()?;
    let events: PageOf<RequestEvent> = answer.json().await?;
    for event in events.content {
        println!("{} {} {:?}", event.timestamp, event.name, event.details);
    }

    let answer = client
        .request(Method::GET, &format!("deployments/{id}/userEvents"))
        .query(&[("$top", "10")])
        .send()
        .await?
        .error_for_status()?;
    let events: PageOf<UserEvent> = answer.json().await?;
    for event in events.content {
        println!("{} by {}", event.name, event.requested_by);
    }

    let answer = client
        .request(Method::DELETE, &format!("deployments/{id}"))
        .send()
        .await?
        .error_for_status()?;
    let deletion: Request = answer.json().await?;
    println!("deleting by {:?}", deletion.id);
    Ok(())
}
