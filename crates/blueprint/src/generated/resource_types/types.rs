// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::Extra};

use crate::types::{PropertyDefinition, Sort};

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

/// A type of resource that blueprint content can declare.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceType {
    /// When the resource type was created.
    pub created_at: Option<Timestamp>,
    /// User who created the resource type.
    pub created_by: Option<String>,
    /// Free text about the resource type.
    pub description: Option<String>,
    /// Name for display.
    pub display_name: Option<String>,
    /// Type of the endpoint that resources of this type live on.
    pub endpoint_type: Option<String>,
    /// Id of the resource type. Not always a UUID.
    pub id: Option<String>,
    /// Name of the resource type, as blueprint content uses it, such as `Cloud.Machine`.
    pub name: Option<String>,
    /// Operations on resources of this type: a text for each operation name.
    pub operations: BTreeMap<String, String>,
    /// Id of the organization that the resource type belongs to.
    pub org_id: Option<String>,
    /// Id of the provider that implements the resource type.
    pub provider_id: Option<String>,
    /// Name of that provider.
    pub provider_name: Option<String>,
    /// Version of that provider.
    pub provider_version: Option<String>,
    /// `schema`.
    pub schema: Option<PropertyDefinition>,
    /// When the resource type was last updated.
    pub updated_at: Option<Timestamp>,
    /// User who last updated the resource type.
    pub updated_by: Option<String>,
    extra: Extra,
}

record! {
    ResourceType, goes_back: false,
    read_only created_at: "createdAt",
    read_only created_by: "createdBy",
    read_only description: "description",
    read_only display_name: "displayName",
    read_only endpoint_type: "endpointType",
    read_only id: "id",
    read_only name: "name",
    read_only operations: "operations",
    read_only org_id: "orgId",
    read_only provider_id: "providerId",
    read_only provider_name: "providerName",
    read_only provider_version: "providerVersion",
    read_only schema: "schema",
    read_only updated_at: "updatedAt",
    read_only updated_by: "updatedBy",
}
