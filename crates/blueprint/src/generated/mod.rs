// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

mod client;
mod about;
mod blueprint;
mod blueprint_requests;
mod blueprint_terraform_integrations;
mod blueprint_validation;
mod property_groups;
mod resource_types;
mod shared;

pub use client::Client;

/// The types of requests and answers.
pub mod types {
    pub use super::about::types::*;
    pub use super::blueprint::types::*;
    pub use super::blueprint_requests::types::*;
    pub use super::blueprint_terraform_integrations::types::*;
    pub use super::blueprint_validation::types::*;
    pub use super::property_groups::types::*;
    pub use super::resource_types::types::*;
    pub use super::shared::types::*;
}

/// The calls: what the client's methods return.
pub mod calls {
    pub use super::about::calls::*;
    pub use super::blueprint_terraform_integrations::calls::*;
    pub use super::blueprint_requests::calls::*;
    pub use super::blueprint_validation::calls::*;
    pub use super::blueprint::calls::*;
    pub use super::resource_types::calls::*;
    pub use super::property_groups::calls::*;
}

/// The table of operations.
pub mod operations {
    use client_core::Operation;

    pub use super::about::operations::*;
    pub use super::blueprint_terraform_integrations::operations::*;
    pub use super::blueprint_requests::operations::*;
    pub use super::blueprint_validation::operations::*;
    pub use super::blueprint::operations::*;
    pub use super::resource_types::operations::*;
    pub use super::property_groups::operations::*;

    /// All of them, in the document's order.
    pub const ALL: &[&Operation] = &[
        &GET_ABOUT,
        &CREATE_BLUEPRINT_FROM_MAPPING,
        &CREATE_BLUEPRINT_MAPPING,
        &LIST_TERRAFORM_CONFIGURATION_SOURCE_COMMITS,
        &GET_CONFIGURATION_SOURCE_TREE,
        &LIST_TERRAFORM_CONFIGURATION_SOURCES,
        &LIST_TERRAFORM_VERSIONS,
        &CREATE_TERRAFORM_VERSION,
        &GET_TERRAFORM_VERSION,
        &DELETE_TERRAFORM_VERSION,
        &UPDATE_TERRAFORM_VERSION,
        &LIST_BLUEPRINT_REQUESTS,
        &CREATE_BLUEPRINT_REQUEST,
        &GET_BLUEPRINT_REQUEST,
        &DELETE_BLUEPRINT_REQUEST,
        &CANCEL_BLUEPRINT_REQUEST,
        &GET_BLUEPRINT_PLAN,
        &GET_BLUEPRINT_RESOURCES_PLAN,
        &VALIDATE_BLUEPRINT,
        &LIST_BLUEPRINTS,
        &CREATE_BLUEPRINT,
        &GET_BLUEPRINT,
        &UPDATE_BLUEPRINT,
        &DELETE_BLUEPRINT,
        &GET_BLUEPRINT_INPUTS_SCHEMA,
        &LIST_BLUEPRINT_VERSIONS,
        &CREATE_BLUEPRINT_VERSION,
        &GET_BLUEPRINT_VERSION,
        &RELEASE_BLUEPRINT_VERSION,
        &RESTORE_BLUEPRINT_VERSION,
        &UNRELEASE_BLUEPRINT_VERSION,
        &GET_BLUEPRINT_VERSION_INPUTS_SCHEMA,
        &LIST_RESOURCE_TYPES,
        &GET_RESOURCE_TYPE,
        &LIST_PROPERTY_GROUPS,
        &CREATE_PROPERTY_GROUP,
        &GET_PROPERTY_GROUP,
        &UPDATE_PROPERTY_GROUP,
        &DELETE_PROPERTY_GROUP,
    ];
}
