// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `POST /iaas/api/machines/{id}/operations/change-security-groups`
///
/// Needs the feature `security-group`.
pub const CHANGE_MACHINE_SECURITY_GROUPS: Operation = Operation::new(
    "change_machine_security_groups",
    "POST",
    "/iaas/api/machines/{id}/operations/change-security-groups",
    "Security Group",
    "Change the security groups of a machine",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ChangeSecurityGroupSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/security-groups`
///
/// Needs the feature `security-group`.
pub const LIST_SECURITY_GROUPS: Operation = Operation::new(
    "list_security_groups",
    "GET",
    "/iaas/api/security-groups",
    "Security Group",
    "List security groups",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("SecurityGroupResult")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Content);

/// `POST /iaas/api/security-groups`
///
/// Needs the feature `security-group`.
pub const CREATE_SECURITY_GROUP: Operation = Operation::new(
    "create_security_group",
    "POST",
    "/iaas/api/security-groups",
    "Security Group",
    "Create a security group on demand",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("SecurityGroupSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");

/// `GET /iaas/api/security-groups/{id}`
///
/// Needs the feature `security-group`.
pub const GET_SECURITY_GROUP: Operation = Operation::new(
    "get_security_group",
    "GET",
    "/iaas/api/security-groups/{id}",
    "Security Group",
    "Get a security group",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("SecurityGroup")
    .idempotent();

/// `DELETE /iaas/api/security-groups/{id}`
///
/// Needs the feature `security-group`.
pub const DELETE_SECURITY_GROUP: Operation = Operation::new(
    "delete_security_group",
    "DELETE",
    "/iaas/api/security-groups/{id}",
    "Security Group",
    "Delete a security group",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("forceDelete", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("RequestTracker")
    .idempotent()
    .waits_for("request tracker");

/// `PATCH /iaas/api/security-groups/{id}`
///
/// Needs the feature `security-group`.
pub const UPDATE_SECURITY_GROUP: Operation = Operation::new(
    "update_security_group",
    "PATCH",
    "/iaas/api/security-groups/{id}",
    "Security Group",
    "Update the tags of a security group",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UpdateSecurityGroupSpecification", BodyContent::Json, "application/json", true)
    .answer("SecurityGroup");

/// `POST /iaas/api/security-groups/{id}/operations/reconfigure`
///
/// Needs the feature `security-group`.
pub const RECONFIGURE_SECURITY_GROUP: Operation = Operation::new(
    "reconfigure_security_group",
    "POST",
    "/iaas/api/security-groups/{id}/operations/reconfigure",
    "Security Group",
    "Reconfigure a security group",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("SecurityGroupSpecification", BodyContent::Json, "application/json", true)
    .answer("RequestTracker")
    .waits_for("request tracker");
