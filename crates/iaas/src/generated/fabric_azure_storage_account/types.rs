// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::Extra};

use crate::types::{Href};

/// A storage account that was found in an Azure subscription.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricAzureStorageAccount {
    /// Links to the storage account itself (`self`) and to what it is related to, by relation. Set by
    /// the service.
    pub links: BTreeMap<String, Href>,
    /// Ids of the cloud accounts that the storage account belongs to. No id occurs twice.
    pub cloud_account_ids: Vec<String>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Free text about the storage account.
    pub description: Option<String>,
    /// Id of the storage account in the cloud that it lives in.
    pub external_id: Option<String>,
    /// Id of the region at the provider, such as `eastus`.
    pub external_region_id: String,
    /// Id of the storage account, given by the service.
    pub id: String,
    /// Name of the storage account.
    pub name: Option<String>,
    /// Id of the organization that the storage account belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the storage account; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Performance and redundancy of the account, such as `Standard_LRS`.
    pub type_: Option<String>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    FabricAzureStorageAccount, goes_back: false,
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
    member type_: "type",
    member updated_at: "updatedAt",
}

/// Azure storage accounts, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricAzureStorageAccountResult {
    /// The Azure storage accounts that were asked for; a part of all where the list is paged.
    pub content: Vec<FabricAzureStorageAccount>,
    /// Number of Azure storage accounts in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of Azure storage accounts in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    FabricAzureStorageAccountResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}
