// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

mod client;
mod about;
mod custom_integrations;
mod endpoints;
mod executions;
mod pipelines;
mod shared;
mod triggers;
mod user_operations;
mod variables;

pub use client::Client;

/// The types of requests and answers.
pub mod types {
    pub use super::about::types::*;
    pub use super::custom_integrations::types::*;
    pub use super::endpoints::types::*;
    pub use super::executions::types::*;
    pub use super::pipelines::types::*;
    pub use super::shared::types::*;
    pub use super::triggers::types::*;
    pub use super::user_operations::types::*;
    pub use super::variables::types::*;
}

/// The calls: what the client's methods return.
pub mod calls {
    pub use super::about::calls::*;
    pub use super::executions::calls::*;
    pub use super::custom_integrations::calls::*;
    pub use super::endpoints::calls::*;
    pub use super::pipelines::calls::*;
    pub use super::triggers::calls::*;
    pub use super::user_operations::calls::*;
    pub use super::variables::calls::*;
}

/// The table of operations.
pub mod operations {
    use client_core::Operation;

    pub use super::about::operations::*;
    pub use super::executions::operations::*;
    pub use super::custom_integrations::operations::*;
    pub use super::endpoints::operations::*;
    pub use super::pipelines::operations::*;
    pub use super::triggers::operations::*;
    pub use super::user_operations::operations::*;
    pub use super::variables::operations::*;

    /// All of them, in the document's order.
    pub const ALL: &[&Operation] = &[
        &GET_ABOUT,
        &UPDATE_USER_OPERATIONS,
        &LIST_CUSTOM_INTEGRATIONS,
        &CREATE_CUSTOM_INTEGRATION,
        &GET_CUSTOM_INTEGRATION,
        &UPDATE_CUSTOM_INTEGRATION,
        &DELETE_CUSTOM_INTEGRATION,
        &LIST_CUSTOM_INTEGRATION_VERSIONS,
        &CREATE_CUSTOM_INTEGRATION_VERSION,
        &GET_CUSTOM_INTEGRATION_VERSION,
        &DELETE_CUSTOM_INTEGRATION_VERSION,
        &PATCH_CUSTOM_INTEGRATION_VERSION,
        &DEPRECATE_CUSTOM_INTEGRATION_VERSION,
        &RELEASE_CUSTOM_INTEGRATION_VERSION,
        &RESTORE_CUSTOM_INTEGRATION_VERSION,
        &WITHDRAW_CUSTOM_INTEGRATION_VERSION,
        &GET_ENDPOINT_CERTIFICATE,
        &LIST_ENDPOINT_TILES,
        &GET_ENDPOINT_TILE,
        &VALIDATE_ENDPOINT,
        &LIST_ENDPOINTS,
        &CREATE_ENDPOINT,
        &GET_ENDPOINT,
        &UPDATE_ENDPOINT,
        &DELETE_ENDPOINT,
        &GET_ENDPOINT_BY_NAME,
        &UPDATE_ENDPOINT_BY_NAME,
        &DELETE_ENDPOINT_BY_NAME,
        &LIST_EXECUTIONS,
        &DELETE_ALL_EXECUTIONS,
        &GET_EXECUTION,
        &ACT_ON_EXECUTION,
        &DELETE_EXECUTION,
        &EXPORT,
        &LIST_GERRIT_EVENTS,
        &TRIGGER_GERRIT_EVENT,
        &GET_GERRIT_EVENT,
        &RESUME_OR_RERUN_GERRIT_EVENT,
        &DELETE_GERRIT_EVENT,
        &LIST_GERRIT_LISTENERS,
        &CREATE_GERRIT_LISTENER,
        &VALIDATE_GERRIT_LISTENER,
        &GET_GERRIT_LISTENER,
        &CLONE_GERRIT_LISTENER,
        &UPDATE_GERRIT_LISTENER,
        &DELETE_GERRIT_LISTENER,
        &PATCH_GERRIT_LISTENER,
        &GET_GERRIT_LISTENER_PROJECTS,
        &GET_GERRIT_LISTENER_BY_NAME,
        &CLONE_GERRIT_LISTENER_BY_NAME,
        &UPDATE_GERRIT_LISTENER_BY_NAME,
        &DELETE_GERRIT_LISTENER_BY_NAME,
        &PATCH_GERRIT_LISTENER_BY_NAME,
        &GET_GERRIT_LISTENER_PROJECTS_BY_NAME,
        &LIST_GERRIT_TRIGGERS,
        &CREATE_GERRIT_TRIGGER,
        &GET_GERRIT_TRIGGER,
        &CLONE_GERRIT_TRIGGER,
        &UPDATE_GERRIT_TRIGGER,
        &DELETE_GERRIT_TRIGGER,
        &PATCH_GERRIT_TRIGGER,
        &GET_GERRIT_TRIGGER_BY_NAME,
        &CLONE_GERRIT_TRIGGER_BY_NAME,
        &UPDATE_GERRIT_TRIGGER_BY_NAME,
        &DELETE_GERRIT_TRIGGER_BY_NAME,
        &PATCH_GERRIT_TRIGGER_BY_NAME,
        &LIST_GIT_EVENTS,
        &GET_GIT_EVENT,
        &RESUME_OR_RERUN_GIT_EVENT,
        &DELETE_GIT_EVENT,
        &LIST_GIT_WEBHOOKS,
        &CREATE_GIT_WEBHOOK,
        &GET_GIT_WEBHOOK,
        &UPDATE_GIT_WEBHOOK,
        &DELETE_GIT_WEBHOOK,
        &GET_GIT_WEBHOOK_BY_NAME,
        &UPDATE_GIT_WEBHOOK_BY_NAME,
        &DELETE_GIT_WEBHOOK_BY_NAME,
        &IMPORT_YAML,
        &LIST_PIPELINE_TILES,
        &LIST_PIPELINES,
        &CREATE_PIPELINE,
        &GET_PIPELINE,
        &ACT_ON_PIPELINE,
        &UPDATE_PIPELINE,
        &DELETE_PIPELINE,
        &PATCH_PIPELINE,
        &LIST_PIPELINE_EXECUTIONS,
        &EXECUTE_PIPELINE,
        &GET_PIPELINE_EXECUTION,
        &PATCH_PIPELINE_GLOBAL,
        &GET_PIPELINE_BY_NAME,
        &CLONE_PIPELINE_BY_NAME,
        &UPDATE_PIPELINE_BY_NAME,
        &DELETE_PIPELINE_BY_NAME,
        &PATCH_PIPELINE_BY_NAME,
        &LIST_PIPELINE_EXECUTIONS_BY_NAME,
        &EXECUTE_PIPELINE_BY_NAME,
        &GET_PIPELINE_EXECUTION_BY_NAME,
        &PATCH_PIPELINE_GLOBAL_BY_NAME,
        &LIST_DOCKER_REGISTRY_EVENTS,
        &GET_DOCKER_REGISTRY_EVENT,
        &RESUME_OR_RERUN_DOCKER_REGISTRY_EVENT,
        &DELETE_DOCKER_REGISTRY_EVENT,
        &LIST_DOCKER_REGISTRY_WEBHOOKS,
        &CREATE_DOCKER_REGISTRY_WEBHOOK,
        &GET_DOCKER_REGISTRY_WEBHOOK,
        &UPDATE_DOCKER_REGISTRY_WEBHOOK,
        &DELETE_DOCKER_REGISTRY_WEBHOOK,
        &PATCH_DOCKER_REGISTRY_WEBHOOK,
        &GET_DOCKER_REGISTRY_WEBHOOK_BY_NAME,
        &UPDATE_DOCKER_REGISTRY_WEBHOOK_BY_NAME,
        &DELETE_DOCKER_REGISTRY_WEBHOOK_BY_NAME,
        &PATCH_DOCKER_REGISTRY_WEBHOOK_BY_NAME,
        &LIST_USER_OPERATIONS,
        &GET_USER_OPERATION,
        &ACT_ON_USER_OPERATION,
        &DELETE_USER_OPERATION,
        &PATCH_USER_OPERATION,
        &LIST_VARIABLES,
        &CREATE_VARIABLE,
        &GET_VARIABLE,
        &UPDATE_VARIABLE,
        &DELETE_VARIABLE,
        &GET_VARIABLE_BY_NAME,
        &UPDATE_VARIABLE_BY_NAME,
        &DELETE_VARIABLE_BY_NAME,
    ];
}
