// Made by `cargo xtask regen` from specs/project.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /project-service/api/projects`
pub const LIST_PROJECTS: Operation = Operation::new(
    "list_projects",
    "GET",
    "/project-service/api/projects",
    "Project",
    "List projects",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("excludeNotSharedProjectsForMember", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("excludeSupervisor", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("excludeViewer", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("page", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("size", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("withAnyPermission", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfProjects")
    .idempotent()
    .pages(PageRequest::PageSize, PageAnswer::Spring);

/// `POST /project-service/api/projects`
pub const CREATE_PROJECT: Operation = Operation::new(
    "create_project",
    "POST",
    "/project-service/api/projects",
    "Project",
    "Create a project",
)
    .parameters(&[
        Parameter::new("validatePrincipals", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ProjectSpecification", BodyContent::Json, "application/json", false)
    .answer("Project");

/// `GET /project-service/api/projects/{id}`
pub const GET_PROJECT: Operation = Operation::new(
    "get_project",
    "GET",
    "/project-service/api/projects/{id}",
    "Project",
    "Get a project",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("withAnyPermission", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Project")
    .idempotent();

/// `DELETE /project-service/api/projects/{id}`
pub const DELETE_PROJECT: Operation = Operation::new(
    "delete_project",
    "DELETE",
    "/project-service/api/projects/{id}",
    "Project",
    "Delete a project",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Value")
    .idempotent();

/// `PATCH /project-service/api/projects/{id}`
pub const UPDATE_PROJECT: Operation = Operation::new(
    "update_project",
    "PATCH",
    "/project-service/api/projects/{id}",
    "Project",
    "Update a project",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("UpdateProjectSpecification", BodyContent::Json, "application/json", true)
    .answer("Project");

/// `PATCH /project-service/api/projects/{id}/cost`
pub const UPDATE_PROJECT_COST: Operation = Operation::new(
    "update_project_cost",
    "PATCH",
    "/project-service/api/projects/{id}/cost",
    "Project",
    "Set the cost of a project",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ProjectCost", BodyContent::Json, "application/json", true)
    .answer("Project");

/// `PATCH /project-service/api/projects/{id}/principals`
pub const UPDATE_PROJECT_PRINCIPALS: Operation = Operation::new(
    "update_project_principals",
    "PATCH",
    "/project-service/api/projects/{id}/principals",
    "Project",
    "Change who has a role in a project",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("validatePrincipals", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ProjectPrincipalsAssignment", BodyContent::Json, "application/json", true)
    .answer("Project");

/// `GET /project-service/api/projects/{id}/resource-metadata`
pub const GET_PROJECT_RESOURCE_METADATA: Operation = Operation::new(
    "get_project_resource_metadata",
    "GET",
    "/project-service/api/projects/{id}/resource-metadata",
    "Project",
    "Get the resource metadata of a project",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("ProjectResourceMetadata")
    .idempotent();

/// `PATCH /project-service/api/projects/{id}/resource-metadata`
pub const UPDATE_PROJECT_RESOURCE_METADATA: Operation = Operation::new(
    "update_project_resource_metadata",
    "PATCH",
    "/project-service/api/projects/{id}/resource-metadata",
    "Project",
    "Update the resource metadata of a project",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("ProjectResourceMetadata", BodyContent::Json, "application/json", true)
    .answer("ProjectResourceMetadata");

/// `POST /project-service/api/projects/{id}/sync-principals`
pub const SYNC_PROJECT_PRINCIPALS: Operation = Operation::new(
    "sync_project_principals",
    "POST",
    "/project-service/api/projects/{id}/sync-principals",
    "Project",
    "Synchronise the principals of a project",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PrincipalRole");
