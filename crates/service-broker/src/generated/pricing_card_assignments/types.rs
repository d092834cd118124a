// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{Timestamp, record, wire::{Extra, Record}};

use crate::types::{EntityType, Sort};

/// To which kind of entity pricing cards are assigned.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeteringAssignmentStrategy {
    /// Kind of entity that pricing cards are assigned to: `PROJECT` for projects, `CLOUDZONE` for cloud
    /// zones, `ALL` for everything.
    pub entity_type: Option<EntityType>,
    extra: Extra,
}

impl MeteringAssignmentStrategy {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `entityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: impl Into<EntityType>) -> Self {
        self.entity_type = Some(entity_type.into());
        self
    }
}

record! {
    MeteringAssignmentStrategy, goes_back: true,
    member entity_type: "entityType",
}

/// Assignment of a pricing card to a project or a cloud zone.
///
/// Comes back and goes to the server: what is not set stays absent, and properties that the
/// document does not mention are kept.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MeteringPolicyAssignment {
    /// When the assignment was created. Set by the service.
    pub created_at: Option<Timestamp>,
    /// Id of the project or cloud zone, as `entityType` says.
    pub entity_id: Option<String>,
    /// Name of the project or cloud zone.
    pub entity_name: Option<String>,
    /// Kind of entity that `entityId` refers to.
    pub entity_type: Option<EntityType>,
    /// Id of the assignment, given by the service.
    pub id: Option<String>,
    /// When the assignment was last updated. Set by the service.
    pub last_updated_at: Option<Timestamp>,
    /// Id of the organization that the assignment belongs to.
    pub org_id: Option<String>,
    /// Id of the pricing card.
    pub pricing_card_id: Option<String>,
    /// Name of the pricing card; follows from `pricingCardId`.
    pub pricing_card_name: Option<String>,
    extra: Extra,
}

impl MeteringPolicyAssignment {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self { ..Self::empty() }
    }
    /// Sets `createdAt`.
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }
    /// Sets `entityId`.
    #[must_use]
    pub fn entity_id(mut self, entity_id: impl Into<String>) -> Self {
        self.entity_id = Some(entity_id.into());
        self
    }
    /// Sets `entityName`.
    #[must_use]
    pub fn entity_name(mut self, entity_name: impl Into<String>) -> Self {
        self.entity_name = Some(entity_name.into());
        self
    }
    /// Sets `entityType`.
    #[must_use]
    pub fn entity_type(mut self, entity_type: impl Into<EntityType>) -> Self {
        self.entity_type = Some(entity_type.into());
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
    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.org_id = Some(org_id.into());
        self
    }
    /// Sets `pricingCardId`.
    #[must_use]
    pub fn pricing_card_id(mut self, pricing_card_id: impl Into<String>) -> Self {
        self.pricing_card_id = Some(pricing_card_id.into());
        self
    }
    /// Sets `pricingCardName`.
    #[must_use]
    pub fn pricing_card_name(mut self, pricing_card_name: impl Into<String>) -> Self {
        self.pricing_card_name = Some(pricing_card_name.into());
        self
    }
}

record! {
    MeteringPolicyAssignment, goes_back: true,
    member created_at: "createdAt",
    member entity_id: "entityId",
    member entity_name: "entityName",
    member entity_type: "entityType",
    member id: "id",
    member last_updated_at: "lastUpdatedAt",
    member org_id: "orgId",
    member pricing_card_id: "pricingCardId",
    member pricing_card_name: "pricingCardName",
}

/// One page of a list of pricing card assignments.
///
/// Only comes back: a property that the document requires is empty where the server left it out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOfMeteringPolicyAssignment {
    /// The pricing card assignments of this page.
    pub content: Vec<MeteringPolicyAssignment>,
    /// Whether this page holds no pricing card assignment.
    pub empty: Option<bool>,
    /// Whether this is the first page.
    pub first: Option<bool>,
    /// Whether this is the last page.
    pub last: Option<bool>,
    /// Number of this page, counted from 0.
    pub number: Option<i64>,
    /// Number of pricing card assignments in this page.
    pub number_of_elements: Option<i64>,
    /// Largest number of items a page holds.
    pub size: Option<i64>,
    /// `sort`.
    pub sort: Option<Sort>,
    /// Number of pricing card assignments in all pages together.
    pub total_elements: Option<i64>,
    /// Number of pages.
    pub total_pages: Option<i64>,
    extra: Extra,
}

record! {
    PageOfMeteringPolicyAssignment, goes_back: false,
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
