// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::Extra};

use crate::types::{Href, Tag};

/// A storage policy that was found in a vCenter Server.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricVsphereStoragePolicy {
    /// Links to the storage policy itself (`self`) and to what it is related to, by relation. Set by
    /// the service.
    pub links: BTreeMap<String, Href>,
    /// Ids of the cloud accounts that the storage policy belongs to. No id occurs twice.
    pub cloud_account_ids: Vec<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Free text about the storage policy.
    pub description: Option<String>,
    /// Id of the storage policy in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id that the cloud gives to the region; for vSphere that of a data center, such as
    /// `Datacenter:datacenter-2`.
    pub external_region_id: Option<String>,
    /// Id of the storage policy, given by the service.
    pub id: String,
    /// Name of the storage policy.
    pub name: Option<String>,
    /// Id of the organization that the storage policy belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the storage policy; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Tags of the storage policy.
    pub tags: Vec<Tag>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    FabricVsphereStoragePolicy, goes_back: false,
    member links: "_links",
    member cloud_account_ids: "cloudAccountIds",
    member created_at: "createdAt",
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

/// vSphere storage policies, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricVsphereStoragePolicyResult {
    /// The vSphere storage policies that were asked for; a part of all where the list is paged.
    pub content: Vec<FabricVsphereStoragePolicy>,
    /// Number of vSphere storage policies in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of vSphere storage policies in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    FabricVsphereStoragePolicyResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}
