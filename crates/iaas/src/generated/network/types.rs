// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::{Extra, Record}};

use crate::types::{Constraint, Href, Tag};

/// A network that was provisioned for a deployment, or an existing one that a deployment uses.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Network {
    /// Links to the network itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Addresses of the network in CIDR notation, such as `10.0.1.0/24`.
    pub cidr: Option<String>,
    /// Ids of the cloud accounts that the network belongs to. No id occurs twice.
    pub cloud_account_ids: Vec<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the network, by name. All values are strings. Which there are depends on
    /// the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Id of the deployment that the network belongs to.
    pub deployment_id: Option<String>,
    /// Free text about the network.
    pub description: Option<String>,
    /// Id of the network in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: String,
    /// Id that the cloud gives to the part of the region, such as an availability zone or a cluster.
    pub external_zone_id: Option<String>,
    /// Id of the network, given by the service.
    pub id: String,
    /// Name of the network.
    pub name: Option<String>,
    /// Id of the organization that the network belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the network; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Id of the project that the network belongs to.
    pub project_id: Option<String>,
    /// How far provisioning of the network has got, such as `READY`. Set by the service.
    pub provisioning_status: Option<String>,
    /// Tags of the network, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    Network, goes_back: false,
    member links: "_links",
    member cidr: "cidr",
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
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member project_id: "projectId",
    member provisioning_status: "provisioningStatus",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// A space of the cloud that networks are part of, such as a VPC in AWS or a virtual network in
/// Azure.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkDomain {
    /// Links to the network domain itself (`self`) and to what it is related to, by relation. Set by
    /// the service.
    pub links: BTreeMap<String, Href>,
    /// Addresses of the network domain in CIDR notation, such as `10.0.0.0/16`.
    pub cidr: String,
    /// Ids of the cloud accounts that the network domain belongs to. No id occurs twice.
    pub cloud_account_ids: Vec<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the network domain, by name. All values are strings. Which there are
    /// depends on the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Free text about the network domain.
    pub description: Option<String>,
    /// Id of the network domain in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: String,
    /// Id of the network domain, given by the service.
    pub id: String,
    /// Name of the network domain.
    pub name: Option<String>,
    /// Id of the organization that the network domain belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the network domain; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Tags of the network domain, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    NetworkDomain, goes_back: false,
    member links: "_links",
    member cidr: "cidr",
    member cloud_account_ids: "cloudAccountIds",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member description: "description",
    member external_id: "externalId",
    member external_region_id: "externalRegionId",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// Network domains, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkDomainResult {
    /// The network domains that were asked for; a part of all where the list is paged.
    pub content: Vec<NetworkDomain>,
    /// Number of network domains in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of network domains in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    NetworkDomainResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// Networks, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkResult {
    /// The networks that were asked for; a part of all where the list is paged.
    pub content: Vec<Network>,
    /// Number of networks in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of networks in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    NetworkResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A network to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkSpecification {
    /// Constraints on where the network is put, matched against tags.
    pub constraints: Option<Vec<Constraint>>,
    /// Whether to create a gateway for the network too.
    pub create_gateway: Option<bool>,
    /// Further properties to set on the network, by name. All values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// Id of an existing deployment to put the network into.
    pub deployment_id: Option<String>,
    /// Free text about the network.
    pub description: Option<String>,
    /// Name of the network.
    pub name: String,
    /// Whether machines in the network can reach other networks and the Internet.
    pub outbound_access: Option<bool>,
    /// Id of the project to create the network in.
    pub project_id: String,
    /// Tags that the network is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl NetworkSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(name: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            project_id: project_id.into(),
            ..Self::empty()
        }
    }
    /// Sets `constraints`.
    #[must_use]
    pub fn constraints(
        mut self,
        constraints: impl IntoIterator<Item = impl Into<Constraint>>,
    ) -> Self {
        self.constraints = Some(constraints.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `createGateway`.
    #[must_use]
    pub fn create_gateway(mut self, create_gateway: bool) -> Self {
        self.create_gateway = Some(create_gateway);
        self
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
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `outboundAccess`.
    #[must_use]
    pub fn outbound_access(mut self, outbound_access: bool) -> Self {
        self.outbound_access = Some(outbound_access);
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    NetworkSpecification, goes_back: true,
    member constraints: "constraints",
    member create_gateway: "createGateway",
    member custom_properties: "customProperties",
    member deployment_id: "deploymentId",
    member description: "description",
    member name: "name",
    member outbound_access: "outboundAccess",
    member project_id: "projectId",
    member tags: "tags",
}

/// Properties of a network interface to change. What is left out stays as it is.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkInterfaceSpecification {
    /// IP address that the interface is to have.
    pub address: Option<String>,
    /// Further properties to set on the network interface, by name. All values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// New free text about the network interface.
    pub description: Option<String>,
    /// New name of the network interface.
    pub name: Option<String>,
    extra: Extra,
}

impl UpdateNetworkInterfaceSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
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
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

record! {
    UpdateNetworkInterfaceSpecification, goes_back: true,
    member address: "address",
    member custom_properties: "customProperties",
    member description: "description",
    member name: "name",
}
