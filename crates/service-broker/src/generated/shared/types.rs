// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::Extra};

/// Something that users can request from the catalog, such as a blueprint. It is imported from a
/// catalog source.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogItem {
    /// Largest number of deployments that one request may ask for. Limits: -128 to 127.
    pub bulk_request_limit: Option<i64>,
    /// When the catalog item was created. Set by the service.
    pub created_at: Option<Timestamp>,
    /// User who created the catalog item. Set by the service.
    pub created_by: Option<String>,
    /// Free text about the item.
    pub description: Option<String>,
    /// Id of what the item stands for at its source, such as a blueprint.
    pub external_id: Option<String>,
    /// Id of the custom form that users fill in to request the item. Absent if it has none.
    pub form_id: Option<String>,
    /// Id of the icon that the item is shown with.
    pub icon_id: Option<String>,
    /// Id of the item, given by the service.
    pub id: String,
    /// When the catalog item was last updated. Set by the service.
    pub last_updated_at: Option<Timestamp>,
    /// User who last updated the catalog item. Set by the service.
    pub last_updated_by: Option<String>,
    /// Name of the item.
    pub name: String,
    /// Ids of the projects that the item is shared with. Called required, and yet missing from some
    /// answers.
    pub project_ids: Vec<String>,
    /// The projects that the item is shared with. Filled on request only.
    pub projects: Vec<ResourceReference>,
    /// JSON schema of the inputs that a request for the item takes. Versions can have schemas of their
    /// own.
    pub schema: Option<Value>,
    /// Id of the catalog source that the item comes from.
    pub source_id: Option<String>,
    /// Name of the catalog source; follows from `sourceId`.
    pub source_name: Option<String>,
    /// `type`.
    pub type_: ResourceReference,
    extra: Extra,
}

record! {
    CatalogItem, goes_back: false,
    member bulk_request_limit: "bulkRequestLimit",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member description: "description",
    member external_id: "externalId",
    member form_id: "formId",
    member icon_id: "iconId",
    member id: "id",
    member last_updated_at: "lastUpdatedAt",
    member last_updated_by: "lastUpdatedBy",
    member name: "name",
    member project_ids: "projectIds",
    member projects: "projects",
    member schema: "schema",
    member source_id: "sourceId",
    member source_name: "sourceName",
    member type_: "type",
}

/// One page of a list of catalog items.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfCatalogItem {
    /// The catalog items of this page.
    pub content: Vec<CatalogItem>,
    /// Whether this page holds no catalog item.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of catalog items in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of catalog items in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfCatalogItem, goes_back: false,
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

/// A reference to something else, by id, with what is needed to show it.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceReference {
    /// Free text about what is referred to.
    pub description: Option<String>,
    /// Id of what is referred to.
    pub id: Option<String>,
    /// Name of what is referred to.
    pub name: Option<String>,
    /// Version of what is referred to. Absent if it has none.
    pub version: Option<String>,
    extra: Extra,
}

record! {
    ResourceReference, goes_back: false,
    member description: "description",
    member id: "id",
    member name: "name",
    member version: "version",
}

/// How a page is sorted. Services send this in more than one shape.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sort {
    /// Whether no sort criteria apply.
    pub empty: Option<bool>,
    /// Whether the list is sorted.
    pub sorted: Option<bool>,
    /// Whether the list is not sorted; the opposite of `sorted`.
    pub unsorted: Option<bool>,
    extra: Extra,
}

record! {
    Sort, goes_back: false,
    member empty: "empty",
    member sorted: "sorted",
    member unsorted: "unsorted",
}

/// Values of `EntityType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityType {
    /// `ALL`
    All,
    /// `PROJECT`
    Project,
    /// `CLOUDZONE`
    Cloudzone,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    EntityType,
    All: "ALL",
    Project: "PROJECT",
    Cloudzone: "CLOUDZONE",
}

/// Values of `EnforcementType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnforcementType {
    /// `SOFT`
    Soft,
    /// `HARD`
    Hard,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    EnforcementType,
    Soft: "SOFT",
    Hard: "HARD",
}
