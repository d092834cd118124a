// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, record, wire::{Extra, Record}};

use crate::types::{Constraint, Href, Tag};

/// A project: people who work together, and the cloud zones that they may deploy to.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// Links to the project itself (`self`) and to what it is related to, by relation. Set by the
    /// service.
    pub links: BTreeMap<String, Href>,
    /// Users and groups that manage the project.
    pub administrators: Vec<User>,
    /// Constraints on placement that hold for everything in the project, by kind: `network`, `storage`
    /// or `extensibility`.
    pub constraints: BTreeMap<String, Vec<Constraint>>,
    /// Date of creation, ISO 8601 in UTC; may be a date only. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Properties that everything deployed in the project receives, by name; the values are strings.
    pub custom_properties: BTreeMap<String, String>,
    /// Free text about the project.
    pub description: Option<String>,
    /// Id of the project, given by the service.
    pub id: String,
    /// Template that names of machines are made from, with placeholders for properties and a counter.
    pub machine_naming_template: Option<String>,
    /// Users and groups that deploy in the project.
    pub members: Vec<User>,
    /// Name of the project, unique in the organization.
    pub name: Option<String>,
    /// Longest time that an operation such as a deployment may take, in seconds.
    pub operation_timeout: Option<i64>,
    /// Id of the organization that the project belongs to. Set by the service.
    pub org_id: Option<String>,
    /// Who owns the project; for a user, the email address or account name. Set by the service.
    pub owner: Option<String>,
    /// Kind of owner that `owner` names, such as a user or a group. Set by the service.
    pub owner_type: Option<String>,
    /// How a zone is picked among those that suit: `DEFAULT` takes the first one by priority, `SPREAD`
    /// distributes over all.
    pub placement_policy: Option<String>,
    /// Whether members of the project can see and use the deployments of one another.
    pub shared_resources: Option<bool>,
    /// Users and groups that approve requests of the project.
    pub supervisors: Vec<User>,
    /// Date of the last update, ISO 8601 in UTC; may be a date only. Set by the service.
    pub updated_at: Option<Timestamp>,
    /// Users and groups that may only look.
    pub viewers: Vec<User>,
    /// Cloud zones that the project may deploy to, with limits and with what it uses of them.
    pub zones: Vec<ZoneAssignment>,
    extra: Extra,
}

record! {
    Project, goes_back: false,
    member links: "_links",
    member administrators: "administrators",
    member constraints: "constraints",
    member created_at: "createdAt",
    member custom_properties: "customProperties",
    member description: "description",
    member id: "id",
    member machine_naming_template: "machineNamingTemplate",
    member members: "members",
    member name: "name",
    member operation_timeout: "operationTimeout",
    member org_id: "orgId",
    member owner: "owner",
    member owner_type: "ownerType",
    member placement_policy: "placementPolicy",
    member shared_resources: "sharedResources",
    member supervisors: "supervisors",
    member updated_at: "updatedAt",
    member viewers: "viewers",
    member zones: "zones",
}

/// What is put on every resource of a project.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectResourceMetadata {
    /// Tags for the resources of the project.
    pub tags: Vec<Tag>,
    extra: Extra,
}

record! {
    ProjectResourceMetadata, goes_back: false,
    member tags: "tags",
}

/// What resources of a project are to be marked with.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectResourceMetadataSpecification {
    /// Tags to set on the resources that are provisioned in the project.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl ProjectResourceMetadataSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `tags`.
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    ProjectResourceMetadataSpecification, goes_back: true,
    member tags: "tags",
}

/// Projects, as a list returns them, with their number.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectResult {
    /// The projects that were asked for; a part of all where the list is paged.
    pub content: Vec<Project>,
    /// Number of projects in `content`.
    pub number_of_elements: Option<i64>,
    /// Number of projects in all, whether or not they are in `content`.
    pub total_elements: Option<i64>,
    extra: Extra,
}

record! {
    ProjectResult, goes_back: false,
    read_only content: "content",
    read_only number_of_elements: "numberOfElements",
    read_only total_elements: "totalElements",
}

/// A project. Creation and update take and require the same properties.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectSpecification {
    /// Users and groups that manage the project.
    pub administrators: Option<Vec<User>>,
    /// Constraints on placement that hold for everything in the project, by kind: `network`, `storage`
    /// or `extensibility`.
    pub constraints: Option<BTreeMap<String, Vec<Constraint>>>,
    /// Properties that everything deployed in the project receives, by name; the values are strings.
    pub custom_properties: Option<BTreeMap<String, String>>,
    /// Free text about the project.
    pub description: Option<String>,
    /// Template that names of machines are made from, with placeholders for properties and a counter.
    pub machine_naming_template: Option<String>,
    /// Users and groups that deploy in the project.
    pub members: Option<Vec<User>>,
    /// Name of the project, unique in the organization.
    pub name: String,
    /// Longest time that an operation such as a deployment may take, in seconds.
    pub operation_timeout: Option<i64>,
    /// How a zone is picked among those that suit: `DEFAULT` takes the first one by priority, `SPREAD`
    /// distributes over all.
    pub placement_policy: Option<String>,
    /// Whether members of the project can see and use the deployments of one another.
    pub shared_resources: Option<bool>,
    /// Users and groups that approve requests of the project.
    pub supervisors: Option<Vec<User>>,
    /// Users and groups that may only look.
    pub viewers: Option<Vec<User>>,
    /// Cloud zones that the project may deploy to, with limits.
    pub zone_assignment_configurations: Option<Vec<ZoneAssignmentSpecification>>,
    extra: Extra,
}

impl ProjectSpecification {
    /// With what the document requires.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::empty()
        }
    }
    /// Sets `administrators`.
    #[must_use]
    pub fn administrators(
        mut self,
        administrators: impl IntoIterator<Item = impl Into<User>>,
    ) -> Self {
        self.administrators = Some(administrators.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `constraints`.
    #[must_use]
    pub fn constraints(
        mut self,
        constraints: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Vec<Constraint>>),
        >,
    ) -> Self {
        self.constraints = Some(
            constraints
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `customProperties`.
    #[must_use]
    pub fn custom_properties(
        mut self,
        custom_properties: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.custom_properties = Some(
            custom_properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `machineNamingTemplate`.
    #[must_use]
    pub fn machine_naming_template(
        mut self,
        machine_naming_template: impl Into<String>,
    ) -> Self {
        self.machine_naming_template = Some(machine_naming_template.into());
        self
    }
    /// Sets `members`.
    #[must_use]
    pub fn members(
        mut self,
        members: impl IntoIterator<Item = impl Into<User>>,
    ) -> Self {
        self.members = Some(members.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `operationTimeout`.
    #[must_use]
    pub fn operation_timeout(mut self, operation_timeout: impl Into<i64>) -> Self {
        self.operation_timeout = Some(operation_timeout.into());
        self
    }
    /// Sets `placementPolicy`.
    #[must_use]
    pub fn placement_policy(mut self, placement_policy: impl Into<String>) -> Self {
        self.placement_policy = Some(placement_policy.into());
        self
    }
    /// Sets `sharedResources`.
    #[must_use]
    pub fn shared_resources(mut self, shared_resources: bool) -> Self {
        self.shared_resources = Some(shared_resources);
        self
    }
    /// Sets `supervisors`.
    #[must_use]
    pub fn supervisors(
        mut self,
        supervisors: impl IntoIterator<Item = impl Into<User>>,
    ) -> Self {
        self.supervisors = Some(supervisors.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `viewers`.
    #[must_use]
    pub fn viewers(
        mut self,
        viewers: impl IntoIterator<Item = impl Into<User>>,
    ) -> Self {
        self.viewers = Some(viewers.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `zoneAssignmentConfigurations`.
    #[must_use]
    pub fn zone_assignment_configurations(
        mut self,
        zone_assignment_configurations: impl IntoIterator<
            Item = impl Into<ZoneAssignmentSpecification>,
        >,
    ) -> Self {
        self.zone_assignment_configurations = Some(
            zone_assignment_configurations.into_iter().map(Into::into).collect(),
        );
        self
    }
}

record! {
    ProjectSpecification, goes_back: true,
    member administrators: "administrators",
    member constraints: "constraints",
    member custom_properties: "customProperties",
    member description: "description",
    member machine_naming_template: "machineNamingTemplate",
    member members: "members",
    member name: "name",
    member operation_timeout: "operationTimeout",
    member placement_policy: "placementPolicy",
    member shared_resources: "sharedResources",
    member supervisors: "supervisors",
    member viewers: "viewers",
    member zone_assignment_configurations: "zoneAssignmentConfigurations",
}

/// A user, or a group of users, with a role in a project.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Email address or account name of the user, or name of the group.
    pub email: Option<String>,
    /// Whether `email` names a user (`user`) or a group (`group`). A user if it is left out.
    pub type_: Option<String>,
    extra: Extra,
}

impl User {
    /// With what the document requires.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            ..Self::empty()
        }
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

record! {
    User, goes_back: true,
    member email: "email",
    member type_: "type",
}

/// A cloud zone that a project may deploy to, with limits and with what the project uses. What is
/// used is set by the service.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneAssignment {
    /// Number of CPUs that the project uses in the zone. Set by the service.
    pub allocated_cpu: Option<i64>,
    /// Number of machines that the project has in the zone. Set by the service.
    pub allocated_instances_count: Option<i64>,
    /// Memory that the project uses in the zone, in MB. Set by the service.
    pub allocated_memory_mb: Option<i64>,
    /// Storage that the project uses in the zone, in GB. Set by the service.
    pub allocated_storage_gb: Option<f64>,
    /// Largest number of CPUs that the project may use in the zone; 0 for no limit.
    pub cpu_limit: Option<i64>,
    /// Largest number of machines that the project may have in the zone; 0 for no limit.
    pub max_number_instances: Option<i64>,
    /// Largest amount of memory that the project may use in the zone, in MB; 0 for no limit.
    pub memory_limit_mb: Option<i64>,
    /// Rank of the zone within the project; a lower number goes first.
    pub priority: Option<i64>,
    /// Largest amount of storage that the project may use in the zone, in GB; 0 for no limit.
    pub storage_limit_gb: Option<i64>,
    /// Id of the cloud zone.
    pub zone_id: Option<String>,
    extra: Extra,
}

record! {
    ZoneAssignment, goes_back: false,
    member allocated_cpu: "allocatedCpu",
    member allocated_instances_count: "allocatedInstancesCount",
    member allocated_memory_mb: "allocatedMemoryMB",
    member allocated_storage_gb: "allocatedStorageGB",
    member cpu_limit: "cpuLimit",
    member max_number_instances: "maxNumberInstances",
    member memory_limit_mb: "memoryLimitMB",
    member priority: "priority",
    member storage_limit_gb: "storageLimitGB",
    member zone_id: "zoneId",
}

/// A cloud zone that a project may deploy to, with limits.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneAssignmentSpecification {
    /// Largest number of CPUs that the project may use in the zone; 0 for no limit.
    pub cpu_limit: Option<i64>,
    /// Largest number of machines that the project may have in the zone; 0 for no limit.
    pub max_number_instances: Option<i64>,
    /// Largest amount of memory that the project may use in the zone, in MB; 0 for no limit.
    pub memory_limit_mb: Option<i64>,
    /// Rank of the zone within the project; a lower number goes first.
    pub priority: Option<i64>,
    /// Largest amount of storage that the project may use in the zone, in GB; 0 for no limit.
    pub storage_limit_gb: Option<i64>,
    /// Id of the cloud zone.
    pub zone_id: Option<String>,
    extra: Extra,
}

impl ZoneAssignmentSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `cpuLimit`.
    #[must_use]
    pub fn cpu_limit(mut self, cpu_limit: impl Into<i64>) -> Self {
        self.cpu_limit = Some(cpu_limit.into());
        self
    }
    /// Sets `maxNumberInstances`.
    #[must_use]
    pub fn max_number_instances(mut self, max_number_instances: impl Into<i64>) -> Self {
        self.max_number_instances = Some(max_number_instances.into());
        self
    }
    /// Sets `memoryLimitMB`.
    #[must_use]
    pub fn memory_limit_mb(mut self, memory_limit_mb: impl Into<i64>) -> Self {
        self.memory_limit_mb = Some(memory_limit_mb.into());
        self
    }
    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, priority: impl Into<i64>) -> Self {
        self.priority = Some(priority.into());
        self
    }
    /// Sets `storageLimitGB`.
    #[must_use]
    pub fn storage_limit_gb(mut self, storage_limit_gb: impl Into<i64>) -> Self {
        self.storage_limit_gb = Some(storage_limit_gb.into());
        self
    }
    /// Sets `zoneId`.
    #[must_use]
    pub fn zone_id(mut self, zone_id: impl Into<String>) -> Self {
        self.zone_id = Some(zone_id.into());
        self
    }
}

record! {
    ZoneAssignmentSpecification, goes_back: true,
    member cpu_limit: "cpuLimit",
    member max_number_instances: "maxNumberInstances",
    member memory_limit_mb: "memoryLimitMB",
    member priority: "priority",
    member storage_limit_gb: "storageLimitGB",
    member zone_id: "zoneId",
}
