// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

mod client;
mod deployment_actions;
mod deployments;
mod requests;
mod resource_actions;
mod resource_types;
mod resources;
mod shared;
mod user_events;

pub use client::Client;

/// The types of requests and answers.
pub mod types {
    pub use super::deployments::types::*;
    pub use super::requests::types::*;
    pub use super::resource_types::types::*;
    pub use super::resources::types::*;
    pub use super::shared::types::*;
    pub use super::user_events::types::*;
}

/// The calls: what the client's methods return.
pub mod calls {
    pub use super::deployments::calls::*;
    pub use super::deployment_actions::calls::*;
    pub use super::requests::calls::*;
    pub use super::user_events::calls::*;
    pub use super::resource_types::calls::*;
    pub use super::resources::calls::*;
    pub use super::resource_actions::calls::*;
}

/// The table of operations.
pub mod operations {
    use client_core::Operation;

    pub use super::deployments::operations::*;
    pub use super::deployment_actions::operations::*;
    pub use super::requests::operations::*;
    pub use super::user_events::operations::*;
    pub use super::resource_types::operations::*;
    pub use super::resources::operations::*;
    pub use super::resource_actions::operations::*;

    /// All of them, in the document's order.
    pub const ALL: &[&Operation] = &[
        &LIST_DEPLOYMENTS,
        &LIST_DEPLOYMENT_FILTERS,
        &GET_DEPLOYMENT_FILTER,
        &CHECK_DEPLOYMENT_NAME_EXISTS,
        &CHECK_DEPLOYMENT_NAME,
        &GET_DEPLOYMENT,
        &DELETE_DEPLOYMENT,
        &PATCH_DEPLOYMENT,
        &LIST_DEPLOYMENT_ACTIONS,
        &GET_DEPLOYMENT_ACTION,
        &GET_DEPLOYMENT_EXPENSE_HISTORY,
        &LIST_DEPLOYMENT_REQUESTS,
        &REQUEST_DEPLOYMENT_ACTION,
        &LIST_DEPLOYMENT_RESOURCES,
        &GET_DEPLOYMENT_RESOURCE,
        &DELETE_DEPLOYMENT_RESOURCE,
        &LIST_DEPLOYMENT_RESOURCE_ACTIONS,
        &GET_DEPLOYMENT_RESOURCE_ACTION,
        &REQUEST_DEPLOYMENT_RESOURCE_ACTION,
        &LIST_USER_EVENTS,
        &GET_PROJECT_DEPLOYMENT_COUNT,
        &GET_REQUEST,
        &ACT_ON_REQUEST,
        &LIST_REQUEST_EVENTS,
        &GET_EVENT_LOGS,
        &DOWNLOAD_EVENT_LOGS,
        &LIST_RESOURCE_TYPES,
        &GET_RESOURCE_TYPE,
        &LIST_RESOURCES,
        &CREATE_RESOURCE,
        &LIST_RESOURCE_FILTERS,
        &GET_RESOURCE_FILTER,
        &GET_RESOURCE,
        &LIST_RESOURCE_ACTIONS,
        &GET_RESOURCE_ACTION,
        &LIST_RESOURCE_REQUESTS,
        &REQUEST_RESOURCE_ACTION,
    ];
}
