// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::{Extra, Record}};

use crate::types::{Sort};

/// A commit in the repository of a configuration source.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommitDetails {
    /// Name of the author of the change.
    pub author_name: Option<String>,
    /// The commit message.
    pub comments: Option<String>,
    /// Id of the commit in the repository.
    pub commit_id: Option<String>,
    /// When the change was committed.
    pub committed_date: Option<Timestamp>,
    /// E-mail address of the committer.
    pub committer_email: Option<String>,
    /// Name of the committer, who need not be the author.
    pub committer_name: Option<String>,
    extra: Extra,
}

record! {
    CommitDetails, goes_back: false,
    member author_name: "authorName",
    member comments: "comments",
    member commit_id: "commitId",
    member committed_date: "committedDate",
    member committer_email: "committerEmail",
    member committer_name: "committerName",
}

/// A repository from which content, such as Terraform configurations, is taken.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSource {
    /// `config`.
    pub config: Option<ContentSourceConfig>,
    /// Free text about the content source.
    pub description: Option<String>,
    /// Id of the content source. Taken as `configurationSourceId` by the operations on commits and
    /// trees.
    pub id: Option<String>,
    /// Name of the integration account used to reach the repository.
    pub integration_account_name: Option<String>,
    /// Whether the content is kept synchronised with the repository.
    pub is_sync_enabled: Option<bool>,
    /// Label of the content source.
    pub label: Option<String>,
    /// Name of the content source.
    pub name: Option<String>,
    /// Id of the project that owns the content source.
    pub project_id: Option<String>,
    /// Id of the type of the content source.
    pub type_id: Option<String>,
    extra: Extra,
}

record! {
    ContentSource, goes_back: false,
    member config: "config",
    member description: "description",
    member id: "id",
    member integration_account_name: "integrationAccountName",
    member is_sync_enabled: "isSyncEnabled",
    member label: "label",
    member name: "name",
    member project_id: "projectId",
    member type_id: "typeId",
}

/// Where a content source finds its content.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentSourceConfig {
    /// Branch of the repository.
    pub branch: Option<String>,
    /// Kind of content that the source holds.
    pub content_type: Option<String>,
    /// Id of the integration that reaches the repository.
    pub integration_id: Option<String>,
    /// Path inside the repository.
    pub path: Option<String>,
    /// The repository, as the integration names it.
    pub repository: Option<String>,
    /// Whether the content can be requested from every project of the organization, and not only from
    /// its own.
    pub request_scope_org: Option<bool>,
    extra: Extra,
}

record! {
    ContentSourceConfig, goes_back: false,
    member branch: "branch",
    member content_type: "contentType",
    member integration_id: "integrationId",
    member path: "path",
    member repository: "repository",
    member request_scope_org: "requestScopeOrg",
}

/// Directories found in the repository of a configuration source.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileTree {
    /// Id of the repository.
    pub repository_id: Option<String>,
    /// The directories.
    pub tree: Vec<FileTreeDirectory>,
    extra: Extra,
}

record! {
    FileTree, goes_back: false,
    member repository_id: "repositoryId",
    member tree: "tree",
}

/// A directory in a repository.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileTreeDirectory {
    /// Name of the directory.
    pub name: Option<String>,
    extra: Extra,
}

record! {
    FileTreeDirectory, goes_back: false,
    member name: "name",
}

/// An output that a Terraform configuration declares.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutputValue {
    /// Free text about the output, from the configuration.
    pub description: Option<String>,
    /// Name of the output.
    pub name: Option<String>,
    /// Whether the value is secret and is not to be shown.
    pub sensitive: Option<bool>,
    extra: Extra,
}

impl OutputValue {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
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
    /// Sets `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

record! {
    OutputValue, goes_back: true,
    member description: "description",
    member name: "name",
    member sensitive: "sensitive",
}

/// One page of a list of commits.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfCommitDetails {
    /// The commits of this page.
    pub content: Vec<CommitDetails>,
    /// Whether this page holds no commit.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of commits in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of commits in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfCommitDetails, goes_back: false,
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

/// One page of a list of content sources.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfContentSource {
    /// The content sources of this page.
    pub content: Vec<ContentSource>,
    /// Whether this page holds no content source.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of content sources in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of content sources in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfContentSource, goes_back: false,
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

/// One page of a list of Terraform versions.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfTerraformVersion {
    /// The Terraform versions of this page.
    pub content: Vec<TerraformVersion>,
    /// Whether this page holds no Terraform version.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of Terraform versions in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of Terraform versions in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfTerraformVersion, goes_back: false,
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

/// A provider that a Terraform configuration uses.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Provider {
    /// Attributes of the provider, by name.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Type of the provider.
    pub type_: Option<String>,
    extra: Extra,
}

impl Provider {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(
        mut self,
        attributes: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.attributes = Some(
            attributes
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

record! {
    Provider, goes_back: true,
    member attributes: "attributes",
    member type_: "type",
}

/// A blueprint to create from a Terraform configuration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerraformBlueprintConfig {
    /// When the configuration was created.
    ///
    /// Set by the server; never sent.
    pub created_at: Option<Timestamp>,
    /// User who created the configuration.
    ///
    /// Set by the server; never sent.
    pub created_by: Option<String>,
    /// Free text about the blueprint.
    pub description: Option<String>,
    /// Id of the configuration, given by the service.
    ///
    /// Set by the server; never sent.
    pub id: Option<String>,
    /// Name of the blueprint.
    pub name: Option<String>,
    /// Id of the organization that the configuration belongs to.
    ///
    /// Set by the server; never sent.
    pub org_id: Option<String>,
    /// Id of the project that is to own the blueprint.
    pub project_id: Option<String>,
    /// Name of that project; follows from `projectId`.
    ///
    /// Set by the server; never sent.
    pub project_name: Option<String>,
    /// `terraformToBlueprintMapping`.
    pub terraform_to_blueprint_mapping: Option<TerraformToBlueprintMapping>,
    /// When the configuration was last updated.
    ///
    /// Set by the server; never sent.
    pub updated_at: Option<Timestamp>,
    /// User who last updated the configuration.
    ///
    /// Set by the server; never sent.
    pub updated_by: Option<String>,
    /// Version for the configuration; the mapping lists the Terraform versions that fit in
    /// `compatibleVersions`.
    pub version: Option<String>,
    extra: Extra,
}

impl TerraformBlueprintConfig {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
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
    /// Sets `terraformToBlueprintMapping`.
    #[must_use]
    pub fn terraform_to_blueprint_mapping(
        mut self,
        terraform_to_blueprint_mapping: TerraformToBlueprintMapping,
    ) -> Self {
        self.terraform_to_blueprint_mapping = Some(terraform_to_blueprint_mapping);
        self
    }
    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}

record! {
    TerraformBlueprintConfig, goes_back: true,
    read_only created_at: "createdAt",
    read_only created_by: "createdBy",
    member description: "description",
    read_only id: "id",
    member name: "name",
    read_only org_id: "orgId",
    member project_id: "projectId",
    read_only project_name: "projectName",
    member terraform_to_blueprint_mapping: "terraformToBlueprintMapping",
    read_only updated_at: "updatedAt",
    read_only updated_by: "updatedBy",
    member version: "version",
}

/// Where a Terraform configuration is kept.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerraformConfigurationSourceReference {
    /// Id of the commit to read.
    pub commit_id: Option<String>,
    /// Id of the repository.
    pub repository_id: Option<String>,
    /// Directory in the repository that holds the configuration.
    pub source_directory: Option<String>,
    extra: Extra,
}

impl TerraformConfigurationSourceReference {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `commitId`.
    #[must_use]
    pub fn commit_id(mut self, commit_id: impl Into<String>) -> Self {
        self.commit_id = Some(commit_id.into());
        self
    }
    /// Sets `repositoryId`.
    #[must_use]
    pub fn repository_id(mut self, repository_id: impl Into<String>) -> Self {
        self.repository_id = Some(repository_id.into());
        self
    }
    /// Sets `sourceDirectory`.
    #[must_use]
    pub fn source_directory(mut self, source_directory: impl Into<String>) -> Self {
        self.source_directory = Some(source_directory.into());
        self
    }
}

record! {
    TerraformConfigurationSourceReference, goes_back: true,
    member commit_id: "commitId",
    member repository_id: "repositoryId",
    member source_directory: "sourceDirectory",
}

/// What a Terraform configuration declares, in the terms needed to make a blueprint of it.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerraformToBlueprintMapping {
    /// Terraform versions that can run the configuration.
    pub compatible_versions: Option<Vec<String>>,
    /// `configurationSourceReference`.
    pub configuration_source_reference: Option<TerraformConfigurationSourceReference>,
    /// Outputs that the configuration declares.
    pub output_values: Option<Vec<OutputValue>>,
    /// Providers that the configuration uses.
    pub providers: Option<Vec<Provider>>,
    /// Variables that the configuration declares.
    pub variables: Option<Vec<Variable>>,
    /// Warnings about the configuration, as text for people.
    pub warnings: Option<Vec<String>>,
    extra: Extra,
}

impl TerraformToBlueprintMapping {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `compatibleVersions`.
    #[must_use]
    pub fn compatible_versions(
        mut self,
        compatible_versions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.compatible_versions = Some(
            compatible_versions.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `configurationSourceReference`.
    #[must_use]
    pub fn configuration_source_reference(
        mut self,
        configuration_source_reference: TerraformConfigurationSourceReference,
    ) -> Self {
        self.configuration_source_reference = Some(configuration_source_reference);
        self
    }
    /// Sets `outputValues`.
    #[must_use]
    pub fn output_values(
        mut self,
        output_values: impl IntoIterator<Item = impl Into<OutputValue>>,
    ) -> Self {
        self.output_values = Some(output_values.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `providers`.
    #[must_use]
    pub fn providers(
        mut self,
        providers: impl IntoIterator<Item = impl Into<Provider>>,
    ) -> Self {
        self.providers = Some(providers.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `variables`.
    #[must_use]
    pub fn variables(
        mut self,
        variables: impl IntoIterator<Item = impl Into<Variable>>,
    ) -> Self {
        self.variables = Some(variables.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `warnings`.
    #[must_use]
    pub fn warnings(
        mut self,
        warnings: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.warnings = Some(warnings.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    TerraformToBlueprintMapping, goes_back: true,
    member compatible_versions: "compatibleVersions",
    member configuration_source_reference: "configurationSourceReference",
    member output_values: "outputValues",
    member providers: "providers",
    member variables: "variables",
    member warnings: "warnings",
}

/// A Terraform version that an organization offers, and where its program is downloaded from.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerraformVersion {
    /// How to authenticate at `url`: `NONE`, or `BASIC` with `username` and `password`.
    pub authentication_type: Option<AuthenticationType>,
    /// When the Terraform version was created.
    ///
    /// Set by the server; never sent.
    pub created_at: Option<Timestamp>,
    /// User who created the Terraform version.
    ///
    /// Set by the server; never sent.
    pub created_by: Option<String>,
    /// Free text about the Terraform version.
    pub description: Option<String>,
    /// Whether the version is offered for use.
    pub enabled: Option<bool>,
    /// Id of the entry, given by the service; not the version number.
    ///
    /// Set by the server; never sent.
    pub id: Option<String>,
    /// Id of the organization that the Terraform version belongs to.
    ///
    /// Set by the server; never sent.
    pub org_id: Option<String>,
    /// Password for `url` when `authenticationType` is `BASIC`. A secret.
    pub password: Option<String>,
    /// SHA-256 checksum of the download at `url`.
    pub sha256_checksum: Option<String>,
    /// When the Terraform version was last updated.
    ///
    /// Set by the server; never sent.
    pub updated_at: Option<Timestamp>,
    /// User who last updated the Terraform version.
    ///
    /// Set by the server; never sent.
    pub updated_by: Option<String>,
    /// URL from which this Terraform version is downloaded.
    pub url: Option<String>,
    /// User name for `url` when `authenticationType` is `BASIC`.
    pub username: Option<String>,
    /// Version number of Terraform.
    pub version: Option<String>,
    extra: Extra,
}

impl TerraformVersion {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `authenticationType`.
    #[must_use]
    pub fn authentication_type(
        mut self,
        authentication_type: impl Into<AuthenticationType>,
    ) -> Self {
        self.authentication_type = Some(authentication_type.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `enabled`.
    #[must_use]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Sets `sha256Checksum`.
    #[must_use]
    pub fn sha256_checksum(mut self, sha256_checksum: impl Into<String>) -> Self {
        self.sha256_checksum = Some(sha256_checksum.into());
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}

record! {
    TerraformVersion, goes_back: true,
    member authentication_type: "authenticationType",
    read_only created_at: "createdAt",
    read_only created_by: "createdBy",
    member description: "description",
    member enabled: "enabled",
    read_only id: "id",
    read_only org_id: "orgId",
    member password: "password",
    member sha256_checksum: "sha256Checksum",
    read_only updated_at: "updatedAt",
    read_only updated_by: "updatedBy",
    member url: "url",
    member username: "username",
    member version: "version",
}

/// A variable that a Terraform configuration declares.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Variable {
    /// Default of the variable: any JSON value, also a string or a number, although the type says
    /// object.
    pub default_value: Option<Value>,
    /// Free text about the variable, from the configuration.
    pub description: Option<String>,
    /// Name of the variable.
    pub name: Option<String>,
    /// Whether the value is secret and is not to be shown.
    pub sensitive: Option<bool>,
    /// Type of the variable in Terraform.
    pub type_: Option<VariableType>,
    extra: Extra,
}

impl Variable {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `defaultValue`.
    #[must_use]
    pub fn default_value(mut self, default_value: impl Into<Value>) -> Self {
        self.default_value = Some(default_value.into());
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
    /// Sets `sensitive`.
    #[must_use]
    pub fn sensitive(mut self, sensitive: bool) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<VariableType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

record! {
    Variable, goes_back: true,
    member default_value: "defaultValue",
    member description: "description",
    member name: "name",
    member sensitive: "sensitive",
    member type_: "type",
}

/// Values of `AuthenticationType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationType {
    /// `NONE`
    None,
    /// `BASIC`
    Basic,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    AuthenticationType,
    None: "NONE",
    Basic: "BASIC",
}

/// Values of `VariableType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VariableType {
    /// `STRING`
    String,
    /// `NUMBER`
    Number,
    /// `BOOL`
    Bool,
    /// `LIST`
    List,
    /// `MAP`
    Map,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    VariableType,
    String: "STRING",
    Number: "NUMBER",
    Bool: "BOOL",
    List: "LIST",
    Map: "MAP",
}
