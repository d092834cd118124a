// Made by `cargo xtask regen` from specs/blueprint.json; edits are overwritten.

use client_core::{BodyContent, Encoding, Operation, PageAnswer, PageRequest, Parameter, ParameterType, Place};

/// `POST /blueprint/api/blueprint-integrations/terraform/create-blueprint-from-mapping`
pub const CREATE_BLUEPRINT_FROM_MAPPING: Operation = Operation::new(
    "create_blueprint_from_mapping",
    "POST",
    "/blueprint/api/blueprint-integrations/terraform/create-blueprint-from-mapping",
    "Blueprint Terraform Integrations",
    "Create a blueprint from a Terraform mapping",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("TerraformBlueprintConfig", BodyContent::Json, "application/json", true)
    .answer("Blueprint");

/// `POST /blueprint/api/blueprint-integrations/terraform/create-blueprint-mapping`
pub const CREATE_BLUEPRINT_MAPPING: Operation = Operation::new(
    "create_blueprint_mapping",
    "POST",
    "/blueprint/api/blueprint-integrations/terraform/create-blueprint-mapping",
    "Blueprint Terraform Integrations",
    "Compute the blueprint mapping of a Terraform configuration",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("TerraformConfigurationSourceReference", BodyContent::Json, "application/json", true)
    .answer("TerraformToBlueprintMapping")
    .idempotent();

/// `GET /blueprint/api/blueprint-integrations/terraform/get-configuration-source-commits`
pub const LIST_TERRAFORM_CONFIGURATION_SOURCE_COMMITS: Operation = Operation::new(
    "list_terraform_configuration_source_commits",
    "GET",
    "/blueprint/api/blueprint-integrations/terraform/get-configuration-source-commits",
    "Blueprint Terraform Integrations",
    "List the commits of a Terraform configuration source",
)
    .parameters(&[
        Parameter::new("configurationSourceId", Place::Query, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfCommitDetails")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Spring);

/// `GET /blueprint/api/blueprint-integrations/terraform/get-configuration-source-tree`
pub const GET_CONFIGURATION_SOURCE_TREE: Operation = Operation::new(
    "get_configuration_source_tree",
    "GET",
    "/blueprint/api/blueprint-integrations/terraform/get-configuration-source-tree",
    "Blueprint Terraform Integrations",
    "List the directories of a Terraform configuration source",
)
    .parameters(&[
        Parameter::new("commitId", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("configurationSourceId", Place::Query, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("path", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("FileTree")
    .idempotent();

/// `GET /blueprint/api/blueprint-integrations/terraform/get-configuration-sources`
pub const LIST_TERRAFORM_CONFIGURATION_SOURCES: Operation = Operation::new(
    "list_terraform_configuration_sources",
    "GET",
    "/blueprint/api/blueprint-integrations/terraform/get-configuration-sources",
    "Blueprint Terraform Integrations",
    "List the Terraform configuration sources of projects",
)
    .parameters(&[
        Parameter::new("projects", Place::Query, ParameterType::String, Encoding::Repeated, true, &[]),
        Parameter::new("search", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("PageOfContentSource")
    .idempotent()
    .pages(PageRequest::Nothing, PageAnswer::Spring);

/// `GET /blueprint/api/blueprint-integrations/terraform/versions`
pub const LIST_TERRAFORM_VERSIONS: Operation = Operation::new(
    "list_terraform_versions",
    "GET",
    "/blueprint/api/blueprint-integrations/terraform/versions",
    "Blueprint Terraform Integrations",
    "List the Terraform versions",
)
    .parameters(&[
        Parameter::new("$orderby", Place::Query, ParameterType::String, Encoding::Repeated, false, &[]),
        Parameter::new("$skip", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("$top", Place::Query, ParameterType::Integer, Encoding::Single, false, &[]),
        Parameter::new("onlyEnabled", Place::Query, ParameterType::Boolean, Encoding::Single, false, &[]),
    ])
    .answer("PageOfTerraformVersion")
    .idempotent()
    .pages(PageRequest::TopSkip, PageAnswer::Spring);

/// `POST /blueprint/api/blueprint-integrations/terraform/versions`
pub const CREATE_TERRAFORM_VERSION: Operation = Operation::new(
    "create_terraform_version",
    "POST",
    "/blueprint/api/blueprint-integrations/terraform/versions",
    "Blueprint Terraform Integrations",
    "Add a Terraform version",
)
    .parameters(&[
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("TerraformVersion", BodyContent::Json, "application/json", true)
    .answer("TerraformVersion");

/// `GET /blueprint/api/blueprint-integrations/terraform/versions/{versionId}`
pub const GET_TERRAFORM_VERSION: Operation = Operation::new(
    "get_terraform_version",
    "GET",
    "/blueprint/api/blueprint-integrations/terraform/versions/{versionId}",
    "Blueprint Terraform Integrations",
    "Get a Terraform version",
)
    .parameters(&[
        Parameter::new("versionId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .answer("TerraformVersion")
    .idempotent();

/// `DELETE /blueprint/api/blueprint-integrations/terraform/versions/{versionId}`
pub const DELETE_TERRAFORM_VERSION: Operation = Operation::new(
    "delete_terraform_version",
    "DELETE",
    "/blueprint/api/blueprint-integrations/terraform/versions/{versionId}",
    "Blueprint Terraform Integrations",
    "Delete a Terraform version",
)
    .parameters(&[
        Parameter::new("versionId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .idempotent();

/// `PATCH /blueprint/api/blueprint-integrations/terraform/versions/{versionId}`
pub const UPDATE_TERRAFORM_VERSION: Operation = Operation::new(
    "update_terraform_version",
    "PATCH",
    "/blueprint/api/blueprint-integrations/terraform/versions/{versionId}",
    "Blueprint Terraform Integrations",
    "Update a Terraform version",
)
    .parameters(&[
        Parameter::new("versionId", Place::Path, ParameterType::String, Encoding::Single, true, &[]),
        Parameter::new("apiVersion", Place::Query, ParameterType::String, Encoding::Single, false, &[]),
    ])
    .body("TerraformVersion", BodyContent::Json, "application/json", true)
    .answer("TerraformVersion");
