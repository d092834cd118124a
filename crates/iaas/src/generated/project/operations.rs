// Made by `cargo xtask regen` from specs/iaas.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /iaas/api/projects`
///
/// Needs the feature `project`.
pub const LIST_PROJECTS: Operation = Operation::new(
    "list_projects",
    "GET",
    "/iaas/api/projects",
    "Project",
    "List projects",
)
    .parameters(&[
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$orderBy", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$count", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ProjectResult")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Content);

/// `POST /iaas/api/projects`
///
/// Needs the feature `project`.
pub const CREATE_PROJECT: Operation = Operation::new(
    "create_project",
    "POST",
    "/iaas/api/projects",
    "Project",
    "Create a project",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ProjectSpecification", BodyContent::Json, "application/json", true)
    .answer("Project");

/// `GET /iaas/api/projects/{id}`
///
/// Needs the feature `project`.
pub const GET_PROJECT: Operation = Operation::new(
    "get_project",
    "GET",
    "/iaas/api/projects/{id}",
    "Project",
    "Get a project",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Project")
    .idempotent();

/// `DELETE /iaas/api/projects/{id}`
///
/// Needs the feature `project`.
pub const DELETE_PROJECT: Operation = Operation::new(
    "delete_project",
    "DELETE",
    "/iaas/api/projects/{id}",
    "Project",
    "Delete a project",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();

/// `PATCH /iaas/api/projects/{id}`
///
/// Needs the feature `project`.
pub const UPDATE_PROJECT: Operation = Operation::new(
    "update_project",
    "PATCH",
    "/iaas/api/projects/{id}",
    "Project",
    "Update a project",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ProjectSpecification", BodyContent::Json, "application/json", true)
    .answer("Project");

/// `GET /iaas/api/projects/{id}/resource-metadata`
///
/// Needs the feature `project`.
pub const GET_PROJECT_RESOURCE_METADATA: Operation = Operation::new(
    "get_project_resource_metadata",
    "GET",
    "/iaas/api/projects/{id}/resource-metadata",
    "Project",
    "Get the resource metadata of a project",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ProjectResourceMetadata")
    .idempotent();

/// `PATCH /iaas/api/projects/{id}/resource-metadata`
///
/// Needs the feature `project`.
pub const UPDATE_PROJECT_RESOURCE_METADATA: Operation = Operation::new(
    "update_project_resource_metadata",
    "PATCH",
    "/iaas/api/projects/{id}/resource-metadata",
    "Project",
    "Update the resource metadata of a project",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ProjectResourceMetadataSpecification", BodyContent::Json, "application/json", true)
    .answer("Project");
