// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{Value, record, wire::Extra};

use crate::types::{Sort};

/// One page of a list of policy types.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfPolicyType {
    /// The policy types of this page.
    pub content: Vec<PolicyType>,
    /// Whether this page holds no policy type.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of policy types in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of policy types in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfPolicyType, goes_back: false,
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

/// What policies of a type support.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolicyFeatureConfig {
    /// Whether a policy of the type can be tried out by a dry run.
    pub enable_dry_run: Option<bool>,
    /// Whether a policy of the type has an `enforcementType`.
    pub enable_enforcement_type: Option<bool>,
    /// Whether a policy of the type can be for a single project.
    pub enable_single_project_scope: Option<bool>,
    /// Whether notifications of updates are enabled for the type.
    pub enable_update_notification: Option<bool>,
    extra: Extra,
}

record! {
    PolicyFeatureConfig, goes_back: false,
    member enable_dry_run: "enableDryRun",
    member enable_enforcement_type: "enableEnforcementType",
    member enable_single_project_scope: "enableSingleProjectScope",
    member enable_update_notification: "enableUpdateNotification",
}

/// A kind of policies.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolicyType {
    /// `config`.
    pub config: Option<PolicyFeatureConfig>,
    /// JSON schema of `definition` of a policy of this type.
    pub definition_schema: Value,
    /// Name of the type for display.
    pub display_name: String,
    /// Id of the type, a name with dots and not a UUID.
    pub id: String,
    /// Name of the type.
    pub name: String,
    /// JSON schema of what policies of this type apply to.
    pub target_schema: Value,
    extra: Extra,
}

record! {
    PolicyType, goes_back: false,
    member config: "config",
    member definition_schema: "definitionSchema",
    member display_name: "displayName",
    member id: "id",
    member name: "name",
    member target_schema: "targetSchema",
}
