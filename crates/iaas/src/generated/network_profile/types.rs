// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, open_enum, record, wire::{Extra, Record}};

use crate::types::{Href, Tag};

/// A network profile: networks, security groups and isolation that machines in a region are given.
/// `_links` lead to the fabric networks and security groups.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkProfile {
    /// Links to the network profile itself (`self`) and to what it is related to, by relation. Set by
    /// the service.
    pub links: BTreeMap<String, Href>,
    /// Id of the cloud account that the profile is for.
    pub cloud_account_id: Option<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the network profile, by name. All values are strings. Which there are
    /// depends on the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Free text about the network profile.
    pub description: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: Option<String>,
    /// Id of the network profile, given by the service.
    pub id: String,
    /// Length of the prefix of an isolated network, in bits, such as 28. For the isolation type
    /// `SUBNET` only.
    pub isolated_network_cidr_prefix: Option<i64>,
    /// Addresses that isolated networks are cut from, in CIDR notation. For the isolation type `SUBNET`
    /// only.
    pub isolation_network_domain_cidr: Option<String>,
    /// How networks are kept apart from each other: not at all (`NONE`), by a subnet of their own
    /// (`SUBNET`), or by a security group (`SECURITY_GROUP`).
    pub isolation_type: Option<IsolationType>,
    /// Name of the network profile.
    pub name: Option<String>,
    /// Id of the organization that the network profile belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the network profile; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Tags that say what the profile offers. Constraints are matched against them.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    NetworkProfile, goes_back: false,
    member links: "_links",
    member cloud_account_id: "cloudAccountId",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member description: "description",
    member external_region_id: "externalRegionId",
    member id: "id",
    member isolated_network_cidr_prefix: "isolatedNetworkCIDRPrefix",
    member isolation_network_domain_cidr: "isolationNetworkDomainCIDR",
    member isolation_type: "isolationType",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// Network profiles, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkProfileResult {
    /// The network profiles that were asked for; a part of all where the list is paged.
    pub content: Vec<NetworkProfile>,
    /// Number of network profiles in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of network profiles in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    NetworkProfileResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A network profile: networks to use in a region, and how to create others. Creation and update
/// take and require the same properties.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkProfileSpecification {
    /// Further properties to set on the network profile, by name. All values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// Free text about the network profile.
    pub description: Option<String>,
    /// Ids of the external IP blocks to take address ranges of new networks from.
    pub external_ip_block_ids: Option<Vec<String>>,
    /// Ids of the existing networks that can be used.
    pub fabric_network_ids: Option<Vec<String>>,
    /// Length of the prefix of an isolated network, in bits, such as 28. For the isolation type
    /// `SUBNET` only.
    pub isolated_network_cidr_prefix: Option<i64>,
    /// Id of the network that isolated networks reach the outside through.
    pub isolation_external_fabric_network_id: Option<String>,
    /// Addresses that isolated networks are cut from, in CIDR notation. For the isolation type `SUBNET`
    /// only.
    pub isolation_network_domain_cidr: Option<String>,
    /// Id of the network domain to create isolated networks in.
    pub isolation_network_domain_id: Option<String>,
    /// How networks are kept apart from each other: not at all (`NONE`), by a subnet of their own
    /// (`SUBNET`), or by a security group (`SECURITY_GROUP`).
    pub isolation_type: Option<IsolationType>,
    /// Ids of the existing load balancers that can be used.
    pub load_balancer_ids: Option<Vec<String>>,
    /// Name of the network profile.
    pub name: String,
    /// Id of the region that the profile is for. This is the id in this API, not that of the cloud.
    pub region_id: String,
    /// Ids of the security groups to put machines into.
    pub security_group_ids: Option<Vec<String>>,
    /// Tags that say what the profile offers. Constraints are matched against them.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl NetworkProfileSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(name: impl Into<String>, region_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            region_id: region_id.into(),
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
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `externalIpBlockIds`.
    #[must_use]
    pub fn external_ip_block_ids(
        mut self,
        external_ip_block_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_ip_block_ids = Some(
            external_ip_block_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `fabricNetworkIds`.
    #[must_use]
    pub fn fabric_network_ids(
        mut self,
        fabric_network_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fabric_network_ids = Some(
            fabric_network_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `isolatedNetworkCIDRPrefix`.
    #[must_use]
    pub fn isolated_network_cidr_prefix(
        mut self,
        isolated_network_cidr_prefix: impl Into<i64>,
    ) -> Self {
        self.isolated_network_cidr_prefix = Some(isolated_network_cidr_prefix.into());
        self
    }
    /// Sets `isolationExternalFabricNetworkId`.
    #[must_use]
    pub fn isolation_external_fabric_network_id(
        mut self,
        isolation_external_fabric_network_id: impl Into<String>,
    ) -> Self {
        self.isolation_external_fabric_network_id = Some(
            isolation_external_fabric_network_id.into(),
        );
        self
    }
    /// Sets `isolationNetworkDomainCIDR`.
    #[must_use]
    pub fn isolation_network_domain_cidr(
        mut self,
        isolation_network_domain_cidr: impl Into<String>,
    ) -> Self {
        self.isolation_network_domain_cidr = Some(isolation_network_domain_cidr.into());
        self
    }
    /// Sets `isolationNetworkDomainId`.
    #[must_use]
    pub fn isolation_network_domain_id(
        mut self,
        isolation_network_domain_id: impl Into<String>,
    ) -> Self {
        self.isolation_network_domain_id = Some(isolation_network_domain_id.into());
        self
    }
    /// Sets `isolationType`.
    #[must_use]
    pub fn isolation_type(mut self, isolation_type: impl Into<IsolationType>) -> Self {
        self.isolation_type = Some(isolation_type.into());
        self
    }
    /// Sets `loadBalancerIds`.
    #[must_use]
    pub fn load_balancer_ids(
        mut self,
        load_balancer_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.load_balancer_ids = Some(
            load_balancer_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `securityGroupIds`.
    #[must_use]
    pub fn security_group_ids(
        mut self,
        security_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = Some(
            security_group_ids.into_iter().map(Into::into).collect(),
        );
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
    NetworkProfileSpecification, goes_back: true,
    member custom_properties: "customProperties",
    member description: "description",
    member external_ip_block_ids: "externalIpBlockIds",
    member fabric_network_ids: "fabricNetworkIds",
    member isolated_network_cidr_prefix: "isolatedNetworkCIDRPrefix",
    member isolation_external_fabric_network_id: "isolationExternalFabricNetworkId",
    member isolation_network_domain_cidr: "isolationNetworkDomainCIDR",
    member isolation_network_domain_id: "isolationNetworkDomainId",
    member isolation_type: "isolationType",
    member load_balancer_ids: "loadBalancerIds",
    member name: "name",
    member region_id: "regionId",
    member security_group_ids: "securityGroupIds",
    member tags: "tags",
}

/// Values of `IsolationType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsolationType {
    /// `NONE`
    None,
    /// `SUBNET`
    Subnet,
    /// `SECURITY_GROUP`
    SecurityGroup,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    IsolationType,
    None: "NONE",
    Subnet: "SUBNET",
    SecurityGroup: "SECURITY_GROUP",
}
