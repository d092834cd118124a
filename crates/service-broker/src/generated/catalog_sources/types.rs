// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{Timestamp, Value, record, wire::{Extra, Record}};

use crate::types::{Sort};

/// A place that catalog items are imported from, such as the released blueprints of a project. The
/// caller sets name, type and configuration; the service adds how imports went.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogSource {
    /// Settings of the source. `configSchema` of its type tells what they hold.
    pub config: Option<Value>,
    /// When the catalog source was created. Set by the service.
    pub created_at: Option<Timestamp>,
    /// User who created the catalog source. Set by the service.
    pub created_by: Option<String>,
    /// Free text about the source.
    pub description: Option<String>,
    /// Whether the source is global and not bound to one project.
    pub global: Option<bool>,
    /// Id of the icon that the source is shown with.
    pub icon_id: Option<String>,
    /// Id of the source, given by the service. The document requires it of the caller too.
    pub id: Option<String>,
    /// Number of items that the last import found.
    pub items_found: Option<i64>,
    /// Number of items that the last import brought into the catalog.
    pub items_imported: Option<i64>,
    /// When the last import ended. Absent if none has ended.
    pub last_import_completed_at: Option<Timestamp>,
    /// Errors of the last import, in words of the service. Empty or absent if there were none.
    pub last_import_errors: Option<Vec<String>>,
    /// When the last import began.
    pub last_import_started_at: Option<Timestamp>,
    /// When the catalog source was last updated. Set by the service.
    pub last_updated_at: Option<Timestamp>,
    /// User who last updated the catalog source. Set by the service.
    pub last_updated_by: Option<String>,
    /// Name of the source.
    pub name: Option<String>,
    /// Id of the project that the source belongs to.
    pub project_id: Option<String>,
    /// Id of the type of the source, which is a catalog item type.
    pub type_id: Option<String>,
    extra: Extra,
}

impl CatalogSource {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        config: impl Into<Value>,
        id: impl Into<String>,
        name: impl Into<String>,
        type_id: impl Into<String>,
    ) -> Self {
        Self {
            config: Some(config.into()),
            id: Some(id.into()),
            name: Some(name.into()),
            type_id: Some(type_id.into()),
            ..Self::empty()
        }
    }
    /// Sets `createdAt`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `createdBy`.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `global`.
    #[must_use]
    pub fn global(mut self, global: bool) -> Self {
        self.global = Some(global);
        self
    }
    /// Sets `iconId`.
    #[must_use]
    pub fn icon_id(mut self, icon_id: impl Into<String>) -> Self {
        self.icon_id = Some(icon_id.into());
        self
    }
    /// Sets `itemsFound`.
    #[must_use]
    pub fn items_found(mut self, items_found: impl Into<i64>) -> Self {
        self.items_found = Some(items_found.into());
        self
    }
    /// Sets `itemsImported`.
    #[must_use]
    pub fn items_imported(mut self, items_imported: impl Into<i64>) -> Self {
        self.items_imported = Some(items_imported.into());
        self
    }
    /// Sets `lastImportCompletedAt`.
    #[must_use]
    pub fn last_import_completed_at(
        mut self,
        last_import_completed_at: impl Into<Timestamp>,
    ) -> Self {
        self.last_import_completed_at = Some(last_import_completed_at.into());
        self
    }
    /// Sets `lastImportErrors`.
    #[must_use]
    pub fn last_import_errors(
        mut self,
        last_import_errors: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.last_import_errors = Some(
            last_import_errors.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `lastImportStartedAt`.
    #[must_use]
    pub fn last_import_started_at(
        mut self,
        last_import_started_at: impl Into<Timestamp>,
    ) -> Self {
        self.last_import_started_at = Some(last_import_started_at.into());
        self
    }
    /// Sets `lastUpdatedAt`.
    #[must_use]
    pub fn last_updated_at(mut self, last_updated_at: impl Into<Timestamp>) -> Self {
        self.last_updated_at = Some(last_updated_at.into());
        self
    }
    /// Sets `lastUpdatedBy`.
    #[must_use]
    pub fn last_updated_by(mut self, last_updated_by: impl Into<String>) -> Self {
        self.last_updated_by = Some(last_updated_by.into());
        self
    }
    /// Sets `projectId`.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
}

record! {
    CatalogSource, goes_back: true,
    member config: "config",
    member created_at: "createdAt",
    member created_by: "createdBy",
    member description: "description",
    member global: "global",
    member icon_id: "iconId",
    member id: "id",
    member items_found: "itemsFound",
    member items_imported: "itemsImported",
    member last_import_completed_at: "lastImportCompletedAt",
    member last_import_errors: "lastImportErrors",
    member last_import_started_at: "lastImportStartedAt",
    member last_updated_at: "lastUpdatedAt",
    member last_updated_by: "lastUpdatedBy",
    member name: "name",
    member project_id: "projectId",
    member type_id: "typeId",
}

/// One page of a list of catalog sources.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfCatalogSource {
    /// The catalog sources of this page.
    pub content: Vec<CatalogSource>,
    /// Whether this page holds no catalog source.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of catalog sources in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of catalog sources in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfCatalogSource, goes_back: false,
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
