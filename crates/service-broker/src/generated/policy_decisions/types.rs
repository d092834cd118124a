// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{Timestamp, UnknownValue, Value, open_enum, record, wire::Extra};

use crate::types::{EnforcementType, Sort};

/// One page of a list of policy decisions.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfPolicyDecisionOfObjectNode {
    /// The policy decisions of this page.
    pub content: Vec<PolicyDecisionOfObjectNode>,
    /// Whether this page holds no policy decision.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of policy decisions in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of policy decisions in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfPolicyDecisionOfObjectNode, goes_back: false,
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

/// What came of applying the policies of one type to a target.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolicyDecisionOfObjectNode {
    /// The decision in words of the service.
    pub description: Option<String>,
    /// Id of the dry run that the decision belongs to. Absent if it was no dry run.
    pub dry_run_id: Option<String>,
    /// Id of the part of the dry run that the decision belongs to.
    pub dry_run_sub_task_id: Option<String>,
    /// Definition that holds for the target, put together from the policies that are enforced.
    pub effective_policy_definition: Option<Value>,
    /// Id of the decision, given by the service.
    pub id: Option<String>,
    /// Id of the organization that the decision belongs to.
    pub org_id: Option<String>,
    /// The policies that were considered.
    pub policies: Vec<PolicyDecisionPolicy>,
    /// Id of the project that the target belongs to.
    pub project_id: Option<String>,
    /// Id of what was decided about, such as a deployment.
    pub target_id: Option<String>,
    /// Name of what was decided about.
    pub target_name: Option<String>,
    /// When the decision was made.
    pub timestamp: Option<Timestamp>,
    /// Id of the policy type.
    pub type_id: Option<String>,
    extra: Extra,
}

record! {
    PolicyDecisionOfObjectNode, goes_back: false,
    member description: "description",
    member dry_run_id: "dryRunId",
    member dry_run_sub_task_id: "dryRunSubTaskId",
    member effective_policy_definition: "effectivePolicyDefinition",
    member id: "id",
    member org_id: "orgId",
    member policies: "policies",
    member project_id: "projectId",
    member target_id: "targetId",
    member target_name: "targetName",
    member timestamp: "timestamp",
    member type_id: "typeId",
}

/// A policy that was considered for a decision.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PolicyDecisionPolicy {
    /// How the policy ranks where several apply: a `HARD` one takes precedence over a `SOFT` one.
    pub enforcement_type: Option<EnforcementType>,
    /// Id of the policy.
    pub id: Option<String>,
    /// Name of the policy.
    pub name: Option<String>,
    /// Id of the project that the policy is for. Absent if it is for more than one project.
    pub project_id: Option<String>,
    /// Rank of the policy among those considered.
    pub rank: Option<i64>,
    /// What became of the policy: `ENFORCED`, `NOT_ENFORCED`, or `CONFLICT` with another policy.
    pub status: Option<PolicyDecisionPolicyStatus>,
    extra: Extra,
}

record! {
    PolicyDecisionPolicy, goes_back: false,
    member enforcement_type: "enforcementType",
    member id: "id",
    member name: "name",
    member project_id: "projectId",
    member rank: "rank",
    member status: "status",
}

/// Values of `PolicyDecisionPolicyStatus`.
///
/// Open: a value that this version does not know is [`UnknownValue`](Self::UnknownValue), and
/// [`as_str`](Self::as_str) reads it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyDecisionPolicyStatus {
    /// `NOT_ENFORCED`
    NotEnforced,
    /// `ENFORCED`
    Enforced,
    /// `CONFLICT`
    Conflict,
    /// A value that the document does not list.
    UnknownValue(UnknownValue),
}

open_enum! {
    PolicyDecisionPolicyStatus,
    NotEnforced: "NOT_ENFORCED",
    Enforced: "ENFORCED",
    Conflict: "CONFLICT",
}
