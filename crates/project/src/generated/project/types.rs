// Made by `cargo xtask regen` from specs/project.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, UnknownValue, open_enum, record, wire::{Extra, Record}};

/// A condition on the tags of infrastructure.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Condition {
    /// How strict the condition is: `HARD` makes placement fail if nothing meets it, `SOFT` only
    /// prefers what does.
    pub enforcement: Option<Enforcement>,
    /// `expression`.
    pub expression: Option<Tag>,
    /// Whether the tag has to be there (`MUST_OCCUR`) or has to be missing (`MUST_NOT_OCCUR`).
    pub occurrence: Option<Occurrence>,
    /// What the condition looks at; always `TAG`.
    pub type_: Option<ConditionType>,
    extra: Extra,
}

impl Condition {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `enforcement`.
    #[must_use]
    pub fn enforcement(mut self, enforcement: impl Into<Enforcement>) -> Self {
        self.enforcement = Some(enforcement.into());
        self
    }
    /// Sets `expression`.
    #[must_use]
    pub fn expression(mut self, expression: Tag) -> Self {
        self.expression = Some(expression);
        self
    }
    /// Sets `occurrence`.
    #[must_use]
    pub fn occurrence(mut self, occurrence: impl Into<Occurrence>) -> Self {
        self.occurrence = Some(occurrence.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<ConditionType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

record! {
    Condition, goes_back: true,
    member enforcement: "enforcement",
    member expression: "expression",
    member occurrence: "occurrence",
    member type_: "type",
}

/// A constraint on placement, made of conditions.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Constraint {
    /// The conditions.
    pub conditions: Option<Vec<Condition>>,
    extra: Extra,
}

impl Constraint {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `conditions`.
    #[must_use]
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = impl Into<Condition>>,
    ) -> Self {
        self.conditions = Some(conditions.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    Constraint, goes_back: true,
    member conditions: "conditions",
}

/// One page of a list of projects.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfProjects {
    /// The projects of this page.
    pub content: Vec<Project>,
    /// Whether this page holds no project.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of projects in this page.
    pub number_of_elements: Option<i64>,
    /// `pageable`.
    pub pageable: Option<Pageable>,
    /// Largest number of projects a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of projects in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfProjects, goes_back: false,
    member content: "content",
    member empty: "empty",
    member first: "first",
    member last: "last",
    member number: "number",
    member number_of_elements: "numberOfElements",
    member pageable: "pageable",
    member size: "size",
    member sort: "sort",
    member total_elements: "totalElements",
    member total_pages: "totalPages",
}

/// Which page of a list was asked for. Services also send the word `INSTANCE` in place of this
/// object.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pageable {
    /// Number of items before the page.
    pub offset: Option<i64>,
    /// Number of the page, counted from 0.
    pub page_number: Option<i64>,
    /// Largest number of items in the page.
    pub page_size: Option<i64>,
    /// Whether the list is split into pages.
    pub paged: Option<bool>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Whether the list comes in one piece; the opposite of `paged`.
    pub unpaged: Option<bool>,
    extra: Extra,
}

record! {
    Pageable, goes_back: false,
    member offset: "offset",
    member page_number: "pageNumber",
    member page_size: "pageSize",
    member paged: "paged",
    member sort: "sort",
    member unpaged: "unpaged",
}

/// A user or group. Which role it has follows from the list that it is in.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Principal {
    /// Email address of the user, or name of the group with its domain.
    pub email: Option<String>,
    /// Kind of principal: `user` or `group`.
    pub type_: Option<String>,
    extra: Extra,
}

impl Principal {
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
    Principal, goes_back: true,
    member email: "email",
    member type_: "type",
}

/// A user or group with its role in a project.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrincipalRole {
    /// Email address of the user, or name of the group with its domain.
    pub email: Option<String>,
    /// Id of the principal.
    pub id: Option<String>,
    /// Role in the project: `administrator`, `member`, `supervisor` or `viewer`.
    pub role: Option<String>,
    /// Kind of principal: `user` or `group`.
    pub type_: Option<String>,
    extra: Extra,
}

impl PrincipalRole {
    /// With what the document requires.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            ..Self::empty()
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
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
    PrincipalRole, goes_back: true,
    member email: "email",
    member id: "id",
    member role: "role",
    member type_: "type",
}

/// A project: people who work together, and what holds for everything that they deploy.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// Users and groups that manage the project.
    pub administrators: Vec<Principal>,
    /// Constraints on placement that hold for everything in the project, by kind: `network`, `storage`
    /// or `extensibility`.
    pub constraints: BTreeMap<String, Constraint>,
    /// `cost`.
    pub cost: Option<ProjectCost>,
    /// Free text about the project.
    pub description: Option<String>,
    /// Id of the project, given by the service.
    pub id: Option<String>,
    /// Users and groups that deploy in the project.
    pub members: Vec<Principal>,
    /// Name of the project, unique in the organization.
    pub name: Option<String>,
    /// Longest time that an operation such as a deployment may take, in seconds.
    pub operation_timeout: Option<i64>,
    /// Id of the organization that the project belongs to.
    pub org_id: Option<String>,
    /// Properties that everything deployed in the project receives, by name. Names that begin with two
    /// underscores are settings of the project itself: `__projectPlacementPolicy` for how zones are
    /// picked, `__namingTemplate` for the names of machines.
    pub properties: BTreeMap<String, String>,
    /// Whether members of the project can see and use the deployments of one another.
    pub shared_resources: Option<bool>,
    /// Users and groups that approve requests of the project.
    pub supervisors: Vec<Principal>,
    /// Users and groups that may only look.
    pub viewers: Vec<Principal>,
    extra: Extra,
}

record! {
    Project, goes_back: false,
    member administrators: "administrators",
    member constraints: "constraints",
    member cost: "cost",
    member description: "description",
    member id: "id",
    member members: "members",
    member name: "name",
    member operation_timeout: "operationTimeout",
    member org_id: "orgId",
    member properties: "properties",
    member shared_resources: "sharedResources",
    member supervisors: "supervisors",
    member viewers: "viewers",
}

/// Cost of a project.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectCost {
    /// Code that goes with `message`.
    pub code: Option<String>,
    /// The cost, in `costUnit`.
    pub cost: Option<f64>,
    /// When the cost was last brought up to date.
    pub cost_sync_time: Option<Timestamp>,
    /// Currency of the cost.
    pub cost_unit: Option<String>,
    /// Remark about the cost. Absent if there is none.
    pub message: Option<String>,
    extra: Extra,
}

impl ProjectCost {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
    /// Sets `cost`.
    #[must_use]
    pub fn cost(mut self, cost: impl Into<f64>) -> Self {
        self.cost = Some(cost.into());
        self
    }
    /// Sets `costSyncTime`.
    #[must_use]
    pub fn cost_sync_time(mut self, cost_sync_time: impl Into<Timestamp>) -> Self {
        self.cost_sync_time = Some(cost_sync_time.into());
        self
    }
    /// Sets `costUnit`.
    #[must_use]
    pub fn cost_unit(mut self, cost_unit: impl Into<String>) -> Self {
        self.cost_unit = Some(cost_unit.into());
        self
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

record! {
    ProjectCost, goes_back: true,
    member code: "code",
    member cost: "cost",
    member cost_sync_time: "costSyncTime",
    member cost_unit: "costUnit",
    member message: "message",
}

/// Changes to who has which role in a project.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectPrincipalsAssignment {
    /// Principals to give a role to. One that has a role in the project already gets the new one.
    pub modify: Option<Vec<PrincipalRole>>,
    /// Principals to remove from the project.
    pub remove: Option<Vec<PrincipalRole>>,
    extra: Extra,
}

impl ProjectPrincipalsAssignment {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `modify`.
    #[must_use]
    pub fn modify(
        mut self,
        modify: impl IntoIterator<Item = impl Into<PrincipalRole>>,
    ) -> Self {
        self.modify = Some(modify.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `remove`.
    #[must_use]
    pub fn remove(
        mut self,
        remove: impl IntoIterator<Item = impl Into<PrincipalRole>>,
    ) -> Self {
        self.remove = Some(remove.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    ProjectPrincipalsAssignment, goes_back: true,
    member modify: "modify",
    member remove: "remove",
}

/// What is put on every resource of a project.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectResourceMetadata {
    /// Tags for the resources of the project.
    pub tags: Option<Vec<Tag>>,
    extra: Extra,
}

impl ProjectResourceMetadata {
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
    ProjectResourceMetadata, goes_back: true,
    member tags: "tags",
}

/// A project to create. Unlike a project that is read it names no supervisors.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectSpecification {
    /// Users and groups that manage the project.
    pub administrators: Option<Vec<Principal>>,
    /// Constraints on placement that hold for everything in the project, by kind: `network`, `storage`
    /// or `extensibility`.
    pub constraints: Option<BTreeMap<String, Constraint>>,
    /// `cost`.
    pub cost: Option<ProjectCost>,
    /// Free text about the project.
    pub description: Option<String>,
    /// Users and groups that deploy in the project.
    pub members: Option<Vec<Principal>>,
    /// Name of the project, unique in the organization.
    pub name: String,
    /// Longest time that an operation such as a deployment may take, in seconds.
    pub operation_timeout: Option<i64>,
    /// Properties that everything deployed in the project receives, by name. Names that begin with two
    /// underscores are settings of the project itself: `__projectPlacementPolicy` for how zones are
    /// picked, `__namingTemplate` for the names of machines.
    pub properties: Option<BTreeMap<String, String>>,
    /// Whether members of the project can see and use the deployments of one another.
    pub shared_resources: Option<bool>,
    /// Users and groups that may only look.
    pub viewers: Option<Vec<Principal>>,
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
        administrators: impl IntoIterator<Item = impl Into<Principal>>,
    ) -> Self {
        self.administrators = Some(administrators.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `constraints`.
    #[must_use]
    pub fn constraints(
        mut self,
        constraints: impl IntoIterator<Item = (impl Into<String>, impl Into<Constraint>)>,
    ) -> Self {
        self.constraints = Some(
            constraints
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `cost`.
    #[must_use]
    pub fn cost(mut self, cost: ProjectCost) -> Self {
        self.cost = Some(cost);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Sets `members`.
    #[must_use]
    pub fn members(
        mut self,
        members: impl IntoIterator<Item = impl Into<Principal>>,
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
    /// Sets `properties`.
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.properties = Some(
            properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `sharedResources`.
    #[must_use]
    pub fn shared_resources(mut self, shared_resources: bool) -> Self {
        self.shared_resources = Some(shared_resources);
        self
    }
    /// Sets `viewers`.
    #[must_use]
    pub fn viewers(
        mut self,
        viewers: impl IntoIterator<Item = impl Into<Principal>>,
    ) -> Self {
        self.viewers = Some(viewers.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    ProjectSpecification, goes_back: true,
    member administrators: "administrators",
    member constraints: "constraints",
    member cost: "cost",
    member description: "description",
    member members: "members",
    member name: "name",
    member operation_timeout: "operationTimeout",
    member properties: "properties",
    member shared_resources: "sharedResources",
    member viewers: "viewers",
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

/// A tag: a key with a value.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    pub key: Option<String>,
    /// Value of the tag. May be empty.
    pub value: Option<String>,
    extra: Extra,
}

impl Tag {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    Tag, goes_back: true,
    member key: "key",
    member value: "value",
}

/// Properties of a project to change. What is left out stays as it is.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProjectSpecification {
    /// Constraints on placement that hold for everything in the project, by kind: `network`, `storage`
    /// or `extensibility`.
    pub constraints: Option<BTreeMap<String, Constraint>>,
    /// Free text about the project.
    pub description: Option<String>,
    /// Name of the project, unique in the organization.
    pub name: Option<String>,
    /// Longest time that an operation such as a deployment may take, in seconds.
    pub operation_timeout: Option<i64>,
    /// Properties that everything deployed in the project receives, by name. Names that begin with two
    /// underscores are settings of the project itself: `__projectPlacementPolicy` for how zones are
    /// picked, `__namingTemplate` for the names of machines.
    pub properties: Option<BTreeMap<String, String>>,
    /// Whether members of the project can see and use the deployments of one another.
    pub shared_resources: Option<bool>,
    extra: Extra,
}

impl UpdateProjectSpecification {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `constraints`.
    #[must_use]
    pub fn constraints(
        mut self,
        constraints: impl IntoIterator<Item = (impl Into<String>, impl Into<Constraint>)>,
    ) -> Self {
        self.constraints = Some(
            constraints
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
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `operationTimeout`.
    #[must_use]
    pub fn operation_timeout(mut self, operation_timeout: impl Into<i64>) -> Self {
        self.operation_timeout = Some(operation_timeout.into());
        self
    }
    /// Sets `properties`.
    #[must_use]
    pub fn properties(
        mut self,
        properties: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.properties = Some(
            properties
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }
    /// Sets `sharedResources`.
    #[must_use]
    pub fn shared_resources(mut self, shared_resources: bool) -> Self {
        self.shared_resources = Some(shared_resources);
        self
    }
}

record! {
    UpdateProjectSpecification, goes_back: true,
    member constraints: "constraints",
    member description: "description",
    member name: "name",
    member operation_timeout: "operationTimeout",
    member properties: "properties",
    member shared_resources: "sharedResources",
}

/// Values of `Enforcement`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Enforcement {
    /// `HARD`
    Hard,
    /// `SOFT`
    Soft,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    Enforcement,
    Hard: "HARD",
    Soft: "SOFT",
}

/// Values of `Occurrence`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Occurrence {
    /// `MUST_OCCUR`
    MustOccur,
    /// `MUST_NOT_OCCUR`
    MustNotOccur,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    Occurrence,
    MustOccur: "MUST_OCCUR",
    MustNotOccur: "MUST_NOT_OCCUR",
}

/// Values of `ConditionType`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionType {
    /// `TAG`
    Tag,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    ConditionType,
    Tag: "TAG",
}
