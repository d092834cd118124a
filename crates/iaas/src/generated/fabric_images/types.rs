// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::Extra};

use crate::types::{Href};

/// An image that the cloud offers, which machines can be made from.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricImage {
    /// Links to the image itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Ids of the cloud accounts that the image belongs to. No id occurs twice.
    pub cloud_account_ids: Vec<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Further properties of the image, by name. All values are strings. Which there are depends on the
    /// cloud.
    pub custom_properties: BTreeMap<String, String>,
    /// Free text about the image.
    pub description: Option<String>,
    /// Id of the image in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id that the cloud gives to the region, such as `us-east-1`, or `Datacenter:datacenter-2` for
    /// vSphere.
    pub external_region_id: Option<String>,
    /// Id of the image, given by the service.
    pub id: String,
    /// Whether the image is private to the cloud account, and not one that the cloud offers to all.
    pub is_private: Option<bool>,
    /// Name of the image.
    pub name: Option<String>,
    /// Id of the organization that the image belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Kind of operating system in the image, such as `Linux` or `Windows`.
    pub os_family: Option<String>,
    /// Who owns the image; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    FabricImage, goes_back: false,
    member links: "_links",
    member cloud_account_ids: "cloudAccountIds",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member description: "description",
    member external_id: "externalId",
    member external_region_id: "externalRegionId",
    member id: "id",
    member is_private: "isPrivate",
    member name: "name",
    member org_id: "orgId",
    member os_family: "osFamily",
    member owner: "owner",
    member owner_type: "ownerType",
    member updated_at: "updatedAt",
}

/// Images, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricImageResult {
    /// The images that were asked for; a part of all where the list is paged.
    pub content: Vec<FabricImage>,
    /// Number of images in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of images in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    FabricImageResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}
