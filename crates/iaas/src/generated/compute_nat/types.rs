// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::{Extra, Record}};

use crate::types::{Href, NatRule, Tag};

/// Translation of network addresses at a gateway (NAT), provisioned for a deployment.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeNat {
    /// Links to the translation itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Ids of the cloud accounts that the translation belongs to. No id occurs twice.
    pub cloud_account_ids: Vec<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the translation, by name. All values are strings. Which there are depends
    /// on the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Id of the deployment that the translation belongs to.
    pub deployment_id: Option<String>,
    /// Free text about the translation.
    pub description: Option<String>,
    /// Id of the translation in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: String,
    /// Id that the cloud gives to the part of the region, such as an availability zone or a cluster.
    pub external_zone_id: Option<String>,
    /// Id of the compute gateway that the rules are applied at.
    pub gateway: String,
    /// Id of the translation, given by the service.
    pub id: String,
    /// Name of the translation.
    pub name: Option<String>,
    /// Rules of the translation, ordered by `index`.
    pub nat_rules: Vec<NatRule>,
    /// Id of the organization that the translation belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the translation; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Id of the project that the translation belongs to.
    pub project_id: Option<String>,
    /// How far provisioning of the translation has got, such as `READY`. Set by the service.
    pub provisioning_status: Option<String>,
    /// Tags of the translation, pairs of a key and a value.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    ComputeNat, goes_back: false,
    member links: "_links",
    member cloud_account_ids: "cloudAccountIds",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member deployment_id: "deploymentId",
    member description: "description",
    member external_id: "externalId",
    member external_region_id: "externalRegionId",
    member external_zone_id: "externalZoneId",
    member gateway: "gateway",
    member id: "id",
    member name: "name",
    member nat_rules: "natRules",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member project_id: "projectId",
    member provisioning_status: "provisioningStatus",
    member tags: "tags",
    member updated_at: "updatedAt",
}

/// Address translations, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeNatResult {
    /// The address translations that were asked for; a part of all where the list is paged.
    pub content: Vec<ComputeNat>,
    /// Number of address translations in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of address translations in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    ComputeNatResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// An address translation (NAT) to create at a gateway, with its rules.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ComputeNatSpecification {
    /// Further properties to set on the translation, by name. All values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// Id of an existing deployment to put the translation into.
    pub deployment_id: Option<String>,
    /// Id of the compute gateway to apply the rules at.
    pub gateway: String,
    /// Name of the translation.
    pub name: String,
    /// Rules of the translation, ordered by `index`.
    pub nat_rules: Vec<NatRule>,
    /// Id of the project to create the translation in.
    pub project_id: String,
    extra: Extra,
}

impl ComputeNatSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        gateway: impl Into<String>,
        name: impl Into<String>,
        nat_rules: impl IntoIterator<Item = impl Into<NatRule>>,
        project_id: impl Into<String>,
    ) -> Self {
        Self {
            gateway: gateway.into(),
            name: name.into(),
            nat_rules: nat_rules.into_iter().map(Into::into).collect(),
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
    ComputeNatSpecification, goes_back: true,
    member custom_properties: "customProperties",
    member deployment_id: "deploymentId",
    member gateway: "gateway",
    member name: "name",
    member nat_rules: "natRules",
    member project_id: "projectId",
}

/// How an address translation is to be after it was reconfigured.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReconfigureComputeNatSpecification {
    /// Rules of the translation, ordered by `index`.
    pub nat_rules: Vec<NatRule>,
    extra: Extra,
}

impl ReconfigureComputeNatSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(nat_rules: impl IntoIterator<Item = impl Into<NatRule>>) -> Self {
        Self {
            nat_rules: nat_rules.into_iter().map(Into::into).collect(),
            ..Self::empty()
        }
    }
}

record! {
    ReconfigureComputeNatSpecification, goes_back: true,
    member nat_rules: "natRules",
}
