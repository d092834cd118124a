// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::{Extra, Record}};

use crate::types::{Href, Tag};

/// Properties of a fabric network to change.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricNetworkSpecification {
    /// Tags that the network is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl FabricNetworkSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    FabricNetworkSpecification, goes_back: true,
    member tags: "tags",
}

/// A network that was found in a vCenter Server, with the settings that machines in it receive.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricNetworkVsphere {
    /// Links to the network itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// IPv4 addresses of the network in CIDR notation, such as `10.0.1.0/24`.
    pub cidr: Option<String>,
    /// Ids of the cloud accounts that the network belongs to. No id occurs twice.
    pub cloud_account_ids: Vec<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the network, by name. All values are strings. Which there are depends on
    /// the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// IPv4 address of the default gateway.
    pub default_gateway: Option<String>,
    /// IPv6 address of the default gateway.
    pub default_ipv6_gateway: Option<String>,
    /// Free text about the network.
    pub description: Option<String>,
    /// DNS domains to search, in order.
    pub dns_search_domains: Vec<String>,
    /// IP addresses of the DNS servers, in order of preference.
    pub dns_server_addresses: Vec<String>,
    /// DNS domain of machines in the network.
    pub domain: Option<String>,
    /// Id of the network in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id that the cloud gives to the region; for vSphere that of a data center, such as
    /// `Datacenter:datacenter-2`.
    pub external_region_id: Option<String>,
    /// Id of the network, given by the service.
    pub id: String,
    /// IPv6 addresses of the network in CIDR notation.
    pub ipv6_cidr: Option<String>,
    /// Whether the network is the default one of its zone.
    pub is_default: Option<bool>,
    /// Whether machines in the network can be given public IP addresses.
    pub is_public: Option<bool>,
    /// Name of the network.
    pub name: Option<String>,
    /// Id of the network domain that the network is part of.
    pub network_domain_id: Option<String>,
    /// Id of the organization that the network belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the network; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Tags of the network. Constraints are matched against them.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    FabricNetworkVsphere, goes_back: false,
    member links: "_links",
    member cidr: "cidr",
    member cloud_account_ids: "cloudAccountIds",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member default_gateway: "defaultGateway",
    member default_ipv6_gateway: "defaultIpv6Gateway",
    member description: "description",
    member dns_search_domains: "dnsSearchDomains",
    member dns_server_addresses: "dnsServerAddresses",
    member domain: "domain",
    member external_id: "externalId",
    member external_region_id: "externalRegionId",
    member id: "id",
    member ipv6_cidr: "ipv6Cidr",
    member is_default: "isDefault",
    member is_public: "isPublic",
    member name: "name",
    member network_domain_id: "networkDomainId",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// Fabric networks of vSphere, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricNetworkVsphereResult {
    /// The fabric networks of vSphere that were asked for; a part of all where the list is paged.
    pub content: Vec<FabricNetworkVsphere>,
    /// Number of fabric networks of vSphere in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of fabric networks of vSphere in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    FabricNetworkVsphereResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// Properties of a fabric network of vSphere to change: tags, and the settings that machines in it
/// receive.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricNetworkVsphereSpecification {
    /// IPv4 addresses of the network in CIDR notation, such as `10.0.1.0/24`.
    pub cidr: Option<String>,
    /// IPv4 address of the default gateway.
    pub default_gateway: Option<String>,
    /// IPv6 address of the default gateway.
    pub default_ipv6_gateway: Option<String>,
    /// DNS domains to search, in order.
    pub dns_search_domains: Option<Vec<String>>,
    /// IP addresses of the DNS servers, in order of preference.
    pub dns_server_addresses: Option<Vec<String>>,
    /// DNS domain of machines in the network.
    pub domain: Option<String>,
    /// IPv6 addresses of the network in CIDR notation.
    pub ipv6_cidr: Option<String>,
    /// Whether the network is to be the default one of its zone.
    pub is_default: Option<bool>,
    /// Whether machines in the network can be given public IP addresses.
    pub is_public: Option<bool>,
    /// Tags that the network is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl FabricNetworkVsphereSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `cidr`.
    #[must_use]
    pub fn cidr(mut self, cidr: impl Into<String>) -> Self {
        self.cidr = Some(cidr.into());
        self
    }
    /// Sets `defaultGateway`.
    #[must_use]
    pub fn default_gateway(mut self, default_gateway: impl Into<String>) -> Self {
        self.default_gateway = Some(default_gateway.into());
        self
    }
    /// Sets `defaultIpv6Gateway`.
    #[must_use]
    pub fn default_ipv6_gateway(
        mut self,
        default_ipv6_gateway: impl Into<String>,
    ) -> Self {
        self.default_ipv6_gateway = Some(default_ipv6_gateway.into());
        self
    }
    /// Sets `dnsSearchDomains`.
    #[must_use]
    pub fn dns_search_domains(
        mut self,
        dns_search_domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dns_search_domains = Some(
            dns_search_domains.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `dnsServerAddresses`.
    #[must_use]
    pub fn dns_server_addresses(
        mut self,
        dns_server_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dns_server_addresses = Some(
            dns_server_addresses.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `domain`.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
    /// Sets `ipv6Cidr`.
    #[must_use]
    pub fn ipv6_cidr(mut self, ipv6_cidr: impl Into<String>) -> Self {
        self.ipv6_cidr = Some(ipv6_cidr.into());
        self
    }
    /// Sets `isDefault`.
    #[must_use]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }
    /// Sets `isPublic`.
    #[must_use]
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.is_public = Some(is_public);
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
    FabricNetworkVsphereSpecification, goes_back: true,
    member cidr: "cidr",
    member default_gateway: "defaultGateway",
    member default_ipv6_gateway: "defaultIpv6Gateway",
    member dns_search_domains: "dnsSearchDomains",
    member dns_server_addresses: "dnsServerAddresses",
    member domain: "domain",
    member ipv6_cidr: "ipv6Cidr",
    member is_default: "isDefault",
    member is_public: "isPublic",
    member tags: "tags",
}
