// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{record, wire::{Extra, Record}};

/// What an entitlement is about: a catalog source with all its items, or one catalog item.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentDefinition {
    /// Free text about the content. Set by the service.
    pub description: Option<String>,
    /// Id of the icon that the content is shown with. Set by the service.
    pub icon_id: Option<String>,
    /// Id of the catalog source or catalog item.
    pub id: Option<String>,
    /// Name of the content; follows from `id`.
    pub name: Option<String>,
    /// Number of catalog items in the content. Set by the service.
    pub num_items: Option<i64>,
    /// Name of the catalog source that an item comes from. Set by the service.
    pub source_name: Option<String>,
    /// Type of the catalog source. Set by the service.
    pub source_type: Option<String>,
    /// What `id` refers to: `CatalogSourceIdentifier` for a catalog source, `CatalogItemIdentifier` for
    /// a catalog item.
    pub type_: Option<String>,
    extra: Extra,
}

impl ContentDefinition {
    /// With what the document requires.
    #[must_use]
    pub fn new(id: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            type_: Some(type_.into()),
            ..Self::empty()
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `iconId`.
    #[must_use]
    pub fn icon_id(mut self, icon_id: impl Into<String>) -> Self {
        self.icon_id = Some(icon_id.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `numItems`.
    #[must_use]
    pub fn num_items(mut self, num_items: impl Into<i64>) -> Self {
        self.num_items = Some(num_items.into());
        self
    }
    /// Sets `sourceName`.
    #[must_use]
    pub fn source_name(mut self, source_name: impl Into<String>) -> Self {
        self.source_name = Some(source_name.into());
        self
    }
    /// Sets `sourceType`.
    #[must_use]
    pub fn source_type(mut self, source_type: impl Into<String>) -> Self {
        self.source_type = Some(source_type.into());
        self
    }
}

record! {
    ContentDefinition, goes_back: true,
    member description: "description",
    member icon_id: "iconId",
    member id: "id",
    member name: "name",
    member num_items: "numItems",
    member source_name: "sourceName",
    member source_type: "sourceType",
    member type_: "type",
}

/// The right of a project to request a catalog item, or all items of a catalog source.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Entitlement {
    /// `definition`.
    pub definition: Option<ContentDefinition>,
    /// Id of the entitlement, given by the service. The document requires it of the caller too.
    pub id: Option<String>,
    /// Whether the entitlement was taken over by a migration. Set by the service.
    pub migrated: Option<bool>,
    /// Id of the project that is entitled.
    pub project_id: Option<String>,
    extra: Extra,
}

impl Entitlement {
    /// With what the document requires.
    #[must_use]
    pub fn new(
        definition: ContentDefinition,
        id: impl Into<String>,
        project_id: impl Into<String>,
    ) -> Self {
        Self {
            definition: Some(definition),
            id: Some(id.into()),
            project_id: Some(project_id.into()),
            ..Self::empty()
        }
    }
    /// Sets `migrated`.
    #[must_use]
    pub fn migrated(mut self, migrated: bool) -> Self {
        self.migrated = Some(migrated);
        self
    }
}

record! {
    Entitlement, goes_back: true,
    member definition: "definition",
    member id: "id",
    member migrated: "migrated",
    member project_id: "projectId",
}
