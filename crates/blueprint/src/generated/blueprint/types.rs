// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use client_core::{Timestamp, UnknownValue, open_enum, record, wire::{Extra, Record}};

use crate::types::{Blueprint, BlueprintStatus, Sort};

/// A copy of a blueprint's draft, kept under a label. Its content does not change; its release
/// does.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintVersion {
    /// Id of the blueprint that this is a version of.
    pub blueprint_id: Option<String>,
    /// The blueprint at this version, as YAML text.
    pub content: Option<String>,
    /// When the version was created.
    pub created_at: Option<Timestamp>,
    /// User who created the version.
    pub created_by: Option<String>,
    /// Free text about the blueprint, as opposed to `versionDescription`.
    pub description: Option<String>,
    /// Id of the version. Paths take the label in `version` instead.
    pub id: Option<String>,
    /// Name of the blueprint.
    pub name: Option<String>,
    /// Id of the organization that the version belongs to.
    pub org_id: Option<String>,
    /// Id of the project that owns the blueprint.
    pub project_id: Option<String>,
    /// Name of the project that owns the blueprint; follows from `projectId`.
    pub project_name: Option<String>,
    /// Path of this version in the API.
    pub self_link: Option<String>,
    /// `RELEASED` if the version is released to the catalog, otherwise `VERSIONED`. The list of values
    /// is shared with blueprints.
    pub status: Option<BlueprintStatus>,
    /// When the version was last updated.
    pub updated_at: Option<Timestamp>,
    /// User who last updated the version.
    pub updated_by: Option<String>,
    /// Whether the content of the version passed validation.
    pub valid: Option<bool>,
    /// Label of the version, chosen by the caller; part of the paths of operations on the version.
    pub version: Option<String>,
    /// What changed in this version, as its author put it.
    pub version_change_log: Option<String>,
    /// Free text about this version.
    pub version_description: Option<String>,
    extra: Extra,
}

record! {
    BlueprintVersion, goes_back: false,
    read_only blueprint_id: "blueprintId",
    read_only content: "content",
    read_only created_at: "createdAt",
    read_only created_by: "createdBy",
    read_only description: "description",
    read_only id: "id",
    read_only name: "name",
    read_only org_id: "orgId",
    member project_id: "projectId",
    read_only project_name: "projectName",
    read_only self_link: "selfLink",
    read_only status: "status",
    read_only updated_at: "updatedAt",
    read_only updated_by: "updatedBy",
    read_only valid: "valid",
    read_only version: "version",
    read_only version_change_log: "versionChangeLog",
    read_only version_description: "versionDescription",
}

/// The version to create from a blueprint's draft.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BlueprintVersionRequest {
    /// What changed in this version. Comes back as `versionChangeLog`.
    pub change_log: Option<String>,
    /// Free text about this version. Comes back as `versionDescription`.
    pub description: Option<String>,
    /// Whether to release the version to the catalog at once.
    pub release: Option<bool>,
    /// Label of the version, such as `1.0`. Comes back as `version` and addresses the version in paths.
    pub version: String,
    extra: Extra,
}

impl BlueprintVersionRequest {
    /// With what the document requires.
    #[must_use]
    pub fn new(version: impl Into<String>) -> Self {
        Self {
            version: version.into(),
            ..Self::empty()
        }
    }
    /// Sets `changeLog`.
    #[must_use]
    pub fn change_log(mut self, change_log: impl Into<String>) -> Self {
        self.change_log = Some(change_log.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `release`.
    #[must_use]
    pub fn release(mut self, release: bool) -> Self {
        self.release = Some(release);
        self
    }
}

record! {
    BlueprintVersionRequest, goes_back: true,
    member change_log: "changeLog",
    member description: "description",
    member release: "release",
    member version: "version",
}

/// One page of a list of blueprints.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfBlueprint {
    /// The blueprints of this page.
    pub content: Vec<Blueprint>,
    /// Whether this page holds no blueprint.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of blueprints in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of blueprints in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfBlueprint, goes_back: false,
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

/// One page of a list of blueprint versions.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfBlueprintVersion {
    /// The blueprint versions of this page.
    pub content: Vec<BlueprintVersion>,
    /// Whether this page holds no blueprint version.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of blueprint versions in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of blueprint versions in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfBlueprintVersion, goes_back: false,
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

/// Values of `BlueprintVersionStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlueprintVersionStatus {
    /// `VERSIONED`
    Versioned,
    /// `RELEASED`
    Released,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    BlueprintVersionStatus,
    Versioned: "VERSIONED",
    Released: "RELEASED",
}
