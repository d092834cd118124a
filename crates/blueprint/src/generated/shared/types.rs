// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::{Extra, Record}};

/// A description of a deployment in YAML, kept in a project. It has one draft, which updates
/// change, and any number of versions.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Blueprint {
    /// The draft, as YAML text: inputs, resources and outputs of the blueprint. Set by the caller.
    pub content: Option<String>,
    /// Id of the content source that the blueprint is synchronised from, if it comes from a repository.
    ///
    /// Set by the server; never sent.
    pub content_source_id: Option<String>,
    /// Path of the blueprint in its content source.
    ///
    /// Set by the server; never sent.
    pub content_source_path: Option<String>,
    /// When the blueprint was last synchronised with its content source.
    ///
    /// Set by the server; never sent.
    pub content_source_sync_at: Option<Timestamp>,
    /// Messages of the last synchronisation.
    ///
    /// Set by the server; never sent.
    pub content_source_sync_messages: Option<Vec<String>>,
    /// Outcome of the last synchronisation.
    ///
    /// Set by the server; never sent.
    pub content_source_sync_status: Option<ContentSourceSyncStatus>,
    /// Type of the content source.
    ///
    /// Set by the server; never sent.
    pub content_source_type: Option<String>,
    /// When the blueprint was created.
    ///
    /// Set by the server; never sent.
    pub created_at: Option<Timestamp>,
    /// User who created the blueprint.
    ///
    /// Set by the server; never sent.
    pub created_by: Option<String>,
    /// Free text about the blueprint.
    pub description: Option<String>,
    /// Id of the blueprint, given by the service.
    ///
    /// Set by the server; never sent.
    pub id: Option<String>,
    /// Name of the blueprint.
    pub name: Option<String>,
    /// Id of the organization that the blueprint belongs to.
    ///
    /// Set by the server; never sent.
    pub org_id: Option<String>,
    /// Id of the project that owns the blueprint.
    pub project_id: Option<String>,
    /// Name of the project that owns the blueprint; follows from `projectId`.
    ///
    /// Set by the server; never sent.
    pub project_name: Option<String>,
    /// Whether the blueprint can be requested from every project of the organization, and not only from
    /// its own.
    pub request_scope_org: Option<bool>,
    /// Path of this blueprint in the API.
    ///
    /// Set by the server; never sent.
    pub self_link: Option<String>,
    /// How far the blueprint has come: `DRAFT` without versions, `VERSIONED` with a version, `RELEASED`
    /// with a released version.
    ///
    /// Set by the server; never sent.
    pub status: Option<BlueprintStatus>,
    /// Number of released versions.
    ///
    /// Set by the server; never sent.
    pub total_released_versions: Option<i64>,
    /// Number of versions, released or not.
    ///
    /// Set by the server; never sent.
    pub total_versions: Option<i64>,
    /// When the blueprint was last updated.
    ///
    /// Set by the server; never sent.
    pub updated_at: Option<Timestamp>,
    /// User who last updated the blueprint.
    ///
    /// Set by the server; never sent.
    pub updated_by: Option<String>,
    /// Whether the content of the draft passed validation.
    ///
    /// Set by the server; never sent.
    pub valid: Option<bool>,
    /// Findings of the validation of the content.
    ///
    /// Set by the server; never sent.
    pub validation_messages: Option<Vec<BlueprintValidationMessage>>,
    extra: Extra,
}

impl Blueprint {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `projectId`.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
    /// Sets `requestScopeOrg`.
    #[must_use]
    pub fn request_scope_org(mut self, request_scope_org: bool) -> Self {
        self.request_scope_org = Some(request_scope_org);
        self
    }
}

record! {
    Blueprint, goes_back: true,
    member content: "content",
    read_only content_source_id: "contentSourceId",
    read_only content_source_path: "contentSourcePath",
    read_only content_source_sync_at: "contentSourceSyncAt",
    read_only content_source_sync_messages: "contentSourceSyncMessages",
    read_only content_source_sync_status: "contentSourceSyncStatus",
    read_only content_source_type: "contentSourceType",
    read_only created_at: "createdAt",
    read_only created_by: "createdBy",
    member description: "description",
    read_only id: "id",
    member name: "name",
    read_only org_id: "orgId",
    member project_id: "projectId",
    read_only project_name: "projectName",
    member request_scope_org: "requestScopeOrg",
    read_only self_link: "selfLink",
    read_only status: "status",
    read_only total_released_versions: "totalReleasedVersions",
    read_only total_versions: "totalVersions",
    read_only updated_at: "updatedAt",
    read_only updated_by: "updatedBy",
    read_only valid: "valid",
    read_only validation_messages: "validationMessages",
}

/// One finding of a validation.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueprintValidationMessage {
    /// The finding, as text for people.
    ///
    /// Set by the server; never sent.
    pub message: Option<String>,
    /// Further details of the finding, by name.
    ///
    /// Set by the server; never sent.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Place in the blueprint content that the finding is about.
    ///
    /// Set by the server; never sent.
    pub path: Option<String>,
    /// Name of the resource that the finding is about, as in the blueprint content.
    ///
    /// Set by the server; never sent.
    pub resource_name: Option<String>,
    /// Severity of the finding.
    ///
    /// Set by the server; never sent.
    pub type_: Option<BlueprintValidationMessageType>,
    extra: Extra,
}

impl BlueprintValidationMessage {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
}

record! {
    BlueprintValidationMessage, goes_back: true,
    read_only message: "message",
    read_only metadata: "metadata",
    read_only path: "path",
    read_only resource_name: "resourceName",
    read_only type_: "type",
}

/// Schema of a value, in a dialect of JSON Schema: the inputs of a blueprint or the properties of a
/// resource type. It nests without limit.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyDefinition {
    /// A data reference for the value.
    pub data: Option<String>,
    /// Reference to the source that supplies the default while a form is filled in.
    pub dynamic_default: Option<String>,
    /// Reference to another schema that stands in place of this one. Plain text in the answer, not a
    /// link inside this document.
    pub ref_: Option<String>,
    /// Whether an object may have properties other than those in `properties`.
    pub additional_properties: Option<bool>,
    /// Schemas that the value has to meet all together.
    pub all_of: Vec<PropertyDefinition>,
    /// Schemas of which the value has to meet at least one.
    pub any_of: Vec<PropertyDefinition>,
    /// Whether the value is computed by the service or the provider and not entered.
    pub computed: Option<bool>,
    /// The only value allowed: any JSON value, also a string or a number, although the type says
    /// object.
    pub const_: Option<Value>,
    /// Value used when none is given: any JSON value, also a string or a number, although the type says
    /// object.
    pub default_: Option<Value>,
    /// For a property name, the names of the properties that have to be given with it.
    pub dependencies: BTreeMap<String, Vec<String>>,
    /// Text about the value, for people.
    pub description: Option<String>,
    /// Whether the value is a secret that is kept encrypted.
    pub encrypted: Option<bool>,
    /// The values allowed. An item can be any JSON value, also a string or a number, although the type
    /// says object.
    pub enum_: Vec<Value>,
    /// Format of a string, such as `date-time`.
    pub format: Option<String>,
    /// Whether a difference in upper and lower case alone does not count as a change of the value.
    pub ignore_case_on_diff: Option<bool>,
    /// Whether a change of the value is ignored when a deployment is updated.
    pub ignore_on_update: Option<bool>,
    /// `items`.
    pub items: Option<Box<PropertyDefinition>>,
    /// Largest number of items of an array.
    pub max_items: Option<i64>,
    /// Largest length of a string, in characters.
    pub max_length: Option<i64>,
    /// Largest number of properties of an object.
    pub max_properties: Option<i64>,
    /// Largest number allowed, itself included.
    pub maximum: Option<i64>,
    /// Smallest number of items of an array.
    pub min_items: Option<i64>,
    /// Smallest length of a string, in characters.
    pub min_length: Option<i64>,
    /// Smallest number of properties of an object.
    pub min_properties: Option<i64>,
    /// Smallest number allowed, itself included.
    pub minimum: Option<i64>,
    /// `not`.
    pub not: Option<Box<PropertyDefinition>>,
    /// Schemas of which the value has to meet exactly one.
    pub one_of: Vec<PropertyDefinition>,
    /// Regular expression that a string has to match.
    pub pattern: Option<String>,
    /// Schemas of the properties of an object, by property name.
    pub properties: BTreeMap<String, PropertyDefinition>,
    /// Whether a change of the value makes an update delete the resource and create it anew.
    pub recreate_on_update: Option<bool>,
    /// Names of the properties that an object has to have.
    pub required: Vec<String>,
    /// Label of the value, for display.
    pub title: Option<String>,
    /// Type of the value in terms of JSON Schema, such as `string`, `integer`, `array` or `object`.
    pub type_: Option<String>,
    /// Whether all items of an array have to differ.
    pub unique_items: Option<bool>,
    /// Whether the value is only sent and never returned.
    pub write_only: Option<bool>,
    extra: Extra,
}

record! {
    PropertyDefinition, goes_back: false,
    member data: "$data",
    member dynamic_default: "$dynamicDefault",
    member ref_: "$ref",
    member additional_properties: "additionalProperties",
    member all_of: "allOf",
    member any_of: "anyOf",
    member computed: "computed",
    member const_: "const",
    member default_: "default",
    member dependencies: "dependencies",
    member description: "description",
    member encrypted: "encrypted",
    member enum_: "enum",
    member format: "format",
    member ignore_case_on_diff: "ignoreCaseOnDiff",
    member ignore_on_update: "ignoreOnUpdate",
    member items: "items",
    member max_items: "maxItems",
    member max_length: "maxLength",
    member max_properties: "maxProperties",
    member maximum: "maximum",
    member min_items: "minItems",
    member min_length: "minLength",
    member min_properties: "minProperties",
    member minimum: "minimum",
    member not: "not",
    member one_of: "oneOf",
    member pattern: "pattern",
    member properties: "properties",
    member recreate_on_update: "recreateOnUpdate",
    member required: "required",
    member title: "title",
    member type_: "type",
    member unique_items: "uniqueItems",
    member write_only: "writeOnly",
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

/// Values of `ContentSourceSyncStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentSourceSyncStatus {
    /// `SUCCESSFUL`
    Successful,
    /// `FAILED`
    Failed,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ContentSourceSyncStatus,
    Successful: "SUCCESSFUL",
    Failed: "FAILED",
}

/// Values of `BlueprintStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlueprintStatus {
    /// `DRAFT`
    Draft,
    /// `VERSIONED`
    Versioned,
    /// `RELEASED`
    Released,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    BlueprintStatus,
    Draft: "DRAFT",
    Versioned: "VERSIONED",
    Released: "RELEASED",
}

/// Values of `BlueprintValidationMessageType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlueprintValidationMessageType {
    /// `INFO`
    Info,
    /// `WARNING`
    Warning,
    /// `ERROR`
    Error,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    BlueprintValidationMessageType,
    Info: "INFO",
    Warning: "WARNING",
    Error: "ERROR",
}
