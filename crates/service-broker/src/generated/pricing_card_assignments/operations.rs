// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /price/api/private/pricing-card-assignments`
pub const LIST_PRICING_CARD_ASSIGNMENTS: Operation = Operation::new(
    "list_pricing_card_assignments",
    "GET",
    "/price/api/private/pricing-card-assignments",
    "Pricing Card Assignments",
    "List pricing card assignments",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("refreshEntities", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfMeteringPolicyAssignment")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `POST /price/api/private/pricing-card-assignments`
pub const CREATE_PRICING_CARD_ASSIGNMENT: Operation = Operation::new(
    "create_pricing_card_assignment",
    "POST",
    "/price/api/private/pricing-card-assignments",
    "Pricing Card Assignments",
    "Create a pricing card assignment",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("MeteringPolicyAssignment", BodyContent::Json, "application/json", false)
    .answer("MeteringPolicyAssignment");

/// `GET /price/api/private/pricing-card-assignments/strategy`
pub const GET_PRICING_CARD_ASSIGNMENT_STRATEGY: Operation = Operation::new(
    "get_pricing_card_assignment_strategy",
    "GET",
    "/price/api/private/pricing-card-assignments/strategy",
    "Pricing Card Assignments",
    "Get the pricing card assignment strategy",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("MeteringAssignmentStrategy")
    .idempotent();

/// `POST /price/api/private/pricing-card-assignments/strategy`
pub const CREATE_PRICING_CARD_ASSIGNMENT_STRATEGY: Operation = Operation::new(
    "create_pricing_card_assignment_strategy",
    "POST",
    "/price/api/private/pricing-card-assignments/strategy",
    "Pricing Card Assignments",
    "Create the pricing card assignment strategy",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("MeteringAssignmentStrategy", BodyContent::Json, "application/json", false)
    .answer("MeteringAssignmentStrategy");

/// `PATCH /price/api/private/pricing-card-assignments/strategy`
pub const CHANGE_PRICING_CARD_ASSIGNMENT_STRATEGY: Operation = Operation::new(
    "change_pricing_card_assignment_strategy",
    "PATCH",
    "/price/api/private/pricing-card-assignments/strategy",
    "Pricing Card Assignments",
    "Change the pricing card assignment strategy",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("MeteringAssignmentStrategy", BodyContent::Json, "application/json", false)
    .answer("MeteringAssignmentStrategy");

/// `GET /price/api/private/pricing-card-assignments/{id}`
pub const GET_PRICING_CARD_ASSIGNMENT: Operation = Operation::new(
    "get_pricing_card_assignment",
    "GET",
    "/price/api/private/pricing-card-assignments/{id}",
    "Pricing Card Assignments",
    "Get a pricing card assignment",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("MeteringPolicyAssignment")
    .idempotent();

/// `DELETE /price/api/private/pricing-card-assignments/{id}`
pub const DELETE_PRICING_CARD_ASSIGNMENT: Operation = Operation::new(
    "delete_pricing_card_assignment",
    "DELETE",
    "/price/api/private/pricing-card-assignments/{id}",
    "Pricing Card Assignments",
    "Delete a pricing card assignment",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();

/// `PATCH /price/api/private/pricing-card-assignments/{id}`
pub const PATCH_PRICING_CARD_ASSIGNMENT: Operation = Operation::new(
    "patch_pricing_card_assignment",
    "PATCH",
    "/price/api/private/pricing-card-assignments/{id}",
    "Pricing Card Assignments",
    "Update a pricing card assignment",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("MeteringPolicyAssignment", BodyContent::Json, "application/json", false)
    .answer("MeteringPolicyAssignment");
