// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::{Extra, Record}};

use crate::types::{FlavorMapping, Href};

/// What a flavor stands for: an instance type of the cloud by its name, or a size where the cloud
/// has no instance types.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricFlavorDescription {
    /// Number of CPUs. Where the cloud has no instance types.
    pub cpu_count: Option<i64>,
    /// Id of the instance type as the list of fabric flavors gives it.
    pub id: Option<String>,
    /// Memory, in MB. Where the cloud has no instance types.
    pub memory_in_mb: Option<i64>,
    /// Name of the instance type in the cloud, such as `t2.small`.
    pub name: Option<String>,
    extra: Extra,
}

impl FabricFlavorDescription {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `cpuCount`.
    #[must_use]
    pub fn cpu_count(mut self, cpu_count: impl Into<i64>) -> Self {
        self.cpu_count = Some(cpu_count.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `memoryInMB`.
    #[must_use]
    pub fn memory_in_mb(mut self, memory_in_mb: impl Into<i64>) -> Self {
        self.memory_in_mb = Some(memory_in_mb.into());
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
    FabricFlavorDescription, goes_back: true,
    member cpu_count: "cpuCount",
    member id: "id",
    member memory_in_mb: "memoryInMB",
    member name: "name",
}

/// A flavor profile: what flavors stand for in one region, under names that can be the same in all
/// regions.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlavorProfile {
    /// Links to the flavor profile itself (`self`) and to what it is related to, by relation. Set by
    /// the service.
    pub links: BTreeMap<String, Href>,
    /// Id of the cloud account that the profile is for.
    pub cloud_account_id: Option<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Free text about the flavor profile.
    pub description: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: Option<String>,
    /// `flavorMappings`.
    pub flavor_mappings: FlavorMapping,
    /// Id of the flavor profile, given by the service.
    pub id: String,
    /// Name of the flavor profile.
    pub name: Option<String>,
    /// Id of the organization that the flavor profile belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the flavor profile; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    FlavorProfile, goes_back: false,
    member links: "_links",
    member cloud_account_id: "cloudAccountId",
    member created_at: "createdAt",
    member description: "description",
    member external_region_id: "externalRegionId",
    member flavor_mappings: "flavorMappings",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member updated_at: "updatedAt",
}

/// Flavor profiles, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FlavorProfileResult {
    /// The flavor profiles that were asked for; a part of all where the list is paged.
    pub content: Vec<FlavorProfile>,
    /// Number of flavor profiles in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of flavor profiles in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    FlavorProfileResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A flavor profile to create.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FlavorProfileSpecification {
    /// Free text about the flavor profile.
    pub description: Option<String>,
    /// What each flavor stands for in the region, by name of the flavor.
    pub flavor_mapping: BTreeMap<String, FabricFlavorDescription>,
    /// Name of the flavor profile.
    pub name: String,
    /// Id of the region that the profile is for. This is the id in this API, not that of the cloud.
    pub region_id: String,
    extra: Extra,
}

impl FlavorProfileSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        flavor_mapping: impl IntoIterator<
            Item = (impl Into<String>, impl Into<FabricFlavorDescription>),
        >,
        name: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        Self {
            flavor_mapping: flavor_mapping
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
    FlavorProfileSpecification, goes_back: true,
    member description: "description",
    member flavor_mapping: "flavorMapping",
    member name: "name",
    member region_id: "regionId",
}

/// Properties of a flavor profile to change. The mapping is required even if it stays as it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFlavorProfileSpecification {
    /// New free text about the flavor profile.
    pub description: Option<String>,
    /// What each flavor stands for in the region, by name of the flavor.
    pub flavor_mapping: BTreeMap<String, FabricFlavorDescription>,
    /// New name of the flavor profile.
    pub name: Option<String>,
    extra: Extra,
}

impl UpdateFlavorProfileSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        flavor_mapping: impl IntoIterator<
            Item = (impl Into<String>, impl Into<FabricFlavorDescription>),
        >,
    ) -> Self {
        Self {
            flavor_mapping: flavor_mapping
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
    UpdateFlavorProfileSpecification, goes_back: true,
    member description: "description",
    member flavor_mapping: "flavorMapping",
    member name: "name",
}
