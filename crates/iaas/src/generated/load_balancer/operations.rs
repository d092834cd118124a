// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/load-balancers`
///
/// Needs the feature `load-balancer`.
pub const LIST_LOAD_BALANCERS: Operation = Operation::new(
    "list_load_balancers",
    "GET",
    "/iaas/api/load-balancers",
    "Load Balancer",
    "List load balancers",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("LoadBalancerResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `POST /iaas/api/load-balancers`
///
/// Needs the feature `load-balancer`.
pub const CREATE_LOAD_BALANCER: Operation = Operation::new(
    "create_load_balancer",
    "POST",
    "/iaas/api/load-balancers",
    "Load Balancer",
    "Create a load balancer",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("LoadBalancerSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/load-balancers/{id}`
///
/// Needs the feature `load-balancer`.
pub const GET_LOAD_BALANCER: Operation = Operation::new(
    "get_load_balancer",
    "GET",
    "/iaas/api/load-balancers/{id}",
    "Load Balancer",
    "Get a load balancer",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("LoadBalancer")
    .idempotent();

/// `DELETE /iaas/api/load-balancers/{id}`
///
/// Needs the feature `load-balancer`.
pub const DELETE_LOAD_BALANCER: Operation = Operation::new(
    "delete_load_balancer",
    "DELETE",
    "/iaas/api/load-balancers/{id}",
    "Load Balancer",
    "Delete a load balancer",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("forceDelete", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");

/// `GET /iaas/api/load-balancers/{id}/network-interfaces/{id1}`
///
/// Needs the feature `load-balancer`.
pub const GET_LOAD_BALANCER_NETWORK_INTERFACE: Operation = Operation::new(
    "get_load_balancer_network_interface",
    "GET",
    "/iaas/api/load-balancers/{id}/network-interfaces/{id1}",
    "Load Balancer",
    "Get a network interface of a load balancer",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("id1", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("NetworkInterface")
    .idempotent();

/// `POST /iaas/api/load-balancers/{id}/operations/delete`
///
/// Needs the feature `load-balancer`.
pub const REQUEST_LOAD_BALANCER_DELETION: Operation = Operation::new(
    "request_load_balancer_deletion",
    "POST",
    "/iaas/api/load-balancers/{id}/operations/delete",
    "Load Balancer",
    "Delete a load balancer by an operation",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("forceDelete", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `POST /iaas/api/load-balancers/{id}/operations/scale`
///
/// Needs the feature `load-balancer`.
pub const SCALE_LOAD_BALANCER: Operation = Operation::new(
    "scale_load_balancer",
    "POST",
    "/iaas/api/load-balancers/{id}/operations/scale",
    "Load Balancer",
    "Scale a load balancer",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("LoadBalancerSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");
