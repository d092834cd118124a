// Made by `cargo xtask regen` from specs/vmc.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /vmc/api/orgs/{org}/subscriptions`
pub const LIST_SUBSCRIPTIONS: Operation = Operation::new(
    "list_subscriptions",
    "GET",
    "/vmc/api/orgs/{org}/subscriptions",
    "subscriptions",
    "List the subscriptions of an org",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("offer_type", Place::Query, ParameterType::String, Encoding::Single, false, &["TERM", "ON_DEMAND"]),
    ])
    .answer("Vec<SubscriptionDetails>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `POST /vmc/api/orgs/{org}/subscriptions`
pub const CREATE_SUBSCRIPTION: Operation = Operation::new(
    "create_subscription",
    "POST",
    "/vmc/api/orgs/{org}/subscriptions",
    "subscriptions",
    "Buy a subscription",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .body("SubscriptionRequest", BodyContent::Json, "application/json", true)
    .answer("Task")
    .waits_for("task");

/// `GET /vmc/api/orgs/{org}/subscriptions/offer-instances`
pub const LIST_OFFER_INSTANCES: Operation = Operation::new(
    "list_offer_instances",
    "GET",
    "/vmc/api/orgs/{org}/subscriptions/offer-instances",
    "subscriptions",
    "List the offers for a product",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("product", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("product_type", Place::Query, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("region", Place::Query, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("type", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("OfferInstancesHolder")
    .idempotent();

/// `GET /vmc/api/orgs/{org}/subscriptions/products`
pub const LIST_SUBSCRIPTION_PRODUCTS: Operation = Operation::new(
    "list_subscription_products",
    "GET",
    "/vmc/api/orgs/{org}/subscriptions/products",
    "subscriptions",
    "List the products that can be subscribed to",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("Vec<SubscriptionProducts>")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Array);

/// `GET /vmc/api/orgs/{org}/subscriptions/{subscription}`
pub const GET_SUBSCRIPTION: Operation = Operation::new(
    "get_subscription",
    "GET",
    "/vmc/api/orgs/{org}/subscriptions/{subscription}",
    "subscriptions",
    "Get a subscription",
)
    .parameters(&[
        Parameter::new("org", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("subscription", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("SubscriptionDetails")
    .idempotent();
