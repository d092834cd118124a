// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::{Extra, Record}};

use crate::types::{Href, Tag};

/// A datastore that was found in a vCenter Server.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricVsphereDatastore {
    /// Links to the datastore itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Ids of the cloud accounts that the datastore belongs to. No id occurs twice.
    pub cloud_account_ids: Vec<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Free text about the datastore.
    pub description: Option<String>,
    /// Id of the datastore in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id that the cloud gives to the region; for vSphere that of a data center, such as
    /// `Datacenter:datacenter-2`.
    pub external_region_id: Option<String>,
    /// Free space, in GB; a number in a string.
    pub free_size_gb: Option<String>,
    /// Id of the datastore, given by the service.
    pub id: String,
    /// Name of the datastore.
    pub name: Option<String>,
    /// Id of the organization that the datastore belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the datastore; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Tags of the datastore. Constraints are matched against them.
    pub tags: Vec<Tag>,
    /// Type of the datastore, such as `VMFS` or `NFS`.
    pub type_: Option<String>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    FabricVsphereDatastore, goes_back: false,
    member links: "_links",
    member cloud_account_ids: "cloudAccountIds",
    member created_at: "createdAt",
    member description: "description",
    member external_id: "externalId",
    member external_region_id: "externalRegionId",
    member free_size_gb: "freeSizeGB",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member tags: "tags",
    member type_: "type",
    member updated_at: "updatedAt",
}

/// Datastores of vSphere, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricVsphereDatastoreResult {
    /// The datastores of vSphere that were asked for; a part of all where the list is paged.
    pub content: Vec<FabricVsphereDatastore>,
    /// Number of datastores of vSphere in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of datastores of vSphere in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    FabricVsphereDatastoreResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// Properties of a vSphere datastore to change.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricVsphereDatastoreSpecification {
    /// Tags that the datastore is to have, pairs of a key and a value.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl FabricVsphereDatastoreSpecification {
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
    FabricVsphereDatastoreSpecification, goes_back: true,
    member tags: "tags",
}
