// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, open_enum, record, wire::{Extra, Record}};

use crate::types::{Href, Tag};

/// A range of IP addresses that an external IP address manager (IPAM) looks after.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalNetworkIpRange {
    /// Links to the IP range itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Id of the address space that the range is in. Addresses are unique within one.
    pub address_space_id: Option<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Free text about the IP range.
    pub description: Option<String>,
    /// DNS domains to search, in order.
    pub dns_search_domains: Vec<String>,
    /// IP addresses of the DNS servers, in order of preference.
    pub dns_server_addresses: Vec<String>,
    /// DNS domain of the subnet.
    pub domain: Option<String>,
    /// Last address of the range; part of it.
    pub end_ip_address: String,
    /// Id of the IP range in the IP address manager.
    pub external_id: Option<String>,
    /// IP address of the gateway of the subnet.
    pub gateway_address: Option<String>,
    /// Id of the IP range, given by the service.
    pub id: String,
    /// Id of the integration for the IP address manager.
    pub integration_id: Option<String>,
    /// Version of the protocol that the addresses are of, `IPv4` or `IPv6`.
    pub ip_version: Option<IpVersion>,
    /// Name of the IP range.
    pub name: Option<String>,
    /// Id of the organization that the IP range belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the IP range; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// First address of the range.
    pub start_ip_address: String,
    /// Length of the prefix of the subnet, in bits, such as 24.
    pub subnet_prefix_length: i64,
    /// Tags of the IP range, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    ExternalNetworkIpRange, goes_back: false,
    member links: "_links",
    member address_space_id: "addressSpaceId",
    member created_at: "createdAt",
    member description: "description",
    member dns_search_domains: "dnsSearchDomains",
    member dns_server_addresses: "dnsServerAddresses",
    member domain: "domain",
    member end_ip_address: "endIPAddress",
    member external_id: "externalId",
    member gateway_address: "gatewayAddress",
    member id: "id",
    member integration_id: "integrationId",
    member ip_version: "ipVersion",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member start_ip_address: "startIPAddress",
    member subnet_prefix_length: "subnetPrefixLength",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// External IP ranges, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalNetworkIpRangeResult {
    /// The external IP ranges that were asked for; a part of all where the list is paged.
    pub content: Vec<ExternalNetworkIpRange>,
    /// Number of external IP ranges in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of external IP ranges in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    ExternalNetworkIpRangeResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A range of IP addresses that the service itself gives out to machines.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkIpRange {
    /// Links to the IP range itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Free text about the IP range.
    pub description: Option<String>,
    /// Last address of the range; part of it.
    pub end_ip_address: String,
    /// Id of the IP range outside the service.
    pub external_id: Option<String>,
    /// Id of the IP range, given by the service.
    pub id: String,
    /// Version of the protocol that the addresses are of, `IPv4` or `IPv6`.
    pub ip_version: Option<IpVersion>,
    /// Name of the IP range.
    pub name: Option<String>,
    /// Id of the organization that the IP range belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the IP range; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// First address of the range.
    pub start_ip_address: String,
    /// Tags of the IP range.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    NetworkIpRange, goes_back: false,
    member links: "_links",
    member created_at: "createdAt",
    member description: "description",
    member end_ip_address: "endIPAddress",
    member external_id: "externalId",
    member id: "id",
    member ip_version: "ipVersion",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member start_ip_address: "startIPAddress",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// IP ranges, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkIpRangeResult {
    /// The IP ranges that were asked for; a part of all where the list is paged.
    pub content: Vec<NetworkIpRange>,
    /// Number of IP ranges in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of IP ranges in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    NetworkIpRangeResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A range of IP addresses, as the caller sets it. The service hands them out itself. Creation and
/// update take and require the same properties.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NetworkIpRangeSpecification {
    /// Free text about the IP range.
    pub description: Option<String>,
    /// Last address of the range; part of it.
    pub end_ip_address: String,
    /// Ids of the fabric networks that the range is for. No id occurs twice.
    pub fabric_network_ids: Option<Vec<String>>,
    /// Version of the protocol that the addresses are of, `IPv4` or `IPv6`.
    pub ip_version: Option<IpVersion>,
    /// Name of the IP range.
    pub name: String,
    /// First address of the range.
    pub start_ip_address: String,
    /// Tags that the IP range is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl NetworkIpRangeSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        end_ip_address: impl Into<String>,
        name: impl Into<String>,
        start_ip_address: impl Into<String>,
    ) -> Self {
        Self {
            end_ip_address: end_ip_address.into(),
            name: name.into(),
            start_ip_address: start_ip_address.into(),
            ..Self::empty()
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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
    /// Sets `ipVersion`.
    #[must_use]
    pub fn ip_version(mut self, ip_version: impl Into<IpVersion>) -> Self {
        self.ip_version = Some(ip_version.into());
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
    NetworkIpRangeSpecification, goes_back: true,
    member description: "description",
    member end_ip_address: "endIPAddress",
    member fabric_network_ids: "fabricNetworkIds",
    member ip_version: "ipVersion",
    member name: "name",
    member start_ip_address: "startIPAddress",
    member tags: "tags",
}

/// Properties of a range of an external IP address manager (IPAM) to change.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExternalNetworkIpRangeSpecification {
    /// Ids of the fabric networks that the range is for. No id occurs twice.
    pub fabric_network_ids: Option<Vec<String>>,
    extra: Extra,
}

impl UpdateExternalNetworkIpRangeSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
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
}

record! {
    UpdateExternalNetworkIpRangeSpecification, goes_back: true,
    member fabric_network_ids: "fabricNetworkIds",
}

/// Values of `IpVersion`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IpVersion {
    /// `IPv4`
    IPv4,
    /// `IPv6`
    IPv6,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    IpVersion,
    IPv4: "IPv4",
    IPv6: "IPv6",
}
