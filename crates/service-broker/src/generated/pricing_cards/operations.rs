// Made by `cargo xtask regen` from specs/service-broker.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /price/api/private/pricing-cards`
pub const LIST_PRICING_CARDS: Operation = Operation::new(
    "list_pricing_cards",
    "GET",
    "/price/api/private/pricing-cards",
    "Pricing Cards",
    "List pricing cards",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("expandAssignmentInfo", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("expandPricingCard", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("search", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfMeteringPolicy")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `POST /price/api/private/pricing-cards`
pub const CREATE_PRICING_CARD: Operation = Operation::new(
    "create_pricing_card",
    "POST",
    "/price/api/private/pricing-cards",
    "Pricing Cards",
    "Create a pricing card",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("MeteringPolicy", BodyContent::Json, "application/json", false)
    .answer("MeteringPolicy");

/// `GET /price/api/private/pricing-cards/{id}`
pub const GET_PRICING_CARD: Operation = Operation::new(
    "get_pricing_card",
    "GET",
    "/price/api/private/pricing-cards/{id}",
    "Pricing Cards",
    "Get a pricing card",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("MeteringPolicy")
    .idempotent();

/// `PUT /price/api/private/pricing-cards/{id}`
pub const UPDATE_PRICING_CARD: Operation = Operation::new(
    "update_pricing_card",
    "PUT",
    "/price/api/private/pricing-cards/{id}",
    "Pricing Cards",
    "Replace a pricing card",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("MeteringPolicy", BodyContent::Json, "application/json", false)
    .answer("MeteringPolicy")
    .idempotent();

/// `DELETE /price/api/private/pricing-cards/{id}`
pub const DELETE_PRICING_CARD: Operation = Operation::new(
    "delete_pricing_card",
    "DELETE",
    "/price/api/private/pricing-cards/{id}",
    "Pricing Cards",
    "Delete a pricing card",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();
