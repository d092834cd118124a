// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::{Extra, Record}};

use crate::types::{Href, NatRule, Tag};

/// A gateway, which connects networks of a deployment to others.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeGateway {
    /// Links to the gateway itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Ids of the cloud accounts that the gateway belongs to. No id occurs twice.
    pub cloud_account_ids: Vec<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the gateway, by name. All values are strings. Which there are depends on
    /// the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Id of the deployment that the gateway belongs to.
    pub deployment_id: Option<String>,
    /// Free text about the gateway.
    pub description: Option<String>,
    /// Id of the gateway in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: String,
    /// Id that the cloud gives to the part of the region, such as an availability zone or a cluster.
    pub external_zone_id: Option<String>,
    /// Id of the gateway, given by the service.
    pub id: String,
    /// Name of the gateway.
    pub name: Option<String>,
    /// Ids of the networks that the gateway connects.
    pub networks: Vec<String>,
    /// Id of the organization that the gateway belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the gateway; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Id of the project that the gateway belongs to.
    pub project_id: Option<String>,
    /// How far provisioning of the gateway has got, such as `READY`. Set by the service.
    pub provisioning_status: Option<String>,
    /// Tags of the gateway, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    ComputeGateway, goes_back: false,
    member links: "_links",
    member cloud_account_ids: "cloudAccountIds",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member deployment_id: "deploymentId",
    member description: "description",
    member external_id: "externalId",
    member external_region_id: "externalRegionId",
    member external_zone_id: "externalZoneId",
    member id: "id",
    member name: "name",
    member networks: "networks",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member project_id: "projectId",
    member provisioning_status: "provisioningStatus",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// Gateways, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeGatewayResult {
    /// The gateways that were asked for; a part of all where the list is paged.
    pub content: Vec<ComputeGateway>,
    /// Number of gateways in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of gateways in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    ComputeGatewayResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A gateway to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ComputeGatewaySpecification {
    /// Further properties to set on the gateway, by name. All values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// Id of an existing deployment to put the gateway into.
    pub deployment_id: Option<String>,
    /// Name of the gateway.
    pub name: String,
    /// Rules that translate addresses at the gateway, ordered by `index`.
    pub nat_rules: Vec<NatRule>,
    /// Ids of the networks that the gateway is to connect.
    pub networks: Vec<String>,
    /// Id of the project to create the gateway in.
    pub project_id: String,
    extra: Extra,
}

impl ComputeGatewaySpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        nat_rules: impl IntoIterator<Item = impl Into<NatRule>>,
        networks: impl IntoIterator<Item = impl Into<String>>,
        project_id: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            nat_rules: nat_rules.into_iter().map(Into::into).collect(),
            networks: networks.into_iter().map(Into::into).collect(),
            project_id: project_id.into(),
            ..Self::empty()
        }
    }
    /// Sets `customProperties`.
    #[must_use]
    pub fn custom_properties(
        mut self,
        custom_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.custom_properties = Some(
            custom_properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `deploymentId`.
    #[must_use]
    pub fn deployment_id(mut self, deployment_id: impl Into<String>) -> Self {
        self.deployment_id = Some(deployment_id.into());
        self
    }
}

record! {
    ComputeGatewaySpecification, goes_back: true,
    member custom_properties: "customProperties",
    member deployment_id: "deploymentId",
    member name: "name",
    member nat_rules: "natRules",
    member networks: "networks",
    member project_id: "projectId",
}
