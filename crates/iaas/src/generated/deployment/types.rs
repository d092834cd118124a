// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::{Extra, Record}};

use crate::types::{Href};

/// A deployment as this API knows it: a group of resources of one project. The Deployment API tells
/// more about it.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Deployment {
    /// Links to the deployment itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Free text about the deployment.
    pub description: Option<String>,
    /// Id of the deployment, given by the service.
    pub id: String,
    /// Name of the deployment.
    pub name: Option<String>,
    /// Id of the organization that the deployment belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the deployment; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Id of the project that the deployment belongs to.
    pub project_id: Option<String>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    Deployment, goes_back: false,
    member links: "_links",
    member created_at: "createdAt",
    member description: "description",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member project_id: "projectId",
    member updated_at: "updatedAt",
}

/// Deployments, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentResult {
    /// The deployments that were asked for; a part of all where the list is paged.
    pub content: Vec<Deployment>,
    /// Number of deployments in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of deployments in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    DeploymentResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A deployment to create, at first without resources.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeploymentSpecification {
    /// Free text about the deployment.
    pub description: Option<String>,
    /// Name of the deployment.
    pub name: String,
    /// Id of the project that the deployment is to belong to.
    pub project_id: String,
    extra: Extra,
}

impl DeploymentSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(name: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            project_id: project_id.into(),
            ..Self::empty()
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

record! {
    DeploymentSpecification, goes_back: true,
    member description: "description",
    member name: "name",
    member project_id: "projectId",
}
