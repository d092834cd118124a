// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use std::collections::BTreeMap;

use client_core::{Timestamp, Value, record, wire::{Extra, Record}};

use crate::types::{EnforcementType, Sort};

/// Conditions that limit what a policy applies to.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Criteria {
    /// The conditions.
    pub match_expression: Option<Vec<Value>>,
    extra: Extra,
}

impl Criteria {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `matchExpression`.
    #[must_use]
    pub fn match_expression(
        mut self,
        match_expression: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.match_expression = Some(
            match_expression.into_iter().map(Into::into).collect(),
        );
        self
    }
}

record! {
    Criteria, goes_back: true,
    member match_expression: "matchExpression",
}

/// Something that a policy definition refers to by its id, explained for display.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataElement {
    /// Free text about the element.
    pub description: Option<String>,
    /// Why the element could not be explained. Absent if it could.
    pub error: Option<String>,
    /// Id of the element.
    pub id: Option<String>,
    /// Name of the element.
    pub name: Option<String>,
    /// Further properties of the element, by name.
    pub properties: Option<Value>,
    extra: Extra,
}

impl DataElement {
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
    /// Sets `error`.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
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
    /// Sets `properties`.
    #[must_use]
    pub fn properties(mut self, properties: impl Into<Value>) -> Self {
        self.properties = Some(properties.into());
        self
    }
}

record! {
    DataElement, goes_back: true,
    member description: "description",
    member error: "error",
    member id: "id",
    member name: "name",
    member properties: "properties",
}

/// One page of a list of policies.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfPolicy {
    /// The policies of this page.
    pub content: Vec<Policy>,
    /// Whether this page holds no policy.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of policies in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of policies in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfPolicy, goes_back: false,
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

/// A rule that the service enforces, such as how long a lease may be, who may run which action, or
/// what needs approval. Its type tells what the definition holds.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Policy {
    /// When the policy was created. Set by the service.
    pub created_at: Option<Timestamp>,
    /// User who created the policy. Set by the service.
    pub created_by: Option<String>,
    /// `criteria`.
    pub criteria: Option<Criteria>,
    /// What the policy demands. `definitionSchema` of its type tells what it holds.
    pub definition: Option<Value>,
    /// Explanations of what the definition refers to. Set by the service.
    pub definition_legend: Option<BTreeMap<String, DataElement>>,
    /// Free text about the policy.
    pub description: Option<String>,
    /// How the policy ranks where several apply: a `HARD` one takes precedence over a `SOFT` one.
    pub enforcement_type: Option<EnforcementType>,
    /// Id of the policy, given by the service.
    pub id: Option<String>,
    /// When the policy was last updated. Set by the service.
    pub last_updated_at: Option<Timestamp>,
    /// User who last updated the policy. Set by the service.
    pub last_updated_by: Option<String>,
    /// Name of the policy.
    pub name: Option<String>,
    /// Id of the organization that the policy belongs to.
    pub org_id: Option<String>,
    /// Id of the project that the policy is for. Absent if it is for more than one project.
    pub project_id: Option<String>,
    /// `scopeCriteria`.
    pub scope_criteria: Option<Criteria>,
    /// `statistics`.
    pub statistics: Option<PolicyStats>,
    /// Id of the policy type.
    pub type_id: Option<String>,
    extra: Extra,
}

impl Policy {
    /// With what the document requires.
    #[must_use]
    pub fn new(type_id: impl Into<String>) -> Self {
        Self {
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
    /// Sets `criteria`.
    #[must_use]
    pub fn criteria(mut self, criteria: Criteria) -> Self {
        self.criteria = Some(criteria);
        self
    }
    /// Sets `definition`.
    #[must_use]
    pub fn definition(mut self, definition: impl Into<Value>) -> Self {
        self.definition = Some(definition.into());
        self
    }
    /// Sets `definitionLegend`.
    #[must_use]
    pub fn definition_legend(
        mut self,
        definition_legend: impl IntoIterator<
            Item = (impl Into<String>, impl Into<DataElement>),
        >,
    ) -> Self {
        self.definition_legend = Some(
            definition_legend
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
    /// Sets `enforcementType`.
    #[must_use]
    pub fn enforcement_type(
        mut self,
        enforcement_type: impl Into<EnforcementType>,
    ) -> Self {
        self.enforcement_type = Some(enforcement_type.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
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
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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
    /// Sets `scopeCriteria`.
    #[must_use]
    pub fn scope_criteria(mut self, scope_criteria: Criteria) -> Self {
        self.scope_criteria = Some(scope_criteria);
        self
    }
    /// Sets `statistics`.
    #[must_use]
    pub fn statistics(mut self, statistics: PolicyStats) -> Self {
        self.statistics = Some(statistics);
        self
    }
}

record! {
    Policy, goes_back: true,
    member created_at: "createdAt",
    member created_by: "createdBy",
    member criteria: "criteria",
    member definition: "definition",
    member definition_legend: "definitionLegend",
    member description: "description",
    member enforcement_type: "enforcementType",
    member id: "id",
    member last_updated_at: "lastUpdatedAt",
    member last_updated_by: "lastUpdatedBy",
    member name: "name",
    member org_id: "orgId",
    member project_id: "projectId",
    member scope_criteria: "scopeCriteria",
    member statistics: "statistics",
    member type_id: "typeId",
}

/// Number of decisions about a policy, by their outcome.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolicyStats {
    /// Number of decisions with status `CONFLICT`.
    pub conflict_count: Option<i64>,
    /// Number of decisions with status `ENFORCED`.
    pub enforced_count: Option<i64>,
    /// Number of decisions with status `NOT_ENFORCED`.
    pub not_enforced_count: Option<i64>,
    extra: Extra,
}

impl PolicyStats {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `conflictCount`.
    #[must_use]
    pub fn conflict_count(mut self, conflict_count: impl Into<i64>) -> Self {
        self.conflict_count = Some(conflict_count.into());
        self
    }
    /// Sets `enforcedCount`.
    #[must_use]
    pub fn enforced_count(mut self, enforced_count: impl Into<i64>) -> Self {
        self.enforced_count = Some(enforced_count.into());
        self
    }
    /// Sets `notEnforcedCount`.
    #[must_use]
    pub fn not_enforced_count(mut self, not_enforced_count: impl Into<i64>) -> Self {
        self.not_enforced_count = Some(not_enforced_count.into());
        self
    }
}

record! {
    PolicyStats, goes_back: true,
    member conflict_count: "conflictCount",
    member enforced_count: "enforcedCount",
    member not_enforced_count: "notEnforcedCount",
}
