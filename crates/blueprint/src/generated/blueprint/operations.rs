// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /blueprint/api/blueprints`
pub const LIST_BLUEPRINTS: Operation = Operation::new(
    "list_blueprints",
    "GET",
    "/blueprint/api/blueprints",
    "Blueprint",
    "List blueprints",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("name", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("projects", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("propertyGroups", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("released", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("search", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("versioned", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfBlueprint")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring)
    .stable_order("createdAt asc");

/// `POST /blueprint/api/blueprints`
pub const CREATE_BLUEPRINT: Operation = Operation::new(
    "create_blueprint",
    "POST",
    "/blueprint/api/blueprints",
    "Blueprint",
    "Create a blueprint",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("Blueprint", BodyContent::Json, "application/json", true)
    .answer("Blueprint");

/// `GET /blueprint/api/blueprints/{blueprintId}`
pub const GET_BLUEPRINT: Operation = Operation::new(
    "get_blueprint",
    "GET",
    "/blueprint/api/blueprints/{blueprintId}",
    "Blueprint",
    "Get a blueprint",
)
    .parameters(&[
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("blueprintId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Blueprint")
    .idempotent();

/// `PUT /blueprint/api/blueprints/{blueprintId}`
pub const UPDATE_BLUEPRINT: Operation = Operation::new(
    "update_blueprint",
    "PUT",
    "/blueprint/api/blueprints/{blueprintId}",
    "Blueprint",
    "Update a blueprint",
)
    .parameters(&[
        Parameter::new("blueprintId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("Blueprint", BodyContent::Json, "application/json", true)
    .answer("Blueprint")
    .idempotent();

/// `DELETE /blueprint/api/blueprints/{blueprintId}`
pub const DELETE_BLUEPRINT: Operation = Operation::new(
    "delete_blueprint",
    "DELETE",
    "/blueprint/api/blueprints/{blueprintId}",
    "Blueprint",
    "Delete a blueprint",
)
    .parameters(&[
        Parameter::new("blueprintId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();

/// `GET /blueprint/api/blueprints/{blueprintId}/inputs-schema`
pub const GET_BLUEPRINT_INPUTS_SCHEMA: Operation = Operation::new(
    "get_blueprint_inputs_schema",
    "GET",
    "/blueprint/api/blueprints/{blueprintId}/inputs-schema",
    "Blueprint",
    "Get the inputs schema of a blueprint",
)
    .parameters(&[
        Parameter::new("blueprintId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PropertyDefinition")
    .idempotent();

/// `GET /blueprint/api/blueprints/{blueprintId}/versions`
pub const LIST_BLUEPRINT_VERSIONS: Operation = Operation::new(
    "list_blueprint_versions",
    "GET",
    "/blueprint/api/blueprints/{blueprintId}/versions",
    "Blueprint",
    "List the versions of a blueprint",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("blueprintId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("propertyGroups", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("status", Place::Query, ParameterType::String, Encoding::Single, false, &["VERSIONED", "RELEASED"]),
        Parameter::new("version", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfBlueprintVersion")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `POST /blueprint/api/blueprints/{blueprintId}/versions`
pub const CREATE_BLUEPRINT_VERSION: Operation = Operation::new(
    "create_blueprint_version",
    "POST",
    "/blueprint/api/blueprints/{blueprintId}/versions",
    "Blueprint",
    "Create a version of a blueprint",
)
    .parameters(&[
        Parameter::new("blueprintId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("BlueprintVersionRequest", BodyContent::Json, "application/json", false)
    .answer("BlueprintVersion");

/// `GET /blueprint/api/blueprints/{blueprintId}/versions/{version}`
pub const GET_BLUEPRINT_VERSION: Operation = Operation::new(
    "get_blueprint_version",
    "GET",
    "/blueprint/api/blueprints/{blueprintId}/versions/{version}",
    "Blueprint",
    "Get a version of a blueprint",
)
    .parameters(&[
        Parameter::new("$select", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("blueprintId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("version", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
    ])
    .answer("BlueprintVersion")
    .idempotent();

/// `POST /blueprint/api/blueprints/{blueprintId}/versions/{version}/actions/release`
pub const RELEASE_BLUEPRINT_VERSION: Operation = Operation::new(
    "release_blueprint_version",
    "POST",
    "/blueprint/api/blueprints/{blueprintId}/versions/{version}/actions/release",
    "Blueprint",
    "Release a version of a blueprint",
)
    .parameters(&[
        Parameter::new("blueprintId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("version", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("BlueprintVersion");

/// `POST /blueprint/api/blueprints/{blueprintId}/versions/{version}/actions/restore`
pub const RESTORE_BLUEPRINT_VERSION: Operation = Operation::new(
    "restore_blueprint_version",
    "POST",
    "/blueprint/api/blueprints/{blueprintId}/versions/{version}/actions/restore",
    "Blueprint",
    "Restore the draft of a blueprint from a version",
)
    .parameters(&[
        Parameter::new("blueprintId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("version", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("Blueprint");

/// `POST /blueprint/api/blueprints/{blueprintId}/versions/{version}/actions/unrelease`
pub const UNRELEASE_BLUEPRINT_VERSION: Operation = Operation::new(
    "unrelease_blueprint_version",
    "POST",
    "/blueprint/api/blueprints/{blueprintId}/versions/{version}/actions/unrelease",
    "Blueprint",
    "Withdraw the release of a version of a blueprint",
)
    .parameters(&[
        Parameter::new("blueprintId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("version", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("BlueprintVersion");

/// `GET /blueprint/api/blueprints/{blueprintId}/versions/{version}/inputs-schema`
pub const GET_BLUEPRINT_VERSION_INPUTS_SCHEMA: Operation = Operation::new(
    "get_blueprint_version_inputs_schema",
    "GET",
    "/blueprint/api/blueprints/{blueprintId}/versions/{version}/inputs-schema",
    "Blueprint",
    "Get the inputs schema of a version of a blueprint",
)
    .parameters(&[
        Parameter::new("blueprintId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("version", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PropertyDefinition")
    .idempotent();
