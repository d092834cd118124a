// Made by `cargo xtask regen` from specs/deployment.json; edits are overwritten.

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::Extra};

use crate::types::{Sort};

/// One page of a list of resource types.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfResourceType {
    /// The resource types of this page.
    pub content: Vec<ResourceType>,
    /// Whether this page holds no resource type.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of resource types in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of resource types in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfResourceType, goes_back: false,
    member content: "content",
    member empty: "empty",
    member first: "first",
    member last: "last",
    member number: "number",
    member number_of_elements: "numberOfElements",
    member size: "size",
    member sort: "sort",
    member total_elements: "totalElements",
    member total_pages: "totalPages",
}

/// A kind of resources.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceType {
    /// Type of cloud account that resources of this type live in.
    pub account_type: Option<AccountType>,
    /// Whether the type is composable, which `composableOnly` filters by.
    pub composable: Option<bool>,
    /// When the type was created.
    pub created_at: Option<Timestamp>,
    /// User who created the type.
    pub created_by: Option<String>,
    /// Free text about the type.
    pub description: Option<String>,
    /// Name of the type for display.
    pub display_name: Option<String>,
    /// Id of the type, such as `Cloud.Machine`.
    pub id: Option<String>,
    /// Name of the type.
    pub name: Option<String>,
    /// Id of the organization that the type belongs to. Absent if it is there for all.
    pub org_id: Option<String>,
    /// Id of the project that the type belongs to. Absent if it is not limited to one.
    pub project_id: Option<String>,
    /// Id of the provider that manages resources of this type.
    pub provider_id: Option<String>,
    /// JSON schema of the properties of a resource of this type.
    pub schema: Option<Value>,
    /// When the type was last updated.
    pub updated_at: Option<Timestamp>,
    /// User who last updated the type.
    pub updated_by: Option<String>,
    extra: Extra,
}

record! {
    ResourceType, goes_back: false,
    member account_type: "accountType",
    member composable: "composable",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member description: "description",
    member display_name: "displayName",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member project_id: "projectId",
    member provider_id: "providerId",
    member schema: "schema",
    member updated_at: "updatedAt",
    member updated_by: "updatedBy",
}

/// Values of `AccountType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountType {
    /// `AWS`
    Aws,
    /// `Azure`
    Azure,
    /// `GCP`
    Gcp,
    /// `vSphere`
    Vsphere,
    /// `vSphere-cloud`
    VsphereCloud,
    /// `Azure-EA`
    AzureEa,
    /// `NSX-V`
    NsxV,
    /// `NSX-T`
    NsxT,
    /// `NSX-P`
    NsxP,
    /// `NSX-P-cloud`
    NsxPCloud,
    /// `vCloud Director`
    VCloudDirector,
    /// `VMC`
    Vmc,
    /// `Puppet`
    Puppet,
    /// `Ansible`
    Ansible,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    AccountType,
    Aws: "AWS",
    Azure: "Azure",
    Gcp: "GCP",
    Vsphere: "vSphere",
    VsphereCloud: "vSphere-cloud",
    AzureEa: "Azure-EA",
    NsxV: "NSX-V",
    NsxT: "NSX-T",
    NsxP: "NSX-P",
    NsxPCloud: "NSX-P-cloud",
    VCloudDirector: "vCloud Director",
    Vmc: "VMC",
    Puppet: "Puppet",
    Ansible: "Ansible",
}
