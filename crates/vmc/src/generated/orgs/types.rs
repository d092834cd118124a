// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, open_enum, record, wire::Extra};

/// Settings of an org.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrgProperties {
    /// The settings as key and value.
    pub values: BTreeMap<String, String>,
    extra: Extra,
}

record! {
    OrgProperties, goes_back: false,
    member values: "values",
}

/// Who sold the service to an org.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrgSellerInfo {
    /// Name of the seller.
    pub seller: Option<String>,
    /// Account of the org at the seller.
    pub seller_account_id: Option<String>,
    extra: Extra,
}

record! {
    OrgSellerInfo, goes_back: false,
    member seller: "seller",
    member seller_account_id: "seller_account_id",
}

/// Org: the customer's account, which owns SDDCs, tasks and subscriptions. Its `id` goes into the
/// path of nearly every other call.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// When the record was created.
    pub created: Timestamp,
    /// Id of the record; usually a UUID.
    pub id: String,
    /// When the record was last changed.
    pub updated: Timestamp,
    /// Id of the user who last changed the record.
    pub updated_by_user_id: Option<String>,
    /// Name of the user who last changed the record.
    pub updated_by_user_name: Option<String>,
    /// Id of the user who created the record.
    pub user_id: String,
    /// Name of the user who created the record.
    pub user_name: Option<String>,
    /// Revision number of the record.
    pub version: i64,
    /// Name of the org as people read it.
    pub display_name: Option<String>,
    /// Internal name of the org; often not what people read.
    pub name: Option<String>,
    /// `org_seller_info`.
    pub org_seller_info: Option<OrgSellerInfo>,
    /// Kind of org.
    pub org_type: Option<String>,
    /// Whether the org exists or has been deleted.
    pub project_state: Option<ProjectState>,
    /// `properties`.
    pub properties: Option<OrgProperties>,
    extra: Extra,
}

record! {
    Organization, goes_back: false,
    member created: "created",
    member id: "id",
    member updated: "updated",
    member updated_by_user_id: "updated_by_user_id",
    member updated_by_user_name: "updated_by_user_name",
    member user_id: "user_id",
    member user_name: "user_name",
    member version: "version",
    member display_name: "display_name",
    member name: "name",
    member org_seller_info: "org_seller_info",
    member org_type: "org_type",
    member project_state: "project_state",
    member properties: "properties",
}

/// Values of `ProjectState`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectState {
    /// `CREATED`
    Created,
    /// `DELETED`
    Deleted,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ProjectState,
    Created: "CREATED",
    Deleted: "DELETED",
}
