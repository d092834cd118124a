// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::{Extra, Record}};

use crate::types::{Href, Region, Tag};

/// Regions, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegionResult {
    /// The regions that were asked for; a part of all where the list is paged.
    pub content: Vec<Region>,
    /// Number of regions in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of regions in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    RegionResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A cloud zone: computes of a region that projects can place machines on.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Zone {
    /// Links to the cloud zone itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Id of the cloud account that the cloud zone is for.
    pub cloud_account_id: Option<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the cloud zone, by name. All values are strings. Which there are depends
    /// on the cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Free text about the cloud zone.
    pub description: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: Option<String>,
    /// Path of the folder in vCenter that machines are put into.
    pub folder: Option<String>,
    /// Id of the cloud zone, given by the service.
    pub id: String,
    /// Name of the cloud zone.
    pub name: Option<String>,
    /// Id of the organization that the cloud zone belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the cloud zone; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// How a compute is chosen: `DEFAULT` takes any that fits, `SPREAD` evens out the number of
    /// machines, `BINPACK` fills the busiest one first.
    pub placement_policy: Option<String>,
    /// Tags that say what the cloud zone offers. Constraints are matched against them.
    pub tags: Vec<Tag>,
    /// Tags that choose the computes of the cloud zone: those that have all of them.
    pub tags_to_match: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    Zone, goes_back: false,
    member links: "_links",
    member cloud_account_id: "cloudAccountId",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member description: "description",
    member external_region_id: "externalRegionId",
    member folder: "folder",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member placement_policy: "placementPolicy",
    member tags: "tags",
    member tags_to_match: "tagsToMatch",
    member updated_at: "updatedAt",
}

/// Cloud zones, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneResult {
    /// The cloud zones that were asked for; a part of all where the list is paged.
    pub content: Vec<Zone>,
    /// Number of cloud zones in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of cloud zones in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    ZoneResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A cloud zone: computes of a region that projects may deploy to. Creation and update take and
/// require the same properties.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ZoneSpecification {
    /// Ids of the computes to take into the zone.
    pub compute_ids: Option<Vec<String>>,
    /// Further properties to set on the cloud zone, by name. All values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// Free text about the cloud zone.
    pub description: Option<String>,
    /// Path of the folder in vCenter that machines are put into.
    pub folder: Option<String>,
    /// Name of the cloud zone.
    pub name: String,
    /// How a compute is chosen: `DEFAULT` takes any that fits, `SPREAD` evens out the number of
    /// machines, `BINPACK` fills the busiest one first.
    pub placement_policy: Option<String>,
    /// Id of the region that the cloud zone is part of. This is the id in this API, not that of the
    /// cloud.
    pub region_id: String,
    /// Tags that say what the cloud zone offers. Constraints are matched against them.
    pub tags: Option<Vec<Tag>>,
    /// Tags that choose the computes of the cloud zone: those that have all of them.
    pub tags_to_match: Option<Vec<Tag>>,
    extra: Extra,
}

impl ZoneSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(name: impl Into<String>, region_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            region_id: region_id.into(),
            ..Self::empty()
        }
    }
    /// Sets `computeIds`.
    #[must_use]
    pub fn compute_ids(
        mut self,
        compute_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.compute_ids = Some(compute_ids.into_iter().map(Into::into).collect());
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
    /// Sets `folder`.
    #[must_use]
    pub fn folder(mut self, folder: impl Into<String>) -> Self {
        self.folder = Some(folder.into());
        self
    }
    /// Sets `placementPolicy`.
    #[must_use]
    pub fn placement_policy(mut self, placement_policy: impl Into<String>) -> Self {
        self.placement_policy = Some(placement_policy.into());
        self
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `tagsToMatch`.
    #[must_use]
    pub fn tags_to_match(
        mut self,
        tags_to_match: impl IntoIterator<Item = impl Into<Tag>>,
    ) -> Self {
        self.tags_to_match = Some(tags_to_match.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    ZoneSpecification, goes_back: true,
    member compute_ids: "computeIds",
    member custom_properties: "customProperties",
    member description: "description",
    member folder: "folder",
    member name: "name",
    member placement_policy: "placementPolicy",
    member region_id: "regionId",
    member tags: "tags",
    member tags_to_match: "tagsToMatch",
}
