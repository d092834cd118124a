// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{Timestamp, Value, record, wire::Extra};

use crate::types::{Sort};

/// A kind of catalog items, such as blueprints. Catalog sources have a type too, that of the items
/// they provide.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogItemType {
    /// Address of the service that provides items of this type.
    pub base_uri: Option<String>,
    /// JSON schema of `config` of a catalog source of this type.
    pub config_schema: Option<Value>,
    /// When the type was created. Set by the service.
    pub created_at: Option<Timestamp>,
    /// User who created the type. Set by the service.
    pub created_by: Option<String>,
    /// Id of the icon that the type is shown with.
    pub icon_id: Option<String>,
    /// Id of the type, a name with dots such as `com.vmw.blueprint`.
    pub id: Option<String>,
    /// Name of the type for display.
    pub name: String,
    extra: Extra,
}

record! {
    CatalogItemType, goes_back: false,
    member base_uri: "baseUri",
    member config_schema: "configSchema",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member icon_id: "iconId",
    member id: "id",
    member name: "name",
}

/// One page of a list of catalog item types.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfCatalogItemType {
    /// The catalog item types of this page.
    pub content: Vec<CatalogItemType>,
    /// Whether this page holds no catalog item type.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of catalog item types in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of catalog item types in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfCatalogItemType, goes_back: false,
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
