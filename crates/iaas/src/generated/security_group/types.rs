// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, open_enum, record, wire::{Extra, Record}};

use crate::types::{Href, NetworkInterfaceSpecification, Tag};

/// Security groups that the network interfaces of a machine are to have. The document gives this
/// body the properties of an entity as well.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeSecurityGroupSpecification {
    /// Part of what the service tells about an entity. The document lists it for this request as well,
    /// and calls it required.
    pub links: Option<BTreeMap<String, Href>>,
    /// Part of what the service tells about an entity. The document lists it for this request as well.
    pub created_at: Option<Timestamp>,
    /// Free text about the change.
    pub description: Option<String>,
    /// Part of what the service tells about an entity. The document lists it for this request as well,
    /// and calls it required.
    pub id: Option<String>,
    /// Name of the change.
    pub name: Option<String>,
    /// Network interfaces of the machine, each with the ids of the security groups that it is to have.
    pub network_interface_specifications: Option<Vec<NetworkInterfaceSpecification>>,
    /// Part of what the service tells about an entity. The document lists it for this request as well.
    pub org_id: Option<String>,
    /// Part of what the service tells about an entity. The document lists it for this request as well.
    pub owner: Option<String>,
    /// Part of what the service tells about an entity. The document lists it for this request as well.
    pub owner_type: Option<String>,
    /// Part of what the service tells about an entity. The document lists it for this request as well.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

impl ChangeSecurityGroupSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `_links`.
    #[must_use]
    pub fn links(
        mut self,
        links: impl IntoIterator<Item = (impl Into<String>, impl Into<Href>)>,
    ) -> Self {
        self.links = Some(
            links.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Sets `createdAt`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `networkInterfaceSpecifications`.
    #[must_use]
    pub fn network_interface_specifications(
        mut self,
        network_interface_specifications: impl IntoIterator<
            Item = impl Into<NetworkInterfaceSpecification>,
        >,
    ) -> Self {
        self.network_interface_specifications = Some(
            network_interface_specifications.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.org_id = Some(org_id.into());
        self
    }
    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }
    /// Sets `ownerType`.
    #[must_use]
    pub fn owner_type(mut self, owner_type: impl Into<String>) -> Self {
        self.owner_type = Some(owner_type.into());
        self
    }
    /// Sets `updatedAt`.
    #[must_use]
    pub fn updated_at(mut self, updated_at: impl Into<Timestamp>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }
}

record! {
    ChangeSecurityGroupSpecification, goes_back: true,
    member links: "_links",
    member created_at: "createdAt",
    member description: "description",
    member id: "id",
    member name: "name",
    member network_interface_specifications: "networkInterfaceSpecifications",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member updated_at: "updatedAt",
}

/// A rule of a security group: what it does with traffic of a kind.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// What is done with the traffic: `Allow` lets it pass, `Deny` refuses it, `Drop` discards it
    /// without an answer.
    pub access: Option<Access>,
    /// Direction of the traffic as seen from the machine: `Inbound` to it, `Outbound` from it.
    pub direction: Option<Direction>,
    /// Addresses at the other end, in CIDR notation: the source of inbound traffic, the destination of
    /// outbound.
    pub ip_range_cidr: Option<String>,
    /// Name of the rule.
    pub name: Option<String>,
    /// Ports of the traffic in one string: a port, a range such as `1000-2000`, or `any`.
    pub ports: Option<String>,
    /// Protocol of the traffic, such as `TCP`, `UDP` or `ICMP`, or `ANY`.
    pub protocol: Option<String>,
    /// Name of a known service, such as `HTTPS` or `SSH`, in place of `protocol`.
    pub service: Option<String>,
    extra: Extra,
}

impl Rule {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        access: impl Into<Access>,
        direction: impl Into<Direction>,
        ip_range_cidr: impl Into<String>,
        ports: impl Into<String>,
    ) -> Self {
        Self {
            access: Some(access.into()),
            direction: Some(direction.into()),
            ip_range_cidr: Some(ip_range_cidr.into()),
            ports: Some(ports.into()),
            ..Self::empty()
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `protocol`.
    #[must_use]
    pub fn protocol(mut self, protocol: impl Into<String>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }
    /// Sets `service`.
    #[must_use]
    pub fn service(mut self, service: impl Into<String>) -> Self {
        self.service = Some(service.into());
        self
    }
}

record! {
    Rule, goes_back: true,
    member access: "access",
    member direction: "direction",
    member ip_range_cidr: "ipRangeCidr",
    member name: "name",
    member ports: "ports",
    member protocol: "protocol",
    member service: "service",
}

/// A security group: a set of firewall rules for machines.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityGroup {
    /// Links to the security group itself (`self`) and to what it is related to, by relation. Set by
    /// the service.
    pub links: BTreeMap<String, Href>,
    /// Ids of the cloud accounts that the security group belongs to. No id occurs twice.
    pub cloud_account_ids: Vec<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the security group, by name. All values are strings. Which there are
    /// depends on the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Id of the deployment that the security group belongs to.
    pub deployment_id: Option<String>,
    /// Free text about the security group.
    pub description: Option<String>,
    /// Id of the security group in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: String,
    /// Id that the cloud gives to the part of the region, such as an availability zone or a cluster.
    pub external_zone_id: Option<String>,
    /// Id of the security group, given by the service.
    pub id: String,
    /// Name of the security group.
    pub name: Option<String>,
    /// Id of the organization that the security group belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the security group; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Id of the project that the security group belongs to.
    pub project_id: Option<String>,
    /// How far provisioning of the security group has got, such as `READY`. Set by the service.
    pub provisioning_status: Option<String>,
    /// The firewall rules of the group.
    pub rules: Vec<Rule>,
    /// Tags of the security group. Constraints are matched against them.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    SecurityGroup, goes_back: false,
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
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member project_id: "projectId",
    member provisioning_status: "provisioningStatus",
    member rules: "rules",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// Security groups, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityGroupResult {
    /// The security groups that were asked for; a part of all where the list is paged.
    pub content: Vec<SecurityGroup>,
    /// Number of security groups in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of security groups in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    SecurityGroupResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A security group to create, or how an existing one is to be after it was reconfigured.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SecurityGroupSpecification {
    /// Further properties to set on the security group, by name. All values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// Id of an existing deployment to put the security group into.
    pub deployment_id: Option<String>,
    /// Free text about the security group.
    pub description: Option<String>,
    /// Name of the security group.
    pub name: String,
    /// Id of the project to create the security group in.
    pub project_id: String,
    /// Rules of the security group.
    pub rules: Option<Vec<Rule>>,
    /// Tags that the security group is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl SecurityGroupSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(name: impl Into<String>, project_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
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
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `rules`.
    #[must_use]
    pub fn rules(mut self, rules: impl IntoIterator<Item = impl Into<Rule>>) -> Self {
        self.rules = Some(rules.into_iter().map(Into::into).collect());
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
    SecurityGroupSpecification, goes_back: true,
    member custom_properties: "customProperties",
    member deployment_id: "deploymentId",
    member description: "description",
    member name: "name",
    member project_id: "projectId",
    member rules: "rules",
    member tags: "tags",
}

/// Properties of a security group to change. Only its tags can be changed this way.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSecurityGroupSpecification {
    /// Tags that the security group is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl UpdateSecurityGroupSpecification {
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
    UpdateSecurityGroupSpecification, goes_back: true,
    member tags: "tags",
}

/// Values of `Access`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Access {
    /// `Allow`
    Allow,
    /// `Deny`
    Deny,
    /// `Drop`
    Drop,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    Access,
    Allow: "Allow",
    Deny: "Deny",
    Drop: "Drop",
}

/// Values of `Direction`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Direction {
    /// `Inbound`
    Inbound,
    /// `Outbound`
    Outbound,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    Direction,
    Inbound: "Inbound",
    Outbound: "Outbound",
}
