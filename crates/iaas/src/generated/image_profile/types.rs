// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::{Extra, Record}};

use crate::types::{Constraint, Href, ImageMapping};

/// An image that a name is to stand for. One of `id`, `externalId` and `name` tells which.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricImageDescription {
    /// Commands for cloud-init that machines made from the image run first, in YAML. Can hold secrets.
    pub cloud_config: Option<String>,
    /// Constraints that tell when this image is taken.
    pub constraints: Option<Vec<Constraint>>,
    /// Id of the image in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id of the image in this API.
    pub id: Option<String>,
    /// Name of the image in the cloud.
    pub name: Option<String>,
    extra: Extra,
}

impl FabricImageDescription {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `cloudConfig`.
    #[must_use]
    pub fn cloud_config(mut self, cloud_config: impl Into<String>) -> Self {
        self.cloud_config = Some(cloud_config.into());
        self
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
    /// Sets `externalId`.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
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
}

record! {
    FabricImageDescription, goes_back: true,
    member cloud_config: "cloudConfig",
    member constraints: "constraints",
    member external_id: "externalId",
    member id: "id",
    member name: "name",
}

/// An image profile: what images stand for in one region, under names that can be the same in all
/// regions.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageProfile {
    /// Links to the image profile itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Id of the cloud account that the profile is for.
    pub cloud_account_id: Option<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Free text about the image profile.
    pub description: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: Option<String>,
    /// Id of the image profile, given by the service.
    pub id: String,
    /// `imageMappings`.
    pub image_mappings: ImageMapping,
    /// Name of the image profile.
    pub name: Option<String>,
    /// Id of the organization that the image profile belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the image profile; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    ImageProfile, goes_back: false,
    member links: "_links",
    member cloud_account_id: "cloudAccountId",
    member created_at: "createdAt",
    member description: "description",
    member external_region_id: "externalRegionId",
    member id: "id",
    member image_mappings: "imageMappings",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member updated_at: "updatedAt",
}

/// Image profiles, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageProfileResult {
    /// The image profiles that were asked for; a part of all where the list is paged.
    pub content: Vec<ImageProfile>,
    /// Number of image profiles in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of image profiles in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    ImageProfileResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// An image profile to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImageProfileSpecification {
    /// Free text about the image profile.
    pub description: Option<String>,
    /// What each image stands for in the region, by name of the image.
    pub image_mapping: BTreeMap<String, FabricImageDescription>,
    /// Name of the image profile.
    pub name: String,
    /// Id of the region that the profile is for. This is the id in this API, not that of the cloud.
    pub region_id: String,
    extra: Extra,
}

impl ImageProfileSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        image_mapping: impl IntoIterator<
            Item = (impl Into<String>, impl Into<FabricImageDescription>),
        >,
        name: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            image_mapping: image_mapping
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            name: name.into(),
            region_id: region_id.into(),
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
    ImageProfileSpecification, goes_back: true,
    member description: "description",
    member image_mapping: "imageMapping",
    member name: "name",
    member region_id: "regionId",
}

/// Properties of an image profile to change. What is left out stays as it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateImageProfileSpecification {
    /// New free text about the image profile.
    pub description: Option<String>,
    /// What each image stands for in the region, by name of the image.
    pub image_mapping: BTreeMap<String, FabricImageDescription>,
    /// New name of the image profile.
    pub name: Option<String>,
    extra: Extra,
}

impl UpdateImageProfileSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        image_mapping: impl IntoIterator<
            Item = (impl Into<String>, impl Into<FabricImageDescription>),
        >,
    ) -> Self {
        Self {
            image_mapping: image_mapping
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
            ..Self::empty()
        }
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
    UpdateImageProfileSpecification, goes_back: true,
    member description: "description",
    member image_mapping: "imageMapping",
    member name: "name",
}
