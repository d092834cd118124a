// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, open_enum, record, wire::{Extra, Record}};

use crate::types::{Href};

/// The assignment of a custom naming to a project, as requests send it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CnProjectVo {
    /// Whether the assignment is in force.
    pub active: Option<bool>,
    /// Whether the naming is the default of the organization, for projects without a naming of their
    /// own.
    pub default_org: Option<bool>,
    /// Id of the assignment, given by the service.
    pub id: Option<String>,
    /// Id of the organization that the project belongs to.
    pub org_id: Option<String>,
    /// Id of the project.
    pub project_id: Option<String>,
    /// Name of the project.
    pub project_name: Option<String>,
    extra: Extra,
}

impl CnProjectVo {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
    /// Sets `defaultOrg`.
    #[must_use]
    pub fn default_org(mut self, default_org: bool) -> Self {
        self.default_org = Some(default_org);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.org_id = Some(org_id.into());
        self
    }
    /// Sets `projectId`.
    #[must_use]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }
    /// Sets `projectName`.
    #[must_use]
    pub fn project_name(mut self, project_name: impl Into<String>) -> Self {
        self.project_name = Some(project_name.into());
        self
    }
}

record! {
    CnProjectVo, goes_back: true,
    member active: "active",
    member default_org: "defaultOrg",
    member id: "id",
    member org_id: "orgId",
    member project_id: "projectId",
    member project_name: "projectName",
}

/// Counter of a naming template, for one project.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CnTemplateCounterVo {
    /// Whether the counter is in use.
    pub active: Option<bool>,
    /// Kind of resource: machines (`COMPUTE`), networks (`NETWORK`), disks (`COMPUTE_STORAGE`), load
    /// balancers (`LOAD_BALANCER`), resource groups (`RESOURCE_GROUP`), gateways (`GATEWAY`), address
    /// translations (`NAT`) or security groups (`SECURITY_GROUP`).
    pub cn_resource_type: Option<ResourceType>,
    /// Number that the counter has reached.
    pub current_counter: Option<i64>,
    /// Id of the counter, given by the service.
    pub id: Option<String>,
    /// Id of the project that the counter is for.
    pub project_id: Option<String>,
    extra: Extra,
}

impl CnTemplateCounterVo {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
    /// Sets `cnResourceType`.
    #[must_use]
    pub fn cn_resource_type(
        mut self,
        cn_resource_type: impl Into<ResourceType>,
    ) -> Self {
        self.cn_resource_type = Some(cn_resource_type.into());
        self
    }
    /// Sets `currentCounter`.
    #[must_use]
    pub fn current_counter(mut self, current_counter: impl Into<i64>) -> Self {
        self.current_counter = Some(current_counter.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
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
    CnTemplateCounterVo, goes_back: true,
    member active: "active",
    member cn_resource_type: "cnResourceType",
    member current_counter: "currentCounter",
    member id: "id",
    member project_id: "projectId",
}

/// A naming template: how resources of one type are named.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CnTemplateVo {
    /// Counters of the template, by project.
    pub counters: Option<Vec<CnTemplateCounterVo>>,
    /// Id of the template, given by the service.
    pub id: Option<String>,
    /// How much the counter goes up by with each name.
    pub increment_step: Option<i64>,
    /// Pattern of the names: fixed text with placeholders, such as `${project.name}`, and with the
    /// place of the counter.
    pub pattern: Option<String>,
    /// Whether the template is the default for its type of resource. If not, it is for a static
    /// pattern.
    pub resource_default: Option<bool>,
    /// Kind of resource: machines (`COMPUTE`), networks (`NETWORK`), disks (`COMPUTE_STORAGE`), load
    /// balancers (`LOAD_BALANCER`), resource groups (`RESOURCE_GROUP`), gateways (`GATEWAY`), address
    /// translations (`NAT`) or security groups (`SECURITY_GROUP`).
    pub resource_type: Option<ResourceType>,
    /// Name of the type of resource that the template is for.
    pub resource_type_name: Option<String>,
    /// Number that the counter starts at.
    pub start_counter: Option<i64>,
    /// Static pattern, for a template that is not a default one.
    pub static_pattern: Option<String>,
    /// Whether each name may be given only once.
    pub unique_name: Option<bool>,
    extra: Extra,
}

impl CnTemplateVo {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `counters`.
    #[must_use]
    pub fn counters(
        mut self,
        counters: impl IntoIterator<Item = impl Into<CnTemplateCounterVo>>,
    ) -> Self {
        self.counters = Some(counters.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `incrementStep`.
    #[must_use]
    pub fn increment_step(mut self, increment_step: impl Into<i64>) -> Self {
        self.increment_step = Some(increment_step.into());
        self
    }
    /// Sets `pattern`.
    #[must_use]
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }
    /// Sets `resourceDefault`.
    #[must_use]
    pub fn resource_default(mut self, resource_default: bool) -> Self {
        self.resource_default = Some(resource_default);
        self
    }
    /// Sets `resourceType`.
    #[must_use]
    pub fn resource_type(mut self, resource_type: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(resource_type.into());
        self
    }
    /// Sets `resourceTypeName`.
    #[must_use]
    pub fn resource_type_name(mut self, resource_type_name: impl Into<String>) -> Self {
        self.resource_type_name = Some(resource_type_name.into());
        self
    }
    /// Sets `startCounter`.
    #[must_use]
    pub fn start_counter(mut self, start_counter: impl Into<i64>) -> Self {
        self.start_counter = Some(start_counter.into());
        self
    }
    /// Sets `staticPattern`.
    #[must_use]
    pub fn static_pattern(mut self, static_pattern: impl Into<String>) -> Self {
        self.static_pattern = Some(static_pattern.into());
        self
    }
    /// Sets `uniqueName`.
    #[must_use]
    pub fn unique_name(mut self, unique_name: bool) -> Self {
        self.unique_name = Some(unique_name);
        self
    }
}

record! {
    CnTemplateVo, goes_back: true,
    member counters: "counters",
    member id: "id",
    member increment_step: "incrementStep",
    member pattern: "pattern",
    member resource_default: "resourceDefault",
    member resource_type: "resourceType",
    member resource_type_name: "resourceTypeName",
    member start_counter: "startCounter",
    member static_pattern: "staticPattern",
    member unique_name: "uniqueName",
}

/// A custom naming: templates for the names of resources, and the projects that they hold for.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomNaming {
    /// Links to the custom naming itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Free text about the custom naming.
    pub description: Option<String>,
    /// Id of the custom naming, given by the service.
    pub id: String,
    /// Name of the custom naming.
    pub name: Option<String>,
    /// Id of the organization that the custom naming belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the custom naming; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// Projects that the templates are for. No project occurs twice.
    pub projects: Vec<CustomNamingProject>,
    /// The templates. No template occurs twice.
    pub templates: Vec<CustomNamingTemplate>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    extra: Extra,
}

record! {
    CustomNaming, goes_back: false,
    member links: "_links",
    member created_at: "createdAt",
    member description: "description",
    member id: "id",
    member name: "name",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member projects: "projects",
    member templates: "templates",
    member updated_at: "updatedAt",
}

/// A counter of a naming template, which numbers the names in one project.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomNamingCounter {
    /// Whether the counter is in use.
    pub active: Option<bool>,
    /// Kind of resource: machines (`COMPUTE`), networks (`NETWORK`), disks (`COMPUTE_STORAGE`), load
    /// balancers (`LOAD_BALANCER`), resource groups (`RESOURCE_GROUP`), gateways (`GATEWAY`), address
    /// translations (`NAT`) or security groups (`SECURITY_GROUP`).
    pub cn_resource_type: ResourceType,
    /// Number that the counter has reached.
    pub current_counter: i64,
    /// Id of the counter, given by the service.
    pub id: Option<String>,
    /// Id of the project that the counter is for.
    pub project_id: String,
    extra: Extra,
}

record! {
    CustomNamingCounter, goes_back: false,
    member active: "active",
    member cn_resource_type: "cnResourceType",
    member current_counter: "currentCounter",
    member id: "id",
    member project_id: "projectId",
}

/// A custom naming, as the caller sets it: templates by which resources of some projects are named.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomNamingModel {
    /// Free text about the custom naming.
    pub description: Option<String>,
    /// Id of the custom naming, given by the service. Needed to update one, left out to create one.
    pub id: Option<String>,
    /// Name of the custom naming.
    pub name: Option<String>,
    /// Projects that the templates are for. No project occurs twice.
    pub projects: Option<Vec<CnProjectVo>>,
    /// The templates. No template occurs twice.
    pub templates: Option<Vec<CnTemplateVo>>,
    extra: Extra,
}

impl CustomNamingModel {
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
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `projects`.
    #[must_use]
    pub fn projects(
        mut self,
        projects: impl IntoIterator<Item = impl Into<CnProjectVo>>,
    ) -> Self {
        self.projects = Some(projects.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `templates`.
    #[must_use]
    pub fn templates(
        mut self,
        templates: impl IntoIterator<Item = impl Into<CnTemplateVo>>,
    ) -> Self {
        self.templates = Some(templates.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    CustomNamingModel, goes_back: true,
    member description: "description",
    member id: "id",
    member name: "name",
    member projects: "projects",
    member templates: "templates",
}

/// The assignment of a custom naming to a project.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomNamingProject {
    /// Whether the assignment is in force.
    pub active: Option<bool>,
    /// Whether the naming is the default of the organization, for projects without a naming of their
    /// own.
    pub default_org: Option<bool>,
    /// Id of the assignment, given by the service.
    pub id: Option<String>,
    /// Id of the organization that the project belongs to.
    pub org_id: Option<String>,
    /// Id of the project.
    pub project_id: Option<String>,
    /// Name of the project.
    pub project_name: Option<String>,
    extra: Extra,
}

record! {
    CustomNamingProject, goes_back: false,
    member active: "active",
    member default_org: "defaultOrg",
    member id: "id",
    member org_id: "orgId",
    member project_id: "projectId",
    member project_name: "projectName",
}

/// A template for the names of resources of one kind.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomNamingTemplate {
    /// Counters of the template, by project.
    pub counters: Vec<CustomNamingCounter>,
    /// Id of the template, given by the service.
    pub id: Option<String>,
    /// How much the counter goes up by with each name.
    pub increment_step: Option<i64>,
    /// Pattern of the names: fixed text with placeholders, such as `${project.name}`, and with the
    /// place of the counter.
    pub pattern: Option<String>,
    /// Whether the template is the default for its type of resource. If not, it is for a static
    /// pattern.
    pub resource_default: Option<bool>,
    /// Kind of resource: machines (`COMPUTE`), networks (`NETWORK`), disks (`COMPUTE_STORAGE`), load
    /// balancers (`LOAD_BALANCER`), resource groups (`RESOURCE_GROUP`), gateways (`GATEWAY`), address
    /// translations (`NAT`) or security groups (`SECURITY_GROUP`).
    pub resource_type: Option<ResourceType>,
    /// Name of the type of resource, for display or for a finer choice than `resourceType`.
    pub resource_type_name: Option<String>,
    /// Number that the counter starts at.
    pub start_counter: Option<i64>,
    /// Static pattern, for a template that is not a default one.
    pub static_pattern: Option<String>,
    /// Whether each name may be given only once.
    pub unique_name: Option<bool>,
    extra: Extra,
}

record! {
    CustomNamingTemplate, goes_back: false,
    member counters: "counters",
    member id: "id",
    member increment_step: "incrementStep",
    member pattern: "pattern",
    member resource_default: "resourceDefault",
    member resource_type: "resourceType",
    member resource_type_name: "resourceTypeName",
    member start_counter: "startCounter",
    member static_pattern: "staticPattern",
    member unique_name: "uniqueName",
}

/// Values of `ResourceType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceType {
    /// `COMPUTE`
    Compute,
    /// `NETWORK`
    Network,
    /// `COMPUTE_STORAGE`
    ComputeStorage,
    /// `LOAD_BALANCER`
    LoadBalancer,
    /// `RESOURCE_GROUP`
    ResourceGroup,
    /// `GATEWAY`
    Gateway,
    /// `NAT`
    Nat,
    /// `SECURITY_GROUP`
    SecurityGroup,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ResourceType,
    Compute: "COMPUTE",
    Network: "NETWORK",
    ComputeStorage: "COMPUTE_STORAGE",
    LoadBalancer: "LOAD_BALANCER",
    ResourceGroup: "RESOURCE_GROUP",
    Gateway: "GATEWAY",
    Nat: "NAT",
    SecurityGroup: "SECURITY_GROUP",
}
