// Made by `cargo xtask regen` from specs/code-stream.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `GET /codestream/api/custom-integrations`
pub const LIST_CUSTOM_INTEGRATIONS: Operation = Operation::new(
    "list_custom_integrations",
    "GET",
    "/codestream/api/custom-integrations",
    "Custom Integrations",
    "List custom integrations",
)
    .parameters(&[
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("page", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("type", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CustomIntegrations")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Documents);

/// `POST /codestream/api/custom-integrations`
pub const CREATE_CUSTOM_INTEGRATION: Operation = Operation::new(
    "create_custom_integration",
    "POST",
    "/codestream/api/custom-integrations",
    "Custom Integrations",
    "Create a custom integration",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CustomIntegrationSpec", BodyContent::Json, "application/json", true)
    .answer("CustomIntegration");

/// `GET /codestream/api/custom-integrations/{id}`
pub const GET_CUSTOM_INTEGRATION: Operation = Operation::new(
    "get_custom_integration",
    "GET",
    "/codestream/api/custom-integrations/{id}",
    "Custom Integrations",
    "Get the draft of a custom integration",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CustomIntegration")
    .idempotent();

/// `PUT /codestream/api/custom-integrations/{id}`
pub const UPDATE_CUSTOM_INTEGRATION: Operation = Operation::new(
    "update_custom_integration",
    "PUT",
    "/codestream/api/custom-integrations/{id}",
    "Custom Integrations",
    "Update the draft of a custom integration",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CustomIntegrationSpec", BodyContent::Json, "application/json", true)
    .answer("CustomIntegration")
    .idempotent();

/// `DELETE /codestream/api/custom-integrations/{id}`
pub const DELETE_CUSTOM_INTEGRATION: Operation = Operation::new(
    "delete_custom_integration",
    "DELETE",
    "/codestream/api/custom-integrations/{id}",
    "Custom Integrations",
    "Delete a custom integration",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("type", Place::Query, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CustomIntegration")
    .idempotent();

/// `GET /codestream/api/custom-integrations/{id}/versions`
pub const LIST_CUSTOM_INTEGRATION_VERSIONS: Operation = Operation::new(
    "list_custom_integration_versions",
    "GET",
    "/codestream/api/custom-integrations/{id}/versions",
    "Custom Integrations",
    "List the versions of a custom integration",
)
    .parameters(&[
        Parameter::new("$filter", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("page", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CustomIntegrations")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Documents);

/// `POST /codestream/api/custom-integrations/{id}/versions`
pub const CREATE_CUSTOM_INTEGRATION_VERSION: Operation = Operation::new(
    "create_custom_integration_version",
    "POST",
    "/codestream/api/custom-integrations/{id}/versions",
    "Custom Integrations",
    "Create a version of a custom integration",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("VersionRequest", BodyContent::Json, "application/json", true)
    .answer("CustomIntegration");

/// `GET /codestream/api/custom-integrations/{id}/versions/{version}`
pub const GET_CUSTOM_INTEGRATION_VERSION: Operation = Operation::new(
    "get_custom_integration_version",
    "GET",
    "/codestream/api/custom-integrations/{id}/versions/{version}",
    "Custom Integrations",
    "Get a version of a custom integration",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("version", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CustomIntegration")
    .idempotent();

/// `DELETE /codestream/api/custom-integrations/{id}/versions/{version}`
pub const DELETE_CUSTOM_INTEGRATION_VERSION: Operation = Operation::new(
    "delete_custom_integration_version",
    "DELETE",
    "/codestream/api/custom-integrations/{id}/versions/{version}",
    "Custom Integrations",
    "Delete a version of a custom integration",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("version", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CustomIntegration")
    .idempotent();

/// `PATCH /codestream/api/custom-integrations/{id}/versions/{version}`
pub const PATCH_CUSTOM_INTEGRATION_VERSION: Operation = Operation::new(
    "patch_custom_integration_version",
    "PATCH",
    "/codestream/api/custom-integrations/{id}/versions/{version}",
    "Custom Integrations",
    "Set whether a version of a custom integration is the latest",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("version", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("CustomIntegrationPatchRequest", BodyContent::Json, "application/json", true)
    .answer("CustomIntegration");

/// `POST /codestream/api/custom-integrations/{id}/versions/{version}/deprecate`
pub const DEPRECATE_CUSTOM_INTEGRATION_VERSION: Operation = Operation::new(
    "deprecate_custom_integration_version",
    "POST",
    "/codestream/api/custom-integrations/{id}/versions/{version}/deprecate",
    "Custom Integrations",
    "Deprecate a version of a custom integration",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("version", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CustomIntegration");

/// `POST /codestream/api/custom-integrations/{id}/versions/{version}/release`
pub const RELEASE_CUSTOM_INTEGRATION_VERSION: Operation = Operation::new(
    "release_custom_integration_version",
    "POST",
    "/codestream/api/custom-integrations/{id}/versions/{version}/release",
    "Custom Integrations",
    "Release a version of a custom integration",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("version", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CustomIntegration");

/// `POST /codestream/api/custom-integrations/{id}/versions/{version}/restore`
pub const RESTORE_CUSTOM_INTEGRATION_VERSION: Operation = Operation::new(
    "restore_custom_integration_version",
    "POST",
    "/codestream/api/custom-integrations/{id}/versions/{version}/restore",
    "Custom Integrations",
    "Restore a version of a custom integration",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("version", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CustomIntegration");

/// `POST /codestream/api/custom-integrations/{id}/versions/{version}/withdraw`
pub const WITHDRAW_CUSTOM_INTEGRATION_VERSION: Operation = Operation::new(
    "withdraw_custom_integration_version",
    "POST",
    "/codestream/api/custom-integrations/{id}/versions/{version}/withdraw",
    "Custom Integrations",
    "Withdraw a version of a custom integration",
)
    .parameters(&[
        Parameter::new("id", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("version", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("CustomIntegration");
