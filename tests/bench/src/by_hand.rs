//! The same calls by hand, as one writes them with reqwest and typed serde: the types have the
//! properties of ours, with closed enumerations and times as text.

#![expect(
    missing_docs,
    reason = "the properties are those of the documented types"
)]

use serde::Deserialize;
use serde_json::Value;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DeploymentStatus {
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RequestStatus {
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DeploymentResourceState {
    Partial,
    Tainted,
    Ok,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SyncStatus {
    Success,
    Missing,
    Stale,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ResourceOrigin {
    Discovered,
    Onboarded,
    Migrated,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Deployment {
    pub blueprint: Option<ResourceReference>,
    pub blueprint_id: Option<String>,
    pub blueprint_version: Option<String>,
    pub catalog: Option<ResourceReference>,
    pub catalog_item_id: Option<String>,
    pub catalog_item_version: Option<String>,
    pub created_at: Option<String>,
    pub created_by: Option<String>,
    pub deleted: Option<bool>,
    pub description: Option<String>,
    pub expense: Option<Expense>,
    pub icon_id: Option<String>,
    pub id: Option<String>,
    pub inprogress_requests: Option<Value>,
    pub inputs: Option<Value>,
    pub last_request: Option<Request>,
    pub last_updated_at: Option<String>,
    pub last_updated_by: Option<String>,
    pub lease_expire_at: Option<String>,
    pub name: String,
    pub org_id: Option<String>,
    pub owned_by: Option<String>,
    pub project: Option<ResourceReference>,
    pub project_id: Option<String>,
    #[serde(default)]
    pub resources: Vec<DeploymentResource>,
    pub status: Option<DeploymentStatus>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PageOfDeployment {
    #[serde(default)]
    pub content: Vec<Deployment>,
    pub empty: Option<bool>,
    pub first: Option<bool>,
    pub last: Option<bool>,
    pub number: Option<i64>,
    pub number_of_elements: Option<i64>,
    pub size: Option<i64>,
    pub sort: Option<Sort>,
    pub total_elements: Option<i64>,
    pub total_pages: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeploymentResource {
    pub created_at: Option<String>,
    pub current_request: Option<Request>,
    #[serde(default)]
    pub depends_on: Vec<String>,
    pub description: Option<String>,
    pub expense: Option<Expense>,
    pub id: Option<String>,
    pub name: String,
    pub origin: Option<ResourceOrigin>,
    pub properties: Option<Value>,
    pub state: Option<DeploymentResourceState>,
    pub sync_status: Option<SyncStatus>,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Request {
    pub action_id: Option<String>,
    pub approved_at: Option<String>,
    pub blueprint_id: Option<String>,
    pub cancelable: Option<bool>,
    pub catalog_item_id: Option<String>,
    pub completed_at: Option<String>,
    pub completed_tasks: i64,
    pub created_at: String,
    pub deployment_id: Option<String>,
    pub details: Option<String>,
    pub dismissed: Option<bool>,
    pub id: Option<String>,
    pub initialized_at: Option<String>,
    pub inputs: Option<Value>,
    pub name: String,
    pub outputs: Option<Value>,
    pub requested_by: String,
    #[serde(default)]
    pub resource_ids: Vec<String>,
    pub status: Option<RequestStatus>,
    pub total_tasks: i64,
    pub updated_at: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResourceReference {
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Expense {
    pub additional_expense: Option<f64>,
    pub code: Option<String>,
    pub compute_expense: Option<f64>,
    pub last_updated_time: Option<String>,
    pub message: Option<String>,
    pub network_expense: Option<f64>,
    pub storage_expense: Option<f64>,
    pub total_expense: Option<f64>,
    pub unit: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sort {
    pub empty: Option<bool>,
    pub sorted: Option<bool>,
    pub unsorted: Option<bool>,
}

/// A client with a token that somebody has exchanged before.
#[derive(Debug, Clone)]
pub struct Client {
    http: reqwest::Client,
    url: String,
    token: String,
}

impl Client {
    /// A client of the server at `url`.
    ///
    /// # Errors
    /// Those of reqwest.
    pub fn new(url: &str) -> reqwest::Result<Self> {
        // Ours is built without a provider of reqwest's own, and so is this, being in one program.
        // One that is installed already will do.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Ok(Client {
            http: reqwest::Client::builder()
                .timeout(std::time::Duration::from_secs(60))
                .user_agent("by-hand/1.0")
                .no_proxy()
                .build()?,
            url: url.to_owned(),
            token: crate::token(),
        })
    }

    async fn get<T: serde::de::DeserializeOwned>(&self, url: String) -> anyhow::Result<T> {
        let answer = self
            .http
            .get(url)
            .header(http::header::ACCEPT, "application/json")
            .bearer_auth(&self.token)
            .send()
            .await?
            .error_for_status()?;
        // What `Response::json` does.
        Ok(serde_json::from_slice(&answer.bytes().await?)?)
    }

    /// One small call.
    ///
    /// # Errors
    /// Those of reqwest and serde.
    pub async fn small(&self, id: &str) -> anyhow::Result<Deployment> {
        let url = &self.url;
        self.get(format!(
            "{url}/deployment/api/deployments/{id}?apiVersion=2020-08-25"
        ))
        .await
    }

    /// One page.
    ///
    /// # Errors
    /// Those of reqwest and serde.
    pub async fn page(&self, top: usize, skip: usize) -> anyhow::Result<PageOfDeployment> {
        let url = &self.url;
        self.get(format!(
            "{url}/deployment/api/deployments?%24top={top}&%24skip={skip}&apiVersion=2020-08-25"
        ))
        .await
    }

    /// A list, page after page.
    ///
    /// # Errors
    /// Those of reqwest and serde.
    pub async fn list(&self) -> anyhow::Result<Vec<Deployment>> {
        let mut items = Vec::new();
        loop {
            let page = self.page(100, items.len()).await?;
            items.extend(page.content);
            if page.last == Some(true) {
                return Ok(items);
            }
        }
    }
}
